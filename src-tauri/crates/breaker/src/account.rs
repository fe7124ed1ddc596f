//! The latch on an account's password.
//!
//! A directory locks accounts, not workstations: a stale password tried on twenty workstations locks the account at
//! once. So one attempt at a time is made with a password that has not been accepted yet, the first refusal latches the
//! account everywhere, and nothing but a person lifts the latch.

use std::sync::Arc;

use crate::clock::{Clock, Moment, Nanos};
use crate::event::{AccountChange, Change, Journal};
use crate::refused::Reason;
use crate::sync::{AtomicU64, Mutex, Ordering, lock};

/// The standing of an account's password.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum AccountState {
    /// It has been accepted.
    Verified,
    /// It has not been tried yet; one request may.
    Unverified,
    /// One request is trying it; the others wait.
    Verifying,
    /// It was refused: nothing is sent with it until a person acts.
    Latched,
}

impl AccountState {
    const fn bits(self) -> u64 {
        self as u64
    }
}

/// How an account starts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum AccountStart {
    /// Known to be accepted.
    Verified,
    /// Not tried yet: what a program that has just started knows.
    Unverified,
    /// Refused before, as remembered from an earlier run.
    Latched,
}

/// What an outcome says about the password.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Login {
    Accepted,
    Refused,
    NotReached,
}

/// A request's right to present the password.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Pass {
    /// The account's version when it was given; a verdict on an older password is not believed.
    pub(crate) version: u64,
    /// Whether this request is the one attempt with an unverified password.
    pub(crate) is_attempt: bool,
}

impl Pass {
    /// The versions there are, as a mask: they wrap.
    pub(crate) const VERSIONS: u64 = 0x7fff;
}

/// One (domain, user) with its latest secret.
#[derive(Debug)]
pub(crate) struct Account {
    id: Arc<str>,
    /// `version << 2 | state`; written only under the lock, so that admissions with a verified password need none.
    word: AtomicU64,
    inner: Mutex<Inner>,
}

#[derive(Debug)]
struct Inner {
    state: AccountState,
    version: u64,
    seen: Nanos,
}

impl Account {
    pub(crate) fn new(id: Arc<str>, start: AccountStart) -> Self {
        let state = match start {
            AccountStart::Verified => AccountState::Verified,
            AccountStart::Unverified => AccountState::Unverified,
            AccountStart::Latched => AccountState::Latched,
        };
        let inner = Inner { state, version: 0, seen: Nanos::ZERO };
        Self { id, word: AtomicU64::new(word(&inner)), inner: Mutex::new(inner) }
    }

    pub(crate) fn id(&self) -> &Arc<str> {
        &self.id
    }

    pub(crate) fn state(&self) -> AccountState {
        lock(&self.inner).state
    }

    /// The version of the password if that is verified; one load.
    #[inline]
    pub(crate) fn version_if_verified(&self) -> Option<u64> {
        let word = self.word.load(Ordering::Acquire);
        (word & 3 == AccountState::Verified.bits()).then_some(word >> 2)
    }

    /// Whether the password may be presented; reserves nothing.
    pub(crate) fn look(&self) -> Result<(), Reason> {
        may_present(self.state())
    }

    /// Lets a request present the password; with an unverified one it becomes the attempt.
    pub(crate) fn admit(&self, at: &Desk<'_>) -> Result<Pass, Reason> {
        let mut inner = lock(&self.inner);
        may_present(inner.state)?;
        let is_attempt = inner.state == AccountState::Unverified;
        if is_attempt {
            self.shift(&mut inner, AccountState::Verifying, at);
        }
        Ok(Pass { version: inner.version, is_attempt })
    }

    /// Takes what a request learnt about the password.
    pub(crate) fn settle(&self, pass: Pass, login: Login, at: &Desk<'_>) {
        let mut inner = lock(&self.inner);
        if pass.version != inner.version {
            return;
        }
        match login {
            Login::Refused => self.shift(&mut inner, AccountState::Latched, at),
            Login::Accepted if pass.is_attempt => self.shift(&mut inner, AccountState::Verified, at),
            Login::NotReached if pass.is_attempt => self.shift(&mut inner, AccountState::Unverified, at),
            Login::Accepted | Login::NotReached => {}
        }
    }

    /// A new secret: what is still under way with the old one says nothing about it.
    pub(crate) fn set_credentials(&self, at: &Desk<'_>) {
        let mut inner = lock(&self.inner);
        inner.version = (inner.version + 1) & Pass::VERSIONS;
        self.shift(&mut inner, AccountState::Unverified, at);
    }

    /// A person wants the refused password tried once more. Says whether there was a latch to lift.
    pub(crate) fn try_once(&self, at: &Desk<'_>) -> bool {
        let mut inner = lock(&self.inner);
        if inner.state != AccountState::Latched {
            return false;
        }
        inner.version = (inner.version + 1) & Pass::VERSIONS;
        self.shift(&mut inner, AccountState::Unverified, at);
        true
    }

    fn shift(&self, inner: &mut Inner, to: AccountState, at: &Desk<'_>) {
        let from = std::mem::replace(&mut inner.state, to);
        self.word.store(word(inner), Ordering::Release);
        if from == to {
            return;
        }
        inner.seen = inner.seen.max(at.clock.now());
        let moment = Moment { at: inner.seen, wall: at.clock.wall() };
        let account = Arc::clone(&self.id);
        let workstation = at.workstation.cloned();
        at.journal.push(moment, Change::Account(AccountChange { account, workstation, from, to }));
    }
}

/// Where an account is used: what it needs to date and report a change.
pub(crate) struct Desk<'a> {
    pub(crate) clock: &'a dyn Clock,
    pub(crate) journal: &'a Journal,
    pub(crate) workstation: Option<&'a Arc<str>>,
}

fn word(inner: &Inner) -> u64 {
    inner.version << 2 | inner.state.bits()
}

fn may_present(state: AccountState) -> Result<(), Reason> {
    match state {
        AccountState::Verified | AccountState::Unverified => Ok(()),
        AccountState::Verifying => Err(Reason::CredentialsPending),
        AccountState::Latched => Err(Reason::CredentialsRejected),
    }
}
