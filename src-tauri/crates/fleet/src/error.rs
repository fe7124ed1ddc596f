//! What can go wrong between an operator's wish and a workstation.

use std::{fmt, io, path::PathBuf, time::Duration};

use messages::{Message, Part, circuits, files, fleet};

use crate::{
    model::{Field, Layer},
    wording::duration::left,
};

/// A result of this crate.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why the fleet did not do what it was asked. Each is a message for the operator, and displays as its English text.
#[derive(Debug)]
pub enum Error {
    /// A circuit or the account forbids it; nothing was sent.
    Refused {
        /// Why.
        sentence: Message,
        /// The circuit; `None` for the account.
        layer: Option<Layer>,
        /// Until the next check, where one is planned.
        retry_in: Option<Duration>,
    },
    /// A field of a form is wrong.
    Invalid {
        /// Which.
        field: Field,
        /// What is wrong and what would be right.
        sentence: Message,
    },
    /// Other workstations work with another password of the account, which would be replaced.
    PasswordInUse {
        /// The account.
        account: String,
        /// The names of the workstations.
        workstations: Vec<String>,
    },
    /// The workstation is not in the list (any more).
    UnknownWorkstation,
    /// The operation has ended long ago or never was.
    UnknownOperation,
    /// Something else must be so first; the message says what is not and what to do.
    Precondition(Message),
    /// Too much is under way; the same may be asked for again in a moment.
    Busy(Message),
    /// The program itself failed; the message says at what.
    Internal {
        /// What was not done.
        sentence: Message,
        /// Why.
        source: Box<dyn std::error::Error + Send + Sync>,
    },
    /// A person's action needs a reason.
    ReasonNeeded,
    /// The list of workstations is full.
    TooMany(usize),
    /// One of the files could not be used.
    ConfigFile {
        /// What the file holds.
        what: Message,
        /// What could not be done with it.
        access: FileAccess,
        /// Which file.
        path: PathBuf,
        /// The system's reason.
        source: io::Error,
    },
    /// A file is not overwritten; the message says why.
    NotSaved(Message),
    /// Another LDFleet works with this list.
    ListInUse(PathBuf),
    /// The password store failed.
    Secrets {
        /// What could not be done with the password.
        access: SecretAccess,
        /// The store's reason; never contains the secret.
        reason: String,
    },
    /// The numbers of the rules contradict each other.
    Timing(Message),
    /// What a script asked for is not understood; the message says which part.
    NotUnderstood(Message),
    /// No emulator is what a script asked for.
    NothingMatches(Message),
    /// The program is shutting down.
    Closing,
}

/// What is done with a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileAccess {
    /// Reading it.
    Read,
    /// Writing it.
    Write,
    /// Keeping it under another name.
    SetAside,
}

/// What is done with a password in the password store.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SecretAccess {
    /// Keeping it.
    Keep,
    /// Reading it.
    Read,
    /// Removing it.
    Remove,
}

/// How many workstations are named in a message.
const NAMED: usize = 5;

impl Error {
    /// For the operator: what was not done, why, and the way out.
    pub fn message(&self) -> Message {
        match self {
            Self::Refused { sentence, retry_in: Some(wait), .. } => {
                circuits::refused_until(sentence, left(*wait))
            }
            Self::Refused { sentence, .. }
            | Self::Invalid { sentence, .. }
            | Self::Internal { sentence, .. } => sentence.clone(),
            Self::PasswordInUse { account, workstations } => {
                let named = workstations.iter().take(NAMED).map(Part::from);
                let more = workstations.len().saturating_sub(NAMED);
                let more = (more > 0).then(|| Part::from(fleet::and_more(more)));
                fleet::password_in_use(account, workstations.len(), named.chain(more))
            }
            Self::UnknownWorkstation => fleet::unknown_workstation(),
            Self::UnknownOperation => fleet::unknown_operation(),
            Self::Precondition(message)
            | Self::Busy(message)
            | Self::Timing(message)
            | Self::NotUnderstood(message)
            | Self::NothingMatches(message)
            | Self::NotSaved(message) => message.clone(),
            Self::ReasonNeeded => fleet::reason_needed(),
            Self::TooMany(most) => fleet::too_many(*most),
            Self::ConfigFile { what, access, path, source } => {
                let (path, reason) = (path.display().to_string(), source.to_string());
                match access {
                    FileAccess::Read => fleet::file_not_read(what, path, reason),
                    FileAccess::Write => fleet::file_not_written(what, path, reason),
                    FileAccess::SetAside => fleet::file_not_set_aside(what, path, reason),
                }
            }
            Self::ListInUse(path) => files::in_use(path.display().to_string()),
            Self::Secrets { access: SecretAccess::Keep, reason } => fleet::password_not_kept(reason),
            Self::Secrets { access: SecretAccess::Read, reason } => fleet::password_not_read(reason),
            Self::Secrets { access: SecretAccess::Remove, reason } => fleet::password_not_removed(reason),
            Self::Closing => fleet::closing(),
        }
    }

    /// A fault of the program, not of what it was asked.
    pub fn internal(sentence: Message, source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self::Internal { sentence, source: source.into() }
    }

    /// A field that is wrong.
    pub(crate) fn invalid(field: Field, sentence: Message) -> Self {
        Self::Invalid { field, sentence }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.message().fmt(f)
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::ConfigFile { source, .. } => Some(source),
            Self::Internal { source, .. } => Some(source.as_ref()),
            _ => None,
        }
    }
}
