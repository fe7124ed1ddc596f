//! What is asked for is done on the computer that was meant, or nowhere.

use std::{path::Path, sync::Arc};

use fleet::{
    ConfigFile, FleetOptions, Keep, Keeping, MemorySecrets,
    ipc::{
        DoctorStatus, DoctorStepKind, DoctorSubject, EmulatorRequest, Link, PasswordState, Workstation,
        WorkstationForm,
    },
    model::OperationStatus,
};
use simulator::{Fault, RequestKind, WorkstationConfig};
use tests::fleet::{Member, Stage, form, quick, quick_timing, title, wait_for};

/// One of a farm that was set up from one image: account, password and titles are the same on all of them.
fn cloned(name: &str) -> WorkstationConfig {
    WorkstationConfig { user: "farm".into(), password: "Right-Horse-7".into(), ..quick(name, 3) }
}

/// Waits until it is shown that this computer answers instead of the right one.
fn estranged(member: &Member, by: &str) -> Workstation {
    wait_for(&format!("{by} as a stranger"), || {
        Some(member.shown()).filter(|shown| shown.stranger.as_deref() == Some(by))
    })
}

/// Waits until nothing is left of the connections that were cut.
fn has_settled(member: &Member) {
    wait_for("closed circuits", || member.not_closed().is_empty().then_some(()));
}

fn done_on(member: &Member) -> (u64, u64) {
    let counters = member.simulated.counters();
    (counters.shells_created, counters.commands)
}

#[test]
fn another_computer_is_sent_nothing_until_accepted() {
    let stage = Stage::open(quick_timing());
    let mut member = stage.add_online(cloned("FARM-PC-01"));
    assert_eq!(member.shown().computer.as_deref(), Some("FARM-PC-01"));
    stage.swap(&mut member, cloned("FARM-PC-02"));

    let shown = estranged(&member, "FARM-PC-02");
    let problem = shown.problem.unwrap();
    assert!(
        problem.sentence.to_string().starts_with("FARM-PC-02 answers at the address of FARM-PC-01"),
        "{problem:?}"
    );
    assert_eq!((shown.link, shown.computer.as_deref()), (Link::Failing, Some("FARM-PC-01")));
    has_settled(&member);
    let ended = stage.ended(member.ask(2, EmulatorRequest::Delete));
    assert_eq!(ended.status, OperationStatus::Failed, "{ended:?}");
    assert!(
        ended.result.contains("FARM-PC-02 answers") && ended.result.ends_with("Nothing was sent."),
        "{ended:?}"
    );
    let started = stage.ended(member.ask(0, EmulatorRequest::Start));
    assert_eq!(started.status, OperationStatus::Failed, "{started:?}");
    assert_eq!(done_on(&member), (0, 0));
    assert_eq!(member.simulated.ldplayer().emulators().len(), 3);
    assert_eq!(member.not_closed(), [], "another computer is no failure of any layer");

    stage.fleet.accept_computer(&member.id).unwrap();
    member.comes_online();
    let shown = member.shown();
    assert_eq!((shown.computer.as_deref(), shown.stranger), (Some("FARM-PC-02"), None));
    stage.succeeded(member.ask(2, EmulatorRequest::Delete));
    assert!(stage.fleet.accept_computer(&member.id).is_err(), "nobody else answers");
}

#[test]
fn another_computer_is_sent_no_password_that_it_could_refuse() {
    let stage = Stage::open(quick_timing());
    let mut member = stage.add_online(cloned("FARM-PC-01"));
    let password = "Other-Horse-9".into();
    stage.swap(&mut member, WorkstationConfig { password, ..cloned("FARM-PC-02") });
    let shown = estranged(&member, "FARM-PC-02");
    assert_eq!((shown.account, member.simulated.counters().handshakes_failed), (PasswordState::Verified, 0));
    for _ in 0..3 {
        let before = member.simulated.counters().requests;
        wait_for("another look", || (member.simulated.counters().requests > before).then_some(()));
    }
    let counters = member.simulated.counters();
    assert_eq!((counters.handshakes, counters.handshakes_failed), (0, 0), "it was asked for its name only");

    stage.swap(&mut member, cloned("FARM-PC-01"));
    wait_for("the right one", || (member.shown().link == Link::Online).then_some(()));
}

#[test]
fn the_connection_test_names_the_stranger() {
    let stage = Stage::open(quick_timing());
    let mut member = stage.add_online(cloned("FARM-PC-01"));
    let password = "Other-Horse-9".into();
    stage.swap(&mut member, WorkstationConfig { password, ..cloned("FARM-PC-02") });
    let test = || {
        let subject = DoctorSubject::Saved { workstation: member.id.clone() };
        let test = stage.fleet.start_doctor(&subject, String::new().into()).unwrap();
        let ended = wait_for("its end", || stage.fleet.state().diagnosis(test).filter(|d| d.finished));
        ended.steps.into_iter().find(|step| step.kind == DoctorStepKind::Login).unwrap()
    };
    let login = test();
    assert_eq!((login.status, login.stranger.as_deref()), (DoctorStatus::Failed, Some("FARM-PC-02")));
    assert!(
        login
            .sentence
            .as_ref()
            .unwrap()
            .to_string()
            .starts_with("FARM-PC-02 answers at the address of FARM-PC-01"),
        "{login:?}"
    );
    assert_eq!(member.simulated.counters().handshakes_failed, 0);

    stage.fleet.accept_computer(&member.id).unwrap();
    // Its own refusal says who refused.
    wait_for("its refusal", || (member.shown().account == PasswordState::Refused).then_some(()));
    assert_eq!(member.shown().computer.as_deref(), Some("FARM-PC-02"));
}

#[test]
fn it_recovers_by_itself_when_the_right_computer_is_back() {
    let stage = Stage::open(quick_timing());
    let mut member = stage.add_online(cloned("FARM-PC-01"));
    stage.swap(&mut member, cloned("FARM-PC-02"));
    estranged(&member, "FARM-PC-02");
    stage.swap(&mut member, cloned("FARM-PC-01"));
    wait_for("the right one", || (member.shown().link == Link::Online).then_some(()));
    assert_eq!(member.shown().stranger, None);
    has_settled(&member);
    stage.succeeded(member.ask(0, EmulatorRequest::Start));
}

#[test]
fn an_operation_under_way_does_not_go_on_at_another_computer() {
    let stage = Stage::open(quick_timing());
    let mut member = stage.add_online(cloned("FARM-PC-01"));
    let restart = {
        member.simulated.ldplayer().start_at_once(1);
        member.ask(1, EmulatorRequest::Restart)
    };
    let queued = member.ask(2, EmulatorRequest::Delete);
    stage.swap(&mut member, cloned("FARM-PC-02"));
    for operation in [restart, queued] {
        let ended = stage.ended(operation);
        assert!(!matches!(ended.status, OperationStatus::Succeeded), "{ended:?}");
    }
    estranged(&member, "FARM-PC-02");
    assert_eq!(done_on(&member), (0, 0));
    assert_eq!(member.simulated.ldplayer().emulators().len(), 3);
}

fn saved(path: &Path) -> Stage {
    Stage::with(FleetOptions {
        timing: quick_timing(),
        secrets: Arc::new(MemorySecrets::default()),
        config: Some(ConfigFile::at(path)),
        activity: Keeping::Nothing,
    })
}

#[test]
fn another_address_is_learnt_anew() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("workstations.json");
    let text = || std::fs::read_to_string(&path).unwrap();
    let stage = saved(&path);
    let first = stage.simulate(cloned("FARM-PC-01"));
    let (form, password) = (form(&first), || "Right-Horse-7".to_owned().into());
    let id = stage.fleet.add(&form, password(), Keep::Saved).unwrap();
    wait_for("the name in the file", || text().contains("\"computer\"").then_some(()));
    stage.fleet.close();
    first.shutdown();

    let stage = saved(&path);
    let port = first.address().port();
    let second = wait_for("the port", || {
        let config = WorkstationConfig { port, ..cloned("FARM-PC-02") };
        std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| stage.simulate(config))).ok()
    });
    stage.fleet.set_password(&id, password()).unwrap();
    let shown = || wait_for("it on the state store", || stage.fleet.state().workstation(&id));
    wait_for("the stranger", || (shown().stranger.as_deref() == Some("FARM-PC-02")).then_some(()));
    assert_eq!(second.counters().shells_created, 0);

    let third = stage.simulate(cloned("FARM-PC-03"));
    let moved = WorkstationForm { port: third.address().port().to_string(), ..form };
    stage.fleet.edit(&id, &moved, &String::new().into()).unwrap();
    wait_for("the third one", || (shown().computer.as_deref() == Some("FARM-PC-03")).then_some(()));
    wait_for("its name in the file", || text().contains("FARM-PC-03").then_some(()));
    wait_for("its emulators", || (shown().link == Link::Online).then_some(()));
}

#[test]
fn where_wmi_does_not_say_who_it_is_the_shell_is_asked_first() {
    let stage = Stage::open(quick_timing());
    let denied = |member: &Member| member.simulated.set_fault(Fault::AccessDenied.on(RequestKind::Enumerate));
    let mut member = stage.add(cloned("FARM-PC-01"));
    denied(&member);
    member.comes_online();
    stage.swap(&mut member, cloned("FARM-PC-02"));
    denied(&member);
    estranged(&member, "FARM-PC-02");
    assert_eq!(member.simulated.ldplayer().emulators().len(), 3);
    has_settled(&member);
    let ended = stage.ended(member.ask(0, EmulatorRequest::Delete));
    assert!(ended.result.ends_with("Nothing was sent."), "{ended:?}");
    assert_eq!(member.emulator(0).title, title(0));
}

#[test]
fn two_rows_that_are_one_computer_are_pointed_out_on_both() {
    let stage = Stage::open(quick_timing());
    let member = stage.add_online(cloned("FARM-PC-01"));
    let other = stage.add_online(cloned("FARM-PC-02"));
    let again =
        WorkstationForm { name: "Again".into(), address: "localhost".into(), ..form(&member.simulated) };
    let id = stage.fleet.add(&again, "Right-Horse-7".to_owned().into(), Keep::Transient).unwrap();
    let same = |id: &str| stage.fleet.state().workstation(id).map(|shown| shown.same_computer);
    wait_for("the first row's notice", || (same(&member.id)? == ["Again"]).then_some(()));
    wait_for("the second row's notice", || (same(&id)? == ["FARM-PC-01"]).then_some(()));
    assert_eq!(other.shown().same_computer, Vec::<String>::new());
    stage.fleet.remove(&id).unwrap();
    wait_for("its end", || same(&member.id)?.is_empty().then_some(()));
}
