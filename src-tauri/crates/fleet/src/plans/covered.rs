//! What is watched: the watches that there are, and the emulators that each is for.

use std::collections::BTreeMap;

use filter::{EmulatorField, Filter};
use messages::Message;
use planner::{EmulatorId, GaveUp, Want, WatchRules};

use crate::{
    ipc,
    model::watch::{Watch, WatchOf, WatchWant},
    table,
};

/// A watch, with what it takes to find its emulators.
#[derive(Debug, Clone)]
pub(crate) struct Definition {
    pub(crate) watch: Watch,
    /// What a view is called, and whom it shows; `None` where it cannot be watched.
    pub(crate) view: Option<(String, Filter<EmulatorField>)>,
    /// Why it watches nothing.
    pub(crate) problem: Option<Message>,
}

/// What happened that the history and a person are told.
#[derive(Debug, Clone)]
pub(crate) struct WatchNews {
    pub(crate) workstation: String,
    pub(crate) index: u32,
    pub(crate) title: String,
    /// What the watch is called.
    pub(crate) name: String,
    pub(crate) what: WatchEvent,
}

/// What a watch tells.
#[derive(Debug, Clone, Copy)]
pub(crate) enum WatchEvent {
    GaveUp { why: GaveUp, tries: u32 },
    PutRight { tries: u32 },
    LetGo,
    Resumed,
}

/// What is watched.
#[derive(Debug, Default)]
pub(super) struct Watching {
    pub(super) definitions: Vec<Definition>,
    /// By workstation.
    pub(super) covered: BTreeMap<String, BTreeMap<EmulatorId, Covered>>,
    pub(super) rules: Option<WatchRules>,
    pub(super) news: Vec<WatchNews>,
    /// Which emulators of which workstations are to be asked for the app in front.
    pub(super) looks: BTreeMap<String, Vec<u32>>,
    /// Something else may be watched than what was told.
    pub(super) differs: bool,
}

/// An emulator that a watch is for.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Covered {
    /// The watch's id; empty where that is not known yet after a restart.
    pub(super) watch: String,
    /// `None`: nothing is done about it.
    pub(super) rule: Option<planner::Watch>,
    pub(super) package: Option<String>,
}

impl Watching {
    /// Something else may be watched than what was told: what there is now is wanted.
    pub(super) fn differs() -> Self {
        Self { differs: true, ..Self::default() }
    }

    pub(super) fn definition(&self, id: &str) -> Option<&Definition> {
        self.definitions.iter().find(|definition| definition.watch.id == id)
    }

    /// The watch that an emulator is for: its own, its workstation's, the first of a view.
    pub(super) fn of(&self, shown: &ipc::Workstation, emulator: &ipc::Emulator) -> Option<&Definition> {
        let rank = |definition: &Definition| match &definition.watch.of {
            WatchOf::Emulator { workstation, index, title } => {
                let is_it = *workstation == shown.id && *index == emulator.index && *title == emulator.title;
                is_it.then_some(0)
            }
            WatchOf::Workstation { workstation } => (*workstation == shown.id).then_some(1),
            WatchOf::View { .. } => {
                let (_, filter) = definition.view.as_ref()?;
                table::passes(filter, shown, emulator).then_some(2)
            }
        };
        let ranked = self.definitions.iter().filter_map(|definition| Some((rank(definition)?, definition)));
        ranked.min_by_key(|(rank, _)| *rank).map(|(_, definition)| definition)
    }
}

impl Covered {
    pub(super) fn by(watch: &Watch) -> Self {
        let want = match watch.want {
            WatchWant::Running => Some(Want::Running { app: watch.app.is_some() }),
            WatchWant::Stopped => Some(Want::Stopped),
            WatchWant::Nothing => None,
        };
        let (may_repair, per_hour) = (watch.may_repair, watch.per_hour);
        let rule = want.filter(|_| !watch.paused).map(|want| planner::Watch { want, may_repair, per_hour });
        Self { watch: watch.id.clone(), rule, package: watch.app.clone() }
    }
}
