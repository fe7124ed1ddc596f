//! How several pieces of news become one notice.

use std::collections::BTreeSet;

use messages::{Part, notices};

use crate::{
    model::{Layer, workstation::shown_account},
    news::Told,
    notify::piece::{News, Notice, PieceOfNews},
};

/// How many names a merged notice lists.
pub(super) const NAMES: usize = 5;

/// One notice for several, or for what happened a while ago.
pub(super) fn belated(held: &[Notice]) -> Option<Notice> {
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

pub(super) fn merge(group: &[&PieceOfNews]) -> Option<Notice> {
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
        (News::WatchGaveUp { title, why }, _) if group.len() == 1 => {
            (notices::watch_gave_up(title, &first.name), why.clone())
        }
        (News::WatchGaveUp { .. }, _) => {
            (notices::watch_gave_up_several(group.len()), notices::ended_alone_on(listed()))
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
            let refused = |i: &&PieceOfNews| match &i.news {
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
    let plan = match &first.news {
        News::Told(told) if group.len() == 1 => told.plan,
        _ => None,
    };
    Some(Notice { title, body, workstation, layer, kind, plan })
}
