//! No password is told anywhere.

use std::{fmt::Write as _, fs, sync::Arc, time::Duration};

use base64::{Engine as _, engine::general_purpose::STANDARD_NO_PAD};
use fleet::{
    ConfigFile, FleetOptions, Keep, Keeping, MemorySecrets,
    ipc::{
        CircuitState, ConnectionForm, Diagnosis, DoctorSubject, EmulatorRequest, PasswordState,
        WorkstationForm,
    },
    model::{Login, Transport, Trust},
};
use simulator::{Certificate, Fault, WorkstationConfig};
use tests::{
    fleet::{Stage, form, quick, quick_timing, title, wait_for},
    log::Log,
};

const RIGHT: &str = "Correct-Horse-Battery-7";
const WRONG: &str = "Incorrect-Mule-Staple-8";

/// How a password may look: as it is, in UTF-16 as NTLM hashes it, and in a header of Basic, where it stands behind a
/// name of any length.
fn spellings(password: &str) -> Vec<String> {
    let utf16: String = password.chars().flat_map(|c| [c, '\0']).collect();
    // What stands before it and how it ends change a few characters at both ends.
    let encoded = (0..3).map(|before| {
        let text = STANDARD_NO_PAD.encode(format!("{}{password}", &"::"[..before.min(2)]));
        text[4..text.len() - 4].to_owned()
    });
    encoded.chain([password.to_owned(), utf16]).collect()
}

/// A workstation that is sent the password itself, over HTTPS.
fn with_basic(stage: &Stage) -> (simulator::Workstation, WorkstationForm) {
    let https = Some(Certificate::SelfSigned);
    let simulated =
        stage.simulate(WorkstationConfig { password: RIGHT.into(), https, basic: true, ..quick("WS-2", 1) });
    let connection = ConnectionForm {
        transport: Transport::Https,
        trust: Trust::Pinned,
        fingerprint: simulated.fingerprint().unwrap().to_owned(),
        login: Login::Basic,
        ..ConnectionForm::default()
    };
    let form = WorkstationForm { connection, ..form(&simulated) };
    (simulated, form)
}

/// What tests of the connection tell, with a wrong password, the right one and the one that is kept.
fn connection_tests(stage: &Stage, machine: &simulator::Workstation) -> Vec<Diagnosis> {
    let test = |password: &str| {
        let subject = DoctorSubject::Form { workstation: None, form: Box::new(form(machine)) };
        let test = stage.fleet.start_doctor(&subject, password.to_owned().into()).unwrap();
        wait_for("the end of a test", || stage.fleet.state().diagnosis(test).filter(|d| d.finished))
    };
    [WRONG, RIGHT, ""].map(test).into()
}

#[test]
fn no_password_reaches_a_log_an_event_a_file_or_an_error() {
    let log = Log::record();
    let folder = tempfile::tempdir().unwrap();
    let stage = Stage::with(FleetOptions {
        timing: quick_timing(),
        secrets: Arc::new(MemorySecrets::default()),
        config: Some(ConfigFile::at(folder.path().join("workstations.json"))),
        activity: Keeping::Nothing,
    });
    let mut events = stage.fleet.state().subscribe();
    let mut notices = stage.fleet.notices();
    let mut told = String::new();
    let mut tell = |what: &dyn std::fmt::Debug| writeln!(told, "{what:?}").unwrap();

    // A wrong password, the right one, work, an outage, a form that is refused, and the end.
    let machine = stage.simulate(WorkstationConfig { password: RIGHT.into(), ..quick("WS-1", 1) });
    let id = stage.fleet.add(&form(&machine), WRONG.to_owned().into(), Keep::Saved).unwrap();
    let account = |account| {
        wait_for("the account", || {
            stage.fleet.state().workstation(&id).filter(|w| w.account == account).map(drop)
        });
    };
    account(PasswordState::Refused);
    tell(&stage.fleet.operate(&id, 0, &title(0), &EmulatorRequest::Start).unwrap_err());
    tell(&stage.fleet.refresh(&id).unwrap_err().to_string());
    stage.fleet.set_password(&id, RIGHT.to_owned().into()).unwrap();
    account(PasswordState::Verified);
    tell(&connection_tests(&stage, &machine));
    let start = stage.fleet.operate(&id, 0, &title(0), &EmulatorRequest::Start).unwrap();
    stage.succeeded(start);
    for bad in [
        WorkstationForm { name: String::new(), ..form(&machine) },
        WorkstationForm { port: "0".into(), ..form(&machine) },
        form(&machine),
    ] {
        let error = stage.fleet.add(&bad, RIGHT.to_owned().into(), Keep::Saved).unwrap_err();
        tell(&(&error, error.to_string()));
        let error = stage.fleet.edit("nobody", &bad, &RIGHT.to_owned().into()).unwrap_err();
        tell(&(&error, error.to_string()));
    }
    for fault in [Fault::LdconsoleRubbish, Fault::Refuse] {
        machine.set_fault(fault);
        wait_for("an open circuit", || {
            let shown = stage.fleet.state().workstation(&id)?;
            let open = shown.circuits.iter().find(|c| c.state == CircuitState::Open)?;
            tell(&shown.problem);
            Some(open.layer)
        });
        tell(&stage.fleet.refresh(&id).unwrap_err().to_string());
        machine.clear_faults();
        wait_for("recovery", || {
            let shown = stage.fleet.state().workstation(&id)?;
            shown.circuits.iter().all(|c| c.state == CircuitState::Closed).then_some(())
        });
    }
    // The same over HTTPS with Basic, which sends the password itself, and with a certificate that changes.
    let (basic, form) = with_basic(&stage);
    let second = stage.fleet.add(&form, WRONG.to_owned().into(), Keep::Saved).unwrap();
    let its = |what: &str, is: &dyn Fn(&fleet::ipc::Workstation) -> bool| {
        wait_for(what, || stage.fleet.state().workstation(&second).filter(|w| is(w)))
    };
    tell(&its("the refusal", &|w| w.account == PasswordState::Refused));
    stage.fleet.set_password(&second, RIGHT.to_owned().into()).unwrap();
    its("the login", &|w| w.account == PasswordState::Verified);
    let start = stage.fleet.operate(&second, 0, &title(0), &EmulatorRequest::Start).unwrap();
    stage.succeeded(start);
    basic.set_fault(Fault::OtherCertificate);
    basic.set_fault(Fault::Reboot { down_for: Duration::from_millis(10) });
    let changed = |w: &fleet::ipc::Workstation| {
        w.problem.as_ref().is_some_and(|p| p.sentence.to_string().contains("another"))
    };
    tell(&its("the changed certificate", &changed));
    let notice = wait_for("a notice", || notices.try_recv().ok());
    tell(&notice);
    let files =
        || fs::read_dir(folder.path()).unwrap().map(|f| fs::read_to_string(f.unwrap().path()).unwrap());
    let written: String = files().collect();
    assert!(written.contains("WS-1"), "{written}");
    told += &written;
    told += &serde_json::to_string(&stage.fleet.state().snapshot()).unwrap();
    stage.fleet.remove(&id).unwrap();
    stage.fleet.close();
    while let Ok(event) = events.try_recv() {
        told += &serde_json::to_string(&event).unwrap();
    }
    told += &files().collect::<String>();
    told += &log.text();

    assert!(told.contains("NTLM challenge received"), "the logon was not logged");
    assert!(told.contains("operation ended") && told.contains("circuit open"), "the fleet was not logged");
    assert!(told.contains(r#""account":"refused""#), "the events are missing");
    assert!(told.contains("Connection test of WS-1"), "the reports are missing");
    assert!(told.contains("presents another certificate"), "the refused certificate is missing");
    for spelling in [RIGHT, WRONG].into_iter().flat_map(spellings) {
        assert!(!told.contains(&spelling), "a password was told: {spelling:?}");
    }
    // The spellings are those that Basic would show.
    let header = STANDARD_NO_PAD.encode(format!("{}:{RIGHT}", basic.user()));
    assert!(spellings(RIGHT).iter().any(|spelling| header.contains(spelling)));
}
