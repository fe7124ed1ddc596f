//! What each error means: which layer failed, how badly, whether it may be tried again, what the operator is told.
//!
//! Decided here and nowhere else, by cause and never by text (docs/circuit-breaker.md, section 6).

use breaker::{Failure, Layer, Outcome, Severity, ToOutcome};
use ldconsole::Command;

use crate::error::{Cause, Error, TlsFault};

/// How much of an answer a circuit remembers, in characters.
const ANSWER: usize = 300;

/// Whom an error concerns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Concern {
    /// This layer of the workstation.
    Layer(Layer),
    /// The account, everywhere: its password was refused.
    Account,
    /// What the account may do. The login was accepted, so no layer failed.
    Permission,
    /// Nobody but ourselves: nothing was learnt of the workstation.
    Local,
}

/// Whether the same may be tried again by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Retry {
    /// Not until a person has done something.
    Never,
    /// What changes nothing: connecting, listing, an echo.
    Idempotent,
}

/// What an error means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Verdict {
    /// Whom it concerns.
    pub concern: Concern,
    /// How bad it is. High and critical failures of a layer count.
    pub severity: Severity,
    /// Whether it may be tried again.
    pub retry: Retry,
    /// In a word, for lists of failures: `timeout, timeout, refused`.
    pub code: &'static str,
}

impl Verdict {
    /// Whether it counts towards opening a circuit.
    pub fn is_counted(&self) -> bool {
        matches!(self.concern, Concern::Layer(_)) && self.severity.is_counted()
    }
}

impl Cause {
    /// What it means.
    pub fn verdict(&self) -> Verdict {
        use Concern::{Account, Layer, Local, Permission};
        use Retry::{Idempotent, Never};
        use Severity::{Critical, High, Low, Medium};
        use breaker::Layer::{Ldconsole, Network, Windows};
        let (concern, severity, retry, code) = match self {
            Self::NameResolution => (Layer(Network), High, Idempotent, "name not found"),
            Self::Refused => (Layer(Network), High, Idempotent, "refused"),
            Self::Unreachable => (Layer(Network), High, Idempotent, "unreachable"),
            Self::ConnectTimeout => (Layer(Network), High, Idempotent, "connect timeout"),
            Self::Reset(_) => (Layer(Network), High, Idempotent, "connection broken"),
            Self::NoAnswer => (Layer(Network), High, Idempotent, "timeout"),
            Self::TlsHandshake(_) => (Layer(Network), High, Idempotent, "TLS handshake"),
            Self::CertificateChanged { .. } => (Layer(Network), Medium, Never, "certificate changed"),
            Self::CertificateExpired => (Layer(Network), Medium, Never, "certificate expired"),
            Self::CertificateNotYetValid => (Layer(Network), Medium, Never, "certificate not yet valid"),
            Self::CertificateName => (Layer(Network), Medium, Never, "certificate name"),
            Self::CertificateIssuer => (Layer(Network), Medium, Never, "certificate issuer"),
            Self::TlsCertificate(_) => (Layer(Network), Medium, Never, "certificate"),
            Self::Http { .. } => (Layer(Network), High, Idempotent, "HTTP error"),
            Self::Truncated(_) => (Layer(Network), High, Idempotent, "unreadable answer"),
            Self::PasswordRefused => (Account, Critical, Never, "password refused"),
            Self::LoginNotOffered(_) => (Layer(Windows), Medium, Never, "login not offered"),
            Self::TicketRefused(_) => (Layer(Windows), Medium, Never, "ticket refused"),
            // Network and login work; who was meant is not there. A poll asks again, so that it recovers by itself.
            Self::OtherComputer { .. } => (Layer(Windows), Medium, Never, "other computer"),
            Self::AccessDenied => (Permission, High, Never, "access denied"),
            Self::ShellGone => (Layer(Windows), Low, Idempotent, "shell gone"),
            Self::Quota(_) => (Layer(Windows), High, Never, "quota"),
            Self::WsmanFault { .. } => (Layer(Windows), High, Never, "WS-Management fault"),
            Self::ShellUnusable(_) => (Layer(Windows), Medium, Never, "shell unusable"),
            // Windows did its work and said no.
            Self::NoDesktop { .. } => (Layer(Windows), Low, Never, "nobody logged on"),
            Self::WindowsRefused { .. } => (Layer(Windows), Medium, Never, "Windows refused"),
            Self::CommandTimeout { .. } => (Layer(Windows), High, Idempotent, "shell timeout"),
            Self::LdconsoleMissing { .. } => (Layer(Windows), Medium, Never, "ldconsole missing"),
            Self::LdconsoleTimeout { .. } => (Layer(Ldconsole), High, Idempotent, "ldconsole timeout"),
            Self::LdconsoleCrashed { .. } => (Layer(Ldconsole), High, Idempotent, "ldconsole crashed"),
            Self::OutputTooLarge { .. } => (Layer(Ldconsole), High, Never, "too much output"),
            Self::NotAListing { .. } => (Layer(Ldconsole), High, Idempotent, "not a listing"),
            Self::InvalidSetting(_) => (Local, Low, Never, "invalid"),
            Self::NoPassword => (Local, Low, Never, "no password"),
            Self::LoginPending => (Local, Low, Idempotent, "login pending"),
            Self::Cancelled => (Local, Low, Never, "cancelled"),
            // It comes from below the shell, where the network was awaited.
            Self::Unclassified(_) => (Layer(Network), High, Never, "unclassified"),
        };
        Verdict { concern, severity, retry, code }
    }
}

impl Error {
    /// What it means.
    pub fn verdict(&self) -> Verdict {
        self.cause().verdict()
    }

    /// What the circuits are told.
    pub fn outcome(&self) -> Outcome {
        self.outcome_as(self.verdict().severity)
    }

    /// The same for a command: creating or deleting an emulator with unknown result is critical.
    pub fn outcome_of(&self, command: &Command) -> Outcome {
        let loses = matches!(
            command,
            Command::Add(_) | Command::Copy { .. } | Command::Remove(_) | Command::Restore { .. }
        );
        let unknown = self.may_have_been_carried_out() && self.verdict().is_counted();
        self.outcome_as(if loses && unknown { Severity::Critical } else { self.verdict().severity })
    }

    fn outcome_as(&self, severity: Severity) -> Outcome {
        let Verdict { concern, code, .. } = self.verdict();
        if let Cause::Unclassified(text) = self.cause() {
            tracing::error!(unclassified = true, %text, "an error of a kind that is not known");
        }
        let code = match self.cause() {
            Cause::Http { status } => format!("HTTP {status}"),
            Cause::WsmanFault { subcode, .. } => format!("fault {subcode}"),
            _ => code.to_owned(),
        };
        match concern {
            Concern::Layer(layer) => Outcome::Failure(self.failure(layer, severity, code)),
            Concern::Permission => Outcome::Failure(self.failure(Layer::Windows, Severity::Medium, code)),
            Concern::Account => Outcome::Auth,
            Concern::Local => Outcome::Local,
        }
    }

    fn failure(&self, layer: Layer, severity: Severity, code: String) -> Failure {
        let answer: String = self.to_string().chars().take(ANSWER).collect();
        Failure::new(layer, severity, code).answered(answer)
    }

    /// For the operator: what happened, on which workstation, what to try.
    #[expect(clippy::too_many_lines, reason = "a table: one sentence for each cause")]
    pub fn sentence(&self, workstation: &str) -> String {
        match self.cause() {
            Cause::NameResolution => format!(
                "The name of {workstation} was not found. Check its address, or whether this computer is in the right network."
            ),
            Cause::Refused => format!(
                "{workstation} refused the connection. Check the port, and whether WinRM is running there (winrm quickconfig)."
            ),
            Cause::Unreachable => {
                format!("{workstation} cannot be reached. Check its address, the network and the VPN.")
            }
            Cause::ConnectTimeout => format!(
                "{workstation} did not answer the connection in time. Check whether it is on and awake (Windows goes to sleep by itself), and its firewall."
            ),
            Cause::Reset(_) => {
                format!(
                    "The connection to {workstation} broke. If it is restarting, it will come back by itself."
                )
            }
            Cause::NoAnswer => format!(
                "{workstation} did not answer in time. Check whether it is overloaded or hanging, and the network."
            ),
            Cause::TlsHandshake(fault) => tls(fault, workstation),
            Cause::CertificateChanged { pinned, presented: Some(presented) } => format!(
                "{workstation} presents another certificate than the one that was accepted, so nothing was sent. Accepted: {pinned}. Now: {presented}. If it was renewed there, compare and accept the new one; if not, somebody may be in between."
            ),
            Cause::CertificateChanged { pinned, presented: None } => format!(
                "{workstation} presents another certificate than the one that was accepted ({pinned}), so nothing was sent. Test the connection to see which."
            ),
            Cause::CertificateExpired => format!(
                "The certificate of {workstation} has expired. Renew it there; if it is still valid, set this computer's clock."
            ),
            Cause::CertificateNotYetValid => format!(
                "The certificate of {workstation} is not valid yet. Set the clocks there and of this computer."
            ),
            Cause::CertificateName => format!(
                "The certificate of {workstation} is for another name than its address in the settings. Give the name that is in the certificate as the address, or accept exactly this certificate by its fingerprint."
            ),
            Cause::CertificateIssuer => format!(
                "The certificate of {workstation} was signed by nobody whom this computer trusts. Give the file of its authority in the settings, or accept exactly this certificate by its fingerprint."
            ),
            Cause::TlsCertificate(_) => format!(
                "The certificate of {workstation} cannot be accepted; the details say why. Replace it there, or accept exactly this one by its fingerprint."
            ),
            Cause::Http { status } => format!(
                "WinRM on {workstation} answered with HTTP error {status}. Check the service there, and proxies on the way."
            ),
            Cause::Truncated(_) => format!(
                "{workstation} sent an answer that could not be read. If it happens again, check what is between it and here."
            ),
            Cause::PasswordRefused => format!(
                "{workstation} refused the password. Nothing more is sent for this account until the password is entered again."
            ),
            Cause::LoginNotOffered(_) => format!(
                "WinRM on {workstation} does not accept this kind of login. Choose another one in its settings, or enable it there (winrm get winrm/config/service/auth)."
            ),
            Cause::TicketRefused(_) => format!(
                "{workstation} could not be logged on to with Kerberos. Check that you are logged on to the domain (klist), and that the address is the name by which the domain knows it."
            ),
            Cause::OtherComputer { expected, found } if expected.name.eq_ignore_ascii_case(&found.name) => {
                format!(
                    "A computer that is called {found}, too, but has another mainboard answers at the address of {workstation}, so nothing was sent. If it is the right one (other hardware, or a clone that took its place), say so; if not, correct the address."
                )
            }
            Cause::OtherComputer { expected, found } => format!(
                "{found} answers at the address of {workstation}, where {expected} answered before, so nothing was sent. If it is the right computer (renamed, or installed anew), say so; if not, correct the address."
            ),
            Cause::AccessDenied => format!(
                "{workstation} accepted the login but denied access. The account must be an administrator there, with its full rights over the network: the connection test shows what is missing."
            ),
            Cause::ShellGone => {
                format!(
                    "The remote shell on {workstation} was gone, as after a restart. The next command opens a new one."
                )
            }
            Cause::Quota(_) => format!(
                "{workstation} allows no more remote shells or commands of this account for now. Close other remote sessions of it; restarting the WinRM service there ends those that were left behind."
            ),
            Cause::WsmanFault { subcode, .. } => format!(
                "Windows on {workstation} reported an error in remote management ({subcode}). Check its free memory and disk, and whether it is shutting down."
            ),
            Cause::NoDesktop { disconnected: None } => format!(
                "Nobody is logged on at {workstation}, and emulators need a desktop to start on. Log on there, let it log on by itself, or connect by Remote Desktop and disconnect once they run."
            ),
            Cause::NoDesktop { disconnected: Some(user) } => format!(
                "{user} is logged on at {workstation}, but the desktop is disconnected, where emulators do not come up. Connect to it by Remote Desktop until they run, or log on at the machine."
            ),
            Cause::WindowsRefused { what, .. } => format!(
                "Windows on {workstation} refused {what}; its answer is among the details. Check whether the account is an administrator there, and whether a policy (AppLocker, Constrained Language Mode) or an antivirus program forbids it."
            ),
            Cause::ShellUnusable(_) => {
                format!(
                    "Windows on {workstation} cannot run commands in its remote shell. Check cmd.exe and the account's profile there."
                )
            }
            Cause::CommandTimeout { after } => format!(
                "Windows on {workstation} did not end a command within {}. It answers, but programs start or run slowly there: an antivirus program, a slow or full disk, or too much work may be the reason.",
                seconds(*after)
            ),
            Cause::LdconsoleMissing { path } => {
                format!(
                    "{workstation} has no {path}. Correct the path in its settings, or install LDPlayer there."
                )
            }
            Cause::LdconsoleTimeout { after } => format!(
                "LDPlayer on {workstation} did not answer within {}, though Windows did. Look there for a window that waits, or restart LDPlayer.",
                seconds(*after)
            ),
            Cause::LdconsoleCrashed { .. } => {
                format!(
                    "LDPlayer's ldconsole.exe crashed on {workstation}. If it happens again, repair LDPlayer there."
                )
            }
            Cause::OutputTooLarge { .. } => {
                format!(
                    "LDPlayer on {workstation} answered far more than can be right. If it happens again, repair LDPlayer there."
                )
            }
            Cause::NotAListing { .. } => format!(
                "LDPlayer on {workstation} did not answer with a list of its emulators. Check the path of ldconsole.exe and LDPlayer's version."
            ),
            Cause::InvalidSetting(reason) => format!("Nothing was sent to {workstation}: {reason}"),
            Cause::NoPassword => format!("There is no password for {workstation}. Enter it in its settings."),
            Cause::LoginPending => format!(
                "{workstation} waits: other workstations are logging on with the same account just now, and only a few may at once so that a wrong password does not lock it."
            ),
            Cause::Cancelled => format!("Cancelled before {workstation} had answered."),
            Cause::Unclassified(_) => format!(
                "Something unexpected went wrong with {workstation}. The log has the details; try again."
            ),
        }
    }
}

impl ToOutcome for Error {
    fn to_outcome(&self) -> Outcome {
        self.outcome()
    }
}

/// What the circuits are told when LDPlayer works but refused an action on an emulator, or the action had no effect.
/// `code` says which, in a few words.
pub fn emulator_failure(code: impl Into<String>) -> Outcome {
    Outcome::Failure(Failure::new(Layer::Emulator, Severity::High, code.into()))
}

fn tls(fault: &TlsFault, workstation: &str) -> String {
    match fault {
        TlsFault::TooOld(_) => format!(
            "{workstation} speaks no newer TLS than 1.1, and LDFleet uses 1.2 and later only. Switch TLS 1.2 on there, or reach it over HTTP, where the login encrypts what is sent."
        ),
        TlsFault::NoCommonCipher(_) => format!(
            "{workstation} and this computer permit no common kind of encryption. Its ciphers were restricted by a policy or a tool, or its certificate's key is of a kind that they do not fit."
        ),
        TlsFault::NotTls(_) => format!(
            "What answers on this port of {workstation} does not speak HTTPS. WinRM's port for HTTPS is 5986, if it was not changed; on 5985 it speaks HTTP."
        ),
        TlsFault::Closed(_) => format!(
            "{workstation} closed the connection where its certificate was due. Windows does that where the listener has no certificate that can be used."
        ),
        TlsFault::Other(_) => {
            format!("No secure connection to {workstation} could be made; the details say why.")
        }
    }
}

fn seconds(duration: std::time::Duration) -> String {
    if duration.subsec_millis() == 0 {
        format!("{} s", duration.as_secs())
    } else {
        format!("{:.1} s", duration.as_secs_f32())
    }
}

#[cfg(test)]
mod tests;
