//! Operations that have not ended, kept in a file for the next start: closed or crashed, the program then lists what was
//! under way and what became of it. Names and titles only: what was asked with (an adb command, a path) is not kept.
//!
//! A thread writes the file shortly after operations have begun or ended. An operation looks at its workstation before it
//! sends anything, which takes longer: what the file shows as queued has not been sent.

use std::{
    path::PathBuf,
    sync::{Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use messages::{Message, files, results};
use serde_json::Map;
use tokio::{
    sync::broadcast::{Receiver, error::RecvError},
    time::sleep,
};

use crate::{
    activity::Who,
    ipc::{Change, FleetEvent, Operation},
    model::OperationStatus,
    outside,
    publish::StateStore,
    store::{
        file::JsonFile,
        unfinished::{StoredUnfinished, UnfinishedOperation},
    },
    wall_clock::wall_ms,
};

/// Changes are gathered for so long before they are written together.
const GATHER: Duration = Duration::from_millis(30);
/// The thread rests at least so many times as long as a write took, so that a slow disk is not kept busy.
const REST: u32 = 3;

/// The file and what it holds.
#[derive(Debug, Default)]
pub(crate) struct Unfinished(Mutex<State>);

#[derive(Debug, Default)]
struct State {
    /// `None` where nothing is kept, and once the fleet closes.
    file: Option<JsonFile>,
    last: Vec<UnfinishedOperation>,
    /// What was in the file at the start, with what is not known here.
    stored: StoredUnfinished,
}

impl Unfinished {
    /// Reads the file and lists on the state store, as ended, what had not ended by then. Where it cannot be used, a message says so.
    pub(crate) fn open(path: Option<PathBuf>, state_store: &StateStore) -> (Self, Option<Message>) {
        let Some(path) = path else { return (Self::default(), None) };
        let file = JsonFile::of::<StoredUnfinished>(path);
        let (document, problem) = file.usable(file.read::<StoredUnfinished>(), files::instead_unfinished());
        let stored = document.unwrap_or_default();
        let operations = stored.operations();
        for entry in &operations {
            state_store.open_operation(Who::Person, |id| ended(entry, id, stored.at_ms));
        }
        let file = Some(file).filter(|file| !file.is_left_alone());
        (Self(Mutex::new(State { file, last: operations, stored })), problem)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // Every change of it is one assignment.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Writes what is unfinished now, if that is news. A failure is logged.
    pub(crate) fn update(&self, state_store: &StateStore) {
        let mut state = self.state();
        let Some(file) = &state.file else { return };
        let now: Vec<UnfinishedOperation> =
            state_store.unfinished().iter().map(|operation| entry_of(operation)).collect();
        if now == state.last {
            return;
        }
        match file.write(&state.stored.with(wall_ms(), &now)) {
            Ok(()) => state.last = now,
            Err(error) => tracing::error!(%error, "a restart would not list what is under way"),
        }
    }

    /// Writes a last time. What is given up from here on was unfinished when the program was closed.
    pub(crate) fn close(&self, state_store: &StateStore) {
        self.update(state_store);
        self.state().file = None;
    }
}

fn entry_of(operation: &Operation) -> UnfinishedOperation {
    UnfinishedOperation {
        workstation: operation.workstation.clone(),
        workstation_name: operation.workstation_name.clone(),
        emulator: operation.emulator,
        title: operation.title.clone(),
        kind: operation.kind.into(),
        requested_at_ms: operation.requested_at,
        begun: operation.status != OperationStatus::Queued,
        unknown: Map::new(),
    }
}

/// As it is listed after a restart.
fn ended(entry: &UnfinishedOperation, id: u32, at: u64) -> Operation {
    let (status, result) = if entry.begun {
        (OperationStatus::Unknown, results::closed_under_way())
    } else {
        (OperationStatus::Cancelled, results::closed_before())
    };
    Operation {
        id,
        workstation: entry.workstation.clone(),
        workstation_name: entry.workstation_name.clone(),
        emulator: entry.emulator,
        title: entry.title.clone(),
        kind: entry.kind.into(),
        subject: None,
        status,
        phase: None,
        phase_since: at,
        result: Some(result),
        detail: None,
        output: None,
        refused_by: None,
        requested_at: entry.requested_at_ms,
        ended_at: Some(at.max(entry.requested_at_ms)),
        cancellable: false,
        plan: None,
    }
}

/// Keeps the file: `update` is called after operations have changed, and ends this when it has nothing to update any more.
/// Not for a thread that must not wait for a disk.
pub(crate) async fn keep(mut events: Receiver<FleetEvent>, update: impl Fn() -> Option<()>) {
    loop {
        match events.recv().await {
            Ok(FleetEvent { change: Change::Operation(_), .. }) | Err(RecvError::Lagged(_)) => {}
            Ok(_) => continue,
            Err(RecvError::Closed) => return,
        }
        sleep(GATHER).await;
        // What is read below is newer than these.
        events = events.resubscribe();
        let began = outside::now();
        if update().is_none() {
            return;
        }
        sleep(outside::now().duration_since(began) * REST).await;
    }
}

#[allow(clippy::disallowed_methods, reason = "tests look at files and clocks")]
#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::{ipc, model::OperationKind, timing::Timing};

    fn asked(id: u32, title: &str) -> Operation {
        Operation {
            id,
            workstation: "a".into(),
            workstation_name: "WS-01".into(),
            emulator: Some(3),
            title: title.into(),
            kind: OperationKind::Adb,
            subject: Some(messages::asked::with("shell input text Right-Horse")),
            status: OperationStatus::Queued,
            phase: Some(messages::phases::queued()),
            phase_since: 0,
            result: None,
            detail: None,
            output: None,
            refused_by: None,
            requested_at: 5,
            ended_at: None,
            cancellable: true,
            plan: None,
        }
    }

    fn state() -> StateStore {
        StateStore::new(ipc::Timing::from(&Timing::default()), crate::activity::Activity::default())
    }

    #[test]
    fn what_had_not_ended_is_listed_as_ended_after_a_restart() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("unfinished.json");
        let before = state();
        let (unfinished, _) = Unfinished::open(Some(path.clone()), &before);
        for title in ["sent", "queued", "done"] {
            before.open_operation(Who::Person, |id| asked(id, title));
        }
        before.change_operation(1, |o| o.status = OperationStatus::Running);
        before.change_operation(3, |o| o.status = OperationStatus::Succeeded);
        unfinished.close(&before);
        // What closing gives up is not written any more.
        before.change_operation(1, |o| o.status = OperationStatus::Cancelled);
        unfinished.update(&before);
        let written = fs::read_to_string(&path).unwrap();
        assert!(!written.contains("Right-Horse"), "what it was asked with is not kept: {written}");

        let after = state();
        let (again, warning) = Unfinished::open(Some(path.clone()), &after);
        assert_eq!(warning, None);
        let listed: Vec<_> = after
            .snapshot()
            .operations
            .iter()
            .map(|o| (o.title.clone(), o.status, o.requested_at, o.ended_at.is_some()))
            .collect();
        assert_eq!(
            listed,
            [
                ("queued".into(), OperationStatus::Cancelled, 5, true),
                ("sent".into(), OperationStatus::Unknown, 5, true)
            ]
        );
        again.close(&after);

        let third = state();
        Unfinished::open(Some(path), &third);
        assert!(third.snapshot().operations.is_empty(), "said once");
    }

    #[test]
    fn what_a_newer_version_was_doing_is_left_for_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("unfinished.json");
        fs::write(&path, include_str!("../tests/golden/unfinished.2.newer.json")).unwrap();
        let after = state();
        let (unfinished, problem) = Unfinished::open(Some(path.clone()), &after);
        assert_eq!((after.snapshot().operations.len(), problem), (1, None));
        unfinished.close(&after);
        let left: serde_json::Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
        assert_eq!(left["operations"].as_array().unwrap().len(), 1);
        assert_eq!(left["operations"][0]["kind"], "a_kind_that_is_not_known_here");
        assert_eq!(left["plans"][0], "morning");
    }

    #[test]
    fn a_broken_file_is_set_aside_and_reported() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("unfinished.json");
        fs::write(&path, "{").unwrap();
        let (_, warning) = Unfinished::open(Some(path), &state());
        assert!(warning.unwrap().to_string().contains("unfinished.unreadable-1.json"));
    }
}
