//! The programs are called as `make` calls them. That they have a test also makes `cargo test --no-run` build them.
#![allow(clippy::expect_used, reason = "a test that cannot go on has failed")]

use std::process::{Command, Output};

fn run(program: &str, arguments: &[&str]) -> Output {
    Command::new(program).args(arguments).output().expect("the program starts")
}

#[test]
fn a_seed_is_simulated_and_its_trace_named() {
    let ran = run(
        env!("CARGO_BIN_EXE_simulate"),
        &["--seed", "3", "--seeds", "1", "--workstations", "2", "--minutes", "1"],
    );
    let said = String::from_utf8_lossy(&ran.stdout);
    assert!(ran.status.success(), "{said}");
    assert!(said.contains("seed 3"), "{said}");
}

#[test]
fn the_soak_says_how_long_it_can_run() {
    let ran = run(env!("CARGO_BIN_EXE_soak"), &["--help"]);
    let said = String::from_utf8_lossy(&ran.stdout);
    assert!(ran.status.success() && said.contains("--minutes"), "{said}");
}

#[test]
fn a_soak_of_no_known_length_is_refused() {
    let ran = run(env!("CARGO_BIN_EXE_soak"), &["--minutes", "long"]);
    assert!(!ran.status.success());
    assert!(String::from_utf8_lossy(&ran.stderr).contains("long"));
}
