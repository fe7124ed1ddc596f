//! Where passwords are kept: behind a trait, so that the shell can bring the operating system's store and a
//! demonstration can keep them in memory.

use std::{collections::HashMap, sync::Mutex};

use secrecy::SecretString;

use crate::error::Result;

/// Keeps one password an account. Calls may block for as long as the operating system asks the user: never call them
/// on a workstation's thread.
pub trait Secrets: Send + Sync {
    /// The password of an account, if one is kept.
    fn get(&self, account: &str) -> Result<Option<SecretString>>;
    /// Keeps a password.
    fn set(&self, account: &str, password: SecretString) -> Result<()>;
    /// Forgets a password; it is no error when there is none.
    fn remove(&self, account: &str) -> Result<()>;
}

/// Keeps passwords until the program ends.
#[derive(Default)]
pub struct MemorySecrets(Mutex<HashMap<String, SecretString>>);

impl MemorySecrets {
    fn map(&self) -> std::sync::MutexGuard<'_, HashMap<String, SecretString>> {
        // A panic elsewhere cannot leave the map half changed: each call is one operation of the map.
        self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

impl Secrets for MemorySecrets {
    fn get(&self, account: &str) -> Result<Option<SecretString>> {
        Ok(self.map().get(account).cloned())
    }

    fn set(&self, account: &str, password: SecretString) -> Result<()> {
        self.map().insert(account.to_owned(), password);
        Ok(())
    }

    fn remove(&self, account: &str) -> Result<()> {
        self.map().remove(account);
        Ok(())
    }
}
