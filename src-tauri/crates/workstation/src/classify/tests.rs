use std::{sync::Arc, time::Duration};

use ldconsole::Index;

use super::*;

const AFTER: Duration = Duration::from_millis(1500);

/// Every cause, with what the specification's table says of it. The match in `place` makes a forgotten one an error
/// of the compiler.
fn table() -> Vec<(Cause, Concern, Severity, bool, Retry)> {
    use Category::{External, Network, Workstation};
    use Concern::{Account, Layer, Local, Permission};
    use Retry::{Idempotent, Never};
    use Severity::{Critical, High, Low, Medium};
    let text = || Arc::from("a text of the service");
    vec![
        (Cause::NameResolution, Layer(Network), High, true, Idempotent),
        (Cause::Refused, Layer(Network), High, true, Idempotent),
        (Cause::Unreachable, Layer(Network), High, true, Idempotent),
        (Cause::ConnectTimeout, Layer(Network), High, true, Idempotent),
        (Cause::Reset(text()), Layer(Network), High, true, Idempotent),
        (Cause::NoAnswer, Layer(Network), High, true, Idempotent),
        (Cause::TlsHandshake(text()), Layer(Network), High, true, Idempotent),
        (Cause::TlsCertificate(text()), Layer(Network), Medium, false, Never),
        (Cause::Http { status: 503 }, Layer(Network), High, true, Idempotent),
        (Cause::Truncated(text()), Layer(Network), High, true, Idempotent),
        (Cause::PasswordRefused, Account, Critical, false, Never),
        (Cause::LoginNotOffered(text()), Layer(Workstation), Medium, false, Never),
        (Cause::AccessDenied, Permission, High, false, Never),
        (Cause::ShellGone, Layer(Workstation), Low, false, Idempotent),
        (Cause::Quota(text()), Layer(Workstation), High, true, Never),
        (
            Cause::WsmanFault { subcode: "InternalError".into(), text: text() },
            Layer(Workstation),
            High,
            true,
            Never,
        ),
        (Cause::ShellUnusable(text()), Layer(Workstation), Medium, false, Never),
        (Cause::CommandTimeout { after: AFTER }, Layer(Workstation), High, true, Idempotent),
        (
            Cause::LdconsoleMissing { path: r"C:\LDPlayer\ldconsole.exe".into() },
            Layer(Workstation),
            Medium,
            false,
            Never,
        ),
        (Cause::LdconsoleTimeout { after: AFTER }, Layer(External), High, true, Idempotent),
        (Cause::LdconsoleCrashed { exit_code: None }, Layer(External), High, true, Idempotent),
        (Cause::OutputTooLarge { limit: 7 }, Layer(External), High, true, Never),
        (Cause::NotAListing { first_line: text() }, Layer(External), High, true, Idempotent),
        (Cause::InvalidSetting("the port is 0.".into()), Local, Low, false, Never),
        (Cause::NoPassword, Local, Low, false, Never),
        (Cause::Cancelled, Local, Low, false, Never),
        (Cause::Unclassified(text()), Layer(Network), High, true, Never),
        (Cause::NoDesktop { disconnected: None }, Layer(Workstation), Low, false, Never),
        (
            Cause::WindowsRefused { what: "to list its processes", answer: text() },
            Layer(Workstation),
            Medium,
            false,
            Never,
        ),
    ]
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
        Cause::Http { .. } => 8,
        Cause::Truncated(_) => 9,
        Cause::PasswordRefused => 10,
        Cause::LoginNotOffered(_) => 11,
        Cause::AccessDenied => 12,
        Cause::ShellGone => 13,
        Cause::Quota(_) => 14,
        Cause::WsmanFault { .. } => 15,
        Cause::ShellUnusable(_) => 16,
        Cause::CommandTimeout { .. } => 17,
        Cause::LdconsoleMissing { .. } => 18,
        Cause::LdconsoleTimeout { .. } => 19,
        Cause::LdconsoleCrashed { .. } => 20,
        Cause::OutputTooLarge { .. } => 21,
        Cause::NotAListing { .. } => 22,
        Cause::InvalidSetting(_) => 23,
        Cause::NoPassword => 24,
        Cause::Cancelled => 25,
        Cause::Unclassified(_) => 26,
        Cause::NoDesktop { .. } => 27,
        Cause::WindowsRefused { .. } => 28,
    }
}

#[test]
fn every_cause_means_what_the_table_says() {
    for (row, (cause, concern, severity, counted, retry)) in table().into_iter().enumerate() {
        assert_eq!(place(&cause), row, "a row is missing before {cause:?}");
        let verdict = cause.verdict();
        assert_eq!(
            (verdict.concern, verdict.severity, verdict.retry),
            (concern, severity, retry),
            "{cause:?}"
        );
        assert_eq!(verdict.is_counted(), counted, "{cause:?}");
    }
    assert_eq!(table().len(), 29);
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
                    matches!(&outcome, Outcome::Failure(f) if (f.category, f.severity) == (layer, severity))
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
fn every_sentence_names_the_workstation_and_repeats_no_foreign_text() {
    for (cause, ..) in table() {
        let sentence = Error::unsent(cause.clone()).sentence("WS-07");
        assert!(sentence.contains("WS-07") && sentence.ends_with('.'), "{sentence}");
        assert!(!sentence.contains("a text of the service"), "{sentence}");
        assert!(!Error::unsent(cause.clone()).to_string().is_empty());
    }
}

#[test]
fn sentences_carry_the_figures() {
    let sentence = |cause| Error::unsent(cause).sentence("WS-07");
    assert!(sentence(Cause::LdconsoleTimeout { after: AFTER }).contains("within 1.5 s"));
    assert!(sentence(Cause::CommandTimeout { after: Duration::from_secs(15) }).contains("within 15 s"));
    assert!(sentence(Cause::Http { status: 503 }).contains("503"));
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
    assert_eq!((failure.category, failure.severity), (Category::Emulator, Severity::High));
}
