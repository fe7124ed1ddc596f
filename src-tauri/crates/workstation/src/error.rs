//! What can go wrong with a workstation. What it means is decided in `classify.rs`, and only there.

use std::{sync::Arc, time::Duration};

use messages::{Message, errors};

use crate::winrm::{computer::Computer, fingerprint::Fingerprint};

/// A result of this crate.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why something did not work, and whether it may have been carried out all the same.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{cause}")]
pub struct Error {
    cause: Cause,
    may_have_been_carried_out: bool,
}

impl Error {
    /// Nothing reached the point where it could have had an effect.
    pub fn unsent(cause: Cause) -> Self {
        Self { cause, may_have_been_carried_out: false }
    }

    /// It was sent, and perhaps carried out.
    pub fn perhaps(cause: Cause) -> Self {
        Self { cause, may_have_been_carried_out: true }
    }

    /// A setting that cannot be used, in the words of what refused it. Nothing was sent.
    pub(crate) fn setting(reason: &dyn std::fmt::Display) -> Self {
        Self::unsent(Cause::InvalidSetting(errors::setting_refused(reason.to_string())))
    }

    /// What happened.
    pub fn cause(&self) -> &Cause {
        &self.cause
    }

    /// True when the command had been sent, so that it may have run, may be running, or may have had its effect: look
    /// before it is sent again. False proves that it was not carried out.
    pub fn may_have_been_carried_out(&self) -> bool {
        self.may_have_been_carried_out
    }
}

/// What happened. The texts are for logs and details; for operators there is
/// [`Error::sentence`](crate::Error::sentence).
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Cause {
    /// The host name has no address.
    #[error("the host name could not be resolved")]
    NameResolution,
    /// Nothing listens on the port.
    #[error("the connection was refused")]
    Refused,
    /// No way to the host.
    #[error("the host is unreachable")]
    Unreachable,
    /// No connection in time.
    #[error("no connection was made in time")]
    ConnectTimeout,
    /// The connection broke.
    #[error("the connection broke: {0}")]
    Reset(Arc<str>),
    /// Connected, but a request was not answered in time.
    #[error("a request was not answered in time")]
    NoAnswer,
    /// The certificate is not the pinned one.
    #[error(
        "the certificate is not the pinned one: {pinned} is pinned, {} is presented",
        .presented.map_or_else(|| "an unknown one".into(), |presented| presented.to_string())
    )]
    CertificateChanged {
        /// The fingerprint that is trusted.
        pinned: Fingerprint,
        /// The one that is there; `None` if it could not be fetched any more.
        presented: Option<Fingerprint>,
    },
    /// The certificate is not valid any more.
    #[error("the certificate has expired")]
    CertificateExpired,
    /// The certificate is not valid yet.
    #[error("the certificate is not valid yet")]
    CertificateNotYetValid,
    /// The certificate is for other hosts.
    #[error("the certificate is not for this host name")]
    CertificateName,
    /// Nobody who is trusted has signed the certificate.
    #[error("the certificate was signed by nobody who is trusted")]
    CertificateIssuer,
    /// The certificate is not acceptable for another reason.
    #[error("the certificate is not acceptable: {0}")]
    TlsCertificate(Arc<str>),
    /// Whether the certificate was revoked was not found out in time.
    #[error("the certificate is still being checked")]
    CertificateUnchecked,
    /// The TLS handshake failed for another reason.
    #[error("the TLS handshake failed: {0}")]
    TlsHandshake(TlsFault),
    /// An HTTP status without a WS-Management fault. 401 and 403 are not among these.
    #[error("HTTP status {status}")]
    Http {
        /// The status code.
        status: u16,
    },
    /// An answer was cut short, damaged, or not one to what was asked.
    #[error("the answer could not be read: {0}")]
    Unreadable(Arc<str>),
    /// The login was refused, twice, the second time on a fresh connection.
    #[error("the password was refused")]
    PasswordRefused,
    /// The listener does not offer the login that is configured.
    #[error("the listener does not accept this login: {0}")]
    LoginNotOffered(Arc<str>),
    /// There is no ticket of the domain for the workstation, or it was refused.
    #[error("the ticket was refused: {0}")]
    TicketRefused(Arc<str>),
    /// Another computer answers at the address than before: nothing but the question who it is was sent.
    #[error("{found} answers instead of {expected}{}", numbers(expected, found))]
    OtherComputer {
        /// The one that answered there before.
        expected: Computer,
        /// The one that answers now.
        found: Computer,
    },
    /// Logged on, but not allowed to do this.
    #[error("access is denied")]
    AccessDenied,
    /// The shell does not exist any more on the workstation.
    #[error("the remote shell is gone")]
    ShellGone,
    /// Windows allows no more shells, commands or requests.
    #[error("a WinRM quota is used up: {0}")]
    Quota(Arc<str>),
    /// Another fault of the WS-Management service.
    #[error("WS-Management fault {subcode}: {text}")]
    WsmanFault {
        /// Local name of the fault's subcode, such as `InternalError`. Not localised.
        subcode: Arc<str>,
        /// The service's text, in the workstation's language.
        text: Arc<str>,
    },
    /// There is no `ldconsole.exe` where it should be.
    #[error("there is no {path}")]
    LdconsoleMissing {
        /// The configured path.
        path: Arc<str>,
    },
    /// Nobody is logged on at the workstation, or only to a desktop that is disconnected: what needs a desktop was not
    /// started.
    #[error("nobody is logged on at a connected desktop")]
    NoDesktop {
        /// Who is logged on to a disconnected one.
        disconnected: Option<Arc<str>>,
    },
    /// Windows did not take a scheduled task, or a command about a file or process.
    #[error("{what} was refused: {answer}")]
    WindowsRefused {
        /// What was asked.
        what: Refusal,
        /// What was answered.
        answer: Arc<str>,
    },
    /// Windows cannot run a command in its shell.
    #[error("the remote shell does not run commands: {0}")]
    ShellUnusable(Arc<str>),
    /// A command other than `ldconsole.exe` did not end in time, while Windows answered.
    #[error("the command did not end within {} s", .after.as_secs_f32())]
    CommandTimeout {
        /// How long it was given.
        after: Duration,
    },
    /// `ldconsole.exe` did not end in time, while Windows answered.
    #[error("ldconsole.exe did not end within {} s", .after.as_secs_f32())]
    LdconsoleTimeout {
        /// How long it was given.
        after: Duration,
    },
    /// `ldconsole.exe` crashed, or was ended.
    #[error("ldconsole.exe ended abnormally ({})", .exit_code.map_or("no readable exit code".into(), |c| format!("{c:#x}")))]
    LdconsoleCrashed {
        /// The status that Windows gave it, for example `0xc0000005`, if it can be read.
        exit_code: Option<i32>,
    },
    /// More output than was asked for.
    #[error("there was more output than {limit} bytes")]
    OutputTooLarge {
        /// The limit, in bytes.
        limit: usize,
    },
    /// `list2` answered something that is not a listing.
    #[error("the answer is not a listing: it begins with {first_line:?}")]
    NotAListing {
        /// The first line with text.
        first_line: Arc<str>,
    },
    /// The command cannot be passed on unchanged, or a setting cannot be used: nothing was sent.
    #[error("{0}")]
    InvalidSetting(Message),
    /// No password is known for the account: nothing was sent.
    #[error("there is no password for the account")]
    NoPassword,
    /// Others are logging on with the same account, and no more may at once: nothing was sent.
    #[error("others are logging on with the same account")]
    LoginPending,
    /// Given up by the caller.
    #[error("cancelled")]
    Cancelled,
    /// None of the above. Treated as a failure of the layer awaited.
    #[error("unclassified: {0}")]
    Unclassified(Arc<str>),
}

/// What Windows was asked to do and did not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// To end a process.
    #[error("to end the process")]
    EndProcess,
    /// To write a settings file of an emulator.
    #[error("to change a settings file")]
    ChangeSettings,
    /// To keep or put back a copy of one.
    #[error("to copy a settings file")]
    CopySettings,
    /// To tell who is logged on to a desktop.
    #[error("to tell who is at its desktop")]
    Desktops,
    /// To take a task into its scheduler.
    #[error("to plan the start")]
    PlanTask,
    /// To run a task of its scheduler.
    #[error("to run the planned task")]
    RunTask,
    /// To receive a file.
    #[error("to receive a file")]
    ReceiveFile,
    /// To tell what is in LDFleet's folder.
    #[error("to tell what files it has received")]
    LookAtFiles,
    /// To remove a file from it.
    #[error("to remove a file")]
    RemoveFile,
    /// To restart.
    #[error("to restart")]
    Restart,
    /// To shut down.
    #[error("to shut down")]
    ShutDown,
    /// To take a restart or a shutdown back.
    #[error("to stay up")]
    StayUp,
    /// To take pictures of what Android shows.
    #[error("to take pictures")]
    TakePictures,
}

/// Why no TLS connection came about, as far as the other side says. Each carries what exactly was said.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TlsFault {
    /// The other side speaks only versions before 1.2.
    #[error("no common version of TLS: {0}")]
    TooOld(Arc<str>),
    /// There is no kind of encryption that both permit.
    #[error("no common cipher: {0}")]
    NoCommonCipher(Arc<str>),
    /// What answered is not TLS, but plain HTTP, say.
    #[error("the answer is not TLS: {0}")]
    NotTls(Arc<str>),
    /// The connection was closed where the certificate was due: Windows does so for a listener without a usable one.
    #[error("the connection was closed instead of a certificate: {0}")]
    Closed(Arc<str>),
    /// Anything else.
    #[error("{0}")]
    Other(Arc<str>),
}

impl Cause {
    /// Whether a listener was there and only its certificate was not acceptable. Nothing was sent to it.
    pub fn is_certificate(&self) -> bool {
        matches!(
            self,
            Self::CertificateChanged { .. }
                | Self::CertificateExpired
                | Self::CertificateNotYetValid
                | Self::CertificateName
                | Self::CertificateIssuer
                | Self::TlsCertificate(_)
                | Self::CertificateUnchecked
        )
    }
}

/// The numbers of two computers, where only those tell them apart.
fn numbers(expected: &Computer, found: &Computer) -> String {
    match (&expected.uuid, &found.uuid) {
        (Some(expected), Some(found)) if expected != found => {
            format!(" (system UUID {found} instead of {expected})")
        }
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_reads_as_its_cause() {
        let error = Error::perhaps(Cause::Http { status: 503 });
        assert_eq!(error.to_string(), "HTTP status 503");
        assert!(error.may_have_been_carried_out());
        assert!(!Error::unsent(Cause::Refused).may_have_been_carried_out());
    }
}
