//! What cannot be reached: refused at once, or held until it is back.

use planner::{
    Because, EmulatorFacts, EmulatorState, Error, ItemState, Limits, NewPlan, Outcome, PlanState, Reach,
    Wait, WorkstationFacts,
};

use crate::support::{Harness, all, answers, at, at_once, limits, plan, secs, workstation};

#[test]
fn what_cannot_be_reached_is_refused_at_once() {
    let mut harness = Harness::new(2, 2);
    harness.reach(0, Reach::Blocked { until: Some(at(30)) });
    let id = harness.ask("start", all(2, 2));
    assert_eq!(harness.decide(), ["1.0", "1.1"]);
    assert_eq!(harness.ends(id), [0, 0, 2, 0, 0]);
    harness.reach(1, Reach::Unreachable);
    assert_eq!(harness.ends(id), [0, 0, 2, 0, 0], "what was sent ends by its report");
    harness.end(1, 0, Outcome::Unknown);
    harness.end(1, 1, Outcome::Succeeded);
    assert_eq!(harness.planner.plan(id).unwrap().state, PlanState::Ended);
}

#[test]
fn what_is_held_up_goes_out_when_it_is_back() {
    let mut harness = Harness::new(1, 5);
    harness.reach(0, Reach::Unreachable);
    let id = harness.add(NewPlan { when_back: secs(600), ..plan("start", all(1, 5)) });
    assert_eq!(harness.decide(), [""; 0]);
    assert_eq!(harness.waits(id, 0), Wait::Unreachable { expires: at(600) });
    assert_eq!(harness.planner.plan(id).unwrap().held, 5);
    harness.reach(0, Reach::Blocked { until: None });
    assert_eq!(harness.waits(id, 0), Wait::Blocked { until: None, expires: at(600) });
    harness.reach(0, Reach::Answers);
    assert_eq!(harness.wait(599), ["0.0", "0.1"], "through the same limits");
    harness.reach(0, Reach::Unreachable);
    assert_eq!(harness.wait(1), [""; 0]);
    assert_eq!(harness.ends(id), [0, 0, 3, 0, 0], "the rest has expired");
}

#[test]
fn what_was_handed_out_and_not_sent_waits_again() {
    let mut harness = Harness::new(2, 3);
    let id = harness.add(NewPlan { when_back: secs(600), ..plan("start", all(2, 3)) });
    assert_eq!(harness.decide(), ["0.0", "1.0", "0.1", "1.1"]);
    harness.reach(0, Reach::Blocked { until: Some(at(60)) });
    let item = harness.last(0, 0);
    harness.planner.not_sent(item, harness.now()).unwrap();
    assert_eq!(harness.planner.not_sent(item, harness.now()), Err(Error::NotUnderWay(item)));
    assert_eq!(harness.decide(), [""; 0]);
    assert_eq!(harness.planner.plan(id).unwrap().held, 2);
    harness.second += 60;
    harness.reach(0, Reach::Answers);
    assert_eq!(harness.decide(), ["0.0"], "it is the first again");
    let item = harness.last(1, 0);
    harness.planner.not_sent(item, harness.now()).unwrap();
    assert_eq!(harness.decide(), [""; 0], "nobody hands it to and fro");
    assert_eq!(
        harness.planner.decide(harness.now()).ask_again,
        Some(harness.now().after(planner::Planner::REST))
    );
    assert_eq!(harness.wait(1), ["1.0"]);
}

#[test]
fn what_was_not_sent_and_cannot_wait_is_refused() {
    let mut harness = Harness::new(1, 1);
    let id = harness.ask("start", [(0, 0)]);
    harness.decide();
    harness.reach(0, Reach::Unreachable);
    harness.planner.not_sent(harness.last(0, 0), harness.now()).unwrap();
    assert_eq!(harness.ends(id), [0, 0, 1, 0, 0]);
}

#[test]
fn an_emulators_own_circuit_holds_up_only_it() {
    let mut harness = Harness::new(1, 2);
    let blocked = EmulatorFacts { blocked: true, ..EmulatorFacts::default() };
    harness.see(0, 0, blocked.clone());
    let id = harness.add(NewPlan { when_back: secs(60), ..plan("start", all(1, 2)) });
    assert_eq!(harness.decide(), ["0.1"]);
    assert_eq!(harness.waits(id, 0), Wait::EmulatorBlocked { expires: at(60) });
    assert_eq!(harness.planner.plan(id).unwrap().held, 1);
    harness.see(0, 0, EmulatorFacts::default());
    assert_eq!(harness.decide(), ["0.0"]);
    harness.see(0, 1, blocked);
    harness.end(0, 1, Outcome::Failed);
    let id = harness.ask("start", [(0, 1)]);
    assert_eq!(harness.ends(id), [0, 0, 1, 0, 0]);
}

#[test]
fn an_emulators_circuit_holds_up_only_what_passes_it() {
    let mut harness = Harness::new(1, 2);
    let blocked = planner::EmulatorFacts { blocked: true, ..planner::EmulatorFacts::default() };
    harness.see(0, 0, blocked.clone());
    let starts = harness.add(NewPlan { when_back: secs(60), ..plan("start", [(0, 0)]) });
    let preview = harness.planner.preview(&plan("set", [(0, 0)]), |_| secs(1)).unwrap();
    assert_eq!(preview.held, 0);
    let sets = harness.ask("set", [(0, 0)]);
    assert_eq!(harness.decide(), ["0.0"], "the setting does not wait for the start that is held up");
    assert_eq!(harness.planner.plan(starts).unwrap().held, 1);
    harness.end(0, 0, Outcome::Succeeded);
    assert_eq!(harness.ends(sets), [1, 0, 0, 0, 0]);
    let sets = harness.add(NewPlan { when_back: secs(0), ..plan("set", [(0, 0)]) });
    harness.see(0, 0, planner::EmulatorFacts { busy: Some(planner::ActionKind::new("x")), ..blocked });
    assert_eq!(harness.wait(100), [""; 0]);
    assert_eq!(harness.ends(starts), [0, 0, 1, 0, 0], "the circuit has not closed in time");
    assert_eq!(harness.ends(sets), [0; 5], "its expiry is not about what does not pass the circuit");
}

#[test]
fn a_plan_waits_for_the_end_of_a_maintenance() {
    let mut harness = Harness::new(2, 2);
    let under = |maintenance| WorkstationFacts { maintenance, ..answers() };
    harness.know(0, under(true));
    let id = harness.ask("start", all(2, 2));
    assert_eq!(harness.decide(), ["1.0", "1.1"]);
    assert_eq!(harness.waits(id, 0), Wait::Maintenance);
    harness.ask("modify", [(0, 0)]);
    assert_eq!(harness.decide(), ["0.0"], "who works on it may ask for one thing, before what waits");
    harness.end(0, 0, Outcome::Succeeded);
    assert_eq!(harness.decide(), [""; 0]);
    harness.know(0, under(false));
    assert_eq!(harness.decide(), ["0.0", "0.1"]);
}

#[test]
fn a_plan_waits_for_an_emulator_under_maintenance_only() {
    let mut harness = Harness::new(1, 2);
    let under = |maintenance| EmulatorFacts {
        maintenance,
        state: EmulatorState::Stopped,
        seen: at(0),
        ..EmulatorFacts::default()
    };
    harness.see(0, 0, under(true));
    let id = harness.ask("start", all(1, 2));
    assert_eq!(harness.decide(), ["0.1"]);
    assert_eq!(harness.waits(id, 0), Wait::Maintenance);
    harness.see(0, 0, under(false));
    assert_eq!(harness.decide(), ["0.0"]);
}

#[test]
fn after_a_power_cut_all_come_back_without_a_storm() {
    let mut harness = Harness::new(10, 2);
    for ws in 0..10 {
        harness.reach(ws, Reach::Unreachable);
    }
    let limits = Limits { boots: at_once(1, 4), settle: secs(30), ..limits() };
    harness.add(NewPlan { limits, when_back: secs(6000), ..plan("start", all(10, 2)) });
    harness.decide();
    for ws in 0..10 {
        harness.reach(ws, Reach::Answers);
    }
    assert_eq!(harness.decide(), [""; 0], "they settle first");
    assert_eq!(harness.wait(30).len(), 4);
}

#[test]
fn nothing_is_sent_to_what_was_not_looked_at() {
    let mut harness = Harness::new(0, 0);
    let id = harness.ask("start", [(0, 0)]);
    assert_eq!(harness.wait(10_000), [""; 0]);
    assert_eq!(harness.waits(id, 0), Wait::Unseen);
    harness.know(0, answers());
    assert_eq!(harness.decide(), ["0.0"]);
}

#[test]
fn a_removed_workstation_refuses_what_waits() {
    let mut harness = Harness::new(2, 4);
    let id = harness.ask("start", all(2, 4));
    harness.decide();
    harness.planner.remove_workstation(&workstation(0), harness.now());
    assert_eq!(harness.ends(id), [0, 0, 2, 0, 0]);
    harness.end(0, 0, Outcome::Failed);
    assert_eq!(harness.decide(), [""; 0]);
    let gone = harness
        .planner
        .items(id)
        .filter(|item| matches!(item.state, ItemState::Ended { because: Because::Gone, .. }));
    assert_eq!(gone.count(), 2);
}
