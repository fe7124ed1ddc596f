//! A single request for an emulator that something else is asked of: it waits its turn instead of being refused.

use std::time::Duration;

use messages::{Message, plans};
use planner::{
    Action, ItemId, LeadsTo, NewPlan, Origin, PlanId, PlanTarget, Target, WhyLeftOut, WorkstationId,
};

use crate::{
    ipc::EmulatorRequest,
    model::{OperationKind, limits},
    operation::policy::{EmulatorUse, policy},
    plans::{
        action::{action, leads_to},
        book::Book,
        meta::Meta,
        world::emulator_id,
    },
};

/// So long a request waits for a workstation that is unreachable when its turn has come.
const WHEN_BACK: Duration = Duration::from_mins(10);

/// What a request meets at its emulator.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum RequestMeets {
    /// Nothing: it is sent at once.
    Free,
    /// Something: it waits its turn.
    Waits {
        /// Of that, these have not been sent and lead to the opposite: they are taken back.
        contradicts: Vec<u32>,
    },
}

fn reads(kind: OperationKind) -> bool {
    policy(kind).emulator == EmulatorUse::Read
}

fn contradict(one: OperationKind, other: OperationKind) -> bool {
    let ends = (leads_to(one), leads_to(other));
    matches!(ends, (LeadsTo::Running, LeadsTo::Stopped) | (LeadsTo::Stopped, LeadsTo::Running))
}

impl Book {
    /// The operations that are believed to be under way on an emulator and belong to no plan: they may have ended by now.
    pub(crate) fn direct_operations(&self, workstation: &str, index: u32) -> Vec<u32> {
        self.world.direct_on(workstation, index).map(|(id, _)| id).collect()
    }

    /// What a request for an emulator meets there.
    pub(crate) fn meet(
        &self,
        workstation: &str,
        index: u32,
        title: &str,
        kind: OperationKind,
    ) -> RequestMeets {
        let direct: Vec<_> = self.world.direct_on(workstation, index).collect();
        let beside = direct.iter().all(|(_, direct)| reads(direct.kind) && reads(kind));
        if beside && !self.open.contains_key(&target(workstation, index, title)) {
            return RequestMeets::Free;
        }
        let taken_back = direct.iter().filter(|(_, direct)| !direct.begun && contradict(direct.kind, kind));
        RequestMeets::Waits { contradicts: taken_back.map(|(id, _)| *id).collect() }
    }

    /// Lets a request wait its turn; `open` shows its operation. Or why it is not taken.
    pub(crate) fn wait_turn(
        &mut self,
        (workstation, index, title): (&str, u32, &str),
        (kind, request): (OperationKind, &EmulatorRequest),
        subject: Option<Message>,
        open: impl FnOnce() -> u32,
    ) -> Result<u32, Message> {
        let target = PlanTarget { target: target(workstation, index, title), look_first: false };
        // A person who asks for one thing gets an answer from its emulator, also where nothing would have to be done.
        let action = Action { idle_when: None, ..action(kind, &request.clone().into()) };
        let new = NewPlan {
            action,
            targets: vec![target],
            limits: limits::none(),
            origin: Origin::Person,
            when_back: WHEN_BACK,
            spread: Duration::ZERO,
        };
        let meta = Meta::of(kind, request.clone().into(), subject);
        let plan = match self.add_one(new.clone(), meta.clone()) {
            // What a plan has not sent yet, and what may be paused, is asked for in person now.
            Err(WhyLeftOut::Asked(item)) if self.takes_the_place_of(item) => self.add_one(new, meta),
            added => added,
        }
        .map_err(not_taken)?;
        let operation = open();
        if let Some(meta) = self.plans.get_mut(&plan) {
            meta.single = Some(operation);
        }
        Ok(operation)
    }

    /// Adds a plan of one; its name, or why it is left out.
    fn add_one(&mut self, new: NewPlan, meta: Meta) -> Result<PlanId, WhyLeftOut> {
        // Limits of the program's own always fit.
        let Ok((plan, left_out)) = self.add(new, meta) else { return Err(WhyLeftOut::Gone) };
        let Some(left_out) = left_out.first() else { return Ok(plan) };
        self.forget(plan);
        Err(left_out.why)
    }

    /// Takes back an item, if it waits; whether it did.
    fn takes_the_place_of(&mut self, item: ItemId) -> bool {
        let now = self.now();
        let single = self.plans.get(&item.plan).is_some_and(|meta| meta.single.is_some());
        if single || !self.planner.cancel_items(&[item], now).is_empty() {
            return false;
        }
        self.said.insert(item, plans::ended_in_person());
        true
    }

    /// Takes a request back that waits its turn; whether it does.
    pub(crate) fn take_back(&mut self, operation: u32) -> bool {
        let now = self.now();
        let of = |(id, meta): (&PlanId, &Meta)| (meta.single == Some(operation)).then_some(*id);
        let Some(plan) = self.plans.iter().find_map(of) else { return false };
        // What is under way ends by its report.
        self.planner.cancel(plan, now).is_ok_and(|under_way| under_way.is_empty())
    }

    /// What the operations of single requests that wait are shown to wait for.
    pub(crate) fn single_waits(&self) -> Vec<(u32, Message)> {
        let singles = self.plans.iter().filter_map(|(id, meta)| Some((*id, meta.single?)));
        let waits = |(plan, operation)| {
            let item = self.planner.items(plan).next()?;
            Some((operation, self.why(&item)?))
        };
        singles.filter_map(waits).collect()
    }
}

fn target(workstation: &str, index: u32, title: &str) -> Target {
    Target::emulator(&WorkstationId::new(workstation), &emulator_id(index, title))
}

/// Why a single request is not taken.
fn not_taken(why: WhyLeftOut) -> Message {
    match why {
        WhyLeftOut::Leaving(_) => plans::leaving(),
        WhyLeftOut::Gone => plans::ended_gone(),
        _ => plans::asked_already(),
    }
}
