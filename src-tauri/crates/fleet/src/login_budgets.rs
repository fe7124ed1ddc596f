//! How often each account's password may still be tried, shared by the workstations that use it.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use workstation::LoginBudget;

/// By account. Cheap to clone.
#[derive(Clone, Default)]
pub(crate) struct LoginBudgets(Arc<Mutex<HashMap<String, LoginBudget>>>);

impl LoginBudgets {
    /// Those of an account with its present password.
    pub(crate) fn of(&self, account: &str) -> LoginBudget {
        self.accounts().entry(account.to_owned()).or_default().clone()
    }

    /// There is a new password: the one before is not tried any more, by whoever does not know the new one yet.
    pub(crate) fn renew(&self, account: &str) {
        if let Some(before) = self.accounts().insert(account.to_owned(), LoginBudget::of_typed()) {
            before.supersede();
        }
    }

    /// A person wants the present password tried again.
    pub(crate) fn forgive(&self, account: &str) {
        self.of(account).forgive();
    }

    /// Nobody uses the account any more.
    pub(crate) fn forget(&self, account: &str) {
        self.accounts().remove(account);
    }

    fn accounts(&self) -> MutexGuard<'_, HashMap<String, LoginBudget>> {
        // Every change is one operation of the map.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
