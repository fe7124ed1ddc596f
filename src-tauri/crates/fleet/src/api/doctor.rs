//! Tests of connections.

use messages::fleet;
use std::sync::Arc;

use breaker::{AccountState, State};
use secrecy::{ExposeSecret, SecretString};
use tracing::Instrument as _;
use workstation::{Timeouts, Transport, Trust, doctor::DoctorTarget};

use crate::{
    api::Fleet,
    doctor::{self, AT_ONCE, DoctorRun, Password, blank},
    error::{Error, Result},
    forms,
    ipc::{Diagnosis, DoctorSubject, WorkstationForm},
    model::{Layer, workstation::WorkstationConfig},
    wall_clock::wall_ms,
};

/// Stands in for a path that is still to be found.
const UNKNOWN_PATH: &str = r"C:\LDPlayer\LDPlayer9\ldconsole.exe";

impl Fleet {
    /// Begins to test a connection; the diagnosis' id. What is found appears on the state store step by step. An empty
    /// password is the one that is kept for the account. Blocks on the store and on an authority's file.
    pub fn start_doctor(&self, subject: &DoctorSubject, password: SecretString) -> Result<u32> {
        self.test(subject, password, false)
    }

    /// The same; where no fault is found, what Windows answers to a fixed list of questions is recorded, without a name
    /// in it, for a person to look at and keep.
    pub fn record_answers(&self, subject: &DoctorSubject, password: SecretString) -> Result<u32> {
        self.test(subject, password, true)
    }

    /// Keeps what a test has recorded in a file of this computer; the file. Blocks on it.
    pub fn save_answers(&self, diagnosis: u32, path: &str) -> Result<String> {
        forms::fits(&path)?;
        let recorded = self.0.doctors.recording(diagnosis);
        let recorded = recorded.ok_or_else(|| Error::Precondition(fleet::no_recording()))?;
        doctor::save(&recorded, path)
    }

    fn test(&self, subject: &DoctorSubject, password: SecretString, record: bool) -> Result<u32> {
        forms::fits(subject)?;
        let shared = &self.0;
        if shared.doctors.count() >= AT_ONCE {
            return Err(Error::Busy(fleet::tests_full()));
        }
        let (config, knows_path) = match subject {
            DoctorSubject::Saved { workstation } => (self.member(workstation, |m| m.config.clone())?, true),
            DoctorSubject::Form { workstation, form } => as_far_as_filled_in(form, workstation.as_deref())?,
        };
        let workstation = match subject {
            DoctorSubject::Saved { workstation } => Some(workstation.clone()),
            DoctorSubject::Form { workstation, .. } => workstation.clone(),
        };
        let timing = shared.timing.get();
        config.connection.check(&timing)?;
        let limited = config.connection.limit(timing);
        let account = config.account();
        let password = self.password_for(&config, &account, password)?;
        // Another computer than the one of the list is meant where another address is typed.
        let identity = workstation.as_deref().and_then(|id| {
            let found = self.member(id, |m| (m.config.is_at_address_of(&config), m.identity.clone()));
            found.ok().filter(|(same, _)| *same).map(|(_, identity)| identity)
        });
        let timeouts = Timeouts { connect: limited.connect_deadline, ..limited.timeouts() };
        let target = DoctorTarget {
            name: config.name.clone(),
            endpoint: config.endpoint(),
            account: config.user.clone(),
            ldplayer: knows_path.then(|| config.ldplayer.clone()),
            timeouts,
        };
        let id = shared.state_store.open_diagnosis(|id| Diagnosis {
            id,
            note: workstation.as_deref().and_then(|workstation| self.open_circuits(workstation)),
            workstation,
            name: config.name.clone(),
            target: shown_target(&config),
            steps: blank(),
            certificate: None,
            installs: Vec::new(),
            started_at: wall_ms(),
            finished: false,
            cancelled: false,
            report: String::new(),
            recording: None,
        });
        let tested = config.tested_account();
        let cancelled = shared.doctors.begin(id);
        let run = DoctorRun { id, target, account, tested, password, identity, cancelled, record };
        let shared = Arc::clone(shared);
        // It ends by itself; nobody waits for its handle.
        let span = tracing::info_span!("doctor", diagnosis = run.id, workstation = run.target.name);
        self.0.pool.spawn_pinned(move || Box::pin(doctor::run(shared, run)).instrument(span));
        Ok(id)
    }

    /// Gives a test up. The shell that it has opened is closed.
    pub fn cancel_doctor(&self, diagnosis: u32) -> Result<()> {
        // What a test shows ends a moment before its run does.
        let runs = self.0.state_store.diagnosis(diagnosis).is_some_and(|diagnosis| !diagnosis.finished);
        if runs && self.0.doctors.cancel(diagnosis) {
            Ok(())
        } else {
            Err(Error::Precondition(fleet::test_ended()))
        }
    }

    /// Puts a test away, and gives it up if it is still under way.
    pub fn close_doctor(&self, diagnosis: u32) {
        self.0.doctors.cancel(diagnosis);
        self.0.doctors.forget_recording(diagnosis);
        self.0.state_store.close_diagnosis(diagnosis);
    }

    /// What may be presented.
    fn password_for(
        &self,
        config: &WorkstationConfig,
        account: &str,
        typed: SecretString,
    ) -> Result<Password> {
        let kept = self.0.secrets.get(account)?;
        if kept.is_none() && config.has_own_account() && typed.expose_secret().is_empty() {
            // What adding it would use. It is not this account's yet, so it is presented like a typed one.
            if let Some(namesakes) = self.password_of_namesakes(config)? {
                return Ok(Password::Typed(namesakes));
            }
        }
        let is_kept = |typed: &SecretString| {
            kept.as_ref().is_some_and(|kept| kept.expose_secret() == typed.expose_secret())
        };
        let password = match typed {
            typed if typed.expose_secret().is_empty() => match kept {
                Some(kept) => Password::Kept(kept),
                None if !config.connection.needs_password() => Password::Kept(SecretString::default()),
                None => Password::Unknown,
            },
            typed if is_kept(&typed) => Password::Kept(typed),
            typed => Password::Typed(typed),
        };
        let latched = || self.0.registry.account_state(account) == Some(AccountState::Latched);
        Ok(match &password {
            Password::Kept(_) if latched() => Password::Refused,
            Password::Kept(secret) | Password::Typed(secret)
                if self.0.doctors.has_refused(&config.tested_account(), secret) =>
            {
                Password::Refused
            }
            _ => password,
        })
    }

    /// What is to be known of circuits that keep everything else away.
    fn open_circuits(&self, workstation: &str) -> Option<messages::Message> {
        let breakers = self.member(workstation, |m| Arc::clone(&m.breakers)).ok()?;
        let open: Vec<messages::Message> = breakers
            .snapshot()
            .circuits
            .iter()
            .filter(|circuit| matches!(circuit.state, State::Open | State::HalfOpen | State::ForcedOpen))
            .map(|circuit| Layer::from(circuit.layer).name())
            .collect();
        (!open.is_empty()).then(|| messages::doctor::open_circuits(open))
    }
}

/// A form in which what the test is to find out may still be missing. Whether the path is known.
fn as_far_as_filled_in(
    form: &WorkstationForm,
    workstation: Option<&str>,
) -> Result<(WorkstationConfig, bool)> {
    let mut form = form.clone();
    if form.name.trim().is_empty() {
        form.name = "The workstation".into();
    }
    let knows_path = !form.ldconsole.trim().is_empty();
    if !knows_path {
        form.ldconsole = UNKNOWN_PATH.into();
    }
    let connection = &mut form.connection;
    if connection.trust == crate::model::Trust::Pinned && connection.fingerprint.trim().is_empty() {
        // Which one is to be accepted is what the test will show.
        connection.trust = crate::model::Trust::System;
    }
    Ok((forms::workstation::checked(workstation.unwrap_or_default().to_owned(), &form)?, knows_path))
}

/// `192.168.1.17, port 5985, HTTP, as FARM\operator`
fn shown_target(config: &WorkstationConfig) -> String {
    let how = match &config.connection.transport {
        Transport::Http => "HTTP",
        Transport::Https { trust: Trust::System } => "HTTPS with a certificate that this computer trusts",
        Transport::Https { trust: Trust::Authority(_) } => {
            "HTTPS with a certificate of the authority in a file"
        }
        Transport::Https { trust: Trust::Pinned(_) } => "HTTPS with one accepted certificate",
    };
    format!("{}, port {}, {how}, as {}", config.address, config.port, config.user)
}
