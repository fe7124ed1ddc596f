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
    /// The rule.
    pub rule: HealthRule,
}

/// The rules by which a row is judged. LDPlayer's list shows a state (0 off, 1 started, 2 on its way), a window and a
/// virtual machine.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum HealthRule {
    /// Android answers, and the list shows nothing of it.
    AnswersUnlisted,
    /// State 0, and neither a window nor a virtual machine.
    NothingThere,
    /// A window, and no virtual machine yet.
    WindowJustOpened,
    /// The same for too long.
    WindowWithoutMachine,
    /// Android answers before the list shows it as started.
    AnswersEarly,
    /// A virtual machine, and Android not yet.
    AndroidBoots,
    /// The same for too long.
    AndroidNeverStarted,
    /// State 2, and no virtual machine yet.
    OnItsWay,
    /// State 1, and Android answers.
    Answers,
    /// State 1; Android was not asked.
    NotAsked,
    /// State 1, and Android does not answer yet.
    NoAnswerYet,
    /// The same for too long.
    SilentForLong,
    /// State 1 and a window, and no virtual machine any more.
    MachineDead,
    /// A virtual machine, and no window any more.
    WindowJustClosed,
    /// The same for too long.
    MachineOutlivesWindow,
    /// State 1, and neither a window nor a virtual machine.
    StartedWithoutAnything,
    /// State 1 or 2 without a window.
    NoWindow,
}

/// Judges a row.
///
/// `since` is for how long the row has shown this state, pid and VM pid; `adb` what asking Android has shown, if
/// anybody asked.
pub fn health(row: &Row, since: Duration, adb: Option<AdbEvidence>, limits: &HealthLimits) -> Assessment {
    use AdbEvidence::{Answers, Silent};
    use AndroidState::{Off, Started, Starting};

    let within = |limit: Duration| since <= limit;
    let verdict = |health: Health, rule: HealthRule| Assessment { health, rule };

    match (row.android_state, row.pid.is_some(), row.vm_pid.is_some(), adb) {
        (Off, ..) | (Started, false, false, _) if adb == Some(Answers) => {
            verdict(Health::Lost, HealthRule::AnswersUnlisted)
        }
        (Off, false, false, _) => verdict(Health::Stopped, HealthRule::NothingThere),
        (Off, true, false, _) if within(limits.starting) => {
            verdict(Health::Starting, HealthRule::WindowJustOpened)
        }
        (Off | Starting, true, false, _) if !within(limits.starting) => {
            verdict(Health::Stuck, HealthRule::WindowWithoutMachine)
        }
        (Starting, true, true, Some(Answers)) => verdict(Health::Ready, HealthRule::AnswersEarly),
        (Off | Starting, true, true, _) if within(limits.booting) => {
            verdict(Health::Booting, HealthRule::AndroidBoots)
        }
        (Off | Starting, true, true, _) => verdict(Health::Stuck, HealthRule::AndroidNeverStarted),
        (Off | Starting, true, false, _) => verdict(Health::Starting, HealthRule::OnItsWay),
        (Started, true, true, Some(Answers)) => verdict(Health::Ready, HealthRule::Answers),
        (Started, true, true, None) => verdict(Health::Running, HealthRule::NotAsked),
        (Started, true, true, Some(Silent)) if within(limits.answering) => {
            verdict(Health::Booting, HealthRule::NoAnswerYet)
        }
        (Started, true, true, Some(Silent)) => verdict(Health::Stuck, HealthRule::SilentForLong),
        (Started, true, false, _) => verdict(Health::Zombie, HealthRule::MachineDead),
        (Off, false, true, _) if within(limits.stopping) => {
            verdict(Health::Unknown, HealthRule::WindowJustClosed)
        }
        (Off, false, true, _) => verdict(Health::Stuck, HealthRule::MachineOutlivesWindow),
        (Started, false, false, _) => verdict(Health::Unknown, HealthRule::StartedWithoutAnything),
        (Started | Starting, false, _, _) => verdict(Health::Unknown, HealthRule::NoWindow),
    }
}
