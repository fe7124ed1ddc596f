//! What is inside an emulator, and the shell that is asked about it.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use time::OffsetDateTime;
use tokio::time::Instant;

use super::emulator::Emulator;

/// Applications every emulator comes with.
const SYSTEM_PACKAGES: [&str; 4] =
    ["android", "com.android.settings", "com.android.systemui", "com.ldmnq.launcher3"];

const LAUNCHER: &str = "com.ldmnq.launcher3";

/// What an emulator's disk holds, as far as anybody looks.
#[derive(Debug, Clone, Default)]
pub(super) struct Android {
    /// Applications that were installed, with the moment from which they are there.
    packages: BTreeMap<String, Instant>,
    /// How often each was installed over itself: its file is another one from then on.
    updates: BTreeMap<String, u32>,
    /// Properties that were set, besides those of the phone.
    properties: BTreeMap<String, String>,
    /// `settings`: values by name space and key.
    values: BTreeMap<(String, String), String>,
    /// Longitude and latitude, as they were given.
    location: Option<(String, String)>,
    files: BTreeSet<String>,
}

impl Android {
    /// Whether an application is installed.
    pub(super) fn has(&self, package: &str, now: Instant) -> bool {
        SYSTEM_PACKAGES.contains(&package) || self.packages.get(package).is_some_and(|since| now >= *since)
    }

    /// Applications that were installed, without those every emulator has.
    fn added(&self, now: Instant) -> impl Iterator<Item = &str> {
        self.packages.iter().filter(move |(_, since)| now >= **since).map(|(name, _)| name.as_str())
    }

    /// All applications that are installed.
    pub(super) fn packages(&self, now: Instant) -> Vec<String> {
        let mut all: Vec<String> = self.added(now).chain(SYSTEM_PACKAGES).map(str::to_owned).collect();
        all.sort();
        all
    }

    /// Installs an application; it is there from `at` on.
    pub(super) fn install(&mut self, package: &str, at: Instant) {
        if self.packages.contains_key(package) {
            *self.updates.entry(package.to_owned()).or_default() += 1;
        } else {
            self.packages.insert(package.to_owned(), at);
        }
    }

    /// The file that an application is in.
    fn file_of(&self, package: &str) -> String {
        if SYSTEM_PACKAGES.contains(&package) {
            return format!("/system/app/{package}/{package}.apk");
        }
        let number = 1 + self.updates.get(package).copied().unwrap_or(0);
        format!("/data/app/{package}-{number}/base.apk")
    }

    /// Removes an application that was installed; `false` if there is none.
    pub(super) fn uninstall(&mut self, package: &str) -> bool {
        self.packages.remove(package).is_some()
    }

    /// Moves the phone to `LONGITUDE,LATITUDE`; `false` if that is no place.
    pub(super) fn locate(&mut self, place: &str) -> bool {
        let Some((longitude, latitude)) = place.split_once(',') else { return false };
        let within = |text: &str, limit: f64| text.parse::<f64>().is_ok_and(|value| value.abs() <= limit);
        let sound = within(longitude, 180.0) && within(latitude, 90.0);
        if sound {
            self.location = Some((longitude.to_owned(), latitude.to_owned()));
        }
        sound
    }
}

/// What a command prints, and the level it ends with.
type Output = (String, i32);

fn silent() -> Output {
    (String::new(), 0)
}

fn line(text: impl std::fmt::Display) -> Output {
    (format!("{text}\n"), 0)
}

/// Runs a line of the shell inside a running Android. Lines of the output end with a line feed alone.
pub(super) fn shell(emulator: &mut Emulator, text: &str, now: Instant) -> Output {
    let mut out = String::new();
    let mut code = 0;
    for (needs_success, part) in split_list(text) {
        if needs_success && code != 0 {
            continue;
        }
        let mut stages = split_outside_quotes(part, "|").into_iter();
        let (mut printed, level) = command(emulator, stages.next().unwrap_or_default(), now);
        code = level;
        for stage in stages {
            (printed, code) = filter(&words(stage), &printed);
        }
        out.push_str(&printed);
    }
    (out, code)
}

/// The commands of a line, each with whether it only runs if the one before has succeeded.
fn split_list(text: &str) -> Vec<(bool, &str)> {
    split_outside_quotes(text, ";")
        .into_iter()
        .flat_map(|part| {
            split_outside_quotes(part, "&&").into_iter().enumerate().map(|(place, part)| (place > 0, part))
        })
        .collect()
}

fn split_outside_quotes<'a>(text: &'a str, separator: &str) -> Vec<&'a str> {
    let mut parts = Vec::new();
    let mut start = 0;
    let mut quote = None;
    for (at, character) in text.char_indices() {
        match (quote, character) {
            (Some(open), character) if open == character => quote = None,
            (None, '"' | '\'') => quote = Some(character),
            (None, _) if at >= start && text[at..].starts_with(separator) => {
                parts.push(&text[start..at]);
                start = at + separator.len();
            }
            _ => {}
        }
    }
    parts.push(&text[start..]);
    parts
}

/// Words with quotes resolved and redirections left out.
fn words(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut current: Option<String> = None;
    let mut quote = None;
    for character in text.chars() {
        match (quote, character) {
            (Some(open), character) if open == character => quote = None,
            (None, '"' | '\'') => {
                quote = Some(character);
                current.get_or_insert_default();
            }
            (None, character) if character.is_whitespace() => words.extend(current.take()),
            (_, character) => current.get_or_insert_default().push(character),
        }
    }
    words.extend(current);
    words.retain(|word| !["2>/dev/null", ">/dev/null", "2>&1", "1>/dev/null"].contains(&word.as_str()));
    words
}

/// `grep`, `head`, `tail`, `wc -l` after a pipe.
fn filter(words: &[String], input: &str) -> Output {
    let has = |flag: char| words.iter().skip(1).any(|word| word.starts_with('-') && word[1..].contains(flag));
    let operand = words.iter().skip(1).rfind(|word| !word.starts_with('-')).map_or("", String::as_str);
    let count =
        || words.iter().find_map(|word| word.trim_start_matches("-n").trim_start_matches('-').parse().ok());
    let lines: Vec<&str> = input.lines().collect();
    let kept: Vec<&str> = match words.first().map(String::as_str) {
        Some("grep") => {
            let fold = |text: &str| if has('i') { text.to_lowercase() } else { text.to_owned() };
            let wanted = fold(operand);
            lines.into_iter().filter(|line| fold(line).contains(&wanted) != has('v')).collect()
        }
        Some("head") => lines.into_iter().take(count().unwrap_or(10)).collect(),
        Some("tail") => {
            let skip = lines.len().saturating_sub(count().unwrap_or(10));
            lines.into_iter().skip(skip).collect()
        }
        Some("wc") => return line(lines.len()),
        other => return (format!("/system/bin/sh: {}: not found\n", other.unwrap_or_default()), 127),
    };
    let code = i32::from(words[0] == "grep" && kept.is_empty());
    if words[0] == "grep" && has('c') {
        return (format!("{}\n", kept.len()), code);
    }
    (kept.iter().fold(String::new(), |out, line| out + line + "\n"), code)
}

fn command(emulator: &mut Emulator, text: &str, now: Instant) -> Output {
    let words = words(text);
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match words.as_slice() {
        [] | ["true" | "input" | "svc" | "ime" | "content" | "chmod" | "mkdir" | "stop" | "start", ..] => {
            silent()
        }
        ["false"] => (String::new(), 1),
        ["getprop"] => (all_properties(emulator), 0),
        ["getprop", key, ..] => line(property(emulator, key)),
        ["setprop", key, value, ..] => {
            set_property(emulator, key, value);
            silent()
        }
        ["echo", rest @ ..] => line(rest.join(" ")),
        ["id"] => line("uid=0(root) gid=0(root) groups=0(root) context=u:r:su:s0"),
        ["whoami"] => line("root"),
        ["uptime"] => line(format_args!("up {} s", emulator.uptime(now))),
        ["cat", paths @ ..] => concatenated(emulator, paths, now),
        ["date", "+%s", ..] => line(OffsetDateTime::now_utc().unix_timestamp()),
        ["date", ..] => line(OffsetDateTime::now_utc()),
        ["pidof", package] => match pid(emulator, package) {
            Some(pid) => line(pid),
            None => (String::new(), 1),
        },
        ["ps", ..] => (processes(emulator), 0),
        ["pm" | "cmd", "package" | "list" | "path" | "uninstall" | "clear", ..] => {
            packages(emulator, &words, now)
        }
        ["dumpsys", "package", package] => package_details(emulator, package, now),
        ["dumpsys", "window" | "activity", ..] => (focus(emulator), 0),
        ["dumpsys", "location", ..] => (location(emulator), 0),
        ["am", "start" | "start-activity", rest @ ..] => start_activity(emulator, rest, now),
        ["am", "force-stop" | "kill", package] => {
            emulator.run_app(package, false, now);
            silent()
        }
        ["monkey", rest @ ..] => monkey(emulator, rest, now),
        ["settings", verb, space, key, rest @ ..] => values(emulator, verb, space, key, rest),
        ["wm", "size"] => {
            let screen = emulator.settings.screen;
            line(format_args!("Physical size: {}x{}", screen.width, screen.height))
        }
        ["wm", "density"] => line(format_args!("Physical density: {}", emulator.settings.screen.dpi)),
        ["dumpsys" | "am" | "wm", ..] => silent(),
        ["screencap", .., path] if path.starts_with('/') => {
            emulator.android.files.insert((*path).to_owned());
            silent()
        }
        ["touch", path] => {
            emulator.android.files.insert((*path).to_owned());
            silent()
        }
        ["rm", .., path] => {
            emulator.android.files.remove(*path);
            silent()
        }
        ["ls", .., path] => list(emulator, path),
        [program, ..] => (format!("/system/bin/sh: {program}: not found\n"), 127),
    }
}

/// `cat`, of the few files that anybody asks for.
fn concatenated(emulator: &Emulator, paths: &[&str], now: Instant) -> (String, i32) {
    let (mut out, mut code) = (String::new(), 0);
    for path in paths {
        let text = match *path {
            "/proc/uptime" => format!("{}.00 0.00\n", emulator.uptime(now)),
            "/sys/class/net/wlan0/address" | "/sys/class/net/eth0/address" => emulator.mac() + "\n",
            other => {
                code = 1;
                format!("cat: {other}: No such file or directory\n")
            }
        };
        out.push_str(&text);
    }
    (out, code)
}

/// Properties Android has of itself.
fn built_in(emulator: &Emulator) -> Vec<(&'static str, String)> {
    let phone = |name: &str| emulator.settings.property(name).unwrap_or_default().to_owned();
    vec![
        ("dev.bootcomplete", "1".into()),
        ("phone.imei", phone("imei")),
        ("phone.imsi", phone("imsi")),
        ("phone.number", phone("pnumber")),
        ("phone.simserial", phone("simserial")),
        ("ro.build.version.release", "9".into()),
        ("ro.build.version.sdk", "28".into()),
        ("ro.product.brand", phone("manufacturer")),
        ("ro.product.manufacturer", phone("manufacturer")),
        ("ro.product.model", phone("model")),
        ("sys.boot_completed", "1".into()),
    ]
}

/// The value of a property; nothing if there is none.
pub(super) fn property(emulator: &Emulator, key: &str) -> String {
    let own = built_in(emulator).into_iter().find(|(name, _)| *name == key).map(|(_, value)| value);
    own.or_else(|| emulator.android.properties.get(key).cloned()).unwrap_or_default()
}

/// All properties in the form of `getprop`.
pub(super) fn all_properties(emulator: &Emulator) -> String {
    let own = built_in(emulator).into_iter().map(|(name, value)| (name.to_owned(), value));
    let set = emulator.android.properties.iter().map(|(name, value)| (name.clone(), value.clone()));
    let all: BTreeMap<String, String> = own.chain(set).collect();
    all.iter().fold(String::new(), |mut out, (name, value)| {
        let _ = writeln!(out, "[{name}]: [{value}]");
        out
    })
}

/// Sets a property. Those of the phone are kept in the settings; read-only ones (`ro.`) stay.
pub(super) fn set_property(emulator: &mut Emulator, key: &str, value: &str) {
    if let Some(name) = key.strip_prefix("phone.")
        && emulator.set_phone(name, value)
    {
        return;
    }
    if !key.starts_with("ro.") && !built_in(emulator).iter().any(|(name, _)| *name == key) {
        emulator.android.properties.insert(key.to_owned(), value.to_owned());
    }
}

/// Process of an application, or of what always runs.
fn pid(emulator: &Emulator, package: &str) -> Option<usize> {
    match package {
        "system_server" => Some(1204),
        "com.android.systemui" => Some(1377),
        LAUNCHER => Some(1490),
        _ => emulator.apps().position(|app| app == package).map(|place| 2000 + place),
    }
}

fn processes(emulator: &Emulator) -> String {
    let mut out = String::from("USER           PID  PPID     VSZ    RSS WCHAN            ADDR S NAME\n");
    let own = ["system_server", "com.android.systemui", LAUNCHER];
    for name in own.into_iter().chain(emulator.apps()) {
        let pid = pid(emulator, name).unwrap_or_default();
        let _ = writeln!(out, "u0_a50        {pid:>5}   310 1480000 120000 ep_poll             0 S {name}");
    }
    out
}

/// `pm list packages`, `pm path`, `pm uninstall`, also as `cmd package …`.
fn packages(emulator: &mut Emulator, words: &[&str], now: Instant) -> Output {
    let words: Vec<&str> = words.iter().copied().filter(|word| *word != "package").skip(1).collect();
    let operand = words.iter().skip(1).rfind(|word| !word.starts_with('-') && **word != "packages").copied();
    match (words.first().copied(), operand) {
        (Some("list"), wanted) => {
            let (only_added, only_system) = (words.contains(&"-3"), words.contains(&"-s"));
            let added: Vec<String> = emulator.android.added(now).map(str::to_owned).collect();
            let all = emulator.android.packages(now).into_iter().filter(|name| {
                let is_added = added.contains(name);
                (!only_added || is_added)
                    && (!only_system || !is_added)
                    && name.contains(wanted.unwrap_or_default())
            });
            let with_files = words.contains(&"-f");
            let row = |name: String| {
                let file = if with_files { emulator.android.file_of(&name) + "=" } else { String::new() };
                format!("package:{file}{name}\n")
            };
            (all.map(row).collect(), 0)
        }
        (Some("path"), Some(package)) if emulator.android.has(package, now) => {
            line(format_args!("package:{}", emulator.android.file_of(package)))
        }
        (Some("path"), _) => (String::new(), 1),
        (Some("clear"), Some(package)) if emulator.android.has(package, now) => line("Success"),
        (Some("clear"), _) => ("Failed\n".into(), 1),
        (Some("uninstall"), Some(package)) => uninstall(emulator, package, now),
        _ => ("Error: unknown command\n".into(), 255),
    }
}

pub(super) fn uninstall(emulator: &mut Emulator, package: &str, now: Instant) -> Output {
    emulator.run_app(package, false, now);
    if emulator.android.uninstall(package) {
        ("Success\n".into(), 0)
    } else {
        ("Failure [DELETE_FAILED_INTERNAL_ERROR]\n".into(), 1)
    }
}

fn package_details(emulator: &Emulator, package: &str, now: Instant) -> Output {
    if !emulator.android.has(package, now) {
        return (format!("Unable to find package: {package}\n"), 0);
    }
    let text = format!(
        "Packages:\n  Package [{package}] (5e1d2c4):\n    userId=10050\n    codePath=/data/app/{package}-1\n    \
         versionCode=1 minSdk=21 targetSdk=28\n    versionName=1.0\n"
    );
    (text, 0)
}

/// What is in front: the application started last, or the launcher.
fn focus(emulator: &Emulator) -> String {
    let package = emulator.apps().last().unwrap_or(LAUNCHER);
    format!(
        "  mCurrentFocus=Window{{7d2f1a8 u0 {package}/{package}.MainActivity}}\n  \
         mFocusedApp=AppWindowToken{{1b04c3d token=Token{{8f2c ActivityRecord{{3d5e u0 {package}/.MainActivity t12}}}}}}\n  \
         mResumedActivity: ActivityRecord{{3d5e u0 {package}/.MainActivity t12}}\n"
    )
}

fn location(emulator: &Emulator) -> String {
    match &emulator.android.location {
        Some((longitude, latitude)) => format!(
            "  Last Known Locations:\n    gps: Location[gps {latitude},{longitude} hAcc=1 et=+1m0s0ms alt=0.0 vel=0.0]\n"
        ),
        None => "  Last Known Locations:\n".into(),
    }
}

fn start_activity(emulator: &mut Emulator, words: &[&str], now: Instant) -> Output {
    let component = words.windows(2).find(|pair| pair[0] == "-n").map(|pair| pair[1]);
    let package = component.map(|component| component.split('/').next().unwrap_or(component));
    let package = package.or_else(|| words.windows(2).find(|pair| pair[0] == "-p").map(|pair| pair[1]));
    let Some(package) = package else { return line("Starting: Intent { }") };
    if !emulator.android.has(package, now) {
        let component = component.unwrap_or(package);
        return (
            format!(
                "Starting: Intent {{ cmp={component} }}\nError type 3\n\
                 Error: Activity class {{{component}}} does not exist.\n"
            ),
            1,
        );
    }
    emulator.run_app(package, true, now);
    line(format_args!("Starting: Intent {{ cmp={package}/.MainActivity }}"))
}

fn monkey(emulator: &mut Emulator, words: &[&str], now: Instant) -> Output {
    let Some(package) = words.windows(2).find(|pair| pair[0] == "-p").map(|pair| pair[1]) else {
        return silent();
    };
    if !emulator.android.has(package, now) {
        return ("** No activities found to run, monkey aborted.\n".into(), 252);
    }
    emulator.run_app(package, true, now);
    line("Events injected: 1")
}

/// `settings get|put|delete NAMESPACE KEY [VALUE]`
fn values(emulator: &mut Emulator, verb: &str, space: &str, key: &str, rest: &[&str]) -> Output {
    let place = (space.to_owned(), key.to_owned());
    let values = &mut emulator.android.values;
    match (verb, rest) {
        ("put", [value, ..]) => {
            values.insert(place, (*value).to_owned());
            silent()
        }
        ("delete", _) => line(format_args!("Deleted {} rows", usize::from(values.remove(&place).is_some()))),
        ("get", _) => line(values.get(&place).map_or("null", String::as_str)),
        _ => ("Invalid command\n".into(), 255),
    }
}

fn list(emulator: &Emulator, path: &str) -> Output {
    let folder = format!("{}/", path.trim_end_matches('/'));
    let files = &emulator.android.files;
    if files.contains(path) {
        return line(path);
    }
    let inside: Vec<&str> = files
        .iter()
        .filter_map(|file| file.strip_prefix(&folder))
        .filter(|name| !name.contains('/'))
        .collect();
    if inside.is_empty() && !["/sdcard/", "/data/", "/"].contains(&folder.as_str()) {
        return (format!("ls: {path}: No such file or directory\n"), 1);
    }
    (inside.iter().fold(String::new(), |out, name| out + name + "\n"), 0)
}
