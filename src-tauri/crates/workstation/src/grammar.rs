//! Every PowerShell script that is sent or offered is read with a grammar that nobody here wrote, so that a slip of the
//! pen fails a test and not on a workstation. A module that makes scripts gives each of them to [`assert_reads`] in its
//! own tests; the tests here fail for one that does not.
#![allow(clippy::disallowed_methods, reason = "only tests use this: it reads the sources")]

use std::path::{Path, PathBuf};

use tree_sitter::{Node, Parser};

/// Valid PowerShell that tree-sitter-powershell 0.26.6 takes for an error: how it is written here, how it is written for
/// the grammar, and why both mean the same. Nothing else is excused.
///
/// Earlier versions misjudged lists of bare words in argument position (`Format-Table A, B`); this one reads them.
const MISJUDGED: [(&str, &str, &str); 1] = [(
    "1GB",
    "1073741824",
    "a number with a multiplier in capital letters, as Microsoft's documentation writes it",
)];

/// Fails with each place that does not fit the grammar.
#[track_caller]
pub(crate) fn assert_reads(title: &str, script: &str) {
    let errors = errors(script);
    assert!(errors.is_empty(), "{title} is no PowerShell:\n{}\nin\n{script}", errors.join("\n"));
}

fn errors(script: &str) -> Vec<String> {
    let mut script = script.to_owned();
    for (written, for_the_grammar, _) in MISJUDGED {
        script = script.replace(written, for_the_grammar);
    }
    let mut parser = Parser::new();
    parser.set_language(&tree_sitter_powershell::LANGUAGE.into()).unwrap();
    let tree = parser.parse(&script, None).unwrap();
    let mut errors = Vec::new();
    collect(tree.root_node(), &script, &mut errors);
    errors
}

fn collect(node: Node<'_>, script: &str, errors: &mut Vec<String>) {
    if node.is_error() || node.is_missing() {
        let (at, what) = (node.start_position(), if node.is_missing() { node.kind() } else { "an error" });
        errors.push(format!(
            "line {}, column {}: {what}: {}",
            at.row + 1,
            at.column + 1,
            &script[node.byte_range()]
        ));
    } else if node.has_error() {
        let mut cursor = node.walk();
        node.children(&mut cursor).for_each(|child| collect(child, script, errors));
    }
}

/// The source files of this crate, by path.
fn sources() -> Vec<(PathBuf, String)> {
    fn walk(folder: &Path, found: &mut Vec<(PathBuf, String)>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, found);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                found.push((path.clone(), std::fs::read_to_string(path).unwrap()));
            }
        }
    }
    let mut found = Vec::new();
    walk(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut found);
    found.retain(|(path, _)| !path.ends_with("grammar.rs"));
    found
}

#[test]
fn a_script_with_a_slip_of_the_pen_is_noticed() {
    let script =
        "$names = @('a', 'b')\nforeach ($name in $names) { Get-Service $name | Format-Table Name, Status }";
    assert_reads("the script", script);
    for (right, wrong) in [
        ("@(", "@"),
        ("')", "'"),
        (")\n", "\n"),
        (" in ", " "),
        (" }", ""),
        ("{ ", ""),
        ("| Format", "| | Format"),
        ("'b'", "'b"),
    ] {
        let broken = script.replacen(right, wrong, 1);
        assert_ne!(broken, script);
        assert!(!errors(&broken).is_empty(), "{broken}");
    }
}

#[test]
fn what_is_excused_is_needed() {
    for (written, for_the_grammar, reason) in MISJUDGED {
        let unexcused = |script: &str| {
            let mut parser = Parser::new();
            parser.set_language(&tree_sitter_powershell::LANGUAGE.into()).unwrap();
            parser.parse(script, None).unwrap().root_node().has_error()
        };
        assert!(unexcused(&format!("$x = 2 / {written}")), "the grammar reads {written} now: {reason}");
        assert!(!unexcused(&format!("$x = 2 / {for_the_grammar}")), "{for_the_grammar}");
    }
}

#[test]
fn whoever_makes_a_script_has_it_read_in_a_test() {
    let mut makers = 0;
    for (path, mut source) in sources() {
        // Tests may stand in a file of their own.
        if let Ok(tests) = std::fs::read_to_string(path.with_extension("").join("tests.rs")) {
            source.push_str("mod tests");
            source.push_str(&tests);
        }
        let offers = source.matches("-> Script {").count();
        let sends = source.contains("powershell::line(") && !path.ends_with("grammar.rs");
        if offers == 0 && !sends {
            continue;
        }
        makers += 1;
        assert!(source.contains("assert_reads("), "{} has no test with assert_reads", path.display());
        // Each function that gives a script, but for those that only complete one.
        for line in source.lines().filter(|line| line.contains("-> Script {") && line.contains("pub")) {
            let name = line.split_once("fn ").and_then(|(_, rest)| rest.split_once(['(', '<'])).unwrap().0;
            let read =
                source.split_once("mod tests").is_some_and(|(_, tests)| tests.contains(&format!("{name}(")));
            assert!(read, "{}: {name} is not read by a test", path.display());
        }
    }
    assert!(makers >= 2, "the signs by which scripts are found have changed");
}
