//! A message that nobody says is translated for nothing, so each is looked for: in Rust by its constructor's name in a file
//! that names its room, in the window by its id, whole or with a part that is put in.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

/// Where messages are made in Rust.
const PRODUCT: [&str; 4] = [
    "src-tauri/src",
    "src-tauri/crates/fleet/src",
    "src-tauri/crates/workstation/src",
    "src-tauri/crates/outbound/src",
];

fn files(folder: &Path, endings: &[&str], found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, endings, found);
        } else if path.extension().and_then(|e| e.to_str()).is_some_and(|e| endings.contains(&e)) {
            found.push(path);
        }
    }
}

/// The texts of a crate's or the window's files, without what is made of the catalogs.
fn texts(folders: &[&str], endings: &[&str]) -> Vec<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(3).unwrap().to_owned();
    let mut found = Vec::new();
    for folder in folders {
        files(&root.join(folder), endings, &mut found);
    }
    let made = |path: &PathBuf| path.ends_with("messages/catalog.ts");
    found.iter().filter(|path| !made(path)).map(|path| fs::read_to_string(path).unwrap()).collect()
}

/// Letters, digits and what joins them.
fn words(text: &str, joint: char) -> impl Iterator<Item = &str> {
    text.split(move |c: char| !c.is_alphanumeric() && c != joint)
}

/// What stands around the parts that are put into a template: `requests-group-${…}`.
fn templates(text: &str) -> Vec<(String, String)> {
    let quoted = text.split('`').filter(|part| part.contains("${") && !part.contains(char::is_whitespace));
    let around =
        |part: &str| Some((part.split_once("${")?.0.to_owned(), part.rsplit_once('}')?.1.to_owned()));
    // Without letters around it, it may be anything.
    quoted.filter_map(around).filter(|(before, after)| before.contains('-') || after.contains('-')).collect()
}

#[test]
fn every_message_is_said_somewhere() {
    let rust: Vec<BTreeSet<String>> =
        texts(&PRODUCT, &["rs"]).iter().map(|text| words(text, '_').map(str::to_owned).collect()).collect();
    let window = texts(&["ui/src"], &["ts", "svelte"]);
    let ids: BTreeSet<&str> = window.iter().flat_map(|text| words(text, '-')).collect();
    let templates: BTreeSet<_> = window.iter().flat_map(|text| templates(text)).collect();

    let mut english = Vec::new();
    files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/en"), &["ftl"], &mut english);
    let mut looked_at = 0;
    let mut unsaid = Vec::new();
    for file in english {
        let room = file.file_stem().unwrap().to_str().unwrap().to_owned();
        let catalog = fs::read_to_string(&file).unwrap();
        let prefix = format!("{room}-");
        for id in catalog.lines().filter_map(|line| line.split_once(" =").map(|(id, _)| id)) {
            let Some(own) = id.strip_prefix(&prefix) else { continue };
            looked_at += 1;
            let name = own.replace('-', "_");
            let by_rust = rust.iter().any(|words| words.contains(&room) && words.contains(&name));
            let by_window = ids.contains(id)
                || templates.iter().any(|(before, after)| {
                    id.len() > before.len() + after.len() && id.starts_with(before) && id.ends_with(after)
                });
            if !by_rust && !by_window {
                unsaid.push(id.to_owned());
            }
        }
    }
    assert!(looked_at > 2000, "only {looked_at} messages were found");
    assert!(unsaid.is_empty(), "take these out of every language's catalog: {unsaid:#?}");
}

#[test]
fn a_template_is_known_by_what_stands_around() {
    let text = "message(`requests-group-${group}`) `${name}-explain` `a b ${c}-d` `${all}`";
    let expected = [("requests-group-", ""), ("", "-explain")];
    assert_eq!(templates(text), expected.map(|(a, b)| (a.to_owned(), b.to_owned())));
}
