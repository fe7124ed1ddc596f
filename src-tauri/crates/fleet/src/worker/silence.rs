//! A workstation that was told to restart or to shut down does not answer for a while, and nothing is wrong with it. From the moment
//! Windows has accepted it until it answers again that silence is expected: it is no failure, and nobody logs on meanwhile
//! (docs/circuit-breaker.md, section 6).

use std::time::Duration;

use breaker::{AcquireOpts, Layer, Op, Outcome};
use ldconsole::AndroidState;
use messages::{Message, fleet};
use tokio::time::Instant;
use workstation::HardwareAddress;

use crate::{
    wall_clock::wall_ms,
    worker::{expected::Silence, state::WorkstationWorker},
};

/// Why no sign of life was seen.
#[derive(Debug)]
pub(crate) enum NoSign {
    /// A circuit lets nothing through.
    Forbidden,
    /// Nothing answered.
    Failed(workstation::Error),
}

impl WorkstationWorker {
    /// Why it may be silent now, if it may.
    pub(crate) fn silence(&self) -> Option<Silence> {
        let silence = self.silence.get()?;
        match silence {
            Silence::Restarting { until, .. } | Silence::GoingDown { until, .. } => {
                (Instant::now() < until).then_some(silence)
            }
            Silence::Off => Some(silence),
        }
    }

    /// Windows has accepted that it restarts, within so long.
    pub(crate) fn expect_restart(&self, within: Duration) {
        let until = Instant::now() + within;
        self.silence.set(Some(Silence::Restarting { until, begun: false }));
        self.publish();
    }

    /// Windows has accepted that it goes down, within so long.
    pub(crate) fn expect_end(&self, within: Duration) {
        self.silence.set(Some(Silence::GoingDown { until: Instant::now() + within, begun: false }));
        self.publish();
    }

    /// It was seen to be off: nothing runs there any more, and when that ended is no mystery.
    pub(crate) fn went_off(&self) {
        {
            let mut seen = self.seen.borrow_mut();
            for row in &mut seen.rows {
                (row.android_state, row.pid, row.vm_pid) = (AndroidState::Off, None, None);
            }
            seen.looked_at = None;
            seen.states.clear();
        }
        self.silence.set(Some(Silence::Off));
        self.power.set_shut_down_at(Some(wall_ms()));
        self.circuits.ring();
        self.publish();
    }

    /// Nothing is expected any more: whatever it answers, or does not, counts.
    pub(crate) fn expect_answers(&self) {
        if self.silence.take().is_some() {
            self.power.set_shut_down_at(None);
            self.circuits.ring();
            self.publish();
        }
    }

    /// It was listed: a silence that had begun is over. One that has only been announced is not.
    pub(super) fn heard(&self) {
        if self.silence.get().is_some_and(Silence::has_begun) {
            self.expect_answers();
        }
    }

    /// It did not answer, as was expected.
    pub(super) fn silent(&self) {
        let begun = match self.silence.get() {
            Some(Silence::Restarting { until, .. }) => Silence::Restarting { until, begun: true },
            Some(Silence::GoingDown { until, .. }) => Silence::GoingDown { until, begun: true },
            Some(Silence::Off) | None => return,
        };
        self.silence.set(Some(begun));
    }

    /// Whether it gives any answer at all: without a logon, and without anything that would count. Where a circuit forbids even that,
    /// it does not.
    pub(crate) async fn sign_of_life(&self) -> Result<(), NoSign> {
        let limit = self.timing().connect_deadline;
        let opts = AcquireOpts::default().deadline(limit);
        let admitted = self.circuits.acquire_quietly(Op::ProbeIdentify, opts);
        let permit = admitted.map_err(|_| NoSign::Forbidden)?;
        let answered = self.identify().await;
        let outcome = if answered.is_ok() { Outcome::Success } else { Outcome::Local };
        self.settle(permit, &outcome);
        if answered.is_err() {
            self.silent();
        } else if self.silence.get().is_some_and(Silence::has_begun) {
            self.let_go_of_shells();
        }
        answered.map_err(NoSign::Failed)
    }

    /// Windows has started anew: the shells of before are gone, and what would be sent to one would fail. A connection that is in
    /// use finds that out by itself.
    pub(crate) fn let_go_of_shells(&self) {
        for lane in [&self.lanes.reading, &self.lanes.acting] {
            if let Ok(mut station) = lane.try_lock() {
                *station = None;
            }
        }
    }

    /// Lists a workstation that answers again, where the circuits permit that; whether it could be listed. It may be the check of
    /// a circuit that was open before.
    pub(crate) async fn list_after_silence(&self) -> bool {
        let opts = AcquireOpts::default().deadline(self.timing().list_deadline);
        let Ok(permit) = self.circuits.acquire_quietly(Op::List, opts) else {
            return false;
        };
        let listed = self.list(&permit).await;
        self.settle(permit, &Outcome::of(&listed));
        listed.is_ok()
    }

    /// By what it can be woken.
    pub(crate) fn hardware_addresses(&self) -> Vec<HardwareAddress> {
        self.power.hardware_addresses()
    }

    /// What the circuits are told of an outcome: of a silence that was expected, nothing.
    pub(super) fn counted(&self, outcome: &Outcome) -> Outcome {
        match outcome {
            Outcome::Failure(failure)
                if matches!(failure.layer, Layer::Network | Layer::Windows | Layer::Ldconsole)
                    && self.silence().is_some() =>
            {
                self.silent();
                Outcome::Local
            }
            other => other.clone(),
        }
    }

    /// Why nothing can be done there now, where it is off or on its way down or up.
    pub(crate) fn why_silent(&self) -> Option<Message> {
        let name = self.name();
        Some(match self.silence()? {
            Silence::Restarting { .. } => fleet::restarting(name),
            Silence::GoingDown { .. } => fleet::going_down(name),
            Silence::Off => fleet::shut_down_by_you(name),
        })
    }
}
