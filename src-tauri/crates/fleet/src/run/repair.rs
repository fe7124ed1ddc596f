//! The repairs that are not an end by force.

use breaker::Outcome;
use tokio::time::Instant;
use workstation::SettingsFile;

use crate::{
    model::Health,
    operation::{result::OperationResult, task::Target},
    run::work::{Step, Work, end, no_effect, refuse},
    wording::{duration::seconds, health::word},
};

/// The service that all emulators of a workstation share (docs/ldconsole.md, section 5).
const VBOX: &str = "Ld9BoxSVC.exe";

impl Work<'_> {
    /// Puts the kept copy of a settings file back.
    pub(super) async fn restore_config(&self, target: &Target) -> Step<OperationResult> {
        let seen = self.look_first(target).await?;
        if seen.health != Health::Stopped {
            return refuse(format!(
                "It is {}, and LDPlayer writes this file when it ends. Nothing was changed: stop it first.",
                word(seen.health)
            ));
        }
        let (index, limit) = (target.index, self.worker.timing().send_deadline);
        self.phase("putting the copy back");
        let put_back =
            self.worker.acting(self.id, async move |station| station.restore_settings(index, limit).await);
        match put_back.await {
            Ok(true) => {}
            Ok(false) => return refuse("There is no copy of its settings file; nothing was changed."),
            Err(error) => {
                let result = error.sentence(&self.worker.name()).to_string();
                return end(OperationResult::failed(result).because(&error), error.outcome());
            }
        }
        match self.ask(async move |station| station.settings_file(index, limit).await).await? {
            SettingsFile::Good(config) => {
                self.worker.learn(index, &config);
                self.worker.settings_cut_off(index, false);
                Ok(OperationResult::succeeded("The last good copy of its settings file is in place."))
            }
            SettingsFile::Truncated | SettingsFile::Unreadable { .. } | SettingsFile::Unknown => {
                no_effect("restore the settings file", "The copy was put back, but it cannot be read either.")
            }
        }
    }

    /// Ends LDPlayer's VirtualBox service, and every virtual machine with it.
    pub(super) async fn end_vbox(&self) -> Step<OperationResult> {
        let began = Instant::now();
        let timing = self.worker.timing();
        let before = match self.worker.list(self.permit).await {
            Ok(listing) => listing.rows.iter().filter(|row| row.vm_pid.is_some()).count(),
            Err(error) => return self.nothing_sent(&error),
        };
        self.phase("ending the service");
        let limit = timing.send_deadline;
        match self.worker.acting(self.id, async move |station| station.end_all(VBOX, limit).await).await {
            Ok(true) => {}
            Ok(false) => {
                return refuse("LDPlayer's VirtualBox service does not run there; nothing was ended.");
            }
            Err(error) if error.may_have_been_carried_out() => {
                let result =
                    "The connection broke after the command was sent. The list will show what became of it.";
                return end(OperationResult::unknown(result).because(&error), error.outcome());
            }
            Err(error) => return self.nothing_sent(&error),
        }
        self.phase("waiting for it to end");
        let gone = self.until(began + timing.kill_deadline, async || {
            self.worker.reading(async |station| station.runs(VBOX, limit).await).await.map(|runs| !runs)
        });
        if !gone.await? {
            return end(
                OperationResult::failed(format!(
                    "The VirtualBox service still runs {} after it was told to end. Restart {}.",
                    seconds(timing.kill_deadline),
                    self.worker.name()
                )),
                Outcome::Success,
            );
        }
        // What it took along is shown at once.
        let after = self.worker.list(self.permit).await.ok();
        let still = after.map_or(0, |listing| listing.rows.iter().filter(|row| row.vm_pid.is_some()).count());
        let ended = match before.saturating_sub(still) {
            0 => "No emulator was running.".to_owned(),
            1 => "One emulator that was running ended with it.".to_owned(),
            n => format!("{n} emulators that were running ended with it."),
        };
        Ok(OperationResult::succeeded(format!(
            "The VirtualBox service has ended; LDPlayer starts it anew by itself. {ended} End stuck windows by force, then \
             start the emulators again."
        )))
    }
}
