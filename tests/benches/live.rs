//! What it costs to see a change at once: `cargo bench -p tests --bench live`.
//!
//! One workstation, 20 ms away, is looked at for two minutes, and one beside it is polled as often. Titles are changed at moments that
//! nobody could guess, and it is taken how long it takes until they are shown. Requests are those that the workstation counts, for
//! whatever reason. Written to `target/bench/live.json` of the workspace.

use std::{
    path::Path,
    thread,
    time::{Duration, Instant},
};

use fleet::Timing;
use serde_json::json;
use simulator::WorkstationConfig;
use tests::fleet::{Member, Stage, quick, quiet_timing};

const ROUND_TRIP: Duration = Duration::from_millis(20);
/// Longer than one command lists, so that its end and the next one's begin are counted.
const LOOKED_AT: Duration = Duration::from_mins(2);
const EMULATORS: u32 = 20;
/// The benchmark ends after this time, whatever happens.
const PATIENCE: Duration = Duration::from_mins(4);

fn requests(member: &Member) -> u64 {
    member.simulated.counters().by_kind.values().sum()
}

fn title_is_shown(member: &Member, title: &str) -> bool {
    member.shown().emulators.iter().any(|emulator| emulator.title == title)
}

/// Requests and listings of a while, and how long each of the changes took to be seen, in milliseconds.
struct Looked {
    per_refresh: f64,
    seen_after: Vec<f64>,
}

fn look(member: &Member, whole: Duration) -> Looked {
    let began = Instant::now();
    let (before, mut listed, mut refreshes) = (requests(member), member.shown().listed_at, 0_u32);
    let mut change: Option<(String, Instant)> = None;
    let mut next = Instant::now() + pause();
    let mut seen_after = Vec::new();
    while began.elapsed() < whole {
        let now = member.shown().listed_at;
        refreshes += u32::from(now != listed);
        listed = now;
        match &change {
            None if Instant::now() >= next => {
                let title = format!("Farm {}", seen_after.len());
                member.simulated.ldplayer().rename(1, title.as_str());
                change = Some((title, Instant::now()));
            }
            Some((title, since)) if title_is_shown(member, title) => {
                seen_after.push(since.elapsed().as_secs_f64() * 1000.0);
                change = None;
                next = Instant::now() + pause();
            }
            _ => {}
        }
        thread::sleep(Duration::from_millis(2));
    }
    let asked = u32::try_from(requests(member) - before).unwrap_or(u32::MAX);
    seen_after.sort_by(f64::total_cmp);
    Looked { per_refresh: f64::from(asked) / f64::from(refreshes.max(1)), seen_after }
}

fn pause() -> Duration {
    Duration::from_millis(fastrand::u64(200..1200))
}

fn percentile(sorted: &[f64], percent: usize) -> Option<f64> {
    sorted.get(sorted.len() * percent / 100).map(|ms| ms.round())
}

fn rounded(number: f64) -> f64 {
    (number * 1000.0).round() / 1000.0
}

fn simulated(name: &str) -> WorkstationConfig {
    WorkstationConfig { round_trip: ROUND_TRIP, ..quick(name, EMULATORS) }
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    // Cargo runs benchmarks as tests too; there is nothing to learn from that.
    if !std::env::args().any(|argument| argument == "--bench") {
        return Ok(());
    }
    thread::spawn(|| {
        thread::sleep(PATIENCE);
        eprintln!("the benchmark did not end in time");
        std::process::exit(1);
    });
    // Nothing is polled meanwhile: what is seen was seen live.
    let stage = Stage::open(quiet_timing());
    let member = stage.add_online(simulated("LIVE"));
    member.comes_to_rest();
    stage.fleet.look_at([member.id.as_str()]);
    member.is_listed_again(2);
    let looking = thread::scope(|scope| {
        scope.spawn(|| {
            let until = Instant::now() + LOOKED_AT;
            while Instant::now() < until {
                stage.fleet.look_at([member.id.as_str()]);
                thread::sleep(Duration::from_secs(10).min(until.saturating_duration_since(Instant::now())));
            }
        });
        look(&member, LOOKED_AT)
    });

    let polling = Stage::open(Timing { poll: Duration::from_secs(1), ..quiet_timing() });
    let polled = polling.add_online(simulated("POLLED"));
    polled.comes_online();
    let polled = look(&polled, LOOKED_AT / 4);

    let figures = json!({
        "live.requests_per_refresh": rounded(looking.per_refresh),
        "live.seen_after_ms_p50": percentile(&looking.seen_after, 50),
        "live.seen_after_ms_p95": percentile(&looking.seen_after, 95),
        "live.changes": looking.seen_after.len(),
        "live.polling_requests_per_refresh": rounded(polled.per_refresh),
        "live.polling_seen_after_ms_p95": percentile(&polled.seen_after, 95),
    });
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/bench");
    std::fs::create_dir_all(&folder)?;
    let text = serde_json::to_string_pretty(&figures)?;
    std::fs::write(folder.join("live.json"), &text)?;
    println!("{text}");
    Ok(())
}
