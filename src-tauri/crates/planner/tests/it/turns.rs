//! Two requests for one emulator: the later waits its turn, takes the earlier back, or is left out.

use planner::{
    Action, Because, EmulatorFacts, EmulatorState, Event, ItemId, ItemOutcome, ItemState, NewPlan, Origin,
    Reach, Wait, WhyLeftOut,
};

use crate::support::{Harness, action, plan};

#[test]
fn a_second_request_waits_its_turn_and_says_for_what() {
    let mut harness = Harness::new(1, 1);
    harness.ask("start", [(0, 0)]);
    harness.decide();
    let install = harness.ask("install", [(0, 0)]);
    assert_eq!(harness.decide(), [""; 0]);
    let start = harness.last(0, 0);
    let with = action("start").kind;
    assert_eq!(harness.waits(install, 0), Wait::Turn { behind: start, with, under_way: true });
    harness.end(0, 0, ItemOutcome::Succeeded);
    assert_eq!(harness.decide(), ["0.0"]);
}

#[test]
fn an_emulator_busy_with_something_else_is_waited_for() {
    let mut harness = Harness::new(1, 1);
    let with = action("backup").kind;
    harness.see(0, 0, EmulatorFacts { busy: Some(with.clone()), ..EmulatorFacts::default() });
    let id = harness.ask("start", [(0, 0)]);
    assert_eq!(harness.decide(), [""; 0]);
    assert_eq!(harness.waits(id, 0), Wait::Busy { with });
    harness.state(0, 0, EmulatorState::Stopped);
    assert_eq!(harness.decide(), ["0.0"]);
}

#[test]
fn what_only_reads_takes_no_turn() {
    let mut harness = Harness::new(1, 1);
    harness.ask("start", [(0, 0)]);
    harness.decide();
    harness.ask("read", [(0, 0)]);
    assert_eq!(harness.decide(), ["0.0"]);
}

#[test]
fn a_paused_plan_lets_others_go_first() {
    let mut harness = Harness::new(1, 1);
    let first = harness.ask("install", [(0, 0)]);
    harness.planner.pause(first, harness.now()).unwrap();
    harness.ask("start", [(0, 0)]);
    assert_eq!(harness.decide(), ["0.0"]);
    harness.planner.resume(first, harness.now()).unwrap();
    assert_eq!(harness.decide(), [""; 0]);
    harness.end(0, 0, ItemOutcome::Succeeded);
    assert_eq!(harness.decide(), ["0.0"]);
    assert_eq!(harness.last(0, 0).plan, first);
}

/// What becomes of the earlier and of the later of two requests that wait.
fn met(waiting: (&str, Origin), new: (&str, Origin)) -> (Option<Because>, Option<WhyLeftOut>) {
    let mut harness = Harness::new(1, 1);
    harness.state(0, 0, EmulatorState::Unknown);
    harness.reach(0, Reach::Unseen);
    let of = |(kind, origin)| NewPlan { origin, ..plan(kind, [(0, 0)]) };
    let first = harness.add(of(waiting));
    let second = harness.planner.add(of(new), harness.now()).unwrap();
    let state = harness.planner.items(first).next().unwrap().state;
    let ended = match state {
        ItemState::Ended { because, outcome: ItemOutcome::Cancelled, .. } => Some(because),
        _ => None,
    };
    (ended, second.left_out.first().map(|left| left.why))
}

#[test]
fn requests_that_wait_meet_as_the_table_says() {
    let person = Origin::Person;
    let first = ItemId { plan: planner::PlanId(0), index: 0 };
    let second = ItemId { plan: planner::PlanId(1), index: 0 };
    let (replaced, queued) = ((Some(Because::Replaced(second)), None), (None, None));
    let (asked, leaving) = ((None, Some(WhyLeftOut::Asked(first))), (None, Some(WhyLeftOut::Leaving(first))));
    for (waiting, new, meeting) in [
        ("start", "start", asked),
        ("start", "stop", replaced),
        ("start", "restart", replaced),
        ("start", "delete", replaced),
        ("start", "install", queued),
        ("stop", "start", replaced),
        ("stop", "stop", asked),
        ("stop", "install", queued),
        ("install", "stop", queued),
        ("install", "install", asked),
        ("install", "delete", replaced),
        ("delete", "start", leaving),
        ("delete", "install", leaving),
    ] {
        assert_eq!(met((waiting, person), (new, person)), meeting, "{waiting}, then {new}");
    }
}

#[test]
fn what_acts_by_itself_takes_back_no_persons_request() {
    let first = ItemId { plan: planner::PlanId(0), index: 0 };
    let outranked = (None, Some(WhyLeftOut::Outranked(first)));
    assert_eq!(met(("stop", Origin::Person), ("start", Origin::Watch)), outranked);
    assert_eq!(met(("stop", Origin::Schedule), ("start", Origin::Watch)), outranked);
    assert!(met(("start", Origin::Schedule), ("stop", Origin::Person)).0.is_some());
}

#[test]
fn what_was_sent_is_never_taken_back() {
    let mut harness = Harness::new(1, 1);
    let start = harness.ask("start", [(0, 0)]);
    harness.decide();
    let stop = harness.ask("stop", [(0, 0)]);
    assert_eq!(harness.decide(), [""; 0]);
    assert!(matches!(harness.waits(stop, 0), Wait::Turn { under_way: true, .. }));
    harness.end(0, 0, ItemOutcome::Succeeded);
    assert_eq!(harness.decide(), ["0.0"]);
    assert_eq!(harness.ends(start), [1, 0, 0, 0, 0]);
}

#[test]
fn the_last_of_many_clicks_is_done() {
    let mut harness = Harness::new(1, 1);
    harness.ask("install", [(0, 0)]);
    harness.decide();
    for kind in ["start", "stop", "start", "stop", "start"] {
        harness.ask(kind, [(0, 0)]);
    }
    harness.end(0, 0, ItemOutcome::Succeeded);
    assert_eq!(harness.decide(), ["0.0"]);
    assert_eq!(harness.sent.last().map(|send| &send.action), Some(&Action { ..action("start") }));
    harness.end(0, 0, ItemOutcome::Succeeded);
    assert_eq!(harness.decide(), [""; 0]);
}

#[test]
fn what_waits_for_a_deleted_emulator_is_refused() {
    let mut harness = Harness::new(1, 1);
    harness.ask("start", [(0, 0)]);
    harness.decide();
    let id = harness.ask("install", [(0, 0)]);
    harness.state(0, 0, EmulatorState::Gone);
    harness.decide();
    assert_eq!(harness.ends(id), [0, 0, 1, 0, 0]);
    let ended = |event: &&Event| matches!(event, Event::ItemEnded { item, .. } if item.plan == id);
    assert_eq!(harness.events.iter().filter(ended).count(), 1);
}
