//! What a `list2` costs: `cargo bench -p tests --bench workstation`.
//!
//! The same simulated workstation at three distances, listed by this project's client and by its peers: winrm-rs' own
//! one-shot call, and pywinrm and pypsrp, one-shot and with a kept shell. Every client is used again and keeps its
//! connection, except that pywinrm's one-shot call closes it by itself and so logs on anew each time. Batches of all
//! clients take turns, so that a busy moment of the computer strikes all. Figures are printed and, as far as the project
//! holds itself to them, written to `target/bench/workstation.json` of the workspace.
//!
//! Round trips are counted in the round trip that was asked for. The simulated network takes longer by what its timers
//! are late; how many of the round trips it really makes is printed besides.
//!
//! The simulated `ldconsole.exe` takes no time of its own: on a network it would run while the answers travel, on none
//! it would be all there is to measure, and the difference of the two would look like saved round trips. How the ratios
//! are with the 15 ms that the real one takes is printed besides.

use std::{
    collections::HashMap,
    error::Error,
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    path::{Path, PathBuf},
    process::{Child, ChildStdin, ChildStdout, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use ldconsole::ProgramPath;
use secrecy::SecretString;
use serde_json::{Map, Value, json};
use simulator::{EmulatorSpec, LdPlayerTiming, WorkstationConfig};
use tokio::runtime::{Builder, Runtime};
use winrm_rs::{EncryptionMode, WinrmClient, WinrmConfig, WinrmCredentials};
use workstation::{Account, AccountName, Endpoint, Station, Timeouts, Transport};

type Result<T, E = Box<dyn Error>> = std::result::Result<T, E>;

const EMULATORS: u32 = 10;
/// Commands after the first one, and in how many turns.
const COMMANDS: u32 = 100;
const TURNS: u32 = 4;
/// Commands with an `ldconsole.exe` that takes its time.
const SLOW_COMMANDS: u32 = 40;
const FAR: Duration = Duration::from_millis(20);
const ROUND_TRIPS: [Duration; 3] = [Duration::ZERO, Duration::from_millis(5), FAR];
const DEADLINE: Duration = Duration::from_secs(15);
/// The whole benchmark ends after this time, whatever happens.
const PATIENCE: Duration = Duration::from_mins(5);

/// Who is measured. The names of the last four are those of `bench_clients.py`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Who {
    Workstation,
    WinrmRs,
    PywinrmOneShot,
    PypsrpOneShot,
    PywinrmKeptShell,
    PypsrpKeptShell,
}

const ONE_SHOT: [Who; 3] = [Who::WinrmRs, Who::PywinrmOneShot, Who::PypsrpOneShot];
const KEPT_SHELL: [Who; 2] = [Who::PywinrmKeptShell, Who::PypsrpKeptShell];

impl Who {
    fn all() -> impl Iterator<Item = Self> {
        [Self::Workstation].into_iter().chain(ONE_SHOT).chain(KEPT_SHELL)
    }

    fn name(self) -> &'static str {
        match self {
            Self::Workstation => "workstation",
            Self::WinrmRs => "winrm-rs one-shot",
            Self::PywinrmOneShot => "pywinrm one-shot",
            Self::PypsrpOneShot => "pypsrp one-shot",
            Self::PywinrmKeptShell => "pywinrm kept shell",
            Self::PypsrpKeptShell => "pypsrp kept shell",
        }
    }

    /// The client's name alone, for the results.
    fn peer(self) -> &'static str {
        self.name().split(' ').next().unwrap_or_default()
    }
}

/// A client, connected to a workstation of its own.
enum Client {
    Workstation(Station),
    WinrmRs(Box<WinrmClient>),
    Python { process: Child, orders: ChildStdin, times: BufReader<ChildStdout> },
}

struct Subject {
    who: Who,
    target: simulator::Workstation,
    client: Client,
}

/// What one client did at one distance.
struct Measured {
    /// The first command, with the logon, and everything it caused.
    cold: f64,
    cold_requests: u64,
    /// Median time of each of the others, in milliseconds.
    median: f64,
    /// Requests for each of them, whether or not anybody waited.
    requests: f64,
}

fn milliseconds(duration: Duration) -> f64 {
    duration.as_secs_f64() * 1000.0
}

fn median(times: &mut [f64]) -> f64 {
    times.sort_by(f64::total_cmp);
    let middle = times.len() / 2;
    if times.len() % 2 == 1 { times[middle] } else { f64::midpoint(times[middle - 1], times[middle]) }
}

fn round(number: f64) -> f64 {
    (number * 100.0).round() / 100.0
}

/// The interpreter of the virtual environment that the interop tests make.
fn python() -> Result<PathBuf> {
    let program = std::env::current_exe()?;
    let target = program.ancestors().nth(3).ok_or("no target folder")?;
    let python = target.join("interop-venv/bin/python");
    if !target.join("interop-venv/installed").exists() {
        let missing = target.join("interop-venv");
        return Err(format!(
            "{} is missing: run cargo test -p tests --test serial interop:: once first",
            missing.display()
        )
        .into());
    }
    Ok(python)
}

impl Subject {
    async fn start(
        who: Who,
        python: &Path,
        machines: &Runtime,
        round_trip: Duration,
        call: Duration,
    ) -> Result<Self> {
        let config = WorkstationConfig {
            round_trip,
            emulators: (0..EMULATORS).map(|n| EmulatorSpec::titled(format!("Farm-{n:02}"))).collect(),
            timing: LdPlayerTiming { call, ..LdPlayerTiming::default() },
            ..WorkstationConfig::default()
        };
        let target = machines.spawn(simulator::Workstation::start(config)).await??;
        let (host, port) = (target.address().ip().to_string(), target.address().port());
        let client = match who {
            Who::Workstation => {
                let account = Account::new(
                    AccountName::parse(target.user())?,
                    SecretString::from(target.password().to_owned()),
                );
                let endpoint = Endpoint::new(&host, port, Transport::Http);
                let program = ProgramPath::parse(&target.ldconsole())?;
                Client::Workstation(Station::new(&endpoint, &account, program, &Timeouts::default())?)
            }
            Who::WinrmRs => {
                let config = WinrmConfig {
                    port: Some(port),
                    use_tls: false,
                    encryption: EncryptionMode::Always,
                    ..WinrmConfig::default()
                };
                let credentials = WinrmCredentials::new(target.user(), target.password(), "");
                Client::WinrmRs(Box::new(WinrmClient::new(config, credentials)?))
            }
            _ => {
                let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("interop/bench_clients.py");
                let mut process = Command::new(python)
                    .arg(script)
                    .args([who.name(), &host, &port.to_string(), target.user(), target.password()])
                    .args([target.ldconsole(), EMULATORS.to_string()])
                    .env("PYTHONDONTWRITEBYTECODE", "1")
                    .env("PYTHONWARNINGS", "ignore")
                    .env("NO_PROXY", "*")
                    .stdin(Stdio::piped())
                    .stdout(Stdio::piped())
                    .spawn()?;
                let orders = process.stdin.take().ok_or("no pipe")?;
                let times = BufReader::new(process.stdout.take().ok_or("no pipe")?);
                Client::Python { process, orders, times }
            }
        };
        Ok(Self { who, target, client })
    }

    /// Lists so often, one after the other; how long each took, in milliseconds.
    async fn list(&mut self, commands: u32) -> Result<Vec<f64>> {
        let mut taken = Vec::new();
        match &mut self.client {
            Client::Workstation(station) => {
                for _ in 0..commands {
                    let began = Instant::now();
                    let listing = station.list(DEADLINE).await?;
                    taken.push(milliseconds(began.elapsed()));
                    check(listing.rows.len())?;
                }
            }
            Client::WinrmRs(client) => {
                let ldconsole = self.target.ldconsole();
                for _ in 0..commands {
                    let began = Instant::now();
                    let output = client.run_command("127.0.0.1", &ldconsole, &["list2"]).await?;
                    taken.push(milliseconds(began.elapsed()));
                    check(output.stdout.split(|&byte| byte == b'\n').count() - 1)?;
                }
            }
            Client::Python { orders, times, .. } => {
                writeln!(orders, "{commands}")?;
                let mut line = String::new();
                times.read_line(&mut line)?;
                let seconds: Vec<f64> =
                    serde_json::from_str(&line).map_err(|_| format!("{} gave up", self.who.name()))?;
                taken.extend(seconds.iter().map(|seconds| seconds * 1000.0));
            }
        }
        Ok(taken)
    }

    /// Waits until nothing is under way any more; the number of requests until then.
    async fn settled(&self, round_trip: Duration) -> u64 {
        let mut known = self.target.counters().requests;
        loop {
            tokio::time::sleep(5 * round_trip + Duration::from_millis(50)).await;
            let requests = self.target.counters().requests;
            if requests == known {
                return requests;
            }
            known = requests;
        }
    }
}

impl Drop for Subject {
    fn drop(&mut self) {
        if let Client::Python { process, .. } = &mut self.client {
            drop(process.kill());
            drop(process.wait());
        }
    }
}

fn check(rows: usize) -> Result<()> {
    if u32::try_from(rows) == Ok(EMULATORS) { Ok(()) } else { Err(format!("{rows} emulators listed").into()) }
}

/// Requests that have arrived at the service when the answer to a list arrives at the caller, on a distant workstation:
/// those that are sent then are still on their way.
async fn critical_path(subject: &mut Subject) -> Result<f64> {
    let arrived = |subject: &Subject| subject.target.counters().by_kind.values().sum::<u64>();
    let mut counts = Vec::new();
    for _ in 0..11 {
        subject.settled(FAR).await;
        let before = arrived(subject);
        subject.list(1).await?;
        counts.push(f64::from(u32::try_from(arrived(subject) - before)?));
    }
    Ok(median(&mut counts))
}

/// How long the simulated network really takes there and back: the median of a request that is hardly any work.
fn real_round_trip(target: &simulator::Workstation) -> Result<f64> {
    const BODY: &str = "<s:Envelope xmlns:s=\"http://www.w3.org/2003/05/soap-envelope\" \
        xmlns:i=\"http://schemas.dmtf.org/wbem/wsman/identity/1/wsmanidentity.xsd\"><s:Header/><s:Body><i:Identify/>\
        </s:Body></s:Envelope>";
    let request = format!(
        "POST /wsman HTTP/1.1\r\nHost: x\r\nWSMANIDENTIFY: unauthenticated\r\n\
         Content-Type: application/soap+xml;charset=UTF-8\r\nContent-Length: {}\r\n\r\n{BODY}",
        BODY.len()
    );
    let mut stream = TcpStream::connect(target.address())?;
    stream.set_nodelay(true)?;
    stream.set_read_timeout(Some(DEADLINE))?;
    let mut taken = Vec::new();
    let mut answer = [0; 8192];
    for _ in 0..30 {
        let began = Instant::now();
        stream.write_all(request.as_bytes())?;
        // A short answer, written at once.
        let size = stream.read(&mut answer)?;
        taken.push(milliseconds(began.elapsed()));
        if !answer[..size].starts_with(b"HTTP/1.1 200") {
            return Err("the workstation does not say what it is".into());
        }
    }
    Ok(median(&mut taken))
}

/// All clients at one distance.
struct Distance {
    round_trip: f64,
    real_round_trip: f64,
    critical_path: Option<f64>,
    of: HashMap<Who, Measured>,
}

impl Distance {
    fn of(&self, who: Who) -> &Measured {
        &self.of[&who]
    }

    fn speedup(&self, peer: Who) -> f64 {
        self.of(peer).median / self.of(Who::Workstation).median
    }
}

async fn measure(
    machines: &Runtime,
    python: &Path,
    round_trip: Duration,
    call: Duration,
    commands: u32,
) -> Result<Distance> {
    let mut subjects = Vec::new();
    for who in Who::all() {
        subjects.push(Subject::start(who, python, machines, round_trip, call).await?);
    }
    let real_round_trip = real_round_trip(&subjects[0].target)?;
    let mut cold = Vec::new();
    for subject in &mut subjects {
        let before = subject.settled(round_trip).await;
        let taken = subject.list(1).await?;
        cold.push((taken[0], before, subject.settled(round_trip).await));
    }
    let mut taken = vec![Vec::new(); subjects.len()];
    for _ in 0..TURNS {
        for (subject, taken) in subjects.iter_mut().zip(&mut taken) {
            taken.extend(subject.list(commands / TURNS).await?);
            // What nobody waits for belongs to this turn.
            subject.settled(round_trip).await;
        }
    }
    let mut of = HashMap::new();
    for ((subject, (cold, before, after)), mut taken) in subjects.iter().zip(cold).zip(taken) {
        let requests = u32::try_from(subject.target.counters().requests - after)?;
        let count = u32::try_from(taken.len())?;
        let measured = Measured {
            cold,
            cold_requests: after - before,
            median: median(&mut taken),
            requests: f64::from(requests) / f64::from(count),
        };
        of.insert(subject.who, measured);
    }
    let critical_path = if round_trip == FAR { Some(critical_path(&mut subjects[0]).await?) } else { None };
    let round_trip = milliseconds(round_trip);
    Ok(Distance { round_trip, real_round_trip, critical_path, of })
}

/// `near` is the same without a network.
fn print(distance: &Distance, near: Option<&Distance>) {
    println!("\nround trip {} ms (really {:.2} ms)", distance.round_trip, distance.real_round_trip);
    println!(
        "{:20}{:>10}{:>10}{:>12}{:>10}{:>14}{:>10}{:>8}",
        "", "first, ms", "requests", "median, ms", "requests", "round trips", "real ones", "ratio"
    );
    for who in Who::all() {
        let measured = distance.of(who);
        let trips = near.map_or_else(String::new, |near| {
            let travelled = measured.median - near.of(who).median;
            let real = travelled / (distance.real_round_trip - near.real_round_trip);
            format!("{:.2}{real:>10.2}", travelled / distance.round_trip)
        });
        println!(
            "{:20}{:>10.1}{:>10}{:>12.2}{:>10.2}{trips:>24}{:>8.2}",
            who.name(),
            measured.cold,
            measured.cold_requests,
            measured.median,
            measured.requests,
            distance.speedup(who)
        );
    }
}

fn speedups(distance: &Distance, peers: &[Who]) -> Value {
    let ratio = |who: &Who| (who.peer().to_owned(), json!(round(distance.speedup(*who))));
    Value::Object(peers.iter().map(ratio).collect::<Map<_, _>>())
}

async fn run(machines: &Runtime) -> Result<()> {
    let python = python()?;
    println!("{COMMANDS} list2 of {EMULATORS} emulators after the first one, in {TURNS} turns");
    let mut distances = Vec::new();
    for round_trip in ROUND_TRIPS {
        let distance = measure(machines, &python, round_trip, Duration::ZERO, COMMANDS).await?;
        print(&distance, distances.first());
        distances.push(distance);
    }
    let (Some(near), Some(far)) = (distances.first(), distances.last()) else { return Ok(()) };
    let call = LdPlayerTiming::default().call;
    let slow = measure(machines, &python, FAR, call, SLOW_COMMANDS).await?;
    println!("\n{SLOW_COMMANDS} of an ldconsole.exe that takes {} ms:", milliseconds(call));
    print(&slow, None);

    let ours = |distance: &Distance| distance.of(Who::Workstation).median;
    let figures = json!({
        "workstation.requests_critical_path": far.critical_path,
        "workstation.round_trips": round((ours(far) - ours(near)) / far.round_trip),
        "workstation.speedup_at_20ms": speedups(far, &ONE_SHOT),
        "workstation.speedup_at_20ms_kept_shell": speedups(far, &KEPT_SHELL),
    });
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/bench");
    std::fs::create_dir_all(&folder)?;
    let text = serde_json::to_string_pretty(&figures)?;
    std::fs::write(folder.join("workstation.json"), &text)?;
    println!("\n{text}");
    Ok(())
}

fn main() -> Result<()> {
    // Cargo runs benchmarks as tests too; there is nothing to learn from that.
    if !std::env::args().any(|argument| argument == "--bench") {
        return Ok(());
    }
    thread::spawn(|| {
        thread::sleep(PATIENCE);
        eprintln!("the benchmark did not end in time");
        std::process::exit(1);
    });
    // The workstations have a thread to themselves, and the Rust clients the one they need.
    let machines = Builder::new_multi_thread().worker_threads(1).enable_all().build()?;
    let clients = Builder::new_current_thread().enable_all().build()?;
    clients.block_on(run(&machines))
}
