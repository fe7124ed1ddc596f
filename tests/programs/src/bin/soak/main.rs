//! A fleet of simulated workstations under random faults and random operations, for minutes; then everything must be
//! well again, nothing may have been lost on the way, and nothing may have reached a computer it was not meant for.
//!
//! Exits with 1 if something was. The same seed makes the same choices; when they are made depends on the computer.

#![allow(clippy::expect_used, reason = "a soak that cannot begin has failed")]

mod faults;
mod growth;
mod plans;
mod verdict;

use std::{
    collections::BTreeSet,
    process::ExitCode,
    thread,
    time::{Duration, Instant},
};

use clap::Parser;
use fastrand::Rng;
use fleet::{
    ipc::{CircuitState, DeviceForm, EmulatorRequest, Link, WorkstationForm},
    model::StartThrough,
};
use growth::{Growth, LogBytes};
use plans::Planned;
use simulator::{Quotas, WorkstationConfig};
use tests::{
    fleet::{Member, Stage, form, quick, quick_timing},
    mirror::Follower,
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
/// Operations that may be under way at once: what is asked for beyond would only wait.
const UNDER_WAY: usize = 60;
/// Memory that may be in use at the end for each MB after the first ten seconds, and some more besides.
const GROWTH: u64 = 2;
const GROWTH_MB: u64 = 64;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let seed = arguments.seed.unwrap_or_else(|| fastrand::u64(..));
    println!("soak: {} workstations, {} min, --seed {seed}", arguments.workstations, arguments.minutes);
    let growth = Growth::new(LogBytes::listen());
    let violations = Soak::new(&arguments, seed).run(growth, Duration::from_secs(60 * arguments.minutes));
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

/// Little of everything, as Windows 7 and Server 2008 R2 gave or an administrator may have set. Shells that nobody can
/// delete any more end by themselves before the soak does.
fn small_quotas() -> Quotas {
    Quotas {
        shells: 5,
        users: 5,
        operations: 40,
        processes_per_shell: 15,
        memory_per_shell: 150,
        idle_timeout: Duration::from_secs(20),
        ..Quotas::default()
    }
}

/// Every second workstation starts its emulators on the desktop, and ends by force those that do not stop; every third
/// has small quotas.
fn add(stage: &Stage, n: u16) -> Member {
    let quotas = if n.is_multiple_of(3) { small_quotas() } else { Quotas::default() };
    let member = stage.add(WorkstationConfig { quotas, ..quick(&format!("WS-{n:03}"), EMULATORS) });
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
    planned: Planned,
    /// What was found wrong on the way.
    found: Vec<String>,
    // Last, so that the fleet outlives the members' handles of it.
    stage: Stage,
}

impl Soak {
    fn new(arguments: &Arguments, seed: u64) -> Self {
        let mut timing = quick_timing();
        timing.connect_deadline = Duration::from_secs(2);
        timing.list_deadline = Duration::from_secs(2);
        timing.start_deadline = Duration::from_secs(10);
        timing.stop_deadline = Duration::from_secs(5);
        timing.window_deadline = Duration::from_secs(5);
        timing.quit_patience = Duration::from_secs(2);
        timing.kill_deadline = Duration::from_secs(5);
        timing.send_deadline = Duration::from_secs(3);
        timing.breaker.open = Duration::from_secs(2);
        timing.breaker.open_max = Duration::from_secs(2);
        let stage = Stage::open(timing);
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
            planned: Planned::add(&stage),
            found: Vec::new(),
            stage,
        }
    }

    fn run(mut self, mut growth: Growth, how_long: Duration) -> Vec<String> {
        let follower = Follower::of(self.stage.fleet.state());

        let began = Instant::now();
        let mut lines = 0;
        let mut first_memory = None;
        while began.elapsed() < how_long {
            self.disturb();
            self.change_addresses();
            self.ask();
            self.planned.step(&self.stage, &mut self.rng);
            thread::sleep(Duration::from_millis(self.rng.u64(10..60)));
            let shells = self.members.iter().map(|m| m.simulated.counters().shells_open).max();
            self.most_shells = self.most_shells.max(shells.unwrap_or(0));
            if began.elapsed().as_secs() / 10 > lines {
                lines = began.elapsed().as_secs() / 10;
                self.print(began);
                first_memory = first_memory.or_else(memory);
                growth.sample(began.elapsed(), memory());
            }
        }
        let mut violations = std::mem::take(&mut self.found);
        violations.extend(growth.verdict(how_long));
        violations.extend(self.pair.put_right());
        violations.extend(self.planned.verdict(&self.stage));
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
        self.members.iter().chain(&self.pair.members).chain(&self.planned.members)
    }

    fn under_way(&self) -> usize {
        let snapshot = self.stage.fleet.state().snapshot();
        snapshot.operations.iter().filter(|o| !o.status.is_final()).count()
    }

    fn print(&self, began: Instant) {
        let snapshot = self.stage.fleet.state().snapshot();
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
}

/// Memory of this process in MB, where the system says.
fn memory() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmRSS:"))?;
    line.split_whitespace().nth(1)?.parse::<u64>().ok().map(|kb| kb / 1024)
}
