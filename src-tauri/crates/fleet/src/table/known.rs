//! What the fleet knows, for whoever completes what is typed.

use std::collections::BTreeSet;
use std::sync::Arc;

use filter::{ActivityField, EmulatorField};

use crate::{
    ipc::Workstation,
    table::row::{adb_address, resolution},
};

pub(super) struct KnownValues<'a> {
    workstations: &'a [Arc<Workstation>],
    tags: BTreeSet<&'a str>,
    resolutions: BTreeSet<String>,
    versions: BTreeSet<&'a str>,
    addresses: BTreeSet<String>,
}

impl<'a> KnownValues<'a> {
    pub(super) fn of(workstations: &'a [Arc<Workstation>]) -> Self {
        let emulators = || workstations.iter().flat_map(|workstation| &workstation.emulators);
        let indexes: BTreeSet<u32> = emulators().map(|emulator| emulator.index).collect();
        let tags = emulators().flat_map(|e| &e.tags).chain(workstations.iter().flat_map(|w| &w.tags));
        Self {
            workstations,
            tags: tags.map(String::as_str).collect(),
            resolutions: emulators().filter_map(resolution).collect(),
            versions: workstations.iter().filter_map(|w| w.vitals.ldplayer.as_deref()).collect(),
            addresses: indexes.into_iter().map(adb_address).collect(),
        }
    }
}

impl KnownValues<'_> {
    fn names(&self) -> Box<dyn Iterator<Item = &str> + '_> {
        Box::new(self.workstations.iter().map(|w| w.name.as_str()))
    }

    fn titles(&self) -> Box<dyn Iterator<Item = &str> + '_> {
        let emulators = self.workstations.iter().flat_map(|w| &w.emulators);
        let titles: BTreeSet<&str> = emulators.map(|emulator| emulator.title.as_str()).collect();
        Box::new(titles.into_iter())
    }
}

impl filter::Known<ActivityField> for KnownValues<'_> {
    fn tags(&self) -> impl Iterator<Item = &str> {
        self.tags.iter().copied()
    }

    fn values(&self, field: ActivityField) -> impl Iterator<Item = &str> {
        match field {
            ActivityField::Workstation => self.names(),
            ActivityField::Emulator => self.titles(),
            _ => Box::new(std::iter::empty()),
        }
    }
}

impl filter::Known<EmulatorField> for KnownValues<'_> {
    fn tags(&self) -> impl Iterator<Item = &str> {
        self.tags.iter().copied()
    }

    fn values(&self, field: EmulatorField) -> impl Iterator<Item = &str> {
        let values: Box<dyn Iterator<Item = &str>> = match field {
            EmulatorField::Workstation => self.names(),
            EmulatorField::Title => self.titles(),
            EmulatorField::Resolution => Box::new(self.resolutions.iter().map(String::as_str)),
            EmulatorField::Version => Box::new(self.versions.iter().copied()),
            EmulatorField::Adb => Box::new(self.addresses.iter().map(String::as_str)),
            _ => Box::new(std::iter::empty()),
        };
        values
    }
}
