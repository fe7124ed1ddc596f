//! A diagnosis as text, to be sent to somebody who can help: in English, as the log is.

use std::fmt::Write as _;

use time::OffsetDateTime;

use crate::ipc::{CertificateView, Diagnosis, DoctorStatus, DoctorStep, Install};
use crate::publish::StateStore;

/// Everything that the window shows of it. Nothing else: no secret gets here in the first place.
pub(super) fn text(diagnosis: &Diagnosis) -> String {
    let Diagnosis { name, target, note, steps, certificate, installs, finished, cancelled, .. } = diagnosis;
    let mut text = format!("Connection test of {name} by LDFleet {}\n{target}\n", env!("CARGO_PKG_VERSION"));
    let state = match (finished, cancelled) {
        (_, true) => "cancelled",
        (true, false) => "complete",
        (false, false) => "still under way",
    };
    line(&mut text, &format!("Begun {}, {state}", moment(diagnosis.started_at)));
    if let Some(note) = note {
        line(&mut text, &note.to_string());
    }
    text.push('\n');
    for step in steps {
        line(&mut text, &first_line(step));
        for detail in step.detail.iter().map(ToString::to_string) {
            for answered in detail.lines() {
                line(&mut text, &format!("          {answered}"));
            }
        }
    }
    if let Some(advice) =
        steps.iter().find(|s| s.status == DoctorStatus::Failed).and_then(|s| s.advice.as_ref())
    {
        line(&mut text, &format!("\n{}", advice.sentence));
    }
    if let Some(CertificateView { sha256, expected, subject, issuer, names, valid_from, valid_to }) =
        certificate
    {
        line(&mut text, &format!("\nCertificate {sha256}"));
        if let Some(expected) = expected {
            line(&mut text, &format!("Accepted    {expected}"));
        }
        line(&mut text, &format!("Made for {subject} by {issuer}; names: {}", names.join(", ")));
        line(&mut text, &format!("Valid from {} to {}", moment(*valid_from), moment(*valid_to)));
    }
    if !installs.is_empty() {
        line(&mut text, "\nLDPlayer was found at");
    }
    for Install { ldconsole, data_folder } in installs {
        match data_folder.as_deref() {
            None | Some("") => line(&mut text, ldconsole),
            Some(folder) => line(&mut text, &format!("{ldconsole}, its data in {folder}")),
        }
    }
    text
}

fn line(text: &mut String, line: &str) {
    text.push_str(line);
    text.push('\n');
}

fn first_line(step: &DoctorStep) -> String {
    let status = match step.status {
        DoctorStatus::Waiting => "waiting",
        DoctorStatus::Running => "running",
        DoctorStatus::Passed => "passed",
        DoctorStatus::Warned => "WARNING",
        DoctorStatus::Failed => "FAILED",
        DoctorStatus::Skipped => "skipped",
    };
    let mut line = format!("{status:<9} {}", step.title);
    if let Some(took) = step.took_ms {
        let _ = write!(line, " ({took} ms)");
    }
    if let Some(sentence) = &step.sentence {
        let _ = write!(line, ": {sentence}");
    }
    line
}

/// `2026-11-25 19:05:46 UTC`
fn moment(ms: u64) -> String {
    let seconds = i64::try_from(ms / 1000).unwrap_or(i64::MAX);
    match OffsetDateTime::from_unix_timestamp(seconds) {
        Ok(moment) => {
            let (hour, minute, second) = moment.to_hms();
            format!("{} {hour:02}:{minute:02}:{second:02} UTC", moment.date())
        }
        Err(_) => "an unknown time".into(),
    }
}

/// Shows a change, also in the report.
pub(super) fn change(state_store: &StateStore, id: u32, change: impl FnOnce(&mut Diagnosis)) {
    state_store.change_diagnosis(id, |diagnosis| {
        change(diagnosis);
        diagnosis.report = text(diagnosis);
    });
}

#[cfg(test)]
mod tests {
    use messages::plain;

    use super::*;
    use crate::ipc::{Advice, DoctorStepKind};

    #[test]
    fn the_report_holds_what_the_window_shows() {
        let step = |kind, title: &str, status, sentence: &str, took_ms| DoctorStep {
            kind,
            title: plain::text(title),
            status,
            sentence: (!sentence.is_empty()).then(|| plain::text(sentence)),
            detail: Vec::new(),
            advice: None,
            stranger: None,
            took_ms,
        };
        let mut failed = step(
            DoctorStepKind::Login,
            "Login",
            DoctorStatus::Failed,
            "WS-07 refused the password.",
            Some(41),
        );
        failed.detail = vec![plain::text("one\ntwo")];
        failed.advice = Some(Advice { sentence: plain::text("Look there."), scripts: Vec::new() });
        let diagnosis = Diagnosis {
            id: 1,
            workstation: None,
            name: "WS-07".into(),
            target: "192.168.1.17, port 5985, HTTP, as operator".into(),
            note: None,
            steps: vec![
                step(DoctorStepKind::Name, "Name", DoctorStatus::Passed, "It is an address.", Some(0)),
                failed,
                step(DoctorStepKind::Shell, "Remote shell", DoctorStatus::Waiting, "", None),
            ],
            certificate: None,
            installs: vec![Install {
                ldconsole: r"C:\LDPlayer\LDPlayer9\ldconsole.exe".into(),
                data_folder: Some(r"D:\vms".into()),
            }],
            started_at: 1_795_496_400_000,
            finished: true,
            cancelled: false,
            report: String::new(),
            recording: None,
        };
        let text = text(&diagnosis);
        let expected = "192.168.1.17, port 5985, HTTP, as operator\nBegun 2026-11-24 05:00:00 UTC, complete\n\n\
            passed    Name (0 ms): It is an address.\n\
            FAILED    Login (41 ms): WS-07 refused the password.\n          one\n          two\n\
            waiting   Remote shell\n\nLook there.\n\nLDPlayer was found at\nC:\\LDPlayer\\LDPlayer9\\ldconsole.exe, its data in D:\\vms\n";
        assert!(
            text.starts_with("Connection test of WS-07 by LDFleet ") && text.ends_with(expected),
            "{text}"
        );
    }
}
