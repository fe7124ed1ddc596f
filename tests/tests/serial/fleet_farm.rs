//! A farm of 200 workstations over real connections, 20 of which are broken: 800 emulators are started by one plan, half of what waits
//! is cancelled, one broken workstation comes back, and what failed is run again.

use std::{
    collections::BTreeMap,
    time::{Duration, Instant},
};

use fleet::{
    Timing,
    ipc::{CircuitState, EmulatorRequest, Plan, PlanAgain, PlanItem, PlanItemState, PlanState, PlanTally},
    model::Layer,
};
use simulator::{Fault, Phase};
use tests::{
    fleet::{Member, Stage, quick, quick_timing, wait_for},
    plans::{asking, at_once, first_of},
};

const WORKSTATIONS: usize = 200;
const BROKEN: usize = 20;
/// Where no virtual machine comes up.
const SICK: usize = 4;
const EMULATORS: u32 = 4;
const AT_ONCE: u32 = 60;
/// The computer is busy with both sides.
const PATIENCE: Duration = Duration::from_mins(8);

fn timing() -> Timing {
    let mut timing = Timing {
        poll: Duration::from_secs(15),
        watch: Duration::from_secs(2),
        connect_deadline: Duration::from_secs(20),
        list_deadline: Duration::from_secs(30),
        send_deadline: Duration::from_secs(30),
        start_deadline: Duration::from_mins(1),
        window_deadline: Duration::from_secs(30),
        ..quick_timing()
    };
    timing.breaker.window = Duration::from_mins(10);
    timing
}

fn until<T>(what: &str, mut look: impl FnMut() -> Option<T>) -> T {
    let began = Instant::now();
    loop {
        if let Some(found) = look() {
            println!("{what} after {:?}", began.elapsed());
            return found;
        }
        assert!(began.elapsed() < PATIENCE, "waited in vain for: {what}");
        std::thread::sleep(Duration::from_millis(100));
    }
}

fn plan(stage: &Stage, id: u32) -> Plan {
    wait_for("the plan", || stage.fleet.state().snapshot().plans.into_iter().find(|plan| plan.id == id))
}

fn waiting(stage: &Stage, id: u32) -> Vec<PlanItem> {
    stage.fleet.plan_items(id, &[PlanItemState::Waiting]).unwrap()
}

/// How often each emulator of a workstation was told to start.
fn launches(member: &Member) -> BTreeMap<String, u32> {
    let mut launches = BTreeMap::new();
    for (command, of) in member.simulated.ldplayer().deeds() {
        if command.split_whitespace().next() == Some("launch") {
            *launches.entry(of.unwrap_or_default()).or_default() += 1;
        }
    }
    launches
}

#[test]
fn a_plan_of_800_on_200_workstations_survives_20_broken_ones() {
    let stage = Stage::open(timing());
    let members: Vec<Member> =
        (0..WORKSTATIONS).map(|n| stage.add(quick(&format!("WS-{n:03}"), EMULATORS))).collect();
    let (broken, good) = members.split_at(BROKEN);
    let (sick, _) = good.split_at(SICK);
    until("all workstations online", || {
        let online = |member: &Member| member.shown().listed_at.is_some();
        members.iter().all(online).then_some(())
    });
    for member in broken {
        member.simulated.set_fault(Fault::Refuse);
    }
    for member in sick {
        member.simulated.ldplayer().stick_vbox(true);
    }
    let is_open = |member: &Member| member.circuit(Layer::Network).state == CircuitState::Open;
    until("the circuits of the broken ones", || broken.iter().all(is_open).then_some(()));

    // All of them, the broken ones too: their emulators wait until they are back.
    let all = first_of(members.iter().map(|member| member.id.as_str()), EMULATORS);
    let form = asking(EmulatorRequest::Start, all, at_once(1, AT_ONCE));
    let preview = stage.fleet.preview_plan(&form).unwrap();
    assert_eq!((preview.items, preview.workstations, preview.held), (800, 200, 80));
    assert!(preview.waves.len() > 1, "{:?}", preview.waves);
    let id = stage.fleet.start_plan(&form).unwrap();
    let (mut most, mut last) = (0, 0);
    until("the first hundred", || {
        let tally = plan(&stage, id).tally;
        most = most.max(tally.under_way);
        if tally.succeeded >= last + 10 {
            last = tally.succeeded;
            println!("{tally:?}");
        }
        (tally.succeeded >= 100).then_some(())
    });

    // Half of what waits and could go, and what waits behind the sick ones' first.
    let is_sick = |item: &PlanItem| sick.iter().any(|member| member.id == item.target.workstation);
    let unheld: Vec<PlanItem> = waiting(&stage, id).into_iter().filter(|item| !item.held).collect();
    let (behind_sick, others): (Vec<_>, Vec<_>) = unheld.into_iter().partition(is_sick);
    let half = others.iter().step_by(2).chain(&behind_sick).map(|item| item.number).collect::<Vec<_>>();
    assert!(half.len() > 100, "{} of {} wait", half.len(), others.len());
    stage.fleet.cancel_plan_items(id, &half).unwrap();
    let rest = until("everything but what is held", || {
        let plan = plan(&stage, id);
        most = most.max(plan.tally.under_way);
        (plan.tally.under_way == 0 && plan.tally.waiting == plan.held).then_some(plan)
    });
    let PlanTally { succeeded, failed, refused, unknown, waiting: held, cancelled, .. } = rest.tally;
    println!("{:?}, at most {most} at once", rest.tally);
    assert_eq!((held, refused, unknown), (80, 0, 0), "the broken ones' wait");
    let at_least = u32::try_from(SICK).unwrap();
    assert!((at_least..=at_least * EMULATORS).contains(&failed), "{:?}", rest.tally);
    assert_eq!(succeeded + failed + held + cancelled, 800);
    assert!(most <= AT_ONCE, "{most} at once");
    for member in broken {
        assert!(launches(member).is_empty(), "nothing was sent to {}", member.simulated.name());
    }

    // One of the broken ones is switched on, and what waited for it goes out by itself.
    let back = &broken[0];
    back.simulated.clear_faults();
    until("what waited for the one that came back", || {
        (0..EMULATORS).all(|n| back.phase(n) == Phase::Running).then_some(())
    });
    until("the plan to know", || (plan(&stage, id).tally.waiting == 76).then_some(()));
    stage.fleet.cancel_plan(id).unwrap();
    let end = until("the end", || Some(plan(&stage, id)).filter(|plan| plan.state == PlanState::Ended));
    assert_eq!((end.tally.succeeded, end.tally.failed), (succeeded + EMULATORS, failed), "{:?}", end.tally);
    assert_eq!(end.tally.cancelled, cancelled + 76);

    // The sick ones are well again, and what failed there is run again.
    for member in sick {
        member.simulated.ldplayer().stick_vbox(false);
        for emulator in 0..EMULATORS {
            member.simulated.ldplayer().stop_at_once(emulator);
        }
        member.is_listed_again(2);
    }
    let failed_only = PlanAgain { failed: true, refused: false, unknown: false };
    let again = stage.fleet.run_plan_again(id, failed_only).unwrap();
    let again = until("the end of what failed", || {
        Some(plan(&stage, again)).filter(|plan| plan.state == PlanState::Ended)
    });
    assert_eq!(again.tally, PlanTally { succeeded: failed, ..PlanTally::default() });

    // Nobody was told twice, but those that failed and were run again.
    for member in good.iter().skip(SICK).chain([back]) {
        assert!(launches(member).values().all(|times| *times == 1), "{:?}", launches(member));
    }
    let launched: usize = good.iter().skip(SICK).map(|member| launches(member).len()).sum();
    assert_eq!(launched, succeeded as usize);
}
