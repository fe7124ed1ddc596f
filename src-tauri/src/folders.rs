//! The folders in which LDFleet keeps its files, shown in the system's file manager.

use std::path::{Path, PathBuf};

use messages::start;
use serde::{Deserialize, Serialize};
use specta::Type;
use tauri::State;

use crate::{
    app::App,
    commands::{Answer, blocking},
};

/// One of the folders.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub(crate) enum Folder {
    /// Of the list of workstations and the settings.
    Settings,
    /// Of the log.
    Logs,
}

/// Shows a folder in the system's file manager. Where nothing can show it, the error names the folder.
#[tauri::command]
#[specta::specta]
pub(crate) async fn open_folder(app: State<'_, App>, folder: Folder) -> Answer<()> {
    let app = app.inner().clone();
    blocking(move || app.folder(folder).map_or(Ok(()), |path| show(&path))).await
}

fn show(folder: &Path) -> Result<(), fleet::Error> {
    open::that_detached(folder).map_err(|e| {
        fleet::Error::internal(start::folder_not_opened(folder.display().to_string(), e.to_string()), e)
    })
}

impl App {
    /// Where it is; `None` where this user has no folders.
    fn folder(&self, folder: Folder) -> Option<PathBuf> {
        match folder {
            Folder::Settings => self.settings_folder(),
            Folder::Logs => self.logs(),
        }
    }
}
