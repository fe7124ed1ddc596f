//! `ldconsole.exe`: silent when it obeys, talkative on standard output when it does not.

use std::fmt::Write as _;
use std::time::Duration;

use tokio::time::Instant;

use super::emulator::{Emulator, EmulatorSpec};
use super::options::Options;
use super::settings::{PROPERTIES, generated};
use super::{Flavour, LdPlayer, Screen, Session, adb, usage};

const UNKNOWN_COMMAND: i32 = -1000;
const NO_SUCH_PLAYER: i32 = -1001;
const BAD_PARAMETER: i32 = -1005;
/// A guess: `add` and `copy` end with an index when they succeed, so that a failure must be negative.
const DISK_FULL: i32 = -1;

const APPS: [&str; 4] = ["installapp", "uninstallapp", "runapp", "killapp"];

/// Commands that are accepted and leave nothing to be seen here.
const EFFECTLESS: [&str; 15] = [
    "action",
    "backup",
    "backupapp",
    "downcpu",
    "locate",
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

const MEMORY: [u32; 8] = [256, 512, 768, 1024, 1536, 2048, 4096, 8192];

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

/// Output and exit code of a call that ends at once.
type Answer = (String, i32);

fn silent() -> Answer {
    (String::new(), 0)
}

fn no_such_player() -> Answer {
    ("player don't exist!\r\n".to_owned(), NO_SUCH_PLAYER)
}

impl LdPlayer {
    /// Runs the tool with these arguments (without the program's own name).
    pub(crate) fn console(
        &mut self,
        arguments: &[String],
        now: Instant,
        session: &Session,
        display: bool,
        disk_full: bool,
    ) -> ConsoleRun {
        let takes = self.timing.call;
        let Some((command, rest)) = arguments.split_first() else {
            return ConsoleRun { output: usage::text(self), takes, code: UNKNOWN_COMMAND, effect: None };
        };
        let options = Options::parse(rest);
        match command.as_str() {
            command if disk_full && self.needs_space(command, &options) => {
                let output = "not enough disk space!\r\n".to_owned();
                ConsoleRun { output, takes, code: DISK_FULL, effect: None }
            }
            "add" => self.add(&options),
            "copy" => self.copy(&options, now),
            _ => {
                let (output, code) = self.immediate(command, &options, now, session, display);
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
    fn source(&self, options: &Options<'_>) -> Option<&Emulator> {
        let from = options.get("from").unwrap_or_default();
        match from.parse::<u32>() {
            Ok(index) => self.emulators.get(&index),
            Err(_) => self.emulators.values().find(|emulator| emulator.title == from),
        }
    }

    fn add(&self, options: &Options<'_>) -> ConsoleRun {
        let spec = EmulatorSpec {
            title: options.get("name").map(str::to_owned),
            screen: (self.flavour == Flavour::Ld14).then_some(Screen { width: 1280, height: 720, dpi: 280 }),
            ..EmulatorSpec::default()
        };
        ConsoleRun {
            output: String::new(),
            takes: self.timing.add,
            code: 0,
            effect: Some(Box::new(move |ldplayer, _| exit_code(ldplayer.create(spec)))),
        }
    }

    fn copy(&self, options: &Options<'_>, _now: Instant) -> ConsoleRun {
        let Some(source) = self.source(options) else {
            let (output, code) = match self.flavour {
                Flavour::Ld9 => (usage::text(self), UNKNOWN_COMMAND),
                Flavour::Ld14 => ("player don't exist!\r\n".to_owned(), 0),
            };
            return ConsoleRun { output, takes: self.timing.call, code, effect: None };
        };
        let source = source.clone();
        let name = options.get("name").map(str::to_owned);
        ConsoleRun {
            output: String::new(),
            takes: self.timing.copy,
            code: 0,
            effect: Some(Box::new(move |ldplayer, _| {
                let index = ldplayer.free_index();
                let title = name.unwrap_or_else(|| format!("{}-{index}", source.title));
                ldplayer.emulators.insert(index, source.copied(index, title));
                exit_code(index)
            })),
        }
    }

    /// The emulator that `--index` or `--name` means.
    fn target(&self, options: &Options<'_>) -> Option<u32> {
        if let Some(index) = options.get("index") {
            return index.parse().ok().filter(|index| self.emulators.contains_key(index));
        }
        let name = options.get("name")?;
        self.emulators.values().find(|emulator| emulator.title == name).map(|emulator| emulator.index)
    }

    fn immediate(
        &mut self,
        command: &str,
        options: &Options<'_>,
        now: Instant,
        session: &Session,
        display: bool,
    ) -> Answer {
        let target = self.target(options);
        let timing = self.timing.clone();
        let Self { emulators, rng, vbox_stuck, .. } = self;
        let vbox_stuck = *vbox_stuck;
        let emulator = target.and_then(|index| emulators.get_mut(&index));
        match (command, emulator) {
            ("list2", _) => (self.list2(now), 0),
            ("list", _) => (lines(self.emulators.values()), 0),
            ("runninglist", _) => {
                (lines(self.emulators.values().filter(|emulator| emulator.is_running(now, &timing))), 0)
            }
            ("quitall", _) => {
                self.emulators.values_mut().for_each(|emulator| emulator.quit(now, &timing));
                silent()
            }
            ("isrunning", emulator) => {
                let running =
                    emulator.is_some_and(|emulator| emulator.is_running(now, &timing) && !emulator.hidden);
                (format!("{}\r\n", if running { "running" } else { "stop" }), 0)
            }
            ("launch" | "launchex", Some(emulator)) => {
                emulator.launch(now, &timing, session.clone(), display, vbox_stuck, rng);
                self.last_launch = Some(now);
                silent()
            }
            ("launch" | "launchex", None) => (usage::text(self), NO_SUCH_PLAYER),
            ("quit", Some(emulator)) => {
                emulator.quit(now, &timing);
                silent()
            }
            ("reboot", Some(emulator)) => {
                emulator.reboot(now, &timing, rng);
                silent()
            }
            ("remove", Some(emulator)) => {
                let (index, running) = (emulator.index, emulator.state(now, &timing).pid.is_some());
                // The multi-instance window writes the list back as it knows it.
                if !running && !self.multi_player {
                    self.emulators.remove(&index);
                }
                silent()
            }
            ("rename", Some(emulator)) => {
                if let Some(title) = options.get("title") {
                    title.clone_into(&mut emulator.title);
                }
                silent()
            }
            ("quit" | "reboot" | "remove" | "rename", None) => no_such_player(),
            ("modify", Some(emulator)) => match modify(emulator, options, rng) {
                Ok(()) => silent(),
                Err(()) => ("parameter error!\r\n".to_owned(), BAD_PARAMETER),
            },
            ("adb", emulator) => {
                let up = emulator.as_ref().map(|emulator| emulator.state(now, &timing));
                adb::run(emulator, up.as_ref(), options)
            }
            ("getprop" | "setprop", emulator) => {
                let up = emulator.as_ref().map(|emulator| emulator.state(now, &timing));
                adb::property(emulator, up.as_ref(), command, options)
            }
            (command, Some(emulator)) if APPS.contains(&command) => {
                let up = emulator.state(now, &timing).adb;
                if up {
                    adb::change_app(emulator, command, options);
                }
                silent()
            }
            (command, None) if EFFECTLESS.contains(&command) || APPS.contains(&command) => {
                ("player don't exist!\r\n".to_owned(), 0)
            }
            // Accepted without a trace; `modify` passes over an unknown emulator in silence.
            ("sortWnd" | "globalsetting" | "list3" | "modify", _) => silent(),
            (command, Some(_)) if EFFECTLESS.contains(&command) => silent(),
            _ => (usage::text(self), UNKNOWN_COMMAND),
        }
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
                "{},{},{},{},{android},{pid},{vm},{width},{height},{dpi}\r\n",
                state.index, state.title, windows.0, windows.1
            );
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

/// Applies the options of `modify` in order; the first bad value ends it with what came before in effect.
fn modify(emulator: &mut Emulator, options: &Options<'_>, rng: &mut fastrand::Rng) -> Result<(), ()> {
    for (name, value) in options.iter() {
        let flag = || match value {
            "1" => Ok(true),
            "0" => Ok(false),
            _ => Err(()),
        };
        let settings = &mut emulator.settings;
        match name {
            "resolution" => settings.screen = screen(value).ok_or(())?,
            "cpu" => settings.cpu = value.parse().ok().filter(|cpu| (1..=4).contains(cpu)).ok_or(())?,
            "memory" => settings.memory = value.parse().ok().filter(|size| MEMORY.contains(size)).ok_or(())?,
            "autorotate" => settings.autorotate = flag()?,
            "lockwindow" => settings.lock_window = flag()?,
            "root" => settings.root = flag()?,
            _ => {
                if let Some(place) = PROPERTIES.iter().position(|(property, _)| *property == name) {
                    settings.properties[place] =
                        if value == "auto" { generated(name, rng) } else { value.to_owned() };
                }
            }
        }
    }
    Ok(())
}

fn screen(value: &str) -> Option<Screen> {
    let mut parts = value.split(',').map(str::parse::<u32>);
    let mut next = || parts.next()?.ok().filter(|number| *number > 0);
    let screen = Screen { width: next()?, height: next()?, dpi: next()? };
    parts.next().is_none().then_some(screen)
}
