//! What most tests need: actions, a few workstations that answer, and a planner that is driven by hand.

use std::num::NonZeroU32;
use std::time::Duration;

use planner::{
    Action, ActionKind, AtOnce, EmulatorFacts, EmulatorId, EmulatorState, Event, ItemId, LeadsTo, Limits,
    Needs, NewPlan, Outcome, PlanId, Planner, Reach, Send, Settled, Target, Time, Tries, Wait, WatchActions,
    WatchRules, WorkstationFacts, WorkstationId,
};

pub(crate) fn action(kind: &str) -> Action {
    let (boots, leads_to, idle_when) = match kind {
        "start" => (true, LeadsTo::Running, Some(Settled::Running)),
        "restart" => (true, LeadsTo::Running, None),
        "stop" => (false, LeadsTo::Stopped, Some(Settled::Stopped)),
        "delete" => (false, LeadsTo::Gone, None),
        _ => (false, LeadsTo::Same, None),
    };
    let needs = match kind {
        "read" => Needs::Nothing,
        "repair" => Needs::Workstation,
        _ => Needs::Emulator,
    };
    Action {
        kind: ActionKind::new(kind),
        boots,
        repeatable: kind == "read",
        gated: kind != "set" && kind != "read",
        needs,
        leads_to,
        idle_when,
    }
}

pub(crate) fn at(seconds: u64) -> Time {
    Time::from_millis(1_700_000_000_000 + seconds * 1000)
}

pub(crate) fn secs(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

pub(crate) fn workstation(n: usize) -> WorkstationId {
    WorkstationId::new(format!("WS-{n:02}"))
}

pub(crate) fn emulator(n: usize) -> EmulatorId {
    EmulatorId::new(format!("e{n}"))
}

pub(crate) fn target(ws: usize, n: usize) -> Target {
    Target::emulator(&workstation(ws), &emulator(n))
}

pub(crate) fn at_once(workstation: u32, fleet: u32) -> AtOnce {
    let n = |n| NonZeroU32::new(n).unwrap();
    AtOnce { workstation: n(workstation), fleet: n(fleet) }
}

/// Two boots on a workstation, many in the fleet, no pause.
pub(crate) fn limits() -> Limits {
    Limits { boots: at_once(2, 100), settle: Duration::ZERO, stop_after: None, ..Limits::default() }
}

/// Two tries of each kind, a look a minute.
pub(crate) fn watch_rules() -> WatchRules {
    let [start_app, start, restart, stop, repair] =
        ["startApp", "start", "restart", "stop", "repair"].map(action);
    WatchRules {
        actions: WatchActions { start_app, start, restart, stop, repair },
        tries: Tries { app: 2, emulator: 2, repair: 1 },
        per_hour: 10,
        repairs_per_hour: 1,
        pause: secs(60),
        steady: secs(300),
        fresh: secs(45),
        limits: limits(),
    }
}

pub(crate) fn answers() -> WorkstationFacts {
    WorkstationFacts { reach: Reach::Answers, ..WorkstationFacts::default() }
}

/// A planner, a clock and what was sent.
pub(crate) struct Harness {
    pub(crate) planner: Planner,
    pub(crate) second: u64,
    pub(crate) sent: Vec<Send>,
    pub(crate) events: Vec<Event>,
}

impl Harness {
    /// Workstations that answer, with stopped emulators.
    pub(crate) fn new(workstations: usize, emulators: usize) -> Self {
        let mut harness = Self { planner: Planner::new(), second: 0, sent: Vec::new(), events: Vec::new() };
        for ws in 0..workstations {
            harness.know(ws, answers());
            for n in 0..emulators {
                harness.state(ws, n, EmulatorState::Stopped);
            }
        }
        harness
    }

    pub(crate) fn now(&self) -> Time {
        at(self.second)
    }

    pub(crate) fn know(&mut self, ws: usize, facts: WorkstationFacts) {
        self.planner.know_workstation(&workstation(ws), facts, self.now());
    }

    pub(crate) fn reach(&mut self, ws: usize, reach: Reach) {
        self.know(ws, WorkstationFacts { reach, ..WorkstationFacts::default() });
    }

    pub(crate) fn state(&mut self, ws: usize, n: usize, state: EmulatorState) {
        let facts = EmulatorFacts { state, seen: self.now(), ..EmulatorFacts::default() };
        self.see(ws, n, facts);
    }

    pub(crate) fn see(&mut self, ws: usize, n: usize, facts: EmulatorFacts) {
        self.planner.know_emulator(&workstation(ws), &emulator(n), facts, self.now());
    }

    pub(crate) fn add(&mut self, new: NewPlan) -> PlanId {
        self.planner.add(new, self.now()).unwrap().plan
    }

    /// A plan within [`limits`].
    pub(crate) fn ask(&mut self, kind: &str, targets: impl IntoIterator<Item = (usize, usize)>) -> PlanId {
        self.add(plan(kind, targets))
    }

    /// Decides; returns the targets of what is sent now, as `ws.emulator`.
    pub(crate) fn decide(&mut self) -> Vec<String> {
        let decision = self.planner.decide(self.now());
        let shown = decision.send.iter().map(|send| shown(&send.target)).collect();
        self.sent.extend(decision.send);
        self.events.extend(decision.events);
        shown
    }

    pub(crate) fn wait(&mut self, seconds: u64) -> Vec<String> {
        self.second += seconds;
        self.decide()
    }

    /// The latest item that was sent to an emulator.
    pub(crate) fn last(&self, ws: usize, n: usize) -> ItemId {
        self.sent.iter().rev().find(|send| send.target == target(ws, n)).expect("something was sent").item
    }

    pub(crate) fn end(&mut self, ws: usize, n: usize, outcome: Outcome) {
        let item = self.last(ws, n);
        self.planner.ended(item, outcome, self.now()).unwrap();
    }

    pub(crate) fn waits(&self, plan: PlanId, index: u32) -> Wait {
        self.planner.wait(ItemId { plan, index }).expect("it waits")
    }

    /// How the items of a plan ended, as counted: succeeded, failed, refused, cancelled, unknown.
    pub(crate) fn ends(&self, plan: PlanId) -> [u32; 5] {
        let tally = self.planner.plan(plan).unwrap().tally;
        [tally.succeeded, tally.failed, tally.refused, tally.cancelled, tally.unknown]
    }
}

pub(crate) fn plan(kind: &str, targets: impl IntoIterator<Item = (usize, usize)>) -> NewPlan {
    let targets = targets.into_iter().map(|(ws, n)| target(ws, n));
    NewPlan { limits: limits(), ..NewPlan::new(action(kind), targets) }
}

pub(crate) fn shown(target: &Target) -> String {
    let ws: usize = target.workstation.as_str()[3..].parse().unwrap();
    let emulator = target.emulator.as_ref().map_or("all", |emulator| &emulator.as_str()[1..]);
    format!("{ws}.{emulator}")
}

/// All emulators of so many workstations.
pub(crate) fn all(workstations: usize, emulators: usize) -> impl Iterator<Item = (usize, usize)> {
    (0..workstations).flat_map(move |ws| (0..emulators).map(move |n| (ws, n)))
}
