#![allow(clippy::disallowed_methods, reason = "tests look at clocks")]

use messages::circuits;

use super::*;
use crate::{model::settings::QuietHours, news::Told};

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
        let told = Told { kind, name: name.into(), body: title.clone(), title, plan: Some(7) };
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
