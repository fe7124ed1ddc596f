//! What the window asks about where notices go, and about maintenance.

use fleet::ipc::{MaintenanceForm, NoticeTarget, TargetForm};
use tauri::State;

use crate::{
    app::App,
    commands::{Answer, SecretArg, blocking, looked_up},
};

/// The targets, and what became of the last attempt at each.
#[tauri::command]
#[specta::specta]
pub(crate) async fn notice_targets(app: State<'_, App>) -> Answer<Vec<NoticeTarget>> {
    let fleet = app.fleet();
    looked_up(move || fleet.notice_targets()).await
}

/// Saves a target, a new one where there is no id; its id. An empty secret keeps the present one.
#[tauri::command]
#[specta::specta]
pub(crate) async fn save_target(
    app: State<'_, App>,
    target: Option<String>,
    form: TargetForm,
    secret: SecretArg,
) -> Answer<String> {
    let fleet = app.fleet();
    blocking(move || fleet.save_target(target.as_deref(), &form, secret.secret().clone())).await
}

/// Removes a target.
#[tauri::command]
#[specta::specta]
pub(crate) async fn remove_target(app: State<'_, App>, target: String) -> Answer<()> {
    let fleet = app.fleet();
    blocking(move || fleet.remove_target(&target)).await
}

/// Sends a notice to a target as it is typed, once; refused with what was answered.
#[tauri::command]
#[specta::specta]
pub(crate) async fn test_target(
    app: State<'_, App>,
    target: Option<String>,
    form: TargetForm,
    secret: SecretArg,
) -> Answer<()> {
    let fleet = app.fleet();
    let test =
        blocking(move || fleet.prepare_test(target.as_deref(), &form, secret.secret().clone())).await?;
    test.send().await.map_err(Into::into)
}

/// Begins a maintenance of each of these workstations and tags.
#[tauri::command]
#[specta::specta]
pub(crate) async fn begin_maintenance(app: State<'_, App>, form: MaintenanceForm) -> Answer<()> {
    let fleet = app.fleet();
    blocking(move || fleet.begin_maintenance(&form)).await
}

/// Ends a maintenance before its time.
#[tauri::command]
#[specta::specta]
pub(crate) async fn end_maintenance(app: State<'_, App>, maintenance: String) -> Answer<()> {
    let fleet = app.fleet();
    blocking(move || fleet.end_maintenance(&maintenance)).await
}
