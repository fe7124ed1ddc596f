//! Writing: a batch at a time, as a whole or not at all.

use std::{
    collections::{HashMap, HashSet},
    path::{Path, PathBuf},
};

use rusqlite::{Connection, OptionalExtension, Transaction, params};
use serde_json::Value;

use crate::{
    Error, Millis, Operation, Record, Vitals,
    counts::ALL_CLASSES,
    file,
    key::{Key, QUARTER},
    record::{Emulator, MAX_STEPS, Workstation},
    text::{MOST_KNOWN, words_of},
};

/// Names that are remembered between batches; more than that, and they are looked up anew.
const MAX_REMEMBERED: usize = 100_000;
/// The file, for the one thread that writes.
pub(crate) struct Store {
    pub(super) db: Connection,
    /// The last id that was given.
    last: i64,
    known: Known,
}

/// Numbers that names already have.
#[derive(Default)]
struct Known {
    workstations: HashMap<Workstation, i64>,
    emulators: HashMap<(i64, Emulator), i64>,
    classes: HashMap<[i64; 4], i64>,
    subjects: HashMap<(String, i64), i64>,
    words: HashSet<String>,
    /// How many words the file has.
    words_there: i64,
}

impl Known {
    /// Nothing but how many words there are.
    fn of(db: &Connection) -> Result<Self, Error> {
        let words_there = db.query_row("SELECT count(*) FROM word", [], |row| row.get(0))?;
        Ok(Self { words_there, ..Self::default() })
    }

    fn len(&self) -> usize {
        self.workstations.len() + self.emulators.len() + self.subjects.len() + self.words.len()
    }
}

impl Store {
    /// Opens the file, and says which one was set aside because it is damaged.
    pub(crate) fn open(
        path: &Path,
        damage: Option<String>,
        now: Millis,
    ) -> Result<(Self, Option<PathBuf>), Error> {
        let (db, aside) = file::open_for_writing(path, damage, now)?;
        let last = db.query_row("SELECT coalesce(max(id), 0) FROM activity", [], |row| row.get(0))?;
        let known = Known::of(&db)?;
        Ok((Self { db, last, known }, aside))
    }

    /// Writes all of it, or nothing.
    pub(crate) fn write(&mut self, records: &[Record], vitals: &[Vitals]) -> Result<(), Error> {
        if self.known.len() > MAX_REMEMBERED {
            self.known = Known { words_there: self.known.words_there, ..Known::default() };
        }
        let last = self.last;
        let words_there = self.known.words_there;
        let done = self.try_write(records, vitals);
        if done.is_err() {
            // What was numbered is not in the file.
            self.known = Known { words_there, ..Known::default() };
            self.last = last;
        }
        done
    }

    fn try_write(&mut self, records: &[Record], vitals: &[Vitals]) -> Result<(), Error> {
        let change = self.db.transaction()?;
        let mut batch =
            Batch { change: &change, known: &mut self.known, last: self.last, sums: Sums::default() };
        for record in records {
            batch.record(record)?;
        }
        for vitals in vitals {
            batch.vitals(vitals)?;
        }
        batch.sums()?;
        let last = batch.last;
        change.commit()?;
        self.last = last;
        Ok(())
    }
}

/// What is added up once for a batch.
#[derive(Default)]
struct Sums {
    counts: HashMap<(i64, i64), i64>,
    workstations: HashMap<i64, i64>,
}

struct Batch<'a> {
    change: &'a Transaction<'a>,
    known: &'a mut Known,
    last: i64,
    sums: Sums,
}

impl Batch<'_> {
    fn record(&mut self, record: &Record) -> Result<(), Error> {
        let class = self.class(record)?;
        let workstation = match &record.workstation {
            Some(workstation) => self.workstation(workstation)?,
            None => 0,
        };
        let emulator = match &record.emulator {
            Some(emulator) => self.emulator(workstation, emulator)?,
            None => 0,
        };
        let id = self.insert(record.at, class, workstation, emulator)?;
        self.detail(id, record)?;
        *self.sums.counts.entry((Key(id).at().0.div_euclid(QUARTER), class)).or_default() += 1;
        *self.sums.workstations.entry(workstation).or_default() += 1;
        Ok(())
    }

    /// Under the first id of its millisecond that is free.
    fn insert(&mut self, at: Millis, class: i64, workstation: i64, emulator: i64) -> Result<i64, Error> {
        let first = Key::first_at(at).0;
        let mut id = if Key(self.last).at() == Key(first).at() { self.last + 1 } else { first };
        let sql = "INSERT OR IGNORE INTO activity (id, class, workstation, emulator) VALUES (?1, ?2, ?3, ?4)";
        let mut insert = self.change.prepare_cached(sql)?;
        // Somebody set the clock back, and this millisecond was there before.
        while insert.execute([id, class, workstation, emulator])? == 0 {
            id += 1;
        }
        self.last = id;
        Ok(id)
    }

    fn detail(&mut self, id: i64, record: &Record) -> Result<(), Error> {
        let said = record.said.as_ref().and_then(|said| serde_json::to_value(said).ok());
        let steps = &record.steps[..record.steps.len().min(MAX_STEPS)];
        let steps = if steps.is_empty() { None } else { serde_json::to_string(steps).ok() };
        let output = record.output.as_ref();
        let took = record.took.map(|took| i64::try_from(took.as_millis()).unwrap_or(i64::MAX));
        let count = record.count.map(|count| i64::try_from(count).unwrap_or(i64::MAX));
        let sql = "INSERT INTO detail (id, who, said, steps, output, output_cut, took, counted) \
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
        self.change.prepare_cached(sql)?.execute(params![
            id,
            record.who.name(),
            said.as_ref().map(Value::to_string),
            steps,
            output.map(crate::KeptOutput::text),
            output.is_some_and(crate::KeptOutput::is_cut),
            took,
            count,
        ])?;
        self.words(id, record, said.as_ref())
    }

    fn words(&mut self, id: i64, record: &Record, said: Option<&Value>) -> Result<(), Error> {
        let words = words_of(record, said);
        if words.is_empty() {
            return Ok(());
        }
        let sql = "INSERT INTO words (rowid, text) VALUES (?1, ?2)";
        let text = words.iter().map(String::as_str).collect::<Vec<_>>().join(" ");
        self.change.prepare_cached(sql)?.execute(params![id, text])?;
        for word in words {
            if !self.known.words.contains(&word) && self.known.words_there < MOST_KNOWN {
                let mut add = self.change.prepare_cached("INSERT OR IGNORE INTO word (text) VALUES (?1)")?;
                self.known.words_there += i64::try_from(add.execute([&word])?).unwrap_or(0);
                self.known.words.insert(word);
            }
        }
        Ok(())
    }

    fn class(&mut self, record: &Record) -> Result<i64, Error> {
        let operation = record.operation.map_or(0, Operation::code);
        let class = [record.kind.code(), record.who.by().code(), operation, record.result.code()];
        if let Some(no) = self.known.classes.get(&class) {
            return Ok(*no);
        }
        let find =
            "SELECT no FROM class WHERE kind = ?1 AND asked_by = ?2 AND operation = ?3 AND result = ?4";
        let add = "INSERT INTO class (kind, asked_by, operation, result) VALUES (?1, ?2, ?3, ?4)";
        let no = self.number(find, add, class)?;
        self.known.classes.insert(class, no);
        Ok(no)
    }

    fn workstation(&mut self, workstation: &Workstation) -> Result<i64, Error> {
        if let Some(no) = self.known.workstations.get(workstation) {
            return Ok(*no);
        }
        let find = "SELECT no FROM workstation WHERE id = ?1 AND name = ?2";
        let add = "INSERT INTO workstation (id, name) VALUES (?1, ?2)";
        let no = self.number(find, add, [&workstation.id, &workstation.name])?;
        self.known.workstations.insert(workstation.clone(), no);
        Ok(no)
    }

    fn emulator(&mut self, workstation: i64, emulator: &Emulator) -> Result<i64, Error> {
        let key = (workstation, emulator.clone());
        if let Some(no) = self.known.emulators.get(&key) {
            return Ok(*no);
        }
        let find = "SELECT no FROM emulator \
                    WHERE workstation = ?1 AND position = ?2 AND title = ?3 AND created = ?4 AND mac = ?5";
        let add =
            "INSERT INTO emulator (workstation, position, title, created, mac) VALUES (?1, ?2, ?3, ?4, ?5)";
        let created = emulator.created.map_or(0, |created| created.0);
        let mac = emulator.mac.as_deref().unwrap_or_default();
        let no =
            self.number(find, add, params![workstation, emulator.index, emulator.title, created, mac])?;
        self.known.emulators.insert(key, no);
        Ok(no)
    }

    fn subject(&mut self, workstation: &str, position: i64) -> Result<i64, Error> {
        let key = (workstation.to_owned(), position);
        if let Some(no) = self.known.subjects.get(&key) {
            return Ok(*no);
        }
        let find = "SELECT no FROM subject WHERE workstation = ?1 AND position = ?2";
        let add = "INSERT INTO subject (workstation, position) VALUES (?1, ?2)";
        let no = self.number(find, add, params![workstation, position])?;
        self.known.subjects.insert(key, no);
        Ok(no)
    }

    fn number(&self, find: &str, add: &str, values: impl rusqlite::Params + Clone) -> Result<i64, Error> {
        let found =
            self.change.prepare_cached(find)?.query_row(values.clone(), |row| row.get(0)).optional()?;
        if let Some(no) = found {
            return Ok(no);
        }
        self.change.prepare_cached(add)?.execute(values)?;
        Ok(self.change.last_insert_rowid())
    }

    /// Workstations by the minute; emulators, of which there are many more, by the hour.
    fn vitals(&mut self, vitals: &Vitals) -> Result<(), Error> {
        let position = vitals.emulator.map_or(-1, i64::from);
        let subject = self.subject(&vitals.workstation, position)?;
        let seconds: i64 = if vitals.emulator.is_some() { 3600 } else { 60 };
        let whole = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
        let cpu = vitals.cpu_permille.map(i64::from);
        let memory = vitals.memory_used.map(whole);
        let sql = "INSERT INTO vitals VALUES (?1, ?2, ?3, ?4, ?5, ?5, ?6, ?7, ?7, ?8, ?9) \
                   ON CONFLICT DO UPDATE SET \
                   cpu_seen = cpu_seen + excluded.cpu_seen, cpu_sum = cpu_sum + excluded.cpu_sum, \
                   cpu_most = max(cpu_most, excluded.cpu_most), \
                   memory_seen = memory_seen + excluded.memory_seen, memory_sum = memory_sum + excluded.memory_sum, \
                   memory_most = max(memory_most, excluded.memory_most), \
                   memory_total = coalesce(excluded.memory_total, memory_total), \
                   disk_free_least = coalesce(min(disk_free_least, excluded.disk_free_least), disk_free_least, \
                   excluded.disk_free_least)";
        self.change.prepare_cached(sql)?.execute(params![
            seconds,
            subject,
            vitals.at.0.div_euclid(seconds * 1000),
            i64::from(cpu.is_some()),
            cpu.unwrap_or(0),
            i64::from(memory.is_some()),
            memory.unwrap_or(0),
            vitals.memory_total.map(whole),
            vitals.disk_free.map(whole),
        ])?;
        Ok(())
    }

    fn sums(&mut self) -> Result<(), Error> {
        let sql = "INSERT INTO counts (class, quarter, entries) VALUES (?1, ?2, ?3) \
                   ON CONFLICT DO UPDATE SET entries = entries + excluded.entries";
        let mut count = self.change.prepare_cached(sql)?;
        let mut classes =
            self.change.prepare_cached("UPDATE class SET entries = entries + ?2 WHERE no = ?1")?;
        for ((quarter, class), entries) in self.sums.counts.drain() {
            count.execute([class, quarter, entries])?;
            count.execute([ALL_CLASSES, quarter, entries])?;
            classes.execute([class, entries])?;
        }
        let mut add =
            self.change.prepare_cached("UPDATE workstation SET entries = entries + ?2 WHERE no = ?1")?;
        for (workstation, entries) in self.sums.workstations.drain() {
            add.execute([workstation, entries])?;
        }
        Ok(())
    }
}
