//! A history in a folder of its own.

use std::{
    path::PathBuf,
    sync::Arc,
    time::{Duration, Instant},
};

use history::{
    ActivityFilter, Emulator, EntryOutcome, History, HistoryHealth, HistoryOptions, HistoryState,
    ManualClock, Millis, Operation, Page, Reader, Record, Wanted, Who, Workstation,
};
use messages::Message;
use tempfile::TempDir;

/// 2026-11-27 08:00 UTC.
pub(crate) const NOW: Millis = Millis(1_795_766_400_000);
/// Longer than anything takes on a busy computer.
pub(crate) const PATIENCE: Duration = Duration::from_mins(1);

pub(crate) struct Place {
    pub(crate) folder: TempDir,
    pub(crate) clock: Arc<ManualClock>,
}

impl Place {
    pub(crate) fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap(), clock: Arc::new(ManualClock::at(NOW)) }
    }

    pub(crate) fn file(&self) -> PathBuf {
        self.folder.path().join("data").join("history.sqlite")
    }

    pub(crate) fn open(&self) -> History {
        self.open_with(HistoryOptions::default())
    }

    pub(crate) fn open_with(&self, options: HistoryOptions) -> History {
        History::open(&self.file(), options, self.clock.clone(), |_| {})
    }

    /// Writes them and gives somebody who reads.
    pub(crate) fn with(&self, records: impl IntoIterator<Item = Record>) -> Reader {
        let history = self.open();
        for (at, record) in records.into_iter().enumerate() {
            history.record(record);
            // Its queue has room for more than these.
            if at % 2_000 == 1_999 {
                assert!(history.flush(PATIENCE));
            }
        }
        assert!(history.flush(PATIENCE));
        let reader = history.reader().unwrap();
        assert_eq!(
            history.health(),
            HistoryHealth { state: HistoryState::Writing, ..HistoryHealth::default() }
        );
        assert!(history.close(PATIENCE));
        reader
    }
}

pub(crate) fn second(seconds: i64) -> Millis {
    Millis(NOW.0 + seconds * 1000)
}

pub(crate) fn message(text: &str) -> Message {
    let value = serde_json::json!({ "id": "errors-no-answer", "args": { "name": text, "wait": { "duration": 5000 } } });
    serde_json::from_value(value).unwrap()
}

pub(crate) fn workstation(name: &str) -> Workstation {
    Workstation { id: format!("id-{name}"), name: name.to_owned() }
}

pub(crate) fn emulator(index: u32, title: &str) -> Emulator {
    Emulator { index, title: title.to_owned(), created: None, mac: None }
}

pub(crate) fn started(at: Millis, name: &str, result: EntryOutcome) -> Record {
    Record::asked(at, Who::Person, Operation::Start, result, message("said"))
        .on(workstation(name))
        .on_emulator(emulator(3, "Farm-3"))
}

pub(crate) fn all(reader: &mut Reader, filter: &ActivityFilter) -> Vec<Record> {
    let mut records = Vec::new();
    let mut before = None;
    loop {
        let Page { entries, next } = reader.page(filter, before, 7, &Wanted::default()).unwrap();
        records.extend(entries.into_iter().map(|entry| entry.record));
        match next {
            Some(next) => before = Some(next),
            None => return records,
        }
    }
}

/// Waits for what will come.
pub(crate) fn until(history: &History, is: impl Fn(&HistoryHealth) -> bool) -> HistoryHealth {
    let end = Instant::now() + PATIENCE;
    loop {
        let health = history.health();
        if is(&health) {
            return health;
        }
        assert!(Instant::now() < end, "{health:?}");
        std::thread::sleep(Duration::from_millis(5));
    }
}
