//! What a plan would do, and how long it still takes.

use std::num::NonZeroU32;
use std::time::Duration;

use planner::{
    EmulatorState, ItemOutcome, Limits, NewPlan, Order, Preview, Reach, Wave, WhyLeftOut, WorkstationFacts,
};

use crate::support::{Harness, all, answers, at_once, limits, plan, secs};

fn preview(harness: &Harness, new: &NewPlan) -> Preview {
    harness.planner.preview(new, |_| secs(60)).unwrap()
}

fn wave(items: u32, workstations: u32, begins: u64) -> Wave {
    Wave { items, workstations, begins: secs(begins) }
}

#[test]
fn it_says_how_many_in_which_waves_and_how_long() {
    let harness = Harness::new(3, 4);
    let shown = preview(&harness, &plan("start", all(3, 4)));
    assert_eq!((shown.items, shown.workstations, shown.held), (12, 3, 0));
    assert_eq!(shown.waves, [wave(6, 3, 0), wave(6, 3, 60)]);
    assert_eq!(shown.length, secs(120));
}

#[test]
fn limits_show_in_waves_and_length() {
    let mut harness = Harness::new(3, 4);
    harness.know(2, WorkstationFacts { boots_at_once: NonZeroU32::new(1), ..answers() });
    let shown = |limits| preview(&harness, &NewPlan { limits, ..plan("start", all(3, 4)) });
    let own = shown(limits());
    assert_eq!(own.waves, [wave(5, 3, 0), wave(5, 3, 60), wave(1, 1, 120), wave(1, 1, 180)]);
    let canary = shown(Limits { canary: 2, ..limits() });
    assert_eq!(canary.waves[0], wave(2, 2, 0));
    assert_eq!(canary.waves[1].begins, secs(60), "the rest waits for the canary wave");
    let one = shown(Limits { boots: at_once(1, 1), ..limits() });
    assert_eq!(one.length, secs(12 * 60));
    let settling = shown(Limits { boots: at_once(1, 100), settle: secs(10), ..limits() });
    assert_eq!(settling.length, secs(4 * 60 + 3 * 10));
}

#[test]
fn it_says_who_is_left_out_taken_back_and_held_up() {
    let mut harness = Harness::new(3, 2);
    harness.state(0, 0, EmulatorState::Running);
    let stop = harness.add(NewPlan {
        limits: Limits { order: Order::AsGiven, ..limits() },
        ..plan("stop", [(0, 0), (1, 0)])
    });
    harness.reach(2, Reach::Unreachable);
    let mut new = plan("start", all(3, 2));
    new.targets.push(new.targets[0].clone());
    let shown = preview(&harness, &new);
    assert_eq!((shown.items, shown.workstations, shown.held), (6, 3, 2));
    assert_eq!(shown.left_out.iter().map(|left| left.why).collect::<Vec<_>>(), [WhyLeftOut::Twice]);
    assert_eq!(shown.replaced, [planner::ItemId { plan: stop, index: 0 }]);
    assert_eq!(shown.waves, [wave(4, 2, 0)]);
    assert_eq!(harness.ends(stop), [0, 0, 0, 0, 0], "nothing has changed");
}

#[test]
fn what_it_says_is_what_comes_about() {
    let mut harness = Harness::new(4, 7);
    let varied = Limits { boots: at_once(2, 5), settle: secs(7), canary: 3, ..limits() };
    let new = NewPlan { limits: varied, ..plan("start", all(4, 7)) };
    let length = |target: &planner::Target| secs(20 + 13 * u64::from(target.to_string().as_bytes()[1]) % 50);
    let said = harness.planner.preview(&new, length).unwrap().length;
    let id = harness.add(new);
    let mut ends = Vec::new();
    while harness.planner.plan(id).unwrap().tally.left() > 0 {
        let from = harness.sent.len();
        harness.decide();
        ends.extend(
            harness.sent[from..].iter().map(|send| (harness.now().after(length(&send.target)), send.item)),
        );
        harness.second += 1;
        let now = harness.now();
        for (_, item) in ends.extract_if(.., |(end, _)| *end <= now) {
            harness.planner.ended(item, ItemOutcome::Succeeded, now).unwrap();
        }
    }
    assert_eq!(said, secs(harness.second));
}

#[test]
fn the_time_left_shrinks_as_a_plan_goes_on() {
    let mut harness = Harness::new(2, 4);
    let id = harness.ask("start", all(2, 4));
    harness.decide();
    let left = |harness: &Harness| harness.planner.time_left(id, |_| secs(60)).unwrap();
    assert_eq!(left(&harness), secs(120));
    harness.wait(45);
    assert_eq!(left(&harness), secs(75));
    harness.second += 15;
    for (ws, n) in all(2, 2) {
        harness.end(ws, n, ItemOutcome::Succeeded);
    }
    harness.decide();
    assert_eq!(left(&harness), secs(60));
    harness.planner.cancel(id, harness.now()).unwrap();
    for (ws, n) in [(0, 2), (0, 3), (1, 2), (1, 3)] {
        harness.end(ws, n, ItemOutcome::Failed);
    }
    assert_eq!(left(&harness), Duration::ZERO);
}
