//! What happened, as the window shows it.

use messages::Message;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::model::OperationKind;

/// How the file of the activity is.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
pub struct ActivityHealth {
    /// Whether anything is kept at all.
    pub kept: bool,
    /// What is wrong with the file; empty when all is well.
    pub problems: Vec<Message>,
    /// Entries since the start: another number says that there is something new.
    pub entries: u32,
    /// Of these, what belongs under the bell.
    pub notices: u32,
}

/// Which entries are asked for.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ActivityQuery {
    /// As it was typed; what is not understood of it refuses the question.
    pub filter: String,
    /// Not earlier.
    pub from: Option<u64>,
    /// Earlier.
    pub until: Option<u64>,
    /// Only of this workstation: its id.
    pub workstation: Option<String>,
    /// Only of this emulator of it.
    pub emulator: Option<u32>,
}

/// Some entries, the newest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ActivityPage {
    /// As many as were asked for, or fewer.
    pub entries: Vec<ActivityEntry>,
    /// Where the next page begins; `None` if there is no more.
    pub next: Option<String>,
}

/// Something that was asked for, or that happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ActivityEntry {
    /// Where it stands; pages go on from it.
    pub key: String,
    /// When: of an operation, when it ended.
    pub at: u64,
    /// What it is about.
    pub kind: ActivityKind,
    /// Who asked.
    pub by: ActivityBy,
    /// What the plan, the schedule or the watch is called.
    pub by_name: Option<String>,
    /// On which workstation.
    pub workstation: Option<ActivityWorkstation>,
    /// On which of its emulators.
    pub emulator: Option<ActivityEmulator>,
    /// What was asked for.
    pub operation: Option<OperationKind>,
    /// How it ended.
    pub result: ActivityResult,
    /// What is said of it.
    pub said: Option<Message>,
    /// What came one after the other.
    pub steps: Vec<ActivityStep>,
    /// What a program printed, as far as it is kept.
    pub output: Option<String>,
    /// Whether there was more.
    pub output_cut: bool,
    /// How long it took, in milliseconds.
    pub took_ms: Option<u32>,
}

/// A workstation as it was called then.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ActivityWorkstation {
    /// Stays when it is renamed.
    pub id: String,
    /// Its name.
    pub name: String,
}

/// An emulator as it was then.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ActivityEmulator {
    /// Its index.
    pub index: u32,
    /// Its title.
    pub title: String,
}

/// A phase of an operation, or a step of a connection test.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ActivityStep {
    /// What it was.
    pub said: Message,
    /// How it ended.
    pub result: ActivityResult,
    /// How long it took, in milliseconds.
    pub took_ms: u32,
}

/// What an entry is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum ActivityKind {
    /// Somebody asked for an operation.
    Asked,
    /// An emulator ended by itself.
    Crashed,
    /// An emulator ended, and not by a crash.
    Stopped,
    /// A workstation or an emulator is there again.
    CameBack,
    /// An emulator was changed by others.
    SettingsChanged,
    /// A circuit opened.
    CircuitOpened,
    /// A circuit closed.
    CircuitClosed,
    /// An account was refused.
    AccountRefused,
    /// Nobody is logged on any more where emulators are started.
    DesktopLost,
    /// Another computer answered.
    AnotherComputer,
    /// A connection was tested.
    Doctor,
    /// Entries are missing here.
    Dropped,
    /// A maintenance began or ended.
    Maintenance,
    /// A time of a schedule has come, or its run has ended.
    Schedule,
}

/// Who asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum ActivityBy {
    /// A person at the window.
    Person,
    /// A script, through the command line.
    Script,
    /// A plan.
    Plan,
    /// A schedule.
    Schedule,
    /// The watch.
    Watch,
    /// It happened by itself.
    Nobody,
}

/// How it ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum ActivityResult {
    /// Nothing that succeeds or fails.
    None,
    /// The effect was seen.
    Succeeded,
    /// The effect did not come about.
    Failed,
    /// Nothing was sent.
    Refused,
    /// Given up on somebody's word.
    Cancelled,
    /// The connection broke after it was sent.
    Unknown,
}

/// How many entries there are between two times.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ActivityCount {
    /// From then on.
    pub from: u64,
    /// Earlier than this.
    pub until: u64,
    /// So many.
    pub entries: u32,
    /// Or more: they were not counted to the end.
    pub or_more: bool,
}

/// How often what happened; its entries are those of its kind and result at that time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ActivitySum {
    /// What.
    pub kind: ActivityKind,
    /// How it ended.
    pub result: ActivityResult,
    /// How often.
    pub entries: u32,
}

/// Something for the bell.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ActivityNotice {
    /// What happened.
    pub entry: ActivityEntry,
    /// Since when it is over; `None` while it is not.
    pub over_at: Option<u64>,
}

/// What an export looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum ActivityFormat {
    /// For spreadsheets.
    Csv,
    /// For programs.
    Json,
}

/// An emulator that ended by itself, until it runs again or somebody has taken note.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct EndedAlone {
    /// When that was seen.
    pub at: u64,
    /// How.
    pub why: Message,
}
