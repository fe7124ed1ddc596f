//! Where notices go besides this computer's desktop.

use std::collections::BTreeSet;

use messages::targets;
use outbound::Destination;
use time::Time;

use crate::{
    error::{Error, Result},
    model::{
        Field, Tags,
        notice::{Audience, NoticeKind},
    },
};

/// So many targets.
pub(crate) const MOST: usize = 20;
/// The longest name, in characters.
const LONGEST_NAME: usize = 60;
/// Every so many hours a sign of life: a week at most.
pub(crate) const ALIVE_HOURS: u32 = 168;

/// A target, without its token or password.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct NoticeTarget {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) on: bool,
    pub(crate) to: Destination,
    /// The address of an HTTP proxy; empty for none.
    pub(crate) proxy: String,
    pub(crate) kinds: BTreeSet<NoticeKind>,
    /// Only of what carries one of these; empty for all.
    pub(crate) tags: Tags,
    /// When how things are is told once a day.
    pub(crate) digest: Option<Time>,
    /// Every so many hours a sign of life; 0 for none.
    pub(crate) alive_hours: u32,
}

impl NoticeTarget {
    /// Refuses one without a name, or that nobody could tell from another.
    pub(crate) fn checked(mut self, others: &[Self]) -> Result<Self> {
        self.name = self.name.trim().to_owned();
        let refused = |field, sentence| Err(Error::invalid(field, sentence));
        if self.name.is_empty() || self.name.chars().count() > LONGEST_NAME {
            return refused(Field::Name, targets::name(LONGEST_NAME));
        }
        if others.iter().any(|other| other.id != self.id && other.name == self.name) {
            return refused(Field::Name, targets::name_taken(&self.name));
        }
        if self.alive_hours > ALIVE_HOURS {
            return refused(Field::AliveHours, targets::alive_hours(ALIVE_HOURS));
        }
        Ok(self)
    }

    /// Which notices it wants; none while it is switched off.
    pub(crate) fn audience(&self) -> Audience {
        let kinds = if self.on { self.kinds.clone() } else { BTreeSet::new() };
        Audience { kinds, tags: self.tags.clone() }
    }

    /// Under which name its token or password is kept.
    pub(crate) fn secret_name(&self) -> String {
        format!("notices {}", self.id)
    }
}
