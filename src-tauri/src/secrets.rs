//! Passwords in the operating system's credential store: Windows Credential Manager, macOS Keychain, Secret Service.
//!
//! The stores block and some run an executor of their own: they are called on threads that may block, never on an
//! async runtime's.

#[cfg(windows)]
use std::collections::HashMap;
use std::sync::Arc;

use fleet::{Error, MemorySecrets, SecretAccess, Secrets};
use keyring_core::{CredentialStore, Entry};
use messages::{Message, accounts};
use secrecy::{ExposeSecret, SecretString};

/// Under which name the store shows our entries.
const SERVICE: &str = "LDFleet";

/// The store to use, and the sentence for the operator where it is only this program's memory.
pub(crate) fn open() -> (Arc<dyn Secrets>, Option<Message>) {
    match system_store() {
        Ok(store) => (Arc::new(SystemSecrets(store)), None),
        Err(e) => {
            tracing::warn!(error = %e, "no credential store: passwords are kept in memory only");
            (Arc::new(MemorySecrets::default()), Some(accounts::no_store()))
        }
    }
}

#[cfg(target_os = "linux")]
fn system_store() -> keyring_core::Result<Arc<CredentialStore>> {
    Ok(zbus_secret_service_keyring_store::Store::new()?)
}

#[cfg(windows)]
fn system_store() -> keyring_core::Result<Arc<CredentialStore>> {
    Ok(windows_native_keyring_store::Store::new()?)
}

#[cfg(target_os = "macos")]
fn system_store() -> keyring_core::Result<Arc<CredentialStore>> {
    Ok(apple_native_keyring_store::keychain::Store::new()?)
}

struct SystemSecrets(Arc<CredentialStore>);

impl SystemSecrets {
    #[cfg(not(windows))]
    fn entry(&self, account: &str) -> keyring_core::Result<Entry> {
        self.0.build(SERVICE, account, None)
    }

    /// Named so that it is recognised in Windows' Credential Manager, and on this computer only: a password of another
    /// computer's list would be of no use here.
    #[cfg(windows)]
    fn entry(&self, account: &str) -> keyring_core::Result<Entry> {
        let target = format!("{SERVICE}: {account}");
        let modifiers = HashMap::from([("target", target.as_str()), ("persistence", "Local")]);
        self.0.build(SERVICE, account, Some(&modifiers))
    }

    /// The entry of versions up to 0.1, where it has another name.
    fn former_entry(&self, account: &str) -> keyring_core::Result<Option<Entry>> {
        if cfg!(windows) { self.0.build(SERVICE, account, None).map(Some) } else { Ok(None) }
    }

    fn read(&self, account: &str) -> keyring_core::Result<Option<SecretString>> {
        if let Some(password) = present(self.entry(account)?.get_password())? {
            return Ok(Some(password.into()));
        }
        let Some(former) = self.former_entry(account)? else { return Ok(None) };
        let Some(password) = present(former.get_password())?.map(SecretString::from) else { return Ok(None) };
        // Kept under the new name before the old one goes.
        self.write(account, &password)?;
        present(former.delete_credential())?;
        tracing::info!("a password has moved to its new name in the store");
        Ok(Some(password))
    }

    fn write(&self, account: &str, password: &SecretString) -> keyring_core::Result<()> {
        let entry = self.entry(account)?;
        entry.set_password(password.expose_secret())?;
        // An entry with a name of its own does not say whose it is otherwise.
        #[cfg(windows)]
        entry.update_attributes(&HashMap::from([("username", account)]))?;
        Ok(())
    }

    fn delete(&self, account: &str) -> keyring_core::Result<()> {
        present(self.entry(account)?.delete_credential())?;
        if let Some(former) = self.former_entry(account)? {
            present(former.delete_credential())?;
        }
        Ok(())
    }
}

/// What is not there is no error.
fn present<T>(answer: keyring_core::Result<T>) -> keyring_core::Result<Option<T>> {
    match answer {
        Ok(found) => Ok(Some(found)),
        Err(keyring_core::Error::NoEntry) => Ok(None),
        Err(e) => Err(e),
    }
}

fn error(access: SecretAccess) -> impl Fn(keyring_core::Error) -> Error {
    move |e| Error::Secrets { access, reason: e.to_string() }
}

impl Secrets for SystemSecrets {
    fn get(&self, account: &str) -> Result<Option<SecretString>, Error> {
        self.read(account).map_err(error(SecretAccess::Read))
    }

    fn set(&self, account: &str, password: SecretString) -> Result<(), Error> {
        self.write(account, &password).map_err(error(SecretAccess::Keep))
    }

    fn remove(&self, account: &str) -> Result<(), Error> {
        self.delete(account).map_err(error(SecretAccess::Remove))
    }
}

#[cfg(all(test, windows))]
mod tests {
    use super::*;

    #[test]
    fn a_password_moves_to_the_name_that_is_recognised() {
        let secrets = SystemSecrets(system_store().unwrap());
        let account = format!("ldfleet-test-{}\\operator", std::process::id());
        let former = secrets.0.build(SERVICE, &account, None).unwrap();
        former.set_password("kept").unwrap();

        for _ in 0..2 {
            let kept = secrets.get(&account).unwrap().unwrap();
            assert_eq!(kept.expose_secret(), "kept");
            assert!(
                matches!(former.get_password(), Err(keyring_core::Error::NoEntry)),
                "the old entry is gone"
            );
        }
        let attributes = secrets.entry(&account).unwrap().get_attributes().unwrap();
        assert_eq!(attributes["username"], account);

        secrets.set(&account, "changed".to_owned().into()).unwrap();
        assert_eq!(secrets.get(&account).unwrap().unwrap().expose_secret(), "changed");
        secrets.remove(&account).unwrap();
        secrets.remove(&account).unwrap();
        assert!(secrets.get(&account).unwrap().is_none());
    }
}
