//! LDPlayer on one workstation: emulators that boot, quit, hang and die over time, and the tool that drives them.
//!
//! Nothing ticks: an emulator holds the moments at which something was asked of it, and its state is computed
//! from them whenever somebody looks.

mod adb;
mod config_file;
mod console;
mod emulator;
mod handle;
mod options;
mod settings;
mod timing;
mod usage;

use std::collections::BTreeMap;

use tokio::time::Instant;

pub use emulator::{EmulatorSpec, EmulatorState, Phase};
pub use handle::LdPlayerHandle;
pub use settings::Screen;
pub use timing::Timing;

use emulator::Emulator;
pub(crate) use emulator::Saved;

/// Which LDPlayer is installed: it decides texts, default titles and some answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Flavour {
    /// `LDPlayer` 9, whose banner names no version.
    Ld9,
    /// `LDPlayer` 14.
    Ld14,
}

impl Flavour {
    /// The folder LDPlayer installs itself into, without a trailing backslash.
    pub const fn folder(self) -> &'static str {
        match self {
            Self::Ld9 => r"C:\LDPlayer\LDPlayer9",
            Self::Ld14 => r"C:\LDPlayer\LDPlayer14",
        }
    }
}

/// In whose session a process runs: that decides whether it can draw and how long it lives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Session {
    /// The desktop of the user who is logged on.
    Desktop,
    /// A remote shell: session 0, no desktop, ends with the shell (its upper-case identifier).
    Shell(String),
}

/// All emulators of a workstation.
#[derive(Debug)]
pub(crate) struct LdPlayer {
    pub(crate) flavour: Flavour,
    /// Where it is installed, without a trailing backslash.
    folder: String,
    /// Chinese builds name new emulators in Chinese.
    pub(crate) chinese: bool,
    pub(crate) timing: Timing,
    emulators: BTreeMap<u32, Emulator>,
    /// The VirtualBox service that all emulators share is stuck: whatever is launched never gets a virtual machine.
    vbox_stuck: bool,
    /// The multi-instance window is open: it keeps a list of its own and brings removed emulators back.
    pub(crate) multi_player: bool,
    /// When the last emulator was launched.
    last_launch: Option<Instant>,
    rng: fastrand::Rng,
}

/// Process of LDPlayer's VirtualBox service.
pub(crate) const VBOX_PID: u32 = 3356;

impl LdPlayer {
    pub(crate) fn new(flavour: Flavour, folder: String, chinese: bool, timing: Timing, seed: u64) -> Self {
        Self {
            flavour,
            folder,
            chinese,
            timing,
            emulators: BTreeMap::new(),
            vbox_stuck: false,
            multi_player: false,
            last_launch: None,
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

    fn create(&mut self, spec: EmulatorSpec) -> u32 {
        let free = |index: &u32| !self.emulators.contains_key(index);
        let index = spec.index.filter(free).unwrap_or_else(|| self.free_index());
        let title = spec.title.unwrap_or_else(|| self.default_title(index));
        let mut emulator = Emulator::new(index, title, spec.screen, &mut self.rng);
        if spec.running {
            emulator.start_at_once(Instant::now(), &mut self.rng);
        }
        self.emulators.insert(index, emulator);
        index
    }

    /// Emulators in order of index with what they look like now.
    pub(crate) fn states(&self, now: Instant) -> Vec<EmulatorState> {
        self.emulators.values().map(|emulator| emulator.state(now, &self.timing)).collect()
    }

    /// Whether an emulator was launched in the last seconds (three, at the usual pace).
    pub(crate) fn just_launched(&self, now: Instant) -> bool {
        self.last_launch.is_some_and(|at| now < at + self.timing.window * 6)
    }

    /// Whether there is an emulator with this index.
    pub(crate) fn has(&self, index: u32) -> bool {
        self.emulators.contains_key(&index)
    }

    /// What is needed to have an emulator back as it is now.
    pub(crate) fn saved(&self, index: u32) -> Option<Saved> {
        self.emulators.get(&index).map(Emulator::saved)
    }

    /// Replaces a stopped emulator by what was saved; a running one stays as it is.
    pub(crate) fn restore(&mut self, index: u32, saved: Saved, now: Instant) {
        let timing = self.timing.clone();
        if let Some(emulator) = self.emulators.get_mut(&index)
            && emulator.state(now, &timing).phase == Phase::Stopped
        {
            let Saved { title, settings, packages } = saved;
            (emulator.title, emulator.settings, emulator.packages) = (title, settings, packages);
            emulator.config_truncated = false;
        }
    }

    /// Ends every emulator at once, as a loss of power does.
    pub(crate) fn power_off(&mut self) {
        for emulator in self.emulators.values_mut() {
            emulator.power_off();
        }
    }

    /// Ends what a remote shell started and what lives in its job.
    pub(crate) fn end_session(&mut self, shell: &str) {
        for emulator in self.emulators.values_mut() {
            if emulator.belongs_to(shell) {
                emulator.power_off();
            }
        }
    }

    /// Whether the VirtualBox service runs: it comes with the first virtual machine, and a stuck one stays.
    pub(crate) fn vbox_runs(&self, now: Instant) -> bool {
        self.vbox_stuck || self.states(now).iter().any(|state| state.vm_pid.is_some())
    }

    /// Ends the process with this identifier; `false` if no emulator has it.
    pub(crate) fn kill(&mut self, pid: u32, now: Instant) -> bool {
        let timing = self.timing.clone();
        if pid == VBOX_PID {
            // Every virtual machine dies with it; the next launch finds a fresh one.
            self.vbox_stuck = false;
            self.emulators.values_mut().for_each(|emulator| emulator.lose_vm(now, &timing));
            return true;
        }
        self.emulators.values_mut().any(|emulator| emulator.kill(pid, now, &timing))
    }

    /// The text of a file below the LDPlayer folder, if LDPlayer keeps such a file.
    pub(crate) fn file(&self, path: &str) -> Option<String> {
        let path = path.to_ascii_lowercase();
        let name = path.strip_prefix(&format!(r"{}\vms\config\", self.folder).to_ascii_lowercase())?;
        if name == "leidians.config" {
            return Some(config_file::global(self.chinese));
        }
        self.emulators.get(&config_index(name)?).map(config_file::of)
    }

    /// What the settings file at this path would bring back; `None` if it is no such file, or cut off.
    pub(crate) fn saved_at(&self, path: &str) -> Option<Saved> {
        let emulator = self.emulators.get(&self.config_of(path)?)?;
        (!emulator.config_truncated).then(|| emulator.saved())
    }

    /// Whose settings file is at this path.
    pub(crate) fn config_of(&self, path: &str) -> Option<u32> {
        let path = path.to_ascii_lowercase();
        let name = path.strip_prefix(&format!(r"{}\vms\config\", self.folder).to_ascii_lowercase())?;
        config_index(name).filter(|index| self.emulators.contains_key(index))
    }

    /// Replaces an emulator's settings file by a copy; one that is cut off itself leaves it cut off.
    pub(crate) fn write_config(&mut self, index: u32, saved: Option<Saved>) {
        let Some(emulator) = self.emulators.get_mut(&index) else { return };
        emulator.config_truncated = saved.is_none();
        if let Some(Saved { title, settings, .. }) = saved {
            emulator.title = title;
            emulator.settings = settings;
        }
    }

    /// How many emulators take space on the disk.
    pub(crate) fn count(&self) -> u64 {
        self.emulators.len() as u64
    }

    /// Names of the files in `vms\config`.
    pub(crate) fn config_files(&self) -> Vec<String> {
        self.emulators
            .keys()
            .map(|index| format!("leidian{index}.config"))
            .chain(["leidians.config".to_owned()])
            .collect()
    }
}

/// `leidianN.config`: N.
fn config_index(name: &str) -> Option<u32> {
    name.strip_prefix("leidian")?.strip_suffix(".config")?.parse().ok()
}
