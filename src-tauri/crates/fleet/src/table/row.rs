//! One row, as the filter and the order see it.

use std::cell::OnceCell;

use filter::EmulatorField;

use crate::{
    ipc::{Emulator, Workstation},
    model::{Health, OperationStatus},
};

/// As LDPlayer counts memory.
const MEGABYTE: u64 = 1 << 20;

/// How the last operation of an emulator is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LastOperation {
    /// How far it is, or how it ended.
    pub status: OperationStatus,
    /// When it ended, or was asked for: milliseconds since the Unix epoch.
    pub at: u64,
}

#[derive(Clone)]
pub(super) struct TableRow<'a> {
    /// The workstation's place in the operator's order.
    pub(super) place: u32,
    pub(super) workstation: &'a Workstation,
    pub(super) emulator: &'a Emulator,
    pub(super) last: Option<LastOperation>,
    now: u64,
    /// Texts that are made when a filter asks for them.
    resolution: OnceCell<Option<String>>,
    adb: OnceCell<String>,
}

/// Where Android's debug bridge listens on the workstation itself while an emulator runs: two ports for each index.
pub(super) fn adb_address(index: u32) -> String {
    format!("127.0.0.1:{}", u64::from(index) * 2 + 5555)
}

pub(super) fn resolution(emulator: &Emulator) -> Option<String> {
    emulator.screen.map(|screen| format!("{}x{}", screen.width, screen.height))
}

/// As the filter's language has it.
pub(super) fn state(health: Health) -> &'static str {
    match health {
        Health::Stopped => "stopped",
        Health::Starting => "starting",
        Health::Booting => "booting",
        Health::Running => "running",
        Health::Ready => "ready",
        Health::Lost => "lost",
        Health::Stuck => "stuck",
        Health::Zombie => "zombie",
        Health::Unknown => "unknown",
    }
}

fn outcome(status: OperationStatus) -> &'static str {
    match status {
        OperationStatus::Queued => "queued",
        OperationStatus::Running => "running",
        OperationStatus::Succeeded => "succeeded",
        OperationStatus::Failed => "failed",
        OperationStatus::Refused => "refused",
        OperationStatus::Cancelled => "cancelled",
        OperationStatus::Unknown => "unknown",
    }
}

impl<'a> TableRow<'a> {
    pub(super) fn new(
        place: u32,
        workstation: &'a Workstation,
        emulator: &'a Emulator,
        last: Option<LastOperation>,
        now: u64,
    ) -> Self {
        let (resolution, adb) = (OnceCell::new(), OnceCell::new());
        Self { place, workstation, emulator, last, now, resolution, adb }
    }

    /// Its own tags, and its workstation's.
    pub(super) fn all_tags(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        let (own, all) = (&self.emulator.tags, &self.workstation.tags);
        own.iter().chain(all.iter().filter(|tag| !own.contains(tag))).map(String::as_str)
    }

    /// How long it has been seen in its state, in seconds.
    pub(super) fn since(&self) -> u64 {
        self.now.saturating_sub(self.emulator.since) / 1000
    }

    /// Cores as set.
    pub(super) fn cpus(&self) -> Option<u64> {
        self.emulator.settings.as_ref()?.cpus.map(u64::from)
    }

    /// Memory as set, in bytes.
    pub(super) fn ram(&self) -> Option<u64> {
        self.emulator.settings.as_ref()?.memory_mb.map(|megabytes| u64::from(megabytes) * MEGABYTE)
    }

    /// LDPlayer's version, which its workstation has.
    pub(super) fn version(&self) -> Option<&'a str> {
        self.workstation.vitals.ldplayer.as_deref()
    }
}

impl filter::Filterable<EmulatorField> for TableRow<'_> {
    fn words(&self) -> impl Iterator<Item = &str> {
        [self.emulator.title.as_str(), self.workstation.name.as_str()].into_iter()
    }

    fn tags(&self) -> impl Iterator<Item = &str> {
        self.all_tags()
    }

    fn text(&self, field: EmulatorField) -> Option<&str> {
        match field {
            EmulatorField::Title => Some(&self.emulator.title),
            EmulatorField::Workstation => Some(&self.workstation.name),
            EmulatorField::Resolution => self.resolution.get_or_init(|| resolution(self.emulator)).as_deref(),
            EmulatorField::Version => self.version(),
            EmulatorField::Adb => Some(self.adb.get_or_init(|| adb_address(self.emulator.index))),
            _ => None,
        }
    }

    fn choice(&self, field: EmulatorField) -> Option<&str> {
        match field {
            EmulatorField::State => Some(state(self.emulator.health)),
            EmulatorField::Operation => Some(self.last.map_or("none", |last| outcome(last.status))),
            _ => None,
        }
    }

    fn amount(&self, field: EmulatorField) -> Option<u64> {
        match field {
            EmulatorField::Since => Some(self.since()),
            EmulatorField::Index => Some(self.emulator.index.into()),
            EmulatorField::Memory => self.emulator.memory,
            EmulatorField::Ram => self.ram(),
            EmulatorField::Cpu => self.cpus(),
            _ => None,
        }
    }
}
