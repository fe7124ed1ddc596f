//! One workstation as configured. No secret is ever in here.

use std::collections::BTreeMap;

use ldconsole::DataFolder;
use messages::{Message, addresses, forms};
use serde::{Deserialize, Serialize};
use specta::Type;
use workstation::{AccountName, Computer, Endpoint, Install};

use crate::{
    error::{Error, Result},
    model::{
        access::Transport,
        address::Address,
        connection::Connection,
        field::Field,
        notes::Notes,
        power::KnownPower,
        tag::{Tags, check_tags},
        visible::{is_unseen, shown},
    },
};

/// Most workstations one window can hold.
pub const MAX_WORKSTATIONS: usize = 5000;
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
    /// What is remembered of its power.
    pub power: KnownPower,
    /// To find it by.
    pub tags: Tags,
    /// What there is to know about it.
    pub notes: Notes,
}

impl WorkstationConfig {
    /// Checks what the types of the fields leave open: a file may have been edited by hand.
    pub(crate) fn checked(self) -> Result<Self> {
        check_name(&self.name).map_err(|e| Error::invalid(Field::Name, e))?;
        if self.port == 0 {
            return Err(Error::invalid(Field::Port, addresses::port_range("0")));
        }
        let address = |e| Error::invalid(Field::Address, e);
        let at = Address::parse(&self.address).map_err(address)?;
        at.agreeing(self.port, &self.connection.transport).map_err(address)?;
        if !(1..=MAX_BOOTS).contains(&self.boots) {
            return Err(Error::invalid(Field::Boots, forms::boots(self.boots.to_string(), MAX_BOOTS)));
        }
        check_tags(&self.tags)?;
        let connection = self.connection.checked()?;
        Ok(Self { connection, ..self })
    }

    /// As it was typed; empty where it is the usual one.
    pub(crate) fn data_folder(&self) -> String {
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

    /// By what it is reached.
    pub(crate) fn transport(&self) -> Transport {
        match self.connection.transport {
            workstation::Transport::Http => Transport::Http,
            workstation::Transport::Https { .. } => Transport::Https,
        }
    }

    /// Where its WinRM listens.
    pub(crate) fn endpoint(&self) -> Endpoint {
        let Connection { transport, login, .. } = &self.connection;
        Endpoint::new(&self.address, self.port, transport.clone()).with_login(*login)
    }

    /// Whether circuits and connection stay as they are: only the name differs, what else is
    /// written about it, or how operations are carried out.
    pub(crate) fn same_machine(&self, other: &Self) -> bool {
        let renamed = Self {
            name: self.name.clone(),
            start_through: self.start_through,
            boots: self.boots,
            kill_when_stuck: self.kill_when_stuck,
            computer: self.computer.clone(),
            power: self.power.clone(),
            tags: self.tags.clone(),
            notes: self.notes.clone(),
            ..other.clone()
        };
        *self == renamed
    }
}

/// Whether a text can be a shown name.
pub(crate) fn check_name(text: &str) -> Result<String, Message> {
    if text.is_empty() {
        return Err(forms::no_name());
    }
    if text.chars().count() > MAX_NAME || text.chars().any(char::is_control) {
        return Err(forms::name_too_long(MAX_NAME));
    }
    if text.chars().any(is_unseen) {
        return Err(forms::name_unseen(shown(text, MAX_NAME)));
    }
    Ok(text.to_owned())
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

/// Why `new` cannot stand beside `present`, if it cannot. An entry with the same id is the one being changed.
pub(crate) fn duplicate(present: &[WorkstationConfig], new: &WorkstationConfig) -> Option<(Field, Message)> {
    let others = || present.iter().filter(|w| w.id != new.id);
    if let Some(other) = others().find(|w| w.name.eq_ignore_ascii_case(&new.name)) {
        return Some((Field::Name, forms::name_taken(&other.name)));
    }
    others()
        .find(|w| w.is_at_address_of(new))
        .map(|other| (Field::Address, forms::address_taken(&new.address, new.port.to_string(), &other.name)))
}

/// How emulators are started.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum StartThrough {
    /// On the desktop of the user who is logged on there: through an interactive scheduled task.
    #[default]
    Desktop,
    /// From the remote shell: without a desktop, where most emulators never come up.
    Shell,
}
