//! What cannot be reached: refused at once, or held until it is back.

use planner::{Because, Error, ItemState, Limits, NewPlan, Outcome, PlanState, Reach, Wait};

use crate::support::{Desk, all, answers, at, at_once, limits, plan, secs, workstation};

#[test]
fn what_cannot_be_reached_is_refused_at_once() {
    let mut desk = Desk::new(2, 2);
    desk.reach(0, Reach::Blocked { until: Some(at(30)) });
    let id = desk.ask("start", all(2, 2));
    assert_eq!(desk.decide(), ["1.0", "1.1"]);
    assert_eq!(desk.ends(id), [0, 0, 2, 0, 0]);
    desk.reach(1, Reach::Unreachable);
    assert_eq!(desk.ends(id), [0, 0, 2, 0, 0], "what was sent ends by its report");
    desk.end(1, 0, Outcome::Unknown);
    desk.end(1, 1, Outcome::Succeeded);
    assert_eq!(desk.planner.plan(id).unwrap().state, PlanState::Ended);
}

#[test]
fn what_is_held_up_goes_out_when_it_is_back() {
    let mut desk = Desk::new(1, 5);
    desk.reach(0, Reach::Unreachable);
    let id = desk.add(NewPlan { when_back: secs(600), ..plan("start", all(1, 5)) });
    assert_eq!(desk.decide(), [""; 0]);
    assert_eq!(desk.waits(id, 0), Wait::Unreachable { expires: at(600) });
    assert_eq!(desk.planner.plan(id).unwrap().held, 5);
    desk.reach(0, Reach::Blocked { until: None });
    assert_eq!(desk.waits(id, 0), Wait::Blocked { until: None, expires: at(600) });
    desk.reach(0, Reach::Answers);
    assert_eq!(desk.wait(599), ["0.0", "0.1"], "through the same limits");
    desk.reach(0, Reach::Unreachable);
    assert_eq!(desk.wait(1), [""; 0]);
    assert_eq!(desk.ends(id), [0, 0, 3, 0, 0], "the rest has expired");
}

#[test]
fn what_was_handed_out_and_not_sent_waits_again() {
    let mut desk = Desk::new(2, 3);
    let id = desk.add(NewPlan { when_back: secs(600), ..plan("start", all(2, 3)) });
    assert_eq!(desk.decide(), ["0.0", "1.0", "0.1", "1.1"]);
    desk.reach(0, Reach::Blocked { until: Some(at(60)) });
    let item = desk.last(0, 0);
    desk.planner.not_sent(item, desk.now()).unwrap();
    assert_eq!(desk.planner.not_sent(item, desk.now()), Err(Error::NotUnderWay(item)));
    assert_eq!(desk.decide(), [""; 0]);
    assert_eq!(desk.planner.plan(id).unwrap().held, 2);
    desk.second += 60;
    desk.reach(0, Reach::Answers);
    assert_eq!(desk.decide(), ["0.0"], "it is the first again");
    let item = desk.last(1, 0);
    desk.planner.not_sent(item, desk.now()).unwrap();
    assert_eq!(desk.decide(), [""; 0], "nobody hands it to and fro");
    assert_eq!(desk.planner.decide(desk.now()).ask_again, Some(desk.now().after(planner::Planner::REST)));
    assert_eq!(desk.wait(1), ["1.0"]);
}

#[test]
fn what_was_not_sent_and_cannot_wait_is_refused() {
    let mut desk = Desk::new(1, 1);
    let id = desk.ask("start", [(0, 0)]);
    desk.decide();
    desk.reach(0, Reach::Unreachable);
    desk.planner.not_sent(desk.last(0, 0), desk.now()).unwrap();
    assert_eq!(desk.ends(id), [0, 0, 1, 0, 0]);
}

#[test]
fn an_emulators_own_circuit_holds_up_only_it() {
    let mut desk = Desk::new(1, 2);
    let blocked = planner::EmulatorFacts { blocked: true, ..planner::EmulatorFacts::default() };
    desk.see(0, 0, blocked.clone());
    let id = desk.add(NewPlan { when_back: secs(60), ..plan("start", all(1, 2)) });
    assert_eq!(desk.decide(), ["0.1"]);
    assert_eq!(desk.waits(id, 0), Wait::EmulatorBlocked { expires: at(60) });
    assert_eq!(desk.planner.plan(id).unwrap().held, 1);
    desk.see(0, 0, planner::EmulatorFacts::default());
    assert_eq!(desk.decide(), ["0.0"]);
    desk.see(0, 1, blocked);
    desk.end(0, 1, Outcome::Failed);
    let id = desk.ask("start", [(0, 1)]);
    assert_eq!(desk.ends(id), [0, 0, 1, 0, 0]);
}

#[test]
fn after_a_power_cut_all_come_back_without_a_storm() {
    let mut desk = Desk::new(10, 2);
    for ws in 0..10 {
        desk.reach(ws, Reach::Unreachable);
    }
    let limits = Limits { boots: at_once(1, 4), settle: secs(30), ..limits() };
    desk.add(NewPlan { limits, when_back: secs(6000), ..plan("start", all(10, 2)) });
    desk.decide();
    for ws in 0..10 {
        desk.reach(ws, Reach::Answers);
    }
    assert_eq!(desk.decide(), [""; 0], "they settle first");
    assert_eq!(desk.wait(30).len(), 4);
}

#[test]
fn nothing_is_sent_to_what_was_not_looked_at() {
    let mut desk = Desk::new(0, 0);
    let id = desk.ask("start", [(0, 0)]);
    assert_eq!(desk.wait(10_000), [""; 0]);
    assert_eq!(desk.waits(id, 0), Wait::Unseen);
    desk.know(0, answers());
    assert_eq!(desk.decide(), ["0.0"]);
}

#[test]
fn a_removed_workstation_refuses_what_waits() {
    let mut desk = Desk::new(2, 4);
    let id = desk.ask("start", all(2, 4));
    desk.decide();
    desk.planner.remove_workstation(&workstation(0), desk.now());
    assert_eq!(desk.ends(id), [0, 0, 2, 0, 0]);
    desk.end(0, 0, Outcome::Failed);
    assert_eq!(desk.decide(), [""; 0]);
    let gone = desk
        .planner
        .items(id)
        .filter(|item| matches!(item.state, ItemState::Ended { because: Because::Gone, .. }));
    assert_eq!(gone.count(), 2);
}
