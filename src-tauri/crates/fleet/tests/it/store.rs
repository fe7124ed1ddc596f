//! The list and its passwords where something is in the way: other changes at the same time, another program, a disk or a store
//! that does not do what it is asked.

use std::{fs, path::Path, sync::Arc, thread};

use fleet::{
    ConfigFile, Error, Fleet, FleetOptions, Keep, Keeping, MemorySecrets, Opened, SecretAccess, Secrets,
    Timing, ipc::WorkstationForm,
};
use secrecy::SecretString;

use crate::forms;

fn form(n: usize) -> WorkstationForm {
    forms::form(&format!("WS-{n}"), &format!("127.0.1.{n}"))
}

fn secret() -> SecretString {
    "secret".to_owned().into()
}

fn opened(folder: &Path, secrets: &Arc<dyn Secrets>) -> Result<Opened, Error> {
    let config = Some(ConfigFile::at(folder.join("workstations.json")));
    Fleet::open(FleetOptions {
        timing: Timing::default(),
        secrets: Arc::clone(secrets),
        config,
        activity: Keeping::Nothing,
    })
}

fn open(folder: &Path) -> Fleet {
    let secrets: Arc<dyn Secrets> = Arc::new(MemorySecrets::default());
    let Opened { fleet, problems } = opened(folder, &secrets).unwrap();
    assert_eq!(problems, vec![]);
    fleet
}

/// The names in the file, in its order.
fn in_file(folder: &Path) -> Vec<String> {
    let loaded = ConfigFile::at(folder.join("workstations.json")).load();
    assert_eq!(loaded.problems, vec![]);
    loaded.workstations.into_iter().map(|w| w.name).collect()
}

fn sorted(mut names: Vec<String>) -> Vec<String> {
    names.sort();
    names
}

#[test]
fn workstations_that_are_added_at_once_are_all_in_the_list() {
    let folder = tempfile::tempdir().unwrap();
    let fleet = open(folder.path());
    thread::scope(|scope| {
        for n in 1..=30 {
            let fleet = &fleet;
            scope.spawn(move || fleet.add(&form(n), secret(), Keep::Saved).unwrap());
        }
    });
    fleet.close();
    assert_eq!(sorted(in_file(folder.path())), sorted((1..=30).map(|n| format!("WS-{n}")).collect()));
}

#[test]
fn the_same_name_is_taken_once_however_many_ask() {
    let folder = tempfile::tempdir().unwrap();
    let fleet = open(folder.path());
    let taken = thread::scope(|scope| {
        let asking: Vec<_> = (1..=8)
            .map(|n| {
                let form = WorkstationForm { name: "WS".into(), ..form(n) };
                let fleet = &fleet;
                scope.spawn(move || fleet.add(&form, secret(), Keep::Saved).is_ok())
            })
            .collect();
        asking.into_iter().map(|asked| asked.join().unwrap()).filter(|taken| *taken).count()
    });
    fleet.close();
    assert_eq!((taken, in_file(folder.path())), (1, vec!["WS".to_owned()]));
}

#[test]
fn what_is_removed_beside_what_is_added_stays_removed() {
    let folder = tempfile::tempdir().unwrap();
    let fleet = open(folder.path());
    let there: Vec<String> = (1..=12).map(|n| fleet.add(&form(n), secret(), Keep::Saved).unwrap()).collect();
    thread::scope(|scope| {
        let removing = &fleet;
        scope.spawn(move || there.iter().for_each(|id| removing.remove(id).unwrap()));
        for n in 21..=26 {
            fleet.add(&form(n), secret(), Keep::Saved).unwrap();
        }
    });
    fleet.close();
    assert_eq!(in_file(folder.path()), (21..=26).map(|n| format!("WS-{n}")).collect::<Vec<_>>());
}

#[test]
fn an_account_keeps_its_password_while_somebody_uses_it() {
    let folder = tempfile::tempdir().unwrap();
    let secrets: Arc<dyn Secrets> = Arc::new(MemorySecrets::default());
    let fleet = opened(folder.path(), &secrets).unwrap().fleet;
    for round in 0..20 {
        let first = fleet.add(&form(1), secret(), Keep::Saved).unwrap();
        let second = thread::scope(|scope| {
            let adding = scope.spawn(|| fleet.add(&form(2), secret(), Keep::Saved).unwrap());
            fleet.remove(&first).unwrap();
            adding.join().unwrap()
        });
        assert!(secrets.get("farm\\operator").unwrap().is_some(), "round {round}");
        fleet.remove(&second).unwrap();
        assert!(secrets.get("farm\\operator").unwrap().is_none(), "round {round}");
    }
    fleet.close();
}

#[test]
fn a_list_is_worked_with_by_one_program_until_it_is_closed() {
    let folder = tempfile::tempdir().unwrap();
    let secrets: Arc<dyn Secrets> = Arc::new(MemorySecrets::default());
    let first = open(folder.path());
    match opened(folder.path(), &secrets) {
        Err(Error::ListInUse(path)) => {
            let sentence = Error::ListInUse(path).to_string();
            assert!(
                sentence.contains("Another LDFleet") && sentence.contains("workstations.json"),
                "{sentence}"
            );
        }
        other => panic!("{:?}", other.map(|_| ())),
    }
    first.close();
    open(folder.path()).close();
}

#[test]
fn a_fleet_opens_over_unreadable_files_and_leaves_them_alone() {
    let folder = tempfile::tempdir().unwrap();
    let names = ["workstations.json", "settings.json", "breakers.json", "unfinished.json"];
    for name in names {
        fs::create_dir(folder.path().join(name)).unwrap();
    }
    let secrets: Arc<dyn Secrets> = Arc::new(MemorySecrets::default());
    let Opened { fleet, problems } = opened(folder.path(), &secrets).unwrap();
    let said: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert!(names.iter().all(|name| said.iter().any(|said| said.contains(name))), "{said:?}");
    let refused = fleet.add(&form(1), secret(), Keep::Saved).unwrap_err().to_string();
    assert!(refused.contains("workstations.json") && refused.contains("start LDFleet again"), "{refused}");
    assert!(secrets.get("farm\\operator").unwrap().is_none(), "no password stays behind");
    fleet.close();
    assert!(names.iter().all(|name| folder.path().join(name).is_dir()));
}

#[test]
fn a_password_that_was_replaced_for_nothing_is_put_back() {
    let folder = tempfile::tempdir().unwrap();
    let secrets: Arc<dyn Secrets> = Arc::new(MemorySecrets::default());
    let fleet = opened(folder.path(), &secrets).unwrap().fleet;
    fleet.add(&form(1), secret(), Keep::Saved).unwrap();
    fs::write(folder.path().join("workstations.json"), "edited").unwrap();
    let other = "another".to_owned().into();
    fleet.add_replacing(&form(2), other, Keep::Saved).unwrap_err();
    let kept = secrets.get("farm\\operator").unwrap().unwrap();
    assert_eq!(secrecy::ExposeSecret::expose_secret(&kept), "secret");
    fleet.close();
}

struct Locked;

impl Locked {
    fn error<T>(access: SecretAccess) -> Result<T, Error> {
        Err(Error::Secrets { access, reason: "the store is locked".into() })
    }
}

impl Secrets for Locked {
    fn get(&self, _account: &str) -> Result<Option<SecretString>, Error> {
        Ok(None)
    }
    fn set(&self, _account: &str, _password: SecretString) -> Result<(), Error> {
        Self::error(SecretAccess::Keep)
    }
    fn remove(&self, _account: &str) -> Result<(), Error> {
        Self::error(SecretAccess::Remove)
    }
}

#[test]
fn a_workstation_whose_password_cannot_be_kept_is_not_added() {
    let folder = tempfile::tempdir().unwrap();
    let secrets: Arc<dyn Secrets> = Arc::new(Locked);
    let fleet = opened(folder.path(), &secrets).unwrap().fleet;
    for _ in 0..2 {
        let error = fleet.add(&form(1), secret(), Keep::Saved).unwrap_err();
        assert_eq!(error.to_string(), "The password could not be kept: the store is locked");
    }
    assert!(fleet.state().snapshot().workstations.is_empty());
    assert_eq!(in_file(folder.path()), Vec::<String>::new());
    fleet.close();
}
