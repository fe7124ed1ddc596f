//! A fleet as large as anybody runs, in one process.

use std::time::Duration;

use simulator::{RequestKind, Simulation, SimulationConfig};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::task::JoinSet;

const IDENTIFY: &str = "<s:Envelope xmlns:s=\"http://www.w3.org/2003/05/soap-envelope\" \
    xmlns:wsmid=\"http://schemas.dmtf.org/wbem/wsman/identity/1/wsmanidentity.xsd\"><s:Header/><s:Body>\
    <wsmid:Identify/></s:Body></s:Envelope>";

async fn ask(address: std::net::SocketAddr) -> std::io::Result<String> {
    let mut stream = TcpStream::connect(address).await?;
    let request = format!(
        "POST /wsman HTTP/1.1\r\nHost: x\r\nWSMANIDENTIFY: unauthenticated\r\nConnection: close\r\n\
         Content-Type: application/soap+xml;charset=UTF-8\r\nContent-Length: {}\r\n\r\n{IDENTIFY}",
        IDENTIFY.len()
    );
    stream.write_all(request.as_bytes()).await?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await?;
    Ok(answer)
}

#[tokio::test(start_paused = true)]
async fn five_hundred_workstations_answer_after_their_round_trip() {
    let round_trip = Duration::from_millis(80);
    let config =
        SimulationConfig { workstations: 500, emulators: 20, round_trip, ..SimulationConfig::default() };
    let simulation = Simulation::start(&config).await.unwrap();
    // Fifty at a time: a process may have 1024 files open as a rule, and half are taken by the listeners.
    for part in simulation.workstations().chunks(50) {
        let mut answers = JoinSet::new();
        for workstation in part {
            let address = workstation.address();
            answers.spawn(async move {
                let asked = tokio::time::Instant::now();
                (ask(address).await, asked.elapsed())
            });
        }
        for (answer, taken) in answers.join_all().await {
            let answer = answer.unwrap();
            assert!(answer.starts_with("HTTP/1.1 200 ") && answer.contains("IdentifyResponse"), "{answer}");
            assert!(taken >= round_trip, "{taken:?}");
        }
    }
    for workstation in simulation.workstations() {
        assert_eq!(workstation.counters().of(RequestKind::Identify), 1);
        assert_eq!(workstation.ldplayer().emulators().len(), 20);
    }
}
