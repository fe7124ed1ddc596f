//! Items whose emulator is looked at before it is decided what becomes of them: what may have been sent before a restart, and what
//! is done again although nobody knows what came of it the first time.

use messages::plans;
use planner::{EmulatorState, ItemOutcome, LeadsTo, Time};

use crate::plans::{action::leads_to, book::Book, deciding::Dispatch, look::Look};

enum Found {
    Done,
    NotDone,
    /// It is on its way, or could not be seen yet.
    NotYet,
}

impl Book {
    /// Takes the looks that can be taken by now; what of them is to be sent.
    pub(super) fn looked(&mut self, now: Time) -> Vec<Dispatch> {
        let mut send = Vec::new();
        for (item, look) in self.looks.clone() {
            let Some(meta) = self.plans.get(&item.plan) else {
                self.looks.remove(&item);
                continue;
            };
            let found = self.found(&look, leads_to(meta.kind));
            match (found, look.sends) {
                (Found::NotYet, _) => continue,
                (Found::Done, sends) => {
                    let said = if sends { plans::looked_done() } else { plans::found_done() };
                    if self.planner.ended(item, ItemOutcome::Succeeded, now).is_ok() {
                        self.said.insert(item, said);
                    }
                }
                (Found::NotDone, true) => send.extend(self.dispatch(item, &look.target, false)),
                (Found::NotDone, false) => self.give_up(item, ItemOutcome::Unknown, plans::found_not_done()),
            }
            self.looks.remove(&item);
        }
        send
    }

    fn found(&self, look: &Look, leads_to: LeadsTo) -> Found {
        if leads_to == LeadsTo::Same {
            // It cannot be seen in a listing.
            return Found::NotDone;
        }
        if self.world.listed_at(look.target.workstation.as_str()) <= look.since {
            return Found::NotYet;
        }
        if self.world.is_gone(&look.target) {
            return if leads_to == LeadsTo::Gone { Found::Done } else { Found::NotDone };
        }
        let Some(state) = self.world.state(&look.target) else { return Found::NotYet };
        match (leads_to, state) {
            (LeadsTo::Running, EmulatorState::Running) | (LeadsTo::Stopped, EmulatorState::Stopped) => {
                Found::Done
            }
            (LeadsTo::Running, EmulatorState::Starting) | (LeadsTo::Stopped, EmulatorState::Stopping) => {
                Found::NotYet
            }
            _ => Found::NotDone,
        }
    }
}
