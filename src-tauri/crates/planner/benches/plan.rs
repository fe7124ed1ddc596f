//! What it costs to decide: `cargo bench -p planner`.
//!
//! 20,000 emulators on 1,000 workstations start by one plan, in virtual time, once held back by the limit of the fleet and once by
//! those of the workstations. Figures are printed and written to `target/bench/planner.json` of the workspace. A decision is one call
//! of `decide` together with the reports that led to it; the makespan is compared with the work divided by the places.

#[path = "../tests/it/world.rs"]
#[allow(
    dead_code,
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "the tests use all of it; a benchmark that cannot go on has failed"
)]
mod world;

use std::error::Error;
use std::num::NonZeroU32;
use std::path::Path;
use std::time::{Duration, Instant};

use planner::{Action, ActionKind, AtOnce, LeadsTo, Limits, Needs, NewPlan, Order};
use world::{Nature, World};

const EMULATORS: usize = 20;

/// A whole run.
struct Run {
    decisions_per_s: f64,
    microseconds_per_item: f64,
    looked_at_per_item: f64,
    makespan: f64,
    preview: Duration,
}

fn run(workstations: usize, here: u32, fleet: u32) -> Run {
    let n = |n| NonZeroU32::new(n).unwrap_or(NonZeroU32::MIN);
    let limits = Limits {
        boots: AtOnce { workstation: n(here), fleet: n(fleet) },
        settle: Duration::ZERO,
        order: Order::Spread,
        ..Limits::default()
    };
    let start = Action {
        kind: ActionKind::new("start"),
        boots: true,
        repeatable: false,
        gated: true,
        needs: Needs::Emulator,
        leads_to: LeadsTo::Running,
        idle_when: None,
    };
    let mut world = World::new(20, workstations, EMULATORS, Nature::kind());
    let new = NewPlan { limits, ..NewPlan::new(start, world.targets()) };
    let begin = Instant::now();
    std::hint::black_box(world.planner.preview(&new, |_| Duration::from_secs(55)).is_ok());
    let preview = begin.elapsed();
    let from = world.now;
    world.add(new);
    world.run(None);
    let (items, planning) = (float(world.sent), world.planning.as_secs_f64());
    Run {
        decisions_per_s: float(world.decisions) / planning,
        microseconds_per_item: planning * 1e6 / items,
        looked_at_per_item: float(world.looked_at) / items,
        makespan: world.now.since(from).as_secs_f64() / world.ideal(here, fleet),
        preview,
    }
}

fn float(n: u64) -> f64 {
    f64::from(u32::try_from(n).unwrap_or(u32::MAX))
}

/// The run with the middle time of five.
fn median(workstations: usize, here: u32, fleet: u32) -> Run {
    let mut runs: Vec<_> = (0..5).map(|_| run(workstations, here, fleet)).collect();
    runs.sort_by(|a, b| a.microseconds_per_item.total_cmp(&b.microseconds_per_item));
    runs.swap_remove(2)
}

fn main() -> Result<(), Box<dyn Error>> {
    let tenth = median(100, 2, 30);
    let fleet = median(1000, 2, 300);
    let workstations = median(1000, 2, 2000);
    let round = |x: f64| (x * 1000.0).round() / 1000.0;
    let figures = serde_json::json!({
        "plan_20000": {
            "decisions_per_s": fleet.decisions_per_s.round(),
            "microseconds_per_item": round(fleet.microseconds_per_item),
            "microseconds_per_item_of_2000": round(tenth.microseconds_per_item),
            "looked_at_per_item": round(fleet.looked_at_per_item),
            "preview_ms": round(fleet.preview.as_secs_f64() * 1000.0),
            "makespan_to_ideal": round(fleet.makespan),
            "makespan_to_ideal_by_workstations": round(workstations.makespan),
        }
    });
    let text = serde_json::to_string_pretty(&figures)?;
    println!("{text}");
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../target/bench");
    std::fs::create_dir_all(&folder)?;
    std::fs::write(folder.join("planner.json"), format!("{text}\n"))?;
    Ok(())
}
