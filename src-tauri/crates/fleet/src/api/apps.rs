//! What is installed in emulators, for whoever is about to name an app.

use super::Fleet;
use crate::{
    app_search::Installed,
    ipc::{Addressee, AppSearchState},
    task::TaskMessage,
};

impl Fleet {
    /// Begins to ask Android in these emulators what is installed; the number of the search. It ends when nobody has asked about
    /// it for ten seconds.
    pub fn search_apps(&self, emulators: &[Addressee]) -> u32 {
        let shared = &self.0;
        let (number, search) = shared.app_searches.begin(emulators);
        let listed: Vec<String> = shared.members().iter().map(|member| member.config.id.clone()).collect();
        for workstation in search.workstations() {
            if listed.contains(&workstation) {
                shared.tell(&workstation, TaskMessage::FindApps(search.clone()));
            } else {
                for emulator in search.open_on(&workstation) {
                    search.answered(&workstation, emulator, Installed::NotRunning);
                }
            }
        }
        number
    }

    /// How far a search has come; `None` if there is none with this number any more.
    pub fn app_search(&self, search: u32) -> Option<AppSearchState> {
        Some(self.0.app_searches.get(search)?.state())
    }

    /// Ends a search: whoever was not asked by now is not asked any more.
    pub fn end_app_search(&self, search: u32) {
        self.0.app_searches.end(search);
    }
}
