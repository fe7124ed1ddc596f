//! What is watched, as the window is shown it.

use std::{collections::BTreeMap, sync::Arc};

use crate::{
    ipc::{Change, Watch, WatchedEmulators},
    publish::StateStore,
};

impl StateStore {
    /// Shows what is watched from now on; a workstation that is not named has no emulator that is.
    pub(crate) fn set_watched(&self, watches: Vec<Watch>, emulators: BTreeMap<String, WatchedEmulators>) {
        let (shared, emulators) =
            (Arc::new(watches.clone()), emulators.into_iter().map(|(id, one)| (id, Arc::new(one))).collect());
        let mut inner = self.lock();
        if *inner.watches != watches {
            inner.watches = shared;
            self.send(&mut inner, Change::Watches(watches));
        }
        let former = std::mem::replace(&mut inner.watched, emulators);
        let gone = former.keys().filter(|id| !inner.watched.contains_key(*id)).cloned();
        let none = |workstation| Arc::new(WatchedEmulators { workstation, emulators: Vec::new() });
        let mut changed: Vec<_> = gone.map(none).collect();
        let is_new = |now: &&Arc<WatchedEmulators>| former.get(&now.workstation) != Some(*now);
        changed.extend(inner.watched.values().filter(is_new).cloned());
        for one in changed {
            self.send(&mut inner, Change::Watched(Box::new(WatchedEmulators::clone(&one))));
        }
    }
}
