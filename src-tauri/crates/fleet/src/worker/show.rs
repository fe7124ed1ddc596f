//! What the window is shown of the workstation.

use breaker::AccountState;
use messages::{Message, fleet};
use secrecy::SecretString;
use tokio::time::Instant;

use crate::{
    forms,
    ipc::{self, Link, PasswordState, Problem},
    model::{Layer, Tag, workstation::WorkstationConfig},
    store::breakers::Isolation,
    wall_clock::wall_ms,
    worker::{expected::Silence, state::WorkstationWorker},
};

/// Past transitions kept for each circuit.
const HISTORY: usize = 20;

impl WorkstationWorker {
    /// Takes a circuit's transition into its history.
    pub(crate) fn transition(&self, moment: &breaker::Moment, event: &breaker::Transition) {
        let mut seen = self.seen.borrow_mut();
        if event.from == breaker::State::Closed
            && event.to == breaker::State::Open
            && event.layer != breaker::Layer::Emulator
        {
            seen.silent_since.get_or_insert_with(Instant::now);
        }
        let layer = Layer::from(event.layer);
        let mut transition = ipc::Transition::of(moment, event);
        if event.to != breaker::State::ForcedOpen {
            seen.isolated.remove(&layer);
        } else if let Some(since) = seen.isolated.get(&layer) {
            transition.at = *since;
        }
        let history = seen.history.entry(layer).or_default();
        history.insert(0, transition);
        history.truncate(HISTORY);
        drop(seen);
        self.publish();
    }

    /// A new password is known, or that there is none. The connection made with the old one is to be hung up.
    pub(crate) fn set_password(&self, password: Option<SecretString>) {
        let config = self.config.borrow();
        let needed = config.connection.needs_password();
        let password = password.or_else(|| (!needed).then(SecretString::default));
        {
            let mut seen = self.seen.borrow_mut();
            seen.password_looked_up = true;
            seen.password_known = password.is_some();
        }
        *self.account.borrow_mut() = password.map(|password| {
            let login_budget = self.login_budgets.of(&config.account());
            workstation::Account::new(config.user.clone(), password).with_login_budget(login_budget)
        });
        drop(config);
        self.publish();
    }

    /// These isolations are older than the program: they are shown with their own begin.
    pub(crate) fn isolated_before(&self, isolations: &[Isolation]) {
        self.seen.borrow_mut().isolated = isolations.iter().map(|i| (i.layer, i.since)).collect();
    }

    /// The configuration has changed in what does not need new circuits: its name, or how operations are carried out.
    pub(crate) fn rename(&self, config: WorkstationConfig) {
        *self.config.borrow_mut() = config;
        self.vitals.borrow_mut().forget_version();
        self.boots.changed.notify_one();
        self.publish();
    }

    /// These other workstations of the list are the same computer.
    pub(crate) fn same_computer(&self, names: Vec<String>) {
        self.seen.borrow_mut().same_computer = names;
        self.publish();
    }

    /// Shows the present state.
    pub(crate) fn publish(&self) {
        let refused = self.breakers.snapshot().account_state == AccountState::Latched;
        {
            let mut seen = self.seen.borrow_mut();
            seen.refused_since = refused.then(|| seen.refused_since.unwrap_or_else(wall_ms));
        }
        self.publisher.publish(self.view());
    }

    fn view(&self) -> ipc::Workstation {
        let circuits = self.breakers.snapshot();
        let seen = self.seen.borrow();
        let config = self.config.borrow();
        let account = match circuits.account_state {
            _ if !seen.password_known && seen.password_looked_up => PasswordState::Missing,
            AccountState::Verified => PasswordState::Verified,
            AccountState::Unverified | AccountState::Verifying => PasswordState::Unverified,
            AccountState::Latched => PasswordState::Refused,
        };
        let blocking = circuits.circuits[..3].iter().any(|c| c.state.is_outage());
        let link = match account {
            PasswordState::Missing | PasswordState::Refused => Link::Blocked,
            _ if blocking => Link::Blocked,
            _ if seen.failing => Link::Failing,
            _ if seen.listed_at.is_some() => Link::Online,
            _ => Link::Connecting,
        };
        let link = match self.silence() {
            Some(Silence::Off) => Link::Off,
            // Until it goes down it answers.
            Some(silence) if silence.has_begun() => Link::Restarting,
            _ => link,
        };
        let problem = match account {
            PasswordState::Missing => Some(Problem {
                sentence: fleet::password_missing(config.user.to_string(), &config.name),
                detail: None,
                since: seen.started,
            }),
            PasswordState::Refused => Some(Problem {
                sentence: refused_sentence(&config),
                detail: None,
                since: seen.refused_since.unwrap_or(seen.started),
            }),
            _ if link == Link::Off => None,
            _ => seen.problem.clone(),
        };
        ipc::Workstation {
            id: config.id.clone(),
            name: config.name.clone(),
            tags: config.tags.iter().map(Tag::to_string).collect(),
            settings: forms::workstation::settings(&config),
            link,
            problem,
            account,
            computer: self.identity.expected().map(|computer| computer.name),
            stranger: seen.stranger.clone(),
            same_computer: seen.same_computer.clone(),
            emulators: self.emulators(),
            listed_at: seen.listed_at,
            unreadable_rows: seen.unreadable.clone(),
            unreadable_count: u32::try_from(seen.unreadable_count).unwrap_or(u32::MAX),
            vitals: self.vitals.borrow().view(
                self.data_drive(),
                config.start_through,
                &self.timing().warnings,
                &self.vitals_hour,
            ),
            round_trip_ms: seen.round_trip.map(|d| u32::try_from(d.as_millis()).unwrap_or(u32::MAX)),
            circuits: circuits
                .circuits
                .iter()
                .map(|c| {
                    let layer = Layer::from(c.layer);
                    let history = seen.history.get(&layer).cloned().unwrap_or_default();
                    let mut circuit = ipc::Circuit::of(c, history);
                    if circuit.state == ipc::CircuitState::Isolated {
                        circuit.since = seen.isolated.get(&layer).copied().or(circuit.since);
                    }
                    circuit
                })
                .collect(),
        }
    }
}

/// That the password was refused, on every workstation that is not reached for it, also where it was never tried.
fn refused_sentence(config: &WorkstationConfig) -> Message {
    let (user, name) = (config.user.to_string(), &config.name);
    if config.has_own_account() {
        fleet::own_password_refused(name, user)
    } else {
        fleet::shared_password_refused(user, name)
    }
}
