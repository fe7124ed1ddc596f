//! Going through the entries of a filter, from the newest to the oldest.
//!
//! A filter becomes a few streams of rows, each along the index that leaves the fewest rows to look at, and these are merged. What
//! an index does not decide is decided here, with sets of numbers. So the work can be counted and stopped at any row, and it
//! is known where it stopped.

use std::{
    collections::{BinaryHeap, HashSet},
    ops::ControlFlow,
};

use rusqlite::{Connection, Rows, Statement, params_from_iter, types::Value};

use crate::{
    Error,
    filter::{Conditions, Filter, Word},
    key::Key,
    names::{Names, Numbers},
    text::words_query,
};

/// Streams that are merged at most; where more were needed, all entries of the time are looked at instead.
const MOST_STREAMS: usize = 256;
/// Words that are looked for in both names and texts; each one doubles the ways in which an entry can have them.
const MOST_SPLIT: usize = 4;
/// Entries that an emulator has, as long as nobody counts them.
const OF_AN_EMULATOR: i64 = 300;

/// A row of `activity`.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Row {
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
    filter: &Filter,
    before: Key,
    most: usize,
    mut visit: impl FnMut(Row) -> Result<ControlFlow<()>, Error>,
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
    let mut rows: Vec<Option<Row>> = vec![None; streams.len()];
    for at in 0..streams.len() {
        advance(&mut streams[at], &mut rows[at], &mut heads, at)?;
    }
    let mut absent = Absent { db, statement: None };
    let mut seen: Option<Key> = None;
    let mut looked_at = 0;
    while let Some((_, at)) = heads.pop() {
        let Some(row) = rows[at] else { continue };
        let fresh = seen != Some(row.key);
        if fresh && looked_at >= most {
            return Ok(seen.map_or(End::Done, End::At));
        }
        looked_at += 1;
        if fresh && sources[at].rest.passes(row, &mut absent)? {
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
    place: &mut Option<Row>,
    heads: &mut BinaryHeap<(i64, usize)>,
    at: usize,
) -> Result<(), Error> {
    *place = None;
    if let Some(row) = stream.next()? {
        let row = Row {
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

/// A stream, and what is still to be asked of its rows.
struct Source<'a> {
    index: Index,
    params: Vec<Value>,
    rest: Rest<'a>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Index {
    All,
    Class,
    Workstation,
    Emulator,
    Words,
}

impl Source<'_> {
    fn prepare<'db>(&self, db: &'db Connection) -> Result<Statement<'db>, Error> {
        let columns = "SELECT id, class, workstation, emulator FROM activity";
        let range = "id < ?1 AND id >= ?2 ORDER BY id DESC";
        let sql = match self.index {
            Index::All => format!("{columns} WHERE {range}"),
            Index::Class => format!("{columns} INDEXED BY activity_class WHERE class = ?3 AND {range}"),
            Index::Workstation => {
                format!("{columns} INDEXED BY activity_workstation WHERE workstation = ?3 AND {range}")
            }
            Index::Emulator => {
                format!("{columns} INDEXED BY activity_emulator WHERE emulator = ?3 AND {range}")
            }
            Index::Words => "SELECT activity.id, class, workstation, emulator \
                 FROM words CROSS JOIN activity ON activity.id = words.rowid \
                 WHERE words MATCH ?3 AND words.rowid < ?1 AND words.rowid >= ?2 ORDER BY words.rowid DESC"
                .to_owned(),
        };
        Ok(db.prepare(&sql)?)
    }
}

/// What an index did not decide.
#[derive(Clone)]
struct Rest<'a> {
    classes: Option<HashSet<i64>>,
    within: Vec<Numbers>,
    without: Vec<Numbers>,
    /// Words that stand nowhere.
    absent: Vec<(&'a Word, Numbers)>,
}

impl Rest<'_> {
    fn passes(&self, row: Row, absent: &mut Absent<'_>) -> Result<bool, Error> {
        let is = |numbers: &Numbers| numbers.contain(row.workstation, row.emulator);
        if self.classes.as_ref().is_some_and(|classes| !classes.contains(&row.class))
            || !self.within.iter().all(is)
            || self.without.iter().any(is)
            || self.absent.iter().any(|(_, named)| is(named))
        {
            return Ok(false);
        }
        for (word, _) in &self.absent {
            if absent.has(row.key, word)? {
                return Ok(false);
            }
        }
        Ok(true)
    }
}

/// Looks whether an entry's texts have a word.
struct Absent<'db> {
    db: &'db Connection,
    statement: Option<Statement<'db>>,
}

impl Absent<'_> {
    fn has(&mut self, key: Key, word: &Word) -> Result<bool, Error> {
        let Some(query) = words_query([&word.pattern]) else { return Ok(false) };
        let statement = match &mut self.statement {
            Some(statement) => statement,
            none => none.insert(self.db.prepare("SELECT 1 FROM words WHERE words MATCH ?1 AND rowid = ?2")?),
        };
        Ok(statement.exists((query, key.0))?)
    }
}

/// The streams of one alternative.
fn plan<'a>(
    db: &Connection,
    names: &Names,
    conditions: &'a Conditions,
    before: Key,
    sources: &mut Vec<Source<'a>>,
) -> Result<(), Error> {
    let until = conditions.until.map_or(Key::LAST, Key::first_at).min(before);
    let from = conditions.from.map_or(i64::MIN, |from| Key::first_at(from).0);
    let range = vec![Value::Integer(until.0), Value::Integer(from)];
    let in_a_name = |word: &Word| {
        let name = crate::Name::Containing(word.pattern.clone());
        names.numbers(&[crate::Subject::Named(name.clone()), crate::Subject::Titled(name)])
    };
    let (absent, wanted): (Vec<&Word>, Vec<&Word>) = conditions.words.iter().partition(|word| word.negated);
    let (without, within): (Vec<_>, Vec<_>) = conditions.on.iter().partition(|on| on.negated);
    let rest = Rest {
        classes: names.classes(conditions),
        within: within.iter().map(|on| names.numbers(&on.subjects)).collect(),
        without: without.iter().map(|on| names.numbers(&on.subjects)).collect(),
        absent: absent.into_iter().map(|word| (word, in_a_name(word))).collect(),
    };
    // Each word stands in a name or in a text: for each set of those that stand in a text there is a stream.
    let wanted: Vec<(&Word, Numbers)> = wanted.into_iter().map(|word| (word, in_a_name(word))).collect();
    let split = wanted.len().min(MOST_SPLIT);
    for in_text in 0..1_usize << split {
        let is_in_text = |at: &usize| *at < split && in_text & (1 << at) != 0;
        let mut rest = rest.clone();
        let in_names = wanted.iter().enumerate().filter(|(at, _)| !is_in_text(at));
        rest.within.extend(in_names.map(|(_, (_, numbers))| numbers.clone()));
        if rest.within.iter().any(|numbers| numbers.len() == 0)
            || rest.classes.as_ref().is_some_and(HashSet::is_empty)
        {
            continue;
        }
        if in_text == 0 {
            along_an_index(db, &range, rest, sources)?;
        } else {
            let texts = wanted.iter().enumerate().filter(|(at, _)| is_in_text(at));
            let patterns: Vec<_> = texts.map(|(_, (word, _))| &word.pattern).collect();
            // A word without a letter or with a star stands in no text.
            if let Some(query) = words_query(patterns.iter().copied()) {
                let params = [range.clone(), vec![Value::Text(query)]].concat();
                sources.push(Source { index: Index::Words, params, rest });
            }
        }
    }
    Ok(())
}

/// Along the index that leaves the fewest rows.
fn along_an_index<'a>(
    db: &Connection,
    range: &[Value],
    mut rest: Rest<'a>,
    sources: &mut Vec<Source<'a>>,
) -> Result<(), Error> {
    let entries = |table: &str| -> Result<Vec<(i64, i64)>, Error> {
        let mut read = db.prepare_cached(&format!("SELECT no, entries FROM {table}"))?;
        let rows = read.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    };
    let classes = entries("class")?;
    let all: i64 = classes.iter().map(|(_, entries)| entries).sum();
    let mut best = (all, None);
    if let Some(wanted) = &rest.classes {
        let some = classes.iter().filter(|(no, _)| wanted.contains(no)).map(|(_, entries)| entries).sum();
        if wanted.len() <= MOST_STREAMS && some < best.0 {
            best = (some, Some(0));
        }
    }
    let workstations = if rest.within.is_empty() { Vec::new() } else { entries("workstation")? };
    for (at, numbers) in rest.within.iter().enumerate() {
        if numbers.len() > MOST_STREAMS {
            continue;
        }
        let nobody = numbers.workstations.contains(&0) || numbers.emulators.contains(&0);
        let on = workstations.iter().filter(|(no, _)| numbers.workstations.contains(no));
        let emulators = i64::try_from(numbers.emulators.len()).unwrap_or(i64::MAX);
        let some = if nobody {
            all
        } else {
            on.map(|(_, entries)| entries).sum::<i64>() + emulators * OF_AN_EMULATOR
        };
        if some < best.0 {
            best = (some, Some(at + 1));
        }
    }
    let mut add = |index: Index, no: Option<i64>, rest: &Rest<'a>| {
        let params = range.iter().cloned().chain(no.map(Value::Integer)).collect();
        sources.push(Source { index, params, rest: rest.clone() });
    };
    match best.1 {
        None => add(Index::All, None, &rest),
        Some(0) => {
            let classes = rest.classes.take().unwrap_or_default();
            for no in classes {
                add(Index::Class, Some(no), &rest);
            }
        }
        Some(at) => {
            let numbers = rest.within.swap_remove(at - 1);
            for no in numbers.workstations {
                add(Index::Workstation, Some(no), &rest);
            }
            for no in numbers.emulators {
                add(Index::Emulator, Some(no), &rest);
            }
        }
    }
    Ok(())
}
