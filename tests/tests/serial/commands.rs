//! Every command of the real program, asked with whatever fits the types of its arguments, and with what fits none. The types are
//! read from what is generated for the window, so that a new command is asked as well.

use std::collections::HashMap;

use serde_json::{Map, Value, json};
use tests::window::Window;

const BINDINGS: &str = include_str!("../../../ui/src/ipc/bindings.ts");
/// They end the program, leave the demo, whose workstations are simulated, write a file of a name that was made up, or open a dialog
/// of the system's, which nobody answers.
const LEFT_OUT: [&str; 11] = [
    "quit",
    "leave_demo",
    "save_answers",
    "choose_import",
    "choose_activity_export",
    "choose_file",
    "save_screen",
    "export_workstations",
    "save_bundle",
    // They start other programs.
    "open_desktops",
    "open_screens",
];
/// A type of TypeScript that is deeper than this is not one of ours.
const DEEPEST: usize = 40;

/// A type, as far as the bindings need one.
#[derive(Debug, Clone)]
enum Type {
    Text,
    Number,
    Truth,
    Literal(Value),
    Named(String),
    List(Box<Type>),
    Object(Vec<(String, Type)>),
    OneOf(Vec<Type>),
}

impl Type {
    fn may_be_null(&self) -> bool {
        match self {
            Self::Literal(value) => value.is_null(),
            Self::OneOf(types) => types.iter().any(Self::may_be_null),
            _ => false,
        }
    }
}

struct Reader<'a> {
    words: std::iter::Peekable<std::vec::IntoIter<&'a str>>,
}

impl<'a> Reader<'a> {
    fn of(text: &'a str) -> Self {
        let mut words = Vec::new();
        let mut rest = text;
        while let Some(first) = rest.chars().next() {
            let length = match first {
                '"' => rest[1..].find('"').unwrap() + 2,
                c if c.is_alphanumeric() || c == '_' => {
                    rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len())
                }
                c => c.len_utf8(),
            };
            if !first.is_whitespace() {
                words.push(&rest[..length]);
            }
            rest = &rest[length..];
        }
        Self { words: words.into_iter().peekable() }
    }

    fn takes(&mut self, word: &str) -> bool {
        self.words.next_if_eq(&word).is_some()
    }

    fn must(&mut self, word: &str) {
        assert!(self.takes(word), "{word} instead of {:?}", self.words.peek());
    }

    fn word(&mut self) -> &'a str {
        self.words.next().expect("a word")
    }

    fn read(&mut self) -> Type {
        self.takes("|");
        let mut choices = vec![self.one()];
        loop {
            // What a type is joined with adds nothing that must be there.
            if self.takes("&") {
                self.one();
            } else if self.takes("|") {
                choices.push(self.one());
            } else {
                break;
            }
        }
        if choices.len() == 1 { choices.remove(0) } else { Type::OneOf(choices) }
    }

    fn one(&mut self) -> Type {
        let mut read = match self.word() {
            "string" => Type::Text,
            "number" => Type::Number,
            "boolean" => Type::Truth,
            "null" | "undefined" => Type::Literal(Value::Null),
            "(" => {
                let inside = self.read();
                self.must(")");
                inside
            }
            "{" => self.object(),
            text if text.starts_with('"') => Type::Literal(text.trim_matches('"').into()),
            name => {
                assert!(name.starts_with(char::is_uppercase), "{name}");
                Type::Named(name.to_owned())
            }
        };
        while self.takes("[") {
            self.must("]");
            read = Type::List(Box::new(read));
        }
        read
    }

    fn object(&mut self) -> Type {
        let mut fields = Vec::new();
        while !self.takes("}") {
            if self.takes("[") {
                // A map: an empty one will do.
                while !self.takes("]") {
                    self.word();
                }
                self.takes("?");
                self.must(":");
                self.read();
            } else {
                let name = self.word().trim_matches('"').to_owned();
                self.takes("?");
                self.must(":");
                fields.push((name, self.read()));
            }
            let _ = self.takes(",") || self.takes(";");
        }
        Type::Object(fields)
    }
}

struct Command {
    name: String,
    arguments: Vec<(String, Type)>,
}

struct Contract {
    types: HashMap<String, Type>,
    commands: Vec<Command>,
}

impl Contract {
    fn read() -> Self {
        let mut text = String::new();
        let mut rest = BINDINGS;
        while let Some((before, after)) = rest.split_once("/**") {
            text.push_str(before);
            rest = after.split_once("*/").unwrap().1;
        }
        text.push_str(rest);
        let mut types = HashMap::new();
        for declared in text.split("\nexport type ").skip(1) {
            let (name, rest) = declared.split_once('=').unwrap();
            if !name.contains('<') {
                types.insert(name.trim().to_owned(), Reader::of(rest).read());
            }
        }
        let mut commands = Vec::new();
        for line in text.lines().filter(|line| line.contains("__TAURI_INVOKE(\"")) {
            let name = line.split("__TAURI_INVOKE(\"").nth(1).unwrap().split('"').next().unwrap();
            let mut reader = Reader::of(line.split_once(':').unwrap().1.split("=>").next().unwrap());
            reader.must("(");
            let mut arguments = Vec::new();
            while !reader.takes(")") {
                let argument = reader.word().to_owned();
                reader.must(":");
                arguments.push((argument, reader.read()));
                reader.takes(",");
            }
            commands.push(Command { name: name.to_owned(), arguments });
        }
        Self { types, commands }
    }

    /// A value of this type.
    fn value(&self, wanted: &Type, texts: &Texts, depth: usize) -> Value {
        assert!(depth < DEEPEST, "{wanted:?}");
        let inside = |wanted: &Type| self.value(wanted, texts, depth + 1);
        match wanted {
            Type::Text => texts.one(),
            Type::Number => {
                [json!(0), json!(1), json!(7), json!(u32::MAX), json!(9_999)][fastrand::usize(..5)].clone()
            }
            Type::Truth => fastrand::bool().into(),
            Type::Literal(value) => value.clone(),
            Type::Named(name) => inside(self.types.get(name).unwrap_or_else(|| panic!("no type {name}"))),
            Type::List(of) => (0..fastrand::usize(..4)).map(|_| inside(of)).collect(),
            Type::Object(fields) => {
                let fields = fields.iter().map(|(name, of)| (name.clone(), inside(of)));
                fields.collect::<Map<_, _>>().into()
            }
            Type::OneOf(choices) => inside(&choices[fastrand::usize(..choices.len())]),
        }
    }
}

/// Texts that may be typed, pasted or sent by a page that is not ours.
const HOSTILE: [&str; 18] = [
    "",
    " ",
    "\0",
    "\u{1b}[2J",
    "\u{202e}gpj.exe",
    "[1-9]",
    "FARM-[0000000001-99]",
    "%PATH% & \"x\" | ^",
    "-1",
    "22:00",
    "10.255.255.1",
    "1e309",
    "\u{feff}é農🙂",
    "/no/such/folder/file.ldbk",
    r"C:\a\b.apk",
    "NaN",
    "((((",
    "#tag or -",
];

/// What texts are taken from.
struct Texts {
    ids: Vec<String>,
    /// The same everywhere.
    every: Option<&'static str>,
}

impl Texts {
    fn one(&self) -> Value {
        if let Some(every) = self.every {
            return every.into();
        }
        match fastrand::usize(..10) {
            0..=5 => self.ids[fastrand::usize(..self.ids.len())].as_str().into(),
            6 => "x[".repeat(fastrand::usize(1..30_000)).into(),
            _ => HOSTILE[fastrand::usize(..HOSTILE.len())].into(),
        }
    }
}

/// Values that are of no type of an argument.
fn unfit(what: &Type) -> Value {
    let all = [
        json!({ "$": [] }),
        json!([[[]]]),
        json!(-1.5),
        json!({ "kind": "no such kind" }),
        json!([null, -7]),
    ];
    match what {
        Type::Number => json!(-1.5),
        _ => all[fastrand::usize(..all.len())].clone(),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_command_answers_whatever_it_is_asked_with() {
    let seed = fastrand::get_seed();
    let contract = Contract::read();
    assert!(contract.commands.len() > 30 && contract.types.len() > 30);
    let home = tempfile::tempdir().unwrap();
    let (config, data) = (home.path().join("config"), home.path().join("data"));
    let window = Window::open_with(
        &["--demo", "--workstations", "2"],
        &[("XDG_CONFIG_HOME", config.as_path()), ("XDG_DATA_HOME", data.as_path())],
    )
    .await;
    let snapshot = window.invoke("snapshot", json!({})).await;
    let ids = snapshot["workstations"]
        .as_array()
        .unwrap()
        .iter()
        .map(|workstation| workstation["id"].as_str().unwrap().to_owned())
        .chain(["nobody".to_owned()]);
    let mut texts = Texts { ids: ids.collect(), every: None };
    let mut asked = 0;
    for command in contract.commands.iter().filter(|c| !LEFT_OUT.contains(&c.name.as_str())) {
        let rounds = if command.arguments.is_empty() { 1 } else { 2 * HOSTILE.len() };
        for round in 0..rounds {
            texts.every = (round % 2 == 1).then(|| HOSTILE[round / 2]);
            let given: Map<String, Value> = command
                .arguments
                .iter()
                .map(|(name, of)| (name.clone(), contract.value(of, &texts, 0)))
                .collect();
            let answer = window.invoke(&command.name, given.clone().into()).await;
            let about = || format!("seed {seed}: {} with {given:?}: {answer}", command.name);
            let refused = answer.get("error").map(ToString::to_string).unwrap_or_default();
            assert!(!refused.contains("start-own-error"), "a panic. {}", about());
            assert!(!refused.contains("invalid args"), "its type fits. {}", about());
            asked += 1;
        }
        for (name, of) in &command.arguments {
            // What may be null may be missing, too.
            let needed = !of.may_be_null();
            for missing in [true, false].into_iter().filter(|missing| needed || !missing) {
                let mut given: Map<String, Value> = command
                    .arguments
                    .iter()
                    .map(|(name, of)| (name.clone(), contract.value(of, &texts, 0)))
                    .collect();
                if missing {
                    given.remove(name);
                } else {
                    given.insert(name.clone(), unfit(of));
                }
                let answer = window.invoke(&command.name, given.clone().into()).await;
                let refused = answer["error"].as_str().unwrap_or_default();
                let about = || format!("seed {seed}: {} with {given:?}: {answer}", command.name);
                assert!(refused.contains("invalid args"), "{}", about());
                assert!(refused.len() < 1000, "{}", about());
                asked += 1;
            }
        }
    }
    let info = window.invoke("app_info", json!({})).await;
    assert!(info["version"].is_string(), "it lives on after {asked} requests: {info}");
    let logs = data.join("app.ldfleet.LDFleet/logs");
    let reports = std::fs::read_dir(logs).unwrap().flatten().map(|e| e.file_name().into_string().unwrap());
    let reports: Vec<String> = reports.filter(|name| name.starts_with("ldfleet.panic-")).collect();
    assert_eq!(reports, Vec::<String>::new(), "seed {seed}");
    window.close().await;
}
