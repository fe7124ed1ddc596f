//! What is under way on a workstation, and whose turn it is.

use std::{
    cell::{Cell, RefCell},
    collections::BTreeMap,
};

use ldconsole::Index;
use messages::Message;
use tokio::sync::{Notify, Semaphore, SemaphorePermit};
use tokio_util::sync::CancellationToken;

use crate::{model::OperationKind, operation::policy::Queue};

/// Emulators of one workstation that may be stopped at once.
const ENDS: usize = 2;
/// Operations of one workstation that write LDPlayer's files and may be under way at once.
const FILES: usize = 1;
/// Other operations of one workstation that may be under way at once; their commands are sent one at a time all the same.
const CHANGES: usize = 4;

/// An operation that is under way.
pub(super) struct Busy {
    /// `None` for one that concerns the workstation as a whole.
    pub(super) emulator: Option<Index>,
    pub(super) kind: OperationKind,
    /// The emulator is left as it is.
    reads: bool,
    cancel: CancellationToken,
    sent: bool,
    /// What stays behind if it is given up now.
    leaves: Option<Message>,
    /// Set while cancelling takes back what was sent, instead of giving up waiting.
    take_back: Option<CancellationToken>,
}

/// The operations that are under way on a workstation, and its queues.
pub(crate) struct UnderWay {
    /// By their numbers.
    running: RefCell<BTreeMap<u32, Busy>>,
    ends: Semaphore,
    files: Semaphore,
    changes: Semaphore,
    boots: Boots,
}

impl Default for UnderWay {
    fn default() -> Self {
        Self {
            running: RefCell::default(),
            ends: Semaphore::new(ENDS),
            files: Semaphore::new(FILES),
            changes: Semaphore::new(CHANGES),
            boots: Boots::default(),
        }
    }
}

impl UnderWay {
    /// Registers an operation as working on its emulator; its cancel token. `None` when another one does, unless
    /// both only read it (`reads`): several clones of one emulator may wait for each other.
    pub(super) fn reserve(
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
                sent: false,
                leaves: None,
                take_back: None,
            },
        );
        Some(cancel)
    }

    /// From here on an operation works on this emulator, and on no other any more.
    pub(super) fn adopt(&self, operation: u32, emulator: Index) {
        if let Some(busy) = self.running.borrow_mut().get_mut(&operation) {
            busy.emulator = Some(emulator);
            busy.reads = false;
        }
    }

    /// From here on, giving the operation up does not undo it.
    pub(crate) fn sent(&self, operation: u32) {
        if let Some(busy) = self.running.borrow_mut().get_mut(&operation) {
            busy.sent = true;
        }
    }

    /// Whether giving the operation up does not undo it.
    pub(super) fn was_sent(&self, operation: u32) -> bool {
        self.running.borrow().get(&operation).is_some_and(|busy| busy.sent)
    }

    /// What an operation leaves behind if it is given up now.
    pub(super) fn leaves(&self, operation: u32, left: Option<Message>) {
        if let Some(busy) = self.running.borrow_mut().get_mut(&operation) {
            busy.leaves = left;
        }
    }

    pub(super) fn left(&self, operation: u32) -> Option<Message> {
        self.running.borrow().get(&operation)?.leaves.clone()
    }

    pub(super) fn ended(&self, operation: u32) -> Option<Busy> {
        self.running.borrow_mut().remove(&operation)
    }

    pub(crate) fn cancel(&self, operation: u32) {
        if let Some(busy) = self.running.borrow().get(&operation) {
            busy.take_back.as_ref().unwrap_or(&busy.cancel).cancel();
        }
    }

    /// From here on, a person who cancels the operation wants taken back what was sent; by what it hears of that.
    pub(crate) fn takes_back(&self, operation: u32) -> CancellationToken {
        let token = CancellationToken::new();
        if let Some(busy) = self.running.borrow_mut().get_mut(&operation) {
            busy.take_back = Some(token.clone());
        }
        token
    }

    /// From here on, it is too late for that.
    pub(crate) fn takes_nothing_back(&self, operation: u32) {
        if let Some(busy) = self.running.borrow_mut().get_mut(&operation) {
            busy.take_back = None;
        }
    }

    pub(crate) fn cancel_all(&self) {
        for busy in self.running.borrow().values() {
            busy.cancel.cancel();
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.running.borrow().is_empty()
    }

    /// The operation that works on an emulator.
    pub(super) fn on(&self, emulator: Index) -> Option<u32> {
        let running = self.running.borrow();
        running.iter().find(|(_, busy)| busy.emulator == Some(emulator)).map(|(id, _)| *id)
    }

    /// What is under way that may change an emulator, and whether it is about that one only.
    pub(super) fn changes_of(&self, emulator: Index) -> Vec<(OperationKind, bool)> {
        let running = self.running.borrow();
        let about = running.values().filter(|busy| busy.emulator.is_none_or(|of| of == emulator));
        about.filter(|busy| !busy.reads).map(|busy| (busy.kind, busy.emulator.is_some())).collect()
    }

    /// Waits for a place in a queue; `boots` says how many emulators may boot at once at present.
    pub(super) async fn turn(&self, queue: Queue, boots: impl Fn() -> u32) -> Turn<'_> {
        match queue {
            Queue::Boots => Turn { _boot: Some(self.boots.boot(boots).await), _place: None },
            // None of them is ever closed.
            Queue::Ends => Turn { _boot: None, _place: self.ends.acquire().await.ok() },
            Queue::Files => Turn { _boot: None, _place: self.files.acquire().await.ok() },
            Queue::Changes => Turn { _boot: None, _place: self.changes.acquire().await.ok() },
            Queue::Nothing => Turn { _boot: None, _place: None },
        }
    }

    /// How many emulators boot at present because somebody asked for it.
    pub(super) fn booting(&self) -> u32 {
        self.boots.now.get()
    }

    /// Others may boot at once from now on.
    pub(super) fn boots_changed(&self) {
        self.boots.changed.notify_one();
    }
}

/// A place in one of the workstation's queues, held while an operation runs.
pub(crate) struct Turn<'a> {
    _boot: Option<Boot<'a>>,
    _place: Option<SemaphorePermit<'a>>,
}

/// How many emulators boot at present. More than a workstation is set to (one, unless an operator says otherwise)
/// freeze each other (docs/ldconsole.md, section 5).
#[derive(Default)]
struct Boots {
    now: Cell<u32>,
    /// Woken when one has ended, or the setting has changed.
    changed: Notify,
}

impl Boots {
    async fn boot(&self, at_once: impl Fn() -> u32) -> Boot<'_> {
        while self.now.get() >= at_once() {
            self.changed.notified().await;
        }
        self.now.set(self.now.get() + 1);
        if self.now.get() < at_once() {
            // There may be room for the next, who has not been told.
            self.changed.notify_one();
        }
        Boot(self)
    }
}

/// The right to let an emulator boot.
struct Boot<'a>(&'a Boots);

impl Drop for Boot<'_> {
    fn drop(&mut self) {
        self.0.now.set(self.0.now.get().saturating_sub(1));
        self.0.changed.notify_one();
    }
}
