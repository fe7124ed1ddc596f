//! Plans: one thing asked of many emulators, within limits.

use messages::Message;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::{
    ipc::{EmulatorRequest, WorkstationRequest},
    model::OperationKind,
};

/// One emulator, as the operator saw it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Addressee {
    /// The workstation's id.
    pub workstation: String,
    /// The emulator's index.
    pub emulator: u32,
    /// What the operator saw.
    pub title: String,
}

/// Whom a plan is for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum PlanTargets {
    /// These.
    Emulators {
        /// In the operator's order.
        emulators: Vec<Addressee>,
    },
    /// Those that pass a filter when the plan begins.
    Filter {
        /// As typed, in the language of the crate `filter`.
        filter: String,
    },
}

/// A plan to be looked at or begun.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PlanForm {
    /// What is asked of each of them.
    pub request: EmulatorRequest,
    /// Of whom.
    pub targets: PlanTargets,
    /// Within which limits; `None` for the usual ones.
    pub limits: Option<LimitsForm>,
    /// The name of the saved plan that it is; empty where it is none.
    pub name: String,
}

/// A plan for workstations as a whole, to be looked at or begun.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct WorkstationPlanForm {
    /// What is asked of each of them.
    pub request: WorkstationRequest,
    /// Their ids, in the operator's order.
    pub workstations: Vec<String>,
    /// Within which limits; `None` for the usual ones.
    pub limits: Option<LimitsForm>,
}

/// A plan that is begun again and again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SavedPlan {
    /// Stable.
    pub id: String,
    /// Unlike every other one's.
    pub name: String,
    /// Whom it is for.
    pub targets: PlanTargets,
    /// What is asked of each of them.
    pub request: EmulatorRequest,
    /// Within which limits.
    pub limits: LimitsForm,
}

/// A plan as it is to be saved. It takes the place of the one that has its name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SavedPlanForm {
    /// As typed.
    pub name: String,
    /// Whom it is for.
    pub targets: PlanTargets,
    /// What is asked of each of them.
    pub request: EmulatorRequest,
    /// As typed.
    pub limits: LimitsForm,
}

/// The limits of a plan as typed; everything is checked by the fleet, nothing in the window.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct LimitsForm {
    /// So many at once on each workstation.
    pub per_workstation: String,
    /// So many at once in the fleet.
    pub in_fleet: String,
    /// Seconds between two boots of one workstation.
    pub settle: String,
    /// Nothing boots where the processors are busier, in percent; 0: however busy they are.
    pub cpu: String,
    /// Nothing boots where less memory is free, in MB; 0: however little it is.
    pub memory: String,
    /// So many go first, and the rest only if they went well; 0: all go.
    pub canary: String,
    /// So many failures pause the plan; 0: it goes on whatever fails.
    pub stop_after: String,
    /// Minutes for which what cannot be reached waits for when it is back; 0: it is refused at once.
    pub when_back: String,
    /// In which order.
    pub order: PlanOrder,
}

/// In which order the items of a plan go.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum PlanOrder {
    /// The first of every workstation, then the second of every workstation.
    Spread,
    /// One workstation after the other.
    ByWorkstation,
    /// As given.
    AsGiven,
}

/// What a plan would do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PlanPreview {
    /// Its items.
    pub items: u32,
    /// On so many workstations.
    pub workstations: u32,
    /// Whom it leaves out, by reason.
    pub left_out: Vec<PlanReason>,
    /// So many requests that wait contradict it and would be taken back.
    pub replaced: u32,
    /// So many cannot be sent now and wait for when their workstation is back.
    pub held: u32,
    /// Those that can be sent, in waves.
    pub waves: Vec<PlanWave>,
    /// How long it takes, in milliseconds, if nothing else is sent meanwhile.
    pub length_ms: u32,
    /// So many that have ended here say how long one takes; 0: none has, and it is as long as elsewhere.
    pub reckoned_from: u32,
    /// Whether emulators come up through it: only then do settling and vitals matter.
    pub boots: bool,
    /// The limits that this was reckoned with.
    pub limits: LimitsForm,
}

/// A reason, and how many it is true of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PlanReason {
    /// A whole sentence, with the number.
    pub why: Message,
    /// How many.
    pub number: u32,
    /// The first of them.
    pub titles: Vec<String>,
}

/// Items that go together as far as limits let them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PlanWave {
    /// How many.
    pub items: u32,
    /// On so many workstations.
    pub workstations: u32,
    /// When the first of them goes, in milliseconds from the start.
    pub begins_ms: u32,
}

/// A plan that was begun.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Plan {
    /// Never used again, also after a restart.
    pub id: u32,
    /// What it does.
    pub operation: OperationKind,
    /// What it was asked with, in a few words.
    pub subject: Option<Message>,
    /// The saved plan that it is; empty where it is none.
    pub name: String,
    /// Who asked.
    pub origin: PlanOrigin,
    /// How far it is.
    pub state: PlanState,
    /// Why nothing more of it is sent, where it is paused.
    pub paused: Option<Message>,
    /// Its items, counted.
    pub tally: PlanTally,
    /// So many of those that wait are held up for when their workstation is back.
    pub held: u32,
    /// So many were left out.
    pub left_out: u32,
    /// On so many workstations.
    pub workstations: u32,
    /// When it was begun.
    pub added_at: u64,
    /// When its last item ended.
    pub ended_at: Option<u64>,
    /// Until when what is held up waits.
    pub expires_at: u64,
    /// How long it still takes, roughly, in milliseconds.
    pub time_left_ms: Option<u32>,
    /// Its limits, for their form.
    pub limits: LimitsForm,
    /// Whether emulators come up through it.
    pub boots: bool,
    /// Why nothing is sent although it runs.
    pub problem: Option<Message>,
}

/// Who asked for a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum PlanOrigin {
    /// A person.
    Person,
    /// A script, through the command line.
    Script,
    /// A schedule.
    Schedule,
    /// The watch.
    Watch,
}

/// How far a plan is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum PlanState {
    /// Its items go out.
    Running,
    /// Nothing more is sent until a person lets it go on.
    Paused,
    /// The program was started again meanwhile: nothing more is sent until a person lets it go on.
    Interrupted,
    /// Every item has ended.
    Ended,
}

/// The items of a plan, counted by their states.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
#[expect(missing_docs, reason = "said at PlanItemState")]
pub struct PlanTally {
    pub waiting: u32,
    pub under_way: u32,
    pub succeeded: u32,
    pub failed: u32,
    pub refused: u32,
    pub cancelled: u32,
    pub unknown: u32,
}

/// How far an item of a plan is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum PlanItemState {
    /// Nothing was sent.
    Waiting,
    /// It may have been sent.
    UnderWay,
    /// Its effect was seen.
    Succeeded,
    /// Its effect did not come about.
    Failed,
    /// It was not sent.
    Refused,
    /// Somebody took it back.
    Cancelled,
    /// It may have been sent, and nobody knows what came of it.
    Unknown,
}

/// One item of a plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PlanItem {
    /// Its number within the plan, from 0.
    pub number: u32,
    /// The emulator.
    pub target: Addressee,
    /// The workstation's name.
    pub workstation_name: String,
    /// How far it is.
    pub state: PlanItemState,
    /// Why it waits, or why it ended as it did where no operation says so.
    pub why: Option<Message>,
    /// Whether it waits for when its workstation is back.
    pub held: bool,
    /// The operation that carries it out, or did.
    pub operation: Option<u32>,
}

/// Which items of an ended plan are done again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PlanAgain {
    /// Those that failed.
    pub failed: bool,
    /// Those that were not sent.
    pub refused: bool,
    /// Those of which nobody knows; each is looked at first.
    pub unknown: bool,
}

/// What emulators of a workstation wait for; those that wait for nothing are not named.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct WaitingEmulators {
    /// The workstation's id.
    pub workstation: String,
    /// By index.
    pub emulators: Vec<WaitingEmulator>,
}

/// An emulator for which something waits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct WaitingEmulator {
    /// Its index.
    pub emulator: u32,
    /// Its title when it was asked for.
    pub title: String,
    /// The plan.
    pub plan: u32,
    /// What the plan does.
    pub operation: OperationKind,
    /// Why it waits.
    pub why: Message,
}
