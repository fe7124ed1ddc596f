//! Schedules, for the window.

use fleet::ipc::{ScheduleForm, SchedulePreview};
use tauri::State;

use crate::{
    app::App,
    commands::{Answer, blocking},
};

/// When a schedule would be due next, and whom it would mean now.
#[tauri::command]
#[specta::specta]
pub(crate) async fn preview_schedule(app: State<'_, App>, form: ScheduleForm) -> Answer<SchedulePreview> {
    let fleet = app.fleet();
    blocking(move || fleet.preview_schedule(&form)).await
}

/// Adds a schedule, or changes the one of this number; its number.
#[tauri::command]
#[specta::specta]
pub(crate) async fn save_schedule(
    app: State<'_, App>,
    schedule: Option<u32>,
    form: ScheduleForm,
) -> Answer<u32> {
    let fleet = app.fleet();
    blocking(move || fleet.save_schedule(schedule, &form)).await
}

/// Switches a schedule on or off.
#[tauri::command]
#[specta::specta]
pub(crate) async fn enable_schedule(app: State<'_, App>, schedule: u32, on: bool) -> Answer<()> {
    let fleet = app.fleet();
    blocking(move || fleet.enable_schedule(schedule, on)).await
}

/// Removes a schedule; a run that goes on goes on.
#[tauri::command]
#[specta::specta]
pub(crate) async fn remove_schedule(app: State<'_, App>, schedule: u32) -> Answer<()> {
    let fleet = app.fleet();
    blocking(move || fleet.remove_schedule(schedule)).await
}
