//! A running workstation: its listener, and the controls behind it.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use time::OffsetDateTime;
use tokio::io::DuplexStream;
use tokio::task::AbortHandle;
use tokio::time::Instant;

use crate::accepting::{Identities, accept};
use crate::adb_server::AdbServer;
use crate::asked::Asked;
use crate::autorun::AutoRun;
use crate::config::{CommandLines, WorkstationConfig};
use crate::connection;
use crate::counters::Counters;
use crate::desktop::{Desktop, People};
use crate::fault::{Fault, FaultRule, Faults};
use crate::files::{Content, Files};
use crate::ldplayer::{LdPlayer, LdPlayerHandle, Session};
use crate::listener::Listener;
use crate::load::Load;
use crate::machine::{Cut, Machine};
use crate::power::MachinePower;
use crate::switch::Power;
use crate::tasks::Tasks;
use crate::tls::TlsError;
use crate::wine::{Wine, WineError};
use crate::world::{Profile, World};

/// Why a workstation could not be started.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// The port cannot be had.
    #[error("cannot listen on 127.0.0.1:{port}: {source}")]
    Port {
        /// The port that was asked for.
        port: u16,
        /// What the operating system says.
        source: std::io::Error,
    },
    /// The certificate cannot be had.
    #[error(transparent)]
    Tls(#[from] TlsError),
    /// Wine cannot be had.
    #[error(transparent)]
    Wine(#[from] WineError),
}

/// A simulated workstation. It runs on the runtime it was started on, until it is shut down or dropped.
#[derive(Debug)]
pub struct Workstation {
    machine: Arc<Machine>,
    power: Arc<Power>,
    /// What accepts connections, and what waits for a request that restarts the machine.
    tasks: [AbortHandle; 2],
    identity: Option<Arc<Identities>>,
}

impl Workstation {
    /// Starts a workstation on 127.0.0.1.
    ///
    /// # Panics
    /// Outside a tokio runtime with I/O and time enabled.
    pub async fn start(mut config: WorkstationConfig) -> Result<Self, StartError> {
        let wanted = SocketAddr::from(([127, 0, 0, 1], config.port));
        let listener =
            Listener::open(wanted).map_err(|source| StartError::Port { port: config.port, source })?;
        config.port = listener.address.port();
        let machine = Arc::new(Machine::new(config.clone(), world(&config)));
        let ldplayer = LdPlayerHandle::new(Arc::clone(&machine));
        for spec in &config.emulators {
            ldplayer.add(spec.clone());
        }
        if config.command_lines == CommandLines::OnWine {
            let wine = Wine::start(&machine)?;
            machine.lock().wine = Some(wine);
        }
        let listener = Arc::new(listener);
        let identity = match &config.https {
            Some(how) => Some(Arc::new(Identities::new(&config.name, how)?)),
            None => None,
        };
        let accepting = accept(Arc::clone(&machine), Arc::clone(&listener), identity.clone());
        let acceptor = tokio::spawn(accepting).abort_handle();
        let power = Arc::new(Power { machine: Arc::clone(&machine), listener, reboot: Mutex::new(None) });
        let obeying = Arc::clone(&power);
        let restarts = tokio::spawn(async move { obeying.obey().await }).abort_handle();
        // Both are up before anybody connects.
        tokio::task::yield_now().await;
        Ok(Self { machine, power, tasks: [acceptor, restarts], identity })
    }

    /// A workstation without a socket: connections to it are made in memory, by [`Self::connector`], and carry HTTP without encryption;
    /// a name and a password prove a connection for good, as NTLM does. By the clock of the runtime its wall clock goes on
    /// from `wall`. Nothing in it depends on anything but its configuration, the runtime's clock and `fastrand`.
    ///
    /// # Panics
    /// Outside a tokio runtime with time enabled.
    pub fn in_memory(config: WorkstationConfig, wall: OffsetDateTime) -> Self {
        let config = WorkstationConfig { basic: true, allow_unencrypted: true, https: None, ..config };
        let machine = Arc::new(Machine::new(config.clone(), world(&config)));
        machine.lock().world.faults.wall = Some((wall, Instant::now()));
        let ldplayer = LdPlayerHandle::new(Arc::clone(&machine));
        for spec in &config.emulators {
            ldplayer.add(spec.clone());
        }
        let address = SocketAddr::from(([127, 0, 0, 1], config.port));
        let listener = Arc::new(Listener::in_memory(address));
        let power = Arc::new(Power { machine: Arc::clone(&machine), listener, reboot: Mutex::new(None) });
        let obeying = Arc::clone(&power);
        let restarts = tokio::spawn(async move { obeying.obey().await }).abort_handle();
        Self { machine, power, tasks: [restarts.clone(), restarts], identity: None }
    }

    /// Makes connections to a workstation in memory, for whoever leads to it; `None` where one is refused. It does not keep the
    /// workstation running.
    pub fn connector(&self) -> impl Fn() -> Option<DuplexStream> + Send + Sync + 'static {
        /// What may be on the way.
        const ON_THE_WAY: usize = 64 * 1024;
        let (machine, listener) = (Arc::clone(&self.machine), Arc::clone(&self.power.listener));
        move || {
            if !listener.takes_connections() {
                return None;
            }
            let (client, server) = tokio::io::duplex(ON_THE_WAY);
            let (machine, cut) = (Arc::clone(&machine), machine.cut.subscribe());
            let peer = SocketAddr::from(([127, 0, 0, 1], 0));
            tokio::spawn(async move { connection::run(machine, server, peer, cut, None).await });
            Some(client)
        }
    }

    /// Where WinRM listens.
    pub fn address(&self) -> SocketAddr {
        self.power.listener.address
    }

    /// The machine's `NetBIOS` name.
    pub fn name(&self) -> &str {
        &self.machine.config.name
    }

    /// The account that may log on.
    pub fn user(&self) -> &str {
        &self.machine.config.user
    }

    /// Its password, as it was at the start.
    pub fn password(&self) -> &str {
        &self.machine.config.password
    }

    /// SHA-256 of the certificate in upper-case hexadecimal, if it serves HTTPS.
    pub fn fingerprint(&self) -> Option<&str> {
        self.identity.as_ref().map(|identity| identity.usual.fingerprint.as_str())
    }

    /// The certificate itself, if it serves HTTPS.
    pub fn certificate_pem(&self) -> Option<&str> {
        self.identity.as_ref().map(|identity| identity.usual.pem.as_str())
    }

    /// Full path of `ldconsole.exe`.
    pub fn ldconsole(&self) -> String {
        format!(r"{}\ldconsole.exe", folder(&self.machine.config))
    }

    /// The emulators, as somebody in front of the machine sees and arranges them.
    pub fn ldplayer(&self) -> LdPlayerHandle {
        LdPlayerHandle::new(Arc::clone(&self.machine))
    }

    /// What the workstation has seen so far.
    pub fn counters(&self) -> Counters {
        self.machine.at(Instant::now()).counters.clone()
    }

    /// The faults that are set.
    pub fn faults(&self) -> Vec<FaultRule> {
        self.machine.lock().world.faults.all().to_vec()
    }

    /// Gives the account another password; what is connected stays connected.
    pub fn set_password(&self, password: &str) {
        self.machine.lock().account.set_password(password);
    }

    /// Somebody logs on at the desktop, or (`None`) logs off, which ends every emulator.
    pub fn set_logged_on(&self, user: Option<&str>) {
        let now = Instant::now();
        let mut state = self.machine.at(now);
        state.world.log_on(user.map(Desktop::console).into_iter().collect(), now);
    }

    /// These are logged on from now on, and nobody else: what ran in a session that is gone ends.
    pub fn set_desktops(&self, desktops: Vec<Desktop>) {
        let now = Instant::now();
        self.machine.at(now).world.log_on(desktops, now);
    }

    /// Who sits at the desktop.
    pub fn logged_on(&self) -> Option<String> {
        self.machine.lock().world.profile.people.first().map(|desktop| desktop.user.clone())
    }

    /// Everybody who is logged on.
    pub fn desktops(&self) -> Vec<Desktop> {
        self.machine.lock().world.profile.people.desktops.clone()
    }

    /// Whether the machine is on, if only on its way up.
    pub fn is_on(&self) -> bool {
        !self.machine.lock().world.power.off
    }

    /// Somebody presses its switch: it is off at once, or starts if it was off.
    pub fn switch(&self, on: bool) {
        if on { self.power.switch_on() } else { self.power.switch_off() }
    }

    /// A packet reaches its network adapter; whether that woke it.
    pub fn hear(&self, packet: &[u8]) -> bool {
        let woken = {
            let mut state = self.machine.lock();
            let woken = state.world.power.is_woken_by(packet);
            state.counters.wakes += u64::from(woken);
            woken
        };
        if woken {
            self.power.switch_on();
        }
        woken
    }

    /// The address of its network adapter, `00:15:5D:01:02:03`.
    pub fn hardware_address(&self) -> String {
        self.machine.lock().world.power.address_text()
    }

    /// The machine goes on its battery, or is plugged in again.
    pub fn set_on_battery(&self, on: bool) {
        self.machine.lock().world.profile.on_battery = on;
    }

    /// Gives the command processor other `AutoRun` values.
    pub fn set_auto_run(&self, auto_run: AutoRun) {
        self.machine.lock().world.profile.auto_run = auto_run;
    }

    /// The computer's product identifier.
    pub fn uuid(&self) -> String {
        self.machine.lock().world.profile.uuid.clone()
    }

    /// Begins to record what clients ask.
    pub fn record(&self) {
        self.machine.lock().record.get_or_insert_default();
    }

    /// What clients asked since [`Self::record`], in order.
    pub fn recorded(&self) -> Vec<Asked> {
        self.machine.lock().record.clone().unwrap_or_default()
    }

    /// Names of the scheduled tasks that exist.
    pub fn tasks(&self) -> Vec<String> {
        self.machine.at(Instant::now()).world.tasks.iter().map(|task| task.name.clone()).collect()
    }

    /// What the scheduler says of a task's last run.
    pub fn task_result(&self, name: &str) -> Option<u32> {
        let tasks = &self.machine.at(Instant::now()).world.tasks;
        tasks.get(name).map(|task| tasks.last_result(task))
    }

    /// Puts an `.apk` file on the workstation's disk; without a package it is a file that is no application.
    pub fn put_application(&self, path: &str, package: Option<&str>) {
        const SIZE: u64 = 48_000_000;
        let content = Content::Application { package: package.map(str::to_owned), bytes: SIZE };
        self.machine.lock().world.files.put(path, content);
    }

    /// Writes a file on the workstation's disk. A settings file of LDPlayer takes effect.
    pub fn put_file(&self, path: &str, bytes: &[u8]) {
        let now = Instant::now();
        let mut state = self.machine.at(now);
        if let Some((folder, _)) = path.rsplit_once('\\') {
            state.world.make_folders(folder);
        }
        state.world.write(path, bytes.to_vec(), now);
    }

    /// What is in a file on the workstation's disk, if there is one.
    pub fn file(&self, path: &str) -> Option<Vec<u8>> {
        let now = Instant::now();
        self.machine.at(now).world.bytes_of(path, now)
    }

    /// Whether there is a file with this full path.
    pub fn has_file(&self, path: &str) -> bool {
        self.machine.at(Instant::now()).world.exists(path, r"C:\")
    }

    /// That many other accounts have shells open from now on; they count for [`crate::Quotas::users`].
    pub fn set_other_users(&self, users: usize) {
        self.machine.lock().other_users = users;
    }

    /// Makes something go wrong from now on. Several faults can be set; one set again replaces itself.
    ///
    /// On return the fault is in force: after [`Fault::Refuse`] the next connection is refused.
    pub fn set_fault(&self, rule: impl Into<FaultRule>) {
        let rule = rule.into();
        match rule.fault() {
            Fault::Reboot { down_for } if rule.is_unlimited() => return self.power.restart(*down_for),
            Fault::Refuse => {
                self.power.listener.refuse();
                self.machine.cut_connections(Cut::Close);
            }
            _ => {}
        }
        self.machine.lock().world.faults.set(rule);
        self.machine.faults_have_changed();
    }

    /// Ends every fault, a reboot included. Requests that were left hanging are dropped with their connections.
    pub fn clear_faults(&self) {
        let hung = self.machine.hangs();
        self.machine.lock().world.faults.clear();
        if hung {
            self.machine.cut_connections(Cut::Close);
        }
        self.power.end_reboot(None);
        if self.is_on() {
            self.power.listener.listen();
        }
        self.machine.faults_have_changed();
    }

    /// Closes the listener and every connection and gives the port back. Dropping does the same.
    pub fn shutdown(&self) {
        self.tasks.iter().for_each(AbortHandle::abort);
        self.power.end_reboot(None);
        self.power.listener.close();
        self.machine.cut_connections(Cut::Close);
        // Not under the lock: it takes its time, and programs on Wine may wait for the lock.
        let wine = self.machine.lock().wine.take();
        drop(wine);
    }
}

impl Drop for Workstation {
    fn drop(&mut self) {
        self.shutdown();
    }
}

fn folder(config: &WorkstationConfig) -> String {
    config.folder.as_deref().unwrap_or(config.flavour.folder()).trim_end_matches('\\').to_owned()
}

fn data_folder(config: &WorkstationConfig) -> String {
    let moved = config.data_folder.as_deref().map(|folder| folder.trim_end_matches('\\').to_owned());
    moved.unwrap_or_else(|| format!(r"{}\vms", folder(config)))
}

/// The adb server that somebody at the desktop has started.
pub(crate) fn first_adb_server(config: &WorkstationConfig, world: &World) -> Option<AdbServer> {
    let session = Session::Desktop(world.profile.people.first()?.session);
    config.adb_server.then_some(AdbServer { session })
}

/// For how long a machine has been up when the simulation begins.
const UPTIME: Duration = Duration::from_hours(75);

pub(crate) fn world(config: &WorkstationConfig) -> World {
    let chinese = config.code_pages.ansi == 936;
    let mut world = World {
        profile: Profile {
            computer: config.name.to_uppercase(),
            user: config.user.clone(),
            os_version: config.os_version.clone(),
            ldplayer_version: config
                .ldplayer_version
                .as_deref()
                .unwrap_or(config.flavour.version())
                .to_owned(),
            code_pages: config.code_pages,
            folder: folder(config),
            data_folder: data_folder(config),
            installs: config.installs.clone(),
            session_zero: config.session_zero,
            language: config.language,
            uuid: config.uuid(),
            domain: config.domain.clone(),
            people: People::new(&config.name.to_uppercase(), &config.user, config.people()),
            auto_run: config.auto_run.clone(),
            on_battery: config.on_battery,
            monitor: config.monitor,
            processors: config.hardware.processors,
            memory: config.hardware.memory,
            free_disk: config.hardware.free_disk,
            up_since: Instant::now(),
            up_before: UPTIME,
        },
        ldplayer: LdPlayer::new(
            config.flavour,
            data_folder(config),
            chinese,
            config.timing.clone(),
            config.hardware.clone(),
            config.seed,
        ),
        faults: Faults::default(),
        started: None,
        rng: fastrand::Rng::with_seed(config.seed ^ 0x0dd5),
        tasks: Tasks::default(),
        files: Files::default(),
        console_until: None,
        adb_server: None,
        profile_loaded: false,
        load: Load::new(config.seed, config.hardware.processors, UPTIME, Instant::now()),
        power: MachinePower::new(&config.name, config.wakes),
    };
    world.adb_server = first_adb_server(config, &world);
    world.ldplayer.desktop = world.profile.people.first().map_or(1, |desktop| desktop.session);
    world
}
