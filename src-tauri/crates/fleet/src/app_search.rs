//! What is installed in some emulators: asked for by a person who is about to name an app, and for as long as they wait.

use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use messages::Message;
use tokio::{
    sync::{OwnedSemaphorePermit, Semaphore},
    time::Instant,
};

use crate::ipc::{Addressee, AppSearchState, InstalledApp};

/// Searches that are remembered; an older one ends.
const SEARCHES: usize = 4;
/// Workstations that are asked at the same moment, by all searches.
const WORKSTATIONS_AT_ONCE: usize = 8;
/// How long it counts that somebody waits, unless they ask again.
const WAITED_FOR: Duration = Duration::from_secs(10);
/// Emulators of which one search asks.
const EMULATORS: usize = 2000;
/// Apps that are listed.
const LISTED: usize = 500;

/// An emulator's place: the id of its workstation, and its number there.
type At = (String, u32);

/// What an emulator answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Installed {
    /// It does not run, and was not asked.
    NotRunning,
    /// These packages, with whether a person installed them.
    Packages(BTreeMap<String, bool>),
    /// Why it does not say.
    Silent(Message),
}

/// The searches under way.
#[derive(Debug)]
pub(crate) struct AppSearches {
    turns: Arc<Semaphore>,
    all: Mutex<(u32, BTreeMap<u32, AppSearch>)>,
}

impl Default for AppSearches {
    fn default() -> Self {
        Self { turns: Arc::new(Semaphore::new(WORKSTATIONS_AT_ONCE)), all: Mutex::default() }
    }
}

impl AppSearches {
    fn all(&self) -> MutexGuard<'_, (u32, BTreeMap<u32, AppSearch>)> {
        // Every change of it is one operation of the map.
        self.all.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Begins one; its number, and what each workstation is handed.
    pub(crate) fn begin(&self, emulators: &[Addressee]) -> (u32, AppSearch) {
        let wanted: BTreeSet<At> =
            emulators.iter().take(EMULATORS).map(|to| (to.workstation.clone(), to.emulator)).collect();
        let inside = Inside { wanted, answers: HashMap::new(), waited_for: Instant::now() + WAITED_FOR };
        let search = AppSearch { turns: Arc::clone(&self.turns), inside: Arc::new(Mutex::new(inside)) };
        let mut all = self.all();
        all.0 = all.0.wrapping_add(1);
        let number = all.0;
        all.1.insert(number, search.clone());
        while all.1.len() > SEARCHES {
            if let Some((_, oldest)) = all.1.pop_first() {
                oldest.end();
            }
        }
        (number, search)
    }

    pub(crate) fn get(&self, number: u32) -> Option<AppSearch> {
        self.all().1.get(&number).cloned()
    }

    pub(crate) fn end(&self, number: u32) {
        if let Some(search) = self.all().1.remove(&number) {
            search.end();
        }
    }
}

/// One search. Cheap to clone: the workers answer, the window's side reads.
#[derive(Debug, Clone)]
pub(crate) struct AppSearch {
    turns: Arc<Semaphore>,
    inside: Arc<Mutex<Inside>>,
}

#[derive(Debug)]
struct Inside {
    wanted: BTreeSet<At>,
    answers: HashMap<At, Installed>,
    waited_for: Instant,
}

impl AppSearch {
    fn inside(&self) -> MutexGuard<'_, Inside> {
        // Every change of it is one assignment.
        self.inside.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The right to ask a workstation now.
    pub(crate) async fn turn(&self) -> Option<OwnedSemaphorePermit> {
        // It is never closed.
        Arc::clone(&self.turns).acquire_owned().await.ok()
    }

    /// Whether nobody waits for it any more.
    pub(crate) fn is_over(&self) -> bool {
        self.inside().waited_for <= Instant::now()
    }

    fn end(&self) {
        self.inside().waited_for = Instant::now();
    }

    /// The workstations that are asked.
    pub(crate) fn workstations(&self) -> BTreeSet<String> {
        self.inside().wanted.iter().map(|(workstation, _)| workstation.clone()).collect()
    }

    /// The emulators of a workstation that have not answered.
    pub(crate) fn open_on(&self, workstation: &str) -> Vec<u32> {
        let inside = self.inside();
        let of = |at: &&At| at.0 == workstation && !inside.answers.contains_key(*at);
        inside.wanted.iter().filter(of).map(|(_, emulator)| *emulator).collect()
    }

    pub(crate) fn answered(&self, workstation: &str, emulator: u32, answer: Installed) {
        self.inside().answers.insert((workstation.to_owned(), emulator), answer);
    }

    /// How far it has come; somebody waits for it still.
    pub(crate) fn state(&self) -> AppSearchState {
        let mut inside = self.inside();
        let now = Instant::now();
        if inside.waited_for > now {
            inside.waited_for = now + WAITED_FOR;
        }
        let mut state = AppSearchState {
            total: count(inside.wanted.len()),
            answered: 0,
            not_running: 0,
            silent: 0,
            first_silent: None,
            over: inside.answers.len() == inside.wanted.len() || inside.waited_for <= now,
            found: 0,
            apps: Vec::new(),
        };
        let mut apps: HashMap<&str, (u32, bool)> = HashMap::new();
        for at in &inside.wanted {
            match inside.answers.get(at) {
                None => {}
                Some(Installed::NotRunning) => state.not_running += 1,
                Some(Installed::Silent(why)) => {
                    state.silent += 1;
                    state.first_silent.get_or_insert_with(|| why.clone());
                }
                Some(Installed::Packages(packages)) => {
                    state.answered += 1;
                    for (package, own) in packages {
                        let (on, user) = apps.entry(package).or_default();
                        *on += 1;
                        *user |= own;
                    }
                }
            }
        }
        state.found = count(apps.len());
        state.apps = apps
            .into_iter()
            .map(|(package, (on, own))| InstalledApp { package: package.to_owned(), on, system: !own })
            .collect();
        state.apps.sort_by(|a, b| (a.system, b.on, &a.package).cmp(&(b.system, a.on, &b.package)));
        state.apps.truncate(LISTED);
        state
    }
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

#[cfg(test)]
#[allow(clippy::disallowed_methods, reason = "a test has a runtime of its own")]
mod tests {
    use messages::screens;

    use super::*;

    fn of(workstation: &str, emulator: u32) -> Addressee {
        Addressee { workstation: workstation.into(), emulator, title: String::new() }
    }

    fn packages(names: &[(&str, bool)]) -> Installed {
        Installed::Packages(names.iter().map(|(name, own)| ((*name).to_owned(), *own)).collect())
    }

    #[tokio::test(start_paused = true)]
    async fn apps_are_counted_and_a_person_s_come_first() {
        let searches = AppSearches::default();
        let (number, search) = searches.begin(&[of("a", 0), of("a", 1), of("b", 0), of("b", 7), of("b", 8)]);
        assert_eq!(search.open_on("b"), [0, 7, 8]);
        search.answered("a", 0, packages(&[("com.rare", true), ("com.game", true), ("android", false)]));
        search.answered("a", 1, packages(&[("com.game", true), ("android", false)]));
        search.answered("b", 7, Installed::NotRunning);
        search.answered("b", 8, Installed::Silent(screens::apps_unsaid()));
        assert_eq!(search.open_on("b"), [0]);
        let state = searches.get(number).unwrap().state();
        let apps: Vec<_> = state.apps.iter().map(|app| (app.package.as_str(), app.on, app.system)).collect();
        assert_eq!(apps, [("com.game", 2, false), ("com.rare", 1, false), ("android", 2, true)]);
        assert_eq!((state.total, state.answered, state.not_running, state.silent), (5, 2, 1, 1));
        assert!(!state.over);
        search.answered("b", 0, Installed::NotRunning);
        assert!(search.state().over);
    }

    #[tokio::test(start_paused = true)]
    async fn a_search_that_nobody_waits_for_ends() {
        let searches = AppSearches::default();
        let (number, search) = searches.begin(&[of("a", 0)]);
        tokio::time::advance(WAITED_FOR / 2).await;
        assert!(!searches.get(number).unwrap().state().over);
        tokio::time::advance(WAITED_FOR / 2).await;
        assert!(!search.is_over(), "somebody has asked meanwhile");
        tokio::time::advance(WAITED_FOR).await;
        assert!(search.is_over() && search.state().over);

        let (number, search) = searches.begin(&[of("a", 0)]);
        searches.end(number);
        assert!(search.is_over() && searches.get(number).is_none());

        let (_, first) = searches.begin(&[of("a", 0)]);
        for _ in 0..SEARCHES {
            searches.begin(&[of("a", 0)]);
        }
        assert!(first.is_over(), "there are newer ones");
    }
}
