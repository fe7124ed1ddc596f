//! A morning in a large farm, in virtual time: everything is started by one plan although some workstations are broken, half of it is
//! cancelled, the program is killed in the middle, one workstation is switched on again, and what failed is run once more.
//!
//! What must hold is looked for in the simulated workstations: how many emulators boot at once, and how often each was launched.

use std::{
    cell::RefCell,
    collections::BTreeMap,
    rc::Rc,
    sync::Arc,
    time::{Duration, SystemTime},
};

use fleet::{
    ConfigFile, Fleet, FleetOptions, Keeping, MemorySecrets, Outside, Timing,
    ipc::{
        Addressee, CircuitAction, EmulatorRequest, Link, Plan, PlanAgain, PlanForm, PlanItem, PlanItemState,
        PlanState, PlanTally, PlanTargets,
    },
    model::Layer,
};
use simulator::{Fault, Phase};
use tokio::{
    task::LocalSet,
    time::{Instant, sleep},
};

use super::{farm::Farm, network::Cable, trace::Trace};
use crate::plans::at_once;

/// When it begins: a Friday noon.
const BEGAN: Duration = Duration::from_hours(498_828);
/// Emulators of each workstation that are started.
const EMULATORS: usize = 4;
/// At once on a workstation, and in the fleet.
const HERE: u32 = 2;
const FLEET: u32 = 60;
/// How often it is looked, and for how long anything is waited for, in virtual time.
const LOOK: Duration = Duration::from_secs(1);
const PATIENCE: Duration = Duration::from_hours(6);

/// What came of a morning.
#[derive(Debug)]
pub struct Verdict {
    /// The first plan when it had ended.
    pub first: PlanTally,
    /// The plan of what failed.
    pub again: PlanTally,
    /// The most emulators that booted at once in the fleet.
    pub most: usize,
    /// What did not hold.
    pub violations: Vec<String>,
}

struct Morning {
    farm: Rc<RefCell<Farm>>,
    list: std::path::PathBuf,
    secrets: Arc<MemorySecrets>,
    began: Instant,
    /// Of these workstations the first half is off, and on the others whatever is launched never boots.
    broken: usize,
    most: usize,
    violations: Vec<String>,
}

/// Plays a morning.
pub fn morning(workstations: usize, broken: usize) -> Verdict {
    fastrand::seed(17);
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .start_paused(true)
        .build()
        .expect("a runtime without threads");
    let folder = tempfile::tempdir().expect("a folder");
    let verdict = runtime.block_on(play(workstations, broken, folder.path().join("workstations.json")));
    workstation::wire::lay(None);
    verdict
}

fn wall(began: Instant) -> SystemTime {
    SystemTime::UNIX_EPOCH + BEGAN + began.elapsed()
}

async fn play(workstations: usize, broken: usize, list: std::path::PathBuf) -> Verdict {
    let began = Instant::now();
    let farm = Farm::new(17, workstations, wall(began).into(), Trace::new(false));
    for machine in &farm.machines {
        let ldplayer = machine.simulated.ldplayer();
        for emulator in ldplayer.emulators() {
            ldplayer.stop_at_once(emulator.index);
        }
    }
    let mut morning = Morning {
        farm: Rc::new(RefCell::new(farm)),
        list,
        secrets: Arc::new(MemorySecrets::default()),
        began,
        broken,
        most: 0,
        violations: Vec::new(),
    };
    // With its tasks each program is gone: it is killed.
    let tasks = LocalSet::new();
    let (plan, cable) = tasks.run_until(morning.until_it_is_killed()).await;
    cable.cut();
    drop(tasks);
    sleep(Duration::from_secs(20)).await;
    let tasks = LocalSet::new();
    let (first, again) = tasks.run_until(morning.goes_on(plan)).await;
    drop(tasks);
    morning.launched_once();
    Verdict { first, again, most: morning.most, violations: morning.violations }
}

impl Morning {
    fn start(&self) -> (Fleet, Arc<Cable>) {
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
        assert_eq!(opened.problems, vec![]);
        (opened.fleet, cable)
    }

    /// Everything is asked for, and a part of it is done.
    async fn until_it_is_killed(&mut self) -> (u32, Arc<Cable>) {
        let (fleet, cable) = self.start();
        self.farm.borrow_mut().join(&fleet);
        let all = self.farm.borrow().machines.len();
        self.until("all workstations online", || online(&fleet) == all).await;
        self.breaks();
        let broken = self.broken / 2;
        self.until("those that are off to be missed", || all - online(&fleet) == broken).await;
        let plan = fleet.start_plan(&self.everything(&fleet)).expect("a plan");
        let enough = u32::try_from(all).unwrap_or(u32::MAX);
        self.until("a part of it", || shown(&fleet, plan).tally.succeeded >= enough).await;
        (plan, cable)
    }

    /// The program is started again, and a person lets the plan go on.
    async fn goes_on(&mut self, plan: u32) -> (PlanTally, PlanTally) {
        let (fleet, _cable) = self.start();
        let all = self.farm.borrow().machines.len();
        let off = self.broken / 2;
        self.until("all others online", || all - online(&fleet) == off).await;
        self.holds(
            shown(&fleet, plan).state == PlanState::Interrupted,
            "a plan goes on by itself after a restart",
        );
        fleet.resume_plan(plan).expect("a plan that stands");
        self.cancels_half(&fleet, plan);
        let waits_only = || {
            let shown = shown(&fleet, plan);
            shown.tally.under_way == 0 && shown.tally.waiting == shown.held
        };
        self.until("only what is held up to be left", waits_only).await;

        // One workstation is switched on again: what waits for it goes out.
        let before = shown(&fleet, plan);
        let of_first = self.farm.borrow().machines[0].id.clone();
        let waits = |fleet: &Fleet| {
            let items = fleet.plan_items(plan, &[PlanItemState::Waiting]).unwrap_or_default();
            items.iter().filter(|item| item.target.workstation == of_first).count()
        };
        self.holds(waits(&fleet) == EMULATORS, "what is meant for a workstation that is off waits for it");
        self.farm.borrow().machines[0].simulated.clear_faults();
        self.until("what waits for it", || waits(&fleet) == 0 && waits_only()).await;
        let gone_out = shown(&fleet, plan).tally.succeeded - before.tally.succeeded;
        self.holds(
            gone_out as usize == EMULATORS,
            "all that waited for a workstation goes out when it is back",
        );

        fleet.cancel_plan(plan).expect("a plan that runs");
        self.until("its end", || shown(&fleet, plan).state == PlanState::Ended).await;
        let first = shown(&fleet, plan).tally;
        self.puts_right(&fleet).await;
        let which = PlanAgain { failed: true, refused: true, unknown: true };
        let again = fleet.run_plan_again(plan, which).expect("some have failed");
        self.until("the end of what is run again", || shown(&fleet, again).state == PlanState::Ended).await;
        let again = shown(&fleet, again).tally;
        fleet.closed().await;
        (first, again)
    }

    fn breaks(&self) {
        let farm = self.farm.borrow();
        for (place, machine) in farm.machines.iter().take(self.broken).enumerate() {
            if place < self.broken / 2 {
                machine.simulated.set_fault(Fault::Refuse);
            } else {
                machine.simulated.ldplayer().stick_vbox(true);
            }
        }
    }

    /// The plan for the first emulators of every workstation.
    fn everything(&self, fleet: &Fleet) -> PlanForm {
        let of = |machine: &super::farm::Machine| {
            let shown = fleet.state().workstation(&machine.id).expect("a workstation of the list");
            let to = |e: &fleet::ipc::Emulator| Addressee {
                workstation: machine.id.clone(),
                emulator: e.index,
                title: e.title.clone(),
            };
            shown.emulators.iter().take(EMULATORS).map(to).collect::<Vec<_>>()
        };
        let emulators = self.farm.borrow().machines.iter().flat_map(of).collect();
        let at_once = at_once(HERE, FLEET);
        PlanForm {
            request: EmulatorRequest::Start,
            targets: PlanTargets::Emulators { emulators },
            limits: Some(fleet::ipc::LimitsForm { when_back: "10080".into(), ..at_once }),
            name: String::new(),
        }
    }

    /// What waits on every second of the workstations that work.
    fn cancels_half(&self, fleet: &Fleet, plan: u32) {
        let farm = self.farm.borrow();
        let second: Vec<&str> =
            farm.machines.iter().skip(self.broken).step_by(2).map(|machine| machine.id.as_str()).collect();
        let waiting = fleet.plan_items(plan, &[PlanItemState::Waiting]).unwrap_or_default();
        let of = |item: &&PlanItem| second.contains(&item.target.workstation.as_str());
        let items: Vec<u32> = waiting.iter().filter(of).map(|item| item.number).collect();
        fleet.cancel_plan_items(plan, &items).expect("a plan that runs");
    }

    /// What was broken is mended, and what never booted is ended.
    async fn puts_right(&mut self, fleet: &Fleet) {
        let ids: Vec<String> = {
            let farm = self.farm.borrow();
            for machine in farm.machines.iter().take(self.broken) {
                machine.simulated.clear_faults();
                let ldplayer = machine.simulated.ldplayer();
                ldplayer.stick_vbox(false);
                for emulator in ldplayer.emulators().iter().filter(|e| e.phase != Phase::Running) {
                    ldplayer.stop_at_once(emulator.index);
                }
            }
            farm.machines.iter().take(self.broken).map(|machine| machine.id.clone()).collect()
        };
        for id in &ids {
            drop(fleet.control(id, Layer::Emulator, CircuitAction::Reset, ""));
        }
        let all = self.farm.borrow().machines.len();
        self.until("everything well", || online(fleet) == all).await;
        // Until each has been listed again.
        self.for_a_while(Duration::from_mins(3)).await;
    }

    async fn for_a_while(&mut self, how_long: Duration) {
        let until = Instant::now() + how_long;
        while Instant::now() < until {
            sleep(LOOK).await;
            self.looks();
        }
    }

    async fn until(&mut self, what: &str, is_so: impl Fn() -> bool) {
        let began = Instant::now();
        while !is_so() {
            assert!(began.elapsed() < PATIENCE, "waited in vain for: {what}; so far {:?}", self.violations);
            sleep(LOOK).await;
            self.looks();
        }
    }

    fn holds(&mut self, held: bool, what: &str) {
        if !held {
            self.violations.push(what.to_owned());
        }
    }

    /// So many boot at once and no more. What never boots gives its place back after a while, and is not counted.
    fn looks(&mut self) {
        let (mut all, mut most_here) = (0, 0);
        let boots = |phase| matches!(phase, Phase::Launching | Phase::Starting | Phase::Booting);
        for machine in self.farm.borrow().machines.iter().skip(self.broken) {
            let emulators = machine.simulated.ldplayer().emulators();
            let here = emulators.iter().filter(|emulator| boots(emulator.phase)).count();
            all += here;
            most_here = most_here.max(here);
        }
        self.most = self.most.max(all);
        if all > FLEET as usize || most_here > HERE as usize {
            self.violations.push(format!("{all} booted at once, {most_here} of them on one workstation"));
        }
    }

    /// Nothing was launched twice by the first plan. What was broken was launched once more at most, when it was run again.
    fn launched_once(&mut self) {
        let farm = self.farm.borrow();
        let mut twice = Vec::new();
        for (place, machine) in farm.machines.iter().enumerate() {
            let mut launched: BTreeMap<String, usize> = BTreeMap::new();
            for (deed, _) in machine.simulated.ldplayer().deeds() {
                if deed.starts_with("launch") {
                    *launched.entry(deed).or_default() += 1;
                }
            }
            let may = if place < self.broken { 2 } else { 1 };
            twice.extend(
                launched
                    .into_iter()
                    .filter(|(_, times)| *times > may)
                    .map(|(deed, times)| format!("{}: {deed} was carried out {times} times", machine.name)),
            );
        }
        drop(farm);
        self.violations.extend(twice);
    }
}

fn shown(fleet: &Fleet, plan: u32) -> Plan {
    let plans = fleet.state().snapshot().plans;
    plans.into_iter().find(|shown| shown.id == plan).expect("a plan that is kept")
}

fn online(fleet: &Fleet) -> usize {
    let workstations = fleet.state().workstations();
    workstations.iter().filter(|workstation| workstation.link == Link::Online).count()
}
