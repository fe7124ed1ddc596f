//! The shapes that others rely on: what the window is sent, and the files. A change of one is seen here first.

use std::{fs, sync::Arc};

use fleet::{
    ConfigFile, FleetOptions, Keep, Keeping, MemorySecrets,
    ipc::{CircuitAction, EmulatorRequest},
    model::Layer,
};
use serde_json::Value;
use tests::fleet::{Stage, form, quick, quiet_timing, title};

/// What differs from run to run stands as its kind.
fn settled(value: &mut Value, key: &str) {
    match value {
        Value::Object(fields) => fields.iter_mut().for_each(|(key, value)| settled(value, key)),
        Value::Array(items) => items.iter_mut().for_each(|item| settled(item, key)),
        Value::Number(number) => {
            let moment = number.as_u64().is_some_and(|number| number > 1_600_000_000_000);
            let passing = ["port", "roundTripMs", "pid", "seq", "retryInMs"].contains(&key);
            if moment {
                *value = "MOMENT".into();
            } else if passing {
                *value = "NUMBER".into();
            }
        }
        Value::String(text) if is_uuid(text) => *value = "UUID".into(),
        _ => {}
    }
}

fn is_uuid(text: &str) -> bool {
    text.len() == 36 && text.split('-').map(str::len).eq([8, 4, 4, 4, 12])
}

fn shape(mut value: Value) -> String {
    settled(&mut value, "");
    serde_json::to_string_pretty(&value).unwrap()
}

#[test]
fn the_snapshot_and_the_files_keep_their_shapes() {
    let folder = tempfile::tempdir().unwrap();
    let stage = Stage::with(FleetOptions {
        timing: quiet_timing(),
        secrets: Arc::new(MemorySecrets::default()),
        config: Some(ConfigFile::at(folder.path().join("workstations.json"))),
        activity: Keeping::Nothing,
    });
    let simulated = stage.simulate(quick("WS-01", 2));
    let password = simulated.password().to_owned().into();
    let id = stage.fleet.add(&form(&simulated), password, Keep::Saved).unwrap();
    let member = stage.member(id, simulated);
    member.comes_online();
    stage.succeeded(member.ask(1, EmulatorRequest::Rename { title: "Renamed".into() }));
    stage.fleet.control(&member.id, Layer::Emulator, CircuitAction::Isolate, "on purpose").unwrap();
    assert_eq!(member.emulator(0).title, title(0));
    member.comes_to_rest();

    insta::assert_snapshot!("snapshot", shape(serde_json::to_value(stage.fleet.state().snapshot()).unwrap()));
    stage.fleet.close();
    for name in ["workstations", "breakers"] {
        let text = fs::read_to_string(folder.path().join(format!("{name}.json"))).unwrap();
        insta::assert_snapshot!(name, shape(serde_json::from_str(&text).unwrap()));
    }
}
