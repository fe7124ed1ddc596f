//! The scenarios, on the lowest and on the highest circuit: those of the specification, and those of its edges, which
//! were written from its text too: every input in every column of its table, and what can meet by chance.

use std::path::Path;

use crate::replay::{Bench, replay_file, replay_text};

/// The files beside this test, and how many scenarios each has.
const CONFORMANCE: (&str, usize) = ("conformance.jsonl", 89);
const EDGES: (&str, usize) = ("edges.jsonl", 106);

#[expect(clippy::expect_used, reason = "a missing file fails the test, with its name")]
#[track_caller]
fn all_agree((name, scenarios): (&str, usize), bench: Bench) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(name);
    let report = replay_file(&file, bench).expect("the scenarios are beside this test");
    assert!(
        report.failed.is_empty(),
        "{} scenarios failed:\n{}",
        report.failed.len(),
        report.failed.join("\n")
    );
    assert_eq!(report.passed, scenarios);
}

#[test]
fn every_scenario_holds_on_the_network_circuit() {
    all_agree(CONFORMANCE, Bench::NETWORK);
    all_agree(EDGES, Bench::NETWORK);
}

#[test]
fn every_scenario_holds_on_the_emulator_circuit() {
    all_agree(CONFORMANCE, Bench::EMULATOR);
    all_agree(EDGES, Bench::EMULATOR);
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
fn a_mismatch_says_what_was_expected_and_what_came() {
    assert_eq!(
        mismatch(r#""role":"normal""#, r#""role":"probe""#),
        r#"X1: step 1 (acquire at 0): role: expected "probe", got "normal""#
    );
    assert!(mismatch("CLOSED", "OPEN").contains(r#"after c state: expected "OPEN", got "CLOSED""#));
    assert!(mismatch(r#""events":[]"#, r#""events":[{"key":"c"}]"#).contains("expected 1 events, got []"));
}

#[test]
fn an_unknown_word_fails_the_scenario_and_no_other() {
    assert!(mismatch(r#""do":"acquire""#, r#""do":"explode""#).ends_with("unknown action"));
    assert!(mismatch(r#""role":"normal""#, r#""mood":"good""#).ends_with(r#"unknown key "mood""#));
    assert!(mismatch(r#""config":{}"#, r#""config":{"colour":1}"#).ends_with(r#"unknown setting "colour""#));
    assert!(mismatch(r#""steps":["#, r#""steps":[null,"#).contains("step 1 is not an object"));
    assert!(mismatch(r#"{"id""#, "{id").starts_with("line 1: not JSON"));
}
