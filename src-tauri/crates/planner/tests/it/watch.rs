//! The watch: what it does, what it leaves alone, when it gives up.

use planner::{
    EmulatorFacts, EmulatorState, Event, GaveUp, HandsOff, ItemOutcome, LeadsTo, Limits, NewPlan, Origin,
    Planner, Reach, Target, Want, Watch, WatchState, WatchStep, WorkstationFacts,
};

use crate::support::{
    Harness, action, answers, at_once, limits, plan, secs, target, watch_rules, workstation,
};

const RUNNING: Want = Want::Running { app: false };

/// One workstation; its first emulators are watched, and run.
fn watching(emulators: usize, want: Want, may_repair: bool) -> Harness {
    let mut harness = Harness::new(1, emulators);
    harness.planner.set_watch_rules(watch_rules());
    for n in 0..emulators {
        harness.state(0, n, EmulatorState::Running);
        let now = harness.now();
        harness.planner.watch(&target(0, n), Watch { want, may_repair, per_hour: 10 }, now);
    }
    harness.decide();
    harness
}

fn view(harness: &Harness, n: usize) -> planner::WatchView {
    harness.planner.watched().find(|(seen, _)| *seen == target(0, n)).expect("it is watched").1
}

/// The next look finds it so, 61 s later.
fn look(harness: &mut Harness, n: usize, state: EmulatorState) -> Vec<String> {
    harness.second += 61;
    harness.state(0, n, state);
    harness.decide()
}

/// What was sent last, and its end.
fn ends(harness: &mut Harness, outcome: ItemOutcome) -> String {
    let send = harness.sent.last().unwrap().clone();
    harness.planner.ended(send.item, outcome, harness.now()).unwrap();
    send.action.kind.to_string()
}

fn gave_up(harness: &Harness) -> Vec<GaveUp> {
    let why = |event: &Event| match event {
        Event::WatchGaveUp { why, .. } => Some(*why),
        _ => None,
    };
    harness.events.iter().filter_map(why).collect()
}

#[test]
fn a_crashed_emulator_is_started_and_said_to_be() {
    let mut harness = watching(1, RUNNING, false);
    assert_eq!(view(&harness, 0).state, WatchState::Fine);
    assert_eq!(look(&mut harness, 0, EmulatorState::Stopped), ["0.0"]);
    let item = harness.last(0, 0);
    assert_eq!(view(&harness, 0).state, WatchState::Acting(item, WatchStep::Start));
    let acted = Event::WatchActed { target: target(0, 0), step: WatchStep::Start, item, tries: 1 };
    harness.decide();
    assert!(harness.events.contains(&acted));
    assert_eq!(ends(&mut harness, ItemOutcome::Succeeded), "start");
    look(&mut harness, 0, EmulatorState::Running);
    assert_eq!(view(&harness, 0).steps, 1);
    for _ in 0..5 {
        look(&mut harness, 0, EmulatorState::Running);
    }
    assert_eq!(view(&harness, 0).steps, 0, "seen running for long enough");
    assert!(harness.events.contains(&Event::WatchRecovered { target: target(0, 0), tries: 1 }));
}

#[test]
fn it_goes_from_app_to_emulator_to_workstation_and_gives_up() {
    let mut harness = watching(1, Want::Running { app: true }, true);
    let mut steps = Vec::new();
    for _ in 0..20 {
        harness.second += 61;
        let facts = EmulatorFacts {
            state: EmulatorState::Running,
            seen: harness.now(),
            app_in_front: Some(false),
            ..EmulatorFacts::default()
        };
        harness.see(0, 0, facts);
        if !harness.decide().is_empty() {
            steps.push(ends(&mut harness, ItemOutcome::Failed));
        }
    }
    let round = ["startApp", "startApp", "restart", "restart"];
    assert_eq!(steps, [&round[..], &["repair"], &round[..]].concat());
    assert_eq!(gave_up(&harness), [GaveUp::TriedAll], "once, and loudly");
    assert!(matches!(view(&harness, 0).state, WatchState::GaveUp(_, GaveUp::TriedAll)));
}

#[test]
fn without_consent_the_workstation_is_not_repaired() {
    let mut harness = watching(1, RUNNING, false);
    for _ in 0..2 {
        assert_eq!(look(&mut harness, 0, EmulatorState::Stuck), ["0.0"]);
        assert_eq!(ends(&mut harness, ItemOutcome::Failed), "restart");
    }
    assert_eq!(look(&mut harness, 0, EmulatorState::Stuck), [""; 0]);
    assert_eq!(gave_up(&harness), [GaveUp::TriedAll]);
}

#[test]
fn one_repair_of_a_workstation_serves_all_its_emulators() {
    let mut harness = watching(3, RUNNING, true);
    let mut repairs = 0;
    for _ in 0..12 {
        harness.second += 61;
        for n in 0..3 {
            harness.state(0, n, EmulatorState::Stuck);
        }
        let mut from = harness.sent.len();
        harness.decide();
        while from < harness.sent.len() {
            let now = harness.now();
            for send in &harness.sent[from..] {
                repairs += u32::from(send.action.kind.as_str() == "repair");
                harness.planner.ended(send.item, ItemOutcome::Failed, now).unwrap();
            }
            from = harness.sent.len();
            harness.decide();
        }
    }
    assert_eq!(repairs, 1);
    assert_eq!(gave_up(&harness), [GaveUp::TriedAll; 3]);
}

#[test]
fn so_many_steps_within_an_hour_and_no_more() {
    let mut harness = watching(1, RUNNING, false);
    let mut rules = watch_rules();
    rules.steady = secs(0);
    harness.planner.set_watch_rules(rules);
    let watch = Watch { want: RUNNING, may_repair: false, per_hour: 3 };
    harness.planner.watch(&target(0, 0), watch, harness.now());
    let mut starts = 0;
    for _ in 0..10 {
        starts += look(&mut harness, 0, EmulatorState::Stopped).len();
        if matches!(view(&harness, 0).state, WatchState::Acting(..)) {
            ends(&mut harness, ItemOutcome::Succeeded);
            look(&mut harness, 0, EmulatorState::Running);
        }
    }
    assert_eq!(starts, 3, "it comes up and crashes again");
    assert_eq!(gave_up(&harness), [GaveUp::TooOften]);
}

#[test]
fn it_keeps_its_hands_off_what_is_not_known_for_certain() {
    use EmulatorState::{Gone, Starting, Stopped, Stopping, Unknown};
    let mut harness = watching(1, RUNNING, true);
    for (state, why) in [
        (Unknown, HandsOff::Unknown),
        (Gone, HandsOff::Unknown),
        (Starting, HandsOff::OnItsWay),
        (Stopping, HandsOff::OnItsWay),
    ] {
        assert_eq!(look(&mut harness, 0, state), [""; 0], "{state:?}");
        assert_eq!(view(&harness, 0).state, WatchState::HandsOff(why));
    }
    let stopped = EmulatorFacts { state: Stopped, seen: harness.now(), ..EmulatorFacts::default() };
    for (facts, why) in [
        (EmulatorFacts { blocked: true, ..stopped.clone() }, HandsOff::Blocked),
        (EmulatorFacts { maintenance: true, ..stopped.clone() }, HandsOff::Maintenance),
        (EmulatorFacts { busy: Some(action("backup").kind), ..stopped.clone() }, HandsOff::Busy),
    ] {
        harness.see(0, 0, facts);
        assert_eq!(harness.decide(), [""; 0]);
        assert_eq!(view(&harness, 0).state, WatchState::HandsOff(why));
    }
    for (facts, why) in [
        (WorkstationFacts { maintenance: true, ..answers() }, HandsOff::Maintenance),
        (WorkstationFacts { reach: Reach::Unreachable, ..answers() }, HandsOff::Away),
        (WorkstationFacts { reach: Reach::Blocked { until: None }, ..answers() }, HandsOff::Away),
        (WorkstationFacts { reach: Reach::Unseen, ..answers() }, HandsOff::Away),
    ] {
        harness.know(0, facts);
        harness.see(0, 0, stopped.clone());
        assert_eq!(harness.decide(), [""; 0], "{why:?}");
        assert_eq!(view(&harness, 0).state, WatchState::HandsOff(why));
    }
    harness.know(0, answers());
    harness.second += 100;
    harness.see(0, 0, stopped);
    assert_eq!(harness.decide(), [""; 0], "seen too long ago");
    assert_eq!(view(&harness, 0).state, WatchState::HandsOff(HandsOff::Stale));
    assert_eq!(look(&mut harness, 0, Stopped), ["0.0"]);
}

#[test]
fn a_persons_stop_releases_and_a_start_resumes() {
    let mut harness = watching(1, RUNNING, false);
    harness.ask("stop", [(0, 0)]);
    harness.decide();
    assert!(harness.events.contains(&Event::WatchReleased { target: target(0, 0) }));
    harness.end(0, 0, ItemOutcome::Succeeded);
    assert_eq!(look(&mut harness, 0, EmulatorState::Stopped), [""; 0]);
    assert_eq!(view(&harness, 0).state, WatchState::Released);
    harness.ask("start", [(0, 0)]);
    harness.decide();
    harness.end(0, 0, ItemOutcome::Succeeded);
    assert!(harness.events.contains(&Event::WatchResumed { target: target(0, 0) }));
    look(&mut harness, 0, EmulatorState::Running);
    assert_eq!(look(&mut harness, 0, EmulatorState::Stopped), ["0.0"]);
}

#[test]
fn what_is_asked_past_the_plans_is_heeded_too() {
    let mut harness = two_stopped_of_which_one_may_boot();
    assert_eq!(harness.decide(), ["0.0"], "the other waits");
    harness.planner.asked_in_person(&target(0, 1), LeadsTo::Stopped, harness.now());
    assert_eq!(view(&harness, 1).state, WatchState::Released);
    harness.end(0, 0, ItemOutcome::Succeeded);
    assert_eq!(harness.decide(), [""; 0], "what the watch had asked for is taken back");
    harness.planner.asked_in_person(&target(0, 1), LeadsTo::Running, harness.now());
    assert_eq!(view(&harness, 1).steps, 0, "what was not sent is no step");
    assert_eq!(look(&mut harness, 1, EmulatorState::Stopped), ["0.1"]);
}

#[test]
fn a_schedules_stop_releases_too() {
    let mut harness = watching(1, RUNNING, false);
    harness.add(NewPlan { origin: Origin::Schedule, ..plan("stop", [(0, 0)]) });
    assert_eq!(view(&harness, 0).state, WatchState::Released, "the watch does not fight a schedule");
    harness.decide();
    harness.end(0, 0, ItemOutcome::Refused);
    harness.ask("start", [(0, 0)]);
    assert_eq!(view(&harness, 0).state, WatchState::Fine, "asked for, although it runs already");
}

#[test]
fn what_a_person_asks_for_is_not_disturbed() {
    let mut harness = watching(1, RUNNING, false);
    harness.ask("install", [(0, 0)]);
    harness.decide();
    assert_eq!(look(&mut harness, 0, EmulatorState::Stopped), [""; 0]);
    assert_eq!(view(&harness, 0).state, WatchState::HandsOff(HandsOff::Busy));
    harness.end(0, 0, ItemOutcome::Failed);
    assert_eq!(look(&mut harness, 0, EmulatorState::Stopped), ["0.0"]);
}

fn two_stopped_of_which_one_may_boot() -> Harness {
    let mut harness = watching(2, RUNNING, false);
    let mut rules = watch_rules();
    rules.limits = Limits { boots: at_once(1, 1), ..limits() };
    harness.planner.set_watch_rules(rules);
    harness.second += 61;
    harness.state(0, 0, EmulatorState::Stopped);
    harness.state(0, 1, EmulatorState::Stopped);
    harness
}

#[test]
fn cancelling_what_it_asked_for_releases() {
    let mut harness = two_stopped_of_which_one_may_boot();
    assert_eq!(harness.decide(), ["0.0"], "within the limits");
    let WatchState::Acting(item, _) = view(&harness, 1).state else { panic!("it waits") };
    harness.planner.cancel_items(&[item], harness.now());
    assert_eq!(view(&harness, 1).state, WatchState::Released);
}

#[test]
fn what_a_person_puts_in_its_place_does_not_release() {
    let mut harness = two_stopped_of_which_one_may_boot();
    harness.decide();
    harness.ask("restart", [(0, 1)]);
    harness.decide();
    assert!(!harness.events.contains(&Event::WatchReleased { target: target(0, 1) }));
    assert_eq!(view(&harness, 1).state, WatchState::HandsOff(HandsOff::Busy));
}

#[test]
fn what_was_not_sent_is_no_step() {
    let mut harness = watching(1, RUNNING, false);
    for _ in 0..5 {
        assert_eq!(look(&mut harness, 0, EmulatorState::Stopped), ["0.0"]);
        ends(&mut harness, ItemOutcome::Refused);
    }
    assert_eq!((view(&harness, 0).steps, gave_up(&harness)), (0, Vec::new()));
}

#[test]
fn a_look_from_before_a_step_ended_decides_nothing() {
    let mut harness = watching(1, RUNNING, false);
    look(&mut harness, 0, EmulatorState::Stopped);
    let before =
        EmulatorFacts { state: EmulatorState::Stopped, seen: harness.now(), ..EmulatorFacts::default() };
    ends(&mut harness, ItemOutcome::Succeeded);
    let mut rules = watch_rules();
    rules.fresh = secs(1000);
    harness.planner.set_watch_rules(rules);
    harness.second += 120;
    harness.see(0, 0, before);
    assert_eq!(harness.decide(), [""; 0]);
    assert_eq!(
        look(&mut harness, 0, EmulatorState::Stopped),
        ["0.0"],
        "it keeps looking after the first try"
    );
}

#[test]
fn what_is_to_be_stopped_is_stopped() {
    let mut harness = watching(1, Want::Stopped, true);
    assert_eq!(harness.sent.last().map(|send| send.action.kind.to_string()), Some("stop".to_owned()));
    ends(&mut harness, ItemOutcome::Succeeded);
    look(&mut harness, 0, EmulatorState::Stopped);
    assert_eq!(view(&harness, 0).state, WatchState::Fine);
}

#[test]
fn a_watch_that_gave_up_begins_again_when_asked() {
    let mut harness = watching(1, RUNNING, false);
    for _ in 0..3 {
        if !look(&mut harness, 0, EmulatorState::Stopped).is_empty() {
            ends(&mut harness, ItemOutcome::Failed);
        }
    }
    assert_eq!(gave_up(&harness).len(), 1);
    harness.planner.watch(
        &target(0, 0),
        Watch { want: RUNNING, may_repair: false, per_hour: 10 },
        harness.now(),
    );
    assert_eq!(harness.decide(), ["0.0"]);
}

#[test]
fn what_was_seen_before_it_was_watched_decides_nothing() {
    let mut harness = Harness::new(1, 1);
    harness.planner.set_watch_rules(watch_rules());
    harness.second += 5;
    let watch = Watch { want: RUNNING, may_repair: false, per_hour: 10 };
    harness.planner.watch(&target(0, 0), watch, harness.now());
    assert_eq!(harness.decide(), [""; 0]);
    assert_eq!(look(&mut harness, 0, EmulatorState::Stopped), ["0.0"]);
}

#[test]
fn a_restart_keeps_what_is_watched_and_what_was_done() {
    let mut harness = watching(3, RUNNING, false);
    let mut rules = watch_rules();
    rules.limits = Limits { boots: at_once(1, 1), ..limits() };
    harness.planner.set_watch_rules(rules.clone());
    look(&mut harness, 0, EmulatorState::Stopped);
    harness.state(0, 1, EmulatorState::Stopped);
    harness.ask("stop", [(0, 2)]);
    harness.decide();
    let text = serde_json::to_string(&harness.planner.save()).unwrap();
    harness.planner = Planner::restore(serde_json::from_str(&text).unwrap(), harness.now()).unwrap();
    harness.planner.set_watch_rules(rules);
    assert!(matches!(view(&harness, 0).state, WatchState::Acting(..)), "it may have been sent");
    assert_eq!(view(&harness, 2).state, WatchState::Released);
    harness.know(0, answers());
    harness.decide();
    let item = harness.last(0, 0);
    harness.planner.ended(item, ItemOutcome::Unknown, harness.now()).unwrap();
    assert_eq!(view(&harness, 0).steps, 1);
    assert_eq!(look(&mut harness, 1, EmulatorState::Stopped), ["0.1"], "what was not sent is asked for anew");
}

#[test]
fn an_unwatched_emulator_is_left_alone() {
    let mut harness = watching(1, RUNNING, false);
    harness.planner.unwatch(&target(0, 0), harness.now());
    assert_eq!(look(&mut harness, 0, EmulatorState::Stopped), [""; 0]);
    assert_eq!(harness.planner.watched().count(), 0);
    let text = serde_json::to_string(&harness.planner.save()).unwrap();
    let restored = Planner::restore(serde_json::from_str(&text).unwrap(), harness.now()).unwrap();
    assert_eq!(restored.watched().count(), 0);
    let whole = Target::workstation(&workstation(0));
    harness.planner.watch(&whole, Watch { want: RUNNING, may_repair: false, per_hour: 10 }, harness.now());
    assert_eq!(harness.planner.watched().count(), 0, "only emulators are watched");
}
