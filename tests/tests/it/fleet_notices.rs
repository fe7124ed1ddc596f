//! Where notices go besides this computer, and maintenance: the whole fleet, with a server that takes what is sent.

use std::{
    fs,
    io::{BufRead, BufReader, Read, Write},
    net::TcpListener,
    sync::{Arc, mpsc},
    thread,
    time::Duration,
};

use fleet::{
    ConfigFile, Error, FleetOptions, Keeping, MemorySecrets, Secrets,
    ipc::{
        ActivityQuery, CircuitAction, EmulatorRequest, MaintenanceForm, NoticeTarget, PlanItemState,
        TargetForm, TargetType,
    },
    model::{Layer, NoticeKind},
};
use secrecy::ExposeSecret;
use serde_json::Value;
use simulator::Fault;
use tests::{
    PATIENCE,
    fleet::{Stage, quick, quick_timing, wait_for},
    plans::{asking, at_once, first_of},
};

/// A server that takes each POST with the next of these codes, and then with 200; what it heard.
fn server(codes: &'static [u16]) -> (String, mpsc::Receiver<Value>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}/hook", listener.local_addr().unwrap());
    let (sender, heard) = mpsc::channel();
    thread::spawn(move || {
        let mut codes = codes.iter();
        for stream in listener.incoming() {
            let mut reader = BufReader::new(stream.unwrap());
            let mut length = 0;
            loop {
                let mut line = String::new();
                if reader.read_line(&mut line).unwrap_or_default() == 0 || line == "\r\n" {
                    break;
                }
                if let Some(n) = line.to_lowercase().strip_prefix("content-length: ") {
                    length = n.trim().parse().unwrap();
                }
            }
            let mut body = vec![0; length];
            reader.read_exact(&mut body).unwrap();
            let code = codes.next().copied().unwrap_or(200);
            let answer = format!("HTTP/1.1 {code} x\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
            drop(reader.get_mut().write_all(answer.as_bytes()));
            if code == 200 && sender.send(serde_json::from_slice(&body).unwrap()).is_err() {
                return;
            }
        }
    });
    (address, heard)
}

fn webhook(name: &str, address: &str, kinds: &[NoticeKind], tags: &[&str]) -> TargetForm {
    TargetForm {
        name: name.to_owned(),
        on: true,
        kind: TargetType::Webhook,
        address: address.to_owned(),
        kinds: kinds.to_vec(),
        tags: tags.iter().map(|tag| (*tag).to_owned()).collect(),
        ..TargetForm::default()
    }
}

fn target(stage: &Stage, id: &str) -> NoticeTarget {
    stage.fleet.notice_targets().into_iter().find(|target| target.id == id).unwrap()
}

fn no_secret() -> secrecy::SecretString {
    String::new().into()
}

#[test]
fn an_outage_and_its_end_reach_a_target_that_wants_them() {
    let stage = Stage::open(quick_timing());
    let (address, heard) = server(&[]);
    let (other, not_heard) = server(&[]);
    let id =
        stage.fleet.save_target(None, &webhook("Hook", &address, &[NoticeKind::Circuit], &[]), no_secret());
    let id = id.unwrap();
    stage
        .fleet
        .save_target(None, &webhook("Crashes", &other, &[NoticeKind::Crash], &[]), no_secret())
        .unwrap();
    stage
        .fleet
        .save_target(None, &webhook("Elsewhere", &other, &[NoticeKind::Circuit], &["lab"]), no_secret())
        .unwrap();
    let member = stage.add_online(quick("WS-1", 1));
    member.simulated.set_fault(Fault::Refuse);
    let notice = heard.recv_timeout(PATIENCE).unwrap();
    assert_eq!((&notice["program"], &notice["kind"]), (&"LDFleet".into(), &"circuit".into()), "{notice}");
    assert!(notice["title"].as_str().unwrap().contains("WS-1"), "{notice}");
    member.simulated.clear_faults();
    let back = heard.recv_timeout(PATIENCE).unwrap();
    assert!(back["title"].as_str().unwrap().contains("back"), "{back}");
    let last = wait_for("what became of it", || target(&stage, &id).last);
    assert_eq!((last.problem, last.again), (None, false));
    assert!(not_heard.try_recv().is_err(), "neither its kind nor its tag");
}

#[test]
fn what_a_service_does_not_take_is_tried_again_and_said() {
    let stage = Stage::open(quick_timing());
    let (address, heard) = server(&[503]);
    let id =
        stage.fleet.save_target(None, &webhook("Hook", &address, &[NoticeKind::Circuit], &[]), no_secret());
    let id = id.unwrap();
    let member = stage.add_online(quick("WS-1", 1));
    member.simulated.set_fault(Fault::Refuse);
    let last =
        wait_for("a failed attempt", || target(&stage, &id).last.filter(|last| last.problem.is_some()));
    assert!(last.again && last.problem.unwrap().to_string().contains("503"));
    heard.recv_timeout(PATIENCE).expect("it is tried again");
    wait_for("an attempt that was taken", || target(&stage, &id).last.filter(|last| last.problem.is_none()));
}

#[test]
fn a_token_is_in_the_password_store_and_in_no_file() {
    let home = tempfile::tempdir().unwrap();
    let secrets = Arc::new(MemorySecrets::default());
    let open = || {
        Stage::with(FleetOptions {
            secrets: Arc::clone(&secrets) as Arc<dyn Secrets>,
            config: Some(ConfigFile::at(home.path().join("workstations.json"))),
            ..FleetOptions::in_memory(quick_timing())
        })
    };
    let form = TargetForm { chat: "-100".into(), address: "http://127.0.0.1:9".into(), ..telegram() };
    let stage = open();
    let id = stage.fleet.save_target(None, &form, "12:Right-Horse".to_owned().into()).unwrap();
    drop(stage);
    let kept = secrets.get(&format!("notices {id}")).unwrap().unwrap();
    assert_eq!(kept.expose_secret(), "12:Right-Horse");
    for file in fs::read_dir(home.path()).unwrap().flatten() {
        assert!(!fs::read_to_string(file.path()).unwrap_or_default().contains("Right-Horse"), "{file:?}");
    }
    let stage = open();
    assert_eq!(target(&stage, &id).form, form);
    // An empty one keeps it; without a target there is none.
    stage.fleet.save_target(Some(&id), &TargetForm { name: "Other".into(), ..form }, no_secret()).unwrap();
    assert!(secrets.get(&format!("notices {id}")).unwrap().is_some());
    stage.fleet.remove_target(&id).unwrap();
    assert!(secrets.get(&format!("notices {id}")).unwrap().is_none());
}

fn telegram() -> TargetForm {
    TargetForm { name: "Bot".into(), kind: TargetType::Telegram, on: true, ..TargetForm::default() }
}

#[test]
fn a_target_that_cannot_work_is_refused_with_the_reason() {
    let stage = Stage::open(quick_timing());
    let refused =
        |form: &TargetForm| stage.fleet.save_target(None, form, no_secret()).unwrap_err().to_string();
    assert!(refused(&TargetForm { chat: "1".into(), ..telegram() }).contains("token"));
    assert!(refused(&webhook("", "https://example.com", &[], &[])).contains("name"));
    assert!(refused(&webhook("Hook", "ftp://example.com", &[], &[])).contains("ftp://"));
    assert!(
        refused(&TargetForm { digest: "25:00".into(), ..webhook("H", "https://x.example", &[], &[]) })
            .contains("25:00")
    );
    assert!(stage.fleet.notice_targets().is_empty());
}

#[test]
fn a_test_says_what_was_really_answered() {
    let stage = Stage::open(quick_timing());
    let (address, heard) = server(&[403]);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let test = || {
        let test = stage.fleet.prepare_test(None, &webhook("Hook", &address, &[], &[]), no_secret()).unwrap();
        runtime.block_on(test.send())
    };
    let refused = test().unwrap_err();
    assert!(matches!(&refused, Error::Precondition(said) if said.to_string().contains("403")), "{refused}");
    test().unwrap();
    assert_eq!(heard.recv_timeout(PATIENCE).unwrap()["kind"], "test");
}

fn maintenance(stage: &Stage, workstations: &[&str], tags: &[&str], reason: &str) -> Result<(), Error> {
    let texts = |all: &[&str]| all.iter().map(|one| (*one).to_owned()).collect();
    stage.fleet.begin_maintenance(&MaintenanceForm {
        workstations: texts(workstations),
        tags: texts(tags),
        minutes: "60".into(),
        reason: reason.into(),
    })
}

#[test]
fn maintenance_mutes_and_its_end_tells_only_what_is_new() {
    let stage = Stage::with(FleetOptions {
        activity: Keeping::UntilClosed,
        ..FleetOptions::in_memory(quick_timing())
    });
    let (address, heard) = server(&[]);
    stage
        .fleet
        .save_target(None, &webhook("Hook", &address, &[NoticeKind::Circuit], &[]), no_secret())
        .unwrap();
    let member = stage.add_online(quick("WS-1", 1));
    let other = stage.add_online(quick("WS-2", 1));
    assert!(maintenance(&stage, &[&member.id], &[], " ").is_err(), "without a reason");
    maintenance(&stage, &[&member.id], &[], "new fans").unwrap();
    assert!(stage.fleet.is_under_maintenance(&member.id).unwrap());
    let shown = stage.fleet.state().snapshot().maintenance;
    assert_eq!((shown.len(), shown[0].reason.as_str()), (1, "new fans"));

    member.simulated.set_fault(Fault::Refuse);
    member.circuit_becomes(Layer::Network, fleet::ipc::CircuitState::Open);
    other.simulated.set_fault(Fault::Refuse);
    let first = heard.recv_timeout(PATIENCE).unwrap();
    assert!(first["title"].as_str().unwrap().contains("WS-2"), "the other one is told of: {first}");

    stage.fleet.end_maintenance(&shown[0].id).unwrap();
    let after = heard.recv_timeout(PATIENCE).unwrap();
    assert!(after["title"].as_str().unwrap().contains("WS-1"), "it is still so: {after}");
    let query = ActivityQuery { filter: "kind:maintenance".into(), ..ActivityQuery::default() };
    wait_for("both in the history", || {
        let page = stage.fleet.activity_page(&query, None, 10).ok().flatten()?;
        (page.entries.len() == 2).then_some(())
    });
}

#[test]
fn a_plan_leaves_what_is_under_maintenance_alone() {
    let stage = Stage::open(quick_timing());
    let (worked_on, other) = (stage.add_online(quick("WS-1", 1)), stage.add_online(quick("WS-2", 1)));
    maintenance(&stage, &[&worked_on.id], &[], "new fans").unwrap();
    let targets = first_of([worked_on.id.as_str(), &other.id], 1);
    let id = stage.fleet.start_plan(&asking(EmulatorRequest::Start, targets, at_once(1, 2))).unwrap();
    let plan = |what, waiting, succeeded| {
        wait_for(what, || {
            let shown = stage.fleet.state().snapshot().plans.into_iter().find(|plan| plan.id == id)?;
            (shown.tally.waiting == waiting && shown.tally.succeeded == succeeded).then_some(())
        });
    };
    plan("the end of the other one", 1, 1);
    let waits = stage.fleet.plan_items(id, &[PlanItemState::Waiting]).unwrap().remove(0);
    assert_eq!(waits.target.workstation, worked_on.id);
    assert_eq!(waits.why.unwrap().to_string(), "waiting for the end of the maintenance");
    assert_eq!(worked_on.phase(0), simulator::Phase::Stopped);
    let id = stage.fleet.state().snapshot().maintenance[0].id.clone();
    stage.fleet.end_maintenance(&id).unwrap();
    plan("its end after the maintenance", 0, 2);
}

#[test]
fn an_outage_within_maintenance_is_never_told() {
    let stage = Stage::open(quick_timing());
    let (address, heard) = server(&[]);
    stage
        .fleet
        .save_target(None, &webhook("Hook", &address, &[NoticeKind::Circuit], &[]), no_secret())
        .unwrap();
    let member = stage.add_online(quick("WS-1", 1));
    maintenance(&stage, &[&member.id], &[], "moved").unwrap();
    member.simulated.set_fault(Fault::Refuse);
    member.circuit_becomes(Layer::Network, fleet::ipc::CircuitState::Open);
    member.simulated.clear_faults();
    member.comes_online();
    member.circuit_becomes(Layer::Network, fleet::ipc::CircuitState::Closed);
    let id = stage.fleet.state().snapshot().maintenance[0].id.clone();
    stage.fleet.end_maintenance(&id).unwrap();
    // What comes next is told, and nothing before it.
    stage.fleet.control(&member.id, Layer::Network, CircuitAction::CheckNow, "").ok();
    let other = stage.add_online(quick("WS-2", 1));
    other.simulated.set_fault(Fault::Refuse);
    let first = heard.recv_timeout(PATIENCE).unwrap();
    assert!(first["title"].as_str().unwrap().contains("WS-2"), "{first}");
    assert!(heard.recv_timeout(Duration::from_millis(1)).is_err());
}
