//! The choices of how a workstation is reached.

use serde::{Deserialize, Serialize};
use specta::Type;

/// How requests reach a workstation.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum Transport {
    /// HTTP, usually port 5985: what is sent is encrypted by the login.
    #[default]
    Http,
    /// HTTPS, usually port 5986.
    Https,
}

/// Which certificates are accepted over HTTPS.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum Trust {
    /// Those that this computer trusts.
    #[default]
    System,
    /// Those of an authority whose certificate is in a file on this computer.
    Authority,
    /// Exactly one, by its fingerprint.
    Pinned,
}

/// How an account logs on.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum Login {
    /// With NTLM: the password itself is never sent.
    #[default]
    Ntlm,
    /// With the password itself; over HTTPS only.
    Basic,
    /// With a ticket of the domain.
    Kerberos,
}
