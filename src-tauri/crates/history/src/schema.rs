//! The file's format, and how a file of an earlier one becomes one of the present.

use rusqlite::Connection;

use crate::Error;

/// What brings a file of format n to n + 1: the first makes a new file. A step that was released never changes; a golden
/// file of each format is in `tests/golden`.
const STEPS: [&str; 1] = [include_str!("schema/1.sql")];

/// The present format.
#[expect(clippy::cast_possible_wrap, reason = "a handful")]
pub(crate) const FORMAT: i64 = STEPS.len() as i64;

/// Sets up a connection that writes.
pub(crate) fn for_writing(db: &Connection) -> Result<(), Error> {
    // Before the first table: it decides how pages are laid out.
    db.pragma_update(None, "auto_vacuum", "INCREMENTAL")?;
    db.pragma_update(None, "journal_mode", "WAL")?;
    // A loss of power loses the last batches at most, and damages nothing.
    db.pragma_update(None, "synchronous", "NORMAL")?;
    db.pragma_update(None, "cache_size", -16_384)?;
    db.pragma_update(None, "journal_size_limit", 16 * 1024 * 1024)?;
    Ok(())
}

/// Sets up a connection that only reads.
pub(crate) fn for_reading(db: &Connection) -> Result<(), Error> {
    db.pragma_update(None, "query_only", true)?;
    db.pragma_update(None, "cache_size", -16_384)?;
    match format(db)? {
        FORMAT => Ok(()),
        found if found > FORMAT => Err(Error::Newer { found, known: FORMAT }),
        // Its writer is about to bring it to the present one.
        _ => Err(Error::Locked),
    }
}

pub(crate) fn format(db: &Connection) -> Result<i64, Error> {
    Ok(db.pragma_query_value(None, "user_version", |row| row.get(0))?)
}

/// Brings a file to the present format, each step as a whole or not at all.
pub(crate) fn migrate(db: &mut Connection) -> Result<(), Error> {
    let found = format(db)?;
    let done = match usize::try_from(found) {
        Ok(done) if done <= STEPS.len() => done,
        _ => return Err(Error::Newer { found, known: FORMAT }),
    };
    for (step, format) in STEPS.iter().zip(1_i64..).skip(done) {
        let change = db.transaction()?;
        change.execute_batch(step)?;
        change.pragma_update(None, "user_version", format)?;
        change.commit()?;
    }
    Ok(())
}
