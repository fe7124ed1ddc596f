use ldconsole::MAX_LINE_LENGTH;

use super::*;

#[test]
fn the_other_way_is_short_enough_for_cmd_as_well() {
    let sid = "S-1-5-21-1111111111-2222222222-3333333333-1001";
    let task = ScheduledTask::new(
        "LDFleet start 3",
        sid,
        &format!(r"C:\{}.exe", "ф".repeat(90)),
        "launch --index 3",
    )
    .unwrap();
    assert!(interface::line(&task.xml(), 2, task.name()).len() < MAX_LINE_LENGTH);
}

#[test]
fn results_are_read_by_their_place_and_in_any_spelling() {
    let row = |code: &str| {
        format!(
            "\"FARM\",\"\\LDFleet start 3\",\"N/A\",\"Bereit\",\"Nur interaktiv\",\"26.11.2026 22:40:00\",\"{code}\",\"N/A\"\r\n"
        )
    };
    let read = |code: &str| last_result(format!("\r\n{}", row(code)).as_bytes());
    for (code, result) in [
        ("267011", TaskResult::NotRunYet),
        ("267009", TaskResult::Running),
        ("0x41301", TaskResult::Running),
        ("-2147020576", TaskResult::Refused),
        ("2147946720", TaskResult::Refused),
        ("0x800704DD", TaskResult::NotLoggedOn),
        ("-2147023620", TaskResult::Failed(0x8007_04FC)),
        ("-2147024156", TaskResult::NeedsAdministrator),
        ("-2147024894", TaskResult::ProgramMissing),
        ("0", TaskResult::Exited(0.into())),
        ("-1001", TaskResult::Exited((-1001).into())),
        ("-1073741819", TaskResult::Exited((-1_073_741_819).into())),
    ] {
        assert_eq!(read(code), Some(result), "{code}");
        assert!(!result.sentence().to_string().is_empty());
    }
    assert_eq!(read("N/A"), None);
    assert_eq!(last_result(b"ERROR: The system cannot find the file specified.\r\n"), None);
}

#[test]
fn only_our_own_tasks_are_found_and_made() {
    let listed = b"\"\\Adobe Update\",\"N/A\",\"Ready\"\r\n\"\\LDFleet start 0\",\"N/A\",\"\x8a\"\r\n\
        \"\\LDFleet start 0\",\"N/A\",\"Ready\"\r\n\"\\Microsoft\\LDFleet x\",\"N/A\",\"Ready\"\r\n\"\\LDFleet & calc\",\"\",\"\"\r\n";
    assert_eq!(ours(listed), ["LDFleet start 0"]);
    let files =
        b"\"\\LDFleet start 0\",\"N/A\",\"Ready\"\r\nLDFleet start 0\r\nLDFleet adb\r\nFile Not Found\r\n";
    assert_eq!(ours(files), ["LDFleet start 0", "LDFleet adb"]);
}
