//! Schedules: their times through daylight saving, what was missed, what overlaps.

use std::num::NonZeroU32;
use std::time::Duration;

use jiff::Timestamp;
use jiff::civil::{DateTime, Time, Weekday};
use planner::{
    Days, Due, Error, Missed, Overlap, PlanId, Rule, RunEnded, Schedule, ScheduleDecision, ScheduleError,
    ScheduleId, Schedules, Shift,
};
use proptest::prelude::*;

const SAIGON: &str = "Asia/Ho_Chi_Minh";
const BERLIN: &str = "Europe/Berlin";

fn schedule(rule: Rule, zone: &str) -> Schedule {
    Schedule::new(rule, zone, Missed::Skip, Overlap::Skip, Duration::ZERO).unwrap()
}

fn with(rule: Rule, missed: Missed, overlap: Overlap) -> Schedule {
    Schedule::new(rule, "UTC", missed, overlap, Duration::ZERO).unwrap()
}

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn time(hour: i8, minute: i8) -> Time {
    Time::new(hour, minute, 0, 0).unwrap()
}

fn local(text: &str) -> DateTime {
    text.parse().unwrap()
}

/// The next five times, in UTC.
fn next(schedule: &Schedule, after: &str) -> Vec<String> {
    schedule.upcoming(at(after)).take(5).map(|next| next.at.to_string()).collect()
}

#[test]
fn every_kind_says_its_next_five_times() {
    let once = schedule(Rule::Once(local("2026-12-01T06:30")), SAIGON);
    assert_eq!(next(&once, "2026-11-27T00:00Z"), ["2026-11-30T23:30:00Z"]);
    assert_eq!(next(&once, "2026-11-30T23:30Z"), [""; 0]);
    let daily = schedule(Rule::Daily(time(4, 0)), SAIGON);
    assert_eq!(
        next(&daily, "2026-12-30T20:59Z"),
        [
            "2026-12-30T21:00:00Z",
            "2026-12-31T21:00:00Z",
            "2027-01-01T21:00:00Z",
            "2027-01-02T21:00:00Z",
            "2027-01-03T21:00:00Z"
        ]
    );
    let days = Days::from_iter([Weekday::Sunday, Weekday::Wednesday]);
    let weekly = schedule(Rule::Weekly(days, time(12, 0)), "UTC");
    assert_eq!(
        next(&weekly, "2026-11-27T00:00Z"), // a Friday
        [
            "2026-11-29T12:00:00Z",
            "2026-12-02T12:00:00Z",
            "2026-12-06T12:00:00Z",
            "2026-12-09T12:00:00Z",
            "2026-12-13T12:00:00Z"
        ]
    );
    let hours = NonZeroU32::new(6).unwrap();
    let every = schedule(Rule::Every { hours, from: local("2026-11-27T01:00") }, "UTC");
    assert_eq!(
        next(&every, "2026-11-28T01:00Z"),
        [
            "2026-11-28T07:00:00Z",
            "2026-11-28T13:00:00Z",
            "2026-11-28T19:00:00Z",
            "2026-11-29T01:00:00Z",
            "2026-11-29T07:00:00Z"
        ]
    );
    assert_eq!(next(&every, "2020-01-01T00:00Z")[0], "2026-11-27T01:00:00Z", "not before the first");
}

#[test]
fn a_time_that_the_clocks_skip_runs_later_and_says_so() {
    let daily = schedule(Rule::Daily(time(2, 30)), BERLIN);
    let times: Vec<_> = daily.upcoming(at("2027-03-27T00:00Z")).take(3).collect();
    let shown: Vec<_> = times.iter().map(|time| (time.at.to_string(), time.shift)).collect();
    let expected = [
        ("2027-03-27T01:30:00Z".to_owned(), Shift::None),
        ("2027-03-28T01:30:00Z".to_owned(), Shift::Skipped), // 03:30 by the clock
        ("2027-03-29T00:30:00Z".to_owned(), Shift::None),
    ];
    assert_eq!(shown, expected);
    assert_eq!(times[1].asked, local("2027-03-28T02:30"));
}

#[test]
fn a_time_that_comes_twice_runs_once_and_says_so() {
    let daily = schedule(Rule::Daily(time(2, 30)), BERLIN);
    let shown: Vec<_> = daily
        .upcoming(at("2026-10-24T12:00Z"))
        .take(2)
        .map(|time| (time.at.to_string(), time.shift))
        .collect();
    let expected = [
        ("2026-10-25T00:30:00Z".to_owned(), Shift::Doubled),
        ("2026-10-26T01:30:00Z".to_owned(), Shift::None),
    ];
    assert_eq!(shown, expected);
}

#[test]
fn every_so_many_hours_are_hours_whatever_the_clocks_do() {
    let hours = NonZeroU32::new(12).unwrap();
    let every = schedule(Rule::Every { hours, from: local("2026-10-24T08:00") }, BERLIN);
    let clock: Vec<_> =
        every.upcoming(at("2026-10-24T00:00Z")).take(4).map(|time| time.asked.to_string()).collect();
    assert_eq!(
        clock,
        ["2026-10-24T08:00:00", "2026-10-24T20:00:00", "2026-10-25T07:00:00", "2026-10-25T19:00:00"]
    );
}

#[test]
fn a_day_that_a_zone_left_out_is_passed_over() {
    // Samoa went from 29 to 31 December 2011, a Friday.
    let fridays = Rule::Weekly(Days::from_iter([Weekday::Friday]), time(9, 0));
    let times: Vec<_> = schedule(fridays, "Pacific/Apia").upcoming(at("2011-12-27T00:00Z")).take(2).collect();
    assert_eq!((times[0].shift, times[1].asked), (Shift::Skipped, local("2012-01-06T09:00")));
}

#[test]
fn what_makes_no_sense_is_refused() {
    let refused =
        |rule, zone| Schedule::new(rule, zone, Missed::Skip, Overlap::Skip, Duration::ZERO).unwrap_err();
    let daily = Rule::Daily(time(1, 0));
    let error = refused(daily, "Saigon time");
    assert_eq!(
        error.to_string(),
        "There is no time zone “Saigon time”. Names look like “Asia/Ho_Chi_Minh” or “UTC”."
    );
    assert_eq!(refused(Rule::Weekly(Days::default(), time(1, 0)), "UTC"), ScheduleError::NoDay);
    let text = serde_json::to_string(&schedule(daily, BERLIN)).unwrap();
    assert!(serde_json::from_str::<Schedule>(&text.replace(BERLIN, "Berlin")).is_err(), "in a file, too");
}

fn hourly(missed: Missed, overlap: Overlap) -> (Schedules, ScheduleId) {
    let rule = Rule::Every { hours: NonZeroU32::MIN, from: local("2026-01-01T00:00") };
    let mut all = Schedules::new();
    let id = all.add(with(rule, missed, overlap), at("2026-01-01T00:30Z"));
    (all, id)
}

fn verdicts(due: &[Due]) -> Vec<(ScheduleDecision, u32)> {
    due.iter().map(|due| (due.verdict, due.missed)).collect()
}

#[test]
fn each_time_is_told_once() {
    let (mut all, id) = hourly(Missed::Skip, Overlap::Skip);
    assert_eq!(all.due(at("2026-01-01T00:59:59Z")), []);
    assert_eq!(all.next_due(), Some(at("2026-01-01T01:00Z")));
    let due = all.due(at("2026-01-01T01:00:30Z"));
    assert_eq!(verdicts(&due), [(ScheduleDecision::Run, 0)]);
    assert_eq!((due[0].schedule, due[0].occurrence.at), (id, at("2026-01-01T01:00Z")));
    assert_eq!(all.due(at("2026-01-01T01:00:30Z")), []);
    assert_eq!(all.due(at("2026-01-01T00:10Z")), [], "the clock went back an hour");
    assert_eq!(all.due(at("2026-01-01T01:00:20Z")), []);
    assert_eq!(all.next_due(), Some(at("2026-01-01T02:00Z")));
}

#[test]
fn what_was_missed_is_left_out_or_made_up_for_once() {
    let late = Duration::from_mins(30);
    let (mut all, _) = hourly(Missed::Skip, Overlap::Skip);
    assert_eq!(verdicts(&all.due(at("2026-01-01T05:30Z"))), [(ScheduleDecision::Missed(late), 4)]);
    let (mut all, _) = hourly(Missed::RunWithin(late), Overlap::Skip);
    assert_eq!(verdicts(&all.due(at("2026-01-01T05:30Z"))), [(ScheduleDecision::Run, 4)]);
    assert_eq!(
        verdicts(&all.due(at("2026-01-01T06:30:01Z"))),
        [(ScheduleDecision::Missed(late + Duration::from_secs(1)), 0)]
    );
}

#[test]
fn what_overlaps_is_left_out_waits_or_replaces() {
    let plan = PlanId(7);
    for (overlap, verdict) in [
        (Overlap::Skip, ScheduleDecision::Overlaps(plan)),
        (Overlap::Wait, ScheduleDecision::Waits(plan)),
        (Overlap::Replace, ScheduleDecision::Replace(plan)),
    ] {
        let (mut all, id) = hourly(Missed::Skip, overlap);
        all.due(at("2026-01-01T01:00Z"));
        all.started(id, plan);
        assert_eq!(verdicts(&all.due(at("2026-01-01T02:00Z"))), [(verdict, 0)]);
        assert_eq!(verdicts(&all.due(at("2026-01-01T03:00Z"))), [(verdict, 0)]);
        assert_eq!(all.due(at("2026-01-01T03:10Z")), []);
        all.ended(plan, true);
        let after: Vec<_> = verdicts(&all.due(at("2026-01-01T03:10Z")));
        let expected: &[_] = if overlap == Overlap::Wait { &[(ScheduleDecision::Run, 0)] } else { &[] };
        assert_eq!(after, expected, "one waits at most");
        assert_eq!(all.due(at("2026-01-01T03:11Z")), []);
    }
}

#[test]
fn a_schedule_that_fails_says_so_once() {
    let (mut all, id) = hourly(Missed::Skip, Overlap::Skip);
    let mut run = |plan: u64, well: bool| {
        all.started(id, PlanId(plan));
        all.ended(PlanId(plan), well).unwrap().1
    };
    assert_eq!(run(1, true), RunEnded::AsBefore);
    assert_eq!(run(2, false), RunEnded::BeganToFail);
    assert_eq!(run(3, false), RunEnded::AsBefore);
    assert_eq!(run(4, true), RunEnded::Recovered);
    assert_eq!(all.ended(PlanId(99), false), None, "not a schedule's");
}

#[test]
fn a_clock_that_was_wrong_by_a_year_silences_nothing() {
    let (mut all, _) = hourly(Missed::Skip, Overlap::Skip);
    all.due(at("2027-01-01T00:30Z"));
    assert_eq!(all.due(at("2026-01-01T00:40Z")), []);
    assert_eq!(verdicts(&all.due(at("2026-01-01T01:00Z"))), [(ScheduleDecision::Run, 0)]);
}

#[test]
fn what_is_switched_off_is_not_missed() {
    let (mut all, id) = hourly(Missed::RunWithin(Duration::from_hours(9)), Overlap::Skip);
    all.enable(id, false, at("2026-01-01T00:30Z"));
    assert_eq!((all.due(at("2026-01-01T04:30Z")), all.next_due()), (Vec::new(), None));
    all.enable(id, true, at("2026-01-01T04:30Z"));
    assert_eq!(all.due(at("2026-01-01T04:31Z")), []);
    assert_eq!(verdicts(&all.due(at("2026-01-01T05:00Z"))), [(ScheduleDecision::Run, 0)]);
    all.remove(id);
    assert_eq!(all.ids().count(), 0);
}

#[test]
fn a_restart_runs_nothing_twice_and_forgets_nothing() {
    let (mut all, id) = hourly(Missed::RunWithin(Duration::from_hours(1)), Overlap::Wait);
    all.due(at("2026-01-01T01:00Z"));
    all.started(id, PlanId(3));
    all.due(at("2026-01-01T02:00Z"));
    let text = serde_json::to_string(&all).unwrap();
    let mut again = Schedules::restore(serde_json::from_str(&text).unwrap()).unwrap();
    assert_eq!(again, all);
    assert_eq!(again.due(at("2026-01-01T02:10Z")), []);
    again.ended(PlanId(3), true);
    assert_eq!(verdicts(&again.due(at("2026-01-01T02:10Z"))), [(ScheduleDecision::Run, 0)]);
    let newer = serde_json::from_str(&text.replace("\"format\":1", "\"format\":9")).unwrap();
    assert_eq!(Schedules::restore(newer), Err(Error::Format { found: 9, newest: 1 }));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whenever somebody asks: each day of a daily schedule is told exactly once, in every zone.
    #[test]
    fn every_day_is_told_once(
        zone in prop::sample::select(vec![SAIGON, BERLIN, "America/Sao_Paulo", "Australia/Lord_Howe", "America/New_York"]),
        (hour, minute) in (0..24_i8, 0..60_i8),
        steps in prop::collection::vec(1..100_000_i64, 1..80),
    ) {
        let begin = at("2026-03-01T00:00Z");
        let daily = schedule(Rule::Daily(time(hour, minute)), zone);
        let mut all = Schedules::new();
        all.add(daily.clone(), begin);
        let (mut now, mut told) = (begin, 0);
        for step in steps {
            now += jiff::SignedDuration::from_secs(step);
            told += all.due(now).iter().map(|due| due.missed + 1).sum::<u32>();
        }
        let times: Vec<_> = daily.upcoming(begin).take_while(|next| next.at <= now).collect();
        prop_assert_eq!(told as usize, times.len());
        let days: std::collections::BTreeSet<_> = times.iter().map(|time| time.asked.date()).collect();
        prop_assert_eq!(days.len(), times.len(), "no day twice");
        prop_assert!(times.is_sorted_by(|a, b| a.at < b.at));
    }
}
