//! A workstation on Wine: command lines run in Wine's `cmd.exe`, with its registry, its files and its own programs.
//! LDPlayer, and what Wine lacks, is answered by the model through small programs that stand in for them.
//!
//! Each workstation has a prefix of its own in a temporary folder, which is made when it starts and removed with it.

mod bridge;
mod disk;
mod registry;
mod running;
mod tools;

use std::collections::BTreeMap;
use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, Stdio};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use tempfile::TempDir;

use self::disk::Disk;
use self::running::Launch;
pub(crate) use self::running::Running;
use self::tools::Tools;
use crate::cmd::Surroundings;
use crate::ldplayer::Session;
use crate::machine::Machine;
use crate::world::World;

/// Why a workstation on Wine cannot be had.
#[derive(Debug, thiserror::Error)]
pub enum WineError {
    /// A package is missing.
    #[error("a workstation on Wine needs {0}, which is not installed")]
    Missing(&'static str),
    /// A program could not be compiled.
    #[error("the cross compiler failed: {0}")]
    Compiler(String),
    /// Wine did not make its prefix.
    #[error("Wine could not be set up: {0}")]
    Setup(String),
    /// The operating system refused something.
    #[error(transparent)]
    System(#[from] std::io::Error),
}

/// The sources of the programs, with their names.
const SOURCES: [(&str, &str); 4] = [
    ("talk.h", include_str!("../../wine/talk.h")),
    ("launch.c", include_str!("../../wine/launch.c")),
    ("stand_in.c", include_str!("../../wine/stand_in.c")),
    ("wql.c", include_str!("../../wine/wql.c")),
];
/// Where the programs are that stand in for those of Windows.
const STAND_INS: &str = r"C:\stand-ins";
/// Programs of Windows that Wine 8 lacks, or has without what is asked of them.
const OF_WINDOWS: [&str; 5] = ["powershell.exe", "quser.exe", "schtasks.exe", "taskkill.exe", "tasklist.exe"];
/// Programs of LDPlayer.
const OF_LDPLAYER: [&str; 5] = ["adb.exe", "dnconsole.exe", "dnplayer.exe", "ld.exe", "ldconsole.exe"];
/// Variables that stay as Wine has them.
const OWN_VARIABLES: [&str; 9] = [
    "COMSPEC",
    "NUMBER_OF_PROCESSORS",
    "OS",
    "PATH",
    "PATHEXT",
    "PROCESSOR_ARCHITECTURE",
    "SYSTEMDRIVE",
    "SYSTEMROOT",
    "WINDIR",
];
/// The path of programs.
const PATH: &str = r"PATH=C:\stand-ins;C:\windows\system32;C:\windows;C:\windows\system32\wbem";

/// Whether a workstation can run on Wine here; if not, what is missing.
pub fn wine_is_there() -> Result<(), WineError> {
    Tools::find().map(drop)
}

/// A folder with a prefix in it, as Wine makes one.
fn new_prefix(tools: &Tools) -> Result<TempDir, WineError> {
    let folder = tempfile::Builder::new().prefix("ldfleet-wine-").tempdir()?;
    let prefix = folder.path().join("prefix");
    let status = tools.wine(&prefix).args(["cmd.exe", "/c", "exit"]).status()?;
    if status.success() && prefix.join("drive_c").is_dir() {
        return Ok(folder);
    }
    tools.end(&prefix);
    Err(WineError::Setup(format!("cmd.exe ended with {status}")))
}

/// A prefix and what runs in it.
#[derive(Debug)]
pub(crate) struct Wine {
    tools: Tools,
    folder: TempDir,
    disk: Arc<Disk>,
    port: u16,
    launches: Mutex<BTreeMap<String, Arc<Launch>>>,
    numbers: AtomicU64,
    /// Keeps Wine's services running between command lines.
    keeper: OnceLock<Mutex<Child>>,
}

impl Wine {
    /// Makes a prefix for a machine. Takes some seconds and blocks.
    pub(crate) fn start(machine: &Arc<Machine>) -> Result<Arc<Self>, WineError> {
        let tools = Tools::find()?;
        let folder = match new_prefix(&tools) {
            // Wine's loader was seen to miss its own kernel32.dll (exit status 53) in a prefix that it was just
            // making on a busy computer. Another prefix is made once.
            Err(WineError::Setup(_)) => new_prefix(&tools)?,
            made => made?,
        };
        let prefix = folder.path().join("prefix");
        let drive_d = prefix.join("drive_d");
        std::fs::create_dir_all(&drive_d)?;
        link(&drive_d, &prefix.join("dosdevices").join("d:"))?;
        // Nothing of the computer around it is in reach: it is not changed, and not searched through.
        std::fs::remove_file(prefix.join("dosdevices").join("z:"))?;
        let disk = Arc::new(furnish(&tools, folder.path(), &prefix, &machine.lock().world)?);
        let listener = TcpListener::bind(("127.0.0.1", 0))?;
        let port = listener.local_addr()?.port();
        let wine = Arc::new(Self {
            tools,
            folder,
            disk,
            port,
            launches: Mutex::default(),
            numbers: AtomicU64::new(1),
            keeper: OnceLock::new(),
        });
        let (one, other) = (Arc::downgrade(&wine), Arc::downgrade(machine));
        std::thread::spawn(move || bridge::accept(&listener, &one, &other));
        let keeper = wine.launcher("0").spawn()?;
        let _ = wine.keeper.set(Mutex::new(keeper));
        let registry = registry::file(&machine.lock().world);
        std::fs::write(wine.disk.place(r"C:\machine.reg"), registry)?;
        let imported =
            wine.tools.wine(&wine.prefix()).args(["reg.exe", "import", r"C:\machine.reg"]).status()?;
        if !imported.success() {
            return Err(WineError::Setup(format!("reg import ended with {imported}")));
        }
        Ok(wine)
    }

    fn prefix(&self) -> std::path::PathBuf {
        self.folder.path().join("prefix")
    }

    fn launcher(&self, number: &str) -> std::process::Command {
        let mut command = self.tools.wine(&self.prefix());
        command.args([r"C:\launch.exe", number]).env("LDFLEET_PORT", self.port.to_string());
        command
    }

    /// Starts a command line: `cmd.exe /c line`, or the program itself.
    pub(crate) fn run(&self, line: &str, surroundings: &Surroundings, world: &World) -> Running {
        self.disk.put_out(world, tokio::time::Instant::now());
        let shell = match &surroundings.session {
            Session::Shell(shell) => shell.as_str(),
            Session::Desktop(_) => "",
        };
        let mut variables: Vec<String> = surroundings
            .environment
            .iter()
            .filter(|(name, _)| !OWN_VARIABLES.contains(&name.as_str()))
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        variables.extend([PATH.to_owned(), format!("LDFLEET_SHELL={shell}")]);
        let launch = Arc::new(Launch {
            line: line.to_owned(),
            directory: surroundings.directory.clone(),
            variables,
            code: OnceLock::new(),
        });
        let number = self.numbers.fetch_add(1, Ordering::Relaxed).to_string();
        self.launches
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .insert(number.clone(), Arc::clone(&launch));
        let child = self
            .launcher(&number)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn();
        match child {
            Ok(child) => Running::new(child, launch, Arc::clone(&self.disk)),
            Err(error) => {
                tracing::warn!(%error, line, "Wine could not be started");
                Running::failed(launch, Arc::clone(&self.disk))
            }
        }
    }

    /// What a launcher is to start; each is fetched once.
    fn launch(&self, number: &str) -> Option<Arc<Launch>> {
        self.launches.lock().unwrap_or_else(PoisonError::into_inner).remove(number)
    }
}

/// Lays out a prefix: the programs, and the folders of the machine.
fn furnish(tools: &Tools, sources: &Path, prefix: &Path, world: &World) -> Result<Disk, WineError> {
    for (name, source) in SOURCES {
        std::fs::write(sources.join(name), source)?;
    }
    let stand_in = sources.join("stand_in.exe");
    tools.compile(sources, "launch.c", &prefix.join("drive_c/launch.exe"))?;
    tools.compile(sources, "stand_in.c", &stand_in)?;
    let wql = sources.join("wql.exe");
    tools.compile(sources, "wql.c", &wql)?;
    let environment = world.environment();
    let profile = &world.profile;
    let variable = |name: &str| environment.get(name).cloned().unwrap_or_else(|| r"C:\windows\temp".into());
    let kept = [format!(r"{}\config", profile.data_folder), variable("TEMP")];
    let disk = Disk::new(prefix, kept.to_vec());
    let programs = profile.installs.folders.iter().chain([&profile.folder]);
    let folders = programs.map(|folder| (folder.as_str(), &OF_LDPLAYER)).chain([(STAND_INS, &OF_WINDOWS)]);
    for (folder, names) in folders {
        disk.make_folder(folder)?;
        for name in names {
            std::fs::copy(&stand_in, disk.place(&format!(r"{folder}\{name}")))?;
        }
    }
    std::fs::copy(&wql, disk.place(&format!(r"{STAND_INS}\wql.exe")))?;
    for folder in kept.iter().chain([&variable("USERPROFILE")]) {
        disk.make_folder(folder)?;
    }
    Ok(disk)
}

#[cfg(unix)]
fn link(to: &Path, at: &Path) -> std::io::Result<()> {
    std::os::unix::fs::symlink(to, at)
}

#[cfg(not(unix))]
fn link(_: &Path, _: &Path) -> std::io::Result<()> {
    Err(std::io::ErrorKind::Unsupported.into())
}

impl Drop for Wine {
    fn drop(&mut self) {
        if let Some(keeper) = self.keeper.get() {
            let mut keeper = keeper.lock().unwrap_or_else(PoisonError::into_inner);
            let _ = keeper.kill();
            let _ = keeper.wait();
        }
        self.tools.end(&self.prefix());
        bridge::wake(self.port);
    }
}
