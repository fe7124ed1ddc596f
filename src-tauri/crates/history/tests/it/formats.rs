//! Files that earlier versions wrote.

use history::{ActivityFilter, HistoryOptions, HistoryState, Millis, Wanted};
use rusqlite::Connection;

use crate::support::{NOW, PATIENCE, Place, all, started};

/// What each format looks like, as SQL.
const GOLDEN: [&str; 1] = [include_str!("../golden/1.sql")];

#[test]
fn a_file_of_every_earlier_format_is_read_and_goes_on() {
    for (at, sql) in GOLDEN.iter().enumerate() {
        let place = Place::new();
        std::fs::create_dir_all(place.file().parent().unwrap()).unwrap();
        let db = Connection::open(place.file()).unwrap();
        db.execute_batch(sql).unwrap();
        drop(db);
        let history = place
            .open_with(HistoryOptions { keep_for: std::time::Duration::MAX, ..HistoryOptions::default() });
        history.record(started(NOW, "new", history::EntryOutcome::Failed));
        assert!(history.flush(PATIENCE));
        assert_eq!(history.health().state, HistoryState::Writing, "format {}", at + 1);
        let mut reader = history.reader().unwrap();
        let entries = all(&mut reader, &ActivityFilter::default());
        assert_eq!(entries.len(), 4, "format {}", at + 1);
        let days = [Millis(0), Millis(i64::MAX)];
        assert_eq!(
            reader.per_day(&ActivityFilter::default(), &days, &Wanted::default()).unwrap()[0].entries,
            4
        );
        let words = history::Conditions {
            words: vec![history::Word { pattern: filter::Pattern::literal("older_sdk"), negated: false }],
            ..history::Conditions::default()
        };
        assert_eq!(all(&mut reader, &words.into()).len(), 1);
        assert_eq!(
            reader.vitals("id-A", None, Millis(0), Millis(i64::MAX), &Wanted::default()).unwrap().len(),
            1
        );
    }
}
