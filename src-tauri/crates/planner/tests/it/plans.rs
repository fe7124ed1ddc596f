//! Plans: limits, waves, pauses, what is held up, what ends them.

use std::num::NonZeroU32;

use planner::{
    Again, AtOnce, Error, Event, Limits, LimitsError, NewPlan, Order, Outcome, PausedBy, PlanState, Reach,
    Target, UnknownVitals, Vitals, VitalsLimit, Wait, WhyLeftOut, WorkstationFacts,
};

use crate::support::{Desk, action, all, answers, at, at_once, limits, plan, secs, target, workstation};

#[test]
fn boots_keep_to_the_limit_of_a_workstation() {
    let mut desk = Desk::new(1, 4);
    let plan = desk.ask("start", all(1, 4));
    assert_eq!(desk.decide(), ["0.0", "0.1"]);
    assert_eq!(desk.waits(plan, 2), Wait::WorkstationFull { limit: NonZeroU32::new(2).unwrap() });
    desk.end(0, 0, Outcome::Failed);
    assert_eq!(desk.decide(), ["0.2"], "one that failed makes room, too");
    assert_eq!(desk.decide(), [""; 0]);
}

#[test]
fn a_workstations_own_limit_decides_where_lower() {
    let mut desk = Desk::new(1, 4);
    desk.know(0, WorkstationFacts { boots_at_once: NonZeroU32::new(1), ..answers() });
    desk.ask("start", all(1, 4));
    assert_eq!(desk.decide(), ["0.0"]);
}

#[test]
fn boots_keep_to_the_limit_of_the_fleet() {
    let mut desk = Desk::new(5, 2);
    let id =
        desk.add(NewPlan { limits: Limits { boots: at_once(2, 3), ..limits() }, ..plan("start", all(5, 2)) });
    assert_eq!(desk.decide(), ["0.0", "1.0", "2.0"]);
    assert_eq!(desk.waits(id, 3), Wait::FleetFull { limit: NonZeroU32::new(3).unwrap() });
    desk.end(1, 0, Outcome::Succeeded);
    assert_eq!(desk.decide(), ["3.0"]);
}

#[test]
fn plans_share_places_and_stops_have_their_own() {
    let mut desk = Desk::new(2, 4);
    desk.ask("start", [(0, 0), (0, 1)]);
    desk.decide();
    let second = desk.ask("start", [(0, 2), (1, 2)]);
    assert_eq!(desk.decide(), ["1.2"]);
    assert!(matches!(desk.waits(second, 0), Wait::WorkstationFull { .. }));
    desk.state(0, 3, planner::EmulatorState::Running);
    desk.ask("stop", [(0, 3)]);
    assert_eq!(desk.decide(), ["0.3"]);
}

#[test]
fn a_single_request_goes_before_a_large_plan() {
    let mut desk = Desk::new(2, 5);
    let fleet = Limits { boots: at_once(2, 2), ..limits() };
    desk.add(NewPlan { limits: fleet.clone(), ..plan("start", all(1, 5)) });
    assert_eq!(desk.decide(), ["0.0", "0.1"]);
    desk.add(NewPlan { limits: fleet, ..plan("start", [(1, 4)]) });
    desk.end(0, 0, Outcome::Succeeded);
    assert_eq!(desk.decide(), ["1.4"]);
}

#[test]
fn order_is_as_asked() {
    for (order, sent) in [
        (Order::AsGiven, ["1.0", "1.1", "0.0", "0.1"]),
        (Order::Spread, ["1.0", "0.0", "1.1", "0.1"]),
        (Order::ByWorkstation, ["1.0", "1.1", "0.0", "0.1"]),
    ] {
        let mut desk = Desk::new(2, 2);
        let targets = match order {
            Order::ByWorkstation => [(1, 0), (0, 0), (1, 1), (0, 1)],
            _ => [(1, 0), (1, 1), (0, 0), (0, 1)],
        };
        desk.add(NewPlan { limits: Limits { order, ..limits() }, ..plan("start", targets) });
        assert_eq!(desk.decide(), sent, "{order:?}");
    }
}

#[test]
fn a_workstation_settles_after_each_boot() {
    let mut desk = Desk::new(1, 3);
    let settling = Limits { settle: secs(10), ..limits() };
    let id = desk.add(NewPlan { limits: settling, ..plan("start", all(1, 3)) });
    assert_eq!(desk.decide(), ["0.0"]);
    assert_eq!(desk.waits(id, 1), Wait::Settling { until: at(10) });
    assert_eq!(desk.planner.decide(at(0)).ask_again, Some(at(10)));
    assert_eq!(desk.wait(9), [""; 0]);
    assert_eq!(desk.wait(1), ["0.1"]);
    desk.second += 5;
    desk.end(0, 0, Outcome::Succeeded);
    assert_eq!(desk.wait(9), [""; 0], "the one that ended counts, too");
    assert_eq!(desk.wait(1), ["0.2"]);
}

#[test]
fn vitals_hold_up_boots_until_they_are_better_or_old() {
    let mut desk = Desk::new(1, 1);
    let limit = VitalsLimit {
        cpu_at_most: Some(80),
        free_memory_at_least: Some(4 << 30),
        fresh: secs(60),
        unknown: UnknownVitals::Send,
    };
    let new = NewPlan { limits: Limits { vitals: limit, ..limits() }, ..plan("start", [(0, 0)]) };
    let vitals = |cpu, gigabytes: u64| Some(Vitals { cpu, free_memory: Some(gigabytes << 30), at: at(0) });
    desk.know(0, WorkstationFacts { vitals: vitals(Some(81), 8), ..answers() });
    let id = desk.add(new.clone());
    assert_eq!(desk.decide(), [""; 0]);
    assert_eq!(desk.waits(id, 0), Wait::Cpu { percent: 81, limit: 80 });
    desk.know(0, WorkstationFacts { vitals: vitals(Some(80), 3), ..answers() });
    assert_eq!(desk.decide(), [""; 0]);
    assert_eq!(desk.waits(id, 0), Wait::Memory { free: 3 << 30, limit: 4 << 30 });
    assert_eq!(desk.wait(60), [""; 0]);
    assert_eq!(desk.wait(1), ["0.0"], "asked again by time alone");

    let mut desk = Desk::new(1, 1);
    let limits = Limits { vitals: VitalsLimit { unknown: UnknownVitals::Wait, ..limit }, ..limits() };
    let id = desk.add(NewPlan { limits, ..new });
    desk.know(0, WorkstationFacts { vitals: vitals(None, 8), ..answers() });
    assert_eq!(desk.decide(), [""; 0]);
    assert_eq!(desk.waits(id, 0), Wait::VitalsUnknown, "not known is not 0");
    desk.know(0, WorkstationFacts { vitals: vitals(Some(1), 8), ..answers() });
    assert_eq!(desk.decide(), ["0.0"]);
}

#[test]
fn a_canary_wave_goes_first_and_to_several_workstations() {
    let mut desk = Desk::new(3, 3);
    let canary = Limits { canary: 2, order: Order::ByWorkstation, ..limits() };
    let id = desk.add(NewPlan { limits: canary, ..plan("start", all(3, 3)) });
    assert_eq!(desk.decide(), ["0.0", "1.0"]);
    assert_eq!(desk.waits(id, 2), Wait::Canary);
    desk.end(0, 0, Outcome::Succeeded);
    assert_eq!(desk.decide(), [""; 0]);
    desk.end(1, 0, Outcome::Succeeded);
    assert_eq!(desk.decide(), ["0.1", "0.2", "1.1", "1.2", "2.0", "2.1"]);
    assert!(desk.events.contains(&Event::CanaryPassed { plan: id }));
}

#[test]
fn a_canary_that_fails_pauses_the_plan() {
    for outcome in [Outcome::Failed, Outcome::Unknown, Outcome::Refused] {
        let mut desk = Desk::new(2, 2);
        let canary = Limits { canary: 1, ..limits() };
        let id = desk.add(NewPlan { limits: canary, ..plan("start", all(2, 2)) });
        desk.decide();
        desk.end(0, 0, outcome);
        assert_eq!(desk.decide(), [""; 0]);
        assert_eq!(desk.planner.plan(id).unwrap().state, PlanState::Paused(PausedBy::Canary));
        desk.planner.resume(id, at(1)).unwrap();
        assert_eq!(desk.wait(1).len(), 3, "a person decides to go on");
    }
}

#[test]
fn a_canary_that_hangs_pauses_the_plan() {
    let mut desk = Desk::new(2, 2);
    let canary = Limits { canary: 2, overdue: secs(60), ..limits() };
    let id = desk.add(NewPlan { limits: canary, ..plan("start", all(2, 2)) });
    desk.decide();
    desk.end(0, 0, Outcome::Succeeded);
    assert_eq!(desk.wait(60), [""; 0]);
    assert_eq!(desk.planner.plan(id).unwrap().state, PlanState::Paused(PausedBy::Canary));
}

#[test]
fn a_canary_whose_workstation_goes_away_holds_up_nobody() {
    let mut desk = Desk::new(2, 2);
    let canary = Limits { canary: 2, boots: at_once(1, 1), ..limits() };
    desk.add(NewPlan { limits: canary, when_back: secs(600), ..plan("start", all(2, 2)) });
    assert_eq!(desk.decide(), ["0.0"]);
    desk.reach(1, planner::Reach::Unreachable);
    desk.end(0, 0, Outcome::Succeeded);
    assert_eq!(desk.decide(), ["0.1"], "the one that is held up is passed over");
    desk.reach(1, planner::Reach::Answers);
    desk.end(0, 1, Outcome::Succeeded);
    assert_eq!(desk.decide(), ["1.0"]);
}

#[test]
fn so_many_failures_pause_the_plan() {
    let mut desk = Desk::new(1, 6);
    let stop = Limits { stop_after: NonZeroU32::new(2), ..limits() };
    let id = desk.add(NewPlan { limits: stop, ..plan("start", all(1, 6)) });
    desk.decide();
    desk.end(0, 0, Outcome::Failed);
    desk.decide();
    desk.end(0, 1, Outcome::Unknown);
    assert_eq!(desk.decide(), [""; 0]);
    assert_eq!(desk.waits(id, 3), Wait::Paused(PausedBy::Failures(2)));
    assert!(desk.events.contains(&Event::PlanPaused { plan: id, by: PausedBy::Failures(2) }));
    desk.planner.resume(id, desk.now()).unwrap();
    assert_eq!(desk.decide(), ["0.3"], "failures count anew");
    desk.end(0, 2, Outcome::Failed);
    assert_eq!(desk.decide(), ["0.4"]);
}

#[test]
fn a_hang_gives_its_place_back_and_ends_as_unknown() {
    let mut desk = Desk::new(1, 3);
    let hang = Limits { overdue: secs(100), lost: secs(1000), boots: at_once(1, 1), ..limits() };
    let id = desk.add(NewPlan { limits: hang, ..plan("start", all(1, 3)) });
    desk.decide();
    assert_eq!(desk.wait(99), [""; 0]);
    assert_eq!(desk.wait(1), ["0.1"]);
    assert!(desk.events.iter().any(|event| matches!(event, Event::ItemOverdue { .. })));
    desk.end(0, 1, Outcome::Succeeded);
    assert_eq!(desk.decide(), ["0.2"]);
    desk.end(0, 2, Outcome::Succeeded);
    desk.wait(900);
    assert_eq!(desk.ends(id), [2, 0, 0, 0, 1]);
    let item = desk.last(0, 0);
    assert_eq!(desk.planner.ended(item, Outcome::Succeeded, desk.now()), Err(Error::NotUnderWay(item)));
    assert_eq!(desk.ends(id), [2, 0, 0, 0, 1], "a late report changes nothing");
}

#[test]
fn an_item_that_left_late_is_overdue_later() {
    let mut desk = Desk::new(1, 2);
    let one = Limits { overdue: secs(100), lost: secs(100), boots: at_once(1, 1), ..limits() };
    let id = desk.add(NewPlan { limits: one, ..plan("start", all(1, 2)) });
    desk.decide();
    desk.second += 60;
    desk.planner.sent(desk.last(0, 0), desk.now()).unwrap();
    assert_eq!(desk.wait(99), [""; 0]);
    assert_eq!(desk.wait(1), ["0.1"]);
    assert_eq!(desk.ends(id), [0, 0, 0, 0, 1]);
}

#[test]
fn pause_holds_and_resume_goes_on() {
    let mut desk = Desk::new(1, 3);
    let id = desk.ask("start", all(1, 3));
    desk.decide();
    desk.planner.pause(id, desk.now()).unwrap();
    desk.end(0, 0, Outcome::Succeeded);
    assert_eq!(desk.wait(100), [""; 0]);
    assert_eq!(desk.waits(id, 2), Wait::Paused(PausedBy::Person));
    desk.planner.resume(id, desk.now()).unwrap();
    assert_eq!(desk.decide(), ["0.2"]);
}

#[test]
fn cancel_ends_what_waits_and_names_what_is_under_way() {
    let mut desk = Desk::new(1, 5);
    let id = desk.ask("start", all(1, 5));
    desk.decide();
    let some = [2, 0].map(|index| planner::ItemId { plan: id, index });
    assert_eq!(desk.planner.cancel_items(&some, desk.now()), [some[1]]);
    let under_way = desk.planner.cancel(id, desk.now()).unwrap();
    assert_eq!(under_way.len(), 2);
    assert_eq!(desk.ends(id), [0, 0, 0, 3, 0]);
    desk.end(0, 0, Outcome::Succeeded);
    desk.end(0, 1, Outcome::Cancelled);
    assert_eq!(desk.decide(), [""; 0]);
    let tally = desk.planner.plan(id).unwrap().tally;
    assert!(desk.events.contains(&Event::PlanEnded { plan: id, tally }));
}

#[test]
fn limits_change_while_a_plan_runs() {
    let mut desk = Desk::new(1, 6);
    let id = desk.ask("start", all(1, 6));
    desk.decide();
    desk.planner.set_limits(id, &Limits { boots: at_once(4, 4), ..limits() }, desk.now()).unwrap();
    assert_eq!(desk.decide(), ["0.2", "0.3"]);
    desk.planner.set_limits(id, &Limits { boots: at_once(1, 1), ..limits() }, desk.now()).unwrap();
    for n in 0..3 {
        desk.end(0, n, Outcome::Succeeded);
    }
    assert_eq!(desk.decide(), [""; 0], "one is still under way");
    desk.end(0, 3, Outcome::Succeeded);
    assert_eq!(desk.decide(), ["0.4"]);
    let wrong = Limits { canary: 101, ..limits() };
    let refused = desk.planner.set_limits(id, &wrong, desk.now());
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
    let mut desk = Desk::new(2, 4);
    desk.reach(1, Reach::Unreachable);
    let four = AtOnce { ..at_once(4, 4) };
    let id = desk.add(NewPlan {
        limits: Limits { boots: four, ..limits() },
        ..plan("start", [(0, 0), (0, 1), (0, 2), (1, 0)])
    });
    desk.decide();
    desk.end(0, 0, Outcome::Succeeded);
    desk.end(0, 1, Outcome::Failed);
    desk.end(0, 2, Outcome::Unknown);
    let targets = |again: Again| {
        let new = desk.planner.again(id, again).unwrap();
        new.targets.iter().map(|t| (t.target.clone(), t.look_first)).collect::<Vec<_>>()
    };
    assert_eq!(targets(Again { failed: true, ..Again::default() }), [(target(0, 1), false)]);
    assert_eq!(targets(Again { refused: true, ..Again::default() }), [(target(1, 0), false)]);
    assert_eq!(targets(Again { unknown: true, ..Again::default() }), [(target(0, 2), true)]);
    let new = desk.planner.again(id, Again { failed: true, refused: true, unknown: true }).unwrap();
    desk.reach(1, Reach::Answers);
    desk.add(new);
    assert_eq!(desk.decide().len(), 3);
    assert!(desk.sent.iter().any(|send| send.target == target(0, 2) && send.look_first));
}

#[test]
fn a_plan_says_whom_it_leaves_out() {
    let mut desk = Desk::new(1, 4);
    desk.state(0, 1, planner::EmulatorState::Running);
    desk.state(0, 2, planner::EmulatorState::Gone);
    let added = desk.planner.add(plan("start", [(0, 0), (0, 1), (0, 2), (0, 0)]), desk.now()).unwrap();
    let why: Vec<_> = added.left_out.iter().map(|left| (left.target.clone(), left.why)).collect();
    let twice = WhyLeftOut::Twice;
    assert_eq!(
        why,
        [(target(0, 1), WhyLeftOut::AlreadySo), (target(0, 2), WhyLeftOut::Gone), (target(0, 0), twice)]
    );
    let empty = desk.ask("start", [(0, 1)]);
    assert_eq!(desk.planner.plan(empty).unwrap().state, PlanState::Ended, "nothing to do is done");
}

#[test]
fn a_spread_plan_goes_out_evenly() {
    let mut desk = Desk::new(1, 4);
    let id = desk.add(NewPlan { spread: secs(400), ..plan("restart", all(1, 4)) });
    assert_eq!(desk.decide(), ["0.0"]);
    assert_eq!(desk.waits(id, 2), Wait::NotBefore(at(200)));
    assert_eq!(desk.wait(100), ["0.1"]);
    desk.end(0, 0, Outcome::Succeeded);
    assert_eq!(desk.wait(99), [""; 0]);
    assert_eq!(desk.wait(1), ["0.2"]);
}

#[test]
fn the_whole_workstation_is_had_by_one_item() {
    let mut desk = Desk::new(1, 4);
    desk.ask("start", [(0, 0)]);
    desk.decide();
    let repair = desk.add(NewPlan::new(action("repair"), [Target::workstation(&workstation(0))]));
    assert_eq!(desk.decide(), [""; 0]);
    assert_eq!(desk.waits(repair, 0), Wait::WorkstationInUse);
    let start = desk.ask("start", [(0, 1)]);
    assert_eq!(desk.decide(), [""; 0], "nothing more goes in before it");
    assert!(matches!(desk.waits(start, 0), Wait::Workstation { .. }));
    desk.end(0, 0, Outcome::Succeeded);
    assert_eq!(desk.decide(), ["0.all"]);
    assert_eq!(desk.wait(10), [""; 0]);
    let item = desk.sent.last().unwrap().item;
    desk.planner.ended(item, Outcome::Succeeded, desk.now()).unwrap();
    assert_eq!(desk.decide(), ["0.1"]);
}

#[test]
fn a_plan_is_forgotten_only_after_it_has_ended() {
    let mut desk = Desk::new(1, 1);
    let id = desk.ask("start", [(0, 0)]);
    desk.decide();
    assert_eq!(desk.planner.forget(id), Err(Error::NotEnded(id)));
    desk.end(0, 0, Outcome::Succeeded);
    desk.planner.forget(id).unwrap();
    assert!(desk.planner.plan(id).is_none());
    assert_ne!(desk.ask("stop", [(0, 0)]), id, "its name is not used again");
}
