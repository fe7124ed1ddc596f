//! The list of workstations. No secret is ever in it.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use workstation::Computer;

use crate::{
    error::Result,
    forms::{self, connection::typed},
    ipc::{ConnectionForm, WorkstationForm},
    model::{
        StartThrough,
        workstation::{WorkstationConfig, duplicate},
    },
    store::file::{Found, JsonFile},
};

/// A workstation as it stands in the file.
#[derive(Debug, Serialize, Deserialize)]
struct Entry {
    id: String,
    name: String,
    address: String,
    port: u16,
    /// Left out where it is the usual one.
    #[serde(default, skip_serializing_if = "is_usual")]
    connection: ConnectionForm,
    user: String,
    ldconsole: String,
    /// Left out where it is the usual one.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    data_folder: String,
    #[serde(default)]
    start_through: StartThrough,
    #[serde(default = "one")]
    boots: u32,
    #[serde(default)]
    kill_when_stuck: bool,
    /// Left out until it has answered for the first time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    computer: Option<ComputerEntry>,
}

/// A computer as it stands in the file.
#[derive(Debug, Serialize, Deserialize)]
struct ComputerEntry {
    name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    uuid: Option<String>,
}

impl From<&Computer> for ComputerEntry {
    fn from(computer: &Computer) -> Self {
        Self { name: computer.name.clone(), uuid: computer.uuid.clone() }
    }
}

fn one() -> u32 {
    1
}

fn is_usual(connection: &ConnectionForm) -> bool {
    *connection == ConnectionForm::default()
}

impl From<&WorkstationConfig> for Entry {
    fn from(config: &WorkstationConfig) -> Self {
        Self {
            id: config.id.clone(),
            name: config.name.clone(),
            address: config.address.clone(),
            port: config.port,
            connection: typed(&config.connection),
            user: config.user.to_string(),
            ldconsole: config.ldplayer.program.to_string(),
            data_folder: config.data_folder(),
            start_through: config.start_through,
            boots: config.boots,
            kill_when_stuck: config.kill_when_stuck,
            computer: config.computer.as_ref().map(ComputerEntry::from),
        }
    }
}

impl Entry {
    /// Checked like a form: the file may have been edited by hand.
    fn check(self) -> Result<WorkstationConfig> {
        let computer = self.computer.map(|known| Computer::new(&known.name, known.uuid.as_deref()));
        let form = WorkstationForm {
            name: self.name,
            address: self.address,
            port: self.port.to_string(),
            connection: self.connection,
            user: self.user,
            ldconsole: self.ldconsole,
            data_folder: self.data_folder,
            start_through: self.start_through,
            boots: self.boots.to_string(),
            kill_when_stuck: self.kill_when_stuck,
        };
        Ok(WorkstationConfig { computer, ..forms::workstation::checked(self.id, &form)? })
    }
}

#[derive(Debug, Serialize, Deserialize)]
struct Document {
    workstations: Vec<Entry>,
}

/// The configuration file.
#[derive(Debug, Clone)]
pub struct ConfigFile(JsonFile);

/// What was found in the file.
#[derive(Debug, Default)]
pub struct Loaded {
    /// In the operator's order.
    pub workstations: Vec<WorkstationConfig>,
    /// A sentence about what could not be used, if anything.
    pub warning: Option<String>,
}

impl ConfigFile {
    /// A file at this path; it need not exist. The settings and what the breakers must remember are kept beside it.
    pub fn at(path: impl Into<PathBuf>) -> Self {
        Self(JsonFile::at(path, "The list of workstations"))
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        self.0.path()
    }

    /// Reads the file. A file that cannot be understood is set aside beside itself and reported; single entries that
    /// cannot be used are reported and the file is set aside as well, so that nothing is lost at the next save.
    pub fn load(&self) -> Result<Loaded> {
        match self.0.read::<Document>()? {
            Found::Nothing => Ok(Loaded::default()),
            Found::Unusable(problem) => Ok(Loaded {
                workstations: Vec::new(),
                warning: Some(self.0.give_up(&problem, "the list starts empty")?),
            }),
            Found::Document(document) => {
                let (good, bad) = check_entries(document.workstations);
                if bad.is_empty() {
                    return Ok(Loaded { workstations: good, warning: None });
                }
                let aside = self.0.set_aside()?;
                self.save(&good)?;
                let warning = format!(
                    "Left out of the list: {}. The file as it was is kept at {}.",
                    bad.join("; "),
                    aside.display()
                );
                Ok(Loaded { workstations: good, warning: Some(warning) })
            }
        }
    }

    /// Writes the file, replacing the former one at once or not at all.
    pub fn save(&self, workstations: &[WorkstationConfig]) -> Result<()> {
        self.0.write(&Document { workstations: workstations.iter().map(Entry::from).collect() })
    }
}

fn check_entries(entries: Vec<Entry>) -> (Vec<WorkstationConfig>, Vec<String>) {
    let (mut good, mut bad) = (Vec::new(), Vec::new());
    for entry in entries {
        let name = entry.name.clone();
        match entry.check() {
            Ok(checked) => match duplicate(&good, &checked) {
                None => good.push(checked),
                Some((_, why)) => bad.push(format!("“{name}”: {why}")),
            },
            Err(e) => bad.push(format!("“{name}”: {e}")),
        }
    }
    (good, bad)
}

#[cfg(test)]
#[allow(clippy::disallowed_methods, reason = "tests look at files and clocks")]
mod tests {
    use std::fs;

    use super::*;

    fn config(id: &str) -> WorkstationConfig {
        let form = WorkstationForm {
            name: "WS-07".into(),
            address: "192.168.1.17".into(),
            port: "5985".into(),
            connection: ConnectionForm::default(),
            user: r"FARM\operator".into(),
            ldconsole: r"C:\LDPlayer\LDPlayer9\ldconsole.exe".into(),
            data_folder: r"D:\Farm\vms".into(),
            start_through: StartThrough::Desktop,
            boots: "1".into(),
            kill_when_stuck: false,
        };
        forms::workstation::checked(id.into(), &form).unwrap()
    }

    #[test]
    fn a_saved_list_is_read_back() {
        let folder = tempfile::tempdir().unwrap();
        let file = ConfigFile::at(folder.path().join("deep/workstations.json"));
        assert!(file.load().unwrap().workstations.is_empty());
        let one = config("id");
        file.save(std::slice::from_ref(&one)).unwrap();
        let loaded = file.load().unwrap();
        assert_eq!((loaded.workstations, loaded.warning), (vec![one], None));
    }

    #[test]
    fn a_broken_file_is_kept_and_reported() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("workstations.json");
        let broken = "{ \"format\": 1, \"workstations\": [ {\"id\":";
        fs::write(&path, broken).unwrap();
        let loaded = ConfigFile::at(&path).load().unwrap();
        let aside = folder.path().join("workstations.unreadable-1.json");
        assert!(loaded.warning.unwrap().contains(&aside.display().to_string()));
        assert_eq!(fs::read_to_string(aside).unwrap(), broken);
        assert_eq!(ConfigFile::at(&path).load().unwrap().warning, None, "reported once");
    }

    #[test]
    fn a_single_bad_entry_is_left_out_and_the_file_kept() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("workstations.json");
        let file = ConfigFile::at(&path);
        let good = config("a");
        let bad = WorkstationConfig { id: "b".into(), name: "WS-08".into(), port: 0, ..good.clone() };
        file.save(&[good.clone(), bad]).unwrap();
        let loaded = file.load().unwrap();
        assert_eq!(loaded.workstations, vec![good]);
        assert!(loaded.warning.unwrap().contains("WS-08"));
        assert!(folder.path().join("workstations.unreadable-1.json").exists());
    }
}
