//! What is typed of a workstation.

use fleet::{
    ipc::{ConnectionForm, WorkstationForm},
    model::StartThrough,
};

/// A workstation at an address of this computer where nothing listens.
pub(crate) fn form(name: &str, address: &str) -> WorkstationForm {
    WorkstationForm {
        name: name.into(),
        address: address.into(),
        port: "9".into(),
        connection: ConnectionForm::default(),
        user: r"FARM\operator".into(),
        ldconsole: r"C:\LDPlayer\LDPlayer9\ldconsole.exe".into(),
        data_folder: String::new(),
        start_through: StartThrough::Shell,
        boots: "1".into(),
        kill_when_stuck: false,
        notes: String::new(),
    }
}
