//! Answers of a workstation, recorded after a test that found no fault, for those who develop LDFleet. Nothing of it
//! leaves this computer by itself: it is shown, and a person chooses where it is kept.

use std::{io::Write as _, path::Path};

use messages::{doctor as said, fleet};
use workstation::{doctor::Doctor, truth::RecordError};

use crate::{
    doctor::report::change,
    error::{Error, Result},
    ipc::RecordedAnswers,
    shared::Shared,
};

/// What the file is called, where only a folder is given.
const FILE: &str = "ldfleet-answers.json";

/// Asks the workstation, through the session of the test.
pub(super) async fn record(shared: &Shared, id: u32, doctor: &Doctor) {
    let state_store = shared.state().clone();
    let show = move |answers| change(&state_store, id, |diagnosis| diagnosis.recording = Some(answers));
    let blank = RecordedAnswers { done: 0, total: 0, text: None, failed: None, suggested: suggested() };
    let count = |number| u32::try_from(number).unwrap_or(u32::MAX);
    let told = {
        let (show, blank) = (show.clone(), blank.clone());
        move |done, total| show(RecordedAnswers { done: count(done), total: count(total), ..blank.clone() })
    };
    let answers = match doctor.record(told).await {
        None => RecordedAnswers { failed: Some(said::nobody_to_record()), ..blank },
        Some(Err(error)) => {
            let failed = match error {
                RecordError::NameLeft(question) => said::name_left(question),
                RecordError::Empty => said::nothing_answered(),
            };
            RecordedAnswers { failed: Some(failed), ..blank }
        }
        Some(Ok(recording)) => match recording.to_json() {
            Ok(json) => {
                let total = count(recording.captures.len());
                let text = Some(recording.to_text());
                shared.doctors().keep_recording(id, json);
                RecordedAnswers { done: total, total, text, ..blank }
            }
            Err(error) => RecordedAnswers { failed: Some(said::not_recorded(error.to_string())), ..blank },
        },
    };
    show(answers);
}

/// Why a test that found faults is not followed by a recording.
pub(super) fn refused(shared: &Shared, id: u32) {
    let why = said::recorded_without_faults();
    change(shared.state(), id, |diagnosis| {
        let suggested = suggested();
        diagnosis.recording =
            Some(RecordedAnswers { done: 0, total: 0, text: None, failed: Some(why), suggested });
    });
}

/// In the folder of whoever uses this computer.
fn suggested() -> String {
    std::env::home_dir().unwrap_or_default().join(FILE).display().to_string()
}

/// Writes a recording where a person wants it; the file. One that is there stays as it is.
pub(crate) fn save(json: &str, path: &str) -> Result<String> {
    let path = Path::new(ldconsole::pasted_text(path));
    if !path.is_absolute() {
        return Err(Error::Precondition(fleet::recording_path(path.display().to_string())));
    }
    let file = if path.is_dir() { path.join(FILE) } else { path.to_owned() };
    let failed = |error: std::io::Error| match error.kind() {
        std::io::ErrorKind::AlreadyExists => {
            Error::Precondition(fleet::recording_exists(file.display().to_string()))
        }
        _ => Error::internal(
            fleet::recording_not_written(file.display().to_string(), error.to_string()),
            error,
        ),
    };
    let folder = file.parent().unwrap_or(Path::new("/"));
    let mut written = tempfile::NamedTempFile::new_in(folder).map_err(failed)?;
    written.write_all(json.as_bytes()).map_err(failed)?;
    written.persist_noclobber(&file).map_err(|error| failed(error.error))?;
    Ok(file.display().to_string())
}

#[allow(clippy::disallowed_methods, reason = "tests look at files and clocks")]
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_is_there_stays_as_it_is() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().display().to_string();
        let file = save("{}", &format!(" \"{path}\" ")).unwrap();
        assert!(file.ends_with(FILE), "{file}");
        let again = save("[]", &file).unwrap_err().to_string();
        assert!(again.contains("is there already"), "{again}");
        assert_eq!(std::fs::read_to_string(&file).unwrap(), "{}");
        assert!(save("{}", "answers.json").unwrap_err().to_string().contains("full path"));
        let missing = folder.path().join("none/a.json").display().to_string();
        assert!(save("{}", &missing).unwrap_err().to_string().contains("could not be written"));
    }
}
