use std::time::{Duration, Instant};

use history::{
    ActivityFilter, Conditions, EntryOutcome, History, HistoryHealth, HistoryOptions, HistoryState, Kind,
    Millis, Record, Wanted,
};

use crate::support::{NOW, PATIENCE, Place, all, message, second, started};

const DAY: Duration = Duration::from_hours(24);

/// Looks again and again, as tidying comes when there is nothing else to do.
fn comes(mut is: impl FnMut() -> bool) {
    let end = Instant::now() + PATIENCE;
    while !is() {
        assert!(Instant::now() < end);
        std::thread::sleep(Duration::from_millis(10));
    }
}

fn quick() -> HistoryOptions {
    HistoryOptions {
        look_every: Duration::from_millis(5),
        tidy_every: Duration::from_millis(5),
        ..HistoryOptions::default()
    }
}

fn size(place: &Place) -> u64 {
    std::fs::metadata(place.file()).map_or(0, |file| file.len())
}

#[test]
fn what_is_too_old_goes_with_everything_that_counts_it() {
    let place = Place::new();
    let old = (0..12_000).map(|n| started(Millis(NOW.before(DAY * 100).0 + n), "A", EntryOutcome::Failed));
    let mut reader = place.with(old.chain([started(NOW, "A", EntryOutcome::Failed)]));
    let history = place.open_with(quick());
    comes(|| all(&mut reader, &ActivityFilter::default()).len() == 1);
    let days = [NOW.before(DAY * 200), NOW.before(DAY * 2), second(1)];
    let counts = reader.per_day(&ActivityFilter::default(), &days, &Wanted::default()).unwrap();
    assert_eq!([counts[0].entries, counts[1].entries], [0, 1]);
    let said = Conditions {
        words: vec![history::Word { pattern: filter::Pattern::literal("said"), negated: false }],
        ..Conditions::default()
    };
    assert_eq!(all(&mut reader, &said.into()).len(), 1);
    assert!(history.close(PATIENCE));
}

#[test]
fn what_is_too_much_goes_the_oldest_first() {
    let place = Place::new();
    let long = "x".repeat(400);
    let records = (0..20_000).map(|n| Record {
        said: Some(message(&long)),
        ..started(second(n - 20_000), "A", EntryOutcome::Failed)
    });
    let mut reader = place.with(records);
    let before = size(&place);
    let keep_bytes = before / 2;
    let history = place.open_with(HistoryOptions { keep_bytes, ..quick() });
    comes(|| size(&place) <= keep_bytes);
    let left = all(&mut reader, &ActivityFilter::default());
    assert!(left.len() > 2_000, "{} are left", left.len());
    assert_eq!(left[0].at, second(-1), "the newest is");
    assert!(left.windows(2).all(|two| two[0].at.0 - two[1].at.0 == 1000), "without a gap");
    assert!(history.close(PATIENCE));
}

#[test]
fn what_does_not_fit_into_the_queue_is_counted_and_said() {
    let place = Place::new();
    let history: History =
        place.open_with(HistoryOptions { write_within: Duration::from_secs(5), ..HistoryOptions::default() });
    for n in 0..200_000 {
        history.record(started(second(n), "A", EntryOutcome::Failed));
    }
    assert!(history.flush(PATIENCE));
    let HistoryHealth { state, dropped, .. } = history.health();
    let mut reader = history.reader().unwrap();
    let filter = Conditions { kinds: Some(vec![Kind::Dropped]), ..Conditions::default() }.into();
    let said: u64 = all(&mut reader, &filter).iter().filter_map(|record| record.count).sum();
    assert_eq!((state, said), (HistoryState::Writing, dropped));
    let days = [second(0), second(200_000)];
    let kept = reader.per_day(&ActivityFilter::default(), &days, &Wanted::default()).unwrap()[0].entries;
    let of_drops = u64::try_from(all(&mut reader, &filter).len()).unwrap();
    assert_eq!(kept + dropped - of_drops, 200_000, "every one is either there or counted");
    assert!(history.close(PATIENCE));
}
