//! Backups: an emulator written to a file on its workstation, and read back from one.

use breaker::Outcome;
use ldconsole::{BackupFile, Command};
use tokio::time::Instant;
use workstation::SettingsFile;

use crate::{
    operation::{result::OperationResult, task::Target},
    run::{
        checks::{ROOM_FOR_BACKUP, ROOM_FOR_EMULATOR, size},
        work::{Step, Work, accepted, end, no_effect, refuse, taken},
    },
    wording::duration::seconds,
};

impl Work<'_> {
    pub(super) async fn backup(&self, target: &Target, file: &BackupFile) -> Step<OperationResult> {
        let (began, path, name) = (Instant::now(), file.as_str(), self.worker.name());
        self.stopped_first(target, "is written").await?;
        self.phase("looking at the place for the file");
        let limit = self.worker.timing().list_deadline;
        if self.ask(async |station| station.has_file(path, limit).await).await? {
            return refuse(format!(
                "There is a file {path} on {name} already, and it would be overwritten. Nothing was sent: choose another \
                 name, or delete it there."
            ));
        }
        let folder = path.rsplit_once('\\').map_or(path, |(folder, _)| folder);
        if !self.ask(async |station| station.has_file(&format!(r"{folder}\"), limit).await).await? {
            return refuse(format!(
                "There is no folder {folder} on {name}, or it is a share, which is out of reach from a remote shell. \
                 Nothing was sent: make the folder first, or choose another one."
            ));
        }
        self.room_for("a backup", ROOM_FOR_BACKUP, path).await?;
        let command = Command::Backup { index: target.index, file: file.clone() };
        let found = async || match self.list_after_loss(&command, |_| false).await {
            Some(_) => match self.worker.reading(async |station| station.has_file(path, limit).await).await {
                Ok(true) => {
                    format!(
                        "The file is there{}; whether it is complete is not known.",
                        self.file_size(path).await
                    )
                }
                Ok(false) => "There is no such file now.".to_owned(),
                Err(_) => "The file could not be looked for yet.".to_owned(),
            },
            None => "The file could not be looked for yet.".to_owned(),
        };
        let answer = self.send_or(&command, "the backup", found).await?;
        taken(answer, "back it up")?;
        self.phase("looking for the file");
        let deadline = self.worker.timing().window_deadline;
        let there = async || self.worker.reading(async |station| station.has_file(path, limit).await).await;
        if self.until(Instant::now() + deadline, there).await? {
            let size = self.file_size(path).await;
            return Ok(OperationResult::succeeded(format!(
                "{path} was written in {}{size}.",
                seconds(began.elapsed())
            )));
        }
        no_effect(
            "backup",
            format!(
                "LDPlayer took the command, but there is no file {path} on {name}. Check the drive there."
            ),
        )
    }

    /// `, 1.4 GB`; nothing if Windows does not say.
    async fn file_size(&self, path: &str) -> String {
        let limit = self.worker.timing().list_deadline;
        let bytes = self.worker.reading(async |station| station.file_size(path, limit).await).await;
        bytes.ok().flatten().map_or_else(String::new, |bytes| format!(", {}", size(bytes)))
    }

    pub(super) async fn restore(&self, target: &Target, file: &BackupFile) -> Step<OperationResult> {
        let (began, path, index) = (Instant::now(), file.as_str(), target.index);
        self.stopped_first(target, "is replaced").await?;
        self.phase("looking for the file");
        let limit = self.worker.timing().list_deadline;
        if !self.ask(async |station| station.has_file(path, limit).await).await? {
            return refuse(format!(
                "There is no file {path} on {}, or it is on a share, which is out of reach from a remote shell. Nothing \
                 was sent.",
                self.worker.name()
            ));
        }
        self.no_multi_instance_window().await?;
        self.room_for("a restored emulator", ROOM_FOR_EMULATOR, &self.worker.data_folder()).await?;
        let command = Command::Restore { index, file: file.clone() };
        let found = async || match self.list_after_loss(&command, |_| false).await {
            Some(rows) => match (rows.iter().find(|row| row.index == index), self.settings_now(target).await)
            {
                (None, _) => "The emulator is not in the list now.".to_owned(),
                (Some(row), Some(SettingsFile::Good(_))) => format!(
                    "It is in the list as “{}” with a whole settings file; whether all of the backup arrived is not known.",
                    row.title
                ),
                (Some(row), Some(SettingsFile::Truncated)) => {
                    format!(
                        "It is in the list as “{}”, but its settings file is cut off: restore it again.",
                        row.title
                    )
                }
                (Some(row), _) => {
                    format!("It is in the list as “{}”; its settings file could not be read.", row.title)
                }
            },
            None => "It could not be looked at yet.".to_owned(),
        };
        let answer = self.send_or(&command, "the restoration", found).await?;
        accepted(answer, "restore")?;
        self.phase("looking at what was restored");
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
                let other = if title == target.title {
                    String::new()
                } else {
                    format!(" Its title is “{title}” now, as in the backup.")
                };
                Ok(OperationResult::succeeded(format!(
                    "LDPlayer read {path} back in {}; it is in the list, and its settings file is whole.{other}",
                    seconds(began.elapsed())
                )))
            }
            (None, _) => no_effect(
                "restore",
                "LDPlayer took the backup, but the emulator is not in the list any more.",
            ),
            (Some(_), Some(SettingsFile::Truncated)) => {
                self.worker.settings_cut_off(index, true);
                no_effect(
                    "restore",
                    "LDPlayer took the backup, but the emulator's settings file is cut off: it would never boot. Restore \
                     it again, from another backup if need be.",
                )
            }
            (Some(_), _) => end(
                OperationResult::unknown(
                    "LDPlayer took the backup, and the emulator is in the list; its settings file cannot be read where it \
                     is expected, so nothing more could be checked.",
                ),
                Outcome::Success,
            ),
        }
    }

    async fn settings_now(&self, target: &Target) -> Option<SettingsFile> {
        let (index, limit) = (target.index, self.worker.timing().send_deadline);
        self.worker.reading(async move |station| station.settings_file(index, limit).await).await.ok()
    }
}
