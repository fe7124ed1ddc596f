//! Decides what is sent when: plans with limits, turns at emulators, the watch, schedules.
//!
//! Pure: no I/O, no timers, no tasks, no threads. A [`Planner`] is told what is known of workstations and emulators, what
//! was asked for, and how what was sent ended; it says what may be sent next, why everything else waits, and when to ask
//! again. Time is an argument. What must outlive the program is a value that serialises.

mod action;
mod adding;
mod contradiction;
mod control;
mod ending;
mod error;
mod event;
mod facts;
mod gate;
mod lanes;
mod limits;
mod plan;
mod planner;
mod preview;
mod saved;
mod schedule;
mod schedules;
mod target;
mod time;
mod view;
mod wait;
mod watch;
mod watching;

/// Times of schedules are values of this crate.
pub use jiff;

pub use action::{Action, LeadsTo, Needs, Settled};
pub use adding::Added;
pub use control::Again;
pub use error::{Damage, Error};
pub use event::Event;
pub use facts::{EmulatorFacts, EmulatorState, Reach, Vitals, WorkstationFacts};
pub use limits::{AtOnce, Limits, LimitsError, Order, UnknownVitals, VitalsLimit};
pub use plan::{
    Because, ItemId, ItemOutcome, ItemState, NewPlan, Origin, PausedBy, PlanId, PlanState, PlanTarget, Tally,
};
pub use planner::{Decision, Planner, Send};
pub use preview::{Preview, Wave};
pub use saved::Saved;
pub use schedule::{Days, Missed, Occurrence, Overlap, Rule, Schedule, ScheduleError, Shift};
pub use schedules::{Due, RunEnded, ScheduleDecision, ScheduleId, Schedules};
pub use target::{ActionKind, EmulatorId, Target, WorkstationId};
pub use time::Time;
pub use view::{ItemView, PlanView};
pub use wait::{LeftOut, Wait, WhyLeftOut};
pub use watch::{
    GaveUp, HandsOff, Tries, Want, Watch, WatchActions, WatchRules, WatchState, WatchStep, WatchView,
};

/// The example of the README is a test.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
