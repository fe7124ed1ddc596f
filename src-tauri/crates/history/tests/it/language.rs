use filter::{ActivityField, Pattern, parse};
use history::{ActivityFilter, By, EntryOutcome, KeptOutput, Kind, Operation, Reader, Record, Subject, Who};

use crate::support::{NOW, Place, all, emulator, message, second, workstation};

fn history() -> Reader {
    let crash = |at, name: &str, title: &str| {
        Record::happened(at, Kind::Crashed).on(workstation(name)).on_emulator(emulator(1, title))
    };
    let install = Record {
        output: Some(KeptOutput::new("Failure [INSTALL_FAILED_OLDER_SDK] com.example.game")),
        ..Record::asked(
            second(-60),
            Who::Plan("Nightly".to_owned()),
            Operation::InstallApp,
            EntryOutcome::Failed,
            message("máy chủ"),
        )
        .on(workstation("LAB-02"))
        .on_emulator(emulator(2, "Farm-2"))
    };
    let start =
        Record::asked(second(-7_200), Who::Person, Operation::Start, EntryOutcome::Succeeded, message("x"))
            .on(workstation("LAB-01"))
            .on_emulator(emulator(1, "Đồng Nai"));
    let opened =
        Record { said: Some(message("timeout")), ..Record::happened(second(-30), Kind::CircuitOpened) };
    Place::new().with([
        crash(second(-90_000), "LAB-01", "Farm-1"),
        start,
        install,
        opened.on(workstation("Office")),
        crash(second(-5), "LAB-02", "Farm-9"),
        Record { count: Some(3), ..Record::happened(NOW, Kind::Dropped) },
    ])
}

/// What a filter finds, each by its kind's first letters and workstation.
fn found(reader: &mut Reader, typed: &str) -> String {
    let parsed = parse::<ActivityField>(typed).filter().unwrap();
    let lab = || vec![Subject::Workstation("id-LAB-02".to_owned())];
    let tagged = |pattern: &Pattern| if pattern.is("lab") { lab() } else { Vec::new() };
    let filter = ActivityFilter::typed(&parsed, NOW, &tagged).unwrap();
    let short = |record: Record| {
        let name = record.workstation.map_or("-".to_owned(), |workstation| workstation.name);
        format!("{}@{name}", &record.kind.word()[..2])
    };
    all(reader, &filter).into_iter().map(short).collect::<Vec<_>>().join(" ")
}

#[test]
fn every_part_of_the_language_is_asked_of_the_file() {
    let mut reader = history();
    for (typed, expected) in [
        ("", "dr@- cr@LAB-02 ci@Office as@LAB-02 as@LAB-01 cr@LAB-01"),
        ("kind:crashed", "cr@LAB-02 cr@LAB-01"),
        ("-kind:crashed,asked", "dr@- ci@Office"),
        ("ws:lab*", "cr@LAB-02 as@LAB-02 as@LAB-01 cr@LAB-01"),
        ("-ws:lab*", "ci@Office"),
        ("ws:?", "dr@-"),
        ("ws:office,?", "dr@- ci@Office"),
        ("title:farm kind:crashed", "cr@LAB-02 cr@LAB-01"),
        ("-title:farm", "as@LAB-01"),
        ("by:plan", "as@LAB-02"),
        ("op:start", "as@LAB-01"),
        ("-op:start", "as@LAB-02"),
        ("op:?", "dr@- cr@LAB-02 ci@Office cr@LAB-01"),
        ("result:failed or kind:circuit-opened", "ci@Office as@LAB-02"),
        ("ago<1h", "dr@- cr@LAB-02 ci@Office as@LAB-02"),
        ("ago>1h", "as@LAB-01 cr@LAB-01"),
        ("-ago>1h", "dr@- cr@LAB-02 ci@Office as@LAB-02"),
        ("ago:30s", "ci@Office"),
        ("ago:1h..3h,5s", "cr@LAB-02 as@LAB-01"),
        ("-ago:1h..3h,5s", "dr@- ci@Office as@LAB-02 cr@LAB-01"),
        ("ago<1h ago>1h", ""),
        ("#lab", "cr@LAB-02 as@LAB-02"),
        ("-#lab", "dr@- ci@Office as@LAB-01 cr@LAB-01"),
        ("#other", ""),
        ("farm", "cr@LAB-02 as@LAB-02 cr@LAB-01"),
        ("dong", "as@LAB-01"),
        ("com.example.game", "as@LAB-02"),
        ("install_failed", "as@LAB-02"),
        ("\"may chu\"", "as@LAB-02"),
        ("nightly", "as@LAB-02"),
        ("farm failure", "as@LAB-02"),
        ("office timeout", "ci@Office"),
        ("lab-01 timeout", ""),
        ("timeout", "ci@Office"),
        ("-timeout", "dr@- cr@LAB-02 as@LAB-02 as@LAB-01 cr@LAB-01"),
        ("-timeout -farm", "dr@- as@LAB-01"),
        ("Farm-*", "cr@LAB-02 as@LAB-02 cr@LAB-01"),
        ("farm kind:crashed or office", "cr@LAB-02 ci@Office cr@LAB-01"),
        ("\"…\"", ""),
    ] {
        assert_eq!(found(&mut reader, typed), expected, "{typed}");
    }
}

#[test]
fn the_language_has_a_word_for_everything_in_the_file() {
    let words = |words: Vec<&'static str>| words;
    assert_eq!(words(Kind::ALL.iter().map(|one| one.word()).collect()), ActivityField::KINDS);
    assert_eq!(words(By::ALL.iter().map(|one| one.word()).collect()), ActivityField::BY);
    assert_eq!(words(EntryOutcome::ALL.iter().map(|one| one.word()).collect()), ActivityField::RESULTS);
    assert_eq!(words(Operation::ALL.iter().map(|one| one.word()).collect()), ActivityField::OPERATIONS);
}

#[test]
fn a_filter_of_too_many_alternatives_is_refused() {
    let typed = vec!["a"; 20].join(" or ");
    let parsed = parse::<ActivityField>(&typed).filter().unwrap();
    assert!(matches!(ActivityFilter::typed(&parsed, NOW, &|_| Vec::new()), Err(history::Error::TooMuch(_))));
}
