//! A fleet of simulated workstations under random faults and random operations, for minutes; then everything must be
//! well again, nothing may have been lost on the way, and nothing may have reached a computer it was not meant for.
//!
//! Exits with 1 if something was. The same seed makes the same choices; when they are made depends on the computer.

#![allow(clippy::expect_used, reason = "a soak that cannot begin has failed")]

use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    process::ExitCode,
    thread,
    time::{Duration, Instant},
};

use clap::Parser;
use fastrand::Rng;
use fleet::{
    ipc::{Account, CircuitAction, CircuitState, DeviceForm, EmulatorRequest, Link, WorkstationForm},
    model::{Category, StartThrough},
};
use simulator::{AutoRun, Fault, FaultRule, RequestKind};
use tests::{
    fleet::{Follower, Member, Mirror, Stage, form, quick, quick_rules},
    swap::Pair,
};

/// A fleet under random faults and operations; loopback only.
#[derive(Debug, Parser)]
struct Arguments {
    /// How long faults are made; the recovery afterwards takes at most two minutes more.
    #[arg(long, default_value_t = 2, value_parser = clap::value_parser!(u64).range(1..=1440))]
    minutes: u64,
    /// How many workstations.
    #[arg(long, default_value_t = 20, value_parser = clap::value_parser!(u16).range(1..=200))]
    workstations: u16,
    /// What the random choices begin with; chosen and printed if absent.
    #[arg(long)]
    seed: Option<u64>,
}

/// Emulators on each workstation.
const EMULATORS: u32 = 6;
/// How long everything may take to be well again.
const RECOVERY: Duration = Duration::from_mins(2);
/// Shells on a workstation that works.
const USUAL_SHELLS: u64 = 3;
/// Operations that may be under way at once: what is asked for beyond would only wait.
const UNDER_WAY: usize = 60;
/// Memory that may be in use at the end for each MB after the first ten seconds, and some more besides.
const GROWTH: u64 = 2;
const GROWTH_MB: u64 = 64;
/// What Windows answers when a quota of commands is used up (wsmerror.h).
const TOO_MANY_OPERATIONS: u32 = 2_150_859_174;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let seed = arguments.seed.unwrap_or_else(|| fastrand::u64(..));
    println!("soak: {} workstations, {} min, --seed {seed}", arguments.workstations, arguments.minutes);
    let violations = Soak::new(&arguments, seed).run(Duration::from_secs(60 * arguments.minutes));
    for violation in &violations {
        println!("violated: {violation}");
    }
    if violations.is_empty() {
        println!("soak: everything held");
        ExitCode::SUCCESS
    } else {
        println!("soak: {} violations, --seed {seed}", violations.len());
        ExitCode::FAILURE
    }
}

/// Every second workstation starts its emulators on the desktop, and ends by force those that do not stop.
fn add(stage: &Stage, n: u16) -> Member {
    let member = stage.add(quick(&format!("WS-{n:03}"), EMULATORS));
    if n.is_multiple_of(2) {
        let form = WorkstationForm {
            start_through: StartThrough::Desktop,
            kill_when_stuck: true,
            ..form(&member.simulated)
        };
        let changed = stage.fleet.edit(&member.id, &form, &String::new().into());
        changed.expect("a good form");
    }
    member
}

struct Soak {
    rng: Rng,
    members: Vec<Member>,
    /// Places of workstations that have had a wrong password.
    wrong_passwords: BTreeSet<usize>,
    /// Places of workstations that have had a fault under which a shell can be opened or left without anybody being
    /// able to delete it: it then stays until it has been idle for long.
    orphaning: BTreeSet<usize>,
    /// Operations that were admitted to the queue.
    asked: Vec<u32>,
    refused: u64,
    faults: u64,
    most_shells: u64,
    /// Two more that change addresses now and then.
    pair: Pair,
    swaps: u64,
    /// What was found wrong on the way.
    found: Vec<String>,
    // Last, so that the fleet outlives the members' handles of it.
    stage: Stage,
}

impl Soak {
    fn new(arguments: &Arguments, seed: u64) -> Self {
        let mut rules = quick_rules();
        rules.connect_deadline = Duration::from_secs(2);
        rules.list_deadline = Duration::from_secs(2);
        rules.start_deadline = Duration::from_secs(10);
        rules.stop_deadline = Duration::from_secs(5);
        rules.window_deadline = Duration::from_secs(5);
        rules.quit_patience = Duration::from_secs(2);
        rules.kill_deadline = Duration::from_secs(5);
        rules.send_deadline = Duration::from_secs(3);
        rules.breaker.open = Duration::from_secs(2);
        rules.breaker.open_max = Duration::from_secs(2);
        let stage = Stage::open(rules);
        let members = (0..arguments.workstations).map(|n| add(&stage, n)).collect();
        Self {
            rng: Rng::with_seed(seed),
            members,
            wrong_passwords: BTreeSet::new(),
            orphaning: BTreeSet::new(),
            asked: Vec::new(),
            refused: 0,
            faults: 0,
            most_shells: 0,
            pair: Pair::add(&stage, quick("SWAP-1", EMULATORS), quick("SWAP-2", EMULATORS)),
            swaps: 0,
            found: Vec::new(),
            stage,
        }
    }

    fn run(mut self, how_long: Duration) -> Vec<String> {
        let follower = Follower::of(self.stage.fleet.board());

        let began = Instant::now();
        let mut lines = 0;
        let mut first_memory = None;
        while began.elapsed() < how_long {
            self.disturb();
            self.change_addresses();
            self.ask();
            thread::sleep(Duration::from_millis(self.rng.u64(10..60)));
            let shells = self.members.iter().map(|m| m.simulated.counters().shells_open).max();
            self.most_shells = self.most_shells.max(shells.unwrap_or(0));
            if began.elapsed().as_secs() / 10 > lines {
                lines = began.elapsed().as_secs() / 10;
                self.print(began);
                first_memory = first_memory.or_else(memory);
            }
        }
        let mut violations = std::mem::take(&mut self.found);
        violations.extend(self.pair.put_right());
        violations.extend(self.recover());
        violations.extend(self.orphans());
        violations.extend(self.calm());
        self.print(began);
        self.stage.fleet.close();
        let last_memory = memory();
        violations.extend(self.left_behind());
        match follower.end() {
            Ok(mirror) => violations.extend(self.told(&mirror)),
            Err(lost) => violations.push(lost),
        }
        if let (Some(first), Some(last)) = (first_memory, last_memory) {
            println!("memory: {first} MB after 10 s, {last} MB at the end");
            if last > GROWTH * first + GROWTH_MB {
                violations.push(format!("memory grew from {first} MB to {last} MB"));
            }
        }
        violations
    }

    /// Now and then, something goes wrong somewhere or is put right again.
    fn disturb(&mut self) {
        if self.rng.u8(..4) != 0 {
            return;
        }
        let place = self.rng.usize(..self.members.len());
        let member = &self.members[place];
        let rng = &mut self.rng;
        let rare = [0.1, 0.3][rng.usize(..2)];
        let fault: FaultRule = match rng.u8(..28) {
            0 => Fault::Refuse.into(),
            1 => Fault::Hang.into(),
            2 => Fault::LdconsoleMissing.into(),
            3 => Fault::LdconsoleHangs.into(),
            4 => Fault::LdconsoleRubbish.into(),
            5 => Fault::Reset.chance(rare),
            6 => Fault::Http(503).chance(rare),
            7 => Fault::LoseAnswer.on(RequestKind::Command).chance(rare),
            8 => Fault::LoseAnswer.on(RequestKind::Receive).chance(rare),
            9 => Fault::HalfAnswer.chance(rare),
            10 => Fault::Garbage.chance(rare),
            11 => Fault::Soap(1008).on(RequestKind::Command).chance(rare),
            12 => {
                Fault::Slow { delay: Duration::from_millis(100), jitter: Duration::from_millis(400) }.into()
            }
            13 => Fault::Reboot { down_for: Duration::from_millis(rng.u64(200..3000)) }.into(),
            14 if rng.u8(..4) == 0 => {
                self.wrong_passwords.insert(place);
                // What is logged on stays logged on unless its connection ends.
                member.simulated.set_fault(Fault::Refuse);
                member.simulated.clear_faults();
                Fault::WrongPassword.into()
            }
            15 => {
                let emulator = rng.u32(..EMULATORS);
                if rng.bool() {
                    member.simulated.ldplayer().crash_vm(emulator);
                } else {
                    member.simulated.ldplayer().get_stuck(emulator);
                }
                return;
            }
            16 => {
                let actions = [CircuitAction::Isolate, CircuitAction::Disable, CircuitAction::CheckNow];
                let action = actions[rng.usize(..actions.len())];
                drop(self.stage.fleet.control(&member.id, Category::Network, action, "soak"));
                return;
            }
            17 => {
                drop(self.stage.fleet.control(&member.id, Category::Network, CircuitAction::Reset, ""));
                drop(self.stage.fleet.control(&member.id, Category::Emulator, CircuitAction::Reset, ""));
                return;
            }
            18 => {
                member.simulated.set_auto_run(match rng.u8(..3) {
                    0 => AutoRun::of_machine("chcp 65001"),
                    1 => AutoRun::of_user("echo Welcome"),
                    _ => AutoRun::default(),
                });
                return;
            }
            19 => Fault::AdbVersions.into(),
            20 if rng.bool() => Fault::WmiQuota.on(RequestKind::Command).chance(rare),
            20 => Fault::Soap(TOO_MANY_OPERATIONS).on(RequestKind::Command).chance(rare),
            21 => Fault::SilentExitCodes.into(),
            // Half of the time things get better, so that all states are passed through again and again.
            _ => {
                member.simulated.clear_faults();
                drop(self.stage.fleet.retry_account(&member.id));
                return;
            }
        };
        let harmless = matches!(
            fault.fault(),
            Fault::LdconsoleMissing
                | Fault::LdconsoleHangs
                | Fault::LdconsoleRubbish
                | Fault::AdbVersions
                | Fault::SilentExitCodes
                | Fault::Slow { .. }
        );
        if !harmless {
            self.orphaning.insert(place);
        }
        member.simulated.set_fault(fault);
        self.faults += 1;
    }

    /// Now and then two workstations change addresses, or have their own again.
    fn change_addresses(&mut self) {
        if self.rng.u8(..60) != 0 {
            return;
        }
        if self.pair.is_swapped() {
            self.found.extend(self.pair.put_right());
        } else {
            self.pair.swap();
            self.swaps += 1;
        }
    }

    /// Asks for something, or gives something up.
    fn ask(&mut self) {
        let memory = ["1024", "2048", "4096"][self.rng.usize(..3)].to_owned();
        let device = Box::new(DeviceForm { memory, ..DeviceForm::default() });
        let place = self.rng.usize(..self.members.len() + self.pair.members.len());
        let own = self.members.len();
        let member = if place < own { &self.members[place] } else { &self.pair.members[place - own] };
        let kinds = [
            EmulatorRequest::Start,
            EmulatorRequest::Start,
            EmulatorRequest::Stop,
            EmulatorRequest::Restart,
            EmulatorRequest::Kill,
            EmulatorRequest::Modify { device },
            EmulatorRequest::Adb { command: "shell echo soak".into() },
        ];
        match self.rng.u8(..10) {
            0 => drop(self.stage.fleet.refresh(&member.id)),
            1 if !self.asked.is_empty() => {
                let recent = self.asked.len().saturating_sub(40);
                drop(self.stage.fleet.cancel(self.asked[self.rng.usize(recent..self.asked.len())]));
            }
            _ if self.under_way() >= UNDER_WAY => {}
            _ => match member
                .operate(self.rng.u32(..=EMULATORS), kinds[self.rng.usize(..kinds.len())].clone())
            {
                Ok(id) => self.asked.push(id),
                Err(_) => self.refused += 1,
            },
        }
    }

    fn everybody(&self) -> impl Iterator<Item = &Member> {
        self.members.iter().chain(&self.pair.members)
    }

    fn under_way(&self) -> usize {
        let snapshot = self.stage.fleet.board().snapshot();
        snapshot.operations.iter().filter(|o| !o.status.is_final()).count()
    }

    fn print(&self, began: Instant) {
        let snapshot = self.stage.fleet.board().snapshot();
        let online = snapshot.workstations.iter().filter(|w| w.link == Link::Online).count();
        let circuits = snapshot.workstations.iter().flat_map(|w| &w.circuits);
        let open = circuits.filter(|c| c.state != CircuitState::Closed).count();
        println!(
            "{:4} s  online {online:3}/{}  swaps {:3}  not closed {open:3}  asked {:5}  under way {:3}  refused {:5}  \
             faults {:4}  shells {}  events {:6}  memory {} MB",
            began.elapsed().as_secs(),
            snapshot.workstations.len(),
            self.swaps,
            self.asked.len(),
            self.under_way(),
            self.refused,
            self.faults,
            self.most_shells,
            snapshot.seq,
            memory().unwrap_or(0),
        );
    }

    /// Puts everything right and waits until it shows.
    fn recover(&self) -> Vec<String> {
        for member in self.everybody() {
            member.simulated.clear_faults();
            member.simulated.set_auto_run(AutoRun::default());
            for category in [Category::Network, Category::Workstation, Category::External, Category::Emulator]
            {
                // Ends what was done by hand, and the circuit that nothing harmless checks.
                let circuit = member.circuit(category).state;
                let by_hand = matches!(circuit, CircuitState::Isolated | CircuitState::Disabled);
                if by_hand || category == Category::Emulator {
                    drop(self.stage.fleet.control(&member.id, category, CircuitAction::Reset, ""));
                    drop(self.stage.fleet.control(&member.id, category, CircuitAction::Enable, ""));
                }
            }
        }
        let began = Instant::now();
        let unwell = |m: &&Member| m.shown().link != Link::Online || !m.not_closed().is_empty();
        while began.elapsed() < RECOVERY {
            for member in self.everybody().filter(|m| m.shown().account == Account::Refused) {
                drop(self.stage.fleet.retry_account(&member.id));
            }
            // An operation that still ran may have failed and opened its circuit since.
            for member in self.everybody().filter(|m| m.not_closed() == [Category::Emulator]) {
                drop(self.stage.fleet.control(&member.id, Category::Emulator, CircuitAction::Reset, ""));
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
    fn orphans(&self) -> Vec<String> {
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
    fn calm(&mut self) -> Vec<String> {
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
    fn left_behind(&self) -> Vec<String> {
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
    fn told(&self, mirror: &Mirror) -> Vec<String> {
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
            if operation.status.is_final() == operation.result.is_empty() {
                violations.push(format!("an operation that says nothing of its end: {operation:?}"));
            }
        }
        println!("endings: {by_status:?}");
        let last = self.stage.fleet.board().snapshot();
        if mirror.shown.seq != last.seq {
            violations.push(format!("{} events were followed of {}", mirror.shown.seq, last.seq));
        }
        // The board forgets old operations; everything it still has must be what the events said.
        let mut followed = Mirror { shown: mirror.shown.clone(), endings: HashMap::new() };
        followed.shown.operations.retain(|o| last.operations.iter().any(|kept| kept.id == o.id));
        violations.extend(followed.differs_from(&last).map(|d| format!("events and snapshot differ: {d}")));
        violations
    }
}

/// Memory of this process in MB, where the system says.
fn memory() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmRSS:"))?;
    line.split_whitespace().nth(1)?.parse::<u64>().ok().map(|kb| kb / 1024)
}
