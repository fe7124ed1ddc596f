//! Workstations in and out: files are chosen in the system's own dialog, never by the page. As thin as all commands.

#![allow(
    clippy::needless_pass_by_value,
    reason = "a command's arguments are its own, and its state is a handle"
)]

use std::path::{Path, PathBuf};

use fleet::ipc::{ExportFormat, ImportConsent, ImportPreview, ImportResult, ImportUndone, WorkstationForm};
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};
use specta::Type;
use tauri::{AppHandle, DragDropEvent, Manager, State, Window, WindowEvent};
use tauri_plugin_dialog::DialogExt;
use tauri_specta::Event;

use crate::{
    app::App,
    commands::{Answer, SecretArg, blocking, looked_up},
    files::DroppedFiles,
};

/// A file was dropped onto the window.
#[derive(Debug, Clone, Serialize, Deserialize, Type, Event)]
pub(crate) struct FileDropped(pub String);

/// Where workstations come from.
#[derive(Deserialize, Type)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub(crate) enum ImportSource {
    /// A file of this computer.
    File {
        /// Its path.
        path: String,
    },
    /// What was pasted or typed. There may be passwords in it.
    Text {
        /// The text.
        #[specta(type = String)]
        text: SecretString,
    },
}

/// Asks for a file with workstations; `None` where none was chosen.
#[tauri::command]
#[specta::specta]
pub(crate) async fn choose_import(app: AppHandle) -> Answer<Option<String>> {
    let dialog = app.dialog().file();
    looked_up(move || path_of(dialog.blocking_pick_file())).await
}

/// What a file or a text would bring. Nothing is written.
#[tauri::command]
#[specta::specta]
pub(crate) async fn read_import(
    app: State<'_, App>,
    source: ImportSource,
    form: WorkstationForm,
) -> Answer<ImportPreview> {
    let app = app.inner().clone();
    blocking(move || {
        let fleet = app.for_adding()?;
        match source {
            ImportSource::File { path } => fleet.read_import_file(Path::new(&path), &form),
            ImportSource::Text { text } => fleet.read_import(text.expose_secret().as_bytes(), &form),
        }
    })
    .await
}

/// The same text with another form, beside the list as it is now.
#[tauri::command]
#[specta::specta]
pub(crate) async fn review_import(
    app: State<'_, App>,
    id: u32,
    form: WorkstationForm,
) -> Answer<ImportPreview> {
    let app = app.inner().clone();
    blocking(move || app.for_adding()?.review_import(id, &form)).await
}

/// Forgets a text that was read.
#[tauri::command]
#[specta::specta]
pub(crate) async fn discard_import(app: State<'_, App>, id: u32) -> Answer<()> {
    let fleet = app.fleet();
    looked_up(move || fleet.discard_import(id)).await
}

/// Adds and changes what was agreed to, all of it or nothing.
#[tauri::command]
#[specta::specta]
pub(crate) async fn apply_import(
    app: State<'_, App>,
    consent: ImportConsent,
    form: WorkstationForm,
    password: SecretArg,
) -> Answer<ImportResult> {
    let app = app.inner().clone();
    blocking(move || app.for_adding()?.apply_import(&consent, &form, password.secret())).await
}

/// Takes the last import back.
#[tauri::command]
#[specta::specta]
pub(crate) async fn undo_import(app: State<'_, App>) -> Answer<ImportUndone> {
    let app = app.inner().clone();
    blocking(move || app.for_adding()?.undo_import()).await
}

/// Asks where to, and writes the list for other programs there, without a secret: these workstations, or all where none is named.
/// The dialog asks before a file is replaced. Where it was written; `None` where no place was chosen.
#[tauri::command]
#[specta::specta]
pub(crate) async fn export_workstations(
    handle: AppHandle,
    app: State<'_, App>,
    format: ExportFormat,
    workstations: Vec<String>,
) -> Answer<Option<String>> {
    let fleet = app.fleet();
    let name = match format {
        ExportFormat::Table => "workstations.csv",
        ExportFormat::AnsibleYaml => "inventory.yml",
    };
    let dialog = handle.dialog().file().set_file_name(name);
    blocking(move || {
        let Some(path) = path_of(dialog.blocking_save_file()) else { return Ok(None) };
        fleet.save_export(format, &workstations, Path::new(&path))?;
        Ok(Some(path))
    })
    .await
}

/// The path of what was chosen in a dialog.
pub(crate) fn path_of(chosen: Option<tauri_plugin_dialog::FilePath>) -> Option<String> {
    let path: PathBuf = chosen?.into_path().ok()?;
    Some(path.display().to_string())
}

/// Tells the page of a file that was dropped onto the window. Of several, the first is taken.
pub(crate) fn hear_drops(window: &Window, event: &WindowEvent) {
    let WindowEvent::DragDrop(DragDropEvent::Drop { paths, .. }) = event else { return };
    window.state::<DroppedFiles>().put(paths);
    if let Some(path) = paths.first()
        && let Err(error) = FileDropped(path.display().to_string()).emit(window)
    {
        tracing::warn!(%error, "the page was not told of a dropped file");
    }
}
