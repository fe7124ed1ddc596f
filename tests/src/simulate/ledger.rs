//! What people asked for, and what the product may therefore do by itself: kept apart from the product, and compared with every
//! operation that it begins.

use std::{
    collections::{BTreeMap, BTreeSet, VecDeque},
    time::Duration,
};

use fleet::{
    ipc::{Operation, Plan, PlanOrigin},
    model::{OperationKind, OperationStatus},
};
use tokio::time::Instant;

use super::{
    calendar::WallCalendar,
    care::{ScheduleAsked, WatchAsked},
    farm::Farm,
};

/// Whoever reads events is told of something a moment after it was decided.
const MOMENT: Duration = Duration::from_secs(1);
/// What has been under way for longer takes no place any more (the planner's own limit).
const OVERDUE: Duration = Duration::from_mins(6);
/// Longer than any start, stop or end by force takes from its turn on, with all its deadlines.
const LONGEST: Duration = Duration::from_mins(20);
const HOUR: Duration = Duration::from_hours(1);

/// A workstation's id, an index, a title.
pub(super) type Emulated = (String, u32, String);

/// What a plan may do.
pub(super) struct PlanAsked {
    pub(super) kind: OperationKind,
    pub(super) targets: BTreeSet<Emulated>,
    pub(super) per_workstation: usize,
    pub(super) in_fleet: usize,
    pub(super) settle: Duration,
    /// Since when nothing more of it may be sent.
    pub(super) stopped: Option<Instant>,
    /// What was sent of it, by which operation.
    pub(super) sent: BTreeMap<Emulated, u32>,
}

/// An operation that has not ended.
struct UnderWay {
    emulated: Option<Emulated>,
    kind: OperationKind,
    plan: Option<u32>,
    taken: Instant,
    runs: Option<Instant>,
}

/// All of it.
pub(super) struct Ledger {
    calendar: WallCalendar,
    /// Operations of the present program that people asked for.
    persons: BTreeSet<u32>,
    under_way: BTreeMap<u32, UnderWay>,
    pub(super) plans: BTreeMap<u32, PlanAsked>,
    pub(super) watches: Vec<WatchAsked>,
    pub(super) schedules: Vec<ScheduleAsked>,
    /// What people have stopped since it was watched, and when: that is let go.
    let_go: BTreeMap<Emulated, Instant>,
    /// When the watch did something.
    acted: BTreeMap<Emulated, VecDeque<Instant>>,
    /// When plans last sent a boot to a workstation, or one has ended there.
    stirred: BTreeMap<String, Instant>,
    /// When the wall clock was last set, or the program was last started.
    pub(super) upset: Instant,
    /// When a person last changed what is watched.
    pub(super) watch_changed: Instant,
    /// What plans sent that were not shown yet, and when.
    early: Vec<(Operation, Instant)>,
    /// So many operations ended while the present program ran.
    pub(super) ended: usize,
}

fn boots(kind: OperationKind) -> bool {
    matches!(kind, OperationKind::Start | OperationKind::Restart)
}

/// Both may read one emulator at the same time.
fn reads(kind: OperationKind) -> bool {
    matches!(kind, OperationKind::Clone | OperationKind::Backup)
}

impl Ledger {
    pub(super) fn new(calendar: WallCalendar) -> Self {
        Self {
            calendar,
            persons: BTreeSet::new(),
            under_way: BTreeMap::new(),
            plans: BTreeMap::new(),
            watches: Vec::new(),
            schedules: Vec::new(),
            let_go: BTreeMap::new(),
            acted: BTreeMap::new(),
            stirred: BTreeMap::new(),
            upset: Instant::now(),
            watch_changed: Instant::now(),
            early: Vec::new(),
            ended: 0,
        }
    }

    /// Another program begins: numbers of operations begin anew, and plans wait for a person.
    pub(super) fn restarted(&mut self) {
        self.persons.clear();
        self.under_way.clear();
        self.stirred.clear();
        self.early.clear();
        self.upset = Instant::now();
        self.ended = 0;
        for plan in self.plans.values_mut() {
            plan.stopped.get_or_insert_with(Instant::now);
        }
    }

    /// A person asked for this, and it was taken.
    pub(super) fn person(&mut self, operation: u32, emulated: Option<Emulated>, kind: OperationKind) {
        self.persons.insert(operation);
        let Some(emulated) = emulated else { return };
        match kind {
            OperationKind::Stop | OperationKind::Kill => {
                self.let_go.insert(emulated, Instant::now());
            }
            OperationKind::Start | OperationKind::Restart => {
                self.let_go.remove(&emulated);
            }
            _ => {}
        }
    }

    /// What is under way, and was for long enough that a kill does not lose it.
    pub(super) fn taken_before(&self, operation: u32, moment: Duration) -> bool {
        self.under_way.get(&operation).is_some_and(|one| one.taken.elapsed() > moment)
    }

    /// Whoever is watched anew is no longer let go.
    pub(super) fn watched_anew(&mut self, workstation: &str) {
        self.watch_changed = Instant::now();
        self.let_go.retain(|(of, ..), _| of != workstation);
    }

    /// A plan is shown. One that a schedule has begun is to be due.
    pub(super) fn plan(&mut self, plan: &Plan, farm: &Farm) {
        if plan.origin != PlanOrigin::Schedule || self.plans.contains_key(&plan.id) {
            return;
        }
        let latest = self.calendar.latest();
        let Some(schedule) = self.schedules.iter_mut().find(|asked| asked.name == plan.name) else {
            return farm.trace.violated(format!("a plan “{}” that no schedule asked for", plan.name));
        };
        let asked = schedule.begins(latest).unwrap_or_else(|wrong| {
            farm.trace.violated(format!("{}: {wrong}", plan.name));
            schedule.asked()
        });
        self.plans.insert(plan.id, asked);
        let mut early = std::mem::take(&mut self.early);
        for (operation, _) in early.extract_if(.., |(operation, _)| operation.plan == Some(plan.id)) {
            self.judge(&operation, farm);
        }
        self.early = early;
    }

    /// An operation is new, or has changed.
    pub(super) fn operation(&mut self, operation: &Operation, farm: &mut Farm) {
        let ended = operation.status.is_final();
        if !self.under_way.contains_key(&operation.id) {
            if ended {
                // Refused at once, or listed after a restart.
                self.ended += 1;
                return;
            }
            self.taken(operation, farm);
        }
        if operation.status == OperationStatus::Running {
            self.runs(operation, farm);
        }
        if !ended {
            return;
        }
        self.ended += 1;
        let Some(one) = self.under_way.remove(&operation.id) else { return };
        if one.plan.is_some() && boots(one.kind) {
            self.stirred.insert(operation.workstation.clone(), Instant::now());
        }
        let unsent = operation.status == OperationStatus::Refused;
        if let Some((plan, emulated)) = one.plan.zip(one.emulated).filter(|_| unsent)
            && let Some(plan) = self.plans.get_mut(&plan)
        {
            // It waits again.
            plan.sent.remove(&emulated);
        }
    }

    fn taken(&mut self, operation: &Operation, farm: &mut Farm) {
        let emulated =
            operation.emulator.map(|index| (operation.workstation.clone(), index, operation.title.clone()));
        let one = UnderWay {
            emulated: emulated.clone(),
            kind: operation.kind,
            plan: operation.plan,
            taken: Instant::now(),
            runs: None,
        };
        self.under_way.insert(operation.id, one);
        if self.persons.contains(&operation.id) {
            return;
        }
        let Some(emulated) = emulated else {
            return farm.trace.violated(format!("nobody asked for {:?}", operation.kind));
        };
        farm.asked_by_product(&emulated, operation.kind);
        if operation.plan.is_some_and(|plan| !self.plans.contains_key(&plan)) {
            // A schedule's: it is shown a moment later.
            return self.early.push((operation.clone(), Instant::now()));
        }
        self.judge(operation, farm);
    }

    /// Whether what the product sends by itself is what somebody has left to it.
    fn judge(&mut self, operation: &Operation, farm: &Farm) {
        let Some(index) = operation.emulator else { return };
        let emulated = (operation.workstation.clone(), index, operation.title.clone());
        let wrong = match operation.plan {
            Some(plan) => self.plan_sends(plan, &emulated, operation),
            None => self.watch_acts(&emulated, operation.kind, farm),
        };
        if let Some(wrong) = wrong {
            let (_, index, title) = emulated;
            farm.trace.violated(format!(
                "{:?} {index} “{title}” on {} of {}: {wrong}",
                operation.kind,
                operation.workstation_name,
                operation.plan.map_or("the watch".into(), |plan| format!("plan {plan}"))
            ));
        }
    }

    /// What is wrong with a plan that sends this.
    fn plan_sends(&mut self, plan: u32, emulated: &Emulated, operation: &Operation) -> Option<String> {
        let busy = |one: &&UnderWay| {
            one.plan.is_some() && boots(one.kind) && one.runs.unwrap_or(one.taken).elapsed() < OVERDUE
        };
        let in_fleet = self.under_way.values().filter(busy).count();
        let here = |one: &&UnderWay| one.emulated.as_ref().is_some_and(|(of, ..)| *of == emulated.0);
        let on_workstation = self.under_way.values().filter(busy).filter(here).count();
        let stirred = self.stirred.get(&emulated.0).map(Instant::elapsed);
        if boots(operation.kind) {
            self.stirred.insert(emulated.0.clone(), Instant::now());
        }
        let asked = self.plans.get_mut(&plan)?;
        if asked.kind != operation.kind || !asked.targets.contains(emulated) {
            return Some("it was not asked for".into());
        }
        if asked.stopped.is_some_and(|since| since.elapsed() > MOMENT) {
            return Some("nothing more of it was to be sent".into());
        }
        if let Some(before) = asked.sent.insert(emulated.clone(), operation.id) {
            return Some(format!("it was sent before, as operation {before}"));
        }
        if !boots(operation.kind) {
            return None;
        }
        if on_workstation > asked.per_workstation || in_fleet > asked.in_fleet {
            return Some(format!(
                "{on_workstation} at once on the workstation and {in_fleet} in the fleet, where {} and {} may be",
                asked.per_workstation, asked.in_fleet
            ));
        }
        let early = stirred.filter(|since| *since + MOMENT / 20 < asked.settle);
        early.map(|since| {
            format!("{since:?} after the one before, where {:?} were to lie between", asked.settle)
        })
    }

    /// What is wrong with a watch that does this.
    fn watch_acts(&mut self, emulated: &Emulated, kind: OperationKind, farm: &Farm) -> Option<String> {
        let before = self.acted.entry(emulated.clone()).or_default();
        while before.front().is_some_and(|at| at.elapsed() >= HOUR) {
            before.pop_front();
        }
        before.push_back(Instant::now());
        let steps = before.len();
        if self.watch_changed.elapsed() <= MOMENT {
            return None;
        }
        let Some(watch) = WatchAsked::of(&self.watches, emulated) else {
            return Some("nobody wants it watched".into());
        };
        if !watch.may(kind) {
            return Some("that is not what was wanted".into());
        }
        if watch.paused {
            return Some("it is paused".into());
        }
        if steps > watch.per_hour && self.upset.elapsed() > HOUR {
            return Some(format!("{steps} steps within an hour, where {} may be", watch.per_hour));
        }
        if self.let_go.get(emulated).is_some_and(|since| since.elapsed() > MOMENT) && watch.running {
            return Some("a person has stopped it".into());
        }
        let machine = farm.machines.iter().find(|machine| machine.id == emulated.0)?;
        if machine.blocked.is_some_and(|since| since.elapsed() > MOMENT) {
            return Some("its workstation is blocked by hand".into());
        }
        let kept = machine
            .maintenance
            .is_some_and(|(since, until)| since.elapsed() > MOMENT && self.calendar.millis() + 1000 < until);
        kept.then(|| "its workstation is under maintenance".into())
    }

    /// An operation's turn has come: no other one works on its emulator.
    fn runs(&mut self, operation: &Operation, farm: &Farm) {
        let Some(one) = self.under_way.get_mut(&operation.id) else { return };
        // A new emulator gets its index on the way.
        let index = operation.emulator;
        if let Some(index) = index {
            one.emulated = Some((operation.workstation.clone(), index, operation.title.clone()));
        }
        if one.runs.is_some() {
            return;
        }
        one.runs = Some(Instant::now());
        let Some(index) = index else { return };
        let other = self.under_way.iter().find(|(id, other)| {
            let here = other
                .emulated
                .as_ref()
                .is_some_and(|(of, at, _)| *of == operation.workstation && *at == index);
            **id != operation.id
                && other.runs.is_some()
                && here
                && !(reads(other.kind) && reads(operation.kind))
        });
        if let Some((id, other)) = other {
            farm.trace.violated(format!(
                "{}: operations {id} ({:?}) and {} ({:?}) work on {index} at once",
                operation.workstation_name, other.kind, operation.id, operation.kind
            ));
        }
    }

    /// What takes longer than all its deadlines, or was sent for a plan that nobody has asked for.
    pub(super) fn overdue(&self) -> Vec<String> {
        let short = |kind| boots(kind) || matches!(kind, OperationKind::Stop | OperationKind::Kill);
        let late = |(id, one): (&u32, &UnderWay)| {
            // What this computer slept through is no time.
            one.runs.filter(|since| (*since).max(self.upset).elapsed() > LONGEST && short(one.kind))?;
            Some(format!("operation {id} ({:?}) takes longer than all its deadlines", one.kind))
        };
        let early = self.early.iter().filter(|(_, since)| since.elapsed() > MOMENT);
        let unasked = early.map(|(operation, _)| {
            format!("operation {} is of plan {:?}, for which nobody asked", operation.id, operation.plan)
        });
        self.under_way.iter().filter_map(late).chain(unasked).collect()
    }
}
