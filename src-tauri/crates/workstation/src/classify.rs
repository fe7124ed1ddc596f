//! What each error means: which layer failed, how badly, whether it may be tried again, what the operator is told.
//!
//! Decided here and nowhere else, by cause and never by text (docs/circuit-breaker.md, section 6).

use breaker::{Failure, Layer, Outcome, Severity, ToOutcome};
use ldconsole::Command;
use messages::{Message, errors};

use crate::error::{Cause, Error, Refusal, TlsFault};

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
pub struct Classification {
    /// Whom it concerns.
    pub concern: Concern,
    /// How bad it is. High and critical failures of a layer count.
    pub severity: Severity,
    /// Whether it may be tried again.
    pub retry: Retry,
    /// In a word, for lists of failures: `timeout, timeout, refused`.
    pub code: &'static str,
}

impl Classification {
    /// Whether it counts towards opening a circuit.
    pub fn is_counted(&self) -> bool {
        matches!(self.concern, Concern::Layer(_)) && self.severity.is_counted()
    }
}

impl Cause {
    /// What it means.
    pub fn classification(&self) -> Classification {
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
            // Windows' answer is kept, so that the next poll has it.
            Self::CertificateUnchecked => (Layer(Network), Medium, Idempotent, "certificate unchecked"),
            Self::Http { .. } => (Layer(Network), High, Idempotent, "HTTP error"),
            Self::Unreadable(_) => (Layer(Network), High, Idempotent, "unreadable answer"),
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
        Classification { concern, severity, retry, code }
    }
}

impl Error {
    /// What it means.
    pub fn classification(&self) -> Classification {
        self.cause().classification()
    }

    /// What the circuits are told.
    pub fn outcome(&self) -> Outcome {
        self.outcome_as(self.classification().severity)
    }

    /// The same for a command: creating or deleting an emulator with unknown result is critical.
    pub fn outcome_of(&self, command: &Command) -> Outcome {
        let loses = matches!(
            command,
            Command::Add(_) | Command::Copy { .. } | Command::Remove(_) | Command::Restore { .. }
        );
        let unknown = self.may_have_been_carried_out() && self.classification().is_counted();
        self.outcome_as(if loses && unknown { Severity::Critical } else { self.classification().severity })
    }

    fn outcome_as(&self, severity: Severity) -> Outcome {
        let Classification { concern, code, .. } = self.classification();
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
        let before_login = matches!(
            self.cause(),
            Cause::LoginNotOffered(_) | Cause::TicketRefused(_) | Cause::OtherComputer { .. }
        );
        Failure::new(layer, severity, code).answered(answer).before_login(before_login)
    }

    /// For the operator: what happened, on which workstation, what to try.
    pub fn sentence(&self, workstation: &str) -> Message {
        match self.cause() {
            Cause::NameResolution => errors::name_not_found(workstation),
            Cause::Refused => errors::connection_refused(workstation),
            Cause::Unreachable => errors::unreachable(workstation),
            Cause::ConnectTimeout => errors::connect_timeout(workstation),
            Cause::Reset(_) => errors::connection_broken(workstation),
            Cause::NoAnswer => errors::no_answer(workstation),
            Cause::TlsHandshake(fault) => tls(fault, workstation),
            Cause::CertificateChanged { pinned, presented: Some(presented) } => {
                errors::certificate_changed(workstation, pinned.to_string(), presented.to_string())
            }
            Cause::CertificateChanged { pinned, presented: None } => {
                errors::certificate_changed_unknown(workstation, pinned.to_string())
            }
            Cause::CertificateExpired => errors::certificate_expired(workstation),
            Cause::CertificateNotYetValid => errors::certificate_not_yet_valid(workstation),
            Cause::CertificateName => errors::certificate_name(workstation),
            Cause::CertificateIssuer => errors::certificate_issuer(workstation),
            Cause::TlsCertificate(_) => errors::certificate_unacceptable(workstation),
            Cause::CertificateUnchecked => errors::certificate_unchecked(workstation),
            Cause::Http { status } => errors::http(workstation, status.to_string()),
            Cause::Unreadable(_) => errors::unreadable(workstation),
            Cause::PasswordRefused => errors::password_refused(workstation),
            Cause::LoginNotOffered(_) => errors::login_not_offered(workstation),
            Cause::TicketRefused(_) => errors::ticket_refused(workstation),
            Cause::OtherComputer { expected, found } if expected.name.eq_ignore_ascii_case(&found.name) => {
                errors::other_mainboard(found.to_string(), workstation)
            }
            Cause::OtherComputer { expected, found } => {
                errors::other_computer(found.to_string(), workstation, expected.to_string())
            }
            Cause::AccessDenied => errors::access_denied(workstation),
            Cause::ShellGone => errors::shell_gone(workstation),
            Cause::Quota(_) => errors::quota(workstation),
            Cause::WsmanFault { subcode, .. } => errors::remote_management(workstation, &**subcode),
            Cause::NoDesktop { disconnected: None } => errors::nobody_logged_on(workstation),
            Cause::NoDesktop { disconnected: Some(user) } => {
                errors::desktop_disconnected(&**user, workstation)
            }
            Cause::WindowsRefused { what, .. } => errors::windows_refused(refused(*what, workstation)),
            Cause::ShellUnusable(_) => errors::shell_unusable(workstation),
            Cause::CommandTimeout { after } => errors::command_timeout(workstation, *after),
            Cause::LdconsoleMissing { path } => errors::ldconsole_missing(workstation, &**path),
            Cause::LdconsoleTimeout { after } => errors::ldconsole_timeout(workstation, *after),
            Cause::LdconsoleCrashed { .. } => errors::ldconsole_crashed(workstation),
            Cause::OutputTooLarge { .. } => errors::output_too_large(workstation),
            Cause::NotAListing { .. } => errors::not_a_listing(workstation),
            Cause::InvalidSetting(reason) => errors::not_sent(workstation, reason),
            Cause::NoPassword => errors::no_password(workstation),
            Cause::LoginPending => errors::login_pending(workstation),
            Cause::Cancelled => errors::cancelled(workstation),
            Cause::Unclassified(_) => errors::unexpected(workstation),
        }
    }
}

impl ToOutcome for Error {
    fn to_outcome(&self) -> Outcome {
        self.outcome()
    }
}

/// What a question about vitals that was not answered means for the next one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unanswered {
    /// Windows answered, and will answer the same for long: the account may not ask.
    Denied,
    /// The same: there is no such class, or it is damaged.
    Missing,
    /// The connection stands, and no answer came in time.
    Slow,
    /// Something else is wrong, and it is no matter of this question: the next listing will tell.
    NotNow,
}

impl Error {
    /// What the circuits are told of a question about vitals: nothing, for these are asked beside what matters. A refused
    /// password alone is one wherever it is refused.
    pub fn outcome_of_vitals(&self) -> Outcome {
        match self.classification().concern {
            Concern::Account => Outcome::Auth,
            Concern::Layer(_) | Concern::Permission | Concern::Local => Outcome::Local,
        }
    }

    /// Whether the same question about vitals is worth asking again soon.
    pub fn unanswered(&self) -> Unanswered {
        match self.cause() {
            Cause::AccessDenied => Unanswered::Denied,
            Cause::WsmanFault { .. } => Unanswered::Missing,
            Cause::NoAnswer | Cause::CommandTimeout { .. } => Unanswered::Slow,
            _ => Unanswered::NotNow,
        }
    }
}

/// What the circuits are told when LDPlayer works but refused an action on an emulator, or the action had no effect.
/// `code` says which, in a few words.
pub fn emulator_failure(code: impl Into<String>) -> Outcome {
    Outcome::Failure(Failure::new(Layer::Emulator, Severity::High, code.into()))
}

fn refused(what: Refusal, workstation: &str) -> Message {
    match what {
        Refusal::EndProcess => errors::refused_end_process(workstation),
        Refusal::ChangeSettings => errors::refused_change_settings(workstation),
        Refusal::CopySettings => errors::refused_copy_settings(workstation),
        Refusal::Desktops => errors::refused_desktops(workstation),
        Refusal::PlanTask => errors::refused_plan_task(workstation),
        Refusal::RunTask => errors::refused_run_task(workstation),
        Refusal::ReceiveFile => errors::refused_receive_file(workstation),
        Refusal::LookAtFiles => errors::refused_look_at_files(workstation),
        Refusal::RemoveFile => errors::refused_remove_file(workstation),
        Refusal::Restart => errors::refused_restart(workstation),
        Refusal::ShutDown => errors::refused_shut_down(workstation),
        Refusal::StayUp => errors::refused_stay_up(workstation),
        Refusal::TakePictures => errors::refused_take_pictures(workstation),
    }
}

fn tls(fault: &TlsFault, workstation: &str) -> Message {
    match fault {
        TlsFault::TooOld(_) => errors::tls_too_old(workstation),
        TlsFault::NoCommonCipher(_) => errors::tls_no_common_cipher(workstation),
        TlsFault::NotTls(_) => errors::tls_not_https(workstation),
        TlsFault::Closed(_) => errors::tls_closed(workstation),
        TlsFault::Other(_) => errors::tls_other(workstation),
    }
}

#[cfg(test)]
mod tests;
