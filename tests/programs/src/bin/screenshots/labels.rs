//! The table of all emulators, tags, saved views, vitals and the activity.

use fantoccini::key::Key;
use tests::window::{Window, id};

use crate::camera::Camera;

/// What can be seen of all emulators at once.
pub(super) async fn all_emulators(camera: &mut Camera, window: &Window) {
    window.click(&id("nav-emulators")).await;
    window.wait("[data-testid^='table-'][data-health]").await;
    camera.shot(window, "emulators").await;
    window.fill(&id("table-filter"), "state:stopped farm").await;
    window.wait_text(&id("table-count"), " of ").await;
    let control_a = format!("{}a", char::from(Key::Control));
    window.wait(&id("table-grid")).await.send_keys(&control_a).await.unwrap();
    window.click(&id("table-tags")).await;
    let field = window.wait(&id("form-tag")).await;
    field.send_keys(format!("night{}", char::from(Key::Enter)).as_str()).await.unwrap();
    window.wait(&id("tag-night")).await;
    camera.shot(window, "tags").await;
    window.click(&id("tags-save")).await;
    window.wait(&id("show-tag-night")).await;
    window.click(&id("view-save")).await;
    window.fill(&id("form-viewName"), "Stopped farms").await;
    camera.shot(window, "save-view").await;
    window.click(&id("name-save")).await;
    window.wait(&id("side-list")).await;
    camera.shot(window, "view").await;
    window.click(&id("table-clear")).await;
}

/// How a workstation is, and what happened.
pub(super) async fn what_happened(camera: &mut Camera, window: &Window) {
    window.click(&id("nav-fleet")).await;
    window.click("[data-testid=vitals] summary").await;
    camera.shot(window, "vitals").await;
    window.click("[data-testid=vitals] summary").await;
    window.click(&id("nav-activity")).await;
    window.wait("[data-activity-row]").await;
    camera.shot(window, "activity").await;
    window.click(&id("nav-fleet")).await;
}
