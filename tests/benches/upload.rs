//! How fast a file goes to a workstation: `cargo bench -p tests --bench upload`.
//!
//! One workstation, 1 ms away, and a file of 64 MB, over the whole product: read and hashed here, sealed, sent, written there, and hashed
//! there again. Written to `target/bench/upload.json` of the workspace.

use std::{
    path::Path,
    thread,
    time::{Duration, Instant},
};

use fleet::ipc::WorkstationRequest;
use serde_json::json;
use simulator::{RequestKind, WorkstationConfig};
use tests::fleet::{Stage, quick, quiet_timing};

const ROUND_TRIP: Duration = Duration::from_millis(1);
const SIZE: usize = 64 * 1024 * 1024;
/// The benchmark ends after this time, whatever happens.
const PATIENCE: Duration = Duration::from_mins(4);

fn rounded(number: f64) -> f64 {
    (number * 100.0).round() / 100.0
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
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("file.bin");
    let mut bytes = vec![0; SIZE];
    fastrand::Rng::with_seed(1).fill(&mut bytes);
    std::fs::write(&path, &bytes)?;
    let stage = Stage::open(quiet_timing());
    let member = stage.add_online(WorkstationConfig { round_trip: ROUND_TRIP, ..quick("UPLOAD", 1) });
    member.comes_to_rest();
    let chosen = stage.fleet.choose_file(&path)?;
    let began = Instant::now();
    let request = WorkstationRequest::SendFile { sha256: chosen.sha256, name: chosen.name };
    stage.succeeded(member.ask_whole(request));
    let took = began.elapsed();
    #[expect(clippy::cast_precision_loss, reason = "some millions")]
    let (size, sends) = (SIZE as f64, member.simulated.counters().of(RequestKind::Send) as f64);
    let megabytes = size / 1_000_000.0;
    let figures = json!({
        "upload.mb_per_s": rounded(megabytes / took.as_secs_f64()),
        "upload.sends_per_mb":
            rounded(sends / megabytes),
    });
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/bench");
    std::fs::create_dir_all(&folder)?;
    let text = serde_json::to_string_pretty(&figures)?;
    std::fs::write(folder.join("upload.json"), &text)?;
    println!("{text}");
    Ok(())
}
