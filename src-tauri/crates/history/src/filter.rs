//! Which entries are asked for.

use ::filter::{Amounts, Pattern};

use crate::{By, EntryOutcome, Error, Kind, Millis, Operation, record};

/// Alternatives of a filter, and words in each of them, at most.
pub const MAX_PARTS: usize = 16;

/// Entries for which one of the alternatives holds; without any, all.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ActivityFilter {
    /// The alternatives.
    pub any: Vec<Conditions>,
}

/// All of these must hold; what is `None` or empty asks for nothing.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Conditions {
    /// Not earlier.
    pub from: Option<Millis>,
    /// Earlier.
    pub until: Option<Millis>,
    /// What it is about.
    pub kinds: Option<Vec<Kind>>,
    /// Who asked.
    pub by: Option<Vec<By>>,
    /// What was asked for; `None` among them are entries that are about no operation.
    pub operations: Option<Vec<Option<Operation>>>,
    /// How it ended.
    pub results: Option<Vec<EntryOutcome>>,
    /// On what.
    pub on: Vec<On>,
    /// What stands in a name, or in what was said or printed.
    pub words: Vec<Word>,
}

/// On what an entry must be, or must not be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct On {
    /// One of these.
    pub subjects: Vec<Subject>,
    /// Or rather none of them.
    pub negated: bool,
}

/// One or several workstations or emulators.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Subject {
    /// The workstation with that id, and all its emulators.
    Workstation(String),
    /// One emulator.
    Emulator(EmulatorId),
    /// Workstations with such a name.
    Named(Name),
    /// Emulators with such a title.
    Titled(Name),
    /// No workstation at all.
    NoWorkstation,
    /// No emulator at all.
    NoEmulator,
}

/// A name that is looked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Name {
    /// It has this in it.
    Containing(Pattern),
    /// It is this.
    Whole(Pattern),
}

/// Which emulator. When an index is used again, creation and MAC tell who was meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EmulatorId {
    /// The id of its workstation.
    pub workstation: String,
    /// Its index.
    pub index: u32,
    /// When it was created; entries in which that is not known are its, too.
    pub created: Option<Millis>,
    /// Its network address, likewise.
    pub mac: Option<String>,
}

/// A word that is looked for in names and, from the beginning of a word on, in what was said and printed. One with a star is
/// looked for in names only.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// The word.
    pub pattern: Pattern,
    /// It must stand nowhere.
    pub negated: bool,
}

impl Name {
    pub(crate) fn is(&self, name: &str) -> bool {
        match self {
            Self::Containing(pattern) => pattern.is_in(name),
            Self::Whole(pattern) => pattern.is(name),
        }
    }
}

impl EmulatorId {
    pub(crate) fn is(&self, workstation: &str, emulator: &record::Emulator) -> bool {
        fn may_be<T: PartialEq>(asked: Option<&T>, there: Option<&T>) -> bool {
            asked.zip(there).is_none_or(|(asked, there)| asked == there)
        }
        self.workstation == workstation
            && self.index == emulator.index
            && may_be(self.created.as_ref(), emulator.created.as_ref())
            && may_be(self.mac.as_ref(), emulator.mac.as_ref())
    }
}

impl From<Conditions> for ActivityFilter {
    fn from(conditions: Conditions) -> Self {
        Self { any: vec![conditions] }
    }
}

impl ActivityFilter {
    /// Everything on that workstation and its emulators.
    pub fn of_workstation(id: &str) -> Self {
        Self::of(Subject::Workstation(id.to_owned()))
    }

    /// Everything on that emulator.
    pub fn of_emulator(emulator: EmulatorId) -> Self {
        Self::of(Subject::Emulator(emulator))
    }

    fn of(subject: Subject) -> Self {
        Conditions { on: vec![On { subjects: vec![subject], negated: false }], ..Conditions::default() }
            .into()
    }

    /// The alternatives, of which there is always one.
    pub(crate) fn alternatives(&self) -> Result<Vec<Conditions>, Error> {
        if self.any.len() > MAX_PARTS || self.any.iter().any(|all| all.words.len() > MAX_PARTS) {
            return Err(Error::TooMuch(MAX_PARTS));
        }
        Ok(if self.any.is_empty() { vec![Conditions::default()] } else { self.any.clone() })
    }
}

impl Conditions {
    /// Entries that old, in whole seconds; false if no time is left.
    pub(crate) fn narrow_age(&mut self, from: u64, to: u64, now: Millis) -> bool {
        let back = |seconds: u64| i64::try_from(seconds).unwrap_or(i64::MAX).saturating_mul(1000);
        let until = Millis(now.0.saturating_sub(back(from)).saturating_add(1));
        let since = Millis(now.0.saturating_sub(back(to.saturating_add(1))).saturating_add(1));
        if from > 0 {
            self.until = Some(self.until.map_or(until, |other| other.min(until)));
        }
        if to < u64::MAX {
            self.from = Some(self.from.map_or(since, |other| other.max(since)));
        }
        self.from.zip(self.until).is_none_or(|(from, until)| from < until)
    }
}

/// The first and the last of some amounts.
pub(crate) fn ends(amounts: Amounts) -> Option<(u64, u64)> {
    match amounts {
        Amounts::Exactly(number) => Some((number, number)),
        Amounts::Between(from, to) => Some((from, to)),
        Amounts::MoreThan(limit) => limit.checked_add(1).map(|from| (from, u64::MAX)),
        Amounts::AtLeast(limit) => Some((limit, u64::MAX)),
        Amounts::LessThan(limit) => limit.checked_sub(1).map(|to| (0, to)),
        Amounts::AtMost(limit) => Some((0, limit)),
    }
}
