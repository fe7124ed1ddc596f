//! What was heard of the workstation's vitals, how old each part of it is, and what of it is shown.

use std::collections::HashMap;

use ldconsole::{AdbDebug, InstanceConfig};
use messages::{Message, vitals};
use tokio::time::Instant;
use workstation::{DesktopUser, Disk, Idle, Programs, System, Unanswered};

use crate::{
    ipc::{self, AdbAccess, Amount, EmulatorSettings, Gap, LoggedOn, LoggedOnUser, WindowsVersion},
    model::{StartThrough, VitalsHour, VitalsPart, Warnings},
    wall_clock::wall_ms,
    wording::size::size,
};

/// In how many rounds a question is left out that Windows denies or does not know.
const RESTS_LONG: u32 = 60;
/// In how many one that was not answered in time.
const RESTS_SHORT: u32 = 10;
/// After how many rounds it is asked anew who is logged on, if nothing else shows a change.
const DESKTOPS: u32 = 10;
/// After how many the version.
const VERSION: u32 = 60;
/// For how many rounds an answer is what a warning is based on.
const FRESH: u32 = 3;
/// By how much a moment may differ that is computed anew each time, in milliseconds.
const SAME_MOMENT: u64 = 5000;

/// An answer, and when it came.
struct Heard<T> {
    value: T,
    at: u64,
    round: u32,
}

/// Why a question is left out, and until which round.
struct Rest {
    why: Unanswered,
    until: u32,
}

/// What was heard.
#[derive(Default)]
pub(super) struct VitalsSeen {
    round: u32,
    system: Option<Heard<System>>,
    programs: Option<Heard<Programs>>,
    idle: Option<(Idle, Instant)>,
    cpu: Option<u32>,
    disks: Option<Heard<Vec<Disk>>>,
    version: Option<Heard<Option<String>>>,
    desktops: Option<Heard<Vec<DesktopUser>>>,
    /// When the network adapters were asked for.
    adapters: Option<Heard<()>>,
    booted_at: Option<u64>,
    /// Whether emulators could be started when that was known last.
    could_start: Option<bool>,
    rests: HashMap<VitalsPart, Rest>,
}

impl VitalsSeen {
    pub(super) fn begin_round(&mut self) {
        self.round += 1;
        let round = self.round;
        self.rests.retain(|_, rest| rest.until > round);
    }

    /// Whether a question is left out in this round.
    pub(super) fn rests(&self, part: VitalsPart) -> bool {
        self.rests.contains_key(&part)
    }

    /// What is asked for in this round beside Windows and what runs.
    pub(super) fn third(&self) -> VitalsPart {
        let due = |part, round: Option<u32>, after| {
            !self.rests(part) && round.is_none_or(|round| self.round >= round + after)
        };
        let asked = self.desktops.as_ref().map(|heard| heard.round);
        let changed = self.desktops.as_ref().is_some_and(|heard| heard.value.len() != self.sessions().len());
        let somebody = !self.sessions().is_empty();
        if somebody && due(VitalsPart::Desktops, asked.filter(|_| !changed), DESKTOPS) {
            VitalsPart::Desktops
        } else if due(VitalsPart::Version, self.version.as_ref().map(|heard| heard.round), VERSION) {
            VitalsPart::Version
        } else if self.disks.is_some()
            && due(VitalsPart::Adapters, self.adapters.as_ref().map(|heard| heard.round), VERSION)
        {
            VitalsPart::Adapters
        } else {
            VitalsPart::Disks
        }
    }

    /// Whether each question was answered once, or is left out.
    pub(super) fn is_complete(&self) -> bool {
        let known = |part, heard: bool| heard || self.rests(part);
        known(VitalsPart::System, self.system.is_some())
            && known(VitalsPart::Programs, self.programs.is_some() && self.round > 1)
            && known(VitalsPart::Disks, self.disks.is_some())
            && known(VitalsPart::Version, self.version.is_some())
    }

    /// A question was not answered, and will be left out for some time.
    pub(super) fn unanswered(&mut self, part: VitalsPart, why: Unanswered) {
        let long = match why {
            Unanswered::Denied | Unanswered::Missing => RESTS_LONG,
            Unanswered::Slow | Unanswered::NotNow => RESTS_SHORT,
        };
        self.rests.insert(part, Rest { why, until: self.round + long });
        if part == VitalsPart::Programs {
            (self.idle, self.cpu) = (None, None);
        }
    }

    /// LDPlayer may be another one.
    pub(super) fn forget_version(&mut self) {
        self.version = None;
    }

    fn heard<T>(&self, value: T) -> Heard<T> {
        Heard { value, at: wall_ms(), round: self.round }
    }

    pub(super) fn told_system(&mut self, system: System) {
        let up = system.uptime.and_then(|up| u64::try_from(up.as_millis()).ok());
        let booted = up.map(|up| wall_ms().saturating_sub(up));
        let same = self.booted_at.zip(booted).is_some_and(|(a, b)| a.abs_diff(b) < SAME_MOMENT);
        if !same {
            // What it denied before its start may be there now.
            if self.booted_at.is_some() && booted.is_some() {
                self.rests.clear();
                self.version = None;
            }
            self.booted_at = booted;
        }
        self.system = Some(self.heard(system));
    }

    pub(super) fn told_programs(&mut self, programs: Programs, when: Instant) {
        let before = std::mem::replace(&mut self.idle, programs.idle.map(|idle| (idle, when)));
        self.cpu = before
            .zip(programs.idle)
            .and_then(|((before, then), now)| now.busy_since(&before, when.saturating_duration_since(then)));
        self.programs = Some(self.heard(programs));
    }

    pub(super) fn told_disks(&mut self, disks: Vec<Disk>) {
        self.disks = Some(self.heard(disks));
    }

    pub(super) fn told_version(&mut self, version: Option<String>) {
        self.version = Some(self.heard(version));
    }

    pub(super) fn told_adapters(&mut self) {
        self.adapters = Some(self.heard(()));
    }

    pub(super) fn told_desktops(&mut self, users: Vec<DesktopUser>) {
        self.desktops = Some(self.heard(users));
    }

    pub(super) fn system_drive(&self) -> Option<char> {
        self.system.as_ref()?.value.drive
    }

    fn sessions(&self) -> &[u32] {
        self.programs.as_ref().map_or(&[], |heard| &heard.value.desktops)
    }

    fn is_fresh<T>(&self, heard: &Heard<T>) -> bool {
        self.round < heard.round + FRESH
    }

    /// How busy the processors were, if that was heard in this round.
    pub(super) fn cpu_now(&self) -> Option<u32> {
        self.cpu.filter(|_| self.programs.as_ref().is_some_and(|heard| heard.round == self.round))
    }

    /// The memory, if it was heard in this round.
    pub(super) fn memory_now(&self) -> Option<Amount> {
        self.memory().filter(|_| self.system.as_ref().is_some_and(|heard| heard.round == self.round))
    }

    fn memory(&self) -> Option<Amount> {
        let system = &self.system.as_ref()?.value;
        system.memory_total.zip(system.memory_free).map(|(total, free)| Amount { total, free })
    }

    /// What is free of a disk.
    pub(super) fn disk_free(&self, drive: Option<char>) -> Option<u64> {
        let disks = self.disks.as_ref().filter(|heard| self.is_fresh(heard))?;
        disks.value.iter().find(|disk| Some(disk.drive) == drive).map(|disk| disk.free)
    }

    /// The working set of a process.
    pub(super) fn memory_of(&self, pid: Option<u32>) -> Option<u64> {
        let programs = self.programs.as_ref().filter(|heard| self.is_fresh(heard))?;
        programs.value.memory.iter().find(|(own, _)| Some(*own) == pid).map(|(_, bytes)| *bytes)
    }

    /// All of it, as the window shows it.
    pub(super) fn view(
        &self,
        data_drive: Option<char>,
        through: StartThrough,
        limits: &Warnings,
        hour: &VitalsHour,
    ) -> ipc::Vitals {
        let system = self.system.as_ref().map(|heard| &heard.value);
        let build = system.and_then(|system| system.build);
        let times = [
            self.system.as_ref().map(|heard| heard.at),
            self.programs.as_ref().map(|heard| heard.at),
            self.disks.as_ref().map(|heard| heard.at),
        ];
        let disks = self.disks.as_ref().map(|heard| heard.value.as_slice()).unwrap_or_default();
        let disk = |disk: &Disk| ipc::Disk {
            drive: format!("{}:", disk.drive),
            space: Amount { total: disk.total, free: disk.free },
            ldplayer: Some(disk.drive) == data_drive,
        };
        ipc::Vitals {
            at: times.into_iter().flatten().max(),
            cpu_percent: self.cpu,
            processors: self.idle.map(|(idle, _)| idle.processors),
            memory: self.memory(),
            disks: disks.iter().map(disk).collect(),
            booted_at: self.booted_at,
            windows: build.map(|build| WindowsVersion {
                build,
                server: system.and_then(|system| system.server).unwrap_or(false),
            }),
            ldplayer: self.version.as_ref().and_then(|heard| heard.value.clone()),
            logged_on: self.logged_on(),
            no_start: self.no_start().filter(|_| through == StartThrough::Desktop),
            gaps: self.gaps(),
            warnings: self.warnings(limits, hour),
        }
    }

    fn logged_on(&self) -> Option<LoggedOn> {
        let sessions = &self.programs.as_ref()?.value.desktops;
        let users = self.desktops.as_ref().map(|heard| heard.value.as_slice()).unwrap_or_default();
        let users = users.iter().filter(|user| sessions.contains(&user.session));
        let users =
            users.map(|user| LoggedOnUser { name: user.name.clone(), connected: user.connected }).collect();
        Some(LoggedOn { desktops: u32::try_from(sessions.len()).unwrap_or(u32::MAX), users })
    }

    /// Why no emulator could be started now.
    fn no_start(&self) -> Option<Message> {
        let LoggedOn { desktops, users } = self.logged_on()?;
        match users.first() {
            _ if desktops == 0 => Some(vitals::nobody()),
            Some(first) if users.len() == desktops as usize && users.iter().all(|user| !user.connected) => {
                Some(vitals::disconnected(&*first.name))
            }
            _ => None,
        }
    }

    /// Why no emulator can be started any more, once, where it still could when that was known last.
    pub(super) fn desktop_lost(&mut self) -> Option<Message> {
        self.logged_on()?;
        let why = self.no_start();
        let could = self.could_start.replace(why.is_none());
        why.filter(|_| could == Some(true))
    }

    fn gaps(&self) -> Vec<Gap> {
        let parts = [
            (VitalsPart::System, self.system.as_ref().map(|heard| (heard.at, heard.round)), 0),
            (VitalsPart::Programs, self.programs.as_ref().map(|heard| (heard.at, heard.round)), 0),
            // In some rounds something else is asked for.
            (VitalsPart::Disks, self.disks.as_ref().map(|heard| (heard.at, heard.round)), FRESH),
            (
                VitalsPart::Version,
                self.version.as_ref().map(|heard| (heard.at, heard.round)),
                VERSION + FRESH,
            ),
        ];
        let mut gaps = Vec::new();
        for (part, heard, patience) in parts {
            let why = self.rests.get(&part).map(|rest| because(rest.why));
            let late = heard.is_some_and(|(_, round)| round + patience < self.round);
            if why.is_some() || late {
                gaps.push(Gap { part, why, answered_at: heard.map(|(at, _)| at) });
            }
        }
        gaps
    }

    fn warnings(&self, limits: &Warnings, hour: &VitalsHour) -> Vec<ipc::Warning> {
        let warning = |about, sentence| ipc::Warning { about, sentence };
        let mut found = Vec::new();
        if let Some(heard) = self.programs.as_ref().filter(|heard| self.is_fresh(heard))
            && hour.busier_than(limits.cpu_percent, limits.cpu_for, heard.at)
        {
            found.push(warning(ipc::Worry::Cpu, vitals::busy(limits.cpu_percent, limits.cpu_for)));
        }
        if let Some(Amount { total, free }) = self.memory()
            && self.system.as_ref().is_some_and(|heard| self.is_fresh(heard))
            && limits.is_little_memory(free, total)
        {
            found.push(warning(ipc::Worry::Memory, vitals::little_memory(size(free), size(total))));
        }
        let disks = self.disks.as_ref().filter(|heard| self.is_fresh(heard));
        for disk in disks.map(|heard| heard.value.as_slice()).unwrap_or_default() {
            if limits.is_little_disk(disk.free, disk.total) {
                let drive = format!("{}:", disk.drive);
                let sentence = vitals::little_disk(drive, size(disk.free), size(disk.total));
                found.push(warning(ipc::Worry::Disk, sentence));
            }
        }
        found
    }
}

fn because(why: Unanswered) -> Message {
    match why {
        Unanswered::Denied => vitals::denied(),
        Unanswered::Missing => vitals::missing(),
        Unanswered::Slow | Unanswered::NotNow => vitals::slow(),
    }
}

/// What is set in a settings file.
pub(super) fn settings(config: &InstanceConfig) -> EmulatorSettings {
    let text = |text: Option<&str>| text.filter(|text| !text.is_empty()).map(str::to_owned);
    EmulatorSettings {
        cpus: config.cpu_count(),
        memory_mb: config.memory_megabytes(),
        manufacturer: text(config.manufacturer()),
        model: text(config.model()),
        root: config.root(),
        adb: config.adb_debug().map(|adb| match adb {
            AdbDebug::Off => AdbAccess::Off,
            AdbDebug::Local => AdbAccess::Local,
            AdbDebug::Remote => AdbAccess::Remote,
        }),
    }
}
