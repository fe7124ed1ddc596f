//! What an operator asks for.

use std::sync::Arc;

use breaker::Op;
use ldconsole::Index;
use messages::{fleet, phases};
use workstation::values;

use crate::{
    activity::Who,
    api::Fleet,
    error::{Error, Result},
    forms::{self, request},
    ipc::{EmulatorRequest, Operation, WorkstationRequest},
    model::{OperationKind, OperationStatus},
    operation::{
        policy::policy,
        result::OperationResult,
        task::{Job, Target, Task},
    },
    publish::end,
    refusal,
    task::Message,
    wall_clock::wall_ms,
};

impl Fleet {
    /// Asks for an operation on an emulator; its id. Refused at once when a circuit or the account forbids it, and
    /// shown as refused. `title` is what the operator saw: if the index carries another one by now, nothing is sent.
    pub fn operate(
        &self,
        workstation: &str,
        emulator: u32,
        title: &str,
        request: &EmulatorRequest,
    ) -> Result<u32> {
        self.operate_for(Who::Person, workstation, emulator, title, request)
    }

    /// The same, for whoever asks.
    pub(crate) fn operate_for(
        &self,
        who: Who,
        workstation: &str,
        emulator: u32,
        title: &str,
        request: &EmulatorRequest,
    ) -> Result<u32> {
        forms::fits(&(title, request))?;
        let index = Index::try_from(emulator).map_err(|e| Error::internal(values::reason(&e), e))?;
        let target = Target { index, title: title.to_owned() };
        let (kind, task) = request::emulator(request)?;
        self.enqueue(who, workstation, Task::Emulator(target, task), kind, title.to_owned())
    }

    /// Asks for an operation on a workstation's LDPlayer as a whole; its id.
    pub fn operate_workstation(&self, workstation: &str, request: &WorkstationRequest) -> Result<u32> {
        forms::fits(request)?;
        let (kind, task) = request::workstation(request)?;
        let title = match request {
            WorkstationRequest::Create { title, .. } => title.trim().to_owned(),
            _ => String::new(),
        };
        self.enqueue(Who::Person, workstation, Task::Workstation(task), kind, title)
    }

    /// Shows an operation and hands it to the workstation's task, unless that is refused.
    fn enqueue(
        &self,
        who: Who,
        workstation: &str,
        task: Task,
        kind: OperationKind,
        title: String,
    ) -> Result<u32> {
        let (name, breakers, mailbox) = self
            .member(workstation, |m| (m.config.name.clone(), Arc::clone(&m.breakers), m.mailbox.clone()))?;
        let refused = breakers.check_with(policy(kind).op, policy(kind).opts()).err();
        let refused = refused
            .filter(|r| r.reason != breaker::Reason::ProbeRequired)
            .map(|r| refusal::refusal(&name, &breakers.count_refusal(r)));
        let operation = self.0.state_store.open_operation(who, |id| {
            let now = wall_ms();
            let mut operation = Operation {
                id,
                workstation: workstation.to_owned(),
                workstation_name: name,
                emulator: task.index().map(|index| index.get().into()),
                title,
                kind,
                subject: task.subject(),
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
            };
            if let Some(refusal) = &refused {
                end(&mut operation, refusal.clone().into());
            }
            operation
        });
        self.0.wake();
        if let Some(refusal) = refused {
            return Err(refusal.into());
        }
        if mailbox.try_send(Message::Operate(Job { id: operation.id, kind, task })).is_err() {
            let busy = fleet::busy();
            self.0.state_store.change_operation(operation.id, |o| {
                end(o, OperationResult::new(OperationStatus::Refused, busy.clone()));
            });
            return Err(Error::Busy(busy));
        }
        Ok(operation.id)
    }

    /// Gives an operation up. What was already sent is not undone.
    pub fn cancel(&self, operation: u32) -> Result<()> {
        let operation = self.0.state_store.operation(operation).ok_or(Error::UnknownOperation)?;
        if operation.status.is_final() {
            return Err(Error::Precondition(fleet::operation_ended()));
        }
        if !operation.cancellable {
            return Err(Error::Precondition(fleet::operation_half_way()));
        }
        self.tell(&operation.workstation, Message::Cancel(operation.id))
    }

    /// Lists a workstation's emulators now.
    pub fn refresh(&self, workstation: &str) -> Result<()> {
        let (name, breakers) =
            self.member(workstation, |m| (m.config.name.clone(), Arc::clone(&m.breakers)))?;
        if let Err(refused) = breakers.check(Op::List)
            && refused.reason != breaker::Reason::CredentialsPending
        {
            return Err(refusal::refusal(&name, &breakers.count_refusal(refused)).into());
        }
        self.tell(workstation, Message::Refresh)
    }
}
