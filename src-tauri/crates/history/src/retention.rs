//! What is too old goes, and of what is too much the oldest.

use std::time::Duration;

use rusqlite::params;

use crate::{
    Error, HistoryOptions, Millis,
    key::{Key, QUARTER},
    store::Store,
};

/// Entries that go at once: about what can be written in the time of a batch.
const AT_ONCE: i64 = 5_000;
/// Pages that are given back at once.
const PAGES: i64 = 2_000;
/// How long minutes are kept, which then become hours.
const MINUTES: Duration = Duration::from_hours(24);

impl Store {
    /// Says whether all is done; otherwise there is more to do.
    pub(crate) fn tidy(&mut self, options: &HistoryOptions, now: Millis) -> Result<bool, Error> {
        self.minutes_to_hours(now.before(MINUTES))?;
        let mut done = self.forget_before(now.before(options.keep_for))?;
        let count = |what: &str| self.db.pragma_query_value(None, what, |row| row.get::<_, i64>(0));
        let used = (count("page_count")? - count("freelist_count")?) * count("page_size")?;
        if u64::try_from(used).unwrap_or(0) > options.keep_bytes {
            done = false;
            let first: Option<i64> =
                self.db.query_row("SELECT min(id) FROM activity", [], |row| row.get(0))?;
            let oldest = first.map_or(now, |first| Key(first).at());
            // A tenth of the time that is kept, so that this does not go on forever with each new entry.
            let tenth = Millis(oldest.0 + (now.0 - oldest.0) / 10 + 1);
            self.forget_before(tenth)?;
            self.forget_vitals_before(tenth)?;
        }
        Ok(self.give_back()? && done)
    }

    /// Makes the file smaller; whether nothing is left to be given back.
    fn give_back(&self) -> Result<bool, Error> {
        let mut pages = self.db.prepare(&format!("PRAGMA incremental_vacuum({PAGES})"))?;
        let mut rows = pages.query([])?;
        // Each step gives back one.
        while rows.next()?.is_some() {}
        drop(rows);
        let left: i64 = self.db.pragma_query_value(None, "freelist_count", |row| row.get(0))?;
        if left == 0 {
            // Until then the file has its former length. Whoever reads is not waited for.
            self.db.query_row("PRAGMA wal_checkpoint(PASSIVE)", [], |_| Ok(()))?;
        }
        Ok(left == 0)
    }

    fn minutes_to_hours(&mut self, until: Millis) -> Result<(), Error> {
        // Whole hours, so that an hour is made of all its minutes.
        let hour = until.0.div_euclid(3_600_000);
        let change = self.db.transaction()?;
        change.execute(
            "INSERT INTO vitals SELECT 3600, subject, at / 60, sum(cpu_seen), sum(cpu_sum), max(cpu_most), \
             sum(memory_seen), sum(memory_sum), max(memory_most), max(memory_total), min(disk_free_least) \
             FROM vitals WHERE seconds = 60 AND at < ?1 GROUP BY subject, at / 60 \
             ON CONFLICT DO UPDATE SET \
             cpu_seen = cpu_seen + excluded.cpu_seen, cpu_sum = cpu_sum + excluded.cpu_sum, \
             cpu_most = max(cpu_most, excluded.cpu_most), \
             memory_seen = memory_seen + excluded.memory_seen, memory_sum = memory_sum + excluded.memory_sum, \
             memory_most = max(memory_most, excluded.memory_most)",
            [hour * 60],
        )?;
        change.execute("DELETE FROM vitals WHERE seconds = 60 AND at < ?1", [hour * 60])?;
        Ok(change.commit()?)
    }

    fn forget_vitals_before(&mut self, limit: Millis) -> Result<(), Error> {
        for seconds in [60, 3600] {
            let at = limit.0.div_euclid(seconds * 1000);
            self.db.execute("DELETE FROM vitals WHERE seconds = ?1 AND at < ?2", [seconds, at])?;
        }
        Ok(())
    }

    /// Some of what was before; whether that was all.
    fn forget_before(&mut self, limit: Millis) -> Result<bool, Error> {
        self.forget_vitals_before(limit)?;
        let limit = Key::first_at(limit).0;
        let change = self.db.transaction()?;
        // The last one of those that go now.
        let last: Option<i64> = change.query_row(
            "SELECT max(id) FROM (SELECT id FROM activity WHERE id < ?1 ORDER BY id LIMIT ?2)",
            [limit, AT_ONCE],
            |row| row.get(0),
        )?;
        let Some(last) = last else { return Ok(true) };
        for of in ["workstation", "class"] {
            change.execute(
                &format!(
                    "UPDATE {of} SET entries = {of}.entries - gone.entries \
                     FROM (SELECT {of}, count(*) AS entries FROM activity WHERE id <= ?1 GROUP BY {of}) AS gone \
                     WHERE no = gone.{of}"
                ),
                [last],
            )?;
        }
        // Those of each class, and those of all.
        for class in ["class", "0"] {
            change.execute(
                &format!(
                    "UPDATE counts SET entries = counts.entries - gone.entries \
                     FROM (SELECT (id >> 20) / ?2 AS quarter, {class} AS class, count(*) AS entries \
                           FROM activity WHERE id <= ?1 GROUP BY 1, 2) AS gone \
                     WHERE counts.quarter = gone.quarter AND counts.class = gone.class"
                ),
                params![last, QUARTER],
            )?;
        }
        let quarter = Key(last).at().0.div_euclid(QUARTER);
        change.execute(
            "DELETE FROM counts WHERE class IN (SELECT no FROM class UNION ALL SELECT 0) \
             AND quarter <= ?1 AND entries <= 0",
            [quarter],
        )?;
        change.execute("DELETE FROM counts WHERE quarter <= ?1 AND entries <= 0", [quarter])?;
        change
            .execute("DELETE FROM words WHERE rowid IN (SELECT id FROM activity WHERE id <= ?1)", [last])?;
        change.execute("DELETE FROM detail WHERE id <= ?1", [last])?;
        let gone = change.execute("DELETE FROM activity WHERE id <= ?1", [last])?;
        change.commit()?;
        Ok(i64::try_from(gone).unwrap_or(AT_ONCE) < AT_ONCE)
    }
}
