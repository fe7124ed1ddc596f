//! One run: a farm, a program that is started, closed and killed again and again, and the verdict.

use std::{
    cell::RefCell,
    path::{Path, PathBuf},
    rc::Rc,
    sync::Arc,
    time::Duration,
};

use fastrand::Rng;
use fleet::{ConfigFile, Fleet, FleetOptions, Keeping, MemorySecrets, Outside, Timing, ipc::Operation};
use tokio::{
    task::{LocalSet, spawn_local},
    time::{Instant, advance, sleep, sleep_until},
};

use super::{
    calendar::WallCalendar,
    care,
    farm::Farm,
    follow::follow,
    invariants,
    ledger::Ledger,
    memory,
    moments::{Agenda, People, ProgramEnd},
    network::Cable,
    operators::{click, disturb, heal, is_online, put_right},
    trace::Trace,
};
use crate::mirror::Mirror;

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
    let folder = folder();
    // The folder's name has drawn from it.
    fastrand::seed(options.seed);
    let report = runtime.block_on(play(options, folder.path()));
    workstation::wire::lay(None);
    report
}

/// Where the program keeps its files: in memory where the computer has such a place, for each is written through to the disk.
fn folder() -> tempfile::TempDir {
    let in_memory = Path::new("/dev/shm");
    let made = if in_memory.is_dir() { tempfile::tempdir_in(in_memory) } else { tempfile::tempdir() };
    made.expect("a folder")
}

struct Run {
    options: Options,
    list: PathBuf,
    secrets: Arc<MemorySecrets>,
    rng: Rng,
    farm: Rc<RefCell<Farm>>,
    ledger: Rc<RefCell<Ledger>>,
    trace: Trace,
    calendar: WallCalendar,
    operations: u64,
    restarts: u32,
    /// What was under way when the program ended, and must be listed by the next.
    under_way: Vec<Operation>,
    /// How many operations must be in the history by now, where that is known.
    remembered: Option<usize>,
}

/// A program that runs.
struct Program {
    fleet: Fleet,
    mirror: Rc<RefCell<Mirror>>,
    cable: Arc<Cable>,
}

impl Run {
    /// Opens the list as a program that has just been started.
    fn start(&mut self) -> Program {
        let calendar = self.calendar.clone();
        let cable = Cable::new(&self.farm.borrow().network);
        workstation::wire::lay(Some(cable.clone()));
        let opened = Fleet::open_in(
            FleetOptions {
                timing: Timing::default(),
                secrets: self.secrets.clone(),
                config: Some(ConfigFile::at(self.list.clone())),
                activity: Keeping::File(self.list.with_file_name("activity.db")),
            },
            Outside::one_thread(move || calendar.wall()),
        )
        .expect("a list that nobody else has");
        for problem in &opened.problems {
            self.trace.violated(format!("the files of the program before could not be used: {problem}"));
        }
        let fleet = opened.fleet;
        let events = fleet.state().subscribe();
        let mirror = Rc::new(RefCell::new(Mirror::new(fleet.state().snapshot())));
        self.lists_what_was_under_way(&mirror.borrow());
        let listed = mirror.borrow().shown.operations.len();
        let expected = self.remembered.map(|before| before + listed);
        match memory::operations(&fleet, expected) {
            Ok(found) => self.remembered = Some(found),
            Err(wrong) => self.trace.violated(wrong),
        }
        self.ledger.borrow_mut().restarted();
        if self.restarts == 0 {
            self.farm.borrow_mut().join(&fleet);
        }
        let told = (Rc::clone(&self.farm), Rc::clone(&self.ledger));
        spawn_local(follow(events, Rc::clone(&mirror), told, fleet.clone()));
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

    /// Lets people click and things fail until the program ends; how it does.
    async fn work(&mut self, program: &Program, until: Instant) -> Option<ProgramEnd> {
        let (mut recent, mut agenda) = (Vec::new(), Agenda::default());
        let mut next = Instant::now() + Duration::from_millis(self.rng.u64(50..8000));
        while Instant::now() < until {
            sleep_until(agenda.next().map_or(next, |due| due.min(next)).min(until)).await;
            let put_off = agenda.take();
            if put_off.is_none() && Instant::now() >= next {
                next = Instant::now() + Duration::from_millis(self.rng.u64(50..8000));
                if self.rng.u8(..100) == 0 {
                    self.clock_or_sleep().await;
                }
            }
            let (mut farm, mut ledger) = (self.farm.borrow_mut(), self.ledger.borrow_mut());
            let mut people = People {
                farm: &mut farm,
                ledger: &mut ledger,
                fleet: &program.fleet,
                rng: &mut self.rng,
                agenda: &mut agenda,
            };
            if let Some(what) = put_off {
                let end = people.later(what);
                if end.is_some_and(|end| stands(&end, &farm, &program.fleet)) {
                    return end;
                }
            } else {
                self.operations += any(&mut people, &mut recent);
            }
            drop((farm, ledger));
            self.check();
        }
        None
    }

    fn check(&self) {
        invariants::check(&self.farm.borrow());
        for wrong in self.ledger.borrow().overdue() {
            self.trace.violated(wrong);
        }
    }

    /// Somebody sets the wall clock, or this computer sleeps.
    async fn clock_or_sleep(&mut self) {
        self.ledger.borrow_mut().upset = Instant::now();
        if self.rng.bool() {
            let by = [-3_600_000, -40_000, -900, 700, 45_000, 3_600_000][self.rng.usize(..6)];
            self.trace.happened(|| format!("the wall clock is set by {by} ms"));
            return self.calendar.set_ahead(by);
        }
        let asleep = Duration::from_secs(self.rng.u64(5..4000));
        self.trace.happened(|| format!("this computer sleeps for {asleep:?}"));
        if asleep > Duration::from_mins(1) {
            // By then nobody at the other ends knows of its connections.
            self.farm.borrow().network.cut_all();
        }
        // All at once: nothing of the program runs meanwhile, and every wait is over too late.
        advance(asleep).await;
        self.ledger.borrow_mut().upset = Instant::now();
    }

    /// The program is closed, or killed.
    async fn end(&mut self, program: Program, kill: bool) {
        self.restarts += 1;
        // Whoever follows events has read all of them.
        sleep(Duration::from_millis(1)).await;
        let snapshot = program.fleet.state().snapshot();
        let under_way = snapshot.operations.iter().filter(|o| !o.status.is_final());
        let is_remembered = |o: &&Operation| !kill || self.ledger.borrow().taken_before(o.id, REMEMBERED);
        self.under_way = under_way.filter(is_remembered).cloned().collect();
        let ended = self.ledger.borrow().ended;
        self.remembered = self.remembered.filter(|_| !kill).map(|before| before + ended);
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
                if farm.machines[place].gone.is_some() {
                    care::join(&mut farm, &program.fleet, place);
                }
            }
        }
        let until = Instant::now() + RECOVERY;
        while Instant::now() < until {
            heal(&mut self.farm.borrow_mut(), &program.fleet);
            sleep(Duration::from_secs(30)).await;
            self.check();
            if invariants::unwell(&self.farm.borrow(), &program.fleet).is_empty() {
                return;
            }
        }
        for what in invariants::unwell(&self.farm.borrow(), &program.fleet) {
            self.trace.violated(what);
        }
    }
}

/// Whether an end that was put off still makes sense: whoever is to change addresses must be known, and be there.
fn stands(end: &ProgramEnd, farm: &Farm, fleet: &Fleet) -> bool {
    end.swap.is_none_or(|(one, other)| {
        farm.swapped.is_none() && is_online(farm, fleet, one) && is_online(farm, fleet, other)
    })
}

/// Somebody does something, or something goes wrong; how many operations were taken by a click.
fn any(people: &mut People<'_>, recent: &mut Vec<u32>) -> u64 {
    let before = recent.len();
    if people.rng.u8(..8) < 4 {
        click(people.farm, people.ledger, people.fleet, people.rng, recent);
    }
    let clicked = u64::from(recent.len() != before);
    match people.rng.u8(..24) {
        0..=3 => disturb(people.farm, people.fleet, people.rng),
        4 | 5 => people.moment(),
        6 | 7 => care::care(people.farm, people.ledger, people.fleet, people.rng),
        _ => {}
    }
    clicked
}

/// One program after the other, until faults have ended and everything is well.
async fn play(options: Options, folder: &Path) -> Report {
    let (trace, began) = (Trace::new(options.prints), Instant::now());
    let calendar = WallCalendar::new(options.seed);
    let farm = Farm::new(options.seed, options.workstations, calendar.clone(), trace.clone());
    let mut run = Run {
        options,
        list: folder.join("workstations.json"),
        secrets: Arc::new(MemorySecrets::default()),
        rng: Rng::with_seed(options.seed ^ 0xc11c),
        farm: Rc::new(RefCell::new(farm)),
        ledger: Rc::new(RefCell::new(Ledger::new(calendar.clone()))),
        trace,
        calendar,
        operations: 0,
        restarts: 0,
        under_way: Vec::new(),
        remembered: Some(0),
    };
    let ends = began + Duration::from_secs(60 * run.options.minutes);
    loop {
        let tasks = LocalSet::new();
        let ended = tasks
            .run_until(async {
                let program = run.start();
                let until = Instant::now() + Duration::from_secs(run.rng.u64(30..1200));
                let end = run.work(&program, until.min(ends)).await;
                let over = Instant::now() >= ends;
                if over {
                    run.recover(&program).await;
                }
                let end = end.unwrap_or_else(|| ProgramEnd { kill: run.rng.bool(), swap: None });
                run.end(program, end.kill && !over).await;
                (!over).then_some(end.swap)
            })
            .await;
        // With its tasks the program is gone.
        drop(tasks);
        let Some(swap) = ended else { break };
        sleep(Duration::from_millis(run.rng.u64(10..20_000))).await;
        if swap.is_some() {
            run.trace.happened(|| format!("{swap:?} change addresses"));
            run.farm.borrow_mut().swap(swap);
        }
    }
    let requests = run.farm.borrow().network.requests();
    Report {
        hash: run.trace.hash(),
        events: run.trace.events(),
        requests,
        operations: run.operations,
        restarts: run.restarts,
        took: began.elapsed(),
        violations: run.trace.violations(),
        last: run.trace.last(),
    }
}
