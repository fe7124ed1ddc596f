//! All schedules: which of them is due, what was missed, what overlaps. What a run does is the caller's.

use std::collections::BTreeMap;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use crate::error::Error;
use crate::plan::PlanId;
use crate::schedule::{Missed, Occurrence, Overlap, Schedule};

/// Names a schedule; never used again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ScheduleId(pub u64);

/// Schedules, and how far each of them is. Serialises; what it was told before a restart it knows after it.
///
/// Time here is the wall clock: a schedule follows what people set.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Schedules {
    format: u32,
    next: u64,
    entries: BTreeMap<ScheduleId, Entry>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Entry {
    schedule: Schedule,
    enabled: bool,
    /// Up to here every time is settled: it ran, or was told as missed.
    settled: Timestamp,
    running: Option<PlanId>,
    waiting: Option<Occurrence>,
    failing: bool,
}

/// A time of a schedule has come. Each is told once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Due {
    /// Of which schedule.
    pub schedule: ScheduleId,
    /// Which time.
    pub occurrence: Occurrence,
    /// So many others before it were missed.
    pub missed: u32,
    /// What is to be done.
    pub verdict: ScheduleDecision,
}

/// What is to be done at a time of a schedule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ScheduleDecision {
    /// Add its plan, and tell [`Schedules::started`].
    Run,
    /// Cancel this plan of the run before, then add its plan.
    Replace(PlanId),
    /// Nothing: it was missed, by so much.
    Missed(Duration),
    /// Nothing: this plan of the run before still goes on.
    Overlaps(PlanId),
    /// Nothing yet: it runs when this plan of the run before has ended.
    Waits(PlanId),
}

/// Whether the end of a run is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RunEnded {
    /// As the one before: nothing new.
    AsBefore,
    /// The first that failed.
    BeganToFail,
    /// The first that succeeded again.
    Recovered,
}

impl Default for Schedules {
    fn default() -> Self {
        Self { format: Self::FORMAT, next: 0, entries: BTreeMap::new() }
    }
}

impl Schedules {
    /// The format in which this version saves them.
    pub const FORMAT: u32 = 1;
    /// So late a run still counts as in time.
    pub const GRACE: Duration = Duration::from_mins(1);

    /// None.
    pub fn new() -> Self {
        Self::default()
    }

    /// As they were saved, if this version knows their format.
    pub fn restore(saved: Self) -> Result<Self, Error> {
        if saved.format == 0 || saved.format > Self::FORMAT {
            return Err(Error::Format { found: saved.format, newest: Self::FORMAT });
        }
        Ok(saved)
    }

    /// Adds a schedule, from now on.
    pub fn add(&mut self, schedule: Schedule, now: Timestamp) -> ScheduleId {
        let id = ScheduleId(self.next);
        self.next += 1;
        let entry =
            Entry { schedule, enabled: true, settled: now, running: None, waiting: None, failing: false };
        self.entries.insert(id, entry);
        id
    }

    /// Changes a schedule, from now on. A run that goes on goes on.
    pub fn change(&mut self, id: ScheduleId, schedule: Schedule, now: Timestamp) {
        if let Some(entry) = self.entries.get_mut(&id) {
            (entry.schedule, entry.settled, entry.waiting) = (schedule, now, None);
        }
    }

    /// Switches a schedule on or off. What was due while it was off is not missed.
    pub fn enable(&mut self, id: ScheduleId, enabled: bool, now: Timestamp) {
        if let Some(entry) = self.entries.get_mut(&id).filter(|entry| entry.enabled != enabled) {
            (entry.enabled, entry.settled, entry.waiting) = (enabled, now, None);
        }
    }

    /// Removes a schedule. A run that goes on goes on.
    pub fn remove(&mut self, id: ScheduleId) {
        self.entries.remove(&id);
    }

    /// A schedule and whether it is switched on.
    pub fn get(&self, id: ScheduleId) -> Option<(&Schedule, bool)> {
        self.entries.get(&id).map(|entry| (&entry.schedule, entry.enabled))
    }

    /// All of them.
    pub fn ids(&self) -> impl Iterator<Item = ScheduleId> {
        self.entries.keys().copied()
    }

    /// When the next of them is due: ask then, and after the computer has slept or the clock was changed.
    pub fn next_due(&self) -> Option<Timestamp> {
        let next = |entry: &Entry| match entry.waiting {
            Some(waiting) if entry.running.is_none() => Some(waiting.at),
            _ => entry.schedule.next(entry.settled).map(|next| next.at),
        };
        self.entries.values().filter(|entry| entry.enabled).filter_map(next).min()
    }

    /// Which of them are due.
    pub fn due(&mut self, now: Timestamp) -> Vec<Due> {
        let enabled = self.entries.iter_mut().filter(|(_, entry)| entry.enabled);
        enabled.filter_map(|(id, entry)| entry.due(*id, now)).collect()
    }

    /// A run has begun, as this plan.
    pub fn started(&mut self, id: ScheduleId, plan: PlanId) {
        if let Some(entry) = self.entries.get_mut(&id) {
            entry.running = Some(plan);
        }
    }

    /// A plan has ended, well or not. Says whether that is news of its schedule; `None` if it is no schedule's.
    pub fn ended(&mut self, plan: PlanId, well: bool) -> Option<(ScheduleId, RunEnded)> {
        let (id, entry) = self.entries.iter_mut().find(|(_, entry)| entry.running == Some(plan))?;
        entry.running = None;
        let was = std::mem::replace(&mut entry.failing, !well);
        let news = match (was, entry.failing) {
            (false, true) => RunEnded::BeganToFail,
            (true, false) => RunEnded::Recovered,
            _ => RunEnded::AsBefore,
        };
        Some((*id, news))
    }
}

impl Entry {
    fn due(&mut self, schedule: ScheduleId, now: Timestamp) -> Option<Due> {
        // The clock was put back by more than anybody puts it back for summer: it had been wrong before.
        let a_day = SignedDuration::from_hours(24);
        if self.settled.duration_since(now) > a_day {
            self.settled = now;
        }
        if let Some((occurrence, count)) = self.schedule.last_between(self.settled, now) {
            self.settled = now;
            let late = now.duration_since(occurrence.at).unsigned_abs();
            let made_up = match self.schedule.missed() {
                Missed::Skip => Schedules::GRACE,
                Missed::RunWithin(time) => time.max(Schedules::GRACE),
            };
            let verdict =
                if late > made_up { ScheduleDecision::Missed(late) } else { self.meet_running(occurrence) };
            let missed = count - 1;
            return Some(Due { schedule, occurrence, missed, verdict });
        }
        self.waiting.take_if(|_| self.running.is_none()).map(|occurrence| Due {
            schedule,
            occurrence,
            missed: 0,
            verdict: ScheduleDecision::Run,
        })
    }

    fn meet_running(&mut self, occurrence: Occurrence) -> ScheduleDecision {
        let Some(plan) = self.running else {
            self.waiting = None;
            return ScheduleDecision::Run;
        };
        match self.schedule.overlap() {
            Overlap::Skip => ScheduleDecision::Overlaps(plan),
            Overlap::Replace => ScheduleDecision::Replace(plan),
            Overlap::Wait => {
                self.waiting = Some(occurrence);
                ScheduleDecision::Waits(plan)
            }
        }
    }
}
