//! Every message of the catalog, with an argument of each kind.

use std::path::Path;

use messages::{Language, Message};
use serde_json::{Value, json};

use crate::catalog::{self, Kind, read_languages};

/// The messages of the English catalog.
pub(crate) fn all() -> Vec<catalog::Message> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
    let english = read_languages(&folder).unwrap().swap_remove(0);
    english.rooms.into_iter().flat_map(|room| room.messages).collect()
}

fn sample(kind: Kind, count: i64) -> Value {
    match kind {
        Kind::Text => json!("GAME-07"),
        Kind::Number => json!(count),
        Kind::Duration => json!({ "duration": 90_000 }),
        Kind::Message => json!({ "id": "units-seconds", "args": { "seconds": 5 } }),
        Kind::List => json!(["GAME-07", { "id": "units-seconds", "args": { "seconds": 5 } }]),
    }
}

/// A message as it comes from the wire, with sample arguments.
fn filled(entry: &catalog::Message, count: i64) -> Message {
    let args: serde_json::Map<_, _> =
        entry.args.iter().map(|(name, kind)| (name.clone(), sample(*kind, count))).collect();
    serde_json::from_value(json!({ "id": entry.id, "args": args })).unwrap()
}

#[test]
fn every_message_becomes_text_in_every_language() {
    let all = all();
    assert!(!all.is_empty());
    for entry in &all {
        for count in [0, 1, 2, 5, 1000] {
            let message = filled(entry, count);
            for language in Language::all().chain([Language::PSEUDO]) {
                let text = message.text(language);
                assert!(!text.contains("{$") && !text.contains(&entry.id), "{text}");
                assert!(!text.trim().is_empty(), "{} is empty", entry.id);
            }
        }
    }
}

#[test]
fn every_message_shows_all_its_arguments() {
    for language in Language::all() {
        // What a translation lacks is English.
        let in_either = |s: u8| [language, Language::ENGLISH].map(|it| messages::units::seconds(s).text(it));
        let (seconds, longer) = (in_either(5), in_either(90));
        for entry in all() {
            let text = filled(&entry, 5).text(language);
            for (name, kind) in &entry.args {
                let is_shown = match kind {
                    Kind::Text => text.contains("GAME-07"),
                    // A number may only choose between texts.
                    Kind::Number => continue,
                    Kind::Duration => longer.iter().any(|shown| text.contains(shown)),
                    Kind::Message | Kind::List => seconds.iter().any(|shown| text.contains(shown)),
                };
                assert!(is_shown, "{} in {}: ${name} is not in “{text}”", entry.id, language.tag());
            }
        }
    }
}

#[test]
fn the_pseudo_language_leaves_no_plain_letter() {
    // An argument that is the whole text is not marked.
    let is_argument =
        |entry: &catalog::Message| entry.text.starts_with("{ $") && entry.text.matches(' ').count() == 2;
    for entry in all().into_iter().filter(|entry| !is_argument(entry)) {
        let text = filled(&entry, 5).text(Language::PSEUDO);
        let catalog: String = outside_arguments(&text);
        assert!(!catalog.chars().any(|c| c.is_ascii_alphabetic()), "{}: {text}", entry.id);
    }
}

/// The text without what stands between the marks of arguments.
fn outside_arguments(text: &str) -> String {
    let mut depth = 0;
    let kept = text.chars().filter(|c| {
        match c {
            '\u{2068}' => depth += 1,
            '\u{2069}' => depth -= 1,
            _ => return depth == 0,
        }
        false
    });
    kept.collect()
}
