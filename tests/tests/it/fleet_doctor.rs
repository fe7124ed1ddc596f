//! Tests of connections as an operator makes them: beside the watch over the fleet, and without harm to it.

use fleet::{Error, Keep};
use fleet::{
    ipc::{
        CircuitState, ConnectionForm, Diagnosis, DoctorStatus, DoctorStepKind, DoctorSubject, Install,
        PasswordState, WorkstationForm,
    },
    model::{Field, Layer, Transport, Trust},
};
use simulator::{Certificate, Fault, Workstation, WorkstationConfig};
use tests::{
    fleet::{Member, Stage, form, quick, quick_timing, quiet_timing, wait_for},
    mirror::Follower,
};

fn typed(form: WorkstationForm) -> DoctorSubject {
    DoctorSubject::Form { workstation: None, form: Box::new(form) }
}

fn saved(member: &Member) -> DoctorSubject {
    DoctorSubject::Saved { workstation: member.id.clone() }
}

fn begin(stage: &Stage, subject: &DoctorSubject, password: &str) -> u32 {
    stage.fleet.start_doctor(subject, password.to_owned().into()).unwrap()
}

fn finished(stage: &Stage, id: u32) -> Diagnosis {
    wait_for("the end of a test", || stage.fleet.state().diagnosis(id).filter(|d| d.finished))
}

fn test(stage: &Stage, subject: &DoctorSubject, password: &str) -> Diagnosis {
    finished(stage, begin(stage, subject, password))
}

fn status(diagnosis: &Diagnosis, kind: DoctorStepKind) -> DoctorStatus {
    diagnosis.steps.iter().find(|step| step.kind == kind).unwrap().status
}

fn no_shell_is_left(machine: &Workstation, of_the_watch: u64) {
    wait_for("the shell's end", || (machine.counters().shells_open <= of_the_watch).then_some(()));
}

#[test]
fn a_new_workstation_is_tested_before_it_is_saved() {
    let stage = Stage::open(quick_timing());
    let follower = Follower::of(stage.fleet.state());
    let mut events = stage.fleet.state().subscribe();
    let machine = stage.simulate(quick("WS-NEW", 2));
    let unfinished = WorkstationForm { name: String::new(), ldconsole: String::new(), ..form(&machine) };
    let id = begin(&stage, &typed(unfinished), machine.password());
    let diagnosis = finished(&stage, id);
    assert!(!diagnosis.cancelled && diagnosis.workstation.is_none() && diagnosis.note.is_none());
    for step in &diagnosis.steps {
        let good = [DoctorStatus::Passed, DoctorStatus::Skipped].contains(&step.status);
        assert!(good && step.sentence.is_some(), "{step:?}");
    }
    let found = Install { ldconsole: machine.ldconsole(), data_folder: Some(String::new()) };
    assert_eq!(diagnosis.installs, [found]);
    assert!(
        diagnosis.report.contains("passed    List of emulators") && diagnosis.report.contains("complete")
    );
    assert!(!diagnosis.report.contains(machine.password()));
    no_shell_is_left(&machine, 0);

    stage.fleet.close_doctor(id);
    assert_eq!(stage.fleet.state().diagnosis(id), None);
    assert!(stage.fleet.cancel_doctor(id).is_err());
    let snapshot = stage.fleet.state().snapshot();
    assert!(snapshot.workstations.is_empty() && snapshot.diagnoses.is_empty(), "nothing was added");
    assert_eq!(follower.end().unwrap().differs_from(&snapshot), None);
    let mut seen = 0;
    while let Ok(event) = events.try_recv() {
        seen += 1;
        assert_eq!(event.seq, seen);
    }
    assert!(seen >= 2 * 12 + 3, "each step begins and ends: {seen} events");
}

#[test]
fn what_is_wrong_in_the_form_is_said_beside_its_field() {
    let stage = Stage::open(quick_timing());
    let machine = stage.simulate(quick("WS-NEW", 0));
    for (bad, expected) in [
        (WorkstationForm { address: "my pc".into(), ..form(&machine) }, Field::Address),
        (WorkstationForm { user: String::new(), ..form(&machine) }, Field::User),
        (WorkstationForm { ldconsole: "ldconsole".into(), ..form(&machine) }, Field::Ldconsole),
    ] {
        let error = stage.fleet.start_doctor(&typed(bad), "x".to_owned().into()).unwrap_err();
        assert!(matches!(error, Error::Invalid { field, .. } if field == expected), "{error:?}");
    }
    assert!(stage.fleet.state().snapshot().diagnoses.is_empty());
}

#[test]
fn the_test_goes_past_an_open_circuit_and_leaves_it_as_it_is() {
    let stage = Stage::open(quick_timing());
    let member = stage.add_online(quick("WS-1", 1));
    member.simulated.set_fault(Fault::Refuse);
    member.circuit_becomes(Layer::Network, CircuitState::Open);
    let diagnosis = test(&stage, &saved(&member), "");
    assert!(diagnosis.note.as_ref().unwrap().to_string().contains("network"), "{diagnosis:?}");
    assert_eq!(status(&diagnosis, DoctorStepKind::Connection), DoctorStatus::Failed);
    let advice = diagnosis.steps[1].advice.as_ref().unwrap();
    assert!(advice.scripts[0].powershell.contains("Enable-PSRemoting"));
    assert_ne!(member.circuit(Layer::Network).state, CircuitState::Closed);
    assert_eq!(member.shown().account, PasswordState::Verified, "nothing was learnt of the password");
}

#[test]
fn a_refused_password_of_the_list_is_latched_for_everybody() {
    let stage = Stage::open(quiet_timing());
    let members = ["WS-1", "WS-2"].map(|name| {
        let everyone =
            WorkstationConfig { user: "everyone".into(), password: "Right-Horse-7".into(), ..quick(name, 1) };
        let member = stage.add_as(everyone, r"FARM\everyone", "Right-Horse-7");
        member.comes_online();
        member.comes_to_rest();
        member
    });
    let refused = || -> u64 { members.iter().map(|m| m.simulated.counters().handshakes_failed).sum() };
    members[1].simulated.set_fault(Fault::WrongPassword);
    let first = test(&stage, &saved(&members[1]), "");
    assert_eq!((status(&first, DoctorStepKind::Login), refused()), (DoctorStatus::Failed, 1), "one attempt");
    for member in &members {
        wait_for("the latch", || (member.shown().account == PasswordState::Refused).then_some(()));
    }
    for password in ["", "Right-Horse-7"] {
        let again = test(&stage, &saved(&members[1]), password);
        let login = again.steps.iter().find(|step| step.kind == DoctorStepKind::Login).unwrap();
        assert!(
            login.sentence.as_ref().unwrap().to_string().contains("has been refused before"),
            "{login:?}"
        );
    }
    assert_eq!(refused(), 1, "not one more");
}

#[test]
fn a_typed_password_that_is_refused_harms_nobody() {
    let stage = Stage::open(quiet_timing());
    let member = stage.add_online(quick("WS-1", 1));
    let (user, password) = (member.simulated.user().into(), member.simulated.password().into());
    let machine = stage.simulate(WorkstationConfig { user, password, ..quick("WS-2", 1) });
    let subject = typed(form(&machine));
    let refused = || machine.counters().handshakes_failed;
    let diagnosis = test(&stage, &subject, "Wrong-Horse-8");
    assert_eq!((status(&diagnosis, DoctorStepKind::Login), refused()), (DoctorStatus::Failed, 1));
    assert_eq!(member.shown().account, PasswordState::Verified, "the kept one is another");
    test(&stage, &subject, "Wrong-Horse-8");
    assert_eq!(refused(), 1, "the same is not tried again");

    let id = stage.fleet.add(&form(&machine), "Wrong-Horse-8".to_owned().into(), Keep::Transient).unwrap();
    wait_for("the latch", || {
        stage.fleet.state().workstation(&id).filter(|w| w.account == PasswordState::Refused).map(drop)
    });
    assert_eq!(refused(), 1, "saving it does not try it either");
    stage.fleet.set_password(&id, machine.password().to_owned().into()).unwrap();
    let diagnosis = test(&stage, &DoctorSubject::Saved { workstation: id }, "");
    assert_eq!(status(&diagnosis, DoctorStepKind::Login), DoctorStatus::Passed);
}

#[test]
fn a_certificate_is_shown_before_anything_is_trusted() {
    let stage = Stage::open(quick_timing());
    let machine =
        stage.simulate(WorkstationConfig { https: Some(Certificate::SelfSigned), ..quick("WS-1", 0) });
    let connection = |fingerprint: &str| ConnectionForm {
        transport: Transport::Https,
        trust: Trust::Pinned,
        fingerprint: fingerprint.into(),
        ..ConnectionForm::default()
    };
    let subject =
        |fingerprint: &str| typed(WorkstationForm { connection: connection(fingerprint), ..form(&machine) });
    let diagnosis = test(&stage, &subject(""), machine.password());
    assert_eq!(status(&diagnosis, DoctorStepKind::Certificate), DoctorStatus::Failed);
    assert_eq!(status(&diagnosis, DoctorStepKind::Login), DoctorStatus::Skipped);
    let certificate = diagnosis.certificate.unwrap();
    assert_eq!(certificate.sha256.replace(':', ""), machine.fingerprint().unwrap());
    assert_eq!(certificate.expected, None);

    let diagnosis = test(&stage, &subject(&certificate.sha256), machine.password());
    assert_eq!(status(&diagnosis, DoctorStepKind::Listing), DoctorStatus::Passed, "{diagnosis:?}");
    machine.set_fault(Fault::OtherCertificate);
    let diagnosis = test(&stage, &subject(&certificate.sha256), machine.password());
    let changed = diagnosis.certificate.unwrap();
    assert_eq!(changed.expected, Some(certificate.sha256.clone()));
    assert_ne!(changed.sha256, certificate.sha256);
}

#[test]
fn a_test_can_be_cancelled_and_leaves_no_shell() {
    let stage = Stage::open(quick_timing());
    let machine = stage.simulate(quick("WS-1", 1));
    machine.set_fault(Fault::LdconsoleHangs);
    let listing = |id| {
        wait_for("the listing", || {
            let running = |d: &Diagnosis| status(d, DoctorStepKind::Listing) == DoctorStatus::Running;
            stage.fleet.state().diagnosis(id).filter(running).map(drop)
        });
    };
    let id = begin(&stage, &typed(form(&machine)), machine.password());
    listing(id);
    assert_eq!(machine.counters().shells_open, 1);
    stage.fleet.cancel_doctor(id).unwrap();
    let diagnosis = finished(&stage, id);
    assert!(diagnosis.cancelled && diagnosis.report.contains("cancelled"), "{diagnosis:?}");
    assert_eq!(status(&diagnosis, DoctorStepKind::Disk), DoctorStatus::Skipped);
    no_shell_is_left(&machine, 0);

    let id = begin(&stage, &typed(form(&machine)), machine.password());
    listing(id);
    stage.fleet.close();
    no_shell_is_left(&machine, 0);
    assert_eq!(machine.counters().handshakes_failed, 0);
}

#[test]
fn only_a_few_tests_run_at_once_and_only_a_few_are_kept() {
    let stage = Stage::open(quick_timing());
    let machine = stage.simulate(quick("WS-1", 0));
    machine.set_fault(Fault::Hang);
    let subject = typed(form(&machine));
    let mut running: Vec<u32> = (0..4).map(|_| begin(&stage, &subject, "x")).collect();
    let error = stage.fleet.start_doctor(&subject, "x".to_owned().into()).unwrap_err();
    assert!(error.to_string().contains("tested already"), "{error}");
    for id in &running {
        stage.fleet.cancel_doctor(*id).unwrap();
        finished(&stage, *id);
    }
    machine.clear_faults();
    for _ in 0..Diagnosis::MAX {
        let id = begin(&stage, &subject, machine.password());
        finished(&stage, id);
        running.push(id);
    }
    let kept: Vec<u32> = stage.fleet.state().snapshot().diagnoses.iter().map(|d| d.id).collect();
    assert_eq!(kept, running[4..]);
}
