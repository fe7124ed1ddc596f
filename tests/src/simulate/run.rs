//! One run: a farm, a program that is started, closed and killed again and again, and the verdict.

use std::{
    cell::RefCell,
    rc::Rc,
    sync::Arc,
    time::{Duration, SystemTime},
};

use fastrand::Rng;
use fleet::{
    ConfigFile, Fleet, FleetOptions, Keeping, MemorySecrets, Outside, Timing,
    ipc::{Change, Operation},
};
use tokio::{
    sync::broadcast::error::RecvError,
    task::{LocalSet, spawn_local},
    time::{Instant, sleep},
};

use super::{
    farm::Farm,
    invariants,
    network::Cable,
    operators::{click, disturb, heal, put_right},
    trace::Trace,
};
use crate::fleet::Mirror;

/// When every run begins: a Friday noon.
const BEGAN: Duration = Duration::from_hours(498_828);
/// How long everything may take to be well again once faults have ended.
const RECOVERY: Duration = Duration::from_mins(45);
/// What was taken so long before a kill is remembered (see `unfinished.rs` of the fleet).
const REMEMBERED: Duration = Duration::from_millis(200);

/// What is to be simulated.
#[derive(Debug, Clone, Copy)]
pub struct Options {
    /// What all choices come from.
    pub seed: u64,
    /// How many workstations.
    pub workstations: usize,
    /// How long faults are made; in virtual time.
    pub minutes: u64,
    /// Prints all that happens.
    pub prints: bool,
}

/// What came of a run.
#[derive(Debug)]
pub struct Report {
    /// Over everything that happened.
    pub hash: u64,
    /// How much that was.
    pub events: u64,
    /// Requests that left.
    pub requests: u64,
    /// Operations that were taken.
    pub operations: u64,
    /// How often the program was closed or killed.
    pub restarts: u32,
    /// The whole run in virtual time.
    pub took: Duration,
    /// What did not hold.
    pub violations: Vec<String>,
    /// The last that happened.
    pub last: Vec<String>,
}

/// Runs one seed to its end.
pub fn run(options: Options) -> Report {
    fastrand::seed(options.seed);
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .start_paused(true)
        .build()
        .expect("a runtime without threads");
    let folder = tempfile::tempdir().expect("a folder");
    // The folder's name has drawn from it.
    fastrand::seed(options.seed);
    let report = runtime.block_on(play(options, folder.path().join("workstations.json")));
    workstation::wire::lay(None);
    report
}

struct Run {
    options: Options,
    list: std::path::PathBuf,
    secrets: Arc<MemorySecrets>,
    rng: Rng,
    farm: Rc<RefCell<Farm>>,
    trace: Trace,
    began: Instant,
    operations: u64,
    restarts: u32,
    /// What was under way when the program ended, and must be listed by the next.
    under_way: Vec<Operation>,
}

/// A program that runs.
struct Program {
    fleet: Fleet,
    mirror: Rc<RefCell<Mirror>>,
    cable: Arc<Cable>,
}

fn wall(began: Instant) -> SystemTime {
    SystemTime::UNIX_EPOCH + BEGAN + began.elapsed()
}

impl Run {
    /// Opens the list as a program that has just been started.
    fn start(&mut self) -> Program {
        let began = self.began;
        let cable = Cable::new(&self.farm.borrow().network);
        workstation::wire::lay(Some(cable.clone()));
        let opened = Fleet::open_in(
            FleetOptions {
                timing: Timing::default(),
                secrets: self.secrets.clone(),
                config: Some(ConfigFile::at(self.list.clone())),
                activity: Keeping::Nothing,
            },
            Outside::one_thread(move || wall(began)),
        )
        .expect("a list that nobody else has");
        for problem in &opened.problems {
            self.trace.violated(format!("the files of the program before could not be used: {problem}"));
        }
        let fleet = opened.fleet;
        let events = fleet.state().subscribe();
        let mirror = Rc::new(RefCell::new(Mirror::new(fleet.state().snapshot())));
        self.lists_what_was_under_way(&mirror.borrow());
        if self.restarts == 0 {
            self.farm.borrow_mut().join(&fleet);
        }
        spawn_local(follow(events, Rc::clone(&mirror), Rc::clone(&self.farm), fleet.clone()));
        Program { fleet, mirror, cable }
    }

    /// What the program before had taken and not ended is said to have ended.
    fn lists_what_was_under_way(&mut self, mirror: &Mirror) {
        for before in std::mem::take(&mut self.under_way) {
            let same = |o: &&Operation| {
                o.workstation == before.workstation && o.title == before.title && o.kind == before.kind
            };
            if !mirror.shown.operations.iter().any(|o| same(&o) && o.status.is_final()) {
                self.trace.violated(format!(
                    "an operation was lost with the program: {:?} “{}”",
                    before.kind, before.title
                ));
            }
        }
    }

    /// Lets people click and things fail until the program ends.
    async fn work(&mut self, program: &Program, until: Instant) {
        let mut recent = Vec::new();
        while Instant::now() < until {
            sleep(Duration::from_millis(self.rng.u64(50..8000))).await;
            {
                let mut farm = self.farm.borrow_mut();
                if self.rng.u8(..8) < 5 {
                    let before = recent.len();
                    click(&mut farm, &program.fleet, &mut self.rng, &mut recent);
                    self.operations += u64::from(recent.len() != before);
                }
                if self.rng.u8(..6) == 0 {
                    disturb(&mut farm, &program.fleet, &mut self.rng);
                }
            }
            invariants::check(&self.farm.borrow());
        }
    }

    /// The program is closed, or killed.
    async fn end(&mut self, program: Program, kill: bool) {
        self.restarts += 1;
        let now = u64::try_from(
            wall(self.began).duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default().as_millis(),
        );
        let remembered = now.unwrap_or(0).saturating_sub(u64::try_from(REMEMBERED.as_millis()).unwrap_or(0));
        let snapshot = program.fleet.state().snapshot();
        let under_way = snapshot.operations.iter().filter(|o| !o.status.is_final());
        self.under_way = under_way.filter(|o| o.requested_at < remembered).cloned().collect();
        // The next one may try again what this one has not found to be refused.
        for machine in &mut self.farm.borrow_mut().machines {
            let shown = snapshot.workstations.iter().find(|shown| shown.id == machine.id);
            let known =
                !kill && shown.is_some_and(|shown| shown.account == fleet::ipc::PasswordState::Refused);
            machine.refusals += if machine.refuses && !known { 2 } else { 0 };
        }
        self.trace
            .happened(|| if kill { "the program is killed".into() } else { "the program is closed".into() });
        if kill {
            program.cable.cut();
        } else {
            program.fleet.closed().await;
            self.follows_all(&program);
            program.cable.cut();
        }
    }

    /// Whoever only follows events knows the same as the snapshot.
    fn follows_all(&self, program: &Program) {
        let snapshot = program.fleet.state().snapshot();
        let mirror = program.mirror.borrow();
        for (id, endings) in mirror.endings.iter().filter(|(_, endings)| **endings != 1) {
            self.trace.violated(format!("operation {id} ended {endings} times"));
        }
        let shown = mirror.shown.operations.iter().filter(|o| o.status.is_final() == o.result.is_none());
        for operation in shown {
            self.trace.violated(format!("an operation that says nothing of its end: {:?}", operation.id));
        }
        if mirror.shown.seq > snapshot.seq {
            self.trace.violated("events from the future".into());
        }
    }

    /// Faults have ended: everything must be well after a while.
    async fn recover(&mut self, program: &Program) {
        {
            let mut farm = self.farm.borrow_mut();
            farm.swap(None);
            for place in 0..farm.machines.len() {
                put_right(&mut farm, place);
            }
        }
        let until = Instant::now() + RECOVERY;
        while Instant::now() < until {
            heal(&mut self.farm.borrow_mut(), &program.fleet);
            sleep(Duration::from_secs(30)).await;
            invariants::check(&self.farm.borrow());
            if invariants::unwell(&self.farm.borrow(), &program.fleet).is_empty() {
                return;
            }
        }
        for what in invariants::unwell(&self.farm.borrow(), &program.fleet) {
            self.trace.violated(what);
        }
    }
}

/// One program after the other, until faults have ended and everything is well.
async fn play(options: Options, list: std::path::PathBuf) -> Report {
    let (trace, began) = (Trace::new(options.prints), Instant::now());
    let farm = Farm::new(options.seed, options.workstations, wall(began).into(), trace.clone());
    let mut run = Run {
        options,
        list,
        secrets: Arc::new(MemorySecrets::default()),
        rng: Rng::with_seed(options.seed ^ 0xc11c),
        farm: Rc::new(RefCell::new(farm)),
        trace,
        began,
        operations: 0,
        restarts: 0,
        under_way: Vec::new(),
    };
    let ends = began + Duration::from_secs(60 * run.options.minutes);
    loop {
        let tasks = LocalSet::new();
        let over = tasks
            .run_until(async {
                let program = run.start();
                let until = Instant::now() + Duration::from_secs(run.rng.u64(60..3600));
                run.work(&program, until.min(ends)).await;
                let over = Instant::now() >= ends;
                if over {
                    run.recover(&program).await;
                }
                let kill = !over && run.rng.bool();
                run.end(program, kill).await;
                over
            })
            .await;
        // With its tasks the program is gone.
        drop(tasks);
        if over {
            break;
        }
        sleep(Duration::from_millis(run.rng.u64(10..20_000))).await;
    }
    Report {
        hash: run.trace.hash(),
        events: run.trace.events(),
        requests: run.farm.borrow().network.requests(),
        operations: run.operations,
        restarts: run.restarts,
        took: began.elapsed(),
        violations: run.trace.violations(),
        last: run.trace.last(),
    }
}

/// Follows events as a window does: without a gap, or from a snapshot again where it was too slow.
async fn follow(
    mut events: tokio::sync::broadcast::Receiver<fleet::ipc::FleetEvent>,
    mirror: Rc<RefCell<Mirror>>,
    farm: Rc<RefCell<Farm>>,
    fleet: Fleet,
) {
    let trace = farm.borrow().trace.clone();
    loop {
        let event = match events.recv().await {
            Ok(event) => event,
            Err(RecvError::Closed) => return,
            Err(RecvError::Lagged(_)) => {
                let mut mirror = mirror.borrow_mut();
                mirror.shown = fleet.state().snapshot();
                continue;
            }
        };
        match serde_json::to_vec(&event) {
            Ok(bytes) => trace.counted(&bytes),
            Err(error) => trace.violated(format!("an event cannot be written: {error}")),
        }
        if let Change::Operation(operation) = &event.change {
            trace.happened(|| {
                format!("operation {}: {:?} {:?}", operation.id, operation.kind, operation.status)
            });
            if operation.status.is_final() {
                invariants::ended(&farm.borrow(), operation);
            }
        }
        if let Err(expected) = mirror.borrow_mut().apply(event) {
            trace.violated(format!("event {expected} was left out"));
        }
    }
}
