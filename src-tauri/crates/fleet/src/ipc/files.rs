//! Files of the operator's computer, and what of them is on workstations.

use messages::Message;
use serde::Serialize;
use specta::Type;

/// A file that the operator chose.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ChosenFile {
    /// What it holds: by this it is named from now on.
    pub sha256: String,
    /// What it is called.
    pub name: String,
    /// In bytes.
    pub size: u64,
    /// What it is as an app.
    pub app: ChosenApp,
}

/// What a file is as an app.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum ChosenApp {
    /// One that can be installed.
    App(AppFacts),
    /// None that can be installed.
    None {
        /// What it is, and the way out.
        why: Message,
    },
}

/// What an app says of itself.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AppFacts {
    /// Its package.
    pub package: String,
    /// What it is called, where that is told.
    pub label: Option<String>,
    /// Its version as people read it, where that is told.
    pub version: Option<String>,
    /// Its version as Android compares it.
    pub version_code: Option<String>,
    /// The least API level of Android that it runs on.
    pub min_sdk: Option<u32>,
    /// The processors that it brings code for; none where it runs on any.
    pub abis: Vec<String>,
}

/// What of LDFleet's files is on a workstation.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct FilesOnWorkstation {
    /// The folder.
    pub folder: String,
    /// Bytes that are free on its drive; `None` if that is not known.
    pub free: Option<u64>,
    /// The files, the last one first.
    pub files: Vec<FileOnWorkstation>,
}

/// A file in LDFleet's folder.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct FileOnWorkstation {
    /// What it is called there.
    pub name: String,
    /// In bytes.
    pub size: u64,
    /// When it was written, by the workstation's clock.
    pub written: u64,
    /// Whether it is a part only, from which the next attempt goes on.
    pub part: bool,
}
