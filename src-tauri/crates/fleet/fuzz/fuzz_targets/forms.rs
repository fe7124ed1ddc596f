//! The forms of a workstation, an operation and the settings: texts between zero bytes, one for each field. Nothing is
//! added, so nothing is ever sent: a new account has no password.
#![no_main]

use std::sync::LazyLock;

use fleet::{
    Error, Fleet, FleetOptions, Keep, Timing,
    ipc::{EmulatorRequest, SettingsForm, WorkstationForm, WorkstationRequest},
};
use libfuzzer_sys::fuzz_target;
use serde_json::json;

static FLEET: LazyLock<Fleet> = LazyLock::new(|| {
    Fleet::open(FleetOptions::in_memory(Timing::default())).expect("a fleet without files opens").fleet
});

/// Whoever typed it is told in a sentence; nothing here can be LDFleet's own fault.
fn told<T>(result: Result<T, Error>) {
    if let Err(error) = result {
        assert!(!matches!(error, Error::Internal { .. }), "{error:?}");
        assert!(error.to_string().chars().count() < 2_000, "a sentence has a bound");
    }
}

fuzz_target!(|typed: &str| {
    let texts: Vec<&str> = typed.split('\0').collect();
    let text = |n: usize| texts.get(n).copied().unwrap_or_default();
    for trust in ["system", "pinned"] {
        let form = json!({
            "name": text(0), "address": text(1), "port": text(2), "user": text(3), "ldconsole": text(4),
            "dataFolder": text(5), "startThrough": "desktop", "boots": text(6), "killWhenStuck": false,
            "connection": {
                "transport": "https", "trust": trust, "caFile": "", "fingerprint": text(7), "login": "ntlm",
                "connectLimit": text(8), "listLimit": text(9),
            },
        });
        let form: WorkstationForm = serde_json::from_value(form).expect("texts fit everywhere");
        let added = FLEET.add(&form, String::new().into(), Keep::Transient);
        assert!(added.is_err(), "it has no password");
        told(added);
    }
    let settings = json!({
        "threshold": text(0), "window": text(1), "open": text(2), "poll": text(3), "notify": true,
        "mostPerHour": text(4), "quiet": true, "quietFrom": text(5), "quietTo": text(6),
        "warnCpu": text(7), "warnCpuMinutes": text(8), "warnMemory": text(9), "warnMemoryPercent": text(10),
        "warnDisk": text(11), "warnDiskPercent": text(12),
        "notifyEnded": true, "activityDays": text(13), "activityMegabytes": text(14),
        "plans": {
            "perWorkstation": text(15), "inFleet": text(16), "settle": text(17), "cpu": text(18), "memory": text(19),
            "canary": text(20), "stopAfter": text(21), "whenBack": text(22), "order": "spread",
        },
    });
    let settings: SettingsForm = serde_json::from_value(settings).expect("texts fit everywhere");
    told(FLEET.change_settings(&settings));
    let device = json!({
        "width": text(0), "height": text(1), "dpi": text(2), "cpus": text(3), "memory": text(4),
        "manufacturer": text(5), "model": text(6), "phoneNumber": text(7), "imei": text(8), "imsi": text(9),
        "simSerial": text(10), "androidId": text(11), "mac": text(12),
    });
    for request in [
        json!({ "kind": "clone", "title": text(0), "fresh": true }),
        json!({ "kind": "rename", "title": text(0) }),
        json!({ "kind": "modify", "device": device }),
        json!({ "kind": "installApp", "file": text(0) }),
        json!({ "kind": "startApp", "package": text(0) }),
        json!({ "kind": "adb", "command": text(0) }),
        json!({ "kind": "setLocation", "longitude": text(0), "latitude": text(1) }),
        json!({ "kind": "setProperty", "key": text(0), "value": text(1) }),
        json!({ "kind": "backup", "file": text(0) }),
    ] {
        let request: EmulatorRequest = serde_json::from_value(request).expect("texts fit everywhere");
        told(FLEET.operate("nobody", 0, text(1), &request));
    }
    let settings = json!({ "kind": "globalSettings", "settings": { "fps": text(0), "audio": null, "fastPlay": null, "cleanMode": null } });
    let request: WorkstationRequest = serde_json::from_value(settings).expect("texts fit everywhere");
    told(FLEET.operate_workstation("nobody", &request));
});
