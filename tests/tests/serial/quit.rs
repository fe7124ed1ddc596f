//! Closing the window and quitting: with and without a tray, with and without work under way, and what the next start
//! says of that work.

use std::{
    path::Path,
    process::Stdio,
    time::{Duration, Instant},
};

use fantoccini::key::Key;
use serde_json::{Value, json};
use tests::{
    PATIENCE,
    desktop::{Desktop, close, shown, the_window},
    program, until,
    window::{Window, control, id},
};
use tokio::process::{Child, Command};

/// Lets an emulator of the first workstation start, which takes some seconds; its index.
async fn start_something(window: &Window) -> String {
    let first = window.workstation("WS-01").await;
    window.click(&id(&format!("workstation-{first}"))).await;
    let index = window.emulator_that_is("stopped").await;
    window.click(&id(&format!("start-{index}"))).await;
    window.wait_text(&id("under-way"), "1 running").await;
    index
}

#[tokio::test(flavor = "multi_thread")]
async fn quit_is_in_the_palette_in_the_menu_and_on_control_q() {
    let window = Window::open(&["--demo", "--workstations", "1"]).await;
    window.press_control('k').await;
    window.fill("[data-testid=palette] input", "quit").await;
    window.ends_by_keys("[data-testid=palette] input", "\u{e007}").await;

    let window = Window::open(&["--demo", "--workstations", "1"]).await;
    window.click(&id("program-menu")).await;
    window.ends_by_click(&id("menu-quit")).await;

    // Also over an open dialog.
    let window = Window::open(&["--demo", "--workstations", "1"]).await;
    window.click(&id("settings")).await;
    window.ends_by_keys("body", &control('q')).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn quitting_with_work_under_way_asks_and_names_what_is_lost() {
    let window = Window::open(&["--demo", "--workstations", "2"]).await;
    start_something(&window).await;
    window.press_control('q').await;
    window.wait_text(&id("quit-losses"), "1 running, 0 queued. On one workstation: WS-01.").await;
    window.click(&id("quit-cancel")).await;
    window.wait_gone(&id("quit-losses")).await;

    // Closing the window where no tray is asks the same.
    let native = the_window().await;
    close(&native).await;
    window.wait(&id("quit-losses")).await;
    window.click(&id("quit-when-done")).await;
    window.wait_text(&id("quitting"), "1 running").await;
    let began = Instant::now();
    window.ends().await;
    assert!(began.elapsed() > Duration::from_millis(500), "it waited for the work");
}

#[tokio::test(flavor = "multi_thread")]
async fn quit_in_the_tray_shows_the_window_with_the_question() {
    let desktop = Desktop::own().await;
    let window = Window::open(&["--demo", "--workstations", "2"]).await;
    desktop.wait_menu("2 of 2").await;
    start_something(&window).await;
    close(&the_window().await).await;
    shown(false).await;
    desktop.choose("Quit").await;
    shown(true).await;
    window.wait_text(&id("quit-losses"), "1 running").await;
    window.ends_by_click(&id("quit-now")).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn closing_the_window_hides_it_only_where_a_tray_shows_the_icon() {
    // Nobody shows icons here: closing quits.
    let mut app = start(&["--demo", "--workstations", "1"]);
    shown(true).await;
    close(&the_window().await).await;
    ends(&mut app).await;

    // A panel does: closing hides, and the first time that is said.
    let desktop = Desktop::own().await;
    let mut app = start(&["--demo", "--workstations", "1"]);
    shown(true).await;
    desktop.wait_menu("1 of 1").await;
    close(&the_window().await).await;
    shown(false).await;
    desktop.wait_note("keeps running in the tray").await;
    assert!(app.try_wait().unwrap().is_none());

    // The panel goes: nothing could show the hidden window any more, so it is shown.
    desktop.set_panel(false).await;
    shown(true).await;
    // The panel comes back: closing hides again, and nothing is said again.
    desktop.set_panel(true).await;
    close(&the_window().await).await;
    shown(false).await;
    desktop.choose("Show LDFleet").await;
    shown(true).await;
    desktop.set_panel(false).await;
    close(&the_window().await).await;
    ends(&mut app).await;
    let said = desktop.notes().iter().filter(|n| n.summary.contains("tray")).count();
    assert_eq!(said, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_next_start_says_what_became_of_unfinished_work() {
    let home = tempfile::tempdir().unwrap();
    let (config, state) = (home.path().join("config"), home.path().join("state"));
    let places: [(&str, &Path); 2] = [("XDG_CONFIG_HOME", &config), ("XDG_DATA_HOME", &state)];
    let kept = config.join("app.ldfleet.LDFleet/unfinished.json");
    let (_simulator, words) = crate::simulator(24).await;
    let value = |key: &str| words.iter().find_map(|w| w.strip_prefix(key)).unwrap().to_owned();
    let (address, port) = words[0].split_once(':').unwrap();
    let form = json!({
        "name": "WS-01", "address": address, "port": port,
        "connection": serde_json::to_value(fleet::ipc::ConnectionForm::default()).unwrap(),
        "user": value("user="), "ldconsole": value("ldconsole="), "dataFolder": "",
        "startThrough": "desktop", "boots": "1", "killWhenStuck": false,
    });
    let password = json!(value("password="));

    // One starts, one waits behind it; then it crashes.
    let window = Window::open_with(&[], &places).await;
    let id_of = window
        .invoke("add_workstation", json!({ "form": form, "password": password, "replace": false }))
        .await;
    window.wait("[data-testid^=emulator-][data-health=stopped]").await;
    two_starts(&window, &id_of, &kept).await;
    window.crash().await;

    let window = Window::open_with(&[], &places).await;
    said_afterwards(&window).await;
    assert_eq!(
        window.invoke("set_password", json!({ "workstations": [id_of], "password": password })).await,
        Value::Null
    );

    // The same where it is quit.
    window.click(&id("nav-fleet")).await;
    window.wait("[data-testid^=emulator-][data-health=stopped]").await;
    two_starts(&window, &id_of, &kept).await;
    window.press_control('q').await;
    window.wait_text(&id("quit-losses"), "1 running, 1 queued").await;
    window.ends_by_click(&id("quit-now")).await;

    let window = Window::open_with(&[], &places).await;
    said_afterwards(&window).await;
    window.close().await;
}

/// Asks for the start of two emulators that are stopped; one comes up at a time.
async fn two_starts(window: &Window, workstation: &Value, kept: &Path) {
    let snapshot = window.invoke("snapshot", json!({})).await;
    let emulators = snapshot["workstations"][0]["emulators"].as_array().unwrap().clone();
    let stopped: Vec<Value> = emulators.into_iter().filter(|e| e["health"] == "stopped").collect();
    assert!(stopped.len() >= 2, "{stopped:?}");
    for emulator in &stopped[..2] {
        let asked = window
            .invoke(
                "operate",
                json!({
                    "workstation": workstation, "emulator": emulator["index"], "title": emulator["title"],
                    "request": { "kind": "start" },
                }),
            )
            .await;
        assert!(asked.is_u64(), "{asked}");
    }
    window.wait_text(&id("under-way"), "1 running, 1 queued").await;
    until("a file that says so", || async {
        let text = std::fs::read(kept).ok()?;
        let document: Value = serde_json::from_slice(&text).expect("written as a whole");
        let begun: Vec<&Value> = document["operations"].as_array()?.iter().map(|o| &o["begun"]).collect();
        (begun == [true, false]).then_some(())
    })
    .await;
}

async fn said_afterwards(window: &Window) {
    // Nothing keeps the password here, so it is asked for first.
    window.wait("dialog[open]").await;
    window.press(Key::Escape).await;
    window.wait_gone("dialog[open]").await;
    window.click(&id("nav-operations")).await;
    window
        .wait_text("[data-testid^=operation-][data-status=unknown]", "closed while this was under way")
        .await;
    window.wait_text("[data-testid^=operation-][data-status=cancelled]", "closed before this was sent").await;
}

fn start(args: &[&str]) -> Child {
    Command::new(program("ldfleet")).args(args).stdout(Stdio::null()).kill_on_drop(true).spawn().unwrap()
}

async fn ends(app: &mut Child) {
    let ended = tokio::time::timeout(PATIENCE, app.wait()).await;
    assert!(ended.expect("it ends").unwrap().success());
}
