//! The fleet as somebody knows it who only follows events.

use std::{
    collections::HashMap,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    thread::{self, JoinHandle},
    time::Duration,
};

use fleet::{
    StateStore,
    ipc::{Change, FleetEvent, Snapshot},
};
use tokio::sync::broadcast::{Receiver, error::TryRecvError};

/// The fleet as a window knows it that began with a snapshot and then only followed events.
#[derive(Debug)]
pub struct Mirror {
    /// What it would show.
    pub shown: Snapshot,
    /// How often each operation was seen to end.
    pub endings: HashMap<u32, u32>,
}

impl Mirror {
    /// Begins with a snapshot.
    pub fn new(snapshot: Snapshot) -> Self {
        let ended = snapshot.operations.iter().filter(|o| o.status.is_final());
        let endings = ended.map(|o| (o.id, 1)).collect();
        Self { shown: snapshot, endings }
    }

    /// Takes in an event. One that the snapshot contains already changes nothing; one that comes after a gap is
    /// reported with the number that was expected.
    pub fn apply(&mut self, event: FleetEvent) -> Result<(), u32> {
        let shown = &mut self.shown;
        if event.seq <= shown.seq {
            return Ok(());
        }
        if event.seq != shown.seq + 1 {
            return Err(shown.seq + 1);
        }
        shown.seq = event.seq;
        match event.change {
            Change::Workstation(new) => match shown.workstations.iter_mut().find(|w| w.id == new.id) {
                Some(old) => *old = *new,
                None => shown.workstations.push(*new),
            },
            Change::Removed(id) => shown.workstations.retain(|w| w.id != id),
            Change::Timing(timing) => shown.timing = timing,
            Change::Activity(health) => shown.activity = health,
            Change::Diagnosis(new) => match shown.diagnoses.iter_mut().find(|d| d.id == new.id) {
                Some(old) => *old = *new,
                None => shown.diagnoses.push(*new),
            },
            Change::DiagnosisClosed(id) => shown.diagnoses.retain(|d| d.id != id),
            Change::Tags(tags) => shown.tags = tags,
            Change::Views(views) => shown.views = views,
            Change::SavedPlans(plans) => shown.saved_plans = plans,
            Change::SavedCommands(commands) => shown.saved_commands = commands,
            Change::ListProblem(problem) => shown.list_problem = problem,
            Change::Plan(new) => match shown.plans.iter_mut().find(|plan| plan.id == new.id) {
                Some(old) => *old = *new,
                None => shown.plans.push(*new),
            },
            Change::PlanForgotten(id) => shown.plans.retain(|plan| plan.id != id),
            Change::Watches(new) => shown.watches = new,
            Change::Watched(new) => {
                shown.watched.retain(|watched| watched.workstation != new.workstation);
                if !new.emulators.is_empty() {
                    shown.watched.push(*new);
                    shown.watched.sort_by(|a, b| a.workstation.cmp(&b.workstation));
                }
            }
            Change::Waiting(new) => {
                shown.waiting.retain(|waiting| waiting.workstation != new.workstation);
                if !new.emulators.is_empty() {
                    shown.waiting.push(*new);
                    shown.waiting.sort_by(|a, b| a.workstation.cmp(&b.workstation));
                }
            }
            Change::Maintenance(maintenance) => shown.maintenance = maintenance,
            Change::Schedules(schedules) => shown.schedules = schedules,
            Change::Operation(new) => {
                if new.status.is_final() {
                    *self.endings.entry(new.id).or_default() += 1;
                }
                match shown.operations.iter_mut().find(|o| o.id == new.id) {
                    Some(old) => *old = *new,
                    None => shown.operations.insert(0, *new),
                }
            }
        }
        Ok(())
    }

    /// What differs from a snapshot, apart from the waits that become shorter by themselves.
    pub fn differs_from(&self, snapshot: &Snapshot) -> Option<String> {
        let (mine, theirs) = (timeless(&self.shown), timeless(snapshot));
        (mine != theirs).then(|| format!("followed: {mine:?}\nsnapshot: {theirs:?}"))
    }
}

fn timeless(snapshot: &Snapshot) -> Snapshot {
    let mut snapshot = snapshot.clone();
    for circuit in snapshot.workstations.iter_mut().flat_map(|w| &mut w.circuits) {
        circuit.next_check_in_ms = circuit.next_check_in_ms.map(|_| 0);
    }
    snapshot
}

/// Follows a state store's events on a thread of its own.
#[derive(Debug)]
pub struct Follower {
    stop: Arc<AtomicBool>,
    thread: JoinHandle<Result<Mirror, String>>,
}

impl Follower {
    /// Begins with a snapshot of now.
    pub fn of(state_store: &StateStore) -> Self {
        let (stop, events) = (Arc::new(AtomicBool::new(false)), state_store.subscribe());
        let (mirror, told) = (Mirror::new(state_store.snapshot()), Arc::clone(&stop));
        Self { stop, thread: thread::spawn(move || follow(mirror, events, &told)) }
    }

    /// What was followed up to now; if an event was missing, which.
    pub fn end(self) -> Result<Mirror, String> {
        self.stop.store(true, Ordering::Release);
        self.thread.join().expect("no panic in the follower")
    }
}

fn follow(mut mirror: Mirror, mut events: Receiver<FleetEvent>, stop: &AtomicBool) -> Result<Mirror, String> {
    loop {
        // Read first: what was posted before it was set is still taken in.
        let ending = stop.load(Ordering::Acquire);
        loop {
            match events.try_recv() {
                Ok(event) => {
                    let seq = event.seq;
                    mirror.apply(event).map_err(|expected| format!("event {seq} instead of {expected}"))?;
                }
                Err(TryRecvError::Lagged(lost)) => return Err(format!("{lost} events were lost")),
                Err(TryRecvError::Empty | TryRecvError::Closed) => break,
            }
        }
        if ending {
            return Ok(mirror);
        }
        thread::sleep(Duration::from_millis(2));
    }
}
