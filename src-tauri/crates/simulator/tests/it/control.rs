//! The control endpoint, over HTTP.

use std::sync::Arc;

use simulator::{ControlEndpoint, Phase, Simulation, SimulationConfig};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

async fn ask(endpoint: &ControlEndpoint, request: &str, body: &str) -> String {
    let mut stream = TcpStream::connect(endpoint.address()).await.unwrap();
    let text =
        format!("{request} HTTP/1.1\r\nConnection: close\r\nContent-Length: {}\r\n\r\n{body}", body.len());
    stream.write_all(text.as_bytes()).await.unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    answer
}

#[tokio::test]
async fn faults_and_emulators_are_steered_and_watched_over_http() {
    let simulation = Arc::new(Simulation::start(&SimulationConfig::default()).await.unwrap());
    let endpoint = ControlEndpoint::start(Arc::clone(&simulation), 0).await.unwrap();
    assert!(ask(&endpoint, "GET /", "").await.contains("\"name\":\"FARM-03\""));

    assert!(ask(&endpoint, "POST /1/fault", "refuse").await.ends_with("ok\n"));
    assert!(TcpStream::connect(simulation.workstations()[1].address()).await.is_err());
    assert!(ask(&endpoint, "GET /1", "").await.contains("Refuse"));
    ask(&endpoint, "POST /1/clear", "").await;
    assert!(TcpStream::connect(simulation.workstations()[1].address()).await.is_ok());

    ask(&endpoint, "POST /0/emulators/0/start", "").await;
    ask(&endpoint, "POST /0/emulators/0/crash", "").await;
    assert_eq!(simulation.workstations()[0].ldplayer().emulators()[0].phase, Phase::Zombie);

    for (request, body) in [
        ("POST /0/desktop/log-off", ""),
        ("POST /0/vbox/stick", ""),
        ("POST /0/emulators/0/truncate", ""),
        ("POST /1/fault", "lose-answer on=command times=1"),
    ] {
        assert!(ask(&endpoint, request, body).await.ends_with("ok\n"), "{request}");
    }
    let seen = ask(&endpoint, "POST /2/read", r"C:\LDPlayer\LDPlayer9\vms\config\leidian0.config").await;
    assert!(seen.contains("statusSettings.playerName"), "{seen}");
    let first = &simulation.workstations()[0];
    assert!(first.logged_on().is_none() && first.ldplayer().config_is_truncated(0));
    ask(&endpoint, "POST /0/desktop/log-on", "farmer").await;
    assert_eq!(first.logged_on().as_deref(), Some("farmer"));

    for (request, body) in [
        ("POST /1/fault", "explode"),
        ("POST /1/fault", "refuse on=create"),
        ("POST /1/vbox/sing", ""),
        ("POST /9/clear", ""),
        ("POST /0/emulators/0/sing", ""),
    ] {
        assert!(ask(&endpoint, request, body).await.starts_with("HTTP/1.1 400 "), "{request}");
    }
}

#[tokio::test]
async fn the_same_seed_gives_the_same_fleet_and_another_seed_another() {
    let config = SimulationConfig { workstations: 8, ..SimulationConfig::default() };
    let fleet = |seed: u64| {
        (0..8)
            .map(|number| Simulation::workstation(&SimulationConfig { seed, ..config.clone() }, number))
            .map(|workstation| (workstation.password, workstation.emulators))
            .collect::<Vec<_>>()
    };
    assert_eq!(fleet(1), fleet(1));
    assert_ne!(fleet(1), fleet(2));
    let passwords: std::collections::BTreeSet<String> =
        fleet(1).into_iter().map(|(password, _)| password).collect();
    assert_eq!(passwords.len(), 8);
}

#[tokio::test]
async fn auto_run_the_power_and_ports_are_steered_too() {
    let simulation = Arc::new(Simulation::start(&SimulationConfig::default()).await.unwrap());
    let endpoint = ControlEndpoint::start(Arc::clone(&simulation), 0).await.unwrap();
    for (request, body) in [
        ("POST /0/auto-run", "chcp 65001"),
        ("POST /0/auto-run", ""),
        ("POST /0/power/battery", ""),
        ("POST /0/ports/1/occupy", ""),
        ("POST /0/fault", "slow-programs=300"),
        ("POST /0/fault", "adb-versions chance=0.5"),
        ("POST /0/fault", "silent-exit-codes"),
    ] {
        assert!(ask(&endpoint, request, body).await.ends_with("ok\n"), "{request}");
    }
    assert!(ask(&endpoint, "POST /0/power/sun", "").await.starts_with("HTTP/1.1 400 "));
}
