use filter::{ActivityField, EmulatorField, ProblemReason, Span, Understood, Unit, parse};

fn problem(text: &str) -> (String, ProblemReason) {
    let parsed = parse::<EmulatorField>(text);
    let problems: Vec<_> = parsed.problems().collect();
    let [problem] = problems[..] else { panic!("{text}: {problems:?}") };
    assert!(parsed.filter().is_err(), "{text} filters nothing");
    (text[problem.span.from..problem.span.to].to_owned(), problem.reason.clone())
}

#[test]
fn what_is_wrong_is_marked_where_it_stands() {
    for (text, marked, reason) in [
        ("farm mem>2x lab", "2x", ProblemReason::UnitUnknown { unit: Unit::Bytes }),
        ("mem>2", "2", ProblemReason::UnitMissing { unit: Unit::Bytes }),
        ("since>1y", "1y", ProblemReason::UnitUnknown { unit: Unit::Seconds }),
        ("mem>much", "much", ProblemReason::NoNumber),
        ("index:99999999999999999999", "99999999999999999999", ProblemReason::TooLarge),
        ("mem:99999999999t", "99999999999t", ProblemReason::TooLarge),
        ("index:9..1", "9..1", ProblemReason::Backwards),
        ("mem>1g,2g", "mem>1g,2g", ProblemReason::OneNumberOnly),
        ("mem>?", "?", ProblemReason::NoNumber),
        ("farm \"lab", "\"lab", ProblemReason::QuoteOpen),
        ("farm - lab", "-", ProblemReason::NothingAfterMinus),
        ("--farm", "--farm", ProblemReason::MinusTwice),
        ("farm \"\"", "\"\"", ProblemReason::ValueMissing),
        ("-\"\"", "-\"\"", ProblemReason::ValueMissing),
        ("state: lab", "", ProblemReason::ValueMissing),
        ("#", "", ProblemReason::ValueMissing),
        ("#a,,b", "a,,b", ProblemReason::ValueMissing),
        ("farm or", "or", ProblemReason::OrAlone),
        ("or farm", "or", ProblemReason::OrAlone),
        ("wks:lab", "wks", ProblemReason::UnknownField { meant: Some("ws") }),
        ("stat:stopped", "stat", ProblemReason::UnknownField { meant: Some("state") }),
        ("colour:red", "colour", ProblemReason::UnknownField { meant: None }),
        ("ws>lab", "ws>lab", ProblemReason::SignDoesNotFit { fitting: &[":", "="] }),
    ] {
        assert_eq!(problem(text), (marked.to_owned(), reason), "{text}");
    }
    let (marked, reason) = problem("state:stopped,asleep");
    assert!(
        marked == "asleep"
            && matches!(reason, ProblemReason::UnknownChoice { choices } if choices.contains(&"stopped"))
    );
    assert_eq!(parse::<EmulatorField>("a or or b").problems().count(), 1);
}

#[test]
fn what_looks_like_a_field_and_is_none_is_a_word() {
    for text in ["192.168.1.20:5555", "\"state:stopped\"", "LD-1=x", "a.b:c", "1>2", "farm,lab", "C3:x"] {
        let parsed = parse::<EmulatorField>(text);
        assert!(parsed.problems().next().is_none(), "{text}");
    }
}

#[test]
fn every_part_is_explained_with_its_place() {
    let text = "máy  -#\"room 2\" or mem>2g";
    let parsed = parse::<EmulatorField>(text);
    let parts: Vec<_> = parsed.parts.iter().map(|part| &text[part.span.from..part.span.to]).collect();
    assert_eq!(parts, ["máy", "-#\"room 2\"", "or", "mem>2g"]);
    assert!(matches!(parsed.parts[2].understood, Understood::Or));
    let json = serde_json::to_value(&parsed.parts[3]).unwrap();
    let expected = serde_json::json!({
        "span": { "from": 20, "to": 26 },
        "understood": { "term": { "negated": false, "test": { "field": { "field": "mem", "any": [{ "amount": { "moreThan": 2_147_483_648_u64 } }] } } } },
    });
    assert_eq!(json, expected);
    assert_eq!(parsed.parts[3].span.in_utf16(text), Span { from: 19, to: 25 });
}

#[test]
fn fields_are_read_in_capitals_and_by_their_longer_names() {
    let written = |text| parse::<EmulatorField>(text).filter().unwrap().to_string();
    assert_eq!(
        written("WS:lab Workstation:lab memory>1024M STATE:Stopped"),
        "ws:lab ws:lab mem>1g state:stopped"
    );
    assert_eq!(written("since>90m since:0s mem:1.5g"), "since>1h30m since:0s mem:1536m");
}

#[test]
fn the_history_has_fields_of_its_own() {
    let parsed = parse::<ActivityField>("kind:crashed,stopped by:watch ago<1d -result:succeeded");
    assert!(parsed.filter().is_ok());
    assert!(parse::<ActivityField>("mem>2g").filter().is_err());
}
