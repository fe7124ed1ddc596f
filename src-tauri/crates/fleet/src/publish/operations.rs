//! The operations that the window is shown. Each is shared, so that all of them can be handed out at the price of as many pointers.

use std::{
    collections::{HashMap, VecDeque},
    sync::Arc,
};

use history::RecordedStep;

use crate::{
    activity::{Steps, Who, phase_left},
    ipc::{Operation, Snapshot},
    operation::result::OperationResult,
    wall_clock::wall_ms,
};

/// The operations that are kept.
pub(super) struct Operations {
    /// Oldest first, and so in the order of their numbers.
    kept: VecDeque<Arc<Operation>>,
    next: u32,
    /// What those that have not ended have gone through.
    steps: Steps,
    /// Who asked for those that a person at the window did not ask for.
    asked_by: HashMap<u32, Who>,
}

impl Operations {
    pub(super) fn new() -> Self {
        Self { kept: VecDeque::new(), next: 1, steps: Steps::new(), asked_by: HashMap::new() }
    }

    /// All of them, oldest first.
    pub(super) fn all(&self) -> Vec<Arc<Operation>> {
        self.kept.iter().map(Arc::clone).collect()
    }

    /// Those that have not ended, oldest first.
    pub(super) fn unfinished(&self) -> Vec<Arc<Operation>> {
        self.kept.iter().filter(|o| !o.status.is_final()).map(Arc::clone).collect()
    }

    pub(super) fn find(&self, id: u32) -> Option<Arc<Operation>> {
        self.place(id).map(|place| Arc::clone(&self.kept[place]))
    }

    fn place(&self, id: u32) -> Option<usize> {
        self.kept.binary_search_by_key(&id, |operation| operation.id).ok()
    }

    /// A new operation that `who` asked for; `make` gets its id.
    pub(super) fn open(&mut self, who: &Who, make: impl FnOnce(u32) -> Operation) -> Arc<Operation> {
        let operation = Arc::new(make(self.next));
        self.next += 1;
        self.kept.push_back(Arc::clone(&operation));
        if self.kept.len() > Snapshot::MAX_OPERATIONS {
            // Only ended ones are forgotten; the number of others is bounded by the workstations' queues.
            if let Some(oldest) = self.kept.iter().position(|o| o.status.is_final()) {
                self.kept.remove(oldest);
            }
        }
        if *who != Who::Person && !operation.status.is_final() {
            self.asked_by.insert(operation.id, who.clone());
        }
        operation
    }

    /// Changes an operation that has not ended; `None` if that is no news.
    pub(super) fn change(
        &mut self,
        id: u32,
        change: impl FnOnce(&mut Operation),
    ) -> Option<ChangedOperation> {
        let place = self.place(id).filter(|place| !self.kept[*place].status.is_final())?;
        let before = Arc::clone(&self.kept[place]);
        let mut now = Operation::clone(&before);
        change(&mut now);
        if now == *before {
            return None;
        }
        let now = Arc::new(now);
        self.kept[place] = Arc::clone(&now);
        if now.phase != before.phase
            && let Some(phase) = before.phase.clone()
        {
            self.steps.entry(id).or_default().push(phase_left(phase, before.phase_since));
        }
        let ended = now.status.is_final().then(|| {
            let who = self.asked_by.remove(&id).unwrap_or(Who::Person);
            (who, self.steps.remove(&id).unwrap_or_default())
        });
        Some(ChangedOperation { now, ended })
    }
}

/// What became of an operation by a change.
pub(super) struct ChangedOperation {
    pub(super) now: Arc<Operation>,
    /// Who asked for it and what it went through, where it has ended.
    pub(super) ended: Option<(Who, Vec<RecordedStep>)>,
}

/// Writes how it ended into the operation that the window shows.
pub(crate) fn end(operation: &mut Operation, ended: OperationResult) {
    operation.status = ended.status;
    operation.phase = None;
    operation.result = Some(ended.result);
    operation.detail = ended.detail;
    operation.output = ended.output;
    operation.refused_by = ended.refused_by;
    operation.ended_at = Some(wall_ms());
    operation.cancellable = false;
}
