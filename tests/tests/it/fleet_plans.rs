//! Plans over real connections: limits hold, what waits says why, and what was held up goes out when it can.

use std::time::Duration;

use fleet::{
    Error, Timing,
    ipc::{
        CircuitAction, EmulatorRequest, LimitsForm, Plan, PlanAgain, PlanForm, PlanItemState, PlanState,
        PlanTally, PlanTargets, WorkstationForm,
    },
    model::{Field, Layer},
};
use simulator::{LdPlayerTiming, Phase, WorkstationConfig};
use tests::{
    fleet::{Member, Stage, form, quick, quick_timing, wait_for},
    plans::{asking, at_once, first_of},
};

fn limits() -> LimitsForm {
    at_once(2, 3)
}

/// The first emulators of each member.
fn targets(members: &[&Member], emulators: u32) -> PlanTargets {
    first_of(members.iter().map(|member| member.id.as_str()), emulators)
}

fn starts(targets: PlanTargets, limits: LimitsForm) -> PlanForm {
    asking(EmulatorRequest::Start, targets, limits)
}

fn plan(stage: &Stage, id: u32) -> Plan {
    wait_for("the plan on the state store", || {
        stage.fleet.state().snapshot().plans.into_iter().find(|plan| plan.id == id)
    })
}

fn becomes(stage: &Stage, id: u32, what: &str, is_so: impl Fn(&Plan) -> bool) -> Plan {
    wait_for(what, || Some(plan(stage, id)).filter(|plan| is_so(plan)))
}

fn ended(stage: &Stage, id: u32) -> PlanTally {
    becomes(stage, id, "the end of a plan", |plan| plan.state == PlanState::Ended).tally
}

/// Emulators that are coming up.
fn booting(member: &Member) -> usize {
    let boots = |phase| matches!(phase, Phase::Launching | Phase::Starting | Phase::Booting);
    member.simulated.ldplayer().emulators().iter().filter(|emulator| boots(emulator.phase)).count()
}

/// A workstation that lets so many boot at once.
fn add(stage: &Stage, name: &str, emulators: u32, boots: u32) -> Member {
    let config = quick(name, emulators);
    let timing = LdPlayerTiming { android: Duration::from_millis(700), ..config.timing.clone() };
    let member = stage.add_online(WorkstationConfig { timing, ..config });
    let form = WorkstationForm { boots: boots.to_string(), ..form(&member.simulated) };
    stage.fleet.edit(&member.id, &form, &String::new().into()).unwrap();
    wait_for("the number of boots", || (member.shown().settings.boots == boots).then_some(()));
    member
}

#[test]
fn a_plan_starts_all_and_keeps_its_limits() {
    let stage = Stage::in_virtual_time(quick_timing());
    let members: Vec<Member> = (0..3).map(|n| add(&stage, &format!("WS-{n}"), 3, 3)).collect();
    let all: Vec<&Member> = members.iter().collect();
    let form = starts(targets(&all, 3), limits());
    let preview = wait_for("the plans to know how many may boot", || {
        let preview = stage.fleet.preview_plan(&form).unwrap();
        let waves: Vec<u32> = preview.waves.iter().map(|wave| wave.items).collect();
        (waves == [6, 3]).then_some(preview)
    });
    assert_eq!((preview.items, preview.workstations, preview.boots), (9, 3, true));
    assert!(preview.length_ms > 0 && preview.left_out.is_empty() && preview.limits == limits());

    let id = stage.fleet.start_plan(&form).unwrap();
    let (mut most, mut most_here, mut waited) = (0, 0, false);
    wait_for("the end of the plan", || {
        let here: Vec<usize> = members.iter().map(booting).collect();
        most = most.max(here.iter().sum());
        most_here = most_here.max(here.into_iter().max().unwrap_or_default());
        waited |= !stage.fleet.state().snapshot().waiting.is_empty();
        (plan(&stage, id).state == PlanState::Ended).then_some(())
    });
    assert!((2..=3).contains(&most) && most_here <= 2, "{most} in the fleet, {most_here} on one");
    assert!(waited, "emulators say what they wait for");
    assert_eq!(plan(&stage, id).tally, PlanTally { succeeded: 9, ..PlanTally::default() });
    for member in &members {
        assert!((0..3).all(|n| member.phase(n) == Phase::Running));
    }
    wait_for("nothing that waits", || stage.fleet.state().snapshot().waiting.is_empty().then_some(()));
    let operations = stage.fleet.state().snapshot().operations;
    assert_eq!(operations.iter().filter(|o| o.plan == Some(id)).count(), 9, "each was sent once");

    // All run: there is nobody left.
    let again = stage.fleet.preview_plan(&form).unwrap();
    let left_out: Vec<_> = again.left_out.iter().map(|r| (r.why.to_string(), r.number)).collect();
    assert_eq!((again.items, left_out), (0, vec![("9 are so already.".to_owned(), 9)]));
}

#[test]
fn what_a_circuit_holds_up_goes_out_when_it_closes() {
    let stage = Stage::in_virtual_time(quick_timing());
    let (good, held) = (add(&stage, "GOOD", 1, 1), add(&stage, "HELD", 2, 1));
    stage.fleet.control(&held.id, Layer::Network, CircuitAction::Isolate, "cable").unwrap();
    let form = starts(targets(&[&good, &held], 1), limits());
    wait_for("the preview to know", || (stage.fleet.preview_plan(&form).unwrap().held == 1).then_some(()));
    let before = held.simulated.counters().commands;
    let id = stage.fleet.start_plan(&form).unwrap();
    let waits = becomes(&stage, id, "the good one's end", |plan| plan.tally.succeeded == 1);
    assert_eq!((waits.held, waits.tally.waiting, waits.state), (1, 1, PlanState::Running));
    let item = stage.fleet.plan_items(id, &[PlanItemState::Waiting]).unwrap().remove(0);
    assert!(item.held && item.operation.is_none() && item.workstation_name == "HELD");
    assert_eq!(item.why.unwrap().to_string(), "waiting until the circuit closes");
    let shown = wait_for("its row", || {
        let waiting = stage.fleet.state().snapshot().waiting;
        waiting.into_iter().find(|waiting| waiting.workstation == held.id)
    });
    assert_eq!((shown.emulators[0].emulator, shown.emulators[0].plan), (0, id));
    assert_eq!(held.simulated.counters().commands, before, "nothing was sent there");

    stage.fleet.control(&held.id, Layer::Network, CircuitAction::Reset, "").unwrap();
    assert_eq!(ended(&stage, id).succeeded, 2);
    assert_eq!((held.phase(0), held.phase(1)), (Phase::Running, Phase::Stopped));
}

#[test]
fn a_plan_is_paused_goes_on_and_is_cancelled() {
    let stage = Stage::in_virtual_time(quick_timing());
    let member = add(&stage, "WS-1", 4, 1);
    let id = stage.fleet.start_plan(&starts(targets(&[&member], 4), limits())).unwrap();
    becomes(&stage, id, "the first under way", |plan| plan.tally.under_way == 1);
    stage.fleet.pause_plan(id).unwrap();
    let paused = becomes(&stage, id, "the end of what was sent", |plan| plan.tally.succeeded == 1);
    assert_eq!((paused.state, paused.tally.waiting), (PlanState::Paused, 3));
    assert_eq!(paused.paused.unwrap().to_string(), "Paused by you.");
    // A single request goes before what is paused.
    stage.succeeded(member.ask(3, EmulatorRequest::Start));
    stage.fleet.change_plan_limits(id, &LimitsForm { in_fleet: "1".into(), ..limits() }).unwrap();
    stage.fleet.resume_plan(id).unwrap();
    becomes(&stage, id, "the second", |plan| plan.tally.succeeded == 2);
    stage.fleet.cancel_plan(id).unwrap();
    let tally = ended(&stage, id);
    assert!(tally.cancelled >= 1 && tally.succeeded + tally.cancelled == 4, "{tally:?}");
    assert!(stage.fleet.pause_plan(id + 1).is_err(), "there is no such plan");
    stage.fleet.forget_plan(id).unwrap();
    wait_for("it to be put away", || stage.fleet.state().snapshot().plans.is_empty().then_some(()));
}

/// Something that is done to stopped emulators only.
fn changes(targets: PlanTargets, limits: LimitsForm) -> PlanForm {
    PlanForm { request: EmulatorRequest::AdbDebugging { on: true }, ..starts(targets, limits) }
}

#[test]
fn the_failed_of_a_plan_are_run_again() {
    let stage = Stage::in_virtual_time(quick_timing());
    let member = add(&stage, "WS-1", 2, 2);
    member.simulated.ldplayer().start_at_once(0);
    member.is_listed_again(2);
    let id = stage.fleet.start_plan(&changes(targets(&[&member], 2), limits())).unwrap();
    let tally = ended(&stage, id);
    assert_eq!((tally.succeeded, tally.failed), (1, 1), "{tally:?}");
    let failed = stage.fleet.plan_items(id, &[PlanItemState::Failed]).unwrap();
    assert_eq!((failed[0].target.emulator, failed[0].operation.is_some()), (0, true));
    member.simulated.ldplayer().stop_at_once(0);
    member.is_listed_again(2);
    let nobody = PlanAgain { failed: false, refused: true, unknown: true };
    assert!(stage.fleet.run_plan_again(id, nobody).is_err(), "none was refused");
    let again = stage.fleet.run_plan_again(id, PlanAgain { failed: true, ..nobody }).unwrap();
    assert_eq!(ended(&stage, again), PlanTally { succeeded: 1, ..PlanTally::default() });
}

#[test]
fn a_failure_in_the_first_wave_pauses_the_rest() {
    let stage = Stage::in_virtual_time(quick_timing());
    let member = add(&stage, "WS-1", 3, 1);
    member.simulated.ldplayer().start_at_once(0);
    member.is_listed_again(2);
    let form = changes(targets(&[&member], 3), LimitsForm { canary: "1".into(), ..limits() });
    let id = stage.fleet.start_plan(&form).unwrap();
    let paused = becomes(&stage, id, "the pause", |plan| plan.state == PlanState::Paused);
    assert_eq!((paused.tally.failed, paused.tally.waiting), (1, 2));
    assert_eq!(paused.paused.unwrap().to_string(), "Paused: the first wave did not go well.");
    stage.fleet.resume_plan(id).unwrap();
    assert_eq!(ended(&stage, id).succeeded, 2);
}

#[test]
fn a_stop_of_many_takes_back_the_starts_that_wait() {
    let stage = Stage::in_virtual_time(quick_timing());
    let member = add(&stage, "WS-1", 3, 1);
    let start = stage.fleet.start_plan(&starts(targets(&[&member], 3), limits())).unwrap();
    becomes(&stage, start, "the first under way", |plan| plan.tally.under_way == 1);
    let stop = PlanForm { request: EmulatorRequest::Stop, ..starts(targets(&[&member], 3), limits()) };
    let preview = stage.fleet.preview_plan(&stop).unwrap();
    assert_eq!(preview.replaced, 2);
    let stop = stage.fleet.start_plan(&stop).unwrap();
    assert_eq!(ended(&stage, start).cancelled, 2);
    assert_eq!(ended(&stage, stop).succeeded, 3);
    assert!((0..3).all(|n| member.phase(n) == Phase::Stopped));
}

#[test]
fn a_plan_for_a_filter_takes_whom_it_finds() {
    let stage = Stage::in_virtual_time(quick_timing());
    let member = add(&stage, "WS-1", 3, 3);
    member.simulated.ldplayer().start_at_once(1);
    member.is_listed_again(2);
    let filter = |filter: &str| PlanTargets::Filter { filter: filter.to_owned() };
    let form = starts(filter("state:stopped"), limits());
    assert_eq!(stage.fleet.preview_plan(&form).unwrap().items, 2);
    assert_eq!(ended(&stage, stage.fleet.start_plan(&form).unwrap()).succeeded, 2);
    for wrong in ["state:nowhere", "title:nobody"] {
        let refused = stage.fleet.start_plan(&starts(filter(wrong), limits())).unwrap_err();
        let field = matches!(refused, Error::Invalid { field: Field::Filter | Field::PlanTargets, .. });
        assert!(field, "{refused}");
    }
}

#[test]
fn a_workstation_without_memory_to_spare_boots_nothing() {
    let timing = Timing { vitals: Duration::from_millis(600), ..quick_timing() };
    let stage = Stage::in_virtual_time(timing);
    let member = add(&stage, "WS-1", 2, 2);
    let free = wait_for("its memory", || member.shown().vitals.memory).free / (1 << 20);
    let needs = |megabytes: u64| LimitsForm { memory: megabytes.to_string(), ..limits() };
    let form = starts(targets(&[&member], 2), needs(free + 4096));
    // Held up until the plans know of its memory.
    stage.fleet.control(&member.id, Layer::Network, CircuitAction::Isolate, "cable").unwrap();
    wait_for("the preview to know", || (stage.fleet.preview_plan(&form).unwrap().held == 2).then_some(()));
    let id = stage.fleet.start_plan(&form).unwrap();
    stage.fleet.control(&member.id, Layer::Network, CircuitAction::Reset, "").unwrap();
    wait_for("why it waits", || {
        let item = stage.fleet.plan_items(id, &[PlanItemState::Waiting]).ok()?.into_iter().next()?;
        item.why?.to_string().contains("MB of memory are free").then_some(())
    });
    member.is_listed_again(2);
    assert_eq!(plan(&stage, id).tally.waiting, 2, "{:?}", plan(&stage, id));
    // What emulators take of it is not back while they run.
    stage.fleet.change_plan_limits(id, &needs(1)).unwrap();
    assert_eq!(ended(&stage, id).succeeded, 2);
}
