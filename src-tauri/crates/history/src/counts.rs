//! How many entries there are.

use std::{
    collections::{HashMap, HashSet},
    ops::ControlFlow,
};

use rusqlite::Connection;

use crate::{
    ActivityFilter, Conditions, EntryOutcome, Error, Kind, Millis, Reader, Wanted,
    key::{Key, QUARTER},
    names::Names,
    walk::{End, walk},
};

/// Rows that are looked at at most where entries cannot be counted but by looking at them.
const LOOKED_AT: usize = 80_000;

/// In the sums, what stands for all classes together.
pub(crate) const ALL_CLASSES: i64 = 0;

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
    pub happened: Vec<HappenedCount>,
}

/// A number, and the list behind it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HappenedCount {
    /// What.
    pub kind: Kind,
    /// How it ended.
    pub result: EntryOutcome,
    /// How often.
    pub entries: u64,
    /// Exactly these entries.
    pub filter: ActivityFilter,
}

impl Reader {
    /// Counts the entries between each two neighbouring times: `days` are the beginnings of the days where the reader lives,
    /// from the first to the end of the last.
    pub fn per_day(
        &mut self,
        filter: &ActivityFilter,
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
                    let days: Vec<_> = counts
                        .iter()
                        .map(|count| {
                            let from = only.from.map_or(count.from, |from| from.max(count.from));
                            (from, only.until.map_or(count.until, |until| until.min(count.until)))
                        })
                        .collect();
                    let entries = of_classes(db, names, names.classes(only), &days)?;
                    for (count, entries) in counts.iter_mut().zip(entries) {
                        count.entries = u64::try_from(entries).unwrap_or(0);
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
            let mut sums: HashMap<(Kind, EntryOutcome), i64> = HashMap::new();
            for no in names.class_numbers() {
                let entries = of_class(db, no, &[(since, until)])?.iter().sum::<i64>();
                let class = names.class(no)?;
                if entries > 0 {
                    *sums.entry((class.kind, class.result)).or_default() += entries;
                }
            }
            let mut happened: Vec<HappenedCount> = sums
                .into_iter()
                .map(|((kind, result), entries)| HappenedCount {
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

/// For each time, the entries of these classes.
fn of_classes(
    db: &Connection,
    names: &Names,
    classes: Option<HashSet<i64>>,
    times: &[(Millis, Millis)],
) -> Result<Vec<i64>, Error> {
    let Some(classes) = classes else { return of_class(db, ALL_CLASSES, times) };
    let others: Vec<i64> = names.class_numbers().filter(|no| !classes.contains(no)).collect();
    let mut sums = vec![0; times.len()];
    let mut add = |class: i64, sign: i64| -> Result<(), Error> {
        let entries = of_class(db, class, times)?;
        sums.iter_mut().zip(entries).for_each(|(sum, entries)| *sum += sign * entries);
        Ok(())
    };
    if others.len() < classes.len() {
        // Nearly all of them are all without the few others.
        add(ALL_CLASSES, 1)?;
        others.into_iter().try_for_each(|class| add(class, -1))?;
    } else {
        classes.into_iter().try_for_each(|class| add(class, 1))?;
    }
    Ok(sums)
}

/// For each time, the entries of a class: whole quarters of an hour from the sums, what is left at both ends by looking.
fn of_class(db: &Connection, class: i64, times: &[(Millis, Millis)]) -> Result<Vec<i64>, Error> {
    let mut summed = db.prepare_cached(
        "SELECT coalesce(sum(entries), 0) FROM counts WHERE class = ?1 AND quarter >= ?2 AND quarter < ?3",
    )?;
    let mut looking = if class == ALL_CLASSES {
        db.prepare_cached("SELECT count(*) FROM activity WHERE ?1 = 0 AND id >= ?2 AND id < ?3")?
    } else {
        db.prepare_cached("SELECT count(*) FROM activity WHERE class = ?1 AND id >= ?2 AND id < ?3")?
    };
    let mut count = |whole: bool, from: i64, until: i64| -> Result<i64, Error> {
        if from >= until {
            return Ok(0);
        }
        let ask = if whole { &mut summed } else { &mut looking };
        Ok(ask.query_row([class, from, until], |row| row.get(0))?)
    };
    let key = |at: i64| Key::first_at(Millis(at)).0;
    let mut entries = Vec::with_capacity(times.len());
    for (from, until) in times {
        let first = from.0.div_euclid(QUARTER) + i64::from(from.0.rem_euclid(QUARTER) != 0);
        let last = until.0.div_euclid(QUARTER);
        entries.push(if first >= last {
            count(false, key(from.0), key(until.0))?
        } else {
            count(false, key(from.0), key(first * QUARTER))?
                + count(true, first, last)?
                + count(false, key(last * QUARTER), key(until.0))?
        });
    }
    Ok(entries)
}

fn by_walking(
    db: &Connection,
    names: &Names,
    filter: &ActivityFilter,
    counts: &mut [Count],
) -> Result<(), Error> {
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
