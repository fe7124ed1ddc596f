//! What is under maintenance, as plans are told of it: what acts by itself leaves that alone.

use std::collections::BTreeSet;

use crate::{ipc, model::Tag};

/// Workstations and tags that are left alone.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct LeftAlone {
    workstations: BTreeSet<String>,
    tags: BTreeSet<Tag>,
}

impl LeftAlone {
    pub(super) fn of(maintenance: &[ipc::Maintenance]) -> Self {
        Self {
            workstations: maintenance.iter().filter_map(|one| one.workstation.clone()).collect(),
            tags: maintenance.iter().filter_map(|one| Tag::parse(one.tag.as_deref()?).ok()).collect(),
        }
    }

    /// Whether a workstation with these tags is left alone.
    pub(super) fn has_workstation(&self, id: &str, tags: &[String]) -> bool {
        self.workstations.contains(id) || self.has_tag(tags)
    }

    /// Whether what carries these tags is left alone.
    pub(super) fn has_tag(&self, tags: &[String]) -> bool {
        !self.tags.is_empty()
            && tags.iter().any(|tag| Tag::parse(tag).is_ok_and(|tag| self.tags.contains(&tag)))
    }
}
