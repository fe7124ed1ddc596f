//! Passwords in the operating system's credential store: Windows Credential Manager, macOS Keychain, Secret Service.
//!
//! The stores block and some run an executor of their own: they are called on threads that may block, never on an
//! async runtime's.

use std::sync::Arc;

use fleet::{Error, MemorySecrets, SecretAccess, Secrets};
use keyring_core::{CredentialStore, Entry};
use secrecy::{ExposeSecret, SecretString};

/// Under which name the store shows our entries.
const SERVICE: &str = "LDFleet";

/// The store to use, and the sentence for the operator where it is only this program's memory.
pub(crate) fn open() -> (Arc<dyn Secrets>, Option<String>) {
    match system_store() {
        Ok(store) => (Arc::new(SystemSecrets(store)), None),
        Err(e) => {
            tracing::warn!(error = %e, "no credential store: passwords are kept in memory only");
            let sentence =
                "This computer offers no password store, so passwords are kept only until LDFleet is \
                            closed and must be entered again at the next start."
                    .to_owned();
            (Arc::new(MemorySecrets::default()), Some(sentence))
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
    fn entry(&self, account: &str) -> keyring_core::Result<Entry> {
        self.0.build(SERVICE, account, None)
    }
}

fn error(access: SecretAccess) -> impl Fn(keyring_core::Error) -> Error {
    move |e| Error::Secrets { access, reason: e.to_string() }
}

impl Secrets for SystemSecrets {
    fn get(&self, account: &str) -> Result<Option<SecretString>, Error> {
        match self.entry(account).and_then(|e| e.get_password()) {
            Ok(password) => Ok(Some(password.into())),
            Err(keyring_core::Error::NoEntry) => Ok(None),
            Err(e) => Err(error(SecretAccess::Read)(e)),
        }
    }

    fn set(&self, account: &str, password: SecretString) -> Result<(), Error> {
        self.entry(account)
            .and_then(|e| e.set_password(password.expose_secret()))
            .map_err(error(SecretAccess::Keep))
    }

    fn remove(&self, account: &str) -> Result<(), Error> {
        match self.entry(account).and_then(|e| e.delete_credential()) {
            Ok(()) | Err(keyring_core::Error::NoEntry) => Ok(()),
            Err(e) => Err(error(SecretAccess::Remove)(e)),
        }
    }
}
