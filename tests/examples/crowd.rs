//! How much memory a large simulated fleet takes while everybody is at work in it: 500 workstations of 20 emulators in
//! one process, each with a logon over NTLM, an open shell and a listing that was fetched.
//!
//! `cargo build --release -p simulator && cargo run -p tests --example crowd -- target/release/simulator [https]`

#![allow(clippy::print_stdout, reason = "a report")]

use std::{
    error::Error,
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::TcpStream,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use winrm_rs::{EncryptionMode, WinrmClient, WinrmConfig, WinrmCredentials};

type Result<T, E = Box<dyn Error>> = std::result::Result<T, E>;

const WORKSTATIONS: usize = 500;
const EMULATORS: usize = 20;
/// Clients that log on at the same time.
const AT_ONCE: usize = 25;
/// What the process may take, in MB.
const LIMIT: u64 = 300;

/// The simulator; ends with this program.
struct Simulator(Child);

impl Drop for Simulator {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Where a workstation is and who may log on.
struct Target {
    port: u16,
    user: String,
    password: String,
    ldconsole: String,
}

impl Target {
    fn parse(line: &str) -> Option<Self> {
        let mut words = line.split(' ');
        let port = words.next()?.split_once(':')?.1.parse().ok()?;
        let mut value = |key: &str| Some(words.next()?.strip_prefix(key)?.to_owned());
        Some(Self {
            port,
            user: value("user=")?,
            password: value("password=")?,
            ldconsole: value("ldconsole=")?,
        })
    }
}

/// Somebody at work: the client with its connection, and the shell that stays open.
struct Worker {
    client: WinrmClient,
    shell: String,
}

impl Worker {
    async fn start(target: &Target, https: bool) -> Result<Self> {
        const HOST: &str = "127.0.0.1";
        let config = WinrmConfig {
            port: Some(target.port),
            use_tls: https,
            accept_invalid_certs: https,
            encryption: EncryptionMode::Always,
            ..WinrmConfig::default()
        };
        let client = WinrmClient::new(config, WinrmCredentials::new(&target.user, &target.password, ""))?;
        let shell = client.create_shell(HOST).await?;
        let command = client.execute_command(HOST, &shell, &target.ldconsole, &["list2"]).await?;
        let mut listing = Vec::new();
        loop {
            let part = client.receive_output(HOST, &shell, &command).await?;
            listing.extend(part.stdout);
            if part.done {
                break;
            }
        }
        client.signal_terminate(HOST, &shell, &command).await?;
        let rows = listing.split(|byte| *byte == b'\n').count() - 1;
        if rows == EMULATORS { Ok(Self { client, shell }) } else { Err(format!("{rows} rows").into()) }
    }
}

/// A line of `/proc/PID/status`, in MB.
fn memory(process: u32, name: &str) -> Result<u64> {
    let status = std::fs::read_to_string(format!("/proc/{process}/status"))?;
    let line = status.lines().find_map(|line| line.strip_prefix(name)).ok_or("no such line")?;
    let kilobytes: u64 = line.trim_start_matches(':').trim().trim_end_matches(" kB").parse()?;
    Ok(kilobytes / 1024)
}

/// The sum of a counter over all workstations, as the control endpoint tells it.
fn count(control: &str, name: &str) -> Result<u64> {
    let mut stream = TcpStream::connect(control)?;
    stream.write_all(b"GET / HTTP/1.1\r\nConnection: close\r\n\r\n")?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer)?;
    let body = answer.split_once("\r\n\r\n").ok_or("no body")?.1;
    let all: Vec<serde_json::Value> = serde_json::from_str(body)?;
    Ok(all.iter().filter_map(|one| one["counters"][name].as_u64()).sum())
}

async fn work(targets: Vec<Target>, https: bool) -> Result<Vec<Worker>> {
    let mut workers = Vec::new();
    for part in targets.chunks(AT_ONCE) {
        let starting = part.iter().map(|target| Worker::start(target, https)).collect::<Vec<_>>();
        for worker in join_all(starting).await {
            workers.push(worker?);
        }
    }
    Ok(workers)
}

/// Runs them all on this thread until each has ended.
async fn join_all<F: Future>(futures: Vec<F>) -> Vec<F::Output> {
    let mut pending: Vec<_> = futures.into_iter().map(|future| (Box::pin(future), None)).collect();
    std::future::poll_fn(|context| {
        let mut open = false;
        for (future, output) in &mut pending {
            if output.is_none() {
                match future.as_mut().poll(context) {
                    std::task::Poll::Ready(value) => *output = Some(value),
                    std::task::Poll::Pending => open = true,
                }
            }
        }
        if open { std::task::Poll::Pending } else { std::task::Poll::Ready(()) }
    })
    .await;
    pending.into_iter().filter_map(|(_, output)| output).collect()
}

fn main() -> Result<()> {
    let program = std::env::args().nth(1).ok_or("which simulator? For example target/release/simulator")?;
    let https = std::env::args().nth(2).is_some_and(|scheme| scheme == "https");
    // Half of the files of the process are listeners, the other half connections.
    let line = format!(
        "ulimit -n 4096; exec '{program}' --workstations {WORKSTATIONS} --emulators {EMULATORS} --control-port 0 {}",
        if https { "--https" } else { "" }
    );
    let began = Instant::now();
    let child =
        Command::new("sh").args(["-c", &line]).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn()?;
    let mut simulator = Simulator(child);
    let mut said = BufReader::new(simulator.0.stderr.take().ok_or("no pipe")?).lines();
    let control = said.next().ok_or("the simulator did not start: build it with --release")??;
    let control = control.rsplit('/').next().ok_or("no address")?.to_owned();
    let out = BufReader::new(simulator.0.stdout.take().ok_or("no pipe")?);
    let targets = out
        .lines()
        .take(WORKSTATIONS)
        .map(|line| Target::parse(&line?).ok_or_else(|| "an odd line".into()))
        .collect::<Result<Vec<_>>>()?;
    let pid = simulator.0.id();
    println!("{WORKSTATIONS} workstations x {EMULATORS} emulators in {:.1} s", began.elapsed().as_secs_f64());
    println!("idle: {} MB", memory(pid, "VmRSS")?);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let began = Instant::now();
    let workers = runtime.block_on(async {
        let working = tokio::time::timeout(Duration::from_mins(10), work(targets, https));
        working.await.map_err(|_| "it takes too long")?
    })?;
    println!("{} logons, shells and listings in {:.1} s", workers.len(), began.elapsed().as_secs_f64());
    let (shells, connections) = (count(&control, "shells_open")?, count(&control, "connections_open")?);
    let (now, peak) = (memory(pid, "VmRSS")?, memory(pid, "VmHWM")?);
    println!("{shells} shells and {connections} connections open: {now} MB, {peak} MB at its peak");
    runtime.block_on(async {
        for worker in &workers {
            let _ = worker.client.delete_shell("127.0.0.1", &worker.shell).await;
        }
    });
    println!("{} shells open after all were closed", count(&control, "shells_open")?);
    if shells != WORKSTATIONS as u64 || peak >= LIMIT {
        return Err(format!("{shells} shells, {peak} MB: at most {LIMIT} MB were promised").into());
    }
    Ok(())
}
