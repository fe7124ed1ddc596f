//! One type name, one thing. A name that stands for two things in two crates is read wrongly in one of them, so every name of
//! the product's crates is listed, and one that occurs twice fails unless it is the same thing on two floors.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Names that may stand in several places, and why each place means the same thing.
const SAME: &[(&str, &str)] = &[
    // One for each crate, always read behind its crate's name.
    ("Error", "what can go wrong in a crate"),
    ("Result", "with the error of a crate"),
    // Crates of the ground floor know nothing of each other.
    ("Clock", "the breakers' and the history's: both are told the time from outside"),
    ("ManualClock", "a clock that a test sets"),
    ("SystemClock", "the computer's clock"),
    // What a crate below knows, as the window is shown it.
    ("Advice", "what can be done about a finding of a connection test"),
    ("Circuit", "one layer's circuit"),
    ("Disk", "a disk of a workstation"),
    ("Failure", "a failure that a circuit counted"),
    ("Health", "how an emulator is"),
    ("Install", "LDPlayer as it is installed on a workstation"),
    ("Layer", "one of the four layers"),
    ("Maintenance", "what is under maintenance, and until when"),
    ("NoticeTarget", "where notices go"),
    ("Plan", "many operations within limits"),
    ("PlanState", "how a plan is"),
    ("Preferences", "language, theme and size"),
    ("Schedule", "what is begun by itself, and when"),
    ("Schedules", "all schedules: as they are due, and as they are kept"),
    ("Screen", "an emulator's screen"),
    ("Script", "the commands that a connection test offers"),
    ("Settings", "the settings in force, and their form"),
    ("Tag", "a tag and its colour"),
    ("Timing", "how often is polled and how long is waited"),
    ("Transition", "a circuit's change from one state to another"),
    ("View", "a saved filter"),
    ("Watch", "what is wanted of emulators: as a rule, as it is kept, as it is shown"),
    ("WatchState", "how what is watched is"),
    // How a workstation is reached: as it is set, and as it is done.
    ("Login", "how an account logs on"),
    ("Transport", "HTTP or HTTPS"),
    ("Trust", "which certificates are accepted"),
    // What a crate needs of the same thing.
    ("Emulator", "an emulator: shown, remembered, planned for"),
    ("Vitals", "how loaded a workstation is: shown, remembered, planned with"),
    ("Workstation", "a workstation: shown, remembered, planned for"),
    ("EndedAlone", "what ended without a plan, since a moment"),
    // One name, one of which is compiled, or of which the other reads a former format.
    ("AutostartEntry", "one for each operating system"),
    ("Listener", "where scripts are heard, for each operating system"),
    ("Remembered", "what the breakers' file holds, in each of its formats"),
];

/// The names of types that lines declare with any `pub`, also those that a macro of `history` makes.
fn declared(code: &str) -> impl Iterator<Item = &str> {
    let mut in_codes = false;
    code.lines().filter_map(move |line| {
        let line = line.trim();
        if in_codes && !line.starts_with("///") {
            in_codes = false;
            return line.split(' ').next();
        }
        in_codes |= line == "codes! {";
        let rest = line.strip_prefix("pub")?;
        let rest = if rest.starts_with('(') { rest.split_once(')')?.1 } else { rest };
        let (kind, name) = rest.trim_start().split_once(' ')?;
        let name = name.split(|c: char| !c.is_alphanumeric() && c != '_').next()?;
        ["struct", "enum", "trait", "type", "union"].contains(&kind).then_some(name)
    })
}

fn look(folder: &Path, found: &mut BTreeMap<String, Vec<String>>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            look(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            let code = fs::read_to_string(&path).unwrap();
            for name in declared(&code).filter(|name| !name.is_empty()) {
                found.entry(name.to_owned()).or_default().push(path.display().to_string());
            }
        }
    }
}

#[test]
fn a_type_name_stands_for_one_thing() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join("src-tauri");
    let mut found = BTreeMap::new();
    look(&root.join("src"), &mut found);
    for entry in fs::read_dir(root.join("crates")).unwrap() {
        let folder = entry.unwrap().path();
        // It shares no code with the product, and says what Windows says.
        if !folder.ends_with("simulator") {
            look(&folder.join("src"), &mut found);
        }
    }
    assert!(found.len() > 400, "only {} names were found", found.len());
    found.retain(|_, places| places.len() > 1);
    let unused: Vec<_> = SAME.iter().filter(|(name, _)| !found.contains_key(*name)).collect();
    found.retain(|name, _| SAME.iter().all(|(same, _)| same != name));
    assert!(found.is_empty(), "a name stands for several things; say which thing each is: {found:#?}");
    assert!(unused.is_empty(), "these names stand in one place only: {unused:?}");
}

#[test]
fn types_are_found_by_their_declaration() {
    let code = "pub struct One;\n    pub(crate) enum Two<T> {\npub(in crate::a) type Three = u8;\nstruct Own;\npub fn four() {}\n\
                codes! {\n    /// Which.\n    Five {\n        Variant = 1 \"variant\",\n";
    assert_eq!(declared(code).collect::<Vec<_>>(), ["One", "Two", "Three", "Five"]);
}
