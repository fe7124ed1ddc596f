//! Drives the plans: tells the planner what happens, lets it decide, keeps that in the file, and only then sends, by the path
//! that every operation takes. One turn after the other, on a thread of its own, because a turn writes a file.

mod schedules;
mod watch;

use std::{
    collections::HashMap,
    panic::{AssertUnwindSafe, catch_unwind},
    sync::{Arc, Weak},
    time::Duration,
};

use ldconsole::Index;
use messages::plans;
use planner::{ItemOutcome, PlanId};
use tokio::{
    sync::{
        Notify,
        broadcast::{Receiver, error::RecvError, error::TryRecvError},
    },
    time::{Instant, sleep},
};

pub(crate) use watch::watchable;

use crate::{
    error::Error,
    forms::request,
    ipc::{Change, FleetEvent},
    model::{OperationKind, OperationStatus},
    operation::{
        result::OperationResult,
        task::{AskedEmulator, Task, WorkstationTask},
    },
    plans::{Dispatch, PlanAsks},
    publish::end,
    shared::{Asked, Shared},
    task::TaskMessage,
};

/// What happens within this time is taken in together.
const GATHER: Duration = Duration::from_millis(5);
/// How often it looks when nothing happens, and how often what is waited for is shown anew.
const LOOK: Duration = Duration::from_secs(1);
/// How often it is reckoned how long plans still take.
const RECKON: Duration = Duration::from_secs(2);

/// What has happened since the last turn.
#[derive(Debug, Default)]
struct Told {
    changes: Vec<Change>,
    /// Some of it was missed, or nothing has been seen yet: everything is looked up.
    missed: bool,
}

impl Told {
    /// Whether it matters to plans.
    fn take(&mut self, event: FleetEvent) -> bool {
        let matters = matches!(
            event.change,
            Change::Workstation(_) | Change::Removed(_) | Change::Operation(_) | Change::Maintenance(_)
        );
        if matters {
            self.changes.push(event.change);
        }
        matters
    }
}

/// What was shown last, and when.
#[derive(Debug, Default)]
struct Showing {
    left: HashMap<PlanId, Option<Duration>>,
    reckoned: Option<Instant>,
    waiting: Option<Instant>,
    /// When it was last looked which schedules are due.
    schedules: Option<Instant>,
}

/// Whether it is time for another look; then it has been looked.
fn is_due_again(last: &mut Option<Instant>) -> bool {
    let now = Instant::now();
    let due = last.is_none_or(|last| now >= last + LOOK);
    if due {
        *last = Some(now);
    }
    due
}

/// Drives the plans until the fleet ends. Not for a thread that must not wait for a disk.
pub(crate) async fn drive(fleet: Weak<Shared>, mut events: Receiver<FleetEvent>, changed: Arc<Notify>) {
    let mut told = Told { missed: true, ..Told::default() };
    let mut showing = Showing::default();
    let mut wait = Duration::ZERO;
    loop {
        let due = Instant::now() + wait;
        loop {
            tokio::select! {
                event = events.recv() => match event {
                    Ok(event) => if told.take(event) { break },
                    Err(RecvError::Lagged(_)) => { told.missed = true; break }
                    Err(RecvError::Closed) => return,
                },
                () = changed.notified() => break,
                () = tokio::time::sleep_until(due) => break,
            }
        }
        sleep(GATHER).await;
        loop {
            match events.try_recv() {
                Ok(event) => drop(told.take(event)),
                Err(TryRecvError::Lagged(_)) => told.missed = true,
                Err(TryRecvError::Empty | TryRecvError::Closed) => break,
            }
        }
        let Some(shared) = fleet.upgrade() else { return };
        let (told, shown) = (std::mem::take(&mut told), std::mem::take(&mut showing));
        match catch_unwind(AssertUnwindSafe(|| turn(&shared, &told, shown))) {
            Ok(Some((next, shown))) => (wait, showing) = (next, shown),
            Ok(None) => return,
            Err(_) => {
                // A panic must not stop the plans. What was handed out counts as sent.
                tracing::error!("a turn of the plans ended in a panic");
                wait = LOOK;
            }
        }
    }
}

/// One turn; how long to wait for the next at most. `None` once the fleet is closed.
fn turn(shared: &Shared, told: &Told, mut showing: Showing) -> Option<(Duration, Showing)> {
    let is_due = showing.waiting.is_none_or(|last| Instant::now() >= last + LOOK);
    let watches = watch::follow(shared, is_due);
    if watches {
        showing.waiting = None;
    }
    if told.missed || watches {
        look_everything_up(shared);
    }
    if is_due_again(&mut showing.schedules) {
        schedules::run_due(shared);
    }
    let (step, endings, news, watch_news, looks) = {
        let mut book = shared.plans.book();
        for change in &told.changes {
            book.take_in(change);
        }
        let step = book.decide();
        if book.is_closed() {
            return None;
        }
        (step, book.take_endings(), book.take_news(), book.take_watch_news(), book.take_app_looks())
    };
    for (operation, result) in endings {
        shared.state_store.change_operation(operation, |o| end(o, result));
    }
    watch::tell(shared, watch_news, looks);
    let saved = shared.plans.save();
    if let Err(error) = &saved {
        tracing::error!(%error, "a restart would not know what is sent: plans wait");
    }
    schedules::settle(shared, saved.is_ok(), &news);
    schedules::tell_plans(shared, news);
    for dispatch in step.send {
        // A single request is shown among what was under way, whatever becomes of the file.
        if saved.is_err() && dispatch.operation.is_none() {
            shared.plans.book().not_sent(dispatch.item);
        } else {
            send(shared, &dispatch);
        }
    }
    show(shared, &mut showing);
    Some((step.ask_again.map_or(LOOK, |at| at.min(LOOK)), showing))
}

/// Takes in everything as it is now.
fn look_everything_up(shared: &Shared) {
    let workstations = shared.state_store.workstations();
    let members: Vec<String> = shared.members().iter().map(|m| m.config.id.clone()).collect();
    let maintenance = shared.state_store.maintenance();
    let mut book = shared.plans.book();
    book.leave_alone(&maintenance);
    for gone in book.workstations().into_iter().filter(|id| !members.contains(id)) {
        book.take_in(&Change::Removed(gone));
    }
    for workstation in workstations {
        book.workstation(&workstation);
    }
    for operation in shared.state_store.unfinished() {
        book.operation(&operation);
    }
    for id in book.operations_under_way() {
        match shared.state_store.operation(id) {
            Some(operation) => book.operation(&operation),
            None => book.operation_lost(id),
        }
    }
}

/// Sends an item, or says why it was not.
fn send(shared: &Shared, dispatch: &Dispatch) {
    if dispatch.look {
        shared.tell(&dispatch.workstation, TaskMessage::Refresh);
        return;
    }
    let asked = match &dispatch.asks {
        _ if dispatch.repair => {
            Some(Ok((OperationKind::EndVbox, Task::Workstation(WorkstationTask::EndVbox))))
        }
        Some(PlanAsks::Workstation(request)) => {
            Some(request::workstation(request).map(|(kind, task)| (kind, Task::Workstation(task))))
        }
        Some(PlanAsks::Emulator(request)) => Some(request::emulator(request).and_then(|(kind, task)| {
            let index = Index::try_from(dispatch.index)
                .map_err(|e| Error::internal(workstation::values::reason(&e), e))?;
            let target = AskedEmulator { index, title: dispatch.title.clone() };
            Ok((kind, Task::Emulator(target, task)))
        })),
        None => None,
    };
    let Some(asked) = asked else {
        shared.plans.book().give_up(dispatch.item, ItemOutcome::Refused, plans::request_not_kept());
        return;
    };
    let operation = dispatch.operation;
    let sent = asked.and_then(|(kind, task)| {
        let plan = (operation.is_none() && !dispatch.watch)
            .then(|| u32::try_from(dispatch.item.plan.0).unwrap_or(u32::MAX));
        let asked = Asked {
            workstation: dispatch.workstation.clone(),
            task,
            kind,
            title: dispatch.title.clone(),
            plan,
            who: dispatch.who.clone(),
        };
        if let Some(refusal) = shared.forbids(&asked.workstation, kind)? {
            return Err(refusal.into());
        }
        match operation {
            Some(operation) => shared.hand_over(operation, asked).map(|()| operation),
            None => shared.enqueue(asked),
        }
    });
    match sent {
        Ok(operation) => shared.plans.book().carried_out_by(dispatch.item, operation),
        Err(error) => not_sent(shared, dispatch, &error),
    }
}

fn not_sent(shared: &Shared, dispatch: &Dispatch, error: &Error) {
    let said = error.message();
    let mut book = shared.plans.book();
    match (dispatch.operation, error) {
        (Some(operation), _) => {
            book.give_up(dispatch.item, ItemOutcome::Refused, said.clone());
            drop(book);
            let refused = OperationResult::new(OperationStatus::Refused, said);
            shared.state_store.change_operation(operation, |o| end(o, refused));
        }
        // A circuit has opened meanwhile, or too much is under way: it waits again.
        (None, Error::Refused { .. } | Error::Busy(_)) => book.turned_away(dispatch.item),
        (None, _) => book.give_up(dispatch.item, ItemOutcome::Refused, said),
    }
}

/// Shows how plans are, and what waits for what.
fn show(shared: &Shared, showing: &mut Showing) {
    let (now, state) = (Instant::now(), &shared.state_store);
    let is_due = |last: Option<Instant>, after| last.is_none_or(|last| now >= last + after);
    let book = shared.plans.book();
    if is_due(showing.reckoned, RECKON) {
        showing.left = book.times_left();
        showing.reckoned = Some(now);
    }
    let waiting = is_due(showing.waiting, LOOK).then(|| (book.waiting(), book.watched()));
    let (plans, singles) = (book.shown(&showing.left), book.single_waits());
    drop(book);
    let forgotten = shared.plans.book().take_forgotten();
    for plan in plans {
        state.set_plan(plan);
    }
    for plan in forgotten {
        state.forget_plan(plan);
    }
    for (operation, why) in singles {
        state.change_operation(operation, |o| {
            if o.status == OperationStatus::Queued {
                o.enter(why);
            }
        });
    }
    if let Some((waiting, (watches, watched))) = waiting {
        state.set_waiting(waiting);
        state.set_watched(watches, watched);
        showing.waiting = Some(now);
    }
}
