//! The watch, for the window.

use fleet::ipc::{Addressee, WatchForm};
use tauri::State;

use crate::{
    app::App,
    commands::{Answer, blocking},
};

/// Watches something from now on, or changes what is wanted of it.
#[tauri::command]
#[specta::specta]
pub(crate) async fn save_watch(app: State<'_, App>, form: WatchForm) -> Answer<()> {
    let fleet = app.fleet();
    blocking(move || fleet.save_watch(&form)).await
}

/// A watch does nothing until a person lets it go on.
#[tauri::command]
#[specta::specta]
pub(crate) async fn pause_watch(app: State<'_, App>, watch: String, paused: bool) -> Answer<()> {
    let fleet = app.fleet();
    blocking(move || fleet.pause_watch(&watch, paused)).await
}

/// Removes a watch.
#[tauri::command]
#[specta::specta]
pub(crate) async fn remove_watch(app: State<'_, App>, watch: String) -> Answer<()> {
    let fleet = app.fleet();
    blocking(move || fleet.remove_watch(&watch)).await
}

/// The watch begins anew with these emulators.
#[tauri::command]
#[specta::specta]
pub(crate) async fn watch_again(app: State<'_, App>, emulators: Vec<Addressee>) -> Answer<()> {
    let fleet = app.fleet();
    blocking(move || {
        fleet.watch_again(&emulators);
        Ok(())
    })
    .await
}
