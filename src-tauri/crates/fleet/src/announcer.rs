//! Who is told of what: this computer's desktop, and the targets outside, each by its kinds and tags, with its own gathering and
//! hourly limit. What is under maintenance is told to nobody before it is over.

use std::{
    collections::{BTreeMap, BTreeSet},
    time::Instant,
};

use time::Time;

use crate::{
    model::{
        Layer, Tags,
        notice::{Audience, NoticeKind},
        settings::NoticePolicy,
    },
    muted::{Muted, MutedItem},
    notify::{News, Notice, Notices},
    store::breakers::Outage,
};

/// To whom something happened.
#[derive(Debug, Clone, Copy)]
pub(crate) struct About<'a> {
    /// The workstation's id.
    pub(crate) workstation: &'a str,
    /// Its name.
    pub(crate) name: &'a str,
    /// The circuit; `None` where it is about an account or an emulator.
    pub(crate) layer: Option<Layer>,
    /// Its tags, and its emulator's.
    pub(crate) tags: &'a Tags,
    /// Whether it is under maintenance.
    pub(crate) muted: bool,
}

/// Tells those who want to know.
#[derive(Debug)]
pub(crate) struct Announcer {
    desktop: Notices,
    /// What the desktop is told of.
    kinds: BTreeSet<NoticeKind>,
    /// By the target's id.
    outside: BTreeMap<String, (Audience, Notices)>,
    muted: Muted,
    /// What was wrong when the program ended, which is no news to a target either; and when it was started again.
    known: Vec<Outage>,
    started: Instant,
}

impl Announcer {
    /// At the start of the program, with the outages that were there when it ended.
    pub(crate) fn knowing(known: Vec<Outage>, started: Instant) -> Self {
        let desktop = Notices::knowing(known.iter().cloned(), started);
        Self {
            desktop,
            kinds: BTreeSet::new(),
            outside: BTreeMap::new(),
            muted: Muted::default(),
            known,
            started,
        }
    }

    /// These are the targets from now on, and of this the desktop is told.
    pub(crate) fn tell(&mut self, targets: Vec<(String, Audience)>, kinds: BTreeSet<NoticeKind>) {
        self.kinds = kinds;
        self.outside.retain(|id, _| targets.iter().any(|(other, _)| other == id));
        for (id, audience) in targets {
            let (known, started) = (&self.known, self.started);
            let fresh = || (Audience::default(), Notices::knowing(known.iter().cloned(), started));
            self.outside.entry(id).or_insert_with(fresh).0 = audience;
        }
    }

    /// Takes in one piece of news.
    pub(crate) fn push(&mut self, now: Instant, about: About<'_>, news: News) {
        let About { workstation, name, layer, tags, muted } = about;
        // A refused account is no matter of one workstation.
        if muted && news.kind() != NoticeKind::Account {
            let (workstation, name) = (workstation.to_owned(), name.to_owned());
            self.muted.push(MutedItem { workstation, name, layer, news });
            return;
        }
        for (audience, notices) in self.outside.values_mut() {
            if audience.wants(news.kind(), tags) {
                notices.push(now, workstation, name, layer, news.clone());
            }
        }
        if self.kinds.contains(&news.kind()) {
            self.desktop.push(now, workstation, name, layer, news);
        }
    }

    /// Tells what is new of workstations whose maintenance is over. `tags` knows those of a workstation, and `still` which are
    /// under maintenance.
    pub(crate) fn unmute(&mut self, now: Instant, still: impl Fn(&str) -> bool, tags: impl Fn(&str) -> Tags) {
        for MutedItem { workstation, name, layer, news } in self.muted.take(still) {
            let tags = tags(&workstation);
            let about = About { workstation: &workstation, name: &name, layer, tags: &tags, muted: false };
            self.push(now, about, news);
        }
    }

    /// An outage was ended by a person, who need not be told.
    pub(crate) fn forget(&mut self, workstation: &str, layer: Layer) {
        self.muted.forget(workstation, layer);
        self.everybody().for_each(|notices| notices.forget(workstation, layer));
    }

    /// A person has seen to an account.
    pub(crate) fn forget_account(&mut self, account: &str) {
        self.everybody().for_each(|notices| notices.forget_account(account));
    }

    fn everybody(&mut self) -> impl Iterator<Item = &mut Notices> {
        self.outside.values_mut().map(|(_, notices)| notices).chain([&mut self.desktop])
    }

    /// When something is due.
    pub(crate) fn due(&self) -> Option<Instant> {
        let outside = self.outside.values().filter_map(|(_, notices)| notices.due());
        self.desktop.due().into_iter().chain(outside).min()
    }

    /// What is due for the desktop, and for which target what. `clock` is the wall clock's time.
    pub(crate) fn take_due(
        &mut self,
        now: Instant,
        clock: Time,
        policy: &NoticePolicy,
    ) -> (Vec<Notice>, Vec<(String, Notice)>) {
        let always = NoticePolicy { on: true, ..*policy };
        let mut outside = Vec::new();
        for (id, (_, notices)) in &mut self.outside {
            let due = notices.take_due(now, clock, &always);
            outside.extend(due.into_iter().map(|notice| (id.clone(), notice)));
        }
        (self.desktop.take_due(now, clock, policy), outside)
    }
}
