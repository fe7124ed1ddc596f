//! Replays conformance scenarios through the public interface.
//!
//! A scenario is one JSON object a line. A `circuit` scenario drives a single circuit, a `registry` scenario whole
//! workstations; both run on a [`Registry`], so that locks, fast path and fan-out take part. Everything a step states is
//! compared; what this replayer does not know (an action, a key, a name) is a failure of the scenario, never ignored.

mod circuit;
mod names;
mod registry;
mod tape;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use serde_json::{Map, Value};

pub(crate) use circuit::Bench;

/// Why a scenario failed; the first mismatch.
pub(crate) type Mismatch = String;

/// What became of the scenarios of a file.
#[derive(Debug, Default)]
pub(crate) struct Report {
    /// How many agreed.
    pub(crate) passed: usize,
    /// A line for each that did not: its id and the first mismatch.
    pub(crate) failed: Vec<String>,
}

/// Replays every scenario of `file`, circuits on `bench`.
pub(crate) fn replay_file(file: &Path, bench: Bench) -> Result<Report, String> {
    let text = std::fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))?;
    Ok(replay_text(&text, bench))
}

/// Replays every line of `text` that is not empty.
pub(crate) fn replay_text(text: &str, bench: Bench) -> Report {
    let mut report = Report::default();
    for (number, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        let (id, result) = replay_line(line, bench);
        let id = id.unwrap_or_else(|| format!("line {}", number + 1));
        match result {
            Ok(()) => report.passed += 1,
            Err(mismatch) => report.failed.push(format!("{id}: {mismatch}")),
        }
    }
    report
}

fn replay_line(line: &str, bench: Bench) -> (Option<String>, Result<(), Mismatch>) {
    let scenario: Value = match serde_json::from_str(line) {
        Ok(scenario) => scenario,
        Err(error) => return (None, Err(format!("not JSON: {error}"))),
    };
    let id = scenario.get("id").and_then(Value::as_str).map(str::to_owned);
    let replayed = catch_unwind(AssertUnwindSafe(|| replay(&scenario, bench)));
    (id, replayed.unwrap_or_else(|_| Err("panicked".to_owned())))
}

fn replay(scenario: &Value, bench: Bench) -> Result<(), Mismatch> {
    let scenario = scenario.as_object().ok_or("not an object")?;
    known(scenario, &["id", "kind", "title", "tags", "anchor", "config", "accounts", "steps"])?;
    let steps = scenario.get("steps").and_then(Value::as_array).ok_or("no steps")?;
    match text(scenario, "kind")? {
        "circuit" => run(circuit::CircuitStage::new(scenario, bench)?, steps),
        "registry" => run(registry::RegistryStage::new(scenario)?, steps),
        kind => Err(format!("unknown kind {kind:?}")),
    }
}

/// A kind of scenario: knows its actions and how its circuits are called.
trait Stage {
    /// Sets the clock, performs the action, and compares what it returned.
    fn perform(&mut self, action: &str, step: &Map<String, Value>) -> Result<(), Mismatch>;
    /// Compares the events that the action emitted and checks what holds for all events.
    fn compare_events(&mut self, expected: Option<&Value>) -> Result<(), Mismatch>;
    /// Compares the state of the named circuits.
    fn compare_states(&mut self, expected: &Map<String, Value>) -> Result<(), Mismatch>;
}

fn run(mut stage: impl Stage, steps: &[Value]) -> Result<(), Mismatch> {
    for (number, step) in steps.iter().enumerate() {
        let step = step.as_object().ok_or_else(|| format!("step {} is not an object", number + 1))?;
        let action = text(step, "do")?;
        let place = |mismatch: Mismatch| {
            let t = step.get("t").unwrap_or(&Value::Null);
            format!("step {} ({action} at {t}): {mismatch}", number + 1)
        };
        stage.perform(action, step).map_err(place)?;
        stage.compare_events(step.get("events")).map_err(place)?;
        if let Some(after) = step.get("after") {
            stage
                .compare_states(after.as_object().ok_or_else(|| place("after: not an object".into()))?)
                .map_err(place)?;
        }
    }
    Ok(())
}

/// The arguments of a step, wherever they are used.
const COMMON: [&str; 6] = ["t", "do", "expect", "events", "after", "note"];

fn known(object: &Map<String, Value>, keys: &[&str]) -> Result<(), Mismatch> {
    match object.keys().find(|key| !keys.contains(&key.as_str())) {
        Some(key) => Err(format!("unknown key {key:?}")),
        None => Ok(()),
    }
}

fn known_step(step: &Map<String, Value>, arguments: &[&str], expectations: &[&str]) -> Result<(), Mismatch> {
    known(step, &[&COMMON[..], arguments].concat())?;
    match step.get("expect") {
        None => Ok(()),
        Some(expect) => known(expect.as_object().ok_or("expect: not an object")?, expectations),
    }
}

fn text<'a>(object: &'a Map<String, Value>, key: &str) -> Result<&'a str, Mismatch> {
    object.get(key).and_then(Value::as_str).ok_or_else(|| format!("no {key:?}"))
}

fn flag(object: &Map<String, Value>, key: &str, default: bool) -> Result<bool, Mismatch> {
    object.get(key).map_or(Ok(default), |v| v.as_bool().ok_or_else(|| format!("{key:?} is not a flag")))
}

/// Compares one expectation, if the step has it.
fn expect(step: &Map<String, Value>, key: &str, actual: impl FnOnce() -> Value) -> Result<(), Mismatch> {
    match step.get("expect").and_then(|expect| expect.get(key)) {
        None => Ok(()),
        Some(expected) => same(key, expected, &actual()),
    }
}

fn same(what: &str, expected: &Value, actual: &Value) -> Result<(), Mismatch> {
    if expected == actual || tape::micros(expected).is_ok_and(|e| tape::micros(actual).is_ok_and(|a| a == e))
    {
        return Ok(());
    }
    Err(format!("{what}: expected {expected}, got {actual}"))
}

/// Gives a permit back by unwinding through its owner.
fn panic_with<T>(held: T) {
    if cfg!(panic = "abort") {
        drop(held);
        return;
    }
    let unwound = catch_unwind(AssertUnwindSafe(move || {
        let _held = held;
        std::panic::resume_unwind(Box::new("a panic of the operation"));
    }));
    assert!(unwound.is_err(), "the operation was to panic");
}
