//! Writes a picture of every screen and main state of the real window into a folder.
//!
//! Run by `make screenshots OUT=folder`, on a private display and bus.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a failed step is a failed run")]

mod camera;
mod dialogs;
mod labels;

use std::{path::Path, time::Duration};

use fantoccini::key::Key;
use messages::Language;
use tests::window::{Window, id, lines};

use camera::Camera;

/// The window in its usual size. What fails on purpose here needs no line in the log.
async fn open(arguments: &[&str]) -> Window {
    let window = Window::open_with(arguments, &[("LDFLEET_LOG", Path::new("error"))]).await;
    window.resize(1280, 800).await;
    window
}

/// Opens the menu and gives the selected workstation a fault.
async fn fault(window: &Window, fault: &str) {
    window.click(&id("demo-menu")).await;
    window.click(&id(&format!("demo-fault-{fault}"))).await;
}

async fn select(window: &Window, row: usize) -> String {
    let rows = window.all("[data-testid^=workstation-]").await;
    let row = rows.get(row).expect("a row");
    row.click().await.unwrap();
    row.attr("data-testid").await.unwrap().unwrap().trim_start_matches("workstation-").to_owned()
}

#[tokio::main]
async fn main() {
    let folder = std::env::args().nth(1).expect("the folder to write to");
    let mut camera = Camera::new(folder.into());
    empty(&mut camera).await;
    demo(&mut camera).await;
    dialogs::of_the_demo(&mut camera).await;
    dialogs::of_workstations(&mut camera).await;
    for language in Language::all().filter(|language| *language != Language::ENGLISH) {
        in_language(&mut camera, language.tag()).await;
    }
    println!("{} screens and states", camera.taken());
}

/// The main screens in another language.
async fn in_language(camera: &mut Camera, tag: &str) {
    let window = open(&["--demo", "--language", tag]).await;
    window.wait("[data-testid^=emulator-][data-health=ready]").await;
    camera.shot(&window, &format!("{tag}-fleet")).await;
    for view in ["emulators", "circuits", "operations", "activity"] {
        window.click(&id(&format!("nav-{view}"))).await;
        camera.shot(&window, &format!("{tag}-{view}")).await;
    }
    window.click(&id("nav-fleet")).await;
    window.click(&id("workstation-menu")).await;
    window.click(&id("menu-create")).await;
    window.wait(&id("form-cpus")).await;
    camera.shot(&window, &format!("{tag}-create")).await;
    window.press(Key::Escape).await;
    window.wait_gone(&id("request")).await;
    window.click(&id("settings")).await;
    window.wait(&id("settings-language")).await;
    camera.shot(&window, &format!("{tag}-settings")).await;
    window.close().await;
}

/// A first start: nothing configured.
async fn empty(camera: &mut Camera) {
    let window = open(&[]).await;
    window.wait(&id("add-workstation")).await;
    camera.shot(&window, "empty").await;
    window.click(&id("add-workstation")).await;
    camera.shot(&window, "add-workstation").await;
    window.fill(&id("form-name"), "WS-07").await;
    window.fill(&id("form-address"), "192.168.1.300").await;
    window.fill(&id("form-user"), r"FARM\operator").await;
    window.click(&id("form-save")).await;
    window.wait(&id("form-error-address")).await;
    camera.shot(&window, "add-workstation-error").await;
    window.click(&id("form-several-toggle")).await;
    window.fill(&id("form-list"), &lines(&["WS-07, 192.168.1.27", "FARM-PC-[01-40]"])).await;
    window.wait(&id("form-several")).await;
    camera.shot(&window, "add-several").await;
    window.press(Key::Escape).await;
    window.wait_gone(&id("form-several")).await;
    window.click(&id("import")).await;
    window.wait(&id("import-choose")).await;
    camera.shot(&window, "import").await;
    window.close().await;
}

/// What can be asked of an emulator and of a workstation.
async fn asks(camera: &mut Camera, window: &Window) {
    window.click("[data-testid^=more-]").await;
    window.wait(&id("menu")).await;
    camera.shot(window, "actions").await;
    window.click(&id("menu-details")).await;
    window.wait(&id("emulator-panel")).await;
    camera.shot(window, "details").await;
    window.press(Key::Escape).await;
    window.wait_gone(&id("emulator-panel")).await;
    window.click("[data-health=stopped] [data-testid^=more-]").await;
    window.click(&id("menu-rename")).await;
    window.wait(&id("form-title")).await;
    camera.shot(window, "rename").await;
    window.press(Key::Escape).await;
    window.wait_gone(&id("request")).await;
    window.click("[data-health=stopped] [data-testid^=more-]").await;
    window.click(&id("menu-adbDebugging")).await;
    window.wait(&id("form-adb")).await;
    camera.shot(window, "adb-debugging").await;
    window.press(Key::Escape).await;
    window.wait_gone(&id("request")).await;
    window.click(&id("workstation-menu")).await;
    camera.shot(window, "workstation-actions").await;
    window.click(&id("menu-create")).await;
    window.wait(&id("form-cpus")).await;
    window.fill(&id("form-title"), "Farm-09").await;
    window.fill(&id("form-many"), "2").await;
    camera.shot(window, "create").await;
    window.press(Key::Escape).await;
    window.wait_gone(&id("request")).await;
}

/// Several workstations at once.
async fn together(camera: &mut Camera, window: &Window) {
    let control_a = format!("{}a", char::from(Key::Control));
    window.wait("#workstation-list").await.send_keys(&control_a).await.unwrap();
    window.click(&id("selection-more")).await;
    window.wait(&id("menu")).await;
    camera.shot(window, "several-workstations").await;
    let escape = String::from(char::from(Key::Escape));
    window.wait(&id("menu-refresh")).await.send_keys(&escape).await.unwrap();
    window.wait_gone(&id("menu")).await;
    window.click(&id("selection-stop")).await;
    window.wait(&id("plan-start")).await;
    camera.shot(window, "stop-several").await;
    window.press(Key::Escape).await;
    window.wait_gone(&id("plan-start")).await;
    select(window, 0).await;
}

/// A plan under way; some of its workstations cannot be reached.
async fn plan(camera: &mut Camera, window: &Window) {
    let control_a = format!("{}a", char::from(Key::Control));
    window.wait("#workstation-list").await.send_keys(&control_a).await.unwrap();
    window.click(&id("selection-stop")).await;
    window.click(&id("plan-start")).await;
    window.wait_gone(&id("plan-start")).await;
    window.click(&id("nav-operations")).await;
    window.wait(&id("plans")).await;
    camera.shot(window, "plans").await;
}

async fn demo(camera: &mut Camera) {
    let window = open(&["--demo", "--shorten", "5", "--workstations", "12"]).await;
    window.wait("[data-testid^=emulator-][data-health=ready]").await;
    camera.shot(&window, "fleet").await;

    window.click("button[data-testid^=start-]:not([aria-disabled=true])").await;
    window.wait("[data-health=starting], [data-health=booting]").await;
    camera.shot(&window, "starting").await;
    asks(camera, &window).await;
    together(camera, &window).await;
    labels::all_emulators(camera, &window).await;
    labels::what_happened(camera, &window).await;
    window.click(&id("demo-menu")).await;
    camera.shot(&window, "demo-menu").await;
    window.press(Key::Escape).await;

    let broken = select(&window, 2).await;
    fault(&window, "refuse").await;
    window.wait(&id("problem")).await;
    camera.shot(&window, "failing").await;
    window.click(&id("problem-test")).await;
    window.wait("[data-testid=doctor-step-connection][data-status=failed]").await;
    window.wait(&id("doctor-retry")).await;
    camera.shot(&window, "connection-test-failed").await;
    window.click(&id("doctor-close")).await;
    window.wait(&format!("[data-testid=circuit-{broken}-network][data-state=open]")).await;
    camera.shot(&window, "circuit-open").await;
    window.click("button[data-testid^=stop-]:not([aria-disabled=true])").await;
    window.wait(&id("refusal")).await;
    camera.shot(&window, "refused").await;
    window.click(&id(&format!("circuit-{broken}-network"))).await;
    window.wait(&id("circuit-panel")).await;
    camera.shot(&window, "why").await;
    window.press(Key::Escape).await;

    select(&window, 3).await;
    window.click(&id("workstation-test")).await;
    window.wait("[data-testid=doctor-step-disk][data-status=passed]").await;
    window.wait(&id("doctor-retry")).await;
    camera.shot(&window, "connection-test").await;
    window.click(&id("doctor-close")).await;

    select(&window, 4).await;
    fault(&window, "wrongPassword").await;
    tokio::time::sleep(Duration::from_secs(6)).await;
    camera.shot(&window, "password-refused").await;
    select(&window, 5).await;
    fault(&window, "ldconsoleMissing").await;
    tokio::time::sleep(Duration::from_secs(6)).await;
    camera.shot(&window, "ldconsole-missing").await;
    select(&window, 6).await;
    fault(&window, "hang").await;

    window.click(&id("nav-circuits")).await;
    tokio::time::sleep(Duration::from_secs(12)).await;
    camera.shot(&window, "circuits").await;
    window.click(&id("nav-operations")).await;
    camera.shot(&window, "operations").await;
    window.click(&id("nav-fleet")).await;
    let body = window.wait("body").await;
    body.send_keys(&format!("{}k", char::from(Key::Control))).await.unwrap();
    window.wait(&id("palette")).await;
    camera.shot(&window, "palette").await;
    window.press(Key::Escape).await;
    window.click(&id("settings")).await;
    camera.shot(&window, "settings").await;
    window.press(Key::Escape).await;
    plan(camera, &window).await;
    window.click(&id("nav-fleet")).await;
    window.resize(900, 560).await;
    camera.shot(&window, "small").await;
    window.close().await;
}
