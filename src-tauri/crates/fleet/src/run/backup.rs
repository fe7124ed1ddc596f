//! Backups: an emulator written to a file on its workstation, and read back from one.

use breaker::Outcome;
use ldconsole::{BackupFile, Command};
use messages::{Message, changes, phases, results};
use tokio::time::Instant;
use workstation::SettingsFile;

use crate::{
    operation::{result::OperationResult, task::AskedEmulator},
    run::{
        checks::Room,
        work::{StepResult, Work, accepted, end, no_effect, refuse},
    },
    wording::{sentences::and, size::size},
};

impl Work<'_> {
    pub(super) async fn backup(
        &self,
        target: &AskedEmulator,
        file: &BackupFile,
    ) -> StepResult<OperationResult> {
        let (began, path, name) = (Instant::now(), file.as_str(), self.worker.name());
        self.stopped_first(target, phases::rest_backup()).await?;
        self.phase(phases::place_for_file());
        let limit = self.worker.timing().list_deadline;
        if self.ask(async |station| station.has_file(path, limit).await).await? {
            return refuse(changes::backup_exists(path, name));
        }
        let folder = path.rsplit_once('\\').map_or(path, |(folder, _)| folder);
        if !self.ask(async |station| station.has_file(&format!(r"{folder}\"), limit).await).await? {
            return refuse(changes::no_folder(folder, name));
        }
        self.room_for(Room::Backup, path).await?;
        let command = Command::Backup { index: target.index, file: file.clone() };
        let found = async || match self.list_after_loss(&command, |_| false).await {
            Some(_) => match self.worker.reading(async |station| station.has_file(path, limit).await).await {
                Ok(true) => match self.file_size(path).await {
                    Some(size) => changes::backup_there(size),
                    None => changes::backup_there_unsized(),
                },
                Ok(false) => changes::backup_not_there(),
                Err(_) => changes::backup_unseen(),
            },
            None => changes::backup_unseen(),
        };
        let answer = self.send_or(&command, found).await?;
        accepted(answer, &command)?;
        self.phase(phases::file());
        let deadline = self.worker.timing().window_deadline;
        let there = async || self.worker.reading(async |station| station.has_file(path, limit).await).await;
        if self.until(Instant::now() + deadline, there).await? {
            let took = began.elapsed();
            return Ok(OperationResult::succeeded(match self.file_size(path).await {
                Some(size) => changes::backed_up(path, took, size),
                None => changes::backed_up_unsized(path, took),
            }));
        }
        no_effect("backup", changes::no_backup(path, name))
    }

    /// `None` if Windows does not say.
    async fn file_size(&self, path: &str) -> Option<Message> {
        let limit = self.worker.timing().list_deadline;
        let bytes = self.worker.reading(async |station| station.file_size(path, limit).await).await;
        bytes.ok().flatten().map(size)
    }

    pub(super) async fn restore(
        &self,
        target: &AskedEmulator,
        file: &BackupFile,
    ) -> StepResult<OperationResult> {
        let (began, path, index) = (Instant::now(), file.as_str(), target.index);
        self.stopped_first(target, phases::rest_restore()).await?;
        self.phase(phases::file());
        let limit = self.worker.timing().list_deadline;
        if !self.ask(async |station| station.has_file(path, limit).await).await? {
            return refuse(changes::no_file(path, self.worker.name()));
        }
        self.no_multi_instance_window().await?;
        self.room_for(Room::Restored, &self.worker.data_folder()).await?;
        let command = Command::Restore { index, file: file.clone() };
        let found = async || match self.list_after_loss(&command, |_| false).await {
            Some(rows) => match (rows.iter().find(|row| row.index == index), self.settings_now(target).await)
            {
                (None, _) => results::not_in_list(),
                (Some(row), Some(SettingsFile::Good(_))) => changes::restored_whole(&row.title),
                (Some(row), Some(SettingsFile::Truncated)) => changes::restored_cut_off(&row.title),
                (Some(row), _) => changes::restored_unread(&row.title),
            },
            None => results::not_looked_at(),
        };
        let answer = self.send_or(&command, found).await?;
        accepted(answer, &command)?;
        self.phase(phases::restored());
        let deadline = self.worker.timing().window_deadline;
        let (mut title, mut settings) = (None, None);
        let look = async || {
            let rows = self.worker.list(self.permit).await?.rows;
            title = rows.into_iter().find(|row| row.index == index).map(|row| row.title);
            settings = self.settings_now(target).await;
            Ok(title.is_some() && matches!(settings, Some(SettingsFile::Good(_))))
        };
        self.until(Instant::now() + deadline, look).await?;
        match (title, settings) {
            (Some(title), Some(SettingsFile::Good(config))) => {
                self.worker.learn(index, &config);
                let other = (title != target.title).then(|| changes::restored_title(title));
                Ok(OperationResult::succeeded(and(changes::restored(path, began.elapsed()), other)))
            }
            (None, _) => no_effect("restore", changes::restored_gone()),
            (Some(_), Some(SettingsFile::Truncated)) => {
                self.worker.settings_cut_off(index, true);
                no_effect("restore", changes::restored_never_boots())
            }
            (Some(_), _) => end(OperationResult::unknown(changes::restored_not_checked()), Outcome::Success),
        }
    }

    async fn settings_now(&self, target: &AskedEmulator) -> Option<SettingsFile> {
        let (index, limit) = (target.index, self.worker.timing().send_deadline);
        self.worker.reading(async move |station| station.settings_file(index, limit).await).await.ok()
    }
}
