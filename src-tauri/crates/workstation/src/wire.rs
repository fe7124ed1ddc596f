//! Calls on a workstation: each answered in time or given up, a refused login confirmed at most once.

use std::{
    future::Future,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use crate::{
    error::{Cause, Error, Result},
    seam::Seam,
    translate::Fault,
};

/// How many refusals in a row it takes until the password counts as wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Refusals {
    /// Two: one alone may be the client library's (steps of one login on two connections), and two are what an
    /// account's lock-out is made to bear.
    Confirmed,
    /// One is believed: for whoever must not try twice.
    Single,
}

impl Refusals {
    fn count(self) -> u8 {
        match self {
            Self::Confirmed => 2,
            Self::Single => 1,
        }
    }
}

/// A client that knows how often its login was refused.
///
/// After the last refusal that is allowed nothing is sent any more, clean-up included.
pub(crate) struct Wire<S> {
    state: Mutex<State<S>>,
    answer: Duration,
    refusals: Refusals,
}

struct State<S> {
    seam: Arc<S>,
    refusals: u8,
}

impl<S: Seam> Wire<S> {
    pub(crate) fn new(seam: S, answer: Duration, refusals: Refusals) -> Self {
        Self { state: Mutex::new(State { seam: Arc::new(seam), refusals: 0 }), answer, refusals }
    }

    /// A call that must be answered within the answer time. A refused login is tried once more on a fresh client, where
    /// [`Refusals`] allow that.
    pub(crate) async fn call<T, F>(&self, call: impl Fn(Arc<S>) -> F) -> Result<T>
    where
        F: Future<Output = std::result::Result<T, Fault>>,
    {
        loop {
            if let Some(answer) = self.once(self.answer, &call).await? {
                return Ok(answer);
            }
        }
    }

    /// A call of a clean-up: within `limit`, and a refused login is not tried again for it.
    pub(crate) async fn clean_up<T, F>(&self, limit: Duration, call: impl Fn(Arc<S>) -> F) -> Result<T>
    where
        F: Future<Output = std::result::Result<T, Fault>>,
    {
        self.once(limit, &call).await?.ok_or_else(|| Error::unsent(Cause::PasswordRefused))
    }

    /// `None` if the login was refused for the first time.
    async fn once<T, F>(&self, limit: Duration, call: &impl Fn(Arc<S>) -> F) -> Result<Option<T>>
    where
        F: Future<Output = std::result::Result<T, Fault>>,
    {
        let refused = || Error::unsent(Cause::PasswordRefused);
        let seam =
            self.with(|state| (state.refusals < self.refusals.count()).then(|| Arc::clone(&state.seam)));
        let seam = seam.ok_or_else(refused)?;
        match tokio::time::timeout(limit, call(seam)).await {
            Err(_) => Err(Error::perhaps(Cause::NoAnswer)),
            Ok(Ok(answer)) => {
                self.with(|state| state.refusals = 0);
                Ok(Some(answer))
            }
            Ok(Err(Fault::Failed(error))) => Err(error),
            Ok(Err(Fault::Rejected)) => self.with(|state| {
                state.refusals += 1;
                if state.refusals >= self.refusals.count() {
                    return Err(refused());
                }
                state.seam = Arc::new(state.seam.fresh()?);
                Ok(None)
            }),
        }
    }

    /// Never held across an await.
    fn with<T>(&self, f: impl FnOnce(&mut State<S>) -> T) -> T {
        f(&mut self.state.lock().unwrap_or_else(PoisonError::into_inner))
    }
}
