//! Which streams of rows a filter becomes: each along the index that leaves the fewest rows to look at.

use std::{collections::HashSet, rc::Rc};

use rusqlite::{Connection, Statement, types::Value};

use crate::{
    Error,
    filter::{Conditions, Word},
    key::Key,
    names::{Names, SubjectNumbers},
    text::words_query,
    walk::ActivityRow,
};

/// Streams that are merged at most; where more were needed, all entries of the time are looked at instead.
const MOST_STREAMS: usize = 256;
/// Words that are looked for in both names and texts; each one doubles the ways in which an entry can have them.
const MOST_SPLIT: usize = 4;
/// Entries that an emulator has, as long as nobody counts them.
const OF_AN_EMULATOR: i64 = 300;

/// A stream, and what is still to be asked of its rows.
pub(crate) struct Source {
    index: Index,
    pub(crate) params: Vec<Value>,
    pub(crate) rest: Rc<Rest>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Index {
    All,
    Class,
    Workstation,
    Emulator,
    Words,
}

impl Source {
    /// What a row of it costs, in rows of an index.
    pub(crate) fn effort(&self) -> usize {
        if self.index == Index::Words { 2 } else { 1 }
    }

    pub(crate) fn prepare<'db>(&self, db: &'db Connection) -> Result<Statement<'db>, Error> {
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
pub(crate) struct Rest {
    classes: Option<HashSet<i64>>,
    within: Vec<SubjectNumbers>,
    without: Vec<SubjectNumbers>,
    /// What the full-text index is asked for; none of it may be in the texts.
    pub(crate) absent: Vec<String>,
}

impl Rest {
    /// Whether a row passes; `has` says whether its texts have what is asked for.
    pub(crate) fn passes(
        &self,
        row: ActivityRow,
        mut has: impl FnMut(&str, ActivityRow) -> Result<bool, Error>,
    ) -> Result<bool, Error> {
        let is = |numbers: &SubjectNumbers| numbers.contain(row.workstation, row.emulator);
        if self.classes.as_ref().is_some_and(|classes| !classes.contains(&row.class))
            || !self.within.iter().all(is)
            || self.without.iter().any(is)
        {
            return Ok(false);
        }
        for query in &self.absent {
            if has(query, row)? {
                return Ok(false);
            }
        }
        Ok(true)
    }
}

/// The streams of one alternative.
pub(crate) fn plan(
    db: &Connection,
    names: &Names,
    conditions: &Conditions,
    before: Key,
    sources: &mut Vec<Source>,
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
    let unnamed = absent.iter().map(|word| in_a_name(word));
    let rest = Rest {
        classes: names.classes(conditions),
        within: within.iter().map(|on| names.numbers(&on.subjects)).collect(),
        without: without.iter().map(|on| names.numbers(&on.subjects)).chain(unnamed).collect(),
        absent: absent
            .iter()
            .filter_map(|word| words_query(db, [&word.pattern]).transpose())
            .collect::<Result<_, _>>()?,
    };
    // Each word stands in a name or in a text: for each set of those that stand in a text there is a stream.
    let wanted: Vec<(&Word, SubjectNumbers)> =
        wanted.into_iter().map(|word| (word, in_a_name(word))).collect();
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
            if let Some(query) = words_query(db, patterns.iter().copied())? {
                let params = [range.clone(), vec![Value::Text(query)]].concat();
                sources.push(Source { index: Index::Words, params, rest: Rc::new(rest) });
            }
        }
    }
    Ok(())
}

/// Along the index that leaves the fewest rows.
fn along_an_index(
    db: &Connection,
    range: &[Value],
    mut rest: Rest,
    sources: &mut Vec<Source>,
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
    // What the index decides need not be asked again.
    let along: Vec<(Index, Option<i64>)> = match best.1 {
        None => vec![(Index::All, None)],
        Some(0) => rest.classes.take().into_iter().flatten().map(|no| (Index::Class, Some(no))).collect(),
        Some(at) => {
            let numbers = rest.within.swap_remove(at - 1);
            let on = numbers.workstations.into_iter().map(|no| (Index::Workstation, Some(no)));
            on.chain(numbers.emulators.into_iter().map(|no| (Index::Emulator, Some(no)))).collect()
        }
    };
    let rest = Rc::new(rest);
    sources.extend(along.into_iter().map(|(index, no)| {
        let params = range.iter().cloned().chain(no.map(Value::Integer)).collect();
        Source { index, params, rest: Rc::clone(&rest) }
    }));
    Ok(())
}
