//! What is remembered. There is no place in it for a password: none of these fields is made from one.

use std::time::Duration;

use messages::Message;
use serde::{Deserialize, Serialize};

use crate::{By, EntryOutcome, Kind, Millis, Operation};

/// How much of an operation's output is kept, in bytes.
pub const MAX_OUTPUT: usize = 4 * 1024;
/// How many steps of an operation or a test are kept.
pub const MAX_STEPS: usize = 64;

/// Something that was asked for, or that happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// When: of an operation, when it ended.
    pub at: Millis,
    /// What it is about.
    pub kind: Kind,
    /// Who asked.
    pub who: Who,
    /// On which workstation, unless it is about the program itself.
    pub workstation: Option<Workstation>,
    /// On which of its emulators, if on one.
    pub emulator: Option<Emulator>,
    /// What was asked for.
    pub operation: Option<Operation>,
    /// How it ended.
    pub result: EntryOutcome,
    /// What is said of it: the result, or why.
    pub said: Option<Message>,
    /// What came one after the other.
    pub steps: Vec<RecordedStep>,
    /// What a program printed.
    pub output: Option<KeptOutput>,
    /// How long it took.
    pub took: Option<Duration>,
    /// How many, where something is counted.
    pub count: Option<u64>,
}

/// Who asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Who {
    /// Nobody: it happened by itself.
    Nobody,
    /// A person at the window.
    Person,
    /// A script, through the command line.
    Script,
    /// The plan of that name.
    Plan(String),
    /// The schedule of that name.
    Schedule(String),
    /// The watch of that name.
    Watch(String),
}

/// A workstation as it was called then.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Workstation {
    /// Stays when it is renamed.
    pub id: String,
    /// Its name.
    pub name: String,
}

/// An emulator as it was then. Its index may be another one's later; creation and MAC tell them apart.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Emulator {
    /// Its index.
    pub index: u32,
    /// Its title.
    pub title: String,
    /// When it was created, if that is known.
    pub created: Option<Millis>,
    /// Its network address, if that is known.
    pub mac: Option<String>,
}

/// A part of an operation, or of a test of a connection.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecordedStep {
    /// What it was, and what is said of it.
    pub said: Message,
    /// How it ended.
    pub result: EntryOutcome,
    /// How long it took, in milliseconds.
    pub took_ms: u64,
}

/// What a program printed, as far as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptOutput {
    text: String,
    cut: bool,
}

impl KeptOutput {
    /// Keeps [`MAX_OUTPUT`] bytes of it.
    pub fn new(text: &str) -> Self {
        let end = (0..=MAX_OUTPUT.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
        Self { text: text[..end].to_owned(), cut: end < text.len() }
    }

    pub(crate) fn kept(text: String, cut: bool) -> Self {
        Self { text, cut }
    }

    /// What is kept.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Whether there was more.
    pub fn is_cut(&self) -> bool {
        self.cut
    }
}

impl Record {
    /// An operation that ended.
    pub fn asked(at: Millis, who: Who, operation: Operation, result: EntryOutcome, said: Message) -> Self {
        Self { operation: Some(operation), result, said: Some(said), who, ..Self::happened(at, Kind::Asked) }
    }

    /// Something that happened by itself.
    pub fn happened(at: Millis, kind: Kind) -> Self {
        Self {
            at,
            kind,
            who: Who::Nobody,
            workstation: None,
            emulator: None,
            operation: None,
            result: EntryOutcome::None,
            said: None,
            steps: Vec::new(),
            output: None,
            took: None,
            count: None,
        }
    }

    /// A test of a connection.
    pub fn tested(at: Millis, result: EntryOutcome, steps: Vec<RecordedStep>) -> Self {
        Self { who: Who::Person, result, steps, ..Self::happened(at, Kind::Doctor) }
    }

    /// On that workstation.
    #[must_use]
    pub fn on(mut self, workstation: Workstation) -> Self {
        self.workstation = Some(workstation);
        self
    }

    /// On that emulator of its workstation.
    #[must_use]
    pub fn on_emulator(mut self, emulator: Emulator) -> Self {
        self.emulator = Some(emulator);
        self
    }
}

impl Who {
    pub(crate) fn by(&self) -> By {
        match self {
            Self::Nobody => By::Nobody,
            Self::Person => By::Person,
            Self::Script => By::Script,
            Self::Plan(_) => By::Plan,
            Self::Schedule(_) => By::Schedule,
            Self::Watch(_) => By::Watch,
        }
    }

    /// What the plan, the schedule or the watch is called.
    pub fn name(&self) -> Option<&str> {
        match self {
            Self::Nobody | Self::Person | Self::Script => None,
            Self::Plan(name) | Self::Schedule(name) | Self::Watch(name) => Some(name),
        }
    }

    pub(crate) fn new(by: By, name: String) -> Self {
        match by {
            By::Nobody => Self::Nobody,
            By::Person => Self::Person,
            By::Script => Self::Script,
            By::Plan => Self::Plan(name),
            By::Schedule => Self::Schedule(name),
            By::Watch => Self::Watch(name),
        }
    }
}
