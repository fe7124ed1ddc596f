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
    rng: fastrand::Rng,
}

impl LdPlayer {
    pub(crate) fn new(flavour: Flavour, folder: String, chinese: bool, timing: Timing, seed: u64) -> Self {
        Self {
            flavour,
            folder,
            chinese,
            timing,
            emulators: BTreeMap::new(),
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

    /// Ends the process with this identifier; `false` if no emulator has it.
    pub(crate) fn kill(&mut self, pid: u32, now: Instant) -> bool {
        let timing = self.timing.clone();
        self.emulators.values_mut().any(|emulator| emulator.kill(pid, now, &timing))
    }

    /// The text of a file below the LDPlayer folder, if LDPlayer keeps such a file.
    pub(crate) fn file(&self, path: &str) -> Option<String> {
        let path = path.to_ascii_lowercase();
        let name = path.strip_prefix(&format!(r"{}\vms\config\", self.folder).to_ascii_lowercase())?;
        if name == "leidians.config" {
            return Some(config_file::global(self.chinese));
        }
        let index: u32 = name.strip_prefix("leidian")?.strip_suffix(".config")?.parse().ok()?;
        self.emulators.get(&index).map(config_file::of)
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
