//! Programs elsewhere that watch the same workstation, as their signs tell.

use std::collections::HashMap;

use tokio::time::{Duration, Instant};
use workstation::WatchSign;

use crate::{ipc, outside};

/// After so many rounds in which a sign stays as it was, its program counts as gone.
const STILL: u32 = 3;
/// After so many it is taken down: nobody has been there for a day.
const FORGOTTEN: u32 = 288;

/// Programs elsewhere that watch the same workstation.
#[derive(Debug, Default)]
pub(super) struct OtherWatchers {
    /// The own sign, while it is up.
    own: Option<WatchSign>,
    looked: Option<Instant>,
    /// By the id of the program.
    seen: HashMap<String, SeenSign>,
}

#[derive(Debug)]
struct SeenSign {
    sign: WatchSign,
    /// It was seen to change: somebody is there.
    lives: bool,
    /// In so many rounds it has stayed as it was.
    still: u32,
}

/// What the signs of others tell.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct SignsHeard {
    /// Who is there and was not before.
    pub(super) appeared: Vec<WatchSign>,
    /// Signs that nobody changes any more.
    pub(super) forgotten: Vec<WatchSign>,
}

impl OtherWatchers {
    /// The sign to be put up now, if it is time for it again: `at` is this moment, `now` the wall clock in milliseconds.
    pub(super) fn begin_round(&mut self, every: Duration, at: Instant, now: u64) -> Option<WatchSign> {
        if self.looked.is_some_and(|before| at.duration_since(before) < every) {
            return None;
        }
        self.looked = Some(at);
        let next = match &self.own {
            Some(own) => WatchSign::new(own.id(), own.computer(), own.since(), own.beat().wrapping_add(1)),
            None => WatchSign::new(&outside::new_id(), &outside::computer_name(), now, 1),
        };
        self.own.clone_from(&next);
        next
    }

    /// These signs of others are up.
    pub(super) fn heard(&mut self, signs: Vec<WatchSign>) -> SignsHeard {
        let mut round = SignsHeard::default();
        self.seen.retain(|id, _| signs.iter().any(|sign| sign.id() == id));
        for sign in signs {
            let Some(seen) = self.seen.get_mut(sign.id()) else {
                // Whether somebody is there shows by its next change.
                self.seen.insert(sign.id().to_owned(), SeenSign { sign, lives: false, still: 0 });
                continue;
            };
            if seen.sign.beat() == sign.beat() {
                seen.still += 1;
                seen.lives &= seen.still < STILL;
                if seen.still == FORGOTTEN {
                    round.forgotten.push(sign);
                }
            } else {
                if !seen.lives {
                    round.appeared.push(sign.clone());
                }
                *seen = SeenSign { sign, lives: true, still: 0 };
            }
        }
        round
    }

    /// The own sign, which is taken down; nothing is known of others any more.
    pub(super) fn end(&mut self) -> Option<WatchSign> {
        let own = self.own.take();
        *self = Self::default();
        own
    }

    /// Who is there, as the window shows it.
    pub(super) fn shown(&self) -> Vec<ipc::OtherWatcher> {
        let living = self.seen.values().filter(|seen| seen.lives);
        let shown = |seen: &SeenSign| ipc::OtherWatcher {
            computer: seen.sign.computer().to_owned(),
            since: seen.sign.since(),
        };
        let mut shown: Vec<_> = living.map(shown).collect();
        shown.sort_by(|one, other| one.computer.cmp(&other.computer));
        shown
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sign(beat: u32) -> WatchSign {
        WatchSign::new("5f0c6f1e-7d3c-4b7f-9a43-0f6f5f2f7c01", "PC-ANNA", 7, beat).unwrap()
    }

    fn computers(others: &OtherWatchers) -> Vec<String> {
        others.shown().into_iter().map(|other| other.computer).collect()
    }

    #[test]
    fn who_changes_its_sign_is_there_and_who_does_not_is_gone() {
        let mut others = OtherWatchers::default();
        assert_eq!(others.heard(vec![sign(4)]), SignsHeard::default());
        assert!(others.shown().is_empty(), "it may have been left behind");
        assert_eq!(others.heard(vec![sign(5)]).appeared, [sign(5)]);
        assert_eq!(computers(&others), ["PC-ANNA"]);
        assert_eq!(others.heard(vec![sign(5)]), SignsHeard::default());
        assert_eq!(computers(&others), ["PC-ANNA"], "one round that is missed is nothing");
        for _ in 0..STILL {
            assert_eq!(others.heard(vec![sign(5)]), SignsHeard::default());
        }
        assert!(others.shown().is_empty(), "it is gone");
        assert_eq!(others.heard(vec![sign(6)]).appeared, [sign(6)], "it is back");
        others.heard(Vec::new());
        assert!(others.shown().is_empty(), "it has taken its sign down");
    }

    #[test]
    fn a_sign_that_nobody_changes_for_a_day_is_taken_down_once() {
        let mut others = OtherWatchers::default();
        let rounds = (0..2 * FORGOTTEN).map(|_| others.heard(vec![sign(5)]).forgotten.len());
        assert_eq!(rounds.sum::<usize>(), 1);
    }

    #[test]
    fn the_own_sign_is_another_each_time_and_not_too_often() {
        let (mut others, every) = (OtherWatchers::default(), Duration::from_mins(5));
        let at = Instant::now();
        let first = others.begin_round(every, at, 9).unwrap();
        assert_eq!(others.begin_round(every, at, 9), None);
        let second = others.begin_round(every, at + every, 10).unwrap();
        assert_eq!(
            (first.id(), first.since(), first.beat() + 1),
            (second.id(), second.since(), second.beat())
        );
        assert_eq!(others.end(), Some(second));
        assert_eq!(others.end(), None);
    }
}
