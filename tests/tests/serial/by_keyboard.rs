//! A day's work of an operator in the real window, by keyboard alone: what stands still is found and started, what failed is read and
//! tagged, and all of it is there again after a restart.

use std::{fmt::Write as _, path::Path};

use fantoccini::key::Key;
use serde_json::json;
use simulator::{EmulatorSpec, Workstation, WorkstationConfig};
use tests::{
    fleet::{form, quick},
    until,
    window::{Window, control, id},
};

const WORKSTATIONS: usize = 200;
/// Workstations with an emulator that is to be started.
const FARMS: usize = 8;
/// Of these, workstations that nobody is logged on to: there a start fails.
const WITHOUT_DESKTOP: usize = 2;

async fn start(number: usize) -> Workstation {
    let title = if number < FARMS { "Farm-01" } else { "Other-01" };
    let name = format!("PC-{number:03}");
    let config = WorkstationConfig { emulators: vec![EmulatorSpec::titled(title)], ..quick(&name, 0) };
    let simulated = Workstation::start(config).await.unwrap();
    if number < WITHOUT_DESKTOP {
        simulated.set_logged_on(None);
    }
    simulated
}

/// The keyboard, and nothing else.
struct Keyboard<'a>(&'a Window);

impl Keyboard<'_> {
    /// Types into whatever has the focus.
    async fn types(&self, keys: &str) {
        until("a place for keys", || async {
            self.0.client.active_element().await.ok()?.send_keys(keys).await.ok()
        })
        .await;
    }

    async fn presses(&self, key: Key) {
        self.types(&String::from(char::from(key))).await;
    }

    async fn has(&self, test_id: &str) -> bool {
        let focused = self.0.script("return document.activeElement?.dataset?.testid ?? ''").await;
        focused.as_str() == Some(test_id)
    }

    /// Goes from one control to the next until this one is reached.
    async fn tabs_to(&self, test_id: &str) {
        self.0.wait(&id(test_id)).await;
        for _ in 0..80 {
            if self.has(test_id).await {
                return;
            }
            self.presses(Key::Tab).await;
        }
        panic!("{test_id} cannot be reached by Tab");
    }

    async fn tabs_to_and_presses(&self, test_id: &str) {
        self.tabs_to(test_id).await;
        self.presses(Key::Enter).await;
    }

    /// Finds something by its name.
    async fn palette(&self, words: &str, expected: &str) {
        self.types(&control('k')).await;
        self.0.wait(&id("palette")).await;
        self.types(words).await;
        self.0.wait_text("#palette-0", expected).await;
        self.presses(Key::Enter).await;
        self.0.wait_gone(&id("palette")).await;
    }

    /// Goes through a menu until this entry is reached, and takes it.
    async fn chooses(&self, entry: &str) {
        self.0.wait("[role=menu]").await;
        for _ in 0..40 {
            let text = self.0.script("return document.activeElement?.innerText ?? ''").await;
            if text.as_str().is_some_and(|text| text.trim_start().starts_with(entry)) {
                return self.presses(Key::Enter).await;
            }
            self.presses(Key::Down).await;
        }
        panic!("there is no {entry} in the menu");
    }

    async fn filters(&self, filter: &str, expected: &str) {
        self.types("/").await;
        self.types(&control('a')).await;
        self.types(filter).await;
        self.0.wait_text(&id("table-count"), expected).await;
        self.presses(Key::Escape).await;
        self.tabs_to("table-grid").await;
    }
}

async fn open(home: &Path) -> Window {
    let (config, data) = (home.join("config"), home.join("data"));
    let places = [("XDG_CONFIG_HOME", config.as_path()), ("XDG_DATA_HOME", data.as_path())];
    Window::open_with(&[], &places).await
}

async fn add_all(window: &Window, machines: &[Workstation]) {
    for machine in machines {
        let given = json!({ "form": form(machine), "password": machine.password(), "replace": false });
        let added = window.invoke("add_workstation", given).await;
        assert!(added.is_string(), "{added}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_days_work_is_done_by_keyboard_alone() {
    let home = tempfile::tempdir().unwrap();
    let mut machines = Vec::new();
    for number in 0..WORKSTATIONS {
        machines.push(start(number).await);
    }
    let window = open(home.path()).await;
    add_all(&window, &machines).await;
    let keyboard = Keyboard(&window);

    // What stands still is found and started.
    keyboard.types("2").await;
    window.wait_text(&id("table-count"), &WORKSTATIONS.to_string()).await;
    keyboard.filters("state:stopped Farm-*", &format!("{FARMS} of")).await;
    keyboard.types(&control('a')).await;
    keyboard.presses(Key::Enter).await;
    keyboard.chooses("Start").await;
    window.wait(&id("plan-start")).await;
    keyboard.tabs_to_and_presses("plan-start").await;

    // What failed says why, in words.
    keyboard.filters("op:failed", &format!("{WITHOUT_DESKTOP} of")).await;
    window.wait_text(&id("table-grid"), "logged on").await;
    keyboard.types(&control('a')).await;
    keyboard.types("t").await;
    window.wait(&id("tags-dialog")).await;
    keyboard.types("no-desktop").await;
    keyboard.tabs_to_and_presses("tags-save").await;
    window.wait_gone(&id("tags-dialog")).await;

    keyboard.filters("#no-desktop", &format!("{WITHOUT_DESKTOP} of")).await;
    keyboard.tabs_to_and_presses("view-save").await;
    window.wait(&id("name-dialog")).await;
    keyboard.types("To log on").await;
    keyboard.presses(Key::Enter).await;
    window.wait_gone(&id("name-dialog")).await;

    // An inventory of sixty is looked at and imported.
    let mut inventory = String::from("[room1]\n");
    for number in 0..60 {
        let _ =
            writeln!(inventory, "inv-{number:02} ansible_host=127.9.9.{} ansible_user=operator", number + 1);
    }
    keyboard.palette("import", "Import").await;
    keyboard.tabs_to("import-text").await;
    keyboard.types(&inventory.replace('\n', &String::from(char::from(Key::Enter)))).await;
    keyboard.tabs_to_and_presses("import-read").await;
    window.wait(&id("import-preview")).await;
    keyboard.tabs_to_and_presses("import-apply").await;
    window.wait_text(&id("import-done"), "60").await;
    keyboard.tabs_to_and_presses("import-close").await;
    window.close().await;

    // View, tags and history are there again.
    let window = open(home.path()).await;
    let keyboard = Keyboard(&window);
    keyboard.palette("To log on", "To log on").await;
    window.wait_text(&id("table-count"), &format!("{WITHOUT_DESKTOP} of")).await;
    window.wait_text(&id("chips"), "no-desktop").await;
    keyboard.types("5").await;
    window.wait("[data-testid^=activity-][data-kind]").await;

    // And the day is exported.
    let file = home.path().join("day.csv");
    keyboard.tabs_to_and_presses("activity-export").await;
    keyboard.tabs_to("activity-export-path").await;
    keyboard.types(&control('a')).await;
    keyboard.types(file.to_str().unwrap()).await;
    keyboard.tabs_to_and_presses("activity-export-write").await;
    window.wait(&id("activity-exported")).await;
    let exported = std::fs::read_to_string(&file).unwrap();
    let started = exported.lines().filter(|line| line.contains("Farm-01")).count();
    assert!(started >= FARMS, "{exported}");
    window.close().await;
}
