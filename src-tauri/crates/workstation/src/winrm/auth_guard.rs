//! Calls on a workstation: each answered in time or given up, a refused login confirmed once and never more, by whomever
//! of those who use the account.

use std::{
    future::Future,
    pin::Pin,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use tokio::time::{Instant, sleep, timeout};

use crate::{
    error::{Cause, Error, Result},
    winrm::{
        login_budget::{Attempt, Attempts, REFUSALS},
        translate::Fault,
        transport::Seam,
    },
};

/// A connection that was used so lately is there still. One that was closed since then is replaced by the client library
/// in the middle of a call, with a login.
const LATELY: Duration = Duration::from_millis(50);
/// The library lets go of a connection that was idle for 60 s.
const KEPT: Duration = Duration::from_secs(55);
/// The library waits 1 s before it replaces a connection that is gone. A call on an idle one that is not answered by
/// then is taken for a login.
const PATIENCE: Duration = Duration::from_millis(800);
/// How long to wait until one may log on.
const IN_LINE: Duration = Duration::from_secs(5);
/// How long others are kept waiting for a login that is not answered.
const HELD_UP: Duration = Duration::from_secs(3);
/// The same for a call on a connection that was used lately: it is hardly ever a login, and often a program takes that
/// long, so it waits less and keeps others waiting less.
const SHORTLY: Duration = Duration::from_secs(1);
const BRIEFLY: Duration = Duration::from_millis(500);

/// How many refusals in a row a client takes until the password counts as wrong for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Refusals {
    /// As many as an account bears: one alone may be the client library's.
    Confirmed,
    /// One is believed: for whoever must not try twice.
    Single,
}

impl Refusals {
    fn count(self) -> u8 {
        match self {
            Self::Confirmed => REFUSALS,
            Self::Single => 1,
        }
    }
}

/// A client that knows when it logs on, and how often that was refused.
///
/// After the last refusal nothing is sent any more, clean-up included: after the last in a row of its own, or of all
/// that share the account's attempts.
pub(crate) struct Wire<S> {
    state: Mutex<State<S>>,
    attempts: Attempts,
    answer: Duration,
    allowed: Refusals,
}

struct State<S> {
    seam: Arc<S>,
    refusals: u8,
    /// Connections that are logged on and not in use, by when they were used last.
    idle: Vec<Instant>,
}

/// What a call is made over.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Line {
    /// A connection that must log on first.
    New,
    /// One that is logged on, unless it was closed while it was idle.
    Idle,
    /// One that is logged on, unless it was closed a moment ago.
    Used,
    /// Any: each request carries the password.
    Any,
}

impl<S: Seam> Wire<S> {
    pub(crate) fn new(seam: S, attempts: Attempts, answer: Duration, allowed: Refusals) -> Self {
        let state = State { seam: Arc::new(seam), refusals: 0, idle: Vec::new() };
        Self { state: Mutex::new(state), attempts, answer, allowed }
    }

    /// A call that must be answered within the answer time. A refused login is tried once more on a fresh client, where
    /// [`Refusals`] allow that.
    pub(crate) async fn call<T, F>(&self, call: impl Fn(Arc<S>) -> F) -> Result<T>
    where
        F: Future<Output = std::result::Result<T, Fault>>,
    {
        loop {
            let (seam, line) = self.line()?;
            let attempt = match line {
                Line::New => Some(self.in_line(&seam).await?),
                Line::Idle | Line::Used | Line::Any => None,
            };
            let calling = std::pin::pin!(call(seam));
            if let Some(answer) = self.made(self.answer, line, attempt, calling).await? {
                return Ok(answer);
            }
        }
    }

    /// A call of a clean-up: within `limit`, and nobody waits in line or confirms a refused login for it.
    pub(crate) async fn clean_up<T, F>(&self, limit: Duration, call: impl Fn(Arc<S>) -> F) -> Result<T>
    where
        F: Future<Output = std::result::Result<T, Fault>>,
    {
        let (seam, line) = self.line()?;
        let attempt = match line {
            Line::New => {
                let begun = self.attempts.try_begin().map_err(|_| self.refused())?;
                Some(begun.ok_or_else(|| Error::unsent(Cause::LoginPending))?)
            }
            Line::Idle | Line::Used | Line::Any => None,
        };
        let calling = std::pin::pin!(call(seam));
        self.made(limit, line, attempt, calling).await?.ok_or_else(|| self.refused())
    }

    /// What the next call goes over.
    fn line(&self) -> Result<(Arc<S>, Line)> {
        self.with(|state| {
            if state.refusals >= self.allowed.count() || self.attempts.are_spent() {
                return Err(self.refused());
            }
            let line = match state.idle.pop() {
                Some(_) if state.seam.sends_password_always() => Line::Any,
                Some(used) if used.elapsed() < LATELY => Line::Used,
                Some(used) if used.elapsed() < KEPT => Line::Idle,
                _ => Line::New,
            };
            Ok((Arc::clone(&state.seam), line))
        })
    }

    /// Waits until a login may begin. Only those wait in line whose workstation answers.
    async fn in_line(&self, seam: &Arc<S>) -> Result<Attempt> {
        if let Some(attempt) = self.attempts.try_begin().map_err(|_| self.refused())? {
            return Ok(attempt);
        }
        seam.knock().await?;
        self.leave(IN_LINE).await?.ok_or_else(|| Error::unsent(Cause::LoginPending))
    }

    /// Waits so long until a login may begin; `None` if none may by then.
    async fn leave(&self, wait: Duration) -> Result<Option<Attempt>> {
        match timeout(wait, self.attempts.begin()).await {
            Ok(begun) => begun.map(Some).map_err(|_| self.refused()),
            Err(_) => Ok(None),
        }
    }

    /// Makes a call, with what is learnt of the login. `None` if it was refused for the first time.
    async fn made<T>(
        &self,
        limit: Duration,
        line: Line,
        mut attempt: Option<Attempt>,
        mut calling: Pin<&mut impl Future<Output = std::result::Result<T, Fault>>>,
    ) -> Result<Option<T>> {
        let answered = async {
            if line == Line::Idle || line == Line::Used {
                // Time is looked at first: beyond it, nothing of the call goes on without leave.
                tokio::select! {
                    biased;
                    () = sleep(PATIENCE) => {}
                    answer = calling.as_mut() => return Ok(answer),
                }
                let wait = if line == Line::Idle { IN_LINE } else { SHORTLY };
                // It was sent, if its connection was there.
                let sent = |error: Error| Error::perhaps(error.cause().clone());
                attempt = self.leave(wait).await.map_err(sent)?;
                if line == Line::Idle && attempt.is_none() {
                    return Err(Error::perhaps(Cause::LoginPending));
                }
            }
            if attempt.is_some() {
                tokio::select! {
                    biased;
                    answer = calling.as_mut() => return Ok(answer),
                    () = sleep(if line == Line::Used { BRIEFLY } else { HELD_UP }) => attempt = None,
                }
            }
            Ok(calling.await)
        };
        let Ok(answer) = timeout(limit, answered).await else {
            return Err(Error::perhaps(Cause::NoAnswer));
        };
        match answer? {
            Ok(answer) => {
                self.accepted(line, attempt);
                Ok(Some(answer))
            }
            Err(Fault::Answered(error)) => {
                self.accepted(line, attempt);
                Err(error)
            }
            Err(Fault::Failed(error)) => Err(error),
            Err(Fault::Rejected) => {
                match attempt {
                    Some(attempt) => attempt.refused(),
                    None => self.attempts.refused(),
                }
                self.rejected().map(|()| None)
            }
        }
    }

    /// The connection is logged on and free.
    fn accepted(&self, line: Line, attempt: Option<Attempt>) {
        // On one that was idle, nobody may have logged on: it says nothing of the password now.
        if let (Line::New, Some(attempt)) = (line, attempt) {
            attempt.accepted();
        }
        self.with(|state| {
            state.refusals = 0;
            state.idle.push(Instant::now());
        });
    }

    /// Whether a login that was refused may be confirmed, with a fresh client.
    fn rejected(&self) -> Result<()> {
        self.with(|state| {
            state.refusals += 1;
            if state.refusals >= self.allowed.count() {
                return Err(self.refused());
            }
            state.seam = Arc::new(state.seam.fresh()?);
            state.idle.clear();
            Ok(())
        })
    }

    /// That nothing is sent with this password any more. Of one that was replaced nothing more is said.
    fn refused(&self) -> Error {
        let replaced = self.attempts.are_superseded();
        Error::unsent(if replaced { Cause::Cancelled } else { Cause::PasswordRefused })
    }

    /// Never held across an await.
    fn with<T>(&self, f: impl FnOnce(&mut State<S>) -> T) -> T {
        f(&mut self.state.lock().unwrap_or_else(PoisonError::into_inner))
    }
}
