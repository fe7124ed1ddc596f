//! What a script asks for through the command line: the same circuits, limits and history as what is asked in the window.

use fleet::{
    Error, FleetOptions, Keeping, ScriptRun,
    ipc::{
        ActivityBy, ActivityQuery, CircuitAction, EmulatorRequest, LimitsForm, Link, PlanForm, PlanOrigin,
        PlanTargets, SavedPlanForm,
    },
    model::{Layer, OperationStatus},
    script::ScriptOutcome,
};
use simulator::Phase;
use tests::{
    fleet::{Member, Stage, quick, quick_timing, wait_for},
    plans::{asking, at_once, first_of},
};

fn ended(run: ScriptRun) -> Vec<ScriptOutcome> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(run.ended()).report().emulators
}

/// Something asked of the first two emulators.
fn all(member: &Member, request: EmulatorRequest) -> PlanForm {
    asking(request, first_of([member.id.as_str()], 2), at_once(2, 2))
}

#[test]
fn a_script_starts_what_passes_its_filter_and_nothing_else() {
    let stage = Stage::open(quick_timing());
    let member = stage.add_online(quick("WS-1", 3));
    stage.add_online(quick("WS-2", 3));
    let run = stage.fleet.script_run("START ws:WS-1 index>0", false).unwrap();
    let outcomes = ended(run);
    let places: Vec<_> = outcomes.iter().map(|o| (o.workstation.as_str(), o.index)).collect();
    assert_eq!(places, [("WS-1", 1), ("WS-1", 2)]);
    assert!(outcomes.iter().all(|o| o.status == OperationStatus::Succeeded), "{outcomes:?}");
    assert_eq!([0, 1, 2].map(|i| member.phase(i)), [Phase::Stopped, Phase::Running, Phase::Running]);
    let list = stage.fleet.script_list("-state:stopped").unwrap();
    assert_eq!((list.emulators.len(), list.total), (2, 6));
    assert!(list.emulators.iter().all(|e| e.link == Link::Online));
}

#[test]
fn what_a_circuit_holds_up_goes_out_for_a_script_too() {
    let stage = Stage::open(quick_timing());
    let member = stage.add_online(quick("WS-1", 2));
    stage.fleet.control(&member.id, Layer::Emulator, CircuitAction::Isolate, "test").unwrap();
    wait_for("the circuit to be seen", || {
        let preview = stage.fleet.preview_plan(&all(&member, EmulatorRequest::Start)).unwrap();
        (preview.held == 2).then_some(())
    });
    let run = stage.fleet.script_run("start", true).unwrap();
    // What does not pass the circuit is not held up by it.
    let sets = EmulatorRequest::AdbDebugging { on: true };
    assert_eq!(stage.fleet.preview_plan(&all(&member, sets)).unwrap().held, 0);
    assert_eq!(member.phase(0), Phase::Stopped);
    stage.fleet.control(&member.id, Layer::Emulator, CircuitAction::Reset, "").unwrap();
    let outcomes = ended(run);
    assert!(outcomes.iter().all(|o| o.status == OperationStatus::Succeeded), "{outcomes:?}");
    let again = stage.fleet.script_run("start", true).unwrap().report();
    let said: Vec<_> = again.emulators.iter().map(|o| (o.status, o.said.clone().unwrap())).collect();
    let so = (OperationStatus::Succeeded, "It is so already.".to_owned());
    assert_eq!((again.plan, said), (None, vec![so.clone(), so]));
}

#[test]
fn a_script_runs_a_saved_plan_within_its_limits() {
    let stage = Stage::open(quick_timing());
    let member = stage.add_online(quick("WS-1", 3));
    let saved = SavedPlanForm {
        name: "Morning".into(),
        targets: PlanTargets::Filter { filter: "ws:WS-1 index<2".into() },
        request: EmulatorRequest::Start,
        limits: at_once(1, 1),
    };
    stage.fleet.save_plan(&saved).unwrap();
    let run = stage.fleet.script_plan(" morning").unwrap();
    let plan = wait_for("the plan", || stage.fleet.state().snapshot().plans.first().cloned());
    assert_eq!(
        (plan.name.as_str(), plan.origin, plan.limits),
        ("Morning", PlanOrigin::Script, at_once(1, 1))
    );
    let outcomes = ended(run);
    assert!(
        outcomes.iter().all(|o| o.status == OperationStatus::Succeeded && o.said.is_some()),
        "{outcomes:?}"
    );
    assert_eq!([0, 1, 2].map(|i| member.phase(i)), [Phase::Running, Phase::Running, Phase::Stopped]);
    let unknown = stage.fleet.script_plan("Evening").err();
    assert!(matches!(unknown, Some(Error::NotUnderstood(_))), "{unknown:?}");
}

#[test]
fn a_plan_that_pauses_itself_answers_the_script() {
    let stage = Stage::open(quick_timing());
    let member = stage.add_online(quick("WS-1", 3));
    // What is done to stopped emulators only.
    for n in 0..3 {
        member.simulated.ldplayer().start_at_once(n);
    }
    member.is_listed_again(2);
    let saved = SavedPlanForm {
        name: "Apps".into(),
        targets: PlanTargets::Filter { filter: String::new() },
        request: EmulatorRequest::AdbDebugging { on: true },
        limits: LimitsForm { stop_after: "1".into(), ..at_once(1, 1) },
    };
    stage.fleet.save_plan(&saved).unwrap();
    let outcomes = ended(stage.fleet.script_plan("Apps").unwrap());
    let count = |status| outcomes.iter().filter(|o| o.status == status).count();
    assert_eq!((count(OperationStatus::Failed), count(OperationStatus::Queued)), (1, 2), "{outcomes:?}");
    assert!(outcomes.iter().all(|o| o.said.is_some()), "each says why: {outcomes:?}");
}

#[test]
fn what_a_script_types_is_understood_or_refused() {
    let stage = Stage::open(quick_timing());
    stage.add_online(quick("WS-1", 1));
    for typed in ["", "  ", "delete ws:WS-1", "start", "start state:", "start (", &"x".repeat(100_000)] {
        let refused = stage.fleet.script_run(typed, false).err().map(|e| e.to_string());
        assert!(refused.is_some_and(|said| !said.is_empty()), "{typed:.40}");
    }
    let nothing = stage.fleet.script_run("stop ws:WS-9", false).err();
    assert!(matches!(nothing, Some(Error::NothingMatches(_))), "{nothing:?}");
    assert!(stage.fleet.state().snapshot().operations.is_empty());
}

#[test]
fn the_history_says_that_a_script_asked() {
    let stage = Stage::with(FleetOptions {
        activity: Keeping::UntilClosed,
        ..FleetOptions::in_memory(quick_timing())
    });
    stage.add_online(quick("WS-1", 1));
    ended(stage.fleet.script_run("start ws:WS-1", false).unwrap());
    let query = ActivityQuery { filter: "by:script".into(), ..ActivityQuery::default() };
    let page = wait_for("its entry", || {
        let page = stage.fleet.activity_page(&query, None, 10).ok().flatten()?;
        (!page.entries.is_empty()).then_some(page)
    });
    assert_eq!(page.entries.len(), 1);
    assert_eq!(page.entries[0].by, ActivityBy::Script);
}
