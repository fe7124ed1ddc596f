//! Where the circuits are asked before anything is sent, and told what came of it. Nowhere else.

use std::time::Duration;

use breaker::{AcquireOpts, Op, OpPermit, Outcome, RefusalReason};
use ldconsole::Listing;
use tokio::time::Instant;

use crate::{
    refusal::{self, BreakerRefusal},
    worker::state::WorkstationWorker,
};

/// When to ask again while another workstation tries the shared account's password.
const PENDING_RETRY: Duration = Duration::from_millis(500);

impl WorkstationWorker {
    /// Asks the circuits for an operation. Where a circuit wants its harmless check first, that is made and the
    /// operation asks once more.
    pub(crate) async fn admit(&self, op: Op, opts: AcquireOpts) -> Result<OpPermit, BreakerRefusal> {
        let ask = || self.circuits.acquire(op, opts);
        let answer = match ask() {
            Err(refused) if refused.reason == RefusalReason::ProbeRequired => {
                self.recover().await;
                ask()
            }
            other => other,
        };
        answer.map_err(|refused| {
            self.circuits.ring();
            refusal::refusal(&self.name(), &refused)
        })
    }

    /// Reports an outcome and lets everybody see what it did.
    pub(crate) fn settle(&self, permit: OpPermit, outcome: &Outcome) {
        permit.complete(&self.counted(outcome));
        self.circuits.ring();
        self.publish();
    }

    /// Makes the harmless check of every layer that waits for one, lowest first. One at a time: whoever comes second
    /// waits for the first.
    pub(crate) async fn recover(&self) {
        if self.silence().is_some() {
            // It is looked for in another way.
            return;
        }
        let Some(recovery) = self.circuits.begin_recovery().await else { return };
        for layer in [breaker::Layer::Network, breaker::Layer::Windows, breaker::Layer::Ldconsole] {
            let snapshot = self.circuits.snapshot();
            if snapshot.circuit(layer).state != breaker::State::HalfOpen {
                continue;
            }
            let Some(op) = Op::layer_probe(layer) else { continue };
            let limit =
                if op == Op::List { self.timing().list_deadline } else { self.timing().connect_deadline };
            let Ok(permit) = self.circuits.acquire(op, AcquireOpts::default().deadline(limit)) else { break };
            self.publish();
            let checked = match op {
                Op::ProbeIdentify => self.identify().await,
                Op::ProbeEcho => self.echo().await,
                _ => self.list(&permit).await.map(drop),
            };
            let outcome = Outcome::of(&checked);
            if let Err(error) = &checked {
                self.failed(error);
            }
            self.settle(permit, &outcome);
            if checked.is_err() {
                break;
            }
        }
        drop(recovery);
    }

    /// Lists for an operation whose own permit may have lapsed; `None` if that is forbidden at present, or fails.
    pub(crate) async fn list_again(&self) -> Option<Listing> {
        let opts = AcquireOpts::default().never_probe().deadline(self.timing().list_deadline);
        let permit = self.circuits.acquire(Op::List, opts).ok()?;
        let listed = self.list(&permit).await;
        let outcome = Outcome::of(&listed);
        self.settle(permit, &outcome);
        listed.ok()
    }

    /// One poll: lists, unless the circuits or the account forbid it. How long to wait until the next.
    pub(crate) async fn poll(&self) -> Duration {
        if !self.seen.borrow().contact.password_known {
            self.publish();
            return self.timing().poll;
        }
        if self.silence().is_some() && self.sign_of_life().await.is_err() {
            self.publish();
            return self.timing().poll;
        }
        // A listing could be the check of a half-open circuit, but the layer's own check is cheaper and, for the
        // network, presents no password.
        if self.circuits.waits_for_check() {
            self.recover().await;
            if self.circuits.waits_for_check() {
                return self.timing().poll;
            }
        }
        if let Some(pause) = self.live_round().await {
            return pause;
        }
        let opts = AcquireOpts::default().deadline(self.timing().list_deadline);
        match self.circuits.acquire_quietly(Op::List, opts) {
            Ok(permit) => {
                let listed = self.list(&permit).await;
                let outcome = Outcome::of(&listed);
                if let Err(error) = &listed {
                    self.failed(error);
                }
                self.settle(permit, &outcome);
                match listed {
                    Ok(_) => self.follow_up().await,
                    Err(error) if *error.cause() == workstation::Cause::LoginPending => return PENDING_RETRY,
                    Err(_) => {}
                }
                self.pause()
            }
            // Another workstation is trying the account's password: soon it will be known.
            Err(refused) if refused.reason == RefusalReason::CredentialsPending => PENDING_RETRY,
            Err(_) => {
                self.publish();
                self.timing().poll
            }
        }
    }

    /// What is asked after a listing, but not after each of those that come every second.
    pub(super) async fn follow_up(&self) {
        let pause = if self.wants_live() { self.timing().poll } else { Duration::ZERO };
        if self.looked.followed.get().is_some_and(|at| at.elapsed() < pause) {
            return;
        }
        self.forget_leftovers().await;
        self.read_tagged().await;
        self.ask_androids().await;
        self.ask_fronts().await;
        self.see_to_sign().await;
        self.looked.followed.set(Some(Instant::now()));
    }
}
