use std::time::Duration;

use history::{ActivityFilter, Conditions, EntryOutcome, Kind, Millis, On, Record, Subject, Wanted};

use crate::support::{NOW, Place, all, second, started, workstation};

fn crashed(at: Millis, name: &str) -> Record {
    Record::happened(at, Kind::Crashed).on(workstation(name))
}

#[test]
fn days_are_counted_where_the_reader_lives() {
    let day = Duration::from_hours(24);
    // Midnight in Kathmandu, at a quarter past six of UTC.
    let midnight = Millis(NOW.0 - 3_600_000 - 45 * 60_000);
    let records = [
        crashed(Millis(midnight.0 - 1), "A"),
        crashed(midnight, "A"),
        crashed(Millis(midnight.0 + 1), "B"),
        started(NOW, "A", EntryOutcome::Failed),
        crashed(midnight.after(day), "A"),
    ];
    let mut reader = Place::new().with(records);
    let days = [midnight.before(day), midnight, midnight.after(day)];
    let mut per_day = |filter: &ActivityFilter| {
        let counts = reader.per_day(filter, &days, &Wanted::default()).unwrap();
        assert!(counts.iter().all(|count| !count.or_more));
        counts.iter().map(|count| count.entries).collect::<Vec<_>>()
    };
    assert_eq!(per_day(&ActivityFilter::default()), [1, 3]);
    let kinds = Conditions { kinds: Some(vec![Kind::Crashed]), ..Conditions::default() };
    assert_eq!(per_day(&kinds.clone().into()), [1, 2]);
    let from = Conditions { from: Some(Millis(midnight.0 + 1)), ..kinds.clone() };
    assert_eq!(per_day(&from.into()), [0, 1]);
    let on = On { subjects: vec![Subject::Workstation("id-A".to_owned())], negated: false };
    assert_eq!(per_day(&Conditions { on: vec![on], ..kinds }.into()), [1, 1]);
}

#[test]
fn every_number_of_an_absence_is_a_door_to_its_list() {
    let since = Millis(NOW.0 - 3 * 3_600_000 - 1_234);
    let mut records: Vec<Record> =
        (0..400).map(|n| crashed(Millis(since.0 - 60_000 + n * 30_000), "A")).collect();
    records.extend((0..40).map(|n| started(Millis(since.0 + n * 77_000), "B", EntryOutcome::Failed)));
    records.extend((0..9).map(|n| started(Millis(since.0 + n), "B", EntryOutcome::Succeeded)));
    let mut reader = Place::new().with(records.clone());
    let away = reader.away(since, NOW, &Wanted::default()).unwrap();
    let within = |record: &&Record| record.at >= since && record.at < NOW;
    let total: u64 = away.happened.iter().map(|one| one.entries).sum();
    assert_eq!(total, u64::try_from(records.iter().filter(within).count()).unwrap());
    let kinds: Vec<_> = away.happened.iter().map(|one| (one.kind, one.result)).collect();
    assert_eq!(
        kinds,
        [
            (Kind::Asked, EntryOutcome::Succeeded),
            (Kind::Asked, EntryOutcome::Failed),
            (Kind::Crashed, EntryOutcome::None)
        ]
    );
    for one in away.happened {
        let list = all(&mut reader, &one.filter);
        assert_eq!(u64::try_from(list.len()).unwrap(), one.entries, "{:?}", one.kind);
        assert!(list.iter().all(|record| record.kind == one.kind && record.result == one.result));
    }
}

#[test]
fn nothing_happened_while_nothing_was_told() {
    let mut reader = Place::new().with([crashed(second(-100), "A")]);
    let away = reader.away(second(-50), NOW, &Wanted::default()).unwrap();
    assert!(away.happened.is_empty());
    assert!(reader.per_day(&ActivityFilter::default(), &[], &Wanted::default()).unwrap().is_empty());
}
