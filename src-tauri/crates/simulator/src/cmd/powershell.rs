//! PowerShell, of which only the scripts are known that LDFleet sends.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde_json::{Value, json};

use super::programs::Call;
use super::running::Active;
use crate::world::World;

/// Whether adb may debug: 0 or 1 here.
const ADB: &str = "basicSettings.adbDebug";

/// `powershell -EncodedCommand …`. Anything else is refused, without its text: it may hold secrets.
pub(super) fn powershell(world: &mut World, call: &Call<'_>) -> Active {
    let arguments = call.arguments();
    let encoded = arguments.iter().position(|argument| argument.eq_ignore_ascii_case("-EncodedCommand"));
    let script = encoded.and_then(|at| arguments.get(at + 1)).and_then(|text| decoded(text));
    let Some((path, number)) = script.as_deref().and_then(adb_debugging) else {
        let workstation = &world.profile.computer;
        tracing::warn!(%workstation, "a client sent a PowerShell script that is not simulated");
        return call.failed("This PowerShell script is not simulated on this workstation.\r\n", 1);
    };
    change(world, call, &path, number)
}

fn decoded(text: &str) -> Option<String> {
    let bytes = STANDARD.decode(text).ok()?;
    let units: Vec<u16> = bytes.chunks_exact(2).map(|pair| u16::from_le_bytes([pair[0], pair[1]])).collect();
    String::from_utf16(&units).ok()
}

/// The file and the number of the script that switches ADB debugging.
fn adb_debugging(script: &str) -> Option<(String, u64)> {
    let (path, rest) = script.strip_prefix("$ErrorActionPreference='Stop'\n$p='")?.split_once("'\n")?;
    let number = [0, 1].into_iter().find(|number| {
        rest == format!(
            r#"$t=[IO.File]::ReadAllText($p)
$r=[regex]'("basicSettings\.adbDebug"\s*:\s*)\d+'
if($r.IsMatch($t)){{$t=$r.Replace($t,'${{1}}{number}',1)}}else{{$t=([regex]'\{{').Replace($t,'{{"basicSettings.adbDebug": {number},',1)}}
[IO.File]::WriteAllText($p+'.new',$t)
[IO.File]::Replace($p+'.new',$p,[NullString]::Value)"#
        )
    })?;
    Some((path.replace("''", "'"), number))
}

fn change(world: &mut World, call: &Call<'_>, path: &str, number: u64) -> Active {
    let path = World::full_path(path, call.directory);
    let Some(bytes) = world.bytes_of(&path, call.at) else {
        return call.failed("Exception calling \"ReadAllText\": could not find the file.\r\n", 1);
    };
    // What the script does with the text, done with the value: the order of keys does not matter to LDPlayer.
    let Ok(Value::Object(mut keys)) = serde_json::from_slice(&bytes) else {
        // The script changes text, whole or not.
        return call.done("", 0);
    };
    keys.insert(ADB.to_owned(), json!(number));
    let text = serde_json::to_string_pretty(&Value::Object(keys)).unwrap_or_default();
    world.write(&path, text.into_bytes(), call.at);
    call.done("", 0)
}
