//! Diagnoses of connections as the window shows them.

use messages::Message;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::ipc::WorkstationForm;

/// Whose connection is to be tested.
#[derive(Debug, Clone, Serialize, Deserialize, Type)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum DoctorSubject {
    /// A workstation of the list, as it is configured.
    Saved {
        /// Its id.
        workstation: String,
    },
    /// What stands in a form, saved or not. A name, a path of `ldconsole.exe` and a fingerprint may still be missing.
    Form {
        /// The workstation that is being changed; `None` for a new one.
        workstation: Option<String>,
        /// What was typed.
        form: Box<WorkstationForm>,
    },
}

/// One test of a connection, under way or ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Diagnosis {
    /// Counted from 1.
    pub id: u32,
    /// The workstation of the list, if it is one.
    pub workstation: Option<String>,
    /// What it is called.
    pub name: String,
    /// Where and how it was reached: `192.168.1.17, port 5985, HTTP, as FARM\operator`.
    pub target: String,
    /// What is to be known beside it: which circuits are open meanwhile.
    pub note: Option<Message>,
    /// Every step, in order, also those that are still to come.
    pub steps: Vec<DoctorStep>,
    /// The certificate that was presented, over HTTPS.
    pub certificate: Option<CertificateView>,
    /// The installations of LDPlayer that were found, the surest first.
    pub installs: Vec<Install>,
    /// Milliseconds since the Unix epoch.
    pub started_at: u64,
    /// Nothing more will change.
    pub finished: bool,
    /// It was given up.
    pub cancelled: bool,
    /// Everything as text, to be sent to somebody who can help. No secret is in it.
    pub report: String,
    /// What Windows answered, where it was asked to be recorded.
    pub recording: Option<RecordedAnswers>,
}

/// Answers of a workstation, recorded for those who develop LDFleet, without a name in them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct RecordedAnswers {
    /// How many questions are answered.
    pub done: u32,
    /// How many there are.
    pub total: u32,
    /// Everything that would be kept, as soon as all are answered.
    pub text: Option<String>,
    /// Why there is nothing to keep.
    pub failed: Option<Message>,
    /// Where it could be kept.
    pub suggested: String,
}

/// An LDPlayer that was found on a workstation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Install {
    /// Full path of `ldconsole.exe`.
    pub ldconsole: String,
    /// The folder with its data, empty for the usual one; `None` where Windows does not tell.
    pub data_folder: Option<String>,
}

impl Diagnosis {
    /// How many are kept.
    pub const MAX: usize = 8;
}

/// One step of a diagnosis.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct DoctorStep {
    /// Which.
    pub kind: DoctorStepKind,
    /// What it looks at, in a few words.
    pub title: Message,
    /// How it is.
    pub status: DoctorStatus,
    /// What was found, or why it was not looked at; `None` before that.
    pub sentence: Option<Message>,
    /// What exactly was answered, where that says more: a line each.
    pub detail: Vec<Message>,
    /// What to do about it.
    pub advice: Option<Advice>,
    /// The computer that answers instead of the one that is meant. A person may say that it is the right one.
    pub stranger: Option<String>,
    /// How long it took.
    pub took_ms: Option<u32>,
}

/// The links of a connection, in the order in which they are looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum DoctorStepKind {
    /// The host name has an address.
    Name,
    /// Something listens on the port.
    Connection,
    /// Over HTTPS: the certificate is accepted.
    Certificate,
    /// What listens there is WinRM.
    Winrm,
    /// The password is accepted.
    Login,
    /// The computer is the one that is meant.
    Computer,
    /// The account may manage the workstation.
    Permission,
    /// The remote shell runs commands.
    Shell,
    /// The code page is known.
    CodePage,
    /// LDPlayer is where it should be.
    Ldplayer,
    /// LDPlayer lists its emulators.
    Listing,
    /// Somebody is logged on at a desktop.
    Desktop,
    /// No other adb runs.
    Adb,
    /// The clocks agree.
    Clock,
    /// There is room on the disk.
    Disk,
}

/// How a step is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum DoctorStatus {
    /// Its turn has not come.
    Waiting,
    /// It is being looked at.
    Running,
    /// As it should be.
    Passed,
    /// It works, but not everything will.
    Warned,
    /// It does not work.
    Failed,
    /// It was not looked at.
    Skipped,
}

/// What to do about a finding.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Advice {
    /// What this means and where the cause usually is.
    pub sentence: Message,
    /// What can be run on the workstation, the likeliest cure first.
    pub scripts: Vec<Script>,
}

/// PowerShell to be run by a person, as an administrator, on the workstation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Script {
    /// What it does.
    pub title: Message,
    /// The lines.
    pub powershell: String,
    /// What becomes less secure by it, if anything does.
    pub lowers_security: Option<Message>,
}

/// A certificate as it was presented. Nothing of it has been verified but that the listener holds its key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CertificateView {
    /// Its fingerprint, `AB:CD:…`.
    pub sha256: String,
    /// The fingerprint that is accepted, where that is another one.
    pub expected: Option<String>,
    /// Whom it was made for.
    pub subject: String,
    /// Who signed it.
    pub issuer: String,
    /// The host names and addresses that it is for.
    pub names: Vec<String>,
    /// Milliseconds since the Unix epoch.
    pub valid_from: u64,
    /// Milliseconds since the Unix epoch.
    pub valid_to: u64,
}
