//! What somebody looks at is listed live: a list comes about every second, at one request each (see [`LiveList`]). Each of them passes
//! the circuits as a poll does and counts as one. Where anything is in the way it ends, and polling goes on: it is polling that finds out
//! what is wrong, and by which the circuits open.

use std::time::Duration;

use breaker::{AcquireOpts, Op, Outcome};
use tokio::time::Instant;
use workstation::{Cause, LiveList};

use crate::worker::{
    connections::{EMPTY_ANSWERS, in_one_spelling},
    state::WorkstationWorker,
};

/// How long it is not tried again where the workstation is not made for it: something prints beside the list, or a quota is used up.
const UNFIT: Duration = Duration::from_mins(10);
/// How long it is not tried again after it broke.
const BROKEN: Duration = Duration::from_secs(30);
/// How long a list may be waited for that comes every second.
const PATIENCE: Duration = Duration::from_secs(5);

impl WorkstationWorker {
    /// Somebody looks at this workstation for so long, or nobody does.
    pub(crate) fn look(&self, period: Option<Duration>) {
        self.looked.until.set(period.map(|period| Instant::now() + period));
    }

    /// Whether the next list is to come live.
    pub(crate) fn wants_live(&self) -> bool {
        let seen = self.seen.borrow();
        self.looked.at_after() == Some(Duration::ZERO)
            && seen.contact.password_known
            && !seen.contact.failing
            && !seen.rows.is_empty()
    }

    /// Waits for the next list, if it is to come live; `None` if it is to be polled instead.
    pub(super) async fn live_round(&self) -> Option<Duration> {
        if !self.wants_live() {
            self.end_live().await;
            return None;
        }
        let opts = AcquireOpts::default().never_probe().deadline(self.timing().list_deadline);
        let Ok(permit) = self.circuits.acquire_quietly(Op::List, opts) else {
            self.end_live().await;
            return None;
        };
        match self.next_live().await {
            Ok(()) => {
                self.settle(permit, &Outcome::Success);
                self.follow_up().await;
                Some(Duration::ZERO)
            }
            Err(error) => {
                tracing::info!(workstation = %self.name(), %error, "not listed live any more; polled instead");
                permit.complete(&Outcome::Local);
                let unfit = matches!(error.cause(), Cause::NotAListing { .. } | Cause::Quota(_));
                let pause = if unfit { UNFIT } else { BROKEN };
                self.looked.not_before.set(Some(Instant::now() + pause));
                self.end_live().await;
                None
            }
        }
    }

    async fn next_live(&self) -> workstation::Result<()> {
        let limit = PATIENCE.min(self.timing().list_deadline);
        let mut live = self.lanes.live.lock().await;
        let list = match &mut *live {
            Some(list) => list,
            none => none.insert(self.begin_live().await?),
        };
        let mut listing = list.next(limit).await?;
        // As with a poll: while emulators boot, an empty list is not believed at once.
        for _ in 0..EMPTY_ANSWERS {
            if !listing.rows.is_empty() || self.seen.borrow().rows.is_empty() {
                break;
            }
            listing = list.next(limit).await?;
        }
        drop(live);
        in_one_spelling(&mut listing);
        self.listed(&listing, None);
        Ok(())
    }

    async fn begin_live(&self) -> workstation::Result<LiveList> {
        let limit = self.timing().connect_deadline;
        self.connection(Self::LOOKING_IDLE)?.live(limit).await
    }

    /// Ends what lists live, if it does.
    pub(super) async fn end_live(&self) {
        if let Some(live) = self.lanes.live.lock().await.take()
            && let Err(error) = live.close().await
        {
            tracing::info!(workstation = %self.name(), %error, "a shell is left to its idle time-out");
        }
    }
}
