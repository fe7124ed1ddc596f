//! A fleet over HTTPS: who is trusted, what is said and stays closed when a certificate changes, and how an operator
//! goes on.

use std::fs;

use fleet::{
    ConfigFile, Error, FleetOptions, Keep, Keeping, MemorySecrets,
    ipc::{ConnectionForm, EmulatorRequest, Link, PasswordState, Workstation, WorkstationForm},
    model::{Field, Login, OperationStatus, Transport, Trust},
};
use simulator::{Certificate, Fault, TestAuthority, WorkstationConfig};
use tests::fleet::{Stage, form, quick, quick_timing, title, wait_for};

fn https(name: &str, certificate: Certificate) -> WorkstationConfig {
    WorkstationConfig { https: Some(certificate), basic: true, ..quick(name, 1) }
}

fn over_https(simulated: &simulator::Workstation, connection: ConnectionForm) -> WorkstationForm {
    WorkstationForm {
        connection: ConnectionForm { transport: Transport::Https, ..connection },
        ..form(simulated)
    }
}

fn pinned(simulated: &simulator::Workstation) -> ConnectionForm {
    let fingerprint = simulated.fingerprint().unwrap().to_lowercase();
    ConnectionForm { trust: Trust::Pinned, fingerprint, ..ConnectionForm::default() }
}

fn shown(stage: &Stage, id: &str) -> Option<Workstation> {
    stage.fleet.state().workstation(id)
}

fn comes_online(stage: &Stage, id: &str) {
    let accepted = |w: &Workstation| w.link == Link::Online && w.account == PasswordState::Verified;
    wait_for("it online", || shown(stage, id).filter(accepted).map(drop));
}

#[test]
fn workstations_are_trusted_as_configured_also_after_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    let authority = TestAuthority::new().unwrap();
    let ca_file = folder.path().join("farm.pem");
    fs::write(&ca_file, authority.pem()).unwrap();
    let secrets = std::sync::Arc::new(MemorySecrets::default());
    let open = || {
        let config = Some(ConfigFile::at(folder.path().join("workstations.json")));
        Stage::with(FleetOptions {
            timing: quick_timing(),
            secrets: secrets.clone(),
            config,
            activity: Keeping::Nothing,
        })
    };
    let first = open();
    let own = first.simulate(https("WS-OWN", Certificate::SelfSigned));
    let signed = first.simulate(https("WS-SIGNED", Certificate::SignedBy(authority)));
    let by_authority = ConnectionForm {
        trust: Trust::Authority,
        ca_file: ca_file.display().to_string(),
        login: Login::Basic,
        connect_limit: "4".into(),
        ..ConnectionForm::default()
    };
    let add = |simulated: &simulator::Workstation, connection| {
        let form = over_https(simulated, connection);
        first.fleet.add(&form, simulated.password().to_owned().into(), Keep::Saved).unwrap()
    };
    let ids = [add(&own, pinned(&own)), add(&signed, by_authority.clone())];
    for id in &ids {
        comes_online(&first, id);
        let start = first.fleet.operate(id, 0, &title(0), &EmulatorRequest::Start).unwrap();
        first.succeeded(start);
    }
    first.fleet.close();

    let second = open();
    for id in &ids {
        comes_online(&second, id);
    }
    let settings = shown(&second, &ids[1]).unwrap().settings;
    assert_eq!(settings.connection, ConnectionForm { transport: Transport::Https, ..by_authority });
    assert_eq!(shown(&second, &ids[0]).unwrap().settings.connection.trust, Trust::Pinned);
}

#[test]
fn a_changed_certificate_stops_everything_until_accepted() {
    let stage = Stage::open(quick_timing());
    let simulated = stage.simulate(https("WS-07", Certificate::SelfSigned));
    let form = over_https(&simulated, pinned(&simulated));
    let id = stage.fleet.add(&form, simulated.password().to_owned().into(), Keep::Transient).unwrap();
    comes_online(&stage, &id);
    let accepted = shown(&stage, &id).unwrap().settings.connection.fingerprint;

    // Every connection that was made with the former certificate ends.
    simulated.set_fault(Fault::Refuse);
    simulated.clear_faults();
    simulated.set_fault(Fault::OtherCertificate);
    let sentence = wait_for("the changed certificate", || {
        let problem = shown(&stage, &id)?.problem?;
        problem.sentence.to_string().contains("another certificate").then_some(problem.sentence.to_string())
    });
    assert!(sentence.contains(&format!("Accepted: {accepted}")), "{sentence}");
    let now = sentence.split_once("Now: ").unwrap().1.split_once('.').unwrap().0.to_owned();
    assert_ne!(now, accepted);
    let before = simulated.counters();
    let start = stage.fleet.operate(&id, 0, &title(0), &EmulatorRequest::Start).unwrap();
    let ended = stage.ended(start);
    assert!(ended.status == OperationStatus::Failed && ended.result.contains(&now), "{ended:?}");
    let after = simulated.counters();
    assert_eq!((after.requests, after.handshakes), (before.requests, before.handshakes), "nothing was sent");

    let connection = ConnectionForm { fingerprint: now, ..form.connection.clone() };
    stage.fleet.edit(&id, &WorkstationForm { connection, ..form }, &String::new().into()).unwrap();
    comes_online(&stage, &id);
}

#[test]
fn what_is_not_safe_is_refused_at_the_form() {
    let stage = Stage::open(quick_timing());
    let simulated = stage.simulate(quick("WS-07", 1));
    let basic = ConnectionForm { login: Login::Basic, ..ConnectionForm::default() };
    let slow = ConnectionForm { list_limit: "300".into(), ..ConnectionForm::default() };
    let nowhere = ConnectionForm {
        transport: Transport::Https,
        trust: Trust::Authority,
        ca_file: std::env::temp_dir().join("no such file.pem").display().to_string(),
        ..ConnectionForm::default()
    };
    for (connection, expected, says) in [
        (basic, Field::Login, "Choose HTTPS"),
        (slow, Field::ListLimit, "at most"),
        (nowhere, Field::CaFile, "no such file.pem"),
    ] {
        let form = WorkstationForm { connection, ..form(&simulated) };
        match stage.fleet.add(&form, simulated.password().to_owned().into(), Keep::Transient) {
            Err(Error::Invalid { field, sentence }) => {
                assert!(field == expected && sentence.to_string().contains(says), "{sentence}");
            }
            other => panic!("{other:?}"),
        }
    }
    assert_eq!(simulated.counters().connections, 0);
}
