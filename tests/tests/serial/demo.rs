//! The demo is closed in itself: nothing real gets into it, nothing of it is saved, and it can be left.

use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use tests::window::{Window, id};

fn form(address: &str, port: u16) -> Value {
    json!({
        "name": "REAL-01",
        "address": address,
        "port": port.to_string(),
        "connection": connection(),
        "user": "operator",
        "ldconsole": "C:\\LDPlayer\\LDPlayer9\\ldconsole.exe",
        "dataFolder": "",
        "startThrough": "desktop",
        "boots": "1",
        "killWhenStuck": false,
    })
}

/// How a new form connects.
fn connection() -> Value {
    serde_json::to_value(fleet::ipc::ConnectionForm::default()).unwrap()
}

fn sentence(answer: &Value) -> String {
    let message = answer["error"]["sentence"].clone();
    let message: messages::Message =
        serde_json::from_value(message).unwrap_or_else(|_| panic!("not refused: {answer}"));
    message.to_string()
}

/// A configuration of its own for one test.
struct Home(tempfile::TempDir);

impl Home {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn places(&self) -> [(&'static str, PathBuf); 2] {
        [("XDG_CONFIG_HOME", self.0.path().join("config")), ("XDG_DATA_HOME", self.0.path().join("state"))]
    }

    async fn open(&self, args: &[&str]) -> Window {
        let places = self.places();
        let places: Vec<(&str, &Path)> = places.iter().map(|(name, path)| (*name, path.as_path())).collect();
        Window::open_with(args, &places).await
    }

    /// What is in the files that LDFleet has written, but for its log.
    fn written(&self) -> String {
        let config = self.0.path().join("config");
        let mut all = String::new();
        let mut folders = vec![config];
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
                match entry.path() {
                    path if path.is_dir() => folders.push(path),
                    // The version before the last change is kept on purpose.
                    path if path.to_string_lossy().ends_with(".previous.json") => {}
                    path => all += &std::fs::read_to_string(path).unwrap_or_default(),
                }
            }
        }
        all
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_real_gets_into_the_demo() {
    let home = Home::new();
    let window = home.open(&[]).await;
    window.click(&id("start-demo")).await;
    window.wait_text(&id("demo-banner"), "simulated").await;
    let first = window.workstation("WS-01").await;

    // In the window the form does not open.
    window.click(&id("add-workstation")).await;
    window.wait_text(&id("demo-closed"), "simulated workstations only").await;
    window.press(fantoccini::key::Key::Escape).await;
    window.wait_gone(&id("demo-closed")).await;

    // And what asks without the form is refused: a workstation, several, a look at a list, a test, another address.
    let real = form("192.168.1.20", 5985);
    let refused = [
        ("add_workstation", json!({ "form": real, "password": "secret", "replace": false })),
        (
            "add_several",
            json!({ "text": "WS-[01-03]", "form": real, "password": "secret", "replace": false }),
        ),
        ("read_several", json!({ "text": "WS-[01-03]", "port": "5985" })),
        (
            "start_doctor",
            json!({ "subject": { "kind": "form", "workstation": null, "form": real }, "password": "secret", "replace": false }),
        ),
        ("edit_workstation", json!({ "workstation": first, "form": real, "password": "", "replace": false })),
    ];
    for (command, arguments) in refused {
        let said = sentence(&window.invoke(command, arguments).await);
        assert!(said.contains("Leave the demo"), "{command}: {said}");
    }
    let snapshot = window.invoke("snapshot", json!({})).await;
    assert_eq!(snapshot["workstations"].as_array().unwrap().len(), 6);

    // A demo workstation can be renamed, and only until the demo is left.
    let settings = &snapshot["workstations"][0]["settings"];
    let port = u16::try_from(settings["port"].as_u64().unwrap()).unwrap();
    let mut renamed = form(settings["address"].as_str().unwrap(), port);
    renamed["user"] = settings["user"].clone();
    renamed["ldconsole"] = settings["ldconsole"].clone();
    let edit = json!({ "workstation": snapshot["workstations"][0]["id"], "form": renamed, "password": "", "replace": false });
    assert_eq!(window.invoke("edit_workstation", edit).await, Value::Null);
    window.workstation("REAL-01").await;

    window.click(&id("leave-demo")).await;
    window.wait(&id("empty")).await;
    window.close().await;
    let written = home.written();
    assert!(!written.contains("REAL-01") && !written.contains("WS-0"), "nothing of it is saved: {written}");
}

#[tokio::test(flavor = "multi_thread")]
async fn leaving_the_demo_shows_the_own_list_without_a_restart() {
    let home = Home::new();
    let window = home.open(&[]).await;
    let added = window
        .invoke(
            "add_workstation",
            json!({ "form": form("127.0.0.1", 9), "password": "secret", "replace": false }),
        )
        .await;
    assert!(added.is_string(), "{added}");
    window.workstation("REAL-01").await;
    // Beside real workstations there is no demo.
    assert!(sentence(&window.invoke("start_demo", json!({})).await).contains("empty list"));
    window.close().await;

    let window = home.open(&["--demo", "--workstations", "3"]).await;
    window.workstation("WS-03").await;
    assert!(!window.text("body").await.contains("REAL-01"));
    // From the palette.
    window.press_control('k').await;
    window.fill("[data-testid=palette] input", "leave the demo").await;
    window.wait("[data-testid=palette] input").await.send_keys("\u{e007}").await.unwrap();
    window.workstation("REAL-01").await;
    window.wait_gone(&id("demo-banner")).await;
    assert!(!window.text("body").await.contains("WS-03"));
    let info = window.invoke("app_info", json!({})).await;
    assert_eq!(info["demo"], false);
    // From here on it is the own fleet: events arrive, and removing is written.
    let own = window.workstation("REAL-01").await;
    assert_eq!(window.invoke("remove_workstation", json!({ "workstation": own })).await, Value::Null);
    window.wait(&id("empty")).await;
    assert!(!home.written().contains("REAL-01"));

    // And the demo can be looked at again, and left by its menu.
    window.click(&id("start-demo")).await;
    window.workstation("WS-06").await;
    window.click(&id("demo-menu")).await;
    window.click(&id("demo-leave")).await;
    window.wait(&id("empty")).await;
    window.close().await;
}
