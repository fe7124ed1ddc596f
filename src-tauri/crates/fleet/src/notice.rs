//! Desktop notifications: what is worth one, and how many become one.
//!
//! One notice an outage: when a circuit opens, and when it recovers. What happens within two seconds becomes a single
//! notice, because after a cable is pulled nobody wants two hundred. A failed re-check of an open circuit is no news.

use std::{
    collections::{BTreeSet, HashSet},
    time::{Duration, Instant},
};

use crate::view::Category;

/// How long notices are gathered before they are shown as one.
const GATHER: Duration = Duration::from_secs(2);
/// How many names a merged notice lists.
const NAMES: usize = 5;

/// A desktop notification.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// One line.
    pub title: String,
    /// One or two sentences.
    pub body: String,
    /// What to bring into view when it is clicked: the (first) workstation's id and circuit.
    pub workstation: String,
    /// `None` for an account.
    pub category: Option<Category>,
}

/// Something worth a notice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum News {
    /// A circuit opened; why, as a sentence.
    Opened { why: String },
    /// A circuit that had opened is closed again.
    Recovered,
    /// The account's password was refused; the account's name.
    AccountRefused { account: String },
}

#[derive(Debug)]
struct Item {
    workstation: String,
    name: String,
    category: Option<Category>,
    news: News,
}

/// Gathers news and gives notices.
#[derive(Debug, Default)]
pub(crate) struct Notices {
    pending: Vec<Item>,
    due: Option<Instant>,
    /// Outages that were announced, so that only those are announced as over.
    announced: HashSet<(String, Category)>,
}

impl Notices {
    /// Takes in one piece of news.
    pub(crate) fn push(
        &mut self,
        now: Instant,
        workstation: &str,
        name: &str,
        category: Option<Category>,
        news: News,
    ) {
        let is_news = match (&news, category) {
            (News::Opened { .. }, Some(c)) => self.announced.insert((workstation.to_owned(), c)),
            (News::Recovered, Some(c)) => self.announced.remove(&(workstation.to_owned(), c)),
            _ => true,
        };
        if !is_news {
            return;
        }
        self.pending.push(Item {
            workstation: workstation.to_owned(),
            name: name.to_owned(),
            category,
            news,
        });
        self.due.get_or_insert(now + GATHER);
    }

    /// An outage was ended by a person, who need not be told.
    pub(crate) fn forget(&mut self, workstation: &str, category: Category) {
        self.announced.remove(&(workstation.to_owned(), category));
    }

    /// When [`Notices::take_due`] has something.
    pub(crate) fn due(&self) -> Option<Instant> {
        self.due
    }

    /// The notices that are due, at most one a kind of news.
    pub(crate) fn take_due(&mut self, now: Instant) -> Vec<Notice> {
        if self.due.is_none_or(|due| now < due) {
            return Vec::new();
        }
        self.due = None;
        let items = std::mem::take(&mut self.pending);
        let of = |f: fn(&News) -> bool| items.iter().filter(|i| f(&i.news)).collect::<Vec<_>>();
        [
            of(|n| matches!(n, News::AccountRefused { .. })),
            of(|n| matches!(n, News::Opened { .. })),
            of(|n| matches!(n, News::Recovered)),
        ]
        .into_iter()
        .filter_map(|group| merge(&group))
        .collect()
    }
}

/// A category in an operator's words.
pub fn category_name(category: Category) -> &'static str {
    match category {
        Category::Network => "network",
        Category::Workstation => "workstation",
        Category::External => "LDPlayer tool",
        Category::Emulator => "emulator actions",
    }
}

fn merge(group: &[&Item]) -> Option<Notice> {
    let first = group.first()?;
    let names: BTreeSet<&str> = group.iter().map(|i| i.name.as_str()).collect();
    let listed = names.iter().take(NAMES).copied().collect::<Vec<_>>().join(", ");
    let body_of_many = match names.len().saturating_sub(NAMES) {
        0 => format!("{listed}."),
        more => format!("{listed} and {more} more."),
    };
    let all = |category| group.iter().all(|i| i.category == Some(category));
    let (title, body) = match &first.news {
        News::Opened { why } if group.len() == 1 => (
            format!("{}: {} circuit open", first.name, first.category.map_or("", category_name)),
            why.clone(),
        ),
        News::Opened { .. } if names.len() == 1 => (
            format!("{}: {} circuits open", first.name, group.len()),
            "Open the window to see why.".to_owned(),
        ),
        News::Opened { .. } if all(Category::Network) => {
            (format!("{} workstations unreachable", names.len()), body_of_many)
        }
        News::Opened { .. } => {
            (format!("{} circuits open on {} workstations", group.len(), names.len()), body_of_many)
        }
        News::Recovered if names.len() == 1 => {
            (format!("{} is back", first.name), "The circuit is closed; commands pass again.".to_owned())
        }
        News::Recovered => (format!("{} workstations are back", names.len()), body_of_many),
        News::AccountRefused { account } => (
            format!("Password of {account} refused"),
            "Nothing is sent with this account until you enter a new password.".to_owned(),
        ),
    };
    Some(Notice { title, body, workstation: first.workstation.clone(), category: first.category })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn opened() -> News {
        News::Opened { why: "3 errors in 60 s (refused, refused, refused). Next check in 60 s.".into() }
    }

    #[test]
    fn one_opening_names_the_workstation_and_why() {
        let (mut notices, now) = (Notices::default(), Instant::now());
        notices.push(now, "id7", "WS-07", Some(Category::Network), opened());
        assert!(notices.take_due(now + GATHER / 2).is_empty(), "still gathering");
        let got = notices.take_due(now + GATHER);
        assert_eq!(got.len(), 1);
        assert_eq!(got[0].title, "WS-07: network circuit open");
        assert!(got[0].body.contains("refused"));
        assert_eq!((got[0].workstation.as_str(), got[0].category), ("id7", Some(Category::Network)));
    }

    #[test]
    fn many_openings_within_two_seconds_become_one() {
        let (mut notices, now) = (Notices::default(), Instant::now());
        for n in 1..=7 {
            notices.push(now, &format!("id{n}"), &format!("WS-0{n}"), Some(Category::Network), opened());
        }
        let got = notices.take_due(now + GATHER);
        assert_eq!(got.len(), 1);
        assert_eq!(got[0].title, "7 workstations unreachable");
        assert_eq!(got[0].body, "WS-01, WS-02, WS-03, WS-04, WS-05 and 2 more.");
    }

    #[test]
    fn an_outage_is_announced_once_and_its_end_once() {
        let (mut notices, now) = (Notices::default(), Instant::now());
        let push = |n: &mut Notices, news| n.push(now, "a", "A", Some(Category::Network), news);
        push(&mut notices, opened());
        assert_eq!(notices.take_due(now + GATHER).len(), 1);
        push(&mut notices, opened());
        assert_eq!(notices.due(), None, "the same outage");
        push(&mut notices, News::Recovered);
        assert_eq!(notices.take_due(now + GATHER)[0].title, "A is back");
        push(&mut notices, News::Recovered);
        assert_eq!(notices.due(), None, "nothing was announced");
    }
}
