//! The conformance scenarios, on the lowest and on the highest circuit.
#![cfg(not(loom))]

mod replay;

use std::path::Path;

use replay::{Bench, Report, replay_file, replay_text};

#[expect(clippy::expect_used, reason = "a missing file fails the test, with its name")]
fn scenarios(bench: Bench) -> Report {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/conformance.jsonl");
    replay_file(&file, bench).expect("the scenarios are beside this test")
}

#[track_caller]
fn all_agree(report: &Report) {
    assert!(
        report.failed.is_empty(),
        "{} scenarios failed:\n{}",
        report.failed.len(),
        report.failed.join("\n")
    );
    assert_eq!(report.passed, 89);
}

#[test]
fn every_scenario_holds_on_the_network_circuit() {
    all_agree(&scenarios(Bench::NETWORK));
}

#[test]
fn every_scenario_holds_on_the_emulator_circuit() {
    all_agree(&scenarios(Bench::EMULATOR));
}

/// One step of a scenario that agrees, with one thing changed.
fn mismatch(changed: &str, into: &str) -> String {
    let line = r#"{"id":"X1","kind":"circuit","config":{},"steps":[{"t":0,"do":"acquire","as":"a","expect":{"result":"permitted","role":"normal"},"events":[],"after":{"c":{"state":"CLOSED","next_probe_at":null,"probe_in_flight":false}}}]}"#;
    assert_eq!(replay_text(line, Bench::NETWORK).passed, 1);
    assert!(line.contains(changed));
    let report = replay_text(&line.replace(changed, into), Bench::NETWORK);
    assert_eq!((report.passed, report.failed.len()), (0, 1));
    report.failed.into_iter().next().unwrap_or_default()
}

#[test]
fn a_scenario_that_disagrees_fails_with_what_was_expected_and_what_came() {
    assert_eq!(
        mismatch(r#""role":"normal""#, r#""role":"probe""#),
        r#"X1: step 1 (acquire at 0): role: expected "probe", got "normal""#
    );
    assert!(mismatch("CLOSED", "OPEN").contains(r#"after c state: expected "OPEN", got "CLOSED""#));
    assert!(mismatch(r#""events":[]"#, r#""events":[{"key":"c"}]"#).contains("expected 1 events, got []"));
}

#[test]
fn what_the_replayer_does_not_know_fails_the_scenario_and_no_other() {
    assert!(mismatch(r#""do":"acquire""#, r#""do":"explode""#).ends_with("unknown action"));
    assert!(mismatch(r#""role":"normal""#, r#""mood":"good""#).ends_with(r#"unknown key "mood""#));
    assert!(mismatch(r#""config":{}"#, r#""config":{"colour":1}"#).ends_with(r#"unknown setting "colour""#));
    assert!(mismatch(r#""steps":["#, r#""steps":[null,"#).contains("step 1 is not an object"));
    assert!(mismatch(r#"{"id""#, "{id").starts_with("line 1: not JSON"));
}
