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

/// A language that there is a catalog for.
fn language(tag: &str) -> Language {
    Language::named(tag).unwrap()
}

#[test]
fn plurals_numbers_and_lists_are_those_of_the_language() {
    let open = |circuits: u32| messages::tray::summary(3_u8, 3_u8, circuits).text(language("ru"));
    for (circuits, text) in [
        (0, "все цепи OK"),
        (1, "заблокирована 1 цепь"),
        (3, "заблокированы 3 цепи"),
        (5, "заблокировано 5 цепей"),
        (11, "заблокировано 11 цепей"),
        (21, "заблокирована 21 цепь"),
        (12_345, "заблокировано 12\u{a0}345 цепей"),
    ] {
        assert!(open(circuits).ends_with(text), "{}", open(circuits));
    }
    let three = shown(&json!(["A", "B", "C"]));
    assert!(three.text(language("ru")).starts_with("A, B и C"), "{}", three.text(language("ru")));
    assert!(three.text(language("vi")).starts_with("A, B và C"), "{}", three.text(language("vi")));
    assert!(three.text(language("zh-CN")).starts_with("A、B和C"), "{}", three.text(language("zh-CN")));
}

#[test]
fn what_a_translation_lacks_is_english() {
    // An argument of another version's message: the Russian text asks for what is not there.
    let message: Message = serde_json::from_value(json!({ "id": "tray-more", "args": {} })).unwrap();
    assert!(message.text(language("ru")).contains("more"), "{}", message.text(language("ru")));
}

#[test]
fn the_wanted_language_is_the_first_known_one() {
    let tag = |wanted: &[&str]| Language::wanted(wanted).map(Language::tag);
    assert_eq!(tag(&["en-GB"]), Some("en"));
    assert_eq!(tag(&["en_US.UTF-8"]), Some("en"));
    assert_eq!(tag(&["C", "POSIX", "", "pseudo", "tlh", "en"]), Some("en"));
    assert_eq!(tag(&["C.UTF-8"]), None);
    assert_eq!(tag(&["ru_RU.UTF-8", "en"]), Some("ru"));
    assert_eq!(tag(&["zh-Hans-SG"]), Some("zh-CN"));
    assert_eq!(tag(&["zh-TW"]), Some("zh-CN"));
    assert_eq!(tag(&["vi-VN"]), Some("vi"));
    assert_eq!(tag(&["pt_PT.UTF-8"]), Some("pt-BR"));
    assert_eq!(tag(&["in-ID"]), Some("id"));
    for language in Language::all() {
        assert_eq!(tag(&["tlh", language.tag(), "en"]), Some(language.tag()));
        assert_ne!(language.name(), language.tag(), "it has a name of its own");
    }
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
