//! News of what is under maintenance. It is held back until the end; then only what is new by then is told.

use crate::{model::Layer, notify::News};

/// What happened to a workstation under maintenance.
#[derive(Debug)]
pub(crate) struct MutedItem {
    pub(crate) workstation: String,
    pub(crate) name: String,
    pub(crate) layer: Option<Layer>,
    pub(crate) news: News,
}

/// What is held back.
#[derive(Debug, Default)]
pub(crate) struct Muted(Vec<MutedItem>);

impl Muted {
    /// Takes in a piece of news. A circuit that opened and closed again meanwhile is no news at the end, nor is one that was open
    /// before, closed and is open again. What emulators do while somebody works on them is none at all.
    pub(crate) fn push(&mut self, item: MutedItem) {
        tracing::info!(workstation = item.name, layer = ?item.layer, "no notice: under maintenance");
        if matches!(item.news, News::EndedAlone { .. }) {
            return;
        }
        let undone = |one: &MutedItem| {
            item.layer.is_some() && one.layer == item.layer && one.workstation == item.workstation
        };
        match self.0.iter().position(undone) {
            Some(at) => drop(self.0.remove(at)),
            None => self.0.push(item),
        }
    }

    /// A circuit was put right by a person, who need not be told.
    pub(crate) fn forget(&mut self, workstation: &str, layer: Layer) {
        self.0.retain(|one| one.workstation != workstation || one.layer != Some(layer));
    }

    /// Those that are not under maintenance any more.
    pub(crate) fn take(&mut self, still: impl Fn(&str) -> bool) -> Vec<MutedItem> {
        let (kept, taken) = std::mem::take(&mut self.0).into_iter().partition(|one| still(&one.workstation));
        self.0 = kept;
        taken
    }
}
