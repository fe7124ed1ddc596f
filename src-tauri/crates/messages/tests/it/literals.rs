//! Sentences stand in catalogs. The rule by which others are found: a literal of `fleet`, `workstation` or the shell, also
//! one that goes on in the next line, outside tests, comments and attributes, that begins with a capital or a quotation mark, ends
//! with a full stop and has two words or more. Texts of the ground floor's errors begin with a small letter: they are for the log.

use std::{
    fs,
    path::{Path, PathBuf},
};

/// Where texts for operators are made.
const ROOMS: [&str; 3] = ["crates/fleet/src", "crates/workstation/src", "src"];

/// What may stand outside: the beginning of the literal, and why.
const ALLOWED: [(&str, &str); 1] = [(
    "LDFleet cannot start:",
    "for a terminal, where there is neither a window nor a catalog's language yet",
)];

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, found);
        } else if path.extension().is_some_and(|e| e == "rs") && path.file_stem().is_none_or(|s| s != "tests")
        {
            found.push(path);
        }
    }
}

/// The product's part of a file, each literal on one line.
fn joined(source: &str) -> String {
    let product = source.split("#[cfg(test)]").next().unwrap_or_default();
    product.split("\\\n").map(str::trim_start).collect()
}

fn sentences(product: &str) -> Vec<&str> {
    let code =
        product.lines().map(str::trim).filter(|line| !line.starts_with("//") && !line.starts_with('#'));
    code.flat_map(|line| line.split('"').skip(1).step_by(2)).filter(|literal| is_sentence(literal)).collect()
}

fn is_sentence(literal: &str) -> bool {
    literal.starts_with(|first: char| first.is_uppercase() || first == '“')
        && literal.ends_with('.')
        && literal.split_whitespace().nth(1).is_some()
}

#[test]
fn no_sentence_stands_outside_the_catalogs() {
    let product = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut sources = Vec::new();
    for room in ROOMS {
        files(&product.join(room), &mut sources);
    }
    assert!(sources.len() > 100, "{} files", sources.len());
    let mut unused = ALLOWED.map(|(beginning, _)| beginning).to_vec();
    let mut outside = Vec::new();
    for source in sources {
        let text = fs::read_to_string(&source).unwrap();
        for sentence in sentences(&joined(&text)) {
            if let Some((beginning, _)) =
                ALLOWED.iter().find(|(beginning, _)| sentence.starts_with(beginning))
            {
                unused.retain(|other| other != beginning);
            } else {
                outside.push(format!("{}: {sentence}", source.display()));
            }
        }
    }
    assert!(outside.is_empty(), "{} outside the catalogs:\n{}", outside.len(), outside.join("\n"));
    assert_eq!(unused, [""; 0], "allowed, and not there");
}

#[test]
fn a_sentence_is_told_from_other_literals() {
    let source = "// \"A comment.\"\n#[error(\"For the log.\")]\nlet a = refuse(\"Give it a name.\");\nlet b = \"a b\";\n\
        let c = [\"Name.\", \"“{x}” is none.\"];\nlet e = \"On two \\\n    lines.\";\n#[cfg(test)]\nlet d = \"In a test.\";\n";
    assert_eq!(sentences(&joined(source)), ["Give it a name.", "“{x}” is none.", "On two lines."]);
}
