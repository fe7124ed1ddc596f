//! The watch carried out: it looks when something was seen or time has passed, and asks for one step at a time through a
//! plan of its own, within the same limits and turns as everybody.

use std::num::NonZeroU32;
use std::time::Duration;

use crate::action::{Action, LeadsTo};
use crate::event::Event;
use crate::limits::Limits;
use crate::plan::{Because, ItemId, ItemOutcome, NewPlan, Origin, PlanTarget};
use crate::planner::{Planner, Timer};
use crate::target::Target;
use crate::time::Time;
use crate::watch::{
    GaveUp, HandsOff, SavedWatch, Verdict, Watch, WatchRules, WatchState, WatchStep, WatchView, Watched,
    judge, next_step, within_an_hour,
};

impl Planner {
    /// How the watch works. Without rules it does nothing.
    pub fn set_watch_rules(&mut self, rules: WatchRules) {
        let limits = Limits { canary: 0, stop_after: None::<NonZeroU32>, ..rules.limits };
        self.watch_rules = Some(WatchRules { limits, ..rules });
    }

    /// Watches an emulator, or changes what is wanted of it. Watching it again begins anew after the watch gave up.
    pub fn watch(&mut self, target: &Target, watch: Watch, now: Time) {
        self.step(now);
        let Some(id) = &target.emulator else { return };
        let workstation = self.workstation(&target.workstation);
        let emulator = self.emulator(workstation, id);
        let was = self.emulators[emulator].watched.take();
        let anew = was.map_or_else(|| Watched::new(watch), |mut was| Watched { watch, ..was.anew() });
        // What was seen before anybody cared decides nothing.
        self.emulators[emulator].watched = Some(Watched { look_from: self.now, ..anew });
        self.changed.watched.insert(emulator);
        self.watch_emulator(emulator);
    }

    /// No longer watches an emulator. A step that waits ends as cancelled.
    pub fn unwatch(&mut self, target: &Target, now: Time) {
        self.step(now);
        if let Some(emulator) = self.find_emulator(target) {
            self.unwatch_emulator(emulator);
        }
    }

    pub(crate) fn unwatch_emulator(&mut self, emulator: usize) {
        let Some(was) = self.emulators[emulator].watched.take() else { return };
        self.changed.watched.insert(emulator);
        if let Some((item, _)) = was.pending {
            self.cancel_items(&[item], self.now);
        }
    }

    /// What is watched, and how that is.
    pub fn watched(&self) -> impl Iterator<Item = (Target, WatchView)> {
        let all = (0..self.emulators.len()).filter_map(|at| Some((at, self.emulators[at].watched.as_ref()?)));
        all.map(|(at, watched)| {
            let view = WatchView {
                watch: watched.watch,
                state: self.watch_state(at, watched),
                steps: watched.steps,
                acted: watched.acted.clone(),
                last: watched.last,
            };
            (self.target(self.emulators[at].workstation, Some(at)), view)
        })
    }

    fn watch_state(&self, emulator: usize, watched: &Watched) -> WatchState {
        if watched.released {
            return WatchState::Released;
        }
        if let Some((since, why)) = watched.gave_up {
            return WatchState::GaveUp(since, why);
        }
        if let Some((item, step)) = watched.pending {
            return WatchState::Acting(item, step);
        }
        match self.judge(emulator, watched) {
            None => WatchState::HandsOff(HandsOff::Unknown),
            Some(Verdict::Fine) => WatchState::Fine,
            Some(Verdict::HandsOff(why)) => WatchState::HandsOff(why),
            Some(Verdict::Trouble(_)) if self.is_wanted(emulator) => WatchState::HandsOff(HandsOff::Busy),
            Some(Verdict::Trouble(_)) => WatchState::LooksAgain(watched.look_from.max(self.now)),
        }
    }

    fn judge(&self, emulator: usize, watched: &Watched) -> Option<Verdict> {
        let rules = self.watch_rules.as_ref()?;
        let here = &self.emulators[emulator];
        let workstation = &self.workstations[here.workstation].facts;
        Some(judge(watched.watch.want, workstation, &here.facts, rules.fresh, self.now))
    }

    /// Whether something is under way or asked for that the watch must not disturb.
    fn is_wanted(&self, emulator: usize) -> bool {
        let here = &self.emulators[emulator];
        let workstation = &self.workstations[here.workstation];
        let whole = workstation.alone.or(workstation.reserved).is_some() || workstation.repair.is_some();
        here.under_way.is_some() || !here.turns.is_empty() || whole
    }

    /// A person asks for something that goes past the plans. The watch takes note of it, and takes back what it has not sent:
    /// what it finds afterwards decides anew.
    pub fn asked_in_person(&mut self, target: &Target, leads_to: LeadsTo, now: Time) {
        self.step(now);
        let Some(emulator) = self.find_emulator(target) else { return };
        let pending = self.emulators[emulator].watched.as_ref().and_then(|watched| watched.pending);
        if let Some((item, _)) = pending
            && self.plans.get(&item.plan).is_some_and(|plan| plan.items[item.index as usize].waits())
        {
            self.end(item, ItemOutcome::Refused, Because::Asked);
        }
        let event = self.heed(emulator, leads_to);
        self.events.extend(event);
    }

    /// Looks at an emulator that is watched, and acts if it must.
    pub(crate) fn watch_emulator(&mut self, emulator: usize) {
        let now = self.now;
        let Some(rules) = &self.watch_rules else { return };
        let (pause, steady, most) = (rules.pause, rules.steady, rules.tries);
        let repairs_per_hour = rules.repairs_per_hour;
        let here = &self.emulators[emulator];
        let (at, seen) = (here.workstation, here.facts.seen);
        let Some(watched) = here.watched.as_ref().filter(|watched| !watched.released) else { return };
        if watched.pending.is_some() {
            return;
        }
        let Some(verdict) = self.judge(emulator, watched) else { return };
        let wanted = self.is_wanted(emulator);
        let Some(watched) = self.emulators[emulator].watched.as_mut() else { return };
        let Verdict::Trouble(trouble) = verdict else {
            return self.note_fine(emulator, verdict == Verdict::Fine, steady);
        };
        watched.fine_since = None;
        if watched.gave_up.is_some() || wanted || seen < watched.look_from {
            return;
        }
        if now < watched.look_from {
            let from = watched.look_from;
            return self.set_timer(from, Timer::Watch(emulator));
        }
        within_an_hour(&mut watched.acted, now);
        let too_often = watched.acted.len() >= watched.watch.per_hour as usize;
        let may_repair = watched.watch.may_repair && {
            let repairs = &mut self.workstations[at].repairs;
            within_an_hour(repairs, now);
            repairs.len() < repairs_per_hour as usize
        };
        let next = next_step(trouble, watched.tries, most, may_repair);
        let why = if too_often { Some(GaveUp::TooOften) } else { next.is_none().then_some(GaveUp::TriedAll) };
        if let Some(why) = why {
            watched.gave_up = Some((now, why));
            let tries = watched.steps;
            self.changed.watched.insert(emulator);
            self.events.push(Event::WatchGaveUp { target: self.target(at, Some(emulator)), why, tries });
            return;
        }
        if let Some(step) = next {
            watched.look_from = now.after(pause);
            self.act(emulator, step);
        }
    }

    /// What was in trouble counts as over it when it has been seen as it should be for long enough.
    fn note_fine(&mut self, emulator: usize, fine: bool, steady: Duration) {
        let here = &mut self.emulators[emulator];
        let (at, seen) = (here.workstation, here.facts.seen);
        let Some(watched) = here.watched.as_mut() else { return };
        if !fine {
            watched.fine_since = None;
            return;
        }
        let since = *watched.fine_since.get_or_insert(seen);
        if (watched.steps > 0 || watched.gave_up.is_some()) && seen.since(since) >= steady {
            let tries = watched.steps;
            *watched = Watched { fine_since: Some(since), ..watched.anew() };
            self.changed.watched.insert(emulator);
            self.events.push(Event::WatchRecovered { target: self.target(at, Some(emulator)), tries });
        }
    }

    /// Asks for one step.
    fn act(&mut self, emulator: usize, step: WatchStep) {
        let Some(rules) = &self.watch_rules else { return };
        let workstation = self.emulators[emulator].workstation;
        let target = self.target(workstation, Some(emulator));
        let (action, on): (&Action, _) = match step {
            WatchStep::StartApp => (&rules.actions.start_app, target.clone()),
            WatchStep::Start => (&rules.actions.start, target.clone()),
            WatchStep::Restart => (&rules.actions.restart, target.clone()),
            WatchStep::Stop => (&rules.actions.stop, target.clone()),
            WatchStep::Repair => (&rules.actions.repair, self.target(workstation, None)),
        };
        let new = NewPlan {
            action: action.clone(),
            targets: vec![PlanTarget { target: on, look_first: false }],
            limits: rules.limits.clone(),
            origin: Origin::Watch,
            when_back: Duration::ZERO,
            spread: Duration::ZERO,
        };
        // Limits that make no sense, or nothing left to do: it looks again later.
        let Ok(added) = self.add(new, self.now) else { return };
        if !self.plans.contains_key(&added.plan) {
            return;
        }
        let item = ItemId { plan: added.plan, index: 0 };
        self.watch_items.insert(item, emulator);
        if step == WatchStep::Repair {
            self.workstations[workstation].repair = Some(item);
        }
        let Some(watched) = self.emulators[emulator].watched.as_mut() else { return };
        watched.pending = Some((item, step));
        let tries = watched.steps + 1;
        self.changed.watched.insert(emulator);
        self.events.push(Event::WatchActed { target, step, item, tries });
    }

    /// A step of the watch has ended: a new look after a pause decides what follows.
    pub(crate) fn watch_item_ended(&mut self, item: ItemId, outcome: ItemOutcome, because: Because) {
        let Some(emulator) = self.watch_items.remove(&item) else { return };
        let now = self.now;
        let pause = self.watch_rules.as_ref().map_or(Duration::ZERO, |rules| rules.pause);
        let workstation = self.emulators[emulator].workstation;
        let sent = !matches!(outcome, ItemOutcome::Refused | ItemOutcome::Cancelled);
        self.changed.watched.insert(emulator);
        if self.workstations[workstation].repair == Some(item) {
            self.workstations[workstation].repair = None;
            if sent {
                self.repaired(workstation, now.after(pause));
            }
        }
        let Some(watched) = self.emulators[emulator].watched.as_mut() else { return };
        let Some((_, step)) = watched.pending.take_if(|(pending, _)| *pending == item) else { return };
        watched.look_from = now.after(pause);
        if sent {
            watched.count(step, now);
        }
        // What replaced it says itself whether it wants the opposite.
        let cancelled = outcome == ItemOutcome::Cancelled && !matches!(because, Because::Replaced(_));
        if cancelled && !watched.released {
            watched.released = true;
            self.events.push(Event::WatchReleased { target: self.target(workstation, Some(emulator)) });
        }
        self.set_timer(now.after(pause), Timer::Watch(emulator));
    }

    /// A workstation was repaired: everything watched there has its tries again.
    fn repaired(&mut self, workstation: usize, look_from: Time) {
        self.workstations[workstation].repairs.push(self.now);
        self.changed.workstations.insert(workstation);
        for emulator in self.workstations[workstation].emulators.clone() {
            if let Some(watched) = self.emulators[emulator].watched.as_mut() {
                (watched.tries.app, watched.tries.emulator) = (0, 0);
                watched.look_from = watched.look_from.max(look_from);
                self.changed.watched.insert(emulator);
            }
        }
    }

    pub(crate) fn saved_watch(&self, emulator: usize) -> SavedWatch {
        let here = &self.emulators[emulator];
        SavedWatch { target: self.target(here.workstation, Some(emulator)), watched: here.watched.clone() }
    }

    pub(crate) fn restore_watch(&mut self, saved: SavedWatch) {
        let Some(id) = &saved.target.emulator else { return };
        let workstation = self.workstation(&saved.target.workstation);
        let emulator = self.emulator(workstation, id);
        let Some(mut watched) = saved.watched else { return };
        let now = self.now;
        let past = |at: Time| at.min(now);
        watched.acted = watched.acted.into_iter().map(past).collect();
        watched.fine_since = None;
        watched.look_from = now;
        watched.pending = watched.pending.filter(|(item, _)| self.plans.contains_key(&item.plan));
        if let Some((item, step)) = watched.pending {
            self.watch_items.insert(item, emulator);
            if step == WatchStep::Repair {
                self.workstations[workstation].repair = Some(item);
            }
        }
        self.emulators[emulator].watched = Some(watched);
    }

    /// After a restart the watch begins with a new look: what it had asked for and was not sent is dropped.
    pub(crate) fn drop_what_watch_asked(&mut self) {
        let plans = self.plans.values().filter(|plan| plan.origin == Origin::Watch);
        let items: Vec<_> =
            plans.flat_map(|plan| (0..).zip(&plan.items).map(|(index, _)| plan.id_of(index))).collect();
        for id in items {
            if self.plans.get(&id.plan).is_some_and(|plan| plan.items[id.index as usize].waits()) {
                self.end(id, ItemOutcome::Refused, Because::Restart);
            }
        }
    }
}
