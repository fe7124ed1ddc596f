//! Sends a notice out of the house: to a Telegram chat, a Discord channel, a webhook, by e-mail. One attempt at a time; when to
//! try again, and what is worth sending, is decided above.
//!
//! Nothing comes in: what a service answers is read only to find out whether it took the notice. A token or password is never in
//! an address that is kept, in an error or in a log, and never crosses the network unencrypted.

mod error;
mod http;
mod mail;
mod target;

pub use error::{Error, Result};
pub use target::{Destination, Email, Letter, MailSecurity, TELEGRAM};

use std::{sync::Arc, time::Duration};

use rustls::pki_types::CertificateDer;
use secrecy::SecretString;

/// How long one attempt may take in all.
pub const ATTEMPT: Duration = Duration::from_secs(30);

/// Sends. Cheap to clone.
#[derive(Clone)]
pub struct Sender {
    trusted: Arc<[CertificateDer<'static>]>,
}

impl Sender {
    /// Trusts what the system trusts, and these authorities.
    pub fn trusting(authorities: impl IntoIterator<Item = CertificateDer<'static>>) -> Self {
        Self { trusted: authorities.into_iter().collect() }
    }

    /// Tries once. `proxy` is the address of an HTTP proxy, or empty; e-mail does not pass through one.
    pub async fn send(
        &self,
        target: &Destination,
        secret: &SecretString,
        proxy: &str,
        letter: &Letter,
    ) -> Result<()> {
        target.check(secret, proxy)?;
        let sending = async {
            match target {
                Destination::Email(email) => mail::send(email, secret, letter, &self.trusted).await,
                target => http::send(target, secret, proxy, letter, &self.trusted).await,
            }
        };
        tokio::time::timeout(ATTEMPT, sending).await.unwrap_or(Err(Error::TooSlow))
    }
}

impl Default for Sender {
    fn default() -> Self {
        Self::trusting([])
    }
}
