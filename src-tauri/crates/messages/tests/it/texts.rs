//! How values become text.

use std::time::Duration;

use messages::{Arg, Language, Message, Part, units};
use proptest::prelude::*;
use serde_json::json;

/// A message that shows one argument of any kind: `{ $ms } ms`.
fn shown(arg: &serde_json::Value) -> Message {
    serde_json::from_value(json!({ "id": "units-milliseconds", "args": { "ms": arg } })).unwrap()
}

#[test]
fn a_message_crosses_as_plain_json_and_back() {
    let message = units::minutes_seconds(2u32, 5u32);
    let json = serde_json::to_value(&message).unwrap();
    assert_eq!(json, json!({ "id": "units-minutes-seconds", "args": { "minutes": 2, "seconds": 5 } }));
    assert_eq!(serde_json::from_value::<Message>(json).unwrap(), message);
}

#[test]
fn every_kind_of_argument_keeps_its_kind() {
    let args = [
        Arg::Text("text".into()),
        Arg::Number(-3),
        Arg::from(Duration::from_millis(1500)),
        Arg::Message(units::seconds(1u8)),
        Arg::List(vec![Part::from("a"), Part::from(units::seconds(2u8))]),
    ];
    for arg in args {
        let json = serde_json::to_value(&arg).unwrap();
        assert_eq!(serde_json::from_value::<Arg>(json).unwrap(), arg);
    }
}

#[test]
fn durations_name_two_units_at_most() {
    let table: Vec<(u64, String)> = serde_json::from_str(include_str!("../durations.json")).unwrap();
    for (ms, text) in table {
        assert_eq!(shown(&json!({ "duration": ms })).to_string(), format!("{text} ms"));
    }
}

#[test]
fn lists_and_counts_follow_the_language() {
    assert_eq!(shown(&json!(1_234_567)).to_string(), "1,234,567 ms");
    assert_eq!(shown(&json!(["A"])).to_string(), "A ms");
    assert_eq!(shown(&json!(["A", "B"])).to_string(), "A and B ms");
    let nested = shown(&json!(["A", "B", units::seconds(1u8)]));
    assert_eq!(nested.to_string(), "A, B, and 1 s ms");
}

#[test]
fn the_log_is_english_and_names_the_id() {
    assert_eq!(units::seconds(3u8).log(), "3 s [units-seconds]");
}

#[test]
fn the_pseudo_language_is_longer_accented_and_bracketed() {
    let text = units::milliseconds(5u8).text(Language::named("pseudo").unwrap());
    assert_eq!(text, "⟦\u{2068}5\u{2069} ɱš⟧");
    assert_eq!(Language::named("en"), Some(Language::ENGLISH));
    assert_eq!(Language::named("xx"), None);
}

#[test]
fn a_message_of_another_version_shows_its_id() {
    let message: Message = serde_json::from_value(json!({ "id": "gone", "args": {} })).unwrap();
    assert_eq!(message.to_string(), "gone");
}

proptest! {
    #[test]
    fn text_passes_through_unharmed(text in any::<String>()) {
        prop_assert_eq!(shown(&json!(text)).to_string(), format!("{text} ms"));
    }

    #[test]
    fn what_looks_like_fluent_passes_through(text in "[{}$\"*\\[\\]\\\\ \n.=#a\u{2068}\u{2069}-]{0,20}") {
        prop_assert_eq!(shown(&json!(text)).to_string(), format!("{text} ms"));
        let pseudo = shown(&json!(text)).text(Language::PSEUDO);
        prop_assert_eq!(pseudo, format!("⟦\u{2068}{text}\u{2069} ɱš⟧"));
    }
}
