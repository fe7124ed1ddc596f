//! A day at a large farm in the real window, by keyboard alone: what is stopped on 200 workstations is started, what failed is read,
//! tagged and kept as a view, found again after a restart; an inventory comes in, a day of the activity goes out.

use std::{
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

use fantoccini::key::Key;
use serde_json::{Value, json};
use simulator::{Simulation, SimulationConfig};
use tests::window::{Window, control, id, lines};

const WORKSTATIONS: usize = 200;
/// On which nobody is logged on: nothing can be started there.
const WITHOUT_A_DESKTOP: [usize; 3] = [4, 70, 133];
const INVENTORY: usize = 60;

fn key(key: Key) -> String {
    char::from(key).into()
}

struct Home(tempfile::TempDir);

impl Home {
    async fn open(&self) -> Window {
        let places: Vec<(&str, PathBuf)> =
            [("XDG_CONFIG_HOME", "config"), ("XDG_DATA_HOME", "data"), ("XDG_STATE_HOME", "state")]
                .map(|(name, folder)| (name, self.0.path().join(folder)))
                .into();
        let places: Vec<(&str, &Path)> = places.iter().map(|(name, path)| (*name, path.as_path())).collect();
        Window::open_with(&[], &places).await
    }
}

/// The workstations as a table with their passwords.
fn table(simulation: &Simulation) -> String {
    let mut rows = vec!["name,address,port,account,password,ldconsole".to_owned()];
    for (n, machine) in simulation.workstations().iter().enumerate() {
        let (address, user, password) = (machine.address(), machine.user(), machine.password());
        let (ip, port, program) = (address.ip(), address.port(), machine.ldconsole());
        rows.push(format!("WS-{:03},{ip},{port},{user},{password},{program}", n + 1));
    }
    rows.join("\n")
}

/// What an import's form says of rows that say all themselves.
fn form() -> Value {
    json!({
        "name": "", "address": "", "port": "5985",
        "connection": serde_json::to_value(fleet::ipc::ConnectionForm::default()).unwrap(),
        "user": "", "ldconsole": "", "dataFolder": "", "startThrough": "desktop",
        "boots": "1", "killWhenStuck": false, "notes": "",
    })
}

/// The farm as it is found in the morning. This part is no matter of the keyboard.
async fn fill(window: &Window, simulation: &Simulation) {
    let source = json!({ "kind": "text", "text": table(simulation) });
    let preview = window.invoke("read_import", json!({ "source": source, "form": form() })).await;
    let rows: Vec<usize> = (0..preview["rows"].as_array().unwrap().len()).collect();
    assert_eq!(rows.len(), WORKSTATIONS, "{preview}");
    let consent = json!({ "id": preview["id"], "rows": rows, "passwords": true, "replace": false });
    let done =
        window.invoke("apply_import", json!({ "consent": consent, "form": form(), "password": "" })).await;
    assert_eq!(done["added"].as_array().map(Vec::len), Some(WORKSTATIONS), "{done}");
    patiently("all workstations", || async { (online(window).await == WORKSTATIONS).then_some(()) }).await;
}

/// How many workstations are online. The snapshot stays in the page: it is large.
async fn online(window: &Window) -> usize {
    let count = "const done = arguments[arguments.length - 1]; \
                 window.__TAURI_INTERNALS__.invoke('snapshot').then(\
                 ({ workstations }) => done(workstations.filter(({ link }) => link === 'online').length),\
                 () => done(0))";
    let counted = window.client.execute_async(count, vec![]).await.ok();
    counted.and_then(|counted| usize::try_from(counted.as_u64()?).ok()).unwrap_or_default()
}

/// Waits for what takes its time on 200 workstations, also on a busy computer.
async fn patiently<T, F: Future<Output = Option<T>>>(what: &str, mut look: impl FnMut() -> F) -> T {
    let end = Instant::now() + Duration::from_mins(10);
    loop {
        if let Some(found) = look().await {
            return found;
        }
        assert!(Instant::now() < end, "waited in vain for: {what}");
        tokio::time::sleep(Duration::from_secs(1)).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_farm_of_200_is_worked_with_by_keyboard_alone() {
    let config = SimulationConfig {
        workstations: WORKSTATIONS,
        emulators: 2,
        time_scale: 0.05,
        ..SimulationConfig::default()
    };
    let simulation = Simulation::start(&config).await.unwrap();
    for place in WITHOUT_A_DESKTOP {
        simulation.workstations()[place].set_logged_on(None);
    }
    let home = Home(tempfile::tempdir().unwrap());
    let window = home.open().await;
    fill(&window, &simulation).await;
    let (enter, escape) = (key(Key::Enter), key(Key::Escape));

    // What is stopped: typed, and all of it selected.
    window.keys(&control('2')).await;
    window.tab_to(&id("table-filter")).await;
    window.keys("Farm-* state:stopped").await;
    window.wait_text(&id("table-count"), " of ").await;
    window.keys(&format!("{escape}{enter}")).await;
    window.keys(&control('a')).await;
    let selected = window.wait_text(&id("table-selected"), "selected").await;

    // Started, as a plan that is looked at first.
    window.tab_to(&id("table-start")).await;
    window.keys(&enter).await;
    window.wait_text(&id("plan-sum"), "emulators on").await;
    window.tab_to(&format!("{} .buttons .main", id("plan"))).await;
    window.keys(&enter).await;
    window.wait_gone(&id("plan")).await;

    // Which failed, and why, in words.
    patiently("the end of the plan", || async {
        window.find("[data-testid^=plan-][data-state=ended]").await.map(drop)
    })
    .await;
    window.tab_to(&id("plan-count-failed")).await;
    window.keys(&enter).await;
    let failed = window.wait_text(&id("plan-items"), "logged on").await;
    assert!(failed.contains("WS-005"), "{failed} of {selected}");
    window.keys(&escape).await;

    // Those that failed get a tag. What is stopped still is what failed.
    window.tab_to(&id("table-filter")).await;
    window.keys(&escape).await;
    window.keys(&escape).await;
    window.keys("op:failed").await;
    window.wait_text(&id("table-count"), " of ").await;
    window.keys(&format!("{escape}{enter}")).await;
    window.keys(&control('a')).await;
    window.keys("t").await;
    window.wait(&id("tags-dialog")).await;
    window.keys(&format!("no-desktop{enter}")).await;
    window.keys(&enter).await;
    window.wait_gone(&id("tags-dialog")).await;
    window.wait_text(&id("table-grid"), "no-desktop").await;

    // And are a view.
    window.tab_to(&id("table-filter")).await;
    window.keys(&escape).await;
    window.keys(&escape).await;
    window.keys("#no-desktop").await;
    window.wait_text(&id("table-count"), " of ").await;
    window.keys(&escape).await;
    window.tab_to(&id("view-save")).await;
    window.keys(&enter).await;
    window.wait(&id("name-dialog")).await;
    window.keys(&format!("Without a desktop{enter}")).await;
    window.wait_text(&id("side-list"), "Without a desktop").await;
    window.ends_by_keys("body", &control('q')).await;

    // After a restart the view, its tag and the history are there. Without a password store the passwords are asked for first.
    let window = home.open().await;
    window.wait("dialog[open]").await;
    window.keys(&escape).await;
    window.wait_gone("dialog[open]").await;
    window.keys(&control('2')).await;
    let views = window.wait_text(&id("side-list"), "Without a desktop").await;
    assert!(views.contains("no-desktop"), "{views}");
    let of_list = format!("{} [data-testid^=view-]:not([data-testid=view-all])", id("side-list"));
    window.tab_to(&of_list).await;
    window.keys(&enter).await;
    window.wait("[aria-current=true][data-testid^=view-]:not([data-testid=view-all])").await;
    window.keys(&control('5')).await;
    window.wait_text(&id("activity"), "logged on").await;

    // An inventory of sixty comes in.
    window.keys(&control('k')).await;
    window.wait("[data-testid=palette] input").await;
    window.keys(&format!("import{enter}")).await;
    window.tab_to(&id("import-text")).await;
    let mut rows = vec!["[night]".to_owned()];
    rows.extend(
        (1..=INVENTORY).map(|n| format!("NIGHT-{n:02} ansible_host=192.0.2.{n} ansible_user=FARM\\night")),
    );
    let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
    window.keys(&lines(&rows)).await;
    window.tab_to(&id("import-read")).await;
    window.keys(&enter).await;
    window.wait(&id("import-preview")).await;
    window.tab_to(&id("import-apply")).await;
    window.keys(&enter).await;
    window.wait_text(&id("import-done"), "60").await;
    window.keys(&escape).await;

    // The activity of a day goes out.
    window.keys(&control('5')).await;
    window.tab_to(&id("activity-filter")).await;
    window.keys("ago<1d kind:asked").await;
    window.keys(&escape).await;
    window.tab_to(&id("activity-export")).await;
    window.keys(&enter).await;
    window.tab_to(&id("activity-export-path")).await;
    window.keys(&control('a')).await;
    let file = home.0.path().join("day.csv");
    window.keys(&file.display().to_string()).await;
    window.keys(&enter).await;
    window.wait(&id("activity-exported")).await;
    let day = std::fs::read_to_string(&file).unwrap();
    assert!(day.contains("start") && day.contains("WS-005") && day.contains("failed"), "{day}");
    window.close().await;
}
