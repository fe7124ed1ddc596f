//! The desktop shell of LDFleet: window, tray, notifications, password store, and the commands the window may call.
//!
//! The product itself is the `fleet` crate; nothing is decided here.

mod activity;
mod app;
mod autostart;
mod commands;
mod demo;
mod diagnostics;
mod display;
mod error;
mod files;
mod folders;
mod follow;
#[cfg(windows)]
mod identity;
mod labels;
mod log;
mod message_box;
mod notices;
mod notify;
mod options;
mod panics;
mod places;
mod plans;
mod preferences;
mod process;
mod program;
mod quit;
mod reach;
mod saved_commands;
mod schedules;
mod screens;
mod script;
mod secrets;
mod table;
mod taskbar;
mod transfer;
mod tray;
mod tray_host;
mod watch;
mod window;

use std::{
    panic::{self, AssertUnwindSafe},
    process::ExitCode,
};

use messages::{Language, Message, start};
use tauri_specta::{Builder, collect_commands, collect_events};

use crate::{error::StartError, options::LaunchOptions, places::Places, preferences::Chosen};

/// The one list of what the window may call and hear: it registers the handlers and generates
/// `ui/src/ipc/bindings.ts`.
#[expect(clippy::too_many_lines, reason = "one list")]
pub fn ipc() -> Builder<tauri::Wry> {
    Builder::<tauri::Wry>::new()
        .disable_serde_phases()
        .dangerously_cast_bigints_to_number()
        .commands(collect_commands![
            commands::app_info,
            commands::snapshot,
            commands::vitals_hour,
            commands::take_cause,
            commands::look_at,
            commands::operate,
            commands::operate_workstation,
            plans::preview_plan,
            plans::start_plan,
            plans::preview_workstation_plan,
            plans::start_workstation_plan,
            plans::pause_plan,
            plans::resume_plan,
            plans::cancel_plan,
            plans::cancel_plan_items,
            plans::change_plan_limits,
            plans::run_plan_again,
            plans::forget_plan,
            plans::plan_items,
            plans::save_plan,
            plans::rename_saved_plan,
            plans::remove_saved_plan,
            saved_commands::save_command,
            saved_commands::remove_saved_command,
            schedules::preview_schedule,
            schedules::save_schedule,
            schedules::enable_schedule,
            schedules::remove_schedule,
            commands::choices,
            commands::cancel,
            screens::screens,
            screens::save_screen,
            screens::search_apps,
            screens::app_search,
            screens::end_app_search,
            table::emulators,
            table::complete_filter,
            commands::refresh,
            commands::add_workstation,
            commands::read_several,
            commands::add_several,
            commands::edit_workstation,
            commands::edit_several,
            commands::remove_workstation,
            commands::retry_account,
            commands::set_password,
            commands::accept_computer,
            commands::start_doctor,
            commands::record_answers,
            commands::save_answers,
            commands::cancel_doctor,
            commands::close_doctor,
            commands::control_circuit,
            commands::settings,
            commands::change_settings,
            preferences::preferences,
            preferences::change_preferences,
            commands::demo_faults,
            commands::set_demo_fault,
            commands::start_demo,
            commands::leave_demo,
            activity::activity_page,
            activity::activity_filter,
            activity::complete_activity_filter,
            activity::activity_counts,
            activity::activity_away,
            activity::activity_notices,
            activity::choose_activity_export,
            activity::export_activity,
            activity::acknowledge,
            files::choose_file,
            files::take_dropped,
            files::files_on,
            transfer::choose_import,
            transfer::read_import,
            transfer::review_import,
            transfer::discard_import,
            transfer::apply_import,
            transfer::undo_import,
            transfer::export_workstations,
            diagnostics::bundle_contents,
            diagnostics::save_bundle,
            labels::change_tags,
            labels::rename_tag,
            labels::remove_tag,
            labels::view_counts,
            labels::save_view,
            labels::replace_view,
            labels::rename_view,
            labels::remove_view,
            labels::move_view,
            watch::save_watch,
            watch::pause_watch,
            watch::remove_watch,
            watch::watch_again,
            notices::notice_targets,
            notices::save_target,
            notices::remove_target,
            notices::test_target,
            notices::begin_maintenance,
            notices::end_maintenance,
            autostart::autostart,
            autostart::set_autostart,
            folders::open_folder,
            reach::open_desktops,
            reach::open_screens,
            quit::shell_state,
            quit::quit,
            quit::understood_hiding,
        ])
        .events(collect_events![
            commands::FleetChanged,
            commands::FleetSwitched,
            commands::ShowCause,
            quit::ShellChanged,
            transfer::FileDropped,
        ])
}

/// Runs the program until it is quit.
pub fn run() -> ExitCode {
    let options = match LaunchOptions::of_this_start() {
        Ok(options) => options,
        Err(code) => return code,
    };
    if let Some(command) = &options.script {
        return script::ask(command, Places::of_this_user().as_ref());
    }
    if options.check_display {
        return match display::problem() {
            None => ExitCode::SUCCESS,
            Some(problem) => {
                eprintln!("LDFleet cannot start: {problem}.");
                ExitCode::FAILURE
            }
        };
    }
    process::keep_private();
    let places = Places::of_this_user();
    let unprepared = places.as_ref().and_then(|p| p.prepare_logs().err());
    let logs = places.as_ref().map(Places::logs);
    let log = log::start(logs.as_deref());
    panics::report_to(logs.clone());
    if let Some(error) = unprepared {
        tracing::warn!(%error, "the folder of the log could not be made");
    }
    tracing::info!(version = env!("CARGO_PKG_VERSION"), ?options, "LDFleet starts");
    process::open_many_files();
    let chosen = Chosen::open(places.as_ref(), options.language);
    let language = chosen.language();
    let ended = panic::catch_unwind(AssertUnwindSafe(|| {
        options.panic_if_wanted(options::PanicAt::Start);
        display::problem().map_or_else(
            || program::run(&options, places.as_ref(), chosen, &log),
            |problem| Err(StartError::Display(problem)),
        )
    }));
    let code = match ended {
        Ok(Ok(code)) => code,
        Ok(Err(error)) => {
            tracing::error!(%error, "LDFleet cannot start");
            eprintln!("LDFleet cannot start: {}", log::neutral(&error.to_string()));
            let folder = logs.map(|folder| start::log_folder(folder.display().to_string()));
            say(language, &start::title(), [Some(error.message()), Some(start::files_kept()), folder]);
            FAILED
        }
        // The hook has logged and reported it.
        Err(_) => {
            let report = panics::last_report().map(|file| start::report(file.display().to_string()));
            say(language, &start::crashed_title(), [Some(start::crashed()), report, None]);
            PANICKED
        }
    };
    log.finish();
    ExitCode::from(code)
}

/// What a start that fails ends with.
const FAILED: u8 = 1;
/// What Rust ends a program with that panicked.
const PANICKED: u8 = 101;

fn say(language: Language, title: &Message, sentences: [Option<Message>; 3]) {
    let text: Vec<String> = sentences.into_iter().flatten().map(|m| m.text(language)).collect();
    message_box::show(&title.text(language), &text.join("\n\n"));
}
