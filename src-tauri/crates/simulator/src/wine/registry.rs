//! The registry of a machine as a file that Wine's `reg import` takes.

use std::fmt::Write as _;

use crate::cmd::registry_values;
use crate::desktop::ACCOUNT_SID;
use crate::world::World;

/// All values of the model, and the keys that exist without any.
pub(super) fn file(world: &World) -> Vec<u8> {
    let mut text = String::from("Windows Registry Editor Version 5.00\r\n");
    for value in registry_values(world) {
        let quoted = |text: &str| text.replace('\\', r"\\").replace('"', "\\\"");
        let (name, value_text) = (quoted(&value.name), quoted(&value.text));
        // The account has a number of its own on Wine: its keys are there under both.
        let own = value.key.strip_prefix("HKEY_CURRENT_USER");
        for key in
            own.map(|rest| format!(r"HKEY_USERS\{ACCOUNT_SID}{rest}")).into_iter().chain([value.key.clone()])
        {
            let _ = write!(text, "\r\n[{key}]\r\n\"{name}\"=\"{value_text}\"\r\n");
        }
    }
    std::iter::once(0xFEFF).chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect()
}
