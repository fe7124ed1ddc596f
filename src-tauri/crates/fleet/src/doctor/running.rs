//! The tests under way, and the typed passwords that were refused.

use std::{
    collections::{BTreeMap, HashMap},
    sync::{Mutex, MutexGuard, PoisonError},
};

use secrecy::{ExposeSecret, SecretString};
use tokio_util::sync::CancellationToken;

/// The tests under way, and the typed passwords that were refused.
#[derive(Default)]
pub(crate) struct Doctors(Mutex<Inner>);

#[derive(Default)]
struct Inner {
    running: BTreeMap<u32, CancellationToken>,
    /// By account; the last one only, and only in memory.
    refused: HashMap<String, SecretString>,
    /// What was recorded by a test that is still open, as it would be kept.
    recorded: HashMap<u32, String>,
}

impl Doctors {
    fn lock(&self) -> MutexGuard<'_, Inner> {
        // Every change is one operation of a map.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn count(&self) -> usize {
        self.lock().running.len()
    }

    pub(crate) fn begin(&self, diagnosis: u32) -> CancellationToken {
        let token = CancellationToken::new();
        self.lock().running.insert(diagnosis, token.clone());
        token
    }

    /// False if it has ended.
    pub(crate) fn cancel(&self, diagnosis: u32) -> bool {
        let token = self.lock().running.get(&diagnosis).cloned();
        token.inspect(CancellationToken::cancel).is_some()
    }

    pub(crate) fn cancel_all(&self) {
        self.lock().running.values().for_each(CancellationToken::cancel);
    }

    pub(super) fn keep_recording(&self, diagnosis: u32, json: String) {
        self.lock().recorded.insert(diagnosis, json);
    }

    /// What a test has recorded.
    pub(crate) fn recording(&self, diagnosis: u32) -> Option<String> {
        self.lock().recorded.get(&diagnosis).cloned()
    }

    /// A test is put away, and with it what it has recorded.
    pub(crate) fn forget_recording(&self, diagnosis: u32) {
        self.lock().recorded.remove(&diagnosis);
    }

    pub(super) fn end(&self, diagnosis: u32) {
        self.lock().running.remove(&diagnosis);
    }

    /// Whether this password was tried for the account and refused.
    pub(crate) fn has_refused(&self, account: &str, password: &SecretString) -> bool {
        let inner = self.lock();
        inner.refused.get(account).is_some_and(|known| known.expose_secret() == password.expose_secret())
    }

    /// A person has acted: the password may be tried again.
    pub(crate) fn forgive(&self, account: &str) {
        self.lock().refused.remove(account);
    }

    pub(super) fn remember_refused(&self, account: &str, password: SecretString) {
        self.lock().refused.insert(account.to_owned(), password);
    }
}
