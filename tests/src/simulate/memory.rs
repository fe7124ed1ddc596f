//! What the history remembers: everything that has ended, once.

use std::{
    thread,
    time::{Duration, Instant},
};

use fleet::{Fleet, ipc::ActivityQuery};

/// So long the history may take to write what it was told, by the clock of the computer: it has a thread of its own.
const PATIENCE: Duration = Duration::from_secs(20);
/// Between two looks.
const PAUSE: Duration = Duration::from_millis(5);
/// Nothing more comes after it.
const REST: Duration = Duration::from_millis(100);
/// Entries of one page.
const PAGE: u32 = 200;

/// How many operations the history knows; as many as `expected`, where that is known. It may still be opened, or be written.
pub(super) fn operations(fleet: &Fleet, expected: Option<usize>) -> Result<usize, String> {
    let began = Instant::now();
    let mut before = None;
    loop {
        let found = counted(fleet);
        // After a kill, what the program before has told may still be on its way into the file.
        let mut rests = |found: &usize| before.replace(*found) == Some(*found);
        let enough = found.as_ref().is_ok_and(|found| match expected {
            Some(expected) => *found >= expected,
            None => rests(found),
        });
        if enough || began.elapsed() > PATIENCE {
            let found = found?;
            let as_expected = expected.is_none_or(|expected| found == expected);
            let wrong = || {
                format!(
                    "the history knows {found} operations where {} have ended",
                    expected.unwrap_or_default()
                )
            };
            return as_expected.then_some(found).ok_or_else(wrong);
        }
        thread::sleep(if expected.is_some() { PAUSE } else { REST });
    }
}

fn counted(fleet: &Fleet) -> Result<usize, String> {
    let query = ActivityQuery { filter: "kind:asked".into(), ..ActivityQuery::default() };
    let (mut found, mut before) = (0, None);
    loop {
        let page = fleet.activity_page(&query, before.as_deref(), PAGE);
        let page = page.map_err(|error| format!("the history cannot be asked: {error}"))?;
        let Some(page) = page else { return Err("the history keeps nothing".into()) };
        found += page.entries.len();
        before = page.next;
        if before.is_none() {
            return Ok(found);
        }
    }
}
