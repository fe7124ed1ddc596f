//! The language in the real window: the system's at the start, another one as soon as it is chosen, and kept.

use std::path::{Path, PathBuf};

use tests::{
    desktop::Desktop,
    window::{Window, id},
};

fn picture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/window-test").join(format!("{name}.png"))
}

/// Chooses a language in the settings, which are open, and waits until the window speaks it.
async fn choose(window: &Window, tag: &str, fleet: &str) {
    let language = window.wait(&id("settings-language")).await;
    language.select_by_value(tag).await.unwrap();
    window.wait_text(&id("nav-fleet"), fleet).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_chosen_language_is_spoken_everywhere_and_kept() {
    let desktop = Desktop::own().await;
    let home = tempfile::tempdir().unwrap();
    let environment = [("XDG_CONFIG_HOME", home.path()), ("LANGUAGE", Path::new("vi:en"))];
    let window = Window::open_with(&[], &environment).await;
    window.wait_text(&id("nav-fleet"), "Dàn máy").await;
    desktop.wait_menu("Thoát").await;

    window.click(&id("settings")).await;
    choose(&window, "ru", "Ферма").await;
    desktop.wait_menu("Выйти").await;
    assert_eq!(window.script("return document.documentElement.lang").await, "ru");
    window.shot(&picture("language-ru")).await;
    choose(&window, "zh-CN", "机群").await;
    desktop.wait_menu("退出").await;
    window.shot(&picture("language-zh-CN")).await;
    window.close().await;

    let window = Window::open_with(&[], &environment).await;
    window.wait_text(&id("nav-fleet"), "机群").await;
    window.click(&id("settings")).await;
    // As the system: nothing is chosen.
    choose(&window, "", "Dàn máy").await;
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_demo_speaks_another_language_and_writes_nothing() {
    let home = tempfile::tempdir().unwrap();
    let environment = [("XDG_CONFIG_HOME", home.path())];
    let window = Window::open_with(&["--demo", "--workstations", "1"], &environment).await;
    window.wait_text(&id("nav-fleet"), "Fleet").await;
    window.click(&id("settings")).await;
    choose(&window, "ru", "Ферма").await;
    window.close().await;
    let written = home.path().join("app.ldfleet.LDFleet/preferences.json");
    assert!(!written.exists(), "{}", written.display());
}
