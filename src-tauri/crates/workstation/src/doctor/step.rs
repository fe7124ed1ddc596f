//! The links of the chain, and what is found at each.

use std::time::Duration;

use messages::{Message, plain};

use crate::{host::install::Install, winrm::certificate::Certificate};

/// One link of the chain, in the order in which they are looked at: each needs most of those before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    /// The host name has an address.
    Name,
    /// Something listens on the port.
    Connection,
    /// Over HTTPS: the certificate is the one that is trusted.
    Certificate,
    /// What listens there is WinRM.
    Winrm,
    /// The account's password is accepted. The one attempt of a diagnosis.
    Login,
    /// The computer that answers is the one that is meant.
    Computer,
    /// The account may manage the workstation.
    Permission,
    /// The remote shell runs commands, and nothing else prints beside them.
    Shell,
    /// The code page in which LDPlayer writes titles is known.
    CodePage,
    /// LDPlayer is where it should be.
    Ldplayer,
    /// LDPlayer lists its emulators.
    Listing,
    /// Somebody is logged on at a desktop on which emulators can start.
    Desktop,
    /// No other adb than LDPlayer's runs.
    Adb,
    /// The workstation's clock agrees with this computer's.
    Clock,
    /// There is room for more emulators.
    Disk,
}

impl Step {
    /// All of them, in order.
    pub const ALL: [Self; 15] = [
        Self::Name,
        Self::Connection,
        Self::Certificate,
        Self::Winrm,
        Self::Login,
        Self::Computer,
        Self::Permission,
        Self::Shell,
        Self::CodePage,
        Self::Ldplayer,
        Self::Listing,
        Self::Desktop,
        Self::Adb,
        Self::Clock,
        Self::Disk,
    ];
}

/// How a step ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Status {
    /// As it should be.
    Passed,
    /// It works, but not everything will.
    Warned,
    /// It does not work.
    Failed,
    /// It was not looked at; the sentence says why.
    Skipped,
}

/// What was found at a step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Where.
    pub step: Step,
    /// How it ended.
    pub status: Status,
    /// For the operator: what is so, or what is wrong, or why it was not looked at.
    pub sentence: Message,
    /// What exactly was answered, where that says more: a line each.
    pub detail: Vec<Message>,
    /// What to do about it, where there is something to be done.
    pub advice: Option<Advice>,
    /// The computer that answers instead of the one that is meant.
    pub stranger: Option<String>,
    /// How long it took.
    pub took: Duration,
}

impl Finding {
    /// What exactly was answered, in English.
    pub fn detail_text(&self) -> String {
        self.detail.iter().map(Message::to_string).collect::<Vec<_>>().join("\n")
    }
}

/// What to do about a finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Advice {
    /// What this means and where the cause usually is.
    pub sentence: Message,
    /// What can be run on the workstation, the likeliest cure first. Nothing of it is run from here.
    pub scripts: Vec<Script>,
}

/// A few lines of PowerShell to be run as an administrator on the workstation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Script {
    /// What it does.
    pub title: Message,
    /// The lines.
    pub powershell: String,
    /// What becomes less secure by it, if anything does.
    pub lowers_security: Option<Message>,
}

/// What is reported while the chain is looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Progress {
    /// A step has begun.
    Began(Step),
    /// A step has ended, or was skipped without having begun.
    Ended(Finding),
    /// The certificate that the listener presents, trusted or not.
    Certificate(Certificate),
    /// The installations of LDPlayer, the surest first.
    Installs(Vec<Install>),
}

/// A finding in the making.
#[derive(Debug)]
pub(super) struct DraftFinding {
    pub(super) status: Status,
    pub(super) sentence: Message,
    pub(super) detail: Vec<Message>,
    pub(super) advice: Option<Box<Advice>>,
    pub(super) stranger: Option<Box<str>>,
}

impl DraftFinding {
    fn new(status: Status, sentence: Message) -> Self {
        Self { status, sentence, detail: Vec::new(), advice: None, stranger: None }
    }

    pub(super) fn passed(sentence: Message) -> Self {
        Self::new(Status::Passed, sentence)
    }

    pub(super) fn warned(sentence: Message) -> Self {
        Self::new(Status::Warned, sentence)
    }

    pub(super) fn failed(sentence: Message) -> Self {
        Self::new(Status::Failed, sentence)
    }

    pub(super) fn skipped(sentence: Message) -> Self {
        Self::new(Status::Skipped, sentence)
    }

    /// What was answered, in the words of whoever answered. Nothing where that is empty.
    pub(super) fn answer(self, text: impl Into<String>) -> Self {
        let text = text.into();
        if text.is_empty() { self } else { self.details([plain::text(text)]) }
    }

    pub(super) fn detail(self, line: Message) -> Self {
        self.details([line])
    }

    /// In place of those there are.
    pub(super) fn details(self, lines: impl IntoIterator<Item = Message>) -> Self {
        Self { detail: lines.into_iter().collect(), ..self }
    }

    pub(super) fn advice(self, advice: Advice) -> Self {
        Self { advice: Some(Box::new(advice)), ..self }
    }

    pub(super) fn stranger(self, name: &str) -> Self {
        Self { stranger: Some(name.into()), ..self }
    }

    pub(super) fn is_good(&self) -> bool {
        matches!(self.status, Status::Passed | Status::Warned)
    }
}
