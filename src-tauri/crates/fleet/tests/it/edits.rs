//! The list is changed by hand, in its file, while the fleet runs.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::Arc,
    thread,
    time::{Duration, Instant},
};

use fleet::{
    ConfigFile, Error, Fleet, FleetOptions, Keep, Keeping, MemorySecrets, Opened, Secrets, Timing,
    ipc::{PasswordState, WorkstationForm},
};
use serde_json::Value;

use crate::forms;

const PATIENCE: Duration = Duration::from_secs(30);

fn form(n: usize) -> WorkstationForm {
    forms::form(&format!("WS-{n}"), &format!("127.0.1.{n}"))
}

/// A fleet of two workstations, its file, and where its passwords are.
fn stage(folder: &Path) -> (Fleet, PathBuf, Arc<dyn Secrets>) {
    let secrets: Arc<dyn Secrets> = Arc::new(MemorySecrets::default());
    let list = folder.join("workstations.json");
    let Opened { fleet, problems } = Fleet::open(FleetOptions {
        timing: Timing::default(),
        secrets: Arc::clone(&secrets),
        config: Some(ConfigFile::at(&list)),
        activity: Keeping::Nothing,
    })
    .unwrap();
    assert_eq!(problems, vec![]);
    for n in 1..=2 {
        fleet.add(&form(n), "secret".to_owned().into(), Keep::Saved).unwrap();
    }
    (fleet, list, secrets)
}

/// The file with a change in it, as an editor writes it.
fn edit(list: &Path, change: impl FnOnce(&mut Value)) {
    let mut file: Value = serde_json::from_str(&fs::read_to_string(list).unwrap()).unwrap();
    change(&mut file);
    fs::write(list, serde_json::to_string_pretty(&file).unwrap()).unwrap();
}

fn wait_for<T>(what: &str, mut look: impl FnMut() -> Option<T>) -> T {
    let end = Instant::now() + PATIENCE;
    loop {
        if let Some(found) = look() {
            return found;
        }
        assert!(Instant::now() < end, "waited in vain for {what}");
        thread::sleep(Duration::from_millis(20));
    }
}

fn names(fleet: &Fleet) -> Vec<String> {
    fleet.state().workstations().iter().map(|w| w.name.clone()).collect()
}

fn problem(fleet: &Fleet) -> Option<String> {
    fleet.state().snapshot().list_problem.map(|problem| problem.to_string())
}

#[test]
fn an_edit_by_hand_is_taken_over_while_the_fleet_runs() {
    let folder = tempfile::tempdir().unwrap();
    let (fleet, list, secrets) = stage(folder.path());
    let before = fs::read_to_string(&list).unwrap();
    edit(&list, |file| {
        let rows = file["workstations"].as_array_mut().unwrap();
        let mut copied = rows[0].clone();
        copied["name"] = "WS-3".into();
        copied["address"] = "127.0.1.3".into();
        rows[0]["name"] = "RENAMED".into();
        rows[0]["tags"] = serde_json::json!(["room-2"]);
        rows.remove(1);
        // A copied row has the id of the other one.
        rows.insert(0, copied);
    });
    wait_for("the new names, in the file's order", || (names(&fleet) == ["WS-3", "RENAMED"]).then_some(()));
    wait_for("a password for the new one", || {
        let all = fleet.state().workstations();
        all.iter().all(|w| w.account != PasswordState::Missing).then_some(())
    });
    let snapshot = fleet.state().snapshot();
    assert!(snapshot.workstations.iter().any(|w| w.name == "RENAMED" && w.tags == ["room-2"]));
    assert_eq!(snapshot.list_problem, None);
    // What was there before is kept beside it.
    assert_eq!(fs::read_to_string(list.with_extension("previous.json")).unwrap(), before);
    // From here on the window works with it, and the ids that were given are in the file.
    let ids = || {
        let file: Value = serde_json::from_str(&fs::read_to_string(&list).unwrap()).unwrap();
        let rows = file["workstations"].as_array().unwrap();
        rows.iter().map(|row| row["id"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    let shown: Vec<String> = snapshot.workstations.iter().map(|w| w.id.clone()).collect();
    wait_for("the ids in the file", || (ids() == shown).then_some(()));
    fleet.add(&form(4), "secret".to_owned().into(), Keep::Saved).unwrap();
    let saved: Vec<String> = ConfigFile::at(&list).load().workstations.into_iter().map(|w| w.name).collect();
    assert_eq!(saved, ["WS-3", "RENAMED", "WS-4"]);

    // Rows that were cut out may be pasted again: the password of their account stays.
    edit(&list, |file| file["workstations"] = serde_json::json!([]));
    wait_for("an empty list", || names(&fleet).is_empty().then_some(()));
    assert!(secrets.get("farm\\operator").unwrap().is_some());
    fleet.close();
}

fn sorted(mut names: Vec<String>) -> Vec<String> {
    names.sort();
    names
}

#[test]
fn an_edit_that_cannot_be_used_is_refused_with_its_line() {
    let folder = tempfile::tempdir().unwrap();
    let (fleet, list, _) = stage(folder.path());
    let good = fs::read_to_string(&list).unwrap();
    edit(&list, |file| {
        file["workstations"][0]["name"] = "RENAMED".into();
        file["workstations"][1]["port"] = 0.into();
    });
    let wrong = fs::read_to_string(&list).unwrap();
    let begins = wrong.lines().enumerate().filter(|(_, line)| *line == "    {").map(|(at, _)| at + 1).nth(1);
    let said = wait_for("why it is refused", || problem(&fleet));
    let line = format!("“WS-2” from line {} on", begins.unwrap());
    assert!(said.contains(&line) && said.contains("Port 0"), "{said}");
    assert_eq!(sorted(names(&fleet)), ["WS-1", "WS-2"], "nothing of it is used");
    // Nothing is written over it meanwhile.
    let refused = fleet.add(&form(3), "secret".to_owned().into(), Keep::Saved);
    assert!(matches!(refused, Err(Error::NotSaved(_))), "{refused:?}");
    assert_eq!(fs::read_to_string(&list).unwrap(), wrong);

    // Half of a file says where it breaks off.
    fs::write(&list, &good[..good.len() / 2]).unwrap();
    wait_for("where it breaks off", || {
        problem(&fleet).filter(|said| !said.contains("Port 0") && said.contains("line"))
    });

    fs::write(&list, good.replace("WS-1", "MENDED")).unwrap();
    wait_for("the mended list", || (sorted(names(&fleet)) == ["MENDED", "WS-2"]).then_some(()));
    assert_eq!(problem(&fleet), None);
    fleet.add(&form(3), "secret".to_owned().into(), Keep::Saved).unwrap();
    fleet.close();
}
