//! Where passwords are kept: behind a trait, so that the shell can bring the operating system's store and a
//! demonstration can keep them in memory.

use std::{
    collections::{BTreeMap, HashMap},
    sync::Mutex,
};

use secrecy::SecretString;

use crate::{error::Result, model::workstation::WorkstationConfig};

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

/// Passwords that were kept by an account's name alone, when accounts without a domain were taken for one account
/// everywhere. Each workstation with such an account gets a copy of its own, once.
#[derive(Default)]
pub(crate) struct OldPasswords {
    /// By name: whether each workstation that needs a copy has one.
    copied: BTreeMap<String, bool>,
}

impl OldPasswords {
    /// The password of a workstation's account, copied from where it was kept before if need be.
    pub(crate) fn get(
        &mut self,
        secrets: &dyn Secrets,
        config: &WorkstationConfig,
    ) -> Result<Option<SecretString>> {
        let name = config.user.canonical();
        let kept = secrets.get(&config.account()).inspect_err(|_| {
            // Perhaps it has none yet.
            self.copied.insert(name.clone(), false);
        })?;
        if kept.is_some() || !config.has_own_account() {
            return Ok(kept);
        }
        let Some(old) = secrets.get(&name)? else { return Ok(None) };
        let copied = secrets.set(&config.account(), old.clone());
        if let Err(error) = &copied {
            tracing::warn!(account = name, %error, "a password was not copied to its workstation");
        }
        *self.copied.entry(name).or_insert(true) &= copied.is_ok();
        Ok(Some(old))
    }

    /// Removes those of which every workstation has a copy.
    pub(crate) fn forget(self, secrets: &dyn Secrets) {
        for (name, _) in self.copied.into_iter().filter(|(_, all)| *all) {
            if let Err(error) = secrets.remove(&name) {
                tracing::warn!(account = name, %error, "a password that was copied is still kept under its old name");
            }
        }
    }
}
