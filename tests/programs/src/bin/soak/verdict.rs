//! Whether everything is well again, and whether anything was lost on the way.

use std::{
    collections::{BTreeMap, HashMap},
    thread,
    time::{Duration, Instant},
};

use fleet::{
    ipc::{CircuitAction, CircuitState, EmulatorRequest, Link, PasswordState},
    model::Layer,
};
use simulator::{AutoRun, Fault};
use tests::{fleet::Member, mirror::Mirror};

use crate::Soak;

/// How long everything may take to be well again.
const RECOVERY: Duration = Duration::from_mins(2);
/// Shells on a workstation that works.
const USUAL_SHELLS: u64 = 3;

impl Soak {
    /// Puts everything right and waits until it shows.
    pub(crate) fn recover(&self) -> Vec<String> {
        for member in self.everybody() {
            member.simulated.clear_faults();
            member.simulated.set_auto_run(AutoRun::default());
            member.simulated.set_other_users(0);
            for layer in [Layer::Network, Layer::Windows, Layer::Ldconsole, Layer::Emulator] {
                // Ends what was done by hand, and the circuit that nothing harmless checks.
                let circuit = member.circuit(layer).state;
                let by_hand = matches!(circuit, CircuitState::Isolated | CircuitState::Disabled);
                if by_hand || layer == Layer::Emulator {
                    drop(self.stage.fleet.control(&member.id, layer, CircuitAction::Reset, ""));
                    drop(self.stage.fleet.control(&member.id, layer, CircuitAction::Enable, ""));
                }
            }
        }
        let began = Instant::now();
        let unwell = |m: &&Member| m.shown().link != Link::Online || !m.not_closed().is_empty();
        while began.elapsed() < RECOVERY {
            for member in self.everybody().filter(|m| m.shown().account == PasswordState::Refused) {
                drop(self.stage.fleet.retry_account(&member.id));
            }
            // An operation that still ran may have failed and opened its circuit since.
            for member in self.everybody().filter(|m| m.not_closed() == [Layer::Emulator]) {
                drop(self.stage.fleet.control(&member.id, Layer::Emulator, CircuitAction::Reset, ""));
            }
            if self.under_way() == 0 && !self.everybody().any(|m| unwell(&m)) {
                println!("recovered after {} s", began.elapsed().as_secs());
                return Vec::new();
            }
            thread::sleep(Duration::from_millis(100));
        }
        let mut violations: Vec<String> = self
            .everybody()
            .filter(unwell)
            .map(|m| {
                let shown = m.shown();
                format!(
                    "{} is not well: {:?}, {:?}, {:?}",
                    shown.name,
                    shown.link,
                    m.not_closed(),
                    shown.problem
                )
            })
            .collect();
        if self.under_way() > 0 {
            violations.push(format!("{} operations never ended", self.under_way()));
        }
        violations
    }

    /// Shells that nobody will delete any more.
    pub(crate) fn orphans(&self) -> Vec<String> {
        let (mut orphans, mut violations) = (0, Vec::new());
        for (place, member) in self.members.iter().enumerate() {
            let open = member.simulated.counters().shells_open;
            if open > USUAL_SHELLS && !self.orphaning.contains(&place) {
                violations.push(format!("{open} shells on {} without a reason", member.simulated.name()));
            }
            // Two are in use.
            orphans += open.saturating_sub(2);
        }
        println!("shells that faults have orphaned: {orphans}");
        violations
    }

    /// Restarts every workstation, which ends all orphans, and lets each do one thing without any fault.
    pub(crate) fn calm(&mut self) -> Vec<String> {
        let opened = |m: &Member| m.simulated.counters().shells_created;
        let before: Vec<u64> = self.members.iter().map(opened).collect();
        for member in &self.members {
            member.simulated.set_fault(Fault::Reboot { down_for: Duration::from_millis(100) });
        }
        let began = Instant::now();
        while self.members.iter().zip(&before).any(|(m, before)| opened(m) == *before) {
            if began.elapsed() > RECOVERY {
                return vec!["a workstation was not reached again after its restart".into()];
            }
            thread::sleep(Duration::from_millis(50));
        }
        let mut violations = self.recover();
        let asked: Result<Vec<u32>, _> =
            self.members.iter().map(|m| m.operate(0, EmulatorRequest::Start)).collect();
        match asked {
            Ok(asked) => self.asked.extend(asked),
            Err(error) => violations.push(format!("refused although all is well: {error}")),
        }
        violations.extend(self.recover());
        for member in &self.members {
            let open = member.simulated.counters().shells_open;
            if open > USUAL_SHELLS {
                violations.push(format!("{open} shells on {} without a fault", member.simulated.name()));
            }
        }
        violations
    }

    /// What the workstations say after the fleet was closed.
    pub(crate) fn left_behind(&self) -> Vec<String> {
        let mut violations = Vec::new();
        for (place, member) in self.members.iter().enumerate() {
            let counters = member.simulated.counters();
            if counters.shells_open > 0 {
                violations.push(format!(
                    "{} shells left on {}",
                    counters.shells_open,
                    member.simulated.name()
                ));
            }
            if counters.handshakes_failed > 0 && !self.wrong_passwords.contains(&place) {
                violations.push(format!(
                    "{} logons refused on {}, whose password was right",
                    counters.handshakes_failed,
                    member.simulated.name()
                ));
            }
        }
        violations
    }

    /// What the events said.
    pub(crate) fn told(&self, mirror: &Mirror) -> Vec<String> {
        let mut violations = Vec::new();
        for id in &self.asked {
            match mirror.endings.get(id) {
                Some(1) => {}
                endings => violations.push(format!("operation {id} ended {} times", endings.unwrap_or(&0))),
            }
        }
        let mut by_status: BTreeMap<String, u32> = BTreeMap::new();
        for operation in &mirror.shown.operations {
            *by_status.entry(format!("{:?}", operation.status)).or_default() += 1;
            if operation.status.is_final() == operation.result.is_none() {
                violations.push(format!("an operation that says nothing of its end: {operation:?}"));
            }
        }
        println!("endings: {by_status:?}");
        let last = self.stage.fleet.state().snapshot();
        if mirror.shown.seq != last.seq {
            violations.push(format!("{} events were followed of {}", mirror.shown.seq, last.seq));
        }
        // The state store forgets old operations; everything it still has must be what the events said.
        let mut followed = Mirror { shown: mirror.shown.clone(), endings: HashMap::new() };
        followed.shown.operations.retain(|o| last.operations.iter().any(|kept| kept.id == o.id));
        violations.extend(followed.differs_from(&last).map(|d| format!("events and snapshot differ: {d}")));
        violations
    }
}
