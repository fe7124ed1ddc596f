//! A password store that does not do what it is asked.

use std::sync::Arc;

use fleet::{
    ConfigFile, Error, Fleet, FleetOptions, Keep, SecretAccess, Secrets, Timing,
    ipc::{ConnectionForm, WorkstationForm},
    model::StartThrough,
};
use secrecy::SecretString;

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
fn a_workstation_whose_password_cannot_be_kept_is_not_half_added() {
    let folder = tempfile::tempdir().unwrap();
    let config = ConfigFile::at(folder.path().join("workstations.json"));
    let secrets = Arc::new(Locked);
    let fleet =
        Fleet::open(FleetOptions { timing: Timing::default(), secrets, config: Some(config.clone()) });
    let fleet = fleet.unwrap().fleet;
    let form = WorkstationForm {
        name: "WS-07".into(),
        address: "127.0.0.1".into(),
        port: "9".into(),
        connection: ConnectionForm::default(),
        user: r"FARM\operator".into(),
        ldconsole: r"C:\LDPlayer\LDPlayer9\ldconsole.exe".into(),
        data_folder: String::new(),
        start_through: StartThrough::Shell,
        boots: "1".into(),
        kill_when_stuck: false,
    };
    let add = || fleet.add(&form, "secret".to_owned().into(), Keep::Saved).unwrap_err();
    for error in [add(), add()] {
        assert_eq!(error.to_string(), "The password could not be kept: the store is locked");
    }
    assert!(fleet.state().snapshot().workstations.is_empty());
    assert!(config.load().unwrap().workstations.is_empty());
    fleet.close();
}
