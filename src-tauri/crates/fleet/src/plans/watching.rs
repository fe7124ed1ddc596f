//! The watch: which emulators it is for, what it asks of the planner, and what becomes of that. When it acts is decided by the
//! planner alone (`planner/src/watch.rs`).

use std::collections::BTreeMap;

use planner::{
    Action, ActionKind, EmulatorId, Event, ItemId, LeadsTo, Needs, Target, Tries, WatchActions, WatchRules,
    WatchStep, WorkstationId,
};

use crate::{
    ipc::{self, EmulatorRequest},
    model::{OperationKind, limits::PlanLimits, watch::WatchOf},
    plans::{
        action::{action, busy_with, leads_to},
        book::Book,
        covered::{Covered, Definition, WatchEvent, WatchNews},
        meta::Meta,
        world::{emulator_id, index_and_title},
    },
    timing::Timing,
};

/// How often the same is tried against one trouble.
const TRIES: Tries = Tries { app: 2, emulator: 3, repair: 1 };
/// How often a workstation's VirtualBox service is ended within an hour, for all its emulators together.
const REPAIRS_PER_HOUR: u32 = 1;
/// After so many of the usual pauses between two listings, what was seen says nothing of now. With no window to be seen there is
/// a listing every fourth.
const MISSED: u32 = 6;

impl Book {
    /// Something else may be watched from now on.
    pub(crate) fn watch_differs(&mut self) {
        self.watching.differs = true;
    }

    /// Whether what is watched is to be told anew.
    pub(crate) fn takes_watches(&mut self) -> bool {
        std::mem::take(&mut self.watching.differs)
    }

    /// This is watched from now on: each workstation is to be taken in again.
    pub(crate) fn set_watches(&mut self, definitions: Vec<Definition>) {
        self.watching.definitions = definitions;
    }

    /// How the watch works from now on.
    pub(crate) fn set_watch_rules(&mut self, timing: &Timing, limits: PlanLimits) {
        let rules = rules(timing, limits);
        if self.watching.rules.as_ref() != Some(&rules) {
            self.planner.set_watch_rules(rules.clone());
            self.watching.rules = Some(rules);
        }
    }

    /// Whether anything is watched, or was until now.
    pub(crate) fn watches_anything(&self) -> bool {
        !self.watching.definitions.is_empty() || !self.watching.covered.is_empty()
    }

    /// What was watched before a restart is, until a listing shows for whom there is a watch.
    pub(super) fn watched_before(&mut self) {
        for (target, view) in self.planner.watched() {
            let Some(emulator) = target.emulator else { continue };
            let unknown = Covered { watch: String::new(), rule: Some(view.watch), package: None };
            let workstation = target.workstation.as_str().to_owned();
            self.watching.covered.entry(workstation).or_default().insert(emulator, unknown);
        }
    }

    /// Watches those emulators of a workstation that a watch is for, and no others.
    pub(super) fn cover(&mut self, shown: &ipc::Workstation) {
        if shown.listed_at.is_none() || !self.watches_anything() {
            return;
        }
        let is_back = |definition: &Definition| {
            definition.problem.is_some() && definition.watch.of.workstation() == Some(shown.id.as_str())
        };
        self.watching.differs |= self.watching.definitions.iter().any(is_back);
        let now = self.now();
        let target = |id: &EmulatorId| Target::emulator(&WorkstationId::new(shown.id.as_str()), id);
        let mut here: BTreeMap<EmulatorId, Covered> = BTreeMap::new();
        let mut listed = Vec::new();
        for emulator in &shown.emulators {
            let id = emulator_id(emulator.index, &emulator.title);
            if let Some(definition) = self.watching.of(shown, emulator) {
                here.insert(id.clone(), Covered::by(&definition.watch));
            }
            listed.push(id);
        }
        let before = self.watching.covered.remove(&shown.id).unwrap_or_default();
        for (id, was) in &before {
            let known = was.watch.is_empty() || self.watching.definition(&was.watch).is_some();
            // It is missing in a listing, perhaps for a moment.
            if known && !listed.contains(id) && !self.world.is_gone(&target(id)) {
                here.insert(id.clone(), was.clone());
            }
        }
        for (id, was) in &before {
            if was.rule.is_some() && here.get(id).is_none_or(|now| now.rule.is_none()) {
                self.planner.unwatch(&target(id), now);
            }
        }
        for (id, covered) in &here {
            let Some(rule) = covered.rule else { continue };
            if before.get(id).and_then(|was| was.rule) != Some(rule) {
                self.planner.watch(&target(id), rule, now);
            }
        }
        self.look_at_apps(&shown.id, &here);
        if !here.is_empty() {
            self.watching.covered.insert(shown.id.clone(), here);
        }
    }

    /// Those that are to have an app in front are asked for it, as long as they are.
    fn look_at_apps(&mut self, workstation: &str, here: &BTreeMap<EmulatorId, Covered>) {
        let package = |(id, covered): (&EmulatorId, &Covered)| {
            let package = covered.package.clone().filter(|_| covered.rule.is_some())?;
            Some((id.clone(), package))
        };
        let apps: BTreeMap<EmulatorId, String> = here.iter().filter_map(package).collect();
        let before = self.world.apps.remove(workstation);
        if apps.is_empty() && before.is_none() {
            return;
        }
        let emulators = apps.keys().map(|id| index_and_title(id).0).collect();
        self.watching.looks.insert(workstation.to_owned(), emulators);
        if !apps.is_empty() {
            self.world.apps.insert(workstation.to_owned(), apps);
        }
    }

    /// Which emulators of which workstations are to be asked for the app in front.
    pub(crate) fn take_app_looks(&mut self) -> BTreeMap<String, Vec<u32>> {
        std::mem::take(&mut self.watching.looks)
    }

    /// A workstation is no longer in the list.
    pub(super) fn uncover(&mut self, workstation: &str) {
        self.watching.covered.remove(workstation);
        self.watching.differs |= !self.watching.definitions.is_empty();
    }

    /// The watch begins anew with these emulators: what it gave up, and what somebody made it let go.
    pub(crate) fn watch_again(&mut self, emulators: &[(String, u32, String)]) {
        let now = self.now();
        for (workstation, index, title) in emulators {
            let id = emulator_id(*index, title);
            let covered = self.watching.covered.get(workstation).and_then(|here| here.get(&id));
            if let Some(rule) = covered.and_then(|covered| covered.rule) {
                self.planner.watch(
                    &Target::emulator(&WorkstationId::new(workstation.as_str()), &id),
                    rule,
                    now,
                );
            }
        }
    }

    /// A person asks for something that goes to its workstation at once.
    pub(crate) fn asked_in_person(
        &mut self,
        workstation: &str,
        index: u32,
        title: &str,
        kind: OperationKind,
    ) {
        let now = self.now();
        let target = Target::emulator(&WorkstationId::new(workstation), &emulator_id(index, title));
        self.planner.asked_in_person(&target, leads_to(kind), now);
    }

    /// What the watch tells, since this was last asked.
    pub(crate) fn take_watch_news(&mut self) -> Vec<WatchNews> {
        std::mem::take(&mut self.watching.news)
    }

    /// Takes in what the planner says of the watch.
    pub(super) fn heard_of_watch(&mut self, event: &Event) {
        let (target, what) = match event {
            Event::WatchActed { target, step, item, .. } => return self.watch_acted(target, *step, *item),
            Event::WatchGaveUp { target, why, tries } => {
                (target, WatchEvent::GaveUp { why: *why, tries: *tries })
            }
            Event::WatchRecovered { target, tries } => (target, WatchEvent::PutRight { tries: *tries }),
            Event::WatchReleased { target } => (target, WatchEvent::LetGo),
            Event::WatchResumed { target } => (target, WatchEvent::Resumed),
            _ => return,
        };
        self.edits += 1;
        let Some(emulator) = &target.emulator else { return };
        let (index, title) = index_and_title(emulator);
        self.watching.news.push(WatchNews {
            workstation: target.workstation.as_str().to_owned(),
            index,
            title: title.to_owned(),
            name: self.watch_name(target),
            what,
        });
    }

    /// The watch has asked for something: it is carried out as any item is.
    fn watch_acted(&mut self, target: &Target, step: WatchStep, item: ItemId) {
        let package = self.covered(target).and_then(|covered| covered.package.clone());
        let (kind, request) = match step {
            WatchStep::StartApp => {
                (OperationKind::StartApp, package.map(|package| EmulatorRequest::StartApp { package }))
            }
            WatchStep::Start => (OperationKind::Start, Some(EmulatorRequest::Start)),
            WatchStep::Restart => (OperationKind::Restart, Some(EmulatorRequest::Restart)),
            WatchStep::Stop => (OperationKind::Stop, Some(EmulatorRequest::Stop)),
            WatchStep::Repair => (OperationKind::EndVbox, None),
        };
        if let Some(item) = self.planner.items(item.plan).next() {
            *self.open.entry(item.target).or_default() += 1;
        }
        let name = self.watch_name(target);
        self.plans.insert(item.plan, Meta::of_watch(name, kind, request));
        self.edits += 1;
    }

    fn covered(&self, target: &Target) -> Option<&Covered> {
        self.watching.covered.get(target.workstation.as_str())?.get(target.emulator.as_ref()?)
    }

    fn watch_name(&self, target: &Target) -> String {
        let definition = self.covered(target).and_then(|covered| self.watching.definition(&covered.watch));
        definition.map(|definition| self.name_of_watch(definition)).unwrap_or_default()
    }

    /// What a watch is called: as what it is for.
    pub(super) fn name_of_watch(&self, definition: &Definition) -> String {
        match (&definition.watch.of, &definition.view) {
            (WatchOf::Emulator { title, .. }, _) => title.clone(),
            (WatchOf::Workstation { workstation }, _) => self.world.name(workstation),
            (WatchOf::View { .. }, view) => view.as_ref().map(|(name, _)| name.clone()).unwrap_or_default(),
        }
    }
}

/// How the watch works.
fn rules(timing: &Timing, limits: PlanLimits) -> WatchRules {
    let of = |kind, request: EmulatorRequest| action(kind, &request.into());
    // Which app it is stands at each emulator.
    let start_app = EmulatorRequest::StartApp { package: String::new() };
    let repair = Action {
        kind: repair(),
        boots: false,
        repeatable: false,
        gated: false,
        needs: Needs::Workstation,
        leads_to: LeadsTo::Same,
        idle_when: None,
    };
    WatchRules {
        actions: WatchActions {
            start_app: of(OperationKind::StartApp, start_app),
            start: of(OperationKind::Start, EmulatorRequest::Start),
            restart: of(OperationKind::Restart, EmulatorRequest::Restart),
            stop: of(OperationKind::Stop, EmulatorRequest::Stop),
            repair,
        },
        tries: TRIES,
        repairs_per_hour: REPAIRS_PER_HOUR,
        pause: timing.watch_pause,
        steady: timing.watch_steady,
        fresh: MISSED * timing.poll + timing.list_deadline,
        limits: limits.limits(true),
    }
}

fn repair() -> ActionKind {
    busy_with(OperationKind::EndVbox)
}
