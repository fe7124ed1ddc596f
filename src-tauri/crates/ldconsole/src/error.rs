//! What can go wrong, and why a text was refused.

use crate::message::ConsoleMessage;
use crate::reason::Reason;

/// Every failure of this crate. All of them are found before anything is sent or while reading what came back.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// A value that its type does not permit.
    #[error("{what} {value:?} is not permitted: {reason}")]
    Value {
        /// What the value was meant to be, as an operator calls it ("title", "IMEI").
        what: &'static str,
        /// The value, shortened.
        value: String,
        /// What is permitted instead.
        reason: Reason,
    },
    /// A text that would not reach `ldconsole.exe` unchanged.
    #[error("{what} {value:?} cannot be passed to a Windows command line: {refusal}")]
    Unpassable {
        /// What the text was meant to be ("title", "argument").
        what: &'static str,
        /// The text, shortened.
        value: String,
        /// Why it cannot pass.
        refusal: Unquotable,
    },
    /// The finished command line is longer than `cmd.exe` takes.
    #[error("the command line has {length} characters, and cmd.exe takes at most {limit} here")]
    LineTooLong {
        /// Length in UTF-16 code units, as Windows counts.
        length: usize,
        /// [`crate::MAX_LINE_LENGTH`].
        limit: usize,
    },
    /// A code page number for which there is no table.
    #[error(
        "code page {0} is not known here; known are those of DOS, 874, 932, 936, 949, 950, 1250 to 1258, 20866, 21866, \
         54936 and 65001"
    )]
    UnknownCodePage(u32),
    /// There was output, and none of it has the shape of a `list2` row.
    #[error("this is not an answer of list2 ({lines} lines); it begins with {first_line:?}")]
    NotAListing {
        /// The first line with text, shortened.
        first_line: String,
        /// Number of lines with text.
        lines: usize,
        /// What `ldconsole.exe` says there, if it is one of its own texts.
        message: Option<ConsoleMessage>,
    },
    /// There was output, and it is not what the command answers.
    #[error("expected {expected}, but the answer begins with {first_line:?}")]
    UnexpectedAnswer {
        /// What the command answers when all is well.
        expected: &'static str,
        /// The first line with text, shortened; empty if there was no output.
        first_line: String,
        /// What `ldconsole.exe` says there, if it is one of its own texts.
        message: Option<ConsoleMessage>,
    },
    /// A configuration file that ends in the middle, as after killing an emulator while it was writing.
    #[error("the configuration file is cut off after {bytes} bytes")]
    ConfigTruncated {
        /// Size of what is there.
        bytes: usize,
    },
    /// A configuration file that is not one JSON object.
    #[error("the configuration file cannot be read: line {line}, column {column}: {detail}")]
    ConfigInvalid {
        /// The line from 1.
        line: usize,
        /// The byte in the line, from 1.
        column: usize,
        /// The parser's words.
        detail: String,
    },
}

/// Why a text cannot reach a program's `argv` unchanged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Unquotable {
    /// A line break, NUL or another control character: `cmd.exe` ends or alters the line there.
    #[error("it contains the control character U+{0:04X}")]
    Control(u32),
    /// A character that XML 1.0, the carrier, does not allow.
    #[error("it contains U+{0:04X}, which XML cannot carry")]
    NotXml(u32),
    /// A character that a program using the ANSI `argv` sees as a double quote (Windows "best fit" conversion).
    #[error("it contains U+{0:04X}, which Windows can turn into a double quote")]
    BecomesQuote(u32),
    /// As [`Unquotable::BecomesQuote`], but a backslash in a place where it would escape a double quote.
    #[error("it has U+{0:04X} before a quote or at its end, which Windows can turn into a backslash")]
    BecomesBackslash(u32),
}

impl Error {
    pub(crate) fn value(what: &'static str, value: &str, reason: Reason) -> Self {
        Self::Value { what, value: shorten(value), reason }
    }

    pub(crate) fn unpassable(what: &'static str, value: &str, refusal: Unquotable) -> Self {
        Self::Unpassable { what, value: shorten(value), refusal }
    }
}

/// At most 160 characters, so that a megabyte of rubbish does not travel inside an error.
pub(crate) fn shorten(text: &str) -> String {
    const LIMIT: usize = 160;
    match text.char_indices().nth(LIMIT) {
        None => text.to_owned(),
        Some((end, _)) => format!("{}…", &text[..end]),
    }
}
