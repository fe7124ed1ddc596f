//! Where a notice goes, and what of that is refused before anything is sent.

use messages::targets;
use reqwest::Url;
use secrecy::{ExposeSecret, SecretString};

use crate::{Error, Result};

/// Where Telegram's bots are, unless another address is set.
pub const TELEGRAM: &str = "https://api.telegram.org";

/// Where a notice goes. The secret is not in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Destination {
    /// A chat. The secret is the bot's token.
    Telegram {
        /// The address of the API.
        api: String,
        /// The chat's number, or `@channel`.
        chat: String,
    },
    /// A channel. The secret is the whole address of its webhook, for the token is a part of it.
    Discord,
    /// Anything that takes JSON. The secret, if there is one, is sent as a bearer token.
    Webhook {
        /// Its address.
        address: String,
    },
    /// E-mail. The secret is the account's password.
    Email(Email),
}

/// How an e-mail is sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Email {
    /// The server's name.
    pub server: String,
    /// Its port.
    pub port: u16,
    /// How the connection is encrypted.
    pub security: MailSecurity,
    /// The account; empty where the server asks for none.
    pub user: String,
    /// The sender's address.
    pub from: String,
    /// The recipients' addresses, with commas between them.
    pub to: String,
}

/// How the connection to a mail server is encrypted. Without encryption nothing is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MailSecurity {
    /// From the first byte, usually on port 465.
    Tls,
    /// After `STARTTLS`, usually on port 587. A server that does not offer it gets nothing.
    StartTls,
}

/// What is sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// What it is about, for programs: `circuit`, `crash`, `test`.
    pub kind: String,
    /// One line.
    pub title: String,
    /// The rest.
    pub text: String,
    /// When it happened, in milliseconds since the Unix epoch.
    pub at_ms: u64,
}

impl Letter {
    /// Title and text, of at most so many characters.
    pub(crate) fn whole(&self, most: usize) -> String {
        cut(&format!("{}\n{}", self.title, self.text), most)
    }
}

/// A text of at most so many characters.
pub(crate) fn cut(text: &str, most: usize) -> String {
    let text = text.trim();
    if text.chars().count() <= most {
        return text.to_owned();
    }
    text.chars().take(most.saturating_sub(1)).chain(['…']).collect()
}

impl Destination {
    /// Says what is wrong with it, before anything is sent: a setting, or a secret that would cross the network in the clear.
    pub fn check(&self, secret: &SecretString, proxy: &str) -> Result<()> {
        let has_secret = !secret.expose_secret().is_empty();
        let wrong = |message| Err(Error::Setting(message));
        if !proxy.is_empty() {
            check_proxy(proxy)?;
        }
        match self {
            Self::Telegram { chat, .. } if chat.trim().is_empty() => wrong(targets::no_chat()),
            Self::Telegram { .. } if !has_secret => wrong(targets::no_token()),
            Self::Telegram { api, .. } => safe(&url(api)?, true),
            Self::Discord if !has_secret => wrong(targets::no_webhook()),
            // What is wrong with it is said without it.
            Self::Discord => match Url::parse(secret.expose_secret()) {
                Ok(url) if url.host().is_some() => safe(&url, true),
                _ => wrong(targets::not_a_webhook()),
            },
            Self::Webhook { address } => safe(&url(address)?, has_secret),
            Self::Email(email) => crate::mail::check(email, has_secret),
        }
    }
}

pub(crate) fn url(text: &str) -> Result<Url> {
    let text = text.trim();
    let parsed = Url::parse(text).ok().filter(|url| {
        matches!(url.scheme(), "http" | "https")
            && url.host().is_some()
            && url.username().is_empty()
            && url.password().is_none()
    });
    parsed.ok_or_else(|| Error::Setting(targets::not_an_address(text)))
}

/// A secret goes over TLS, or stays within this computer.
fn safe(url: &Url, has_secret: bool) -> Result<()> {
    if !has_secret || url.scheme() == "https" || is_this_computer(url) {
        return Ok(());
    }
    Err(Error::Setting(targets::in_the_clear(url.host_str().unwrap_or_default())))
}

fn is_this_computer(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default().trim_matches(['[', ']']);
    host == "localhost" || host.parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback())
}

/// Without a name and password: they would stand in a file.
fn check_proxy(text: &str) -> Result<()> {
    url(text).map(drop).map_err(|_| Error::Setting(targets::not_a_proxy(text)))
}
