//! The planner: what it holds, what it is told of the world, and what it decides.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, BinaryHeap, HashMap};

use crate::action::Action;
use crate::event::Event;
use crate::facts::{EmulatorFacts, WorkstationFacts};
use crate::plan::{ItemId, Plan, PlanId};
use crate::saved::Changed;
use crate::target::{EmulatorId, Target, WorkstationId};
use crate::time::Time;
use crate::watch::{WatchRules, Watched};

/// An item that is to be sent now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Send {
    /// Which. From now on it counts as sent, until its end is reported.
    pub item: ItemId,
    /// To whom.
    pub target: Target,
    /// What.
    pub action: Action,
    /// Look at the emulator first: where the effect is there already, the item has succeeded and nothing is sent.
    pub look_first: bool,
}

/// What is to be done now.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Decision {
    /// In this order.
    pub send: Vec<Send>,
    /// What happened since the last decision.
    pub events: Vec<Event>,
    /// When time alone may change something: ask again then at the latest, and whenever something was told.
    pub ask_again: Option<Time>,
    /// How many items were looked at for this: what deciding cost.
    pub looked_at: u32,
}

/// What comes due by time alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Timer {
    Workstation(usize),
    Overdue(ItemId),
    Lost(ItemId),
    Expiry(PlanId),
    Watch(usize),
}

/// A workstation, as far as plans are concerned.
#[derive(Debug)]
pub(crate) struct Workstation {
    pub(crate) id: WorkstationId,
    pub(crate) facts: WorkstationFacts,
    /// Lanes with items that wait.
    pub(crate) lanes: BTreeSet<(PlanId, usize)>,
    pub(crate) places: PlacesTaken,
    /// Everything that may have been sent and has not ended, overdue or not.
    pub(crate) under_way: u32,
    /// The item that has it for itself.
    pub(crate) alone: Option<ItemId>,
    /// The item that is to have it for itself next.
    pub(crate) reserved: Option<ItemId>,
    /// When a boot was last sent or ended here, or the workstation came back.
    pub(crate) stirred: Option<Time>,
    /// Until when nothing is sent here, because an item was handed back.
    pub(crate) rests_until: Option<Time>,
    /// The earliest timer that is set for it.
    pub(crate) timer: Option<Time>,
    /// When the watch last repaired it as a whole, oldest first.
    pub(crate) repairs: Vec<Time>,
    /// Its repair that waits or is under way.
    pub(crate) repair: Option<ItemId>,
    pub(crate) emulators: Vec<usize>,
}

/// An emulator, as far as plans are concerned.
#[derive(Debug)]
pub(crate) struct Emulator {
    pub(crate) workstation: usize,
    pub(crate) id: EmulatorId,
    pub(crate) facts: EmulatorFacts,
    pub(crate) under_way: Option<ItemId>,
    /// What waits for it, in the order in which it was asked for.
    pub(crate) turns: Vec<ItemId>,
    /// The one of them whose turn it is; it stands in its lane as ready.
    pub(crate) next: Option<ItemId>,
    pub(crate) watched: Option<Watched>,
}

/// How many places are taken.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct PlacesTaken {
    boots: u32,
    others: u32,
}

impl PlacesTaken {
    pub(crate) fn taken(self, boots: bool) -> u32 {
        if boots { self.boots } else { self.others }
    }

    pub(crate) fn of(&mut self, boots: bool) -> &mut u32 {
        if boots { &mut self.boots } else { &mut self.others }
    }
}

/// Decides what is sent when. See the crate's documentation.
#[derive(Debug, Default)]
pub struct Planner {
    /// The latest instant it was told.
    pub(crate) now: Time,
    pub(crate) next_plan: u64,
    pub(crate) plans: BTreeMap<PlanId, Plan>,
    pub(crate) workstations: Vec<Workstation>,
    pub(crate) emulators: Vec<Emulator>,
    workstation_of: HashMap<WorkstationId, usize>,
    emulator_of: HashMap<(usize, EmulatorId), usize>,
    pub(crate) places: PlacesTaken,
    /// Plans with open lanes, by the limit for the fleet that they share; the most urgent first.
    pub(crate) queues: BTreeMap<(bool, u32), BTreeSet<(u8, PlanId)>>,
    pub(crate) timers: BinaryHeap<Reverse<(Time, Timer)>>,
    pub(crate) sends: Vec<Send>,
    pub(crate) events: Vec<Event>,
    pub(crate) changed: Changed,
    pub(crate) watch_rules: Option<WatchRules>,
    /// For which emulator the watch asked for an item.
    pub(crate) watch_items: BTreeMap<ItemId, usize>,
}

impl Planner {
    /// How long nothing goes to a workstation after an item for it was handed back.
    pub const REST: std::time::Duration = std::time::Duration::from_secs(1);

    /// Without plans, and without knowledge of anything.
    pub fn new() -> Self {
        Self::default()
    }

    /// Tells what is known of a workstation now. Say [`Reach::Answers`](crate::Reach::Answers) only after a fresh look at
    /// its emulators: what waited for it goes out.
    pub fn know_workstation(&mut self, id: &WorkstationId, facts: WorkstationFacts, now: Time) {
        self.step(now);
        let at = self.workstation(id);
        let came_back = facts.reach == crate::Reach::Answers && self.workstations[at].facts.reach.holds();
        if came_back {
            self.stirred(at);
        }
        let reach_changed = self.workstations[at].facts.reach != facts.reach;
        let maintenance_changed = self.workstations[at].facts.maintenance != facts.maintenance;
        self.workstations[at].facts = facts;
        if maintenance_changed {
            for emulator in self.workstations[at].emulators.clone() {
                self.refresh_emulator(emulator);
            }
        }
        if reach_changed {
            self.refresh_workstation(at);
        } else {
            self.wake(at);
        }
    }

    /// Tells what is known of an emulator now. What was seen too long ago to be true is unknown: say so.
    pub fn know_emulator(
        &mut self,
        workstation: &WorkstationId,
        id: &EmulatorId,
        facts: EmulatorFacts,
        now: Time,
    ) {
        self.step(now);
        let at = self.workstation(workstation);
        let emulator = self.emulator(at, id);
        self.emulators[emulator].facts = facts;
        self.refresh_emulator(emulator);
        self.watch_emulator(emulator);
    }

    /// Its operator removed a workstation: what waits for it ends as refused, what is under way by its report, and nothing
    /// there is watched any longer.
    pub fn remove_workstation(&mut self, id: &WorkstationId, now: Time) {
        self.step(now);
        let at = self.workstation(id);
        self.workstations[at].facts = WorkstationFacts::default();
        let lanes: Vec<_> = self.workstations[at].lanes.iter().copied().collect();
        for item in lanes.into_iter().flat_map(|(plan, lane)| self.waiting_in(plan, lane)).collect::<Vec<_>>()
        {
            self.end(item, crate::ItemOutcome::Refused, crate::Because::Gone);
        }
        for emulator in self.workstations[at].emulators.clone() {
            self.emulators[emulator].facts = EmulatorFacts::default();
            self.unwatch_emulator(emulator);
        }
    }

    /// What is to be sent now. Each item is handed out once; save [`changes`](Self::changes) before it is sent, so that it
    /// is never sent again.
    pub fn decide(&mut self, now: Time) -> Decision {
        self.step(now);
        self.run_timers();
        let mut looked_at = 0;
        while let Some(plan) = self.most_urgent() {
            let Some(&(index, lane)) = self.plans[&plan].open.first() else { break };
            self.try_lane(plan, lane, index);
            looked_at += 1;
        }
        Decision {
            send: std::mem::take(&mut self.sends),
            events: std::mem::take(&mut self.events),
            ask_again: self.next_timer(),
            looked_at,
        }
    }

    /// Sends the first item of an open lane, or shuts the lane until something changes.
    fn try_lane(&mut self, plan: PlanId, lane: usize, index: u32) {
        let item = ItemId { plan, index };
        let at = self.plans[&plan].lanes[lane].workstation;
        let Some(wait) = self.gate(item) else { return self.send(item) };
        self.shut_lane(plan, lane);
        if wait == crate::Wait::WorkstationInUse {
            self.workstations[at].reserved.get_or_insert(item);
        }
        if let Some(until) = self.until(item, &wait) {
            self.set_workstation_timer(at, until);
        }
    }

    /// The plan with something open that goes before all others, among those whose limit for the fleet leaves room.
    fn most_urgent(&self) -> Option<PlanId> {
        let room = |((boots, limit), _): &(&(bool, u32), _)| self.places.taken(*boots) < *limit;
        let first = self.queues.iter().filter(room).filter_map(|(_, plans)| plans.first());
        first.min().map(|(_, plan)| *plan)
    }

    /// Time goes on; it never steps back.
    pub(crate) fn step(&mut self, now: Time) {
        self.now = self.now.max(now);
    }

    /// The number of a workstation.
    pub(crate) fn workstation(&mut self, id: &WorkstationId) -> usize {
        if let Some(&at) = self.workstation_of.get(id) {
            return at;
        }
        self.workstations.push(Workstation {
            id: id.clone(),
            facts: WorkstationFacts::default(),
            lanes: BTreeSet::new(),
            places: PlacesTaken::default(),
            under_way: 0,
            alone: None,
            reserved: None,
            stirred: None,
            rests_until: None,
            timer: None,
            repairs: Vec::new(),
            repair: None,
            emulators: Vec::new(),
        });
        self.workstation_of.insert(id.clone(), self.workstations.len() - 1);
        self.workstations.len() - 1
    }

    /// The number of an emulator.
    pub(crate) fn emulator(&mut self, workstation: usize, id: &EmulatorId) -> usize {
        let key = (workstation, id.clone());
        if let Some(&at) = self.emulator_of.get(&key) {
            return at;
        }
        self.emulators.push(Emulator {
            workstation,
            id: id.clone(),
            facts: EmulatorFacts::default(),
            under_way: None,
            turns: Vec::new(),
            next: None,
            watched: None,
        });
        let at = self.emulators.len() - 1;
        self.emulator_of.insert(key, at);
        self.workstations[workstation].emulators.push(at);
        at
    }

    /// The emulator of a target, if it was ever heard of.
    pub(crate) fn find_emulator(&self, target: &Target) -> Option<usize> {
        let at = *self.workstation_of.get(&target.workstation)?;
        self.emulator_of.get(&(at, target.emulator.clone()?)).copied()
    }

    /// The workstation of that name, if it was ever heard of.
    pub(crate) fn find_workstation(&self, id: &WorkstationId) -> Option<usize> {
        self.workstation_of.get(id).copied()
    }

    /// The names of an item's workstation and emulator.
    pub(crate) fn target(&self, workstation: usize, emulator: Option<usize>) -> Target {
        Target {
            workstation: self.workstations[workstation].id.clone(),
            emulator: emulator.map(|e| self.emulators[e].id.clone()),
        }
    }
}
