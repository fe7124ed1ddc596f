//! Moments that chance alone hardly ever brings about: two things that meet, in the order in which they hurt.

use std::{collections::BTreeMap, time::Duration};

use fastrand::Rng;
use fleet::{Fleet, ipc::EmulatorRequest};
use simulator::{EmulatorState, Fault, FaultRule, Phase, RequestKind};
use tokio::time::Instant;

use super::{
    farm::Farm,
    ledger::Ledger,
    operators::{ask, block, is_online, put_right, release},
};

/// What Windows answers where a shell is gone (wsmerror.h).
const SHELL_GONE: u32 = 2_150_858_843;

/// What happens a little later.
pub(super) enum Later {
    Block(usize),
    Release(usize),
    Set(usize, FaultRule),
    PutRight(usize),
    Refresh(usize),
    Stick(usize, u32),
    Rename(usize, u32),
    /// Of whatever has the index by then.
    Ask(usize, u32, EmulatorRequest),
    End(ProgramEnd),
}

/// How a program ends.
#[derive(Debug, Clone, Copy)]
pub(super) struct ProgramEnd {
    pub(super) kill: bool,
    /// These change addresses before the next one begins.
    pub(super) swap: Option<(usize, usize)>,
}

/// What was begun and goes on later.
#[derive(Default)]
pub(super) struct Agenda {
    due: BTreeMap<(Instant, u64), Later>,
    number: u64,
}

impl Agenda {
    pub(super) fn push(&mut self, after: Duration, what: Later) {
        self.number += 1;
        self.due.insert((Instant::now() + after, self.number), what);
    }

    /// When the next of it is due.
    pub(super) fn next(&self) -> Option<Instant> {
        self.due.first_key_value().map(|((at, _), _)| *at)
    }

    /// What is due.
    pub(super) fn take(&mut self) -> Option<Later> {
        self.next()
            .filter(|at| *at <= Instant::now())
            .and_then(|_| self.due.pop_first())
            .map(|(_, what)| what)
    }
}

/// Those who bring it about, and what they have.
pub(super) struct People<'a> {
    pub(super) farm: &'a mut Farm,
    pub(super) ledger: &'a mut Ledger,
    pub(super) fleet: &'a Fleet,
    pub(super) rng: &'a mut Rng,
    pub(super) agenda: &'a mut Agenda,
}

fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

impl People<'_> {
    /// Brings one about.
    pub(super) fn moment(&mut self) {
        let place = self.rng.usize(..self.farm.machines.len());
        let emulators = self.farm.machines[place].simulated.ldplayer().emulators();
        if self.farm.machines[place].gone.is_some() || emulators.is_empty() {
            return;
        }
        let one = emulators[self.rng.usize(..emulators.len())].clone();
        match self.rng.u8(..11) {
            0 => self.blocked_and_restarted(place),
            1 => self.blocked_in_the_middle(place, &one),
            2 => self.two_at_once(place, &one),
            3 => self.title_changes_hands(place, &emulators),
            4 => self.renamed_in_the_queue(place, &emulators),
            5 => self.nothing_listed_after_a_launch(place, &emulators),
            6 => self.gets_stuck(place, &emulators),
            7 => self.late_answer(place, &emulators),
            8 => self.shell_gone(place, &emulators),
            9 => self.hangs(place, &one),
            _ => self.another_computer_after_a_restart(),
        }
    }

    /// Carries out what was put off.
    pub(super) fn later(&mut self, what: Later) -> Option<ProgramEnd> {
        match what {
            Later::Block(place) => block(self.farm, self.fleet, place),
            Later::Release(place) => release(self.farm, self.fleet, place),
            Later::PutRight(place) => put_right(self.farm, place),
            Later::Refresh(place) => drop(self.fleet.refresh(&self.farm.machines[place].id)),
            Later::Set(place, rule) => {
                let machine = &self.farm.machines[place];
                self.farm.trace.happened(|| format!("{}: {:?}", machine.name, rule.fault()));
                machine.simulated.set_fault(rule);
            }
            Later::Stick(place, index) => {
                let machine = &mut self.farm.machines[place];
                machine.disturbed = Some(Instant::now());
                self.farm.trace.happened(|| format!("{}: {index} gets stuck", machine.name));
                machine.simulated.ldplayer().get_stuck(index);
            }
            Later::Rename(place, index) => {
                let title = self.farm.new_title();
                let machine = &mut self.farm.machines[place];
                self.farm.trace.happened(|| format!("{}: {index} is called {title} now", machine.name));
                machine.renamed.insert(index, Instant::now());
                machine.simulated.ldplayer().rename(index, title);
            }
            Later::Ask(place, index, request) => {
                let there = self.farm.machines[place].simulated.ldplayer().emulator_state(index);
                if let Some(emulator) = there {
                    self.ask(place, &emulator, &request);
                }
            }
            Later::End(ending) => return Some(ending),
        }
        None
    }

    fn ask(&mut self, place: usize, emulator: &EmulatorState, request: &EmulatorRequest) {
        ask(self.farm, self.ledger, self.fleet, (place, emulator.index, &emulator.title), request);
    }

    fn millis(&mut self, least: u64, most: u64) -> Duration {
        Duration::from_millis(self.rng.u64(least..most))
    }

    /// A person blocks a workstation, and the program ends soon after.
    fn blocked_and_restarted(&mut self, place: usize) {
        block(self.farm, self.fleet, place);
        let (soon, kill) = (self.millis(0, 3000), self.rng.bool());
        self.agenda.push(soon, Later::End(ProgramEnd { kill, swap: None }));
    }

    /// A person blocks a workstation on which something is under way.
    fn blocked_in_the_middle(&mut self, place: usize, one: &EmulatorState) {
        let request = self.some_request();
        self.ask(place, one, &request);
        let (soon, later) = (self.millis(5, 4000), self.millis(10_000, 120_000));
        self.agenda.push(soon, Later::Block(place));
        self.agenda.push(soon + later, Later::Release(place));
    }

    fn some_request(&mut self) -> EmulatorRequest {
        match self.rng.u8(..4) {
            0 | 1 => EmulatorRequest::Start,
            2 => EmulatorRequest::Restart,
            _ => EmulatorRequest::Adb { command: "shell echo seen".into() },
        }
    }

    /// Two people ask one emulator for two things in one instant.
    fn two_at_once(&mut self, place: usize, one: &EmulatorState) {
        let (first, second) = (self.some_request(), self.some_request());
        self.ask(place, one, &first);
        self.ask(place, one, &second);
        self.ask(place, one, &EmulatorRequest::Stop);
    }

    /// While something is done to an emulator somebody at the desktop gives it another title, and a person who sees that asks for more.
    fn title_changes_hands(&mut self, place: usize, emulators: &[EmulatorState]) {
        let Some(one) = self.of(emulators, Phase::Stopped) else { return };
        self.ask(place, &one, &EmulatorRequest::Start);
        let soon = self.millis(20, 5000);
        self.agenda.push(soon, Later::Rename(place, one.index));
        self.agenda.push(soon, Later::Ask(place, one.index, EmulatorRequest::Stop));
    }

    /// What waits for its turn at a workstation gets another title meanwhile.
    fn renamed_in_the_queue(&mut self, place: usize, emulators: &[EmulatorState]) {
        let stopped: Vec<_> = emulators.iter().filter(|e| e.phase == Phase::Stopped).cloned().collect();
        for one in &stopped {
            self.ask(place, one, &EmulatorRequest::Start);
        }
        if let Some(last) = stopped.last() {
            self.agenda.push(seconds(1), Later::Rename(place, last.index));
        }
    }

    /// After a launch LDPlayer lists nothing, a few times.
    fn nothing_listed_after_a_launch(&mut self, place: usize, emulators: &[EmulatorState]) {
        let Some(one) = self.of(emulators, Phase::Stopped) else { return };
        self.farm.machines[place].simulated.set_fault(Fault::EmptyListing.times(2));
        self.ask(place, &one, &EmulatorRequest::Start);
    }

    /// A start never comes to an end.
    fn gets_stuck(&mut self, place: usize, emulators: &[EmulatorState]) {
        let Some(one) = self.of(emulators, Phase::Stopped) else { return };
        self.ask(place, &one, &EmulatorRequest::Start);
        for after in [15, 16, 18, 20, 25] {
            self.agenda.push(seconds(after), Later::Stick(place, one.index));
        }
    }

    /// An answer comes after everything else has failed and a circuit has opened.
    fn late_answer(&mut self, place: usize, emulators: &[EmulatorState]) {
        let Some(one) = self.of(emulators, Phase::Running) else { return };
        let slow = Fault::Slow { delay: seconds(self.rng.u64(10..20)), jitter: Duration::ZERO };
        let request = EmulatorRequest::Adb { command: "shell echo seen".into() };
        self.ask(place, &one, &request);
        let soon = self.millis(100, 1500);
        self.agenda.push(soon, Later::Set(place, slow.on(RequestKind::Receive).chance(0.7)));
        self.agenda.push(soon + seconds(2), Later::PutRight(place));
        let fails = if self.rng.bool() {
            Fault::LdconsoleRubbish.into()
        } else {
            Fault::Soap(1008).on(RequestKind::Command)
        };
        self.agenda.push(soon + seconds(2), Later::Set(place, fails));
        for after in 3..10 {
            self.agenda.push(soon + seconds(after), Later::Refresh(place));
        }
        self.agenda.push(soon + seconds(25), Later::PutRight(place));
    }

    /// A shell is gone although what runs in it goes on.
    fn shell_gone(&mut self, place: usize, emulators: &[EmulatorState]) {
        let Some(one) = self.of(emulators, Phase::Stopped) else { return };
        self.ask(place, &one, &EmulatorRequest::Start);
        let (soon, often) = (self.millis(10, 2500), self.rng.u32(1..4));
        self.agenda
            .push(soon, Later::Set(place, Fault::Soap(SHELL_GONE).on(RequestKind::Receive).times(often)));
        self.agenda.push(soon + seconds(20), Later::PutRight(place));
    }

    /// Requests get no answer while something is done.
    fn hangs(&mut self, place: usize, one: &EmulatorState) {
        let request = self.some_request();
        self.ask(place, one, &request);
        let kinds = [RequestKind::Create, RequestKind::Command, RequestKind::Receive, RequestKind::Signal];
        let kind = kinds[self.rng.usize(..kinds.len())];
        let (soon, often) = (self.millis(10, 3000), self.rng.u32(1..4));
        self.agenda.push(soon, Later::Set(place, Fault::Hang.on(kind).times(often)));
        self.agenda.push(soon + seconds(90), Later::PutRight(place));
    }

    /// Two workstations change addresses while no program runs.
    fn another_computer_after_a_restart(&mut self) {
        let many = self.farm.machines.len();
        let (one, other) = (self.rng.usize(..many), self.rng.usize(..many));
        let known = |place: usize| is_online(self.farm, self.fleet, place);
        if one != other && self.farm.swapped.is_none() && known(one) && known(other) {
            let (kill, swap) = (self.rng.bool(), Some((one, other)));
            // Until then it is written who they are.
            self.agenda.push(seconds(3), Later::End(ProgramEnd { kill, swap }));
        }
    }

    fn of(&mut self, emulators: &[EmulatorState], phase: Phase) -> Option<EmulatorState> {
        let such: Vec<_> = emulators.iter().filter(|emulator| emulator.phase == phase).collect();
        such.get(self.rng.usize(..such.len().max(1))).map(|emulator| (*emulator).clone())
    }
}
