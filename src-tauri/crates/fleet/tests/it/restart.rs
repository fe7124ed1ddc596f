//! What a restart keeps: settings, isolations, refused accounts; and what it does not.

use std::{fs, path::Path, sync::Arc, time::Duration};

use breaker::AccountState;
use fleet::{
    ConfigFile, Fleet, FleetOptions, Keep, Keeping, MemorySecrets, Notice, Opened, Secrets, Timing,
    ipc::{Change, Circuit, CircuitAction, CircuitState, SettingsForm, WorkstationForm},
    model::Layer,
};
use tokio::sync::broadcast;

use crate::forms;

fn form(n: u16) -> WorkstationForm {
    forms::form(&format!("WS-0{n}"), &format!("127.0.0.{n}"))
}

fn open(folder: &Path) -> Opened {
    let secrets: Arc<dyn Secrets> = Arc::new(MemorySecrets::default());
    open_keeping(folder, Timing::default(), &secrets)
}

fn open_keeping(folder: &Path, timing: Timing, secrets: &Arc<dyn Secrets>) -> Opened {
    Fleet::open(FleetOptions {
        timing,
        secrets: Arc::clone(secrets),
        config: Some(ConfigFile::at(folder.join("workstations.json"))),
        activity: Keeping::Nothing,
    })
    .unwrap()
}

fn remembered(folder: &Path) -> String {
    fs::read_to_string(folder.join("breakers.json")).unwrap_or_default()
}

fn network(fleet: &Fleet, id: &str) -> Circuit {
    for _ in 0..6000 {
        if let Some(workstation) = fleet.state().workstation(id) {
            return workstation.circuits.into_iter().find(|c| c.layer == Layer::Network).unwrap();
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    panic!("{id} is not shown");
}

fn wait_until_open(fleet: &Fleet, id: &str) {
    for _ in 0..6000 {
        if network(fleet, id).state == CircuitState::Open {
            return;
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    panic!("the circuit of {id} does not open");
}

#[test]
fn an_isolation_survives_a_restart_and_nobody_is_notified() {
    let folder = tempfile::tempdir().unwrap();
    let fleet = open(folder.path()).fleet;
    let ids: Vec<String> =
        [1, 2].map(|n| fleet.add(&form(n), "secret".to_owned().into(), Keep::Saved).unwrap()).into();
    for id in &ids {
        fleet.control(id, Layer::Network, CircuitAction::Isolate, "new disk").unwrap();
    }
    let written = remembered(folder.path());
    fleet.close();
    assert_eq!(remembered(folder.path()), written, "closing forgets nothing");

    // As if it had been isolated a day before.
    let since = |text: &str| {
        serde_json::from_str::<serde_json::Value>(text).unwrap()["isolations"][0]["since_ms"].clone()
    };
    let yesterday = since(&written).as_u64().unwrap() - 86_400_000;
    fs::write(
        folder.path().join("breakers.json"),
        written.replace(&since(&written).to_string(), &yesterday.to_string()),
    )
    .unwrap();

    let fleet = open(folder.path()).fleet;
    let mut notices = fleet.notices();
    let circuit = network(&fleet, &ids[0]);
    assert_eq!((circuit.state, circuit.note.as_deref()), (CircuitState::Isolated, Some("new disk")));
    assert_eq!(circuit.since, Some(yesterday));
    assert_eq!(network(&fleet, &ids[1]).state, CircuitState::Isolated);

    fleet.control(&ids[0], Layer::Network, CircuitAction::Reset, "").unwrap();
    assert!(!remembered(folder.path()).contains(&ids[0]), "released");
    fleet.remove(&ids[1]).unwrap();
    assert!(!remembered(folder.path()).contains(&ids[1]), "removed");
    assert!(notices.try_recv().is_err());
    fleet.close();
}

#[test]
fn a_refused_account_stays_refused_until_it_has_a_new_password() {
    let folder = tempfile::tempdir().unwrap();
    let fleet = open(folder.path()).fleet;
    let id = fleet.add(&form(1), "stale secret".to_owned().into(), Keep::Saved).unwrap();
    fleet.control(&id, Layer::Ldconsole, CircuitAction::Isolate, "so that there is a file").unwrap();
    fleet.close();
    let refused = remembered(folder.path())
        .replace("\"refused_accounts\": []", r#""refused_accounts": ["farm\\operator", "farm\\gone"]"#);
    fs::write(folder.path().join("breakers.json"), refused).unwrap();

    let fleet = open(folder.path()).fleet;
    assert_eq!(fleet.account_state(&id), Some(AccountState::Latched));
    fleet.control(&id, Layer::Ldconsole, CircuitAction::Reset, "").unwrap();
    assert!(remembered(folder.path()).contains("operator"), "still refused");
    assert!(fleet.refresh(&id).unwrap_err().to_string().contains("password"));
    fleet.set_password(&id, "new secret".to_owned().into()).unwrap();
    assert_ne!(fleet.account_state(&id), Some(AccountState::Latched));
    assert!(!remembered(folder.path()).contains("operator"));
    fleet.close();
    for file in fs::read_dir(folder.path()).unwrap() {
        assert!(!fs::read_to_string(file.unwrap().path()).unwrap().contains("secret"));
    }
}

#[test]
fn an_announced_outage_is_not_announced_again_after_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    let quick = || Timing { poll: Duration::from_millis(200), ..Timing::default() };
    let next = |notices: &mut broadcast::Receiver<Notice>| {
        for _ in 0..6000 {
            if let Ok(notice) = notices.try_recv() {
                return notice.title;
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        panic!("no notice came");
    };
    let secrets: Arc<dyn Secrets> = Arc::new(MemorySecrets::default());
    let fleet = open_keeping(folder.path(), quick(), &secrets).fleet;
    let mut notices = fleet.notices();
    let known = fleet.add(&form(1), "secret".to_owned().into(), Keep::Saved).unwrap();
    assert_eq!(next(&mut notices).to_string(), "WS-01: network blocked (circuit open)");
    assert!(remembered(folder.path()).contains(&known));
    fleet.close();

    let fleet = open_keeping(folder.path(), quick(), &secrets).fleet;
    let mut notices = fleet.notices();
    wait_until_open(&fleet, &known);
    // Only of the one that is new.
    let fresh = fleet.add(&form(2), "secret".to_owned().into(), Keep::Saved).unwrap();
    assert_eq!(next(&mut notices).to_string(), "WS-02: network blocked (circuit open)");
    wait_until_open(&fleet, &fresh);
    fleet.close();
}

#[test]
fn a_demonstration_workstation_is_not_remembered() {
    let folder = tempfile::tempdir().unwrap();
    let fleet = open(folder.path()).fleet;
    let id = fleet.add(&form(1), "secret".to_owned().into(), Keep::Transient).unwrap();
    fleet.control(&id, Layer::Network, CircuitAction::Isolate, "new disk").unwrap();
    fleet.close();
    assert_eq!(remembered(folder.path()), "");
}

#[test]
fn an_isolation_is_forgotten_with_another_address() {
    let folder = tempfile::tempdir().unwrap();
    let fleet = open(folder.path()).fleet;
    let id = fleet.add(&form(1), "secret".to_owned().into(), Keep::Saved).unwrap();
    fleet.control(&id, Layer::Network, CircuitAction::Isolate, "new disk").unwrap();
    fleet.edit(&id, &WorkstationForm { name: "WS-7".into(), ..form(1) }, &String::new().into()).unwrap();
    assert!(remembered(folder.path()).contains(&id), "renamed only");
    fleet.edit(&id, &form(2), &String::new().into()).unwrap();
    assert!(!remembered(folder.path()).contains(&id));
    fleet.close();
}

#[test]
fn changed_settings_are_in_force_at_once_and_after_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    let fleet = open(folder.path()).fleet;
    let mut events = fleet.state().subscribe();
    let form = SettingsForm { threshold: "2".into(), window: "45".into(), ..fleet.settings().present };
    fleet.change_settings(&form).unwrap();
    assert_eq!(fleet.timing().breaker.window, Duration::from_secs(45));
    assert_eq!(fleet.state().snapshot().timing.threshold, 2);
    assert!(
        matches!(events.try_recv().unwrap().change, Change::Timing(timing) if timing.window_ms == 45_000)
    );

    let clash = SettingsForm { poll: "3600".into(), ..form.clone() };
    assert!(fleet.change_settings(&clash).unwrap_err().to_string().contains("a window of at least"));
    assert_eq!(fleet.settings().present, form);
    assert_eq!(fleet.timing().poll, Timing::default().poll);
    fleet.close();

    let Opened { fleet, problems } = open(folder.path());
    assert_eq!((fleet.settings().present, problems), (form, vec![]));
    assert_eq!(fleet.timing().breaker.threshold.get(), 2);
    fleet.close();
}

#[test]
fn a_broken_settings_file_and_a_broken_memory_are_both_reported() {
    let folder = tempfile::tempdir().unwrap();
    for name in ["settings.json", "breakers.json"] {
        fs::write(folder.path().join(name), "?").unwrap();
    }
    let Opened { fleet, problems } = open(folder.path());
    let said: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert_eq!(said.len(), 2, "{said:?}");
    assert!(said[0].contains("settings.unreadable-1.json") && said[1].contains("breakers.unreadable-1.json"));
    fleet.close();
}
