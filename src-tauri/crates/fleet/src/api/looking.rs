//! What somebody looks at, and whether anybody can.

use std::collections::BTreeSet;

use super::Fleet;
use crate::{
    attention::{LIVE_AT_ONCE, LOOK},
    task::TaskMessage,
};

impl Fleet {
    /// Somebody looks at these workstations, and at no others: of the first twenty every change is seen within about a second. It
    /// counts for half a minute, unless it is said again.
    pub fn look_at<'a>(&self, workstations: impl IntoIterator<Item = &'a str>) {
        let shared = &self.0;
        let now: BTreeSet<String> = if shared.attention.is_hidden() {
            BTreeSet::new()
        } else {
            let listed: BTreeSet<String> = shared.members().iter().map(|m| m.config.id.clone()).collect();
            let known = workstations.into_iter().filter(|id| listed.contains(*id));
            known.take(LIVE_AT_ONCE).map(str::to_owned).collect()
        };
        let before = std::mem::replace(&mut *shared.attention.live(), now.clone());
        for id in before.difference(&now) {
            shared.tell(id, TaskMessage::Look(None));
        }
        for id in &now {
            shared.tell(id, TaskMessage::Look(Some(LOOK)));
        }
    }

    /// There is a window to be seen, or there is none any more: then nothing is listed live, and all is asked for less often.
    pub fn set_hidden(&self, hidden: bool) {
        if !self.0.attention.set_hidden(hidden) {
            return;
        }
        self.look_at([]);
        if !hidden {
            let ids: Vec<String> = self.0.members().iter().map(|m| m.config.id.clone()).collect();
            for id in ids {
                // Whoever was asked for less often is not waited for any longer than usual.
                self.0.tell(&id, TaskMessage::Timing);
            }
        }
    }
}
