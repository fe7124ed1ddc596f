use std::time::Duration;

use history::{
    ActivityFilter, Conditions, EmulatorId, EntryOutcome, KeptOutput, Kind, Millis, Operation, Record,
    RecordedStep, Wanted, Who,
};
use history::{MAX_OUTPUT, MAX_STEPS};

use crate::support::{NOW, Place, all, emulator, message, second, started, workstation};

#[test]
fn what_was_told_is_read_again() {
    let full = Record {
        steps: vec![RecordedStep { said: message("step"), result: EntryOutcome::Succeeded, took_ms: 12 }],
        output: Some(KeptOutput::new("package:com.game\n")),
        took: Some(Duration::from_millis(4_321)),
        count: Some(7),
        who: Who::Plan("night".to_owned()),
        emulator: Some(history::Emulator {
            created: Some(second(-9)),
            mac: Some("00DB".to_owned()),
            ..emulator(0, "=1+1")
        }),
        ..started(NOW, "WS-1", EntryOutcome::Unknown)
    };
    let bare = Record::happened(second(1), Kind::Dropped);
    let crash =
        Record::happened(second(2), Kind::Crashed).on(workstation("Xưởng 7")).on_emulator(emulator(1, "Máy"));
    let mut reader = Place::new().with([full.clone(), bare.clone(), crash.clone()]);
    assert_eq!(all(&mut reader, &ActivityFilter::default()), [crash, bare, full]);
}

#[test]
fn pages_go_on_where_the_one_before_ended() {
    // Many within one millisecond, and one from before the clock was set back.
    let records = (0..50).map(|n| started(second(n / 10), &format!("WS-{n:02}"), EntryOutcome::Succeeded));
    let mut reader = Place::new().with(records.chain([started(second(-5), "early", EntryOutcome::Failed)]));
    let names: Vec<String> = all(&mut reader, &ActivityFilter::default())
        .into_iter()
        .map(|record| record.workstation.unwrap().name)
        .collect();
    let expected: Vec<String> =
        (0..50).rev().map(|n| format!("WS-{n:02}")).chain(["early".to_owned()]).collect();
    assert_eq!(names, expected);
}

#[test]
fn what_is_new_meanwhile_does_not_move_a_page() {
    let place = Place::new();
    let mut reader =
        place.with((0..20).map(|n| started(second(n), &format!("{n}"), EntryOutcome::Succeeded)));
    let first = reader.page(&ActivityFilter::default(), None, 10, &Wanted::default()).unwrap();
    place.with((20..30).map(|n| started(second(n), &format!("{n}"), EntryOutcome::Succeeded)));
    let second = reader.page(&ActivityFilter::default(), first.next, 10, &Wanted::default()).unwrap();
    assert_eq!(second.entries[0].record.workstation.as_ref().unwrap().name, "9");
    assert_eq!(second.entries.len(), 10);
}

#[test]
fn a_workstation_keeps_its_timeline_when_it_is_renamed() {
    let mut renamed = workstation("new name");
    renamed.id = "id-old".to_owned();
    let on = |workstation, at| Record::happened(at, Kind::CameBack).on(workstation);
    let mut reader = Place::new().with([
        on(workstation("old"), NOW),
        on(workstation("other"), second(1)),
        on(renamed, second(2)),
    ]);
    let names: Vec<_> = all(&mut reader, &ActivityFilter::of_workstation("id-old"))
        .into_iter()
        .map(|record| record.workstation.unwrap().name)
        .collect();
    assert_eq!(names, ["new name", "old"]);
}

#[test]
fn an_index_that_is_used_again_is_another_emulator() {
    let with_mac = |mac: &str, at| {
        let emulator = history::Emulator { mac: Some(mac.to_owned()), ..emulator(3, "Farm") };
        Record::happened(at, Kind::Stopped).on(workstation("A")).on_emulator(emulator)
    };
    let unknown =
        Record::happened(second(5), Kind::Crashed).on(workstation("A")).on_emulator(emulator(3, "Farm"));
    let other =
        Record::happened(second(6), Kind::Crashed).on(workstation("B")).on_emulator(emulator(3, "Farm"));
    let mut reader = Place::new().with([with_mac("AA", NOW), with_mac("BB", second(1)), unknown, other]);
    let of = |mac: Option<&str>| {
        ActivityFilter::of_emulator(EmulatorId {
            workstation: "id-A".to_owned(),
            index: 3,
            created: None,
            mac: mac.map(str::to_owned),
        })
    };
    let mut times =
        |filter| all(&mut reader, &filter).into_iter().map(|record| record.at).collect::<Vec<Millis>>();
    assert_eq!(times(of(Some("AA"))), [second(5), NOW]);
    assert_eq!(times(of(None)), [second(5), second(1), NOW]);
}

#[test]
fn output_and_steps_are_capped() {
    let long = "é".repeat(MAX_OUTPUT);
    let step = RecordedStep { said: message("s"), result: EntryOutcome::None, took_ms: 0 };
    let record = Record {
        output: Some(KeptOutput::new(&long)),
        steps: vec![step; MAX_STEPS + 5],
        ..Record::happened(NOW, Kind::Asked)
    };
    let mut reader = Place::new().with([record]);
    let read = all(&mut reader, &ActivityFilter::default()).remove(0);
    let output = read.output.unwrap();
    assert!(output.is_cut() && output.text().len() <= MAX_OUTPUT && long.starts_with(output.text()));
    assert_eq!(read.steps.len(), MAX_STEPS);
}

#[test]
fn a_withdrawn_question_is_interrupted() {
    let mut reader = Place::new().with((0..10).map(|n| started(second(n), "A", EntryOutcome::Succeeded)));
    let wanted = Wanted::default();
    wanted.withdraw();
    assert!(matches!(
        reader.page(&ActivityFilter::default(), None, 10, &wanted),
        Err(history::Error::Withdrawn)
    ));
    let again = reader.page(&ActivityFilter::default(), None, 10, &Wanted::default()).unwrap();
    assert_eq!(again.entries.len(), 10, "the next question is not");
}

#[test]
fn a_class_that_never_occurred_finds_nothing() {
    let mut reader = Place::new().with([started(NOW, "A", EntryOutcome::Succeeded)]);
    let filter = Conditions { operations: Some(vec![Some(Operation::Kill)]), ..Conditions::default() }.into();
    assert!(all(&mut reader, &filter).is_empty());
}
