//! The numbers of the breakers, and the checks that they do not contradict each other.

use std::num::NonZeroU8;
use std::time::Duration;

use thiserror::Error;

use crate::op::Layer;

/// How many counted failures within the window open a circuit: 1 to 16.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Threshold(NonZeroU8);

impl Threshold {
    /// The largest threshold: a circuit remembers at most this many failures.
    pub const MAX: u32 = 16;

    /// Fails outside 1 to 16.
    pub fn new(failures: u32) -> Result<Self, ConfigError> {
        let in_range =
            u8::try_from(failures).ok().filter(|n| u32::from(*n) <= Self::MAX).and_then(NonZeroU8::new);
        in_range.map(Self).ok_or(ConfigError::Threshold { given: failures })
    }

    /// As a number.
    pub fn get(self) -> u32 {
        u32::from(self.0.get())
    }
}

/// The numbers of the circuits. Any value is handled; [`Config::check`] says which ones make sense.
#[derive(Debug, Clone, PartialEq)]
pub struct Config {
    /// Counted failures within `window` that open a circuit.
    pub threshold: Threshold,
    /// How long a failure counts; one of exactly this age still does.
    pub window: Duration,
    /// How long a circuit stays open; at exactly this age it is half-open.
    pub open: Duration,
    /// Each failed recovery multiplies the open period by this; 1 keeps it fixed.
    pub open_multiplier: f64,
    /// The longest open period that multiplying can lead to; not below `open`.
    pub open_max: Duration,
    /// How long a probe may take when its caller names no time limit of its own.
    pub probe_lease: Duration,
    /// The least wait of an open circuit after the computer has slept.
    pub resume_grace: Duration,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            threshold: Threshold(NonZeroU8::MIN.saturating_add(2)),
            window: Duration::from_mins(1),
            open: Duration::from_mins(1),
            open_multiplier: 1.0,
            open_max: Duration::from_mins(1),
            probe_lease: Duration::from_secs(90),
            resume_grace: Duration::from_secs(5),
        }
    }
}

/// How slowly failures can become known at worst: what [`Config::check`] compares the window with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WorstCase {
    /// Time between two listings of one workstation.
    pub poll: Duration,
    /// Longest time limit of an operation whose failure is charged to the network (TCP and connect).
    pub network: Duration,
    /// Longest time limit of an operation whose failure is charged to Windows (opening a shell).
    pub windows: Duration,
    /// Longest time limit of an operation whose failure is charged to `ldconsole` (the listing).
    pub ldconsole: Duration,
}

impl Default for WorstCase {
    fn default() -> Self {
        let seconds = Duration::from_secs;
        Self { poll: seconds(15), network: seconds(10), windows: seconds(10), ldconsole: seconds(15) }
    }
}

impl WorstCase {
    /// The layer whose failures take longest to become known; the lowest of several. What fits it fits all.
    fn slowest(&self) -> (Layer, Duration) {
        let network = (Layer::Network, self.network);
        let others = [(Layer::Windows, self.windows), (Layer::Ldconsole, self.ldconsole)];
        others.into_iter().fold(network, |slowest, next| if next.1 > slowest.1 { next } else { slowest })
    }
}

impl Config {
    /// Whether these numbers fit each other and the worst case. The first clash is reported, with what fits all layers.
    ///
    /// Operations on emulators may take minutes and cannot meet the window; they bring their own lease
    /// ([`AcquireOpts::deadline`](crate::AcquireOpts::deadline)) and are not checked here.
    pub fn check(&self, worst: &WorstCase) -> Result<(), ConfigError> {
        let second = Duration::from_secs(1);
        if self.window < second {
            return Err(ConfigError::TooShort { period: Period::Window, given: self.window });
        }
        if self.open < second {
            return Err(ConfigError::TooShort { period: Period::Open, given: self.open });
        }
        if !(self.open_multiplier.is_finite() && self.open_multiplier >= 1.0) {
            return Err(ConfigError::Multiplier { given: self.open_multiplier });
        }
        let (layer, deadline) = worst.slowest();
        if self.probe_lease <= deadline {
            return Err(ConfigError::Lease { layer, lease: self.probe_lease, deadline });
        }
        self.outage_fits_window(layer, deadline, worst.poll)
    }

    /// `threshold` failures in a row, each as slow as it can be and one poll apart, must fall within the window.
    /// Otherwise the circuit would stay closed in the outage it exists for.
    fn outage_fits_window(
        &self,
        layer: Layer,
        deadline: Duration,
        poll: Duration,
    ) -> Result<(), ConfigError> {
        let gaps = self.threshold.get() - 1;
        let gap = deadline.saturating_add(poll);
        let needed = gap.saturating_mul(gaps);
        if needed <= self.window {
            return Ok(());
        }
        let fits = u32::try_from(self.window.as_nanos() / gap.as_nanos().max(1)).unwrap_or(u32::MAX);
        Err(ConfigError::Window(Box::new(WindowClash {
            layer,
            threshold: self.threshold.get(),
            deadline,
            poll,
            needed,
            window: self.window,
            longest_deadline: (self.window / gaps).checked_sub(poll).filter(|d| !d.is_zero()),
            longest_poll: (self.window / gaps).checked_sub(deadline).filter(|d| !d.is_zero()),
            largest_threshold: fits.saturating_add(1),
        })))
    }

    /// How long a circuit stays open after `reopens` failed recoveries.
    pub(crate) fn open_period(&self, reopens: u32) -> Duration {
        let cap = self.open_max.max(self.open);
        // Exact where nothing is multiplied: floating point would round long periods.
        if reopens == 0 || self.open_multiplier <= 1.0 {
            return self.open;
        }
        let grown =
            self.open.as_secs_f64() * self.open_multiplier.powi(i32::try_from(reopens).unwrap_or(i32::MAX));
        Duration::try_from_secs_f64(grown).map_or(cap, |period| period.min(cap))
    }
}

/// The periods that have a least length.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Period {
    /// How long a failure counts.
    Window,
    /// How long a circuit stays open.
    Open,
}

impl std::fmt::Display for Period {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Window => "window",
            Self::Open => "open period",
        })
    }
}

/// Numbers that contradict each other, with what would fit. The texts are for the log; what an operator reads is made of
/// the variants.
#[derive(Debug, Clone, PartialEq, Error)]
pub enum ConfigError {
    /// The threshold is out of range.
    #[error("A circuit can open after 1 to 16 failures, not after {given}.")]
    Threshold {
        /// As given.
        given: u32,
    },
    /// A period is below one second.
    #[error("The {period} is {}; it must be at least 1 s.", Time(*.given))]
    TooShort {
        /// Which period.
        period: Period,
        /// As given.
        given: Duration,
    },
    /// The multiplier would shorten the open period or is not a number.
    #[error("The open period cannot be multiplied by {given}: use 1 (no change) or more.")]
    Multiplier {
        /// As given.
        given: f64,
    },
    /// A probe would be judged failed before its own time limit has passed.
    #[error(
        "A recovery check is given up after {}, but a request of the {layer} layer may take {}: use a lease above {} or \
         a shorter deadline.",
        Time(*.lease),
        Time(*.deadline),
        Time(*.deadline)
    )]
    Lease {
        /// Whose requests.
        layer: Layer,
        /// The lease.
        lease: Duration,
        /// The time limit of a request.
        deadline: Duration,
    },
    /// An outage would not fit into the window.
    #[error("{0}")]
    Window(Box<WindowClash>),
}

/// The window forgets the first failure of an outage before the last one is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WindowClash {
    /// The slowest layer.
    pub layer: Layer,
    /// Failures that open a circuit.
    pub threshold: u32,
    /// The longest time limit of the layer's requests.
    pub deadline: Duration,
    /// Time between two polls.
    pub poll: Duration,
    /// The shortest window that would fit.
    pub needed: Duration,
    /// The window.
    pub window: Duration,
    /// The longest time limit that would fit; `None` if none would.
    pub longest_deadline: Option<Duration>,
    /// The longest time between two polls that would fit; `None` if none would.
    pub longest_poll: Option<Duration>,
    /// The largest threshold that would fit.
    pub largest_threshold: u32,
}

impl std::fmt::Display for WindowClash {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { layer, threshold, largest_threshold, .. } = self;
        let [deadline, poll, needed, window] = [self.deadline, self.poll, self.needed, self.window].map(Time);
        write!(
            f,
            "A dead {layer} layer would never open its circuit: {threshold} requests of {deadline} each, {poll} apart, \
             spread their failures over {needed}, and only the last {window} count. Use a window of at least {needed}, "
        )?;
        if let Some(longest) = self.longest_deadline.map(Time) {
            write!(f, "a deadline of at most {longest}, ")?;
        }
        if let Some(longest) = self.longest_poll.map(Time) {
            write!(f, "requests at most {longest} apart, ")?;
        }
        write!(f, "or a threshold of at most {largest_threshold}.")
    }
}

/// A time as people write it: `82 s`, `1.5 s`.
struct Time(Duration);

impl std::fmt::Display for Time {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} s", self.0.as_secs_f64())
    }
}
