//! A typed filter: any text is understood, or what is wrong in it is shown where it stands.
#![no_main]

use filter::{ActivityField, EmulatorField};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let _ = filter::parse::<EmulatorField>(text);
    let _ = filter::parse::<ActivityField>(text);
});
