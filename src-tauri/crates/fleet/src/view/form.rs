//! Forms as typed. Everything is checked by the fleet, nothing in the window.

use serde::{Deserialize, Serialize};
use specta::Type;

use super::StartThrough;

/// A workstation as typed into the form; everything is checked here, nothing in the window.
#[derive(Debug, Clone, Deserialize, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct WorkstationForm {
    /// Shown name.
    pub name: String,
    /// Host name or IP address.
    pub address: String,
    /// TCP port, as typed.
    pub port: String,
    /// `user`, `DOMAIN\user` or `user@domain`.
    pub user: String,
    /// Full path of `ldconsole.exe`.
    pub ldconsole: String,
    /// How emulators are started.
    pub start_through: StartThrough,
    /// Emulators that may boot at once, as typed.
    pub boots: String,
    /// Whether an emulator that does not stop in time is ended by force.
    pub kill_when_stuck: bool,
}

/// The settings as typed into their form; everything is checked here, nothing in the window. Times are in seconds.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SettingsForm {
    /// Counted failures within the window that open a circuit, as typed.
    pub threshold: String,
    /// How long a failure counts, as typed.
    pub window: String,
    /// How long a circuit stays open before its next check, as typed.
    pub open: String,
    /// Time between two listings of one workstation, as typed.
    pub poll: String,
    /// Whether desktop notifications are shown.
    pub notify: bool,
    /// Most notifications an hour, as typed.
    pub most_per_hour: String,
    /// Whether no notifications are shown between `quiet_from` and `quiet_to`.
    pub quiet: bool,
    /// Local wall time, `22:00`, as typed.
    pub quiet_from: String,
    /// Local wall time; earlier than `quiet_from` when it is on the next day.
    pub quiet_to: String,
}

/// The settings for their form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Settings {
    /// Those in force.
    pub present: SettingsForm,
    /// Those that “restore defaults” fills in.
    pub defaults: SettingsForm,
}

/// A field of a form, so that a sentence can be shown beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum Field {
    /// Shown name.
    Name,
    /// Host name or IP address.
    Address,
    /// TCP port.
    Port,
    /// Account.
    User,
    /// The password typed beside the form.
    Password,
    /// Path of `ldconsole.exe`.
    Ldconsole,
    /// Failures that open a circuit.
    Threshold,
    /// How long a failure counts.
    Window,
    /// How long a circuit stays open.
    Open,
    /// Time between two listings.
    Poll,
    /// Most notifications an hour.
    MostPerHour,
    /// Begin of the quiet hours.
    QuietFrom,
    /// End of the quiet hours.
    QuietTo,
    /// Emulators that may boot at once.
    Boots,
    /// Title of an emulator.
    Title,
    /// Width, height and dpi of a screen.
    Screen,
    /// Processor cores.
    Cpus,
    /// Memory.
    Memory,
    /// Manufacturer of a device.
    Manufacturer,
    /// Model of a device.
    Model,
    /// Phone number.
    PhoneNumber,
    /// IMEI.
    Imei,
    /// IMSI.
    Imsi,
    /// Serial number of the SIM card.
    SimSerial,
    /// Android's id.
    AndroidId,
    /// MAC address.
    Mac,
    /// Frames per second.
    Fps,
    /// Path of a file on the workstation.
    File,
    /// Package name of an application.
    Package,
    /// An adb command.
    Command,
    /// Degrees east or west.
    Longitude,
    /// Degrees north or south.
    Latitude,
    /// Name of a property.
    Key,
    /// Value of a property.
    Value,
}
