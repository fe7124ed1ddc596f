//! A pasted list of workstations: any text is read at once, and each workstation in it has a name and an address.
#![no_main]

use std::sync::LazyLock;

use fleet::{Fleet, FleetOptions, MAX_WORKSTATIONS, Timing};
use libfuzzer_sys::fuzz_target;

static FLEET: LazyLock<Fleet> = LazyLock::new(|| {
    Fleet::open(FleetOptions::in_memory(Timing::default())).expect("a fleet without files opens").fleet
});

fuzz_target!(|text: &str| {
    match FLEET.read_several(text, "5985") {
        Ok(read) => {
            assert!(read.new.len() <= MAX_WORKSTATIONS && read.present.is_empty());
            assert!(read.new.iter().all(|new| !new.name.is_empty() && !new.address.is_empty()));
        }
        Err(error) => assert!(error.to_string().chars().count() < 2_000, "a sentence has a bound"),
    }
});
