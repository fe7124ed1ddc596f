//! How an admitted operation ended, and what that did to its circuits.

use std::sync::Arc;

use crate::clock::Moment;
use crate::op::{Gates, Layer, Op};

/// How bad a failure is. `High` and `Critical` count; `Low` and `Medium` do not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Of no consequence.
    Low,
    /// An answer that is not the one wanted: not found, already running, a setting is wrong.
    Medium,
    /// The layer does not do its work.
    High,
    /// The layer does not do its work, and data may be lost.
    Critical,
}

impl Severity {
    /// Whether failures of this severity open circuits.
    pub const fn is_counted(self) -> bool {
        matches!(self, Self::High | Self::Critical)
    }
}

/// A classified failure. It is charged to `layer`, proves the layers below it, and says nothing of those above.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    /// The layer that failed.
    pub layer: Layer,
    /// How bad it is.
    pub severity: Severity,
    /// The answer in a word or a code (`timeout`, `refused`, `2150859173`). Shown to operators: no secrets.
    pub code: Arc<str>,
    /// The answer itself; empty where the code says it all. Shown to operators: no secrets.
    pub answer: Arc<str>,
    /// Whether it happened before the login was through: then it proves nothing of the password.
    pub before_login: bool,
}

impl Failure {
    /// A failure of `layer`.
    pub fn new(layer: Layer, severity: Severity, code: impl Into<Arc<str>>) -> Self {
        Self { layer, severity, code: code.into(), answer: Arc::default(), before_login: false }
    }

    /// That happened before the login was through.
    #[must_use]
    pub fn before_login(mut self, before: bool) -> Self {
        self.before_login = before;
        self
    }

    /// With the answer itself.
    #[must_use]
    pub fn answered(mut self, answer: impl Into<Arc<str>>) -> Self {
        self.answer = answer.into();
        self
    }
}

/// How an operation ended, retries included: one operation is one outcome.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// Every layer did its work.
    Success,
    /// One layer failed. Access denied (403) is `Workstation`, `Medium`: the login was accepted.
    Failure(Failure),
    /// The login was refused (401, account locked, password expired).
    Auth,
    /// Nothing was learnt of the workstation: no free place, invalid, cancelled while queued.
    Local,
}

/// An error that has been classified: it knows what it says about the layers.
pub trait ToOutcome {
    /// What a circuit is told. Never [`Outcome::Success`] for an error that stopped a layer from doing its work.
    fn to_outcome(&self) -> Outcome;
}

impl Outcome {
    /// What a circuit is told of a result.
    pub fn of<T, E: ToOutcome>(result: &Result<T, E>) -> Self {
        match result {
            Ok(_) => Self::Success,
            Err(error) => error.to_outcome(),
        }
    }
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
    /// The answer in a word or a code.
    pub code: Arc<str>,
    /// The answer itself.
    pub answer: Arc<str>,
}

/// What an outcome did to one circuit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Effect {
    /// Nothing, as usual.
    None,
    /// The failure was counted; the circuit may have opened.
    Counted,
    /// The outcome is of a kind that decides nothing.
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
    /// The effect on `layer`; `None` if it is no gate of the operation.
    pub fn get(&self, layer: Layer) -> Option<Effect> {
        self.0[layer.index()]
    }

    /// Lowest layer first.
    pub fn iter(&self) -> impl Iterator<Item = (Layer, Effect)> {
        Layer::ALL.into_iter().filter_map(|c| self.get(c).map(|effect| (c, effect)))
    }

    /// The same effect on all of `gates`.
    pub(crate) fn same(gates: Gates, effect: Effect) -> Self {
        Self(Layer::ALL.map(|c| gates.contains(c).then_some(effect)))
    }

    pub(crate) fn set(&mut self, layer: Layer, effect: Effect) {
        self.0[layer.index()] = Some(effect);
    }
}

impl std::fmt::Debug for Effects {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}
