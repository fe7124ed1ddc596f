//! How a workstation is. What is not known is `None`, which is not zero.

use messages::Message;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::model::VitalsPart;

/// How a workstation is, as it was last heard.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Vitals {
    /// When something of it was last answered; `None` before that.
    pub at: Option<u64>,
    /// How busy the processors were between the last two looks, in percent.
    pub cpu_percent: Option<u32>,
    /// How many processors there are for programs.
    pub processors: Option<u32>,
    /// Its memory.
    pub memory: Option<Amount>,
    /// The disk that Windows was started from and the one with LDPlayer's data.
    pub disks: Vec<Disk>,
    /// When it was started.
    pub booted_at: Option<u64>,
    /// Which Windows it has.
    pub windows: Option<WindowsVersion>,
    /// LDPlayer's version, as its programs tell it.
    pub ldplayer: Option<String>,
    /// Who is logged on.
    pub logged_on: Option<LoggedOn>,
    /// Why no emulator can be started, where that is known beforehand.
    pub no_start: Option<Message>,
    /// What is not known, or was not heard the last time.
    pub gaps: Vec<Gap>,
    /// What a person should look at.
    pub warnings: Vec<Warning>,
}

/// Something of which a part is used, in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Amount {
    /// All of it.
    pub total: u64,
    /// What is free.
    pub free: u64,
}

/// A disk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Disk {
    /// `C:`.
    pub drive: String,
    /// Its space.
    pub space: Amount,
    /// Whether LDPlayer's data are on it.
    pub ldplayer: bool,
}

/// A version of Windows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct WindowsVersion {
    /// The number of its build, 19045: from 22000 on it is Windows 11.
    pub build: u32,
    /// Whether it is an edition for servers.
    pub server: bool,
}

/// Who is logged on to a desktop.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct LoggedOn {
    /// How many desktops there are.
    pub desktops: u32,
    /// Whose, where that was asked already.
    pub users: Vec<LoggedOnUser>,
}

/// Somebody who is logged on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct LoggedOnUser {
    /// The user's name.
    pub name: String,
    /// False for a desktop that was left by disconnecting.
    pub connected: bool,
}

/// A question that was not answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Gap {
    /// Which.
    pub part: VitalsPart,
    /// Why; `None` where it is merely older than the rest.
    pub why: Option<Message>,
    /// When it was last answered, if ever: what is shown of it is from then.
    pub answered_at: Option<u64>,
}

/// Something that a person should look at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Warning {
    /// What it is about.
    pub about: Worry,
    /// What is the matter.
    pub sentence: Message,
}

/// What a warning is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum Worry {
    /// The processors.
    Cpu,
    /// The memory.
    Memory,
    /// A disk.
    Disk,
}

/// What is set in an emulator's settings file, as it was last read.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct EmulatorSettings {
    /// Processor cores.
    pub cpus: Option<u32>,
    /// Memory, in MB.
    pub memory_mb: Option<u32>,
    /// Manufacturer that Android shows.
    pub manufacturer: Option<String>,
    /// Model that Android shows.
    pub model: Option<String>,
    /// Whether applications can become root.
    pub root: Option<bool>,
    /// Who may debug it with adb.
    pub adb: Option<AdbAccess>,
}

/// Who may debug an emulator with adb.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum AdbAccess {
    /// Nobody.
    Off,
    /// Programs on the workstation.
    Local,
    /// Other computers, too.
    Remote,
}
