//! Changing settings: of one emulator, and those that all emulators of a workstation share.

use breaker::Outcome;
use ldconsole::{AdbDebug, Command, GlobalSettings, Index, InstanceConfig, Modification};
use messages::{Message, changes, phases};
use tokio::time::Instant;
use workstation::SettingsFile;

use crate::{
    operation::{result::OperationResult, task::AskedEmulator},
    run::{
        verify_settings,
        work::{StepResult, Work, accepted, end, no_effect, refuse},
    },
};

/// Settings that are to arrive in one of LDPlayer's files.
#[derive(Clone, Copy)]
pub(super) enum WantedSettings<'a> {
    /// Of a stopped emulator. Identifiers that LDPlayer makes up must be others than `before`.
    Of { index: Index, settings: &'a Modification, before: Option<&'a InstanceConfig> },
    /// Of all emulators.
    OfAll(GlobalSettings),
}

impl WantedSettings<'_> {
    fn command(self) -> Command {
        match self {
            Self::Of { index, settings, .. } => Command::Modify { index, modification: settings.clone() },
            Self::OfAll(settings) => Command::GlobalSetting(settings),
        }
    }

    fn missing(self, now: &InstanceConfig) -> Vec<Message> {
        match self {
            Self::Of { settings, before, .. } => verify_settings::missing(settings, before, now),
            Self::OfAll(settings) => verify_settings::missing_globally(settings, now),
        }
    }
}

/// What LDPlayer's file says of them.
enum Arrival {
    All(Box<InstanceConfig>),
    Missing(Vec<Message>),
    Unreadable,
}

impl Work<'_> {
    pub(super) async fn modify(
        &self,
        target: &AskedEmulator,
        settings: &Modification,
    ) -> StepResult<OperationResult> {
        let index = target.index;
        self.stopped_first(target, phases::rest_change()).await?;
        let before = match self.read_settings(index).await? {
            SettingsFile::Good(config) => Some(config),
            SettingsFile::Unreadable { .. } | SettingsFile::Unknown => None,
            SettingsFile::Truncated => {
                self.worker.settings_cut_off(index, true);
                return refuse(changes::file_cut_off());
            }
        };
        if let Some(before) = &before
            && !verify_settings::makes_up(settings)
            && verify_settings::missing(settings, None, before).is_empty()
        {
            return Ok(OperationResult::succeeded(changes::has_settings()));
        }
        self.no_multi_instance_window().await?;
        let config = self.apply(WantedSettings::Of { index, settings, before: before.as_deref() }).await?;
        self.worker.changed(index, &config);
        Ok(OperationResult::succeeded(changes::settings_changed()))
    }

    /// Changes who may debug with adb: in the settings file itself, a good copy of which is kept first.
    pub(super) async fn adb_debugging(
        &self,
        target: &AskedEmulator,
        on: bool,
    ) -> StepResult<OperationResult> {
        let (index, limit) = (target.index, self.worker.timing().send_deadline);
        let wanted = if on { AdbDebug::Local } else { AdbDebug::Off };
        self.stopped_first(target, phases::rest_change()).await?;
        let SettingsFile::Good(before) = self.read_settings(index).await? else {
            return refuse(changes::file_cannot_be_read());
        };
        if before.adb_debug() == Some(wanted) {
            return Ok(OperationResult::succeeded(if on {
                changes::adb_on_already()
            } else {
                changes::adb_off_already()
            }));
        }
        self.no_multi_instance_window().await?;
        self.phase(phases::change_settings_file());
        let changed = self.worker.acting(self.id, async move |station| {
            station.keep_settings(index, limit).await?;
            station.set_adb_debugging(index, on, limit).await
        });
        let lost = match changed.await {
            Ok(()) => None,
            // The file says what came of it.
            Err(error) if error.may_have_been_carried_out() => Some(error),
            Err(error) => {
                let result = error.sentence(&self.worker.name());
                return end(OperationResult::failed(result).because(&error), error.outcome());
            }
        };
        let after = self.worker.reading(async move |station| station.settings_file(index, limit).await).await;
        match (after, lost) {
            (Ok(SettingsFile::Good(config)), _) if config.adb_debug() == Some(wanted) => {
                self.worker.learn(index, &config);
                Ok(OperationResult::succeeded(if on {
                    changes::adb_on_from_start()
                } else {
                    changes::adb_off_from_start()
                }))
            }
            (Ok(SettingsFile::Good(_)), None) => no_effect("switch ADB debugging", changes::file_as_it_was()),
            (Ok(SettingsFile::Good(_)), Some(error)) => {
                end(OperationResult::failed(changes::lost_file_as_it_was()).because(&error), error.outcome())
            }
            (Ok(SettingsFile::Truncated | SettingsFile::Unreadable { .. } | SettingsFile::Unknown), _) => {
                self.worker.settings_cut_off(index, true);
                no_effect("switch ADB debugging", changes::file_broken())
            }
            (Err(error), _) => {
                end(OperationResult::unknown(changes::adb_not_known()).because(&error), error.outcome())
            }
        }
    }

    pub(super) async fn change_all(&self, settings: GlobalSettings) -> StepResult<OperationResult> {
        self.no_multi_instance_window().await?;
        self.apply(WantedSettings::OfAll(settings)).await?;
        let seen = GlobalSettings { fast_play: None, ..settings };
        Ok(OperationResult::succeeded(match (settings.fast_play, seen == GlobalSettings::default()) {
            (None, _) => changes::shared_changed(),
            // Where LDPlayer keeps this one is not known.
            (Some(_), true) => changes::fast_play_taken(),
            (Some(_), false) => changes::shared_changed_fast_play(),
        }))
    }

    /// Sends settings once; done when they have arrived in LDPlayer's file, which is returned.
    pub(super) async fn apply(&self, wanted: WantedSettings<'_>) -> StepResult<Box<InstanceConfig>> {
        let command = wanted.command();
        let found = async || {
            let arrival = match self.list_after_loss(&command, |_| false).await {
                Some(_) => self.arrival(wanted).await.ok(),
                None => None,
            };
            match arrival {
                Some(Arrival::All(_)) => changes::settings_there(),
                Some(Arrival::Missing(missing)) => changes::settings_differ(missing),
                Some(Arrival::Unreadable) | None => changes::settings_unseen(),
            }
        };
        let answer = self.send_or(&command, found).await?;
        accepted(answer, &command)?;
        self.phase(phases::settings_arrived());
        let deadline = Instant::now() + self.worker.timing().send_deadline;
        let mut last = Arrival::Unreadable;
        let look = async || {
            last = self.arrival(wanted).await?;
            Ok(matches!(last, Arrival::All(_)))
        };
        self.until(deadline, look).await?;
        match last {
            Arrival::All(config) => Ok(config),
            Arrival::Missing(missing) => no_effect(command.name(), changes::settings_not_there(missing)),
            Arrival::Unreadable => {
                end(OperationResult::unknown(changes::settings_not_checked()), Outcome::Success)
            }
        }
    }

    async fn arrival(&self, wanted: WantedSettings<'_>) -> workstation::Result<Arrival> {
        let limit = self.worker.timing().send_deadline;
        let look = self.worker.reading(async move |station| match wanted {
            WantedSettings::Of { index, .. } => station.settings_file(index, limit).await,
            WantedSettings::OfAll(_) => station.shared_settings(limit).await,
        });
        let SettingsFile::Good(config) = look.await? else { return Ok(Arrival::Unreadable) };
        let missing = wanted.missing(&config);
        Ok(if missing.is_empty() { Arrival::All(config) } else { Arrival::Missing(missing) })
    }

    /// The settings file of an emulator before anything is sent.
    pub(super) async fn read_settings(&self, index: Index) -> StepResult<SettingsFile> {
        self.phase(phases::settings_file_read());
        let limit = self.worker.timing().send_deadline;
        self.ask(async move |station| station.settings_file(index, limit).await).await
    }
}
