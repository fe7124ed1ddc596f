//! The `config.json` of the Python program *LDPlayer Management System*, whose server keeps the passwords of its workstations in it as
//! plain text.

use messages::import;
use serde_json::{Map, Value};

use crate::{
    error::Result,
    import::{
        Import, ImportLine, delimited::with_domain, given, ldconsole_of, number, refused, shown, spelled,
    },
    ipc::ImportFormat,
};

pub(super) fn read(text: &str) -> Result<Import> {
    let mut import = Import::of(ImportFormat::ManagementSystem);
    let file: Map<String, Value> =
        serde_json::from_str(text).map_err(|e| refused(import::bad_json(shown(&e.to_string()))))?;
    let Some(Value::Array(entries)) = file.get("workstations") else {
        return Err(refused(import::other_json()));
    };
    let lines = lines(text, entries.len());
    let mut encrypted = Vec::new();
    for (at, entry) in entries.iter().enumerate() {
        let line = lines.get(at).copied().unwrap_or_else(|| number(at + 1));
        let text = |name: &str| match entry.get(name) {
            Some(Value::String(text)) => given(text),
            Some(Value::Number(number)) => Some(number.to_string()),
            _ => None,
        };
        let name = text("name").or_else(|| text("id"));
        let address = text("ip_address").or_else(|| text("address")).unwrap_or_default();
        let called = name.clone().unwrap_or_else(|| address.clone());
        if address.is_empty() {
            import.refuse(line, &called, import::no_address())?;
            continue;
        }
        let password = match entry.get("password") {
            Some(Value::String(password)) if is_kept_elsewhere(password) => {
                encrypted.push(called);
                None
            }
            Some(Value::String(password)) if !password.is_empty() => Some(password.clone().into()),
            _ => None,
        };
        let program = text("ldconsole_path").or_else(|| text("ldplayer_path"));
        import.push(ImportLine {
            line,
            name,
            address,
            port: text("winrm_port").or_else(|| text("port")),
            account: with_domain(text("username"), text("domain")),
            password,
            notes: text("description").or_else(|| text("notes")),
            ldconsole: program.and_then(|path| ldconsole_of(&path)),
            ..ImportLine::default()
        })?;
    }
    if !encrypted.is_empty() {
        import.remarks.push(import::encrypted_passwords(spelled(encrypted)));
    }
    Ok(import)
}

/// A token of Fernet, with which its helper encrypts passwords, or a variable of its environment.
fn is_kept_elsewhere(password: &str) -> bool {
    password.starts_with("gAAAA") || (password.starts_with("${") && password.ends_with('}'))
}

/// The lines on which the entries stand, where each of them names its address on a line of its own.
fn lines(text: &str, entries: usize) -> Vec<u32> {
    let named = (1..).zip(text.lines()).filter(|(_, line)| line.contains("\"ip_address\""));
    let lines: Vec<u32> = named.map(|(number, _)| number).collect();
    if lines.len() == entries { lines } else { Vec::new() }
}
