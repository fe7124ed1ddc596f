//! A login outside of every operation.

use std::sync::Arc;

use crate::account::{AccountContext, AccountRecord, LoginResult, PasswordUse};
use crate::shared::BreakerContext;

/// The right to present an account's password once without passing a circuit: for a person who examines why a
/// workstation cannot be reached. Made by [`Registry::attempt`](crate::Registry::attempt).
///
/// Dropped without a result, nothing was learnt of the password.
#[must_use = "an attempt that is dropped at once says nothing of the password"]
pub struct LoginAttempt {
    account: Arc<AccountRecord>,
    shared: Arc<BreakerContext>,
    used: PasswordUse,
    result: LoginResult,
}

impl LoginAttempt {
    pub(crate) fn new(account: Arc<AccountRecord>, shared: Arc<BreakerContext>, used: PasswordUse) -> Self {
        Self { account, shared, used, result: LoginResult::NotReached }
    }

    /// The password was accepted.
    pub fn accepted(mut self) {
        self.result = LoginResult::Accepted;
    }

    /// The password was refused: the account is latched on all workstations.
    pub fn refused(mut self) {
        self.result = LoginResult::Refused;
    }
}

impl Drop for LoginAttempt {
    fn drop(&mut self) {
        let shared = &self.shared;
        let context = AccountContext { clock: &*shared.clock, journal: &shared.journal, workstation: None };
        self.account.resolve(self.used, self.result, &context);
    }
}

impl std::fmt::Debug for LoginAttempt {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("LoginAttempt").field("account", self.account.id()).finish_non_exhaustive()
    }
}
