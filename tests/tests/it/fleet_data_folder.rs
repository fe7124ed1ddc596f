//! LDPlayer whose data were moved to another drive: found by the test of the connection, and used for what is checked.

use std::time::Duration;

use fleet::{
    Timing,
    ipc::{
        DeviceForm, DoctorStatus, DoctorStepKind, DoctorSubject, EmulatorRequest, WorkstationForm,
        WorkstationRequest,
    },
    model::{Field, Health, OperationStatus},
};
use simulator::{LdPlayerTiming, WorkstationConfig};
use tests::fleet::{Member, Stage, form, quick, quick_timing, quiet_timing, wait_for};

const FOLDER: &str = r"D:\Farm\vms";

fn moved(name: &str, emulators: u32) -> WorkstationConfig {
    WorkstationConfig { data_folder: Some(FOLDER.into()), ..quick(name, emulators) }
}

fn as_it_is(member: &Member) -> WorkstationForm {
    WorkstationForm { data_folder: format!(r"{FOLDER}\"), ..form(&member.simulated) }
}

fn memory(megabytes: &str) -> Box<DeviceForm> {
    Box::new(DeviceForm { memory: megabytes.into(), ..DeviceForm::default() })
}

fn modify(megabytes: &str) -> EmulatorRequest {
    EmulatorRequest::Modify { device: memory(megabytes) }
}

#[test]
fn the_connection_test_finds_the_data_folder() {
    let stage = Stage::open(quiet_timing());
    let member = stage.add_online(moved("WS-1", 1));
    let tested = |form: WorkstationForm| {
        let subject = DoctorSubject::Form { workstation: None, form: Box::new(form) };
        let id = stage.fleet.start_doctor(&subject, member.simulated.password().to_owned().into()).unwrap();
        wait_for("the end of the test", || stage.fleet.state().diagnosis(id).filter(|d| d.finished))
    };
    let step = |diagnosis: &fleet::ipc::Diagnosis| {
        let step = diagnosis.steps.iter().find(|step| step.kind == DoctorStepKind::Ldplayer).unwrap();
        (step.status, step.sentence.as_ref().map(ToString::to_string).unwrap_or_default())
    };

    let unset = tested(form(&member.simulated));
    let (status, sentence) = step(&unset);
    assert_eq!(status, DoctorStatus::Warned, "{sentence}");
    assert!(sentence.contains(r"its data are in D:\Farm\vms and not in C:\"), "{sentence}");
    assert_eq!(unset.installs[0].data_folder.as_deref(), Some(FOLDER));
    assert!(unset.report.contains(r"its data in D:\Farm\vms"), "{}", unset.report);

    let set = tested(as_it_is(&member));
    let (status, sentence) = step(&set);
    assert_eq!(status, DoctorStatus::Passed, "{sentence}");
    let disk = set.steps.iter().find(|step| step.kind == DoctorStepKind::Disk).unwrap();
    assert!(disk.sentence.as_ref().unwrap().to_string().starts_with("Drive D: has"), "{disk:?}");
}

#[test]
fn settings_are_seen_there_once_it_is_set() {
    let stage = Stage::in_virtual_time(quiet_timing());
    let member = stage.add_online(moved("WS-1", 1));
    let blind = stage.ended(member.ask(0, modify("1024")));
    assert_ne!(blind.status, OperationStatus::Succeeded, "{blind:?}");

    let wrong = WorkstationForm { data_folder: r"Farm\vms".into(), ..form(&member.simulated) };
    let refused = stage.fleet.edit(&member.id, &wrong, &String::new().into()).unwrap_err();
    assert!(matches!(refused, fleet::Error::Invalid { field: Field::DataFolder, .. }), "{refused:?}");

    stage.fleet.edit(&member.id, &as_it_is(&member), &String::new().into()).unwrap();
    wait_for("the change", || (member.shown().settings.data_folder == FOLDER).then_some(()));
    wait_for("a listing", || (!member.shown().emulators.is_empty()).then_some(()));
    stage.succeeded(member.ask(0, modify("2048")));
    assert_eq!(member.emulator(0).memory, 2048);
    let created = WorkstationRequest::Create { title: "New".into(), device: memory("1024") };
    stage.succeeded(stage.fleet.operate_workstation(&member.id, &created).unwrap());
    assert_eq!(member.emulator(1).memory, 1024);
}

#[test]
fn settings_survive_an_end_by_force_in_another_folder() {
    let timing = Timing {
        quit_patience: Duration::from_secs(1),
        stop_deadline: Duration::from_secs(2),
        ..quick_timing()
    };
    let stage = Stage::in_virtual_time(timing);
    let config = moved("WS-1", 1);
    let timing = LdPlayerTiming { quit: Duration::from_hours(1), ..config.timing.clone() };
    let member = stage.add_online(WorkstationConfig { timing, ..config });
    let form = WorkstationForm { kill_when_stuck: true, ..as_it_is(&member) };
    stage.fleet.edit(&member.id, &form, &String::new().into()).unwrap();
    member.simulated.ldplayer().start_at_once(0);
    wait_for("Android's answer", || {
        (member.shown().emulators.first()?.health == Health::Ready).then_some(())
    });
    let ended = stage.succeeded(member.ask(0, EmulatorRequest::Stop));
    assert!(ended.result.contains("the last good copy was put back"), "{ended:?}");
    assert!(!member.simulated.ldplayer().config_is_truncated(0));
}
