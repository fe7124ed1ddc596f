//! Random requests, reports, outages, restarts: whatever happens, nothing is sent twice or beyond a limit, and every item
//! ends once.

use std::collections::HashSet;

use planner::{
    EmulatorFacts, EmulatorState, ItemId, Limits, NewPlan, Origin, Outcome, PlanId, PlanState, Planner,
    Reach, Saved, Want, Watch,
};
use proptest::prelude::*;

use crate::support::{action, at_once, secs, workstation};
use crate::support::{answers, emulator, target, watch_rules};
use crate::world::Checker;

const WORKSTATIONS: usize = 3;
const EMULATORS: usize = 3;
const KINDS: [&str; 8] = ["start", "restart", "stop", "install", "delete", "read", "repair", "set"];
const OUTCOMES: [Outcome; 5] =
    [Outcome::Succeeded, Outcome::Failed, Outcome::Refused, Outcome::Cancelled, Outcome::Unknown];

#[derive(Debug, Clone)]
enum Does {
    Waits(u64),
    Adds { kind: usize, targets: Vec<(usize, usize)>, limits: Limits, when_back: u64, origin: Origin },
    Ends { which: usize, outcome: usize },
    GivesBack(usize),
    Watches { ws: usize, n: usize, want: Option<Want> },
    Reach { ws: usize, reach: Reach },
    Sees { ws: usize, n: usize, state: EmulatorState, blocked: bool, busy: bool },
    Pauses(usize),
    Resumes(usize),
    Cancels(usize),
    CancelsSome(usize),
    Limits(usize, Limits),
    Restarts { by_changes: bool },
}

fn some_limits() -> impl Strategy<Value = Limits> {
    let stop_after = prop::option::weighted(0.3, 1..3_u32);
    (1..3_u32, 1..5_u32, prop::sample::select(vec![0_u64, 5]), 0..3_u32, stop_after).prop_map(
        |(here, fleet, settle, canary, stop_after)| Limits {
            boots: at_once(here, fleet),
            others: at_once(here, fleet + 1),
            settle: secs(settle),
            canary,
            stop_after: stop_after.and_then(std::num::NonZeroU32::new),
            overdue: secs(60),
            lost: secs(300),
            ..Limits::default()
        },
    )
}

fn does() -> impl Strategy<Value = Does> {
    let targets = prop::collection::vec((0..WORKSTATIONS, 0..EMULATORS), 1..8);
    let origin = prop::sample::select(vec![Origin::Person, Origin::Person, Origin::Schedule, Origin::Watch]);
    let reach = prop::sample::select(vec![
        Reach::Answers,
        Reach::Answers,
        Reach::Unreachable,
        Reach::Blocked { until: None },
        Reach::Unseen,
    ]);
    let state = prop::sample::select(vec![
        EmulatorState::Stopped,
        EmulatorState::Running,
        EmulatorState::Unknown,
        EmulatorState::Gone,
    ]);
    let when_back = prop::sample::select(vec![0_u64, 30, 1000]);
    let want = prop::sample::select(vec![Some(Want::Running { app: false }), Some(Want::Stopped), None]);
    prop_oneof![
        20 => prop::sample::select(vec![0_u64, 1, 5, 29, 60, 300]).prop_map(Does::Waits),
        20 => (0..KINDS.len(), targets, some_limits(), when_back, origin).prop_map(
            |(kind, targets, limits, when_back, origin)| Does::Adds { kind, targets, limits, when_back, origin }),
        40 => (0..9_usize, 0..5_usize).prop_map(|(which, outcome)| Does::Ends { which, outcome }),
        6 => (0..9_usize).prop_map(Does::GivesBack),
        4 => (0..WORKSTATIONS, 0..EMULATORS, want).prop_map(|(ws, n, want)| Does::Watches { ws, n, want }),
        8 => (0..WORKSTATIONS, reach).prop_map(|(ws, reach)| Does::Reach { ws, reach }),
        8 => (0..WORKSTATIONS, 0..EMULATORS, state, prop::bool::weighted(0.2), prop::bool::weighted(0.2))
            .prop_map(|(ws, n, state, blocked, busy)| Does::Sees { ws, n, state, blocked, busy }),
        4 => (0..9_usize).prop_map(Does::Pauses),
        6 => (0..9_usize).prop_map(Does::Resumes),
        2 => (0..9_usize).prop_map(Does::Cancels),
        2 => (0..9_usize).prop_map(Does::CancelsSome),
        2 => (0..9_usize, some_limits()).prop_map(|(which, limits)| Does::Limits(which, limits)),
        3 => any::<bool>().prop_map(|by_changes| Does::Restarts { by_changes }),
    ]
}

struct Run {
    planner: Planner,
    checker: Checker,
    second: u64,
    out: Vec<ItemId>,
    plans: Vec<PlanId>,
    reach: [Reach; WORKSTATIONS],
    blocked: HashSet<(usize, usize)>,
    cancelled: HashSet<ItemId>,
    journal: Vec<Saved>,
}

impl Run {
    fn new() -> Self {
        let mut planner = Planner::new();
        planner.set_watch_rules(watch_rules());
        let journal = vec![planner.save()];
        let mut run = Self {
            planner,
            checker: Checker::with_watch(watch_rules().limits),
            second: 0,
            out: Vec::new(),
            plans: Vec::new(),
            reach: [Reach::Answers; WORKSTATIONS],
            blocked: HashSet::new(),
            cancelled: HashSet::new(),
            journal,
        };
        for ws in 0..WORKSTATIONS {
            run.tell(ws);
        }
        run
    }

    fn now(&self) -> planner::Time {
        crate::support::at(self.second)
    }

    fn tell(&mut self, ws: usize) {
        let facts = planner::WorkstationFacts { reach: self.reach[ws], ..answers() };
        self.planner.know_workstation(&workstation(ws), facts, self.now());
    }

    fn see(&mut self, ws: usize, n: usize, state: EmulatorState, blocked: bool, busy: bool) {
        let busy = busy.then(|| action("backup").kind);
        let facts = EmulatorFacts { state, blocked, busy, seen: self.now(), ..EmulatorFacts::default() };
        self.planner.know_emulator(&workstation(ws), &emulator(n), facts, self.now());
    }

    fn pick(&self, which: usize) -> Option<PlanId> {
        self.plans.iter().rev().nth(which % self.plans.len().max(1)).copied()
    }

    fn decide(&mut self) {
        let decision = self.planner.decide(self.now());
        self.checker.decision(&decision, self.now());
        for send in &decision.send {
            assert!(!self.cancelled.contains(&send.item), "{} was cancelled", send.item);
            let ws: usize = send.target.workstation.as_str()[3..].parse().unwrap();
            assert_eq!(self.reach[ws], Reach::Answers, "{} cannot be reached", send.target);
            let state = self.planner.plan(send.item.plan).unwrap().state;
            assert_eq!(state, PlanState::Running, "its plan runs");
            if let Some(n) = &send.target.emulator
                && send.action.gated
            {
                let n = n.as_str()[1..].parse().unwrap();
                assert!(!self.blocked.contains(&(ws, n)), "{} is blocked", send.target);
            }
            self.out.push(send.item);
        }
        self.journal.push(self.planner.changes());
        let under_way: HashSet<_> = self.planner.under_way().map(|(item, _)| item).collect();
        self.out.retain(|item| under_way.contains(item));
        assert_eq!(self.out.len(), under_way.len(), "only what was handed out is under way");
        for plan in self.plans.iter().filter_map(|plan| self.planner.plan(*plan)) {
            let all = self.planner.items(plan.id).count();
            assert_eq!(plan.tally.all() as usize, all, "every item is counted once");
            assert_eq!(plan.state == PlanState::Ended, plan.tally.left() == 0);
        }
    }

    fn step(&mut self, does: Does) {
        match does {
            Does::Waits(seconds) => self.second += seconds,
            Does::Adds { kind, targets, limits, when_back, origin } => {
                let kind = KINDS[kind];
                let targets: Vec<_> = match kind {
                    "repair" => vec![planner::Target::workstation(&workstation(targets[0].0))],
                    _ => targets.into_iter().map(|(ws, n)| target(ws, n)).collect(),
                };
                let when_back = secs(when_back);
                let new = NewPlan {
                    limits: limits.clone(),
                    when_back,
                    origin,
                    ..NewPlan::new(action(kind), targets)
                };
                let id = self.planner.add(new, self.now()).unwrap().plan;
                self.checker.plan(id, limits);
                self.plans.push(id);
            }
            Does::Ends { which, outcome } => {
                if let Some(item) = self.out.get(which % self.out.len().max(1)).copied() {
                    let told = self.planner.ended(item, OUTCOMES[outcome], self.now());
                    assert!(told.is_ok(), "{told:?}");
                    self.out.retain(|out| *out != item);
                    let again = self.planner.ended(item, Outcome::Succeeded, self.now());
                    assert!(again.is_err(), "it ends once");
                }
            }
            Does::GivesBack(which) => {
                if let Some(item) = self.out.get(which % self.out.len().max(1)).copied() {
                    self.planner.not_sent(item, self.now()).unwrap();
                    self.checker.given_back(item);
                    self.out.retain(|out| *out != item);
                }
            }
            Does::Watches { ws, n, want: Some(want) } => {
                self.planner.watch(&target(ws, n), Watch { want, may_repair: true }, self.now());
            }
            Does::Watches { ws, n, want: None } => self.planner.unwatch(&target(ws, n), self.now()),
            Does::Reach { ws, reach } => {
                self.reach[ws] = reach;
                self.tell(ws);
            }
            Does::Sees { ws, n, state, blocked, busy } => {
                if blocked {
                    self.blocked.insert((ws, n))
                } else {
                    self.blocked.remove(&(ws, n))
                };
                self.see(ws, n, state, blocked, busy);
            }
            Does::Pauses(which) => {
                let _ = self.pick(which).map(|plan| self.planner.pause(plan, self.now()));
            }
            Does::Resumes(which) => {
                let _ = self.pick(which).map(|plan| self.planner.resume(plan, self.now()));
            }
            Does::Cancels(which) => {
                let Some(plan) = self.pick(which) else { return };
                let waiting: Vec<_> = self.planner.items(plan).filter(|item| item.wait.is_some()).collect();
                self.cancelled.extend(waiting.iter().map(|item| item.id));
                let _ = self.planner.cancel(plan, self.now());
            }
            Does::CancelsSome(which) => {
                let Some(plan) = self.pick(which) else { return };
                let waits = |item: &planner::ItemView| item.wait.is_some() && item.id.index.is_multiple_of(2);
                let some: Vec<_> = self.planner.items(plan).filter(waits).map(|item| item.id).collect();
                self.cancelled.extend(some.iter().copied());
                assert!(self.planner.cancel_items(&some, self.now()).is_empty());
            }
            Does::Limits(which, limits) => {
                let Some(plan) = self.pick(which) else { return };
                if self.planner.set_limits(plan, &limits, self.now()).is_ok() {
                    self.checker.plan(plan, limits);
                }
            }
            Does::Restarts { by_changes } => self.restart(by_changes),
        }
        self.decide();
    }

    fn restart(&mut self, by_changes: bool) {
        // Everything that was told is saved before it is told to anybody else.
        self.decide();
        let before = self.planner.save();
        let mut saved = Planner::new().save();
        saved.merge(std::mem::take(&mut self.journal));
        let saved = if by_changes { saved } else { before };
        let text = serde_json::to_string(&saved).unwrap();
        self.planner = Planner::restore(serde_json::from_str(&text).unwrap(), self.now()).unwrap();
        self.planner.set_watch_rules(watch_rules());
        self.journal = vec![self.planner.save()];
        let under_way: HashSet<_> = self.planner.under_way().map(|(item, _)| item).collect();
        assert_eq!(
            under_way,
            self.out.iter().copied().collect(),
            "what was under way still is, and nothing else"
        );
        for ws in 0..WORKSTATIONS {
            self.tell(ws);
        }
        for (ws, n) in self.blocked.clone() {
            self.see(ws, n, EmulatorState::Unknown, true, false);
        }
    }

    /// Everything answers, everything is resumed, everything under way is reported: then all of it ends.
    fn finish(&mut self) {
        self.blocked.clear();
        for ws in 0..WORKSTATIONS {
            self.reach[ws] = Reach::Answers;
            self.tell(ws);
            for n in 0..EMULATORS {
                self.see(ws, n, EmulatorState::Unknown, false, false);
            }
        }
        for _ in 0..2000 {
            let left: Vec<_> = self
                .planner
                .plans()
                .filter(|plan| self.planner.plan(*plan).is_some_and(|plan| plan.state != PlanState::Ended))
                .collect();
            if left.is_empty() {
                return;
            }
            for plan in left {
                self.planner.resume(plan, self.now()).unwrap();
            }
            self.second += 5;
            self.decide();
            for item in std::mem::take(&mut self.out) {
                self.planner.ended(item, Outcome::Succeeded, self.now()).unwrap();
            }
        }
        panic!(
            "something never ends: {:?}",
            self.planner.plans().map(|p| self.planner.plan(p)).collect::<Vec<_>>()
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_is_sent_twice_and_everything_ends_once(steps in prop::collection::vec(does(), 1..120)) {
        let mut run = Run::new();
        for does in steps {
            run.step(does);
        }
        run.finish();
    }
}
