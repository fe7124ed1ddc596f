//! What an admitted operation came to, and what that did to its circuits.

use std::sync::Arc;

use crate::clock::Moment;
use crate::op::{Category, Gates, Op};

/// How bad a failure is. Only `High` and `Critical` count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Of no consequence.
    Low,
    /// An answer that is not the one wanted: not found, already running, a setting is wrong.
    Medium,
    /// The layer does not do its work.
    High,
    /// The same, and data may be lost.
    Critical,
}

impl Severity {
    /// Whether failures of this severity open circuits.
    pub const fn is_counted(self) -> bool {
        matches!(self, Self::High | Self::Critical)
    }
}

/// A classified failure. It is charged to `category`, proves the layers below it, and says nothing of those above.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    /// The layer that failed.
    pub category: Category,
    /// How bad it is.
    pub severity: Severity,
    /// What was answered, in a word or a code (`timeout`, `refused`, `2150859173`). Shown to operators: no secrets.
    pub code: Arc<str>,
    /// What exactly was answered, for those who want to know; empty where the code says it all. No secrets either.
    pub answer: Arc<str>,
}

impl Failure {
    /// A failure of `category`.
    pub fn new(category: Category, severity: Severity, code: impl Into<Arc<str>>) -> Self {
        Self { category, severity, code: code.into(), answer: Arc::default() }
    }

    /// With what exactly was answered.
    #[must_use]
    pub fn answered(mut self, answer: impl Into<Arc<str>>) -> Self {
        self.answer = answer.into();
        self
    }
}

/// What became of an operation, retries included: one operation is one outcome.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// Every layer did its work.
    Success,
    /// One layer failed. Access denied (403) is `Workstation`, `Medium`: the login was accepted.
    Failure(Failure),
    /// The login was refused (401, account locked, password expired).
    Auth,
    /// Nothing was learnt of the workstation: refused by a bulkhead, invalid, cancelled while queued.
    Local,
}

/// A failure as a circuit remembers it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FailureRecord {
    /// When it completed.
    pub moment: Moment,
    /// How bad it was.
    pub severity: Severity,
    /// What was being done.
    pub op: Op,
    /// What was answered, in a word or a code.
    pub code: Arc<str>,
    /// What exactly was answered.
    pub answer: Arc<str>,
}

/// What an outcome did to one circuit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Effect {
    /// Nothing, as usual.
    None,
    /// It was counted; the circuit may have opened.
    Counted,
    /// It is of a kind that decides nothing.
    Ignored,
    /// The admission was out of date: the outcome is not believed.
    Stale,
    /// The probe closed the circuit.
    ProbeSucceeded,
    /// The probe re-opened the circuit.
    ProbeFailed,
    /// The probe was inconclusive; its slot is free again.
    Released,
}

/// The effects of one outcome on the circuits of its operation; `None` for a circuit that is no gate of the operation.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub struct Effects([Option<Effect>; 4]);

impl Effects {
    /// The effect on `category`; `None` if it is no gate of the operation.
    pub fn get(&self, category: Category) -> Option<Effect> {
        self.0[category.index()]
    }

    /// Lowest layer first.
    pub fn iter(&self) -> impl Iterator<Item = (Category, Effect)> {
        Category::ALL.into_iter().filter_map(|c| self.get(c).map(|effect| (c, effect)))
    }

    /// The same effect on all of `gates`.
    pub(crate) fn same(gates: Gates, effect: Effect) -> Self {
        Self(Category::ALL.map(|c| gates.contains(c).then_some(effect)))
    }

    pub(crate) fn set(&mut self, category: Category, effect: Effect) {
        self.0[category.index()] = Some(effect);
    }
}

impl std::fmt::Debug for Effects {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}
