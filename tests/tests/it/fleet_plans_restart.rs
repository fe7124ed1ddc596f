//! Plans over a restart: shown as they were, nothing that may have been sent is sent again, and a person lets them go on.

use std::{path::Path, sync::Arc};

use fleet::{
    ConfigFile, FleetOptions, Keep, Keeping, MemorySecrets, Secrets, Timing,
    ipc::{EmulatorRequest, Link, Plan, PlanForm, PlanItemState, PlanState},
};
use simulator::{Phase, Workstation};
use tests::{
    fleet::{Stage, form, quick, quick_timing, wait_for},
    plans::{asking, at_once, first_of},
};

fn stage(folder: &Path, secrets: &Arc<MemorySecrets>, timing: Timing) -> Stage {
    Stage::with(FleetOptions {
        timing,
        secrets: Arc::clone(secrets) as Arc<dyn Secrets>,
        config: Some(ConfigFile::at(folder.join("workstations.json"))),
        activity: Keeping::Nothing,
    })
}

fn asks(request: EmulatorRequest, workstation: &str, emulators: u32) -> PlanForm {
    asking(request, first_of([workstation], emulators), at_once(1, 1))
}

fn becomes(stage: &Stage, what: &str, is_so: impl Fn(&Plan) -> bool) -> Plan {
    wait_for(what, || stage.fleet.state().snapshot().plans.into_iter().find(|plan| is_so(plan)))
}

fn is_online(stage: &Stage, id: &str) {
    wait_for("the workstation online", || {
        (stage.fleet.state().workstation(id)?.link == Link::Online).then_some(())
    });
}

fn pids(simulated: &Workstation) -> Vec<Option<u32>> {
    simulated.ldplayer().emulators().into_iter().map(|emulator| emulator.pid).collect()
}

#[test]
fn a_plan_goes_on_after_a_restart_and_repeats_nothing() {
    let (folder, secrets) = (tempfile::tempdir().unwrap(), Arc::new(MemorySecrets::default()));
    let first = stage(folder.path(), &secrets, quick_timing());
    let simulated = first.simulate(quick("WS-1", 4));
    let password = || simulated.password().to_owned().into();
    let id = first.fleet.add(&form(&simulated), password(), Keep::Saved).unwrap();
    is_online(&first, &id);
    let plan = first.fleet.start_plan(&asks(EmulatorRequest::Start, &id, 4)).unwrap();
    becomes(&first, "the second under way", |plan| plan.tally.succeeded == 1 && plan.tally.under_way == 1);
    wait_for("the second's window", || pids(&simulated)[1]);
    let before = pids(&simulated);
    first.fleet.close();

    let second = stage(folder.path(), &secrets, quick_timing());
    let shown = becomes(&second, "the plan", |shown| shown.id == plan);
    assert_eq!((shown.state, shown.tally.waiting), (PlanState::Interrupted, 2));
    assert_eq!(shown.tally.succeeded + shown.tally.under_way, 2);
    assert!(shown.paused.unwrap().to_string().contains("the rest waits for you"));
    // What was under way is looked at, although nobody has let the plan go on.
    let seen = becomes(&second, "the look", |plan| plan.tally.succeeded == 2);
    assert_eq!((seen.state, seen.tally.waiting), (PlanState::Interrupted, 2));
    assert_eq!(pids(&simulated), before, "nothing was sent again, and nothing else yet");
    second.fleet.resume_plan(plan).unwrap();
    let ended = becomes(&second, "its end", |plan| plan.state == PlanState::Ended);
    assert_eq!(ended.tally.succeeded, 4);
    assert_eq!(pids(&simulated)[..2], before[..2], "they still run as they were started");
    assert!(simulated.ldplayer().emulators().iter().all(|emulator| emulator.phase == Phase::Running));
    second.fleet.close();

    let third = stage(folder.path(), &secrets, quick_timing());
    let again = becomes(&third, "the plan that has ended", |shown| shown.id == plan);
    assert_eq!((again.state, again.tally.succeeded), (PlanState::Ended, 4));
}

#[test]
fn what_was_asked_in_an_adb_command_is_in_no_file() {
    let (folder, secrets) = (tempfile::tempdir().unwrap(), Arc::new(MemorySecrets::default()));
    let first = stage(folder.path(), &secrets, quick_timing());
    let simulated = first.simulate(quick("WS-1", 2));
    let id = first.fleet.add(&form(&simulated), simulated.password().to_owned().into(), Keep::Saved);
    let id = id.unwrap();
    is_online(&first, &id);
    let command = "shell input text Right-Horse".to_owned();
    let plan = first.fleet.start_plan(&asks(EmulatorRequest::Adb { command }, &id, 2)).unwrap();
    first.fleet.pause_plan(plan).unwrap();
    wait_for("the file", || folder.path().join("plans.json").exists().then_some(()));
    first.fleet.close();
    let written = std::fs::read_to_string(folder.path().join("plans.json")).unwrap();
    assert!(!written.contains("Right-Horse"), "{written}");

    let second = stage(folder.path(), &secrets, quick_timing());
    becomes(&second, "the plan", |shown| shown.id == plan);
    let refused = second.fleet.resume_plan(plan).unwrap_err().to_string();
    assert!(refused.contains("not kept over a restart"), "{refused}");
    second.fleet.cancel_plan(plan).unwrap();
    becomes(&second, "its end", |plan| plan.state == PlanState::Ended);
    let cancelled = second.fleet.plan_items(plan, &[PlanItemState::Cancelled]).unwrap();
    assert!(!cancelled.is_empty());
}
