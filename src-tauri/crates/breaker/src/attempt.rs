//! A login outside of every operation.

use std::sync::Arc;

use crate::account::{Account, Desk, Login, Pass};
use crate::registry::Shared;

/// The right to present an account's password once without passing a circuit: for a person who looks into why a
/// workstation cannot be reached. Made by [`Registry::attempt`](crate::Registry::attempt).
///
/// Dropped without a verdict, nothing was learnt of the password.
#[must_use = "an attempt that is dropped at once says nothing of the password"]
pub struct LoginAttempt {
    account: Arc<Account>,
    shared: Arc<Shared>,
    pass: Pass,
    login: Login,
}

impl LoginAttempt {
    pub(crate) fn new(account: Arc<Account>, shared: Arc<Shared>, pass: Pass) -> Self {
        Self { account, shared, pass, login: Login::NotReached }
    }

    /// The password was accepted.
    pub fn accepted(mut self) {
        self.login = Login::Accepted;
    }

    /// The password was refused: it is latched for everybody.
    pub fn refused(mut self) {
        self.login = Login::Refused;
    }
}

impl Drop for LoginAttempt {
    fn drop(&mut self) {
        let desk = Desk { clock: &*self.shared.clock, journal: &self.shared.journal, workstation: None };
        self.account.settle(self.pass, self.login, &desk);
    }
}

impl std::fmt::Debug for LoginAttempt {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("LoginAttempt").field("account", self.account.id()).finish_non_exhaustive()
    }
}
