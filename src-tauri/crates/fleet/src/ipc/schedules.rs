//! Schedules, as the window shows and asks for them.

use messages::Message;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::{
    ipc::{EmulatorRequest, LimitsForm, PlanTargets},
    model::OperationKind,
};

/// How often a schedule is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum ScheduleRule {
    /// Once, at its date and time.
    Once,
    /// Every day at its time.
    Daily,
    /// On its days, at its time.
    Weekly,
    /// Every so many hours, counted from its date and time.
    Hours,
}

/// A day of the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
#[expect(missing_docs, reason = "they are the days")]
pub enum Day {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

/// What happens when a run is due and the one before still goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum ScheduleOverlap {
    /// The new one is left out.
    Skip,
    /// The new one waits for the end of the other; one waits at most.
    Wait,
    /// What of the other was not sent is taken back; then the new one goes.
    Replace,
}

/// A schedule as it is typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ScheduleForm {
    /// Shown name.
    pub name: String,
    /// How often.
    pub rule: ScheduleRule,
    /// The day, `2026-11-28`; of the first run where it is every so many hours.
    pub date: String,
    /// The time of day, `08:00`.
    pub time: String,
    /// On which days of the week.
    pub days: Vec<Day>,
    /// Every so many hours.
    pub hours: String,
    /// The time zone, `Asia/Ho_Chi_Minh`.
    pub zone: String,
    /// Minutes over which the emulators of a run go out evenly; 0: as fast as the limits let them.
    pub spread: String,
    /// A run that was missed is made up for within so many minutes; 0: it is left out.
    pub missed: String,
    /// What happens while the run before goes on.
    pub overlap: ScheduleOverlap,
    /// What is asked.
    pub request: EmulatorRequest,
    /// Of whom.
    pub targets: PlanTargets,
    /// Within which limits; `None` for those that are usual when it runs.
    pub limits: Option<LimitsForm>,
}

/// What the clocks do to a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum ScheduleShift {
    /// Nothing.
    None,
    /// They are put forward over it: it runs as much later.
    Skipped,
    /// They are put back over it: it runs the first time only.
    Doubled,
}

/// One time at which a schedule is due.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ScheduleTime {
    /// When.
    pub at: u64,
    /// The day and the time on the clock that was asked for, in the schedule's zone: `2026-11-28 08:00`.
    pub asked: String,
    /// What the clocks do to it.
    pub shift: ScheduleShift,
}

/// What a schedule would do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SchedulePreview {
    /// The next five times.
    pub times: Vec<ScheduleTime>,
    /// So many emulators are meant now.
    pub emulators: u32,
}

/// What became of the last time that has come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ScheduleRun {
    /// When it was due.
    pub due: u64,
    /// In words.
    pub said: Message,
    /// Whether it went well; `None` while it goes on.
    pub well: Option<bool>,
    /// Its plan, where there is one.
    pub plan: Option<u32>,
}

/// A schedule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Schedule {
    /// Never used again.
    pub id: u32,
    /// As it would be typed.
    pub form: ScheduleForm,
    /// What it asks.
    pub operation: OperationKind,
    /// With what, in a few words.
    pub subject: Option<Message>,
    /// Whether it runs.
    pub on: bool,
    /// When it is due next; `None` where it never is again.
    pub next: Option<ScheduleTime>,
    /// What became of the last time.
    pub last: Option<ScheduleRun>,
}
