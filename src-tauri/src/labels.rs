//! What the window may ask for about tags and saved views.

use fleet::ipc::{TagChange, ViewCount, ViewForm};
use tauri::State;

use crate::{
    app::App,
    commands::{Answer, blocking, looked_up},
};

/// Gives tags to a selection and takes others from it; all other tags stay as they are.
#[tauri::command]
#[specta::specta]
pub(crate) async fn change_tags(app: State<'_, App>, change: TagChange) -> Answer<()> {
    let fleet = app.fleet();
    blocking(move || fleet.change_tags(&change)).await
}

/// Gives a tag another name, wherever it is.
#[tauri::command]
#[specta::specta]
pub(crate) async fn rename_tag(app: State<'_, App>, tag: String, name: String) -> Answer<()> {
    let fleet = app.fleet();
    blocking(move || fleet.rename_tag(&tag, &name)).await
}

/// Takes a tag from everything that carries it.
#[tauri::command]
#[specta::specta]
pub(crate) async fn remove_tag(app: State<'_, App>, tag: String) -> Answer<()> {
    let fleet = app.fleet();
    blocking(move || fleet.remove_tag(&tag)).await
}

/// How many emulators each view shows now, in the order of the views.
#[tauri::command]
#[specta::specta]
pub(crate) async fn view_counts(app: State<'_, App>) -> Answer<Vec<ViewCount>> {
    let fleet = app.fleet();
    looked_up(move || fleet.view_counts()).await
}

/// Saves a new view; its id.
#[tauri::command]
#[specta::specta]
pub(crate) async fn save_view(app: State<'_, App>, form: ViewForm) -> Answer<String> {
    let fleet = app.fleet();
    blocking(move || fleet.save_view(form)).await
}

/// Saves a view in the place of the one with this id.
#[tauri::command]
#[specta::specta]
pub(crate) async fn replace_view(app: State<'_, App>, view: String, form: ViewForm) -> Answer<()> {
    let fleet = app.fleet();
    blocking(move || fleet.replace_view(&view, form)).await
}

/// Gives a view another name.
#[tauri::command]
#[specta::specta]
pub(crate) async fn rename_view(app: State<'_, App>, view: String, name: String) -> Answer<()> {
    let fleet = app.fleet();
    blocking(move || fleet.rename_view(&view, &name)).await
}

/// Removes a view.
#[tauri::command]
#[specta::specta]
pub(crate) async fn remove_view(app: State<'_, App>, view: String) -> Answer<()> {
    let fleet = app.fleet();
    blocking(move || fleet.remove_view(&view)).await
}

/// Moves a view to this place of the list, counted from 0.
#[tauri::command]
#[specta::specta]
pub(crate) async fn move_view(app: State<'_, App>, view: String, place: u32) -> Answer<()> {
    let fleet = app.fleet();
    blocking(move || fleet.move_view(&view, place as usize)).await
}
