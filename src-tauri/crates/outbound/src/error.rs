//! Why a notice was not taken.

use std::time::Duration;

use messages::{Message, targets};

/// A result of this crate.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why a notice was not taken. What a service said is cut, and nothing secret is in it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// An address or another setting of the target is wrong; the message says which.
    #[error("{0}")]
    Setting(Message),
    /// Nobody answers there.
    #[error("no connection: {0}")]
    NoConnection(String),
    /// The other side is not who it should be, or speaks no TLS.
    #[error("no TLS: {0}")]
    Tls(String),
    /// It took too long.
    #[error("no answer in time")]
    TooSlow,
    /// The token or the password is not accepted.
    #[error("not let in: {0}")]
    NotLetIn(String),
    /// Later: the service has had enough for now.
    #[error("asked to wait {0:?}")]
    Wait(Duration),
    /// The service is in trouble of its own.
    #[error("the service fails: {0}")]
    Fails(String),
    /// The service does not want it.
    #[error("refused: {0}")]
    Refused(String),
}

impl Error {
    /// Whether trying again is of no use until somebody changes something.
    pub fn is_final(&self) -> bool {
        matches!(self, Self::Setting(_) | Self::NotLetIn(_) | Self::Refused(_) | Self::Tls(_))
    }

    /// How long the service wants to be left alone.
    pub fn wait(&self) -> Option<Duration> {
        match self {
            Self::Wait(wait) => Some(*wait),
            _ => None,
        }
    }

    /// For the operator.
    pub fn message(&self) -> Message {
        match self {
            Self::Setting(message) => message.clone(),
            Self::NoConnection(reason) => targets::no_connection(reason),
            Self::Tls(reason) => targets::no_tls(reason),
            Self::TooSlow => targets::too_slow(),
            Self::NotLetIn(said) => targets::not_let_in(said),
            Self::Wait(wait) => targets::asked_to_wait(*wait),
            Self::Fails(said) => targets::service_fails(said),
            Self::Refused(said) => targets::refused(said),
        }
    }
}

/// Whether an error is TLS's, however deep it lies: a certificate that nobody vouches for, say.
pub(crate) fn is_about_tls(error: &(dyn std::error::Error + 'static)) -> bool {
    let mut cause = Some(error);
    while let Some(error) = cause {
        let inner = error.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref);
        if error.is::<rustls::Error>()
            || inner.is_some_and(<dyn std::error::Error + Send + Sync>::is::<rustls::Error>)
        {
            return true;
        }
        cause = error.source();
    }
    false
}
