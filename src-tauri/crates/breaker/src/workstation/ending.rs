//! How an admitted operation ends: what its outcome says, and whether that is still believed.

use super::{WorkstationBreakers, calm};
use crate::circuit::Circuit;
use crate::clock::Nanos;
use crate::observe::{Ended, Note};
use crate::outcome::{Effect, Effects, Outcome};
use crate::sync::Ordering;
use crate::ticket::Ticket;
use crate::verdict::{login, verdict};

impl WorkstationBreakers {
    pub(crate) fn complete(&self, ticket: Ticket, outcome: &Outcome) -> Effects {
        let effect = match outcome {
            Outcome::Success => Effect::None,
            Outcome::Local => Effect::Ignored,
            Outcome::Failure(_) | Outcome::Auth => return self.settle_outcome(ticket, outcome),
        };
        if ticket.is_ordinary() && self.is_calm_since(ticket) {
            return Effects::same(ticket.op().gates(), effect);
        }
        self.settle_outcome(ticket, outcome)
    }

    /// A permit was dropped without an outcome.
    #[inline]
    pub(crate) fn abandon(&self, ticket: Ticket) {
        let panicked = std::thread::panicking();
        if ticket.is_ordinary() && !panicked && self.is_calm_since(ticket) {
            return;
        }
        self.settle_dropped(ticket, panicked);
    }

    #[cold]
    #[inline(never)]
    fn settle_dropped(&self, ticket: Ticket, panicked: bool) {
        self.settle(ticket, if panicked { Ended::Panicked } else { Ended::Dropped });
    }

    pub(crate) fn is_current(&self, ticket: Ticket) -> bool {
        if self.is_calm_since(ticket) {
            return true;
        }
        let entered = self.enter();
        let circuits = &entered.inner.circuits;
        ticket.op().gates().iter().all(|c| circuits[c.index()].is_current(ticket.admitted()))
    }

    /// When the lease of a current probe ends: the earliest, should there be several.
    pub(crate) fn deadline(&self, ticket: Ticket) -> Option<Nanos> {
        if ticket.probes().is_empty() {
            return None;
        }
        let entered = self.enter();
        let probed = ticket.probes().iter().map(|c| &entered.inner.circuits[c.index()]);
        let current = probed.filter(|circuit| circuit.is_current(ticket.admitted()));
        current.filter_map(Circuit::probe).map(|probe| probe.lease_end).min()
    }

    /// Whether nothing at all has happened since the admission and nothing can have come due.
    #[inline]
    fn is_calm_since(&self, ticket: Ticket) -> bool {
        self.word.load(Ordering::Acquire) == calm(ticket.admitted())
    }

    #[cold]
    #[inline(never)]
    fn settle_outcome(&self, ticket: Ticket, outcome: &Outcome) -> Effects {
        let ended = match outcome {
            Outcome::Success => Ended::Success,
            Outcome::Failure(failure) => Ended::Failure(failure),
            Outcome::Auth => Ended::Auth,
            Outcome::Local => Ended::Local,
        };
        self.settle(ticket, ended)
    }

    #[cold]
    fn settle(&self, ticket: Ticket, ended: Ended<'_>) -> Effects {
        let op = ticket.op();
        let mut entered = self.enter();
        let (circuits, mut turn) = entered.parts();
        let mut effects = Effects::default();
        for category in op.gates().iter() {
            let verdict = verdict(op, ended, category, &turn);
            effects.set(category, circuits[category.index()].resolve(ticket.admitted(), verdict, &mut turn));
        }
        entered.flush();
        if let Some(pass) = ticket.pass() {
            self.account.settle(pass, login(ended), &self.desk());
        }
        drop(entered);
        self.shared.note(Note::Resolved { workstation: &self.id, op, ended, effects });
        effects
    }
}
