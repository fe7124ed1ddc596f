//! Workstations and their emulators.

use messages::Message;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::{
    ipc::{Circuit, ConnectionForm, EmulatorSettings, EndedAlone, OtherWatcher, Vitals},
    model::{Health, Repair, StartThrough},
};

/// One workstation.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Workstation {
    /// Stable for the life of the configuration entry.
    pub id: String,
    /// As the operator named it.
    pub name: String,
    /// Its tags as they are written, in the order of their letters.
    pub tags: Vec<String>,
    /// What the edit form needs.
    pub settings: WorkstationSettings,
    /// Whether the workstation answers.
    pub link: Link,
    /// The sentence that explains `link` where something is wrong; `None` when all is well.
    pub problem: Option<Problem>,
    /// Whether the account may be used.
    pub account: PasswordState,
    /// The name of the computer that is expected at the address; `None` before its first answer.
    pub computer: Option<String>,
    /// The name of the computer that answers there instead: nothing is sent to it until a person decides.
    pub stranger: Option<String>,
    /// The names of other workstations of the list that are the same computer.
    pub same_computer: Vec<String>,
    /// Which other programs watch emulators of it, too.
    pub other_watchers: Vec<OtherWatcher>,
    /// By index; kept from the last listing while newer ones fail.
    pub emulators: Vec<Emulator>,
    /// When `emulators` was last seen; `None` before the first listing.
    pub listed_at: Option<u64>,
    /// The first rows of the last listing that could not be read.
    pub unreadable_rows: Vec<Message>,
    /// How many there were.
    pub unreadable_count: u32,
    /// How long the last listing took, in milliseconds.
    pub round_trip_ms: Option<u32>,
    /// How the workstation is.
    pub vitals: Vitals,
    /// One per layer, lowest layer first: network, windows, ldconsole, emulator.
    pub circuits: Vec<Circuit>,
}

impl Workstation {
    /// Equal but for waits that have merely become shorter. Compares in place: it is called with a lock held.
    pub(crate) fn is_like(&self, other: &Self) -> bool {
        // Named one by one, so that a field that is added cannot be forgotten here.
        let Self {
            id,
            name,
            tags,
            settings,
            link,
            problem,
            account,
            computer,
            stranger,
            same_computer,
            other_watchers,
            emulators,
            listed_at,
            unreadable_rows,
            unreadable_count,
            round_trip_ms,
            vitals,
            circuits,
        } = self;
        *id == other.id
            && *name == other.name
            && *tags == other.tags
            && *settings == other.settings
            && *link == other.link
            && *problem == other.problem
            && *account == other.account
            && *computer == other.computer
            && *stranger == other.stranger
            && *same_computer == other.same_computer
            && *other_watchers == other.other_watchers
            && *emulators == other.emulators
            && *listed_at == other.listed_at
            && *unreadable_rows == other.unreadable_rows
            && *unreadable_count == other.unreadable_count
            && *round_trip_ms == other.round_trip_ms
            && *vitals == other.vitals
            && circuits.len() == other.circuits.len()
            && circuits.iter().zip(&other.circuits).all(|(one, other)| one.is_like(other))
    }
}

/// A workstation's configuration without its secret.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct WorkstationSettings {
    /// Host name or IP address.
    pub address: String,
    /// TCP port.
    pub port: u16,
    /// How it is reached there, as it would be typed.
    pub connection: ConnectionForm,
    /// Account as the operator wrote it: `user`, `DOMAIN\user` or `user@domain`.
    pub user: String,
    /// Whether that is an account of the workstation itself, of the same name as others' perhaps, with its own password.
    pub own_account: bool,
    /// Full path of `ldconsole.exe` on the workstation.
    pub ldconsole: String,
    /// The folder with LDPlayer's data; empty for the usual one, `vms` beside `ldconsole.exe`.
    pub data_folder: String,
    /// How emulators are started.
    pub start_through: StartThrough,
    /// Emulators that may boot at once, 1 to 8.
    pub boots: u32,
    /// Whether an emulator that does not stop in time is ended by force.
    pub kill_when_stuck: bool,
    /// What the operator has written down about it.
    pub notes: String,
}

/// Whether a workstation answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum Link {
    /// Nothing has been heard yet.
    Connecting,
    /// The last listing succeeded.
    Online,
    /// The last attempt failed; the list shown is older.
    Failing,
    /// Nothing is sent at present: a circuit is open or the password was refused.
    Blocked,
    /// It does not answer because it was told to restart, or to shut down: nothing is wrong with that.
    Restarting,
    /// It is off, because it was shut down from here.
    Off,
}

/// Something that is wrong, in words for an operator.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Problem {
    /// What happened, on which workstation, and what to try.
    pub sentence: Message,
    /// What exactly was answered, for those who can read it.
    pub detail: Option<String>,
    /// Since when, as first seen.
    pub since: u64,
}

/// The state of the account that a workstation is reached with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum PasswordState {
    /// Its password has been accepted.
    Verified,
    /// Its password has not been tried yet.
    Unverified,
    /// Its password was refused: nothing is sent with it until a person acts.
    Refused,
    /// No password is known: one must be entered.
    Missing,
}

/// One emulator (an LDPlayer instance).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Emulator {
    /// LDPlayer's index; the address of the emulator. Indexes have gaps.
    pub index: u32,
    /// Shown name.
    pub title: String,
    /// Its own tags as they are written, in the order of their letters; its workstation's are not among them.
    pub tags: Vec<String>,
    /// Derived from the last listing.
    pub health: Health,
    /// When it was first seen in this state: it may have been in it before LDFleet was opened.
    pub since: u64,
    /// Which observation led to `health`, for the side panel.
    pub because: Message,
    /// Process id of the window, if there is one.
    pub pid: Option<u32>,
    /// Process id of the virtual machine, if there is one.
    pub vm_pid: Option<u32>,
    /// Width, height and dpi, where the listing has them.
    pub screen: Option<Screen>,
    /// The operation that works on it now.
    pub busy: Option<u32>,
    /// What would put it right, where it is broken.
    pub repair: Option<Repair>,
    /// Memory that its virtual machine takes, in bytes.
    pub memory: Option<u64>,
    /// What its settings file says, if it was read.
    pub settings: Option<EmulatorSettings>,
    /// That it ended by itself, until it runs again or somebody has taken note.
    pub ended_alone: Option<EndedAlone>,
    /// Which app is in front, where a watch wants one there.
    pub in_front: Option<AppInFront>,
}

/// The app in front of an emulator.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AppInFront {
    /// Its package.
    pub package: String,
    /// When that was seen.
    pub at: u64,
}

/// A configured screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Screen {
    /// Pixels.
    pub width: u32,
    /// Pixels.
    pub height: u32,
    /// Dots per inch.
    pub dpi: u32,
}
