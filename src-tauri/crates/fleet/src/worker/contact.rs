//! Whether the workstation answers, and how its circuits were before.

use std::{collections::HashMap, time::Duration};

use messages::Message;
use tokio::time::Instant;

use crate::{
    ipc::{self, Problem},
    model::Layer,
    store::breakers::Isolation,
    wall_clock::wall_ms,
};

/// Past transitions kept for each circuit.
const HISTORY: usize = 20;

/// Whether a workstation answers, and to what.
#[derive(Default)]
pub(super) struct Contact {
    /// When the worker was set up.
    pub(super) started: u64,
    pub(super) password_looked_up: bool,
    pub(super) password_known: bool,
    /// Whether the last attempt failed.
    pub(super) failing: bool,
    pub(super) problem: Option<Problem>,
    /// The name of the other computer that answered the last attempt.
    pub(super) stranger: Option<String>,
    /// The names of other workstations of the list that are the same computer.
    pub(super) same_computer: Vec<String>,
    pub(super) round_trip: Option<Duration>,
    /// Since when it has not answered, where a circuit opened for that.
    pub(super) silent_since: Option<Instant>,
}

impl Contact {
    pub(super) fn new() -> Self {
        Self { started: wall_ms(), ..Self::default() }
    }

    /// It has listed its emulators; how long that took, where it was asked for.
    pub(super) fn listed(&mut self, took: Option<Duration>) {
        self.round_trip = took.or(self.round_trip);
        self.failing = false;
        self.stranger = None;
        self.problem = None;
    }

    /// An attempt has failed.
    pub(super) fn failed(&mut self, error: &workstation::Error, sentence: Message) {
        let same = self.problem.as_ref().filter(|problem| problem.sentence == sentence);
        let since = same.map_or_else(wall_ms, |problem| problem.since);
        self.problem = Some(Problem { sentence, detail: Some(error.to_string()), since });
        self.failing = true;
        self.stranger = match error.cause() {
            workstation::Cause::OtherComputer { found, .. } => Some(found.name.clone()),
            _ => None,
        };
    }
}

/// How the circuits of a workstation were before.
#[derive(Default)]
pub(super) struct CircuitsPast {
    /// Since when the account's password has been refused.
    pub(super) refused_since: Option<u64>,
    /// Since when the circuits have been isolated that were so already when the program started.
    isolated: HashMap<Layer, u64>,
    history: HashMap<Layer, Vec<ipc::Transition>>,
}

impl CircuitsPast {
    /// These isolations are older than the program.
    pub(super) fn isolated_before(&mut self, isolations: &[Isolation]) {
        self.isolated = isolations.iter().map(|i| (i.layer, i.since)).collect();
    }

    /// Takes in a transition.
    pub(super) fn add(&mut self, moment: &breaker::Moment, event: &breaker::Transition) {
        let layer = Layer::from(event.layer);
        let mut transition = ipc::Transition::of(moment, event);
        if event.to != breaker::State::ForcedOpen {
            self.isolated.remove(&layer);
        } else if let Some(since) = self.isolated.get(&layer) {
            transition.at = *since;
        }
        let history = self.history.entry(layer).or_default();
        history.insert(0, transition);
        history.truncate(HISTORY);
    }

    /// A circuit as it is shown, with what it went through.
    pub(super) fn shown(&self, circuit: &breaker::CircuitSnapshot) -> ipc::Circuit {
        let layer = Layer::from(circuit.layer);
        let mut shown = ipc::Circuit::of(circuit, self.history.get(&layer).cloned().unwrap_or_default());
        if shown.state == ipc::CircuitState::Isolated {
            shown.since = self.isolated.get(&layer).copied().or(shown.since);
        }
        shown
    }
}
