//! The example prints what others read: one JSON object a row, with these keys in this order.

use std::path::Path;
use std::process::Command;

/// Runs the example, which `cargo test` has built beside this test; its lines and its exit code.
fn parse(arguments: &[&str]) -> (Vec<String>, Option<i32>) {
    let test = std::env::current_exe().unwrap();
    let example = test
        .ancestors()
        .nth(2)
        .unwrap()
        .join("examples")
        .join(format!("parse{}", std::env::consts::EXE_SUFFIX));
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus");
    let output = Command::new(example).args(arguments).current_dir(folder).output().unwrap();
    let lines = String::from_utf8(output.stdout).unwrap().lines().map(str::to_owned).collect();
    (lines, output.status.code())
}

#[test]
fn a_row_has_ten_keys_and_the_short_form_no_screen() {
    let (lines, code) = parse(&["list2", "list2_10f_ld14_0_26_1_zh.gbk.txt", "--code-page", "936"]);
    let row = r#"{"index":1,"title":"万龙1号","top_window":3148512,"bind_window":1837642,"android_state":1,"pid":20204,"vm_pid":29052,"width":2560,"height":1440,"dpi":360}"#;
    assert_eq!((lines.len(), lines[1].as_str(), code), (3, row, Some(0)));
    let (lines, _) = parse(&["list2", "list2_7f_ld3_official_en.txt"]);
    assert!(lines[0].ends_with(r#""vm_pid":3500,"width":null,"height":null,"dpi":null}"#), "{lines:?}");
}

#[test]
fn every_capture_is_read_as_what_it_is() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus");
    for entry in std::fs::read_dir(folder).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let kind = ["list2", "list", "isrunning", "banner", "config", "usage"]
            .into_iter()
            .find(|kind| name.trim_start_matches("reconstructed_").starts_with(kind));
        let Some(kind) = kind else { continue };
        let (lines, code) = parse(&[if kind == "usage" { "banner" } else { kind }, &name]);
        assert!(code == Some(0) && !lines.is_empty(), "{name}: {code:?} {lines:?}");
    }
    assert_eq!(parse(&["list2", "error_parameter_stdout.txt"]).1, Some(1));
    assert_eq!(parse(&["list2", "no such file"]).1, Some(2));
}
