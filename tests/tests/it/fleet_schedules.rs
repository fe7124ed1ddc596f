//! Schedules over the whole fleet, with a calendar that leaps: what is due runs once, what was missed and what overlaps follow their
//! rules, and a restart neither loses nor doubles a run.

use std::{
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, SystemTime},
};

use fleet::{
    ConfigFile, FleetOptions, Keep, Keeping, MemorySecrets, Outside, Secrets,
    ipc::{
        ActivityQuery, CircuitAction, Day, EmulatorRequest, Link, Plan, PlanItemState, PlanOrigin, PlanState,
        PlanTargets, Schedule, ScheduleForm, ScheduleOverlap, ScheduleRule,
    },
    model::{Layer, NoticeKind},
};
use serde_json::Value;
use tests::{
    fleet::{Stage, form, quick, quick_timing, wait_for},
    plans::{at_once, first_of},
};

/// 2026-11-27 07:59 UTC.
const BEGAN: u64 = 1_795_766_340_000;
const MINUTE: u64 = 60_000;
const HOUR: u64 = 60 * MINUTE;

/// A calendar that is set by hand.
#[derive(Clone)]
struct Calendar(Arc<AtomicU64>);

impl Calendar {
    fn new() -> Self {
        Self(Arc::new(AtomicU64::new(BEGAN)))
    }

    fn outside(&self) -> Outside {
        let now = Arc::clone(&self.0);
        Outside::with_calendar(move || {
            SystemTime::UNIX_EPOCH + Duration::from_millis(now.load(Ordering::Relaxed))
        })
    }

    /// So long after the beginning.
    fn is(&self, after: u64) {
        self.0.store(BEGAN + after, Ordering::Relaxed);
    }
}

struct Farm {
    folder: tempfile::TempDir,
    secrets: Arc<MemorySecrets>,
    calendar: Calendar,
}

impl Farm {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        Self { folder, secrets: Arc::default(), calendar: Calendar::new() }
    }

    fn open(&self) -> Stage {
        let options = FleetOptions {
            timing: quick_timing(),
            secrets: Arc::clone(&self.secrets) as Arc<dyn Secrets>,
            config: Some(ConfigFile::at(self.folder.path().join("workstations.json"))),
            activity: Keeping::File(self.folder.path().join("activity.db")),
        };
        Stage::within(options, self.calendar.outside())
    }

    fn file(&self) -> std::path::PathBuf {
        self.folder.path().join("schedules.json")
    }
}

fn daily(request: EmulatorRequest) -> ScheduleForm {
    ScheduleForm {
        name: "Morning".into(),
        rule: ScheduleRule::Daily,
        date: String::new(),
        time: "08:00".into(),
        days: Vec::new(),
        hours: String::new(),
        zone: "UTC".into(),
        spread: "0".into(),
        missed: "0".into(),
        overlap: ScheduleOverlap::Skip,
        request,
        targets: PlanTargets::Filter { filter: "Farm-*".into() },
        limits: Some(at_once(2, 4)),
    }
}

/// Every hour from 08:00 on.
fn hourly(overlap: ScheduleOverlap) -> ScheduleForm {
    ScheduleForm {
        rule: ScheduleRule::Hours,
        date: "2026-11-27".into(),
        hours: "1".into(),
        overlap,
        ..daily(EmulatorRequest::Restart)
    }
}

fn plans(stage: &Stage) -> Vec<Plan> {
    stage.fleet.state().snapshot().plans
}

fn schedule(stage: &Stage) -> Schedule {
    stage.fleet.state().snapshot().schedules.remove(0)
}

/// What became of the last time, once that is said.
fn last(stage: &Stage, said: &str) -> Schedule {
    wait_for(said, || {
        let schedule = schedule(stage);
        let last = schedule.last.as_ref()?;
        last.said.to_string().contains(said).then_some(schedule)
    })
}

fn ended(stage: &Stage, at: usize) -> Plan {
    wait_for("the end of a plan", || {
        let plan = plans(stage).into_iter().nth(at)?;
        (plan.state == PlanState::Ended).then_some(plan)
    })
}

fn is_online(stage: &Stage, id: &str) {
    wait_for("the workstation online", || {
        (stage.fleet.state().workstation(id)?.link == Link::Online).then_some(())
    });
}

fn add(stage: &Stage, emulators: u32) -> (String, simulator::Workstation) {
    let simulated = stage.simulate(quick("WS-1", emulators));
    let password = simulated.password().to_owned().into();
    let id = stage.fleet.add(&form(&simulated), password, Keep::Saved).unwrap();
    is_online(stage, &id);
    (id, simulated)
}

fn isolate(stage: &Stage, id: &str) {
    stage.fleet.control(id, Layer::Network, CircuitAction::Isolate, "cable").unwrap();
}

#[test]
fn a_schedule_runs_at_its_time_once() {
    let farm = Farm::new();
    let stage = farm.open();
    let (_id, _simulated) = add(&stage, 2);
    let id = stage.fleet.save_schedule(None, &daily(EmulatorRequest::Start)).unwrap();
    let next = schedule(&stage).next.unwrap();
    assert_eq!((next.at, next.asked.as_str()), (BEGAN + MINUTE, "2026-11-27 08:00"));
    let preview = stage.fleet.preview_schedule(&daily(EmulatorRequest::Start)).unwrap();
    assert_eq!((preview.times.len(), preview.emulators), (5, 2));
    assert!(plans(&stage).is_empty());

    farm.calendar.is(MINUTE + 1000);
    let plan = ended(&stage, 0);
    assert_eq!((plan.origin, plan.tally.succeeded, plan.name.as_str()), (PlanOrigin::Schedule, 2, "Morning"));
    let after = last(&stage, "2 of 2 done.");
    assert_eq!(after.last.unwrap().well, Some(true));
    assert_eq!(after.next.unwrap().asked, "2026-11-28 08:00");

    // A day later all run already; in between nothing has run.
    farm.calendar.is(24 * HOUR + MINUTE + 1000);
    let again = ended(&stage, 1);
    assert_eq!((again.left_out, again.tally.succeeded, plans(&stage).len()), (2, 0, 2));
    let query = |filter: &str| ActivityQuery { filter: filter.into(), ..ActivityQuery::default() };
    wait_for("each run in the history", || {
        let page = stage.fleet.activity_page(&query("kind:schedule"), None, 10).ok().flatten()?;
        (page.entries.len() == 4).then_some(())
    });

    stage.fleet.enable_schedule(id, false).unwrap();
    farm.calendar.is(48 * HOUR + MINUTE + 1000);
    assert!(!schedule(&stage).on && schedule(&stage).next.is_none());
    stage.fleet.enable_schedule(id, true).unwrap();
    assert_eq!(
        schedule(&stage).next.unwrap().asked,
        "2026-11-30 08:00",
        "what was due meanwhile is not missed"
    );
    stage.fleet.remove_schedule(id).unwrap();
    assert!(stage.fleet.state().snapshot().schedules.is_empty());
}

#[test]
fn a_missed_run_follows_its_rule_and_is_told() {
    let farm = Farm::new();
    let stage = farm.open();
    let (_id, _simulated) = add(&stage, 1);
    let mut notices = stage.fleet.notices();
    let id = stage.fleet.save_schedule(None, &daily(EmulatorRequest::Start)).unwrap();
    farm.calendar.is(HOUR);
    assert_eq!(last(&stage, "missed").last.unwrap().well, Some(false));
    assert!(plans(&stage).is_empty());
    let notice = wait_for("its notice", || {
        std::iter::from_fn(|| notices.try_recv().ok()).find(|notice| notice.kind == NoticeKind::Schedule)
    });
    assert_eq!(notice.title.to_string(), "Schedule “Morning” was missed");
    let made_up = ScheduleForm { missed: "120".into(), ..daily(EmulatorRequest::Start) };
    stage.fleet.save_schedule(Some(id), &made_up).unwrap();
    farm.calendar.is(25 * HOUR);
    assert_eq!(ended(&stage, 0).tally.succeeded, 1);
}

#[test]
fn an_overlapping_run_follows_its_rule() {
    for overlap in [ScheduleOverlap::Skip, ScheduleOverlap::Wait, ScheduleOverlap::Replace] {
        let farm = Farm::new();
        let stage = farm.open();
        let (workstation, _simulated) = add(&stage, 1);
        stage.fleet.save_schedule(None, &hourly(overlap)).unwrap();
        isolate(&stage, &workstation);
        farm.calendar.is(MINUTE + 1000);
        let first = wait_for("the first run, which waits", || {
            plans(&stage).into_iter().find(|plan| plan.tally.waiting == 1)
        });
        farm.calendar.is(HOUR + MINUTE + 1000);
        match overlap {
            ScheduleOverlap::Skip => {
                last(&stage, "left out");
                assert_eq!(plans(&stage).len(), 1);
            }
            ScheduleOverlap::Wait => {
                last(&stage, "waits");
                assert_eq!(plans(&stage).len(), 1);
                stage.fleet.cancel_plan(first.id).unwrap();
                wait_for("the second run", || (plans(&stage).len() == 2).then_some(()));
            }
            ScheduleOverlap::Replace => {
                wait_for("the second run", || (plans(&stage).len() == 2).then_some(()));
                let before = ended(&stage, 0);
                assert_eq!((before.id, before.tally.cancelled), (first.id, 1));
                let waits = stage.fleet.plan_items(plans(&stage)[1].id, &[PlanItemState::Waiting]);
                assert_eq!(waits.unwrap().len(), 1);
            }
        }
    }
}

/// Changes the file as a program leaves it that was killed within a run's beginning.
fn killed_while_starting(file: &Path, keep_plan: bool, plans: &Path) {
    let mut kept: Value = serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap();
    let due = kept["schedules"][0]["last"]["due_ms"].clone();
    kept["starting"] = serde_json::json!([{ "schedule": 0, "due_ms": due, "since_ms": 0, "replaces": null }]);
    kept["schedules"][0]["running"] = Value::Null;
    kept["schedules"][0]["last"] = serde_json::json!({ "due_ms": due, "plan": null, "became": "runs" });
    std::fs::write(file, kept.to_string()).unwrap();
    if !keep_plan {
        std::fs::remove_file(plans).unwrap();
    }
}

#[test]
fn a_restart_neither_loses_nor_doubles_a_run() {
    for keep_plan in [true, false] {
        let farm = Farm::new();
        let first = farm.open();
        let (workstation, _simulated) = add(&first, 1);
        // Whom a filter means is known once a workstation has answered.
        let targets = first_of([workstation.as_str()], 1);
        let asked = ScheduleForm { targets, ..daily(EmulatorRequest::Restart) };
        first.fleet.save_schedule(None, &asked).unwrap();
        isolate(&first, &workstation);
        farm.calendar.is(MINUTE + 1000);
        wait_for("the run", || plans(&first).into_iter().find(|plan| plan.tally.waiting == 1));
        last(&first, "It runs.");
        first.fleet.close();
        killed_while_starting(&farm.file(), keep_plan, &farm.folder.path().join("plans.json"));

        farm.calendar.is(MINUTE + 2000);
        let second = farm.open();
        let run = wait_for("the run", || plans(&second).into_iter().next());
        let state = if keep_plan { PlanState::Interrupted } else { PlanState::Running };
        assert_eq!((run.state, run.origin), (state, PlanOrigin::Schedule));
        assert_eq!(last(&second, "It runs.").last.unwrap().plan, Some(run.id));
        // The next day it overlaps, so the first one is known to go on; and nothing else has run.
        farm.calendar.is(24 * HOUR + MINUTE + 1000);
        last(&second, "left out");
        assert_eq!(plans(&second).len(), 1);
    }
}

#[test]
fn what_was_missed_while_closed_is_found_at_the_start() {
    let farm = Farm::new();
    let first = farm.open();
    let (_id, _simulated) = add(&first, 1);
    first.fleet.save_schedule(None, &daily(EmulatorRequest::Start)).unwrap();
    first.fleet.close();
    farm.calendar.is(49 * HOUR);
    let second = farm.open();
    last(&second, "missed");
    assert!(plans(&second).is_empty());
}

#[test]
fn a_schedule_that_makes_no_sense_is_refused() {
    let farm = Farm::new();
    let stage = farm.open();
    let refused = |form: &ScheduleForm| stage.fleet.save_schedule(None, form).unwrap_err().to_string();
    let start = || daily(EmulatorRequest::Start);
    assert!(refused(&ScheduleForm { request: EmulatorRequest::Delete, ..start() }).contains("it needs you"));
    let adb = EmulatorRequest::Adb { command: "shell ls".into() };
    assert!(refused(&ScheduleForm { request: adb, ..start() }).contains("it needs you"));
    let wrong = PlanTargets::Filter { filter: "state:sleeping".into() };
    assert!(refused(&ScheduleForm { targets: wrong, ..start() }).contains("filter"));
    let past =
        ScheduleForm { rule: ScheduleRule::Once, date: "2026-11-27".into(), time: "07:00".into(), ..start() };
    assert!(refused(&past).contains("over"));
    stage.fleet.save_schedule(None, &start()).unwrap();
    let weekly = ScheduleForm { rule: ScheduleRule::Weekly, days: vec![Day::Monday], ..start() };
    assert!(refused(&weekly).contains("already"), "two of one name");
    assert_eq!(stage.fleet.state().snapshot().schedules.len(), 1);
}
