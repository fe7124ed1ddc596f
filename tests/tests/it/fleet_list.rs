//! The list of workstations: adding, changing, removing, and finding it again after a restart.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::Arc,
};

use fleet::{
    ConfigFile, Error, FleetOptions, Keep, Keeping, MemorySecrets, Secrets,
    ipc::{Link, PasswordState, WorkstationForm},
    model::Field,
};
use secrecy::{ExposeSecret, SecretString};
use simulator::Workstation;
use tests::fleet::{Stage, form, quick, quick_timing, wait_for};

/// A fleet that keeps its list in this folder and its passwords in this store.
fn stage(folder: &Path, secrets: &Arc<MemorySecrets>) -> Stage {
    Stage::with(FleetOptions {
        timing: quick_timing(),
        secrets: Arc::clone(secrets) as Arc<dyn Secrets>,
        config: Some(ConfigFile::at(list(folder))),
        activity: Keeping::Nothing,
    })
}

fn list(folder: &Path) -> PathBuf {
    folder.join("workstations.json")
}

fn names(stage: &Stage) -> Vec<String> {
    stage.fleet.state().snapshot().workstations.into_iter().map(|w| w.name).collect()
}

fn all_online(stage: &Stage, count: usize) {
    wait_for("all online", || {
        let shown = stage.fleet.state().snapshot().workstations;
        (shown.len() == count && shown.iter().all(|w| w.link == Link::Online)).then_some(())
    });
}

fn password(simulated: &Workstation) -> SecretString {
    simulated.password().to_owned().into()
}

fn none() -> SecretString {
    SecretString::from(String::new())
}

fn kept(secrets: &MemorySecrets, account: &str) -> Option<String> {
    secrets.get(account).unwrap().map(|p| p.expose_secret().to_owned())
}

#[test]
fn a_changed_list_is_there_again_after_a_restart() {
    let (folder, secrets) = (tempfile::tempdir().unwrap(), Arc::new(MemorySecrets::default()));
    let first = stage(folder.path(), &secrets);
    let machines: Vec<Workstation> = (0..5).map(|n| first.simulate(quick(&format!("WS-{n}"), 2))).collect();
    let add = |m: &Workstation, keep| first.fleet.add(&form(m), password(m), keep).unwrap();
    let ids: Vec<String> = machines[..4].iter().map(|m| add(m, Keep::Saved)).collect();
    let transient = add(&machines[4], Keep::Transient);
    all_online(&first, 5);

    // A new name only; then another machine in its place, with an account of its own; then one less.
    let named = WorkstationForm { name: "Back office".into(), ..form(&machines[1]) };
    first.fleet.edit(&ids[1], &named, &none()).unwrap();
    let spare = first.simulate(quick("SPARE", 1));
    let moved = WorkstationForm { name: "WS-0".into(), ..form(&spare) };
    first.fleet.edit(&ids[0], &moved, &password(&spare)).unwrap();
    first.fleet.remove(&ids[2]).unwrap();
    wait_for("the changes on the state store", || {
        (names(&first) == ["WS-0", "Back office", "WS-3", "WS-4"]).then_some(())
    });
    wait_for("the other machine's emulators", || {
        let shown = first.fleet.state().workstation(&ids[0])?;
        (shown.link == Link::Online && shown.emulators.len() == 1).then_some(())
    });
    assert_eq!(first.fleet.state().workstation(&transient).unwrap().link, Link::Online);
    let own = |n: usize| format!(r"{}\{}", ids[n], machines[n].user());
    assert_eq!(kept(&secrets, &own(2)), None, "an account that nobody uses is forgotten");
    assert_eq!(kept(&secrets, &own(3)).as_deref(), Some(machines[3].password()));
    // The next change writes the whole list again: the order must still be the operator's.
    let late = first.simulate(quick("WS-9", 1));
    first.fleet.add(&form(&late), password(&late), Keep::Saved).unwrap();
    first.fleet.close();
    let before = fs::read_to_string(list(folder.path())).unwrap();
    first.fleet.edit(&ids[1], &named, &none()).expect_err("what is closed has no list to write");
    assert_eq!(fs::read_to_string(list(folder.path())).unwrap(), before);

    let second = stage(folder.path(), &secrets);
    all_online(&second, 4);
    assert_eq!(names(&second), ["WS-0", "Back office", "WS-3", "WS-9"]);
    let shown = second.fleet.state().workstation(&ids[0]).expect("ids survive");
    assert_eq!(shown.settings.port, spare.address().port());

    // What a workstation answers is written in the background: a file that is being written lies beside the list.
    second.fleet.close();
    let mut written: Vec<_> = fs::read_dir(folder.path()).unwrap().map(|e| e.unwrap().path()).collect();
    written.sort();
    let beside = ["workstations.lock", "workstations.previous.json"].map(|name| folder.path().join(name));
    assert_eq!(written, [list(folder.path()), beside[0].clone(), beside[1].clone()]);
    let text = fs::read_to_string(list(folder.path())).unwrap();
    for machine in machines.iter().chain([&spare, &late]) {
        assert!(!text.contains(machine.password()));
    }
    drop(second);
    drop(first);
}

#[test]
fn what_is_wrong_with_a_form_changes_neither_list_nor_file() {
    let (folder, secrets) = (tempfile::tempdir().unwrap(), Arc::new(MemorySecrets::default()));
    let stage = stage(folder.path(), &secrets);
    let (one, other) = (stage.simulate(quick("WS-1", 1)), stage.simulate(quick("WS-2", 1)));
    let id = stage.fleet.add(&form(&one), password(&one), Keep::Saved).unwrap();
    all_online(&stage, 1);
    let text = || fs::read_to_string(list(folder.path())).unwrap();
    wait_for("which computer it is in the file", || text().contains("\"computer\"").then_some(()));
    let before = fs::read(list(folder.path())).unwrap();
    let shown = stage.fleet.state().snapshot().workstations;
    let good = form(&other);
    let same_machine = WorkstationForm { port: form(&one).port, ..good.clone() };
    for (bad, field) in [
        (WorkstationForm { name: String::new(), ..good.clone() }, Field::Name),
        (WorkstationForm { name: "ws-1".into(), ..good.clone() }, Field::Name),
        (WorkstationForm { address: "my pc".into(), ..good.clone() }, Field::Address),
        (same_machine, Field::Address),
        (WorkstationForm { port: "0".into(), ..good.clone() }, Field::Port),
        (WorkstationForm { user: "a\\b\\c".into(), ..good.clone() }, Field::User),
        (WorkstationForm { ldconsole: "ldconsole".into(), ..good.clone() }, Field::Ldconsole),
    ] {
        match stage.fleet.add(&bad, password(&other), Keep::Saved) {
            Err(Error::Invalid { field: named, sentence }) => {
                assert_eq!(named, field, "{sentence}");
                assert!(!sentence.to_string().contains(other.password()));
            }
            result => panic!("{bad:?}: {result:?}"),
        }
    }
    let no_password = stage.fleet.add(&good, none(), Keep::Saved);
    assert!(matches!(no_password, Err(Error::Invalid { field: Field::Password, .. })), "{no_password:?}");
    let no_password = stage.fleet.edit(&id, &good, &none());
    assert!(matches!(no_password, Err(Error::Invalid { field: Field::Password, .. })), "{no_password:?}");
    let bad = WorkstationForm { port: "70000".into(), ..form(&one) };
    let edited = stage.fleet.edit(&id, &bad, &none());
    assert!(matches!(edited, Err(Error::Invalid { field: Field::Port, .. })), "{edited:?}");
    assert!(matches!(stage.fleet.edit("nobody", &good, &none()), Err(Error::UnknownWorkstation)));

    assert_eq!(fs::read(list(folder.path())).unwrap(), before);
    let now = stage.fleet.state().snapshot().workstations;
    let settings = |w: &fleet::ipc::Workstation| (w.id.clone(), w.name.clone(), w.settings.clone());
    assert_eq!(now.iter().map(settings).collect::<Vec<_>>(), shown.iter().map(settings).collect::<Vec<_>>());
    assert_eq!(kept(&secrets, other.user()), None);
    assert_eq!(other.counters().connections, 0, "nothing was sent to a workstation that is not in the list");
}

#[test]
fn several_workstations_are_added_together_or_not_at_all() {
    let (folder, secrets) = (tempfile::tempdir().unwrap(), Arc::new(MemorySecrets::default()));
    let first = stage(folder.path(), &secrets);
    // One machine by two names.
    let machine = first.simulate(quick("WS-1", 2));
    let form = form(&machine);
    let add =
        |text: &str, password: SecretString| first.fleet.add_several(text, &form, password, Keep::Saved);
    for (text, typed, field, says) in [
        ("WS-A, 127.0.0.1\nWS-A, localhost", password(&machine), Field::List, "Line 2"),
        ("# nobody\n", password(&machine), Field::List, "its address"),
        ("127.0.0.1\nlocalhost", none(), Field::Password, "password"),
    ] {
        match add(text, typed) {
            Err(Error::Invalid { field: named, sentence }) => {
                assert!(named == field && sentence.to_string().contains(says), "{sentence}");
            }
            result => panic!("{text}: {result:?}"),
        }
    }
    assert!(!list(folder.path()).exists() && kept(&secrets, machine.user()).is_none());
    assert_eq!((names(&first).len(), machine.counters().connections), (0, 0));

    let text = "# from the spreadsheet\nWS-A\t127.0.0.1\nWS-B\tlocalhost\n";
    let read = first.fleet.read_several(text, &form.port).unwrap();
    assert_eq!(read.new.iter().map(|p| p.name.as_str()).collect::<Vec<_>>(), ["WS-A", "WS-B"]);
    let ids = add(text, password(&machine)).unwrap();
    all_online(&first, 2);
    assert_eq!(names(&first), ["WS-A", "WS-B"]);
    assert!(ids.iter().all(|id| first.fleet.state().workstation(id).unwrap().emulators.len() == 2));

    let again = first.fleet.read_several(text, &form.port).unwrap();
    assert!(again.new.is_empty() && again.present == ["WS-A", "WS-B"]);
    let sentence = add(text, none()).unwrap_err().to_string();
    assert!(sentence.contains("already"), "{sentence}");
    first.fleet.close();

    let second = stage(folder.path(), &secrets);
    all_online(&second, 2);
    assert_eq!(names(&second), ["WS-A", "WS-B"]);
    drop(second);
    drop(first);
}

#[test]
fn a_workstation_without_a_password_is_not_contacted() {
    let (folder, secrets) = (tempfile::tempdir().unwrap(), Arc::new(MemorySecrets::default()));
    let first = stage(folder.path(), &secrets);
    let machine = first.simulate(quick("WS-1", 1));
    let id = first.fleet.add(&form(&machine), password(&machine), Keep::Saved).unwrap();
    all_online(&first, 1);
    first.fleet.close();
    secrets.remove(&format!(r"{id}\{}", machine.user())).unwrap();

    let second = stage(folder.path(), &secrets);
    let before = machine.counters().connections;
    let shown = wait_for("the question for the password", || {
        second.fleet.state().workstation(&id).filter(|w| w.account == PasswordState::Missing)
    });
    assert_eq!(shown.link, Link::Blocked);
    assert!(shown.problem.unwrap().sentence.to_string().contains(machine.user()));
    drop(second.fleet.refresh(&id));
    let other = second.add_online(quick("WS-OTHER", 1));
    other.is_listed_again(5);
    assert_eq!(machine.counters().connections, before);
    second.fleet.set_password(&id, password(&machine)).unwrap();
    wait_for("online", || (second.fleet.state().workstation(&id)?.link == Link::Online).then_some(()));
    drop(other);
}
