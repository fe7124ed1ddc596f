//! Desktop notifications: what is worth one, and how many become one.
//!
//! One notice an outage: when a circuit opens, and when it recovers. What happens within two seconds becomes a single
//! notice, because after a cable is pulled nobody wants two hundred. A failed re-check of an open circuit is no news.
//!
//! In quiet hours, and when there have been many within an hour, notices are held back and become one later. An outage
//! that begins and ends meanwhile is only logged. An outage that was there before the program was started again and is
//! still there is no news either; its end is.

use std::{
    collections::{BTreeSet, HashSet, VecDeque},
    time::{Duration, Instant},
};

use messages::{Message, Part, notices};
use time::Time;

use crate::{
    model::{Layer, notice::NoticeKind, settings::NoticePolicy, workstation::shown_account},
    news::Told,
    store::breakers::Outage,
};

/// How long notices are gathered before they are shown as one.
const GATHER: Duration = Duration::from_secs(2);
/// How many names a merged notice lists.
const NAMES: usize = 5;
/// Pieces of news beyond which no more emulators that ended are added.
const MOST_PENDING: usize = 1000;
/// Over how long notices are counted against their limit.
const HOUR: Duration = Duration::from_hours(1);
/// How often held notices are looked at again: the settings or the wall clock may have changed.
const LOOK_AGAIN: Duration = Duration::from_mins(1);

/// How long after the start an outage may take to show again, and be no news.
const FOUND_AGAIN: Duration = Duration::from_mins(5);

/// A desktop notification.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// One line.
    pub title: Message,
    /// One or two sentences.
    pub body: Message,
    /// What to bring into view when it is clicked: the (first) workstation's id and circuit.
    pub workstation: String,
    /// `None` for an account.
    pub layer: Option<Layer>,
    /// What it is about; of several, the first.
    pub kind: NoticeKind,
}

/// Something worth a notice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum News {
    /// A circuit opened, and why.
    Opened { why: Message },
    /// A circuit that had opened is closed again.
    Recovered,
    /// The account's password was refused; the account's key.
    AccountRefused { account: String },
    /// An emulator ended by itself.
    EndedAlone { title: String, why: Message },
    /// An emulator's index is used by another one: what it carried.
    TagsDropped { title: String, tags: Vec<String> },
    /// Something that is no matter of one workstation.
    Told(Told),
}

impl News {
    /// What it is about.
    pub(crate) fn kind(&self) -> NoticeKind {
        match self {
            Self::Opened { .. } | Self::Recovered => NoticeKind::Circuit,
            Self::AccountRefused { .. } => NoticeKind::Account,
            Self::EndedAlone { .. } => NoticeKind::Crash,
            Self::TagsDropped { .. } => NoticeKind::Tags,
            Self::Told(told) => told.kind,
        }
    }
}

#[derive(Debug)]
struct Item {
    workstation: String,
    name: String,
    layer: Option<Layer>,
    news: News,
}

/// Gathers news and gives notices.
#[derive(Debug, Default)]
pub(crate) struct Notices {
    pending: Vec<Item>,
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
        self.pending.push(Item { workstation: workstation.to_owned(), name: name.to_owned(), layer, news });
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
        matches!(news, News::EndedAlone { .. } | News::Told(_)) && self.pending.len() >= MOST_PENDING
    }

    /// Whether this news takes back what is held, or is held already; taken back news goes with it. So no more is ever
    /// held than one piece for each circuit and account.
    fn undoes(&mut self, workstation: &str, layer: Option<Layer>, news: &News) -> bool {
        let same = |i: &Item| match (&i.news, news) {
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

/// One notice for several, or for what happened a while ago.
fn belated(held: &[Notice]) -> Option<Notice> {
    let first = held.first()?.clone();
    let (title, body) = match held {
        [only] => (only.title.clone(), notices::belated()),
        several => {
            let titles = several.iter().map(|notice| Part::from(notice.title.clone()));
            (notices::several(), notices::several_body(titles))
        }
    };
    Some(Notice { title, body, ..first })
}

fn merge(group: &[&Item]) -> Option<Notice> {
    let first = group.first()?;
    let names: BTreeSet<&str> = group.iter().map(|i| i.name.as_str()).collect();
    let listed = || {
        let more = names.len().saturating_sub(NAMES);
        let more = (more > 0).then(|| Part::from(notices::and_more(more)));
        notices::which(names.iter().take(NAMES).copied().map(Part::from).chain(more))
    };
    let all = |layer| group.iter().all(|i| i.layer == Some(layer));
    let (title, body) = match (&first.news, first.layer) {
        (News::Opened { why }, Some(layer)) if group.len() == 1 => {
            (notices::open(&first.name, layer.name()), why.clone())
        }
        (News::Opened { .. }, _) if names.len() == 1 => {
            (notices::several_open(&first.name, group.len()), notices::see_why())
        }
        (News::Opened { .. }, _) if all(Layer::Network) => (notices::unreachable(names.len()), listed()),
        (News::Opened { .. }, _) => (notices::many_open(group.len(), names.len()), listed()),
        (News::EndedAlone { title, why }, _) if group.len() == 1 => {
            (notices::ended_alone(title, &first.name), why.clone())
        }
        (News::EndedAlone { .. }, _) => {
            (notices::several_ended_alone(group.len()), notices::ended_alone_on(listed()))
        }
        (News::Recovered, _) if names.len() == 1 => (notices::back(&first.name), notices::back_body()),
        (News::Recovered, _) => (notices::many_back(names.len()), listed()),
        (News::TagsDropped { title, tags }, _) if group.len() == 1 => (
            notices::tags_dropped(title, &first.name),
            notices::tags_dropped_body(tags.iter().take(NAMES).map(Part::from)),
        ),
        (News::TagsDropped { .. }, _) => {
            (notices::many_tags_dropped(group.len()), notices::many_tags_dropped_body(listed()))
        }
        (News::Told(Told { title, body, .. }), _) if group.len() == 1 => (title.clone(), body.clone()),
        (News::Told(told), _) => (told.several(group.len()), listed()),
        (News::AccountRefused { account }, _) => {
            let refused = |i: &&Item| match &i.news {
                News::AccountRefused { account } => Some(account.clone()),
                _ => None,
            };
            let accounts: BTreeSet<String> = group.iter().filter_map(refused).collect();
            match accounts.len() {
                1 if shown_account(account) != account => (
                    notices::own_password_refused(shown_account(account), &first.name),
                    notices::password_body(),
                ),
                1 => (notices::password_refused(account), notices::password_body()),
                several => (notices::passwords_refused(several), notices::passwords_body()),
            }
        }
    };
    let (workstation, layer, kind) = (first.workstation.clone(), first.layer, first.news.kind());
    Some(Notice { title, body, workstation, layer, kind })
}

#[allow(clippy::disallowed_methods, reason = "tests look at files and clocks")]
#[cfg(test)]
mod tests {
    use messages::circuits;

    use super::*;
    use crate::model::settings::QuietHours;

    const NOON: Time = time(12);
    const ALWAYS: NoticePolicy = NoticePolicy { on: true, most_per_hour: 10, quiet: None };

    const fn time(hour: u8) -> Time {
        match Time::from_hms(hour, 0, 0) {
            Ok(time) => time,
            Err(_) => panic!("not an hour"),
        }
    }

    fn opened() -> News {
        News::Opened { why: circuits::outage(3u8, Duration::from_mins(1), ["refused", "refused", "refused"]) }
    }

    #[test]
    fn one_opening_names_the_workstation_and_why() {
        let (mut notices, now) = (Notices::default(), Instant::now());
        notices.push(now, "id7", "WS-07", Some(Layer::Network), opened());
        assert!(notices.take_due(now + GATHER / 2, NOON, &ALWAYS).is_empty(), "still gathering");
        let got = notices.take_due(now + GATHER, NOON, &ALWAYS);
        assert_eq!(got.len(), 1);
        assert_eq!(got[0].title.to_string(), "WS-07: network blocked (circuit open)");
        assert!(got[0].body.to_string().contains("refused"));
        assert_eq!((got[0].workstation.as_str(), got[0].layer), ("id7", Some(Layer::Network)));
    }

    #[test]
    fn many_openings_within_two_seconds_become_one() {
        let (mut notices, now) = (Notices::default(), Instant::now());
        for n in 1..=7 {
            notices.push(now, &format!("id{n}"), &format!("WS-0{n}"), Some(Layer::Network), opened());
        }
        let got = notices.take_due(now + GATHER, NOON, &ALWAYS);
        assert_eq!(got.len(), 1);
        assert_eq!(got[0].title.to_string(), "7 workstations unreachable");
        assert_eq!(got[0].body.to_string(), "WS-01, WS-02, WS-03, WS-04, WS-05, and 2 more.");
    }

    #[test]
    fn an_outage_is_announced_once_and_its_end_once() {
        let (mut notices, now) = (Notices::default(), Instant::now());
        let push = |n: &mut Notices, news| n.push(now, "a", "A", Some(Layer::Network), news);
        push(&mut notices, opened());
        assert_eq!(notices.take_due(now + GATHER, NOON, &ALWAYS).len(), 1);
        push(&mut notices, opened());
        assert_eq!(notices.due(), None, "the same outage");
        push(&mut notices, News::Recovered);
        assert_eq!(notices.take_due(now + GATHER, NOON, &ALWAYS)[0].title.to_string(), "A is back");
        push(&mut notices, News::Recovered);
        assert_eq!(notices.due(), None, "nothing was announced");
    }

    fn open(notices: &mut Notices, now: Instant, n: usize) {
        notices.push(now, &format!("id{n}"), &format!("WS-0{n}"), Some(Layer::Network), opened());
    }

    fn recover(notices: &mut Notices, now: Instant, n: usize) {
        notices.push(now, &format!("id{n}"), &format!("WS-0{n}"), Some(Layer::Network), News::Recovered);
    }

    #[test]
    fn an_outage_from_before_the_start_is_no_news_but_its_end_is() {
        let now = Instant::now();
        let known = |n: usize| Outage { workstation: format!("id{n}"), layer: Layer::Network };
        let mut notices = Notices::knowing([known(1), known(2)], now);
        open(&mut notices, now + GATHER, 1);
        assert_eq!(notices.due(), None, "it was known");
        recover(&mut notices, now + GATHER, 1);
        assert_eq!(notices.take_due(now + 2 * GATHER, NOON, &ALWAYS)[0].title.to_string(), "WS-01 is back");
        open(&mut notices, now + 2 * GATHER, 1);
        assert_eq!(notices.take_due(now + 3 * GATHER, NOON, &ALWAYS).len(), 1, "another outage");
        open(&mut notices, now + FOUND_AGAIN, 2);
        assert_eq!(notices.take_due(now + 2 * FOUND_AGAIN, NOON, &ALWAYS).len(), 1, "it was well in between");
    }

    #[test]
    fn nothing_is_shown_while_switched_off() {
        let (mut notices, now) = (Notices::default(), Instant::now());
        let off = NoticePolicy { on: false, ..ALWAYS };
        open(&mut notices, now, 1);
        assert!(notices.take_due(now + GATHER, NOON, &off).is_empty());
        assert_eq!(notices.due(), None, "not kept for later");
        recover(&mut notices, now, 1);
        assert_eq!(notices.due(), None);
        open(&mut notices, now, 1);
        assert_eq!(notices.take_due(now + GATHER, NOON, &ALWAYS).len(), 1, "switched on again");
    }

    #[test]
    fn more_than_the_limit_becomes_one_notice_when_the_hour_is_over() {
        let (mut notices, now) = (Notices::default(), Instant::now());
        let two = NoticePolicy { most_per_hour: 2, ..ALWAYS };
        for n in 1..=2 {
            open(&mut notices, now, n);
            assert_eq!(notices.take_due(now + GATHER, NOON, &two).len(), 1);
        }
        for n in 3..=5 {
            open(&mut notices, now + GATHER, n);
            assert!(notices.take_due(now + 2 * GATHER, NOON, &two).is_empty());
        }
        recover(&mut notices, now + GATHER, 1);
        let last_minute = now + HOUR;
        assert!(notices.take_due(last_minute, NOON, &two).is_empty(), "the hour began with the notice");
        assert!(notices.due().is_some_and(|due| due <= last_minute + LOOK_AGAIN));
        let got = notices.take_due(now + GATHER + HOUR + LOOK_AGAIN, NOON, &two);
        assert_eq!(got.len(), 1);
        assert!(
            got[0].body.to_string().contains("3 workstations unreachable and WS-01 is back"),
            "{}",
            got[0].body
        );
    }

    #[test]
    fn plans_and_schedules_are_told_each_in_a_notice_of_their_own() {
        let (mut notices, now) = (Notices::default(), Instant::now());
        for (kind, name) in [(NoticeKind::Plan, "A"), (NoticeKind::Plan, "B"), (NoticeKind::Schedule, "C")] {
            let title = messages::plain::text(format!("{name} failed"));
            let told = Told { kind, name: name.into(), body: title.clone(), title };
            notices.push(now, "", name, None, News::Told(told));
        }
        let got = notices.take_due(now + GATHER, NOON, &ALWAYS);
        let titles: Vec<_> = got.iter().map(|notice| notice.title.to_string()).collect();
        assert_eq!(titles, ["2 plans need a look", "C failed"]);
        assert_eq!(got[0].body.to_string(), "A and B.");
        assert_eq!((got[1].kind, got[1].workstation.as_str()), (NoticeKind::Schedule, ""));
    }

    #[test]
    fn kinds_of_news_share_a_notice_when_only_one_is_left() {
        let (mut notices, now) = (Notices::default(), Instant::now());
        open(&mut notices, now, 1);
        let refused = News::AccountRefused { account: r"FARM\operator".into() };
        notices.push(now, "id2", "WS-02", None, refused);
        let got = notices.take_due(now + GATHER, NOON, &NoticePolicy { most_per_hour: 1, ..ALWAYS });
        assert_eq!(got.len(), 1);
        assert!(
            got[0].body.to_string().contains("refused") && got[0].body.to_string().contains("WS-01"),
            "{}",
            got[0].body
        );
    }

    #[test]
    fn quiet_hours_hold_notices_back_across_midnight() {
        let night = QuietHours { from: time(22), to: time(7) };
        let policy = NoticePolicy { quiet: Some(night), ..ALWAYS };
        let (mut notices, now) = (Notices::default(), Instant::now());
        open(&mut notices, now, 1);
        for hour in [22, 23, 0, 6] {
            assert!(notices.take_due(now + HOUR, time(hour), &policy).is_empty(), "{hour}");
        }
        let morning = now + 2 * HOUR;
        let got = notices.take_due(morning, time(7), &policy);
        assert_eq!(got.len(), 1);
        assert_eq!(got[0].title.to_string(), "WS-01: network blocked (circuit open)");
        assert!(!got[0].body.to_string().contains("Next check"), "it is from the night: {}", got[0].body);
        let day = QuietHours { from: time(12), to: time(13) };
        assert!(day.contain(time(12)) && !day.contain(time(13)) && !day.contain(time(11)));
    }

    #[test]
    fn an_outage_over_within_quiet_hours_is_not_told_later() {
        let always_quiet = NoticePolicy { quiet: Some(QuietHours { from: time(0), to: time(23) }), ..ALWAYS };
        let (mut notices, now) = (Notices::default(), Instant::now());
        for _ in 0..100 {
            open(&mut notices, now, 1);
            assert!(notices.take_due(now + HOUR, NOON, &always_quiet).is_empty());
            recover(&mut notices, now, 1);
        }
        open(&mut notices, now, 2);
        notices.forget("id2", Layer::Network);
        assert!(notices.pending.is_empty());
        assert!(notices.take_due(now + 2 * HOUR, NOON, &ALWAYS).is_empty());
    }
}
