//! The product over workstations in memory, by a clock that leaps, for tests that are written as if time passed: whoever waits lets it.
//!
//! All of it runs on the thread of the test, and only while that waits ([`pause`]). What only real TCP, TLS and NTLM can show is not in it.

use std::{
    cell::{Cell, RefCell},
    rc::{Rc, Weak},
    sync::Arc,
    thread,
    time::{Duration, SystemTime},
};

use fleet::{Fleet, Outside};
use simulator::{Workstation, WorkstationConfig};
use tokio::{
    runtime::{EnterGuard, Runtime},
    task::{LocalEnterGuard, LocalSet},
    time::Instant,
};

use crate::simulate::{Cable, Network, Trace};

/// When it begins: a Friday noon.
const BEGAN: Duration = Duration::from_hours(498_828);

thread_local! {
    static HERE: RefCell<Weak<VirtualTime>> = const { RefCell::new(Weak::new()) };
}

/// Virtual time on this thread, until the last of those who share it is gone.
pub(crate) struct VirtualTime {
    // In this order they are left.
    _tasks_entered: LocalEnterGuard,
    _runtime_entered: EnterGuard<'static>,
    tasks: LocalSet,
    runtime: &'static Runtime,
    network: Arc<Network>,
    ports: Cell<u16>,
    began: Instant,
}

impl VirtualTime {
    /// That of this thread.
    pub(crate) fn here() -> Rc<Self> {
        if let Some(here) = HERE.with_borrow(Weak::upgrade) {
            return here;
        }
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().start_paused(true).build();
        // Never freed: a test ends with its thread, and what is entered must outlive it.
        let runtime: &'static Runtime = Box::leak(Box::new(runtime.expect("a runtime without threads")));
        let tasks = LocalSet::new();
        let runtime_entered = runtime.enter();
        let tasks_entered = tasks.enter();
        let network = Network::new(Trace::new(false));
        workstation::wire::lay(Some(Cable::new(&network)));
        let began = Instant::now();
        let here = Rc::new(Self {
            _tasks_entered: tasks_entered,
            _runtime_entered: runtime_entered,
            tasks,
            runtime,
            network,
            ports: Cell::new(5985),
            began,
        });
        HERE.set(Rc::downgrade(&here));
        here
    }

    /// Where a fleet has its time from.
    pub(crate) fn outside(&self) -> Outside {
        let began = self.began;
        Outside::one_thread(move || SystemTime::UNIX_EPOCH + BEGAN + began.elapsed())
    }

    /// A workstation at an address of its own, or at the one that another had.
    pub(crate) fn simulate(&self, mut config: WorkstationConfig) -> Workstation {
        if config.port == 0 {
            self.ports.set(self.ports.get() + 1);
            config.port = self.ports.get();
        }
        let address = format!("127.0.0.1:{}", config.port);
        let wall = SystemTime::UNIX_EPOCH + BEGAN + self.began.elapsed();
        let simulated = Workstation::in_memory(config, wall.into());
        self.network.lead(&address, &simulated);
        simulated
    }

    /// Lets time pass until a future is ready.
    fn wait<T>(&self, future: impl Future<Output = T>) -> T {
        self.tasks.block_on(self.runtime, future)
    }

    /// Closes a fleet that runs here.
    pub(crate) fn close(&self, fleet: &Fleet) {
        self.wait(fleet.closed());
    }
}

impl Drop for VirtualTime {
    fn drop(&mut self) {
        workstation::wire::lay(None);
    }
}

/// Lets time pass: virtual time, where this thread has it.
pub fn pause(length: Duration) {
    match HERE.with_borrow(Weak::upgrade) {
        Some(here) => here.wait(tokio::time::sleep(length)),
        None => thread::sleep(length),
    }
}

/// The clock by which [`pause`] goes.
pub fn now() -> Instant {
    Instant::now()
}
