//! From the errors of winrm-rs and of its HTTP client to ours.
//!
//! The library keeps neither the number of a `WSManFault` nor the HTTP status, so three things are read: the subcode of a
//! SOAP fault, the types in the chain of sources, and the library's own English beginnings of a text (`HTTP 503 …`).
//! The service's texts are localised and never read. The tests against two servers fail when an upgrade
//! changes what is read here.

use std::{error::Error as StdError, io, sync::Arc};

use winrm_rs::{NtlmError, SoapError, WinrmError};

use crate::{
    error::{Cause, Error, TlsFault},
    winrm::endpoint::Login,
};

/// The longest that the protocol knows has 33 letters ([MS-WSMV] 2.2.4.43).
const LONGEST_SUBCODE: usize = 40;

/// What a single call came to.
#[derive(Debug)]
pub(crate) enum Fault {
    /// The login was refused once. Not yet a wrong password: see `auth_guard.rs`.
    Rejected,
    /// The service answered with a fault; the connection is good.
    Answered(Error),
    /// Anything else.
    Failed(Error),
}

/// Translates an error of winrm-rs.
pub(crate) fn fault(error: WinrmError, login: Login) -> Fault {
    let error = match error {
        WinrmError::Http(error) => http_client(&error),
        WinrmError::AuthFailed(text) if text.starts_with("NTLM authentication rejected") => {
            return Fault::Rejected;
        }
        WinrmError::AuthFailed(text) if login == Login::Basic && text.starts_with("HTTP 401") => {
            return Fault::Rejected;
        }
        WinrmError::AuthFailed(text) if text.starts_with("Kerberos") => {
            Error::unsent(Cause::TicketRefused(text.into()))
        }
        WinrmError::AuthFailed(text) => refused(&text),
        WinrmError::Ntlm(NtlmError::InvalidMessage(text)) => sealing(&text),
        WinrmError::Soap(error) => return Fault::Answered(soap(error)),
        // Raised while connecting, or waiting to: nothing was sent.
        WinrmError::Timeout(_) => Error::unsent(Cause::NoAnswer),
        WinrmError::Cancelled => Error::unsent(Cause::Cancelled),
        error @ (WinrmError::Transfer(_) | WinrmError::CredSsp(_)) => unclassified(&error.to_string()),
    };
    Fault::Failed(error)
}

fn unclassified(text: &str) -> Error {
    Error::perhaps(Cause::Unclassified(text.into()))
}

/// `AuthFailed` holds every refusal but a SOAP fault.
fn refused(text: &str) -> Error {
    if let Some(status) = status_after(text, "HTTP ") {
        return Error::perhaps(status_cause(status));
    }
    // The answers to the login's first step, before any request is sent.
    if let Some(status) = status_after(text, "expected 401 for NTLM negotiate, got ") {
        return Error::unsent(status_cause(status));
    }
    if ["missing WWW-Authenticate", "missing Negotiate", "base64 decode"].iter().any(|t| text.starts_with(t))
    {
        return Error::unsent(Cause::LoginNotOffered(text.into()));
    }
    if text.starts_with("TLS handshake refused by the pinned certificate check") {
        return Error::unsent(Cause::TlsCertificate("it is not the pinned one".into()));
    }
    if text.starts_with("invalid host") {
        return Error::setting(&text);
    }
    unclassified(text)
}

/// Failures of the login's second step and of sealed messages.
fn sealing(text: &str) -> Error {
    if text.starts_with("HTTP 401 to a sealed") {
        // The connection is no longer the one that logged on: closed and replaced, or the workstation restarted.
        return Error::perhaps(Cause::Reset("the workstation no longer knows this connection".into()));
    }
    if text.starts_with("server answered a sealed")
        && let Some((_, rest)) = text.split_once("HTTP ")
        && let Some(status) = leading_status(rest)
    {
        return Error::perhaps(status_cause(status));
    }
    if text.starts_with("the server closes the connection right after") {
        return Error::unsent(Cause::Reset(text.into()));
    }
    if text.starts_with("sealed response") {
        return Error::perhaps(Cause::Unreadable(text.into()));
    }
    if text.starts_with("NTLM Type 2")
        || text.starts_with("Type 2 message")
        || text.contains("NTLMSSP signature")
    {
        return Error::unsent(Cause::LoginNotOffered(text.into()));
    }
    Error::perhaps(Cause::Unreadable(text.into()))
}

fn soap(error: SoapError) -> Error {
    match error {
        SoapError::MissingElement(name) => {
            Error::perhaps(Cause::Unreadable(format!("{name} is missing").into()))
        }
        SoapError::ParseError(text) => Error::perhaps(Cause::Unreadable(text.into())),
        SoapError::Fault { code, reason } => {
            // Prefix and namespace are the service's choice.
            let subcode = code.rsplit([':', '/']).next().unwrap_or_default();
            match subcode {
                "InvalidSelectors" => Error::unsent(Cause::ShellGone),
                "AccessDenied" => Error::unsent(Cause::AccessDenied),
                "QuotaLimit" => Error::unsent(Cause::Quota(reason.into())),
                // The service gave up waiting for itself; what it waited for may yet happen.
                "TimedOut" => Error::perhaps(wsman(subcode, reason)),
                _ => Error::unsent(wsman(subcode, reason)),
            }
        }
    }
}

/// A subcode is a word, which stands in notifications and in lists of failures: nothing else of what a workstation calls so.
fn wsman(subcode: &str, text: String) -> Cause {
    let word: String = subcode.chars().filter(char::is_ascii_alphanumeric).take(LONGEST_SUBCODE).collect();
    Cause::WsmanFault { subcode: word.into(), text: text.into() }
}

fn status_cause(status: u16) -> Cause {
    if status == 403 { Cause::AccessDenied } else { Cause::Http { status } }
}

fn status_after(text: &str, beginning: &str) -> Option<u16> {
    leading_status(text.strip_prefix(beginning)?)
}

fn leading_status(text: &str) -> Option<u16> {
    text.get(..3)?.parse().ok().filter(|status| (100..600).contains(status))
}

/// Translates an error of the HTTP client.
pub(crate) fn http_client(error: &reqwest::Error) -> Error {
    let connecting = error.is_connect();
    let wrap = if connecting { Error::unsent } else { Error::perhaps };
    if connecting && error.is_timeout() {
        return wrap(Cause::ConnectTimeout);
    }
    if error.is_timeout() {
        return wrap(Cause::NoAnswer);
    }
    if let Some(error) = find::<rustls::Error>(error) {
        return wrap(tls_cause(error));
    }
    // The connector's own word, the same in every language: the resolver's error has no kind.
    if connecting && chain(error).any(|e| e.to_string() == "dns error") {
        return wrap(Cause::NameResolution);
    }
    if let Some(error) = find::<io::Error>(error) {
        return wrap(io_cause(error, connecting));
    }
    if error.is_builder() {
        return Error::setting(&innermost(error));
    }
    if error.is_body() || error.is_decode() {
        return wrap(Cause::Unreadable(innermost(error)));
    }
    if connecting || error.is_request() {
        return wrap(Cause::Reset(innermost(error)));
    }
    unclassified(&innermost(error))
}

/// What a TCP connection came to, while it is made or later.
pub(crate) fn io_cause(error: &io::Error, connecting: bool) -> Cause {
    use io::ErrorKind::{
        ConnectionRefused, HostUnreachable, NetworkDown, NetworkUnreachable, PermissionDenied, TimedOut,
    };
    match error.kind() {
        ConnectionRefused => Cause::Refused,
        HostUnreachable | NetworkUnreachable | NetworkDown | PermissionDenied if connecting => {
            Cause::Unreachable
        }
        TimedOut if connecting => Cause::ConnectTimeout,
        TimedOut => Cause::NoAnswer,
        _ => Cause::Reset(innermost(error)),
    }
}

/// What a TLS handshake over a connection that was made came to.
pub(crate) fn handshake_cause(error: &io::Error) -> Cause {
    match find::<rustls::Error>(error).map_or_else(|| io_cause(error, false), tls_cause) {
        Cause::Reset(text) => Cause::TlsHandshake(TlsFault::Closed(text)),
        cause => cause,
    }
}

/// What the other side said, or what its bytes show.
fn tls_fault(error: &rustls::Error) -> TlsFault {
    use rustls::{AlertDescription as Alert, PeerIncompatible as Unfit};
    let text = error.to_string().into();
    match error {
        rustls::Error::AlertReceived(Alert::ProtocolVersion)
        | rustls::Error::PeerIncompatible(
            Unfit::ServerDoesNotSupportTls12Or13
            | Unfit::ServerTlsVersionIsDisabledByOurConfig
            | Unfit::SupportedVersionsExtensionRequired,
        ) => TlsFault::TooOld(text),
        rustls::Error::AlertReceived(Alert::HandshakeFailure | Alert::InsufficientSecurity)
        | rustls::Error::PeerIncompatible(_) => TlsFault::NoCommonCipher(text),
        rustls::Error::InvalidMessage(_) => TlsFault::NotTls(text),
        _ => TlsFault::Other(text),
    }
}

/// What a TLS handshake, or whoever judges certificates, says.
pub(crate) fn tls_cause(error: &rustls::Error) -> Cause {
    use rustls::CertificateError as Flaw;
    match error {
        rustls::Error::InvalidCertificate(flaw) => match flaw {
            Flaw::Expired | Flaw::ExpiredContext { .. } => Cause::CertificateExpired,
            Flaw::NotValidYet | Flaw::NotValidYetContext { .. } => Cause::CertificateNotYetValid,
            Flaw::NotValidForName | Flaw::NotValidForNameContext { .. } => Cause::CertificateName,
            // A bad signature is that of a stranger with the name of somebody trusted.
            Flaw::UnknownIssuer | Flaw::BadSignature => Cause::CertificateIssuer,
            flaw => Cause::TlsCertificate(flaw.to_string().into()),
        },
        // Only who looks at certificates has errors of their own.
        rustls::Error::Other(error) => Cause::TlsCertificate(error.to_string().into()),
        other => Cause::TlsHandshake(tls_fault(other)),
    }
}

/// An error and its sources.
fn chain<'a>(error: &'a (dyn StdError + 'static)) -> impl Iterator<Item = &'a (dyn StdError + 'static)> {
    std::iter::successors(Some(error), |error| source(*error))
}

/// The next cause. An `io::Error` gives the source of what it holds, not what it holds.
fn source<'a>(error: &'a (dyn StdError + 'static)) -> Option<&'a (dyn StdError + 'static)> {
    match error.downcast_ref::<io::Error>().and_then(io::Error::get_ref) {
        Some(held) => Some(held),
        None => error.source(),
    }
}

fn find<'a, E: StdError + 'static>(error: &'a (dyn StdError + 'static)) -> Option<&'a E> {
    chain(error).filter_map(|error| error.downcast_ref::<E>()).last()
}

fn innermost(error: &(dyn StdError + 'static)) -> Arc<str> {
    chain(error).last().map_or_else(|| "".into(), |error| error.to_string().into())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn failed(error: WinrmError) -> Error {
        match fault(error, Login::Ntlm) {
            Fault::Failed(error) | Fault::Answered(error) => error,
            Fault::Rejected => panic!("rejected"),
        }
    }

    fn soap_fault(code: &str) -> Error {
        failed(WinrmError::Soap(SoapError::Fault { code: code.into(), reason: "Zugriff verweigert".into() }))
    }

    #[test]
    fn the_library_s_texts_are_read_by_their_beginnings() {
        let auth = |text: &str| failed(WinrmError::AuthFailed(text.into()));
        let ntlm = |text: &str| failed(WinrmError::Ntlm(NtlmError::InvalidMessage(text.into())));
        for (error, cause) in [
            (auth("HTTP 403 Forbidden: no"), Cause::AccessDenied),
            (auth("HTTP 500 Internal Server Error: "), Cause::Http { status: 500 }),
            (
                auth("expected 401 for NTLM negotiate, got 503 Service Unavailable"),
                Cause::Http { status: 503 },
            ),
            (
                ntlm("server answered a sealed NTLM request without sealing: HTTP 404 Not Found (0 bytes)"),
                Cause::Http { status: 404 },
            ),
        ] {
            assert_eq!(error.cause(), &cause);
        }
        assert!(matches!(auth("missing WWW-Authenticate header in 401").cause(), Cause::LoginNotOffered(_)));
        assert!(matches!(auth("something new").cause(), Cause::Unclassified(_)));
        let lost = ntlm("HTTP 401 to a sealed NTLM request on an authenticated connection: …");
        assert!(matches!(lost.cause(), Cause::Reset(_)) && lost.may_have_been_carried_out());
        let rejected = "NTLM authentication rejected (bad credentials or CBT mismatch)";
        let fault = |text: &str, login| fault(WinrmError::AuthFailed(text.into()), login);
        assert!(matches!(fault(rejected, Login::Ntlm), Fault::Rejected));
        let unauthorized = "HTTP 401 Unauthorized from WinRM: ";
        assert!(matches!(fault(unauthorized, Login::Basic), Fault::Rejected));
        assert!(matches!(fault(unauthorized, Login::Ntlm), Fault::Failed(_)));
    }

    #[test]
    fn each_flaw_of_a_certificate_has_its_cause() {
        use rustls::CertificateError as Flaw;
        for (flaw, cause) in [
            (Flaw::Expired, Cause::CertificateExpired),
            (Flaw::NotValidYet, Cause::CertificateNotYetValid),
            (Flaw::NotValidForName, Cause::CertificateName),
            (Flaw::UnknownIssuer, Cause::CertificateIssuer),
        ] {
            assert_eq!(tls_cause(&rustls::Error::InvalidCertificate(flaw)), cause);
        }
        let revoked = tls_cause(&rustls::Error::InvalidCertificate(Flaw::Revoked));
        assert!(matches!(revoked, Cause::TlsCertificate(_)) && revoked.is_certificate());
    }

    #[test]
    fn what_the_other_side_says_of_tls_decides() {
        use rustls::{AlertDescription as Alert, InvalidMessage, PeerIncompatible as Unfit};
        let fault = |error| match tls_cause(&error) {
            Cause::TlsHandshake(fault) => fault,
            other => panic!("{other:?}"),
        };
        let alert = |alert| fault(rustls::Error::AlertReceived(alert));
        assert!(matches!(alert(Alert::ProtocolVersion), TlsFault::TooOld(_)));
        assert!(matches!(alert(Alert::HandshakeFailure), TlsFault::NoCommonCipher(_)));
        assert!(matches!(alert(Alert::InternalError), TlsFault::Other(_)));
        let unfit = |unfit| fault(rustls::Error::PeerIncompatible(unfit));
        assert!(matches!(unfit(Unfit::ServerDoesNotSupportTls12Or13), TlsFault::TooOld(_)));
        assert!(matches!(unfit(Unfit::NoKxGroupsInCommon), TlsFault::NoCommonCipher(_)));
        let plain = fault(rustls::Error::InvalidMessage(InvalidMessage::InvalidContentType));
        assert!(matches!(plain, TlsFault::NotTls(_)));
        let closed = handshake_cause(&io::Error::from(io::ErrorKind::UnexpectedEof));
        assert!(matches!(closed, Cause::TlsHandshake(TlsFault::Closed(_))));
    }

    #[test]
    fn faults_are_told_apart_by_subcode() {
        assert_eq!(soap_fault("w:InvalidSelectors").cause(), &Cause::ShellGone);
        assert_eq!(soap_fault("wsman:AccessDenied").cause(), &Cause::AccessDenied);
        assert!(matches!(soap_fault("http://x/QuotaLimit").cause(), Cause::Quota(_)));
        let other = soap_fault("w:InternalError");
        assert!(matches!(other.cause(), Cause::WsmanFault { subcode, .. } if &**subcode == "InternalError"));
        let markup = soap_fault("<img src=x><b>Internal Error\u{202e}");
        assert!(
            matches!(markup.cause(), Cause::WsmanFault { subcode, .. } if &**subcode == "imgsrcxbInternalError")
        );
        let long = soap_fault(&"S".repeat(1 << 20));
        assert!(
            matches!(long.cause(), Cause::WsmanFault { subcode, .. } if subcode.len() == LONGEST_SUBCODE)
        );
        assert!(soap_fault("w:TimedOut").may_have_been_carried_out());
        assert!(!other.may_have_been_carried_out());
    }
}
