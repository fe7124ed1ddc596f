//! Scenarios of whole workstations. Circuits are called `workstation/CATEGORY`.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use breaker::{
    AccountStart, AcquireOpts, Config, Failure, ManualClock, OpPermit, Outcome, Registry,
    WorkstationBreakers, WorkstationSnapshot,
};
use serde_json::{Map, Value, json};

use super::tape::{self, Tape};
use super::{Mismatch, Stage, expect, flag, known_step, names, panic_with, same, text};

/// A permit, and the workstation that gave it.
struct Held {
    home: Arc<WorkstationBreakers>,
    permit: OpPermit,
}

pub(super) struct RegistryStage {
    clock: Arc<ManualClock>,
    registry: Registry,
    accounts: BTreeMap<String, String>,
    permits: HashMap<String, Held>,
    /// Permits that nobody will resolve; they must not be dropped before the end.
    unnamed: Vec<OpPermit>,
    /// The workstations as last read. Reading brings a workstation up to now, so only those are read again that the
    /// action has brought up to now already.
    seen: HashMap<String, WorkstationSnapshot>,
    tape: Tape,
}

impl RegistryStage {
    pub(super) fn new(scenario: &Map<String, Value>) -> Result<Self, Mismatch> {
        let mut config = Config::default();
        scenario.get("config").map_or(Ok(()), |changes| tape::configure(&mut config, changes))?;
        let accounts = match scenario.get("accounts") {
            None => [("ws1", "acc1"), ("ws2", "acc2")].map(|(w, a)| (w.to_owned(), a.to_owned())).into(),
            Some(accounts) => {
                let pairs = accounts.as_object().ok_or("accounts: not an object")?.iter();
                let named = pairs.map(|(w, a)| Some((w.clone(), a.as_str()?.to_owned())));
                named.collect::<Option<BTreeMap<_, _>>>().ok_or("accounts: not names")?
            }
        };
        let clock = Arc::new(ManualClock::new());
        let registry = Registry::new(config, clock.clone());
        for (workstation, account) in &accounts {
            registry.add_account(account.as_str(), AccountStart::Verified);
            registry.add(workstation.as_str(), account.as_str());
        }
        Ok(Self {
            clock,
            registry,
            accounts,
            permits: HashMap::new(),
            unnamed: Vec::new(),
            seen: HashMap::new(),
            tape: Tape::default(),
        })
    }

    /// The workstation's handle; one that was removed is configured anew by its next use.
    fn workstation(&self, name: &str) -> Result<Arc<WorkstationBreakers>, Mismatch> {
        let account = self.accounts.get(name).ok_or_else(|| format!("unknown workstation {name:?}"))?;
        Ok(self.registry.get(name).unwrap_or_else(|| self.registry.add(name, account.as_str())))
    }

    /// Reads a workstation, unless it has been removed. One that came in its place is another.
    fn read(&mut self, breakers: &Arc<WorkstationBreakers>) {
        if self.registry.get(breakers.id()).is_some_and(|present| Arc::ptr_eq(&present, breakers)) {
            self.seen.insert(breakers.id().to_string(), breakers.snapshot());
        }
    }

    fn read_all(&mut self) {
        for breakers in self.registry.workstations() {
            self.seen.insert(breakers.id().to_string(), breakers.snapshot());
        }
    }

    fn acquire(&mut self, step: &Map<String, Value>) -> Result<(), Mismatch> {
        known_step(
            step,
            &["ws", "op", "as", "consent", "lease_ms"],
            &["result", "probe_for", "gate", "reason", "retry_in"],
        )?;
        let (ws, op) = (text(step, "ws")?, names::op(text(step, "op")?)?);
        let mut options = AcquireOpts::default();
        if flag(step, "consent", false)? {
            options = options.with_consent();
        }
        options.lease = step.get("lease_ms").map(tape::duration).transpose()?;
        let home = self.workstation(ws)?;
        let result = home.acquire(op, options);
        let refused = result.as_ref().err();
        expect(step, "result", || match refused {
            None => json!("permitted"),
            Some(refused) if refused.is_local_only() => json!("local_only"),
            Some(_) => json!("rejected"),
        })?;
        expect(step, "gate", || refused.map_or(Value::Null, names::gate))?;
        expect(step, "reason", || refused.map_or(Value::Null, names::reason))?;
        expect(step, "retry_in", || tape::left(refused.and_then(|r| r.retry_in)))?;
        if let Some(expected) = step.get("expect").and_then(|expect| expect.get("probe_for")) {
            let gates = result.as_ref().map_or(breaker::Gates::NONE, OpPermit::probes);
            let actual: BTreeSet<String> = gates.iter().map(|c| names::layer_name(c).to_owned()).collect();
            let wanted = expected.as_array().ok_or("probe_for: not a list")?;
            let wanted: BTreeSet<String> =
                wanted.iter().filter_map(|g| g.as_str().map(str::to_owned)).collect();
            same("probe_for", &json!(wanted), &json!(actual))?;
        }
        match (result, step.get("as").and_then(Value::as_str)) {
            (Ok(permit), Some(name)) => {
                let held = Held { home: Arc::clone(&home), permit };
                let replaced = self.permits.insert(name.to_owned(), held);
                self.unnamed.extend(replaced.map(|held| held.permit));
            }
            (Ok(permit), None) => self.unnamed.push(permit),
            (Err(_), _) => {}
        }
        self.read(&home);
        Ok(())
    }

    fn resolve(&mut self, step: &Map<String, Value>) -> Result<(), Mismatch> {
        known_step(step, &["permit", "outcome", "category", "severity"], &["effects"])?;
        let name = text(step, "permit")?;
        let Held { home, permit } = self.permits.remove(name).ok_or_else(|| format!("no permit {name:?}"))?;
        let outcome = match text(step, "outcome")? {
            "success" => Some(Outcome::Success),
            "auth" => Some(Outcome::Auth),
            "local" => Some(Outcome::Local),
            "failure" => {
                let layer = names::layer(text(step, "category")?)?;
                let severity = names::severity(text(step, "severity")?)?;
                Some(Outcome::Failure(Failure::new(layer, severity, "timeout")))
            }
            // These return nothing; what they did shows in the state.
            "drop" => {
                drop(permit);
                self.read(&home);
                return Ok(());
            }
            "panic" => {
                panic_with(permit);
                self.read(&home);
                return Ok(());
            }
            outcome => return Err(format!("unknown outcome {outcome:?}")),
        };
        let effects = outcome.map(|outcome| permit.complete(&outcome)).unwrap_or_default();
        self.read(&home);
        let Some(expected) = step.get("expect").and_then(|expect| expect.get("effects")) else {
            return Ok(());
        };
        for (gate, expected) in expected.as_object().ok_or("effects: not an object")? {
            same(&format!("effect on {gate}"), expected, &names::effect(effects.get(names::layer(gate)?)))?;
        }
        Ok(())
    }

    fn held(&self, step: &Map<String, Value>) -> Result<&Held, Mismatch> {
        let name = text(step, "permit")?;
        self.permits.get(name).ok_or_else(|| format!("no permit {name:?}"))
    }
}

impl Stage for RegistryStage {
    fn perform(&mut self, action: &str, step: &Map<String, Value>) -> Result<(), Mismatch> {
        self.clock.set(tape::instant(step, "t")?);
        match action {
            "acquire_op" => self.acquire(step)?,
            "resolve_op" => self.resolve(step)?,
            "nested" => {
                known_step(step, &["permit", "op"], &["result"])?;
                let Held { permit, .. } = self.held(step)?;
                let inherited = permit.inherit(names::op(text(step, "op")?)?);
                let same_one = std::ptr::eq(inherited, permit);
                expect(step, "result", || json!(if same_one { "inherited" } else { "admitted anew" }))?;
            }
            "is_current" => {
                known_step(step, &["permit"], &["current"])?;
                let Held { home, permit } = self.held(step)?;
                let (home, current) = (Arc::clone(home), permit.is_current());
                expect(step, "current", || json!(current))?;
                self.read(&home);
            }
            "set_credentials" => {
                known_step(step, &["account"], &[])?;
                self.registry.set_credentials(text(step, "account")?);
            }
            "remove_workstation" => {
                known_step(step, &["ws"], &[])?;
                let ws = text(step, "ws")?;
                if !self.registry.remove(ws) {
                    return Err(format!("unknown workstation {ws:?}"));
                }
                self.seen.remove(ws);
            }
            "tick" => {
                known_step(step, &[], &[])?;
                self.registry.tick();
                self.read_all();
            }
            "resume" => {
                known_step(step, &[], &[])?;
                self.registry.resume();
                self.read_all();
            }
            _ => return Err("unknown action".to_owned()),
        }
        Ok(())
    }

    fn compare_events(&mut self, expected: Option<&Value>) -> Result<(), Mismatch> {
        let name = |t: &breaker::Transition| format!("{}/{}", t.workstation, names::layer_name(t.layer));
        let actual = self.tape.take(&self.registry, name)?;
        for ws in self.accounts.keys().filter(|ws| self.registry.get(ws).is_none()) {
            self.tape.forget(&format!("{ws}/"));
        }
        let Some(expected) = expected else { return Ok(()) };
        let expected = expected.as_array().ok_or("events: not a list")?;
        let key_of = |event: &Value| event.get("key").and_then(Value::as_str).unwrap_or("").to_owned();
        let keys: BTreeSet<String> =
            expected.iter().map(key_of).chain(actual.iter().map(|(key, ..)| key.clone())).collect();
        for key in keys {
            let expected: Vec<&Value> = expected.iter().filter(|event| key_of(event) == key).collect();
            let actual: Vec<_> = actual.iter().filter(|(k, ..)| *k == key).collect();
            tape::compare(&expected, &actual)?;
        }
        Ok(())
    }

    fn compare_states(&mut self, expected: &Map<String, Value>) -> Result<(), Mismatch> {
        for (name, state) in expected {
            let (ws, gate) = name.split_once('/').ok_or_else(|| format!("unknown circuit {name:?}"))?;
            if state.is_null() && self.registry.get(ws).is_none() {
                continue;
            }
            if !self.seen.contains_key(ws) {
                let breakers = self.workstation(ws)?;
                self.read(&breakers);
            }
            tape::compare_state(name, state, self.seen[ws].circuit(names::layer(gate)?))?;
        }
        Ok(())
    }
}
