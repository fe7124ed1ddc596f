//! The application in the tray, on a private session bus: started hidden, shown from the menu, one at a time, quit.

use std::process::Stdio;

use tests::{
    PATIENCE,
    desktop::{Desktop, close, shown, the_window, windows},
    program,
};
use tokio::process::{Child, Command};

fn start(args: &[&str]) -> Child {
    Command::new(program("ldfleet")).args(args).stdout(Stdio::null()).kill_on_drop(true).spawn().unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_tray_shows_the_window_and_ends_the_program() {
    let desktop = Desktop::own().await;
    let mut app = start(&["--demo", "--hidden", "--workstations", "3"]);

    desktop.wait_menu("3 of 3 workstations online, all circuits OK").await;
    assert_eq!(desktop.tray_status().await, "Active");
    assert!(desktop.tray_icon().await.starts_with(b"\x89PNG"));
    assert!(windows().await.is_empty(), "started hidden");

    desktop.choose("Show LDFleet").await;
    shown(true).await;

    // A second start hands over to the first and ends.
    let second = tokio::time::timeout(PATIENCE, start(&["--hidden"]).wait()).await;
    assert!(second.expect("the second start ends").unwrap().success());
    assert!(app.try_wait().unwrap().is_none(), "the first goes on");

    // Closing the window leaves the program in the tray.
    let window = the_window().await;
    close(&window).await;
    shown(false).await;
    assert!(app.try_wait().unwrap().is_none());

    desktop.choose("Quit").await;
    let ended = tokio::time::timeout(PATIENCE, app.wait()).await;
    assert!(ended.expect("Quit ends it").unwrap().success());
}
