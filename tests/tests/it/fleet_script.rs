//! What a script asks for through the command line: the same circuits, limits and history as what is asked in the window.

use fleet::{
    Error, FleetOptions, Keeping, ScriptRun,
    ipc::{ActivityBy, ActivityQuery, CircuitAction, Link},
    model::{Layer, OperationStatus},
    script::ScriptOutcome,
};
use simulator::Phase;
use tests::fleet::{Stage, quick, quick_timing, wait_for};

fn ended(run: ScriptRun) -> Vec<ScriptOutcome> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(run.ended()).outcomes()
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
fn an_open_circuit_refuses_a_script_as_it_does_a_click() {
    let stage = Stage::open(quick_timing());
    let member = stage.add_online(quick("WS-1", 2));
    stage.fleet.control(&member.id, Layer::Emulator, CircuitAction::Isolate, "test").unwrap();
    let outcomes = ended(stage.fleet.script_run("start", true).unwrap());
    assert!(outcomes.iter().all(|o| o.status == OperationStatus::Refused), "{outcomes:?}");
    assert!(outcomes[0].said.as_deref().unwrap().contains("WS-1"), "{outcomes:?}");
    assert_eq!(member.phase(0), Phase::Stopped);
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
