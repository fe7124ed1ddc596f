//! The machine's switch: how it restarts, goes off and comes on again.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::task::AbortHandle;
use tokio::time::Instant;

use crate::fault::Fault;
use crate::listener::Listener;
use crate::machine::{Cut, Machine};

/// The machine's switch.
#[derive(Debug)]
pub(crate) struct Power {
    pub(crate) machine: Arc<Machine>,
    pub(crate) listener: Arc<Listener>,
    /// The wait for the end of a reboot, if there is one.
    pub(crate) reboot: Mutex<Option<AbortHandle>>,
}

impl Power {
    pub(crate) fn restart(&self, down_for: Duration) {
        let now = Instant::now();
        self.listener.refuse();
        self.machine.at(now).restart(&self.machine.config, now);
        self.machine.cut_connections(Cut::Reset);
        self.machine.changed.notify_waiters();
        let (listener, machine) = (Arc::clone(&self.listener), Arc::clone(&self.machine));
        let wait = self.listener.runtime.spawn(async move {
            tokio::time::sleep(down_for).await;
            let stays_silent = {
                let world = &machine.lock().world;
                // A service that was stopped as well stays stopped.
                world.faults.has(&Fault::Refuse) || world.power.off
            };
            if !stays_silent {
                listener.listen();
            }
        });
        self.end_reboot(Some(wait.abort_handle()));
    }

    /// Ends the wait for the end of a reboot; another may take its place.
    pub(crate) fn end_reboot(&self, next: Option<AbortHandle>) {
        let mut reboot = self.reboot.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(earlier) = std::mem::replace(&mut *reboot, next) {
            earlier.abort();
        }
    }

    /// The machine is off, until it is woken or switched on.
    pub(crate) fn switch_off(&self) {
        let now = Instant::now();
        self.end_reboot(None);
        self.listener.refuse();
        {
            let mut state = self.machine.at(now);
            state.restart(&self.machine.config, now);
            state.world.power.off = true;
        }
        self.machine.cut_connections(Cut::Reset);
        self.machine.changed.notify_waiters();
    }

    /// A machine that is off starts.
    pub(crate) fn switch_on(&self) {
        if self.machine.lock().world.power.off {
            self.restart(self.machine.config.restart_takes);
        }
    }

    /// What `shutdown` has planned has come due.
    fn go_down(&self) {
        let planned = {
            let mut state = self.machine.lock();
            let due = state.world.power.planned.borrow().filter(|planned| planned.at <= Instant::now());
            let Some(planned) = due else { return };
            if state.world.faults.has(&Fault::ShutdownStuck) {
                return;
            }
            if planned.restarts {
                state.counters.restarts += 1;
            } else {
                state.counters.shutdowns += 1;
            }
            planned
        };
        if planned.restarts {
            self.restart(self.machine.config.restart_takes);
        } else {
            self.switch_off();
        }
    }

    /// Restarts the machine whenever a request makes it, and when what `shutdown` has planned comes due.
    pub(crate) async fn obey(&self) {
        let mut restarts = self.machine.restarts.subscribe();
        let mut planned = self.machine.lock().world.power.planned.subscribe();
        loop {
            let plan = *planned.borrow_and_update();
            let due = async {
                match plan {
                    Some(plan) => tokio::time::sleep_until(plan.at).await,
                    None => std::future::pending().await,
                }
            };
            tokio::select! {
                changed = restarts.changed() => {
                    if changed.is_err() {
                        return;
                    }
                    let asked = *restarts.borrow_and_update();
                    if let Some(down_for) = asked {
                        self.restart(down_for);
                    }
                }
                changed = planned.changed() => {
                    if changed.is_err() {
                        return;
                    }
                }
                () = due => {
                    self.go_down();
                    if planned.borrow().is_some() {
                        // It is held up: until something else is planned, or somebody switches it off.
                        let _ = planned.changed().await;
                    }
                }
            }
        }
    }
}
