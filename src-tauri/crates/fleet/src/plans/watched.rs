//! What is watched, as the window is shown it.

use std::collections::{BTreeMap, HashMap};

use messages::{Message, watch};
use planner::{ItemId, ItemState, Target, Time, WatchView};

use crate::{
    ipc::{Watch, WatchDeed, WatchState, WatchTally, WatchedEmulator, WatchedEmulators},
    model::WatchWant,
    plans::{book::Book, covered::Definition, world::index_and_title},
    wording::watch as wording,
};

impl Book {
    /// The watches, and by workstation the emulators that are watched.
    pub(crate) fn watched(&self) -> (Vec<Watch>, BTreeMap<String, WatchedEmulators>) {
        let mut shown: BTreeMap<String, WatchedEmulators> = BTreeMap::new();
        let views: HashMap<Target, WatchView> = self.planner.watched().collect();
        for (workstation, covered) in &self.watching.covered {
            let mut emulators = Vec::new();
            for (id, covered) in covered {
                let Some(definition) = self.watching.definition(&covered.watch) else { continue };
                let target = Target::emulator(&planner::WorkstationId::new(workstation.as_str()), id);
                let (emulator, title) = index_and_title(id);
                let one = self.watched_emulator(definition, emulator, title, views.get(&target));
                emulators.extend(one);
            }
            emulators.sort_by(|one, other| (one.emulator, &one.title).cmp(&(other.emulator, &other.title)));
            if !emulators.is_empty() {
                let workstation = workstation.clone();
                shown.insert(workstation.clone(), WatchedEmulators { workstation, emulators });
            }
        }
        let watches = self.watching.definitions.iter().map(|definition| self.watch(definition, &shown));
        (watches.collect(), shown)
    }

    fn watch(&self, definition: &Definition, shown: &BTreeMap<String, WatchedEmulators>) -> Watch {
        let watch = definition.watch.clone();
        let wants = watch.want != WatchWant::Nothing && !watch.paused;
        let of_it = |one: &&WatchedEmulator| one.watch == watch.id;
        let emulators = || shown.values().flat_map(|here| &here.emulators).filter(of_it);
        let mut tally = WatchTally::default();
        for one in emulators() {
            match one.state {
                WatchState::Fine => tally.fine += 1,
                WatchState::Acting | WatchState::LooksAgain => tally.acting += 1,
                WatchState::HandsOff | WatchState::Paused => tally.hands_off += 1,
                WatchState::LetGo => tally.let_go += 1,
                WatchState::GaveUp => tally.gave_up += 1,
            }
        }
        let finds_nobody = wants && tally == WatchTally::default();
        let last = emulators().filter_map(|one| one.last.clone()).max_by_key(|deed| deed.at);
        Watch {
            name: self.name_of_watch(definition),
            problem: definition.problem.clone().or_else(|| finds_nobody.then(watch::none_listed)),
            tally,
            last,
            id: watch.id,
            of: watch.of,
            want: watch.want,
            app: watch.app.unwrap_or_default(),
            per_hour: watch.per_hour,
            may_repair: watch.may_repair,
            paused: watch.paused,
        }
    }

    /// `None` where the watch wants nothing of it.
    fn watched_emulator(
        &self,
        definition: &Definition,
        emulator: u32,
        title: &str,
        view: Option<&WatchView>,
    ) -> Option<WatchedEmulator> {
        let watch = &definition.watch;
        let (state, said, since) = match view {
            Some(view) => self.watch_state(view.state),
            None if watch.paused => (WatchState::Paused, watch::paused(), None),
            None => return None,
        };
        let last = view.and_then(|view| view.last).map(|(at, step)| WatchDeed {
            at: at.as_millis(),
            said: wording::did(step),
            title: title.to_owned(),
        });
        Some(WatchedEmulator {
            emulator,
            title: title.to_owned(),
            watch: watch.id.clone(),
            want: watch.want,
            state,
            said,
            since: since.map(Time::as_millis),
            steps: view.map_or(0, |view| view.steps),
            last,
        })
    }

    fn watch_state(&self, state: planner::WatchState) -> (WatchState, Message, Option<Time>) {
        use planner::WatchState as Is;
        match state {
            Is::Fine => (WatchState::Fine, watch::fine(), None),
            Is::Acting(item, step) => {
                let said = self.watch_waits(item).unwrap_or_else(|| wording::acting(step));
                (WatchState::Acting, said, None)
            }
            Is::LooksAgain(_) => (WatchState::LooksAgain, watch::looks_again(), None),
            Is::HandsOff(why) => (WatchState::HandsOff, wording::hands_off(why), None),
            Is::Released => (WatchState::LetGo, watch::let_go(), None),
            Is::GaveUp(since, why) => (WatchState::GaveUp, wording::gave_up(why), Some(since)),
        }
    }

    /// What a step waits for.
    fn watch_waits(&self, item: ItemId) -> Option<Message> {
        let item = self.planner.items(item.plan).next()?;
        if item.state == ItemState::Waiting { self.why(&item) } else { None }
    }
}
