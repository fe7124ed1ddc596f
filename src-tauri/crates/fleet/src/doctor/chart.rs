//! From what the doctor reports to what the window shows.

use std::time::{SystemTime, UNIX_EPOCH};

use messages::{Message, doctor as said};
use workstation::{
    Certificate, Fingerprint, Install,
    doctor::{self, Finding, Progress, Status, Step},
};

use crate::ipc::{
    self, Advice, CertificateView, Diagnosis, DoctorStatus, DoctorStep, DoctorStepKind, Script,
};

/// All steps before anything was looked at.
pub(crate) fn blank() -> Vec<DoctorStep> {
    let waiting = |step| DoctorStep {
        kind: kind(step),
        title: title(step),
        status: DoctorStatus::Waiting,
        sentence: None,
        detail: Vec::new(),
        advice: None,
        stranger: None,
        took_ms: None,
    };
    Step::ALL.map(waiting).into()
}

/// Enters what was reported. `pinned` is the fingerprint that is accepted, if it is one.
pub(super) fn enter(diagnosis: &mut Diagnosis, progress: Progress, pinned: Option<Fingerprint>) {
    match progress {
        Progress::Began(step) => change(diagnosis, step, |place| place.status = DoctorStatus::Running),
        Progress::Ended(Finding { step, status, sentence, detail, advice, stranger, took }) => {
            change(diagnosis, step, |place| {
                place.status = shown(status);
                place.sentence = Some(sentence);
                place.detail = detail;
                place.advice = advice.map(advised);
                place.stranger = stranger;
                let took = u32::try_from(took.as_millis()).unwrap_or(u32::MAX);
                place.took_ms = (status != Status::Skipped).then_some(took);
            });
        }
        Progress::Certificate(certificate) => diagnosis.certificate = Some(seen(&certificate, pinned)),
        Progress::Installs(installs) => diagnosis.installs = installs.iter().map(install).collect(),
    }
}

fn install(found: &Install) -> ipc::Install {
    let told = found.data.is_some();
    let data_folder = told.then(|| if found.is_moved() { found.data_folder() } else { String::new() });
    ipc::Install { ldconsole: found.program.to_string(), data_folder }
}

fn change(diagnosis: &mut Diagnosis, step: Step, change: impl FnOnce(&mut DoctorStep)) {
    // There is one of each: see `blank`.
    let kind = kind(step);
    if let Some(place) = diagnosis.steps.iter_mut().find(|place| place.kind == kind) {
        change(place);
    }
}

fn kind(step: Step) -> DoctorStepKind {
    match step {
        Step::Name => DoctorStepKind::Name,
        Step::Connection => DoctorStepKind::Connection,
        Step::Certificate => DoctorStepKind::Certificate,
        Step::Winrm => DoctorStepKind::Winrm,
        Step::Login => DoctorStepKind::Login,
        Step::Computer => DoctorStepKind::Computer,
        Step::Permission => DoctorStepKind::Permission,
        Step::Shell => DoctorStepKind::Shell,
        Step::CodePage => DoctorStepKind::CodePage,
        Step::Ldplayer => DoctorStepKind::Ldplayer,
        Step::Listing => DoctorStepKind::Listing,
        Step::Desktop => DoctorStepKind::Desktop,
        Step::Adb => DoctorStepKind::Adb,
        Step::Clock => DoctorStepKind::Clock,
        Step::Disk => DoctorStepKind::Disk,
    }
}

fn title(step: Step) -> Message {
    match step {
        Step::Name => said::step_name(),
        Step::Connection => said::step_connection(),
        Step::Certificate => said::step_certificate(),
        Step::Winrm => said::step_winrm(),
        Step::Login => said::step_login(),
        Step::Computer => said::step_computer(),
        Step::Permission => said::step_permission(),
        Step::Shell => said::step_shell(),
        Step::CodePage => said::step_code_page(),
        Step::Ldplayer => said::step_ldplayer(),
        Step::Listing => said::step_listing(),
        Step::Desktop => said::step_desktop(),
        Step::Adb => said::step_adb(),
        Step::Clock => said::step_clock(),
        Step::Disk => said::step_disk(),
    }
}

fn shown(status: Status) -> DoctorStatus {
    match status {
        Status::Passed => DoctorStatus::Passed,
        Status::Warned => DoctorStatus::Warned,
        Status::Failed => DoctorStatus::Failed,
        Status::Skipped => DoctorStatus::Skipped,
    }
}

fn advised(advice: doctor::Advice) -> Advice {
    let script = |script: doctor::Script| Script {
        title: script.title,
        powershell: script.powershell,
        lowers_security: script.lowers_security,
    };
    Advice { sentence: advice.sentence, scripts: advice.scripts.into_iter().map(script).collect() }
}

fn seen(certificate: &Certificate, pinned: Option<Fingerprint>) -> CertificateView {
    let other = pinned.filter(|pinned| *pinned != certificate.sha256);
    CertificateView {
        sha256: certificate.sha256.to_string(),
        expected: other.map(|pinned| pinned.to_string()),
        subject: certificate.subject.clone(),
        issuer: certificate.issuer.clone(),
        names: certificate.names.clone(),
        valid_from: ms(certificate.not_before),
        valid_to: ms(certificate.not_after),
    }
}

fn ms(instant: SystemTime) -> u64 {
    let since = instant.duration_since(UNIX_EPOCH).unwrap_or_default();
    u64::try_from(since.as_millis()).unwrap_or(u64::MAX)
}
