//! The watch over a restart: it loses nothing, repeats nothing, and looks before it acts.

use std::{path::Path, sync::Arc};

use fleet::{
    ConfigFile, FleetOptions, Keep, Keeping, MemorySecrets, Secrets,
    ipc::{EmulatorRequest, WatchState},
    model::{OperationKind, OperationStatus, WatchOf},
};
use simulator::Phase;
use tests::{
    fleet::{Stage, form, quick, quick_timing, title, wait_for},
    watch::{asked, becomes, running},
};

fn stage(folder: &Path, secrets: &Arc<MemorySecrets>) -> Stage {
    Stage::with(FleetOptions {
        timing: quick_timing(),
        secrets: Arc::clone(secrets) as Arc<dyn Secrets>,
        config: Some(ConfigFile::at(folder.join("workstations.json"))),
        activity: Keeping::Nothing,
    })
}

#[test]
fn a_restart_loses_and_repeats_nothing() {
    let (folder, secrets) = (tempfile::tempdir().unwrap(), Arc::new(MemorySecrets::default()));
    let first = stage(folder.path(), &secrets);
    let simulated = first.simulate(quick("WS-1", 3));
    let ldplayer = simulated.ldplayer();
    (0..3).for_each(|n| assert!(ldplayer.start_at_once(n)));
    let id = first.fleet.add(&form(&simulated), simulated.password().to_owned().into(), Keep::Saved).unwrap();
    let all = vec![WatchOf::Workstation { workstation: id.clone() }];
    first.fleet.save_watch(&running(all, 6)).unwrap();
    (0..3).for_each(|n| drop(becomes(&first, &id, n, WatchState::Fine)));
    // One was stopped by a person; one is being started by the watch.
    let stop = first.fleet.operate(&id, 2, &title(2), &EmulatorRequest::Stop).unwrap();
    first.succeeded(stop);
    becomes(&first, &id, 2, WatchState::LetGo);
    ldplayer.stop_at_once(0);
    wait_for("the watch's start", || {
        let operations = first.fleet.state().snapshot().operations;
        let starts = operations.iter().any(|o| o.emulator == Some(0) && o.status == OperationStatus::Running);
        (starts && ldplayer.emulator_state(0)?.pid.is_some()).then_some(())
    });
    let started = ldplayer.emulator_state(0).unwrap().pid;
    first.fleet.close();
    // And one ends while nobody looks.
    ldplayer.stop_at_once(1);

    let second = stage(folder.path(), &secrets);
    becomes(&second, &id, 0, WatchState::Fine);
    assert_eq!(ldplayer.emulator_state(0).unwrap().pid, started, "it was not started a second time");
    becomes(&second, &id, 1, WatchState::Fine);
    assert_eq!(ldplayer.emulator_state(1).unwrap().phase, Phase::Running, "it was found to have ended");
    becomes(&second, &id, 2, WatchState::LetGo);
    let starts = |n| asked(&second, n, OperationKind::Start);
    // Of the first that stands in the list which says what was under way.
    assert_eq!((starts(1), starts(2)), (1, 0));
    assert_eq!(ldplayer.emulator_state(2).unwrap().phase, Phase::Stopped);
    assert_eq!(second.fleet.state().snapshot().watches.len(), 1);
}
