//! The reference server (`tests/refserver/refserver.py`) as a child process.

use std::{
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::OnceLock,
};

use std::io::{BufRead, BufReader, Read, Write};

use secrecy::SecretString;
use workstation::{Account, AccountName, Endpoint, Timeouts, Transport, Trust};

pub(crate) const USER: &str = r"DOMAIN\tester";
pub(crate) const PASSWORD: &str = "Pa$$w0rd-1";

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..").canonicalize().expect("the workspace is there")
}

/// The Python of a virtual environment with pyspnego, made once under `target/`.
fn python() -> &'static Path {
    static PYTHON: OnceLock<PathBuf> = OnceLock::new();
    PYTHON.get_or_init(|| {
        let venv = root().join("target/refserver-venv");
        let python = venv.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
        let ready = venv.join("ready-0.12.4");
        // One process makes it; those beside it wait.
        let lock = std::fs::File::create(venv.with_extension("lock")).expect("target/ can be written");
        lock.lock().expect("a lock");
        if !ready.exists() {
            let run = |what: &str, command: &mut Command| {
                let output = command.output().unwrap_or_else(|e| panic!("{what}: {e}; install python3"));
                let text = String::from_utf8_lossy(&output.stderr);
                assert!(
                    output.status.success(),
                    "{what} failed; install python3-venv and python3-pip: {text}"
                );
            };
            // The name that its installer for Windows gives it.
            let system = if cfg!(windows) { "python" } else { "python3" };
            run("python -m venv", Command::new(system).args(["-m", "venv"]).arg(&venv));
            run(
                "pip install pyspnego",
                Command::new(&python).args(["-m", "pip", "install", "-q", "pyspnego==0.12.4"]),
            );
            std::fs::write(&ready, "").expect("the virtual environment can be written");
        }
        python
    })
}

pub(crate) struct RefServer {
    child: Child,
    /// Of its certificate; empty without `--tls`.
    pub(crate) fingerprint: String,
    port: u16,
}

impl RefServer {
    pub(crate) fn start(options: &[&str]) -> Self {
        let mut child = Command::new(python())
            .arg(root().join("tests/refserver/refserver.py"))
            .args(options)
            .stdout(Stdio::piped())
            .spawn()
            .expect("the reference server starts");
        let mut line = String::new();
        let stdout = child.stdout.take().expect("piped");
        BufReader::new(stdout).read_line(&mut line).expect("it prints its port");
        let mut words = line.split_whitespace().skip(1);
        let port = words.next().and_then(|port| port.parse().ok());
        let port = port.unwrap_or_else(|| panic!("not a port: {line:?}"));
        Self { child, port, fingerprint: words.next().unwrap_or_default().to_owned() }
    }

    pub(crate) fn endpoint(&self) -> Endpoint {
        Endpoint::new("127.0.0.1", self.port, Transport::Http)
    }

    /// For a server with `--tls`.
    pub(crate) fn https(&self, trust: Trust) -> Endpoint {
        Endpoint::new("127.0.0.1", self.port, Transport::Https { trust })
    }

    /// What the server has counted.
    pub(crate) fn seen(&self, what: &str) -> u64 {
        let mut stream = std::net::TcpStream::connect(("127.0.0.1", self.port)).expect("it listens");
        stream.write_all(b"GET /state HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").expect("it reads");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).expect("it answers");
        let key = format!("\"{what}\": ");
        let value = answer.split_once(&key).map_or("0", |(_, rest)| rest);
        value.chars().take_while(char::is_ascii_digit).collect::<String>().parse().expect("a number")
    }

    /// Waits until the server has counted so much: for what nobody waits for in the client.
    pub(crate) async fn until_seen(&self, what: &str, count: u64) {
        for _ in 0..500 {
            if self.seen(what) == count {
                return;
            }
            tokio::time::sleep(std::time::Duration::from_millis(10)).await;
        }
        panic!("{what} is {} and not {count}", self.seen(what));
    }
}

impl Drop for RefServer {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

pub(crate) fn account(user: &str, password: &str) -> Account {
    Account::new(AccountName::parse(user).expect("a name"), SecretString::from(password))
}

pub(crate) fn tester() -> Account {
    account(USER, PASSWORD)
}

pub(crate) fn timeouts() -> Timeouts {
    Timeouts::default()
}

pub(crate) fn corpus(name: &str) -> String {
    root().join("src-tauri/crates/ldconsole/tests/corpus").join(name).display().to_string()
}
