//! Plans over workstations of their own, whose power is cut now and then, all at once: what must hold is looked for in the simulated
//! workstations. What was asked for one by one beside them takes no place of theirs.

use std::{
    collections::BTreeMap,
    time::{Duration, Instant},
};

use fastrand::Rng;
use fleet::ipc::{EmulatorRequest, Plan, PlanAgain, PlanForm, PlanState, WorkstationForm};
use simulator::{Fault, Phase};
use tests::{
    fleet::{Member, Stage, form, quick},
    plans::{asking, at_once, first_of},
};

use crate::EMULATORS;

/// Workstations that only plans act on.
const WORKSTATIONS: u32 = 6;
/// At once on a workstation, and in the fleet.
const HERE: u32 = 2;
const FLEET: u32 = 5;
/// How often the power of all is cut.
const CUTS: Duration = Duration::from_secs(25);
/// So long a plan may take when everything is well.
const ENDS_WITHIN: Duration = Duration::from_mins(2);

/// What plans are asked for, and what has come of it.
pub(crate) struct Planned {
    pub(crate) members: Vec<Member>,
    /// The plan that goes on.
    plan: Option<u32>,
    starts: bool,
    /// How often the effect of `launch` or `quit` was asked for on an emulator of a workstation.
    asked: BTreeMap<(usize, &'static str, u32), usize>,
    most: usize,
    begun: u32,
    cuts: u32,
    cut: Instant,
    found: Vec<String>,
}

impl Planned {
    pub(crate) fn add(stage: &Stage) -> Self {
        let members = (0..WORKSTATIONS).map(|n| {
            let member = stage.add(quick(&format!("PLAN-{n}"), EMULATORS));
            let boots = WorkstationForm { boots: HERE.to_string(), ..form(&member.simulated) };
            let changed = stage.fleet.edit(&member.id, &boots, &String::new().into());
            changed.expect("a good form");
            member
        });
        Self {
            members: members.collect(),
            plan: None,
            starts: false,
            asked: BTreeMap::new(),
            most: 0,
            begun: 0,
            cuts: 0,
            cut: Instant::now(),
            found: Vec::new(),
        }
    }

    /// Something is done to the plan that goes on, or another one is begun, and the power may be cut.
    pub(crate) fn step(&mut self, stage: &Stage, rng: &mut Rng) {
        self.look();
        if self.cut.elapsed() > CUTS {
            (self.cut, self.cuts) = (Instant::now(), self.cuts + 1);
            let down_for = Duration::from_millis(rng.u64(100..3000));
            for member in &self.members {
                member.simulated.set_fault(Fault::Reboot { down_for });
            }
        }
        match self.shown(stage) {
            None => self.begin(stage),
            Some(plan) if plan.state == PlanState::Ended => self.ends(stage, &plan, rng),
            Some(plan) => match rng.u8(..200) {
                0 => drop(stage.fleet.pause_plan(plan.id)),
                1 => drop(stage.fleet.cancel_plan(plan.id)),
                _ if plan.state == PlanState::Paused => drop(stage.fleet.resume_plan(plan.id)),
                _ => {}
            },
        }
    }

    /// The last plan ends, and what the workstations say to all of them.
    pub(crate) fn verdict(&mut self, stage: &Stage) -> Vec<String> {
        let began = Instant::now();
        while let Some(plan) = self.shown(stage).filter(|plan| plan.state != PlanState::Ended) {
            self.look();
            if plan.state == PlanState::Paused {
                drop(stage.fleet.resume_plan(plan.id));
            }
            if began.elapsed() > ENDS_WITHIN {
                self.found.push(format!("a plan did not end: {:?}", plan.tally));
                break;
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        for (place, member) in self.members.iter().enumerate() {
            let mut done: BTreeMap<(&str, u32), usize> = BTreeMap::new();
            let deeds = member.simulated.ldplayer().deeds();
            for (deed, _) in &deeds {
                let mut words = deed.split_whitespace();
                let verb = words.next().unwrap_or_default();
                let index =
                    words.skip_while(|word| *word != "--index").nth(1).and_then(|index| index.parse().ok());
                *done.entry((verb, index.unwrap_or_default())).or_default() += 1;
            }
            for ((verb, index), times) in done {
                let asked =
                    self.asked.iter().find(|((at, asked, n), _)| (*at, *asked, *n) == (place, verb, index));
                let may = asked.map_or(0, |(_, times)| *times);
                if times > may {
                    self.found.push(format!(
                        "{}: {verb} {index} was carried out {times} times and asked for {may} times by plans",
                        member.simulated.name()
                    ));
                }
            }
        }
        println!("plans: {}, power cuts {}, at once {} at most", self.begun, self.cuts, self.most);
        if self.begun < 2 {
            self.found.push("hardly any plan was begun".into());
        }
        std::mem::take(&mut self.found)
    }

    /// So many boot at once and no more, also when all are back after a power cut.
    fn look(&mut self) {
        let boots = |phase| matches!(phase, Phase::Launching | Phase::Starting | Phase::Booting);
        let here = |member: &Member| {
            member.simulated.ldplayer().emulators().iter().filter(|emulator| boots(emulator.phase)).count()
        };
        let each: Vec<usize> = self.members.iter().map(here).collect();
        let all = each.iter().sum();
        self.most = self.most.max(all);
        if all > FLEET as usize || each.iter().any(|here| *here > HERE as usize) {
            self.found.push(format!("so many booted at once on the workstations of a plan: {each:?}"));
        }
    }

    fn shown(&self, stage: &Stage) -> Option<Plan> {
        let plans = stage.fleet.state().snapshot().plans;
        plans.into_iter().find(|plan| Some(plan.id) == self.plan)
    }

    fn begin(&mut self, stage: &Stage) {
        // It is not shown yet.
        if self.plan.is_some() {
            return;
        }
        self.starts = !self.starts;
        let request = if self.starts { EmulatorRequest::Start } else { EmulatorRequest::Stop };
        let ids = self.members.iter().map(|member| member.id.as_str());
        let limits = at_once(HERE, FLEET);
        let form: PlanForm = asking(request, first_of(ids, EMULATORS), limits);
        match stage.fleet.start_plan(&form) {
            Ok(plan) => self.counts(stage, plan),
            Err(error) => self.found.push(format!("a plan was not begun: {error}")),
        }
    }

    /// What a plan asks for.
    fn counts(&mut self, stage: &Stage, plan: u32) {
        (self.plan, self.begun) = (Some(plan), self.begun + 1);
        let verb = if self.starts { "launch" } else { "quit" };
        for item in stage.fleet.plan_items(plan, &[]).unwrap_or_default() {
            let place = self.members.iter().position(|member| member.id == item.target.workstation);
            *self.asked.entry((place.unwrap_or_default(), verb, item.target.emulator)).or_default() += 1;
        }
    }

    /// What came to nothing is run again now and then, and another plan is begun.
    fn ends(&mut self, stage: &Stage, plan: &Plan, rng: &mut Rng) {
        let which = PlanAgain { failed: true, refused: true, unknown: true };
        let bad = plan.tally.failed + plan.tally.refused + plan.tally.unknown;
        if bad > 0
            && rng.bool()
            && let Ok(again) = stage.fleet.run_plan_again(plan.id, which)
        {
            return self.counts(stage, again);
        }
        self.plan = None;
    }
}
