//! The operations that are under way.

use std::cell::{Cell, RefCell};

use ldconsole::Index;
use messages::{Message, results};
use tokio_util::sync::CancellationToken;

use crate::{
    model::{OperationKind, OperationStatus},
    operation::{policy::Queue, result::OperationResult},
    publish::end,
    worker::{
        queues::{Boot, Busy, Turn},
        state::WorkstationWorker,
    },
};

impl WorkstationWorker {
    /// Registers an operation as working on its emulator; its cancel token. `None` when another one does, unless
    /// both only read it (`reads`): several clones of one emulator may wait for each other.
    pub(crate) fn reserve(
        &self,
        operation: u32,
        emulator: Option<Index>,
        kind: OperationKind,
        reads: bool,
    ) -> Option<CancellationToken> {
        let mut running = self.running.borrow_mut();
        let clashes = |busy: &Busy| busy.emulator == emulator && !(busy.reads && reads);
        if emulator.is_some() && running.values().any(clashes) {
            return None;
        }
        let cancel = CancellationToken::new();
        running.insert(
            operation,
            Busy {
                emulator,
                kind,
                reads,
                cancel: cancel.clone(),
                sent: Cell::new(false),
                leaves: RefCell::default(),
            },
        );
        drop(running);
        self.publish();
        Some(cancel)
    }

    /// From here on an operation works on this emulator, which it has just created; on no other any more.
    pub(crate) fn adopt(&self, operation: u32, emulator: Index) {
        self.tags.lock().created(emulator);
        if let Some(busy) = self.running.borrow_mut().get_mut(&operation) {
            busy.emulator = Some(emulator);
            busy.reads = false;
        }
        self.publish();
    }

    /// The operation's new emulator has an index.
    pub(crate) fn created(&self, operation: u32, emulator: Index) {
        self.publisher.change_operation(operation, |o| o.emulator = Some(emulator.get().into()));
        self.adopt(operation, emulator);
    }

    pub(crate) fn cancel(&self, operation: u32) {
        if let Some(busy) = self.running.borrow().get(&operation) {
            busy.cancel.cancel();
        }
    }

    pub(crate) fn cancel_all(&self) {
        for busy in self.running.borrow().values() {
            busy.cancel.cancel();
        }
    }

    pub(crate) fn has_operations(&self) -> bool {
        !self.running.borrow().is_empty()
    }

    /// How an operation that was given up ends: it depends on how far it was.
    pub(crate) fn cancelled(&self, operation: u32) -> OperationResult {
        let sent = self.running.borrow().get(&operation).is_some_and(|busy| busy.sent.get());
        let result = match self.left(operation) {
            Some(left) => left,
            None if sent => results::cancelled_sent(),
            None => results::cancelled(),
        };
        OperationResult::new(OperationStatus::Cancelled, result)
    }

    /// From here on, giving the operation up does not undo it.
    pub(crate) fn sent(&self, operation: u32) {
        if let Some(busy) = self.running.borrow().get(&operation) {
            busy.sent.set(true);
        }
    }

    /// Waits for the operation's turn.
    pub(crate) async fn turn(&self, queue: Queue) -> Turn<'_> {
        match queue {
            Queue::Boots => Turn { _boot: Some(self.boot().await), _place: None },
            // None of them is ever closed.
            Queue::Ends => Turn { _boot: None, _place: self.ends.acquire().await.ok() },
            Queue::Files => Turn { _boot: None, _place: self.files.acquire().await.ok() },
            Queue::Changes => Turn { _boot: None, _place: self.changes.acquire().await.ok() },
        }
    }

    async fn boot(&self) -> Boot<'_> {
        let boots = &self.boots;
        while boots.now.get() >= self.config.borrow().boots {
            boots.changed.notified().await;
        }
        boots.now.set(boots.now.get() + 1);
        if boots.now.get() < self.config.borrow().boots {
            // There may be room for the next, who has not been told.
            boots.changed.notify_one();
        }
        Boot(boots)
    }

    /// The operation's turn has come.
    pub(crate) fn begin(&self, operation: u32, phase: Message) {
        self.publisher.change_operation(operation, |o| {
            o.status = OperationStatus::Running;
            o.enter(phase);
        });
    }

    pub(crate) fn phase(&self, operation: u32, phase: Message) {
        self.publisher.change_operation(operation, |o| o.enter(phase));
    }

    /// Enters a phase; the one that it was in.
    pub(super) fn wait(&self, operation: u32, phase: Message) -> Option<Message> {
        let mut former = None;
        self.publisher.change_operation(operation, |o| {
            former.clone_from(&o.phase);
            o.enter(phase);
        });
        former
    }

    /// Whether cancelling the operation does anything now.
    pub(super) fn cancellable(&self, operation: u32, cancellable: bool) {
        self.publisher.change_operation(operation, |o| o.cancellable = cancellable);
    }

    /// The operation has ended.
    pub(crate) fn end(&self, operation: u32, result: OperationResult) {
        if let Some(busy) = self.running.borrow_mut().remove(&operation) {
            self.seen.borrow_mut().acted(busy.emulator, busy.kind);
        }
        tracing::info!(
            workstation = %self.name(), operation, status = ?result.status, result = result.result.log(), "operation ended"
        );
        self.publisher.change_operation(operation, |o| end(o, result));
        self.publish();
    }
}
