//! What a plan asks of its emulators, as it stands in files. An adb command is not kept: nobody knows what a person types there.
//! A new title is not asked of many.

use serde::{Deserialize, Serialize};

/// What is asked of each emulator of a plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub(crate) enum StoredRequest {
    Start,
    Stop,
    Restart,
    Kill,
    Delete,
    Modify {
        device: Box<StoredDevice>,
    },
    /// With its SHA-256, the file is one of the operator's computer.
    InstallApp {
        file: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        sha256: Option<String>,
    },
    UninstallApp {
        package: String,
    },
    StartApp {
        package: String,
    },
    StopApp {
        package: String,
    },
    SetLocation {
        longitude: String,
        latitude: String,
    },
    SetProperty {
        key: String,
        value: String,
    },
    AdbDebugging {
        on: bool,
    },
    Backup {
        file: String,
    },
    Restore {
        file: String,
    },
    RestoreConfig,
}

/// Settings of an emulator as typed; what is empty is left out.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct StoredDevice {
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(crate) width: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(crate) height: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(crate) dpi: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(crate) cpus: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(crate) memory: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(crate) manufacturer: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(crate) model: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(crate) phone_number: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(crate) imei: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(crate) imsi: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(crate) sim_serial: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(crate) android_id: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(crate) mac: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) auto_rotate: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) lock_window: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) root: Option<bool>,
}
