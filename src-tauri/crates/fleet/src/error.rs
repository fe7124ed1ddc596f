//! What can go wrong between an operator's wish and a workstation, in words for an operator.

use std::{io, path::PathBuf, time::Duration};

use crate::{
    model::{Category, Field},
    wording::duration::left,
};

/// A result of this crate.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why the fleet did not do what it was asked. Each displays as a sentence for the operator.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A circuit or the account forbids it; nothing was sent.
    #[error("{sentence}{}", .retry_in.map_or_else(String::new, |wait| format!(" Next check in {}.", left(wait))))]
    Refused {
        /// Why.
        sentence: String,
        /// The circuit; `None` for the account.
        category: Option<Category>,
        /// Until the next check, where one is planned.
        retry_in: Option<Duration>,
    },
    /// A field of a form is wrong.
    #[error("{sentence}")]
    Invalid {
        /// Which.
        field: Field,
        /// What is wrong and what would be right.
        sentence: String,
    },
    /// Other workstations work with another password of the account, which would be replaced.
    #[error("{} with another password of {account}. It would be replaced there, too.", named(.workstations))]
    PasswordInUse {
        /// The account.
        account: String,
        /// The names of the workstations.
        workstations: Vec<String>,
    },
    /// The workstation is not in the list (any more).
    #[error("This workstation is not in the list any more.")]
    UnknownWorkstation,
    /// The operation has ended long ago or never was.
    #[error("This operation is not in the list any more.")]
    UnknownOperation,
    /// The request makes no sense at present; the sentence says why and what to do.
    #[error("{0}")]
    NotNow(String),
    /// A person's action needs a reason.
    #[error("Say why, in a few words: it is shown to everybody and logged.")]
    ReasonNeeded,
    /// The list of workstations is full.
    #[error("The list holds {0} workstations, which is the most one window can hold.")]
    TooMany(usize),
    /// One of the files could not be used.
    #[error("{what} could not be {verb} ({path}): {source}")]
    ConfigFile {
        /// What the file holds.
        what: &'static str,
        /// `read`, `written` …
        verb: &'static str,
        /// Which file.
        path: PathBuf,
        /// The system's reason.
        source: io::Error,
    },
    /// The password store failed.
    #[error("The password could not be {verb}: {reason}")]
    Secrets {
        /// `kept`, `read`, `removed`.
        verb: &'static str,
        /// The store's reason; never contains the secret.
        reason: String,
    },
    /// The numbers of the rules contradict each other.
    #[error("{0}")]
    Rules(String),
    /// The program is shutting down.
    #[error("LDFleet is closing.")]
    Closing,
}

/// `WS-01, WS-02 and 3 more work`
fn named(workstations: &[String]) -> String {
    const NAMED: usize = 5;
    let names = workstations.iter().take(NAMED).map(String::as_str).collect::<Vec<_>>().join(", ");
    match (workstations.len(), workstations.len().saturating_sub(NAMED)) {
        (1, _) => format!("{names} works"),
        (_, 0) => format!("{names} work"),
        (_, more) => format!("{names} and {more} more work"),
    }
}

impl Error {
    pub(crate) fn invalid(field: Field, sentence: impl Into<String>) -> Self {
        Self::Invalid { field, sentence: sentence.into() }
    }
}
