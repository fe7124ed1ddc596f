//! What must hold before something is sent.

use ldconsole::{CodePage, Listing, Row, Title};
use messages::{Message, phases, results};
use tokio::time::sleep_until;
use workstation::Cause;

use crate::{
    model::Health,
    operation::task::AskedEmulator,
    run::work::{SeenEmulator, StepResult, Work, refuse},
    titles,
    wording::{health::word, size::size},
};

/// LDPlayer's multi-instance window, by version. It keeps a list of its own and writes it back when it is closed
/// (docs/ldconsole.md, section 5).
const MULTI_INSTANCE: [&str; 2] = ["dnmultiplayer.exe", "dnmultiplayerex.exe"];

/// What needs free space.
#[derive(Clone, Copy)]
pub(super) enum Room {
    Created,
    Clone,
    Backup,
    Restored,
}

impl Room {
    /// Least free space, in GB. What a clone really takes is not known beforehand; several were seen. Of a backup about
    /// 1.4 were seen.
    fn gigabytes(self) -> u64 {
        match self {
            Self::Created | Self::Clone | Self::Restored => 8,
            Self::Backup => 4,
        }
    }

    /// That there is not enough of it on a drive of the workstation `name`.
    fn lacking(self, drive: String, name: String, free: Message) -> Message {
        let needed = self.gigabytes().to_string();
        match self {
            Self::Created => results::no_room_emulator(drive, name, free, needed),
            Self::Clone => results::no_room_clone(drive, name, free, needed),
            Self::Backup => results::no_room_backup(drive, name, free, needed),
            Self::Restored => results::no_room_restored(drive, name, free, needed),
        }
    }
}

impl Work<'_> {
    /// The list as it is before anything is sent.
    pub(super) async fn list_first(&self) -> StepResult<Listing> {
        match self.worker.list(self.permit).await {
            Ok(listing) => Ok(listing),
            Err(error) => self.nothing_sent(&error),
        }
    }

    /// The emulator, which must be stopped, and its disks free: LDPlayer holds them for some seconds more, which is the
    /// phase `rest`.
    pub(super) async fn stopped_first(
        &self,
        target: &AskedEmulator,
        rest: Message,
    ) -> StepResult<SeenEmulator> {
        let seen = self.look_first(target).await?;
        if seen.health != Health::Stopped {
            return refuse(results::must_be_stopped(word(seen.health)));
        }
        if let Some(until) = self.worker.rests_until(target.index) {
            self.phase(rest);
            sleep_until(until).await;
        }
        Ok(seen)
    }

    /// The emulator, in which Android must run. `asked` if adb must answer besides, without which nothing could be seen
    /// of what comes of it.
    pub(super) async fn running_first(
        &self,
        target: &AskedEmulator,
        asked: bool,
    ) -> StepResult<SeenEmulator> {
        let seen = self.look_first(target).await?;
        match seen.health {
            Health::Ready | Health::Running if asked && self.worker.adb_is_off(target.index) => {
                refuse(results::adb_off())
            }
            Health::Ready | Health::Lost => Ok(seen),
            Health::Running if !asked => Ok(seen),
            Health::Running => match self.worker.remark(&seen.row) {
                Some(remark) => refuse(results::android_not_known(remark)),
                None => refuse(results::android_silent()),
            },
            Health::Stopped => refuse(results::must_run()),
            other => refuse(results::android_must_run(word(other))),
        }
    }

    /// The multi-instance window must be closed.
    pub(super) async fn no_multi_instance_window(&self) -> StepResult<()> {
        self.phase(phases::multi_instance());
        let limit = self.worker.timing().list_deadline;
        for image in MULTI_INSTANCE {
            if self.ask(async |station| station.runs(image, limit).await).await? {
                return refuse(results::multi_instance(image, self.worker.name()));
            }
        }
        Ok(())
    }

    /// There must be room on the drive of a path, as far as Windows tells.
    pub(super) async fn room_for(&self, room: Room, path: &str) -> StepResult<()> {
        const GIGABYTE: u64 = 1 << 30;
        self.phase(phases::disk_space());
        let limit = self.worker.timing().list_deadline;
        let free = match self.worker.reading(async |station| station.free_space(path, limit).await).await {
            Ok(free) => free,
            // WMI has rights and ailments of its own; where it says nothing the disk may well be large enough.
            Err(error) if matches!(error.cause(), Cause::AccessDenied | Cause::WsmanFault { .. }) => {
                tracing::info!(workstation = %self.worker.name(), %error, "free disk space is not known");
                None
            }
            Err(error) => return self.nothing_sent(&error),
        };
        match free {
            Some(bytes) if bytes < room.gigabytes() * GIGABYTE => {
                let drive = path.get(..1).unwrap_or_default().to_ascii_uppercase();
                refuse(room.lacking(drive, self.worker.name(), size(bytes)))
            }
            _ => Ok(()),
        }
    }

    /// A new title must not be taken, and must survive Windows' code page; its spelling that does.
    pub(super) async fn title_first(&self, title: &Title, rows: &[Row]) -> StepResult<Title> {
        let shown = titles::shown(title.as_str());
        if let Some(taken) = rows.iter().find(|row| row.title == shown) {
            let index = taken.index.to_string();
            return refuse(results::title_taken(index, self.worker.name(), title.as_str()));
        }
        let limit = self.worker.timing().list_deadline;
        let code_page: CodePage = self.ask(async |station| station.code_page(limit).await).await?;
        titles::carried(title, code_page).or_else(|lacking| {
            refuse(results::title_letters(self.worker.name(), code_page.number().to_string(), lacking))
        })
    }
}
