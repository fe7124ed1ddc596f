use filter::{CandidateKind, EmulatorField, Known, MAX_CANDIDATES, complete, parse};

struct Fleet;

impl Known<EmulatorField> for Fleet {
    fn tags(&self) -> impl Iterator<Item = &str> {
        ["farm", "resting", "room 2", "Kho Đông"].into_iter()
    }

    fn values(&self, field: EmulatorField) -> impl Iterator<Item = &str> {
        let values: &[&str] = match field {
            EmulatorField::Workstation => &["LAB-01", "LAB-02", "Office"],
            EmulatorField::Version => &["9.1.40"],
            _ => &[],
        };
        values.iter().copied()
    }
}

/// What the text becomes with each candidate; `|` is the cursor.
fn completed(text: &str) -> Vec<String> {
    let cursor = text.find('|').unwrap();
    let text = text.replace('|', "");
    let completion = complete(&text, cursor, &Fleet);
    let put = |candidate: &str| {
        format!("{}{candidate}{}", &text[..completion.replaces.from], &text[completion.replaces.to..])
    };
    completion.candidates.iter().map(|candidate| put(&candidate.text)).collect()
}

#[test]
fn what_was_begun_is_completed_where_it_stands() {
    assert_eq!(completed("stop|"), ["state:stopped"]);
    assert_eq!(
        completed("farm -#r| lab"),
        ["farm -#resting lab", "farm -#\"room 2\" lab", "farm -#farm lab"]
    );
    assert_eq!(completed("#dong|"), ["#\"Kho Đông\""]);
    assert_eq!(completed("ws:lab|"), ["ws:LAB-01", "ws:LAB-02"]);
    assert_eq!(completed("ws:Office,lab|"), ["ws:Office,LAB-01", "ws:Office,LAB-02"]);
    assert_eq!(completed("state:st|"), ["state:stopped", "state:starting", "state:stuck", "state:lost"]);
    assert_eq!(completed("mem>|"), ["mem>1g", "mem>2g", "mem>4g"]);
    assert_eq!(completed("version=|"), ["version=9.1.40"]);
    assert_eq!(completed("sin|"), ["since>"]);
    assert_eq!(completed("-op:fail|"), ["-op:failed"]);
    assert_eq!(completed("tag:fa|"), ["tag:farm"]);
    assert!(completed("colour:|").is_empty());
}

#[test]
fn after_a_space_every_field_is_offered() {
    let completion = complete("farm ", 5, &Fleet);
    assert_eq!((completion.replaces.from, completion.replaces.to), (5, 5));
    assert!(
        completion.candidates.iter().all(|candidate| matches!(candidate.meaning, CandidateKind::Field(_)))
    );
    assert!(completion.candidates.len() > 5 && completion.candidates.len() <= MAX_CANDIDATES);
}

#[test]
fn every_completed_value_is_understood() {
    for text in ["#|", "ws:|", "state:|", "mem:|", "index>|", "op:|", "version:|", "run|"] {
        for whole in completed(text) {
            assert_eq!(parse::<EmulatorField>(&whole).problems().count(), 0, "{whole}");
        }
    }
}

#[test]
fn a_cursor_within_a_letter_or_behind_the_text_is_borne() {
    complete("máy", 2, &Fleet);
    complete("máy", 99, &Fleet);
}
