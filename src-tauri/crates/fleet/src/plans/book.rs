//! What is planned, told of what happens.

use std::{
    collections::{BTreeMap, HashMap, HashSet},
    fmt,
    sync::Arc,
    time::Duration,
};

use breaker::{Clock, Nanos};
use messages::{Message, plans};
use planner::{
    Because, Event, ItemId, ItemOutcome, NewPlan, PlanId, PlanState, Planner, Target, Time, WhyLeftOut,
};

use crate::{
    ipc::{self, Change, EmulatorRequest, Operation},
    model::{OperationKind, OperationStatus},
    operation::result::OperationResult,
    plans::{
        action::action,
        lengths::Lengths,
        look::Look,
        world::{Direct, World, index_and_title},
    },
    store::rows::Unknown,
    wall_clock::wall_ms,
    wording::plan as wording,
};

/// An item may be turned away so often until it ends as refused.
const TURNED_AWAY: u32 = 120;
/// Ended plans that are kept for the window, and the items that they may have together.
const ENDED_PLANS: usize = 30;
const ENDED_ITEMS: u32 = 40_000;

/// What is planned.
#[derive(Debug)]
pub(crate) struct Book {
    pub(super) planner: Planner,
    pub(super) world: World,
    pub(super) plans: BTreeMap<PlanId, Meta>,
    pub(super) lengths: Lengths,
    /// Which operation carries out which item.
    items: HashMap<u32, ItemId>,
    pub(super) operations: HashMap<ItemId, u32>,
    /// When operations of plans began.
    begun: HashMap<u32, u64>,
    /// Items whose emulator is looked at before anything else is decided.
    pub(super) looks: BTreeMap<ItemId, Look>,
    turned_away: HashMap<ItemId, u32>,
    /// Operations that are to be ended: requests that waited their turn in vain.
    endings: Vec<(u32, OperationResult)>,
    /// How items ended that no operation tells of, where the planner does not say it either.
    pub(super) said: HashMap<ItemId, Message>,
    /// Plans that are no longer kept.
    forgotten: Vec<PlanId>,
    /// How many items that have not ended each emulator has.
    pub(super) open: HashMap<Target, u32>,
    /// What was changed besides the planner, counted; and how much of that is written.
    pub(super) edits: u64,
    pub(super) written: u64,
    /// The file could not be written the last time.
    pub(super) not_saved: bool,
    /// What a newer version has written beside the plans.
    pub(super) unknown: Unknown,
    closed: bool,
    started: (u64, Nanos),
    clock: Shown,
}

/// A clock, which has nothing to show of itself.
struct Shown(Arc<dyn Clock>);

impl fmt::Debug for Shown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("clock")
    }
}

/// A plan, besides what the planner knows of it.
#[derive(Debug, Clone)]
pub(super) struct Meta {
    pub(super) kind: OperationKind,
    /// `None` where it was not kept over a restart.
    pub(super) request: Option<EmulatorRequest>,
    pub(super) subject: Option<Message>,
    pub(super) name: String,
    pub(super) left_out: u32,
    pub(super) workstations: u32,
    /// The operation that shows it: one request that waits its turn.
    pub(super) single: Option<u32>,
    pub(super) ended: Option<u64>,
}

/// Something that is to be sent now.
#[derive(Debug, Clone)]
pub(crate) struct Dispatch {
    pub(crate) item: ItemId,
    pub(crate) workstation: String,
    pub(crate) index: u32,
    pub(crate) title: String,
    /// `None` where it was not kept.
    pub(crate) request: Option<EmulatorRequest>,
    /// What the plan is called: by its name, or by its number.
    pub(crate) plan: String,
    /// The operation that was shown for it already.
    pub(crate) operation: Option<u32>,
    /// Whether its emulator is to be listed before.
    pub(crate) look: bool,
}

/// What is to be done now, and when to look again at the latest.
#[derive(Debug, Default)]
pub(crate) struct Step {
    pub(crate) send: Vec<Dispatch>,
    pub(crate) ask_again: Option<Duration>,
}

impl Book {
    /// Nothing is planned.
    pub(super) fn new(clock: Arc<dyn Clock>) -> Self {
        Self {
            planner: Planner::new(),
            world: World::default(),
            plans: BTreeMap::new(),
            lengths: Lengths::default(),
            items: HashMap::new(),
            operations: HashMap::new(),
            begun: HashMap::new(),
            looks: BTreeMap::new(),
            turned_away: HashMap::new(),
            endings: Vec::new(),
            said: HashMap::new(),
            forgotten: Vec::new(),
            open: HashMap::new(),
            edits: 0,
            written: 0,
            not_saved: false,
            unknown: Unknown::new(),
            closed: false,
            started: (wall_ms(), clock.now()),
            clock: Shown(clock),
        }
    }

    /// The planner's time: the wall clock at the start, and from then on one that does not jump.
    pub(super) fn now(&self) -> Time {
        let (wall, start) = self.started;
        Time::from_millis(wall).after(self.clock.0.now().since(start))
    }

    /// Adds a plan; its name, and whom it leaves out.
    pub(super) fn add(
        &mut self,
        new: NewPlan,
        meta: Meta,
    ) -> Result<(PlanId, Vec<planner::LeftOut>), planner::Error> {
        let now = self.now();
        for target in &new.targets {
            self.world.expect(&target.target);
        }
        let added = self.planner.add(new, now)?;
        let mut workstations = HashSet::new();
        for item in self.planner.items(added.plan) {
            *self.open.entry(item.target.clone()).or_default() += 1;
            workstations.insert(item.target.workstation);
        }
        let left_out = u32::try_from(added.left_out.len()).unwrap_or(u32::MAX);
        let workstations = u32::try_from(workstations.len()).unwrap_or(u32::MAX);
        self.plans.insert(added.plan, Meta { left_out, workstations, ..meta });
        self.edits += 1;
        Ok((added.plan, added.left_out))
    }

    /// What a plan of this is to know besides.
    pub(super) fn meta(kind: OperationKind, request: &EmulatorRequest, subject: Option<Message>) -> Meta {
        Meta {
            kind,
            request: Some(request.clone()),
            subject,
            name: String::new(),
            left_out: 0,
            workstations: 0,
            single: None,
            ended: None,
        }
    }

    pub(super) fn action_of(kind: OperationKind, request: &EmulatorRequest) -> planner::Action {
        action(kind, request)
    }

    /// Takes in what has happened in the fleet.
    pub(crate) fn take_in(&mut self, change: &Change) {
        if self.closed {
            return;
        }
        match change {
            Change::Workstation(shown) => self.workstation(shown),
            Change::Removed(id) => {
                let now = self.now();
                self.world.remove(id, &mut self.planner, now);
            }
            Change::Operation(operation) => self.operation(operation),
            _ => {}
        }
    }

    /// Takes in a workstation as it is shown now.
    pub(crate) fn workstation(&mut self, shown: &ipc::Workstation) {
        if self.closed {
            return;
        }
        let now = self.now();
        self.world.take_in(shown, &mut self.planner, now);
    }

    /// Takes in an operation as it is now.
    pub(crate) fn operation(&mut self, operation: &Operation) {
        if self.closed {
            return;
        }
        let now = self.now();
        let Some(item) = self.items.get(&operation.id).copied() else {
            let waits = self.plans.values().any(|meta| meta.single == Some(operation.id));
            let direct = Direct {
                workstation: operation.workstation.clone(),
                emulator: operation.emulator,
                kind: operation.kind,
                begun: operation.status != OperationStatus::Queued,
            };
            let direct = Some(direct).filter(|_| !operation.status.is_final() && !waits);
            return self.world.direct(operation.id, direct, &mut self.planner, now);
        };
        let outcome = match operation.status {
            OperationStatus::Queued => return,
            OperationStatus::Running => {
                if self.begun.insert(operation.id, wall_ms()).is_none() {
                    let _ = self.planner.sent(item, now);
                }
                return;
            }
            OperationStatus::Succeeded => ItemOutcome::Succeeded,
            OperationStatus::Failed => ItemOutcome::Failed,
            OperationStatus::Cancelled => ItemOutcome::Cancelled,
            OperationStatus::Unknown => ItemOutcome::Unknown,
            OperationStatus::Refused => {
                self.items.remove(&operation.id);
                if self.plans.get(&item.plan).is_some_and(|meta| meta.single.is_some()) {
                    let _ = self.planner.ended(item, ItemOutcome::Refused, now);
                } else {
                    self.operations.remove(&item);
                    self.turned_away(item);
                }
                return;
            }
        };
        self.items.remove(&operation.id);
        if let Some(began) = self.begun.remove(&operation.id)
            && outcome == ItemOutcome::Succeeded
        {
            let took = operation.ended_at.unwrap_or_else(wall_ms).saturating_sub(began);
            self.lengths.took(operation.kind, Duration::from_millis(took));
        }
        // Ended already where nobody had heard of it for too long.
        let _ = self.planner.ended(item, outcome, now);
    }

    /// The operations under way that belong to items: where events were missed, each is looked up.
    pub(crate) fn operations_under_way(&self) -> Vec<u32> {
        self.items.keys().copied().collect()
    }

    /// An operation is no longer kept anywhere: how it ended was missed.
    pub(crate) fn operation_lost(&mut self, id: u32) {
        let now = self.now();
        if let Some(item) = self.items.remove(&id) {
            let _ = self.planner.ended(item, ItemOutcome::Unknown, now);
        }
    }

    /// An item was not sent, for a reason of this computer's own: it waits again.
    pub(crate) fn not_sent(&mut self, item: ItemId) {
        let now = self.now();
        let _ = self.planner.not_sent(item, now);
    }

    /// An item was not sent: it waits again, unless it has been turned away for too long.
    pub(crate) fn turned_away(&mut self, item: ItemId) {
        let now = self.now();
        let times = self.turned_away.entry(item).or_default();
        *times += 1;
        if *times < TURNED_AWAY {
            let _ = self.planner.not_sent(item, now);
        } else {
            self.give_up(item, ItemOutcome::Refused, plans::ended_not_admitted());
        }
    }

    /// An item ends without an operation that says why.
    pub(crate) fn give_up(&mut self, item: ItemId, outcome: ItemOutcome, why: Message) {
        let now = self.now();
        if self.planner.ended(item, outcome, now).is_ok() {
            self.said.insert(item, why);
        }
    }

    /// An operation carries an item out from now on.
    pub(crate) fn carried_out_by(&mut self, item: ItemId, operation: u32) {
        self.items.insert(operation, item);
        self.operations.insert(item, operation);
        self.turned_away.remove(&item);
    }

    /// Decides what is sent next. What is handed out is to be saved before it is sent.
    pub(crate) fn decide(&mut self) -> Step {
        if self.closed {
            return Step::default();
        }
        let now = self.now();
        let mut send = self.looked(now);
        let decision = self.planner.decide(now);
        for event in decision.events {
            self.heard(&event);
        }
        for sent in decision.send {
            self.edits += 1;
            send.extend(self.dispatch(sent.item, &sent.target, sent.look_first));
        }
        self.forget_old();
        let ask_again = decision.ask_again.map(|at| at.since(now));
        Step { send, ask_again }
    }

    pub(super) fn dispatch(&mut self, item: ItemId, target: &Target, look: bool) -> Option<Dispatch> {
        let meta = self.plans.get(&item.plan)?;
        let (index, title) = index_and_title(target.emulator.as_ref()?);
        if look {
            self.looks.insert(item, Look::first(target.clone(), wall_ms()));
        }
        Some(Dispatch {
            item,
            workstation: target.workstation.as_str().to_owned(),
            index,
            title: title.to_owned(),
            request: meta.request.clone(),
            plan: if meta.name.is_empty() { item.plan.0.to_string() } else { meta.name.clone() },
            operation: meta.single,
            look,
        })
    }

    fn heard(&mut self, event: &Event) {
        match event {
            Event::ItemEnded { item, because, target, .. } => {
                self.closes(target);
                self.edits += 1;
                self.looks.remove(item);
                self.turned_away.remove(item);
                let single = self.plans.get(&item.plan).and_then(|meta| meta.single);
                if let Some(operation) = single
                    && *because != Because::Reported
                {
                    self.endings.push((operation, single_ended(*because)));
                }
            }
            Event::PlanEnded { plan, .. } => {
                self.edits += 1;
                if let Some(meta) = self.plans.get_mut(plan) {
                    meta.ended = Some(wall_ms());
                    if meta.single.is_some() {
                        self.forget(*plan);
                    }
                }
            }
            _ => {}
        }
    }

    fn closes(&mut self, target: &Target) {
        if let Some(open) = self.open.get_mut(target) {
            *open -= 1;
            if *open == 0 {
                self.open.remove(target);
            }
        }
    }

    /// A plan that has ended is no longer kept; whether it has.
    pub(crate) fn forget(&mut self, plan: PlanId) -> bool {
        if self.planner.forget(plan).is_err() {
            return false;
        }
        self.plans.remove(&plan);
        self.operations.retain(|item, _| item.plan != plan);
        self.said.retain(|item, _| item.plan != plan);
        self.forgotten.push(plan);
        self.edits += 1;
        true
    }

    fn forget_old(&mut self) {
        let ended: Vec<_> = self.plans.iter().filter_map(|(id, meta)| meta.ended.map(|_| *id)).collect();
        let (mut plans, mut items) = (0, 0);
        for id in ended.into_iter().rev() {
            plans += 1;
            items += self.planner.plan(id).map_or(0, |plan| plan.tally.all());
            if plans > 1 && (plans > ENDED_PLANS || items > ENDED_ITEMS) {
                self.forget(id);
            }
        }
    }

    /// Operations that are to be ended.
    pub(crate) fn take_endings(&mut self) -> Vec<(u32, OperationResult)> {
        std::mem::take(&mut self.endings)
    }

    /// The workstations that something is planned for.
    pub(crate) fn workstations(&self) -> HashSet<String> {
        self.open.keys().map(|target| target.workstation.as_str().to_owned()).collect()
    }

    /// Plans that are no longer kept, since this was last asked.
    pub(crate) fn take_forgotten(&mut self) -> Vec<u32> {
        std::mem::take(&mut self.forgotten).into_iter().map(number).collect()
    }

    /// From here on nothing is taken in and nothing is sent.
    pub(super) fn close(&mut self) {
        self.closed = true;
    }

    /// Whether nothing is sent any more.
    pub(crate) fn is_closed(&self) -> bool {
        self.closed
    }

    /// The plan of that number, if it is kept.
    pub(super) fn plan(&self, id: u32) -> Option<PlanId> {
        let id = PlanId(id.into());
        self.plans.contains_key(&id).then_some(id)
    }

    /// Whether a plan has ended.
    pub(super) fn has_ended(&self, id: PlanId) -> bool {
        self.planner.plan(id).is_none_or(|plan| plan.state == PlanState::Ended)
    }

    /// The operations that carry out those items.
    pub(crate) fn operations_of(&self, items: &[ItemId]) -> Vec<u32> {
        items.iter().filter_map(|item| self.operations.get(item).copied()).collect()
    }
}

/// How the operation of a request ends that waited its turn in vain.
fn single_ended(because: Because) -> OperationResult {
    let status = match because {
        Because::Asked | Because::Replaced(_) => OperationStatus::Cancelled,
        Because::Lost => OperationStatus::Unknown,
        _ => OperationStatus::Refused,
    };
    OperationResult::new(status, wording::ended(because).unwrap_or_else(plans::waits_nothing))
}

/// Why a single request is not taken.
pub(super) fn not_taken(why: WhyLeftOut) -> Message {
    match why {
        WhyLeftOut::Leaving(_) => plans::leaving(),
        WhyLeftOut::Gone => plans::ended_gone(),
        _ => plans::asked_already(),
    }
}

/// A plan's number for the window. Nobody begins four thousand million plans.
pub(super) fn number(id: PlanId) -> u32 {
    u32::try_from(id.0).unwrap_or(u32::MAX)
}
