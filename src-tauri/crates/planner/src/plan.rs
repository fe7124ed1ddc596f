//! A plan: one action on many targets, and how far it is.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::action::Action;
use crate::limits::{Limits, LimitsError};
use crate::target::Target;
use crate::time::{Time, millis};

/// Names a plan; given by the planner and never used again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PlanId(pub u64);

/// Names an item: the `index`th of its plan, in the order in which they go.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct ItemId {
    /// Whose.
    pub plan: PlanId,
    /// From 0.
    pub index: u32,
}

impl fmt::Display for ItemId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.plan.0, self.index)
    }
}

/// Who asked. What a person asks goes before what acts by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Origin {
    /// Somebody at the window or a script.
    Person,
    /// A schedule.
    Schedule,
    /// The watch.
    Watch,
}

/// A plan to be added or looked at beforehand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewPlan {
    /// What is done.
    pub action: Action,
    /// To whom.
    pub targets: Vec<PlanTarget>,
    /// Within which limits.
    pub limits: Limits,
    /// Who asked.
    pub origin: Origin,
    /// So long, from adding the plan, what a circuit or an unreachable workstation holds up waits for when it is back.
    /// Zero: it is refused at once.
    #[serde(with = "millis")]
    pub when_back: Duration,
    /// Items go out evenly over this time. Zero: as soon as limits let them.
    #[serde(with = "millis")]
    pub spread: Duration,
}

/// One target of a plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanTarget {
    /// Which.
    pub target: Target,
    /// Its last try ended as unknown: before it is done again it is looked at, and where the effect is there it has
    /// succeeded.
    pub look_first: bool,
}

impl NewPlan {
    /// A person's plan: limits as they are by default, nothing waits for when it is back.
    pub fn new(action: Action, targets: impl IntoIterator<Item = Target>) -> Self {
        let targets = targets.into_iter().map(|target| PlanTarget { target, look_first: false }).collect();
        Self {
            action,
            targets,
            limits: Limits::default(),
            origin: Origin::Person,
            when_back: Duration::ZERO,
            spread: Duration::ZERO,
        }
    }

    pub(crate) fn check(&self) -> Result<(), LimitsError> {
        self.limits.check()
    }
}

/// How far a plan is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum PlanState {
    /// Items go out.
    Running,
    /// What was sent goes on; nothing more is sent.
    Paused(PausedBy),
    /// Every item has ended.
    Ended,
}

/// What paused a plan. Each of them waits for a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum PausedBy {
    /// Somebody.
    Person,
    /// So many failed.
    Failures(u32),
    /// Something in the canary wave failed, or nothing there succeeded.
    Canary,
    /// The program was started again meanwhile.
    Restart,
}

/// How an item ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum ItemOutcome {
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

/// What is known of the end of an item besides its outcome.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Because {
    /// The caller said how it ended.
    Reported,
    /// Somebody cancelled it before it was sent.
    Asked,
    /// Another request contradicts it and came later.
    Replaced(ItemId),
    /// Its workstation was unreachable or blocked, and was not back in time.
    NotBack,
    /// Its emulator or workstation is no longer there.
    Gone,
    /// No end was reported in time.
    Lost,
    /// It acts by itself, and the program was started again before it was sent.
    Restart,
}

/// How far an item is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum ItemState {
    /// Nothing was sent.
    Waiting,
    /// It may have been sent: the caller was told to.
    UnderWay {
        /// Since when.
        since: Time,
        /// For so long that it no longer takes a place.
        overdue: bool,
    },
    /// Nothing more happens.
    Ended {
        /// When.
        at: Time,
        /// How.
        outcome: ItemOutcome,
        /// Why.
        because: Because,
    },
}

/// The items of a plan, counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[expect(missing_docs, reason = "said at `ItemState` and `ItemOutcome`")]
pub struct Tally {
    pub waiting: u32,
    pub under_way: u32,
    pub succeeded: u32,
    pub failed: u32,
    pub refused: u32,
    pub cancelled: u32,
    pub unknown: u32,
}

impl Tally {
    pub(crate) fn of(&mut self, state: ItemState) -> &mut u32 {
        match state {
            ItemState::Waiting => &mut self.waiting,
            ItemState::UnderWay { .. } => &mut self.under_way,
            ItemState::Ended { outcome: ItemOutcome::Succeeded, .. } => &mut self.succeeded,
            ItemState::Ended { outcome: ItemOutcome::Failed, .. } => &mut self.failed,
            ItemState::Ended { outcome: ItemOutcome::Refused, .. } => &mut self.refused,
            ItemState::Ended { outcome: ItemOutcome::Cancelled, .. } => &mut self.cancelled,
            ItemState::Ended { outcome: ItemOutcome::Unknown, .. } => &mut self.unknown,
        }
    }

    /// Those that have not ended.
    pub fn left(&self) -> u32 {
        self.waiting + self.under_way
    }

    /// All of them.
    pub fn all(&self) -> u32 {
        self.left() + self.succeeded + self.failed + self.refused + self.cancelled + self.unknown
    }
}

/// One item of a plan within the planner.
#[derive(Debug)]
pub(crate) struct Item {
    /// Its workstation, by number.
    pub(crate) workstation: usize,
    /// Its emulator, by number.
    pub(crate) emulator: Option<usize>,
    pub(crate) lane: usize,
    pub(crate) look_first: bool,
    pub(crate) state: ItemState,
}

impl Item {
    pub(crate) fn waits(&self) -> bool {
        self.state == ItemState::Waiting
    }
}

/// The items of a plan for one workstation.
#[derive(Debug)]
pub(crate) struct Lane {
    pub(crate) workstation: usize,
    /// All of them, by index.
    pub(crate) items: Vec<u32>,
    /// Those whose turn it is at their emulator.
    pub(crate) ready: BTreeSet<u32>,
    pub(crate) waiting: u32,
    /// Under which index it stands in [`Plan::open`].
    pub(crate) open_as: Option<u32>,
}

/// A plan within the planner.
#[derive(Debug)]
pub(crate) struct Plan {
    pub(crate) id: PlanId,
    pub(crate) action: Action,
    pub(crate) limits: Limits,
    pub(crate) origin: Origin,
    pub(crate) added: Time,
    /// Until when what is held waits.
    pub(crate) expires: Time,
    pub(crate) spread: Duration,
    pub(crate) state: PlanState,
    pub(crate) items: Vec<Item>,
    pub(crate) lanes: Vec<Lane>,
    /// The lane of each workstation.
    pub(crate) lane_of: BTreeMap<usize, usize>,
    /// Lanes that nothing of their own holds up, by their first item that is ready.
    pub(crate) open: BTreeSet<(u32, usize)>,
    /// So many go before all others; 0 once they have.
    pub(crate) canary: u32,
    /// Failed or unknown since it was last set going.
    pub(crate) failures: u32,
    pub(crate) tally: Tally,
}

impl Plan {
    pub(crate) fn runs(&self) -> bool {
        self.state == PlanState::Running
    }

    pub(crate) fn id_of(&self, index: u32) -> ItemId {
        ItemId { plan: self.id, index }
    }

    /// When an item of a spread plan goes out at the earliest.
    pub(crate) fn not_before(&self, index: u32) -> Time {
        if self.spread.is_zero() {
            return self.added;
        }
        let all = u32::try_from(self.items.len()).unwrap_or(u32::MAX).max(1);
        self.added.after(self.spread.mul_f64(f64::from(index) / f64::from(all)))
    }

    /// Whether a person asked for this alone, and so knows what it is asked of.
    pub(crate) fn is_single_request(&self) -> bool {
        self.origin == Origin::Person && self.items.len() == 1
    }

    /// Lower goes first: a single request of a person before their plans, those before schedules and the watch.
    pub(crate) fn urgency(&self) -> u8 {
        match self.origin {
            Origin::Person if self.is_single_request() => 0,
            Origin::Person => 1,
            Origin::Schedule => 2,
            Origin::Watch => 3,
        }
    }

    /// In which queue of plans it stands: those of one share a limit for the fleet.
    pub(crate) fn queue(&self) -> (bool, u32) {
        (self.action.boots, self.limits.at_once(self.action.boots).fleet.get())
    }
}
