//! What an operator can ask for. Text is as typed; everything is checked by the fleet, nothing in the window.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::model::Login;

/// Something to be done to one emulator.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum EmulatorRequest {
    /// Launch it; done when Android is up.
    Start,
    /// Quit it; done when its processes are gone.
    Stop,
    /// Stop, wait, start: never LDPlayer's own `reboot`.
    Restart,
    /// End its processes by force. What Android has not written yet is lost.
    Kill,
    /// Delete it with all its data. It must be stopped.
    Delete,
    /// Clone it. It must be stopped.
    Clone {
        /// Title of the clone.
        title: String,
        /// Give the clone identifiers of its own (IMEI, MAC address and so on) instead of the same ones.
        fresh: bool,
    },
    /// Give it another title. It must be stopped: one that runs writes its old title back when it ends.
    Rename {
        /// The new title.
        title: String,
    },
    /// Change its settings. It must be stopped.
    Modify {
        /// What to change.
        device: Box<DeviceForm>,
    },
    /// Install an application.
    InstallApp {
        /// Full path of an `.apk` file on the workstation; with `sha256`, what a file of the operator's computer is called.
        file: String,
        /// What the operator's file holds, as [`ChosenFile`](super::ChosenFile) tells it: it is sent to the workstation first, once.
        sha256: Option<String>,
    },
    /// Remove an application.
    UninstallApp {
        /// Its package name.
        package: String,
    },
    /// Start an application.
    StartApp {
        /// Its package name.
        package: String,
    },
    /// Stop an application.
    StopApp {
        /// Its package name.
        package: String,
    },
    /// Run an adb command; its output is the operation's output.
    Adb {
        /// What follows `adb`, for example `shell getprop ro.product.model`.
        command: String,
    },
    /// Move the device on the map.
    SetLocation {
        /// Degrees, -180 to 180.
        longitude: String,
        /// Degrees, -90 to 90.
        latitude: String,
    },
    /// Set a property of the device.
    SetProperty {
        /// For example `phone.imei`.
        key: String,
        /// Its new value.
        value: String,
    },
    /// Let adb into it, or not; it must be stopped.
    AdbDebugging {
        /// Whether.
        on: bool,
    },
    /// Write it to a file on the workstation. It must be stopped.
    Backup {
        /// Full path ending in `.ldbk`.
        file: String,
    },
    /// Replace it by the content of a backup. It must be stopped.
    Restore {
        /// Full path ending in `.ldbk`.
        file: String,
    },
    /// Put back the last good copy of its settings file. It must be stopped.
    RestoreConfig,
}

/// Something to be done to a workstation's LDPlayer as a whole, or to its Windows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum WorkstationRequest {
    /// Create an emulator and give it settings.
    Create {
        /// Its title.
        title: String,
        /// Its settings; what is left empty is LDPlayer's default.
        device: Box<DeviceForm>,
    },
    /// Change settings of all emulators.
    GlobalSettings {
        /// What to change.
        settings: GlobalForm,
    },
    /// Arrange the windows on the desktop.
    ArrangeWindows,
    /// End LDPlayer's stuck VirtualBox service, and with it every emulator that runs.
    EndVbox,
    /// Send a file of the operator's computer into LDFleet's folder there.
    SendFile {
        /// What the file holds, as [`ChosenFile`](super::ChosenFile) tells it.
        sha256: String,
        /// What it is called.
        name: String,
    },
    /// Remove a file from LDFleet's folder there.
    RemoveFile {
        /// What it is called there.
        name: String,
    },
    /// Restart Windows; done when it, its desktop and LDPlayer are back.
    RestartWindows,
    /// Shut Windows down; done when it no longer answers.
    ShutDown,
    /// Wake a workstation that is off, by a packet to its network adapter; done when it answers.
    Wake,
    /// Give the desktop that Remote Desktop has taken back to the machine's own screen.
    GiveDesktopBack,
}

/// Settings of an emulator as typed. What is empty (or `None`) stays as it is.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct DeviceForm {
    /// Pixels. Width, height and dpi are given together.
    pub width: String,
    /// Pixels.
    pub height: String,
    /// Dots per inch.
    pub dpi: String,
    /// Processor cores, one of [`Choices::cpus`].
    pub cpus: String,
    /// MB, one of [`Choices::memories`].
    pub memory: String,
    /// Manufacturer that Android shows.
    pub manufacturer: String,
    /// Model that Android shows.
    pub model: String,
    /// Phone number.
    pub phone_number: String,
    /// `auto` or 15 digits.
    pub imei: String,
    /// `auto` or 15 digits.
    pub imsi: String,
    /// `auto` or 20 characters.
    pub sim_serial: String,
    /// `auto` or 16 hexadecimal digits.
    pub android_id: String,
    /// `auto` or 12 hexadecimal digits.
    pub mac: String,
    /// Whether the screen turns with the application.
    pub auto_rotate: Option<bool>,
    /// Whether the window's size is fixed.
    pub lock_window: Option<bool>,
    /// Whether applications can become root.
    pub root: Option<bool>,
}

/// Settings of all emulators of a workstation as typed. What is empty (or `None`) stays as it is.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct GlobalForm {
    /// Frames per second, 0 to 60.
    pub fps: String,
    /// Whether emulators make sound.
    pub audio: Option<bool>,
    /// Fast play.
    pub fast_play: Option<bool>,
    /// Clean mode: no advertisements on LDPlayer's desktop.
    pub clean_mode: Option<bool>,
}

/// What the forms offer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Choices {
    /// How accounts can log on in this build.
    pub logins: Vec<Login>,
    /// Permitted numbers of processor cores.
    pub cpus: Vec<u32>,
    /// Permitted sizes of memory in MB.
    pub memories: Vec<u32>,
    /// Usual screens.
    pub screens: Vec<ScreenPreset>,
    /// Usual devices.
    pub devices: Vec<DevicePreset>,
}

/// A usual screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ScreenPreset {
    /// For example `Phone, 720 × 1280`.
    pub name: String,
    /// Pixels.
    pub width: u32,
    /// Pixels.
    pub height: u32,
    /// Dots per inch.
    pub dpi: u32,
}

/// A usual device.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct DevicePreset {
    /// For example `Samsung Galaxy S21`.
    pub name: String,
    /// As Android shows it.
    pub manufacturer: String,
    /// As Android shows it.
    pub model: String,
}
