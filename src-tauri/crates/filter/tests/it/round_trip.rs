use filter::{ActivityField, EmulatorField, Filterable, Known, Pattern, complete, parse};
use proptest::prelude::*;

use crate::rows::farm;

struct Nothing;

impl Known<EmulatorField> for Nothing {
    fn tags(&self) -> impl Iterator<Item = &str> {
        ["a", "b c"].into_iter()
    }

    fn values(&self, _: EmulatorField) -> impl Iterator<Item = &str> {
        ["x"].into_iter()
    }
}

/// What means something, mixed with what does not.
fn typed() -> impl Strategy<Value = String> {
    let token = prop_oneof![
        Just("state:".to_owned()),
        Just("stopped".to_owned()),
        Just("ws=".to_owned()),
        Just("mem>".to_owned()),
        Just("mem:".to_owned()),
        Just("since<=".to_owned()),
        Just(" or ".to_owned()),
        Just("..".to_owned()),
        "[-#\"*,:=<>? ]",
        "[0-9]{1,4}[a-z]{0,3}",
        "[a-zA-Z]{1,6}",
        "\\PC{1,3}",
        any::<char>().prop_map(String::from),
    ];
    prop::collection::vec(token, 0..12).prop_map(|tokens| tokens.concat())
}

/// Parts that are understood.
fn understood() -> impl Strategy<Value = String> {
    let quoted = "\\PC{1,6}".prop_map(|text| format!("\"{}\"", text.replace('"', "\"\"")));
    let value = prop_oneof!["[a-z0-9]{1,5}", quoted, "[a-z]{0,2}\\*[a-z]{0,2}"];
    let part = prop_oneof![
        value.clone(),
        prop::collection::vec(value.clone(), 1..3).prop_map(|values| format!("#{}", values.join(","))),
        value.clone().prop_map(|value| format!("ws:{value}")),
        value.prop_map(|value| format!("title={value},?")),
        "(state|op):(running|unknown|\\?)",
        "(mem|ram)(:|=|<|<=|>|>=)[0-9]{1,4}(\\.[0-9]{1,9})?[kmgt]b?",
        "since(:|<|>=)[0-9]{1,5}[smhdw]([0-9]{1,3}m)?",
        "(index|cpu):[0-9]{1,3}(\\.\\.[1-9][0-9]{3})?",
    ];
    prop::collection::vec((any::<bool>(), part), 1..6).prop_map(|parts| {
        let parts = parts.iter().map(|(negated, part)| format!("{}{part}", if *negated { "-" } else { "" }));
        parts.collect::<Vec<_>>().join(" ")
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn whatever_is_typed_is_borne_and_each_letter_is_in_a_part(text in typed()) {
        let parsed = parse::<EmulatorField>(&text);
        let mut end = 0;
        for part in &parsed.parts {
            prop_assert!(text[end..part.span.from].trim().is_empty());
            prop_assert!(part.span.from < part.span.to);
            end = part.span.to;
        }
        prop_assert!(text[end..].trim().is_empty());
        for problem in parsed.problems() {
            prop_assert!(text.get(problem.span.from..problem.span.to).is_some());
        }
        if let Ok(filter) = parsed.filter() {
            filter.passes(&farm("Farm-1"));
        }
        let _ = parse::<ActivityField>(&text);
    }

    #[test]
    fn completion_bears_every_text_and_cursor(text in typed(), cursor in 0_usize..60) {
        let completion = complete(&text, cursor, &Nothing);
        prop_assert!(text.get(completion.replaces.from..completion.replaces.to).is_some());
    }

    #[test]
    fn what_is_printed_is_read_as_the_same(text in prop_oneof![typed(), understood()]) {
        if let Ok(filter) = parse::<EmulatorField>(&text).filter() {
            let printed = filter.to_string();
            let again = parse::<EmulatorField>(&printed);
            prop_assert_eq!(again.filter(), Ok(filter), "{}", printed);
            prop_assert_eq!(again.filter().unwrap().to_string(), printed);
        }
    }

    #[test]
    fn parts_that_are_right_are_understood(text in understood()) {
        let parsed = parse::<EmulatorField>(&text);
        let backwards = parsed.problems().all(|problem| problem.reason == filter::ProblemReason::TooLarge);
        prop_assert!(backwards, "{}: {:?}", text, parsed);
    }

    #[test]
    fn a_text_is_found_in_itself_however_it_is_written(text in "\\PC{1,12}", around in "\\PC{0,4}") {
        prop_assert!(Pattern::literal(&text).is(&text));
        let longer = format!("{text} {around}");
        prop_assert!(Pattern::literal(&text).is_in(&longer));
    }

    #[test]
    fn a_minus_turns_what_is_known_around(text in understood()) {
        let row = farm("Farm-1");
        for term in parse::<EmulatorField>(&text).filter().iter().flat_map(|filter| &filter.alternatives).flatten() {
            let turned = filter::Term { negated: !term.negated, ..term.clone() };
            let known = row.text(EmulatorField::Title).is_some();
            if known && !text.contains("ram") && !text.contains("cpu") {
                prop_assert_ne!(term.passes(&row), turned.passes(&row));
            }
        }
    }
}

/// A time that grew with the square of the length would not end.
#[test]
fn a_megabyte_is_read_and_matched() {
    for text in [
        "a".repeat(1 << 20),
        "#a,".repeat(1 << 18),
        "\"a\" ".repeat(1 << 18),
        "a*".repeat(1 << 19),
        "-".repeat(1 << 20),
    ] {
        let parsed = parse::<EmulatorField>(&text);
        if let Ok(filter) = parsed.filter() {
            filter.passes(&farm("aaaaaaaaaaaaaaaaaaaaaaaaab"));
        }
    }
}
