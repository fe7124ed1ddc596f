//! What the window asks about what happened.

use fleet::ipc::{
    ActivityCount, ActivityFormat, ActivityNotice, ActivityPage, ActivityQuery, ActivitySum,
    FilterCompletion, FilterPart,
};
use tauri::{AppHandle, State};
use tauri_plugin_dialog::DialogExt;

use crate::{
    app::App,
    commands::{Answer, blocking, looked_up},
    preferences::Chosen,
    transfer::path_of,
};

/// The newest entries that are older than `before`; nothing if a newer question has taken its place, as with the others.
#[tauri::command]
#[specta::specta]
pub(crate) async fn activity_page(
    app: State<'_, App>,
    query: ActivityQuery,
    before: Option<String>,
    limit: u32,
) -> Answer<Option<ActivityPage>> {
    let fleet = app.fleet();
    blocking(move || fleet.activity_page(&query, before.as_deref(), limit)).await
}

/// What was typed to filter the activity, part by part.
#[tauri::command]
#[specta::specta]
pub(crate) async fn activity_filter(app: State<'_, App>, text: String) -> Answer<Vec<FilterPart>> {
    let fleet = app.fleet();
    blocking(move || fleet.activity_filter(&text)).await
}

/// What the part of such a filter at the cursor may become; the cursor as the window counts letters.
#[tauri::command]
#[specta::specta]
pub(crate) async fn complete_activity_filter(
    app: State<'_, App>,
    text: String,
    cursor: u32,
) -> Answer<FilterCompletion> {
    let fleet = app.fleet();
    blocking(move || fleet.complete_activity_filter(&text, cursor)).await
}

/// How many entries there are between each two neighbouring times.
#[tauri::command]
#[specta::specta]
pub(crate) async fn activity_counts(
    app: State<'_, App>,
    query: ActivityQuery,
    times: Vec<u64>,
) -> Answer<Option<Vec<ActivityCount>>> {
    let fleet = app.fleet();
    blocking(move || fleet.activity_counts(&query, &times)).await
}

/// How often what happened between two times.
#[tauri::command]
#[specta::specta]
pub(crate) async fn activity_away(
    app: State<'_, App>,
    since: u64,
    until: u64,
) -> Answer<Option<Vec<ActivitySum>>> {
    let fleet = app.fleet();
    blocking(move || fleet.activity_away(since, until)).await
}

/// The last notices, the newest first, and whether they are over.
#[tauri::command]
#[specta::specta]
pub(crate) async fn activity_notices(app: State<'_, App>) -> Answer<Option<Vec<ActivityNotice>>> {
    let fleet = app.fleet();
    blocking(move || fleet.activity_notices()).await
}

/// Asks in the system's own dialog where the entries are to be written; `None` where no place was chosen.
#[tauri::command]
#[specta::specta]
pub(crate) async fn choose_activity_export(
    handle: AppHandle,
    format: ActivityFormat,
) -> Answer<Option<String>> {
    let name = match format {
        ActivityFormat::Csv => "ldfleet-activity.csv",
        ActivityFormat::Json => "ldfleet-activity.json",
    };
    let dialog = handle.dialog().file().set_file_name(name);
    looked_up(move || path_of(dialog.blocking_save_file())).await
}

/// Writes the entries of a query into a file of this computer; how many.
#[tauri::command]
#[specta::specta]
pub(crate) async fn export_activity(
    app: State<'_, App>,
    chosen: State<'_, Chosen>,
    query: ActivityQuery,
    format: ActivityFormat,
    path: String,
) -> Answer<u64> {
    let (fleet, language) = (app.fleet(), chosen.language());
    blocking(move || fleet.export_activity(&query, format, language, &path)).await
}

/// Somebody has taken note of emulators that ended by themselves.
#[tauri::command]
#[specta::specta]
pub(crate) async fn acknowledge(app: State<'_, App>, workstation: String, emulators: Vec<u32>) -> Answer<()> {
    let fleet = app.fleet();
    blocking(move || fleet.acknowledge(&workstation, emulators)).await
}
