//! What the window asks about all emulators of all workstations.

use fleet::ipc::{EmulatorTable, FilterCompletion, TableQuery};
use tauri::State;

use crate::{
    app::App,
    commands::{Answer, blocking},
};

/// Which emulators pass what was typed, in which order.
#[tauri::command]
#[specta::specta]
pub(crate) async fn emulators(app: State<'_, App>, query: TableQuery) -> Answer<EmulatorTable> {
    let fleet = app.fleet();
    blocking(move || fleet.emulators(&query)).await
}

/// What the part of a filter at the cursor may become; the cursor as the window counts letters.
#[tauri::command]
#[specta::specta]
pub(crate) async fn complete_filter(
    app: State<'_, App>,
    text: String,
    cursor: u32,
) -> Answer<FilterCompletion> {
    let fleet = app.fleet();
    blocking(move || fleet.complete_filter(&text, cursor)).await
}
