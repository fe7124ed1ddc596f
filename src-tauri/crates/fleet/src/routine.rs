//! What is told although nothing happened: how things are, once a day, and a sign of life every so many hours. Silence alone would
//! not say whether all is well or LDFleet is off.

use std::{
    collections::HashMap,
    time::{Duration, Instant},
};

use messages::{Message, Part, targets};
use time::Time;

use crate::model::target::NoticeTarget;

/// A clock that goes back by less was set, for instance at the end of summer time; one that goes back by more is past midnight.
const SET_BACK: time::Duration = time::Duration::hours(12);
/// How many workstations with trouble a digest names.
const NAMED: usize = 10;

/// What is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Occasion {
    Digest,
    Alive,
}

/// When who was told last.
#[derive(Debug, Default)]
pub(crate) struct Routine {
    looked: Option<Time>,
    /// By the target's id.
    alive: HashMap<String, Instant>,
}

/// How the fleet is, in numbers.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Numbers {
    pub(crate) workstations: usize,
    pub(crate) online: usize,
    pub(crate) emulators: usize,
    pub(crate) running: usize,
    /// The names of workstations that have trouble.
    pub(crate) trouble: Vec<String>,
}

impl Routine {
    /// Who is to be told what now. `clock` is the wall clock's time.
    pub(crate) fn due(
        &mut self,
        targets: &[NoticeTarget],
        now: Instant,
        clock: Time,
    ) -> Vec<(String, Occasion)> {
        let looked = self.looked.replace(clock).unwrap_or(clock);
        self.alive.retain(|id, _| targets.iter().any(|target| target.id == *id));
        let mut due = Vec::new();
        for target in targets.iter().filter(|target| target.on) {
            if target.digest.is_some_and(|at| has_come(at, looked, clock)) {
                due.push((target.id.clone(), Occasion::Digest));
            }
            if target.alive_hours == 0 {
                self.alive.remove(&target.id);
                continue;
            }
            let last = self.alive.entry(target.id.clone()).or_insert(now);
            if now.saturating_duration_since(*last) >= Duration::from_hours(target.alive_hours.into()) {
                *last = now;
                due.push((target.id.clone(), Occasion::Alive));
            }
        }
        due
    }
}

/// Whether a time of day has come between two looks at the clock.
fn has_come(at: Time, before: Time, now: Time) -> bool {
    if before <= now {
        before < at && at <= now
    } else {
        before - now > SET_BACK && (before < at || at <= now)
    }
}

impl Occasion {
    /// For programs.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Digest => "digest",
            Self::Alive => "alive",
        }
    }

    pub(crate) fn title(self) -> Message {
        match self {
            Self::Digest => targets::digest_title(),
            Self::Alive => targets::alive_title(),
        }
    }
}

impl Numbers {
    pub(crate) fn text(&self) -> Message {
        let numbers = targets::numbers(
            self.workstations,
            self.online.to_string(),
            self.emulators,
            self.running.to_string(),
        );
        if self.trouble.is_empty() {
            return numbers;
        }
        let more = self.trouble.len().saturating_sub(NAMED);
        let more = (more > 0).then(|| Part::from(messages::notices::and_more(more)));
        targets::numbers_and_trouble(numbers, self.trouble.iter().take(NAMED).map(Part::from).chain(more))
    }
}

#[allow(clippy::disallowed_methods, reason = "tests look at clocks")]
#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use outbound::Destination;
    use proptest::prelude::*;

    use super::*;
    use crate::model::Tags;

    fn at(hour: u8, minute: u8) -> Time {
        Time::from_hms(hour, minute, 0).unwrap()
    }

    fn target(digest: Option<Time>, alive_hours: u32) -> NoticeTarget {
        NoticeTarget {
            id: "one".into(),
            name: "One".into(),
            on: true,
            to: Destination::Discord,
            proxy: String::new(),
            kinds: BTreeSet::new(),
            tags: Tags::new(),
            digest,
            alive_hours,
        }
    }

    #[test]
    fn a_digest_comes_once_when_its_time_has_come() {
        let (mut routine, now) = (Routine::default(), Instant::now());
        let targets = [target(Some(at(8, 0)), 0)];
        let mut looks = |clock| routine.due(&targets, now, clock).len();
        assert_eq!([at(9, 0), at(23, 59), at(0, 1), at(7, 59)].map(&mut looks), [0, 0, 0, 0]);
        assert_eq!([at(8, 0), at(8, 0), at(8, 1)].map(&mut looks), [1, 0, 0]);
        // Set back at the end of summer time, and asleep over the time.
        assert_eq!([at(2, 59), at(2, 0), at(3, 0)].map(&mut looks), [0, 0, 0]);
        assert_eq!(looks(at(12, 0)), 1);
    }

    #[test]
    fn a_sign_of_life_comes_every_so_many_hours() {
        let (mut routine, start) = (Routine::default(), Instant::now());
        let targets = [target(None, 6)];
        let hours = |n| start + Duration::from_hours(n);
        let told: Vec<u64> =
            (0..=24).filter(|n| !routine.due(&targets, hours(*n), at(1, 0)).is_empty()).collect();
        assert_eq!(told, [6, 12, 18, 24]);
    }

    proptest! {
        #[test]
        fn however_often_it_is_looked_a_digest_comes_once_a_day(steps in prop::collection::vec(1_u64..60, 60..200)) {
            let (mut routine, now) = (Routine::default(), Instant::now());
            let targets = [target(Some(at(8, 0)), 0)];
            let mut minutes = 0_u64;
            let mut told = 0;
            routine.due(&targets, now, at(0, 0));
            for step in steps {
                minutes += step;
                let clock = at(u8::try_from(minutes / 60 % 24).unwrap(), u8::try_from(minutes % 60).unwrap());
                told += routine.due(&targets, now, clock).len();
            }
            let eights = (minutes + 16 * 60) / (24 * 60);
            prop_assert_eq!(told as u64, eights);
        }
    }
}
