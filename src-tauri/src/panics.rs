//! Errors of the program's own: a panic is logged, and a report of it is written that holds no secret.

use std::{
    any::Any,
    backtrace::Backtrace,
    fs,
    io::Write,
    panic::{self, PanicHookInfo},
    path::{Path, PathBuf},
    sync::{Mutex, PoisonError},
    thread,
};

use fleet::model::shown;
use messages::{Message, start};
use time::{OffsetDateTime, format_description::well_known::Rfc3339, macros::format_description};

/// Reports that are kept.
const KEPT: usize = 10;
/// A panic's message is cut off after so many characters.
const LONGEST: usize = 500;

/// The report of the last panic.
static LAST: Mutex<Option<PathBuf>> = Mutex::new(None);

/// From now on a panic is logged, which the terminal shows as well, and reported in a file of `folder`. What it quotes is in
/// neither.
pub(crate) fn report_to(folder: Option<PathBuf>) {
    panic::set_hook(Box::new(move |info| {
        let text = report(info);
        let file = folder.as_deref().and_then(|folder| match write(folder, &text) {
            Ok(file) => Some(file),
            Err(error) => {
                tracing::error!(%error, "no report of the panic");
                None
            }
        });
        tracing::error!(
            at = info.location().map(tracing::field::display),
            report = file.as_deref().map(|file| tracing::field::display(file.display())),
            "{}",
            message(info.payload())
        );
        *LAST.lock().unwrap_or_else(PoisonError::into_inner) = file;
    }));
}

/// The report of the last panic, where one could be written.
pub(crate) fn last_report() -> Option<PathBuf> {
    LAST.lock().unwrap_or_else(PoisonError::into_inner).clone()
}

/// What is said of a request during which the program panicked.
pub(crate) fn of_a_request() -> Message {
    match last_report() {
        Some(report) => start::own_error(report.display().to_string()),
        None => start::own_error_unwritten(),
    }
}

fn report(info: &PanicHookInfo<'_>) -> String {
    let thread = thread::current();
    let at = info.location().map(ToString::to_string).unwrap_or_default();
    format!(
        "LDFleet {} ({} {})\n{}\nthread: {}\nat: {at}\nmessage: {}\n\n{}\n",
        env!("CARGO_PKG_VERSION"),
        std::env::consts::OS,
        std::env::consts::ARCH,
        now().format(&Rfc3339).unwrap_or_default(),
        thread.name().unwrap_or("without a name"),
        message(info.payload()),
        Backtrace::force_capture(),
    )
}

fn now() -> OffsetDateTime {
    OffsetDateTime::now_utc()
}

/// What a panic says, without what it quotes: that may be text that was typed. Nor is there anything in it that a terminal obeys.
fn message(payload: &(dyn Any + Send)) -> String {
    let said =
        payload.downcast_ref::<&str>().copied().or(payload.downcast_ref::<String>().map(String::as_str));
    shown(&without_quotations(said.unwrap_or("a panic without a message")), usize::MAX)
}

/// `text` with what stands between quotation marks left out. Rust quotes values with these: the text of a slice that is out of
/// bounds, the value of an error that was not expected. An opening mark without its closing one hides the rest.
fn without_quotations(text: &str) -> String {
    let mut shown = String::new();
    let mut closing = None;
    for c in text.chars() {
        match closing {
            Some(mark) if c != mark => continue,
            Some(_) => closing = None,
            None => {
                closing = match c {
                    '"' | '`' | '\'' => Some(c),
                    '“' => Some('”'),
                    _ => None,
                };
                if closing.is_some() {
                    shown.extend([c, '…']);
                    continue;
                }
            }
        }
        shown.push(c);
        if shown.len() >= LONGEST {
            shown.push('…');
            break;
        }
    }
    shown
}

fn write(folder: &Path, text: &str) -> std::io::Result<PathBuf> {
    let name = now()
        .format(format_description!(
            "ldfleet.panic-[year][month][day]-[hour][minute][second]-[subsecond digits:6].txt"
        ))
        .map_err(std::io::Error::other)?;
    let file = folder.join(name);
    fs::OpenOptions::new().write(true).create_new(true).open(&file)?.write_all(text.as_bytes())?;
    keep_newest(folder)?;
    Ok(file)
}

/// Removes all reports but the newest; their names are in the order of time.
fn keep_newest(folder: &Path) -> std::io::Result<()> {
    let mut reports: Vec<PathBuf> = fs::read_dir(folder)?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.file_name().is_some_and(|n| n.to_string_lossy().starts_with("ldfleet.panic-")))
        .collect();
    reports.sort();
    let old = reports.len().saturating_sub(KEPT);
    reports[..old].iter().try_for_each(fs::remove_file)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_panic_quotes_is_left_out() {
        for (said, shown) in [
            ("attempt to add with overflow", "attempt to add with overflow"),
            (
                "called `Result::unwrap()` on an `Err` value: Typed(\"s3cret\")",
                "called `…` on an `…` value: Typed(\"…\")",
            ),
            ("byte index 3 is out of bounds of `s3cret`", "byte index 3 is out of bounds of `…`"),
            ("never ends \"s3cret", "never ends \"…"),
            ("a terminal\u{1b}[31m", "a terminal␛[31m"),
        ] {
            assert_eq!(message(&said.to_owned()), shown);
        }
    }

    #[test]
    fn the_newest_reports_are_kept() {
        let folder = tempfile::tempdir().unwrap();
        let files: Vec<PathBuf> =
            (0..KEPT + 3).map(|n| write(folder.path(), &n.to_string()).unwrap()).collect();
        let kept: Vec<bool> = files.iter().map(|file| file.exists()).collect();
        assert_eq!(kept, [vec![false; 3], vec![true; KEPT]].concat());
    }
}
