//! What tests of the watch ask for and look at.

use fleet::{
    ipc::{WatchForm, WatchState, WatchedEmulator},
    model::{Health, OperationKind, WatchOf, WatchWant},
};

use crate::fleet::{Member, Stage, title, wait_for};

/// These are to run; so much may be done to one within an hour.
pub fn running(of: Vec<WatchOf>, per_hour: u32) -> WatchForm {
    let per_hour = per_hour.to_string();
    WatchForm { of, want: WatchWant::Running, app: String::new(), per_hour, may_repair: false }
}

/// All emulators of a workstation.
pub fn all_of(member: &Member) -> Vec<WatchOf> {
    vec![WatchOf::Workstation { workstation: member.id.clone() }]
}

/// One emulator.
pub fn only(member: &Member, index: u32) -> Vec<WatchOf> {
    vec![WatchOf::Emulator { workstation: member.id.clone(), index, title: title(index) }]
}

/// How an emulator is watched, if it is.
pub fn watched(stage: &Stage, workstation: &str, emulator: u32) -> Option<WatchedEmulator> {
    let shown = stage.fleet.state().snapshot().watched;
    let here = shown.into_iter().find(|here| here.workstation == workstation)?;
    here.emulators.into_iter().find(|watched| watched.emulator == emulator)
}

/// Waits until the watch is doing that about an emulator.
pub fn becomes(stage: &Stage, workstation: &str, emulator: u32, does: WatchState) -> WatchedEmulator {
    wait_for(&format!("the watch {does:?} over {emulator}"), || {
        watched(stage, workstation, emulator).filter(|watched| watched.state == does)
    })
}

/// An emulator is made to run, and seen to.
pub fn runs(member: &Member, emulator: u32) {
    member.simulated.ldplayer().start_at_once(emulator);
    is_up(member, emulator);
}

/// Waits until an emulator is seen to run.
pub fn is_up(member: &Member, emulator: u32) {
    let up = |health| matches!(health, Health::Running | Health::Ready);
    wait_for("an emulator that runs", || {
        up(member.shown().emulators.get(emulator as usize)?.health).then_some(())
    });
}

/// How many operations of a kind were asked for on an emulator.
pub fn asked(stage: &Stage, emulator: u32, kind: OperationKind) -> usize {
    let operations = stage.fleet.state().snapshot().operations;
    operations.iter().filter(|o| o.emulator == Some(emulator) && o.kind == kind).count()
}
