//! What people leave to the program: plans, watches, schedules, maintenance, settings; and who is in the list.

use std::{collections::BTreeMap, time::Duration};

use fastrand::Rng;
use fleet::{
    Fleet, Keep,
    ipc::{
        EmulatorRequest, LimitsForm, MaintenanceForm, PlanForm, PlanTargets, ScheduleForm, ScheduleOverlap,
        ScheduleRule, WatchForm,
    },
    model::{OperationKind, WatchOf, WatchWant},
};
use tokio::time::Instant;

use super::{
    calendar::{HOUR, WallCalendar},
    farm::Farm,
    ledger::{Emulated, Ledger, PlanAsked},
};
use crate::plans::at_once;

/// A schedule that somebody has made.
pub(super) struct ScheduleAsked {
    pub(super) name: String,
    id: u32,
    kind: OperationKind,
    targets: Vec<Emulated>,
    at_once: (usize, usize),
    rule: Rule,
    /// From when on.
    made: u64,
    /// Since when it is off.
    off: Option<Instant>,
    begun: usize,
    calendar: WallCalendar,
}

enum Rule {
    /// Every hour, from then on.
    Hourly(u64),
    /// At half past two in the night of Berlin.
    Nightly,
}

impl ScheduleAsked {
    /// A run has begun; `latest` is the latest that the wall clock has shown.
    pub(super) fn begins(&mut self, latest: u64) -> Result<PlanAsked, String> {
        self.begun += 1;
        let due = match self.rule {
            Rule::Hourly(first) if latest < first => 0,
            Rule::Hourly(first) => usize::try_from((latest - first) / HOUR).unwrap_or(0) + 1,
            Rule::Nightly => self.calendar.nights(self.made, latest),
        };
        if self.off.is_some_and(|since| since.elapsed() > Duration::from_secs(1)) {
            return Err("it runs although it is off".into());
        }
        if self.begun > due {
            return Err(format!("it ran {} times and was due {due} times", self.begun));
        }
        Ok(self.asked())
    }

    /// What one run may do.
    pub(super) fn asked(&self) -> PlanAsked {
        PlanAsked {
            kind: self.kind,
            targets: self.targets.iter().cloned().collect(),
            per_workstation: self.at_once.0,
            in_fleet: self.at_once.1,
            settle: Duration::ZERO,
            stopped: None,
            sent: BTreeMap::new(),
        }
    }
}

/// A watch over a workstation, or over one emulator.
pub(super) struct WatchAsked {
    workstation: String,
    only: Option<(u32, String)>,
    pub(super) running: bool,
    pub(super) per_hour: usize,
    pub(super) paused: bool,
}

impl WatchAsked {
    /// The one that decides about an emulator.
    pub(super) fn of<'a>(all: &'a [Self], emulated: &Emulated) -> Option<&'a Self> {
        let (workstation, index, title) = emulated;
        let here = || all.iter().filter(|watch| watch.workstation == *workstation);
        let own = here().find(|watch| watch.only.as_ref().is_some_and(|(i, t)| i == index && t == title));
        own.or_else(|| here().find(|watch| watch.only.is_none()))
    }

    pub(super) fn may(&self, kind: OperationKind) -> bool {
        match kind {
            OperationKind::Start | OperationKind::Restart => self.running,
            OperationKind::Stop => !self.running,
            _ => false,
        }
    }

    fn wanted(&self) -> WatchOf {
        let workstation = self.workstation.clone();
        match self.only.clone() {
            Some((index, title)) => WatchOf::Emulator { workstation, index, title },
            None => WatchOf::Workstation { workstation },
        }
    }
}

/// Somebody leaves something to the program, or takes it back.
pub(super) fn care(farm: &mut Farm, ledger: &mut Ledger, fleet: &Fleet, rng: &mut Rng) {
    match rng.u8(..16) {
        0..=3 => begin_plan(farm, ledger, fleet, rng),
        4 | 5 => handle_plan(farm, ledger, fleet, rng),
        6 | 7 => watch(farm, ledger, fleet, rng),
        8 => handle_watch(farm, ledger, fleet, rng),
        9 => maintain(farm, fleet, rng),
        10 => schedule(farm, ledger, fleet, rng),
        11 => handle_schedule(farm, ledger, fleet, rng),
        12 => settings(farm, fleet, rng),
        13 => leave_or_join(farm, ledger, fleet, rng),
        _ => look(farm, fleet, rng),
    }
}

/// Some emulators of some workstations.
fn some(farm: &Farm, rng: &mut Rng) -> Vec<Emulated> {
    let mut chosen = Vec::new();
    for _ in 0..rng.usize(1..5) {
        let machine = &farm.machines[rng.usize(..farm.machines.len())];
        if machine.gone.is_some() {
            continue;
        }
        let emulators = machine.simulated.ldplayer().emulators();
        let wanted = rng.usize(1..6);
        chosen.extend(emulators.into_iter().take(wanted).map(|e| (machine.id.clone(), e.index, e.title)));
    }
    chosen.sort();
    chosen.dedup();
    chosen
}

fn addressed(emulated: &[Emulated]) -> PlanTargets {
    let addressee = |(workstation, emulator, title): &Emulated| fleet::ipc::Addressee {
        workstation: workstation.clone(),
        emulator: *emulator,
        title: title.clone(),
    };
    PlanTargets::Emulators { emulators: emulated.iter().map(addressee).collect() }
}

fn request(rng: &mut Rng) -> (EmulatorRequest, OperationKind) {
    match rng.u8(..4) {
        0 | 1 => (EmulatorRequest::Start, OperationKind::Start),
        2 => (EmulatorRequest::Stop, OperationKind::Stop),
        _ => (EmulatorRequest::Restart, OperationKind::Restart),
    }
}

fn begin_plan(farm: &Farm, ledger: &mut Ledger, fleet: &Fleet, rng: &mut Rng) {
    let targets = some(farm, rng);
    let (request, kind) = request(rng);
    let (here, in_fleet) = (rng.u32(1..4), rng.u32(1..7));
    let settle = [0, 15][rng.usize(..2)];
    let limits = LimitsForm {
        settle: settle.to_string(),
        canary: ["0", "2"][rng.usize(..2)].into(),
        stop_after: ["0", "3"][rng.usize(..2)].into(),
        when_back: ["0", "10"][rng.usize(..2)].into(),
        ..at_once(here, in_fleet)
    };
    let typed = PlanForm { request, targets: addressed(&targets), limits: Some(limits), name: String::new() };
    if let Ok(plan) = fleet.start_plan(&typed) {
        farm.trace.happened(|| format!("plan {plan}: {kind:?} {} emulators", targets.len()));
        let asked = PlanAsked {
            kind,
            targets: targets.into_iter().collect(),
            per_workstation: here as usize,
            in_fleet: in_fleet as usize,
            settle: Duration::from_secs(settle),
            stopped: None,
            sent: BTreeMap::new(),
        };
        ledger.plans.insert(plan, asked);
    }
}

/// Somebody stops a plan, or lets it go on.
fn handle_plan(farm: &Farm, ledger: &mut Ledger, fleet: &Fleet, rng: &mut Rng) {
    let plans: Vec<u32> = ledger.plans.keys().copied().collect();
    let Some(&plan) = plans.get(rng.usize(..plans.len().max(1))) else { return };
    let (what, done, goes_on) = match rng.u8(..5) {
        0 => ("paused", fleet.pause_plan(plan), false),
        1 => ("cancelled", fleet.cancel_plan(plan), false),
        _ => ("resumed", fleet.resume_plan(plan), true),
    };
    if done.is_ok() {
        farm.trace.happened(|| format!("plan {plan} is {what}"));
        let stopped = &mut ledger.plans.get_mut(&plan).expect("one of them").stopped;
        if goes_on {
            *stopped = None;
        } else {
            stopped.get_or_insert_with(Instant::now);
        }
    }
}

fn watch(farm: &Farm, ledger: &mut Ledger, fleet: &Fleet, rng: &mut Rng) {
    let machine = &farm.machines[rng.usize(..farm.machines.len())];
    let emulators = machine.simulated.ldplayer().emulators();
    let one = emulators.get(rng.usize(..6)).filter(|_| rng.bool());
    let new = WatchAsked {
        workstation: machine.id.clone(),
        only: one.map(|emulator| (emulator.index, emulator.title.clone())),
        running: one.is_none() || rng.bool(),
        per_hour: rng.usize(2..6),
        paused: false,
    };
    let typed = WatchForm {
        of: vec![new.wanted()],
        want: if new.running { WatchWant::Running } else { WatchWant::Stopped },
        app: String::new(),
        per_hour: new.per_hour.to_string(),
        may_repair: false,
    };
    if fleet.save_watch(&typed).is_ok() {
        farm.trace.happened(|| format!("{} is watched: {:?} {:?}", machine.name, typed.of, typed.want));
        ledger.watches.retain(|watch| watch.wanted() != new.wanted());
        ledger.watched_anew(&machine.id);
        ledger.watches.push(new);
    }
}

fn handle_watch(farm: &Farm, ledger: &mut Ledger, fleet: &Fleet, rng: &mut Rng) {
    let shown = fleet.state().snapshot().watches;
    let Some(watch) = shown.get(rng.usize(..shown.len().max(1))) else { return };
    let (WatchOf::Workstation { workstation } | WatchOf::Emulator { workstation, .. }) = &watch.of else {
        return;
    };
    if rng.u8(..4) == 0 {
        if fleet.remove_watch(&watch.id).is_ok() {
            farm.trace.happened(|| format!("{:?} is not watched any more", watch.of));
            ledger.watches.retain(|asked| asked.wanted() != watch.of);
            ledger.watched_anew(workstation);
        }
    } else if fleet.pause_watch(&watch.id, !watch.paused).is_ok() {
        farm.trace.happened(|| format!("the watch over {:?} is paused: {}", watch.of, !watch.paused));
        for asked in ledger.watches.iter_mut().filter(|asked| asked.wanted() == watch.of) {
            asked.paused = !watch.paused;
        }
        ledger.watched_anew(workstation);
    }
}

fn maintain(farm: &mut Farm, fleet: &Fleet, rng: &mut Rng) {
    let now = farm.calendar.millis();
    let place = rng.usize(..farm.machines.len());
    if let Some(kept) = fleet.state().snapshot().maintenance.first().filter(|_| rng.bool()) {
        if fleet.end_maintenance(&kept.id).is_ok() {
            // Whichever it was of: nothing is expected of any of them.
            for machine in &mut farm.machines {
                machine.maintenance = None;
            }
            farm.trace.happened(|| "a maintenance is ended".into());
        }
        return;
    }
    let minutes = rng.u64(1..15);
    let typed = MaintenanceForm {
        workstations: vec![farm.machines[place].id.clone()],
        tags: Vec::new(),
        minutes: minutes.to_string(),
        reason: "cables".into(),
    };
    if fleet.begin_maintenance(&typed).is_ok() {
        let machine = &mut farm.machines[place];
        machine.maintenance = Some((Instant::now(), now + minutes * 60_000));
        farm.trace.happened(|| format!("{} is under maintenance for {minutes} minutes", machine.name));
    }
}

fn schedule(farm: &Farm, ledger: &mut Ledger, fleet: &Fleet, rng: &mut Rng) {
    let targets = some(farm, rng);
    let (request, kind) = request(rng);
    let name = format!("Schedule {}", ledger.schedules.len());
    let made = farm.calendar.millis();
    let places = (rng.u32(1..4), rng.u32(1..7));
    let nightly = rng.bool();
    // The next full minute but one.
    let first = (made / 60_000 + 2) * 60_000;
    let at =
        time::OffsetDateTime::from_unix_timestamp(i64::try_from(first / 1000).unwrap_or(0)).expect("a time");
    let typed = ScheduleForm {
        name: name.clone(),
        rule: if nightly { ScheduleRule::Daily } else { ScheduleRule::Hours },
        date: if nightly { String::new() } else { at.date().to_string() },
        time: if nightly { "02:30".into() } else { format!("{:02}:{:02}", at.hour(), at.minute()) },
        days: Vec::new(),
        hours: if nightly { String::new() } else { "1".into() },
        zone: if nightly { "Europe/Berlin".into() } else { "UTC".into() },
        spread: ["0", "2"][rng.usize(..2)].into(),
        missed: ["0", "30"][rng.usize(..2)].into(),
        overlap: [ScheduleOverlap::Skip, ScheduleOverlap::Wait, ScheduleOverlap::Replace][rng.usize(..3)],
        request,
        targets: addressed(&targets),
        limits: Some(at_once(places.0, places.1)),
    };
    match fleet.save_schedule(None, &typed) {
        Ok(id) => {
            farm.trace.happened(|| {
                format!("{name}: {kind:?} {} emulators, {:?} {}", targets.len(), typed.rule, typed.time)
            });
            ledger.schedules.push(ScheduleAsked {
                name,
                id,
                kind,
                targets,
                at_once: (places.0 as usize, places.1 as usize),
                rule: if nightly { Rule::Nightly } else { Rule::Hourly(first) },
                made,
                off: None,
                begun: 0,
                calendar: farm.calendar.clone(),
            });
        }
        Err(error) => farm.trace.happened(|| format!("{name} is refused: {error}")),
    }
}

fn handle_schedule(farm: &Farm, ledger: &mut Ledger, fleet: &Fleet, rng: &mut Rng) {
    let all = ledger.schedules.len();
    let Some(asked) = ledger.schedules.get_mut(rng.usize(..all.max(1))) else { return };
    let on = asked.off.is_some();
    if fleet.enable_schedule(asked.id, on).is_ok() {
        farm.trace.happened(|| format!("{} is switched: {on}", asked.name));
        asked.off = (!on).then(Instant::now);
    }
}

/// Somebody types settings. What is refused changes nothing.
fn settings(farm: &Farm, fleet: &Fleet, rng: &mut Rng) {
    let before = fleet.settings().present;
    let mut typed = before.clone();
    typed.poll = ["5", "10", "15", "20", "900"][rng.usize(..5)].into();
    typed.threshold = ["2", "3", "4", "99"][rng.usize(..4)].into();
    let changed = fleet.change_settings(&typed);
    farm.trace.happened(|| {
        format!("settings: poll {}, threshold {}: {}", typed.poll, typed.threshold, changed.is_ok())
    });
    let expected = if changed.is_ok() { &typed } else { &before };
    if fleet.settings().present != *expected {
        farm.trace.violated("settings are neither what was typed nor what they were".into());
    }
}

/// A workstation is taken from the list, or comes back into it.
fn leave_or_join(farm: &mut Farm, ledger: &mut Ledger, fleet: &Fleet, rng: &mut Rng) {
    let place = rng.usize(..farm.machines.len());
    let machine = &mut farm.machines[place];
    if machine.gone.is_some() {
        return join(farm, fleet, place);
    }
    let few =
        farm.machines.iter().filter(|machine| machine.gone.is_some()).count() * 3 >= farm.machines.len();
    let machine = &mut farm.machines[place];
    if few || machine.blocked.is_some() || machine.astray.is_some() || fleet.remove(&machine.id).is_err() {
        return;
    }
    farm.trace.happened(|| format!("{} is removed", machine.name));
    machine.gone = Some(Instant::now());
    machine.maintenance = None;
    let id = std::mem::take(&mut machine.id);
    ledger.watches.retain(|watch| watch.workstation != id);
}

/// It is in the list again, as a new one.
pub(super) fn join(farm: &mut Farm, fleet: &Fleet, place: usize) {
    let machine = &mut farm.machines[place];
    // Its password is typed, and may be tried.
    machine.refusals += 2;
    machine.gone = None;
    farm.network.forbid(&machine.address, false);
    let password = machine.simulated.password().to_owned();
    match fleet.add(&machine.form(place), password.into(), Keep::Saved) {
        Ok(id) => machine.id = id,
        Err(error) => farm.trace.violated(format!("{} cannot be added again: {error}", machine.name)),
    }
    farm.trace.happened(|| format!("{} is added", farm.machines[place].name));
}

/// Somebody looks at a few workstations, or closes the window, or opens it.
fn look(farm: &Farm, fleet: &Fleet, rng: &mut Rng) {
    match rng.u8(..4) {
        0 => fleet.set_hidden(true),
        1 | 2 => fleet.set_hidden(false),
        _ => {
            let place = rng.usize(..farm.machines.len());
            fleet.look_at([farm.machines[place].id.as_str()]);
        }
    }
}
