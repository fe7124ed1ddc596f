//! An operation is shown and handed to its workstation's task.

use std::sync::Arc;

use messages::{fleet, phases};

use crate::{
    activity::Who,
    error::{Error, Result},
    ipc::Operation,
    model::{OperationKind, OperationStatus},
    operation::{
        policy::policy,
        result::OperationResult,
        task::{Job, Task},
    },
    publish::end,
    refusal::{self, BreakerRefusal},
    shared::{Member, Shared},
    task::TaskMessage,
    wall_clock::wall_ms,
};

/// What is asked of a workstation.
#[derive(Debug, Clone)]
pub(crate) struct Asked {
    /// Its id.
    pub(crate) workstation: String,
    pub(crate) task: Task,
    pub(crate) kind: OperationKind,
    /// The emulator's title as the operator saw it, or the new one's.
    pub(crate) title: String,
    /// The plan that it belongs to.
    pub(crate) plan: Option<u32>,
    pub(crate) who: Who,
}

impl Shared {
    fn of_member<T>(&self, workstation: &str, read: impl FnOnce(&Member) -> T) -> Result<T> {
        let members = self.members();
        members.iter().find(|m| m.config.id == workstation).map(read).ok_or(Error::UnknownWorkstation)
    }

    /// Why a circuit or the account would refuse an operation now, if one would. It is not counted as a refusal.
    pub(crate) fn forbids(&self, workstation: &str, kind: OperationKind) -> Result<Option<BreakerRefusal>> {
        let (name, breakers) =
            self.of_member(workstation, |m| (m.config.name.clone(), Arc::clone(&m.breakers)))?;
        let refused = breakers.check_with(policy(kind).op, policy(kind).opts()).err();
        let refused = refused.filter(|r| r.reason != breaker::RefusalReason::ProbeRequired);
        Ok(refused.map(|r| refusal::refusal(&name, &r)))
    }

    /// Shows an operation as queued.
    pub(crate) fn show_asked(&self, asked: &Asked, workstation_name: String) -> Operation {
        self.state_store.open_operation(asked.who.clone(), |id| queued(id, asked, workstation_name))
    }

    /// Shows an operation and hands it to the workstation's task, unless that is refused; its id.
    pub(crate) fn enqueue(&self, asked: Asked) -> Result<u32> {
        let (name, breakers) =
            self.of_member(&asked.workstation, |m| (m.config.name.clone(), Arc::clone(&m.breakers)))?;
        let policy = policy(asked.kind);
        let refused = breakers.check_with(policy.op, policy.opts()).err();
        let refused = refused
            .filter(|r| r.reason != breaker::RefusalReason::ProbeRequired)
            .map(|r| refusal::refusal(&name, &breakers.count_refusal(r)));
        let operation = self.state_store.open_operation(asked.who.clone(), |id| {
            let mut operation = queued(id, &asked, name);
            if let Some(refusal) = &refused {
                end(&mut operation, refusal.clone().into());
            }
            operation
        });
        self.wake();
        if let Some(refusal) = refused {
            return Err(refusal.into());
        }
        self.hand_over(operation.id, asked)?;
        Ok(operation.id)
    }

    /// Hands an operation that is shown already to the workstation's task.
    pub(crate) fn hand_over(&self, operation: u32, asked: Asked) -> Result<()> {
        let Asked { workstation, task, kind, .. } = asked;
        let mailbox = self.of_member(&workstation, |m| m.mailbox.clone())?;
        if mailbox.try_send(TaskMessage::Operate(Job { id: operation, kind, task })).is_err() {
            let busy = fleet::busy();
            self.state_store.change_operation(operation, |o| {
                end(o, OperationResult::new(OperationStatus::Refused, busy.clone()));
            });
            return Err(Error::Busy(busy));
        }
        Ok(())
    }
}

fn queued(id: u32, asked: &Asked, workstation_name: String) -> Operation {
    let now = wall_ms();
    Operation {
        id,
        workstation: asked.workstation.clone(),
        workstation_name,
        emulator: asked.task.index().map(|index| index.get().into()),
        title: asked.title.clone(),
        kind: asked.kind,
        subject: asked.task.subject(),
        status: OperationStatus::Queued,
        phase: Some(phases::queued()),
        phase_since: now,
        result: None,
        detail: None,
        output: None,
        refused_by: None,
        requested_at: now,
        ended_at: None,
        cancellable: true,
        plan: asked.plan,
    }
}
