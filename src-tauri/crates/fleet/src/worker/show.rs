//! What the window is shown of the workstation.

use breaker::AccountState;
use messages::{Message, fleet};
use secrecy::SecretString;
use tokio::time::Instant;

use crate::{
    forms,
    ipc::{self, Link, PasswordState, Problem},
    model::{Tag, workstation::WorkstationConfig},
    store::breakers::Isolation,
    wall_clock::wall_ms,
    worker::{expected::Silence, state::WorkstationWorker},
};

impl WorkstationWorker {
    /// Takes a circuit's transition into its history.
    pub(crate) fn transition(&self, moment: &breaker::Moment, event: &breaker::Transition) {
        let mut seen = self.seen.borrow_mut();
        if event.from == breaker::State::Closed
            && event.to == breaker::State::Open
            && event.layer != breaker::Layer::Emulator
        {
            seen.contact.silent_since.get_or_insert_with(Instant::now);
        }
        seen.past.add(moment, event);
        drop(seen);
        self.publish();
    }

    /// A new password is known, or that there is none. The connection made with the old one is to be hung up.
    pub(crate) fn set_password(&self, password: Option<SecretString>) {
        let config = self.setup.config();
        let needed = config.connection.needs_password();
        let password = password.or_else(|| (!needed).then(SecretString::default));
        {
            let contact = &mut self.seen.borrow_mut().contact;
            contact.password_looked_up = true;
            contact.password_known = password.is_some();
        }
        self.lanes.log_on_with(&config, password);
        drop(config);
        self.publish();
    }

    /// These isolations are older than the program: they are shown with their own begin.
    pub(crate) fn isolated_before(&self, isolations: &[Isolation]) {
        self.seen.borrow_mut().past.isolated_before(isolations);
    }

    /// The configuration has changed in what does not need new circuits: its name, or how operations are carried out.
    pub(crate) fn rename(&self, config: WorkstationConfig) {
        self.setup.change(config);
        self.vitals.borrow_mut().forget_version();
        self.under_way.boots_changed();
        self.publish();
    }

    /// These other workstations of the list are the same computer.
    pub(crate) fn same_computer(&self, names: Vec<String>) {
        self.seen.borrow_mut().contact.same_computer = names;
        self.publish();
    }

    /// Shows the present state.
    pub(crate) fn publish(&self) {
        let refused = self.circuits.snapshot().account_state == AccountState::Latched;
        {
            let mut seen = self.seen.borrow_mut();
            seen.past.refused_since = refused.then(|| seen.past.refused_since.unwrap_or_else(wall_ms));
        }
        self.shown.publisher.publish(self.view());
    }

    fn view(&self) -> ipc::Workstation {
        let circuits = self.circuits.snapshot();
        let seen = self.seen.borrow();
        let config = self.setup.config();
        let account = match circuits.account_state {
            _ if !seen.contact.password_known && seen.contact.password_looked_up => PasswordState::Missing,
            AccountState::Verified => PasswordState::Verified,
            AccountState::Unverified | AccountState::Verifying => PasswordState::Unverified,
            AccountState::Latched => PasswordState::Refused,
        };
        let blocking = circuits.circuits[..3].iter().any(|c| c.state.is_outage());
        let link = match account {
            PasswordState::Missing | PasswordState::Refused => Link::Blocked,
            _ if blocking => Link::Blocked,
            _ if seen.contact.failing => Link::Failing,
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
                since: seen.contact.started,
            }),
            PasswordState::Refused => Some(Problem {
                sentence: refused_sentence(&config),
                detail: None,
                since: seen.past.refused_since.unwrap_or(seen.contact.started),
            }),
            _ if link == Link::Off => None,
            _ => seen.contact.problem.clone(),
        };
        ipc::Workstation {
            id: config.id.clone(),
            name: config.name.clone(),
            tags: config.tags.iter().map(Tag::to_string).collect(),
            settings: forms::workstation::settings(&config),
            link,
            problem,
            account,
            computer: self.lanes.identity.expected().map(|computer| computer.name.clone()),
            stranger: seen.contact.stranger.clone(),
            same_computer: seen.contact.same_computer.clone(),
            other_watchers: self.others.borrow().shown(),
            emulators: self.emulators(),
            listed_at: seen.listed_at,
            unreadable_rows: seen.unreadable.clone(),
            unreadable_count: u32::try_from(seen.unreadable_count).unwrap_or(u32::MAX),
            vitals: self.vitals.borrow().view(
                self.setup.data_drive(),
                config.start_through,
                &self.timing().warnings,
                &self.shown.vitals_hour,
            ),
            round_trip_ms: seen.contact.round_trip.map(|d| u32::try_from(d.as_millis()).unwrap_or(u32::MAX)),
            circuits: circuits.circuits.iter().map(|circuit| seen.past.shown(circuit)).collect(),
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
