//! One Windows workstation over WinRM: a kept-open session, command lines and `ldconsole.exe` run in it, and errors
//! with their meaning.
//!
//! # The runtime
//!
//! Everything of a workstation runs on **one current-thread tokio runtime** (`tokio_util::task::LocalPoolHandle` with
//! the workstation pinned to one of its threads fits). On a multi-thread runtime the steps of one NTLM login can land on
//! different connections of winrm-rs' pool, and a few logins in a hundred fail as if the password were wrong.
//! [`Session::connect`] checks the runtime in debug builds. Clean-up runs as tasks of that same runtime: a runtime that
//! ends before [`Session::close`] leaves the shell to its idle time-out on the workstation (30 minutes).

mod classify;
pub mod doctor;
mod error;
#[cfg(test)]
mod grammar;
mod host;
pub mod truth;
pub mod values;
mod winrm;

pub use classify::{Classification, Concern, Retry, Unanswered, emulator_failure};
pub use error::{Cause, Error, Refusal, Result, TlsFault};
pub use host::{
    answer::ConsoleAnswer,
    delivery::{Delivered, Delivery},
    deposit::{Deposit, DepositName, DepositedFile, FileHash, FileHashError, Held},
    desktop::DesktopUser,
    files::SettingsFile,
    install::Install,
    live::LiveList,
    pages::CodePages,
    pictures::{Picture, Pictures, Taken},
    power::{GoingDown, GoingDownAnswer},
    processes::Process,
    station::Station,
    task::TaskResult,
    vitals::{Disk, Idle, Programs, System},
    watch_sign::WatchSign,
};
pub use winrm::{
    account::{Account, AccountName, AccountNameError},
    auth_schemes::offered,
    certificate::{AuthorityError, Certificate, certificate, check_authority},
    command::{CommandLimits, Output, Repeat},
    computer::Computer,
    endpoint::{Endpoint, Login, Timeouts, Transport, Trust},
    fingerprint::{Fingerprint, FingerprintError},
    hardware_address::HardwareAddress,
    identify::identify,
    identity::Identity,
    login_budget::LoginBudget,
    session::Session,
    transport::Gate,
    wire,
};
