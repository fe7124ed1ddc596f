//! Saved adb commands. As thin as all commands.

use fleet::ipc::SavedCommandForm;
use tauri::State;

use crate::{
    app::App,
    commands::{Answer, blocking},
};

/// Saves an adb command under a name, in the place of the one that has it.
#[tauri::command]
#[specta::specta]
pub(crate) async fn save_command(app: State<'_, App>, form: SavedCommandForm) -> Answer<()> {
    let fleet = app.fleet();
    blocking(move || fleet.save_command(&form)).await
}

/// A command is no longer saved.
#[tauri::command]
#[specta::specta]
pub(crate) async fn remove_saved_command(app: State<'_, App>, command: String) -> Answer<()> {
    let fleet = app.fleet();
    blocking(move || fleet.remove_saved_command(&command)).await
}
