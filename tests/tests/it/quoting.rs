//! Every command of the language reaches `ldconsole.exe` through the simulator's `cmd.exe` as it was meant, or is
//! refused before anything is sent. The simulator shares no code with the language, nor with the model its own tests
//! have.

use std::cell::Cell;

use ldconsole::{Command, Index, MacroScript, ProgramPath, Text, Title, command_line, tool_line};
use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use simulator::{CommandWrapping, WorkstationConfig, dry_run};

const FOLDERS: [&str; 5] = [
    r"C:\LDPlayer\LDPlayer9",
    r"C:\Program Files\LDPlayer",
    r"C:\Program Files (x86)\LD & Co",
    r"D:\a^b!c,d;e=f",
    r"C:\雷电\LDPlayer9",
];

/// Variables that a text may name by accident, one of which would start another program.
const VARIABLES: [(&str, &str); 3] = [("A", "expanded"), ("LURE", "lured&hostname"), ("=C:", r"C:\Windows")];

fn index(number: u32) -> Index {
    Index::try_from(number).unwrap()
}

/// What arrives, for a line that WinRS puts between quotes and for one it does not; complaints are failures.
fn arrivals(folder: &str, line: &str) -> [Result<Vec<Vec<String>>, String>; 2] {
    let config = WorkstationConfig { folder: Some(folder.to_owned()), ..WorkstationConfig::default() };
    [CommandWrapping::Bare, CommandWrapping::Quoted].map(|wrapping| {
        let run = dry_run(&config, &VARIABLES, wrapping, line);
        if run.complaints.is_empty() { Ok(run.started) } else { Err(run.complaints) }
    })
}

/// Says whether it was sent: a line that is too long is refused, too.
fn assert_arrives(folder: &str, command: &Command) -> bool {
    let program = format!(r"{folder}\ldconsole.exe");
    let Ok(line) = command_line(&ProgramPath::parse(&program).unwrap(), command) else { return false };
    let mut expected = vec![program];
    expected.extend(command.arguments());
    for arrival in arrivals(folder, &line) {
        assert_eq!(arrival.as_deref(), Ok(std::slice::from_ref(&expected)), "{line}");
    }
    true
}

/// At least one text in so many is permitted.
const MOST: u32 = 100;

/// Of the texts that were tried, how many were permitted. Where almost all are refused, nothing is shown.
#[derive(Default)]
struct Permitted {
    tried: Cell<u32>,
    arrived: Cell<u32>,
}

impl Permitted {
    fn count(&self, arrived: bool) {
        self.tried.set(self.tried.get() + 1);
        self.arrived.set(self.arrived.get() + u32::from(arrived));
    }

    fn at_least_one_in(&self, most: u32) {
        let (tried, arrived) = (self.tried.get(), self.arrived.get());
        assert!(arrived * most >= tried, "only {arrived} of {tried} texts were permitted");
    }
}

fn hostile_text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => prop::sample::select(vec![
            "%", "\"", "\\", "^", "&", "|", "<", ">", "(", ")", "!", " ", ",", ";", "=", "@", "~", ":", "'", "/", "-",
            "A", "PATH", "%A%", "%A:", "%LURE%", "\\\"", "^%", "C:", "nul", ">nul", "if", "for", "rem", "1>&2",
            "农场", "Nông trại", "Ферма",
        ])
        .prop_map(str::to_owned),
        1 => any::<char>().prop_map(String::from),
    ];
    prop::collection::vec(piece, 1..24).prop_map(|pieces| pieces.concat())
}

fn for_each_text(check: impl Fn(String, &'static str) -> bool) -> Permitted {
    let permitted = Permitted::default();
    let config = ProptestConfig { cases: 3000, failure_persistence: None, ..ProptestConfig::default() };
    let inputs = (hostile_text(), prop::sample::select(&FOLDERS[..]));
    let outcome = TestRunner::new(config).run(&inputs, |(text, folder)| {
        permitted.count(check(text, folder));
        Ok(())
    });
    outcome.unwrap_or_else(|failure| panic!("{failure}"));
    permitted
}

#[test]
fn any_title_that_is_permitted_arrives_unchanged() {
    let permitted = for_each_text(|text, folder| {
        let Ok(title) = Title::parse(&text) else { return false };
        assert_arrives(folder, &Command::Copy { from: index(3), title: Some(title.clone()) });
        assert_arrives(folder, &Command::Rename { index: index(7), title: title.clone() });
        assert_arrives(folder, &Command::Add(Some(title)))
    });
    permitted.at_least_one_in(MOST);
}

#[test]
fn any_other_text_that_is_permitted_arrives_unchanged() {
    let permitted = for_each_text(|text, folder| {
        let Ok(command) = Text::parse(&text) else { return false };
        assert_arrives(folder, &Command::Adb { index: index(0), command })
    });
    permitted.at_least_one_in(MOST);
}

#[test]
fn any_macro_that_is_permitted_arrives_unchanged() {
    let permitted = for_each_text(|text, folder| {
        let json = serde_json::json!({ "operations": [{ "text": text }] }).to_string();
        let Ok(content) = MacroScript::parse(&json) else { return false };
        assert_arrives(folder, &Command::OperateRecord { index: index(0), content })
    });
    permitted.at_least_one_in(MOST);
}

#[test]
fn a_tool_of_windows_gets_any_permitted_text_unchanged() {
    let permitted = for_each_text(|text, _| {
        let Ok(line) = tool_line("schtasks.exe", &["/create", "/tr", &text]) else { return false };
        let expected = ["schtasks.exe", "/create", "/tr", &text].map(str::to_owned).to_vec();
        let config = WorkstationConfig::default();
        for wrapping in [CommandWrapping::Bare, CommandWrapping::Quoted] {
            let run = dry_run(&config, &VARIABLES, wrapping, &line);
            assert_eq!(run.started, std::slice::from_ref(&expected), "{line}");
        }
        true
    });
    permitted.at_least_one_in(MOST);
}

/// The simulator must be able to say no, or the tests above prove nothing.
#[test]
fn the_simulator_sees_what_naive_quoting_does() {
    let config = WorkstationConfig::default();
    let program = r"C:\LDPlayer\LDPlayer9\ldconsole.exe";
    let started = |argument: &str| {
        let line = format!("{program} rename --index 0 --title {argument}");
        dry_run(&config, &VARIABLES, CommandWrapping::Bare, &line).started
    };
    let title = |argument: &str| started(argument)[0].last().unwrap().clone();
    assert_eq!(title("\"%A%\""), "expanded");
    assert_eq!(title("two words"), "words");
    assert_eq!(started("\"%LURE%\" & hostname").len(), 2);
    assert_eq!(started("%LURE%").len(), 2, "what a variable holds is read like the line itself");
    assert_eq!(title("\"a\\\" b"), "a\" b");
    let broken = dry_run(&config, &VARIABLES, CommandWrapping::Bare, "calc & ver");
    assert!(broken.started.is_empty() && broken.complaints.contains("'calc' is not recognized"));
}
