//! 1,000 workstations with 20 emulators each, in virtual time.

use std::time::{Duration, SystemTime};

use planner::{EmulatorState, Limits, NewPlan, Order, PlanState, WatchRules, WatchState};

use crate::support::{action, at_once, secs, watch_rules};
use crate::world::{Nature, World};

const WORKSTATIONS: usize = 1000;
const EMULATORS: usize = 20;

/// Two that are always the same, and one of its own each time: it is printed.
fn seeds() -> [u64; 3] {
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap();
    let own = std::env::var("SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(now.as_secs());
    println!("SEED={own} repeats this run");
    [1, 2, own]
}

fn limits() -> Limits {
    Limits {
        boots: at_once(2, 300),
        settle: secs(3),
        stop_after: None,
        order: Order::Spread,
        ..Limits::default()
    }
}

fn start_all(world: &mut World) -> planner::PlanId {
    let targets = world.targets();
    let when_back = Duration::from_hours(4);
    world.add(NewPlan { limits: limits(), when_back, ..NewPlan::new(action("start"), targets) })
}

/// Every item has ended, and each was told of once.
fn ended(world: &World, plan: planner::PlanId) -> planner::Tally {
    let view = world.planner.plan(plan).unwrap();
    assert_eq!(view.state, PlanState::Ended, "{:?}", view.tally);
    assert_eq!(view.tally.all() as usize, world.targets().len());
    view.tally
}

#[test]
fn a_fleet_starts_through_hangs_outages_and_a_power_cut() {
    for seed in seeds() {
        let nature = Nature {
            fails: 0.02,
            hangs: 0.005,
            goes_away: 0.1,
            away: 30..900,
            power_cut: Some((1200, 300)),
            ..Nature::kind()
        };
        let mut world = World::new(seed, WORKSTATIONS, EMULATORS, nature);
        let plan = start_all(&mut world);
        world.run(None);
        let tally = ended(&world, plan);
        assert_eq!(world.checker.ended(), WORKSTATIONS * EMULATORS, "seed {seed}: each ended once");
        assert_eq!(world.sent, 20_000, "seed {seed}: everything came back in time");
        assert_eq!(tally.unknown as usize, world.hung, "seed {seed}: only what hung is unknown");
        assert_eq!(
            (world.checker.most_on_one, world.checker.most_in_fleet),
            (2, 300),
            "limits are used in full"
        );
    }
}

#[test]
fn a_fleet_starts_although_its_program_is_killed_repeatedly() {
    for seed in seeds() {
        let nature = Nature { fails: 0.02, goes_away: 0.05, away: 30..300, ..Nature::kind() };
        let mut world = World::new(seed, 100, EMULATORS, nature).with_journal();
        let plan = start_all(&mut world);
        for _ in 0..4 {
            let until = world.now.after(secs(100));
            world.run(Some(until));
            world.kill();
        }
        world.run(None);
        let tally = ended(&world, plan);
        assert!(tally.unknown > 0, "seed {seed}: it was killed between deciding and sending");
        assert_eq!(world.sent + u64::from(tally.unknown), 2000, "seed {seed}: nothing lost, nothing twice");
    }
}

#[test]
fn workstations_that_hang_hold_up_no_other() {
    let good = {
        let mut world = World::new(7, 50, EMULATORS, Nature::kind());
        let targets = world.targets();
        world.add(NewPlan { limits: limits(), ..NewPlan::new(action("start"), targets) });
        world.run(None);
        world.now
    };
    let mut world = World::new(7, 50, EMULATORS, Nature { hangs: 0.05, ..Nature::kind() });
    let targets = world.targets();
    let plan = world.add(NewPlan { limits: limits(), ..NewPlan::new(action("start"), targets) });
    // A hang costs a place of its workstation for as long as it is not overdue; two may hang one after the other.
    world.run(Some(good.after(4 * limits().overdue)));
    let left = world.planner.plan(plan).unwrap().tally.left();
    assert!(world.hung > 20, "{} hang", world.hung);
    assert!(left as usize <= world.hung, "{left} have not ended, {} hang", world.hung);
}

#[test]
fn a_fleet_starts_nearly_as_fast_as_its_limits_permit() {
    for (here, fleet) in [(2, 300), (2, 2000), (1, 1000)] {
        let mut world = World::new(5, 300, EMULATORS, Nature::kind());
        let limits = Limits { boots: at_once(here, fleet), settle: Duration::ZERO, ..limits() };
        let (targets, from) = (world.targets(), world.now);
        world.add(NewPlan { limits, ..NewPlan::new(action("start"), targets) });
        world.run(None);
        let (took, ideal) = (world.now.since(from).as_secs_f64(), world.ideal(here, fleet));
        assert!(took < ideal * 1.1, "{took} s, {ideal} s would be ideal");
    }
}

#[test]
fn a_watched_fleet_comes_back_from_a_power_cut_without_a_storm() {
    let mut world = World::new(11, 300, EMULATORS, Nature { fails: 0.02, ..Nature::kind() });
    let limits = Limits { boots: at_once(2, 100), ..limits() };
    world.watch_all(WatchRules { limits, pause: secs(60), fresh: Duration::from_hours(9), ..watch_rules() });
    let begin = world.now;
    loop {
        let settled = |state| matches!(state, WatchState::Fine | WatchState::GaveUp(..));
        let watched = world.planner.watched().filter(|(_, view)| !settled(view.state));
        let left: Vec<_> = watched.map(|(target, _)| target).collect();
        if left.is_empty() {
            break;
        }
        // Every poll sees stopped what has not been started yet.
        for target in left {
            world.see(&target, EmulatorState::Stopped);
        }
        let until = world.now.after(secs(300));
        world.run(Some(until));
        assert!(world.now.since(begin) < Duration::from_hours(4), "it never ends");
    }
    assert_eq!((world.checker.most_on_one, world.checker.most_in_fleet), (2, 100));
    assert!(world.sent > 6000, "some took a second try: {}", world.sent);
    assert_eq!(world.planner.plans().count(), 0, "what the watch asked for is not kept");
    // A plan for each emulator: an end lets the plans of its workstation be looked at, not those of the fleet.
    assert!(world.looked_at < 50 * world.sent, "{} looks", world.looked_at);
}

#[test]
fn deciding_costs_what_changes_not_what_waits() {
    for workstations in [10, 100, 1000] {
        let mut world = World::new(3, workstations, EMULATORS, Nature::kind());
        start_all(&mut world);
        world.run(None);
        // Each item is looked at when it may go, and each end, pause and timer lets one of its workstation be looked at.
        let items = u64::try_from(workstations * EMULATORS).unwrap();
        assert!(world.looked_at < 5 * items, "{} looks for {items} items", world.looked_at);
    }
}
