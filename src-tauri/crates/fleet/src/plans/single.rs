//! A single request for an emulator that something else is asked of: it waits its turn instead of being refused.

use std::time::Duration;

use messages::Message;
use planner::{Action, LeadsTo, NewPlan, Origin, PlanTarget, Target, WorkstationId};

use crate::{
    ipc::EmulatorRequest,
    model::{OperationKind, limits},
    operation::policy::{Emulator, policy},
    plans::{
        action::leads_to,
        book::{Book, not_taken},
        world::emulator_id,
    },
};

/// So long a request waits for a workstation that is unreachable when its turn has come.
const WHEN_BACK: Duration = Duration::from_mins(10);

/// What a request meets at its emulator.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Meeting {
    /// Nothing: it is sent at once.
    Free,
    /// Something: it waits its turn.
    Waits {
        /// Of that, these have not been sent and lead to the opposite: they are taken back.
        contradicts: Vec<u32>,
    },
}

fn reads(kind: OperationKind) -> bool {
    policy(kind).emulator == Emulator::Read
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
    pub(crate) fn meet(&self, workstation: &str, index: u32, title: &str, kind: OperationKind) -> Meeting {
        let direct: Vec<_> = self.world.direct_on(workstation, index).collect();
        let beside = direct.iter().all(|(_, direct)| reads(direct.kind) && reads(kind));
        if beside && !self.open.contains_key(&target(workstation, index, title)) {
            return Meeting::Free;
        }
        let taken_back = direct.iter().filter(|(_, direct)| !direct.begun && contradict(direct.kind, kind));
        Meeting::Waits { contradicts: taken_back.map(|(id, _)| *id).collect() }
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
        let action = Action { idle_when: None, ..Self::action_of(kind, request) };
        let new = NewPlan {
            action,
            targets: vec![target],
            limits: limits::none(),
            origin: Origin::Person,
            when_back: WHEN_BACK,
            spread: Duration::ZERO,
        };
        // Limits of the program's own always fit.
        let added = self.add(new, Self::meta(kind, request, subject));
        let (plan, left_out) = added.map_err(|error| messages::plain::text(error.to_string()))?;
        if let Some(left_out) = left_out.first() {
            self.forget(plan);
            return Err(not_taken(left_out.why));
        }
        let operation = open();
        if let Some(meta) = self.plans.get_mut(&plan) {
            meta.single = Some(operation);
        }
        Ok(operation)
    }

    /// Takes a request back that waits its turn; whether it does.
    pub(crate) fn take_back(&mut self, operation: u32) -> bool {
        let now = self.now();
        let of = |(id, meta): (&planner::PlanId, &super::book::Meta)| {
            (meta.single == Some(operation)).then_some(*id)
        };
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
