//! The numbers by which the fleet works: deadlines, waits, and the breakers' own.

use std::{sync::Arc, time::Duration};

use ldconsole::HealthLimits;
use tokio::sync::watch;

use crate::{
    error::{Error, Result},
    model::vitals::Warnings,
    wording::rules,
};

/// How long things may take and how often they are done.
#[derive(Debug, Clone)]
pub struct Timing {
    /// The breakers' numbers.
    pub breaker: breaker::Config,
    /// Between the end of one listing and the next, while nothing is being done.
    pub poll: Duration,
    /// Between two listings while an operation waits for its effect.
    pub watch: Duration,
    /// For connecting and logging on.
    pub connect_deadline: Duration,
    /// For `list2`. With [`Timing::blame_grace`] it must leave room for the breakers' rule V1, see [`Timing::check`].
    pub list_deadline: Duration,
    /// How long after a deadline it may take to find out who did not answer.
    pub blame_grace: Duration,
    /// For sending a command that returns before anything has happened, such as `launch` and `quit`. Those that take
    /// longer have a multiple of it, see [`Timing::deadline_of`].
    pub send_deadline: Duration,
    /// From `launch` until Android is up.
    pub start_deadline: Duration,
    /// From `quit` until the processes are gone.
    pub stop_deadline: Duration,
    /// From the start of an emulator until its window is there: without one by then nothing was started.
    pub window_deadline: Duration,
    /// From `quit` until an emulator is ended by force where a workstation is set so. Less would cut its settings file
    /// off (docs/ldconsole.md, section 5).
    pub quit_patience: Duration,
    /// From ending an emulator by force until its processes are gone.
    pub kill_deadline: Duration,
    /// Between the end of an emulator's processes and its next start (docs/ldconsole.md, section 5: a start too soon
    /// is stuck for ever).
    pub rest: Duration,
    /// From being told until Windows goes down: meanwhile it can be taken back. Whole seconds.
    pub down_wait: Duration,
    /// From there until it no longer answers.
    pub down_deadline: Duration,
    /// From there, for a restart, until it is back with its desktop and LDPlayer; from the packet that wakes it until it answers.
    pub restart_deadline: Duration,
    /// From a restarted Windows that answers until somebody is logged on at its desktop.
    pub logon_deadline: Duration,
    /// Between two looks at how a workstation is.
    pub vitals: Duration,
    /// For each question of such a look; the listing may have to wait for it.
    pub vitals_deadline: Duration,
    /// After a step of the watch has ended, so long it does nothing.
    pub watch_pause: Duration,
    /// So long an emulator must be seen as it should be until its trouble counts as over.
    pub watch_steady: Duration,
    /// Between two looks at which app is in front of a watched emulator.
    pub watch_app: Duration,
    /// Between two looks at who else watches a workstation of which something is watched.
    pub watch_sign: Duration,
    /// From where on a person is warned.
    pub warnings: Warnings,
    /// How long an emulator may be on its way before it is shown as stuck.
    pub health: HealthLimits,
    /// True for a demonstration's shortened times.
    pub shortened: bool,
}

impl Default for Timing {
    fn default() -> Self {
        Self {
            breaker: breaker::Config::default(),
            poll: Duration::from_secs(15),
            watch: Duration::from_secs(2),
            connect_deadline: Duration::from_secs(10),
            list_deadline: Duration::from_secs(12),
            blame_grace: Duration::from_secs(2),
            send_deadline: Duration::from_secs(30),
            start_deadline: Duration::from_mins(5),
            stop_deadline: Duration::from_mins(1),
            window_deadline: Duration::from_mins(1),
            quit_patience: Duration::from_secs(30),
            kill_deadline: Duration::from_mins(1),
            rest: Duration::from_secs(10),
            down_wait: Duration::from_secs(30),
            down_deadline: Duration::from_mins(5),
            restart_deadline: Duration::from_mins(15),
            logon_deadline: Duration::from_mins(2),
            vitals: Duration::from_mins(1),
            vitals_deadline: Duration::from_secs(5),
            watch_pause: Duration::from_mins(1),
            watch_steady: Duration::from_mins(10),
            watch_app: Duration::from_secs(30),
            watch_sign: Duration::from_mins(5),
            warnings: Warnings::default(),
            health: HealthLimits::default(),
            shortened: false,
        }
    }
}

impl Timing {
    /// For a demonstration or a test: a circuit is open for `open`, everything else keeps its proportion to it.
    /// A factor of 1 is [`Timing::default`].
    pub fn shortened(factor: u32) -> Self {
        let full = Self::default();
        let short = |d: Duration| d / factor.max(1);
        Self {
            breaker: breaker::Config {
                window: short(full.breaker.window),
                open: short(full.breaker.open),
                open_max: short(full.breaker.open_max),
                ..full.breaker
            },
            poll: short(full.poll),
            watch: Duration::from_millis(300),
            connect_deadline: short(full.connect_deadline),
            list_deadline: short(full.list_deadline),
            blame_grace: short(full.blame_grace),
            send_deadline: short(full.send_deadline),
            start_deadline: short(full.start_deadline),
            stop_deadline: short(full.stop_deadline),
            window_deadline: short(full.window_deadline),
            quit_patience: short(full.quit_patience),
            kill_deadline: short(full.kill_deadline),
            rest: short(full.rest),
            down_wait: short(full.down_wait).max(Duration::from_secs(3)),
            down_deadline: short(full.down_deadline),
            restart_deadline: short(full.restart_deadline),
            logon_deadline: short(full.logon_deadline),
            vitals: short(full.vitals),
            vitals_deadline: full.vitals_deadline,
            watch_pause: short(full.watch_pause),
            watch_steady: short(full.watch_steady),
            watch_app: short(full.watch_app),
            watch_sign: short(full.watch_sign),
            warnings: full.warnings,
            health: HealthLimits {
                starting: short(full.health.starting),
                booting: short(full.health.booting),
                answering: short(full.health.answering),
                stopping: short(full.health.stopping),
            },
            shortened: factor > 1,
        }
    }

    /// Whether these numbers can work together (docs/circuit-breaker.md, rules V1 to V3).
    pub fn check(&self) -> Result<()> {
        self.breaker.check(&self.pace()).map_err(|e| Error::Timing(rules::message(&e)))
    }

    /// What the breakers' numbers are measured against.
    pub(crate) fn pace(&self) -> breaker::WorstCase {
        // A poll is a listing, so whatever layer fails, it may take as long as a listing does.
        breaker::WorstCase {
            poll: self.poll,
            network: self.list_deadline + self.blame_grace,
            windows: self.list_deadline + self.blame_grace,
            ldconsole: self.list_deadline + self.blame_grace,
        }
    }

    /// How long a command may take until it answers (docs/ldconsole.md, section 5).
    pub(crate) fn deadline_of(&self, command: &ldconsole::Command) -> Duration {
        let full = Self::default().send_deadline;
        self.send_deadline.mul_f64(command.suggested_deadline().div_duration_f64(full).max(1.0))
    }

    /// For the connection. Each listing has a deadline of its own besides.
    pub(crate) fn timeouts(&self) -> workstation::Timeouts {
        let full = workstation::Timeouts::default();
        workstation::Timeouts {
            // The other half is for logging on and the shell.
            tcp: self.connect_deadline / 2,
            connect: self.connect_deadline,
            list: self.list_deadline,
            blame_grace: self.blame_grace,
            ..full
        }
    }
}

/// The timing in force, exchanged as a whole when the settings change. Cheap to clone.
#[derive(Clone)]
pub(crate) struct CurrentTiming(watch::Sender<Arc<Timing>>);

impl CurrentTiming {
    pub(crate) fn new(timing: Timing) -> Self {
        Self(watch::Sender::new(Arc::new(timing)))
    }

    pub(crate) fn get(&self) -> Arc<Timing> {
        Arc::clone(&self.0.borrow())
    }

    pub(crate) fn set(&self, timing: Timing) {
        self.0.send_replace(Arc::new(timing));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_usual_timing_lets_the_slowest_outage_open_a_circuit() {
        for factor in 1..=10 {
            Timing::shortened(factor).check().unwrap();
        }
    }

    #[test]
    fn a_longer_time_to_connect_reaches_the_tcp_connection() {
        let tcp = |connect_deadline| Timing { connect_deadline, ..Timing::default() }.timeouts().tcp;
        assert_eq!(tcp(Timing::default().connect_deadline), workstation::Timeouts::default().tcp);
        assert_eq!(tcp(Duration::from_secs(12)), Duration::from_secs(6));
    }

    #[test]
    fn a_poll_too_slow_for_the_window_is_refused() {
        let slow = Timing { poll: Duration::from_secs(30), ..Timing::default() };
        let sentence = slow.check().unwrap_err().to_string();
        assert!(sentence.contains("30 s") && sentence.contains("60 s"), "{sentence}");
    }
}
