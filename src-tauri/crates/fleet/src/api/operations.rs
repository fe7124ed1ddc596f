//! What an operator asks for.

use std::sync::Arc;

use breaker::Op;
use ldconsole::Index;
use messages::fleet;
use workstation::values;

use crate::{
    activity::Who,
    api::Fleet,
    error::{Error, Result},
    forms::{self, request},
    ipc::{EmulatorRequest, WorkstationRequest},
    operation::task::{Target, Task},
    plans::Meeting,
    refusal,
    shared::Asked,
    task::Message,
};

impl Fleet {
    /// Asks for an operation on an emulator; its id. Refused at once when a circuit or the account forbids it, and
    /// shown as refused. Where something else is under way on the emulator or waits for it, it waits its turn; what waits and
    /// leads to the opposite is taken back. `title` is what the operator saw: if the index carries another one by now, nothing
    /// is sent.
    pub fn operate(
        &self,
        workstation: &str,
        emulator: u32,
        title: &str,
        request: &EmulatorRequest,
    ) -> Result<u32> {
        forms::fits(&(title, request))?;
        let index = Index::try_from(emulator).map_err(|e| Error::internal(values::reason(&e), e))?;
        let target = Target { index, title: title.to_owned() };
        let (kind, task) = request::emulator(request)?;
        let subject = task.subject();
        let asked = Asked {
            workstation: workstation.to_owned(),
            task: Task::Emulator(target, task),
            kind,
            title: title.to_owned(),
            plan: None,
            who: Who::Person,
        };
        let mut book = self.0.plans.book();
        for operation in book.direct_operations(workstation, emulator) {
            if let Some(operation) = self.0.state_store.operation(operation) {
                book.operation(&operation);
            }
        }
        let contradicts = match book.meet(workstation, emulator, title, kind) {
            // What is forbidden is refused at once, whatever it would have to wait for.
            Meeting::Waits { contradicts } if self.0.forbids(workstation, kind)?.is_none() => contradicts,
            _ => {
                let operation = self.0.enqueue(asked)?;
                if let Some(operation) = self.0.state_store.operation(operation) {
                    book.operation(&operation);
                }
                return Ok(operation);
            }
        };
        let name = self.member(workstation, |m| m.config.name.clone())?;
        let open = || self.0.show_asked(&asked, name).id;
        let waits = book.wait_turn((workstation, emulator, title), (kind, request), subject, open);
        drop(book);
        let operation = waits.map_err(Error::Precondition)?;
        for taken_back in contradicts {
            self.tell(workstation, Message::Cancel(taken_back))?;
        }
        self.0.plans.wake();
        Ok(operation)
    }

    /// Asks for an operation on a workstation's LDPlayer as a whole; its id.
    pub fn operate_workstation(&self, workstation: &str, request: &WorkstationRequest) -> Result<u32> {
        forms::fits(request)?;
        let (kind, task) = request::workstation(request)?;
        let title = match request {
            WorkstationRequest::Create { title, .. } => title.trim().to_owned(),
            _ => String::new(),
        };
        let task = Task::Workstation(task);
        let workstation = workstation.to_owned();
        self.0.enqueue(Asked { workstation, task, kind, title, plan: None, who: Who::Person })
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
        if self.0.plans.book().take_back(operation.id) {
            self.0.plans.wake();
            return Ok(());
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
