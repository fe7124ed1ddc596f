//! How often a password may still be tried: shared by everybody who logs on with it.
//!
//! An account is locked after a few refused logins, wherever they come from. So no more logins are under way at once
//! than may be refused, and nobody logs on any more once that many were. Only while the password has been accepted just
//! now, many may log on together: a farm that starts does not stand in line.
//!
//! A password that was typed just now is refused once and then wrong: three typing errors are three refusals. One that was
//! accepted before is confirmed by a second refusal, because one alone may be the client library's.

use std::{
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use tokio::{
    sync::Notify,
    time::{Instant, timeout_at},
};

/// Refused logins after which a password counts as wrong that was accepted before. One alone may be the client library's (steps
/// of one login on two connections), and two are what an account's lock-out is made to bear.
pub(crate) const REFUSALS: u8 = 2;
/// How long a password is taken to be right after a login began that was accepted.
const SURE: Duration = Duration::from_secs(2);
/// Logins that may be under way at once meanwhile.
const TOGETHER: u8 = 16;
/// How long a login of which nothing was heard keeps its place: the workstation may still be refusing it.
const DOUBT: Duration = Duration::from_secs(30);
/// Such logins are not counted any further.
const MANY: usize = 16;

/// The attempts of one account with one password. Clones share them; a new password starts with new ones.
#[derive(Debug, Clone, Default)]
pub struct LoginBudget(Arc<Shared>);

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
    /// Given up unanswered since the last accepted login, each with the moment until which it keeps its place. Any of
    /// them may have been refused.
    unheard: Vec<Instant>,
    /// When the last accepted login began.
    accepted: Option<Instant>,
    /// The password was replaced by another one.
    superseded: bool,
    /// A person has typed it, or wants it tried again, and it was not accepted since: the first refusal is believed.
    untried: bool,
    /// Counts refusals, and what may have been one, for ever: an acceptance that was asked for before says nothing of now.
    seen: u64,
}

impl State {
    fn is_exhausted(&self) -> bool {
        self.superseded || (self.refused > 0 && self.perhaps_refused() >= usize::from(self.bearable()))
    }

    /// Refusals that are borne until the password counts as wrong.
    fn bearable(&self) -> u8 {
        if self.untried { 1 } else { REFUSALS }
    }

    /// Whether one more may log on now. An untried password is tried by one after the other; who was given up unanswered is
    /// not waited for, as long as no more than [`REFUSALS`] could have been refused.
    fn has_place(&self) -> bool {
        let places = if self.is_sure() { TOGETHER } else { REFUSALS };
        let is_next = !self.untried || self.under_way == 0;
        is_next && self.places_taken() < usize::from(places)
    }

    fn perhaps_refused(&self) -> usize {
        usize::from(self.refused) + self.unheard.len()
    }

    /// How many could be refused still if nobody else began.
    fn places_taken(&self) -> usize {
        let now = Instant::now();
        let in_doubt = self.unheard.iter().filter(|until| **until > now).count();
        usize::from(self.refused) + usize::from(self.under_way) + in_doubt
    }

    fn is_sure(&self) -> bool {
        self.perhaps_refused() == 0 && self.accepted.is_some_and(|began| began.elapsed() < SURE)
    }
}

/// Nobody may log on any more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Exhausted;

/// A login that is under way. Dropped without an answer after the password was sent, it is in doubt: the workstation may
/// have refused it unheard.
#[derive(Debug)]
pub(crate) struct Attempt {
    shared: Arc<Shared>,
    seen: u64,
    began: Instant,
    sent: bool,
}

impl LoginBudget {
    /// That of a password which a person has just typed: the first refusal is believed.
    pub fn of_typed() -> Self {
        let budget = Self::default();
        budget.0.with(|state| state.untried = true);
        budget
    }

    /// The same password may be tried again, however often it was refused: once.
    pub fn forgive(&self) {
        self.0.with(|state| {
            state.refused = 0;
            state.unheard.clear();
            state.untried = true;
        });
        self.0.freed.notify_waiters();
    }

    /// The password was replaced by another one, which has attempts of its own: this one is not tried any more.
    pub fn supersede(&self) {
        self.0.with(|state| state.superseded = true);
        self.0.freed.notify_waiters();
    }

    pub(crate) fn is_superseded(&self) -> bool {
        self.0.with(|state| state.superseded)
    }

    /// Whether nobody may try the password any more.
    pub(crate) fn is_exhausted(&self) -> bool {
        self.0.with(|state| state.is_exhausted())
    }

    /// Begins a login if one may begin now.
    pub(crate) fn try_begin(&self) -> Result<Option<Attempt>, Exhausted> {
        self.0.with(|state| {
            if state.is_exhausted() {
                return Err(Exhausted);
            }
            Ok(state.has_place().then(|| self.attempt(state)))
        })
    }

    /// A login has begun that nobody asked for.
    pub(crate) fn begun(&self) -> Attempt {
        self.0.with(|state| self.attempt(state))
    }

    fn attempt(&self, state: &mut State) -> Attempt {
        state.under_way = state.under_way.saturating_add(1);
        Attempt { shared: Arc::clone(&self.0), seen: state.seen, began: Instant::now(), sent: false }
    }

    /// Begins a login as soon as one may begin.
    pub(crate) async fn begin(&self) -> Result<Attempt, Exhausted> {
        loop {
            // Listening begins before looking, so that nothing is missed in between.
            let mut freed = std::pin::pin!(self.0.freed.notified());
            freed.as_mut().enable();
            if let Some(attempt) = self.try_begin()? {
                return Ok(attempt);
            }
            // A place that is kept in doubt gets free without anybody saying so.
            let kept = self
                .0
                .with(|state| state.unheard.iter().copied().filter(|until| *until > Instant::now()).min());
            match kept {
                Some(until) => drop(timeout_at(until, freed).await),
                None => freed.await,
            }
        }
    }
}

impl Attempt {
    /// The password, or what proves that it is known, is on its way.
    pub(crate) fn sent(&mut self) {
        self.sent = true;
    }

    /// The password was accepted.
    pub(crate) fn accepted(mut self) {
        self.sent = false;
        self.shared.with(|state| {
            if state.seen == self.seen {
                state.refused = 0;
                state.unheard.clear();
                state.accepted = Some(self.began);
                state.untried = false;
            }
        });
    }

    /// The connection ended, and the login with it: it was neither accepted nor refused.
    pub(crate) fn ended(mut self) {
        self.sent = false;
    }

    /// The password was refused.
    pub(crate) fn refused(mut self) {
        self.sent = false;
        self.shared.refused();
    }
}

impl LoginBudget {
    /// The password was refused where no attempt had begun: a login sends it with every request.
    pub(crate) fn refused(&self) {
        self.0.refused();
    }
}

impl Drop for Attempt {
    fn drop(&mut self) {
        self.shared.with(|state| {
            state.under_way = state.under_way.saturating_sub(1);
            if self.sent {
                state.seen += 1;
                state.unheard.truncate(MANY - 1);
                state.unheard.push(Instant::now() + DOUBT);
            }
        });
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

    fn begin(login_budget: &LoginBudget) -> Attempt {
        login_budget.try_begin().unwrap().unwrap()
    }

    /// The password was sent, and nothing came back.
    fn unheard(mut attempt: Attempt) {
        attempt.sent();
    }

    #[test]
    fn as_many_are_under_way_as_may_be_refused() {
        let login_budget = LoginBudget::default();
        let (one, two) = (begin(&login_budget), begin(&login_budget));
        assert!(login_budget.clone().try_begin().unwrap().is_none());
        one.refused();
        assert!(login_budget.try_begin().unwrap().is_none(), "one is refused and one under way");
        two.refused();
        assert_eq!(login_budget.try_begin().unwrap_err(), Exhausted);
    }

    #[test]
    fn a_typed_password_is_tried_by_one_and_refused_once() {
        let login_budget = LoginBudget::of_typed();
        let one = begin(&login_budget);
        assert!(login_budget.try_begin().unwrap().is_none(), "one after the other");
        one.refused();
        assert_eq!(login_budget.try_begin().unwrap_err(), Exhausted);
        login_budget.forgive();
        begin(&login_budget).refused();
        assert_eq!(login_budget.try_begin().unwrap_err(), Exhausted, "tried again once");
    }

    #[test]
    fn a_password_that_was_accepted_is_refused_twice() {
        let login_budget = LoginBudget::of_typed();
        begin(&login_budget).accepted();
        begin(&login_budget).refused();
        assert!(!login_budget.is_exhausted());
        begin(&login_budget).refused();
        assert!(login_budget.is_exhausted());
    }

    #[tokio::test(start_paused = true)]
    async fn one_that_hangs_does_not_keep_a_typed_password_from_others() {
        let login_budget = LoginBudget::of_typed();
        unheard(begin(&login_budget));
        let other = begin(&login_budget);
        assert!(login_budget.try_begin().unwrap().is_none());
        other.accepted();
        assert!(login_budget.try_begin().unwrap().is_some());
    }

    #[tokio::test(start_paused = true)]
    async fn while_the_password_is_surely_right_many_log_on_together() {
        let login_budget = LoginBudget::default();
        begin(&login_budget).accepted();
        let together: Vec<Attempt> = (0..16).map(|_| begin(&login_budget)).collect();
        assert!(login_budget.try_begin().unwrap().is_none());
        drop(together);
        tokio::time::advance(SURE).await;
        let _few = (begin(&login_budget), begin(&login_budget));
        assert!(login_budget.try_begin().unwrap().is_none());
    }

    #[tokio::test(start_paused = true)]
    async fn a_slow_login_that_is_accepted_says_nothing_of_now() {
        let login_budget = LoginBudget::default();
        let slow = begin(&login_budget);
        tokio::time::advance(SURE).await;
        slow.accepted();
        let _few = (begin(&login_budget), begin(&login_budget));
        assert!(login_budget.try_begin().unwrap().is_none());
    }

    #[tokio::test(start_paused = true)]
    async fn a_login_given_up_unanswered_keeps_its_place_a_while() {
        let login_budget = LoginBudget::default();
        unheard(begin(&login_budget));
        let other = begin(&login_budget);
        assert!(login_budget.try_begin().unwrap().is_none(), "one in doubt and one under way");
        tokio::time::advance(DOUBT).await;
        let third = begin(&login_budget);
        // Both were sent after the one of which nothing was heard, so one refusal is the second.
        other.refused();
        assert!(login_budget.is_exhausted());
        third.accepted();
        assert!(login_budget.is_exhausted(), "it began before the refusal");
        login_budget.forgive();
        begin(&login_budget).accepted();
        begin(&login_budget).refused();
        assert!(!login_budget.is_exhausted(), "what was unheard is forgiven as well");
    }

    #[tokio::test(start_paused = true)]
    async fn an_accepted_login_ends_the_doubt_of_those_before() {
        let login_budget = LoginBudget::default();
        unheard(begin(&login_budget));
        begin(&login_budget).accepted();
        begin(&login_budget).refused();
        assert!(!login_budget.is_exhausted());
    }

    #[test]
    fn an_accepted_login_forgives_those_before_it_only() {
        let login_budget = LoginBudget::default();
        begin(&login_budget).refused();
        begin(&login_budget).accepted();
        assert!(!login_budget.is_exhausted());
        let (slow, other) = (begin(&login_budget), begin(&login_budget));
        other.refused();
        slow.accepted();
        begin(&login_budget).refused();
        assert!(login_budget.is_exhausted());
    }

    #[test]
    fn a_person_may_have_a_password_tried_again() {
        let login_budget = LoginBudget::default();
        begin(&login_budget).refused();
        begin(&login_budget).refused();
        login_budget.forgive();
        begin(&login_budget).accepted();
        login_budget.supersede();
        login_budget.forgive();
        assert!(login_budget.is_exhausted() && login_budget.try_begin().is_err());
    }

    #[tokio::test(start_paused = true)]
    async fn who_waits_goes_on_when_a_login_is_over_or_none_is_left() {
        let login_budget = LoginBudget::default();
        let (one, two) = (begin(&login_budget), begin(&login_budget));
        let waiting = tokio::spawn({
            let login_budget = login_budget.clone();
            async move { login_budget.begin().await }
        });
        tokio::task::yield_now().await;
        unheard(one);
        let before = Instant::now();
        let one = waiting.await.unwrap().unwrap();
        assert_eq!(before.elapsed(), DOUBT);
        let waiting = tokio::spawn({
            let login_budget = login_budget.clone();
            async move { login_budget.begin().await }
        });
        tokio::task::yield_now().await;
        drop(one);
        let one = waiting.await.unwrap().unwrap();
        let waiting = tokio::spawn(async move { login_budget.begin().await });
        tokio::task::yield_now().await;
        one.refused();
        two.refused();
        assert_eq!(waiting.await.unwrap().unwrap_err(), Exhausted);
    }
}
