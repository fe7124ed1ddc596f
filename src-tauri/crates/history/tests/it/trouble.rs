use std::{
    fs,
    io::{Seek, SeekFrom, Write},
    sync::{Arc, Mutex},
    time::Duration,
};

use history::{
    ActivityFilter, EntryOutcome, History, HistoryHealth, HistoryOptions, HistoryState, HistoryTrouble, Kind,
};
use rusqlite::Connection;

use crate::support::{NOW, PATIENCE, Place, all, second, started, until};

fn impatient() -> HistoryOptions {
    HistoryOptions { try_again_after: Duration::from_millis(20), ..HistoryOptions::default() }
}

fn read(history: &History) -> usize {
    all(&mut history.reader().unwrap(), &ActivityFilter::default()).len()
}

fn written(history: &History, entries: usize) {
    assert!(history.flush(PATIENCE));
    until(history, |health| health.state == HistoryState::Writing);
    assert_eq!(read(history), entries);
}

#[test]
fn a_locked_file_is_waited_for_and_nothing_is_lost() {
    let place = Place::new();
    place.with([started(NOW, "A", EntryOutcome::Failed)]);
    let other = Connection::open(place.file()).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let history = place.open_with(impatient());
    history.record(started(second(1), "B", EntryOutcome::Failed));
    let health = until(&history, |health| matches!(health.state, HistoryState::Waiting(_)));
    assert_eq!(health.state, HistoryState::Waiting(HistoryTrouble::Locked));
    other.execute_batch("ROLLBACK").unwrap();
    until(&history, |health| health.state == HistoryState::Writing);
    written(&history, 2);
}

#[test]
fn a_damaged_file_is_set_aside_and_said() {
    let place = Place::new();
    place.with((0..3_000).map(|n| started(second(n), "A", EntryOutcome::Failed)));
    let length = fs::metadata(place.file()).unwrap().len();
    let mut file = fs::OpenOptions::new().write(true).open(place.file()).unwrap();
    for part in 2..8 {
        file.seek(SeekFrom::Start(length / 10 * part)).unwrap();
        file.write_all(&[0x5a; 5_000]).unwrap();
    }
    drop(file);
    let damaged = fs::read(place.file()).unwrap();
    let told = Arc::new(Mutex::new(Vec::new()));
    let hears = Arc::clone(&told);
    let history =
        History::open(&place.file(), impatient(), place.clock.clone(), move |health: &HistoryHealth| {
            hears.lock().unwrap().push(health.clone());
        });
    history.record(started(NOW, "B", EntryOutcome::Failed));
    written(&history, 1);
    let aside = history.health().set_aside.expect("it is said where the former file is");
    assert_eq!(fs::read(&aside).unwrap(), damaged, "nothing of it is lost");
    assert!(told.lock().unwrap().iter().any(|health| health.set_aside.as_ref() == Some(&aside)));
}

#[test]
fn a_file_that_is_no_database_is_set_aside() {
    let text = b"not a database, but longer than the header of one is".repeat(100);
    let place = Place::new();
    fs::create_dir_all(place.file().parent().unwrap()).unwrap();
    fs::write(place.file(), &text).unwrap();
    let history = place.open_with(impatient());
    written(&history, 0);
    assert_eq!(fs::read(history.health().set_aside.unwrap()).unwrap(), text);
}

#[test]
fn a_later_version_s_file_is_left_as_it_is() {
    let place = Place::new();
    place.with([started(NOW, "A", EntryOutcome::Failed)]);
    let other = Connection::open(place.file()).unwrap();
    other.pragma_update(None, "user_version", 99).unwrap();
    drop(other);
    let before = fs::read(place.file()).unwrap();
    let history = place.open_with(impatient());
    history.record(started(second(1), "A", EntryOutcome::Failed));
    let health = until(&history, |health| matches!(health.state, HistoryState::Waiting(_)));
    assert_eq!((health.state, health.set_aside), (HistoryState::Waiting(HistoryTrouble::Newer), None));
    assert!(matches!(history.reader(), Err(history::Error::Newer { found: 99, .. })));
    assert!(history.close(PATIENCE));
    assert_eq!(fs::read(place.file()).unwrap(), before);
}

#[test]
fn where_nothing_can_be_written_the_fleet_goes_on() {
    let place = Place::new();
    // Its folder is a file.
    fs::write(place.folder.path().join("data"), "x").unwrap();
    let history = place.open_with(impatient());
    for n in 0..15_000 {
        history.record(started(second(n), "A", EntryOutcome::Failed));
    }
    let health = until(&history, |health| matches!(health.state, HistoryState::Waiting(_)));
    assert!(matches!(health.state, HistoryState::Waiting(HistoryTrouble::NotPermitted(_))), "{health:?}");
    assert!(matches!(history.reader(), Err(history::Error::Missing(_))));
    // When it can be written again, what was kept is, and what was not is counted.
    fs::remove_file(place.folder.path().join("data")).unwrap();
    until(&history, |health| health.state == HistoryState::Writing);
    assert!(history.flush(PATIENCE));
    let dropped = usize::try_from(history.health().dropped).unwrap();
    let mut reader = history.reader().unwrap();
    let entries = all(&mut reader, &ActivityFilter::default());
    let drops = entries.iter().filter(|record| record.kind == Kind::Dropped).count();
    assert_eq!(entries.len() - drops + dropped, 15_000);
}

#[cfg(unix)]
#[test]
fn only_its_owner_reads_the_files() {
    use std::os::unix::fs::PermissionsExt;

    let place = Place::new();
    let history = place.open();
    history.record(history::Record::happened(NOW, Kind::Crashed));
    assert!(history.flush(PATIENCE));
    let mut files = 0;
    for file in fs::read_dir(place.file().parent().unwrap()).unwrap() {
        let file = file.unwrap();
        assert_eq!(file.metadata().unwrap().permissions().mode() & 0o777, 0o600, "{:?}", file.file_name());
        files += 1;
    }
    assert!(files >= 2, "the file and its log");
}
