//! What must outlive the program although no circuit does: isolations by hand, and accounts whose password was refused
//! (docs/circuit-breaker.md, section 10); and which outages the operator knows of, so that a restart does not announce them
//! anew. Never a password.
//!
//! The file holds what is so now: it is made anew from the breakers after whatever may have changed it, and written when
//! it differs from what was written last. What a newer version has written into it besides stays there.

use std::path::PathBuf;

use messages::{Message, files};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::{
    error::Result,
    model::Layer,
    store::file::{Document, JsonFile, KnownOr, others},
};

/// A circuit that is blocked manually.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Isolation {
    /// The workstation's id.
    pub(crate) workstation: String,
    pub(crate) layer: Layer,
    pub(crate) reason: String,
    /// Milliseconds since the Unix epoch.
    pub(crate) since: u64,
}

/// An outage that was there at last.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Outage {
    /// The workstation's id.
    pub(crate) workstation: String,
    pub(crate) layer: Layer,
}

/// All of it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Remembered {
    pub(crate) isolations: Vec<Isolation>,
    /// By name.
    pub(crate) refused_accounts: Vec<String>,
    pub(crate) outages: Vec<Outage>,
}

/// As it stands in the file.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct StoredBreakers {
    isolations: Vec<KnownOr<StoredIsolation>>,
    refused_accounts: Vec<KnownOr<String>>,
    outages: Vec<KnownOr<StoredOutage>>,
    /// What is not known here: a newer version has written it.
    #[serde(flatten)]
    unknown: Map<String, Value>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
struct StoredIsolation {
    workstation: String,
    layer: StoredLayer,
    reason: String,
    since_ms: u64,
    #[serde(flatten)]
    unknown: Map<String, Value>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
struct StoredOutage {
    workstation: String,
    layer: StoredLayer,
    #[serde(flatten)]
    unknown: Map<String, Value>,
}

impl StoredBreakers {
    /// What is so now, with what is not known here of what was in the file.
    fn keeping(self, former: &Self) -> Self {
        let Self { mut isolations, mut refused_accounts, mut outages, .. } = self;
        for isolation in &mut isolations {
            let KnownOr::Known(now) = isolation else { continue };
            let same = |old: &&StoredIsolation| {
                (&old.workstation, old.layer, &old.reason) == (&now.workstation, now.layer, &now.reason)
            };
            if let Some(old) = former.isolations.iter().filter_map(KnownOr::known).find(same) {
                now.unknown.clone_from(&old.unknown);
            }
        }
        for outage in &mut outages {
            let KnownOr::Known(now) = outage else { continue };
            let same = |old: &&StoredOutage| (&old.workstation, old.layer) == (&now.workstation, now.layer);
            if let Some(old) = former.outages.iter().filter_map(KnownOr::known).find(same) {
                now.unknown.clone_from(&old.unknown);
            }
        }
        isolations.extend(others(&former.isolations).map(KnownOr::Other));
        refused_accounts.extend(others(&former.refused_accounts).map(KnownOr::Other));
        outages.extend(others(&former.outages).map(KnownOr::Other));
        Self { isolations, refused_accounts, outages, unknown: former.unknown.clone() }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum StoredLayer {
    Network,
    Windows,
    Ldconsole,
    Emulator,
}

impl From<Layer> for StoredLayer {
    fn from(layer: Layer) -> Self {
        match layer {
            Layer::Network => Self::Network,
            Layer::Windows => Self::Windows,
            Layer::Ldconsole => Self::Ldconsole,
            Layer::Emulator => Self::Emulator,
        }
    }
}

impl From<StoredLayer> for Layer {
    fn from(layer: StoredLayer) -> Self {
        match layer {
            StoredLayer::Network => Self::Network,
            StoredLayer::Windows => Self::Windows,
            StoredLayer::Ldconsole => Self::Ldconsole,
            StoredLayer::Emulator => Self::Emulator,
        }
    }
}

/// Format 1, in which layers were categories.
mod format1 {
    use serde::Deserialize;
    use serde_json::Map;

    use super::{KnownOr, StoredBreakers, StoredIsolation, StoredLayer, StoredOutage};

    #[derive(Deserialize)]
    #[serde(deny_unknown_fields, default)]
    #[derive(Default)]
    pub(super) struct Remembered {
        isolations: Vec<Isolation>,
        refused_accounts: Vec<String>,
        outages: Vec<Outage>,
    }

    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Isolation {
        workstation: String,
        category: Category,
        reason: String,
        since: u64,
    }

    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Outage {
        workstation: String,
        category: Category,
    }

    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase")]
    enum Category {
        Network,
        Workstation,
        External,
        Emulator,
    }

    impl From<Category> for StoredLayer {
        fn from(category: Category) -> Self {
            match category {
                Category::Network => Self::Network,
                Category::Workstation => Self::Windows,
                Category::External => Self::Ldconsole,
                Category::Emulator => Self::Emulator,
            }
        }
    }

    impl From<Remembered> for StoredBreakers {
        fn from(old: Remembered) -> Self {
            let isolation = |Isolation { workstation, category, reason, since }| StoredIsolation {
                workstation,
                layer: category.into(),
                reason,
                since_ms: since,
                unknown: Map::new(),
            };
            let outage = |Outage { workstation, category }| StoredOutage {
                workstation,
                layer: category.into(),
                unknown: Map::new(),
            };
            Self {
                isolations: old.isolations.into_iter().map(isolation).map(KnownOr::Known).collect(),
                refused_accounts: old.refused_accounts.into_iter().map(KnownOr::Known).collect(),
                outages: old.outages.into_iter().map(outage).map(KnownOr::Known).collect(),
                unknown: Map::new(),
            }
        }
    }
}

impl Document for StoredBreakers {
    const WHAT: fn() -> messages::Message = messages::fleet::file_breakers;
    const FORMAT: u32 = 2;

    fn migrate(_: u32, file: Value) -> serde_json::Result<Self> {
        serde_json::from_value::<format1::Remembered>(file).map(Self::from)
    }
}

impl From<&Remembered> for StoredBreakers {
    fn from(now: &Remembered) -> Self {
        let isolation = |i: &Isolation| StoredIsolation {
            workstation: i.workstation.clone(),
            layer: i.layer.into(),
            reason: i.reason.clone(),
            since_ms: i.since,
            unknown: Map::new(),
        };
        let outage = |o: &Outage| StoredOutage {
            workstation: o.workstation.clone(),
            layer: o.layer.into(),
            unknown: Map::new(),
        };
        Self {
            isolations: now.isolations.iter().map(isolation).map(KnownOr::Known).collect(),
            refused_accounts: now.refused_accounts.iter().cloned().map(KnownOr::Known).collect(),
            outages: now.outages.iter().map(outage).map(KnownOr::Known).collect(),
            unknown: Map::new(),
        }
    }
}

impl From<&StoredBreakers> for Remembered {
    fn from(stored: &StoredBreakers) -> Self {
        let isolation = |i: &StoredIsolation| Isolation {
            workstation: i.workstation.clone(),
            layer: i.layer.into(),
            reason: i.reason.clone(),
            since: i.since_ms,
        };
        let outage = |o: &StoredOutage| Outage { workstation: o.workstation.clone(), layer: o.layer.into() };
        Self {
            isolations: stored.isolations.iter().filter_map(KnownOr::known).map(isolation).collect(),
            refused_accounts: stored.refused_accounts.iter().filter_map(KnownOr::known).cloned().collect(),
            outages: stored.outages.iter().filter_map(KnownOr::known).map(outage).collect(),
        }
    }
}

/// What was written last, and where.
#[derive(Debug, Default)]
pub(crate) struct BreakerMemory {
    file: Option<JsonFile>,
    last: Remembered,
    /// What was in the file at last, with what is not known here.
    stored: StoredBreakers,
}

impl BreakerMemory {
    /// Reads the file; without one nothing outlives the program. Nor does it where there is one that cannot be used: a message
    /// says so.
    pub(crate) fn open(path: Option<PathBuf>) -> (Self, Option<Message>) {
        let Some(path) = path else { return (Self::default(), None) };
        let file = JsonFile::of::<StoredBreakers>(path);
        let (stored, problem) = file.usable(file.read::<StoredBreakers>(), files::instead_breakers());
        let file = Some(file).filter(|file| !file.is_left_alone());
        let stored = stored.unwrap_or_default();
        (Self { file, last: Remembered::from(&stored), stored }, problem)
    }

    /// What was written last.
    pub(crate) fn last(&self) -> &Remembered {
        &self.last
    }

    /// Takes in what is so now, and writes it if that is news. An isolation that was known keeps its begin: the breakers
    /// date it to the start of the program.
    pub(crate) fn update(&mut self, mut now: Remembered) -> Result<()> {
        let Some(file) = &self.file else { return Ok(()) };
        for isolation in &mut now.isolations {
            let same = |old: &&Isolation| {
                (&old.workstation, old.layer, &old.reason)
                    == (&isolation.workstation, isolation.layer, &isolation.reason)
            };
            if let Some(old) = self.last.isolations.iter().find(same) {
                isolation.since = old.since;
            }
        }
        if now != self.last {
            let stored = StoredBreakers::from(&now).keeping(&self.stored);
            file.write(&stored)?;
            (self.last, self.stored) = (now, stored);
        }
        Ok(())
    }

    /// Leaves the file as it is from here on.
    pub(crate) fn close(&mut self) {
        self.file = None;
    }
}

#[allow(clippy::disallowed_methods, reason = "tests look at files and clocks")]
#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    fn isolation(since: u64) -> Isolation {
        let reason = "disk being replaced".to_owned();
        Isolation { workstation: "a".into(), layer: Layer::Network, reason, since }
    }

    #[test]
    fn what_was_remembered_is_read_back() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("breakers.json");
        let open = || BreakerMemory::open(Some(path.clone()));
        let outage = Outage { workstation: "b".into(), layer: Layer::Ldconsole };
        let now = Remembered {
            isolations: vec![isolation(5)],
            refused_accounts: vec!["farm\\op".into()],
            outages: vec![outage],
        };
        open().0.update(now.clone()).unwrap();

        let (mut memory, warning) = open();
        assert_eq!((memory.last(), warning), (&now, None));
        memory.update(Remembered { isolations: vec![isolation(900)], ..Remembered::default() }).unwrap();
        assert_eq!(open().0.last().isolations, [isolation(5)]);
        assert!(open().0.last().refused_accounts.is_empty());

        memory.update(Remembered::default()).unwrap();
        memory.update(Remembered { isolations: vec![isolation(900)], ..Remembered::default() }).unwrap();
        assert_eq!(open().0.last().isolations, [isolation(900)], "isolated anew");
    }

    #[test]
    fn a_closed_memory_leaves_the_file_as_it_is() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("breakers.json");
        let (mut memory, _) = BreakerMemory::open(Some(path.clone()));
        memory.update(Remembered { isolations: vec![isolation(5)], ..Remembered::default() }).unwrap();
        memory.close();
        memory.update(Remembered::default()).unwrap();
        assert_eq!(BreakerMemory::open(Some(path)).0.last().isolations, [isolation(5)]);
    }

    #[test]
    fn a_broken_file_is_kept_and_reported() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("breakers.json");
        fs::write(&path, "{").unwrap();
        let (_, warning) = BreakerMemory::open(Some(path));
        let aside = folder.path().join("breakers.unreadable-1.json");
        assert!(warning.unwrap().to_string().contains(&aside.display().to_string()));
        assert_eq!(fs::read_to_string(aside).unwrap(), "{");
    }

    #[test]
    fn what_a_newer_version_has_written_is_kept() {
        let newer = include_str!("../../tests/golden/breakers.2.newer.json");
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("breakers.json");
        fs::write(&path, newer).unwrap();
        let (mut memory, problem) = BreakerMemory::open(Some(path.clone()));
        assert_eq!((memory.last().isolations.len(), memory.last().outages.len(), problem), (1, 1, None));
        let mut now = memory.last().clone();
        now.refused_accounts.push("farm\\other".into());
        memory.update(now).unwrap();
        memory.update(Remembered { outages: Vec::new(), ..memory.last().clone() }).unwrap();
        let mut expected: Value = serde_json::from_str(newer).unwrap();
        let accounts = expected["refused_accounts"].as_array_mut().unwrap();
        accounts.insert(1, "farm\\other".into());
        expected["outages"].as_array_mut().unwrap().remove(0);
        let written: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
        assert_eq!(written, expected);
    }
}
