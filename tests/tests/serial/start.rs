//! Starting: what is seen where it fails, what a second start does, and for whom the files are.

use std::{
    fs,
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
    process::Stdio,
};

use serde_json::Value;
use tempfile::TempDir;
use tests::{
    PATIENCE,
    desktop::{Desktop, close, shown, the_window, windows},
    program, until,
    window::{Window, id},
};
use tokio::process::{Child, Command};

/// A user's folders.
struct Home(TempDir);

impl Home {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn config(&self) -> PathBuf {
        self.0.path().join("config/app.ldfleet.LDFleet")
    }

    fn logs(&self) -> PathBuf {
        self.0.path().join("data/app.ldfleet.LDFleet/logs")
    }

    fn environment(&self) -> [(&'static str, PathBuf); 3] {
        [("XDG_CONFIG_HOME", "config"), ("XDG_DATA_HOME", "data"), ("XDG_STATE_HOME", "state")]
            .map(|(name, folder)| (name, self.0.path().join(folder)))
    }

    async fn open(&self) -> Window {
        let environment = self.environment();
        Window::open_with(&[], &environment.each_ref().map(|(name, path)| (*name, path.as_path()))).await
    }

    fn start(&self, args: &[&str]) -> Child {
        let mut command = Command::new(program("ldfleet"));
        command.envs(self.environment()).args(args).stdout(Stdio::null()).kill_on_drop(true).spawn().unwrap()
    }

    /// The lines of the log that are complete.
    fn log(&self) -> Vec<Value> {
        let files = fs::read_dir(self.logs()).map(|all| all.flatten().map(|e| e.path()).collect::<Vec<_>>());
        let texts = files.unwrap_or_default().into_iter().filter_map(|file| fs::read_to_string(file).ok());
        texts
            .flat_map(|text| {
                text.lines().filter_map(|line| serde_json::from_str(line).ok()).collect::<Vec<_>>()
            })
            .collect()
    }

    fn logged(&self, message: &str) -> Option<Value> {
        self.log().into_iter().find(|line| line["fields"]["message"] == message)
    }
}

async fn ends(app: &mut Child) -> Option<i32> {
    tokio::time::timeout(PATIENCE, app.wait()).await.expect("it ends").unwrap().code()
}

async fn title(window: &str) -> String {
    let said = Command::new("xdotool").args(["getwindowname", window]).output().await.unwrap();
    String::from_utf8(said.stdout).unwrap().trim().to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_start_that_fails_is_seen_and_keeps_the_files() {
    let home = Home::new();
    fs::create_dir_all(home.config()).unwrap();
    let list = home.config().join("workstations.json");
    let before = br#"{ "format": 2, "workstations": [] }"#;
    fs::write(&list, before).unwrap();
    // Another LDFleet works with it.
    let lock = fs::File::create(list.with_extension("lock")).unwrap();
    lock.lock().unwrap();

    let mut app = home.start(&["--hidden"]);
    let shown = the_window().await;
    assert_eq!(title(&shown).await, "LDFleet cannot start");
    assert!(app.try_wait().unwrap().is_none(), "it waits until that was read");
    close(&shown).await;
    assert_eq!(ends(&mut app).await, Some(1));
    let line = home.logged("LDFleet cannot start").expect("it is in the log");
    assert!(line["fields"]["error"].as_str().unwrap().contains("workstations.json"), "{line}");
    assert_eq!(fs::read(&list).unwrap(), before);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_list_that_cannot_be_read_is_said_in_the_window() {
    let home = Home::new();
    // The system does not hand it out.
    fs::create_dir_all(home.config().join("workstations.json")).unwrap();
    let window = home.open().await;
    window.wait_text(&id("config-problem"), "workstations.json").await;
    window.shot(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/window-test/list-not-read.png")).await;
    window.close().await;
    assert!(home.config().join("workstations.json").is_dir());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_start_shows_the_window_unless_it_is_hidden() {
    let _desktop = Desktop::own().await;
    let home = Home::new();
    let mut first = home.start(&["--hidden", "--demo", "--workstations", "1"]);
    until("the first one in the tray", || async { home.logged("tray").map(drop) }).await;

    assert_eq!(ends(&mut home.start(&["--hidden"])).await, Some(0));
    let again = until("a word of it", || async { home.logged("started again") }).await;
    assert_eq!(again["fields"]["hidden"], true);
    assert_eq!(windows().await, Vec::<String>::new());

    assert_eq!(ends(&mut home.start(&[])).await, Some(0));
    shown(true).await;
    assert!(first.try_wait().unwrap().is_none());
}

/// The report of a panic, and where it is.
fn report(home: &Home) -> Option<String> {
    let mut files = fs::read_dir(home.logs()).ok()?.flatten();
    let report = files.find(|file| file.file_name().to_string_lossy().starts_with("ldfleet.panic-"))?;
    fs::read_to_string(report.path()).ok().filter(|text| text.contains("at: "))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_panic_at_work_is_reported_and_the_program_lives_on() {
    let _desktop = Desktop::own().await;
    let home = Home::new();
    let said = fs::File::create(home.0.path().join("terminal")).unwrap();
    let mut command = Command::new(program("ldfleet"));
    let args = ["--hidden", "--demo", "--workstations", "1", "--panic", "work"];
    let mut app =
        command.envs(home.environment()).args(args).stderr(said).kill_on_drop(true).spawn().unwrap();
    let report = until("its report", || async { report(&home) }).await;
    assert!(report.contains("message: on purpose: \"…\"") && report.contains("options.rs"), "{report}");
    let logged = until("a word in the log", || async {
        home.log().into_iter().find(|line| line["fields"]["report"].is_string())
    })
    .await;
    assert_eq!(logged["level"], "ERROR");
    // It still does what it is asked for.
    assert_eq!(ends(&mut home.start(&[])).await, Some(0));
    close(&the_window().await).await;
    assert!(app.try_wait().unwrap().is_none(), "it lives on");
    let terminal = fs::read_to_string(home.0.path().join("terminal")).unwrap();
    for text in [report, terminal, logged.to_string()] {
        assert!(!text.contains("Right-Horse") && !text.contains('\u{1b}'), "{text}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_panic_at_the_start_is_said_in_a_message_box() {
    let home = Home::new();
    let mut app = home.start(&["--demo", "--panic", "start"]);
    let shown = the_window().await;
    assert!(title(&shown).await.contains("LDFleet"));
    assert!(report(&home).is_some());
    close(&shown).await;
    assert_eq!(ends(&mut app).await, Some(101));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_files_of_a_former_version_are_moved() {
    let _desktop = Desktop::own().await;
    let home = Home::new();
    let former = |place: &str| home.0.path().join(place).join("ldfleet");
    let settings = include_str!("../../../src-tauri/crates/fleet/tests/golden/settings.1.json");
    fs::create_dir_all(former("config")).unwrap();
    fs::create_dir_all(former("state").join("logs")).unwrap();
    let empty = "{\n  \"format\": 2,\n  \"workstations\": []\n}\n";
    fs::write(former("config").join("workstations.json"), empty).unwrap();
    fs::write(former("config").join("settings.json"), settings).unwrap();
    fs::write(former("state").join("logs/ldfleet.2026-01-01.jsonl"), "{}\n").unwrap();

    let _app = home.start(&["--hidden"]);
    until("the files at their new place", || async {
        home.logs().join("ldfleet.2026-01-01.jsonl").exists().then_some(())
    })
    .await;
    assert_eq!(fs::read_to_string(home.config().join("workstations.json")).unwrap(), empty);
    assert_eq!(fs::read_to_string(home.config().join("settings.json")).unwrap(), settings);
    until("the emptied folders gone", || async {
        (!former("config").exists() && !former("state").exists()).then_some(())
    })
    .await;
    assert!(home.logged("a file of a former version is moved").is_some());
}

#[tokio::test(flavor = "multi_thread")]
async fn files_and_folders_are_for_their_owner_only() {
    let home = Home::new();
    let mut app = home.start(&["--demo", "--workstations", "1"]);
    close(&the_window().await).await;
    assert_eq!(ends(&mut app).await, Some(0));
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&home.logs()), 0o700);
    assert_eq!(mode(home.logs().parent().unwrap()), 0o700);
    for file in fs::read_dir(home.logs()).unwrap().flatten() {
        assert_eq!(mode(&file.path()), 0o600, "{:?}", file.file_name());
    }
    assert!(home.logged("LDFleet ends").is_some(), "the log is whole: {:?}", home.log().last());
}
