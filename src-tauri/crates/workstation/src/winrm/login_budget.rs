//! How often a password may still be tried: shared by everybody who logs on with it.
//!
//! An account is locked after a few refused logins, wherever they come from. So no more logins are under way at once
//! than may be refused, and nobody logs on any more once that many were. Only while the password has been accepted just
//! now, many may log on together: a farm that starts does not stand in line.

use std::{
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use tokio::{sync::Notify, time::Instant};

/// Refused logins after which a password counts as wrong. One alone may be the client library's (steps of one login on
/// two connections), and two are what an account's lock-out is made to bear.
pub(crate) const REFUSALS: u8 = 2;
/// How long an accepted password is taken to be right still.
const SURE: Duration = Duration::from_secs(1);
/// Logins that may be under way at once meanwhile.
const TOGETHER: u8 = 16;

/// The attempts of one account with one password. Clones share them; a new password starts with new ones.
#[derive(Debug, Clone, Default)]
pub struct Attempts(Arc<Shared>);

#[derive(Debug, Default)]
struct Shared {
    state: Mutex<State>,
    freed: Notify,
}

#[derive(Debug, Default)]
struct State {
    /// Refused since the last accepted login.
    refused: u8,
    under_way: u8,
    accepted: Option<Instant>,
    /// The password was replaced by another one.
    superseded: bool,
    /// Counts refusals for ever: an acceptance that was asked for before one says nothing of now.
    seen: u64,
}

impl State {
    fn is_spent(&self) -> bool {
        self.refused >= REFUSALS || self.superseded
    }
}

/// Nobody may log on any more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Spent;

/// A login that is under way. Dropped without a verdict it is not counted: nothing was heard of it.
#[derive(Debug)]
pub(crate) struct Attempt {
    shared: Arc<Shared>,
    seen: u64,
}

impl Attempts {
    /// The same password may be tried again, however often it was refused.
    pub fn forgive(&self) {
        self.0.with(|state| state.refused = 0);
        self.0.freed.notify_waiters();
    }

    /// The password was replaced by another one, which has attempts of its own: this one is not tried any more.
    pub fn supersede(&self) {
        self.0.with(|state| state.superseded = true);
        self.0.freed.notify_waiters();
    }

    pub(crate) fn are_superseded(&self) -> bool {
        self.0.with(|state| state.superseded)
    }

    /// Whether nobody may try the password any more.
    pub(crate) fn are_spent(&self) -> bool {
        self.0.with(|state| state.is_spent())
    }

    /// Begins a login if one may begin now.
    pub(crate) fn try_begin(&self) -> Result<Option<Attempt>, Spent> {
        self.0.with(|state| {
            if state.is_spent() {
                return Err(Spent);
            }
            let sure = state.refused == 0 && state.accepted.is_some_and(|when| when.elapsed() < SURE);
            if state.refused + state.under_way >= if sure { TOGETHER } else { REFUSALS } {
                return Ok(None);
            }
            state.under_way += 1;
            Ok(Some(Attempt { shared: Arc::clone(&self.0), seen: state.seen }))
        })
    }

    /// Begins a login as soon as one may begin.
    pub(crate) async fn begin(&self) -> Result<Attempt, Spent> {
        loop {
            // Listening begins before looking, so that nothing is missed in between.
            let mut freed = std::pin::pin!(self.0.freed.notified());
            freed.as_mut().enable();
            if let Some(attempt) = self.try_begin()? {
                return Ok(attempt);
            }
            freed.await;
        }
    }
}

impl Attempt {
    /// The password was accepted.
    pub(crate) fn accepted(self) {
        self.shared.with(|state| {
            if state.seen == self.seen {
                state.refused = 0;
                state.accepted = Some(Instant::now());
            }
        });
    }

    /// The password was refused.
    pub(crate) fn refused(self) {
        self.shared.refused();
    }
}

impl Attempts {
    /// The password was refused where no attempt had begun: a login sends it with every request.
    pub(crate) fn refused(&self) {
        self.0.refused();
    }
}

impl Drop for Attempt {
    fn drop(&mut self) {
        self.shared.with(|state| state.under_way = state.under_way.saturating_sub(1));
        self.shared.freed.notify_waiters();
    }
}

impl Shared {
    fn refused(&self) {
        self.with(|state| {
            state.refused = state.refused.saturating_add(1);
            state.seen += 1;
        });
    }

    /// Never held across an await.
    fn with<T>(&self, f: impl FnOnce(&mut State) -> T) -> T {
        f(&mut self.state.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn begin(attempts: &Attempts) -> Attempt {
        attempts.try_begin().unwrap().unwrap()
    }

    #[test]
    fn as_many_are_under_way_as_may_be_refused() {
        let attempts = Attempts::default();
        let (one, two) = (begin(&attempts), begin(&attempts));
        assert!(attempts.clone().try_begin().unwrap().is_none());
        one.refused();
        assert!(attempts.try_begin().unwrap().is_none(), "one is refused and one under way");
        two.refused();
        assert_eq!(attempts.try_begin().unwrap_err(), Spent);
    }

    #[tokio::test(start_paused = true)]
    async fn while_the_password_is_surely_right_many_log_on_together() {
        let attempts = Attempts::default();
        begin(&attempts).accepted();
        let together: Vec<Attempt> = (0..16).map(|_| begin(&attempts)).collect();
        assert!(attempts.try_begin().unwrap().is_none());
        drop(together);
        tokio::time::advance(Duration::from_millis(1001)).await;
        let _few = (begin(&attempts), begin(&attempts));
        assert!(attempts.try_begin().unwrap().is_none());
    }

    #[test]
    fn an_accepted_login_forgives_those_before_it_only() {
        let attempts = Attempts::default();
        begin(&attempts).refused();
        begin(&attempts).accepted();
        assert!(!attempts.are_spent());
        let (slow, other) = (begin(&attempts), begin(&attempts));
        other.refused();
        slow.accepted();
        begin(&attempts).refused();
        assert!(attempts.are_spent());
    }

    #[test]
    fn a_person_may_have_a_password_tried_again_but_not_one_that_was_replaced() {
        let attempts = Attempts::default();
        begin(&attempts).refused();
        begin(&attempts).refused();
        attempts.forgive();
        begin(&attempts).accepted();
        attempts.supersede();
        attempts.forgive();
        assert!(attempts.are_spent() && attempts.try_begin().is_err());
    }

    #[tokio::test(start_paused = true)]
    async fn who_waits_goes_on_when_a_login_ends_unheard_or_is_told_that_none_is_left() {
        let attempts = Attempts::default();
        let (one, two) = (begin(&attempts), begin(&attempts));
        let waiting = tokio::spawn({
            let attempts = attempts.clone();
            async move { attempts.begin().await }
        });
        tokio::task::yield_now().await;
        drop(one);
        let one = waiting.await.unwrap().unwrap();
        let waiting = tokio::spawn(async move { attempts.begin().await });
        tokio::task::yield_now().await;
        one.refused();
        two.refused();
        assert_eq!(waiting.await.unwrap().unwrap_err(), Spent);
    }
}
