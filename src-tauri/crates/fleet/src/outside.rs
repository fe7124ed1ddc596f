//! What comes from outside: time, threads and chance. Nothing else in this crate reads a clock, starts a thread or draws lots.
//!
//! In the product these are the system's: the clocks of the computer, a few threads to which the workstations are pinned, each
//! with a runtime of its own, and a monitor that is a plain thread, because timers may be late by the length of a sleep of the
//! computer. In a simulation all of a fleet runs on one thread, whose runtime may have stopped its clock; whoever opens the
//! fleet says what its wall clock shows, and seeds `fastrand`. The same seed then gives the same run.
#![allow(clippy::disallowed_methods, reason = "the place where clocks are read and threads are started")]

use std::{
    cell::RefCell,
    io,
    sync::{
        Arc,
        mpsc::{self, RecvTimeoutError},
    },
    thread,
    time::{Duration, Instant, SystemTime},
};

use breaker::{Clock, Nanos, SystemClock};
use planner::jiff::Timestamp;
use time::{OffsetDateTime, Time};
use tokio::{sync::Notify, task::spawn_local, time::timeout};
use tokio_util::task::LocalPoolHandle;

use crate::wake_network::{WakeNetwork, WakeRoute};

/// Threads that the workstations share; each workstation is pinned to one.
const THREADS: usize = 4;

/// What a wall clock shows, asked each time anew: it may be set back.
type Wall = Arc<dyn Fn() -> SystemTime + Send + Sync>;

thread_local! {
    /// The wall clock of a fleet that runs on this thread alone.
    static WALL: RefCell<Option<Wall>> = const { RefCell::new(None) };
}

/// Where a fleet has its time and its threads from.
#[derive(Clone, Default)]
pub struct Outside {
    /// `None`: the computer's clocks, and threads.
    one_thread: Option<Arc<OneThread>>,
    /// What schedules take for the time; `None`: the wall clock.
    calendar: Option<Wall>,
    /// On which workstations are woken; `None`: every interface of the computer.
    wake_network: Option<WakeNetwork>,
}

/// The clock of a fleet that runs on one thread: its runtime's, and a wall clock that was given.
struct OneThread {
    zero: tokio::time::Instant,
    wall: Wall,
}

impl Clock for OneThread {
    fn now(&self) -> Nanos {
        Nanos::new(u64::try_from(self.zero.elapsed().as_nanos()).unwrap_or(u64::MAX))
    }

    fn wall(&self) -> SystemTime {
        (self.wall)()
    }
}

/// The wall clock of a fleet that runs on one thread, for the history.
struct HistoryClock(Arc<OneThread>);

impl history::Clock for HistoryClock {
    fn now(&self) -> history::Millis {
        (self.0.wall)().into()
    }
}

impl Outside {
    /// The computer's own clocks and threads.
    pub fn system() -> Self {
        Self::default()
    }

    /// For simulations: everything runs as tasks of this thread, which must be inside a [`tokio::task::LocalSet`], by the clock of
    /// its runtime. `wall` is its wall clock. Not to be closed by [`Fleet::close`](crate::Fleet::close), which blocks, but by
    /// [`Fleet::closed`](crate::Fleet::closed).
    pub fn one_thread(wall: impl Fn() -> SystemTime + Send + Sync + 'static) -> Self {
        let wall: Wall = Arc::new(wall);
        WALL.set(Some(Arc::clone(&wall)));
        Self {
            one_thread: Some(Arc::new(OneThread { zero: tokio::time::Instant::now(), wall })),
            calendar: None,
            // A simulation has no network.
            wake_network: Some(WakeNetwork::of(Vec::new)),
        }
    }

    /// The same with other ways for the packets that wake workstations.
    #[must_use]
    pub fn waking_by(self, routes: impl Fn() -> Vec<WakeRoute> + Send + Sync + 'static) -> Self {
        Self { wake_network: Some(WakeNetwork::of(routes)), ..self }
    }

    pub(crate) fn wake_network(&self) -> WakeNetwork {
        self.wake_network.clone().unwrap_or_else(WakeNetwork::system)
    }

    /// The computer's own threads, with another calendar for schedules: a day can pass in no time.
    pub fn with_calendar(calendar: impl Fn() -> SystemTime + Send + Sync + 'static) -> Self {
        Self { calendar: Some(Arc::new(calendar)), ..Self::default() }
    }

    /// What schedules take for the time.
    pub(crate) fn timestamp(&self) -> Timestamp {
        let now = self.calendar.as_ref().map_or_else(wall, |calendar| calendar());
        Timestamp::try_from(now).unwrap_or(Timestamp::UNIX_EPOCH)
    }

    pub(crate) fn is_system(&self) -> bool {
        self.one_thread.is_none()
    }

    /// The clock of the breakers.
    pub(crate) fn clock(&self) -> Arc<dyn Clock> {
        match &self.one_thread {
            None => Arc::new(SystemClock),
            Some(clock) => Arc::<OneThread>::clone(clock),
        }
    }

    /// The clock of the history, which has a thread of its own.
    pub(crate) fn history_clock(&self) -> Arc<dyn history::Clock> {
        match &self.one_thread {
            None => Arc::new(history::SystemClock),
            Some(clock) => Arc::new(HistoryClock(Arc::clone(clock))),
        }
    }

    /// The threads of the workstations.
    pub(crate) fn pool(&self) -> Pool {
        Pool(self.is_system().then(|| LocalPoolHandle::new(THREADS)))
    }

    /// Does something that may block, once.
    pub(crate) fn run(&self, name: &str, work: impl FnOnce() + Send + 'static) -> io::Result<()> {
        if self.is_system() {
            thread::Builder::new().name(name.into()).spawn(work).map(drop)
        } else {
            drop(spawn_local(async move { work() }));
            Ok(())
        }
    }

    /// Runs something that may block between its waits, until it ends.
    pub(crate) fn keep(&self, name: &str, work: impl Future<Output = ()> + Send + 'static) -> io::Result<()> {
        if self.is_system() {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build()?;
            thread::Builder::new().name(name.into()).spawn(move || runtime.block_on(work)).map(drop)
        } else {
            drop(spawn_local(work));
            Ok(())
        }
    }

    /// Runs something that speaks with the network, on a thread of its own. A simulation has no network: there it is left out.
    pub(crate) fn online(
        &self,
        name: &str,
        work: impl Future<Output = ()> + Send + 'static,
    ) -> io::Result<()> {
        if !self.is_system() {
            return Ok(());
        }
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let run = move || {
            runtime.block_on(work);
            // What blocks still, such as a look at the password store, is not waited for.
            runtime.shutdown_background();
        };
        thread::Builder::new().name(name.into()).spawn(run).map(drop)
    }

    /// A bell, and what beats by it.
    pub(crate) fn bell(&self) -> (Bell, Rung) {
        if self.is_system() {
            let (sender, receiver) = mpsc::sync_channel(1);
            (Bell::Thread(sender), Rung::Thread(receiver))
        } else {
            let bell = Arc::new(Notify::new());
            (Bell::Task(Arc::clone(&bell)), Rung::Task(bell))
        }
    }
}

/// Wakes what beats.
#[derive(Clone)]
pub(crate) enum Bell {
    Thread(mpsc::SyncSender<()>),
    Task(Arc<Notify>),
}

impl Bell {
    pub(crate) fn ring(&self) {
        match self {
            // Full: it was rung already, and will be heard.
            Self::Thread(bell) => drop(bell.try_send(())),
            Self::Task(bell) => bell.notify_one(),
        }
    }
}

/// The other end of a [`Bell`].
pub(crate) enum Rung {
    Thread(mpsc::Receiver<()>),
    Task(Arc<Notify>),
}

impl Rung {
    /// Does a step again and again: as soon as the bell rings, and at the latest after the time that the step says, until it says
    /// none. A plain thread does it, which no timer can keep waiting.
    pub(crate) fn beat(
        self,
        name: &str,
        mut step: impl FnMut() -> Option<Duration> + Send + 'static,
    ) -> io::Result<()> {
        match self {
            Self::Thread(receiver) => {
                let beating = move || {
                    while let Some(wait) = step() {
                        match receiver.recv_timeout(wait) {
                            Ok(()) | Err(RecvTimeoutError::Timeout) => {}
                            Err(RecvTimeoutError::Disconnected) => return,
                        }
                    }
                };
                thread::Builder::new().name(name.into()).spawn(beating).map(drop)
            }
            Self::Task(bell) => {
                drop(spawn_local(async move {
                    while let Some(wait) = step() {
                        // Late or rung, it looks.
                        let _ = timeout(wait, bell.notified()).await;
                    }
                }));
                Ok(())
            }
        }
    }
}

/// The threads to which workstations are pinned; without any, everything is a task of the one thread.
#[derive(Clone)]
pub(crate) struct Pool(Option<LocalPoolHandle>);

impl Pool {
    /// Runs a task on one of the threads. It ends by itself.
    pub(crate) fn spawn_pinned<F>(&self, task: impl FnOnce() -> F + Send + 'static)
    where
        F: Future<Output = ()> + 'static,
    {
        match &self.0 {
            Some(pool) => drop(pool.spawn_pinned(task)),
            None => drop(spawn_local(task())),
        }
    }

    /// The threads themselves, where there are any.
    pub(crate) fn threads(&self) -> Option<&LocalPoolHandle> {
        self.0.as_ref()
    }
}

/// The monotone clock: that of the runtime, where one has stopped it.
pub(crate) fn now() -> Instant {
    tokio::time::Instant::now().into_std()
}

/// What the wall clock shows.
pub(crate) fn wall() -> SystemTime {
    WALL.with_borrow(|wall| wall.as_ref().map_or_else(SystemTime::now, |wall| wall()))
}

/// The local time of day; UTC where the system does not tell.
pub(crate) fn time_of_day() -> Time {
    match WALL.with_borrow(|wall| wall.as_ref().map(|wall| wall())) {
        Some(wall) => OffsetDateTime::from(wall).time(),
        None => OffsetDateTime::now_local().unwrap_or_else(|_| OffsetDateTime::now_utc()).time(),
    }
}

/// What this computer is called; empty where the system does not tell.
pub(crate) fn computer_name() -> String {
    let given = ["COMPUTERNAME", "HOSTNAME"].into_iter().find_map(|name| std::env::var(name).ok());
    let of_linux = || std::fs::read_to_string("/proc/sys/kernel/hostname").unwrap_or_default();
    given.unwrap_or_else(of_linux).trim().to_owned()
}

/// An id that nothing else has.
pub(crate) fn new_id() -> String {
    let simulated = WALL.with_borrow(Option::is_some);
    let drawn = || uuid::Builder::from_random_bytes(fastrand::u128(..).to_le_bytes()).into_uuid();
    if simulated { drawn() } else { uuid::Uuid::new_v4() }.to_string()
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;

    #[test]
    fn what_beats_looks_as_soon_as_the_bell_rings() {
        let outside = Outside::system();
        let (bell, rung) = outside.bell();
        let (stepped, steps) = mpsc::channel();
        let step = move || stepped.send(()).ok().map(|()| Duration::from_hours(1));
        rung.beat("test", step).unwrap();
        let patience = Duration::from_mins(1);
        steps.recv_timeout(patience).unwrap();
        bell.ring();
        steps.recv_timeout(patience).unwrap();
    }

    #[test]
    fn on_one_thread_everything_goes_by_the_stopped_clock() {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().start_paused(true).build();
        tokio::task::LocalSet::new().block_on(&runtime.unwrap(), async {
            let outside = Outside::one_thread(|| SystemTime::UNIX_EPOCH + Duration::from_secs(7));
            let (before, began) = (now(), outside.clock().now());
            let steps = Arc::new(AtomicUsize::new(0));
            let counted = Arc::clone(&steps);
            let step =
                move || (counted.fetch_add(1, Ordering::Relaxed) < 3600).then_some(Duration::from_secs(1));
            let (_bell, rung) = outside.bell();
            rung.beat("test", step).unwrap();
            tokio::time::sleep(Duration::from_hours(2)).await;
            assert_eq!(steps.load(Ordering::Relaxed), 3601);
            assert_eq!(now() - before, Duration::from_hours(2));
            assert_eq!(outside.clock().now().since(began), Duration::from_hours(2));
            assert_eq!(wall(), SystemTime::UNIX_EPOCH + Duration::from_secs(7));
            fastrand::seed(1);
            let first = new_id();
            fastrand::seed(1);
            assert_eq!(new_id(), first);
        });
    }
}
