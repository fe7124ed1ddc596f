//! The repairs that are not an end by force.

use breaker::Outcome;
use messages::{phases, results};
use tokio::time::Instant;
use workstation::SettingsFile;

use crate::{
    model::Health,
    operation::{result::OperationResult, task::AskedEmulator},
    run::work::{StepResult, Work, end, no_effect, refuse},
    wording::health::word,
};

/// The service that all emulators of a workstation share (docs/ldconsole.md, section 5).
const VBOX: &str = "Ld9BoxSVC.exe";

impl Work<'_> {
    /// Puts the kept copy of a settings file back.
    pub(super) async fn restore_config(&self, target: &AskedEmulator) -> StepResult<OperationResult> {
        let seen = self.look_first(target).await?;
        if seen.health != Health::Stopped {
            return refuse(results::file_in_use(word(seen.health)));
        }
        let (index, limit) = (target.index, self.worker.timing().send_deadline);
        self.phase(phases::put_back());
        let put_back =
            self.worker.acting(self.id, async move |station| station.restore_settings(index, limit).await);
        match put_back.await {
            Ok(true) => {}
            Ok(false) => return refuse(results::no_copy()),
            Err(error) => {
                let result = error.sentence(&self.worker.name());
                return end(OperationResult::failed(result).because(&error), error.outcome());
            }
        }
        match self.ask(async move |station| station.settings_file(index, limit).await).await? {
            SettingsFile::Good(config) => {
                self.worker.learn(index, &config);
                self.worker.settings_cut_off(index, false);
                Ok(OperationResult::succeeded(results::copy_in_place()))
            }
            SettingsFile::Truncated | SettingsFile::Unreadable { .. } | SettingsFile::Unknown => {
                no_effect("restore the settings file", results::copy_unreadable())
            }
        }
    }

    /// Ends LDPlayer's VirtualBox service, and every virtual machine with it.
    pub(super) async fn end_vbox(&self) -> StepResult<OperationResult> {
        let began = Instant::now();
        let timing = self.worker.timing();
        let before = match self.worker.list(self.permit).await {
            Ok(listing) => listing.rows.iter().filter(|row| row.vm_pid.is_some()).count(),
            Err(error) => return self.nothing_sent(&error),
        };
        self.phase(phases::end_service());
        let limit = timing.send_deadline;
        match self.worker.acting(self.id, async move |station| station.end_all(VBOX, limit).await).await {
            Ok(true) => {}
            Ok(false) => return refuse(results::no_vbox()),
            Err(error) if error.may_have_been_carried_out() => {
                return end(OperationResult::unknown(results::lost_vbox()).because(&error), error.outcome());
            }
            Err(error) => return self.nothing_sent(&error),
        }
        self.phase(phases::service_ends());
        let gone = self.until(began + timing.kill_deadline, async || {
            self.worker.reading(async |station| station.runs(VBOX, limit).await).await.map(|runs| !runs)
        });
        if !gone.await? {
            let result = results::vbox_runs_on(timing.kill_deadline, self.worker.name());
            return end(OperationResult::failed(result), Outcome::Success);
        }
        // What it took along is shown at once.
        let after = self.worker.list(self.permit).await.ok();
        let still = after.map_or(0, |listing| listing.rows.iter().filter(|row| row.vm_pid.is_some()).count());
        Ok(OperationResult::succeeded(results::vbox_ended(before.saturating_sub(still))))
    }
}
