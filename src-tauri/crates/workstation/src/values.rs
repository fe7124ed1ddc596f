//! What an operator reads of a value that LDPlayer or a Windows command line cannot take.

use ldconsole::{Error, Reason, SkipReason, Unquotable};
use messages::{Message, values};

/// The value and why it is refused.
pub fn refused(error: &Error) -> Message {
    match error {
        Error::Value { value, .. } | Error::Unpassable { value, .. } => values::refused(value, reason(error)),
        other => reason(other),
    }
}

/// Why it is refused, for a place where the value can be seen, such as beside its field.
pub fn reason(error: &Error) -> Message {
    match error {
        Error::Value { reason, .. } => of_value(reason),
        Error::Unpassable { refusal, .. } => of_text(*refusal),
        Error::LineTooLong { length, limit } => values::line_too_long(*length, *limit),
        other => values::other(other.to_string()),
    }
}

fn of_value(reason: &Reason) -> Message {
    match reason {
        Reason::Index => values::index(),
        Reason::Empty => values::empty(),
        Reason::TitleQuote => values::title_quote(),
        Reason::TitleComma => values::title_comma(),
        Reason::TitleBlank => values::title_blank(),
        Reason::TitleOption => values::title_option(),
        Reason::Digits(count) => values::digits(count.to_string()),
        Reason::HexadecimalDigits(count) => values::hexadecimal_digits(count.to_string()),
        Reason::PhoneNumber => values::phone_number(),
        Reason::PathTooLong => values::path_too_long(),
        Reason::PathWithDots => values::path_with_dots(),
        Reason::WholeDrive => values::whole_drive(),
        Reason::NotAbsolute => values::not_absolute(),
        Reason::NotInNames => values::not_in_names(),
        Reason::NameEnd => values::name_end(),
        Reason::Extension(extension) => values::extension(*extension),
        Reason::NotTheConsole => values::not_the_console(),
        Reason::MoreThanPath => values::more_than_path(),
        Reason::PartOfPath => values::part_of_path(),
        Reason::OtherProgram => values::other_program(),
        Reason::NotOnDrive => values::not_on_drive(),
        Reason::Variable(name) => values::variable(name),
        Reason::PercentSign => values::percent_sign(),
        Reason::OtherVariable => values::other_variable(),
        Reason::AndroidPath => values::android_path(),
        Reason::PackageName => values::package_name(),
        Reason::Processors => values::processors(),
        Reason::Percent => values::percent(),
        Reason::FramesPerSecond => values::frames_per_second(),
        Reason::Memory => values::memory(),
        Reason::ScreenLimits => values::screen_limits(),
        Reason::ScreenForm => values::screen_form(),
        Reason::LocationLimits => values::location_limits(),
        Reason::LocationForm => values::location_form(),
        Reason::Gravity => values::gravity(),
        Reason::PropertyKey => values::property_key(),
        Reason::NotJson(words) => values::not_json(words),
        Reason::TaskName => values::task_name(),
        Reason::Sid => values::sid(),
        Reason::TaskArgument => values::task_argument(),
    }
}

fn of_text(refusal: Unquotable) -> Message {
    let code = |code: u32| format!("{code:04X}");
    match refusal {
        Unquotable::Control(character) => values::control(code(character)),
        Unquotable::NotXml(character) => values::not_xml(code(character)),
        Unquotable::BecomesQuote(character) => values::becomes_quote(code(character)),
        Unquotable::BecomesBackslash(character) => values::becomes_backslash(code(character)),
    }
}

/// Why a line of LDPlayer's list is not an emulator.
pub fn skipped(reason: &SkipReason) -> Message {
    match reason {
        SkipReason::Repeated(index) => values::row_repeated(index.to_string()),
        SkipReason::CutOff => values::row_cut_off(),
        SkipReason::Index(index) => values::row_index(index),
        SkipReason::Fields(fields) => values::row_fields(*fields),
        SkipReason::State(state) => values::row_state(state.to_string()),
        SkipReason::Numbers => values::row_numbers(),
    }
}
