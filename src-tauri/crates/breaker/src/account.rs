//! The latch on an account's password.
//!
//! A directory locks accounts, not workstations: a wrong password tried on twenty workstations locks the account at
//! once. So one attempt at a time is made with a password that has not been accepted yet, the first refusal latches the
//! account everywhere, and only a person lifts the latch.

use std::sync::Arc;

use crate::clock::{Clock, Moment, Nanos};
use crate::event::{AccountChange, EventKind, Journal};
use crate::observe::Ended;
use crate::op::Layer;
use crate::sync::{AtomicU64, Mutex, Ordering, lock};
use crate::vocabulary::{AccountStart, AccountState, RefusalReason};

/// What an outcome says about the password.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum LoginResult {
    Accepted,
    Refused,
    NotReached,
}

impl LoginResult {
    pub(crate) fn of(ended: Ended<'_>) -> Self {
        match ended {
            Ended::Success => Self::Accepted,
            // What fails above the network was reached through the login.
            Ended::Failure(failure) if failure.layer > Layer::Network && !failure.before_login => {
                Self::Accepted
            }
            Ended::Auth => Self::Refused,
            Ended::Failure(_) | Ended::Local | Ended::Dropped | Ended::Panicked => Self::NotReached,
        }
    }
}

/// One request's use of the password.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct PasswordUse {
    /// The password's version when the request was admitted. A result for an older version is not believed.
    pub(crate) version: u64,
    /// Whether this request is the one attempt with an unverified password.
    pub(crate) is_attempt: bool,
}

impl PasswordUse {
    /// A mask of the versions there are: they wrap.
    pub(crate) const VERSIONS: u64 = 0x7fff;
}

/// One (domain, user) with its latest password.
#[derive(Debug)]
pub(crate) struct AccountRecord {
    id: Arc<str>,
    /// `version << 2 | state`. Written only under the lock, so that an admission with a verified password needs none.
    word: AtomicU64,
    inner: Mutex<Inner>,
}

#[derive(Debug)]
struct Inner {
    state: AccountState,
    version: u64,
    seen: Nanos,
}

impl AccountRecord {
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
        (word & 3 == AccountState::Verified as u64).then_some(word >> 2)
    }

    /// Whether the password may be presented; reserves nothing.
    pub(crate) fn check(&self) -> Result<(), RefusalReason> {
        may_present(self.state())
    }

    /// Lets a request present the password; with an unverified one the request becomes the attempt.
    pub(crate) fn admit(&self, context: &AccountContext<'_>) -> Result<PasswordUse, RefusalReason> {
        let mut inner = lock(&self.inner);
        may_present(inner.state)?;
        let is_attempt = inner.state == AccountState::Unverified;
        if is_attempt {
            self.change(&mut inner, AccountState::Verifying, context);
        }
        Ok(PasswordUse { version: inner.version, is_attempt })
    }

    /// Takes what a request has learnt about the password.
    pub(crate) fn resolve(&self, used: PasswordUse, result: LoginResult, context: &AccountContext<'_>) {
        let mut inner = lock(&self.inner);
        if used.version != inner.version {
            return;
        }
        match result {
            LoginResult::Refused => self.change(&mut inner, AccountState::Latched, context),
            LoginResult::Accepted if used.is_attempt => {
                self.change(&mut inner, AccountState::Verified, context);
            }
            LoginResult::NotReached if used.is_attempt => {
                self.change(&mut inner, AccountState::Unverified, context);
            }
            LoginResult::Accepted | LoginResult::NotReached => {}
        }
    }

    /// A new password: what is still under way with the old one says nothing about it.
    pub(crate) fn set_credentials(&self, context: &AccountContext<'_>) {
        self.start_again(&mut lock(&self.inner), context);
    }

    /// A person wants the refused password tried once more. Returns whether there was a latch to lift.
    pub(crate) fn try_once(&self, context: &AccountContext<'_>) -> bool {
        let mut inner = lock(&self.inner);
        let latched = inner.state == AccountState::Latched;
        if latched {
            self.start_again(&mut inner, context);
        }
        latched
    }

    fn start_again(&self, inner: &mut Inner, context: &AccountContext<'_>) {
        inner.version = (inner.version + 1) & PasswordUse::VERSIONS;
        self.change(inner, AccountState::Unverified, context);
    }

    fn change(&self, inner: &mut Inner, to: AccountState, context: &AccountContext<'_>) {
        let from = std::mem::replace(&mut inner.state, to);
        self.word.store(word(inner), Ordering::Release);
        if from == to {
            return;
        }
        inner.seen = inner.seen.max(context.clock.now());
        let moment = Moment { at: inner.seen, wall: context.clock.wall() };
        let account = Arc::clone(&self.id);
        let workstation = context.workstation.cloned();
        context.journal.push(moment, EventKind::Account(AccountChange { account, workstation, from, to }));
    }
}

/// What an account needs to date and report a change.
pub(crate) struct AccountContext<'a> {
    pub(crate) clock: &'a dyn Clock,
    pub(crate) journal: &'a Journal,
    /// Where the password is used; `None` if a person acts.
    pub(crate) workstation: Option<&'a Arc<str>>,
}

fn word(inner: &Inner) -> u64 {
    inner.version << 2 | inner.state as u64
}

fn may_present(state: AccountState) -> Result<(), RefusalReason> {
    match state {
        AccountState::Verified | AccountState::Unverified => Ok(()),
        AccountState::Verifying => Err(RefusalReason::CredentialsPending),
        AccountState::Latched => Err(RefusalReason::CredentialsRejected),
    }
}
