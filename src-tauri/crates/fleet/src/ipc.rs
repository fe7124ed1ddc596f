//! What the window is shown: plain values, made by the fleet and never read back by it; and what it asks for.
//!
//! These are the only types that cross to the user interface; its TypeScript types are generated from them.
//! Instants are milliseconds since the Unix epoch; what is left of a wait is sent as milliseconds from now, so that a
//! window can count down without agreeing with this process about the time.

mod activity;
mod apps;
mod circuit;
mod commands;
mod doctor;
mod files;
mod forms;
mod import;
mod labels;
mod operation;
mod plans;
mod preferences;
mod requests;
mod schedules;
mod screens;
mod table;
mod targets;
mod vitals;
mod watch;
mod workstation;

pub use activity::{
    ActivityBy, ActivityCount, ActivityEmulator, ActivityEntry, ActivityFormat, ActivityHealth, ActivityKind,
    ActivityNotice, ActivityPage, ActivityQuery, ActivityResult, ActivityStep, ActivitySum,
    ActivityWorkstation, EndedAlone,
};
pub use apps::{AppSearchState, InstalledApp};
pub use circuit::{Circuit, CircuitAction, CircuitState, Failure, Transition};
pub use commands::{SavedCommand, SavedCommandForm};
pub use doctor::{
    Advice, CertificateView, Diagnosis, DoctorStatus, DoctorStep, DoctorStepKind, DoctorSubject, Install,
    RecordedAnswers, Script,
};
pub use files::{AppFacts, ChosenApp, ChosenFile, FileOnWorkstation, FilesOnWorkstation};
pub use forms::{
    BulkImport, CommonForm, ConnectionForm, NewWorkstation, Settings, SettingsForm, WorkstationForm,
};
pub use import::{
    BundleEntry, ExportFormat, ImportChange, ImportConsent, ImportField, ImportFormat, ImportOutcome,
    ImportPreview, ImportResult, ImportRow, ImportUndone,
};
pub use labels::{Tag, TagChange, TaggedEmulator, View, ViewCount, ViewForm};
pub use operation::Operation;
pub use plans::{
    Addressee, LimitsForm, Plan, PlanAgain, PlanForm, PlanItem, PlanItemState, PlanOrder, PlanOrigin,
    PlanPreview, PlanReason, PlanState, PlanTally, PlanTargets, PlanWave, SavedPlan, SavedPlanForm,
    WaitingEmulator, WaitingEmulators, WorkstationPlanForm,
};
pub use preferences::{NamedLanguage, Preferences, PreferencesForm};
pub use requests::{
    Choices, DeviceForm, DevicePreset, EmulatorRequest, GlobalForm, ScreenPreset, WorkstationRequest,
};
pub use schedules::{
    Day, Schedule, ScheduleForm, ScheduleOverlap, SchedulePreview, ScheduleRule, ScheduleRun, ScheduleShift,
    ScheduleTime,
};
pub use screens::{ScreenTile, ScreensLook, TileLook};
pub use table::{
    EmulatorTable, FilterCandidate, FilterCompletion, FilterPart, Found, TableGroup, TableQuery, TableRows,
};
pub use targets::{Maintenance, MaintenanceForm, NoticeTarget, TargetForm, TargetResult, TargetType};
pub use vitals::{
    AdbAccess, Amount, Disk, EmulatorSettings, Gap, LoggedOn, LoggedOnUser, Vitals, Warning, WindowsVersion,
    Worry,
};
pub use watch::{
    OtherWatcher, Watch, WatchDeed, WatchForm, WatchState, WatchTally, WatchedEmulator, WatchedEmulators,
};
pub use workstation::{
    AppInFront, Emulator, Link, PasswordState, Problem, Screen, Workstation, WorkstationSettings,
};

use messages::Message;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::timing;

/// The whole fleet at one sequence number. A window that has missed an event starts again from here.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Snapshot {
    /// Sequence number of the last event that is contained in this snapshot.
    pub seq: u32,
    /// The timing in force, for explanations.
    pub timing: Timing,
    /// In the operator's order.
    pub workstations: Vec<Workstation>,
    /// Newest first; at most [`Snapshot::MAX_OPERATIONS`].
    pub operations: Vec<Operation>,
    /// Tests of connections that have not been put away, oldest first; at most [`Diagnosis::MAX`].
    pub diagnoses: Vec<Diagnosis>,
    /// How the file of the activity is.
    pub activity: ActivityHealth,
    /// The tags that workstations and emulators carry, in the order of their letters.
    pub tags: Vec<Tag>,
    /// The saved views, in the operator's order.
    pub views: Vec<View>,
    /// The plans that are kept, oldest first.
    pub plans: Vec<Plan>,
    /// The plans that are saved, in the order in which they were.
    pub saved_plans: Vec<SavedPlan>,
    /// The saved adb commands, in the order in which they were saved.
    pub saved_commands: Vec<SavedCommand>,
    /// What emulators wait for, of each workstation on which one does.
    pub waiting: Vec<WaitingEmulators>,
    /// What is watched.
    pub watches: Vec<Watch>,
    /// The watched emulators of each workstation that has any.
    pub watched: Vec<WatchedEmulators>,
    /// What is under maintenance.
    pub maintenance: Vec<Maintenance>,
    /// The schedules, in the order in which they were made.
    pub schedules: Vec<Schedule>,
    /// Why the list of workstations, which was changed by hand, is not used as it stands in its file.
    pub list_problem: Option<Message>,
}

impl Snapshot {
    /// How many operations are kept for the operations list: more than what is asked of 200 workstations at once.
    pub const MAX_OPERATIONS: usize = 2000;
}

/// The numbers behind the behaviour that an operator sees.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Timing {
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
    Operation(Box<Operation>),
    /// The settings were changed: the timing now in force.
    Timing(Timing),
    /// A test of a connection was begun or has gone on.
    Diagnosis(Box<Diagnosis>),
    /// A test was put away; its id.
    DiagnosisClosed(u32),
    /// The file of the activity is otherwise than before.
    Activity(ActivityHealth),
    /// A tag was given that nothing carried before, or nothing carries one any more: all that there are.
    Tags(Vec<Tag>),
    /// A view was saved, changed, moved or removed: all that there are.
    Views(Vec<View>),
    /// A plan was begun or has gone on.
    Plan(Box<Plan>),
    /// A plan is no longer kept; its id.
    PlanForgotten(u32),
    /// A plan was saved or removed: all that are saved.
    SavedPlans(Vec<SavedPlan>),
    /// The saved adb commands are these.
    SavedCommands(Vec<SavedCommand>),
    /// What emulators of a workstation wait for has changed.
    Waiting(Box<WaitingEmulators>),
    /// A watch was made, changed or removed, or has acted: all that there are.
    Watches(Vec<Watch>),
    /// The watched emulators of a workstation are others, or otherwise: all that there are.
    Watched(Box<WatchedEmulators>),
    /// A maintenance began or ended: all that there are.
    Maintenance(Vec<Maintenance>),
    /// A schedule was made, changed, removed, or its time has come: all that there are.
    Schedules(Vec<Schedule>),
    /// The list of workstations was changed by hand and cannot be used as it stands in its file: why. `None` once that is over.
    ListProblem(Option<Message>),
}

impl From<&timing::Timing> for Timing {
    fn from(timing: &timing::Timing) -> Self {
        let ms = |d: std::time::Duration| u32::try_from(d.as_millis()).unwrap_or(u32::MAX);
        Self {
            threshold: timing.breaker.threshold.get(),
            window_ms: ms(timing.breaker.window),
            open_ms: ms(timing.breaker.open),
            poll_ms: ms(timing.poll),
            shortened: timing.shortened,
        }
    }
}
