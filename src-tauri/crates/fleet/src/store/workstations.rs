//! The list of workstations. No secret is ever in it.
//!
//! The file has types of its own. An entry that cannot be used is left out with the reason, and the file as it was is kept.
//! A field that is not known here is kept as it is.

pub(crate) mod edited;
mod format1;

use std::{
    collections::HashMap,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use ldconsole::{DataFolder, ProgramPath};
use messages::{Message, Part, files, fleet, plain};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use workstation::{AccountName, Computer, Fingerprint, HardwareAddress, Install, values};

use crate::{
    error::{Error, Result},
    model::{
        Connection, Field, Notes, StartThrough, Tag,
        power::KnownPower,
        visible::shown,
        workstation::{MAX_WORKSTATIONS, WorkstationConfig, duplicate},
    },
    outside,
    store::file::{Document, FoundFile, JsonFile},
};

/// The whole file. Entries are read one by one, so that a bad one does not take the others along.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct StoredWorkstations {
    workstations: Vec<Row>,
    /// What is not known here: a newer version has written it.
    #[serde(flatten)]
    unknown: Unknown,
}

/// Fields that are not known here.
type Unknown = Map<String, Value>;

/// An entry as it was read, or as it is to be written.
#[derive(Debug, Serialize, Deserialize)]
#[serde(untagged)]
enum Row {
    Read(Value),
    Written(Box<Entry>),
}

/// A workstation as it stands in the file.
#[derive(Debug, Serialize, Deserialize)]
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
    /// Of its network adapters; left out until it has told them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    hardware_addresses: Vec<String>,
    /// Milliseconds since the Unix epoch; left out unless it was shut down from here and has not answered since.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    shut_down_at_ms: Option<u64>,
    /// Left out where there are none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    tags: Vec<String>,
    /// Left out where there are none.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    notes: String,
    #[serde(flatten)]
    unknown: Unknown,
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
                Fingerprint::parse(&text).map_err(|e| Error::invalid(Field::Fingerprint, e.message()))?,
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
            hardware_addresses: config
                .power
                .hardware_addresses
                .iter()
                .map(HardwareAddress::to_string)
                .collect(),
            shut_down_at_ms: config.power.shut_down_at,
            tags: config.tags.iter().map(Tag::to_string).collect(),
            notes: config.notes.as_str().to_owned(),
            unknown: Unknown::new(),
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
        let invalid = |field| move |error: ldconsole::Error| Error::invalid(field, values::refused(&error));
        let user = AccountName::parse(&entry.user).map_err(|e| Error::invalid(Field::User, e.message()))?;
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
            power: KnownPower {
                // What can be learnt again is no reason to leave an entry out.
                hardware_addresses: (entry.hardware_addresses.iter())
                    .filter_map(|text| HardwareAddress::parse(text))
                    .collect(),
                shut_down_at: entry.shut_down_at_ms,
            },
            tags: entry.tags.iter().map(|tag| Tag::parse(tag)).collect::<Result<_>>()?,
            notes: Notes::parse(&entry.notes)?,
        }
        .checked()
    }
}

impl Document for StoredWorkstations {
    const WHAT: fn() -> messages::Message = messages::fleet::file_workstations;
    const FORMAT: u32 = 4;

    fn changed(path: String) -> Message {
        files::list_changed(path)
    }

    fn migrate(format: u32, file: Value) -> serde_json::Result<Self> {
        let Self { workstations, unknown } = serde_json::from_value(file)?;
        let row = |row| match row {
            Row::Read(entry) if format == 1 => Row::Read(format1::migrated(entry)),
            // Format 2 is the present one without tags and notes, 3 without what is known of its power.
            row => row,
        };
        Ok(Self { workstations: workstations.into_iter().map(row).collect(), unknown })
    }
}

/// The configuration file. Clones are the same file.
#[derive(Debug, Clone)]
pub struct ConfigFile {
    file: JsonFile,
    unknown: Arc<Mutex<UnknownFields>>,
}

/// What a newer version has written beside what is known here; it is kept.
#[derive(Debug, Default)]
struct UnknownFields {
    of_file: Unknown,
    /// By the workstation's id.
    of_entry: HashMap<String, Unknown>,
}

/// What was found in the file.
#[derive(Debug, Default)]
pub struct Loaded {
    /// In the operator's order.
    pub workstations: Vec<WorkstationConfig>,
    /// What could not be used, and what became of it.
    pub problems: Vec<Message>,
}

impl ConfigFile {
    /// A file at this path; it need not exist. The settings and what the breakers must remember are kept beside it.
    pub fn at(path: impl Into<PathBuf>) -> Self {
        Self { file: JsonFile::of::<StoredWorkstations>(path), unknown: Arc::default() }
    }

    /// The same on another file system.
    #[cfg(test)]
    pub(crate) fn on(system: Arc<dyn crate::store::disk::FileSystem>, path: impl Into<PathBuf>) -> Self {
        Self { file: JsonFile::on::<StoredWorkstations>(system, path), unknown: Arc::default() }
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        self.file.path()
    }

    /// Reads the file. One that cannot be understood, or is not handed out, is left as it is: nothing can be saved until it is
    /// mended or moved away. Single entries that cannot be used are left out, and a copy of the file is kept.
    pub fn load(&self) -> Loaded {
        self.file.sweep();
        let StoredWorkstations { workstations, unknown } = match self.file.read::<StoredWorkstations>() {
            FoundFile::Nothing => return Loaded::default(),
            FoundFile::Unusable(reason) | FoundFile::Unread(reason) => {
                return Loaded { problems: vec![self.file.refuse(reason)], ..Loaded::default() };
            }
            FoundFile::Document(document) => document,
        };
        let Checked { good, bad, mut said, of_entry, .. } = check_entries(workstations);
        *self.unknown() = UnknownFields { of_file: unknown, of_entry };
        let mended = bad.is_empty() && said.is_empty();
        if !bad.is_empty() {
            match self.file.keep_aside() {
                Ok(aside) => {
                    let entries = named(bad, |BadEntry { name, why, .. }| files::entry(name, why));
                    said.insert(0, files::entries_left_out(entries, aside.display().to_string()));
                }
                Err(error) => {
                    let problems = vec![self.file.refuse(error.message())];
                    return Loaded { workstations: good, problems };
                }
            }
        }
        if !mended && let Err(error) = self.save(&good) {
            said.push(error.message());
        }
        Loaded { workstations: good, problems: said }
    }

    /// Writes the file, replacing the former one at once or not at all. What was changed in it by hand or by another program
    /// since it was read is not wiped.
    pub fn save(&self, workstations: &[WorkstationConfig]) -> Result<()> {
        self.file.write_over(&stored(workstations, &self.unknown()))
    }

    /// Writes what an edit by hand left out, such as ids, into the file that has just been read. What was before the edit stays
    /// the previous version.
    pub(crate) fn fill_in(&self, workstations: &[WorkstationConfig]) -> Result<()> {
        self.file.write(&stored(workstations, &self.unknown()))
    }

    fn unknown(&self) -> MutexGuard<'_, UnknownFields> {
        // Every change of it is one assignment.
        self.unknown.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn stored(workstations: &[WorkstationConfig], unknown: &UnknownFields) -> StoredWorkstations {
    let row = |config: &WorkstationConfig| {
        let of_entry = unknown.of_entry.get(&config.id).cloned().unwrap_or_default();
        Row::Written(Box::new(Entry { unknown: of_entry, ..config.into() }))
    };
    StoredWorkstations {
        workstations: workstations.iter().map(row).collect(),
        unknown: unknown.of_file.clone(),
    }
}

/// The entries of a file.
#[derive(Default)]
struct Checked {
    good: Vec<WorkstationConfig>,
    /// Which cannot be used, and why.
    bad: Vec<BadEntry>,
    /// What else there is to say.
    said: Vec<Message>,
    of_entry: HashMap<String, Unknown>,
    /// Whether an entry had no id of its own and was given one.
    ids_given: bool,
}

/// An entry that cannot be used.
#[derive(Debug)]
struct BadEntry {
    /// Its place in the list, from 0.
    at: usize,
    name: String,
    why: Message,
}

/// How many entries are named that cannot be used.
const NAMED: usize = 5;
/// So much is shown of a name.
const SHOWN_NAME: usize = 64;
/// Longer than any id that was ever made.
const LONGEST_ID: usize = 64;

/// The entries that can be used, and why the others cannot.
fn check_entries(rows: Vec<Row>) -> Checked {
    let (mut checked, count) = (Checked::default(), rows.len());
    for (n, row) in rows.into_iter().enumerate() {
        let Row::Read(mut entry) = row else { continue };
        let name = entry.get("name").and_then(Value::as_str).map(|name| shown(name, SHOWN_NAME));
        let name = name.unwrap_or_else(|| files::entry_without_name().to_string());
        if n >= MAX_WORKSTATIONS {
            let why = files::too_many_entries(count, MAX_WORKSTATIONS);
            checked.bad.push(BadEntry { at: n, name, why });
            break;
        }
        let before = entry.get("id").cloned();
        let copied_from = give_own_id(&mut entry, &checked.good);
        checked.ids_given |= entry.get("id") != before.as_ref();
        let read = serde_json::from_value::<Entry>(entry).map_err(|e| plain::text(format!("{e}.")));
        let usable = read.and_then(|mut entry| {
            let unknown = std::mem::take(&mut entry.unknown);
            let config = WorkstationConfig::try_from(entry).map_err(|e| e.message())?;
            match duplicate(&checked.good, &config) {
                None => Ok((config, unknown)),
                Some((_, why)) => Err(why),
            }
        });
        match usable {
            Ok((config, unknown)) => {
                if let Some(other) = copied_from {
                    checked.said.push(files::entry_copied(name, other));
                }
                if !unknown.is_empty() {
                    tracing::warn!(workstation = config.name, fields = ?unknown.keys(), "not known here, and kept");
                    checked.of_entry.insert(config.id.clone(), unknown);
                }
                checked.good.push(config);
            }
            Err(why) => checked.bad.push(BadEntry { at: n, name, why }),
        }
    }
    checked
}

/// The first of those that cannot be used, each in a sentence, and how many more there are.
fn named(bad: Vec<BadEntry>, sentence: impl Fn(BadEntry) -> Message) -> Vec<Part> {
    let more = bad.len().saturating_sub(NAMED);
    let named = bad.into_iter().take(NAMED).map(|one| Part::from(sentence(one)));
    named.chain((more > 0).then(|| fleet::and_more(more).into())).collect()
}

/// An entry that was written or copied by hand gets an id of its own; the name of the one that it has the id of.
fn give_own_id(entry: &mut Value, present: &[WorkstationConfig]) -> Option<String> {
    let fields = entry.as_object_mut()?;
    let id = fields.get("id").and_then(Value::as_str).unwrap_or_default();
    let other = present.iter().find(|other| other.id == id).map(|other| other.name.clone());
    let is_id =
        (1..=LONGEST_ID).contains(&id.len()) && id.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    if other.is_some() || !is_id {
        fields.insert("id".to_owned(), outside::new_id().into());
    }
    other
}

#[cfg(test)]
pub(super) use self::tests::rewritten;
#[cfg(test)]
mod tests;
