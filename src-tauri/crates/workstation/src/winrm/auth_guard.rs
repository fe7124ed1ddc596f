//! Calls on a workstation: each answered in time or given up, a refused login confirmed once and never more, by whomever
//! of those who use the account.

use std::{
    future::Future,
    pin::Pin,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use tokio::time::{Instant, timeout, timeout_at};

use crate::{
    error::{Cause, Error, Result},
    winrm::{
        identity::Identity,
        login_budget::{Attempt, LoginBudget, REFUSALS},
        logon::{Heard, hear},
        translate::Fault,
        transport::WinrmTransport,
    },
};

/// The library lets go of a connection that was idle for 60 s.
const KEPT: Duration = Duration::from_secs(55);
/// How long to wait until one may log on.
const QUEUED: Duration = Duration::from_secs(5);

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
/// that share the account's login budget.
pub(crate) struct AuthGuard<S> {
    state: Mutex<State<S>>,
    login_budget: LoginBudget,
    answer: Duration,
    allowed: Refusals,
    /// Who must answer before anybody logs on; `None` where it does not matter.
    identity: Option<Identity>,
}

struct State<S> {
    transport: Arc<S>,
    refusals: u8,
    /// Connections that are logged on and not in use, by when they were used last.
    idle: Vec<Instant>,
}

/// What a call is made over.
#[derive(Clone, Copy, PartialEq, Eq)]
enum ConnectionUse {
    /// A connection that must log on first.
    New,
    /// One that is logged on. If it proves to be gone, the library replaces it with another one, which logs on.
    Kept,
    /// Any: each request carries the password.
    Any,
}

/// How leave to log on is had.
#[derive(Clone, Copy)]
enum Leave {
    /// Whoever has it not at once waits for it.
    Queued,
    AtOnce,
}

impl<S: WinrmTransport> AuthGuard<S> {
    pub(crate) fn new(
        transport: S,
        login_budget: LoginBudget,
        answer: Duration,
        allowed: Refusals,
        identity: Option<Identity>,
    ) -> Self {
        let state = State { transport: Arc::new(transport), refusals: 0, idle: Vec::new() };
        Self { state: Mutex::new(state), login_budget, answer, allowed, identity }
    }

    /// A call that must be answered within the answer time. A refused login is tried once more on a fresh client, where
    /// [`Refusals`] allow that.
    pub(crate) async fn call<T, F>(&self, call: impl Fn(Arc<S>) -> F) -> Result<T>
    where
        F: Future<Output = std::result::Result<T, Fault>>,
    {
        loop {
            let (transport, attempt) = self.begin(Leave::Queued).await?;
            let calling = std::pin::pin!(call(Arc::clone(&transport)));
            if let Some(answer) = self.made(&transport, self.answer, Leave::Queued, attempt, calling).await? {
                return Ok(answer);
            }
        }
    }

    /// A call of a clean-up: within `limit`, and nobody waits in line or confirms a refused login for it.
    pub(crate) async fn clean_up<T, F>(&self, limit: Duration, call: impl Fn(Arc<S>) -> F) -> Result<T>
    where
        F: Future<Output = std::result::Result<T, Fault>>,
    {
        let (transport, attempt) = self.begin(Leave::AtOnce).await?;
        let calling = std::pin::pin!(call(Arc::clone(&transport)));
        let made = self.made(&transport, limit, Leave::AtOnce, attempt, calling).await?;
        made.ok_or_else(|| self.refused())
    }

    /// Begins a call: with a login, if it needs one.
    async fn begin(&self, leave: Leave) -> Result<(Arc<S>, Option<Attempt>)> {
        let (transport, connection_use) = self.connection_use()?;
        if connection_use != ConnectionUse::New {
            return Ok((transport, None));
        }
        let attempt = Box::pin(self.leave(&transport, leave)).await?;
        // A connection that has got free meanwhile is what the library takes.
        let (transport, connection_use) = self.connection_use()?;
        Ok((transport, (connection_use == ConnectionUse::New).then_some(attempt)))
    }

    /// What the next call goes over.
    fn connection_use(&self) -> Result<(Arc<S>, ConnectionUse)> {
        self.with(|state| {
            if state.refusals >= self.allowed.count() || self.login_budget.is_exhausted() {
                return Err(self.refused());
            }
            let connection_use = match state.idle.pop() {
                Some(_) if state.transport.sends_password_always() => ConnectionUse::Any,
                Some(used) if used.elapsed() < KEPT => ConnectionUse::Kept,
                _ => ConnectionUse::New,
            };
            Ok((Arc::clone(&state.transport), connection_use))
        })
    }

    /// Leave to log on: to the computer that is meant, and as soon as one may. Only those wait in line whose workstation
    /// answers.
    async fn leave(&self, transport: &Arc<S>, leave: Leave) -> Result<Attempt> {
        if self.login_budget.is_exhausted() {
            return Err(self.refused());
        }
        let identity = self.identity.as_ref().filter(|identity| identity.can_be_greeted());
        if let Some(identity) = identity
            && let Some(name) = transport.greet().await?
        {
            identity.greeted(&name)?;
        }
        let pending = || Error::unsent(Cause::LoginPending);
        let begun = self.login_budget.try_begin().map_err(|_| self.refused())?;
        match (begun, leave) {
            (Some(attempt), _) => Ok(attempt),
            (None, Leave::AtOnce) => Err(pending()),
            (None, Leave::Queued) => {
                if identity.is_none() {
                    transport.probe().await?;
                }
                let begun = timeout(QUEUED, self.login_budget.begin()).await.map_err(|_| pending())?;
                begun.map_err(|_| self.refused())
            }
        }
    }

    /// Makes a call, with what is learnt of its login, if it has one. `None` if that was refused for the first time.
    ///
    /// Leave is waited for where the call turns out to be a login only while it goes on. A login keeps its place until it
    /// is answered, however long that takes; where it is given up after the password was sent, it is in doubt.
    async fn made<T>(
        &self,
        transport: &Arc<S>,
        limit: Duration,
        leave: Leave,
        mut attempt: Option<Attempt>,
        mut calling: Pin<&mut impl Future<Output = std::result::Result<T, Fault>>>,
    ) -> Result<Option<T>> {
        if let Some(attempt) = attempt.as_mut().filter(|_| self.sends_password_always()) {
            attempt.sent();
        }
        let mut deadline = Instant::now() + limit;
        let answer = loop {
            match timeout_at(deadline, hear(calling.as_mut())).await {
                Err(_) => return Err(Error::perhaps(Cause::NoAnswer)),
                Ok(Heard::Answer(answer)) => break answer,
                Ok(Heard::Gone) => {
                    attempt = Some(Box::pin(self.leave(transport, leave)).await?);
                    deadline = Instant::now() + limit;
                }
                Ok(Heard::Challenged) => attempt.get_or_insert_with(|| self.login_budget.begun()).sent(),
            }
        };
        match answer {
            Ok(answer) => {
                self.accepted(attempt);
                Ok(Some(answer))
            }
            Err(Fault::Answered(error)) => {
                self.accepted(attempt);
                Err(error)
            }
            Err(Fault::Failed(error)) => {
                // What ended the connection would have been the answer.
                if *error.cause() != Cause::NoAnswer
                    && let Some(attempt) = attempt
                {
                    attempt.ended();
                }
                Err(error)
            }
            Err(Fault::Rejected) => {
                match attempt {
                    Some(attempt) => attempt.refused(),
                    None => self.login_budget.refused(),
                }
                self.rejected().map(|()| None)
            }
        }
    }

    fn sends_password_always(&self) -> bool {
        self.with(|state| state.transport.sends_password_always())
    }

    /// The connection is logged on and free.
    fn accepted(&self, attempt: Option<Attempt>) {
        // Without one nobody has logged on, which says nothing of the password now.
        if let Some(attempt) = attempt {
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
            if state.refusals >= self.allowed.count() || self.login_budget.is_exhausted() {
                return Err(self.refused());
            }
            state.transport = Arc::new(state.transport.fresh()?);
            state.idle.clear();
            Ok(())
        })
    }

    /// That nothing is sent with this password any more. Of one that was replaced nothing more is said.
    fn refused(&self) -> Error {
        let replaced = self.login_budget.is_superseded();
        Error::unsent(if replaced { Cause::Cancelled } else { Cause::PasswordRefused })
    }

    /// Never held across an await.
    fn with<T>(&self, f: impl FnOnce(&mut State<S>) -> T) -> T {
        f(&mut self.state.lock().unwrap_or_else(PoisonError::into_inner))
    }
}
