//! One workstation's state, shared between its connections and whoever controls it.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use time::OffsetDateTime;
use tokio::sync::{Notify, watch};
use tokio::time::Instant;

use crate::account::Account;
use crate::asked::Asked;
use crate::cmd::{Progress, Sink, Surroundings};
use crate::config::WorkstationConfig;
use crate::counters::Counters;
use crate::desktop::Connection;
use crate::fault::Fault;
use crate::ldplayer::Session;
use crate::request_kind::RequestKind;
use crate::runner::Runner;
use crate::wine::Wine;
use crate::workstation::first_adb_server;
use crate::world::World;

/// A command line in a shell.
#[derive(Debug)]
pub(crate) struct Command {
    pub(crate) interpreter: Runner,
    pub(crate) sink: Sink,
    pub(crate) ended: Option<i32>,
    wake: Option<Instant>,
    /// The end has been reported.
    pub(crate) reported: bool,
    /// It has printed something.
    spoke: bool,
}

/// A remote shell.
#[derive(Debug)]
pub(crate) struct Shell {
    /// The variables its client gave, as it wrote them.
    pub(crate) variables: Vec<(String, String)>,
    /// The folder its client asked for.
    pub(crate) directory: Option<String>,
    pub(crate) client: String,
    pub(crate) created: Instant,
    pub(crate) used: Instant,
    pub(crate) idle_timeout: Duration,
    /// Receives that wait: a shell somebody listens to is not idle.
    pub(crate) listeners: usize,
    pub(crate) session_id: Option<String>,
    pub(crate) surroundings: Surroundings,
    pub(crate) commands: BTreeMap<String, Command>,
    /// Commands it was ever given: to the service they are operations until the shell closes.
    pub(crate) operations: usize,
}

impl Shell {
    /// Commands that have not ended.
    pub(crate) fn running(&self) -> usize {
        self.commands.values().filter(|command| command.ended.is_none()).count()
    }
}

/// How often all connections have been cut, and how the last time.
pub(crate) type Cuts = (u64, Cut);

/// How connections are cut.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Cut {
    Close,
    Reset,
}

/// Everything that changes.
#[derive(Debug)]
pub(crate) struct State {
    pub(crate) world: World,
    pub(crate) account: Account,
    pub(crate) shells: BTreeMap<String, Shell>,
    pub(crate) counters: Counters,
    pub(crate) rng: fastrand::Rng,
    /// Enumerations under way: the items left, by context.
    pub(crate) listings: BTreeMap<String, Vec<String>>,
    /// Other accounts that have shells open.
    pub(crate) other_users: usize,
    /// Where command lines run, if not in the simulated `cmd.exe`.
    pub(crate) wine: Option<Arc<Wine>>,
    /// What was asked, in order, if somebody wants to know.
    pub(crate) record: Option<Vec<Asked>>,
}

/// The state, its configuration, and the ways to wake those who wait for it.
#[derive(Debug)]
pub(crate) struct Machine {
    pub(crate) config: WorkstationConfig,
    state: Mutex<State>,
    /// Something changed that a waiting Receive may want to know.
    pub(crate) changed: Notify,
    /// Increases whenever all connections are to end.
    pub(crate) cut: watch::Sender<Cuts>,
    /// Asks for a restart of the machine that keeps it down for so long.
    pub(crate) restarts: watch::Sender<Option<Duration>>,
    /// Increases whenever faults change.
    pub(crate) faults_changed: watch::Sender<u64>,
}

impl Machine {
    pub(crate) fn new(config: WorkstationConfig, world: World) -> Self {
        let account = Account::new(
            &config.user,
            &config.password,
            config.quotas.lockout_after,
            config.quotas.lockout_for,
        );
        let state = State {
            world,
            account,
            shells: BTreeMap::new(),
            counters: Counters::default(),
            rng: fastrand::Rng::with_seed(config.seed ^ 0x5eed),
            listings: BTreeMap::new(),
            other_users: 0,
            wine: None,
            record: None,
        };
        Self {
            config,
            state: Mutex::new(state),
            changed: Notify::new(),
            cut: watch::Sender::new((0, Cut::Close)),
            restarts: watch::Sender::new(None),
            faults_changed: watch::Sender::new(0),
        }
    }

    /// The state with everything carried out that was due by `now`.
    pub(crate) fn at(&self, now: Instant) -> MutexGuard<'_, State> {
        let mut state = self.lock();
        state.advance(now);
        state
    }

    /// The state as it was left. A panic of one request must not take the workstation down.
    pub(crate) fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Ends all connections.
    pub(crate) fn cut_connections(&self, how: Cut) {
        self.cut.send_modify(|(generation, kind)| {
            *generation += 1;
            *kind = how;
        });
    }

    pub(crate) fn faults_have_changed(&self) {
        self.faults_changed.send_modify(|generation| *generation += 1);
        self.changed.notify_waiters();
    }

    /// Draws the faults that strike a request now, counting them.
    pub(crate) fn strike(&self, kind: Option<RequestKind>) -> Vec<Fault> {
        let mut state = self.lock();
        let State { world, rng, counters, .. } = &mut *state;
        let struck = world.faults.strike(kind, rng);
        counters.faults += struck.len() as u64;
        struck
    }

    /// What the machine's clock shows.
    pub(crate) fn clock(&self) -> OffsetDateTime {
        self.lock().world.faults.clock()
    }

    pub(crate) fn hangs(&self) -> bool {
        self.lock().world.faults.has(&Fault::Hang)
    }
}

impl State {
    /// Carries out, in the order of time, every step of every command line that is due.
    pub(crate) fn advance(&mut self, now: Instant) {
        loop {
            let due = self
                .shells
                .iter()
                .flat_map(|(shell, value)| {
                    value.commands.iter().map(move |(id, command)| (shell, id, command))
                })
                .filter_map(|(shell, id, command)| Some((command.wake?, shell, id)))
                .filter(|(wake, ..)| *wake <= now)
                .min()
                .map(|(wake, shell, id)| (wake, shell.clone(), id.clone()));
            // Of two that are due at one moment the task is first: nobody else waits for it.
            if let Some(task) = self.world.tasks.wake().filter(|at| *at <= now)
                && due.as_ref().is_none_or(|(wake, ..)| task <= *wake)
            {
                self.world.advance_tasks(task);
                continue;
            }
            let Some((wake, shell, id)) = due else { break };
            self.step(&shell, &id, wake);
        }
        self.reap(now);
        self.world.work_until(now);
    }

    /// Advances one command to a moment.
    pub(crate) fn step(&mut self, shell: &str, id: &str, now: Instant) {
        let Some(command) = self.shells.get_mut(shell).and_then(|shell| shell.commands.get_mut(id)) else {
            return;
        };
        if command.ended.is_some() {
            command.wake = None;
            return;
        }
        let progress = command.interpreter.advance(&mut self.world, now, &mut command.sink);
        command.spoke |= !command.sink.stdout.is_empty() || !command.sink.stderr.is_empty();
        match progress {
            Progress::Ended(code) => {
                let lost = !command.spoke && self.world.strike_run(&[Fault::SilentExitCodes]).is_some();
                command.ended = Some(if lost { 0 } else { code });
                command.wake = None;
            }
            Progress::Until(at) => command.wake = Some(at),
            Progress::Waiting => command.wake = None,
        }
    }

    fn reap(&mut self, now: Instant) {
        let idle: Vec<String> = self
            .shells
            .iter()
            .filter(|(_, shell)| shell.listeners == 0 && now >= shell.used + shell.idle_timeout)
            .map(|(id, _)| id.clone())
            .collect();
        for id in idle {
            self.close_shell(&id, now);
            self.counters.shells_reaped += 1;
        }
    }

    pub(crate) fn open_command(&mut self, shell: &str, id: &str, interpreter: Runner, now: Instant) {
        let command = Command {
            interpreter,
            sink: Sink::default(),
            ended: None,
            wake: Some(now),
            reported: false,
            spoke: false,
        };
        self.insert(shell, id, command);
        self.advance(now);
    }

    fn insert(&mut self, shell: &str, id: &str, command: Command) {
        if let Some(shell) = self.shells.get_mut(shell) {
            shell.commands.insert(id.to_owned(), command);
            shell.operations += 1;
            self.counters.commands += 1;
            self.counters.commands_open += 1;
        }
    }

    /// What the service counts as this user's operations.
    pub(crate) fn operations(&self) -> usize {
        let shells: usize = self.shells.values().map(|shell| shell.operations + shell.listeners).sum();
        shells + self.listings.len()
    }

    /// A command whose program finds no memory: it has ended, without having done anything.
    pub(crate) fn fail_to_open(&mut self, shell: &str, id: &str, interpreter: Runner) {
        const MESSAGE: &[u8] = b"The paging file is too small for this operation to complete.\r\n";
        let sink = Sink { stderr: MESSAGE.to_vec(), ..Sink::default() };
        let command = Command { interpreter, sink, ended: Some(1), wake: None, reported: false, spoke: true };
        self.insert(shell, id, command);
    }

    /// The next moment at which this command does something by itself.
    pub(crate) fn wake(&self, shell: &str, id: &str) -> Option<Instant> {
        self.shells.get(shell)?.commands.get(id)?.wake
    }

    pub(crate) fn close_command(&mut self, shell: &str, id: &str) {
        if self.shells.get_mut(shell).and_then(|shell| shell.commands.remove(id)).is_some() {
            self.counters.commands_open -= 1;
        }
    }

    /// Closes a shell with all that runs in it; `false` if there is none.
    pub(crate) fn close_shell(&mut self, id: &str, now: Instant) -> bool {
        let Some(shell) = self.shells.remove(id) else { return false };
        self.counters.commands_open -= shell.commands.len() as u64;
        self.counters.shells_open -= 1;
        self.world.ldplayer.end_session(id, now);
        self.world.end_adb_server(&Session::Shell(id.to_owned()));
        self.world.profile_loaded = !self.shells.is_empty();
        true
    }

    /// What a restart of the machine leaves: nothing that ran, the disk, and whoever is logged on by itself.
    pub(crate) fn restart(&mut self, config: &WorkstationConfig, now: Instant) {
        let shells: Vec<String> = self.shells.keys().cloned().collect();
        for id in shells {
            self.close_shell(&id, now);
            self.counters.shells_reaped += 1;
        }
        self.listings.clear();
        self.world.power.planned.send_replace(None);
        self.world.power.off = false;
        self.world.ldplayer.power_off(now);
        self.world.console_until = None;
        self.world.profile.up_since = now;
        self.world.profile.up_before = Duration::ZERO;
        self.world.load.restart(now);
        self.world.tasks.runs.clear();
        // Whoever is logged on by itself is at the console.
        let first = self.world.profile.people.first().filter(|_| config.autologon);
        let again = first.map(|desktop| desktop.clone().in_session(1).connected(Connection::Console));
        self.world.log_on(again.into_iter().collect(), now);
        self.world.adb_server = first_adb_server(config, &self.world);
    }
}
