//! The wall clock of the computer on which the program runs. It goes with the run, and people set it.

use std::{
    sync::{
        Arc,
        atomic::{AtomicI64, AtomicU64, Ordering},
    },
    time::{Duration, SystemTime},
};

use tokio::time::Instant;

/// When runs begin: on a Friday noon; shortly before the clocks of Berlin are put back, and before they are put forward; on the last
/// evening of a year. In seconds since 1970.
const BEGINNINGS: [u64; 4] = [1_795_780_800, 1_792_887_300, 1_806_196_200, 1_798_756_800];

/// When half past two in the night comes in Berlin after each of [`BEGINNINGS`], in milliseconds since 1970: once a night, whatever the
/// clocks do. Where the clocks are put forward over it, it comes an hour later; where they are put back over it, the first one counts.
const HALF_PAST_TWO: [u64; 4] = [1_795_829_400_000, 1_792_888_200_000, 1_806_197_400_000, 1_798_767_000_000];
/// In how many hours it comes the second time.
const AGAIN: [u64; 4] = [24, 25, 23, 24];
/// In milliseconds.
pub(super) const HOUR: u64 = 3_600_000;

/// What the wall clock shows. Cheap to clone.
#[derive(Clone)]
pub(super) struct WallCalendar {
    began: Instant,
    start: SystemTime,
    beginning: usize,
    /// By so many milliseconds it was set ahead, all in all.
    ahead: Arc<AtomicI64>,
    /// The latest that it had shown when it was set.
    latest: Arc<AtomicU64>,
}

impl WallCalendar {
    /// One of the beginnings, by the seed.
    pub(super) fn new(seed: u64) -> Self {
        let beginning = usize::try_from(seed % 4).unwrap_or(0);
        Self {
            began: Instant::now(),
            start: SystemTime::UNIX_EPOCH + Duration::from_secs(BEGINNINGS[beginning]),
            beginning,
            ahead: Arc::default(),
            latest: Arc::default(),
        }
    }

    pub(super) fn wall(&self) -> SystemTime {
        let ahead = self.ahead.load(Ordering::Relaxed);
        let by = Duration::from_millis(ahead.unsigned_abs());
        let right = self.start + self.began.elapsed();
        if ahead < 0 { right - by } else { right + by }
    }

    /// Milliseconds since 1970.
    pub(super) fn millis(&self) -> u64 {
        let since = self.wall().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
        u64::try_from(since.as_millis()).unwrap_or(u64::MAX)
    }

    /// Somebody sets the clock ahead by so many milliseconds, or back.
    pub(super) fn set_ahead(&self, by: i64) {
        self.latest.store(self.latest(), Ordering::Relaxed);
        self.ahead.fetch_add(by, Ordering::Relaxed);
    }

    /// The latest that it has ever shown.
    pub(super) fn latest(&self) -> u64 {
        self.latest.load(Ordering::Relaxed).max(self.millis())
    }

    /// How often half past two in the night came in Berlin between two times.
    pub(super) fn nights(&self, from: u64, until: u64) -> usize {
        let first = HALF_PAST_TWO[self.beginning];
        let second = first + AGAIN[self.beginning] * HOUR;
        let all = [first].into_iter().chain((0..400).map(|night| second + night * 24 * HOUR));
        all.filter(|at| (from..=until).contains(at)).count()
    }
}
