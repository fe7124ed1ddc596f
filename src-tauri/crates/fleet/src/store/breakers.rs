//! What must outlive the program although no circuit does: isolations by hand, and accounts whose password was refused
//! (docs/circuit-breaker.md, section 10); and which outages the operator knows of, so that a restart does not announce them
//! anew. Never a password.
//!
//! The file holds what is so now: it is made anew from the breakers after whatever may have changed it, and written when
//! it differs from what was written last.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use crate::{
    error::Result,
    model::Category,
    store::file::{Found, JsonFile},
};

/// A circuit that a person has closed off.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Isolation {
    /// The workstation's id.
    pub(crate) workstation: String,
    pub(crate) category: Category,
    pub(crate) reason: String,
    /// Milliseconds since the Unix epoch.
    pub(crate) since: u64,
}

/// An outage that was there at last.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub(crate) struct Outage {
    /// The workstation's id.
    pub(crate) workstation: String,
    pub(crate) category: Category,
}

/// All of it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Remembered {
    pub(crate) isolations: Vec<Isolation>,
    /// By name.
    pub(crate) refused_accounts: Vec<String>,
    pub(crate) outages: Vec<Outage>,
}

/// What was written last, and where.
#[derive(Debug, Default)]
pub(crate) struct Memory {
    file: Option<JsonFile>,
    last: Remembered,
}

impl Memory {
    /// Reads the file; without one nothing outlives the program. One that cannot be read is set aside, and a sentence
    /// says so.
    pub(crate) fn open(path: Option<PathBuf>) -> Result<(Self, Option<String>)> {
        let Some(path) = path else { return Ok((Self::default(), None)) };
        let file = JsonFile::at(path, "What was isolated by hand and whose password was refused");
        let (last, warning) = match file.read()? {
            Found::Nothing => (Remembered::default(), None),
            Found::Document(remembered) => (remembered, None),
            Found::Unusable(problem) => {
                let instead = "nothing is isolated now, and every password is tried once";
                (Remembered::default(), Some(file.give_up(&problem, instead)?))
            }
        };
        Ok((Self { file: Some(file), last }, warning))
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
                (&old.workstation, old.category, &old.reason)
                    == (&isolation.workstation, isolation.category, &isolation.reason)
            };
            if let Some(old) = self.last.isolations.iter().find(same) {
                isolation.since = old.since;
            }
        }
        if now != self.last {
            file.write(&now)?;
            self.last = now;
        }
        Ok(())
    }

    /// Leaves the file as it is from here on.
    pub(crate) fn close(&mut self) {
        self.file = None;
    }
}

#[cfg(test)]
#[allow(clippy::disallowed_methods, reason = "tests look at files and clocks")]
mod tests {
    use std::fs;

    use super::*;

    fn isolation(since: u64) -> Isolation {
        let reason = "disk being replaced".to_owned();
        Isolation { workstation: "a".into(), category: Category::Network, reason, since }
    }

    #[test]
    fn what_was_remembered_is_read_back_and_an_isolation_keeps_its_begin() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("breakers.json");
        let open = || Memory::open(Some(path.clone())).unwrap();
        let outage = Outage { workstation: "b".into(), category: Category::External };
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
        let (mut memory, _) = Memory::open(Some(path.clone())).unwrap();
        memory.update(Remembered { isolations: vec![isolation(5)], ..Remembered::default() }).unwrap();
        memory.close();
        memory.update(Remembered::default()).unwrap();
        assert_eq!(Memory::open(Some(path)).unwrap().0.last().isolations, [isolation(5)]);
    }

    #[test]
    fn a_broken_file_is_kept_and_reported() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("breakers.json");
        fs::write(&path, "{").unwrap();
        let (_, warning) = Memory::open(Some(path)).unwrap();
        let aside = folder.path().join("breakers.unreadable-1.json");
        assert!(warning.unwrap().contains(&aside.display().to_string()));
        assert_eq!(fs::read_to_string(aside).unwrap(), "{");
    }
}
