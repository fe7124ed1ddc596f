//! Two programs that watch the same workstation notice each other by their signs there, and say so.

use fleet::{
    Keep,
    ipc::{WatchForm, Workstation},
    model::{WatchOf, WatchWant},
};
use simulator::Workstation as Simulated;
use tests::fleet::{Stage, form, quick, quick_timing, wait_for};

/// Where the signs are.
const FOLDER: &str = r"C:\ProgramData\LDFleet";

/// Another program's fleet with the same workstation in its list; the workstation's id there.
fn another(simulated: &Simulated, password: &str) -> (Stage, String) {
    let stage = Stage::open(quick_timing());
    let id = stage.fleet.add(&form(simulated), password.to_owned().into(), Keep::Transient).unwrap();
    wait_for("the other program to list it", || shown(&stage, &id).listed_at);
    (stage, id)
}

fn shown(stage: &Stage, id: &str) -> Workstation {
    wait_for("the workstation", || stage.fleet.state().workstation(id))
}

fn watch(stage: &Stage, id: &str) {
    let watch = WatchForm {
        of: vec![WatchOf::Workstation { workstation: id.to_owned() }],
        want: WatchWant::Stopped,
        app: String::new(),
        per_hour: "6".into(),
        may_repair: false,
    };
    stage.fleet.save_watch(&watch).unwrap();
}

fn stop_watching(stage: &Stage) {
    for watch in stage.fleet.state().snapshot().watches {
        stage.fleet.remove_watch(&watch.id).unwrap();
    }
}

#[test]
fn two_that_watch_one_workstation_notice_each_other_and_part() {
    let one = Stage::open(quick_timing());
    let config = quick("WS-1", 2);
    let password = config.password.clone();
    let member = one.add_online(config);
    let (other, id) = another(&member.simulated, &password);
    watch(&one, &member.id);
    wait_for("the sign", || member.simulated.has_file(FOLDER).then_some(()));
    member.is_listed_again(3);
    assert!(member.shown().other_watchers.is_empty(), "who only looks is no watcher");
    assert!(shown(&other, &id).other_watchers.is_empty(), "who does not watch does not ask");

    watch(&other, &id);
    let seen = wait_for("the first to notice", || member.shown().other_watchers.into_iter().next());
    assert!(!seen.computer.is_empty() && seen.since > 0, "{seen:?}");
    wait_for("the second to notice", || (shown(&other, &id).other_watchers.len() == 1).then_some(()));

    stop_watching(&other);
    wait_for("the first to be alone", || member.shown().other_watchers.is_empty().then_some(()));
    assert!(shown(&other, &id).other_watchers.is_empty());
}

#[test]
fn who_ends_in_order_takes_its_sign_down() {
    let one = Stage::open(quick_timing());
    let config = quick("WS-1", 1);
    let password = config.password.clone();
    let member = one.add_online(config);
    let (other, id) = another(&member.simulated, &password);
    watch(&other, &id);
    watch(&one, &member.id);
    wait_for("the first to notice", || (member.shown().other_watchers.len() == 1).then_some(()));
    // It takes its sign down when it is closed in order.
    drop(other);
    wait_for("the first to be alone", || member.shown().other_watchers.is_empty().then_some(()));
    assert_eq!(member.not_closed(), vec![]);
}
