//! Whether emulators are those that their tags were given to.

use breaker::{AcquireOpts, Op, Outcome};
use ldconsole::{Index, InstanceConfig};
use workstation::SettingsFile;

use crate::{model::emulator_identity::EmulatorIdentity, worker::state::WorkstationWorker};

/// How many settings files are read after one poll: each costs a request.
const READ_PER_POLL: usize = 4;

impl WorkstationWorker {
    /// After a poll: reads the settings files of emulators with tags where it is not known whose they are, a few at a time. Each is
    /// read once, and again when the listing shows another title.
    pub(super) async fn read_tagged(&self) {
        let wanted = self.tags.lock().wants_reading(&self.seen.borrow().rows);
        if wanted.is_empty() {
            return;
        }
        let opts = AcquireOpts::default().never_probe().deadline(self.timing().list_deadline);
        let Ok(permit) = self.circuits.acquire(Op::Command, opts) else { return };
        for index in wanted.into_iter().take(READ_PER_POLL) {
            let limit = self.timing().list_deadline;
            match self.reading(async move |station| station.settings_file(index, limit).await).await {
                Ok(SettingsFile::Good(config)) => self.learn(index, &config),
                Ok(SettingsFile::Truncated | SettingsFile::Unreadable { .. } | SettingsFile::Unknown) => {
                    self.tags.lock().not_read(index);
                }
                // One that hangs would make all that wait behind it late.
                Err(error) => {
                    tracing::debug!(workstation = %self.name(), emulator = %index, %error, "its settings were not read");
                    break;
                }
            }
        }
        permit.complete(&Outcome::Local);
        self.circuits.ring();
        self.publish();
    }

    /// LDFleet has changed an emulator's settings, and its identifiers perhaps.
    pub(crate) fn changed(&self, index: Index, config: &InstanceConfig) {
        self.tags.lock().changed(index, &EmulatorIdentity::of(config));
        self.learn(index, config);
    }

    /// LDFleet has given an emulator another title.
    pub(crate) fn retitled(&self, index: Index, title: &str) {
        self.tags.lock().retitled(index, title);
        self.circuits.ring();
        self.publish();
    }

    /// LDFleet has deleted an emulator.
    pub(crate) fn deleted(&self, index: Index) {
        self.tags.lock().deleted(index);
        self.circuits.ring();
        self.publish();
    }
}
