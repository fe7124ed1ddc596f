//! What must hold before something is sent.

use ldconsole::{CodePage, Listing, Row, Title};
use tokio::time::sleep_until;
use workstation::Cause;

use crate::{
    model::Health,
    operation::task::Target,
    run::work::{Seen, Step, Work, refuse},
    titles,
    wording::health::word,
};

/// LDPlayer's multi-instance window, by version. It keeps a list of its own and writes it back when it is closed
/// (docs/ldconsole.md, section 5).
const MULTI_INSTANCE: [&str; 2] = ["dnmultiplayer.exe", "dnmultiplayerex.exe"];

/// Least free space for another emulator, in GB. What a clone really takes is not known beforehand; several were seen.
pub(super) const ROOM_FOR_EMULATOR: u64 = 8;
/// Least free space for a backup, in GB. About 1.4 were seen.
pub(super) const ROOM_FOR_BACKUP: u64 = 4;

impl Work<'_> {
    /// The list as it is before anything is sent.
    pub(super) async fn list_first(&self) -> Step<Listing> {
        match self.worker.list(self.permit).await {
            Ok(listing) => Ok(listing),
            Err(error) => self.nothing_sent(&error),
        }
    }

    /// The emulator, which must be stopped, and its disks free: LDPlayer holds them for some seconds more. `so_that` ends
    /// the phase while that is waited for: `is copied`.
    pub(super) async fn stopped_first(&self, target: &Target, so_that: &str) -> Step<Seen> {
        let seen = self.look_first(target).await?;
        if seen.health != Health::Stopped {
            return refuse(format!(
                "It is {}, and must be stopped for this. Nothing was sent: stop it first.",
                word(seen.health)
            ));
        }
        if let Some(until) = self.worker.rests_until(target.index) {
            self.phase(&format!("resting before it {so_that}"));
            sleep_until(until).await;
        }
        Ok(seen)
    }

    /// The emulator, in which Android must run. `asked` if adb must answer besides, without which nothing could be seen
    /// of what comes of it.
    pub(super) async fn running_first(&self, target: &Target, asked: bool) -> Step<Seen> {
        let seen = self.look_first(target).await?;
        match seen.health {
            Health::Ready | Health::Running if asked && self.worker.adb_is_off(target.index) => refuse(
                "ADB debugging is off in its settings, so LDFleet could not see what comes of this. Nothing was sent: \
                 stop it, switch ADB debugging on and start it again.",
            ),
            Health::Ready | Health::Lost => Ok(seen),
            Health::Running if !asked => Ok(seen),
            Health::Running => match self.worker.remark(&seen.row) {
                Some(remark) => refuse(format!(
                    "Whether Android in it answers is not known. {remark} Nothing was sent: try again in a moment."
                )),
                None => refuse(
                    "Android in it does not answer at present. Nothing was sent: try again in a moment, or restart it.",
                ),
            },
            Health::Stopped => {
                refuse("It is stopped, and must run for this. Nothing was sent: start it first.")
            }
            other => refuse(format!(
                "It is {}, and Android must run in it for this. Nothing was sent.",
                word(other)
            )),
        }
    }

    /// The multi-instance window must be closed.
    pub(super) async fn no_multi_instance_window(&self) -> Step<()> {
        self.phase("checking for LDPlayer's multi-instance window");
        let limit = self.worker.timing().list_deadline;
        for image in MULTI_INSTANCE {
            if self.ask(async |station| station.runs(image, limit).await).await? {
                return refuse(format!(
                    "LDPlayer's multi-instance window (LDMultiPlayer, {image}) is open on {}. It would write the old list \
                     back. Nothing was sent: close that window first.",
                    self.worker.name()
                ));
            }
        }
        Ok(())
    }

    /// There must be room on the drive of a path, as far as Windows tells. `what` needs it: `a backup`.
    pub(super) async fn room_for(&self, what: &str, gigabytes: u64, path: &str) -> Step<()> {
        const GIGABYTE: u64 = 1_000_000_000;
        self.phase("checking free disk space");
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
            Some(bytes) if bytes < gigabytes * GIGABYTE => refuse(format!(
                "Drive {}: of {} has {} free, and {what} needs at least {gigabytes} GB. Nothing was sent: free some \
                 space first.",
                path.get(..1).unwrap_or_default().to_ascii_uppercase(),
                self.worker.name(),
                size(bytes)
            )),
            _ => Ok(()),
        }
    }

    /// A new title must not be taken, and must survive Windows' code page; its spelling that does.
    pub(super) async fn title_first(&self, title: &Title, rows: &[Row]) -> Step<Title> {
        let shown = titles::shown(title.as_str());
        if let Some(taken) = rows.iter().find(|row| row.title == shown) {
            return refuse(format!(
                "Emulator {} on {} has the title “{title}” already. Nothing was sent: choose another one.",
                taken.index,
                self.worker.name()
            ));
        }
        let limit = self.worker.timing().list_deadline;
        let code_page: CodePage = self.ask(async |station| station.code_page(limit).await).await?;
        titles::carried(title, code_page).or_else(|lacking| {
            refuse(format!(
                "Windows on {} (code page {}) has no letters for “{lacking}”: the emulator would be listed with question \
                 marks. Nothing was sent: choose another title.",
                self.worker.name(),
                code_page.number()
            ))
        })
    }
}

/// A size in a sentence.
#[expect(clippy::cast_precision_loss, reason = "one digit after the point is shown")]
pub(super) fn size(bytes: u64) -> String {
    let megabytes = bytes as f64 / 1e6;
    if megabytes >= 1000.0 { format!("{:.1} GB", megabytes / 1000.0) } else { format!("{megabytes:.0} MB") }
}
