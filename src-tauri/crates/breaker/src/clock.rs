//! Time: one injected, monotone clock that goes on while the computer sleeps.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime};

/// An instant: nanoseconds since an arbitrary zero of the clock. Arithmetic saturates, so that the first instants
/// after a boot and the last ones of the range need no special care.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Nanos(u64);

impl Nanos {
    /// The clock's zero.
    pub const ZERO: Self = Self(0);

    /// From nanoseconds.
    pub const fn new(nanos: u64) -> Self {
        Self(nanos)
    }

    /// From milliseconds; saturates.
    pub const fn from_millis(millis: u64) -> Self {
        Self(millis.saturating_mul(1_000_000))
    }

    /// As nanoseconds.
    pub const fn get(self) -> u64 {
        self.0
    }

    /// How long after `earlier` this is; zero if it is not after.
    pub const fn since(self, earlier: Self) -> Duration {
        Duration::from_nanos(self.0.saturating_sub(earlier.0))
    }

    /// This instant moved on by `time`; saturates.
    #[must_use]
    pub fn after(self, time: Duration) -> Self {
        Self(self.0.saturating_add(u64::try_from(time.as_nanos()).unwrap_or(u64::MAX)))
    }
}

/// An instant together with what the wall clock said: `at` to reckon with, `wall` to show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    /// On the breaker's clock.
    pub at: Nanos,
    /// For people; never compared, so a changed wall clock moves nothing.
    pub wall: SystemTime,
}

/// Where this crate gets its time.
///
/// `now` must be monotone and must run during suspend; should it step back all the same, the breakers hold the latest
/// instant they have seen.
pub trait Clock: Send + Sync {
    /// The present instant.
    fn now(&self) -> Nanos;

    /// What the wall clock shows, for people.
    fn wall(&self) -> SystemTime {
        SystemTime::now()
    }
}

/// The production clock.
///
/// Linux and Android: `CLOCK_BOOTTIME`. Apple: `CLOCK_MONOTONIC`, which Darwin lets run during sleep (std's `Instant`
/// uses `CLOCK_UPTIME_RAW`, which stops). Windows: `Instant`, that is `QueryPerformanceCounter`, which runs during sleep.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[cfg(unix)]
    fn now(&self) -> Nanos {
        use rustix::time::{ClockId, clock_gettime};

        #[cfg(any(target_os = "linux", target_os = "android"))]
        let now = clock_gettime(ClockId::Boottime);
        #[cfg(not(any(target_os = "linux", target_os = "android")))]
        let now = clock_gettime(ClockId::Monotonic);
        let seconds = u64::try_from(now.tv_sec).unwrap_or(0);
        let nanos = u64::try_from(now.tv_nsec).unwrap_or(0);
        Nanos(seconds.saturating_mul(1_000_000_000).saturating_add(nanos))
    }

    #[cfg(not(unix))]
    fn now(&self) -> Nanos {
        static ZERO: std::sync::OnceLock<std::time::Instant> = std::sync::OnceLock::new();
        let zero = *ZERO.get_or_init(std::time::Instant::now);
        Nanos(u64::try_from(zero.elapsed().as_nanos()).unwrap_or(u64::MAX))
    }
}

/// A clock that stands still until it is set, for tests and demonstrations. Its wall clock starts at the Unix epoch.
#[derive(Debug, Default)]
pub struct ManualClock(AtomicU64);

impl ManualClock {
    /// At zero.
    pub const fn new() -> Self {
        Self(AtomicU64::new(0))
    }

    /// Sets the clock, backwards if need be.
    pub fn set(&self, now: Nanos) {
        self.0.store(now.0, Ordering::SeqCst);
    }

    /// Moves the clock on.
    pub fn advance(&self, time: Duration) {
        self.set(self.now().after(time));
    }
}

impl Clock for ManualClock {
    fn now(&self) -> Nanos {
        Nanos(self.0.load(Ordering::SeqCst))
    }

    fn wall(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_nanos(self.now().0)
    }
}
