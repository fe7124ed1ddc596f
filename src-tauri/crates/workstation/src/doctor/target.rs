//! What is to be looked at, what may be presented to it, and what that has shown.

use crate::{
    host::install::Install,
    winrm::{
        account::{Account, AccountName},
        endpoint::{Endpoint, Timeouts},
        transport::Gate,
    },
};

/// What is to be looked at.
#[derive(Debug, Clone)]
pub struct DoctorTarget {
    /// What the workstation is called in sentences.
    pub name: String,
    /// Where its WinRM listens.
    pub endpoint: Endpoint,
    /// Who logs on.
    pub account: AccountName,
    /// Where LDPlayer and its data should be; `None` if that is to be found out.
    pub ldplayer: Option<Install>,
    /// How long things may take.
    pub timeouts: Timeouts,
}

/// What may be presented to the workstation.
pub enum Credentials {
    /// A password that may be tried, behind a [`Gate`] that shuts when that changes.
    Known(Account, Gate),
    /// No password is known.
    Unknown,
    /// The password was refused before. It is not tried again.
    Refused,
    /// Somebody else is trying the password just now, and whether it is right is not known yet.
    Pending,
}

/// What a diagnosis has shown about the password.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verified {
    /// It was accepted.
    Accepted,
    /// It was refused.
    Refused,
    /// It was not tried, or there was no answer.
    Unknown,
}
