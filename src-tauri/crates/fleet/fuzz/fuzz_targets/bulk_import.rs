//! A pasted list of workstations: any text, beside a list that has some of them already.
#![no_main]

use std::sync::LazyLock;

use fleet::{Fleet, FleetOptions, Timing};
use libfuzzer_sys::fuzz_target;

static FLEET: LazyLock<Fleet> = LazyLock::new(|| {
    Fleet::open(FleetOptions::in_memory(Timing::default())).expect("a fleet without files opens").fleet
});

fuzz_target!(|text: &str| {
    match FLEET.read_several(text, "5985") {
        Ok(read) => assert!(read.new.len() <= fleet::MAX_WORKSTATIONS),
        Err(error) => assert!(error.to_string().chars().count() < 20_000),
    }
});
