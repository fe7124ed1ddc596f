//! What the window is shown: plain values, made by the fleet and never read back by it.
//!
//! These are the only types that cross to the user interface; its TypeScript types are generated from them.
//! Instants are milliseconds since the Unix epoch; what is left of a wait is sent as milliseconds from now, so that a
//! window can count down without agreeing with this process about the time.

use serde::{Deserialize, Serialize};
use specta::Type;

/// The whole fleet at one sequence number. A window that has missed an event starts again from here.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Snapshot {
    /// Sequence number of the last event that is contained in this snapshot.
    pub seq: u32,
    /// The rules in force, for explanations.
    pub rules: Rules,
    /// In the operator's order.
    pub workstations: Vec<Workstation>,
    /// Newest first; at most [`Snapshot::MAX_OPERATIONS`].
    pub operations: Vec<Operation>,
}

impl Snapshot {
    /// How many operations are kept for the operations list.
    pub const MAX_OPERATIONS: usize = 500;
}

/// The numbers behind the behaviour that an operator sees.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Rules {
    /// Counted failures within the window that open a circuit.
    pub threshold: u32,
    /// How long a failure counts, in milliseconds.
    pub window_ms: u32,
    /// How long a circuit stays open before its next check, in milliseconds.
    pub open_ms: u32,
    /// Time between two listings of one workstation, in milliseconds.
    pub poll_ms: u32,
    /// True where these are shortened for a demonstration.
    pub shortened: bool,
}

/// One event. `seq` has no gaps: a receiver that sees one asks for a [`Snapshot`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct FleetEvent {
    /// 1, 2, 3, … over all changes of the fleet.
    pub seq: u32,
    /// What changed.
    pub change: Change,
}

/// One change, carrying the new value as a whole.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(tag = "type", content = "value", rename_all = "camelCase")]
pub enum Change {
    /// A workstation was added or has changed.
    Workstation(Box<Workstation>),
    /// A workstation was removed; its id.
    Removed(String),
    /// An operation was requested or has changed.
    Operation(Operation),
    /// The settings were changed: the rules now in force.
    Rules(Rules),
}

/// One workstation.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Workstation {
    /// Stable for the life of the configuration entry.
    pub id: String,
    /// As the operator named it.
    pub name: String,
    /// What the edit form needs.
    pub settings: WorkstationSettings,
    /// Whether the workstation answers.
    pub link: Link,
    /// The sentence that explains `link` where something is wrong; `None` when all is well.
    pub problem: Option<Problem>,
    /// Whether the account may be used.
    pub account: Account,
    /// By index; kept from the last listing while newer ones fail.
    pub emulators: Vec<Emulator>,
    /// When `emulators` was last seen; `None` before the first listing.
    pub listed_at: Option<u64>,
    /// Rows of the last listing that could not be read, as they were.
    pub unreadable_rows: Vec<String>,
    /// How long the last listing took, in milliseconds.
    pub round_trip_ms: Option<u32>,
    /// One per category, lowest layer first: network, workstation, external, emulator.
    pub circuits: Vec<Circuit>,
}

/// A workstation's configuration without its secret.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct WorkstationSettings {
    /// Host name or IP address.
    pub address: String,
    /// TCP port.
    pub port: u16,
    /// Account as the operator wrote it: `user`, `DOMAIN\user` or `user@domain`.
    pub user: String,
    /// Full path of `ldconsole.exe` on the workstation.
    pub ldconsole: String,
}

/// Whether a workstation answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum Link {
    /// Nothing has been heard yet.
    Connecting,
    /// The last listing succeeded.
    Online,
    /// The last attempt failed; the list shown is older.
    Failing,
    /// Nothing is sent at present: a circuit is open or the password was refused.
    Blocked,
}

/// Something that is wrong, in words for an operator.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Problem {
    /// What happened, on which workstation, and what to try.
    pub sentence: String,
    /// What exactly was answered, for those who can read it.
    pub detail: Option<String>,
    /// Since when, as first seen.
    pub since: u64,
}

/// The state of the account that a workstation is reached with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum Account {
    /// Its password has been accepted.
    Verified,
    /// Its password has not been tried yet.
    Unverified,
    /// Its password was refused: nothing is sent with it until a person acts.
    Refused,
    /// No password is known: one must be entered.
    Missing,
}

/// One emulator (an LDPlayer instance).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Emulator {
    /// LDPlayer's index; the address of the emulator. Indexes have gaps.
    pub index: u32,
    /// Shown name.
    pub title: String,
    /// Derived from the last listing.
    pub health: Health,
    /// Which observation led to `health`, for the side panel.
    pub because: String,
    /// Process id of the window, if there is one.
    pub pid: Option<u32>,
    /// Process id of the virtual machine, if there is one.
    pub vm_pid: Option<u32>,
    /// Width, height and dpi, where the listing has them.
    pub screen: Option<Screen>,
    /// The operation that works on it now.
    pub busy: Option<u32>,
}

/// A configured screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Screen {
    /// Pixels.
    pub width: u32,
    /// Pixels.
    pub height: u32,
    /// Dots per inch.
    pub dpi: u32,
}

/// How an emulator is, as far as a listing tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum Health {
    /// No window, no virtual machine.
    Stopped,
    /// The window is open, the virtual machine is not there yet.
    Starting,
    /// The virtual machine runs, Android is not up yet.
    Booting,
    /// Android is up.
    Running,
    /// In a starting state for longer than a start takes.
    Stuck,
    /// The window says running but its virtual machine is gone.
    Zombie,
    /// A combination that is not known.
    Unknown,
}

/// The four kinds of failure, lowest layer first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum Category {
    /// Reaching the workstation.
    Network,
    /// Windows and its remote shell.
    Workstation,
    /// `ldconsole.exe` itself.
    External,
    /// Actions on emulators.
    Emulator,
}

/// State of a circuit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum CircuitState {
    /// Requests pass.
    Closed,
    /// Requests are refused until the next check.
    Open,
    /// One check is due or under way.
    HalfOpen,
    /// Closed off by a person.
    Isolated,
    /// Not watched: requests pass whatever happens.
    Disabled,
}

/// One circuit of a workstation, with all that explains it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Circuit {
    /// Which circuit.
    pub category: Category,
    /// Its state.
    pub state: CircuitState,
    /// When it came into this state; `None` if it never left the first one.
    pub since: Option<u64>,
    /// The failures in the window (closed) or those that opened it, oldest first.
    pub failures: Vec<Failure>,
    /// Milliseconds until the next check is allowed; `None` when none is planned.
    pub next_check_in_ms: Option<u32>,
    /// A check is under way.
    pub checking: bool,
    /// Requests refused since the outage began.
    pub refused: u32,
    /// Why it is isolated or disabled, by whom.
    pub note: Option<String>,
    /// What cannot be done while it is not closed.
    pub blocks: String,
    /// What still works.
    pub still_works: String,
    /// What the next check will send.
    pub next_check_sends: String,
    /// Past transitions, newest first; at most 20.
    pub history: Vec<Transition>,
}

/// A failure as the circuit remembers it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Failure {
    /// When it completed.
    pub at: u64,
    /// What was being done: `list emulators`, `start` …
    pub operation: String,
    /// What was answered.
    pub what: String,
}

/// A past transition of a circuit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Transition {
    /// When.
    pub at: u64,
    /// To which state.
    pub to: CircuitState,
    /// Why, as a short phrase.
    pub cause: String,
}

/// Something an operator asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Operation {
    /// Unique in this run of the program.
    pub id: u32,
    /// The workstation's id.
    pub workstation: String,
    /// The workstation's name when it was asked for.
    pub workstation_name: String,
    /// Index of the emulator.
    pub emulator: u32,
    /// Title of the emulator as the operator saw it.
    pub title: String,
    /// What was asked for.
    pub kind: OperationKind,
    /// How far it is.
    pub status: OperationStatus,
    /// What is being waited for, in a few words; empty once it has ended.
    pub phase: String,
    /// How it ended, as a sentence; empty until then.
    pub result: String,
    /// What exactly was answered, for those who can read it.
    pub detail: Option<String>,
    /// The circuit that refused it.
    pub refused_by: Option<Category>,
    /// When it was asked for.
    pub requested_at: u64,
    /// When it ended.
    pub ended_at: Option<u64>,
    /// Whether cancelling does anything now.
    pub cancellable: bool,
}

/// What an operator can ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum OperationKind {
    /// Launch the emulator; done when Android is up.
    Start,
    /// Quit the emulator; done when its processes are gone.
    Stop,
    /// Stop, wait, start: never LDPlayer's own `reboot`.
    Restart,
}

/// How far an operation is. All but the first two are final.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum OperationStatus {
    /// Waits for its turn; nothing has been sent.
    Queued,
    /// Under way.
    Running,
    /// Its effect was seen.
    Succeeded,
    /// Its effect did not come about.
    Failed,
    /// Not sent: a circuit or the account forbids it.
    Refused,
    /// Given up on the operator's word.
    Cancelled,
    /// The connection broke after the command was sent; the result says what was found.
    Unknown,
}

impl OperationStatus {
    /// Whether nothing more will happen.
    pub fn is_final(self) -> bool {
        !matches!(self, Self::Queued | Self::Running)
    }
}

/// A workstation as typed into the form; everything is checked here, nothing in the window.
#[derive(Debug, Clone, Deserialize, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct WorkstationForm {
    /// Shown name.
    pub name: String,
    /// Host name or IP address.
    pub address: String,
    /// TCP port, as typed.
    pub port: String,
    /// `user`, `DOMAIN\user` or `user@domain`.
    pub user: String,
    /// Full path of `ldconsole.exe`.
    pub ldconsole: String,
}

/// The settings as typed into their form; everything is checked here, nothing in the window. Times are in seconds.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SettingsForm {
    /// Counted failures within the window that open a circuit, as typed.
    pub threshold: String,
    /// How long a failure counts, as typed.
    pub window: String,
    /// How long a circuit stays open before its next check, as typed.
    pub open: String,
    /// Time between two listings of one workstation, as typed.
    pub poll: String,
    /// Whether desktop notifications are shown.
    pub notify: bool,
    /// Most notifications an hour, as typed.
    pub most_per_hour: String,
    /// Whether no notifications are shown between `quiet_from` and `quiet_to`.
    pub quiet: bool,
    /// Local wall time, `22:00`, as typed.
    pub quiet_from: String,
    /// Local wall time; earlier than `quiet_from` when it is on the next day.
    pub quiet_to: String,
}

/// The settings for their form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Settings {
    /// Those in force.
    pub present: SettingsForm,
    /// Those that “restore defaults” fills in.
    pub defaults: SettingsForm,
}

/// A field of [`WorkstationForm`] or [`SettingsForm`], so that a sentence can be shown beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum Field {
    /// Shown name.
    Name,
    /// Host name or IP address.
    Address,
    /// TCP port.
    Port,
    /// Account.
    User,
    /// The password typed beside the form.
    Password,
    /// Path of `ldconsole.exe`.
    Ldconsole,
    /// Failures that open a circuit.
    Threshold,
    /// How long a failure counts.
    Window,
    /// How long a circuit stays open.
    Open,
    /// Time between two listings.
    Poll,
    /// Most notifications an hour.
    MostPerHour,
    /// Begin of the quiet hours.
    QuietFrom,
    /// End of the quiet hours.
    QuietTo,
}

/// What a person can do to a circuit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum CircuitAction {
    /// Let one check through now.
    CheckNow,
    /// Refuse everything until released. Needs a reason.
    Isolate,
    /// Close it and forget its failures; also ends an isolation.
    Reset,
    /// Stop watching: let everything through. Needs a reason.
    Disable,
    /// Watch again.
    Enable,
}
