//! Time in milliseconds, and the tape of events with what must hold for all of it.

use std::collections::HashMap;
use std::time::Duration;

use breaker::{BreakerEvent, Config, EventKind, Nanos, Registry, Threshold, Transition};
use serde_json::{Map, Value, json};

use super::{Mismatch, known, names, same};

/// Microseconds of a value in milliseconds.
pub(super) fn micros(millis: &Value) -> Result<u64, Mismatch> {
    let millis = millis.as_f64().ok_or_else(|| format!("{millis} is not a time"))?;
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "checked for range")]
    if (0.0..1e16).contains(&millis) {
        Ok((millis * 1000.0).round() as u64)
    } else {
        Err(format!("{millis} ms is out of range"))
    }
}

pub(super) fn instant(object: &Map<String, Value>, key: &str) -> Result<Nanos, Mismatch> {
    let millis = object.get(key).ok_or_else(|| format!("no {key:?}"))?;
    Ok(Nanos::new(micros(millis)?.saturating_mul(1000)))
}

pub(super) fn duration(millis: &Value) -> Result<Duration, Mismatch> {
    micros(millis).map(Duration::from_micros)
}

pub(super) fn time(instant: Option<Nanos>) -> Value {
    instant.map_or(Value::Null, |at| millis(at.get()))
}

pub(super) fn left(left: Option<Duration>) -> Value {
    left.map_or(Value::Null, |left| millis(u64::try_from(left.as_nanos()).unwrap_or(u64::MAX)))
}

#[expect(clippy::cast_precision_loss, reason = "thirty centuries of microseconds are exact")]
fn millis(nanos: u64) -> Value {
    json!((nanos.saturating_add(500) / 1000) as f64 / 1000.0)
}

/// Applies the keys of a `config` or `set` object.
pub(super) fn configure(config: &mut Config, changes: &Value) -> Result<(), Mismatch> {
    for (key, value) in changes.as_object().ok_or("config: not an object")? {
        match key.as_str() {
            "threshold" => {
                let failures =
                    value.as_u64().and_then(|n| u32::try_from(n).ok()).ok_or("threshold: not a number")?;
                config.threshold = Threshold::new(failures).map_err(|error| error.to_string())?;
            }
            "window_ms" => config.window = duration(value)?,
            "open_ms" => config.open = duration(value)?,
            "open_multiplier" => config.open_multiplier = value.as_f64().ok_or("multiplier: not a number")?,
            "open_max_ms" => config.open_max = duration(value)?,
            "probe_lease_ms" => config.probe_lease = duration(value)?,
            "resume_grace_ms" => config.resume_grace = duration(value)?,
            _ => return Err(format!("unknown setting {key:?}")),
        }
    }
    Ok(())
}

/// Follows the events of a registry.
#[derive(Default)]
pub(super) struct Tape {
    seq: u64,
    last: HashMap<String, (breaker::State, Nanos)>,
}

impl Tape {
    /// Takes the new events of circuits by name, in order; names that `key` does not give are dropped.
    pub(super) fn take(
        &mut self,
        registry: &Registry,
        key: impl Fn(&Transition) -> String,
    ) -> Result<Vec<(String, Nanos, Transition)>, Mismatch> {
        let mut taken = Vec::new();
        for BreakerEvent { seq, moment, change } in registry.drain_events() {
            self.seq += 1;
            if seq != self.seq {
                return Err(format!("event number {seq} follows {}", self.seq - 1));
            }
            let EventKind::Circuit(transition) = change else { continue };
            let key = key(&transition);
            let (state, at) = self.last.get(&key).copied().unwrap_or((breaker::State::Closed, Nanos::ZERO));
            if transition.from != state {
                return Err(format!("{key}: event from {:?} although it was {state:?}", transition.from));
            }
            if moment.at < at {
                return Err(format!("{key}: event at {:?} after one at {at:?}", moment.at));
            }
            self.last.insert(key.clone(), (transition.to, moment.at));
            taken.push((key, moment.at, transition));
        }
        Ok(taken)
    }

    /// Circuits whose names start so have died: those that come after them start closed.
    pub(super) fn forget(&mut self, prefix: &str) {
        self.last.retain(|key, _| !key.starts_with(prefix));
    }
}

/// Compares events one by one.
pub(super) fn compare(expected: &[&Value], actual: &[&(String, Nanos, Transition)]) -> Result<(), Mismatch> {
    for (expected, (key, at, transition)) in expected.iter().zip(actual) {
        let expected = expected.as_object().ok_or("event: not an object")?;
        known(expected, &["key", "from", "to", "cause", "at", "failures", "next_probe_at"])?;
        for (name, value) in expected {
            let actual = match name.as_str() {
                "key" => json!(key),
                "from" => names::state(transition.from),
                "to" => names::state(transition.to),
                "cause" => names::cause(transition.cause),
                "at" => time(Some(*at)),
                "failures" => json!(transition.failures.len()),
                _ => time(transition.next_probe_at),
            };
            same(&format!("event {key} {name}"), value, &actual)?;
        }
    }
    if expected.len() != actual.len() {
        let seen: Vec<String> = actual
            .iter()
            .map(|(key, at, t)| format!("{key} {:?}>{:?} at {}", t.from, t.to, time(Some(*at))))
            .collect();
        return Err(format!("expected {} events, got {seen:?}", expected.len()));
    }
    Ok(())
}

/// Compares the full state of one circuit.
pub(super) fn compare_state(
    name: &str,
    expected: &Value,
    actual: &breaker::CircuitSnapshot,
) -> Result<(), Mismatch> {
    let expected = expected.as_object().ok_or_else(|| format!("after {name}: not an object"))?;
    for (key, value) in expected {
        let actual = match key.as_str() {
            "state" => names::state(actual.state),
            "next_probe_at" => time(actual.next_probe_at),
            "probe_in_flight" => json!(actual.probe.is_some()),
            _ => return Err(format!("after {name}: unknown key {key:?}")),
        };
        same(&format!("after {name} {key}"), value, &actual)?;
    }
    Ok(())
}
