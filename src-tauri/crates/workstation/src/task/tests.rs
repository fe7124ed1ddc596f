use super::*;

fn launch() -> Program {
    Program {
        path: r"C:\LD & Фарм (1)\ldconsole.exe".into(),
        arguments: r#"launch --index 3 --x "a%b!^""#.into(),
    }
}

const SID: &str = "S-1-5-21-1111111111-2222222222-3333333333-1001";

#[test]
fn a_task_has_no_trigger_and_says_all_that_schtasks_has_no_switch_for() {
    let xml = xml(&launch(), SID).unwrap();
    let document = roxmltree::Document::parse(&xml).unwrap();
    let text = |name: &str| {
        let found = document.descendants().find(|node| node.tag_name().name() == name);
        found.and_then(|node| node.text()).map(str::to_owned)
    };
    assert_eq!(text("Triggers"), None);
    for (name, value) in [
        ("UserId", SID),
        ("LogonType", "InteractiveToken"),
        ("RunLevel", "HighestAvailable"),
        ("Priority", "4"),
        ("DisallowStartIfOnBatteries", "false"),
        ("StopIfGoingOnBatteries", "false"),
        ("ExecutionTimeLimit", "PT0S"),
        ("MultipleInstancesPolicy", "IgnoreNew"),
        ("AllowStartOnDemand", "true"),
        ("Hidden", "true"),
        ("Command", r"C:\LD & Фарм (1)\ldconsole.exe"),
        ("Arguments", r#"launch --index 3 --x "a%b!^""#),
    ] {
        assert_eq!(text(name).as_deref(), Some(value), "{name}");
    }
}

#[test]
fn nothing_in_the_line_means_anything_to_cmd_but_what_should() {
    let line = create_line(&xml(&launch(), SID).unwrap(), "LDFleet start 3", 0x3f9a);
    let file = r#""%TEMP%\ldfleet-00003f9a.xml""#;
    let inner = line.strip_prefix(&format!(">{file} echo ")).unwrap();
    let (escaped, rest) = inner.split_once("&schtasks").unwrap();
    assert_eq!(rest, format!(" /create /tn \"LDFleet start 3\" /xml {file} /f&&echo 78&del {file}"));
    assert!(escaped.is_ascii() && !escaped.contains(['"', '%', '!', '|', '(', ')']), "{escaped}");
    let unescaped = escaped.replace("^<", "").replace("^>", "").replace("^&", "");
    assert!(!unescaped.contains(['<', '>', '&', '^']), "{unescaped}");
    assert!(line.len() < 2500);
}

#[test]
fn the_other_way_is_short_enough_for_cmd_as_well() {
    assert!(interface::line(&xml(&launch(), SID).unwrap(), 2, "LDFleet start 3").len() < MAX_LINE_LENGTH);
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
        assert!(!result.sentence().is_empty());
    }
    assert_eq!(read("N/A"), None);
    assert_eq!(last_result(b"ERROR: The system cannot find the file specified.\r\n"), None);
}

#[test]
fn only_our_own_tasks_are_found_and_made() {
    let listed = b"\"\\Adobe Update\",\"N/A\",\"Ready\"\r\n\"\\LDFleet start 0\",\"N/A\",\"\x8a\"\r\n\
        \"\\LDFleet start 0\",\"N/A\",\"Ready\"\r\n\"\\Microsoft\\LDFleet x\",\"N/A\",\"Ready\"\r\n\"\\LDFleet & calc\",\"\",\"\"\r\n";
    assert_eq!(ours(listed), ["LDFleet start 0"]);
    assert!(check_name("LDFleet adb server").is_ok() && check_name("start 0").is_err());
}
