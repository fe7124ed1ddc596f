use std::{sync::Arc, time::Duration};

use ldconsole::Index;

use super::*;
use crate::Fingerprint;

const AFTER: Duration = Duration::from_millis(1500);

fn print(byte: &str) -> Fingerprint {
    byte.repeat(32).parse().unwrap()
}

/// Every cause, with what the specification's table says of it. The match in `place` makes a forgotten one an error
/// of the compiler.
fn table() -> Vec<(Cause, Concern, Severity, bool, Retry)> {
    use Concern::{Account, Layer, Local, Permission};
    use Retry::{Idempotent, Never};
    use Severity::{Critical, High, Low, Medium};
    use breaker::Layer::{Ldconsole, Network, Windows};
    let text = || Arc::from("a text of the service");
    vec![
        (Cause::NameResolution, Layer(Network), High, true, Idempotent),
        (Cause::Refused, Layer(Network), High, true, Idempotent),
        (Cause::Unreachable, Layer(Network), High, true, Idempotent),
        (Cause::ConnectTimeout, Layer(Network), High, true, Idempotent),
        (Cause::Reset(text()), Layer(Network), High, true, Idempotent),
        (Cause::NoAnswer, Layer(Network), High, true, Idempotent),
        (Cause::TlsHandshake(TlsFault::Other(text())), Layer(Network), High, true, Idempotent),
        (Cause::TlsCertificate(text()), Layer(Network), Medium, false, Never),
        (
            Cause::CertificateChanged { pinned: print("AA"), presented: Some(print("BB")) },
            Layer(Network),
            Medium,
            false,
            Never,
        ),
        (Cause::CertificateExpired, Layer(Network), Medium, false, Never),
        (Cause::CertificateNotYetValid, Layer(Network), Medium, false, Never),
        (Cause::CertificateName, Layer(Network), Medium, false, Never),
        (Cause::CertificateIssuer, Layer(Network), Medium, false, Never),
        (Cause::Http { status: 503 }, Layer(Network), High, true, Idempotent),
        (Cause::Unreadable(text()), Layer(Network), High, true, Idempotent),
        (Cause::PasswordRefused, Account, Critical, false, Never),
        (Cause::LoginNotOffered(text()), Layer(Windows), Medium, false, Never),
        (Cause::TicketRefused(text()), Layer(Windows), Medium, false, Never),
        (Cause::AccessDenied, Permission, High, false, Never),
        (Cause::ShellGone, Layer(Windows), Low, false, Idempotent),
        (Cause::Quota(text()), Layer(Windows), High, true, Never),
        (
            Cause::WsmanFault { subcode: "InternalError".into(), text: text() },
            Layer(Windows),
            High,
            true,
            Never,
        ),
        (Cause::ShellUnusable(text()), Layer(Windows), Medium, false, Never),
        (Cause::CommandTimeout { after: AFTER }, Layer(Windows), High, true, Idempotent),
        (
            Cause::LdconsoleMissing { path: r"C:\LDPlayer\ldconsole.exe".into() },
            Layer(Windows),
            Medium,
            false,
            Never,
        ),
        (Cause::LdconsoleTimeout { after: AFTER }, Layer(Ldconsole), High, true, Idempotent),
        (Cause::LdconsoleCrashed { exit_code: None }, Layer(Ldconsole), High, true, Idempotent),
        (Cause::OutputTooLarge { limit: 7 }, Layer(Ldconsole), High, true, Never),
        (Cause::NotAListing { first_line: text() }, Layer(Ldconsole), High, true, Idempotent),
        (Cause::InvalidSetting(messages::errors::setting_no_certificate()), Local, Low, false, Never),
        (Cause::NoPassword, Local, Low, false, Never),
        (Cause::LoginPending, Local, Low, false, Idempotent),
        (Cause::Cancelled, Local, Low, false, Never),
        (Cause::Unclassified(text()), Layer(Network), High, true, Never),
        (Cause::NoDesktop { disconnected: None }, Layer(Windows), Low, false, Never),
        (
            Cause::WindowsRefused { what: Refusal::EndProcess, answer: text() },
            Layer(Windows),
            Medium,
            false,
            Never,
        ),
        (other_computer("PC-2"), Layer(Windows), Medium, false, Never),
        (Cause::CertificateUnchecked, Layer(Network), Medium, false, Idempotent),
    ]
}

/// Who answers instead of PC-1.
fn other_computer(found: &str) -> Cause {
    let computer = |name| crate::Computer::new(name, None);
    Cause::OtherComputer { expected: computer("PC-1"), found: computer(found) }
}

/// The place of a cause in the table.
fn place(cause: &Cause) -> usize {
    match cause {
        Cause::NameResolution => 0,
        Cause::Refused => 1,
        Cause::Unreachable => 2,
        Cause::ConnectTimeout => 3,
        Cause::Reset(_) => 4,
        Cause::NoAnswer => 5,
        Cause::TlsHandshake(_) => 6,
        Cause::TlsCertificate(_) => 7,
        Cause::CertificateChanged { .. } => 8,
        Cause::CertificateExpired => 9,
        Cause::CertificateNotYetValid => 10,
        Cause::CertificateName => 11,
        Cause::CertificateIssuer => 12,
        Cause::Http { .. } => 13,
        Cause::Unreadable(_) => 14,
        Cause::PasswordRefused => 15,
        Cause::LoginNotOffered(_) => 16,
        Cause::TicketRefused(_) => 17,
        Cause::AccessDenied => 18,
        Cause::ShellGone => 19,
        Cause::Quota(_) => 20,
        Cause::WsmanFault { .. } => 21,
        Cause::ShellUnusable(_) => 22,
        Cause::CommandTimeout { .. } => 23,
        Cause::LdconsoleMissing { .. } => 24,
        Cause::LdconsoleTimeout { .. } => 25,
        Cause::LdconsoleCrashed { .. } => 26,
        Cause::OutputTooLarge { .. } => 27,
        Cause::NotAListing { .. } => 28,
        Cause::InvalidSetting(_) => 29,
        Cause::NoPassword => 30,
        Cause::LoginPending => 31,
        Cause::Cancelled => 32,
        Cause::Unclassified(_) => 33,
        Cause::NoDesktop { .. } => 34,
        Cause::WindowsRefused { .. } => 35,
        Cause::OtherComputer { .. } => 36,
        Cause::CertificateUnchecked => 37,
    }
}

#[test]
fn every_cause_means_what_the_table_says() {
    for (row, (cause, concern, severity, counted, retry)) in table().into_iter().enumerate() {
        assert_eq!(place(&cause), row, "a row is missing before {cause:?}");
        let classification = cause.classification();
        assert_eq!(
            (classification.concern, classification.severity, classification.retry),
            (concern, severity, retry),
            "{cause:?}"
        );
        assert_eq!(classification.is_counted(), counted, "{cause:?}");
    }
    assert_eq!(table().len(), 38);
}

#[test]
fn the_circuits_are_told_what_the_verdict_says() {
    for (cause, concern, severity, counted, _) in table() {
        let outcome = Error::perhaps(cause.clone()).outcome();
        let told = match &outcome {
            Outcome::Failure(failure) => failure.severity.is_counted(),
            Outcome::Auth | Outcome::Local => false,
            Outcome::Success => panic!("an error is never a success"),
        };
        assert_eq!(told, counted, "{cause:?}");
        match concern {
            Concern::Layer(layer) => {
                assert!(
                    matches!(&outcome, Outcome::Failure(f) if (f.layer, f.severity) == (layer, severity))
                );
            }
            Concern::Account => assert_eq!(outcome, Outcome::Auth),
            Concern::Permission => {
                assert!(matches!(&outcome, Outcome::Failure(f) if f.severity == Severity::Medium));
            }
            Concern::Local => assert_eq!(outcome, Outcome::Local),
        }
    }
}

#[test]
fn every_sentence_names_the_workstation_and_no_foreign_text() {
    for (cause, ..) in table() {
        let sentence = Error::unsent(cause.clone()).sentence("WS-07").to_string();
        assert!(sentence.contains("WS-07") && sentence.ends_with('.'), "{sentence}");
        assert!(!sentence.contains("a text of the service"), "{sentence}");
        assert!(!Error::unsent(cause.clone()).to_string().is_empty());
    }
}

#[test]
fn sentences_carry_the_figures() {
    let changed = Cause::CertificateChanged { pinned: print("AA"), presented: Some(print("BB")) };
    let told = [Error::unsent(changed.clone()).sentence("WS-07").to_string(), changed.to_string()];
    for text in told {
        assert!(text.contains(&print("AA").to_string()) && text.contains(&print("BB").to_string()), "{text}");
    }
    let sentence = |cause| Error::unsent(cause).sentence("WS-07").to_string();
    assert!(sentence(Cause::LdconsoleTimeout { after: AFTER }).contains("within 1.5 s"));
    assert!(sentence(Cause::CommandTimeout { after: Duration::from_secs(15) }).contains("within 15 s"));
    assert!(sentence(Cause::Http { status: 503 }).contains("503"));
    let tls = |fault: fn(Arc<str>) -> TlsFault| sentence(Cause::TlsHandshake(fault("a text".into())));
    assert!(tls(TlsFault::TooOld).contains("TLS 1.2"));
    assert!(tls(TlsFault::NotTls).contains("5986"));
    assert!(tls(TlsFault::Closed).contains("certificate") && tls(TlsFault::NoCommonCipher).contains("WS-07"));
    let denied = sentence(Cause::AccessDenied);
    assert!(denied.contains("administrator") && !denied.contains("Remote Management Users"), "{denied}");
}

#[test]
fn an_emulator_made_or_deleted_with_unknown_result_is_critical() {
    let index = Index::try_from(3).unwrap();
    let launch = Command::Launch { index, package: None, window: None };
    let severity = |error: &Error, command: &Command| match error.outcome_of(command) {
        Outcome::Failure(failure) => failure.severity,
        other => panic!("{other:?}"),
    };
    let lost = Error::perhaps(Cause::NoAnswer);
    assert_eq!(severity(&lost, &Command::Remove(index)), Severity::Critical);
    assert_eq!(severity(&lost, &Command::Add(None)), Severity::Critical);
    assert_eq!(severity(&lost, &launch), Severity::High);
    assert_eq!(severity(&Error::unsent(Cause::Refused), &Command::Remove(index)), Severity::High);
    assert_eq!(severity(&Error::perhaps(Cause::AccessDenied), &Command::Remove(index)), Severity::Medium);
}

#[test]
fn a_refused_action_is_charged_to_the_emulators() {
    let Outcome::Failure(failure) = emulator_failure("launch: no such effect") else { panic!() };
    assert_eq!((failure.layer, failure.severity), (Layer::Emulator, Severity::High));
}

/// What an operator reads of each cause, and what the log says of it.
#[test]
fn every_cause_has_its_sentence() {
    let told = table().into_iter().map(|(cause, ..)| {
        let error = Error::perhaps(cause);
        format!("{}\n  log: {error}\n", error.sentence("WS-07"))
    });
    insta::assert_snapshot!(told.collect::<Vec<_>>().join("\n"));
}
