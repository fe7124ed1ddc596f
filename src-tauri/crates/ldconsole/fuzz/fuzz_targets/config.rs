//! What was read can be written and read again.
#![no_main]

use ldconsole::InstanceConfig;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    if let Ok(config) = InstanceConfig::parse(data) {
        assert_eq!(InstanceConfig::parse(config.to_json().as_bytes()), Ok(config));
    }
});
