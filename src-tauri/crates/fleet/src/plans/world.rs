//! What polls and operations find, as the planner is told of it.

use std::collections::{BTreeMap, HashMap};

use planner::{
    EmulatorFacts, EmulatorId, EmulatorState, Planner, Reach, Target, Time, Vitals, WorkstationFacts,
    WorkstationId,
};

use crate::{
    ipc::{self, Addressee, CircuitState, Link},
    model::{Health, Layer, OperationKind},
    plans::{action::busy_with, maintenance::LeftAlone},
};

/// So many listings in a row must lack an emulator until it is gone: a list may be short while others boot.
const GONE_AFTER: u32 = 3;

/// The workstations and emulators as they were last shown, and the operations under way that belong to no plan.
#[derive(Debug, Default)]
pub(super) struct World {
    workstations: BTreeMap<String, Known>,
    /// The apps that are to be in front, by workstation.
    pub(super) apps: HashMap<String, BTreeMap<EmulatorId, String>>,
    /// By their ids.
    direct: BTreeMap<u32, Direct>,
    left_alone: LeftAlone,
}

/// A workstation as it was last shown.
#[derive(Debug, Default)]
struct Known {
    name: String,
    listed_at: u64,
    /// When it was listed last when it was last seen not to answer.
    away: Option<u64>,
    blocked: bool,
    tags: Vec<String>,
    facts: WorkstationFacts,
    emulators: BTreeMap<EmulatorId, Seen>,
}

/// An emulator as it was last shown.
#[derive(Debug, Default)]
struct Seen {
    state: EmulatorState,
    tags: Vec<String>,
    at: Time,
    /// So many listings in a row have lacked it.
    missing: u32,
    /// The app that was in front of it, and when.
    front: Option<(String, Time)>,
}

/// An operation that belongs to no plan and has not ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Direct {
    pub(super) workstation: String,
    pub(super) emulator: Option<u32>,
    pub(super) kind: OperationKind,
    /// It may have been sent.
    pub(super) begun: bool,
}

/// How an emulator is called in plans. Its index alone may be another's tomorrow.
pub(super) fn emulator_id(index: u32, title: &str) -> EmulatorId {
    EmulatorId::new(format!("{index} {title}"))
}

/// The index and the title that an emulator is called by.
pub(super) fn index_and_title(id: &EmulatorId) -> (u32, &str) {
    let (index, title) = id.as_str().split_once(' ').unwrap_or((id.as_str(), ""));
    (index.parse().unwrap_or_default(), title)
}

/// Whom a target of a plan means.
pub(crate) fn emulator_of(target: &Target) -> Option<Addressee> {
    let (emulator, title) = index_and_title(target.emulator.as_ref()?);
    let workstation = target.workstation.as_str().to_owned();
    Some(Addressee { workstation, emulator, title: title.to_owned() })
}

impl World {
    /// Takes in a workstation as it is shown now; whether its emulators were listed anew.
    pub(super) fn take_in(&mut self, shown: &ipc::Workstation, planner: &mut Planner, now: Time) -> bool {
        let id = WorkstationId::new(shown.id.as_str());
        let known = self.workstations.entry(shown.id.clone()).or_default();
        let listed_at = shown.listed_at.unwrap_or_default();
        // Another one, not a later one: the wall clock may have been set back meanwhile.
        let fresh = listed_at != known.listed_at;
        known.name.clone_from(&shown.name);
        known.listed_at = listed_at;
        known.blocked = blocks(shown, Layer::Emulator);
        known.tags.clone_from(&shown.tags);
        known.take_in_emulators(shown, fresh, now);
        let ids: Vec<EmulatorId> = known.emulators.keys().cloned().collect();
        for emulator in &ids {
            self.tell_emulator(&shown.id, emulator, planner, now);
        }
        let Some(known) = self.workstations.get_mut(&shown.id) else { return fresh };
        known.emulators.retain(|_, seen| seen.missing < GONE_AFTER);
        // Last: what waited for it goes out, by what is known of its emulators.
        let maintenance = self.left_alone.has_workstation(&shown.id, &known.tags);
        let facts = WorkstationFacts { maintenance, ..known.facts_of(shown, now) };
        if facts != known.facts {
            known.facts = facts;
            planner.know_workstation(&id, facts, now);
        }
        fresh
    }

    /// This is under maintenance from now on, and nothing else.
    pub(super) fn leave_alone(&mut self, maintenance: &[ipc::Maintenance], planner: &mut Planner, now: Time) {
        let left_alone = LeftAlone::of(maintenance);
        if self.left_alone == left_alone {
            return;
        }
        self.left_alone = left_alone;
        for (id, known) in &mut self.workstations {
            known.facts.maintenance = self.left_alone.has_workstation(id, &known.tags);
            planner.know_workstation(&WorkstationId::new(id.as_str()), known.facts, now);
        }
        for (id, known) in &self.workstations {
            for emulator in known.emulators.keys() {
                self.tell_emulator(id, emulator, planner, now);
            }
        }
    }

    /// A workstation is no longer in the list.
    pub(super) fn remove(&mut self, workstation: &str, planner: &mut Planner, now: Time) {
        self.workstations.remove(workstation);
        self.apps.remove(workstation);
        self.direct.retain(|_, direct| direct.workstation != workstation);
        planner.remove_workstation(&WorkstationId::new(workstation), now);
    }

    /// An emulator that something is planned for, which no listing may have shown yet.
    pub(super) fn expect(&mut self, target: &Target) {
        let (Some(emulator), id) = (&target.emulator, target.workstation.as_str()) else { return };
        let known = self.workstations.entry(id.to_owned()).or_default();
        known.emulators.entry(emulator.clone()).or_default();
    }

    /// An operation that belongs to no plan was begun, has gone on, or has ended (`None`).
    pub(super) fn direct(&mut self, id: u32, direct: Option<Direct>, planner: &mut Planner, now: Time) {
        let before = match direct {
            Some(direct) => self.direct.insert(id, direct),
            None => self.direct.remove(&id),
        };
        let after = self.direct.get(&id).cloned();
        if before == after {
            return;
        }
        for Direct { workstation, emulator, .. } in before.into_iter().chain(after) {
            let Some(index) = emulator else { continue };
            let ids: Vec<EmulatorId> = self.workstations.get(&workstation).map_or_else(Vec::new, |known| {
                let at = |id: &&EmulatorId| index_and_title(id).0 == index;
                known.emulators.keys().filter(at).cloned().collect()
            });
            for emulator in ids {
                self.tell_emulator(&workstation, &emulator, planner, now);
            }
        }
    }

    /// The operations that belong to no plan and work on an emulator, or are to.
    pub(super) fn direct_on(&self, workstation: &str, index: u32) -> impl Iterator<Item = (u32, &Direct)> {
        let on = move |direct: &&Direct| direct.workstation == workstation && direct.emulator == Some(index);
        self.direct.iter().map(|(id, direct)| (*id, direct)).filter(move |(_, direct)| on(direct))
    }

    /// How an emulator was last seen; `None` where no listing has shown it, or no listing does any more.
    pub(super) fn state(&self, target: &Target) -> Option<EmulatorState> {
        let known = self.workstations.get(target.workstation.as_str())?;
        let seen = known.emulators.get(target.emulator.as_ref()?)?;
        (seen.missing == 0 && seen.at > Time::ZERO).then_some(seen.state)
    }

    /// Whether an emulator is missing in its workstation's listings for good.
    pub(super) fn is_gone(&self, target: &Target) -> bool {
        let Some(known) = self.workstations.get(target.workstation.as_str()) else { return false };
        let Some(emulator) = &target.emulator else { return false };
        known.listed_at > 0 && known.emulators.get(emulator).is_none_or(|seen| seen.missing >= GONE_AFTER)
    }

    /// A workstation's name as it was last shown.
    pub(super) fn name(&self, workstation: &str) -> String {
        self.workstations.get(workstation).map(|known| known.name.clone()).unwrap_or_default()
    }

    /// When a workstation was listed last, on the wall clock.
    pub(super) fn listed_at(&self, workstation: &str) -> u64 {
        self.workstations.get(workstation).map(|known| known.listed_at).unwrap_or_default()
    }

    fn tell_emulator(&self, workstation: &str, id: &EmulatorId, planner: &mut Planner, now: Time) {
        let Some(known) = self.workstations.get(workstation) else { return };
        let Some(seen) = known.emulators.get(id) else { return };
        let (index, _) = index_and_title(id);
        let facts = EmulatorFacts {
            state: if seen.missing >= GONE_AFTER { EmulatorState::Gone } else { seen.state },
            seen: seen.at,
            busy: self.direct_on(workstation, index).map(|(_, direct)| busy_with(direct.kind)).next(),
            blocked: known.blocked,
            maintenance: self.left_alone.has_tag(&seen.tags),
            app_in_front: None,
        };
        let app = self.apps.get(workstation).and_then(|apps| apps.get(id));
        let facts = with_app(facts, app, seen.front.as_ref());
        planner.know_emulator(&WorkstationId::new(workstation), id, facts, now);
    }
}

impl Known {
    fn take_in_emulators(&mut self, shown: &ipc::Workstation, fresh: bool, now: Time) {
        if fresh {
            for seen in self.emulators.values_mut() {
                seen.missing += 1;
            }
        }
        let at = shown.listed_at.map_or(Time::ZERO, Time::from_millis).min(now);
        for emulator in &shown.emulators {
            let id = emulator_id(emulator.index, &emulator.title);
            let front = emulator.in_front.as_ref();
            let front = front.map(|app| (app.package.clone(), Time::from_millis(app.at).min(now)));
            let tags = emulator.tags.clone();
            self.emulators.insert(id, Seen { state: state(emulator.health), tags, at, missing: 0, front });
        }
    }

    fn facts_of(&mut self, shown: &ipc::Workstation, now: Time) -> WorkstationFacts {
        if shown.link != Link::Online {
            self.away = Some(self.listed_at);
        } else if self.away.is_some_and(|listed| self.listed_at != listed) {
            self.away = None;
        }
        let vitals = &shown.vitals;
        WorkstationFacts {
            reach: match shown.link {
                Link::Connecting => Reach::Unseen,
                Link::Failing | Link::Restarting | Link::Off => Reach::Unreachable,
                Link::Blocked => Reach::Blocked { until: self.next_check(shown, now) },
                // It answers again, but its emulators have not been listed since.
                Link::Online if self.away.is_some() => Reach::Unseen,
                Link::Online => Reach::Answers,
            },
            maintenance: self.facts.maintenance,
            vitals: vitals.at.map(|at| Vitals {
                cpu: vitals.cpu_percent.and_then(|percent| u8::try_from(percent).ok()),
                free_memory: vitals.memory.map(|memory| memory.free),
                at: Time::from_millis(at).min(now),
            }),
            boots_at_once: shown.settings.boots.try_into().ok(),
        }
    }

    /// When the lowest circuit that blocks it is checked next. To the second, so that it is not news with every look.
    fn next_check(&self, shown: &ipc::Workstation, now: Time) -> Option<Time> {
        if let Reach::Blocked { until: Some(until) } = self.facts.reach
            && until > now
        {
            return Some(until);
        }
        let waits = shown.circuits.iter().find_map(|circuit| circuit.next_check_in_ms)?;
        Some(now.after(std::time::Duration::from_millis(waits.into())))
    }
}

/// Whether a circuit of a workstation lets nothing through. One that waits for its check lets that through.
fn blocks(shown: &ipc::Workstation, layer: Layer) -> bool {
    let blocks = |state| matches!(state, CircuitState::Open | CircuitState::Isolated);
    shown.circuits.iter().any(|circuit| circuit.layer == layer && blocks(circuit.state))
}

/// The same with whether the wanted app was in front when that was asked last. It was seen no later than that.
fn with_app(facts: EmulatorFacts, app: Option<&String>, front: Option<&(String, Time)>) -> EmulatorFacts {
    match (app, front) {
        (Some(app), Some((package, at))) if facts.state == EmulatorState::Running => {
            EmulatorFacts { app_in_front: Some(package == app), seen: facts.seen.min(*at), ..facts }
        }
        _ => facts,
    }
}

fn state(health: Health) -> EmulatorState {
    match health {
        Health::Stopped => EmulatorState::Stopped,
        Health::Starting | Health::Booting => EmulatorState::Starting,
        Health::Running | Health::Ready | Health::Lost => EmulatorState::Running,
        Health::Stuck | Health::Zombie => EmulatorState::Stuck,
        Health::Unknown => EmulatorState::Unknown,
    }
}
