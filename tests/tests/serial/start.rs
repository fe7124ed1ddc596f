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
