//! A workstation is added in the window, its password goes to the desktop's password store, and the next start finds
//! both: the list in its file, the password in the store and nowhere else.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Stdio,
};

use tests::window::{Window, id};
use tokio::{
    io::AsyncWriteExt,
    process::{Child, Command},
};

/// The freedesktop password store, unlocked, on this private bus.
async fn password_store() -> Child {
    let mut store = Command::new("gnome-keyring-daemon")
        .args(["--unlock", "--foreground", "--components=secrets"])
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .kill_on_drop(true)
        .spawn()
        .expect("gnome-keyring-daemon (Debian package gnome-keyring)");
    let mut input = store.stdin.take().unwrap();
    input.write_all(b"private").await.unwrap();
    drop(input);
    tests::until("the password store", || async {
        let names = Command::new("dbus-send")
            .args([
                "--session",
                "--print-reply",
                "--dest=org.freedesktop.DBus",
                "/",
                "org.freedesktop.DBus.ListNames",
            ])
            .output()
            .await
            .ok()?;
        String::from_utf8_lossy(&names.stdout).contains("org.freedesktop.secrets").then_some(())
    })
    .await;
    store
}

fn value<'a>(words: &'a [String], key: &str) -> &'a str {
    words.iter().find_map(|w| w.strip_prefix(key)).unwrap_or_else(|| panic!("{key} in {words:?}"))
}

/// Every file below a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).map(|d| d.flatten().map(|e| e.path()).collect::<Vec<_>>());
    entries
        .unwrap_or_default()
        .into_iter()
        .flat_map(|p| if p.is_dir() { files(&p) } else { vec![p] })
        // A program that was ended leaves the socket at which it heard scripts.
        .filter(|p| p.is_file())
        .collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_password_survives_a_restart_in_the_desktops_store_only() {
    let _store = password_store().await;
    let (_simulator, words) = crate::simulator(3).await;
    let (address, port) = words[0].split_once(':').unwrap();
    let password = value(&words, "password=");
    let home = tempfile::tempdir().unwrap();
    let (config, state) = (home.path().join("config"), home.path().join("state"));
    let places: [(&str, &Path); 2] = [("XDG_CONFIG_HOME", &config), ("XDG_DATA_HOME", &state)];

    let window = Window::open_with(&[], &places).await;
    window.click(&id("add-workstation")).await;
    window.fill(&id("form-name"), "WS-42").await;
    window.fill(&id("form-address"), address).await;
    window.fill(&id("form-port"), port).await;
    window.fill(&id("form-user"), value(&words, "user=")).await;
    window.fill(&id("form-password"), password).await;
    window.fill(&id("form-ldconsole"), value(&words, "ldconsole=")).await;
    window.click(&id("form-save")).await;
    window.wait("[data-testid^=emulator-]").await;
    let shown = window.script("return document.documentElement.outerHTML").await;
    assert!(!shown.as_str().unwrap().contains(password), "the page does not hold the password");
    window.close().await;

    let window = Window::open_with(&[], &places).await;
    window.wait_text("body", "WS-42").await;
    window.wait("[data-testid^=emulator-]").await;
    window.close().await;

    let written = files(home.path());
    assert!(written.iter().any(|f| f.ends_with("workstations.json")), "{written:?}");
    assert!(written.iter().any(|f| f.extension().is_some_and(|e| e == "jsonl")), "{written:?}");
    for file in written {
        let bytes = fs::read(&file).unwrap();
        let found = bytes.windows(password.len()).any(|w| w == password.as_bytes());
        assert!(!found, "the password is in {}", file.display());
    }
}
