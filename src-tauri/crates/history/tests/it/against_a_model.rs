//! Whatever is written and asked for, the answer is what looking at each record gives.

use filter::{Pattern, fold, without_marks};
use history::{
    ActivityFilter, By, Conditions, EntryOutcome, Kind, Millis, Name, On, Operation, Record, Subject, Wanted,
    Who, Word,
};
use proptest::prelude::*;

use crate::support::{NOW, Place, all, emulator, message, workstation};

const NAMES: [&str; 4] = ["LAB-1", "LAB-2", "Office", "Kho"];
const TITLES: [&str; 4] = ["Farm-1", "Farm-2", "Đồng", "lab"];
const SAID: [&str; 4] = ["timeout", "farm down", "Máy hỏng", "lab"];

fn records() -> impl Strategy<Value = Vec<Record>> {
    let one = (
        0_i64..40,
        prop::sample::select(Kind::ALL),
        0..4_usize,
        prop::option::of(prop::sample::select(Operation::ALL)),
        prop::sample::select(EntryOutcome::ALL),
        prop::option::of(0..4_usize),
        prop::option::of((0_u32..3, 0..4_usize)),
        prop::option::of(0..4_usize),
    );
    let record = one.prop_map(|(at, kind, who, operation, result, on, of, said)| Record {
        who: [Who::Nobody, Who::Person, Who::Plan("Kho plan".to_owned()), Who::Watch("w".to_owned())][who]
            .clone(),
        operation,
        result,
        workstation: on.map(|name| workstation(NAMES[name])),
        emulator: of.filter(|_| on.is_some()).map(|(index, title)| emulator(index, TITLES[title])),
        said: said.map(|text| message(SAID[text])),
        ..Record::happened(Millis(NOW.0 + at * 400_000), kind)
    });
    prop::collection::vec(record, 0..80)
}

fn word() -> impl Strategy<Value = Word> {
    let pattern =
        prop::sample::select(vec!["lab", "farm", "may", "máy", "dong", "time", "out", "kho", "o", "farm-1"]);
    (pattern, any::<bool>())
        .prop_map(|(pattern, negated)| Word { pattern: Pattern::literal(pattern), negated })
}

fn subject() -> impl Strategy<Value = Subject> {
    let name = prop::sample::select(vec!["lab", "farm", "o", "Office", "đồng"]).prop_map(Pattern::literal);
    let name = (name, any::<bool>())
        .prop_map(|(pattern, whole)| if whole { Name::Whole(pattern) } else { Name::Containing(pattern) });
    prop_oneof![
        prop::sample::select(&NAMES[..]).prop_map(|name| Subject::Workstation(workstation(name).id)),
        name.clone().prop_map(Subject::Named),
        name.prop_map(Subject::Titled),
        Just(Subject::NoWorkstation),
        Just(Subject::NoEmulator),
    ]
}

fn conditions() -> impl Strategy<Value = Conditions> {
    let on = (prop::collection::vec(subject(), 1..3), any::<bool>())
        .prop_map(|(subjects, negated)| On { subjects, negated });
    (
        prop::option::of(0_i64..40),
        prop::option::of(0_i64..40),
        prop::option::of(prop::sample::subsequence(Kind::ALL, 0..Kind::ALL.len())),
        prop::option::of(prop::sample::subsequence(By::ALL, 0..By::ALL.len())),
        prop::option::of(prop::sample::subsequence(EntryOutcome::ALL, 0..EntryOutcome::ALL.len())),
        prop::collection::vec(on, 0..3),
        prop::collection::vec(word(), 0..3),
    )
        .prop_map(|(from, until, kinds, by, results, on, words)| Conditions {
            from: from.map(|at| Millis(NOW.0 + at * 400_000)),
            until: until.map(|at| Millis(NOW.0 + at * 400_000 + 1)),
            kinds,
            by,
            operations: None,
            results,
            on,
            words,
        })
}

fn is(name: &Name, text: &str) -> bool {
    match name {
        Name::Containing(pattern) => pattern.is_in(text),
        Name::Whole(pattern) => pattern.is(text),
    }
}

fn is_on(record: &Record, subject: &Subject) -> bool {
    let (workstation, emulator) = (record.workstation.as_ref(), record.emulator.as_ref());
    match subject {
        Subject::Workstation(id) => workstation.is_some_and(|one| one.id == *id),
        Subject::Named(name) => workstation.is_some_and(|one| is(name, &one.name)),
        Subject::Titled(name) => emulator.is_some_and(|one| is(name, &one.title)),
        Subject::NoWorkstation => workstation.is_none(),
        Subject::NoEmulator => emulator.is_none(),
        Subject::Emulator(_) => false,
    }
}

fn plain(text: &str) -> String {
    without_marks(&fold(text))
}

/// In a name, or at the beginning of each of its words in what was said.
fn has(record: &Record, word: &Word) -> bool {
    let named = record.workstation.as_ref().map(|one| one.name.as_str());
    let titled = record.emulator.as_ref().map(|one| one.title.as_str());
    let said = serde_json::to_value(&record.said).unwrap();
    let said = said["args"]["name"].as_str().unwrap_or_default();
    let texts = plain(&format!("{} {said}", record.who.name().unwrap_or_default()));
    let typed = plain(word.pattern.without_star().unwrap());
    let runs = |text: &str| text.split(|c: char| !c.is_alphanumeric()).map(str::to_owned).collect::<Vec<_>>();
    // A single letter must be a whole word.
    let begins = |there: &str, wanted: &str| {
        if wanted.len() == 1 { there == wanted } else { there.starts_with(wanted) }
    };
    let in_text = runs(&typed).iter().all(|wanted| runs(&texts).iter().any(|there| begins(there, wanted)));
    in_text || [named, titled].into_iter().flatten().any(|name| word.pattern.is_in(name))
}

fn passes(record: &Record, all: &Conditions) -> bool {
    let by = match record.who {
        Who::Nobody => By::Nobody,
        Who::Person => By::Person,
        Who::Script => By::Script,
        Who::Plan(_) => By::Plan,
        Who::Schedule(_) => By::Schedule,
        Who::Watch(_) => By::Watch,
    };
    all.from.is_none_or(|from| record.at >= from)
        && all.until.is_none_or(|until| record.at < until)
        && all.kinds.as_ref().is_none_or(|kinds| kinds.contains(&record.kind))
        && all.by.as_ref().is_none_or(|asked| asked.contains(&by))
        && all.results.as_ref().is_none_or(|results| results.contains(&record.result))
        && all.on.iter().all(|on| on.subjects.iter().any(|subject| is_on(record, subject)) != on.negated)
        && all.words.iter().all(|word| has(record, word) != word.negated)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn pages_and_counts_are_what_looking_at_each_record_gives(
        records in records(),
        filters in prop::collection::vec(prop::collection::vec(conditions(), 0..3), 1..12),
    ) {
        let mut reader = Place::new().with(records.clone());
        for any in filters {
            let filter = ActivityFilter { any: any.clone() };
            let mut expected: Vec<&Record> =
                records.iter().filter(|record| any.is_empty() || any.iter().any(|all| passes(record, all))).collect();
            expected.reverse();
            // Within a millisecond they stand in the order in which they came.
            expected.sort_by_key(|record| std::cmp::Reverse(record.at));
            let found = all(&mut reader, &filter);
            prop_assert_eq!(found.iter().collect::<Vec<_>>(), expected.clone(), "{:?}", filter);
            let middle = Millis(NOW.0 + 3_000_001);
            let counts = reader.per_day(&filter, &[NOW, middle, Millis(NOW.0 + 900_000_000)], &Wanted::default()).unwrap();
            let before = u64::try_from(expected.iter().filter(|record| record.at < middle).count()).unwrap();
            let after = u64::try_from(expected.len()).unwrap() - before;
            prop_assert_eq!((counts[0].entries, counts[1].entries), (before, after));
        }
    }
}
