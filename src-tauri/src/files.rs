//! Files of this computer: a person chooses one in the system's own dialog or drops one onto the window, and only such a file is read. The
//! page names it by what it holds.

#![allow(
    clippy::needless_pass_by_value,
    reason = "a command's arguments are its own, and its state is a handle"
)]

use std::{
    path::{Path, PathBuf},
    sync::{Mutex, PoisonError},
};

use fleet::ipc::{ChosenFile, FilesOnWorkstation};
use tauri::{AppHandle, Manager, State};
use tauri_plugin_dialog::DialogExt;

use crate::{
    app::App,
    commands::{Answer, blocking},
};

/// What was dropped onto the window last.
#[derive(Default)]
pub(crate) struct DroppedFiles(Mutex<Vec<PathBuf>>);

impl DroppedFiles {
    pub(crate) fn put(&self, paths: &[PathBuf]) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = paths.to_vec();
    }

    fn has(&self, path: &Path) -> bool {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).iter().any(|known| known == path)
    }
}

/// Asks for a file to send, an app if `app`; `None` where none was chosen.
#[tauri::command]
#[specta::specta]
pub(crate) async fn choose_file(
    handle: AppHandle,
    fleet: State<'_, App>,
    app: bool,
) -> Answer<Option<ChosenFile>> {
    let fleet = fleet.fleet();
    let mut dialog = handle.dialog().file();
    if app {
        dialog = dialog.add_filter("APK", &["apk", "apks", "xapk", "apkm"]).add_filter("*", &["*"]);
    }
    blocking(move || {
        let chosen = dialog.blocking_pick_file().and_then(|path| path.into_path().ok());
        chosen.map(|path| fleet.choose_file(&path)).transpose()
    })
    .await
}

/// Takes a file that was dropped onto the window; `None` for any other one.
#[tauri::command]
#[specta::specta]
pub(crate) async fn take_dropped(
    handle: AppHandle,
    fleet: State<'_, App>,
    path: String,
) -> Answer<Option<ChosenFile>> {
    let fleet = fleet.fleet();
    blocking(move || {
        let path = PathBuf::from(path);
        if !handle.state::<DroppedFiles>().has(&path) {
            return Ok(None);
        }
        fleet.choose_file(&path).map(Some)
    })
    .await
}

/// What of LDFleet's files is on a workstation.
#[tauri::command]
#[specta::specta]
pub(crate) async fn files_on(app: State<'_, App>, workstation: String) -> Answer<FilesOnWorkstation> {
    let fleet = app.fleet();
    blocking(move || fleet.files_on(&workstation)).await
}
