//! Desktop notifications: what is worth one, and how many become one.
//!
//! One notice an outage: when a circuit opens, and when it recovers. What happens within two seconds becomes a single
//! notice, because after a cable is pulled nobody wants two hundred. A failed re-check of an open circuit is no news.
//!
//! In quiet hours, and when there have been many within an hour, notices are held back and become one later. An outage
//! that begins and ends meanwhile is only logged. An outage that was there before the program was started again and is
//! still there is no news either; its end is.

mod merged;
mod piece;
#[cfg(test)]
mod tests;

use std::{
    collections::{HashSet, VecDeque},
    time::{Duration, Instant},
};

use time::Time;

use self::{
    merged::{belated, merge},
    piece::PieceOfNews,
};
use crate::{
    model::{Layer, notice::NoticeKind, settings::NoticePolicy},
    store::breakers::Outage,
};

pub(crate) use self::piece::News;
pub use self::piece::Notice;

/// How long notices are gathered before they are shown as one.
const GATHER: Duration = Duration::from_secs(2);
/// Pieces of news beyond which no more emulators that ended are added.
const MOST_PENDING: usize = 1000;
/// Over how long notices are counted against their limit.
const HOUR: Duration = Duration::from_hours(1);
/// How often held notices are looked at again: the settings or the wall clock may have changed.
const LOOK_AGAIN: Duration = Duration::from_mins(1);

/// How long after the start an outage may take to show again, and be no news.
const FOUND_AGAIN: Duration = Duration::from_mins(5);

/// Gathers news and gives notices.
#[derive(Debug, Default)]
pub(crate) struct Notices {
    pending: Vec<PieceOfNews>,
    due: Option<Instant>,
    /// Outages that were announced, so that only those are announced as over.
    announced: HashSet<(String, Layer)>,
    /// Outages that were there when the program ended, and until when they are expected.
    known: HashSet<Outage>,
    known_until: Option<Instant>,
    /// What is pending should have been shown before now.
    held: bool,
    /// When notices were shown within the last hour, oldest first.
    shown: VecDeque<Instant>,
}

impl Notices {
    /// At the start of the program, with the outages that were there when it ended.
    pub(crate) fn knowing(outages: impl IntoIterator<Item = Outage>, now: Instant) -> Self {
        let known = outages.into_iter().collect();
        Self { known, known_until: now.checked_add(FOUND_AGAIN), ..Self::default() }
    }

    /// Takes in one piece of news.
    pub(crate) fn push(
        &mut self,
        now: Instant,
        workstation: &str,
        name: &str,
        layer: Option<Layer>,
        news: News,
    ) {
        let is_news = match (&news, layer) {
            (News::Opened { .. }, Some(c)) => {
                let known = self.is_known(now, workstation, c);
                self.announced.insert((workstation.to_owned(), c)) && !known
            }
            (News::Recovered, Some(c)) => self.announced.remove(&(workstation.to_owned(), c)),
            _ => true,
        };
        if !is_news || (self.held && self.undoes(workstation, layer, &news)) || self.is_full_of(&news) {
            return;
        }
        self.pending.push(PieceOfNews {
            workstation: workstation.to_owned(),
            name: name.to_owned(),
            layer,
            news,
        });
        self.due.get_or_insert(now + GATHER);
    }

    /// Whether this outage was there before the program was started again.
    fn is_known(&mut self, now: Instant, workstation: &str, layer: Layer) -> bool {
        let known = self.known.remove(&Outage { workstation: workstation.to_owned(), layer })
            && self.known_until.is_some_and(|until| now < until);
        if known {
            tracing::info!(workstation, ?layer, "no notice: it was so before the start");
        }
        known
    }

    /// Whether so many emulators ended by themselves that one more makes no difference.
    fn is_full_of(&self, news: &News) -> bool {
        matches!(news, News::EndedAlone { .. } | News::WatchGaveUp { .. } | News::Told(_))
            && self.pending.len() >= MOST_PENDING
    }

    /// Whether this news takes back what is held, or is held already; taken back news goes with it. So no more is ever
    /// held than one piece for each circuit and account.
    fn undoes(&mut self, workstation: &str, layer: Option<Layer>, news: &News) -> bool {
        let same = |i: &PieceOfNews| match (&i.news, news) {
            (News::AccountRefused { account }, News::AccountRefused { account: again }) => account == again,
            _ => layer.is_some() && i.workstation == workstation && i.layer == layer,
        };
        let Some(at) = self.pending.iter().position(same) else { return false };
        if layer.is_some() {
            let item = self.pending.remove(at);
            tracing::info!(workstation = item.name, ?layer, "over before its notice was shown");
        }
        true
    }

    /// An outage was ended by a person, who need not be told.
    pub(crate) fn forget(&mut self, workstation: &str, layer: Layer) {
        self.announced.remove(&(workstation.to_owned(), layer));
        self.pending.retain(|i| i.workstation != workstation || i.layer != Some(layer));
    }

    /// A person has seen to an account.
    pub(crate) fn forget_account(&mut self, account: &str) {
        self.pending.retain(|i| !matches!(&i.news, News::AccountRefused { account: of } if of == account));
    }

    /// When [`Notices::take_due`] has something.
    pub(crate) fn due(&self) -> Option<Instant> {
        self.due
    }

    /// The notices that are due, at most one a kind of news. `clock` is the wall clock's time.
    pub(crate) fn take_due(&mut self, now: Instant, clock: Time, policy: &NoticePolicy) -> Vec<Notice> {
        if self.due.is_none_or(|due| now < due) {
            return Vec::new();
        }
        while self.shown.front().is_some_and(|at| now.saturating_duration_since(*at) >= HOUR) {
            self.shown.pop_front();
        }
        let most = usize::try_from(policy.most_per_hour).unwrap_or(usize::MAX);
        let room = most.saturating_sub(self.shown.len());
        if policy.on && (room == 0 || policy.quiet.is_some_and(|quiet| quiet.contain(clock))) {
            if !std::mem::replace(&mut self.held, true) {
                tracing::info!(waiting = self.pending.len(), room, "notices are held back");
            }
            self.due = Some(now + LOOK_AGAIN).filter(|_| !self.pending.is_empty());
            return Vec::new();
        }
        self.due = None;
        let held = std::mem::take(&mut self.held);
        let items = std::mem::take(&mut self.pending);
        let of = |f: fn(&News) -> bool| items.iter().filter(|i| f(&i.news)).collect::<Vec<_>>();
        let groups = [
            of(|n| matches!(n, News::AccountRefused { .. })),
            of(|n| matches!(n, News::Opened { .. })),
            of(|n| matches!(n, News::WatchGaveUp { .. })),
            of(|n| n.kind() == NoticeKind::Plan),
            of(|n| n.kind() == NoticeKind::Schedule),
            of(|n| matches!(n, News::EndedAlone { .. })),
            of(|n| matches!(n, News::Recovered)),
            of(|n| matches!(n, News::TagsDropped { .. })),
        ];
        let mut notices: Vec<Notice> = groups.iter().filter_map(|group| merge(group)).collect();
        if !policy.on {
            for notice in notices {
                tracing::info!(title = notice.title.log(), body = %notice.body, "no notice: they are switched off");
            }
            // What was not announced as begun is not announced as over.
            for item in items {
                if let (News::Opened { .. }, Some(layer)) = (item.news, item.layer) {
                    self.announced.remove(&(item.workstation, layer));
                }
            }
            return Vec::new();
        }
        if held || notices.len() > room {
            notices = belated(&notices).into_iter().collect();
        }
        self.shown.extend(notices.iter().map(|_| now));
        notices
    }
}
