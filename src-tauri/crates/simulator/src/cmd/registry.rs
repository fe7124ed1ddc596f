//! `reg query`: what is asked of the registry to learn about a machine.

use std::fmt::Write as _;

use super::programs::Call;
use super::running::Active;
use crate::desktop::ACCOUNT_SID;
use crate::installs::RegistryValue;
use crate::language::Phrase;
use crate::world::World;

const CODE_PAGE_KEY: &str = r"HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Control\Nls\CodePage";
const VERSION_KEY: &str = r"HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\Windows NT\CurrentVersion";
/// Windows' list of programs. It is never empty: 7-Zip stands for whatever else is there.
const UNINSTALL: [&str; 2] = [
    r"HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\Windows\CurrentVersion\Uninstall\7-Zip",
    r"HKEY_LOCAL_MACHINE\SOFTWARE\WOW6432Node\Microsoft\Windows\CurrentVersion\Uninstall\7-Zip",
];
const COMMAND_PROCESSOR: &str = r"SOFTWARE\Microsoft\Command Processor";
/// Keys that always exist.
const USERS: [&str; 4] =
    [r"HKEY_USERS\.DEFAULT", r"HKEY_USERS\S-1-5-18", r"HKEY_USERS\S-1-5-19", r"HKEY_USERS\S-1-5-20"];

/// `reg query KEY [/s] [/v NAME] [/reg:32 | /reg:64]`.
pub(super) fn reg(world: &World, call: &Call<'_>) -> Active {
    let arguments = call.arguments();
    let (Some(verb), Some(key)) = (arguments.first(), arguments.get(1)) else {
        return call.refuses(world, Phrase::RegSyntax, &[], 1);
    };
    if !verb.eq_ignore_ascii_case("query") {
        return call.refuses(world, Phrase::RegDenied, &[], 1);
    }
    let has = |switch: &str| arguments.iter().any(|argument| argument.eq_ignore_ascii_case(switch));
    let wanted = arguments
        .iter()
        .position(|argument| argument.eq_ignore_ascii_case("/v"))
        .and_then(|at| arguments.get(at + 1));
    let View { real, shown } = View::of(&long_key(key.trim_end_matches('\\')), has("/reg:32"));
    let values = all_values(world);
    let account = account_key();
    let known = values.iter().map(|value| value.key.as_str()).chain(USERS).chain([account.as_str()]);
    let keys = below(known, &real);
    if keys.is_empty() {
        return call.refuses(world, Phrase::NoKey, &[], 1);
    }
    let mut out = String::new();
    let mut found = 0;
    for place in &keys {
        let is_itself = place.eq_ignore_ascii_case(&real);
        let fits = |value: &&RegistryValue| {
            value.key.eq_ignore_ascii_case(place)
                && wanted.is_none_or(|w| w.eq_ignore_ascii_case(&value.name))
        };
        let lines: Vec<String> = values
            .iter()
            .filter(fits)
            .map(|value| format!("    {}    REG_SZ    {}\r\n", value.name, value.text))
            .collect();
        if (is_itself || has("/s")) && !lines.is_empty() {
            found += lines.len();
            let _ = write!(out, "\r\n{shown}{}\r\n{}\r\n", &place[real.len()..], lines.concat());
        }
    }
    if has("/s") {
        let _ = write!(out, "{}", world.say(Phrase::Found, &[&found.to_string()]));
        return call.done(&out, i32::from(found == 0));
    }
    if wanted.is_some() && found == 0 {
        return call.refuses(world, Phrase::NoKey, &[], 1);
    }
    if wanted.is_none() {
        for child in children(&keys, &real) {
            let _ = write!(out, "{shown}{}\r\n", &child[real.len()..]);
        }
    }
    call.done(&out, 0)
}

/// The account that logs on through WinRM: its registry is `HKEY_CURRENT_USER` as well.
fn account_key() -> String {
    format!(r"HKEY_USERS\{ACCOUNT_SID}")
}

/// A key where it really is and as the asker sees it.
struct View {
    real: String,
    shown: String,
}

impl View {
    fn of(key: &str, is_32_bit: bool) -> Self {
        const SOFTWARE: &str = r"HKEY_LOCAL_MACHINE\SOFTWARE";
        let below = key.get(..SOFTWARE.len()).filter(|start| start.eq_ignore_ascii_case(SOFTWARE));
        let redirected = is_32_bit && below.is_some();
        let mut real = if redirected {
            format!(r"{SOFTWARE}\WOW6432Node{}", &key[SOFTWARE.len()..])
        } else {
            key.to_owned()
        };
        // The account's part of `HKEY_USERS` is the same as its `HKEY_CURRENT_USER`.
        if let Some(rest) = real.strip_prefix(account_key().as_str())
            && !rest.is_empty()
        {
            real = format!("HKEY_CURRENT_USER{rest}");
        }
        Self { real, shown: key.to_owned() }
    }
}

fn long_key(key: &str) -> String {
    let (root, rest) =
        key.split_once('\\').map_or((key, String::new()), |(root, rest)| (root, format!("\\{rest}")));
    let root = match root.to_ascii_uppercase().as_str() {
        "HKLM" => "HKEY_LOCAL_MACHINE".to_owned(),
        "HKCU" => "HKEY_CURRENT_USER".to_owned(),
        "HKU" => "HKEY_USERS".to_owned(),
        other => other.to_owned(),
    };
    format!("{root}{rest}")
}

/// Everything that has a value.
pub(crate) fn all_values(world: &World) -> Vec<RegistryValue> {
    let profile = &world.profile;
    let build = profile.os_version.split('.').nth(2).unwrap_or("19045");
    let mut values = vec![
        RegistryValue::new(CODE_PAGE_KEY, "ACP", &profile.code_pages.ansi.to_string()),
        RegistryValue::new(CODE_PAGE_KEY, "OEMCP", &profile.code_pages.oem.to_string()),
        RegistryValue::new(VERSION_KEY, "ProductName", "Windows 10 Pro"),
        RegistryValue::new(VERSION_KEY, "CurrentBuild", build),
    ];
    for key in UNINSTALL {
        values.push(RegistryValue::new(key, "DisplayName", "7-Zip 24.08"));
        values.push(RegistryValue::new(key, "DisplayIcon", r"C:\Program Files\7-Zip\7zFM.exe"));
    }
    for (root, line) in
        [("HKEY_LOCAL_MACHINE", &profile.auto_run.machine), ("HKEY_CURRENT_USER", &profile.auto_run.user)]
    {
        let key = format!(r"{root}\{COMMAND_PROCESSOR}");
        values.extend(line.iter().map(|line| RegistryValue::new(&key, "AutoRun", line)));
        // The key is there with other values, too.
        values.push(RegistryValue::new(&key, "DefaultColor", "0"));
    }
    for desktop in &profile.people.desktops {
        let sid = profile.people.sid(desktop);
        // The account's part of `HKEY_USERS` is kept as its `HKEY_CURRENT_USER`.
        let root =
            if sid == ACCOUNT_SID { "HKEY_CURRENT_USER".to_owned() } else { format!(r"HKEY_USERS\{sid}") };
        let volatile = format!(r"{root}\Volatile Environment");
        let user = desktop.plain_user();
        // The name is that of the last connection: nobody clears it when that ends.
        let name = match desktop.connection.session_name() {
            name if name.is_empty() => "Console".to_owned(),
            name => name,
        };
        let home = format!(r"C:\Users\{user}");
        for (key, value, text) in [
            (&volatile, "USERNAME", user),
            (&volatile, "USERPROFILE", home.as_str()),
            (&format!(r"{volatile}\{}", desktop.session), "SESSIONNAME", name.as_str()),
            (&format!(r"{root}\Environment"), "TEMP", r"%USERPROFILE%\AppData\Local\Temp"),
        ] {
            values.push(RegistryValue::new(key, value, text));
        }
    }
    values.extend(profile.installs.values(&profile.folder, &profile.data_folder, world.ldplayer.chinese));
    values
}

/// The key itself and those below it, each once. All keys above a value exist.
fn below<'a>(known: impl Iterator<Item = &'a str>, key: &str) -> Vec<String> {
    let mut keys: Vec<String> = Vec::new();
    for value in known {
        let ends = value.match_indices('\\').map(|(at, _)| at).chain([value.len()]);
        for end in ends {
            let place = &value[..end];
            let inside = place.get(..key.len()).is_some_and(|start| start.eq_ignore_ascii_case(key))
                && matches!(place.as_bytes().get(key.len()), None | Some(b'\\'));
            if inside && !keys.iter().any(|known| known.eq_ignore_ascii_case(place)) {
                keys.push(place.to_owned());
            }
        }
    }
    keys
}

/// Those directly below.
fn children<'a>(keys: &'a [String], key: &str) -> impl Iterator<Item = &'a String> {
    let length = key.len();
    keys.iter().filter(move |place| place.len() > length && !place[length + 1..].contains('\\'))
}
