//! The operations that are under way.

use ldconsole::Index;
use messages::{Message, results};
use tokio_util::sync::CancellationToken;

use crate::{
    model::{OperationKind, OperationStatus},
    operation::{policy::Queue, result::OperationResult},
    publish::end,
    worker::{queues::Turn, state::WorkstationWorker},
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
        let cancel = self.under_way.reserve(operation, emulator, kind, reads)?;
        self.publish();
        Some(cancel)
    }

    /// From here on an operation works on this emulator, which it has just created; on no other any more.
    pub(crate) fn adopt(&self, operation: u32, emulator: Index) {
        self.tags.lock().created(emulator);
        self.under_way.adopt(operation, emulator);
        self.publish();
    }

    /// The operation's new emulator has an index.
    pub(crate) fn created(&self, operation: u32, emulator: Index) {
        self.shown.publisher.change_operation(operation, |o| o.emulator = Some(emulator.get().into()));
        self.adopt(operation, emulator);
    }

    /// How an operation that was given up ends: it depends on how far it was.
    pub(crate) fn cancelled(&self, operation: u32) -> OperationResult {
        let result = match self.left(operation) {
            Some(left) => left,
            None if self.under_way.was_sent(operation) => results::cancelled_sent(),
            None => results::cancelled(),
        };
        OperationResult::new(OperationStatus::Cancelled, result)
    }

    /// Waits for the operation's turn.
    pub(crate) async fn turn(&self, queue: Queue) -> Turn<'_> {
        self.under_way.turn(queue, || self.setup.config().boots).await
    }

    /// The operation's turn has come.
    pub(crate) fn begin(&self, operation: u32, phase: Message) {
        self.shown.publisher.change_operation(operation, |o| {
            o.status = OperationStatus::Running;
            o.enter(phase);
        });
    }

    pub(crate) fn phase(&self, operation: u32, phase: Message) {
        self.shown.publisher.change_operation(operation, |o| o.enter(phase));
    }

    /// Enters a phase; the one that it was in.
    pub(super) fn wait(&self, operation: u32, phase: Message) -> Option<Message> {
        let mut former = None;
        self.shown.publisher.change_operation(operation, |o| {
            former.clone_from(&o.phase);
            o.enter(phase);
        });
        former
    }

    /// Whether cancelling the operation does anything now.
    pub(super) fn cancellable(&self, operation: u32, cancellable: bool) {
        self.shown.publisher.change_operation(operation, |o| o.cancellable = cancellable);
    }

    /// The operation has ended.
    pub(crate) fn end(&self, operation: u32, result: OperationResult) {
        if let Some(busy) = self.under_way.ended(operation) {
            self.seen.borrow_mut().acted(busy.emulator, busy.kind);
        }
        tracing::info!(
            workstation = %self.name(), operation, status = ?result.status, result = result.result.log(), "operation ended"
        );
        self.shown.publisher.change_operation(operation, |o| end(o, result));
        self.publish();
    }
}
