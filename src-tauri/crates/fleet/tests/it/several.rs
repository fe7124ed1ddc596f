//! Several workstations are changed at once.

use std::sync::Arc;

use fleet::{
    ConfigFile, Error, Fleet, FleetOptions, Keep, Keeping, MemorySecrets, Secrets, Timing,
    ipc::CommonForm,
    model::{Field, StartThrough},
};
use secrecy::{ExposeSecret as _, SecretString};

use crate::forms;

struct Stage {
    fleet: Fleet,
    secrets: Arc<dyn Secrets>,
    ids: Vec<String>,
    folder: tempfile::TempDir,
}

/// Three workstations; the last two are at one address, on two ports.
fn stage() -> Stage {
    let folder = tempfile::tempdir().unwrap();
    let secrets: Arc<dyn Secrets> = Arc::new(MemorySecrets::default());
    let opened = Fleet::open(FleetOptions {
        timing: Timing::default(),
        secrets: Arc::clone(&secrets),
        config: Some(ConfigFile::at(folder.path().join("workstations.json"))),
        activity: Keeping::Nothing,
    });
    let fleet = opened.unwrap().fleet;
    let mut forms = [1, 2, 3].map(|n| forms::form(&format!("WS-{n}"), &format!("127.0.1.{}", n.min(2))));
    forms[2].port = "10".into();
    let add = |form| fleet.add(form, "secret".to_owned().into(), Keep::Saved).unwrap();
    let ids = forms.iter().map(add).collect();
    Stage { fleet, secrets, ids, folder }
}

impl Stage {
    fn edit(&self, ids: &[String], form: &CommonForm, password: &str, replace: bool) -> Result<(), Error> {
        self.fleet.edit_several(ids, form, &SecretString::from(password.to_owned()), replace)
    }

    /// Name, port, account and way of starting of each, as they are in the file.
    fn saved(&self) -> Vec<(String, u16, String, StartThrough)> {
        let loaded = ConfigFile::at(self.folder.path().join("workstations.json")).load();
        assert_eq!(loaded.problems, vec![]);
        loaded
            .workstations
            .into_iter()
            .map(|w| (w.name, w.port, w.user.to_string(), w.start_through))
            .collect()
    }
}

#[test]
fn several_get_an_account_and_a_way_of_starting_at_once() {
    let stage = stage();
    let form = CommonForm {
        user: Some(r"FARM\night".into()),
        start_through: Some(StartThrough::Desktop),
        ..CommonForm::default()
    };
    let two = &stage.ids[..2];
    // Nothing is known of that account yet.
    match stage.edit(two, &form, "", false) {
        Err(Error::Invalid { field: Field::Password, .. }) => {}
        other => panic!("expected a refusal, got {other:?}"),
    }
    stage.edit(two, &form, "moon", false).unwrap();
    let night = |n: &str| (n.to_owned(), 9, r"FARM\night".to_owned(), StartThrough::Desktop);
    let rest = ("WS-3".to_owned(), 10, r"FARM\operator".to_owned(), StartThrough::Shell);
    assert_eq!(stage.saved(), [night("WS-1"), night("WS-2"), rest]);
    assert_eq!(stage.secrets.get(r"farm\night").unwrap().unwrap().expose_secret(), "moon");
    assert!(stage.secrets.get(r"farm\operator").unwrap().is_some(), "the third one uses it");
    stage.fleet.close();
}

#[test]
fn of_several_all_are_changed_or_none() {
    let stage = stage();
    let before = stage.saved();
    // Two would be at one address and port.
    let form = CommonForm { port: Some("5985".into()), ..CommonForm::default() };
    match stage.edit(&stage.ids, &form, "other", true) {
        Err(Error::Invalid { field: Field::Port, sentence }) => {
            assert!(sentence.to_string().contains("127.0.1.2:5985"), "{sentence}");
        }
        other => panic!("expected a refusal, got {other:?}"),
    }
    let wrong = CommonForm { boots: Some("99".into()), ..CommonForm::default() };
    stage.edit(&stage.ids, &wrong, "other", true).unwrap_err();
    assert_eq!(stage.saved(), before);
    assert_eq!(stage.secrets.get(r"farm\operator").unwrap().unwrap().expose_secret(), "secret");
    // A password with which others work is replaced only where a person has been asked.
    let one = &stage.ids[..1];
    let asked = stage.edit(one, &CommonForm::default(), "other", false);
    assert!(matches!(asked, Err(Error::PasswordInUse { .. })), "{asked:?}");
    stage.edit(one, &CommonForm::default(), "other", true).unwrap();
    assert_eq!(stage.secrets.get(r"farm\operator").unwrap().unwrap().expose_secret(), "other");
    stage.fleet.close();
}
