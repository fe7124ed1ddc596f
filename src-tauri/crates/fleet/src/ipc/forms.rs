//! Forms as typed. Everything is checked by the fleet, nothing in the window.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::{
    ipc::LimitsForm,
    model::{Login, StartThrough, Transport, Trust},
};

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
    /// How it is reached there.
    pub connection: ConnectionForm,
    /// `user`, `DOMAIN\user` or `user@domain`.
    pub user: String,
    /// Full path of `ldconsole.exe`.
    pub ldconsole: String,
    /// The folder with LDPlayer's data, as typed; empty for the usual one, `vms` beside `ldconsole.exe`.
    pub data_folder: String,
    /// How emulators are started.
    pub start_through: StartThrough,
    /// Emulators that may boot at once, as typed.
    pub boots: String,
    /// Whether an emulator that does not stop in time is ended by force.
    pub kill_when_stuck: bool,
    /// What there is to know about it, on any number of lines.
    #[serde(default)]
    pub notes: String,
}

/// What several workstations are to have in common, as typed; what is `None` stays as it is on each of them.
#[derive(Debug, Clone, Default, Deserialize, Serialize, Type)]
// All of it may be missing: a form of another kind would otherwise be one that changes nothing.
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CommonForm {
    /// `user`, `DOMAIN\user` or `user@domain`.
    pub user: Option<String>,
    /// TCP port.
    pub port: Option<String>,
    /// How emulators are started.
    pub start_through: Option<StartThrough>,
    /// Emulators that may boot at once.
    pub boots: Option<String>,
    /// Whether an emulator that does not stop in time is ended by force.
    pub kill_when_stuck: Option<bool>,
}

/// What a text with several workstations adds to the list.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct BulkImport {
    /// Those that are added, in the order of the text.
    pub new: Vec<NewWorkstation>,
    /// The names under which the others are in the list already.
    pub present: Vec<String>,
}

/// A workstation of such a text.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct NewWorkstation {
    /// Shown name.
    pub name: String,
    /// Host name or IP address.
    pub address: String,
}

/// How a workstation is reached, as typed. The default is what Windows offers after `Enable-PSRemoting`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ConnectionForm {
    /// HTTP or HTTPS.
    pub transport: Transport,
    /// Which certificates are accepted over HTTPS.
    pub trust: Trust,
    /// Full path of a PEM file on this computer, for [`Trust::Authority`].
    pub ca_file: String,
    /// SHA-256, for [`Trust::Pinned`].
    pub fingerprint: String,
    /// How the account logs on.
    pub login: Login,
    /// Seconds for connecting and logging on, as typed; empty for the usual time.
    pub connect_limit: String,
    /// Seconds for a listing, as typed; empty for the usual time.
    pub list_limit: String,
}

/// The settings as typed into their form; everything is checked here, nothing in the window. Times are in seconds.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, Type)]
#[serde(rename_all = "camelCase")]
#[expect(clippy::struct_excessive_bools, reason = "switches that a person sets each by itself")]
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
    /// Processors busier than this warn, in percent, as typed.
    pub warn_cpu: String,
    /// For so long, in minutes, as typed.
    pub warn_cpu_minutes: String,
    /// Free memory below this warns, in MB, as typed; 0 never does.
    pub warn_memory: String,
    /// The same in percent.
    pub warn_memory_percent: String,
    /// Free space on a disk below this warns, in GB, as typed; 0 never does.
    pub warn_disk: String,
    /// The same in percent.
    pub warn_disk_percent: String,
    /// Whether an emulator that ended by itself is worth a notification.
    pub notify_ended: bool,
    /// Whether plans that fail or wait for a person are.
    pub notify_plans: bool,
    /// Whether the watch is, when it gives up.
    pub notify_watch: bool,
    /// Whether schedules that fail or were missed are.
    pub notify_schedules: bool,
    /// Days for which the activity is kept, as typed.
    pub activity_days: String,
    /// Megabytes of activity that are kept at most, as typed.
    pub activity_megabytes: String,
    /// The usual limits of plans that boot emulators.
    pub plans: LimitsForm,
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
