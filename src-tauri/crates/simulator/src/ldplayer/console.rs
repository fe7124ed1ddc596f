//! `ldconsole.exe`: silent when it obeys, talkative on standard output when it does not.

use std::fmt::Write as _;
use std::time::Duration;

use tokio::time::Instant;

use super::emulator::{Emulator, EmulatorSpec, EmulatorState, Phase};
use super::modify::modify;
use super::options::Options;
use super::run::Conditions;
use super::settings::Screen;
use super::{Flavour, LdPlayer, Priority, Session, adb, usage};

const UNKNOWN_COMMAND: i32 = -1000;
const NO_SUCH_PLAYER: i32 = -1001;
const BAD_PARAMETER: i32 = -1005;
/// A guess: `add` and `copy` end with an index when they succeed, so that a failure must be negative.
const FAILED: i32 = -1;

const APPS: [&str; 4] = ["installapp", "uninstallapp", "runapp", "killapp"];

/// Commands that are accepted and leave nothing to be seen here.
const EFFECTLESS: [&str; 13] = [
    "backup",
    "backupapp",
    "downcpu",
    "operateinfo",
    "operatelist",
    "operaterecord",
    "pull",
    "push",
    "restore",
    "restoreapp",
    "scan",
    "zoomIn",
    "zoomOut",
];

/// What the end of a long call does: creates the emulator it was asked for.
type Effect = Box<dyn FnOnce(&mut LdPlayer, Instant) -> i32 + Send>;

/// One run of the tool.
pub(crate) struct ConsoleRun {
    /// Standard output, printed when it ends.
    pub(crate) output: String,
    /// How long it takes.
    pub(crate) takes: Duration,
    pub(crate) code: i32,
    /// If present it decides the exit code when the run ends.
    pub(crate) effect: Option<Effect>,
}

impl std::fmt::Debug for ConsoleRun {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ConsoleRun")
            .field("output", &self.output)
            .field("code", &self.code)
            .finish_non_exhaustive()
    }
}

/// Commands that change which emulators there are, or which of them run.
const CHANGING: [&str; 8] = ["add", "copy", "remove", "launch", "launchex", "quit", "quitall", "reboot"];

/// From where the tool is run, and what it finds there.
#[derive(Debug)]
pub(crate) struct Caller<'a> {
    pub(crate) now: Instant,
    /// Where what it launches runs.
    pub(crate) session: &'a Session,
    /// Whether Android can draw there.
    pub(crate) draws: bool,
    pub(crate) priority: Priority,
    /// Where it was called, if it reaches nothing outside that session; what runs without a desktop anybody reaches.
    pub(crate) confined_to: Option<&'a Session>,
    /// The disk has no room for another emulator.
    pub(crate) disk_full: bool,
    /// An emulator that is removed comes back, empty.
    pub(crate) removed_returns: bool,
}

impl Caller<'_> {
    fn reaches(&self, emulator: &Emulator) -> bool {
        match (self.confined_to, emulator.session()) {
            (Some(own), Some(other @ Session::Desktop(_))) => own == other,
            _ => true,
        }
    }
}

/// Output and exit code of a call that ends at once.
type Answer = (String, i32);

fn silent() -> Answer {
    (String::new(), 0)
}

fn no_such_player() -> Answer {
    ("player don't exist!\r\n".to_owned(), NO_SUCH_PLAYER)
}

fn bad_parameter() -> Answer {
    ("parameter error!\r\n".to_owned(), BAD_PARAMETER)
}

impl LdPlayer {
    /// Runs the tool with these arguments (without the program's own name).
    pub(crate) fn console(&mut self, arguments: &[String], caller: &Caller<'_>) -> ConsoleRun {
        let takes = self.timing.call;
        let Some((command, rest)) = arguments.split_first() else {
            return ConsoleRun { output: usage::text(self), takes, code: UNKNOWN_COMMAND, effect: None };
        };
        self.settle(caller.now);
        if CHANGING.contains(&command.as_str()) {
            let index = Options::parse(rest).get("index").and_then(|index| index.parse::<u32>().ok());
            let title =
                index.and_then(|index| self.emulators.get(&index)).map(|emulator| emulator.title.clone());
            self.deeds.push((arguments.join(" "), title));
        }
        let options = Options::parse(rest);
        match command.as_str() {
            command if caller.disk_full && self.needs_space(command, &options) => {
                let output = "not enough disk space!\r\n".to_owned();
                // A copy notices when it gets there.
                let takes = if command == "copy" { self.timing.copy / 2 } else { takes };
                ConsoleRun { output, takes, code: FAILED, effect: None }
            }
            "add" => self.add(&options),
            "copy" => self.copy(&options),
            _ => {
                let (output, code) = self.immediate(command, &options, caller);
                ConsoleRun { output, takes, code, effect: None }
            }
        }
    }

    /// Whether this call writes much to the disk. One that names no emulator does not come that far.
    fn needs_space(&self, command: &str, options: &Options<'_>) -> bool {
        match command {
            "add" => true,
            "copy" => self.source(options).is_some(),
            "backup" | "restore" | "installapp" => self.target(options).is_some(),
            _ => false,
        }
    }

    /// The emulator that `--from` means: a value of digits is an index, anything else a title.
    fn source(&self, options: &Options<'_>) -> Option<u32> {
        let from = options.get("from").unwrap_or_default();
        match from.parse::<u32>() {
            Ok(index) => Some(index).filter(|index| self.emulators.contains_key(index)),
            Err(_) => self.titled(from),
        }
    }

    fn titled(&self, title: &str) -> Option<u32> {
        self.emulators.values().find(|emulator| emulator.title == title).map(|emulator| emulator.index)
    }

    fn add(&self, options: &Options<'_>) -> ConsoleRun {
        let spec = EmulatorSpec {
            title: options.get("name").map(str::to_owned),
            // New emulators of `LDPlayer` 14 have it off until somebody switches it on in their settings.
            adb_off: self.flavour == Flavour::Ld14,
            ..EmulatorSpec::default()
        };
        ConsoleRun {
            output: String::new(),
            takes: self.timing.add,
            code: 0,
            effect: Some(Box::new(move |ldplayer, now| {
                let index = ldplayer.create(spec, now);
                if let Some(emulator) = ldplayer.emulators.get_mut(&index) {
                    *emulator = emulator.clone().fresh();
                }
                exit_code(index)
            })),
        }
    }

    fn copy(&self, options: &Options<'_>) -> ConsoleRun {
        let Some(source) = self.source(options) else {
            let (output, code) = match self.flavour {
                Flavour::Ld4 | Flavour::Ld9 => (usage::text(self), UNKNOWN_COMMAND),
                Flavour::Ld14 => ("player don't exist!\r\n".to_owned(), 0),
            };
            return ConsoleRun { output, takes: self.timing.call, code, effect: None };
        };
        let name = options.get("name").map(str::to_owned);
        ConsoleRun {
            output: String::new(),
            takes: self.timing.copy,
            code: 0,
            effect: Some(Box::new(move |ldplayer, now| {
                let free = ldplayer.free_index();
                let running = ldplayer.is_running(source, now);
                let Some(source) = ldplayer.emulators.get(&source) else { return FAILED };
                // `LDPlayer` 14 was seen to copy what runs; disks that are only held on to cannot be read by either.
                let readable = match ldplayer.flavour {
                    Flavour::Ld4 | Flavour::Ld9 => !source.holds_disks(now),
                    Flavour::Ld14 => running || !source.holds_disks(now),
                };
                if !readable {
                    return FAILED;
                }
                let title = name.unwrap_or_else(|| format!("{}-{free}", source.title));
                let copied = source.copied(free, title);
                ldplayer.emulators.insert(free, copied);
                exit_code(free)
            })),
        }
    }

    /// The emulator that `--index` or `--name` means.
    pub(super) fn target(&self, options: &Options<'_>) -> Option<u32> {
        if let Some(index) = options.get("index") {
            return index.parse().ok().filter(|index| self.emulators.contains_key(index));
        }
        self.titled(options.get("name")?)
    }

    fn immediate(&mut self, command: &str, options: &Options<'_>, caller: &Caller<'_>) -> Answer {
        let now = caller.now;
        let timing = self.timing.clone();
        match command {
            "list2" => return (self.list2(now), 0),
            "list" => return (lines(self.emulators.values()), 0),
            "runninglist" => {
                let running = self.emulators.values().filter(|emulator| emulator.is_running(now, &timing));
                return (lines(running), 0);
            }
            "quitall" => {
                self.emulators
                    .values_mut()
                    .filter(|emulator| caller.reaches(emulator))
                    .for_each(|emulator| emulator.quit(now, &timing));
                return silent();
            }
            "sortWnd" => {
                // Without a desktop there are no windows to be arranged.
                self.arranged += u64::from(matches!(caller.session, Session::Desktop(_)));
                return silent();
            }
            "globalsetting" => return self.global.apply(options).map_or_else(bad_parameter, |()| silent()),
            "list3" => return silent(),
            _ => {}
        }
        match self.target(options) {
            Some(index) => self.on_one(command, index, options, caller),
            None => self.on_none(command, options, now),
        }
    }

    /// A command whose emulator does not exist: each has its own way to say so.
    fn on_none(&mut self, command: &str, options: &Options<'_>, now: Instant) -> Answer {
        match command {
            "isrunning" => ("stop\r\n".to_owned(), 0),
            "launch" | "launchex" => (usage::text(self), NO_SUCH_PLAYER),
            "quit" | "reboot" | "remove" | "rename" => no_such_player(),
            "adb" => self.adb_of(None, options, now),
            "getprop" | "setprop" => adb::property(None, None, command, options),
            "modify" => silent(),
            "action" | "locate" => ("player don't exist!\r\n".to_owned(), 0),
            command if EFFECTLESS.contains(&command) || APPS.contains(&command) => {
                ("player don't exist!\r\n".to_owned(), 0)
            }
            _ => (usage::text(self), UNKNOWN_COMMAND),
        }
    }

    fn on_one(&mut self, command: &str, index: u32, options: &Options<'_>, caller: &Caller<'_>) -> Answer {
        let now = caller.now;
        let timing = self.timing.clone();
        match command {
            "launch" | "launchex" => {
                self.launch(index, caller);
                self.last_launch = Some(now);
                if let (Some(package), Some(emulator)) =
                    (options.get("packagename"), self.emulators.get_mut(&index))
                {
                    emulator.run_app(package, true, now);
                }
                return silent();
            }
            "remove" => {
                self.remove(index, caller);
                return silent();
            }
            "adb" => return self.adb_of(Some(index), options, now),
            _ => {}
        }
        let Self { emulators, rng, .. } = self;
        let Some(emulator) = emulators.get_mut(&index) else { return no_such_player() };
        let state = emulator.state(now, &timing);
        match command {
            "isrunning" => {
                let running = emulator.is_running(now, &timing) && !emulator.hidden;
                return (format!("{}\r\n", if running { "running" } else { "stop" }), 0);
            }
            // Not a word of it.
            "quit" | "reboot" if !caller.reaches(emulator) => {}
            "quit" => emulator.quit(now, &timing),
            "reboot" => emulator.reboot(now, &timing, rng),
            "rename" => {
                if let Some(title) = options.get("title") {
                    title.clone_into(&mut emulator.title);
                }
            }
            "modify" => {
                return modify(emulator, options, rng).map_or_else(|_| bad_parameter(), |()| silent());
            }
            "getprop" | "setprop" => return adb::property(Some(emulator), Some(&state), command, options),
            "locate" => act(emulator, &state, "call.locate", options.get("LLI").unwrap_or_default(), now),
            "action" => {
                let (key, value) = (options.get("key"), options.get("value"));
                act(emulator, &state, key.unwrap_or_default(), value.unwrap_or_default(), now);
            }
            command if APPS.contains(&command) => {
                if state.booted {
                    adb::change_app(emulator, command, options, now, timing.install);
                }
            }
            command if EFFECTLESS.contains(&command) => {}
            _ => return (usage::text(self), UNKNOWN_COMMAND),
        }
        silent()
    }

    /// Launches an emulator, with all that may keep it from coming up.
    fn launch(&mut self, index: u32, caller: &Caller<'_>) {
        let (now, timing) = (caller.now, self.timing.clone());
        let Some(asked) = self.emulators.get(&index) else { return };
        let (memory, cpu) = (u64::from(asked.settings.memory), asked.settings.cpu);
        let phase = asked.state(now, &timing).phase;
        let others = || self.emulators.values().filter(|other| other.index != index);
        let memory_in_use: u64 = others().map(Emulator::memory_in_use).sum();
        let processors_in_use: u32 = others().map(Emulator::processors_in_use).sum();
        let booting = others().filter(|other| other.state(now, &timing).phase.is_coming_up()).count();
        let load = f64::from(processors_in_use + cpu) / f64::from(self.hardware.processors.max(1));
        let conditions = Conditions {
            session: caller.session.clone(),
            priority: caller.priority,
            display: caller.draws,
            no_vm: self.vbox_stuck || memory_in_use + memory > self.hardware.memory_for_emulators(),
            crowded: self.hardware.boots_at_once.is_some_and(|limit| booting >= limit),
            load: load.max(1.0),
        };
        let Self { emulators, rng, flavour, .. } = self;
        let Some(emulator) = emulators.get_mut(&index) else { return };
        if *flavour == Flavour::Ld14 && phase.is_coming_up() {
            emulator.lose_screen();
        }
        emulator.launch(now, &timing, conditions, rng);
    }

    /// Removes an emulator that is stopped.
    fn remove(&mut self, index: u32, caller: &Caller<'_>) {
        let running = self.is_running(index, caller.now);
        // The multi-instance window writes the list back as it knows it.
        if running || self.multi_player.is_some() {
            return;
        }
        self.emulators.remove(&index);
        if caller.removed_returns {
            self.create(EmulatorSpec { index: Some(index), ..EmulatorSpec::default() }, caller.now);
            if let Some(emulator) = self.emulators.get_mut(&index) {
                *emulator = emulator.clone().fresh();
            }
        }
    }

    fn is_running(&self, index: u32, now: Instant) -> bool {
        self.emulators.get(&index).is_some_and(|emulator| emulator.state(now, &self.timing).pid.is_some())
    }

    fn list2(&self, now: Instant) -> String {
        let mut out = String::new();
        for state in self.states(now) {
            let Screen { width, height, dpi } = state.screen;
            let id = |pid: Option<u32>| pid.map_or(-1, i64::from);
            let (windows, android, pid, vm) = if state.hidden {
                ((0, 0), 0, -1, -1)
            } else {
                (state.windows, state.android_state, id(state.pid), id(state.vm_pid))
            };
            let _ = write!(
                out,
                "{},{},{},{},{android},{pid},{vm}",
                state.index, state.title, windows.0, windows.1
            );
            if self.flavour != Flavour::Ld4 {
                let _ = write!(out, ",{width},{height},{dpi}");
            }
            out.push_str("\r\n");
        }
        out
    }
}

fn exit_code(index: u32) -> i32 {
    i32::try_from(index).unwrap_or(i32::MAX)
}

fn lines<'a>(emulators: impl Iterator<Item = &'a Emulator>) -> String {
    emulators.map(|emulator| format!("{}\r\n", emulator.title)).collect::<Vec<_>>().concat()
}

/// `action`, and `locate` as the one of its kind with a name of its own.
fn act(emulator: &mut Emulator, state: &EmulatorState, key: &str, value: &str, now: Instant) {
    if !state.booted {
        return;
    }
    match key {
        "call.locate" => {
            emulator.android.locate(value);
        }
        "call.reboot" => {
            emulator.run_app(value, false, now);
            emulator.run_app(value, true, now);
        }
        _ => {}
    }
}

impl Phase {
    /// Asked to start and not up yet, with nothing wrong so far.
    fn is_coming_up(self) -> bool {
        matches!(self, Self::Launching | Self::Starting | Self::Booting)
    }
}
