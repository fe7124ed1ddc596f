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

mod account;
mod adb_debugging;
mod android;
mod answer;
mod attempts;
mod certificate;
mod classify;
mod computer;
mod desktop;
pub mod doctor;
mod endpoint;
mod error;
mod files;
#[cfg(test)]
mod grammar;
mod greeting;
mod identify;
mod inquiry;
mod install;
mod logon;
mod offer;
mod pages;
mod powershell;
mod processes;
mod receive;
mod relay;
mod seam;
mod session;
mod station;
mod task;
mod translate;
mod trust;
pub mod truth;
mod wire;

pub use account::{Account, AccountName, AccountNameError};
pub use answer::Answer;
pub use attempts::Attempts;
pub use certificate::{
    AuthorityError, Certificate, Fingerprint, FingerprintError, certificate, check_authority,
};
pub use classify::{Concern, Retry, Verdict, emulator_failure};
pub use computer::{Computer, Identity};
pub use desktop::DesktopUser;
pub use endpoint::{Endpoint, Login, Timeouts, Transport, Trust};
pub use error::{Cause, Error, Result, TlsFault};
pub use files::SettingsFile;
pub use identify::identify;
pub use install::Install;
pub use offer::offered;
pub use pages::CodePages;
pub use processes::Process;
pub use seam::Gate;
pub use session::{Limits, Output, Repeat, Session};
pub use station::Station;
pub use task::TaskResult;
