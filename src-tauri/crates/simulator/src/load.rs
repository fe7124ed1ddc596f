//! How busy the processors of a machine are: the same figure whoever asks, and however often.

use std::time::Duration;

use tokio::time::Instant;

use crate::world::World;

/// What Windows itself takes, in percent.
const WINDOWS: u64 = 4;
/// What an emulator that runs takes of each processor that it has, in percent.
const EMULATOR: u64 = 70;
/// How far the load wavers, in percent, and for how long it stays the same.
const WAVE: u64 = 9;
const STEP: Duration = Duration::from_secs(10);
/// Of the time before the simulation, so much was idle.
const IDLE_BEFORE: u32 = 60;

/// The time for which nothing ran, of all processors together.
#[derive(Debug)]
pub(crate) struct Load {
    seed: u64,
    idle: Duration,
    until: Instant,
}

impl Load {
    /// Of a machine that has been up for some time.
    pub(crate) fn new(seed: u64, processors: u32, up_before: Duration, now: Instant) -> Self {
        Self { seed, idle: up_before * processors * IDLE_BEFORE / 100, until: now }
    }

    /// The machine has started anew.
    pub(crate) fn restart(&mut self, now: Instant) {
        (self.idle, self.until) = (Duration::ZERO, now);
    }
}

impl World {
    /// How busy the processors are at this moment, in percent.
    pub(crate) fn load(&self, now: Instant) -> u64 {
        let step = now.saturating_duration_since(self.profile.up_since).as_secs() / STEP.as_secs();
        let wave = fastrand::Rng::with_seed(self.load.seed ^ step.wrapping_mul(0x9e37_79b9)).u64(0..=WAVE);
        let (_, used) = self.ldplayer.in_use();
        let emulators = EMULATOR * u64::from(used) / u64::from(self.profile.processors.max(1));
        (WINDOWS + wave + emulators).min(100)
    }

    /// Lets the processors work up to this moment, as busy as they are now.
    pub(crate) fn work_until(&mut self, now: Instant) {
        let idle = u32::try_from(100 - self.load(now)).unwrap_or(0);
        let passed = now.saturating_duration_since(self.load.until);
        self.load.idle += passed * self.profile.processors * idle / 100;
        self.load.until = self.load.until.max(now);
    }

    /// For how long the processors together have had nothing to do since the machine was started.
    pub(crate) fn idle_time(&self) -> Duration {
        self.load.idle
    }
}
