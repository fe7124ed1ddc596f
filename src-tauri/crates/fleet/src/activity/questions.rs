//! Asking the history: one question of a kind at a time, and the newest is the one that is wanted.

use std::{
    collections::HashMap,
    io::Write,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use ::filter::{ActivityField, Pattern, parse};
use history::{Conditions, EmulatorId, Filter, Format, History, Millis, On, Reader, Subject, Wanted};
use messages::{Language, activity};

use crate::{
    activity::{Activity, NOTICES, codes, millis, now, shown},
    error::{Error, Result},
    ipc::{
        ActivityCount, ActivityEntry, ActivityFormat, ActivityKind, ActivityNotice, ActivityPage,
        ActivityQuery, ActivitySum,
    },
    model::Field,
};

/// Entries among which the bell looks for notices and their ends.
const LOOKED_AT_FOR_NOTICES: usize = 600;
/// Notices that the bell shows.
const SHOWN_NOTICES: usize = 200;

/// What is asked for; a new question of a kind takes the place of the one before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Slot {
    List,
    Counts,
    Away,
    Timeline,
    Bell,
    Lengths,
}

/// Which workstations and emulators carry a tag like that now.
pub(crate) type Tagged<'a> = &'a dyn Fn(&Pattern) -> Vec<Subject>;

/// One reader for each kind of question.
#[derive(Default)]
pub(crate) struct Questions(Mutex<HashMap<Slot, Arc<Asker>>>);

#[derive(Default)]
struct Asker {
    /// Of the question that was asked last.
    wanted: Mutex<Wanted>,
    reader: Mutex<Open>,
}

#[derive(Default)]
struct Open {
    reader: Option<Reader>,
    /// What had been set aside by then: the reader of a file that was set aside still has that one.
    set_aside: Option<PathBuf>,
}

impl Questions {
    /// Asks. `None` if a newer question of the kind has taken its place. Waits for a disk.
    fn ask<T>(
        &self,
        history: &History,
        slot: Slot,
        question: impl FnOnce(&mut Reader, &Wanted) -> history::Result<T>,
    ) -> Result<Option<T>> {
        let asker = Arc::clone(locked(&self.0).entry(slot).or_default());
        let wanted = Wanted::default();
        std::mem::replace(&mut *locked(&asker.wanted), wanted.clone()).withdraw();
        let mut open = locked(&asker.reader);
        if wanted.is_withdrawn() {
            return Ok(None);
        }
        let set_aside = history.health().set_aside;
        if open.set_aside != set_aside {
            *open = Open { reader: None, set_aside };
        }
        let reader = match &mut open.reader {
            Some(reader) => reader,
            none => none.insert(history.reader().map_err(not_read)?),
        };
        match question(reader, &wanted) {
            Ok(answer) => Ok(Some(answer)),
            Err(history::Error::Withdrawn) => Ok(None),
            Err(error) => {
                // Whatever it is, a new connection knows no more of it.
                open.reader = None;
                Err(not_read(error))
            }
        }
    }
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    // What a panic may have left behind is a reader in the middle of a question, which the next one begins anew.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn not_read(error: history::Error) -> Error {
    match error {
        history::Error::Missing(_) => Error::Precondition(activity::being_opened()),
        history::Error::TooMuch(most) => {
            Error::Invalid { field: Field::ActivityFilter, sentence: activity::too_much(most) }
        }
        error => Error::internal(activity::not_read(error.to_string()), error),
    }
}

impl Activity {
    pub(super) fn ask<T>(
        &self,
        slot: Slot,
        question: impl FnOnce(&mut Reader, &Wanted) -> history::Result<T>,
    ) -> Result<Option<T>> {
        let (questions, history) =
            self.questions().ok_or_else(|| Error::Precondition(activity::not_kept()))?;
        questions.ask(history, slot, question)
    }

    /// The newest entries that are older than `before`. A page of one workstation or emulator and one of all do not take each
    /// other's place.
    pub(crate) fn page(
        &self,
        query: &ActivityQuery,
        tagged: Tagged<'_>,
        before: Option<&str>,
        limit: usize,
    ) -> Result<Option<ActivityPage>> {
        let filter = filter(query, tagged)?;
        let before = before.map(|key| serde_json::from_value(key.into())).transpose();
        let before = before.map_err(|error| Error::internal(activity::not_read(error.to_string()), error))?;
        let slot = if query.workstation.is_some() { Slot::Timeline } else { Slot::List };
        let page = self.ask(slot, |reader, wanted| reader.page(&filter, before, limit, wanted))?;
        Ok(page.map(|page| {
            let next = page.next.map(shown::key);
            ActivityPage { entries: page.entries.into_iter().map(shown::entry).collect(), next }
        }))
    }

    /// How many entries there are between each two neighbouring times.
    pub(crate) fn counts(
        &self,
        query: &ActivityQuery,
        tagged: Tagged<'_>,
        times: &[u64],
    ) -> Result<Option<Vec<ActivityCount>>> {
        let filter = filter(query, tagged)?;
        let times: Vec<Millis> = times.iter().map(|at| millis(*at)).collect();
        let counts = self.ask(Slot::Counts, |reader, wanted| reader.per_day(&filter, &times, wanted))?;
        Ok(counts.map(|counts| {
            let count = |count: history::Count| ActivityCount {
                from: shown::ms(count.from),
                until: shown::ms(count.until),
                entries: few(count.entries),
                or_more: count.or_more,
            };
            counts.into_iter().map(count).collect()
        }))
    }

    /// What happened between two times.
    pub(crate) fn away(&self, since: u64, until: u64) -> Result<Option<Vec<ActivitySum>>> {
        let away =
            self.ask(Slot::Away, |reader, wanted| reader.away(millis(since), millis(until), wanted))?;
        Ok(away.map(|away| {
            let sum = |one: history::Happened| ActivitySum {
                kind: codes::kind(one.kind),
                result: codes::result(one.result),
                entries: few(one.entries),
            };
            away.happened.into_iter().map(sum).collect()
        }))
    }

    /// The last notices, the newest first: what went wrong, and since when that is over.
    pub(crate) fn notices(&self) -> Result<Option<Vec<ActivityNotice>>> {
        let filter = Filter::from(Conditions { kinds: Some(NOTICES.to_vec()), ..Conditions::default() });
        let page =
            self.ask(Slot::Bell, |reader, wanted| reader.page(&filter, None, LOOKED_AT_FOR_NOTICES, wanted))?;
        Ok(page.map(|page| with_ends(page.entries.into_iter().map(shown::entry))))
    }

    /// Writes the entries of a query into a file, the newest first; how many. The file appears as a whole or not at all.
    pub(crate) fn export(
        &self,
        query: &ActivityQuery,
        tagged: Tagged<'_>,
        format: ActivityFormat,
        language: Language,
        file: &Path,
    ) -> Result<u64> {
        let filter = filter(query, tagged)?;
        let (_, history) = self.questions().ok_or_else(|| Error::Precondition(activity::not_kept()))?;
        let mut reader = history.reader().map_err(not_read)?;
        let format = match format {
            ActivityFormat::Csv => Format::Csv,
            ActivityFormat::Json => Format::Json,
        };
        let failed = |error: &dyn std::fmt::Display| {
            activity::not_exported(file.display().to_string(), error.to_string())
        };
        let folder = file.parent().unwrap_or(Path::new("."));
        let mut written = tempfile::NamedTempFile::new_in(folder)
            .map_err(|error| Error::internal(failed(&error), error))?;
        let mut buffer = std::io::BufWriter::new(written.as_file_mut());
        let entries = reader
            .export(&filter, format, language, &mut buffer, &Wanted::default())
            .map_err(|error| Error::internal(failed(&error), error))?;
        buffer.flush().map_err(|error| Error::internal(failed(&error), error))?;
        drop(buffer);
        written.persist(file).map_err(|error| Error::internal(failed(&error.error), error.error))?;
        Ok(entries)
    }
}

fn few(entries: u64) -> u32 {
    u32::try_from(entries).unwrap_or(u32::MAX)
}

/// What is asked of the history. What is typed and not understood refuses the question: the marks stand beside it.
fn filter(query: &ActivityQuery, tagged: Tagged<'_>) -> Result<Filter> {
    let typed = parse::<ActivityField>(&query.filter);
    let not_understood =
        |_| Error::Invalid { field: Field::ActivityFilter, sentence: activity::not_understood() };
    let typed = typed.filter().map_err(not_understood)?;
    let mut filter = Filter::typed(&typed, now(), tagged).map_err(not_read)?;
    if filter.any.is_empty() {
        filter.any.push(Conditions::default());
    }
    for one in &mut filter.any {
        one.from = [one.from, query.from.map(millis)].into_iter().flatten().max();
        one.until = [one.until, query.until.map(millis)].into_iter().flatten().min();
        if let Some(id) = &query.workstation {
            let subject = match query.emulator {
                Some(index) => {
                    Subject::Emulator(EmulatorId { workstation: id.clone(), index, created: None, mac: None })
                }
                None => Subject::Workstation(id.clone()),
            };
            one.on.push(On { subjects: vec![subject], negated: false });
        }
    }
    Ok(filter)
}

/// What went wrong, with the time at which it was over. `entries` are the newest first, so that ends come before begins.
fn with_ends(entries: impl Iterator<Item = ActivityEntry>) -> Vec<ActivityNotice> {
    let mut ends: HashMap<Trouble, u64> = HashMap::new();
    let mut notices = Vec::new();
    for entry in entries {
        let trouble = Trouble::of(&entry);
        match entry.kind {
            ActivityKind::CircuitClosed | ActivityKind::CameBack => {
                ends.insert(trouble, entry.at);
            }
            // It is over when it begins anew; and what is not over is only said of its last begin.
            _ => {
                let over_at = ends.insert(trouble, entry.at);
                notices.push(ActivityNotice { entry, over_at });
            }
        }
        if notices.len() == SHOWN_NOTICES {
            break;
        }
    }
    notices
}

/// What can begin and be over: a circuit, an emulator, a workstation.
#[derive(PartialEq, Eq, Hash)]
struct Trouble {
    workstation: Option<String>,
    emulator: Option<u32>,
    circuit: Option<String>,
    account: bool,
}

impl Trouble {
    fn of(entry: &ActivityEntry) -> Self {
        let is_circuit = matches!(entry.kind, ActivityKind::CircuitOpened | ActivityKind::CircuitClosed);
        // Which circuit stands in what is said of it.
        let said =
            entry.said.as_ref().filter(|_| is_circuit).and_then(|said| serde_json::to_value(said).ok());
        let circuit = said.map(|said| said["args"]["layer"]["id"].to_string());
        Self {
            workstation: entry.workstation.as_ref().map(|workstation| workstation.id.clone()),
            emulator: entry.emulator.as_ref().map(|emulator| emulator.index),
            circuit,
            account: entry.kind == ActivityKind::AccountRefused,
        }
    }
}
