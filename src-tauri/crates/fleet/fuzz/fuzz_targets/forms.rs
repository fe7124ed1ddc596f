//! The forms of a workstation, an operation and the settings: texts between zero bytes, one for each field.
#![no_main]

use std::sync::LazyLock;

use fleet::{
    Fleet, FleetOptions, Keep, Timing,
    ipc::{EmulatorRequest, SettingsForm, WorkstationForm},
};
use libfuzzer_sys::fuzz_target;
use serde_json::json;

static FLEET: LazyLock<Fleet> = LazyLock::new(|| {
    Fleet::open(FleetOptions::in_memory(Timing::default())).expect("a fleet without files opens").fleet
});

fuzz_target!(|text: &str| {
    let texts: Vec<&str> = text.split('\0').collect();
    let text = |n: usize| texts.get(n).copied().unwrap_or_default();
    let form = json!({
        "name": text(0), "address": text(1), "port": text(2), "user": text(3), "ldconsole": text(4),
        "dataFolder": text(5), "startThrough": "desktop", "boots": text(6), "killWhenStuck": false,
        "connection": {
            "transport": "https", "trust": "pinned", "caFile": text(7), "fingerprint": text(8), "login": "ntlm",
            "connectLimit": text(9), "listLimit": text(10),
        },
    });
    let form: WorkstationForm = serde_json::from_value(form).expect("texts fit everywhere");
    if let Ok(id) = FLEET.add(&form, text(11).to_owned().into(), Keep::Transient) {
        FLEET.remove(&id).expect("it was added");
    }
    let settings = json!({
        "threshold": text(0), "window": text(1), "open": text(2), "poll": text(3), "notify": true,
        "mostPerHour": text(4), "quiet": true, "quietFrom": text(5), "quietTo": text(6),
    });
    let settings: SettingsForm = serde_json::from_value(settings).expect("texts fit everywhere");
    let _ = FLEET.change_settings(&settings);
    for request in [
        EmulatorRequest::Rename { title: text(0).into() },
        EmulatorRequest::Adb { command: text(0).into() },
        EmulatorRequest::SetLocation { longitude: text(0).into(), latitude: text(1).into() },
        EmulatorRequest::InstallApp { file: text(0).into() },
    ] {
        let _ = FLEET.operate("nobody", 0, text(1), &request);
    }
});
