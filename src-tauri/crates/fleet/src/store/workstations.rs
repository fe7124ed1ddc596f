//! The list of workstations. No secret is ever in it.
//!
//! The file has types of its own. An entry that cannot be used, or that has a field which is not known here, is left out
//! with the reason, and the file as it was is kept.

mod format1;

use std::{
    path::{Path, PathBuf},
    time::Duration,
};

use ldconsole::{DataFolder, ProgramPath};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use workstation::{AccountName, Computer, Fingerprint, Install};

use crate::{
    error::{Error, Result},
    model::{
        Connection, Field, StartThrough,
        workstation::{WorkstationConfig, duplicate},
    },
    store::file::{Document, Found, JsonFile},
};

/// The whole file. Entries are read one by one, so that a bad one does not take the others along.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Stored {
    workstations: Vec<Row>,
}

/// An entry as it was read, or as it is to be written.
#[derive(Debug, Serialize, Deserialize)]
#[serde(untagged)]
enum Row {
    Read(Value),
    Written(Entry),
}

/// A workstation as it stands in the file.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    id: String,
    name: String,
    address: String,
    port: u16,
    transport: StoredTransport,
    login: StoredLogin,
    /// Left out where it is the usual time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    connect_limit_seconds: Option<u64>,
    /// Left out where it is the usual time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    list_limit_seconds: Option<u64>,
    user: String,
    ldconsole: String,
    /// Left out where it is the usual one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    data_folder: Option<String>,
    start_through: StoredStart,
    boots: u32,
    kill_when_stuck: bool,
    /// Left out until it has answered for the first time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    computer: Option<StoredComputer>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum StoredTransport {
    Http,
    Https { certificate: StoredTrust },
}

/// Which certificates are accepted.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum StoredTrust {
    System,
    /// Of the authority in a file of this computer.
    Authority(PathBuf),
    /// Exactly the one with this fingerprint.
    Pinned(String),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum StoredLogin {
    Ntlm,
    Basic,
    Kerberos,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum StoredStart {
    Desktop,
    Shell,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct StoredComputer {
    name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    uuid: Option<String>,
}

impl From<&workstation::Transport> for StoredTransport {
    fn from(transport: &workstation::Transport) -> Self {
        let certificate = match transport {
            workstation::Transport::Http => return Self::Http,
            workstation::Transport::Https { trust } => match trust {
                workstation::Trust::System => StoredTrust::System,
                workstation::Trust::Authority(file) => StoredTrust::Authority(file.clone()),
                workstation::Trust::Pinned(fingerprint) => StoredTrust::Pinned(fingerprint.to_string()),
            },
        };
        Self::Https { certificate }
    }
}

impl TryFrom<StoredTransport> for workstation::Transport {
    type Error = Error;

    fn try_from(stored: StoredTransport) -> Result<Self> {
        let StoredTransport::Https { certificate } = stored else { return Ok(Self::Http) };
        let trust = match certificate {
            StoredTrust::System => workstation::Trust::System,
            StoredTrust::Authority(file) => workstation::Trust::Authority(file),
            StoredTrust::Pinned(text) => workstation::Trust::Pinned(
                Fingerprint::parse(&text).map_err(|e| Error::invalid(Field::Fingerprint, e.to_string()))?,
            ),
        };
        Ok(Self::Https { trust })
    }
}

impl From<&WorkstationConfig> for Entry {
    fn from(config: &WorkstationConfig) -> Self {
        let Connection { transport, login, connect_limit, list_limit } = &config.connection;
        let seconds = |limit: &Option<Duration>| limit.map(|limit| limit.as_secs());
        Self {
            id: config.id.clone(),
            name: config.name.clone(),
            address: config.address.clone(),
            port: config.port,
            transport: transport.into(),
            login: match login {
                workstation::Login::Ntlm => StoredLogin::Ntlm,
                workstation::Login::Basic => StoredLogin::Basic,
                workstation::Login::Kerberos => StoredLogin::Kerberos,
            },
            connect_limit_seconds: seconds(connect_limit),
            list_limit_seconds: seconds(list_limit),
            user: config.user.to_string(),
            ldconsole: config.ldplayer.program.to_string(),
            data_folder: config.ldplayer.data.as_ref().map(DataFolder::to_string),
            start_through: match config.start_through {
                StartThrough::Desktop => StoredStart::Desktop,
                StartThrough::Shell => StoredStart::Shell,
            },
            boots: config.boots,
            kill_when_stuck: config.kill_when_stuck,
            computer: config
                .computer
                .as_ref()
                .map(|Computer { name, uuid }| StoredComputer { name: name.clone(), uuid: uuid.clone() }),
        }
    }
}

impl TryFrom<Entry> for WorkstationConfig {
    type Error = Error;

    /// Checked as a whole: the file may have been edited by hand.
    fn try_from(entry: Entry) -> Result<Self> {
        let connection = Connection {
            transport: entry.transport.try_into()?,
            login: match entry.login {
                StoredLogin::Ntlm => workstation::Login::Ntlm,
                StoredLogin::Basic => workstation::Login::Basic,
                StoredLogin::Kerberos => workstation::Login::Kerberos,
            },
            connect_limit: entry.connect_limit_seconds.map(Duration::from_secs),
            list_limit: entry.list_limit_seconds.map(Duration::from_secs),
        };
        let invalid = |field| move |error: ldconsole::Error| Error::invalid(field, error.to_string());
        let user = AccountName::parse(&entry.user).map_err(|e| Error::invalid(Field::User, e.to_string()))?;
        let program = ProgramPath::parse(&entry.ldconsole).map_err(invalid(Field::Ldconsole))?;
        let data = entry.data_folder.as_deref().map(DataFolder::parse).transpose();
        Self {
            id: entry.id,
            name: entry.name,
            address: entry.address,
            port: entry.port,
            connection,
            user,
            ldplayer: Install { program, data: data.map_err(invalid(Field::DataFolder))? },
            start_through: match entry.start_through {
                StoredStart::Desktop => StartThrough::Desktop,
                StoredStart::Shell => StartThrough::Shell,
            },
            boots: entry.boots,
            kill_when_stuck: entry.kill_when_stuck,
            computer: entry.computer.map(|known| Computer::new(&known.name, known.uuid.as_deref())),
        }
        .checked()
    }
}

impl Document for Stored {
    const WHAT: fn() -> messages::Message = messages::fleet::file_workstations;
    const FORMAT: u32 = 2;

    fn migrate(_: u32, file: Value) -> serde_json::Result<Self> {
        let Self { workstations } = serde_json::from_value(file)?;
        let row = |row| match row {
            Row::Read(entry) => Row::Read(format1::migrated(entry)),
            Row::Written(_) => row,
        };
        Ok(Self { workstations: workstations.into_iter().map(row).collect() })
    }
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
        Self(JsonFile::of::<Stored>(path))
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        self.0.path()
    }

    /// Reads the file. A file that cannot be understood is set aside beside itself and reported; single entries that
    /// cannot be used are reported and the file is set aside as well, so that nothing is lost at the next save.
    pub fn load(&self) -> Result<Loaded> {
        match self.0.read::<Stored>()? {
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
        self.0.write(&stored(workstations))
    }
}

fn stored(workstations: &[WorkstationConfig]) -> Stored {
    Stored { workstations: workstations.iter().map(|config| Row::Written(config.into())).collect() }
}

/// The entries that can be used, and why the others cannot.
fn check_entries(rows: Vec<Row>) -> (Vec<WorkstationConfig>, Vec<String>) {
    let (mut good, mut bad) = (Vec::new(), Vec::new());
    for row in rows {
        let (name, entry) = match row {
            Row::Read(entry) => {
                let name = entry.get("name").and_then(Value::as_str).unwrap_or("without a name").to_owned();
                (name, serde_json::from_value::<Entry>(entry).map_err(|e| e.to_string()))
            }
            Row::Written(entry) => (entry.name.clone(), Ok(entry)),
        };
        let checked = entry.and_then(|entry| WorkstationConfig::try_from(entry).map_err(|e| e.to_string()));
        match checked {
            Ok(checked) => match duplicate(&good, &checked) {
                None => good.push(checked),
                Some((_, why)) => bad.push(format!("“{name}”: {why}")),
            },
            Err(why) => bad.push(format!("“{name}”: {why}")),
        }
    }
    (good, bad)
}

#[allow(clippy::disallowed_methods, reason = "tests look at files and clocks")]
#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::store::file::{read, text};

    fn config(id: &str) -> WorkstationConfig {
        WorkstationConfig {
            id: id.into(),
            name: "WS-07".into(),
            address: "192.168.1.17".into(),
            port: 5985,
            connection: Connection::default(),
            user: AccountName::parse(r"FARM\operator").unwrap(),
            ldplayer: Install {
                program: ProgramPath::parse(r"C:\LDPlayer\LDPlayer9\ldconsole.exe").unwrap(),
                data: Some(DataFolder::parse(r"D:\Farm\vms").unwrap()),
            },
            start_through: StartThrough::Desktop,
            boots: 1,
            kill_when_stuck: false,
            computer: None,
        }
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

    #[test]
    fn every_past_format_is_read_and_written_anew() {
        let now = include_str!("../../tests/golden/workstations.2.json");
        for golden in [include_str!("../../tests/golden/workstations.1.json"), now] {
            let Found::Document(Stored { workstations }) = read::<Stored>(golden.as_bytes()) else {
                panic!("it is read")
            };
            let (good, bad) = check_entries(workstations);
            assert_eq!(bad, Vec::<String>::new());
            assert_eq!(text(&stored(&good)).unwrap(), now);
        }
    }

    #[test]
    fn an_entry_with_an_unknown_field_is_left_out_with_the_reason() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("workstations.json");
        let file = ConfigFile::at(&path);
        file.save(&[config("a")]).unwrap();
        let written = fs::read_to_string(&path).unwrap();
        fs::write(&path, written.replace("\"boots\": 1", "\"boots\": 1, \"colour\": 7")).unwrap();
        let loaded = file.load().unwrap();
        assert!(loaded.workstations.is_empty());
        let warning = loaded.warning.unwrap();
        assert!(warning.contains("WS-07") && warning.contains("colour"), "{warning}");
        assert!(
            fs::read_to_string(folder.path().join("workstations.unreadable-1.json"))
                .unwrap()
                .contains("colour")
        );
    }

    #[test]
    fn a_file_of_a_former_format_is_kept_when_it_is_replaced() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("workstations.json");
        let golden = include_str!("../../tests/golden/workstations.1.json");
        fs::write(&path, golden).unwrap();
        let file = ConfigFile::at(&path);
        let loaded = file.load().unwrap();
        assert_eq!(loaded.warning, None);
        file.save(&loaded.workstations).unwrap();
        assert_eq!(fs::read_to_string(folder.path().join("workstations.format-1.json")).unwrap(), golden);
        assert_eq!(file.load().unwrap().workstations, loaded.workstations);
    }
}
