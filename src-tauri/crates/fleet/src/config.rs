//! Which workstations there are, and the file that remembers it. No secret is ever in here.
//!
//! How the file is read and written is in `file.rs`.

mod address;
mod connection;
mod several;

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use ldconsole::{DataFolder, ProgramPath};
use serde::{Deserialize, Serialize};
use workstation::{AccountName, Computer, Endpoint, Install};

use crate::{
    error::{Error, Result},
    file::{Found, JsonFile},
    view::{ConnectionForm, Field, StartThrough, WorkstationForm, WorkstationSettings},
};

use address::Address;
pub use connection::Connection;
pub(crate) use several::several;

/// Most workstations one window can hold.
pub const MAX_WORKSTATIONS: usize = 1000;
/// Most emulators of one workstation that may boot at once.
pub(crate) const MAX_BOOTS: u32 = 8;
/// Longest shown name, in characters.
const MAX_NAME: usize = 64;

/// One workstation as configured: all fields have been checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WorkstationConfig {
    /// Stable; made when the workstation is added.
    pub id: String,
    /// Shown name.
    pub name: String,
    /// Host name or IP address.
    pub address: String,
    /// TCP port.
    pub port: u16,
    /// How it is reached there.
    pub connection: Connection,
    /// Account.
    pub user: AccountName,
    /// Where `ldconsole.exe` and LDPlayer's data are.
    pub ldplayer: Install,
    /// How emulators are started.
    pub start_through: StartThrough,
    /// Emulators that may boot at once.
    pub boots: u32,
    /// Whether an emulator that does not stop in time is ended by force.
    pub kill_when_stuck: bool,
    /// Which computer answers at the address, as soon as that is known.
    pub computer: Option<Computer>,
}

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
            connection: config.connection.form(),
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
        Ok(WorkstationConfig { computer, ..WorkstationConfig::from_form(self.id, &form)? })
    }
}

impl WorkstationConfig {
    /// Checks every field of a form; the first wrong one is named.
    pub fn from_form(id: String, form: &WorkstationForm) -> Result<Self> {
        let name = parse_name(form.name.trim()).map_err(|e| Error::invalid(Field::Name, e))?;
        let address = Address::parse(&form.address).map_err(|e| Error::invalid(Field::Address, e))?;
        let port = parse_port(form.port.trim()).map_err(|e| Error::invalid(Field::Port, e))?;
        let connection = Connection::from_form(&form.connection)?;
        let address =
            address.agreeing(port, &connection.transport).map_err(|e| Error::invalid(Field::Address, e))?;
        let user = form.user.trim();
        let user = AccountName::parse(user).map_err(|e| Error::invalid(Field::User, e.to_string()))?;
        let program = ProgramPath::typed(&form.ldconsole)
            .map_err(|e| Error::invalid(Field::Ldconsole, e.to_string()))?;
        let data = Some(form.data_folder.trim()).filter(|folder| !folder.is_empty());
        let data = data
            .map(DataFolder::typed)
            .transpose()
            .map_err(|e| Error::invalid(Field::DataFolder, e.to_string()))?;
        let boots = parse_boots(form.boots.trim()).map_err(|e| Error::invalid(Field::Boots, e))?;
        Ok(Self {
            id,
            name,
            address,
            port,
            connection,
            user,
            ldplayer: Install { program, data },
            start_through: form.start_through,
            boots,
            kill_when_stuck: form.kill_when_stuck,
            computer: None,
        })
    }

    /// What the window shows of it.
    pub fn settings(&self) -> WorkstationSettings {
        WorkstationSettings {
            address: self.address.clone(),
            port: self.port,
            connection: self.connection.form(),
            user: self.user.to_string(),
            own_account: self.has_own_account(),
            ldconsole: self.ldplayer.program.to_string(),
            data_folder: self.data_folder(),
            start_through: self.start_through,
            boots: self.boots,
            kill_when_stuck: self.kill_when_stuck,
        }
    }

    /// As it was typed; empty where it is the usual one.
    fn data_folder(&self) -> String {
        self.ldplayer.data.as_ref().map(DataFolder::to_string).unwrap_or_default()
    }

    /// Whether the account is one of the workstation itself: a name without a domain is another account on each computer,
    /// with a password of its own.
    pub(crate) fn has_own_account(&self) -> bool {
        self.user.domain().is_empty() && !self.user.user().contains('@')
    }

    /// The account's key: the same for all spellings of one account, another one for each workstation's own.
    pub(crate) fn account(&self) -> String {
        let name = self.user.canonical();
        if self.has_own_account() { format!("{}\\{name}", self.id) } else { name }
    }

    /// The account as connection tests know it, which also test what is not in the list yet.
    pub(crate) fn tested_account(&self) -> String {
        let name = self.user.canonical();
        if self.has_own_account() {
            format!("{}:{}\\{name}", self.address.to_lowercase(), self.port)
        } else {
            name
        }
    }

    /// Whether `other` is at the same address, where the same computer is expected.
    pub(crate) fn is_at_address_of(&self, other: &Self) -> bool {
        self.address.eq_ignore_ascii_case(&other.address) && self.port == other.port
    }

    /// Where its WinRM listens.
    pub(crate) fn endpoint(&self) -> Endpoint {
        let Connection { transport, login, .. } = &self.connection;
        Endpoint::new(&self.address, self.port, transport.clone()).with_login(*login)
    }

    /// Whether circuits and connection stay as they are: only the name differs, or how operations are carried out.
    pub(crate) fn same_machine(&self, other: &Self) -> bool {
        let renamed = Self {
            name: self.name.clone(),
            start_through: self.start_through,
            boots: self.boots,
            kill_when_stuck: self.kill_when_stuck,
            computer: self.computer.clone(),
            ..other.clone()
        };
        *self == renamed
    }
}

/// Workstations by the account that they are reached with.
pub(crate) fn by_account(configs: Vec<WorkstationConfig>) -> Vec<Vec<WorkstationConfig>> {
    let mut accounts: BTreeMap<String, Vec<WorkstationConfig>> = BTreeMap::new();
    for config in configs {
        accounts.entry(config.account()).or_default().push(config);
    }
    accounts.into_values().collect()
}

/// An account's key as an operator knows the account.
pub(crate) fn shown_account(key: &str) -> &str {
    match key.split_once('\\') {
        Some((id, name)) if uuid::Uuid::parse_str(id).is_ok() => name,
        _ => key,
    }
}

fn parse_name(text: &str) -> std::result::Result<String, String> {
    if text.is_empty() {
        return Err("Give the workstation a name, for example WS-07.".into());
    }
    if text.chars().count() > MAX_NAME || text.chars().any(char::is_control) {
        return Err(format!("A name has at most {MAX_NAME} characters, all on one line."));
    }
    Ok(text.to_owned())
}

pub(crate) fn parse_port(text: &str) -> std::result::Result<u16, String> {
    match text.parse::<u32>() {
        Ok(n) => u16::try_from(n).ok().filter(|p| *p > 0).ok_or_else(|| {
            format!("Port {n} does not exist: ports are 1 to 65535; WinRM uses 5985, or 5986 over HTTPS.")
        }),
        Err(_) if text.is_empty() => Err("Give the port; WinRM uses 5985, or 5986 over HTTPS.".into()),
        Err(_) => Err(format!(
            "“{text}” is not a port: it is a number from 1 to 65535; WinRM uses 5985, or 5986 over HTTPS."
        )),
    }
}

fn parse_boots(text: &str) -> std::result::Result<u32, String> {
    text.parse().ok().filter(|n| (1..=MAX_BOOTS).contains(n)).ok_or_else(|| {
        format!("“{text}” does not fit: 1 to {MAX_BOOTS} emulators may boot at once. 1 is the safe choice.")
    })
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

/// Why `new` cannot stand beside `present`, if it cannot. An entry with the same id is the one being changed.
pub(crate) fn duplicate(present: &[WorkstationConfig], new: &WorkstationConfig) -> Option<(Field, String)> {
    let others = || present.iter().filter(|w| w.id != new.id);
    if let Some(other) = others().find(|w| w.name.eq_ignore_ascii_case(&new.name)) {
        return Some((Field::Name, format!("The name “{}” is taken already.", other.name)));
    }
    others().find(|w| w.is_at_address_of(new)).map(|other| {
        let sentence = format!("{}:{} is in the list already, as “{}”.", new.address, new.port, other.name);
        (Field::Address, sentence)
    })
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    fn form() -> WorkstationForm {
        WorkstationForm {
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
        }
    }

    fn refused(form: &WorkstationForm) -> (Field, String) {
        match WorkstationConfig::from_form("id".into(), form) {
            Err(Error::Invalid { field, sentence }) => (field, sentence),
            other => panic!("expected a refusal, got {other:?}"),
        }
    }

    #[test]
    fn a_good_form_is_taken_with_spaces_trimmed() {
        let config =
            WorkstationConfig::from_form("id".into(), &WorkstationForm { port: " 5985 ".into(), ..form() })
                .unwrap();
        assert_eq!((config.port, config.address.as_str()), (5985, "192.168.1.17"));
    }

    #[test]
    fn each_wrong_field_is_named_with_its_value() {
        let cases: [(&str, WorkstationForm, Field); 15] = [
            ("name", WorkstationForm { name: "  ".into(), ..form() }, Field::Name),
            ("characters", WorkstationForm { name: "a\nb".into(), ..form() }, Field::Name),
            ("192.168.1.300", WorkstationForm { address: "192.168.1.300".into(), ..form() }, Field::Address),
            ("HTTPS", WorkstationForm { address: "https://pc".into(), ..form() }, Field::Address),
            ("5986", WorkstationForm { address: "pc:5986".into(), ..form() }, Field::Address),
            ("my pc", WorkstationForm { address: "my pc".into(), ..form() }, Field::Address),
            ("host name", WorkstationForm { address: String::new(), ..form() }, Field::Address),
            ("70000", WorkstationForm { port: "70000".into(), ..form() }, Field::Port),
            ("Port 0", WorkstationForm { port: "0".into(), ..form() }, Field::Port),
            ("abc", WorkstationForm { port: "abc".into(), ..form() }, Field::Port),
            ("“9”", WorkstationForm { boots: "9".into(), ..form() }, Field::Boots),
            ("", WorkstationForm { user: " ".into(), ..form() }, Field::User),
            ("", WorkstationForm { ldconsole: "ldconsole".into(), ..form() }, Field::Ldconsole),
            ("on a drive", WorkstationForm { data_folder: r"\\nas\vms".into(), ..form() }, Field::DataFolder),
            ("%x%", WorkstationForm { data_folder: r"D:\%x%\vms".into(), ..form() }, Field::DataFolder),
        ];
        for (names, form, field) in cases {
            let (got, sentence) = refused(&form);
            assert_eq!(got, field, "{sentence}");
            assert!(sentence.contains(names) && !sentence.is_empty(), "{sentence}");
        }
    }

    #[test]
    fn a_saved_list_is_read_back() {
        let folder = tempfile::tempdir().unwrap();
        let file = ConfigFile::at(folder.path().join("deep/workstations.json"));
        assert!(file.load().unwrap().workstations.is_empty());
        let one = WorkstationConfig::from_form("id".into(), &form()).unwrap();
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
        let good = WorkstationConfig::from_form("a".into(), &form()).unwrap();
        let bad = WorkstationConfig { id: "b".into(), name: "WS-08".into(), port: 0, ..good.clone() };
        file.save(&[good.clone(), bad]).unwrap();
        let loaded = file.load().unwrap();
        assert_eq!(loaded.workstations, vec![good]);
        assert!(loaded.warning.unwrap().contains("WS-08"));
        assert!(folder.path().join("workstations.unreadable-1.json").exists());
    }

    #[test]
    fn the_same_name_or_address_twice_is_refused() {
        let one = WorkstationConfig::from_form("a".into(), &form()).unwrap();
        let same_name = WorkstationConfig { id: "b".into(), address: "other".into(), ..one.clone() };
        let same_address = WorkstationConfig { id: "b".into(), name: "Other".into(), ..one.clone() };
        assert!(duplicate(std::slice::from_ref(&one), &same_name).unwrap().1.contains("WS-07"));
        assert!(
            duplicate(std::slice::from_ref(&one), &same_address).unwrap().1.contains("192.168.1.17:5985")
        );
        assert_eq!(duplicate(std::slice::from_ref(&one), &one), None);
    }
}
