//! What a plan would do, and how long it still takes.

use std::num::NonZeroU32;
use std::time::Duration;

use planner::{
    EmulatorState, Limits, NewPlan, Order, Outcome, Preview, Reach, Wave, WhyLeftOut, WorkstationFacts,
};

use crate::support::{Desk, all, answers, at_once, limits, plan, secs};

fn preview(desk: &Desk, new: &NewPlan) -> Preview {
    desk.planner.preview(new, |_| secs(60)).unwrap()
}

fn wave(items: u32, workstations: u32, begins: u64) -> Wave {
    Wave { items, workstations, begins: secs(begins) }
}

#[test]
fn it_says_how_many_in_which_waves_and_how_long() {
    let desk = Desk::new(3, 4);
    let shown = preview(&desk, &plan("start", all(3, 4)));
    assert_eq!((shown.items, shown.workstations, shown.held), (12, 3, 0));
    assert_eq!(shown.waves, [wave(6, 3, 0), wave(6, 3, 60)]);
    assert_eq!(shown.length, secs(120));
}

#[test]
fn limits_show_in_waves_and_length() {
    let mut desk = Desk::new(3, 4);
    desk.know(2, WorkstationFacts { boots_at_once: NonZeroU32::new(1), ..answers() });
    let shown = |limits| preview(&desk, &NewPlan { limits, ..plan("start", all(3, 4)) });
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
    let mut desk = Desk::new(3, 2);
    desk.state(0, 0, EmulatorState::Running);
    let stop = desk.add(NewPlan {
        limits: Limits { order: Order::AsGiven, ..limits() },
        ..plan("stop", [(0, 0), (1, 0)])
    });
    desk.reach(2, Reach::Unreachable);
    let mut new = plan("start", all(3, 2));
    new.targets.push(new.targets[0].clone());
    let shown = preview(&desk, &new);
    assert_eq!((shown.items, shown.workstations, shown.held), (6, 3, 2));
    assert_eq!(shown.left_out.iter().map(|left| left.why).collect::<Vec<_>>(), [WhyLeftOut::Twice]);
    assert_eq!(shown.replaced, [planner::ItemId { plan: stop, index: 0 }]);
    assert_eq!(shown.waves, [wave(4, 2, 0)]);
    assert_eq!(desk.ends(stop), [0, 0, 0, 0, 0], "nothing has changed");
}

#[test]
fn what_it_says_is_what_comes_about() {
    let mut desk = Desk::new(4, 7);
    let varied = Limits { boots: at_once(2, 5), settle: secs(7), canary: 3, ..limits() };
    let new = NewPlan { limits: varied, ..plan("start", all(4, 7)) };
    let length = |target: &planner::Target| secs(20 + 13 * u64::from(target.to_string().as_bytes()[1]) % 50);
    let said = desk.planner.preview(&new, length).unwrap().length;
    let id = desk.add(new);
    let mut ends = Vec::new();
    while desk.planner.plan(id).unwrap().tally.left() > 0 {
        let from = desk.sent.len();
        desk.decide();
        ends.extend(desk.sent[from..].iter().map(|send| (desk.now().after(length(&send.target)), send.item)));
        desk.second += 1;
        let now = desk.now();
        for (_, item) in ends.extract_if(.., |(end, _)| *end <= now) {
            desk.planner.ended(item, Outcome::Succeeded, now).unwrap();
        }
    }
    assert_eq!(said, secs(desk.second));
}

#[test]
fn the_time_left_shrinks_as_a_plan_goes_on() {
    let mut desk = Desk::new(2, 4);
    let id = desk.ask("start", all(2, 4));
    desk.decide();
    let left = |desk: &Desk| desk.planner.time_left(id, |_| secs(60)).unwrap();
    assert_eq!(left(&desk), secs(120));
    desk.wait(45);
    assert_eq!(left(&desk), secs(75));
    desk.second += 15;
    for (ws, n) in all(2, 2) {
        desk.end(ws, n, Outcome::Succeeded);
    }
    desk.decide();
    assert_eq!(left(&desk), secs(60));
    desk.planner.cancel(id, desk.now()).unwrap();
    for (ws, n) in [(0, 2), (0, 3), (1, 2), (1, 3)] {
        desk.end(ws, n, Outcome::Failed);
    }
    assert_eq!(left(&desk), Duration::ZERO);
}
