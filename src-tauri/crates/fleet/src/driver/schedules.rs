//! Begins what schedules say, as plans, and tells what became of it.

use std::time::Duration;

use messages::{Message, Part, notices, schedules};
use planner::{Origin, PausedBy, PlanId, RunEnded, Tally};

use crate::{
    ipc::{Link, PlanTargets},
    model::{NoticeKind, OperationStatus},
    news::Told,
    outside,
    plans::{Begun, CheckedPlan, PlanNews, boots, emulators},
    schedules::{Come, ComeAs, Start},
    shared::Shared,
    task,
    wording::plan,
};

/// So long after the start a run waits for workstations that have not answered yet: nobody knows whom its filter means.
const PATIENCE: Duration = Duration::from_secs(45);

/// Workstations that are named.
const NAMED: usize = 5;

/// Begins what is due.
pub(super) fn run_due(shared: &Shared) {
    if !is_ready(shared) {
        return;
    }
    let since_ms = shared.plans.book().now_ms();
    match shared.schedules.take_due(shared.now(), since_ms) {
        Ok(come) => {
            for one in &come {
                tell(shared, one);
            }
            let starts = shared.schedules.to_begin();
            for start in &starts {
                begin(shared, start);
            }
            if !come.is_empty() || !starts.is_empty() {
                shared.show_schedules();
            }
        }
        Err(error) => tracing::error!(%error, "schedules wait: a restart would not know what has run"),
    }
}

/// Whether it is known whom a filter means.
fn is_ready(shared: &Shared) -> bool {
    let connecting = || shared.state_store.workstations().iter().any(|w| w.link == Link::Connecting);
    outside::now().saturating_duration_since(shared.opened) > PATIENCE || !connecting()
}

/// Takes in how plans have ended, and whether the plans are written.
pub(super) fn settle(shared: &Shared, written: bool, news: &[PlanNews]) {
    if written {
        shared.schedules.settle();
    }
    let mut ended = false;
    for one in news {
        if let PlanNews::Ended { plan, tally, .. } = one {
            ended |= end(shared, *plan, *tally);
        }
    }
    if ended {
        shared.show_schedules();
    }
}

/// Tells how plans have ended and what stopped them; the runs of schedules are told by those.
pub(super) fn tell_plans(shared: &Shared, news: Vec<PlanNews>) {
    for one in news {
        let (plan, name, title, body) = match one {
            PlanNews::Stopped { by: PausedBy::Person, .. } => continue,
            PlanNews::Stopped { plan, name, by } => {
                let body = notices::plan_stopped_body(plan::paused(by));
                (plan, name.clone(), notices::plan_stopped(name), body)
            }
            PlanNews::Ended { plan, name, origin: Origin::Person, tally } => {
                let failed = tally.failed + tally.refused + tally.unknown;
                if failed == 0 {
                    continue;
                }
                let body = notices::plan_failed_body(tally.succeeded.to_string(), tally.all());
                (plan, name.clone(), notices::plan_failed(name, failed), body)
            }
            PlanNews::Ended { .. } => continue,
        };
        let plan = Some(shown(plan));
        shared.news.tell(Told { kind: NoticeKind::Plan, name: name.to_string(), title, body, plan });
        shared.wake();
    }
}

/// Whether it was a run of a schedule.
fn end(shared: &Shared, plan: PlanId, tally: Tally) -> bool {
    let Some(ended) = shared.schedules.ended(plan, tally) else { return false };
    let said = schedules::ended(tally.succeeded.to_string(), tally.all());
    shared.state_store.activity().schedule(&ended.name, said.clone());
    let title = match ended.news {
        RunEnded::AsBefore => return true,
        RunEnded::BeganToFail => notices::schedule_failed(&ended.name),
        RunEnded::Recovered => notices::schedule_recovered(&ended.name),
    };
    notify(shared, &ended.name, title, said, Some(plan));
    true
}

fn tell(shared: &Shared, come: &Come) {
    let activity = shared.state_store.activity();
    if come.missed > 0 {
        activity.schedule(&come.name, schedules::missed_before(come.missed));
    }
    let (said, title) = match come.what {
        ComeAs::Starts => return,
        ComeAs::Waits => (schedules::waits(), None),
        ComeAs::LeftOut => (schedules::left_out(), Some(notices::schedule_left_out(&come.name))),
        ComeAs::Missed(late) => (schedules::missed_by(late), Some(notices::schedule_missed(&come.name))),
    };
    activity.schedule(&come.name, said.clone());
    if let Some(title) = title {
        notify(shared, &come.name, title, said, None);
    }
}

fn begin(shared: &Shared, start: &Start) {
    let what = &start.what;
    if let Some(plan) = start.replaces {
        take_back(shared, plan);
    }
    let activity = shared.state_store.activity();
    let targets = match shared.plan_targets(&what.targets) {
        Ok(targets) => targets,
        Err(error) => return not_begun(shared, start, error.message()),
    };
    let unlisted = unlisted(shared, &what.targets);
    let named = || unlisted.iter().take(NAMED).map(Part::from);
    if targets.is_empty() && !unlisted.is_empty() {
        return not_begun(shared, start, schedules::unlisted(unlisted.len(), named()));
    }
    if targets.is_empty() {
        shared.schedules.not_begun(start.schedule, None);
        activity.schedule(&what.name, schedules::nobody());
        return;
    }
    let wanted = CheckedPlan {
        kind: what.kind,
        asks: what.request.clone().into(),
        subject: what.subject.clone(),
        limits: what.limits.unwrap_or_else(|| shared.settings.plans().usual(boots(what.kind))),
        name: what.name.clone(),
        origin: Origin::Schedule,
        spread: start.spread,
        by_script: false,
        targets: emulators(&targets),
    };
    let emulators = wanted.targets.len();
    let begun = shared.plans.book().begin(&wanted);
    match begun {
        Ok(Begun { plan, .. }) => {
            shared.schedules.begun(start.schedule, plan);
            tracing::info!(schedule = what.name, ?plan, emulators, "a schedule runs");
            activity.schedule(&what.name, schedules::begun(emulators));
            if !unlisted.is_empty() {
                activity.schedule(&what.name, schedules::without(unlisted.len(), named()));
            }
        }
        Err(error) => not_begun(shared, start, error.message()),
    }
}

/// The workstations of which no list has come since the start, where a filter is to say whom a run is for: nobody knows whom of theirs it
/// means.
fn unlisted(shared: &Shared, targets: &PlanTargets) -> Vec<String> {
    match targets {
        PlanTargets::Emulators { .. } => Vec::new(),
        PlanTargets::Filter { .. } => {
            let all = shared.state_store.workstations();
            all.iter().filter(|one| one.listed_at.is_none()).map(|one| one.name.clone()).collect()
        }
    }
}

fn not_begun(shared: &Shared, start: &Start, why: Message) {
    let name = &start.what.name;
    shared.schedules.not_begun(start.schedule, Some(&why));
    let said = schedules::not_begun(why);
    shared.state_store.activity().schedule(name, said.clone());
    notify(shared, name, notices::schedule_failed(name), said, None);
}

/// What of the run before was not sent is taken back.
fn take_back(shared: &Shared, plan: PlanId) {
    let under_way = shared.plans.book().cancel_plan(plan);
    for id in under_way {
        let operation = shared.state_store.operation(id);
        if let Some(operation) = operation.filter(|o| o.status == OperationStatus::Queued) {
            shared.tell(&operation.workstation, task::TaskMessage::Cancel(id));
        }
    }
}

fn notify(shared: &Shared, name: &str, title: Message, body: Message, plan: Option<PlanId>) {
    let plan = plan.map(shown);
    shared.news.tell(Told { kind: NoticeKind::Schedule, name: name.to_owned(), title, body, plan });
    shared.wake();
}

/// A plan's number as the window knows it.
fn shown(plan: PlanId) -> u32 {
    u32::try_from(plan.0).unwrap_or(u32::MAX)
}
