//! Short answers: `list`, `runninglist`, `isrunning`, the banner, and the texts that `ldconsole.exe` prints instead.

use crate::Error;
use crate::error::shorten;
use crate::lines::{lines, lines_with_text};
use crate::message::ConsoleMessage;
use crate::text::{CodePage, decode};

/// The answer of `isrunning`. It says `stop` for two seconds after a launch, and for an unknown index.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RunState {
    /// `running`, from early in the boot on.
    Running,
    /// `stop`.
    Stopped,
}

/// Reads the answer of `isrunning`.
pub fn parse_isrunning(bytes: &[u8], code_page: CodePage) -> Result<RunState, Error> {
    let text = decode(bytes, code_page).text;
    let mut answers = lines_with_text(&text).map(|(_, line)| line.trim());
    match (answers.next(), answers.next()) {
        (Some("running"), None) => Ok(RunState::Running),
        (Some("stop"), None) => Ok(RunState::Stopped),
        (first, _) => Err(Error::UnexpectedAnswer {
            expected: "running or stop",
            first_line: shorten(first.unwrap_or_default()),
            message: ConsoleMessage::recognise(&text),
        }),
    }
}

/// Reads the titles that `list` answers. There is no header; an empty line is an empty title.
pub fn parse_list(bytes: &[u8], code_page: CodePage) -> Result<Vec<String>, Error> {
    let text = decode(bytes, code_page).text;
    if let Some(message) = ConsoleMessage::recognise(&text) {
        let first_line = lines_with_text(&text).next().map(|(_, line)| shorten(line)).unwrap_or_default();
        return Err(Error::UnexpectedAnswer {
            expected: "titles, one a line",
            first_line,
            message: Some(message),
        });
    }
    Ok(lines(&text).map(|(_, title)| title.to_owned()).collect())
}

/// Reads the titles that `runninglist` answers, as [`parse_list`] does.
pub fn parse_runninglist(bytes: &[u8], code_page: CodePage) -> Result<Vec<String>, Error> {
    parse_list(bytes, code_page)
}
