//! Scenarios of a single circuit, which is called `c`.

use std::collections::HashMap;
use std::sync::Arc;

use breaker::{
    AccountStart, AcquireOpts, Config, Control, Failure, Layer, ManualClock, ManualReason, Op, OpPermit,
    Outcome, Refused, Registry, WorkstationBreakers,
};
use serde_json::{Map, Value, json};

use super::tape::{self, Tape};
use super::{Mismatch, Stage, expect, flag, known_step, names, panic_with, text};

/// The circuit that plays the part of `c`, and the operation that drives it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Bench {
    /// The circuit.
    pub(crate) layer: Layer,
    /// An operation whose highest gate it is and that may probe it.
    pub(crate) op: Op,
}

impl Bench {
    /// The lowest circuit, driven by an operation with one gate and no password.
    pub(crate) const NETWORK: Self = Self { layer: Layer::Network, op: Op::ProbeIdentify };
    /// The highest circuit, driven by an operation with four gates and a password.
    #[allow(dead_code, reason = "the example replays on one circuit only")]
    pub(crate) const EMULATOR: Self = Self { layer: Layer::Emulator, op: Op::Start };
}

pub(super) struct CircuitStage {
    bench: Bench,
    clock: Arc<ManualClock>,
    config: Config,
    registry: Registry,
    breakers: Arc<WorkstationBreakers>,
    permits: HashMap<String, OpPermit>,
    /// Permits that nobody will resolve; they must not be dropped before the end.
    unnamed: Vec<OpPermit>,
    tape: Tape,
}

impl CircuitStage {
    pub(super) fn new(scenario: &Map<String, Value>, bench: Bench) -> Result<Self, Mismatch> {
        let mut config = Config::default();
        scenario.get("config").map_or(Ok(()), |changes| tape::configure(&mut config, changes))?;
        let clock = Arc::new(ManualClock::new());
        let registry = Registry::new(config.clone(), clock.clone());
        registry.add_account("account", AccountStart::Verified);
        let breakers = registry.add("workstation", "account");
        Ok(Self {
            bench,
            clock,
            config,
            registry,
            breakers,
            permits: HashMap::new(),
            unnamed: Vec::new(),
            tape: Tape::default(),
        })
    }

    fn options(step: &Map<String, Value>) -> Result<AcquireOpts, Mismatch> {
        let mut options = AcquireOpts::default();
        if !flag(step, "probe_eligible", true)? {
            options = options.never_probe();
        }
        options.lease = step.get("lease_ms").map(tape::duration).transpose()?;
        Ok(options)
    }

    fn acquire(&mut self, step: &Map<String, Value>) -> Result<(), Mismatch> {
        known_step(
            step,
            &["as", "probe_eligible", "lease_ms"],
            &["result", "role", "reason", "retry_in", "failures", "rejected_total"],
        )?;
        let result = self.breakers.acquire(self.bench.op, Self::options(step)?);
        let role = match &result {
            Ok(permit) if permit.probes().contains(self.bench.layer) => json!("probe"),
            Ok(_) => json!("normal"),
            Err(_) => Value::Null,
        };
        expect(step, "role", || role)?;
        self.compare_admission(step, result.as_ref().err())?;
        match (result, step.get("as").and_then(Value::as_str)) {
            (Ok(permit), Some(name)) => self.unnamed.extend(self.permits.insert(name.to_owned(), permit)),
            (Ok(permit), None) => self.unnamed.push(permit),
            (Err(_), _) => {}
        }
        Ok(())
    }

    fn compare_admission(
        &self,
        step: &Map<String, Value>,
        refused: Option<&Refused>,
    ) -> Result<(), Mismatch> {
        if let Some(refused) = refused.filter(|r| r.layer() != Some(self.bench.layer)) {
            return Err(format!("refused by {:?}", refused.blocked_by));
        }
        expect(step, "result", || json!(if refused.is_some() { "rejected" } else { "permitted" }))?;
        expect(step, "reason", || refused.map_or(Value::Null, names::reason))?;
        expect(step, "retry_in", || tape::left(refused.and_then(|r| r.retry_in)))
    }

    fn resolve(&mut self, action: &str, step: &Map<String, Value>) -> Result<(), Mismatch> {
        known_step(step, &["permit", "severity"], &["effect", "failures", "rejected_total"])?;
        let name = text(step, "permit")?;
        let permit = self.permits.remove(name).ok_or_else(|| format!("no permit {name:?}"))?;
        let outcome = match action {
            "success" => Outcome::Success,
            "neutral" => Outcome::Local,
            "failure" => {
                let severity = names::severity(text(step, "severity")?)?;
                Outcome::Failure(Failure::new(self.bench.layer, severity, "timeout"))
            }
            // These return nothing; what they did shows in the state.
            "drop" => {
                drop(permit);
                return Ok(());
            }
            _ => {
                panic_with(permit);
                return Ok(());
            }
        };
        let effects = permit.complete(&outcome);
        expect(step, "effect", || names::effect(effects.get(self.bench.layer)))
    }

    fn control(&self, control: Control) {
        self.breakers.control(self.bench.layer, control, &ManualReason::new("operator", "maintenance"));
    }
}

impl Stage for CircuitStage {
    fn perform(&mut self, action: &str, step: &Map<String, Value>) -> Result<(), Mismatch> {
        self.clock.set(tape::instant(step, "t")?);
        let plain = ["failures", "rejected_total"];
        match action {
            "acquire" => self.acquire(step)?,
            "check" => {
                known_step(
                    step,
                    &["probe_eligible"],
                    &["result", "reason", "retry_in", "failures", "rejected_total"],
                )?;
                let result = self.breakers.check_with(self.bench.op, Self::options(step)?);
                self.compare_admission(step, result.as_ref().err())?;
            }
            "success" | "failure" | "neutral" | "drop" | "panic" => self.resolve(action, step)?,
            "set_config" => {
                known_step(step, &["set"], &plain)?;
                tape::configure(&mut self.config, step.get("set").ok_or("no \"set\"")?)?;
                self.registry.set_config(self.config.clone());
            }
            _ => {
                match action {
                    "tick" => self.registry.tick(),
                    "snapshot" => drop(self.breakers.snapshot()),
                    "resume" => self.registry.resume(),
                    "force_open" => self.control(Control::ForceOpen),
                    "reset" => self.control(Control::Reset),
                    "disable" => self.control(Control::Disable),
                    "enable" => self.control(Control::Enable),
                    "probe_now" => self.control(Control::ProbeNow),
                    _ => return Err("unknown action".to_owned()),
                }
                known_step(step, &[], &plain)?;
            }
        }
        let snapshot = self.breakers.snapshot();
        let circuit = snapshot.circuit(self.bench.layer);
        expect(step, "failures", || json!(circuit.failures.len()))?;
        expect(step, "rejected_total", || json!(circuit.rejected))
    }

    fn compare_events(&mut self, expected: Option<&Value>) -> Result<(), Mismatch> {
        let layer = self.bench.layer;
        let name = |t: &breaker::Transition| {
            if t.layer == layer { "c".into() } else { t.layer.to_string() }
        };
        let actual = self.tape.take(&self.registry, name)?;
        let Some(expected) = expected else { return Ok(()) };
        let expected: Vec<&Value> = expected.as_array().ok_or("events: not a list")?.iter().collect();
        tape::compare(&expected, &actual.iter().collect::<Vec<_>>())
    }

    fn compare_states(&mut self, expected: &Map<String, Value>) -> Result<(), Mismatch> {
        for (name, state) in expected {
            if name != "c" {
                return Err(format!("unknown circuit {name:?}"));
            }
            tape::compare_state(name, state, self.breakers.snapshot().circuit(self.bench.layer))?;
        }
        Ok(())
    }
}
