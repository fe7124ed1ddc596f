//! How an emulator is, judged from its row in `list2` (docs/ldconsole.md, section 3, state table).
//!
//! This is the only place that reads the three columns state, pid and VM pid together. Each verdict carries the rule
//! that produced it, for the operator to see.

use std::time::Duration;

use crate::list2::{AndroidState, Row};

/// How an emulator is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Health {
    /// Not running.
    Stopped,
    /// Its window is there, its virtual machine not yet.
    Starting,
    /// Its virtual machine runs, Android not yet.
    Booting,
    /// Android has started, as far as `list2` knows. Whether it answers has not been asked.
    Running,
    /// Android answers.
    Ready,
    /// Android answers, but `list2` does not show it as running.
    Lost,
    /// Its window lives, its virtual machine is dead.
    Zombie,
    /// It has been on its way for longer than any healthy one.
    Stuck,
    /// `list2` contradicts itself.
    Unknown,
}

/// What asking Android through adb has shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum AdbEvidence {
    /// `sys.boot_completed` is 1.
    Answers,
    /// There was no such answer.
    Silent,
}

/// How long an emulator may stay in a state on its way up or down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HealthLimits {
    /// Window without virtual machine. Beyond, LDPlayer's VirtualBox service is usually stuck.
    pub starting: Duration,
    /// Virtual machine without Android.
    pub booting: Duration,
    /// Android started, but silent through adb; it needs about 10 seconds.
    pub answering: Duration,
    /// Virtual machine without window, after a quit; it needs 3 to 10 seconds.
    pub stopping: Duration,
}

impl Default for HealthLimits {
    fn default() -> Self {
        Self {
            starting: Duration::from_mins(2),
            booting: Duration::from_mins(5),
            answering: Duration::from_mins(3),
            stopping: Duration::from_secs(30),
        }
    }
}

/// A verdict and the rule that produced it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Assessment {
    /// The verdict.
    pub health: Health,
    /// The rule, as a sentence.
    pub rule: &'static str,
}

/// Judges a row.
///
/// `since` is for how long the row has shown this state, pid and VM pid; `adb` what asking Android has shown, if
/// anybody asked.
pub fn health(row: &Row, since: Duration, adb: Option<AdbEvidence>, limits: &HealthLimits) -> Assessment {
    use AdbEvidence::{Answers, Silent};
    use AndroidState::{Off, Started, Starting};

    let within = |limit: Duration| since <= limit;
    let verdict = |health: Health, rule: &'static str| Assessment { health, rule };

    match (row.android_state, row.pid.is_some(), row.vm_pid.is_some(), adb) {
        (Off, ..) | (Started, false, false, _) if adb == Some(Answers) => verdict(
            Health::Lost,
            "Android answers through adb although list2 does not show it as running: list2 has lost it.",
        ),
        (Off, false, false, _) => {
            verdict(Health::Stopped, "list2 shows state 0 and neither a window nor a virtual machine.")
        }
        (Off, true, false, _) if within(limits.starting) => {
            verdict(Health::Starting, "The window has just opened; the virtual machine has not started yet.")
        }
        (Off | Starting, true, false, _) if !within(limits.starting) => verdict(
            Health::Stuck,
            "The window has been there for too long without a virtual machine: LDPlayer's VirtualBox service may \
             be stuck.",
        ),
        (Starting, true, true, Some(Answers)) => {
            verdict(Health::Ready, "Android answers through adb; list2 does not show it as started yet.")
        }
        (Off | Starting, true, true, _) if within(limits.booting) => {
            verdict(Health::Booting, "The virtual machine runs and Android has not started yet.")
        }
        (Off | Starting, true, true, _) => verdict(
            Health::Stuck,
            "The virtual machine has been running for too long without Android having started.",
        ),
        (Off | Starting, true, false, _) => {
            verdict(Health::Starting, "LDPlayer is starting and there is no virtual machine yet.")
        }
        (Started, true, true, Some(Answers)) => verdict(
            Health::Ready,
            "list2 shows state 1 with window and virtual machine, and Android answers through adb.",
        ),
        (Started, true, true, None) => verdict(
            Health::Running,
            "list2 shows state 1 with window and virtual machine; whether Android answers has not been asked.",
        ),
        (Started, true, true, Some(Silent)) if within(limits.answering) => verdict(
            Health::Booting,
            "list2 shows Android as started, about 10 seconds before it answers; it does not answer yet.",
        ),
        (Started, true, true, Some(Silent)) => verdict(
            Health::Stuck,
            "list2 shows Android as started, and it has not answered through adb for too long.",
        ),
        (Started, true, false, _) => verdict(
            Health::Zombie,
            "list2 shows state 1 and a window, but the virtual machine is dead: end the window's process, then start.",
        ),
        (Off, false, true, _) if within(limits.stopping) => verdict(
            Health::Unknown,
            "The window is gone and the virtual machine still there, as for some seconds after a quit.",
        ),
        (Off, false, true, _) => {
            verdict(Health::Stuck, "The virtual machine has outlived its window for too long.")
        }
        (Started, false, false, _) => verdict(
            Health::Unknown,
            "list2 shows Android as started with neither a window nor a virtual machine; it may have crashed.",
        ),
        (Started | Starting, false, _, _) => {
            verdict(Health::Unknown, "list2 shows an emulator on its way or running, without a window.")
        }
    }
}
