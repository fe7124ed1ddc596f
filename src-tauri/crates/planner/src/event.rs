//! What happened within the planner that a caller shows or keeps.

use crate::plan::{Because, ItemId, ItemOutcome, PausedBy, PlanId, Tally};
use crate::target::Target;
use crate::watch::{GaveUp, WatchStep};

/// What happened. Each is told once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// An item ended; told once for every item.
    ItemEnded {
        /// Which.
        item: ItemId,
        /// On what.
        target: Target,
        /// How.
        outcome: ItemOutcome,
        /// Why.
        because: Because,
    },
    /// An item is under way for so long that it no longer takes a place.
    ItemOverdue {
        /// Which.
        item: ItemId,
        /// On what.
        target: Target,
    },
    /// The canary wave went well: the rest follows.
    CanaryPassed {
        /// Of which plan.
        plan: PlanId,
    },
    /// A plan waits for a person.
    PlanPaused {
        /// Which.
        plan: PlanId,
        /// Why.
        by: PausedBy,
    },
    /// Every item of a plan has ended.
    PlanEnded {
        /// Which.
        plan: PlanId,
        /// How they ended.
        tally: Tally,
    },
    /// The watch asked for something.
    WatchActed {
        /// For what it watches.
        target: Target,
        /// What it does.
        step: WatchStep,
        /// By which item.
        item: ItemId,
        /// The how manieth step of this trouble it is.
        tries: u32,
    },
    /// What is watched is again as it should be, after the watch acted or gave up.
    WatchRecovered {
        /// What.
        target: Target,
        /// After how many steps.
        tries: u32,
    },
    /// The watch has done what it may, in vain: a person is needed.
    WatchGaveUp {
        /// On what.
        target: Target,
        /// Why.
        why: GaveUp,
        /// After how many steps.
        tries: u32,
    },
    /// Somebody asked for the opposite of what is watched: the watch keeps its hands off until somebody asks for it again.
    WatchReleased {
        /// What.
        target: Target,
    },
    /// Somebody asked for what is watched: the watch goes on.
    WatchResumed {
        /// What.
        target: Target,
    },
}
