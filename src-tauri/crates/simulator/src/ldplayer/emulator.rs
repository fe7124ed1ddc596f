//! One emulator and its life.

use tokio::time::Instant;

use super::android::Android;
use super::config_file::{self, Stage};
use super::run::{Conditions, Run, Trouble};
use super::settings::{Screen, Settings};
use super::timing::LdPlayerTiming;
use super::{Priority, Session};

/// An emulator to create. Everything left out gets what LDPlayer would give it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EmulatorSpec {
    /// Wanted index; the lowest free one if absent or taken.
    pub index: Option<u32>,
    /// Title; LDPlayer's default if absent.
    pub title: Option<String>,
    /// Screen; 1280x720 if absent, at 240 dpi with `LDPlayer` 9 and 280 with 14.
    pub screen: Option<Screen>,
    /// Whether it has been running for a long time already.
    pub running: bool,
    /// ADB debugging is switched off in its settings: Android comes up and adb never sees it.
    pub adb_off: bool,
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
    /// The virtual machine runs, its kernel has frozen while it booted: Android never comes.
    Frozen,
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
    /// Whether Android is up and answers its own shell.
    pub booted: bool,
    /// Whether Android answers adb: up, and ADB debugging switched on.
    pub adb: bool,
    /// Screen.
    pub screen: Screen,
    /// Processors, 1 to 4.
    pub cpu: u32,
    /// Memory in MiB.
    pub memory: u32,
    /// Which session of Windows it runs in: 0 without a desktop, 1 usually on it; `None` if it does not run.
    pub session: Option<u32>,
    /// The priority class of its processes; `None` if it does not run.
    pub priority: Option<Priority>,
    /// Whether `list2` has lost sight of it although it runs.
    pub hidden: bool,
}

#[derive(Debug, Clone)]
pub(super) struct Emulator {
    pub(super) index: u32,
    pub(super) title: String,
    pub(super) settings: Settings,
    pub(super) android: Android,
    run: Option<Run>,
    /// Until when the last run's disks are held.
    disks_held_until: Option<Instant>,
    /// How much of its settings file has been filled by runs that have ended.
    stage: Stage,
    /// `modify` has written into its settings file.
    pub(super) modified: bool,
    /// What its settings file holds instead of settings: it never boots until the file is put back.
    pub(super) broken_file: Option<Vec<u8>>,
    /// Test hooks: adb refuses to answer, `list2` has lost the row's state.
    pub(super) android_frozen: bool,
    pub(super) hidden: bool,
    /// Since when what it shows has stood still, while everything else goes on.
    pub(super) screen_frozen: Option<Instant>,
}

/// What a backup of an emulator brings back.
#[derive(Debug, Clone)]
pub(crate) struct Saved {
    title: String,
    settings: Settings,
    android: Android,
    stage: Stage,
}

impl Emulator {
    /// One that has been used before: its settings file is complete.
    pub(super) fn new(index: u32, title: String, screen: Screen, rng: &mut fastrand::Rng) -> Self {
        Self {
            index,
            title,
            settings: Settings::new(screen, rng),
            android: Android::default(),
            run: None,
            disks_held_until: None,
            stage: Stage::Booted,
            modified: false,
            broken_file: None,
            android_frozen: false,
            hidden: false,
            screen_frozen: None,
        }
    }

    /// One that was just created.
    pub(super) fn fresh(self) -> Self {
        Self { stage: Stage::Created, ..self }
    }

    pub(super) fn saved(&self) -> Saved {
        Saved {
            title: self.title.clone(),
            settings: self.settings.clone(),
            android: self.android.clone(),
            stage: self.stage,
        }
    }

    /// Becomes what was saved. It must be stopped.
    pub(super) fn restore(&mut self, saved: Saved) {
        let Saved { title, settings, android, stage } = saved;
        *self = Self { title, settings, android, stage, broken_file: None, ..self.clone() };
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
            screen_frozen: None,
            ..self.clone()
        }
    }

    /// Whether a run that has ended still holds its disks, or one goes on.
    pub(super) fn holds_disks(&self, now: Instant) -> bool {
        self.run.is_some() || self.disks_held_until.is_some_and(|until| now < until)
    }

    /// Starts it, unless it is there already (then nothing happens, as on Windows).
    pub(super) fn launch(
        &mut self,
        now: Instant,
        timing: &LdPlayerTiming,
        conditions: Conditions,
        rng: &mut fastrand::Rng,
    ) {
        self.settle(now, timing);
        let mut stuck = self.broken_file.is_some() || conditions.no_vm;
        if let Some(run) = &self.run {
            // Alive, even hung: a launch does nothing. Lingering after a quit: the new window finds the disks held.
            if run.quit.is_none_or(|quit| now < quit + timing.quit) {
                return;
            }
            stuck = true;
        } else if self.disks_held_until.is_some_and(|until| now < until) {
            stuck = true;
        }
        let conditions = Conditions { no_vm: stuck, ..conditions };
        self.run = Some(Run::new(now, conditions, self.settings.clone(), rng));
        self.hidden = false;
    }

    /// LDPlayer forgets the screen and writes its own into the settings.
    pub(super) fn lose_screen(&mut self) {
        self.settings.screen = Screen::RESET;
        if let Some(run) = &mut self.run {
            run.settings.screen = Screen::RESET;
        }
    }

    pub(super) fn quit(&mut self, now: Instant, timing: &LdPlayerTiming) {
        self.settle(now, timing);
        if let Some(run) = &mut self.run {
            run.quit.get_or_insert(now);
        }
    }

    /// Starts Android anew. Two times out of three its settings are lost on the way, as was seen.
    pub(super) fn reboot(&mut self, now: Instant, timing: &LdPlayerTiming, rng: &mut fastrand::Rng) {
        self.settle(now, timing);
        if let Some(run) = &mut self.run
            && run.quit.is_none()
        {
            run.reboot(now, rng);
            if rng.u8(..3) < 2 {
                self.lose_screen();
            }
        }
    }

    /// Ends it with all its processes, which leaves no time to write anything.
    pub(super) fn power_off(&mut self, now: Instant, timing: &LdPlayerTiming) {
        self.settle(now, timing);
        self.stage = self.stage(now, timing);
        self.run = None;
        self.disks_held_until = None;
    }

    /// Whether it runs, and does so in this session.
    pub(super) fn runs_in(&self, session: &Session) -> bool {
        self.session() == Some(session)
    }

    /// Where it runs, if it does.
    pub(super) fn session(&self) -> Option<&Session> {
        self.run.as_ref().map(|run| &run.session)
    }

    /// Starts an application that is installed, or ends one.
    pub(super) fn run_app(&mut self, package: &str, up: bool, now: Instant) {
        let installed = self.android.has(package, now);
        let Some(run) = &mut self.run else { return };
        if up && installed {
            run.apps.insert(package.to_owned());
        } else {
            run.apps.remove(package);
        }
    }

    /// Applications that run inside Android.
    pub(super) fn apps(&self) -> impl Iterator<Item = &str> {
        self.run.iter().flat_map(|run| run.apps.iter().map(String::as_str))
    }

    /// The address of Android's network card: what the settings said when it started, in pairs.
    pub(super) fn mac(&self) -> String {
        let settings = self.run.as_ref().map_or(&self.settings, |run| &run.settings);
        let digits: Vec<char> = settings.property("mac").unwrap_or_default().to_lowercase().chars().collect();
        let pairs: Vec<String> = digits.chunks(2).map(|pair| pair.iter().collect()).collect();
        pairs.join(":")
    }

    /// For how long Android has been running or booting, in seconds.
    pub(super) fn uptime(&self, now: Instant) -> u64 {
        self.run.as_ref().map_or(0, |run| run.android_age(now).as_secs())
    }

    /// Memory its virtual machine takes, or will take, in MiB.
    pub(super) fn memory_in_use(&self) -> u64 {
        self.run.as_ref().map_or(0, |run| u64::from(run.settings.memory))
    }

    /// Processors its virtual machine takes, or will take.
    pub(super) fn processors_in_use(&self) -> u32 {
        self.run.as_ref().map_or(0, |run| run.settings.cpu)
    }

    /// Sets a property of the phone in the settings and in what a running emulator writes over them later.
    pub(super) fn set_phone(&mut self, name: &str, value: &str) -> bool {
        if let Some(run) = &mut self.run {
            run.settings.set_property(name, value);
        }
        self.settings.set_property(name, value)
    }

    /// Ends one of its processes.
    pub(super) fn kill(&mut self, pid: u32, now: Instant, timing: &LdPlayerTiming) -> bool {
        let state = self.state(now, timing);
        if state.pid == Some(pid) {
            // It writes its settings while it comes up and while it goes down: a kill then cuts the file off.
            let writes =
                !matches!(state.phase, Phase::Running | Phase::Zombie | Phase::Stuck | Phase::Frozen);
            self.power_off(now, timing);
            if writes && self.broken_file.is_none() {
                self.cut_file(now, timing);
            }
            // With the window goes the machine behind it, as `taskkill /T` and LDPlayer itself see to.
            self.disks_held_until = Some(now + timing.release);
            return true;
        }
        if state.vm_pid == Some(pid) {
            if let Some(run) = &mut self.run {
                if run.quit.is_some() {
                    self.power_off(now, timing);
                    self.disks_held_until = Some(now + timing.release);
                } else {
                    run.trouble = Some(Trouble::VmDead);
                }
            }
            return true;
        }
        false
    }

    /// The virtual machine dies with the service that runs all of them; the window stays.
    pub(super) fn lose_vm(&mut self, now: Instant, timing: &LdPlayerTiming) {
        self.settle(now, timing);
        if let Some(run) = &mut self.run
            && run.has_vm(now, timing)
        {
            run.trouble = Some(Trouble::VmDead);
        }
    }

    /// Test hook: puts the running emulator into a state that needs help.
    pub(super) fn break_down(&mut self, zombie: bool) {
        if let Some(run) = &mut self.run {
            run.trouble = Some(if zombie { Trouble::VmDead } else { Trouble::Stuck });
        }
    }

    /// Test hook: running, with the boot done.
    pub(super) fn start_at_once(&mut self, session: u32, now: Instant, rng: &mut fastrand::Rng) {
        self.run = Some(Run::long_running(session, now, self.settings.clone(), rng));
        self.disks_held_until = None;
    }

    /// Carries out what has happened by itself by now: a run that goes down writes its settings, then it is over.
    pub(super) fn settle(&mut self, now: Instant, timing: &LdPlayerTiming) {
        let Some(quit) = self.run.as_ref().and_then(|run| run.quit) else { return };
        if now < quit + timing.quit {
            return;
        }
        self.stage = self.stage(now, timing);
        if let Some(run) = &mut self.run
            && !run.wrote
        {
            run.wrote = true;
            if self.broken_file.is_none() {
                self.settings = run.settings.clone();
            }
        }
        let gone = quit + timing.quit + timing.vm_linger;
        if now >= gone {
            self.run = None;
            self.disks_held_until = Some(gone + timing.release);
        }
    }

    /// How far its settings file is filled at this moment.
    fn stage(&self, now: Instant, timing: &LdPlayerTiming) -> Stage {
        let Some(run) = &self.run else { return self.stage };
        let mut state = self.state(now, timing);
        run.look(&mut state, run.quit.unwrap_or(now), timing);
        let reached = match state.android_state {
            1 => Stage::Booted,
            _ if state.pid.is_some() => Stage::Opened,
            _ => Stage::Created,
        };
        self.stage.max(reached)
    }

    /// Its settings file.
    pub(super) fn file(&self, now: Instant, timing: &LdPlayerTiming) -> Vec<u8> {
        if let Some(bytes) = &self.broken_file {
            return bytes.clone();
        }
        let mut current = self.clone();
        current.settle(now, timing);
        let stage = current.stage(now, timing);
        config_file::text(&current.title, &current.settings, stage, current.modified).into_bytes()
    }

    /// Somebody writes its settings file: what is no JSON keeps it from booting.
    pub(super) fn write_file(&mut self, bytes: &[u8], now: Instant, timing: &LdPlayerTiming) {
        self.settle(now, timing);
        match config_file::parse(bytes) {
            None => self.broken_file = Some(bytes.to_vec()),
            Some(file) => {
                self.broken_file = None;
                self.modified = true;
                if let Some(title) = config_file::read(&file, &mut self.settings) {
                    self.title = title;
                }
            }
        }
    }

    /// Cuts its settings file off in the middle of a value, as seen after a kill.
    pub(super) fn cut_file(&mut self, now: Instant, timing: &LdPlayerTiming) {
        let mut bytes = self.file(now, timing);
        bytes.truncate(bytes.len() / 4);
        self.broken_file = Some(bytes);
    }

    /// Whether `isrunning` says `running`.
    pub(super) fn is_running(&self, now: Instant, timing: &LdPlayerTiming) -> bool {
        let state = self.state(now, timing);
        state.pid.is_some() && state.phase != Phase::Launching
    }

    pub(super) fn state(&self, now: Instant, timing: &LdPlayerTiming) -> EmulatorState {
        let settings = self.settings_at(now, timing);
        let mut state = EmulatorState {
            index: self.index,
            title: self.title.clone(),
            phase: Phase::Stopped,
            android_state: 0,
            windows: (0, 0),
            pid: None,
            vm_pid: None,
            booted: false,
            adb: false,
            screen: settings.screen,
            cpu: settings.cpu,
            memory: settings.memory,
            session: self.session().map(|session| match session {
                Session::Desktop(number) => *number,
                Session::Shell(_) => 0,
            }),
            priority: self.run.as_ref().map(|run| run.priority),
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
            state.booted = false;
        }
        if self.android_frozen {
            state.adb = false;
            state.booted = false;
        }
        state
    }

    /// What its settings file says at this moment: a run that has gone down has written over it.
    fn settings_at(&self, now: Instant, timing: &LdPlayerTiming) -> &Settings {
        match &self.run {
            Some(run)
                if !run.wrote
                    && self.broken_file.is_none()
                    && run.quit.is_some_and(|quit| now >= quit + timing.quit) =>
            {
                &run.settings
            }
            _ => &self.settings,
        }
    }
}
