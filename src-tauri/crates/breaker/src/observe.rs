//! What is worth a line in the log. It is handed to the caller, because this crate has no logging backend.

use std::sync::Arc;

use crate::op::Op;
use crate::outcome::{Effect, Effects, Failure};
use crate::refused::Refused;

/// The level of a note in the log.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// A defect of this program.
    Error,
    /// A counted failure.
    Warn,
    /// Worth reading later.
    Info,
    /// For tracing a problem.
    Debug,
}

/// How an admitted operation ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ended<'a> {
    /// It succeeded.
    Success,
    /// A layer failed.
    Failure(&'a Failure),
    /// The login was refused.
    Auth,
    /// Nothing was learnt of the workstation.
    Local,
    /// Its permit was dropped: cancelled.
    Dropped,
    /// Its permit was dropped by a panic.
    Panicked,
}

/// Something that is logged and is no event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Note<'a> {
    /// A request was refused.
    Refused(&'a Refused),
    /// An operation ended. A success while all circuits are closed is not noted.
    Resolved {
        /// The workstation's id.
        workstation: &'a Arc<str>,
        /// Which operation.
        op: Op,
        /// How it ended.
        ended: Ended<'a>,
        /// What that did to its circuits.
        effects: Effects,
    },
}

impl Note<'_> {
    /// A panic is an error, a counted failure or a refused login a warning, the first refusal of an outage information;
    /// the rest is for tracing a problem.
    pub fn level(&self) -> Level {
        match self {
            Self::Refused(refused) if refused.is_first => Level::Info,
            Self::Refused(_) => Level::Debug,
            Self::Resolved { ended: Ended::Panicked, .. } => Level::Error,
            Self::Resolved { ended: Ended::Auth, .. } => Level::Warn,
            Self::Resolved { effects, .. } => {
                let counted = |e| matches!(e, Effect::Counted | Effect::ProbeFailed);
                if effects.iter().any(|(_, effect)| counted(effect)) { Level::Warn } else { Level::Debug }
            }
        }
    }
}

/// Receives notes, on the thread that caused them and after all locks have been released. Transitions are events and come
/// from [`Registry::drain_events`](crate::Registry::drain_events).
pub trait Observer: Send + Sync {
    /// Must not panic: it may be called while a panic unwinds.
    fn note(&self, note: Note<'_>);
}
