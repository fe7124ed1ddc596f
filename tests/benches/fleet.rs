//! What a large fleet costs, and whether each workstation gets its turn: `cargo bench -p tests --bench fleet`.
//!
//! The workstations are simulated by another process, which is this program started once more, so that what is measured is LDFleet
//! without a window: polls, vitals, and the history in a file. Lateness is how much later than the pause between two polls the next
//! list came. Written to `target/bench/fleet.json` of the workspace.

use std::{
    collections::HashMap,
    fs,
    io::{BufRead as _, BufReader, Write as _},
    path::Path,
    process::{Child, Command, Stdio},
    sync::{Arc, Mutex, PoisonError},
    thread,
    time::{Duration, Instant},
};

use fleet::{
    Fleet, FleetOptions, Keep, Keeping, MemorySecrets, Timing,
    ipc::{Change, ConnectionForm, Link, WorkstationForm},
    model::StartThrough,
};
use serde_json::{Value, json};
use simulator::{Fault, Simulation, SimulationConfig};
use tokio::sync::broadcast::error::RecvError;

type Result<T, E = Box<dyn std::error::Error>> = std::result::Result<T, E>;

/// On each workstation; about half of them run.
const EMULATORS: usize = 20;
/// Workstations that stop answering while their connections stay open.
const BLACKHOLED: usize = 100;
/// As Linux counts processors' time.
const TICKS_PER_S: f64 = 100.0;
/// How long the workstations may take to come online; those that have not are told with the figures.
const ARRIVAL: Duration = Duration::from_mins(4);
/// The benchmark ends after this time, whatever happens.
const PATIENCE: Duration = Duration::from_mins(25);
/// The first argument of the process with the workstations.
const MACHINES: &str = "--machines";

/// The other process: so many workstations, which it tells one a line; then a line of its input lets some of them fall silent.
async fn machines(workstations: usize) -> Result<()> {
    let config = SimulationConfig { workstations, emulators: EMULATORS, ..SimulationConfig::default() };
    let simulation = Simulation::start(&config).await?;
    for machine in simulation.workstations() {
        let (address, user, password) = (machine.address(), machine.user(), machine.password());
        println!("{address}\t{user}\t{password}\t{}", machine.ldconsole());
    }
    println!();
    let lines = tokio::task::spawn_blocking(|| std::io::stdin().lines().next()).await?;
    if lines.is_some() {
        for machine in &simulation.workstations()[..BLACKHOLED] {
            machine.set_fault(Fault::Hang);
        }
        println!();
        tokio::task::spawn_blocking(|| std::io::stdin().lines().next()).await?;
    }
    Ok(())
}

struct Machines {
    process: Child,
    said: BufReader<std::process::ChildStdout>,
    accounts: Vec<Vec<String>>,
}

impl Machines {
    fn start(workstations: usize) -> Result<Self> {
        let mut process = Command::new(std::env::current_exe()?)
            .args([MACHINES, &workstations.to_string()])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let said = BufReader::new(process.stdout.take().ok_or("no pipe")?);
        let mut machines = Self { process, said, accounts: Vec::new() };
        loop {
            let line = machines.line()?;
            if line.is_empty() {
                return Ok(machines);
            }
            machines.accounts.push(line.split('\t').map(str::to_owned).collect());
        }
    }

    fn line(&mut self) -> Result<String> {
        let mut line = String::new();
        if self.said.read_line(&mut line)? == 0 {
            return Err("the workstations are gone".into());
        }
        Ok(line.trim_end().to_owned())
    }

    fn fall_silent(&mut self) -> Result<()> {
        let orders = self.process.stdin.as_mut().ok_or("no pipe")?;
        writeln!(orders)?;
        orders.flush()?;
        self.line().map(drop)
    }
}

impl Drop for Machines {
    fn drop(&mut self) {
        drop(self.process.kill());
        drop(self.process.wait());
    }
}

/// When each workstation was listed last, and the latest next one.
#[derive(Default)]
struct Lists {
    last: HashMap<String, u64>,
    longest_ms: u64,
    listed: u64,
}

/// Follows the fleet as a window does.
fn follow(fleet: &Fleet, left_out: Arc<Mutex<Vec<String>>>) -> Arc<Mutex<Lists>> {
    let lists: Arc<Mutex<Lists>> = Arc::default();
    let (mut events, told) = (fleet.state().subscribe(), Arc::clone(&lists));
    thread::spawn(move || {
        loop {
            let workstation = match events.blocking_recv() {
                Ok(event) => match event.change {
                    Change::Workstation(workstation) => workstation,
                    _ => continue,
                },
                Err(RecvError::Lagged(_)) => continue,
                Err(RecvError::Closed) => return,
            };
            let Some(at) = workstation.listed_at else { continue };
            let mut lists = told.lock().unwrap_or_else(PoisonError::into_inner);
            let before = lists.last.insert(workstation.id.clone(), at);
            if let Some(before) = before.filter(|before| *before < at) {
                lists.listed += 1;
                let silent = left_out.lock().unwrap_or_else(PoisonError::into_inner);
                if !silent.contains(&workstation.id) {
                    lists.longest_ms = lists.longest_ms.max(at - before);
                }
            }
        }
    });
    lists
}

struct Measured {
    core_fraction: f64,
    lateness_s: f64,
    lists_per_s: f64,
}

fn processor_s() -> Result<f64> {
    let stat = fs::read_to_string("/proc/self/stat")?;
    let fields: Vec<&str> = stat.rsplit(") ").next().ok_or("no fields")?.split(' ').collect();
    Ok((fields[11].parse::<f64>()? + fields[12].parse::<f64>()?) / TICKS_PER_S)
}

fn resident_mb() -> Result<u64> {
    let status = fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find(|line| line.starts_with("VmRSS:")).ok_or("no size")?;
    let kilobytes: u64 = line.split_whitespace().nth(1).ok_or("no number")?.parse()?;
    Ok(kilobytes / 1024)
}

fn measure(lists: &Mutex<Lists>, poll: Duration, during: Duration) -> Result<Measured> {
    *lists.lock().unwrap_or_else(PoisonError::into_inner) = Lists::default();
    let (began, before) = (Instant::now(), processor_s()?);
    thread::sleep(during);
    let (took, used) = (began.elapsed().as_secs_f64(), processor_s()? - before);
    let lists = lists.lock().unwrap_or_else(PoisonError::into_inner);
    let longest = Duration::from_millis(lists.longest_ms);
    #[expect(clippy::cast_precision_loss, reason = "some thousands")]
    let listed = lists.listed as f64;
    Ok(Measured {
        core_fraction: rounded(used / took),
        lateness_s: rounded(longest.saturating_sub(poll).as_secs_f64()),
        lists_per_s: rounded(listed / took),
    })
}

fn rounded(number: f64) -> f64 {
    (number * 1000.0).round() / 1000.0
}

fn online(fleet: &Fleet) -> usize {
    fleet.state().snapshot().workstations.iter().filter(|w| w.link == Link::Online).count()
}

fn form(number: usize, account: &[String]) -> Result<WorkstationForm> {
    let [address, user, _, ldconsole] = account else { return Err("an odd line".into()) };
    let (host, port) = address.rsplit_once(':').ok_or("no port")?;
    Ok(WorkstationForm {
        name: format!("WS-{number:04}"),
        address: host.to_owned(),
        port: port.to_owned(),
        connection: ConnectionForm::default(),
        user: user.clone(),
        ldconsole: ldconsole.clone(),
        data_folder: String::new(),
        start_through: StartThrough::Desktop,
        boots: "1".into(),
        kill_when_stuck: false,
        notes: String::new(),
    })
}

/// A fleet of so many workstations, polled as often as that and measured over so many polls. `silent`: a part of them falls silent
/// at the end.
fn of(workstations: usize, timing: Timing, polls: u32, silent: bool) -> Result<Value> {
    let (poll, folder) = (timing.poll, tempfile::tempdir()?);
    let mut machines = Machines::start(workstations)?;
    let opened = Fleet::open(FleetOptions {
        timing,
        secrets: Arc::new(MemorySecrets::default()),
        config: None,
        activity: Keeping::File(folder.path().join("activity.db")),
    })?;
    let fleet = opened.fleet;
    let left_out: Arc<Mutex<Vec<String>>> = Arc::default();
    let lists = follow(&fleet, Arc::clone(&left_out));
    let began = Instant::now();
    let mut ids = Vec::new();
    for (number, account) in machines.accounts.iter().enumerate() {
        let password = account.get(2).ok_or("no password")?.clone();
        ids.push(fleet.add(&form(number, account)?, password.into(), Keep::Transient)?);
    }
    let added = began.elapsed();
    while online(&fleet) < workstations && began.elapsed() < ARRIVAL {
        thread::sleep(Duration::from_secs(2));
    }
    let (all_online, are_online) = (began.elapsed(), online(&fleet));
    println!(
        "{are_online} of {workstations} are online after {all_online:.1?}; they were added within {added:.1?}"
    );
    // What is asked once of each workstation is over.
    thread::sleep(poll.max(Duration::from_secs(30)));
    let usual = measure(&lists, poll, poll * polls)?;
    let mut figures = json!({
        "poll_s": poll.as_secs(),
        "online": are_online,
        "added_after_s": rounded(added.as_secs_f64()),
        "online_after_s": rounded(all_online.as_secs_f64()),
        "cpu_core_fraction": usual.core_fraction,
        "lists_per_s": usual.lists_per_s,
        "max_poll_lateness_s": usual.lateness_s,
        "rss_mb": resident_mb()?,
    });
    if silent {
        left_out.lock().unwrap_or_else(PoisonError::into_inner).extend_from_slice(&ids[..BLACKHOLED]);
        machines.fall_silent()?;
        let measured = measure(&lists, poll, poll * polls)?;
        figures["max_poll_lateness_s_with_100_blackholed"] = json!(measured.lateness_s);
        figures["cpu_core_fraction_with_100_blackholed"] = json!(measured.core_fraction);
    }
    fleet.close();
    println!("{workstations} workstations: {figures:#}");
    Ok(figures)
}

/// As the program does when it starts: a connection is an open file.
#[cfg(target_os = "linux")]
fn open_many_files() -> Result<()> {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};

    let Rlimit { maximum, .. } = getrlimit(Resource::Nofile);
    Ok(setrlimit(Resource::Nofile, Rlimit { current: maximum, maximum })?)
}

#[cfg(not(target_os = "linux"))]
fn open_many_files() -> Result<()> {
    Ok(())
}

fn main() -> Result<()> {
    open_many_files()?;
    let arguments: Vec<String> = std::env::args().collect();
    if let Some(place) = arguments.iter().position(|argument| argument == MACHINES) {
        let workstations = arguments.get(place + 1).ok_or("how many?")?.parse()?;
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
        return runtime.block_on(machines(workstations));
    }
    // Cargo runs benchmarks as tests too; there is nothing to learn from that.
    if !arguments.iter().any(|argument| argument == "--bench") {
        return Ok(());
    }
    thread::spawn(|| {
        thread::sleep(PATIENCE);
        eprintln!("the benchmark did not end in time");
        std::process::exit(1);
    });
    let mut slow = Timing { poll: Duration::from_mins(1), ..Timing::default() };
    slow.breaker.window = Duration::from_mins(5);
    // For a look at another size: nothing is written of it.
    if let Some(workstations) = arguments.iter().find_map(|argument| argument.parse().ok()) {
        return of(workstations, Timing::default(), 4, workstations > BLACKHOLED).map(drop);
    }
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/bench");
    fs::create_dir_all(&folder)?;
    let mut figures = json!({ "fleet_1000x20": of(1000, Timing::default(), 4, true)? });
    let write = |figures: &Value| fs::write(folder.join("fleet.json"), format!("{figures:#}"));
    write(&figures)?;
    figures["fleet_5000x20"] = of(5000, slow, 2, false)?;
    write(&figures)?;
    Ok(())
}
