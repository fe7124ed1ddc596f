//! Many seeds of a farm in virtual time (see `tests::simulate`). Exits with 1 if something did not hold in one of them, and says
//! with which command that is seen again.

use std::{process::ExitCode, time::Instant};

use clap::Parser;
use tests::simulate::{Options, Report, run};

/// A farm in virtual time: the same seed, the same run.
#[derive(Debug, Parser)]
struct Arguments {
    /// How many seeds.
    #[arg(long, default_value_t = 3)]
    seeds: u64,
    /// The first of them.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// How many workstations.
    #[arg(long, default_value_t = 50, value_parser = clap::value_parser!(u16).range(2..=200))]
    workstations: u16,
    /// How long faults are made, in virtual time; the recovery afterwards takes at most 45 minutes more.
    #[arg(long, default_value_t = 20)]
    minutes: u64,
    /// Runs each seed twice and compares.
    #[arg(long)]
    twice: bool,
    /// Ends with the first seed in which something did not hold.
    #[arg(long)]
    first: bool,
    /// Prints all that happens.
    #[arg(long)]
    trace: bool,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let began = Instant::now();
    let mut failed = Vec::new();
    for seed in arguments.seed..arguments.seed.saturating_add(arguments.seeds) {
        let options = Options {
            seed,
            workstations: arguments.workstations.into(),
            minutes: arguments.minutes,
            prints: arguments.trace,
        };
        let one = Instant::now();
        let mut report = run(options);
        print(seed, &report, one);
        if arguments.twice {
            let again = run(options);
            if again.hash != report.hash {
                report.violations.push(format!("another run gave another trace: {:016x}", again.hash));
            }
        }
        if !report.violations.is_empty() {
            failed.push(seed);
            for line in &report.last {
                println!("    {line}");
            }
            for violation in &report.violations {
                println!("  violated: {violation}");
            }
            println!(
                "  again: cargo run -p programs --bin simulate -- --seed {seed} --seeds 1 --workstations {} --minutes {} --trace",
                arguments.workstations, arguments.minutes
            );
            if arguments.first {
                break;
            }
        }
    }
    let took = began.elapsed().as_secs_f64();
    if failed.is_empty() {
        println!("simulate: everything held in {} seeds, {took:.1} s", arguments.seeds);
        ExitCode::SUCCESS
    } else {
        println!("simulate: {} of {} seeds failed: {failed:?}, {took:.1} s", failed.len(), arguments.seeds);
        ExitCode::FAILURE
    }
}

fn print(seed: u64, report: &Report, began: Instant) {
    println!(
        "seed {seed}: trace {:016x}, {} events, {} requests, {} operations, {} restarts, {:.1} h in {:.1} s",
        report.hash,
        report.events,
        report.requests,
        report.operations,
        report.restarts,
        report.took.as_secs_f64() / 3600.0,
        began.elapsed().as_secs_f64()
    );
}
