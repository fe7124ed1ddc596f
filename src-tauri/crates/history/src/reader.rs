//! Reading, beside the one who writes.

use std::{ops::ControlFlow, path::Path, time::Duration};

use messages::Message;
use rusqlite::{Connection, OptionalExtension};

use crate::{
    ActivityFilter, Error, KeptOutput, Key, Millis, Point, Record, RecordedStep, Wanted, Who, file,
    names::Names,
    walk::{ActivityRow, End, walk},
};

/// Entries of a page at most.
pub const MAX_PAGE: usize = 1_000;
/// Rows that are looked at for a page at most: some tens of milliseconds.
const LOOKED_AT: usize = 60_000;

/// Reads the history. Every question can be withdrawn; each is to be asked on a thread that may wait for a disk.
///
/// After a damaged file was set aside (see [`crate::Health`]), a reader still has the former one: open another.
pub struct Reader {
    db: Connection,
    names: Names,
}

/// An entry of the history.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Where it stands.
    pub key: Key,
    /// What it says.
    pub record: Record,
}

/// Some entries, the newest first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// As many as were asked for, or fewer.
    pub entries: Vec<Entry>,
    /// Where the next page begins; none if there is no more. A page that is not full and has a next one has looked at as
    /// much as it may at once: the next one goes on from there.
    pub next: Option<Key>,
}

impl Reader {
    /// Opens the file of a history that a [`crate::History`] keeps.
    pub fn open(path: &Path) -> Result<Self, Error> {
        Ok(Self { db: file::open_for_reading(path)?, names: Names::default() })
    }

    /// The newest entries of a filter that are older than `before`.
    pub fn page(
        &mut self,
        filter: &ActivityFilter,
        before: Option<Key>,
        limit: usize,
        wanted: &Wanted,
    ) -> Result<Page, Error> {
        let limit = limit.clamp(1, MAX_PAGE);
        self.ask(wanted, |db, names| {
            let mut rows = Vec::with_capacity(limit);
            let end = walk(db, names, filter, before.unwrap_or(Key::LAST), LOOKED_AT, |row| {
                rows.push(row);
                Ok(if rows.len() == limit { ControlFlow::Break(()) } else { ControlFlow::Continue(()) })
            })?;
            let next = match end {
                End::At(key) => Some(key),
                End::Done => None,
            };
            Ok(Page {
                entries: rows.into_iter().map(|row| entry(db, names, row)).collect::<Result<_, _>>()?,
                next,
            })
        })
    }

    /// How a workstation, or one of its emulators, was: minutes of the last day, hours before.
    pub fn vitals(
        &mut self,
        workstation: &str,
        emulator: Option<u32>,
        from: Millis,
        until: Millis,
        wanted: &Wanted,
    ) -> Result<Vec<Point>, Error> {
        self.ask(wanted, |db, _| {
            let sql = "SELECT at * seconds * 1000, seconds, cpu_seen, cpu_sum, cpu_most, memory_seen, memory_sum, memory_most, \
                       memory_total, disk_free_least \
                       FROM subject JOIN vitals ON vitals.subject = subject.no \
                       WHERE workstation = ?1 AND position = ?2 AND seconds IN (60, 3600) \
                       AND at >= ?3 / 1000 / seconds AND at * seconds * 1000 < ?4 ORDER BY 1, 2";
            let mut read = db.prepare_cached(sql)?;
            let position = emulator.map_or(-1, i64::from);
            let points = read.query_map((workstation, position, from.0, until.0), point)?;
            Ok(points.collect::<Result<_, _>>()?)
        })
    }

    /// Answers a question on one state of the file.
    pub(crate) fn ask<T>(
        &mut self,
        wanted: &Wanted,
        question: impl FnOnce(&Connection, &Names) -> Result<T, Error>,
    ) -> Result<T, Error> {
        wanted.watch(&mut self.db)?;
        let state = self.db.unchecked_transaction()?;
        // A name that was written since is not missing for an entry that was written since.
        self.names.refresh(&state)?;
        let answer = question(&state, &self.names);
        drop(state);
        answer
    }
}

fn point(row: &rusqlite::Row<'_>) -> rusqlite::Result<Point> {
    let whole = |number: i64| u64::try_from(number).unwrap_or(0);
    let permille = |number: i64| u32::try_from(number).unwrap_or(u32::MAX);
    let [cpu_seen, cpu_sum, cpu_most]: [i64; 3] = [row.get(2)?, row.get(3)?, row.get(4)?];
    let [memory_seen, memory_sum, memory_most]: [i64; 3] = [row.get(5)?, row.get(6)?, row.get(7)?];
    Ok(Point {
        at: Millis(row.get(0)?),
        seconds: row.get(1)?,
        cpu_permille: cpu_sum.checked_div(cpu_seen).map(permille),
        cpu_permille_most: (cpu_seen > 0).then_some(permille(cpu_most)),
        memory_used: memory_sum.checked_div(memory_seen).map(whole),
        memory_used_most: (memory_seen > 0).then_some(whole(memory_most)),
        memory_total: row.get::<_, Option<i64>>(8)?.map(whole),
        disk_free_least: row.get::<_, Option<i64>>(9)?.map(whole),
    })
}

/// The whole of an entry.
pub(crate) fn entry(db: &Connection, names: &Names, row: ActivityRow) -> Result<Entry, Error> {
    let class = names.class(row.class)?;
    let sql = "SELECT who, said, steps, output, output_cut, took, counted FROM detail WHERE id = ?1";
    let mut read = db.prepare_cached(sql)?;
    let detail = read
        .query_row([row.key.0], |row| {
            Ok(Detail {
                who: row.get(0)?,
                said: row.get(1)?,
                steps: row.get(2)?,
                output: row.get(3)?,
                output_cut: row.get(4)?,
                took: row.get(5)?,
                count: row.get(6)?,
            })
        })
        .optional()?
        .unwrap_or_default();
    let record = Record {
        at: row.key.at(),
        kind: class.kind,
        who: Who::new(class.by, detail.who.unwrap_or_default()),
        workstation: names.workstation(row.workstation).cloned(),
        emulator: names.emulator(row.emulator).cloned(),
        operation: class.operation,
        result: class.result,
        said: detail.said.as_deref().map(parsed::<Message>).transpose()?,
        steps: detail.steps.as_deref().map(parsed::<Vec<RecordedStep>>).transpose()?.unwrap_or_default(),
        output: detail.output.map(|text| KeptOutput::kept(text, detail.output_cut)),
        took: detail.took.map(|took| Duration::from_millis(u64::try_from(took).unwrap_or(0))),
        count: detail.count.map(|count| u64::try_from(count).unwrap_or(0)),
    };
    Ok(Entry { key: row.key, record })
}

#[derive(Default)]
struct Detail {
    who: Option<String>,
    said: Option<String>,
    steps: Option<String>,
    output: Option<String>,
    output_cut: bool,
    took: Option<i64>,
    count: Option<i64>,
}

fn parsed<T: serde::de::DeserializeOwned>(json: &str) -> Result<T, Error> {
    serde_json::from_str(json).map_err(|error| Error::Damaged(error.to_string()))
}
