//! What is planned, and what belongs to it besides.

use std::{
    collections::{BTreeMap, BTreeSet, HashMap, HashSet},
    fmt,
    sync::Arc,
};

use breaker::{Clock, Nanos};
use messages::Message;
use planner::{ItemId, NewPlan, PlanId, PlanState, Planner, Target, Time};
use tokio::sync::oneshot;

use crate::{
    ipc::PlanItem,
    operation::result::OperationResult,
    plans::{covered::Watching, happened::PlanNews, lengths::Lengths, look::Look, meta::Meta, world::World},
    store::rows::Unknown,
    wall_clock::wall_ms,
};

/// What is planned.
#[derive(Debug)]
pub(crate) struct Book {
    pub(super) planner: Planner,
    pub(super) world: World,
    pub(super) plans: BTreeMap<PlanId, Meta>,
    pub(super) watching: Watching,
    pub(super) lengths: Lengths,
    /// Which operation carries out which item.
    pub(super) items: BTreeMap<u32, ItemId>,
    pub(super) operations: HashMap<ItemId, u32>,
    /// When operations of plans began.
    pub(super) begun: HashMap<u32, u64>,
    /// Items whose emulator is looked at before anything else is decided.
    pub(super) looks: BTreeMap<ItemId, Look>,
    pub(super) turned_away: HashMap<ItemId, u32>,
    /// Operations that are to be ended: requests that waited their turn in vain.
    pub(super) endings: Vec<(u32, OperationResult)>,
    /// How items ended, where the planner does not say it and no operation tells of it, or not for long enough.
    pub(super) said: HashMap<ItemId, Message>,
    /// What has happened to plans and was not told yet.
    pub(super) news: Vec<PlanNews>,
    /// Who waits for the end of which plan.
    pub(super) awaited: HashMap<PlanId, Vec<oneshot::Sender<Vec<PlanItem>>>>,
    /// Plans that are no longer kept.
    pub(super) forgotten: Vec<PlanId>,
    /// How many items that have not ended each emulator has.
    pub(super) open: HashMap<Target, u32>,
    /// What was changed besides the planner, counted; and how much of that is written.
    pub(super) edits: u64,
    pub(super) written: u64,
    /// The file could not be written the last time.
    pub(super) not_saved: bool,
    /// What a newer version has written beside the plans.
    pub(super) unknown: Unknown,
    pub(super) closed: bool,
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

impl Book {
    /// Nothing is planned.
    pub(super) fn new(clock: Arc<dyn Clock>) -> Self {
        Self {
            planner: Planner::new(),
            world: World::default(),
            plans: BTreeMap::new(),
            watching: Watching::differs(),
            lengths: Lengths::default(),
            items: BTreeMap::new(),
            operations: HashMap::new(),
            begun: HashMap::new(),
            looks: BTreeMap::new(),
            turned_away: HashMap::new(),
            endings: Vec::new(),
            said: HashMap::new(),
            news: Vec::new(),
            awaited: HashMap::new(),
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

    /// The same in milliseconds since the Unix epoch.
    pub(crate) fn now_ms(&self) -> u64 {
        self.now().as_millis()
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

    /// The workstations that something is planned for.
    pub(crate) fn workstations(&self) -> BTreeSet<String> {
        self.open.keys().map(|target| target.workstation.as_str().to_owned()).collect()
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

/// A plan's number for the window. Nobody begins four thousand million plans.
pub(crate) fn number(id: PlanId) -> u32 {
    u32::try_from(id.0).unwrap_or(u32::MAX)
}
