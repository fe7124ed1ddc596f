//! The process side of an emulator that was launched: what is there at which moment.

use std::collections::BTreeSet;
use std::time::Duration;

use tokio::time::Instant;

use super::emulator::{EmulatorState, Phase};
use super::settings::Settings;
use super::timing::LdPlayerTiming;
use super::{Priority, Session};

/// What a launch finds.
#[derive(Debug, Clone)]
pub(super) struct Conditions {
    pub(super) session: Session,
    pub(super) priority: Priority,
    /// Without a desktop Android never comes up.
    pub(super) display: bool,
    /// No virtual machine can be had: the service is stuck, or the machine has no memory left.
    pub(super) no_vm: bool,
    /// Others boot at the same time: the kernel of this one freezes.
    pub(super) crowded: bool,
    /// How many times as long as usual Android takes, because there are fewer processors than are asked for.
    pub(super) load: f64,
}

impl Conditions {
    /// Everything as it should be.
    pub(super) fn good(session: u32) -> Self {
        Self {
            session: Session::Desktop(session),
            priority: Priority::Normal,
            display: true,
            no_vm: false,
            crowded: false,
            load: 1.0,
        }
    }
}

/// What keeps a run from ending well.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Trouble {
    /// It never gets a virtual machine.
    Stuck,
    /// The kernel of its virtual machine has frozen.
    Frozen,
    /// Its virtual machine has died.
    VmDead,
}

#[derive(Debug, Clone)]
pub(super) struct Run {
    launched: Instant,
    /// How long it had been running by then: what was running before the simulation began.
    head_start: Duration,
    /// Factor on the boot time of this launch.
    pace: f64,
    load: f64,
    pub(super) pid: u32,
    pub(super) vm_pid: u32,
    windows: (u32, u32),
    pub(super) session: Session,
    pub(super) priority: Priority,
    display: bool,
    pub(super) trouble: Option<Trouble>,
    pub(super) quit: Option<Instant>,
    /// Set by `reboot`: when Android began to start anew.
    rebooted: Option<Instant>,
    /// Applications that have been started.
    pub(super) apps: BTreeSet<String>,
    /// What it was started with, and writes over its file when it ends: a change made meanwhile is lost.
    pub(super) settings: Settings,
    /// It has written them.
    pub(super) wrote: bool,
}

fn fresh_pid(rng: &mut fastrand::Rng) -> u32 {
    rng.u32(700..16_000) * 4
}

fn pace(rng: &mut fastrand::Rng) -> f64 {
    0.8 + rng.f64() * 0.6
}

impl Run {
    pub(super) fn new(
        launched: Instant,
        conditions: Conditions,
        settings: Settings,
        rng: &mut fastrand::Rng,
    ) -> Self {
        Self {
            launched,
            head_start: Duration::ZERO,
            pace: pace(rng),
            load: conditions.load,
            pid: fresh_pid(rng),
            vm_pid: fresh_pid(rng),
            windows: (rng.u32(60_000..30_000_000), rng.u32(60_000..30_000_000)),
            session: conditions.session,
            priority: conditions.priority,
            display: conditions.display,
            trouble: match (conditions.no_vm, conditions.crowded) {
                (true, _) => Some(Trouble::Stuck),
                (false, true) => Some(Trouble::Frozen),
                (false, false) => None,
            },
            quit: None,
            rebooted: None,
            apps: BTreeSet::new(),
            settings,
            wrote: false,
        }
    }

    /// One that has been up for weeks, whatever the time scale.
    pub(super) fn long_running(
        session: u32,
        now: Instant,
        settings: Settings,
        rng: &mut fastrand::Rng,
    ) -> Self {
        let head_start = Duration::from_hours(720);
        Self { head_start, ..Self::new(now, Conditions::good(session), settings, rng) }
    }

    /// Android starts anew, with another process for its virtual machine.
    pub(super) fn reboot(&mut self, now: Instant, rng: &mut fastrand::Rng) {
        self.rebooted = Some(now);
        self.apps.clear();
        self.pace = pace(rng);
        self.vm_pid = fresh_pid(rng);
        self.trouble = self.trouble.filter(|trouble| *trouble == Trouble::Stuck);
    }

    /// How long ago it was launched.
    fn age(&self, now: Instant) -> Duration {
        now.saturating_duration_since(self.launched) + self.head_start
    }

    /// For how long Android has been up or coming up.
    pub(super) fn android_age(&self, now: Instant) -> Duration {
        self.rebooted.map_or_else(|| self.age(now), |rebooted| now.saturating_duration_since(rebooted))
    }

    pub(super) fn has_vm(&self, now: Instant, timing: &LdPlayerTiming) -> bool {
        !matches!(self.trouble, Some(Trouble::Stuck | Trouble::VmDead))
            && (self.rebooted.is_some() || self.age(now) >= timing.vm)
    }

    /// Fills in what can be seen of it at this moment.
    pub(super) fn look(&self, state: &mut EmulatorState, now: Instant, timing: &LdPlayerTiming) {
        let since = self.android_age(now);
        let android = timing.android.mul_f64(self.pace * self.load).max(timing.vm);
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
        state.phase = Phase::Starting;
        if self.trouble == Some(Trouble::Stuck) {
            state.phase = Phase::Stuck;
            return;
        }
        if self.trouble == Some(Trouble::VmDead) {
            state.android_state = 1;
            state.phase = Phase::Zombie;
            return;
        }
        if self.has_vm(now, timing) {
            state.vm_pid = Some(self.vm_pid);
            state.phase = Phase::Booting;
        }
        if self.trouble == Some(Trouble::Frozen) {
            if state.vm_pid.is_some() {
                state.phase = Phase::Frozen;
            }
            return;
        }
        if since >= android {
            state.android_state = 1;
            state.phase = Phase::Running;
            state.booted = self.display && since >= android + timing.adb;
            state.adb = state.booted && self.settings.adb_debug > 0;
        }
    }
}
