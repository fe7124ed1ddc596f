//! A crate imports only from floors below it. What a crate can name is what its `Cargo.toml` lists, so that is read; the
//! sources are read for what no crate boundary shows.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Each crate and what it may depend on, of ours and of what only one crate may name. A crate that is not here, or a
/// dependency beyond these, fails: a new floor is a decision.
const FLOORS: [(&str, &[&str]); 12] = [
    ("src-tauri", &["fleet", "messages", "simulator", "tauri", "keyring-core"]),
    (
        "src-tauri/crates/fleet",
        &[
            "workstation",
            "apk",
            "breaker",
            "filter",
            "history",
            "ldconsole",
            "messages",
            "outbound",
            "planner",
        ],
    ),
    ("src-tauri/crates/workstation", &["breaker", "ldconsole", "messages", "winrm-rs"]),
    ("src-tauri/crates/history", &["filter", "messages", "rusqlite"]),
    ("src-tauri/crates/outbound", &["messages", "lettre"]),
    ("src-tauri/crates/simulator", &[]),
    ("src-tauri/crates/breaker", &[]),
    ("src-tauri/crates/filter", &[]),
    ("src-tauri/crates/apk", &[]),
    ("src-tauri/crates/ldconsole", &[]),
    ("src-tauri/crates/planner", &[]),
    ("src-tauri/crates/messages", &[]),
];

/// Only for tests: the other side of the wire.
const ONLY_IN_TESTS: [(&str, &[&str]); 1] = [("src-tauri/crates/workstation", &["simulator"])];

/// What is named in one crate only.
const KEPT_IN_ONE: [&str; 5] = ["tauri", "winrm-rs", "keyring-core", "rusqlite", "lettre"];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// The folder of each crate of the product and its name.
fn crates() -> BTreeMap<String, String> {
    let mut folders = vec!["src-tauri".to_owned()];
    for entry in fs::read_dir(root().join("src-tauri/crates")).unwrap() {
        folders.push(format!("src-tauri/crates/{}", entry.unwrap().file_name().to_str().unwrap()));
    }
    let named = |folder: &String| {
        let manifest = manifest(folder)?;
        let name = manifest.lines().find_map(|line| line.strip_prefix("name = "))?;
        Some((folder.clone(), name.trim_matches('"').to_owned()))
    };
    folders.iter().filter_map(named).collect()
}

fn manifest(folder: &str) -> Option<String> {
    fs::read_to_string(root().join(folder).join("Cargo.toml")).ok()
}

/// The keys below all headers that end with `section`, also of a target: `[target.'cfg(unix)'.dependencies]`.
fn dependencies(manifest: &str, section: &str) -> Vec<String> {
    let mut inside = false;
    let mut found = Vec::new();
    for line in manifest.lines() {
        if let Some(header) = line.strip_prefix('[') {
            let header = header.trim_end_matches(']');
            inside = header == section || header.ends_with(&format!(".{section}"));
        } else if inside && let Some((key, _)) = line.split_once('=') {
            found.push(key.trim().trim_end_matches(".workspace").to_owned());
        }
    }
    found
}

fn sources(folder: &Path) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(&path).unwrap();
            found.push((path, text));
        }
    }
    found
}

/// Says whether code names `word` as the beginning of a path: `word::…` and `use word`, but not `other_word::`.
fn names(line: &str, word: &str) -> bool {
    let code = line.split("//").next().unwrap_or_default();
    let code: String = code.split('"').step_by(2).collect(); // without what stands in quotes
    code.match_indices(&format!("{word}::")).any(|(at, _)| {
        let before = code[..at].chars().next_back();
        before.is_none_or(|c| !c.is_alphanumeric() && c != '_' && c != ':')
    })
}

#[test]
fn crates_depend_only_on_floors_below() {
    let crates = crates();
    let floors = BTreeMap::from(FLOORS);
    let in_tests = BTreeMap::from(ONLY_IN_TESTS);
    let mut wrong = Vec::new();
    for folder in crates.keys() {
        let Some(below) = floors.get(folder.as_str()) else {
            wrong.push(format!("{folder} is on no floor: give it one in FLOORS and in ARCHITECTURE.md"));
            continue;
        };
        let tests = in_tests.get(folder.as_str()).copied().unwrap_or_default();
        let manifest = manifest(folder).unwrap();
        let sections = [("dependencies", [*below, &[]]), ("dev-dependencies", [*below, tests])];
        for (section, permitted) in sections {
            for name in dependencies(&manifest, section) {
                let kept = crates.values().any(|ours| *ours == name) || KEPT_IN_ONE.contains(&name.as_str());
                if kept && !permitted.concat().contains(&name.as_str()) {
                    wrong.push(format!("{folder} must not depend on {name} ([{section}])"));
                }
            }
        }
    }
    assert_eq!(crates.len(), floors.len(), "every floor has its crate");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn winrm_rs_tauri_and_sql_are_each_named_in_one_crate() {
    let mut wrong = Vec::new();
    for folder in crates().keys() {
        for (path, text) in sources(&root().join(folder).join("src")) {
            let homes = [
                ("winrm_rs", "src-tauri/crates/workstation"),
                ("tauri", "src-tauri"),
                ("rusqlite", "src-tauri/crates/history"),
            ];
            for (word, home) in homes {
                if folder != home && text.lines().any(|line| names(line, word)) {
                    wrong.push(format!("{} names {word}", path.display()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// They run on the threads that all workstations share: a slow disk there would hold up all of them.
#[test]
fn the_worker_and_the_operations_read_and_write_no_files() {
    let fleet = sources(&root().join("src-tauri/crates/fleet/src"));
    let shared = |path: &Path| {
        let within = path.strip_prefix(root().join("src-tauri/crates/fleet/src")).unwrap();
        ["worker", "operation", "run"].iter().any(|room| within.with_extension("").starts_with(room))
    };
    let looked_at: Vec<_> = fleet.iter().filter(|(path, _)| shared(path)).collect();
    assert!(looked_at.len() > 5, "their files are found");
    let wrong = |text: &str| text.lines().any(|line| names(line, "fs") || line.contains("std::fs"));
    let found: Vec<_> = looked_at.iter().filter(|(_, text)| wrong(text)).map(|(path, _)| path).collect();
    assert!(found.is_empty(), "{found:?}");
}

/// `docs/ldconsole.md, section 5` in a comment leads to `## 5. …` there.
#[test]
fn every_cited_section_exists() {
    let mut cited = 0;
    let mut wrong = Vec::new();
    for folder in ["src-tauri/crates", "src-tauri/src", "tests"] {
        for (path, text) in sources(&root().join(folder)) {
            for (at, _) in text.match_indices("docs/") {
                let Some((file, rest)) = text[at..].split_once(", section ") else { continue };
                if Path::new(file).extension() != Some("md".as_ref()) || file.contains(char::is_whitespace) {
                    continue;
                }
                let section: String = rest.chars().take_while(char::is_ascii_digit).collect();
                let there = fs::read_to_string(root().join(file)).unwrap_or_default();
                cited += 1;
                if !there.lines().any(|line| line.starts_with(&format!("## {section}. "))) {
                    wrong.push(format!("{}: {file}, section {section}", path.display()));
                }
            }
        }
    }
    assert!(cited > 15, "citations are found: {cited}");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_name_is_seen_only_where_a_path_begins() {
    assert!(names("use winrm_rs::Client;", "winrm_rs"));
    assert!(names("    let x = tauri::async_runtime::spawn(f);", "tauri"));
    assert!(!names("use crate::tauri::X;", "tauri") && !names("mytauri::X", "tauri"));
    assert!(!names("filter(\"tauri::x=off\")", "tauri"));
    assert!(!names("//! see tauri::App", "tauri"));
    let manifest = "[package]\nname = \"a\"\n[dependencies]\nb.workspace = true\n[target.'cfg(unix)'.dependencies]\nc = \"1\"\n[dev-dependencies]\nd = \"1\"\n";
    assert_eq!(dependencies(manifest, "dependencies"), ["b", "c"]);
    assert_eq!(dependencies(manifest, "dev-dependencies"), ["d"]);
}
