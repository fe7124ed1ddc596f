//! Going through the entries of a filter, from the newest to the oldest.
//!
//! A filter becomes a few streams of rows, and these are merged. What an index does not decide is decided here, with sets of
//! numbers. So the work can be counted and stopped at any row, and it is known where it stopped.

use std::{
    collections::{BTreeMap, BinaryHeap},
    ops::ControlFlow,
};

use rusqlite::{Connection, Rows, Statement, params_from_iter};

use crate::{
    Error,
    filter::ActivityFilter,
    key::Key,
    names::Names,
    plan::{Source, plan},
};

/// A row of `activity`.
#[derive(Debug, Clone, Copy)]
pub(crate) struct ActivityRow {
    pub(crate) key: Key,
    pub(crate) class: i64,
    pub(crate) workstation: i64,
    pub(crate) emulator: i64,
}

/// Where a walk ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum End {
    /// Everything was looked at.
    Done,
    /// Everything from this key on was looked at; earlier ones were not.
    At(Key),
}

/// Looks at `most` rows at most, of those before `before`.
pub(crate) fn walk(
    db: &Connection,
    names: &Names,
    filter: &ActivityFilter,
    before: Key,
    most: usize,
    mut visit: impl FnMut(ActivityRow) -> Result<ControlFlow<()>, Error>,
) -> Result<End, Error> {
    let mut sources = Vec::new();
    let alternatives = filter.alternatives()?;
    for conditions in &alternatives {
        plan(db, names, conditions, before, &mut sources)?;
    }
    let mut statements = sources.iter().map(|source| source.prepare(db)).collect::<Result<Vec<_>, _>>()?;
    let mut streams = Vec::new();
    for (statement, source) in statements.iter_mut().zip(&sources) {
        streams.push(statement.query(params_from_iter(source.params.iter()))?);
    }
    let mut heads: BinaryHeap<(i64, usize)> = BinaryHeap::new();
    let mut rows: Vec<Option<ActivityRow>> = vec![None; streams.len()];
    for at in 0..streams.len() {
        advance(&mut streams[at], &mut rows[at], &mut heads, at)?;
    }
    let mut of_texts = texts_statements(db, &sources)?;
    let mut texts = BTreeMap::new();
    for (query, statement) in &mut of_texts {
        texts.insert(*query, Texts::new(query, before, statement)?);
    }
    let mut seen: Option<Key> = None;
    let mut looked_at = 0;
    while let Some((_, at)) = heads.pop() {
        let Some(row) = rows[at] else { continue };
        let fresh = seen != Some(row.key);
        if fresh && looked_at >= most {
            return Ok(seen.map_or(End::Done, End::At));
        }
        looked_at += sources[at].effort();
        let has = |query: &str, row: ActivityRow| {
            texts.get_mut(query).map_or(Ok(false), |texts| texts.have(row.key))
        };
        if fresh && sources[at].rest.passes(row, has)? {
            seen = Some(row.key);
            if visit(row)?.is_break() {
                return Ok(End::At(row.key));
            }
        }
        advance(&mut streams[at], &mut rows[at], &mut heads, at)?;
        if heads.peek().is_none_or(|(next, _)| *next < row.key.0) {
            // What another stream has under the same key was looked at, too.
            seen = Some(row.key);
        }
    }
    Ok(End::Done)
}

fn advance(
    stream: &mut Rows<'_>,
    place: &mut Option<ActivityRow>,
    heads: &mut BinaryHeap<(i64, usize)>,
    at: usize,
) -> Result<(), Error> {
    *place = None;
    if let Some(row) = stream.next()? {
        let row = ActivityRow {
            key: Key(row.get(0)?),
            class: row.get(1)?,
            workstation: row.get(2)?,
            emulator: row.get(3)?,
        };
        *place = Some(row);
        heads.push((row.key.0, at));
    }
    Ok(())
}

/// For each thing that must not be in a text, what finds the entries that have it.
fn texts_statements<'a, 'db>(
    db: &'db Connection,
    sources: &'a [Source],
) -> Result<BTreeMap<&'a str, Statement<'db>>, Error> {
    let mut statements = BTreeMap::new();
    for query in sources.iter().flat_map(|source| &source.rest.absent) {
        let sql = "SELECT rowid FROM words WHERE words MATCH ?1 AND rowid < ?2 ORDER BY rowid DESC";
        statements.insert(query.as_str(), db.prepare(sql)?);
    }
    Ok(statements)
}

/// Entries that have something in their texts, from the newest on; goes along with the walk.
struct Texts<'s> {
    rows: Rows<'s>,
    at: Option<i64>,
}

impl<'s> Texts<'s> {
    fn new(query: &str, before: Key, statement: &'s mut Statement<'_>) -> Result<Self, Error> {
        Ok(Self { rows: statement.query((query, before.0))?, at: Some(i64::MAX) })
    }

    /// Asked for one entry after the other, from the newest on.
    fn have(&mut self, key: Key) -> Result<bool, Error> {
        while self.at.is_some_and(|at| at > key.0) {
            self.at = self.rows.next()?.map(|row| row.get(0)).transpose()?;
        }
        Ok(self.at == Some(key.0))
    }
}
