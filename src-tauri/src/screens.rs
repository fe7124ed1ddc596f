//! What the window asks about what emulators show, and what is installed in them.

use fleet::ipc::{Addressee, AppSearchState, ScreenTile, ScreensLook};
use tauri::{AppHandle, State};
use tauri_plugin_dialog::DialogExt;

use crate::{
    app::App,
    commands::{Answer, blocking, looked_up},
};

/// Somebody looks at pictures of these emulators, and of no others; what there is of each by now. To be said again every second.
#[tauri::command]
#[specta::specta]
pub(crate) async fn screens(app: State<'_, App>, look: ScreensLook) -> Answer<Vec<ScreenTile>> {
    let fleet = app.fleet();
    looked_up(move || fleet.screens(&look)).await
}

/// Asks where to, and saves the picture of an emulator that is shown there. Where it was written; `None` where no place was chosen.
#[tauri::command]
#[specta::specta]
pub(crate) async fn save_screen(
    handle: AppHandle,
    app: State<'_, App>,
    workstation: String,
    emulator: u32,
) -> Answer<Option<String>> {
    let fleet = app.fleet();
    let dialog = handle.dialog().file();
    blocking(move || {
        // As it is now: it may be another one by the time a place was chosen.
        let Some((name, jpeg)) = fleet.screen_to_save(&workstation, emulator) else { return Ok(None) };
        let dialog = dialog.set_file_name(name);
        let Some(path) = dialog.blocking_save_file().and_then(|path| path.into_path().ok()) else {
            return Ok(None);
        };
        fleet.save_screen(&jpeg, &path)?;
        Ok(Some(path.display().to_string()))
    })
    .await
}

/// Begins to ask what is installed in these emulators; the number of the search.
#[tauri::command]
#[specta::specta]
pub(crate) async fn search_apps(app: State<'_, App>, emulators: Vec<Addressee>) -> Answer<u32> {
    let fleet = app.fleet();
    looked_up(move || fleet.search_apps(&emulators)).await
}

/// How far a search has come. One that nobody asks about for ten seconds ends.
#[tauri::command]
#[specta::specta]
pub(crate) async fn app_search(app: State<'_, App>, search: u32) -> Answer<Option<AppSearchState>> {
    let fleet = app.fleet();
    looked_up(move || fleet.app_search(search)).await
}

/// Ends a search.
#[tauri::command]
#[specta::specta]
pub(crate) async fn end_app_search(app: State<'_, App>, search: u32) -> Answer<()> {
    let fleet = app.fleet();
    looked_up(move || fleet.end_app_search(search)).await
}
