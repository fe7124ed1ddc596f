//! Puts the sign up by which another LDFleet that watches the same workstation notices this one, and tells of the others. It goes with
//! the polls, seldom, and only where something is watched; it never opens a circuit and stands in nobody's way.

use breaker::{AcquireOpts, Op, Outcome};
use messages::watch;
use tokio::time::Instant;

use crate::{activity::What, wall_clock::wall_ms, worker::state::WorkstationWorker};

impl WorkstationWorker {
    /// After a poll: sees to the sign, if it is time for it.
    pub(super) async fn see_to_sign(&self) {
        if !self.shown.publisher.is_watched(&self.setup.config().id) {
            self.take_sign_down().await;
            return;
        }
        let Some(own) =
            self.others.borrow_mut().begin_round(self.timing().watch_sign, Instant::now(), wall_ms())
        else {
            return;
        };
        let limit = self.timing().list_deadline;
        let opts = AcquireOpts::default().never_probe().deadline(limit);
        let Ok(permit) = self.circuits.acquire_quietly(Op::Command, opts) else { return };
        let answered = self.reading(async |station| station.put_up_sign(&own, limit).await).await;
        match answered {
            Ok(signs) => {
                let round = self.others.borrow_mut().heard(signs);
                for other in &round.appeared {
                    tracing::info!(workstation = %self.name(), computer = other.computer(), "another LDFleet watches it, too");
                    self.happened(None, What::Watch(watch::other_watches(other.computer())));
                }
                self.take_down(&round.forgotten).await;
                self.publish();
            }
            Err(error) => {
                tracing::debug!(workstation = %self.name(), %error, "the sign of the watch was not put up");
            }
        }
        permit.complete(&Outcome::Local);
    }

    /// Takes the own sign down, if it is up: nothing is watched here any more, or the program ends.
    pub(crate) async fn take_sign_down(&self) {
        let own = self.others.borrow_mut().end();
        let answers = !self.seen.borrow().contact.failing;
        if let Some(own) = own.filter(|_| answers) {
            self.take_down(&[own]).await;
            self.publish();
        }
    }

    /// A sign that stays behind is harmless: nobody changes it, so nobody takes it for a program that runs.
    async fn take_down(&self, signs: &[workstation::WatchSign]) {
        let limit = self.timing().list_deadline;
        let down = self.reading(async |station| station.take_down_signs(signs, limit).await).await;
        if let Err(error) = down {
            tracing::debug!(workstation = %self.name(), %error, "signs of the watch were not taken down");
        }
    }
}
