//! What can go wrong with the file.

use std::{io, path::PathBuf};

use rusqlite::ErrorCode;

/// A result of this crate.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why something cannot be read or written.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Nobody waits for it any more.
    #[error("the question was withdrawn")]
    Withdrawn,
    /// There is no file yet.
    #[error("there is no history yet: {0}")]
    Missing(PathBuf),
    /// A later version of the program wrote it.
    #[error("the history is of format {found}, this version reads up to {known}: update LDFleet")]
    Newer {
        /// Its format.
        found: i64,
        /// What is known.
        known: i64,
    },
    /// It is not what was written.
    #[error("the history is damaged: {0}")]
    Damaged(String),
    /// There is no room left.
    #[error("the disk with the history is full")]
    DiskFull,
    /// Another program holds it.
    #[error("another program holds the history")]
    Locked,
    /// The system does not let it be read or written.
    #[error("the history cannot be opened: {0}")]
    NotPermitted(String),
    /// Too much was asked for at once.
    #[error("a filter has at most {0} alternatives and as many words in each")]
    TooMuch(usize),
    /// The export's own file.
    #[error("writing the export failed: {0}")]
    Export(#[from] io::Error),
    /// Anything else.
    #[error("the history cannot be read or written: {0}")]
    Other(String),
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        let text = error.to_string();
        match error.sqlite_error_code() {
            Some(ErrorCode::OperationInterrupted) => Self::Withdrawn,
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => Self::Damaged(text),
            Some(ErrorCode::DiskFull) => Self::DiskFull,
            Some(
                ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked | ErrorCode::FileLockingProtocolFailed,
            ) => Self::Locked,
            Some(ErrorCode::CannotOpen | ErrorCode::ReadOnly | ErrorCode::PermissionDenied) => {
                Self::NotPermitted(text)
            }
            _ => Self::Other(text),
        }
    }
}

impl From<csv::Error> for Error {
    fn from(error: csv::Error) -> Self {
        Self::Export(io::Error::other(error))
    }
}
