//! LDPlayer on one workstation: emulators that boot, quit, hang and die over time, and the tool that drives them.
//!
//! Nothing ticks: an emulator holds the moments at which something was asked of it, and its state is computed
//! from them whenever somebody looks.

mod adb;
mod android;
mod captures;
mod config_file;
mod console;
mod emulator;
mod global;
mod handle;
mod hardware;
mod letters;
mod modify;
mod options;
mod run;
mod screen_image;
mod settings;
mod timing;
mod usage;

use std::collections::BTreeMap;

use tokio::time::Instant;

pub use captures::Captures;
pub(crate) use console::Caller;
pub(crate) use emulator::Saved;
pub use emulator::{EmulatorSpec, EmulatorState, Phase};
pub use handle::LdPlayerHandle;
pub use hardware::Hardware;
pub use settings::Screen;
pub use timing::LdPlayerTiming;

use emulator::Emulator;
use global::Global;
use options::Options;
use settings::Settings;

/// Which LDPlayer is installed: it decides texts, default titles and some answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Flavour {
    /// `LDPlayer` 4: rows of `list2` have seven fields, and virtual machines run in `LdBoxHeadless.exe`.
    Ld4,
    /// `LDPlayer` 9, whose banner names no version.
    Ld9,
    /// `LDPlayer` 14.
    Ld14,
}

impl Flavour {
    /// The folder LDPlayer installs itself into, without a trailing backslash.
    pub const fn folder(self) -> &'static str {
        match self {
            Self::Ld4 => r"C:\LDPlayer\LDPlayer4.0",
            Self::Ld9 => r"C:\LDPlayer\LDPlayer9",
            Self::Ld14 => r"C:\LDPlayer\LDPlayer14",
        }
    }

    /// The version that its programs tell.
    pub const fn version(self) -> &'static str {
        match self {
            Self::Ld4 => "4.0.83.0",
            Self::Ld9 => "9.1.34.0",
            Self::Ld14 => "14.0.6.0",
        }
    }

    /// The program behind a virtual machine.
    pub(crate) const fn machine_image(self) -> &'static str {
        match self {
            Self::Ld4 => "LdBoxHeadless.exe",
            Self::Ld9 | Self::Ld14 => "Ld9BoxHeadless.exe",
        }
    }

    /// The service that all virtual machines share.
    pub(crate) const fn service_image(self) -> &'static str {
        match self {
            Self::Ld4 => "LdBoxSVC.exe",
            Self::Ld9 | Self::Ld14 => "Ld9BoxSVC.exe",
        }
    }
}

/// In whose session a process runs: that decides whether it can draw and how long it lives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Session {
    /// The session with this number of a user who is logged on.
    Desktop(u32),
    /// A remote shell: session 0, no desktop, ends with the shell (its upper-case identifier).
    Shell(String),
}

/// The priority class of a process; children have it, too.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Priority {
    /// Idle.
    Idle,
    /// Below normal: what a task gets unless it says otherwise.
    BelowNormal,
    /// Normal: what is started by hand.
    #[default]
    Normal,
    /// High and above.
    High,
}

/// All emulators of a workstation.
#[derive(Debug)]
pub(crate) struct LdPlayer {
    pub(crate) flavour: Flavour,
    /// Where it is installed, without a trailing backslash.
    /// Where the emulators and their settings are, without a trailing backslash.
    data_folder: String,
    /// Chinese builds name new emulators in Chinese.
    pub(crate) chinese: bool,
    pub(crate) timing: LdPlayerTiming,
    emulators: BTreeMap<u32, Emulator>,
    pub(crate) captures: Captures,
    /// Emulators of another product that answer at the port of an index.
    strangers: BTreeMap<u32, Emulator>,
    /// The VirtualBox service that all emulators share is stuck: whatever is launched never gets a virtual machine.
    vbox_stuck: bool,
    /// The list of the multi-instance window, if that is open: titles and settings as it knows them.
    multi_player: Option<BTreeMap<u32, (String, Settings)>>,
    global: Global,
    /// The session of what was running before the simulation began.
    pub(crate) desktop: u32,
    /// How often the windows on the desktop were arranged.
    arranged: u64,
    hardware: Hardware,
    /// When the last emulator was launched.
    last_launch: Option<Instant>,
    /// Each call of the tool that changes which emulators there are or run, with its arguments, and the title of the emulator
    /// that its index meant by then.
    deeds: Vec<(String, Option<String>)>,
    rng: fastrand::Rng,
}

/// Process of LDPlayer's VirtualBox service.
pub(crate) const VBOX_PID: u32 = 3356;
/// Process of the multi-instance window.
pub(crate) const MULTI_PLAYER_PID: u32 = 3360;

impl LdPlayer {
    pub(crate) fn new(
        flavour: Flavour,
        data_folder: String,
        chinese: bool,
        timing: LdPlayerTiming,
        hardware: Hardware,
        seed: u64,
    ) -> Self {
        Self {
            flavour,
            data_folder,
            chinese,
            timing,
            emulators: BTreeMap::new(),
            captures: Captures::default(),
            strangers: BTreeMap::new(),
            vbox_stuck: false,
            multi_player: None,
            global: Global::default(),
            desktop: 1,
            arranged: 0,
            hardware,
            last_launch: None,
            deeds: Vec::new(),
            rng: fastrand::Rng::with_seed(seed),
        }
    }

    fn default_title(&self, index: u32) -> String {
        let name = if self.chinese { "雷电模拟器" } else { "LDPlayer" };
        if index == 0 { name.to_owned() } else { format!("{name}-{index}") }
    }

    /// The lowest index that is not in use.
    fn free_index(&self) -> u32 {
        (0..u32::MAX).find(|index| !self.emulators.contains_key(index)).unwrap_or(u32::MAX)
    }

    fn create(&mut self, spec: EmulatorSpec, now: Instant) -> u32 {
        let free = |index: &u32| !self.emulators.contains_key(index);
        let index = spec.index.filter(free).unwrap_or_else(|| self.free_index());
        let title = spec.title.unwrap_or_else(|| self.default_title(index));
        let screen = spec.screen.unwrap_or(Screen::of_new(self.flavour));
        let mut emulator = Emulator::new(index, title, screen, &mut self.rng);
        if spec.adb_off {
            emulator.settings.adb_debug = 0;
        }
        if spec.running {
            emulator.start_at_once(self.desktop, now, &mut self.rng);
        }
        self.emulators.insert(index, emulator);
        index
    }

    /// Carries out what has happened by itself by now.
    fn settle(&mut self, now: Instant) {
        self.emulators.values_mut().for_each(|emulator| emulator.settle(now, &self.timing));
    }

    /// Emulators in order of index with what they look like now.
    pub(crate) fn states(&self, now: Instant) -> Vec<EmulatorState> {
        self.emulators.values().map(|emulator| emulator.state(now, &self.timing)).collect()
    }

    /// Whether an emulator was launched in the last seconds (three, at the usual pace).
    pub(crate) fn just_launched(&self, now: Instant) -> bool {
        self.last_launch.is_some_and(|at| now < at + self.timing.window * 6)
    }

    /// The emulator a call of the tool names.
    pub(crate) fn named(&self, arguments: &[String]) -> Option<u32> {
        self.target(&options::Options::parse(arguments))
    }

    /// What is needed to have an emulator back as it is now.
    pub(crate) fn saved(&self, index: u32) -> Option<Saved> {
        self.emulators.get(&index).map(Emulator::saved)
    }

    /// Replaces a stopped emulator by what was saved; a running one stays as it is.
    pub(crate) fn restore(&mut self, index: u32, saved: Saved, now: Instant) {
        self.settle(now);
        if let Some(emulator) = self.emulators.get_mut(&index)
            && emulator.state(now, &self.timing).phase == Phase::Stopped
        {
            emulator.restore(saved);
        }
    }

    /// Ends every emulator at once, as a loss of power does.
    pub(crate) fn power_off(&mut self, now: Instant) {
        self.emulators.values_mut().for_each(|emulator| emulator.power_off(now, &self.timing));
        // What a restart cures: services and windows are new afterwards.
        self.vbox_stuck = false;
        self.multi_player = None;
    }

    /// Ends what runs in the session of a user who logs off.
    pub(crate) fn log_off(&mut self, session: u32, now: Instant) {
        let session = Session::Desktop(session);
        for emulator in self.emulators.values_mut().filter(|emulator| emulator.runs_in(&session)) {
            emulator.power_off(now, &self.timing);
        }
        self.multi_player = None;
    }

    /// Ends what a remote shell started and what lives in its job.
    pub(crate) fn end_session(&mut self, shell: &str, now: Instant) {
        for emulator in self.emulators.values_mut() {
            if emulator.runs_in(&Session::Shell(shell.to_owned())) {
                emulator.power_off(now, &self.timing);
            }
        }
    }

    /// Whether the VirtualBox service runs: it comes with the first virtual machine, and a stuck one stays.
    pub(crate) fn vbox_runs(&self, now: Instant) -> bool {
        self.vbox_stuck || self.states(now).iter().any(|state| state.vm_pid.is_some())
    }

    /// The program behind the multi-instance window.
    pub(crate) fn multi_player_image(&self) -> &'static str {
        match self.flavour {
            Flavour::Ld4 | Flavour::Ld9 => "dnmultiplayer.exe",
            Flavour::Ld14 => "dnmultiplayerex.exe",
        }
    }

    /// Whether the multi-instance window is open.
    pub(crate) fn multi_player_runs(&self) -> bool {
        self.multi_player.is_some()
    }

    /// The multi-instance window opens and reads the list, or closes and writes it back as it knows it.
    fn open_multi_player(&mut self, open: bool, now: Instant) {
        self.settle(now);
        if open {
            let known = |emulator: &Emulator| (emulator.title.clone(), emulator.settings.clone());
            self.multi_player =
                Some(self.emulators.iter().map(|(index, emulator)| (*index, known(emulator))).collect());
        } else if let Some(list) = self.multi_player.take() {
            for (index, (title, settings)) in list {
                if let Some(emulator) = self.emulators.get_mut(&index) {
                    (emulator.title, emulator.settings) = (title, settings);
                }
            }
        }
    }

    /// Ends the process with this identifier; `false` if no emulator has it.
    pub(crate) fn kill(&mut self, pid: u32, now: Instant) -> bool {
        match pid {
            // Every virtual machine dies with it; the next launch finds a fresh one.
            VBOX_PID => {
                self.vbox_stuck = false;
                self.emulators.values_mut().for_each(|emulator| emulator.lose_vm(now, &self.timing));
                true
            }
            // A window that is ended writes nothing back.
            MULTI_PLAYER_PID => self.multi_player.take().is_some(),
            _ => self.emulators.values_mut().any(|emulator| emulator.kill(pid, now, &self.timing)),
        }
    }

    /// Runs `adb.exe -s SERIAL exec-out …`: what it prints on its output, byte for byte, what on its errors, and its exit
    /// code. `None` for anything else.
    pub(crate) fn exec_out(&mut self, arguments: &[String], now: Instant) -> Option<(Vec<u8>, String, i32)> {
        let [switch, serial, verb, command @ ..] = arguments else { return None };
        if switch != "-s" || verb != "exec-out" {
            return None;
        }
        let states = self.states_at_ports(now);
        let index = adb::index_of(serial).filter(|index| states.iter().any(|s| s.index == *index && s.adb));
        let Some(emulator) = index.and_then(|index| self.at_port(index, now)) else {
            let (complaint, code) = adb::not_found(serial);
            return Some((Vec::new(), complaint, code));
        };
        let (bytes, code) = adb::exec_out(emulator, &command.join(" "), now);
        Some((bytes, String::new(), code))
    }

    /// Runs `adb.exe`.
    pub(crate) fn adb(&mut self, arguments: &[String], now: Instant) -> (String, i32) {
        let states = self.states_at_ports(now);
        adb::program(|index| self.at_port(index, now), &states, arguments, now)
    }

    /// What answers adb at each port.
    fn states_at_ports(&self, now: Instant) -> Vec<EmulatorState> {
        let mut states = self.states(now);
        for (index, stranger) in &self.strangers {
            if !states.iter().any(|state| state.index == *index && state.adb) {
                states.retain(|state| state.index != *index);
                states.push(stranger.state(now, &self.timing));
            }
        }
        states
    }

    /// Runs `ldconsole adb` for the emulator with this index, or for none.
    fn adb_of(&mut self, index: Option<u32>, options: &Options<'_>, now: Instant) -> (String, i32) {
        let timing = self.timing.clone();
        let asked = index.or_else(|| options.get("index")?.parse().ok());
        let emulator = asked.and_then(|index| self.at_port(index, now));
        let state = emulator.as_ref().map(|emulator| emulator.state(now, &timing));
        adb::run(emulator, state.as_ref(), options, now)
    }

    /// Whatever answers adb at the port of an index: the emulator, or while that does not, a stranger.
    fn at_port(&mut self, index: u32, now: Instant) -> Option<&mut Emulator> {
        let own = self.emulators.get(&index).is_some_and(|own| own.state(now, &self.timing).adb);
        if !own && self.strangers.contains_key(&index) {
            return self.strangers.get_mut(&index);
        }
        self.emulators.get_mut(&index)
    }

    /// An emulator of another product takes the port of an index, or gives it back.
    fn occupy_port(&mut self, index: u32, occupied: bool, now: Instant) {
        self.strangers.remove(&index);
        if occupied {
            let screen = Screen::of_new(self.flavour);
            let mut stranger = Emulator::new(index, String::new(), screen, &mut self.rng);
            stranger.start_at_once(self.desktop, now, &mut self.rng);
            self.strangers.insert(index, stranger);
        }
    }

    /// Runs `ld.exe -s INDEX COMMAND`: a root shell in Android that needs no adb.
    pub(crate) fn root_shell(&mut self, arguments: &[String], now: Instant) -> (String, i32) {
        let [switch, index, command @ ..] = arguments else { return (String::new(), 1) };
        let index = index.parse().ok().filter(|_| switch == "-s");
        let up = |emulator: &Emulator| emulator.state(now, &self.timing).booted;
        match index.and_then(|index: u32| self.emulators.get_mut(&index)).filter(|emulator| up(emulator)) {
            Some(emulator) => {
                let (text, code) = android::shell(emulator, &command.join(" "), now);
                (text.replace('\n', "\r\n"), code)
            }
            None => (String::new(), 1),
        }
    }

    /// The bytes of a file, if LDPlayer keeps such a file.
    pub(crate) fn file(&self, path: &str, now: Instant) -> Option<Vec<u8>> {
        match self.kept_file(path)? {
            KeptFile::Global => Some(self.global.file(self.chinese).into_bytes()),
            KeptFile::Emulator(index) => Some(self.emulators.get(&index)?.file(now, &self.timing)),
        }
    }

    /// Somebody writes to the file at this path; `false` if LDPlayer keeps no such file.
    pub(crate) fn write_file(&mut self, path: &str, bytes: &[u8], now: Instant) -> bool {
        match self.kept_file(path) {
            None => return false,
            Some(KeptFile::Global) => {
                if let Some(file) = config_file::parse(bytes) {
                    self.global.read(&file);
                }
            }
            Some(KeptFile::Emulator(index)) => {
                if let Some(emulator) = self.emulators.get_mut(&index) {
                    emulator.write_file(bytes, now, &self.timing);
                }
            }
        }
        true
    }

    fn kept_file(&self, path: &str) -> Option<KeptFile> {
        let path = path.to_ascii_lowercase();
        let name = path.strip_prefix(&format!(r"{}\config\", self.data_folder).to_ascii_lowercase())?;
        if name == "leidians.config" {
            return Some(KeptFile::Global);
        }
        let index = name.strip_prefix("leidian")?.strip_suffix(".config")?.parse().ok()?;
        self.emulators.contains_key(&index).then_some(KeptFile::Emulator(index))
    }

    /// How many emulators take space on the disk.
    pub(crate) fn count(&self) -> u64 {
        self.emulators.len() as u64
    }

    /// Memory the running emulators take, in MiB, and processors.
    pub(crate) fn in_use(&self) -> (u64, u32) {
        let running = || self.emulators.values();
        (running().map(Emulator::memory_in_use).sum(), running().map(Emulator::processors_in_use).sum())
    }

    /// Names of the files in the data's `config`.
    pub(crate) fn config_files(&self) -> Vec<String> {
        self.emulators
            .keys()
            .map(|index| format!("leidian{index}.config"))
            .chain(["leidians.config".to_owned()])
            .collect()
    }
}

/// A file LDPlayer keeps.
enum KeptFile {
    Global,
    Emulator(u32),
}
