//! A fleet in virtual time, and one who watches that the planner keeps what it promises. The benchmark uses it, too.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashMap, HashSet};
use std::time::{Duration, Instant};

use planner::{
    Decision, EmulatorFacts, EmulatorId, EmulatorState, Event, ItemId, ItemOutcome, Limits, Needs, NewPlan,
    PlanId, Planner, Reach, Saved, Send, Target, Time, Want, Watch, WatchRules, WorkstationFacts,
    WorkstationId,
};

/// What was handed out and has not ended.
#[derive(Debug)]
struct Out {
    target: Target,
    boots: bool,
}

/// Watches from outside that nothing is sent twice, to nobody at once, beyond no limit, and that every item ends once.
#[derive(Debug, Default)]
pub(crate) struct Checker {
    limits: HashMap<PlanId, Limits>,
    /// Those of what the watch asks for.
    watch: Option<Limits>,
    handed: HashSet<ItemId>,
    ended: HashSet<ItemId>,
    out: HashMap<ItemId, Out>,
    has: HashMap<Target, ItemId>,
    /// What has a place, of boots and of others, for each workstation and for the fleet: since when, and for how long.
    places: HashMap<(bool, Option<WorkstationId>), HashMap<ItemId, Time>>,
    pub(crate) most_on_one: usize,
    pub(crate) most_in_fleet: usize,
}

impl Checker {
    pub(crate) fn with_watch(limits: Limits) -> Self {
        Self { watch: Some(limits), ..Self::default() }
    }

    pub(crate) fn plan(&mut self, id: PlanId, limits: Limits) {
        self.limits.insert(id, limits);
    }

    pub(crate) fn decision(&mut self, decision: &Decision, now: Time) {
        for event in &decision.events {
            if let Event::ItemEnded { item, .. } = event {
                self.end(*item);
            }
        }
        for send in &decision.send {
            self.send(send, now);
        }
    }

    /// An item was not sent after all, and may be handed out again.
    pub(crate) fn given_back(&mut self, item: ItemId) {
        assert!(self.handed.remove(&item), "{item} was handed out");
        self.leave(item);
    }

    fn end(&mut self, item: ItemId) {
        assert!(self.ended.insert(item), "{item} ended twice");
        self.leave(item);
    }

    fn leave(&mut self, item: ItemId) {
        let Some(out) = self.out.remove(&item) else { return };
        if self.has.get(&out.target) == Some(&item) {
            self.has.remove(&out.target);
        }
        for place in [None, Some(out.target.workstation)] {
            self.places.entry((out.boots, place)).or_default().remove(&item);
        }
    }

    fn send(&mut self, send: &Send, now: Time) {
        assert!(self.handed.insert(send.item), "{} was handed out twice", send.item);
        assert!(!self.ended.contains(&send.item), "{} was sent after it had ended", send.item);
        let limits = self.limits.get(&send.item.plan).or(self.watch.as_ref()).expect("its limits are known");
        if send.action.needs != Needs::Nothing {
            let before = self.has.insert(send.target.clone(), send.item);
            assert_eq!(before, None, "{} is done two things at once", send.target);
        }
        let boots = send.action.boots;
        let at_once = if boots { limits.boots } else { limits.others };
        let (workstation, until) = (&send.target.workstation, now.after(limits.overdue));
        let mut taken = |place: Option<&WorkstationId>| {
            let places = self.places.entry((boots, place.cloned())).or_default();
            places.insert(send.item, until);
            if places.len() > 1 && places.values().any(|until| *until <= now) {
                places.retain(|_, until| *until > now);
            }
            places.len()
        };
        let (fleet, here) = (taken(None), taken(Some(workstation)));
        self.out.insert(send.item, Out { target: send.target.clone(), boots });
        assert!(fleet <= at_once.fleet.get() as usize, "{fleet} at once in the fleet");
        assert!(here <= at_once.workstation.get() as usize, "{here} at once on {}", send.target.workstation);
        if boots {
            self.most_on_one = self.most_on_one.max(here);
            self.most_in_fleet = self.most_in_fleet.max(fleet);
        }
    }

    fn target(&self, item: ItemId) -> Option<Target> {
        self.out.get(&item).map(|out| out.target.clone())
    }

    /// What may have been handed out counts as handed out, whatever became of it.
    pub(crate) fn is_out(&self, item: ItemId) -> bool {
        self.out.contains_key(&item)
    }

    pub(crate) fn ended(&self) -> usize {
        self.ended.len()
    }
}

/// How a fleet behaves: chances between 0 and 1, times in seconds.
#[derive(Debug, Clone)]
pub(crate) struct Nature {
    pub(crate) boot: std::ops::Range<u64>,
    pub(crate) fails: f64,
    pub(crate) hangs: f64,
    /// Of each workstation, once within the first half hour.
    pub(crate) goes_away: f64,
    pub(crate) away: std::ops::Range<u64>,
    /// All of them at once, for so many seconds.
    pub(crate) power_cut: Option<(u64, u64)>,
}

impl Nature {
    pub(crate) fn kind() -> Self {
        Self { boot: 20..90, fails: 0.0, hangs: 0.0, goes_away: 0.0, away: 1..2, power_cut: None }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Happens {
    Ends(ItemId, bool),
    Away(usize),
    Back(usize),
}

pub(crate) struct World {
    pub(crate) planner: Planner,
    pub(crate) checker: Checker,
    pub(crate) now: Time,
    nature: Nature,
    rng: fastrand::Rng,
    next: BinaryHeap<Reverse<(Time, Happens)>>,
    workstations: Vec<(WorkstationId, u32)>,
    emulators: Vec<EmulatorId>,
    plans: Vec<PlanId>,
    /// What was saved, oldest first; `None` where nobody needs it.
    journal: Option<Vec<Saved>>,
    pub(crate) decisions: u64,
    /// Items that deciding looked at.
    pub(crate) looked_at: u64,
    pub(crate) planning: Duration,
    pub(crate) sent: u64,
    /// Seconds of work that were sent to each workstation.
    work: HashMap<WorkstationId, f64>,
    pub(crate) hung: usize,
}

impl World {
    pub(crate) fn new(seed: u64, workstations: usize, emulators: usize, nature: Nature) -> Self {
        let mut world = Self {
            planner: Planner::new(),
            checker: Checker::default(),
            now: Time::from_millis(1_700_000_000_000),
            rng: fastrand::Rng::with_seed(seed),
            next: BinaryHeap::new(),
            workstations: (0..workstations).map(|n| (WorkstationId::new(format!("WS-{n:04}")), 0)).collect(),
            emulators: (0..emulators).map(|n| EmulatorId::new(format!("e{n}"))).collect(),
            plans: Vec::new(),
            journal: None,
            nature,
            decisions: 0,
            looked_at: 0,
            planning: Duration::ZERO,
            sent: 0,
            work: HashMap::new(),
            hung: 0,
        };
        world.tell_all();
        for at in 0..workstations {
            if world.rng.f64() < world.nature.goes_away {
                let away = world.now.after(Duration::from_secs(world.rng.u64(0..1800)));
                world.next.push(Reverse((away, Happens::Away(at))));
                let back = away.after(Duration::from_secs(world.rng.u64(world.nature.away.clone())));
                world.next.push(Reverse((back, Happens::Back(at))));
            }
            if let Some((from, length)) = world.nature.power_cut {
                let away = world.now.after(Duration::from_secs(from));
                world.next.push(Reverse((away, Happens::Away(at))));
                world.next.push(Reverse((away.after(Duration::from_secs(length)), Happens::Back(at))));
            }
        }
        world
    }

    pub(crate) fn with_journal(mut self) -> Self {
        self.journal = Some(vec![self.planner.save()]);
        self
    }

    /// Every emulator of the fleet.
    pub(crate) fn targets(&self) -> Vec<Target> {
        let emulators = &self.emulators;
        self.workstations
            .iter()
            .flat_map(|(id, _)| emulators.iter().map(|emulator| Target::emulator(id, emulator)))
            .collect()
    }

    pub(crate) fn add(&mut self, new: NewPlan) -> PlanId {
        let limits = new.limits.clone();
        let start = Instant::now();
        let added = self.planner.add(new, self.now).unwrap();
        self.planning += start.elapsed();
        self.checker.plan(added.plan, limits);
        self.plans.push(added.plan);
        added.plan
    }

    fn tell(&mut self, at: usize) {
        let (id, away) = &self.workstations[at];
        let reach = if *away == 0 { Reach::Answers } else { Reach::Unreachable };
        let facts = WorkstationFacts { reach, ..WorkstationFacts::default() };
        let start = Instant::now();
        self.planner.know_workstation(id, facts, self.now);
        self.planning += start.elapsed();
    }

    fn tell_all(&mut self) {
        for at in 0..self.workstations.len() {
            self.tell(at);
            for emulator in &self.emulators {
                let facts = EmulatorFacts {
                    state: EmulatorState::Stopped,
                    seen: self.now,
                    ..EmulatorFacts::default()
                };
                self.planner.know_emulator(&self.workstations[at].0, emulator, facts, self.now);
            }
        }
    }

    /// Watches all emulators; they are to run.
    pub(crate) fn watch_all(&mut self, rules: WatchRules) {
        self.checker.watch = Some(rules.limits.clone());
        self.planner.set_watch_rules(rules);
        for target in self.targets() {
            let watch = Watch { want: Want::Running { app: false }, may_repair: false, per_hour: 10 };
            self.planner.watch(&target, watch, self.now);
        }
    }

    /// An emulator is seen.
    pub(crate) fn see(&mut self, target: &Target, state: EmulatorState) {
        let Some(emulator) = &target.emulator else { return };
        let facts = EmulatorFacts { state, seen: self.now, ..EmulatorFacts::default() };
        self.planner.know_emulator(&target.workstation, emulator, facts, self.now);
    }

    /// Decides, saves, sends.
    pub(crate) fn decide(&mut self) -> Option<Time> {
        let decision = self.hand_out();
        for send in decision.send {
            self.start(&send);
        }
        decision.ask_again
    }

    fn hand_out(&mut self) -> Decision {
        let start = Instant::now();
        let decision = self.planner.decide(self.now);
        self.planning += start.elapsed();
        self.decisions += 1;
        self.looked_at += u64::from(decision.looked_at);
        self.checker.decision(&decision, self.now);
        if let Some(journal) = &mut self.journal {
            journal.push(self.planner.changes());
        }
        decision
    }

    fn start(&mut self, send: &Send) {
        self.sent += 1;
        if self.rng.f64() < self.nature.hangs {
            self.hung += 1;
            return;
        }
        let seconds = self.rng.u64(self.nature.boot.clone());
        let work = self.work.entry(send.target.workstation.clone()).or_default();
        *work += Duration::from_secs(seconds).as_secs_f64();
        let good = self.rng.f64() >= self.nature.fails;
        self.next
            .push(Reverse((self.now.after(Duration::from_secs(seconds)), Happens::Ends(send.item, good))));
    }

    /// No plan can take less, in seconds: all places are taken all the time, of the fleet or of one workstation.
    pub(crate) fn ideal(&self, workstation: u32, fleet: u32) -> f64 {
        let all = self.work.values().sum::<f64>() / f64::from(fleet);
        self.work.values().map(|work| work / f64::from(workstation)).fold(all, f64::max)
    }

    /// Until nothing more happens, or until then.
    pub(crate) fn run(&mut self, until: Option<Time>) {
        loop {
            let again = self.decide();
            let next = self.next.peek().map(|Reverse((at, _))| *at);
            let Some(to) = [again, next].into_iter().flatten().min() else { return };
            if until.is_some_and(|until| to > until) {
                self.now = until.unwrap_or(self.now);
                return;
            }
            self.now = self.now.max(to);
            self.catch_up();
        }
    }

    /// What has happened by now.
    fn catch_up(&mut self) {
        while let Some(Reverse((at, happens))) = self.next.peek().copied()
            && at <= self.now
        {
            self.next.pop();
            self.happen(happens);
        }
    }

    fn happen(&mut self, happens: Happens) {
        match happens {
            Happens::Ends(item, good) => {
                // While its workstation is away nobody sees the effect.
                let outcome = if good { ItemOutcome::Succeeded } else { ItemOutcome::Failed };
                if good && let Some(target) = self.checker.target(item) {
                    self.see(&target, EmulatorState::Running);
                }
                let start = Instant::now();
                let told = self.planner.ended(item, outcome, self.now);
                self.planning += start.elapsed();
                assert!(told.is_ok() || !self.checker.is_out(item), "{item}: {told:?}");
            }
            Happens::Away(at) => {
                self.workstations[at].1 += 1;
                self.tell(at);
            }
            Happens::Back(at) => {
                self.workstations[at].1 -= 1;
                self.tell(at);
            }
        }
    }

    /// The program is killed between deciding and sending, and started again. What was decided last was never sent, but
    /// nobody knows.
    pub(crate) fn kill(&mut self) {
        let decided = loop {
            let decided = self.hand_out();
            if !decided.send.is_empty() {
                break decided;
            }
            let next = self.next.peek().map(|Reverse((at, _))| *at);
            let Some(to) = [decided.ask_again, next].into_iter().flatten().min() else { break decided };
            self.now = self.now.max(to);
            self.catch_up();
        };
        let mut saved = Planner::new().save();
        saved.merge(self.journal.take().unwrap());
        let text = serde_json::to_string(&saved).unwrap();
        let saved: Saved = serde_json::from_str(&text).unwrap();
        self.planner = Planner::restore(saved.clone(), self.now).unwrap();
        self.journal = Some(vec![saved]);
        self.tell_all();
        let again = self.hand_out();
        assert!(again.send.is_empty(), "nothing goes out before somebody says so");
        let out: HashSet<_> = self.planner.under_way().map(|(item, _)| item).collect();
        for send in decided.send {
            assert!(out.contains(&send.item), "{} may have been sent", send.item);
            self.planner.ended(send.item, ItemOutcome::Unknown, self.now).unwrap();
        }
        for plan in self.plans.clone() {
            self.planner.resume(plan, self.now).unwrap();
        }
    }
}
