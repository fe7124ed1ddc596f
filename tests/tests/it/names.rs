//! The name of a test is its claim, short enough to be read in a list of failures. The conditions stand in the body.

use std::fs;
use std::path::{Path, PathBuf};

/// About sixty characters.
const LONGEST: usize = 64;

/// Every file below `folder` that ends so, without what is built or downloaded.
fn files_below(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let (folders, files): (Vec<_>, Vec<_>) = entries.partition(|path| path.is_dir());
    let below = folders
        .iter()
        .filter(|folder| !["target", "node_modules", "dist"].iter().any(|built| folder.ends_with(built)));
    let wanted = |file: &PathBuf| file.to_str().is_some_and(|name| name.ends_with(ending));
    let deeper: Vec<_> = below.flat_map(|folder| files_below(folder, ending)).collect();
    files.into_iter().filter(wanted).chain(deeper).collect()
}

/// The functions under an attribute that makes a test of them.
fn in_rust(code: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut marked = false;
    for line in code.lines().map(str::trim) {
        if line.starts_with("#[test]") || line.starts_with("#[tokio::test") {
            marked = true;
        } else if let Some((_, function)) = line.split_once("fn ").filter(|_| marked) {
            found.extend(function.split(['(', '<']).next());
            marked = false;
        }
    }
    found
}

/// The titles of the window's tests.
fn in_the_window(code: &str) -> Vec<&str> {
    code.lines().filter_map(|line| line.strip_prefix("test(\"")?.split('"').next()).collect()
}

#[test]
fn the_name_of_a_test_is_short() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let mut seen = 0;
    let mut long = Vec::new();
    let mut look = |names: Vec<&str>| {
        seen += names.len();
        long.extend(names.into_iter().filter(|name| name.chars().count() > LONGEST).map(str::to_owned));
    };
    for file in ["src-tauri", "tests"].iter().flat_map(|folder| files_below(&root.join(folder), ".rs")) {
        look(in_rust(&fs::read_to_string(file).unwrap()));
    }
    for file in files_below(&root.join("ui/tests"), ".test.ts") {
        look(in_the_window(&fs::read_to_string(file).unwrap()));
    }
    assert!(seen > 800, "only {seen} tests were found");
    assert!(long.is_empty(), "say the claim in at most {LONGEST} characters: {long:#?}");
}

#[test]
fn tests_are_found_by_their_attribute() {
    let code = "#[test]\nfn one() {}\n\n#[tokio::test(start_paused = true)]\n#[allow(x)]\nasync fn two() {}\nfn no() {}";
    assert_eq!(in_rust(code), ["one", "two"]);
    assert_eq!(in_the_window("test(\"a click\", async () => {\n  test.skip\n"), ["a click"]);
}
