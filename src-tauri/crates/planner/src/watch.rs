//! The watch over one emulator: what is wrong with it, what is done about that, and when to give up. Pure judgement;
//! `watching.rs` carries it out.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::action::{Action, LeadsTo};
use crate::facts::{EmulatorFacts, EmulatorState, Reach, WorkstationFacts};
use crate::limits::Limits;
use crate::plan::ItemId;
use crate::target::Target;
use crate::time::Time;

/// How an emulator is to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Want {
    /// It runs.
    Running {
        /// With its app in front.
        app: bool,
    },
    /// It is stopped.
    Stopped,
}

/// What a person wants watched.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Watch {
    /// How it is to be.
    pub want: Want,
    /// The whole workstation may be repaired for it (its VirtualBox service ended), which stops its other emulators.
    pub may_repair: bool,
    /// Steps for it within an hour, whatever the trouble.
    pub per_hour: u32,
}

/// How the watch works.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WatchRules {
    /// What it asks for.
    pub actions: WatchActions,
    /// How often it does what against one trouble.
    pub tries: Tries,
    /// Repairs of one workstation within an hour, for all its emulators together.
    pub repairs_per_hour: u32,
    /// After a step has ended, so long nothing is done; then a new look decides.
    pub pause: Duration,
    /// So long an emulator must be seen as it should be until a trouble counts as over.
    pub steady: Duration,
    /// What was seen longer ago says nothing of now.
    pub fresh: Duration,
    /// Within which limits it sends.
    pub limits: Limits,
}

/// What the watch asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(missing_docs, reason = "said at `Step`")]
pub struct WatchActions {
    pub start_app: Action,
    pub start: Action,
    pub restart: Action,
    pub stop: Action,
    pub repair: Action,
}

/// How often what was done, or may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Tries {
    /// Starting the app.
    pub app: u32,
    /// Starting, restarting or stopping the emulator.
    pub emulator: u32,
    /// Repairing the workstation. After each the emulator has its tries again.
    pub repair: u32,
}

/// What the watch does, from the gentlest on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum WatchStep {
    /// It starts the app.
    StartApp,
    /// It starts the emulator.
    Start,
    /// It restarts the emulator.
    Restart,
    /// It stops the emulator.
    Stop,
    /// It repairs the workstation.
    Repair,
}

/// Why the watch gave up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum GaveUp {
    /// It has tried all it may.
    TriedAll,
    /// It has acted as often as it may within an hour.
    TooOften,
}

/// Why the watch does nothing although something may be wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum HandsOff {
    /// The workstation is unreachable, blocked or was not looked at yet.
    Away,
    /// The circuit of the emulator is open.
    Blocked,
    /// The workstation or the emulator is under maintenance.
    Maintenance,
    /// The state of the emulator is not known, or it is gone.
    Unknown,
    /// It was seen too long ago.
    Stale,
    /// It is on its way up or down.
    OnItsWay,
    /// Something else is done with it, or is asked for.
    Busy,
}

/// What is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Trouble {
    AppNotInFront,
    NotRunning,
    Stuck,
    NotStopped,
}

/// What the watch makes of what is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Verdict {
    Fine,
    Trouble(Trouble),
    HandsOff(HandsOff),
}

/// What the watch makes of an emulator. It says nothing of what is not known for certain.
pub(crate) fn judge(
    want: Want,
    workstation: &WorkstationFacts,
    emulator: &EmulatorFacts,
    fresh: Duration,
    now: Time,
) -> Verdict {
    use EmulatorState as Is;
    if workstation.reach != Reach::Answers {
        return Verdict::HandsOff(HandsOff::Away);
    }
    if workstation.maintenance || emulator.maintenance {
        return Verdict::HandsOff(HandsOff::Maintenance);
    }
    if emulator.blocked {
        return Verdict::HandsOff(HandsOff::Blocked);
    }
    if emulator.seen.after(fresh) < now {
        return Verdict::HandsOff(HandsOff::Stale);
    }
    if emulator.busy.is_some() {
        return Verdict::HandsOff(HandsOff::Busy);
    }
    match (want, emulator.state) {
        (_, Is::Unknown | Is::Gone) => Verdict::HandsOff(HandsOff::Unknown),
        (_, Is::Starting | Is::Stopping) => Verdict::HandsOff(HandsOff::OnItsWay),
        (Want::Running { app: false }, Is::Running) | (Want::Stopped, Is::Stopped) => Verdict::Fine,
        (Want::Running { app: true }, Is::Running) => match emulator.app_in_front {
            Some(true) => Verdict::Fine,
            Some(false) => Verdict::Trouble(Trouble::AppNotInFront),
            None => Verdict::HandsOff(HandsOff::Unknown),
        },
        (Want::Running { .. }, Is::Stopped) => Verdict::Trouble(Trouble::NotRunning),
        (Want::Running { .. }, Is::Stuck) => Verdict::Trouble(Trouble::Stuck),
        (Want::Stopped, Is::Running | Is::Stuck) => Verdict::Trouble(Trouble::NotStopped),
    }
}

/// The next step against a trouble: the gentlest whose tries are not used up. `None`: give up.
pub(crate) fn next_step(trouble: Trouble, tries: Tries, most: Tries, may_repair: bool) -> Option<WatchStep> {
    let emulator = match trouble {
        Trouble::AppNotInFront if tries.app < most.app => return Some(WatchStep::StartApp),
        Trouble::AppNotInFront | Trouble::Stuck => WatchStep::Restart,
        Trouble::NotRunning => WatchStep::Start,
        Trouble::NotStopped => WatchStep::Stop,
    };
    if tries.emulator < most.emulator {
        return Some(emulator);
    }
    (may_repair && emulator != WatchStep::Stop && tries.repair < most.repair).then_some(WatchStep::Repair)
}

/// The watch over one emulator.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Watched {
    pub(crate) watch: Watch,
    /// Somebody asked for the opposite.
    pub(crate) released: bool,
    /// Against the present trouble.
    pub(crate) tries: Tries,
    /// Steps against the present trouble, of all kinds.
    pub(crate) steps: u32,
    /// When it acted within the last hour, oldest first.
    pub(crate) acted: Vec<Time>,
    /// What it did last.
    #[serde(default)]
    pub(crate) last: Option<(Time, WatchStep)>,
    pub(crate) pending: Option<(ItemId, WatchStep)>,
    /// What was seen before does not count.
    pub(crate) look_from: Time,
    /// Since when it has been seen as it should be.
    pub(crate) fine_since: Option<Time>,
    pub(crate) gave_up: Option<(Time, GaveUp)>,
}

impl Watched {
    pub(crate) fn new(watch: Watch) -> Self {
        Self {
            watch,
            released: false,
            tries: Tries::default(),
            steps: 0,
            acted: Vec::new(),
            last: None,
            pending: None,
            look_from: Time::ZERO,
            fine_since: None,
            gave_up: None,
        }
    }

    /// As if nothing had been tried. What it did and when stays known, and a step that waits or is under way stays its own.
    pub(crate) fn anew(&mut self) -> Self {
        let Self { watch, last, pending, .. } = *self;
        Self { acted: std::mem::take(&mut self.acted), last, pending, ..Self::new(watch) }
    }

    /// Takes note of what a person asks for. Returns whether that releases the emulator (`true`) or has it watched again.
    pub(crate) fn heed(&mut self, leads_to: LeadsTo) -> Option<bool> {
        let wanted = match (self.watch.want, leads_to) {
            (_, LeadsTo::Same) => return None,
            (Want::Running { .. }, LeadsTo::Running) | (Want::Stopped, LeadsTo::Stopped) => true,
            _ => false,
        };
        if wanted && (self.released || self.gave_up.is_some()) {
            *self = self.anew();
            return Some(false);
        }
        let released = !wanted && !self.released;
        self.released |= released;
        released.then_some(true)
    }

    /// Counts a step that may have been sent. One that was not says nothing of the emulator.
    pub(crate) fn count(&mut self, step: WatchStep, now: Time) {
        self.acted.push(now);
        self.last = Some((now, step));
        self.steps += 1;
        match step {
            WatchStep::StartApp => self.tries.app += 1,
            WatchStep::Start | WatchStep::Restart | WatchStep::Stop => self.tries.emulator += 1,
            WatchStep::Repair => self.tries = Tries { repair: self.tries.repair + 1, ..Tries::default() },
        }
    }
}

/// Leaves those of the last hour.
pub(crate) fn within_an_hour(acted: &mut Vec<Time>, now: Time) {
    acted.retain(|at| now.since(*at) < Duration::from_hours(1));
}

/// What is watched, as it is now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WatchView {
    /// What somebody wants watched.
    pub watch: Watch,
    /// What the watch is doing.
    pub state: WatchState,
    /// Steps against the present trouble.
    pub steps: u32,
    /// When it acted within the last hour, oldest first.
    pub acted: Vec<Time>,
    /// What it did last, and when that had ended.
    pub last: Option<(Time, WatchStep)>,
}

/// What the watch is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WatchState {
    /// Everything is as it should be.
    Fine,
    /// This item is under way or waits.
    Acting(ItemId, WatchStep),
    /// Something is wrong; it looks again then.
    LooksAgain(Time),
    /// It does nothing as yet.
    HandsOff(HandsOff),
    /// A person is needed.
    GaveUp(Time, GaveUp),
    /// Somebody asked for the opposite of what is watched.
    Released,
}

/// The watch over one emulator, for a restart.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SavedWatch {
    pub(crate) target: Target,
    /// `None`: it is no longer watched.
    pub(crate) watched: Option<Watched>,
}
