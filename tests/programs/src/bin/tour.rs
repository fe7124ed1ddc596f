//! The demo's main job in the real window, step by step, with a picture of each: for a first look on a machine without a
//! display, and as a quick check that the product as a whole works.
//!
//! Run by `make tour`, on a private display and bus. Ends with 1 at the first step that does not work.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a failed step is a failed tour")]

use std::{
    io::Write,
    path::{Path, PathBuf},
    process::ExitCode,
    sync::{Arc, Mutex},
    time::Instant,
};

use tests::window::{Window, control, id, words};

/// How much faster than in earnest circuits open and recover.
const SHORTEN: &str = "5";

/// Where it is on its way, for the sentence in which it ends.
#[derive(Clone, Default)]
struct Place(Arc<Mutex<String>>);

struct Tour {
    folder: PathBuf,
    pictures: u32,
    began: Instant,
    place: Place,
}

impl Tour {
    /// Says what comes now; [`Tour::done`] says what came of it.
    fn step(&mut self, what: &str) {
        what.clone_into(&mut self.place.0.lock().unwrap());
        self.began = Instant::now();
        print!("  {what} … ");
        std::io::stdout().flush().unwrap();
    }

    async fn done(&mut self, window: &Window, picture: &str, result: &str) {
        let took = self.began.elapsed();
        self.pictures += 1;
        let file = self.folder.join(format!("{}-{picture}.png", self.pictures));
        window.shot(&file).await;
        println!("{result} ({:.1} s)\n    {}", took.as_secs_f64(), file.display());
    }
}

fn main() -> ExitCode {
    let folder = std::env::args().nth(1).expect("the folder to write to");
    let place = Place::default();
    let at = place.clone();
    std::panic::set_hook(Box::new(move |panic| {
        let why = panic.payload_as_str().unwrap_or("no reason given");
        println!("FAILED\ntour: “{}” did not work: {why}", at.0.lock().unwrap());
    }));
    let tour = Tour { folder: folder.into(), pictures: 0, began: Instant::now(), place };
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    println!(
        "tour: the demo in LDFleet's window, on a private display, its waiting times divided by {SHORTEN}"
    );
    let ended = runtime.block_on(runtime.spawn(make(tour)));
    match ended {
        Ok(pictures) => {
            println!("tour: every step worked; {pictures} pictures");
            ExitCode::SUCCESS
        }
        Err(_) => ExitCode::FAILURE,
    }
}

async fn make(mut tour: Tour) -> u32 {
    tour.step("Open the window");
    // What fails on purpose here needs no line in the log.
    let quiet = [("LDFLEET_LOG", Path::new("error"))];
    let window = Window::open_with(&["--demo", "--shorten", SHORTEN], &quiet).await;
    window.resize(1280, 800).await;
    let banner = window.text(&id("demo-banner")).await;
    assert!(banner.contains("Demo"), "the window says that this is the demo: {banner}");
    tour.done(&window, "window", "open").await;

    tour.step("List the emulators of six workstations");
    window.wait_text("header", "6 of 6 online").await;
    let first = window.workstation("WS-01").await;
    let second = window.workstation("WS-02").await;
    window.click(&id(&format!("workstation-{first}"))).await;
    let index = window.emulator_that_is("ready").await;
    let row = |health: &str| format!("{}[data-health={health}]", id(&format!("emulator-{index}")));
    let emulators = window.all("[data-testid^=emulator-][data-health]").await.len();
    tour.done(&window, "list", &format!("6 of 6 online, {emulators} emulators on WS-01")).await;

    tour.step(&format!("Stop emulator {index} of WS-01"));
    window.click(&id(&format!("stop-{index}"))).await;
    window.wait(&row("stopped")).await;
    tour.done(&window, "stopped", "stopped").await;

    tour.step("Start it again");
    window.click(&id(&format!("start-{index}"))).await;
    window.wait(&format!("{}, {}", row("starting"), row("booting"))).await;
    window.wait(&row("ready")).await;
    tour.done(&window, "started", "its Android is ready").await;

    tour.step("Let WS-01 refuse connections until its circuit opens");
    window.click(&id("demo-menu")).await;
    window.click(&id("demo-fault-refuse")).await;
    let circuit =
        |ws: &str, state: &str| format!("{}[data-state={state}]", id(&format!("circuit-{ws}-network")));
    window.wait(&circuit(&first, "open")).await;
    assert!(window.find(&circuit(&second, "closed")).await.is_some(), "WS-02 is untouched");
    tour.done(&window, "circuit-open", "the network circuit of WS-01 is open, that of WS-02 is closed").await;

    tour.step("Try to stop the emulator meanwhile");
    window.click(&id(&format!("stop-{index}"))).await;
    let refusal = window.wait(&id("refusal")).await;
    let said = words(&refusal).await.unwrap_or_default();
    let sentence = said.lines().next().unwrap_or_default().trim();
    assert!(sentence.contains("circuit"), "says why: {said}");
    tour.done(&window, "refused", &format!("refused at once: {sentence}")).await;

    tour.step("Let WS-01 work again until its circuit closes");
    window.click(&id("demo-menu")).await;
    window.click(&id("demo-fault-none")).await;
    window.wait(&circuit(&first, "closed")).await;
    window.wait(&row("ready")).await;
    tour.done(&window, "recovered", "one check closed the circuit; the emulator is ready").await;

    tour.step("Look at what was asked for");
    window.click(&id("nav-operations")).await;
    window.wait("[data-testid^=operation-][data-status=succeeded]").await;
    let listed = window.all("[data-testid^=operation-][data-status]").await.len();
    tour.done(&window, "operations", &format!("{listed} operations, each with its result")).await;

    tour.step("Leave the demo");
    window.click(&id("leave-demo")).await;
    window.wait(&id("empty")).await;
    window.wait_gone(&id("demo-banner")).await;
    tour.done(&window, "left", "the own list, which is empty here").await;

    tour.step("Quit");
    window.ends_by_keys("body", &control('q')).await;
    println!("ended ({:.1} s)", tour.began.elapsed().as_secs_f64());
    tour.pictures
}
