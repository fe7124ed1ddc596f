//! The main job in the real window: the demo fleet is read from the page, an emulator is stopped and started, a
//! workstation is made to fail, and its circuit opens and closes again, in the window, in the tray and in the
//! notifications. A picture of each step is kept in `target/window-test`.

use std::path::{Path, PathBuf};

use tests::{
    desktop::Desktop,
    window::{Window, id, lines},
};

fn picture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/window-test").join(format!("{name}.png"))
}

#[tokio::test(flavor = "multi_thread")]
async fn an_operator_works_with_the_demo_fleet() {
    let desktop = Desktop::own().await;
    let window = Window::open(&["--demo", "--shorten", "5"]).await;

    // The demo fleet is there, and says that it is one.
    let first = window.workstation("WS-01").await;
    let second = window.workstation("WS-02").await;
    window.wait_text("body", "Demo").await;
    window.click(&id(&format!("workstation-{first}"))).await;

    // An emulator is stopped and started again, and each ends when it is seen.
    let index = window.emulator_that_is("ready").await;
    let row = |health: &str| format!("{}[data-health={health}]", id(&format!("emulator-{index}")));
    window.shot(&picture("1-fleet")).await;
    window.click(&id(&format!("stop-{index}"))).await;
    window.wait(&row("stopped")).await;
    window.wait_text(&row("stopped"), "Stop done").await;
    window.shot(&picture("2-stopped")).await;
    window.click(&id(&format!("start-{index}"))).await;
    window.wait(&format!("{}, {}", row("starting"), row("booting"))).await;
    window.shot(&picture("3-starting")).await;
    window.wait(&row("ready")).await;

    let calm_icon = desktop.tray_icon().await;

    // The workstation goes away: its network circuit opens, and only its.
    window.click(&id("demo-menu")).await;
    window.click(&id("demo-fault-refuse")).await;
    let circuit =
        |ws: &str, state: &str| format!("{}[data-state={state}]", id(&format!("circuit-{ws}-network")));
    window.wait(&circuit(&first, "open")).await;
    assert!(window.find(&circuit(&second, "closed")).await.is_some(), "the other workstation is untouched");
    window.shot(&picture("4-circuit-open")).await;

    // The desktop is told, once.
    let note = desktop.wait_note("WS-01").await;
    assert!(note.summary.contains("network blocked (circuit open)"), "{note:?}");
    assert!(note.body.contains("refused"), "the reason is in it: {note:?}");
    assert_eq!(note.app, "LDFleet");

    // A click is refused where it was made.
    window.click(&id(&format!("stop-{index}"))).await;
    let refusal = window.wait_text(&id("refusal"), "circuit").await;
    assert!(refusal.contains("check"), "says when the next check is: {refusal}");
    window.shot(&picture("5-refused")).await;

    // The tray shows it by its icon and names it in its menu, and choosing it there shows why.
    assert_ne!(desktop.tray_icon().await, calm_icon, "another icon while a circuit is open");
    desktop.choose("WS-01: network ").await;
    let why = window.wait_text(&id("circuit-panel"), "refused").await;
    assert!(why.contains("WS-01"), "{why}");
    window.shot(&picture("6-why")).await;
    window.press(fantoccini::key::Key::Escape).await;
    window.wait_gone(&id("circuit-panel")).await;

    // So does a click on the notification.
    desktop.click_note(&note).await;
    window.wait(&id("circuit-panel")).await;

    // It comes back: one check, and the circuit is closed.
    window.press(fantoccini::key::Key::Escape).await;
    window.click(&id("demo-menu")).await;
    window.click(&id("demo-fault-none")).await;
    window.wait(&circuit(&first, "closed")).await;
    desktop.wait_note("WS-01 is back").await;
    window.wait(&row("ready")).await;
    window.shot(&picture("7-recovered")).await;

    let openings = desktop.notes().iter().filter(|n| n.summary.contains("circuit open")).count();
    assert_eq!(openings, 1, "one notification for the outage: {:?}", desktop.notes());
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_keeps_what_was_typed_and_names_the_wrong_field() {
    let window = Window::open(&[]).await;
    window.wait_text("body", "Add a workstation").await;
    window.click(&id("add-workstation")).await;
    window.fill(&id("form-name"), "WS-07").await;
    window.fill(&id("form-address"), "192.168.1.300").await;
    window.fill(&id("form-port"), "70000").await;
    window.fill(&id("form-user"), "operator").await;
    window.fill(&id("form-password"), "unused").await;
    window.click(&id("form-save")).await;
    window.wait_text(&id("form-error-address"), "192.168.1.300").await;
    window.shot(&picture("form-error")).await;
    window.fill(&id("form-address"), "192.168.1.30").await;
    window.click(&id("form-save")).await;
    window.wait_text(&id("form-error-port"), "70000").await;
    let kept = window.script("return document.querySelector('[data-testid=form-name]').value").await;
    assert_eq!(kept, "WS-07");

    window.click(&id("form-several-toggle")).await;
    window.fill(&id("form-list"), &lines(&["WS-07, 192.168.1.27", "FARM-PC-[40-01]"])).await;
    window.wait_text(&id("form-error-list"), "70000").await;
    window.fill(&id("form-port"), "5985").await;
    window.wait_text(&id("form-error-list"), "counts down").await;
    window.fill(&id("form-list"), &lines(&["WS-07, 192.168.1.27", "FARM-PC-[01-40]"])).await;
    window.wait_text(&id("form-several"), "41 workstations: WS-07, FARM-PC-01 … FARM-PC-40.").await;
    window.wait_text(&id("form-save"), "Add 41 workstations").await;
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_page_may_do_nothing_but_what_the_window_needs() {
    let window = Window::open(&["--demo"]).await;
    let eval = window.script("try { return String(eval('1+1')) } catch (e) { return e.name }").await;
    assert_eq!(eval, "EvalError", "the content security policy forbids eval");
    let ungranted = window
        .client
        .execute_async(
            "const done = arguments[arguments.length - 1]; \
             window.__TAURI_INTERNALS__.invoke('plugin:window|set_title', { label: 'main', value: 'x' })\
             .then(() => done('allowed'), () => done('denied'))",
            vec![],
        )
        .await
        .unwrap();
    assert_eq!(ungranted, "denied");
    window.close().await;
}
