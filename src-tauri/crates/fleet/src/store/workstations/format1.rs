//! Format 1, in which a connection was kept as it had been typed into its form.

use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Deserialize)]
struct Entry {
    id: String,
    name: String,
    address: String,
    port: u16,
    #[serde(default)]
    connection: Connection,
    user: String,
    ldconsole: String,
    #[serde(default)]
    data_folder: String,
    #[serde(default)]
    start_through: StartThrough,
    #[serde(default = "one")]
    boots: u32,
    #[serde(default)]
    kill_when_stuck: bool,
    #[serde(default)]
    computer: Option<Computer>,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct Connection {
    transport: Transport,
    trust: Trust,
    ca_file: String,
    fingerprint: String,
    login: Login,
    connect_limit: String,
    list_limit: String,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase")]
enum Transport {
    #[default]
    Http,
    Https,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase")]
enum Trust {
    #[default]
    System,
    Authority,
    Pinned,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase")]
enum Login {
    #[default]
    Ntlm,
    Basic,
    Kerberos,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase")]
enum StartThrough {
    #[default]
    Desktop,
    Shell,
}

#[derive(Deserialize)]
struct Computer {
    name: String,
    uuid: Option<String>,
}

fn one() -> u32 {
    1
}

/// An entry in the present format. One that was none in the former is handed on as it is, to be reported with the reason.
pub(super) fn migrated(old: Value) -> Value {
    serde_json::from_value::<Entry>(old.clone()).ok().map_or(old, present)
}

/// What was typed for a time limit: a number of seconds, or nothing for the usual time.
fn seconds(typed: &str) -> Value {
    match (typed.trim(), typed.trim().parse::<u64>()) {
        ("", _) => Value::Null,
        (_, Ok(seconds)) => seconds.into(),
        (other, Err(_)) => other.into(),
    }
}

fn present(old: Entry) -> Value {
    let Connection { transport, trust, ca_file, fingerprint, login, connect_limit, list_limit } =
        old.connection;
    let certificate = match trust {
        Trust::System => json!("system"),
        Trust::Authority => json!({ "authority": ca_file.trim() }),
        Trust::Pinned => json!({ "pinned": fingerprint }),
    };
    let mut entry = json!({
        "id": old.id,
        "name": old.name,
        "address": old.address,
        "port": old.port,
        "transport": match transport {
            Transport::Http => json!("http"),
            Transport::Https => json!({ "https": { "certificate": certificate } }),
        },
        "login": match login {
            Login::Ntlm => "ntlm",
            Login::Basic => "basic",
            Login::Kerberos => "kerberos",
        },
        "connect_limit_seconds": seconds(&connect_limit),
        "list_limit_seconds": seconds(&list_limit),
        "user": old.user,
        "ldconsole": old.ldconsole,
        "start_through": match old.start_through {
            StartThrough::Desktop => "desktop",
            StartThrough::Shell => "shell",
        },
        "boots": old.boots,
        "kill_when_stuck": old.kill_when_stuck,
        "computer": old.computer.map(|Computer { name, uuid }| json!({ "name": name, "uuid": uuid })),
    });
    let data_folder = old.data_folder.trim();
    if !data_folder.is_empty() {
        entry["data_folder"] = data_folder.into();
    }
    entry
}
