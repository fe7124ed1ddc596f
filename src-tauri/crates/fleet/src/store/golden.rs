//! One file of each past format of everything that is kept, in `tests/golden/`: each is read, migrated and written as the present
//! version writes it. The table below names every kind of file; a kind or a format without its golden file fails.
#![allow(clippy::disallowed_methods, reason = "tests look at files")]

use std::{any::type_name, collections::BTreeSet, fs, path::PathBuf};

use crate::{
    model::{View, maintenance::Maintenance, target::NoticeTarget, watch::Watch},
    store::{
        breakers::StoredBreakers,
        commands::SavedCommandsFile,
        file::{Document, FoundFile, read, rewritten, text},
        list::{self, KeptEntry},
        plans::StoredPlans,
        preferences::StoredPreferences,
        saved_plans::SavedPlanEntry,
        schedules::StoredSchedules,
        settings::StoredSettings,
        tags::{self, StoredTags},
        unfinished::StoredUnfinished,
        workstations,
    },
};

/// A kind of file.
struct KeptFile {
    /// The file's name and the golden files' without what follows.
    name: &'static str,
    /// What is written at present.
    format: u32,
    /// The type whose format it is.
    of: &'static str,
    /// Reads a file as the program does, and gives what is written for it.
    rewritten: fn(&str) -> String,
}

fn document<T: Document>(name: &'static str, rewritten: fn(&str) -> String) -> KeptFile {
    KeptFile { name, format: T::FORMAT, of: short(type_name::<T>()), rewritten }
}

fn listed<T: KeptEntry>(name: &'static str) -> KeptFile {
    KeptFile { name, format: T::FORMAT, of: short(type_name::<T>()), rewritten: list::rewritten::<T> }
}

fn short(name: &'static str) -> &'static str {
    name.rsplit("::").next().unwrap_or(name)
}

fn kept_files() -> [KeptFile; 14] {
    [
        document::<workstations::StoredWorkstations>("workstations", workstations::rewritten),
        document::<StoredSettings>("settings", rewritten::<StoredSettings>),
        document::<StoredPreferences>("preferences", rewritten::<StoredPreferences>),
        document::<StoredBreakers>("breakers", rewritten::<StoredBreakers>),
        document::<StoredUnfinished>("unfinished", rewritten::<StoredUnfinished>),
        document::<StoredPlans>("plans", rewritten::<StoredPlans>),
        document::<StoredSchedules>("schedules", rewritten::<StoredSchedules>),
        document::<StoredTags>("tags", rewritten_tags),
        document::<SavedCommandsFile>("commands", rewritten::<SavedCommandsFile>),
        listed::<View>("views"),
        listed::<Watch>("watch"),
        listed::<Maintenance>("maintenance"),
        listed::<NoticeTarget>("targets"),
        listed::<SavedPlanEntry>("saved-plans"),
    ]
}

fn rewritten_tags(golden: &str) -> String {
    let FoundFile::Document(StoredTags { emulators, unknown }) = read(golden.as_bytes()) else {
        panic!("the tags are read")
    };
    let good = tags::usable(emulators).good;
    text(&tags::stored(good.iter().map(|(place, tagged)| (place.clone(), tagged)), &unknown)).unwrap()
}

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/golden")
}

fn golden(name: &str) -> Option<String> {
    // A checkout on Windows may have other line ends.
    fs::read_to_string(folder().join(name)).ok().map(|text| text.replace("\r\n", "\n"))
}

#[test]
fn every_past_format_is_read_and_written_anew() {
    let mut used = BTreeSet::new();
    let mut golden_file = |name: String| {
        let found = golden(&name);
        if found.is_some() {
            used.insert(name);
        }
        found
    };
    for KeptFile { name, format, rewritten, .. } in kept_files() {
        let file = |n: u32| format!("{name}.{n}.json");
        let now = golden_file(file(format)).unwrap_or_else(|| panic!("{} is missing", file(format)));
        for past in 1..=format {
            let text = golden_file(file(past)).unwrap_or_else(|| panic!("{} is missing", file(past)));
            // What a former format did not know is not in what becomes of it.
            let expected = golden_file(format!("{name}.{past}.now.json"));
            assert_eq!(rewritten(&text), *expected.as_ref().unwrap_or(&now), "{}", file(past));
        }
        if let Some(newer) = golden_file(format!("{name}.{format}.newer.json")) {
            assert_eq!(rewritten(&newer), newer, "{name}: what a newer version has written is kept");
        }
    }
    let all = fs::read_dir(folder()).unwrap();
    let all: BTreeSet<String> = all.map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
    assert_eq!(all, used, "every golden file is one of a kind in the table");
}

#[test]
fn every_kind_of_file_is_in_the_table() {
    let store = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("src");
    let (mut folders, mut found) = (vec![store], BTreeSet::new());
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let code = fs::read_to_string(&path).unwrap();
            let kinds = code.lines().filter_map(|line| {
                let rest = line.strip_prefix("impl Document for ");
                rest.or_else(|| line.strip_prefix("impl KeptEntry for "))?.split_whitespace().next()
            });
            found.extend(kinds.map(str::to_owned));
        }
    }
    let known: BTreeSet<String> = kept_files().iter().map(|kept| kept.of.to_owned()).collect();
    assert_eq!(found, known);
}
