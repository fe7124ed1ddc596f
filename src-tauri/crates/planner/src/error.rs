//! What a caller can do wrong.

use thiserror::Error;

use crate::limits::LimitsError;
use crate::plan::{ItemId, PlanId};

/// Why the planner did not do what it was asked.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Error {
    /// The limits make no sense.
    #[error(transparent)]
    Limits(#[from] LimitsError),
    /// There is no such plan, or it was forgotten.
    #[error("There is no plan {}.", .0.0)]
    NoPlan(PlanId),
    /// The plan still has items that have not ended.
    #[error("Plan {} has not ended.", .0.0)]
    NotEnded(PlanId),
    /// The item is not under way: it waits, or it has ended. What was reported of it changes nothing.
    #[error("Item {0} is not under way.")]
    NotUnderWay(ItemId),
    /// A saved state of a format that this version does not know.
    #[error("The saved plans have format {found}; this version reads formats 1 to {newest}.")]
    Format {
        /// As found.
        found: u32,
        /// The newest that is known.
        newest: u32,
    },
    /// A saved state that contradicts itself.
    #[error("The saved plans are damaged: {0}.")]
    Damaged(Damage),
}

/// How a saved state contradicts itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum Damage {
    /// An item without its plan.
    #[error("item {0} has no plan")]
    NoPlan(ItemId),
    /// An item is missing between others.
    #[error("item {0} is missing")]
    Missing(ItemId),
    /// Two items of one emulator are under way.
    #[error("items {0} and {1} are both under way on one emulator")]
    TwoUnderWay(ItemId, ItemId),
}
