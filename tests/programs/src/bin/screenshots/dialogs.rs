//! The dialogs and questions that need something to happen first: work under way, another computer at an address, a
//! workstation with another adb, recorded answers. Each in every form.

use fantoccini::key::Key;
use serde_json::{Value, json};
use simulator::{AutoRun, Fault, Workstation, WorkstationConfig};
use tests::{
    fleet::quick,
    window::{Window, id},
};

use crate::{camera::Camera, open};

/// The demo is closed in itself, and quitting it with work under way asks.
pub(crate) async fn of_the_demo(camera: &mut Camera) {
    let window = open(&["--demo", "--workstations", "2"]).await;
    choose(&window, "WS-01").await;
    window.wait("[data-testid^=emulator-][data-health=ready]").await;
    window.click(&id("add-workstation")).await;
    window.wait(&id("demo-closed")).await;
    camera.forms(&window, "demo-closed", &id("demo-closed-leave")).await;
    window.press(Key::Escape).await;
    window.wait_gone(&id("demo-closed")).await;

    recording(camera, &window).await;

    for _ in 0..2 {
        let index = window.emulator_that_is("stopped").await;
        window.click(&id(&format!("start-{index}"))).await;
    }
    window.wait(&id("under-way")).await;
    window.press_control('q').await;
    window.wait(&id("quit-losses")).await;
    camera.forms(&window, "quit", &id("quit-cancel")).await;
    window.close().await;
}

/// What Windows answered, before it is saved and after.
async fn recording(camera: &mut Camera, window: &Window) {
    window.click(&id("workstation-test")).await;
    window.wait(&id("doctor-record")).await;
    camera.forms(window, "record-answers", &id("doctor-record")).await;
    window.click(&id("doctor-record")).await;
    window.wait(&id("recording-save")).await;
    camera.forms(window, "recorded-answers", &id("recording-save")).await;
    let folder = tempfile::tempdir().unwrap();
    window.fill(&id("recording-path"), &folder.path().join("answers.json").display().to_string()).await;
    window.click(&id("recording-save")).await;
    window.wait(&id("recording-saved")).await;
    camera.forms(window, "recording-saved", &id("recording-saved")).await;
    window.click(&id("doctor-close")).await;
    window.wait_gone(&id("doctor")).await;
}

/// Another computer answers at an address; a workstation where another adb runs and `AutoRun` prints a line.
pub(crate) async fn of_workstations(camera: &mut Camera) {
    let window = open(&[]).await;
    let first = add(&window, quick("FARM-PC-01", 4)).await;
    window.wait("[data-testid^=emulator-][data-health=stopped]").await;
    let port = first.address().port();
    let other = WorkstationConfig {
        port,
        user: first.user().into(),
        password: first.password().into(),
        ..quick("FARM-PC-02", 4)
    };
    first.shutdown();
    let other = loop {
        // Until the port is given back.
        match Workstation::start(other.clone()).await {
            Ok(other) => break other,
            Err(_) => tokio::time::sleep(std::time::Duration::from_millis(20)).await,
        }
    };
    window.wait(&id("problem-accept")).await;
    camera.forms(&window, "another-computer", &id("problem-accept")).await;
    window.click(&id("problem-edit")).await;
    window.wait(&id("form-address")).await;
    camera.forms(&window, "edit-address", &id("form-address")).await;
    window.press(Key::Escape).await;
    window.wait_gone(&id("form-address")).await;
    window.click(&id("problem-test")).await;
    // Whichever step it is that finds it out.
    let failed = "[data-testid^=doctor-step-][data-status=failed]";
    window.wait(failed).await;
    window.wait(&id("doctor-retry")).await;
    camera.forms(&window, "another-computer-test", failed).await;
    window.click(&id("doctor-close")).await;
    other.shutdown();

    let crowded = add(&window, quick("FARM-PC-03", 4)).await;
    crowded.set_fault(Fault::AdbVersions);
    choose(&window, "FARM-PC-03").await;
    window.wait("[data-testid^=emulator-][data-health=stopped]").await;
    window.click(&id("workstation-test")).await;
    window.wait("[data-testid=doctor-step-adb][data-status=warned]").await;
    window.wait(&id("doctor-retry")).await;
    camera.forms(&window, "another-adb", &id("doctor-step-adb")).await;
    crowded.set_auto_run(AutoRun::of_user("echo Welcome to the farm"));
    window.click(&id("doctor-retry")).await;
    window.wait("[data-testid=doctor-step-shell][data-status=warned], [data-testid=doctor-step-shell][data-status=failed]").await;
    window.wait(&id("doctor-retry")).await;
    camera.forms(&window, "autorun", &id("doctor-step-shell")).await;
    window.close().await;
}

async fn choose(window: &Window, name: &str) {
    let row = window.workstation(name).await;
    window.click(&id(&format!("workstation-{row}"))).await;
}

/// Adds a simulated workstation as a person would add a real one.
async fn add(window: &Window, config: WorkstationConfig) -> Workstation {
    let simulated = Workstation::start(config).await.expect("a port");
    let form = json!({
        "name": simulated.name(), "address": "127.0.0.1", "port": simulated.address().port().to_string(),
        "connection": serde_json::to_value(fleet::ipc::ConnectionForm::default()).unwrap(),
        "user": simulated.user(), "ldconsole": simulated.ldconsole(), "dataFolder": "",
        "startThrough": "desktop", "boots": "1", "killWhenStuck": false,
    });
    let answer: Value = window
        .invoke(
            "add_workstation",
            json!({ "form": form, "password": simulated.password(), "replace": false }),
        )
        .await;
    assert!(answer.get("error").is_none(), "{answer}");
    simulated
}
