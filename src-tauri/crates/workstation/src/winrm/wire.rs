//! Another way to workstations than the network, for simulations: whoever lays a [`Wire`] on a thread answers there what winrm-rs
//! would have brought from the network. Without one, which is always so in the product, winrm-rs is asked.
//!
//! What an answer means is decided where it is for the network, in `translate.rs`; logins are counted as they are there. Which way a session takes is decided in `way.rs`.

use std::{cell::RefCell, io, pin::Pin, sync::Arc, time::Duration};

use secrecy::SecretString;
use winrm_rs::{SoapError, WinrmError};

use crate::{
    error::{Cause, Error},
    winrm::{
        endpoint::Login,
        translate::{self, Fault, io_cause},
    },
};

/// The way to all workstations.
pub trait Wire: Send + Sync {
    /// A client that has made no connection yet, and shares none with another one.
    fn client(&self, login: WireLogin) -> Arc<dyn WireClient>;
    /// Whether anything answers at an address, without a login.
    fn identify(&self, host: &str, port: u16) -> WireAnswer<'_, ()>;
}

/// Whom a client calls, and as whom.
#[derive(Clone)]
pub struct WireLogin {
    /// Name or address.
    pub host: String,
    /// TCP port.
    pub port: u16,
    /// The account, with its domain where it has one.
    pub user: String,
    /// Its password.
    pub password: SecretString,
    /// For a connection.
    pub tcp: Duration,
    /// How long the workstation may hold a request for output.
    pub poll: Duration,
    /// After which time without a request a shell is closed.
    pub shell_idle: Duration,
    /// Asked before every request but Signal and Delete.
    pub gate: Option<Arc<dyn Fn() -> bool + Send + Sync>>,
}

/// The calls of winrm-rs that are used, as [`Wire`] answers them. A future that is dropped closes its connection.
pub trait WireClient: Send + Sync {
    /// What the computer calls itself in its challenge.
    fn greet(&self) -> WireAnswer<'_, Option<String>>;
    /// Opens a shell; its id.
    fn create_shell(&self) -> WireAnswer<'_, String>;
    /// Starts a command line; the command's id.
    fn execute<'a>(&'a self, shell: &'a str, line: &'a str) -> WireAnswer<'a, String>;
    /// Waits for output.
    fn receive<'a>(&'a self, shell: &'a str, command: &'a str) -> WireAnswer<'a, WireOutput>;
    /// Gives a command input, to its end if there is no more.
    fn send<'a>(&'a self, shell: &'a str, command: &'a str, bytes: &'a [u8], end: bool)
    -> WireAnswer<'a, ()>;
    /// Ends a command.
    fn terminate<'a>(&'a self, shell: &'a str, command: &'a str) -> WireAnswer<'a, ()>;
    /// Deletes a shell.
    fn delete<'a>(&'a self, shell: &'a str) -> WireAnswer<'a, ()>;
    /// Asks WMI; the instances as XML, one after the other.
    fn query<'a>(&'a self, wql: &'a str) -> WireAnswer<'a, String>;
}

/// What one request for output brought.
#[derive(Debug, Default)]
pub struct WireOutput {
    /// Of standard output.
    pub stdout: Vec<u8>,
    /// Of standard error.
    pub stderr: Vec<u8>,
    /// The exit code, once there is one.
    pub exit_code: Option<i32>,
    /// Nothing more comes.
    pub done: bool,
}

/// An answer that is on its way.
pub type WireAnswer<'a, T> = Pin<Box<dyn Future<Output = Result<T, WireError>> + Send + 'a>>;

/// Why there is no answer, or none that helps.
#[derive(Debug, thiserror::Error)]
pub enum WireError {
    /// No connection, so nothing was sent.
    #[error("not connected: {0}")]
    NotConnected(io::ErrorKind),
    /// The connection was lost; what was sent may have arrived.
    #[error("connection lost: {0}")]
    Lost(io::ErrorKind),
    /// The gate is shut.
    #[error("the gate is shut")]
    Shut,
    /// The login was refused.
    #[error("login refused")]
    LoginRefused,
    /// An HTTP status, and no SOAP.
    #[error("HTTP {0}")]
    Http(u16),
    /// An HTTP status where a challenge was asked for: nothing else was sent.
    #[error("HTTP {0} instead of a challenge")]
    BeforeLogin(u16),
    /// A SOAP fault.
    #[error("fault {subcode}: {reason}")]
    Soap {
        /// The subcode, with its prefix.
        subcode: String,
        /// The text.
        reason: String,
    },
    /// Not what was expected.
    #[error("unreadable: {0}")]
    Unreadable(String),
}

thread_local! {
    static WIRE: RefCell<Option<Arc<dyn Wire>>> = const { RefCell::new(None) };
}

/// From now on, workstations are reached over this wire from the present thread; `None`: over the network.
pub fn lay(wire: Option<Arc<dyn Wire>>) {
    WIRE.set(wire);
}

/// To be said by a client in the middle of a call, before its answer to the challenge is sent: that is a login.
pub fn challenged() {
    tracing::debug!(target: "winrm_rs::ntlm::challenge", "NTLM Type 2 received");
}

/// To be said by a client in the middle of a call, where a connection that it kept is gone and it makes another one.
pub fn connection_gone() {
    tracing::debug!(target: "winrm_rs::transport", "reused dedicated connection is gone");
}

pub(crate) fn laid() -> Option<Arc<dyn Wire>> {
    WIRE.with_borrow(Clone::clone)
}

/// What an error means.
pub(crate) fn fault(error: WireError) -> Fault {
    let error = match error {
        WireError::NotConnected(kind) => {
            return Fault::Failed(Error::unsent(io_cause(&kind.into(), true)));
        }
        WireError::Lost(kind) => return Fault::Failed(Error::perhaps(io_cause(&kind.into(), false))),
        WireError::LoginRefused => return Fault::Rejected,
        WireError::Shut => WinrmError::Cancelled,
        WireError::Http(status) => WinrmError::AuthFailed(format!("HTTP {status} ")),
        WireError::BeforeLogin(status) => {
            WinrmError::AuthFailed(format!("expected 401 for NTLM negotiate, got {status}"))
        }
        WireError::Soap { subcode, reason } => WinrmError::Soap(SoapError::Fault { code: subcode, reason }),
        WireError::Unreadable(text) => WinrmError::Soap(SoapError::ParseError(text)),
    };
    translate::fault(error, Login::Ntlm)
}

/// The same where nothing was sent that changes anything.
pub(crate) fn unsent(error: WireError) -> Error {
    match fault(error) {
        Fault::Rejected => Error::unsent(Cause::PasswordRefused),
        Fault::Answered(error) | Fault::Failed(error) => Error::unsent(error.cause().clone()),
    }
}
