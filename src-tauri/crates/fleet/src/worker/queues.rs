//! The queues of a workstation and the places in them.

use std::cell::{Cell, RefCell};

use ldconsole::Index;
use messages::Message;
use tokio::sync::{Notify, SemaphorePermit};
use tokio_util::sync::CancellationToken;

use crate::model::OperationKind;

/// Emulators of one workstation that may be stopped at once.
pub(super) const ENDS: usize = 2;
/// Operations of one workstation that write LDPlayer's files and may be under way at once.
pub(super) const FILES: usize = 1;
/// Other operations of one workstation that may be under way at once; their commands are sent one at a time all the same.
pub(super) const CHANGES: usize = 4;

/// An operation that is under way.
pub(super) struct Busy {
    /// `None` for one that concerns the workstation as a whole.
    pub(super) emulator: Option<Index>,
    pub(super) kind: OperationKind,
    /// The emulator is left as it is.
    pub(super) reads: bool,
    pub(super) cancel: CancellationToken,
    pub(super) sent: Cell<bool>,
    /// What stays behind if it is given up now.
    pub(super) leaves: RefCell<Option<Message>>,
}

/// A place in one of the workstation's queues, held while an operation runs.
pub(crate) struct Turn<'a> {
    pub(super) _boot: Option<Boot<'a>>,
    pub(super) _place: Option<SemaphorePermit<'a>>,
}

/// How many emulators boot at present. More than a workstation is set to (one, unless an operator says otherwise)
/// freeze each other (docs/ldconsole.md, section 5).
#[derive(Default)]
pub(super) struct Boots {
    pub(super) now: Cell<u32>,
    /// Woken when one has ended, or the setting has changed.
    pub(super) changed: Notify,
}

/// The right to let an emulator boot.
pub(super) struct Boot<'a>(pub(super) &'a Boots);

impl Drop for Boot<'_> {
    fn drop(&mut self) {
        self.0.now.set(self.0.now.get().saturating_sub(1));
        self.0.changed.notify_one();
    }
}
