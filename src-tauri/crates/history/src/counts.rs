//! How many entries there are.

use std::{collections::HashMap, ops::ControlFlow};

use rusqlite::Connection;

use crate::{
    Conditions, Error, Filter, Kind, Millis, Outcome, Reader, Wanted,
    key::{Key, QUARTER},
    names::Names,
    walk::{End, walk},
};

/// Rows that are looked at at most where entries cannot be counted but by looking at them.
const LOOKED_AT: usize = 100_000;

/// How many entries a filter lets through within a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Count {
    /// From then on.
    pub from: Millis,
    /// Earlier than this.
    pub until: Millis,
    /// So many.
    pub entries: u64,
    /// Or more: they were not counted to the end.
    pub or_more: bool,
}

/// What happened since somebody looked last.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Away {
    /// Since then.
    pub since: Millis,
    /// Until then.
    pub until: Millis,
    /// How often what happened; only what did happen.
    pub happened: Vec<Happened>,
}

/// A number, and the list behind it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Happened {
    /// What.
    pub kind: Kind,
    /// How it ended.
    pub result: Outcome,
    /// How often.
    pub entries: u64,
    /// Exactly these entries.
    pub filter: Filter,
}

impl Reader {
    /// Counts the entries between each two neighbouring times: `days` are the beginnings of the days where the reader lives,
    /// from the first to the end of the last.
    pub fn per_day(
        &mut self,
        filter: &Filter,
        days: &[Millis],
        wanted: &Wanted,
    ) -> Result<Vec<Count>, Error> {
        self.ask(wanted, |db, names| {
            let mut counts: Vec<_> = days
                .windows(2)
                .map(|ends| Count { from: ends[0], until: ends[1], entries: 0, or_more: false })
                .collect();
            match filter.alternatives()?.as_slice() {
                [only] if only.on.is_empty() && only.words.is_empty() => {
                    let classes = names.classes(only);
                    for count in &mut counts {
                        let from = only.from.map_or(count.from, |from| from.max(count.from));
                        let until = only.until.map_or(count.until, |until| until.min(count.until));
                        let of_class = per_class(db, from, until)?;
                        let asked =
                            |class: &i64| classes.as_ref().is_none_or(|classes| classes.contains(class));
                        let entries =
                            of_class.iter().filter(|(class, _)| asked(class)).map(|(_, entries)| entries);
                        count.entries = u64::try_from(entries.sum::<i64>()).unwrap_or(0);
                    }
                }
                _ => by_walking(db, names, filter, &mut counts)?,
            }
            Ok(counts)
        })
    }

    /// What happened since then: each number with the filter of its entries.
    pub fn away(&mut self, since: Millis, until: Millis, wanted: &Wanted) -> Result<Away, Error> {
        self.ask(wanted, |db, names| {
            let mut sums: HashMap<(Kind, Outcome), i64> = HashMap::new();
            for (class, entries) in per_class(db, since, until)? {
                let class = names.class(class)?;
                *sums.entry((class.kind, class.result)).or_default() += entries;
            }
            let mut happened: Vec<Happened> = sums
                .into_iter()
                .map(|((kind, result), entries)| Happened {
                    kind,
                    result,
                    entries: u64::try_from(entries).unwrap_or(0),
                    filter: Conditions {
                        from: Some(since),
                        until: Some(until),
                        kinds: Some(vec![kind]),
                        results: Some(vec![result]),
                        ..Conditions::default()
                    }
                    .into(),
                })
                .collect();
            happened.sort_by_key(|one| (one.kind, one.result));
            Ok(Away { since, until, happened })
        })
    }
}

/// Whole quarters of an hour from the sums, what is left at both ends by looking.
fn per_class(db: &Connection, from: Millis, until: Millis) -> Result<HashMap<i64, i64>, Error> {
    let mut sums: HashMap<i64, i64> = HashMap::new();
    let mut add = |sql: &str, from: i64, until: i64| -> Result<(), Error> {
        if from < until {
            let mut read = db.prepare_cached(sql)?;
            let mut rows = read.query([from, until])?;
            while let Some(row) = rows.next()? {
                *sums.entry(row.get(0)?).or_default() += row.get::<_, i64>(1)?;
            }
        }
        Ok(())
    };
    let looking = "SELECT class, count(*) FROM activity WHERE id >= ?1 AND id < ?2 GROUP BY class";
    let summed = "SELECT class, sum(entries) FROM counts WHERE quarter >= ?1 AND quarter < ?2 GROUP BY class";
    let first = from.0.div_euclid(QUARTER) + i64::from(from.0.rem_euclid(QUARTER) != 0);
    let last = until.0.div_euclid(QUARTER);
    let key = |at: i64| Key::first_at(Millis(at)).0;
    if first >= last {
        add(looking, key(from.0), key(until.0))?;
    } else {
        add(looking, key(from.0), key(first * QUARTER))?;
        add(summed, first, last)?;
        add(looking, key(last * QUARTER), key(until.0))?;
    }
    Ok(sums)
}

fn by_walking(db: &Connection, names: &Names, filter: &Filter, counts: &mut [Count]) -> Result<(), Error> {
    let Some(last) = counts.last() else { return Ok(()) };
    let before = Key::first_at(last.until);
    let mut at = counts.len() - 1;
    let end = walk(db, names, filter, before, LOOKED_AT, |row| {
        let when = row.key.at();
        while when < counts[at].from {
            if at == 0 {
                return Ok(ControlFlow::Break(()));
            }
            at -= 1;
        }
        counts[at].entries += 1;
        Ok(ControlFlow::Continue(()))
    })?;
    if let End::At(key) = end {
        for count in counts.iter_mut().filter(|count| count.from < key.at()) {
            count.or_more = true;
        }
    }
    Ok(())
}
