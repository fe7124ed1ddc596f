//! WinRM: endpoints, logins, kept-open sessions, commands. Knows nothing of what Windows is asked.

pub(crate) mod account;
pub(crate) mod auth_guard;
pub(crate) mod auth_schemes;
pub(crate) mod certificate;
pub(crate) mod command;
pub(crate) mod computer;
pub(crate) mod endpoint;
pub(crate) mod fingerprint;
pub(crate) mod greeting;
pub(crate) mod hardware_address;
pub(crate) mod identify;
pub(crate) mod identity;
mod input;
pub(crate) mod instances;
pub(crate) mod login_budget;
pub(crate) mod logon;
pub(crate) mod receive;
pub(crate) mod relay;
pub(crate) mod session;
pub(crate) mod translate;
pub(crate) mod transport;
pub(crate) mod trust;
pub(crate) mod way;
pub(crate) mod who_answers;
pub mod wire;
