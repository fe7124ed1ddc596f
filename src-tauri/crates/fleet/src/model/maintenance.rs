//! Maintenance: a workstation or a tag is left alone and not told of, until a given time and for a given reason.

use messages::maintenance;

use crate::{
    error::{Error, Result},
    model::{Field, Tag, Tags},
};

/// The longest maintenance: what is meant to last longer belongs off the list.
pub(crate) const LONGEST_MS: u64 = 30 * 24 * 60 * 60 * 1000;
/// The longest reason, in characters.
const LONGEST_REASON: usize = 200;
/// So many at once.
pub(crate) const MOST: usize = 200;

/// What is left alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum UnderMaintenance {
    /// A workstation: its id.
    Workstation(String),
    /// All workstations and emulators with this tag.
    Tag(Tag),
}

/// One maintenance. It always ends, and has a reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Maintenance {
    pub(crate) id: String,
    pub(crate) of: UnderMaintenance,
    pub(crate) reason: String,
    /// Milliseconds since the Unix epoch.
    pub(crate) since: u64,
    pub(crate) until: u64,
}

impl Maintenance {
    /// Refuses one without a reason, without an end, or with an end too far away.
    pub(crate) fn checked(mut self) -> Result<Self> {
        self.reason = self.reason.trim().to_owned();
        if self.reason.is_empty() {
            return Err(Error::ReasonNeeded);
        }
        if self.reason.chars().count() > LONGEST_REASON {
            let message = maintenance::reason_too_long(LONGEST_REASON);
            return Err(Error::invalid(Field::Reason, message));
        }
        if self.until <= self.since || self.until - self.since > LONGEST_MS {
            return Err(Error::invalid(Field::Until, maintenance::no_such_end()));
        }
        Ok(self)
    }

    /// Whether a workstation with these tags is left alone.
    pub(crate) fn covers_workstation(&self, id: &str, tags: &Tags) -> bool {
        match &self.of {
            UnderMaintenance::Workstation(of) => of == id,
            UnderMaintenance::Tag(tag) => tags.contains(tag),
        }
    }
}
