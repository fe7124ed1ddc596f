//! One emulator and its life.

use std::collections::BTreeSet;
use std::time::Duration;

use tokio::time::Instant;

use super::Session;
use super::settings::{Screen, Settings};
use super::timing::Timing;

/// An emulator to create. Everything left out gets what LDPlayer would give it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EmulatorSpec {
    /// Wanted index; the lowest free one if absent or taken.
    pub index: Option<u32>,
    /// Title; LDPlayer's default if absent.
    pub title: Option<String>,
    /// Screen; 1280x720 at 240 dpi if absent.
    pub screen: Option<Screen>,
    /// Whether it has been running for a long time already.
    pub running: bool,
}

impl EmulatorSpec {
    /// A stopped emulator with this title.
    pub fn titled(title: impl Into<String>) -> Self {
        Self { title: Some(title.into()), ..Self::default() }
    }
}

/// What an emulator is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Phase {
    /// Not running.
    Stopped,
    /// Asked to start; nothing to be seen yet, or only the window.
    Launching,
    /// "Starting": the window is there, the virtual machine not yet.
    Starting,
    /// The virtual machine runs, Android boots.
    Booting,
    /// `list2` says that Android has started.
    Running,
    /// Asked to quit; processes remain.
    Quitting,
    /// Will say "starting" for ever.
    Stuck,
    /// The window lives, the virtual machine is dead.
    Zombie,
}

/// A look at one emulator.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EmulatorState {
    /// LDPlayer's number.
    pub index: u32,
    /// Title.
    pub title: String,
    /// What it is doing.
    pub phase: Phase,
    /// Column 5 of `list2`: 0, 1 or 2.
    pub android_state: u8,
    /// Window handles, 0 if there is none.
    pub windows: (u32, u32),
    /// Process of the window.
    pub pid: Option<u32>,
    /// Process of the virtual machine.
    pub vm_pid: Option<u32>,
    /// Whether Android answers adb.
    pub adb: bool,
    /// Screen.
    pub screen: Screen,
    /// Processors, 1 to 4.
    pub cpu: u32,
    /// Memory in MiB.
    pub memory: u32,
    /// Whether `list2` has lost sight of it although it runs.
    pub hidden: bool,
}

/// The process side of a running emulator.
#[derive(Debug, Clone)]
struct Run {
    launched: Instant,
    /// How long it had been running by then: what was running before the simulation began.
    head_start: Duration,
    /// Factor on the boot time of this launch.
    pace: f64,
    pid: u32,
    vm_pid: u32,
    windows: (u32, u32),
    session: Session,
    /// Without a desktop Android never comes up.
    display: bool,
    stuck: bool,
    vm_dead: bool,
    quit: Option<Instant>,
    /// Set by `reboot`: when Android began to start anew.
    rebooted: Option<Instant>,
    /// Applications that have been started.
    apps: BTreeSet<String>,
}

#[derive(Debug, Clone)]
pub(super) struct Emulator {
    pub(super) index: u32,
    pub(super) title: String,
    pub(super) settings: Settings,
    pub(super) packages: BTreeSet<String>,
    run: Option<Run>,
    /// Until when the last run's disks are held.
    disks_held_until: Option<Instant>,
    /// Its settings file was cut off: it never boots until the file is put back.
    pub(super) config_truncated: bool,
    /// Test hooks: adb refuses to answer, `list2` has lost the row's state.
    pub(super) android_frozen: bool,
    pub(super) hidden: bool,
}

/// What a copy of an emulator's settings file, or a backup of it, brings back.
#[derive(Debug, Clone)]
pub(crate) struct Saved {
    pub(super) title: String,
    pub(super) settings: Settings,
    pub(super) packages: BTreeSet<String>,
}

impl Emulator {
    pub(super) fn new(index: u32, title: String, screen: Option<Screen>, rng: &mut fastrand::Rng) -> Self {
        Self {
            index,
            title,
            settings: Settings::new(screen, rng),
            packages: BTreeSet::from(["com.android.settings".to_owned(), "com.ldmnq.launcher3".to_owned()]),
            run: None,
            disks_held_until: None,
            config_truncated: false,
            android_frozen: false,
            hidden: false,
        }
    }

    /// What is needed to have it back as it is now.
    pub(super) fn saved(&self) -> Saved {
        Saved { title: self.title.clone(), settings: self.settings.clone(), packages: self.packages.clone() }
    }

    /// A copy under another index and title. Its identifiers stay those of the source, as with LDPlayer.
    pub(super) fn copied(&self, index: u32, title: String) -> Self {
        Self {
            index,
            title,
            run: None,
            disks_held_until: None,
            android_frozen: false,
            hidden: false,
            ..self.clone()
        }
    }

    /// Starts it, unless it is there already (then nothing happens, as on Windows).
    pub(super) fn launch(
        &mut self,
        now: Instant,
        timing: &Timing,
        session: Session,
        display: bool,
        vbox_stuck: bool,
        rng: &mut fastrand::Rng,
    ) {
        self.settle(now, timing);
        let mut stuck = self.config_truncated || vbox_stuck;
        if let Some(run) = &self.run {
            // Alive, even hung: a launch does nothing. Lingering after a quit: the new window finds the disks held.
            if run.quit.is_none_or(|quit| now < quit + timing.quit) {
                return;
            }
            stuck = true;
        } else if self.disks_held_until.is_some_and(|until| now < until) {
            stuck = true;
        }
        self.run = Some(Run { stuck, ..Run::new(now, session, display, rng) });
        self.hidden = false;
    }

    pub(super) fn quit(&mut self, now: Instant, timing: &Timing) {
        self.settle(now, timing);
        if let Some(run) = &mut self.run {
            run.quit.get_or_insert(now);
        }
    }

    pub(super) fn reboot(&mut self, now: Instant, timing: &Timing, rng: &mut fastrand::Rng) {
        self.settle(now, timing);
        if let Some(run) = &mut self.run
            && run.quit.is_none()
        {
            run.rebooted = Some(now);
            run.apps.clear();
            run.pace = 0.8 + rng.f64() * 0.6;
            run.vm_pid = fresh_pid(rng);
            run.vm_dead = false;
        }
    }

    pub(super) fn power_off(&mut self) {
        self.run = None;
        self.disks_held_until = None;
    }

    pub(super) fn belongs_to(&self, shell: &str) -> bool {
        matches!(&self.run, Some(Run { session: Session::Shell(id), .. }) if id == shell)
    }

    /// Starts an application that is installed, or ends one.
    pub(super) fn run_app(&mut self, package: &str, up: bool) {
        let installed = self.packages.contains(package);
        let Some(run) = &mut self.run else { return };
        if up && installed {
            run.apps.insert(package.to_owned());
        } else {
            run.apps.remove(package);
        }
    }

    /// Process of an application inside Android.
    pub(super) fn app_pid(&self, package: &str) -> Option<u32> {
        let place = self.run.as_ref()?.apps.iter().position(|app| app == package)?;
        Some(2000 + u32::try_from(place).unwrap_or(0))
    }

    /// Ends one of its processes.
    pub(super) fn kill(&mut self, pid: u32, now: Instant, timing: &Timing) -> bool {
        let state = self.state(now, timing);
        if state.pid == Some(pid) {
            // It writes its settings while it comes up and while it goes down: a kill then cuts the file off.
            self.config_truncated |= !matches!(state.phase, Phase::Running | Phase::Zombie | Phase::Stuck);
            // With the window goes the machine behind it, as `taskkill /T` and LDPlayer itself see to.
            self.run = None;
            self.disks_held_until = Some(now + timing.release);
            return true;
        }
        if state.vm_pid == Some(pid) {
            if let Some(run) = &mut self.run {
                if run.quit.is_some() {
                    self.run = None;
                    self.disks_held_until = Some(now + timing.release);
                } else {
                    run.vm_dead = true;
                }
            }
            return true;
        }
        false
    }

    /// The virtual machine dies with the service that runs all of them; the window stays.
    pub(super) fn lose_vm(&mut self, now: Instant, timing: &Timing) {
        self.settle(now, timing);
        if let Some(run) = &mut self.run
            && run.has_vm(now, timing)
        {
            run.vm_dead = true;
        }
    }

    /// Test hook: puts the running emulator into a state that needs help.
    pub(super) fn break_down(&mut self, zombie: bool) {
        if let Some(run) = &mut self.run {
            if zombie { run.vm_dead = true } else { run.stuck = true }
        }
    }

    /// Test hook: running, with the boot done.
    pub(super) fn start_at_once(&mut self, now: Instant, rng: &mut fastrand::Rng) {
        self.run = Some(Run::long_running(now, rng));
        self.disks_held_until = None;
    }

    /// Forgets a run that has ended by now.
    fn settle(&mut self, now: Instant, timing: &Timing) {
        if let Some(quit) = self.run.as_ref().and_then(|run| run.quit) {
            let gone = quit + timing.quit + timing.vm_linger;
            if now >= gone {
                self.run = None;
                self.disks_held_until = Some(gone + timing.release);
            }
        }
    }

    /// Whether `isrunning` says `running`.
    pub(super) fn is_running(&self, now: Instant, timing: &Timing) -> bool {
        let state = self.state(now, timing);
        state.pid.is_some() && state.phase != Phase::Launching
    }

    pub(super) fn state(&self, now: Instant, timing: &Timing) -> EmulatorState {
        let settings = &self.settings;
        let mut state = EmulatorState {
            index: self.index,
            title: self.title.clone(),
            phase: Phase::Stopped,
            android_state: 0,
            windows: (0, 0),
            pid: None,
            vm_pid: None,
            adb: false,
            screen: settings.screen,
            cpu: settings.cpu,
            memory: settings.memory,
            hidden: self.hidden,
        };
        let Some(run) = &self.run else { return state };
        let seen_at = match run.quit {
            Some(quit) if now >= quit + timing.quit + timing.vm_linger => return state,
            Some(quit) if now >= quit + timing.quit => {
                state.phase = Phase::Quitting;
                // The window has gone; what was a virtual machine still shuts down.
                state.vm_pid = run.has_vm(quit, timing).then_some(run.vm_pid);
                return state;
            }
            Some(quit) => quit,
            None => now,
        };
        run.look(&mut state, seen_at, timing);
        if run.quit.is_some() {
            state.phase = Phase::Quitting;
            state.adb = false;
        }
        if self.android_frozen {
            state.adb = false;
        }
        state
    }
}

fn fresh_pid(rng: &mut fastrand::Rng) -> u32 {
    rng.u32(700..16_000) * 4
}

impl Run {
    fn new(launched: Instant, session: Session, display: bool, rng: &mut fastrand::Rng) -> Self {
        Self {
            launched,
            head_start: Duration::ZERO,
            pace: 0.8 + rng.f64() * 0.6,
            pid: fresh_pid(rng),
            vm_pid: fresh_pid(rng),
            windows: (rng.u32(60_000..30_000_000), rng.u32(60_000..30_000_000)),
            session,
            display,
            stuck: false,
            vm_dead: false,
            quit: None,
            rebooted: None,
            apps: BTreeSet::new(),
        }
    }

    /// One that has been up for weeks, whatever the time scale.
    fn long_running(now: Instant, rng: &mut fastrand::Rng) -> Self {
        let head_start = Duration::from_hours(720);
        Self { head_start, ..Self::new(now, Session::Desktop, true, rng) }
    }

    /// How long ago it was launched.
    fn age(&self, now: Instant) -> Duration {
        now.saturating_duration_since(self.launched) + self.head_start
    }

    fn has_vm(&self, now: Instant, timing: &Timing) -> bool {
        !self.vm_dead && !self.stuck && (self.rebooted.is_some() || self.age(now) >= timing.vm)
    }

    fn look(&self, state: &mut EmulatorState, now: Instant, timing: &Timing) {
        let since = match self.rebooted {
            Some(rebooted) => now.saturating_duration_since(rebooted),
            None => self.age(now),
        };
        let android = timing.android.mul_f64(self.pace).max(timing.vm);
        state.phase = Phase::Launching;
        if self.rebooted.is_none() && since < timing.window {
            return;
        }
        state.pid = Some(self.pid);
        if self.rebooted.is_none() && since < timing.starting {
            return;
        }
        state.windows = self.windows;
        state.android_state = 2;
        state.phase = if self.stuck { Phase::Stuck } else { Phase::Starting };
        if self.stuck {
            return;
        }
        if self.has_vm(now, timing) {
            state.vm_pid = Some(self.vm_pid);
            state.phase = Phase::Booting;
        }
        if since >= android {
            state.android_state = 1;
            state.phase = Phase::Running;
            state.adb = self.display && !self.vm_dead && since >= android + timing.adb;
        }
        if self.vm_dead {
            state.android_state = 1;
            state.phase = Phase::Zombie;
        }
    }
}
