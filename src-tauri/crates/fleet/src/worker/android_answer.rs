//! What Android in one emulator has answered.

use ldconsole::{AdbEvidence, Row};
use messages::Message;
use tokio::time::Instant;

/// What Android in one emulator has answered.
#[derive(Debug, Clone)]
pub(super) struct Android {
    /// The process ids of the row that it was asked about: others are another run.
    pub(super) run: (Option<u32>, Option<u32>),
    /// `None` where it cannot be asked.
    pub(super) evidence: Option<AdbEvidence>,
    pub(super) asked: Instant,
    /// When the question was begun: it takes several requests, and another one may overtake it.
    pub(super) begun: Instant,
    /// Whether it was this emulator that answered, by its address; `None` if that cannot be told.
    pub(super) own: Option<bool>,
    /// The process of its virtual machine when it was seen last.
    pub(super) machine: Option<u32>,
    /// Why there is no evidence.
    pub(super) remark: Option<Message>,
    /// Since when there has been none in this run.
    pub(super) silent_since: Instant,
}

impl Android {
    pub(super) fn new(row: &Row) -> Self {
        let now = Instant::now();
        Self {
            run: run(row),
            evidence: None,
            asked: now,
            begun: now,
            own: None,
            machine: row.vm_pid,
            remark: None,
            silent_since: now,
        }
    }

    /// The same, of a question that was begun then.
    pub(super) fn since(self, begun: Instant) -> Self {
        Self { begun, ..self }
    }

    /// Why Android was not asked, where something stood in the way.
    pub(super) fn remark(&self) -> Option<&Message> {
        self.remark.as_ref().filter(|_| self.evidence.is_none())
    }
}

/// What tells one run of an emulator from another.
pub(super) fn run(row: &Row) -> (Option<u32>, Option<u32>) {
    (row.pid, row.vm_pid)
}
