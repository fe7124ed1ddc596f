//! Arguments that no window sends. A command is refused in a sentence of a readable length, or does what it says; none panics.

use std::sync::LazyLock;

use fleet::{
    Error, Fleet, FleetOptions, Keep, Timing,
    ipc::{CircuitAction, DoctorSubject, EmulatorRequest, SettingsForm, WorkstationForm, WorkstationRequest},
    model::Layer,
};
use proptest::prelude::*;
use secrecy::SecretString;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

static FLEET: LazyLock<Fleet> =
    LazyLock::new(|| Fleet::open(FleetOptions::in_memory(Timing::default())).unwrap().fleet);

/// What people and programs have been seen to send, and what they have not.
fn text() -> impl Strategy<Value = String> {
    let unit = prop_oneof![
        Just("["),
        Just("0"),
        Just("-"),
        Just("."),
        Just(":"),
        Just("%"),
        Just("\\"),
        Just("\""),
        Just("\0"),
        Just("\n"),
        Just("\u{202e}"),
        Just("\u{200b}"),
        Just("é"),
        Just("農"),
        Just("👨\u{200d}👩"),
        Just(" "),
        Just("\u{1b}[31m"),
    ];
    let odd = prop_oneof![
        Just("NaN"),
        Just("inf"),
        Just("-1"),
        Just("1e400"),
        Just("0x7f"),
        Just("99999999999999999999"),
        Just("auto"),
        Just("::1%eth0"),
        Just("[::1]:5985"),
        Just("https://a:b@c/d?e#f"),
        Just(r"\\nas\x"),
        Just(r"C:\..\..\x.exe"),
        Just("a.b.c"),
        Just("shell rm -rf /"),
        Just("é.example"),
        Just("xn--"),
        Just(r"FARM\\operator"),
        Just("@"),
    ];
    prop_oneof![
        3 => "\\PC{0,40}",
        2 => odd.prop_map(str::to_owned),
        2 => (unit, prop_oneof![1_usize..80, Just(3_000), Just(50_000)]).prop_map(|(unit, times)| unit.repeat(times)),
    ]
}

fn number() -> impl Strategy<Value = Value> {
    prop_oneof![
        any::<u32>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from)
    ]
}

/// What a command's argument is made from, where the window's message can be that at all.
fn argument<T: DeserializeOwned>(value: Value) -> Option<T> {
    serde_json::from_value(value).ok()
}

fn short<T>(answer: Result<T, Error>) {
    if let Err(error) = answer {
        let length = error.to_string().chars().count();
        assert!(length < 40_000, "a sentence of {length} characters");
    }
}

fn form(texts: &[String]) -> Option<WorkstationForm> {
    let text = |n: usize| texts[n % texts.len()].as_str();
    argument(json!({
        "name": text(0), "address": text(1), "port": text(2), "user": text(3), "ldconsole": text(4),
        "dataFolder": text(5), "startThrough": "desktop", "boots": text(6), "killWhenStuck": true,
        "connection": {
            "transport": "https", "trust": "pinned", "caFile": text(7), "fingerprint": text(8), "login": "ntlm",
            "connectLimit": text(9), "listLimit": text(0),
        },
    }))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, ..ProptestConfig::default() })]

    #[test]
    fn no_form_of_a_workstation_panics(texts in prop::collection::vec(text(), 10), good in any::<[bool; 4]>()) {
        let mut form = form(&texts).expect("texts fit everywhere");
        // Fields after a wrong one are reached only where that is right.
        for (is_good, field, right) in [
            (good[0], &mut form.name, "WS-1"),
            (good[1], &mut form.address, "127.0.0.1"),
            (good[2], &mut form.port, "5986"),
            (good[3], &mut form.user, "operator"),
        ] {
            if is_good {
                right.clone_into(field);
            }
        }
        let password = || SecretString::from(texts[9].clone());
        short(FLEET.read_several(&texts[0], &texts[1]));
        short(FLEET.add_several(&texts[2], &form, password(), Keep::Transient));
        short(FLEET.edit(&texts[0], &form, &password()));
        if let Ok(id) = FLEET.add(&form, password(), Keep::Transient) {
            FLEET.remove(&id).unwrap();
        }
        let subject = DoctorSubject::Saved { workstation: texts[0].clone() };
        short(FLEET.start_doctor(&subject, password()));
        short(FLEET.save_answers(7, &texts[1]));
    }

    #[test]
    fn no_request_panics(texts in prop::collection::vec(text(), 4), numbers in prop::collection::vec(number(), 3)) {
        let (a, b, n) = (&texts[0], &texts[1], &numbers[0]);
        for request in [
            json!({ "kind": "clone", "title": a, "fresh": true }),
            json!({ "kind": "rename", "title": a }),
            json!({ "kind": "installApp", "file": a }),
            json!({ "kind": "uninstallApp", "package": a }),
            json!({ "kind": "adb", "command": a }),
            json!({ "kind": "setLocation", "longitude": a, "latitude": b }),
            json!({ "kind": "setProperty", "key": a, "value": b }),
            json!({ "kind": "backup", "file": a }),
            json!({ "kind": "restore", "file": a }),
            json!({ "kind": a }),
            json!({ "kind": "rename", "title": n }),
            n.clone(),
        ] {
            if let Some(request) = argument::<EmulatorRequest>(request.clone()) {
                let index = argument::<u32>(numbers[1].clone()).unwrap_or(u32::MAX);
                short(FLEET.operate(&texts[2], index, &texts[3], &request));
            }
            if let Some(request) = argument::<WorkstationRequest>(request) {
                short(FLEET.operate_workstation(&texts[2], &request));
            }
        }
        short(FLEET.control(a, Layer::Network, CircuitAction::Isolate, b));
        short(FLEET.set_passwords(&texts, a.clone().into()));
        short(FLEET.cancel(argument(numbers[2].clone()).unwrap_or(0)));
        short(FLEET.cancel_doctor(argument(numbers[2].clone()).unwrap_or(0)));
        short(FLEET.refresh(a));
    }

    #[test]
    fn no_settings_panic(texts in prop::collection::vec(text(), 23), on: bool) {
        let form = argument::<SettingsForm>(json!({
            "threshold": texts[0], "window": texts[1], "open": texts[2], "poll": texts[3], "notify": on,
            "mostPerHour": texts[4], "quiet": on, "quietFrom": texts[5], "quietTo": texts[6],
            "warnCpu": texts[7], "warnCpuMinutes": texts[8], "warnMemory": texts[9],
            "warnMemoryPercent": texts[10], "warnDisk": texts[11], "warnDiskPercent": texts[12],
            "notifyEnded": on, "notifyPlans": on, "notifyWatch": on, "notifySchedules": on,
            "activityDays": texts[13], "activityMegabytes": texts[14],
            "plans": {
                "perWorkstation": texts[15], "inFleet": texts[16], "settle": texts[17], "cpu": texts[18],
                "memory": texts[19], "canary": texts[20], "stopAfter": texts[21], "whenBack": texts[22],
                "order": "spread",
            },
        }));
        short(FLEET.change_settings(&form.expect("texts fit everywhere")));
    }
}

#[test]
fn a_megabyte_is_refused_at_once_wherever_it_is_typed() {
    let huge = "x".repeat(1 << 20);
    let form = form(std::slice::from_ref(&huge)).unwrap();
    let rename = EmulatorRequest::Rename { title: huge.clone() };
    for error in [
        FLEET.add(&form, String::new().into(), Keep::Transient).unwrap_err(),
        FLEET.operate("id", 1, "title", &rename).unwrap_err(),
        FLEET.operate("id", 1, &huge, &EmulatorRequest::Start).unwrap_err(),
        FLEET.read_several(&huge, "5985").unwrap_err(),
        FLEET.read_several("", &huge).unwrap_err(),
    ] {
        let sentence = error.to_string();
        assert!(sentence.contains("KB") && sentence.len() < 200, "{sentence}");
    }
}
