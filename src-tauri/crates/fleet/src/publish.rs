//! The fleet as the window is shown it: one copy of every value, one gapless sequence number, one stream of events.
//!
//! Each workstation publishes its own value as a whole; the state store drops what has not changed, numbers the rest and
//! sends it on. Nothing is decided here.

mod list;
mod operations;
mod plans;
#[cfg(test)]
mod tests;
mod watches;

use std::{
    collections::{BTreeMap, HashMap, VecDeque},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Instant,
};

use messages::Message;
use tokio::sync::broadcast;

use crate::{
    activity::{Activity, Who},
    ipc::{
        ActivityHealth, Change, Diagnosis, FleetEvent, Maintenance, Operation, Plan, SavedCommand, SavedPlan,
        Schedule, Snapshot, Tag, Timing, View, WaitingEmulators, Watch, WatchState, WatchedEmulators,
        Workstation,
    },
    model::OperationStatus,
    outside,
    publish::operations::{ChangedOperation, Operations},
};

pub(crate) use self::operations::end;

/// How many events a slow receiver may lag behind before it must read a snapshot again.
const EVENT_BUFFER: usize = 4096;

/// Shared by all workstations; cheap to clone.
#[derive(Clone)]
pub struct StateStore {
    inner: Arc<Mutex<Inner>>,
    events: broadcast::Sender<FleetEvent>,
    activity: Activity,
}

struct Inner {
    seq: u32,
    timing: Timing,
    /// In the operator's order; also those that have not shown anything yet.
    order: Vec<String>,
    /// The number of the publisher that shows each workstation.
    publishers: HashMap<String, u32>,
    last_publisher: u32,
    workstations: HashMap<String, Published>,
    operations: Operations,
    activity: ActivityHealth,
    /// Oldest first.
    diagnoses: VecDeque<Diagnosis>,
    next_diagnosis: u32,
    tags: Vec<Tag>,
    views: Vec<View>,
    /// Oldest first.
    plans: Vec<Arc<Plan>>,
    saved_plans: Vec<SavedPlan>,
    saved_commands: Vec<SavedCommand>,
    /// By workstation.
    waiting: BTreeMap<String, Arc<WaitingEmulators>>,
    watches: Arc<Vec<Watch>>,
    /// By workstation.
    watched: BTreeMap<String, Arc<WatchedEmulators>>,
    maintenance: Vec<Maintenance>,
    schedules: Vec<Schedule>,
    list_problem: Option<Message>,
}

#[derive(Clone)]
struct Published {
    value: Arc<Workstation>,
    at: Instant,
}

impl StateStore {
    pub(crate) fn new(timing: Timing, activity: Activity) -> Self {
        let inner = Inner {
            seq: 0,
            timing,
            order: Vec::new(),
            publishers: HashMap::new(),
            last_publisher: 0,
            workstations: HashMap::new(),
            operations: Operations::new(),
            activity: activity.health(),
            diagnoses: VecDeque::new(),
            next_diagnosis: 1,
            tags: Vec::new(),
            views: Vec::new(),
            plans: Vec::new(),
            saved_plans: Vec::new(),
            saved_commands: Vec::new(),
            waiting: BTreeMap::new(),
            watches: Arc::default(),
            watched: BTreeMap::new(),
            maintenance: Vec::new(),
            schedules: Vec::new(),
            list_problem: None,
        };
        Self { inner: Arc::new(Mutex::new(inner)), events: broadcast::channel(EVENT_BUFFER).0, activity }
    }

    fn lock(&self) -> MutexGuard<'_, Inner> {
        // Every change below is complete before anything that could panic.
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// All events from now on.
    pub fn subscribe(&self) -> broadcast::Receiver<FleetEvent> {
        self.events.subscribe()
    }

    /// The fleet as it is now.
    pub fn snapshot(&self) -> Snapshot {
        let inner = self.lock();
        let shown = inner.order.iter().filter_map(|id| inner.workstations.get(id));
        let published: Vec<_> = shown.cloned().collect();
        let (operations, plans) = (inner.operations.all(), inner.plans.clone());
        let (waiting, watched): (Vec<_>, Vec<_>) =
            (inner.waiting.values().cloned().collect(), inner.watched.values().cloned().collect());
        let list = Arc::clone(&inner.watches);
        let mut snapshot = Snapshot {
            seq: inner.seq,
            timing: inner.timing,
            workstations: Vec::new(),
            operations: Vec::new(),
            diagnoses: inner.diagnoses.iter().cloned().collect(),
            activity: inner.activity.clone(),
            tags: inner.tags.clone(),
            views: inner.views.clone(),
            plans: Vec::new(),
            saved_plans: inner.saved_plans.clone(),
            saved_commands: inner.saved_commands.clone(),
            waiting: Vec::new(),
            watches: Vec::new(),
            watched: Vec::new(),
            maintenance: inner.maintenance.clone(),
            schedules: inner.schedules.clone(),
            list_problem: inner.list_problem.clone(),
        };
        drop(inner);
        // By far the most of it, and copied while others go on.
        snapshot.workstations = published.iter().map(Published::now).collect();
        snapshot.operations = operations.iter().rev().map(|o| Operation::clone(o)).collect();
        snapshot.plans = plans.iter().map(|plan| Plan::clone(plan)).collect();
        snapshot.waiting = waiting.iter().map(|one| WaitingEmulators::clone(one)).collect();
        snapshot.watches.clone_from(&list);
        snapshot.watched = watched.iter().map(|one| WatchedEmulators::clone(one)).collect();
        snapshot
    }

    /// The workstations as they were last shown, in the operator's order. Nothing is copied.
    pub fn workstations(&self) -> Vec<Arc<Workstation>> {
        let inner = self.lock();
        let shown = inner.order.iter().filter_map(|id| inner.workstations.get(id));
        shown.map(|published| Arc::clone(&published.value)).collect()
    }

    /// All operations, oldest first. Nothing is copied.
    pub(crate) fn operations(&self) -> Vec<Arc<Operation>> {
        self.lock().operations.all()
    }

    /// The operations that have not ended, oldest first. Nothing is copied.
    pub(crate) fn unfinished(&self) -> Vec<Arc<Operation>> {
        self.lock().operations.unfinished()
    }

    /// Every operation's number and status, the newest first.
    pub fn statuses(&self) -> Vec<(u32, OperationStatus)> {
        self.operations().iter().rev().map(|o| (o.id, o.status)).collect()
    }

    /// One operation as it is now.
    pub fn operation(&self, id: u32) -> Option<Operation> {
        let found = self.lock().operations.find(id);
        found.map(Arc::unwrap_or_clone)
    }

    /// One workstation as it is now.
    pub fn workstation(&self, id: &str) -> Option<Workstation> {
        let published = self.lock().workstations.get(id).cloned();
        published.map(|published| published.now())
    }

    /// The place from which a task shows a workstation from now on. Whoever showed it before is not heard any more.
    pub(crate) fn publisher(&self, id: &str) -> Publisher {
        let mut inner = self.lock();
        inner.last_publisher += 1;
        let number = inner.last_publisher;
        if inner.publishers.insert(id.to_owned(), number).is_none() {
            inner.order.push(id.to_owned());
        }
        drop(inner);
        Publisher { state_store: self.clone(), number }
    }

    pub(crate) fn remove(&self, id: &str) {
        let mut inner = self.lock();
        inner.publishers.remove(id);
        inner.order.retain(|other| other != id);
        if inner.workstations.remove(id).is_some() {
            self.send(&mut inner, Change::Removed(id.to_owned()));
        }
    }

    /// Shows the timing that is in force from now on.
    pub(crate) fn set_timing(&self, timing: Timing) {
        let mut inner = self.lock();
        if inner.timing != timing {
            inner.timing = timing;
            self.send(&mut inner, Change::Timing(timing));
        }
    }

    /// Shows how the file of the activity is.
    pub(crate) fn set_activity(&self, health: ActivityHealth) {
        let mut inner = self.lock();
        if inner.activity != health {
            inner.activity = health.clone();
            self.send(&mut inner, Change::Activity(health));
        }
    }

    /// Where what happens is told.
    pub(crate) fn activity(&self) -> &Activity {
        &self.activity
    }

    /// Shows the tags that there are from now on.
    pub(crate) fn set_tags(&self, tags: Vec<Tag>) {
        let mut inner = self.lock();
        if inner.tags != tags {
            inner.tags.clone_from(&tags);
            self.send(&mut inner, Change::Tags(tags));
        }
    }

    /// Shows the saved views that there are from now on.
    pub(crate) fn set_views(&self, views: Vec<View>) {
        let mut inner = self.lock();
        if inner.views != views {
            inner.views.clone_from(&views);
            self.send(&mut inner, Change::Views(views));
        }
    }

    /// Shows the saved commands that there are from now on.
    pub(crate) fn set_saved_commands(&self, commands: Vec<SavedCommand>) {
        let mut inner = self.lock();
        if inner.saved_commands != commands {
            inner.saved_commands.clone_from(&commands);
            self.send(&mut inner, Change::SavedCommands(commands));
        }
    }

    /// Shows what emulators wait for from now on; a workstation that is not named has none that waits.
    pub(crate) fn set_waiting(&self, waiting: BTreeMap<String, WaitingEmulators>) {
        let waiting = waiting.into_iter().map(|(id, one)| (id, Arc::new(one))).collect();
        let mut inner = self.lock();
        let former = std::mem::replace(&mut inner.waiting, waiting);
        let gone = former.keys().filter(|id| !inner.waiting.contains_key(*id)).cloned();
        let none = |workstation| Arc::new(WaitingEmulators { workstation, emulators: Vec::new() });
        let mut changed: Vec<_> = gone.map(none).collect();
        let is_new = |now: &&Arc<WaitingEmulators>| former.get(&now.workstation) != Some(*now);
        changed.extend(inner.waiting.values().filter(is_new).cloned());
        for waiting in changed {
            self.send(&mut inner, Change::Waiting(Box::new(WaitingEmulators::clone(&waiting))));
        }
    }

    /// Shows how schedules are from now on.
    pub(crate) fn set_schedules(&self, schedules: Vec<Schedule>) {
        let mut inner = self.lock();
        if inner.schedules != schedules {
            inner.schedules.clone_from(&schedules);
            self.send(&mut inner, Change::Schedules(schedules));
        }
    }

    /// What is under maintenance.
    pub(crate) fn maintenance(&self) -> Vec<Maintenance> {
        self.lock().maintenance.clone()
    }

    /// Shows what is under maintenance from now on.
    pub(crate) fn set_maintenance(&self, maintenance: Vec<Maintenance>) {
        let mut inner = self.lock();
        if inner.maintenance != maintenance {
            inner.maintenance.clone_from(&maintenance);
            self.send(&mut inner, Change::Maintenance(maintenance));
        }
    }

    /// Shows a new operation that `who` asked for; `make` gets its id.
    pub(crate) fn open_operation(&self, who: Who, make: impl FnOnce(u32) -> Operation) -> Operation {
        let mut inner = self.lock();
        let operation = inner.operations.open(&who, make);
        self.send(&mut inner, Change::Operation(Box::new(Operation::clone(&operation))));
        drop(inner);
        // Refused at once, or found unfinished by the start.
        self.activity.operation(&operation, who, Vec::new());
        Arc::unwrap_or_clone(operation)
    }

    /// Changes an operation. An ended one is never changed again: the first ending stands.
    pub(crate) fn change_operation(&self, id: u32, change: impl FnOnce(&mut Operation)) {
        let mut inner = self.lock();
        let Some(ChangedOperation { now, ended }) = inner.operations.change(id, change) else { return };
        self.send(&mut inner, Change::Operation(Box::new(Operation::clone(&now))));
        drop(inner);
        if let Some((who, steps)) = ended {
            self.activity.operation(&now, who, steps);
        }
    }

    /// One diagnosis as it is now.
    pub fn diagnosis(&self, id: u32) -> Option<Diagnosis> {
        self.lock().diagnoses.iter().find(|d| d.id == id).cloned()
    }

    /// Shows a new diagnosis; `make` gets its id. Beyond [`Diagnosis::MAX`] the oldest that has ended is put away.
    pub(crate) fn open_diagnosis(&self, make: impl FnOnce(u32) -> Diagnosis) -> u32 {
        let mut inner = self.lock();
        let diagnosis = make(inner.next_diagnosis);
        let id = diagnosis.id;
        inner.next_diagnosis += 1;
        if inner.diagnoses.len() >= Diagnosis::MAX {
            // An ended one, of which there is one: fewer may be under way.
            let oldest = inner.diagnoses.iter().position(|d| d.finished).unwrap_or_default();
            if let Some(oldest) = inner.diagnoses.remove(oldest) {
                self.send(&mut inner, Change::DiagnosisClosed(oldest.id));
            }
        }
        inner.diagnoses.push_back(diagnosis.clone());
        self.send(&mut inner, Change::Diagnosis(Box::new(diagnosis)));
        id
    }

    /// Changes a diagnosis, unless it has been put away.
    pub(crate) fn change_diagnosis(&self, id: u32, change: impl FnOnce(&mut Diagnosis)) {
        let mut inner = self.lock();
        let Some(diagnosis) = inner.diagnoses.iter_mut().find(|d| d.id == id) else { return };
        let before = diagnosis.clone();
        change(diagnosis);
        if *diagnosis != before {
            let diagnosis = diagnosis.clone();
            self.send(&mut inner, Change::Diagnosis(Box::new(diagnosis)));
        }
    }

    /// Puts a diagnosis away.
    pub(crate) fn close_diagnosis(&self, id: u32) {
        let mut inner = self.lock();
        let before = inner.diagnoses.len();
        inner.diagnoses.retain(|d| d.id != id);
        if inner.diagnoses.len() != before {
            self.send(&mut inner, Change::DiagnosisClosed(id));
        }
    }

    /// Numbers and sends under the lock, so that the order of events is the order of states.
    fn send(&self, inner: &mut Inner, change: Change) {
        inner.seq += 1;
        // No receiver is no error: a program in the tray has no window.
        let _ = self.events.send(FleetEvent { seq: inner.seq, change });
    }
}

/// Where one task shows one workstation. A task that still closes its connection while the workstation has been
/// removed, or is watched by another task already, must not bring the old value back.
pub(crate) struct Publisher {
    state_store: StateStore,
    number: u32,
}

impl Publisher {
    /// Shows the workstation's new value, unless it says what is shown already.
    pub(crate) fn publish(&self, value: Workstation) {
        let shows = |inner: &Inner| inner.publishers.get(&value.id) == Some(&self.number);
        let known = {
            let inner = self.state_store.lock();
            if !shows(&inner) {
                return;
            }
            inner.workstations.get(&value.id).map(|known| Arc::clone(&known.value))
        };
        if known.is_some_and(|known| known.is_like(&value)) {
            return;
        }
        // Compared and copied without the lock. Meanwhile nobody else shows this workstation but a new publisher, which is heard.
        let published = Published { value: Arc::new(value.clone()), at: outside::now() };
        let mut inner = self.state_store.lock();
        if shows(&inner) {
            inner.workstations.insert(value.id.clone(), published);
            self.state_store.send(&mut inner, Change::Workstation(Box::new(value)));
        }
    }

    /// Where what happens is told.
    pub(crate) fn activity(&self) -> &Activity {
        self.state_store.activity()
    }

    /// Whether a watch is for an emulator of this workstation, and not paused.
    pub(crate) fn is_watched(&self, workstation: &str) -> bool {
        let watched = self.state_store.lock().watched.get(workstation).map(Arc::clone);
        watched.is_some_and(|here| here.emulators.iter().any(|one| one.state != WatchState::Paused))
    }

    /// Changes an operation, as [`StateStore::change_operation`] does.
    pub(crate) fn change_operation(&self, id: u32, change: impl FnOnce(&mut Operation)) {
        self.state_store.change_operation(id, change);
    }
}

impl Published {
    /// The value with its waits shortened by the time since it was published.
    fn now(&self) -> Workstation {
        let age = u32::try_from(self.at.elapsed().as_millis()).unwrap_or(u32::MAX);
        let mut value = Workstation::clone(&self.value);
        for circuit in &mut value.circuits {
            circuit.next_check_in_ms = circuit.next_check_in_ms.map(|ms| ms.saturating_sub(age));
        }
        value
    }
}
