//! How an admitted operation ends: what its outcome says, and whether that is still believed.

use super::{WorkstationBreakers, all_closed};
use crate::account::LoginResult;
use crate::admission::Admission;
use crate::circuit::Circuit;
use crate::clock::Nanos;
use crate::layer_result::LayerResult;
use crate::observe::{Ended, Note};
use crate::outcome::{Effect, Effects, Outcome};
use crate::sync::Ordering;

impl WorkstationBreakers {
    pub(crate) fn complete(&self, admission: Admission, outcome: &Outcome) -> Effects {
        let (ended, effect) = match outcome {
            Outcome::Success => (Ended::Success, Some(Effect::None)),
            Outcome::Local => (Ended::Local, Some(Effect::Ignored)),
            Outcome::Failure(failure) => (Ended::Failure(failure), None),
            Outcome::Auth => (Ended::Auth, None),
        };
        match effect {
            Some(effect) if self.changes_nothing(admission) => Effects::same(admission.op().gates(), effect),
            _ => self.resolve(admission, ended),
        }
    }

    /// A permit was dropped without an outcome.
    pub(crate) fn abandon(&self, admission: Admission) {
        if std::thread::panicking() {
            self.resolve(admission, Ended::Panicked);
        } else if !self.changes_nothing(admission) {
            self.resolve(admission, Ended::Dropped);
        }
    }

    pub(crate) fn is_current(&self, admission: Admission) -> bool {
        if self.all_closed_since(admission) {
            return true;
        }
        let locked = self.lock();
        let circuits = &locked.inner.circuits;
        admission.op().gates().iter().all(|c| circuits[c.index()].is_current(admission.epoch()))
    }

    /// When the lease of a current probe ends: the earliest, should there be several.
    pub(crate) fn deadline(&self, admission: Admission) -> Option<Nanos> {
        if admission.probes().is_empty() {
            return None;
        }
        let locked = self.lock();
        let probed = admission.probes().iter().map(|c| &locked.inner.circuits[c.index()]);
        let current = probed.filter(|circuit| circuit.is_current(admission.epoch()));
        current.filter_map(Circuit::probe).map(|probe| probe.lease_end).min()
    }

    /// Whether an end that is no failure leaves everything as it is.
    #[inline]
    fn changes_nothing(&self, admission: Admission) -> bool {
        admission.is_ordinary() && self.all_closed_since(admission)
    }

    /// Whether nothing has changed since the admission, and nothing can have come due.
    #[inline]
    fn all_closed_since(&self, admission: Admission) -> bool {
        self.word.load(Ordering::Acquire) == all_closed(admission.epoch())
    }

    fn resolve(&self, admission: Admission, ended: Ended<'_>) -> Effects {
        let op = admission.op();
        let mut effects = Effects::default();
        let mut locked = self.lock();
        let (circuits, mut ctx) = locked.parts();
        let moment = ctx.moment(ctx.now);
        for layer in op.gates().iter() {
            let result = LayerResult::of(op, ended, layer, moment);
            effects.set(layer, circuits[layer.index()].resolve(admission.epoch(), result, &mut ctx));
        }
        // Before the account: its event belongs behind those of the circuits.
        locked.publish();
        if let Some(used) = admission.password() {
            self.account.resolve(used, LoginResult::of(ended), &self.account_context());
        }
        drop(locked);
        self.shared.note(Note::Resolved { workstation: &self.id, op, ended, effects });
        effects
    }
}
