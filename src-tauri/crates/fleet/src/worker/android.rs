//! Android in the emulators: whether it is up, asked through adb or without it.
//!
//! adb may talk of itself instead of answering, and another product may answer at an emulator's port. Neither says
//! anything about the emulator, so none is called stuck, lost or ready for it.

use std::{rc::Rc, time::Duration};

use breaker::{Op, OpPermit};
use ldconsole::{AdbAnswer, AdbEvidence, AdbReply, CodePage, Index, Row};
use messages::{Message, apps};
use tokio::time::{Instant, sleep};
use workstation::SettingsFile;

use crate::{
    ipc::AdbAccess,
    model::StartThrough,
    worker::{
        android_answer::{Android, run},
        observed::KnownSettings,
        state::WorkstationWorker,
    },
};

/// How many emulators are asked whether Android is up after one poll: each costs two requests.
const ASKED_PER_POLL: usize = 4;
/// How long it is believed that adb's server runs.
const SERVER_BELIEVED: Duration = Duration::from_mins(1);
/// The task that starts adb's server.
const SERVER_TASK: &str = "LDFleet adb server";
/// The virtual machine of an emulator, by version (docs/ldconsole.md, section 7, processes).
pub(crate) const MACHINES: [&str; 3] = ["Ld9BoxHeadless.exe", "LdVBoxHeadless.exe", "LdBoxHeadless.exe"];
const BOOT_COMPLETED: &str = "shell getprop sys.boot_completed";

type Result<T> = workstation::Result<T>;

impl WorkstationWorker {
    /// Asks Android in an emulator whether it is up, if that is not known. An answer that does not come says nothing
    /// about the workstation.
    pub(crate) async fn ask_android(&self, permit: &OpPermit, row: &Row) {
        if !self.seen.borrow().wants_asking(row, self.timing().watch) {
            return;
        }
        permit.inherit(Op::Command);
        if let Err(error) = self.ask_android_now(row).await {
            tracing::debug!(workstation = %self.name(), emulator = %row.index, %error, "Android was not asked");
        }
    }

    /// After a poll: asks in those emulators where it is not known, a few at a time.
    pub(super) async fn ask_androids(&self) {
        let rows: Vec<Row> = {
            let seen = self.seen.borrow();
            let wants = |row: &&Row| seen.wants_asking(row, self.timing().watch);
            seen.rows.iter().filter(wants).take(ASKED_PER_POLL).cloned().collect()
        };
        if rows.is_empty() {
            return;
        }
        let opts = breaker::AcquireOpts::default().never_probe().deadline(self.timing().list_deadline);
        let Ok(permit) = self.circuits.acquire(Op::Command, opts) else { return };
        for row in rows {
            // One that hangs would make all that wait behind it late.
            if self.ask_android_now(&row).await.is_err() {
                break;
            }
        }
        permit.complete(&breaker::Outcome::Local);
        self.publish();
    }

    async fn ask_android_now(&self, row: &Row) -> Result<()> {
        let begun = Instant::now();
        let asked = if self.adb_is_off(row.index) && row.vm_pid.is_some() {
            self.ask_without_adb(row).await
        } else {
            self.ask_through_adb(row).await
        };
        let failed = asked.as_ref().err().cloned();
        let android = asked.unwrap_or_else(|_| Android::new(row)).since(begun);
        self.seen.borrow_mut().answered(row.index, android);
        failed.map_or(Ok(()), Err)
    }

    /// Where its debugging is off no adb reaches it, however well it is.
    async fn ask_without_adb(&self, row: &Row) -> Result<Android> {
        let (index, limit) = (row.index, self.timing().list_deadline);
        let up = self.reading(async move |station| station.boot_completed_without_adb(index, limit).await);
        let up = up.await?;
        let remark = match up {
            Some(true) => None,
            Some(false) => Some(apps::not_up_without_adb()),
            None => Some(apps::debugging_off()),
        };
        // That it is not up is not believed: nobody has seen ld.exe of every LDPlayer answer.
        let evidence = (up == Some(true)).then_some(AdbEvidence::Answers);
        Ok(Android { evidence, own: up.map(|_| true), remark, ..Android::new(row) })
    }

    async fn ask_through_adb(&self, row: &Row) -> Result<Android> {
        let (index, limit) = (row.index, self.timing().list_deadline);
        if let Some(remark) = self.see_to_the_server().await {
            return Ok(Android { remark: Some(remark), ..Android::new(row) });
        }
        let reply =
            self.reading(async move |station| station.adb_reply(index, BOOT_COMPLETED, limit).await).await?;
        if reply.answer.says_boot_completed() {
            return self.judge_answer(row).await;
        }
        if let Some(complaint) = complaint(&reply) {
            let remark = apps::adb_says(self.name(), complaint);
            return Ok(Android { remark: Some(remark), ..Android::new(row) });
        }
        if matches!(reply.answer, AdbAnswer::DeviceNotFound { .. }) {
            // Not up yet, or its debugging is off: its settings tell.
            let debugging = match self.settings_of(index).await? {
                Some(known) => known.shown.adb,
                None => None,
            };
            if matches!(debugging, None | Some(AdbAccess::Off)) {
                let off = debugging.map(|_| apps::debugging_off());
                return Ok(Android { remark: off, ..Android::new(row) });
            }
        }
        Ok(Android { evidence: Some(AdbEvidence::Silent), ..Android::new(row) })
    }

    /// Something at the emulator's port says that it is up. It counts only if it is the emulator.
    async fn judge_answer(&self, row: &Row) -> Result<Android> {
        let lost = row.pid.is_none() && row.vm_pid.is_none();
        let (known, machine) = {
            let seen = self.seen.borrow();
            let before = seen.androids.get(&row.index);
            let known = before.filter(|known| known.run == run(row)).and_then(|known| known.own);
            (known, before.and_then(|before| before.machine))
        };
        let own = match known {
            Some(true) if !lost => Some(true),
            _ => self.answers_itself(row.index).await?,
        };
        let counts = match own {
            // Where the address does not tell, the list's row does, or else the process that it showed last.
            None if lost => self.machine_lives(machine).await?,
            own => own != Some(false),
        };
        let remark = (own == Some(false)).then(|| apps::another_product(self.name()));
        let evidence = counts.then_some(AdbEvidence::Answers);
        Ok(Android { evidence, own, remark, ..Android::new(row) })
    }

    /// Whether it is this emulator that answers. A number that was changed meanwhile is read once more.
    async fn answers_itself(&self, index: Index) -> Result<Option<bool>> {
        let was_known = self.seen.borrow().settings_of(index).is_some();
        let Some(known) = self.settings_of(index).await? else { return Ok(None) };
        let own = self.compare(index, &known).await?;
        if own != Some(false) || !was_known {
            return Ok(own);
        }
        self.seen.borrow_mut().settings.remove(&index);
        match self.settings_of(index).await? {
            Some(known) => self.compare(index, &known).await,
            None => Ok(None),
        }
    }

    /// Whether the process of a virtual machine is there still.
    async fn machine_lives(&self, machine: Option<u32>) -> Result<bool> {
        let (Some(machine), limit) = (machine, self.timing().list_deadline) else { return Ok(false) };
        for image in MACHINES {
            let found =
                self.reading(async move |station| station.processes_named(image, limit).await).await?;
            if found.iter().any(|process| process.pid == machine) {
                return Ok(true);
            }
        }
        Ok(false)
    }

    async fn compare(&self, index: Index, known: &KnownSettings) -> Result<Option<bool>> {
        let Some(mac) = &known.mac else { return Ok(None) };
        let limit = self.timing().list_deadline;
        self.reading(async |station| station.answers_itself(index, mac, limit).await).await
    }

    /// Its settings, read if they are not known.
    async fn settings_of(&self, index: Index) -> Result<Option<Rc<KnownSettings>>> {
        if let Some(known) = self.seen.borrow().settings_of(index) {
            return Ok(Some(known));
        }
        let limit = self.timing().list_deadline;
        let read = self.reading(async move |station| station.settings_file(index, limit).await).await?;
        if let SettingsFile::Good(config) = read {
            self.learn(index, &config);
        }
        Ok(self.seen.borrow().settings_of(index))
    }

    /// Sees to it that adb's server runs on the desktop: the first adb that finds none starts one, and in a remote shell that
    /// one ends with the shell, and everybody's connections with it. Why nothing can be asked, if so.
    pub(crate) async fn see_to_the_server(&self) -> Option<Message> {
        if self.lanes.adb_seen_to.get().is_some_and(|at| at.elapsed() < SERVER_BELIEVED) {
            return None;
        }
        let limit = self.timing().send_deadline;
        let started = self.reading(async |station| {
            if station.adb_runs(limit).await? {
                return Ok(false);
            }
            let user = station.desktop(limit).await?;
            station.start_adb_server(&user, SERVER_TASK, limit).await
        });
        match started.await {
            Ok(started) => {
                self.lanes.adb_seen_to.set(Some(Instant::now()));
                if started {
                    tracing::info!(workstation = %self.name(), "adb's server was started on the desktop");
                    sleep(self.timing().watch).await;
                    let forgotten =
                        self.reading(async |station| station.forget_task(SERVER_TASK, limit).await).await;
                    self.lanes.untidy.set(self.lanes.untidy.get() || forgotten.is_err());
                }
                None
            }
            // There everything runs in the shell.
            Err(_) if self.start_through() == StartThrough::Shell => None,
            Err(error) => {
                tracing::info!(workstation = %self.name(), %error, "adb's server was not started");
                Some(apps::no_adb_server(error.sentence(&self.name())))
            }
        }
    }

    /// Whether Android in a running emulator cannot be asked. Where it may still be able to say that it is up, that is
    /// waited for so long.
    pub(crate) fn cannot_be_asked(&self, row: &Row, patience: Duration) -> bool {
        let off = self.adb_is_off(row.index);
        let seen = self.seen.borrow();
        match seen.androids.get(&row.index).filter(|android| android.run == run(row)) {
            Some(android) if android.own == Some(true) || !off => {
                android.remark().is_some() && android.silent_since.elapsed() >= patience
            }
            _ => off,
        }
    }

    /// Why it is not known whether Android answers.
    pub(crate) fn why_not_asked(&self, row: &Row) -> Message {
        self.remark(row).unwrap_or_else(apps::debugging_off)
    }

    /// What keeps Android from being asked, if anything does.
    pub(crate) fn remark(&self, row: &Row) -> Option<Message> {
        let seen = self.seen.borrow();
        seen.androids.get(&row.index).and_then(Android::remark).cloned()
    }
}

/// What adb complained of instead of answering, in its own words.
fn complaint(reply: &AdbReply) -> Option<&str> {
    match &reply.answer {
        AdbAnswer::Complained(lines) => lines.last().map(String::as_str),
        AdbAnswer::Lines(_) | AdbAnswer::DeviceNotFound { .. } | AdbAnswer::DeviceOffline => {
            // That it does not see the device is its answer.
            let is_complaint = |line: &&str| {
                matches!(AdbAnswer::parse(line.as_bytes(), CodePage::UTF_8), AdbAnswer::Complained(_))
            };
            reply.complaint().filter(is_complaint)
        }
        AdbAnswer::Unauthorized | AdbAnswer::Refused(_) => None,
    }
}
