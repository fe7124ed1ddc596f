//! Plans: limits, waves, pauses, what is held up, what ends them.

use std::num::NonZeroU32;

use planner::{
    Again, AtOnce, Error, Event, ItemOutcome, Limits, LimitsError, NewPlan, Order, PausedBy, PlanState,
    Reach, Target, UnknownVitals, Vitals, VitalsLimit, Wait, WhyLeftOut, WorkstationFacts,
};

use crate::support::{Harness, action, all, answers, at, at_once, limits, plan, secs, target, workstation};

#[test]
fn boots_keep_to_the_limit_of_a_workstation() {
    let mut harness = Harness::new(1, 4);
    let plan = harness.ask("start", all(1, 4));
    assert_eq!(harness.decide(), ["0.0", "0.1"]);
    assert_eq!(harness.waits(plan, 2), Wait::WorkstationFull { limit: NonZeroU32::new(2).unwrap() });
    harness.end(0, 0, ItemOutcome::Failed);
    assert_eq!(harness.decide(), ["0.2"], "one that failed makes room, too");
    assert_eq!(harness.decide(), [""; 0]);
}

#[test]
fn a_workstations_own_limit_decides_where_lower() {
    let mut harness = Harness::new(1, 4);
    harness.know(0, WorkstationFacts { boots_at_once: NonZeroU32::new(1), ..answers() });
    harness.ask("start", all(1, 4));
    assert_eq!(harness.decide(), ["0.0"]);
}

#[test]
fn boots_keep_to_the_limit_of_the_fleet() {
    let mut harness = Harness::new(5, 2);
    let id = harness
        .add(NewPlan { limits: Limits { boots: at_once(2, 3), ..limits() }, ..plan("start", all(5, 2)) });
    assert_eq!(harness.decide(), ["0.0", "1.0", "2.0"]);
    assert_eq!(harness.waits(id, 3), Wait::FleetFull { limit: NonZeroU32::new(3).unwrap() });
    harness.end(1, 0, ItemOutcome::Succeeded);
    assert_eq!(harness.decide(), ["3.0"]);
}

#[test]
fn plans_share_places_and_stops_have_their_own() {
    let mut harness = Harness::new(2, 4);
    harness.ask("start", [(0, 0), (0, 1)]);
    harness.decide();
    let second = harness.ask("start", [(0, 2), (1, 2)]);
    assert_eq!(harness.decide(), ["1.2"]);
    assert!(matches!(harness.waits(second, 0), Wait::WorkstationFull { .. }));
    harness.state(0, 3, planner::EmulatorState::Running);
    harness.ask("stop", [(0, 3)]);
    assert_eq!(harness.decide(), ["0.3"]);
}

#[test]
fn a_single_request_goes_before_a_large_plan() {
    let mut harness = Harness::new(2, 5);
    let fleet = Limits { boots: at_once(2, 2), ..limits() };
    harness.add(NewPlan { limits: fleet.clone(), ..plan("start", all(1, 5)) });
    assert_eq!(harness.decide(), ["0.0", "0.1"]);
    harness.add(NewPlan { limits: fleet, ..plan("start", [(1, 4)]) });
    harness.end(0, 0, ItemOutcome::Succeeded);
    assert_eq!(harness.decide(), ["1.4"]);
}

#[test]
fn order_is_as_asked() {
    for (order, sent) in [
        (Order::AsGiven, ["1.0", "1.1", "0.0", "0.1"]),
        (Order::Spread, ["1.0", "0.0", "1.1", "0.1"]),
        (Order::ByWorkstation, ["1.0", "1.1", "0.0", "0.1"]),
    ] {
        let mut harness = Harness::new(2, 2);
        let targets = match order {
            Order::ByWorkstation => [(1, 0), (0, 0), (1, 1), (0, 1)],
            _ => [(1, 0), (1, 1), (0, 0), (0, 1)],
        };
        harness.add(NewPlan { limits: Limits { order, ..limits() }, ..plan("start", targets) });
        assert_eq!(harness.decide(), sent, "{order:?}");
    }
}

#[test]
fn a_workstation_settles_after_each_boot() {
    let mut harness = Harness::new(1, 3);
    let settling = Limits { settle: secs(10), ..limits() };
    let id = harness.add(NewPlan { limits: settling, ..plan("start", all(1, 3)) });
    assert_eq!(harness.decide(), ["0.0"]);
    assert_eq!(harness.waits(id, 1), Wait::Settling { until: at(10) });
    assert_eq!(harness.planner.decide(at(0)).ask_again, Some(at(10)));
    assert_eq!(harness.wait(9), [""; 0]);
    assert_eq!(harness.wait(1), ["0.1"]);
    harness.second += 5;
    harness.end(0, 0, ItemOutcome::Succeeded);
    assert_eq!(harness.wait(9), [""; 0], "the one that ended counts, too");
    assert_eq!(harness.wait(1), ["0.2"]);
}

#[test]
fn vitals_hold_up_boots_until_they_are_better_or_old() {
    let mut harness = Harness::new(1, 1);
    let limit = VitalsLimit {
        cpu_at_most: Some(80),
        free_memory_at_least: Some(4 << 30),
        fresh: secs(60),
        unknown: UnknownVitals::Send,
    };
    let new = NewPlan { limits: Limits { vitals: limit, ..limits() }, ..plan("start", [(0, 0)]) };
    let vitals = |cpu, gigabytes: u64| Some(Vitals { cpu, free_memory: Some(gigabytes << 30), at: at(0) });
    harness.know(0, WorkstationFacts { vitals: vitals(Some(81), 8), ..answers() });
    let id = harness.add(new.clone());
    assert_eq!(harness.decide(), [""; 0]);
    assert_eq!(harness.waits(id, 0), Wait::Cpu { percent: 81, limit: 80 });
    harness.know(0, WorkstationFacts { vitals: vitals(Some(80), 3), ..answers() });
    assert_eq!(harness.decide(), [""; 0]);
    assert_eq!(harness.waits(id, 0), Wait::Memory { free: 3 << 30, limit: 4 << 30 });
    assert_eq!(harness.wait(60), [""; 0]);
    assert_eq!(harness.wait(1), ["0.0"], "asked again by time alone");

    let mut harness = Harness::new(1, 1);
    let limits = Limits { vitals: VitalsLimit { unknown: UnknownVitals::Wait, ..limit }, ..limits() };
    let id = harness.add(NewPlan { limits, ..new });
    harness.know(0, WorkstationFacts { vitals: vitals(None, 8), ..answers() });
    assert_eq!(harness.decide(), [""; 0]);
    assert_eq!(harness.waits(id, 0), Wait::VitalsUnknown, "not known is not 0");
    harness.know(0, WorkstationFacts { vitals: vitals(Some(1), 8), ..answers() });
    assert_eq!(harness.decide(), ["0.0"]);
}

#[test]
fn a_canary_wave_goes_first_and_to_several_workstations() {
    let mut harness = Harness::new(3, 3);
    let canary = Limits { canary: 2, order: Order::ByWorkstation, ..limits() };
    let id = harness.add(NewPlan { limits: canary, ..plan("start", all(3, 3)) });
    assert_eq!(harness.decide(), ["0.0", "1.0"]);
    assert_eq!(harness.waits(id, 2), Wait::Canary);
    harness.end(0, 0, ItemOutcome::Succeeded);
    assert_eq!(harness.decide(), [""; 0]);
    harness.end(1, 0, ItemOutcome::Succeeded);
    assert_eq!(harness.decide(), ["0.1", "0.2", "1.1", "1.2", "2.0", "2.1"]);
    assert!(harness.events.contains(&Event::CanaryPassed { plan: id }));
}

#[test]
fn a_canary_that_fails_pauses_the_plan() {
    for outcome in [ItemOutcome::Failed, ItemOutcome::Unknown, ItemOutcome::Refused] {
        let mut harness = Harness::new(2, 2);
        let canary = Limits { canary: 1, ..limits() };
        let id = harness.add(NewPlan { limits: canary, ..plan("start", all(2, 2)) });
        harness.decide();
        harness.end(0, 0, outcome);
        assert_eq!(harness.decide(), [""; 0]);
        assert_eq!(harness.planner.plan(id).unwrap().state, PlanState::Paused(PausedBy::Canary));
        harness.planner.resume(id, at(1)).unwrap();
        assert_eq!(harness.wait(1).len(), 3, "a person decides to go on");
    }
}

#[test]
fn a_canary_that_hangs_pauses_the_plan() {
    let mut harness = Harness::new(2, 2);
    let canary = Limits { canary: 2, overdue: secs(60), ..limits() };
    let id = harness.add(NewPlan { limits: canary, ..plan("start", all(2, 2)) });
    harness.decide();
    harness.end(0, 0, ItemOutcome::Succeeded);
    assert_eq!(harness.wait(60), [""; 0]);
    assert_eq!(harness.planner.plan(id).unwrap().state, PlanState::Paused(PausedBy::Canary));
}

#[test]
fn a_canary_whose_workstation_goes_away_holds_up_nobody() {
    let mut harness = Harness::new(2, 2);
    let canary = Limits { canary: 2, boots: at_once(1, 1), ..limits() };
    harness.add(NewPlan { limits: canary, when_back: secs(600), ..plan("start", all(2, 2)) });
    assert_eq!(harness.decide(), ["0.0"]);
    harness.reach(1, planner::Reach::Unreachable);
    harness.end(0, 0, ItemOutcome::Succeeded);
    assert_eq!(harness.decide(), ["0.1"], "the one that is held up is passed over");
    harness.reach(1, planner::Reach::Answers);
    harness.end(0, 1, ItemOutcome::Succeeded);
    assert_eq!(harness.decide(), ["1.0"]);
}

#[test]
fn so_many_failures_pause_the_plan() {
    let mut harness = Harness::new(1, 6);
    let stop = Limits { stop_after: NonZeroU32::new(2), ..limits() };
    let id = harness.add(NewPlan { limits: stop, ..plan("start", all(1, 6)) });
    harness.decide();
    harness.end(0, 0, ItemOutcome::Failed);
    harness.decide();
    harness.end(0, 1, ItemOutcome::Unknown);
    assert_eq!(harness.decide(), [""; 0]);
    assert_eq!(harness.waits(id, 3), Wait::Paused(PausedBy::Failures(2)));
    assert!(harness.events.contains(&Event::PlanPaused { plan: id, by: PausedBy::Failures(2) }));
    harness.planner.resume(id, harness.now()).unwrap();
    assert_eq!(harness.decide(), ["0.3"], "failures count anew");
    harness.end(0, 2, ItemOutcome::Failed);
    assert_eq!(harness.decide(), ["0.4"]);
}

#[test]
fn a_hang_gives_its_place_back_and_ends_as_unknown() {
    let mut harness = Harness::new(1, 3);
    let hang = Limits { overdue: secs(100), lost: secs(1000), boots: at_once(1, 1), ..limits() };
    let id = harness.add(NewPlan { limits: hang, ..plan("start", all(1, 3)) });
    harness.decide();
    assert_eq!(harness.wait(99), [""; 0]);
    assert_eq!(harness.wait(1), ["0.1"]);
    assert!(harness.events.iter().any(|event| matches!(event, Event::ItemOverdue { .. })));
    harness.end(0, 1, ItemOutcome::Succeeded);
    assert_eq!(harness.decide(), ["0.2"]);
    harness.end(0, 2, ItemOutcome::Succeeded);
    harness.wait(900);
    assert_eq!(harness.ends(id), [2, 0, 0, 0, 1]);
    let item = harness.last(0, 0);
    assert_eq!(
        harness.planner.ended(item, ItemOutcome::Succeeded, harness.now()),
        Err(Error::NotUnderWay(item))
    );
    assert_eq!(harness.ends(id), [2, 0, 0, 0, 1], "a late report changes nothing");
}

#[test]
fn an_item_that_left_late_is_overdue_later() {
    let mut harness = Harness::new(1, 2);
    let one = Limits { overdue: secs(100), lost: secs(100), boots: at_once(1, 1), ..limits() };
    let id = harness.add(NewPlan { limits: one, ..plan("start", all(1, 2)) });
    harness.decide();
    harness.second += 60;
    harness.planner.sent(harness.last(0, 0), harness.now()).unwrap();
    assert_eq!(harness.wait(99), [""; 0]);
    assert_eq!(harness.wait(1), ["0.1"]);
    assert_eq!(harness.ends(id), [0, 0, 0, 0, 1]);
}

#[test]
fn pause_holds_and_resume_goes_on() {
    let mut harness = Harness::new(1, 3);
    let id = harness.ask("start", all(1, 3));
    harness.decide();
    harness.planner.pause(id, harness.now()).unwrap();
    harness.end(0, 0, ItemOutcome::Succeeded);
    assert_eq!(harness.wait(100), [""; 0]);
    assert_eq!(harness.waits(id, 2), Wait::Paused(PausedBy::Person));
    harness.planner.resume(id, harness.now()).unwrap();
    assert_eq!(harness.decide(), ["0.2"]);
}

#[test]
fn cancel_ends_what_waits_and_names_what_is_under_way() {
    let mut harness = Harness::new(1, 5);
    let id = harness.ask("start", all(1, 5));
    harness.decide();
    let some = [2, 0].map(|index| planner::ItemId { plan: id, index });
    assert_eq!(harness.planner.cancel_items(&some, harness.now()), [some[1]]);
    let under_way = harness.planner.cancel(id, harness.now()).unwrap();
    assert_eq!(under_way.len(), 2);
    assert_eq!(harness.ends(id), [0, 0, 0, 3, 0]);
    harness.end(0, 0, ItemOutcome::Succeeded);
    harness.end(0, 1, ItemOutcome::Cancelled);
    assert_eq!(harness.decide(), [""; 0]);
    let tally = harness.planner.plan(id).unwrap().tally;
    assert!(harness.events.contains(&Event::PlanEnded { plan: id, tally }));
}

#[test]
fn limits_change_while_a_plan_runs() {
    let mut harness = Harness::new(1, 6);
    let id = harness.ask("start", all(1, 6));
    harness.decide();
    harness.planner.set_limits(id, &Limits { boots: at_once(4, 4), ..limits() }, harness.now()).unwrap();
    assert_eq!(harness.decide(), ["0.2", "0.3"]);
    harness.planner.set_limits(id, &Limits { boots: at_once(1, 1), ..limits() }, harness.now()).unwrap();
    for n in 0..3 {
        harness.end(0, n, ItemOutcome::Succeeded);
    }
    assert_eq!(harness.decide(), [""; 0], "one is still under way");
    harness.end(0, 3, ItemOutcome::Succeeded);
    assert_eq!(harness.decide(), ["0.4"]);
    let wrong = Limits { canary: 101, ..limits() };
    let refused = harness.planner.set_limits(id, &wrong, harness.now());
    assert_eq!(refused, Err(Error::Limits(LimitsError::Canary { given: 101 })));
}

#[test]
fn limits_that_make_no_sense_are_refused() {
    let refused = |limits: Limits| limits.check().unwrap_err().to_string();
    assert_eq!(refused(Limits { canary: 101, ..limits() }), "A canary wave has at most 100 items, not 101.");
    let vitals = VitalsLimit { cpu_at_most: Some(0), ..limits().vitals };
    assert_eq!(refused(Limits { vitals, ..limits() }), "A limit for the processors is 1 to 100 %, not 0 %.");
    assert_eq!(
        refused(Limits { overdue: secs(10), lost: secs(9), ..limits() }),
        "An item is overdue after 10 s and given up after 9 s: the first must be above 0, the second not below it."
    );
    assert_eq!(Limits::default().check(), Ok(()));
}

#[test]
fn what_failed_is_done_again_and_unknown_looked_at_first() {
    let mut harness = Harness::new(2, 4);
    harness.reach(1, Reach::Unreachable);
    let four = AtOnce { ..at_once(4, 4) };
    let id = harness.add(NewPlan {
        limits: Limits { boots: four, ..limits() },
        ..plan("start", [(0, 0), (0, 1), (0, 2), (1, 0)])
    });
    harness.decide();
    harness.end(0, 0, ItemOutcome::Succeeded);
    harness.end(0, 1, ItemOutcome::Failed);
    harness.end(0, 2, ItemOutcome::Unknown);
    let targets = |again: Again| {
        let new = harness.planner.again(id, again).unwrap();
        new.targets.iter().map(|t| (t.target.clone(), t.look_first)).collect::<Vec<_>>()
    };
    assert_eq!(targets(Again { failed: true, ..Again::default() }), [(target(0, 1), false)]);
    assert_eq!(targets(Again { refused: true, ..Again::default() }), [(target(1, 0), false)]);
    assert_eq!(targets(Again { unknown: true, ..Again::default() }), [(target(0, 2), true)]);
    let new = harness.planner.again(id, Again { failed: true, refused: true, unknown: true }).unwrap();
    harness.reach(1, Reach::Answers);
    harness.add(new);
    assert_eq!(harness.decide().len(), 3);
    assert!(harness.sent.iter().any(|send| send.target == target(0, 2) && send.look_first));
}

#[test]
fn a_plan_says_whom_it_leaves_out() {
    let mut harness = Harness::new(1, 4);
    harness.state(0, 1, planner::EmulatorState::Running);
    harness.state(0, 2, planner::EmulatorState::Gone);
    let added = harness.planner.add(plan("start", [(0, 0), (0, 1), (0, 2), (0, 0)]), harness.now()).unwrap();
    let why: Vec<_> = added.left_out.iter().map(|left| (left.target.clone(), left.why)).collect();
    let twice = WhyLeftOut::Twice;
    assert_eq!(
        why,
        [(target(0, 1), WhyLeftOut::AlreadySo), (target(0, 2), WhyLeftOut::Gone), (target(0, 0), twice)]
    );
    let empty = harness.ask("start", [(0, 1)]);
    assert_eq!(harness.planner.plan(empty).unwrap().state, PlanState::Ended, "nothing to do is done");
}

#[test]
fn a_spread_plan_goes_out_evenly() {
    let mut harness = Harness::new(1, 4);
    let id = harness.add(NewPlan { spread: secs(400), ..plan("restart", all(1, 4)) });
    assert_eq!(harness.decide(), ["0.0"]);
    assert_eq!(harness.waits(id, 2), Wait::NotBefore(at(200)));
    assert_eq!(harness.wait(100), ["0.1"]);
    harness.end(0, 0, ItemOutcome::Succeeded);
    assert_eq!(harness.wait(99), [""; 0]);
    assert_eq!(harness.wait(1), ["0.2"]);
}

#[test]
fn the_whole_workstation_is_had_by_one_item() {
    let mut harness = Harness::new(1, 4);
    harness.ask("start", [(0, 0)]);
    harness.decide();
    let repair = harness.add(NewPlan::new(action("repair"), [Target::workstation(&workstation(0))]));
    assert_eq!(harness.decide(), [""; 0]);
    assert_eq!(harness.waits(repair, 0), Wait::WorkstationInUse);
    let start = harness.ask("start", [(0, 1)]);
    assert_eq!(harness.decide(), [""; 0], "nothing more goes in before it");
    assert!(matches!(harness.waits(start, 0), Wait::Workstation { .. }));
    harness.end(0, 0, ItemOutcome::Succeeded);
    assert_eq!(harness.decide(), ["0.all"]);
    assert_eq!(harness.wait(10), [""; 0]);
    let item = harness.sent.last().unwrap().item;
    harness.planner.ended(item, ItemOutcome::Succeeded, harness.now()).unwrap();
    assert_eq!(harness.decide(), ["0.1"]);
}

#[test]
fn a_plan_is_forgotten_only_after_it_has_ended() {
    let mut harness = Harness::new(1, 1);
    let id = harness.ask("start", [(0, 0)]);
    harness.decide();
    assert_eq!(harness.planner.forget(id), Err(Error::NotEnded(id)));
    harness.end(0, 0, ItemOutcome::Succeeded);
    harness.planner.forget(id).unwrap();
    assert!(harness.planner.plan(id).is_none());
    assert_ne!(harness.ask("stop", [(0, 0)]), id, "its name is not used again");
}
