//! Every command reaches `argv` unchanged through a model of `cmd.exe /c`, or is refused.

use crate::model::{Accident, Machine};
use ldconsole::{Command, Error, Index, MAX_LINE_LENGTH, ProgramPath, Text, Title, Unquotable, command_line};
use proptest::prelude::*;

const PROGRAMS: [&str; 6] = [
    r"C:\LDPlayer\LDPlayer9\ldconsole.exe",
    r"C:\Program Files\LDPlayer\ldconsole.exe",
    r"C:\Program Files (x86)\LD & Co\dnconsole.exe",
    r"D:\a^b!c,d;e=f\ldconsole.exe",
    r"C:\雷电\LDPlayer9\LDCONSOLE.EXE",
    r"\\server\share$\ldconsole.exe",
];

fn index(number: u32) -> Index {
    Index::try_from(number).unwrap()
}

fn adb(text: &str) -> Result<Command, Error> {
    Text::parse(text).map(|command| Command::Adb { index: index(3), command })
}

/// What arrives, for a line between quotes and for one without.
fn arrivals(program: &str, command: &Command) -> [Result<Vec<String>, Accident>; 2] {
    let machine = Machine::with_program(program);
    let line = command_line(&ProgramPath::parse(program).unwrap(), command).unwrap();
    [machine.cmd_c(&format!("\"{line}\"")), machine.cmd_c(&line)]
}

fn assert_arrives(program: &str, command: &Command) {
    let mut expected = vec![program.to_owned()];
    expected.extend(command.arguments());
    for arrival in arrivals(program, command) {
        assert_eq!(arrival.as_ref(), Ok(&expected), "{command:?}");
    }
}

#[test]
fn hostile_texts_arrive_unchanged_with_and_without_outer_quotes() {
    let texts = [
        "plain",
        "two words",
        "a&b",
        "a|b",
        "a>b<c",
        "^",
        "^^",
        "a^&b",
        "(x)",
        ")",
        "!",
        "!A!",
        "50%",
        "%",
        "%%",
        "%%%",
        "%A%",
        "%PATH%",
        "%PATH:~0,3%",
        "%PATH:;=&calc&%",
        "%=C:%",
        "%^A%",
        "100% %A% sure",
        "\"",
        "\"\"",
        "a\"b",
        "a\"&calc&\"b",
        "\\",
        "a\\",
        "a\\\\",
        "a b\\",
        "a\\\"b",
        "\\\\\"",
        "\"%A%\"",
        "\"%A%\" & calc",
        "'",
        "`",
        ",;=",
        "/c",
        "-x",
        "@",
        ":",
        "*",
        "?",
        "~",
        "雷电模拟器-1",
        "😀",
        "é%A%é",
        "a  b",
        " a",
        "a ",
        "{\"k\":\"v%A%\"}",
        "shell am start -n \"a b\" --es x \"%PATH%\"",
    ];
    for program in PROGRAMS {
        for text in texts {
            assert_arrives(program, &adb(text).unwrap());
        }
    }
}

#[test]
fn commands_without_text_arrive_unchanged() {
    for program in PROGRAMS {
        assert_arrives(program, &Command::List2);
        assert_arrives(program, &Command::Quit(index(999)));
    }
}

#[test]
fn the_common_line_is_as_an_operator_would_type_it() {
    let program = ProgramPath::parse(PROGRAMS[0]).unwrap();
    let rename = Command::Rename { index: index(0), title: Title::parse("Farm 7 & Co").unwrap() };
    assert_eq!(
        command_line(&program, &Command::List2).unwrap(),
        r"C:\LDPlayer\LDPlayer9\ldconsole.exe list2"
    );
    assert_eq!(
        command_line(&program, &rename).unwrap(),
        r#"C:\LDPlayer\LDPlayer9\ldconsole.exe rename --index 0 --title "Farm 7 & Co""#
    );
}

#[test]
fn what_cannot_pass_is_refused_with_the_reason() {
    let refusals = [
        ("a\rb", Unquotable::Control(0x0D)),
        ("a\nb", Unquotable::Control(0x0A)),
        ("a\0b", Unquotable::Control(0)),
        ("a\tb", Unquotable::Control(9)),
        ("a\u{1A}b", Unquotable::Control(0x1A)),
        ("a\u{7F}", Unquotable::Control(0x7F)),
        ("a\u{85}", Unquotable::Control(0x85)),
        ("a\u{FFFF}", Unquotable::NotXml(0xFFFF)),
        ("a\u{FF02}b", Unquotable::BecomesQuote(0xFF02)),
        ("a\u{FF3C}", Unquotable::BecomesBackslash(0xFF3C)),
        ("a¥\"b", Unquotable::BecomesBackslash(0xA5)),
    ];
    for (text, expected) in refusals {
        match (Text::parse(text), Title::parse(text)) {
            (Err(Error::Unpassable { refusal, .. }), Err(Error::Unpassable { refusal: of_title, .. })) => {
                assert_eq!((refusal, of_title), (expected, expected), "{text:?}");
            }
            other => panic!("{text:?} was not refused: {other:?}"),
        }
    }
    assert!(Text::parse("¥100").is_ok());
}

#[test]
fn a_line_that_cmd_would_cut_is_refused() {
    let program = ProgramPath::parse(PROGRAMS[0]).unwrap();
    let fits = |length: usize| command_line(&program, &adb(&"x".repeat(length)).unwrap());
    let overhead = fits(1).unwrap().len() - 1;

    assert_eq!(fits(MAX_LINE_LENGTH - overhead).unwrap().len(), MAX_LINE_LENGTH);
    assert_eq!(
        fits(MAX_LINE_LENGTH - overhead + 1),
        Err(Error::LineTooLong { length: MAX_LINE_LENGTH + 1, limit: MAX_LINE_LENGTH })
    );
    // Characters outside the basic plane count twice on Windows.
    assert!(command_line(&program, &adb(&"😀".repeat(MAX_LINE_LENGTH / 2)).unwrap()).is_err());
}

#[test]
fn program_paths_that_cmd_would_misread_are_refused() {
    let refused = [
        r"C:\%PATH%\ldconsole.exe",
        r"C:\a\calc.exe",
        r"ldconsole.exe",
        r"C:ldconsole.exe",
        r"C:\a/b\ldconsole.exe",
        "C:\\a\"b\\ldconsole.exe",
        r"C:\a\..\ldconsole.exe",
        r"C:\a\ldconsole.exe ",
        r"C:\a\\ldconsole.exe",
        "C:\\a\nb\\ldconsole.exe",
        r"\\ldconsole.exe",
        "",
    ];
    for path in refused {
        assert!(ProgramPath::parse(path).is_err(), "{path:?}");
    }
}

/// The model must be able to say no, or the tests above prove nothing.
#[test]
fn the_model_sees_what_naive_quoting_does() {
    let program = PROGRAMS[0];
    let machine = Machine::with_program(program);
    let tail =
        |argument: &str| machine.cmd_c(&format!("{program} x {argument}")).map(|argv| argv[2..].to_vec());

    assert_eq!(tail("a&b"), Err(Accident::Operator('&')));
    assert_eq!(tail("\"%A%\""), Ok(vec!["expanded".to_owned()]));
    assert_eq!(tail("\"%%A%%\""), Ok(vec!["%expanded%".to_owned()]));
    assert_eq!(tail("\"^%A^%\""), Ok(vec!["^%A^%".to_owned()]));
    assert_eq!(tail("^%A:~0,3^%"), Ok(vec!["expanded".to_owned()]));
    assert_eq!(tail("\"a\\\"&b\""), Err(Accident::Operator('&')));
    assert_eq!(tail("\"a\\\" b"), Ok(vec!["a\" b".to_owned()]));
    assert_eq!(tail("a\nb"), Err(Accident::LineEnd));
    // A line that begins with a quote loses it when WinRS adds none.
    assert!(machine.cmd_c(&format!("\"{program}\" x \"a b\"")).is_err());
}

fn hostile_text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => prop::sample::select(vec![
            "%", "\"", "\\", "^", "&", "|", "<", ">", "(", ")", "!", " ", ",", ";", "=", "@", "~", ":", "'", "/", "-", "A",
            "PATH", "%A%", "%A:", "\\\"", "^%", "C:",
        ])
        .prop_map(str::to_owned),
        1 => any::<char>().prop_map(String::from),
    ];
    prop::collection::vec(piece, 1..24).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 20_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_arrives_unchanged_or_is_refused(text in hostile_text(), program in prop::sample::select(&PROGRAMS[..])) {
        if let Ok(command) = adb(&text) {
            let mut expected = vec![program.to_owned()];
            expected.extend(command.arguments());
            for arrival in arrivals(program, &command) {
                prop_assert_eq!(arrival, Ok(expected.clone()));
            }
        }
        if let Ok(title) = Title::parse(&text) {
            prop_assert_eq!(title.as_str(), text.as_str());
            prop_assert!(!text.contains(['"', ',']) && text.trim() == text);
        }
    }

    #[test]
    fn any_program_path_that_is_accepted_is_the_program_that_runs(folder in hostile_text()) {
        let path = format!(r"C:\{folder}\ldconsole.exe");
        if let Ok(program) = ProgramPath::parse(&path) {
            let machine = Machine::with_program(&path);
            let line = command_line(&program, &Command::List2).unwrap();
            let expected = Ok(vec![path.clone(), "list2".to_owned()]);
            prop_assert_eq!(machine.cmd_c(&line), expected);
            prop_assert_eq!(machine.cmd_c(&format!("\"{line}\"")), Ok(vec![path, "list2".to_owned()]));
        }
    }
}
