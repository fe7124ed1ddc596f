//! What a workstation has received, and the connection over which it does.

use std::sync::Arc;

use messages::{Message, phases};
use tokio::sync::OwnedMutexGuard;
use workstation::{Deposit, DepositName, Station};

use crate::{chosen::ChosenFiles, worker::state::WorkstationWorker};

/// The connection for files, one operation at a time.
pub(crate) type FileLane = OwnedMutexGuard<Option<Station>>;

impl WorkstationWorker {
    /// The files that the operator chose.
    pub(crate) fn chosen(&self) -> &ChosenFiles {
        &self.chosen
    }

    /// The connection for files, when nobody else sends one there.
    pub(crate) async fn file_lane(&self, operation: u32) -> FileLane {
        let lane = Arc::clone(&self.lanes.files);
        if let Ok(lane) = Arc::clone(&lane).try_lock_owned() {
            return lane;
        }
        let phase = self.wait(operation, phases::other_file());
        let lane = lane.lock_owned().await;
        if let Some(phase) = phase {
            self.phase(operation, phase);
        }
        lane
    }

    /// The station of that connection.
    pub(crate) fn file_station<'a>(&self, lane: &'a mut FileLane) -> workstation::Result<&'a Station> {
        if lane.is_none() {
            **lane = Some(self.connection(Self::LOOKING_IDLE)?);
        }
        lane.as_ref().ok_or_else(|| workstation::Error::unsent(workstation::Cause::Cancelled))
    }

    /// Where a file is that was seen whole there since this program began.
    pub(crate) fn received(&self, name: &DepositName) -> Option<String> {
        self.received.borrow().get(name).cloned()
    }

    pub(crate) fn has_received(&self, name: DepositName, path: String) {
        self.received.borrow_mut().insert(name, path);
    }

    pub(crate) fn forget_file(&self, name: &DepositName) {
        self.received.borrow_mut().remove(name);
    }

    /// What is in LDFleet's folder there.
    pub(crate) async fn deposit(&self) -> workstation::Result<Deposit> {
        let limit = self.timing().send_deadline;
        self.reading(async |station| station.deposit(None, limit).await).await
    }

    /// What an operation leaves behind if it is given up now.
    pub(crate) fn leaves(&self, operation: u32, left: Option<Message>) {
        self.under_way.leaves(operation, left);
    }

    pub(crate) fn left(&self, operation: u32) -> Option<Message> {
        self.under_way.left(operation)
    }
}
