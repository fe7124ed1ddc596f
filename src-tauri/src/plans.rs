//! Plans, for the window.

use fleet::ipc::{
    LimitsForm, PlanAgain, PlanForm, PlanItem, PlanItemState, PlanPreview, SavedPlanForm, WorkstationPlanForm,
};
use tauri::State;

use crate::{
    app::App,
    commands::{Answer, blocking},
};

/// What a plan would do if it were begun now.
#[tauri::command]
#[specta::specta]
pub(crate) async fn preview_plan(app: State<'_, App>, form: PlanForm) -> Answer<PlanPreview> {
    let fleet = app.fleet();
    blocking(move || fleet.preview_plan(&form)).await
}

/// What a plan for workstations as a whole would do if it were begun now.
#[tauri::command]
#[specta::specta]
pub(crate) async fn preview_workstation_plan(
    app: State<'_, App>,
    form: WorkstationPlanForm,
) -> Answer<PlanPreview> {
    let fleet = app.fleet();
    blocking(move || fleet.preview_workstation_plan(&form)).await
}

/// Begins one; its number.
#[tauri::command]
#[specta::specta]
pub(crate) async fn start_workstation_plan(app: State<'_, App>, form: WorkstationPlanForm) -> Answer<u32> {
    let fleet = app.fleet();
    blocking(move || fleet.start_workstation_plan(&form)).await
}

/// Begins a plan; its number.
#[tauri::command]
#[specta::specta]
pub(crate) async fn start_plan(app: State<'_, App>, form: PlanForm) -> Answer<u32> {
    let fleet = app.fleet();
    blocking(move || fleet.start_plan(&form)).await
}

/// Nothing more of a plan is sent; what is under way goes on.
#[tauri::command]
#[specta::specta]
pub(crate) async fn pause_plan(app: State<'_, App>, plan: u32) -> Answer<()> {
    let fleet = app.fleet();
    blocking(move || fleet.pause_plan(plan)).await
}

/// A paused plan goes on.
#[tauri::command]
#[specta::specta]
pub(crate) async fn resume_plan(app: State<'_, App>, plan: u32) -> Answer<()> {
    let fleet = app.fleet();
    blocking(move || fleet.resume_plan(plan)).await
}

/// What of a plan has not been sent is taken back.
#[tauri::command]
#[specta::specta]
pub(crate) async fn cancel_plan(app: State<'_, App>, plan: u32) -> Answer<()> {
    let fleet = app.fleet();
    blocking(move || fleet.cancel_plan(plan)).await
}

/// What of these items of a plan has not been sent is taken back.
#[tauri::command]
#[specta::specta]
pub(crate) async fn cancel_plan_items(app: State<'_, App>, plan: u32, items: Vec<u32>) -> Answer<()> {
    let fleet = app.fleet();
    blocking(move || fleet.cancel_plan_items(plan, &items)).await
}

/// Changes the limits of a plan while it runs.
#[tauri::command]
#[specta::specta]
pub(crate) async fn change_plan_limits(app: State<'_, App>, plan: u32, limits: LimitsForm) -> Answer<()> {
    let fleet = app.fleet();
    blocking(move || fleet.change_plan_limits(plan, &limits)).await
}

/// Begins a plan for those items of an ended one that are to be done again; its number.
#[tauri::command]
#[specta::specta]
pub(crate) async fn run_plan_again(app: State<'_, App>, plan: u32, which: PlanAgain) -> Answer<u32> {
    let fleet = app.fleet();
    blocking(move || fleet.run_plan_again(plan, which)).await
}

/// A plan that has ended is no longer shown.
#[tauri::command]
#[specta::specta]
pub(crate) async fn forget_plan(app: State<'_, App>, plan: u32) -> Answer<()> {
    let fleet = app.fleet();
    blocking(move || fleet.forget_plan(plan)).await
}

/// Those items of a plan that are in one of these states; all of them where none is named.
#[tauri::command]
#[specta::specta]
pub(crate) async fn plan_items(
    app: State<'_, App>,
    plan: u32,
    states: Vec<PlanItemState>,
) -> Answer<Vec<PlanItem>> {
    let fleet = app.fleet();
    blocking(move || fleet.plan_items(plan, &states)).await
}

/// Saves a plan under a name, in the place of the one that has it.
#[tauri::command]
#[specta::specta]
pub(crate) async fn save_plan(app: State<'_, App>, form: SavedPlanForm) -> Answer<()> {
    let fleet = app.fleet();
    blocking(move || fleet.save_plan(&form)).await
}

/// Gives a saved plan another name.
#[tauri::command]
#[specta::specta]
pub(crate) async fn rename_saved_plan(app: State<'_, App>, plan: String, name: String) -> Answer<()> {
    let fleet = app.fleet();
    blocking(move || fleet.rename_saved_plan(&plan, &name)).await
}

/// A plan is no longer saved.
#[tauri::command]
#[specta::specta]
pub(crate) async fn remove_saved_plan(app: State<'_, App>, plan: String) -> Answer<()> {
    let fleet = app.fleet();
    blocking(move || fleet.remove_saved_plan(&plan)).await
}
