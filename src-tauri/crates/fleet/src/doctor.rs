//! Tests of connections: the doctor of the `workstation` crate, run for an operator, with what it says on the state store.
//!
//! A test is a person's explicit act, asked for because something does not work. So it is let in while circuits are open
//! or isolated, which nothing else is: it is the look at what they keep away from, it is made once, each of its steps
//! has a deadline, and no circuit hears of its outcome. What it respects is the account's latch. The password that is
//! kept for an account is presented only with leave of the breakers' registry, once, and a refusal latches it for
//! everybody. A password that was typed and is another one says nothing of the kept one: its refusal is remembered here,
//! and neither this nor saving the form presents it again.

mod chart;
mod recording;
mod report;
pub(crate) mod running;

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use breaker::{AccountState, LoginAttempt, RefusalReason};
use secrecy::SecretString;
use tokio_util::sync::CancellationToken;
use workstation::{
    Account, Gate, Identity, LoginBudget, Transport, Trust,
    doctor::{Credentials, Doctor, DoctorTarget, Progress, Status, Verified},
};

pub(crate) use self::chart::blank;
pub(crate) use self::recording::save;
use self::{chart::enter, report::change};
use crate::shared::Shared;

/// Tests that may be under way at once.
pub(crate) const AT_ONCE: usize = 4;
/// How often it is looked whether somebody else has found out about the password.
const LOOK_AGAIN: Duration = Duration::from_millis(100);
/// How long to wait for that at most: longer than any login takes.
const PATIENCE: Duration = Duration::from_secs(30);

/// What is presented to the workstation.
pub(crate) enum Password {
    /// None is known.
    Unknown,
    /// This one was refused before.
    Refused,
    /// The one that is kept for the account and that all its workstations use.
    Kept(SecretString),
    /// Another one, typed.
    Typed(SecretString),
}

/// One test.
pub(crate) struct DoctorRun {
    pub(crate) id: u32,
    pub(crate) target: DoctorTarget,
    /// The account's key.
    pub(crate) account: String,
    /// The account as tests know it, see [`Doctors::has_refused`].
    pub(crate) tested: String,
    pub(crate) password: Password,
    /// Which computer must answer, where one is known.
    pub(crate) identity: Option<Identity>,
    pub(crate) cancelled: CancellationToken,
    /// Whether answers are to be recorded where no fault is found.
    pub(crate) record: bool,
}

/// Carries a test out, on one of the workstations' threads.
pub(crate) async fn run(shared: Arc<Shared>, doctor_run: DoctorRun) {
    let DoctorRun { id, target, account, tested, password, identity, cancelled, record } = doctor_run;
    let name = target.name.clone();
    tracing::info!(workstation = name, diagnosis = id, "connection test");
    let finish = FinishOnDrop { shared: Arc::clone(&shared), id, cancelled: cancelled.clone() };
    let user = target.account.clone();
    let pinned = match target.endpoint.transport() {
        Transport::Https { trust: Trust::Pinned(fingerprint) } => Some(*fingerprint),
        _ => None,
    };
    let state_store = shared.state().clone();
    let faults = Arc::new(AtomicBool::new(false));
    let found = Arc::clone(&faults);
    let mut doctor = Doctor::new(target, cancelled.clone(), move |progress| {
        if matches!(&progress, Progress::Ended(finding) if finding.status == Status::Failed) {
            found.store(true, Ordering::Relaxed);
        }
        change(&state_store, id, |diagnosis| enter(diagnosis, progress, pinned));
    });
    if let Some(identity) = identity {
        doctor = doctor.expecting(identity);
    }
    let makes_sense = doctor.outside().await;
    let open: Gate = Arc::new(|| true);
    let (credentials, attempt) = match &password {
        Password::Unknown => (Credentials::Unknown, None),
        Password::Refused => (Credentials::Refused, None),
        Password::Typed(secret) => {
            let only = Account::new(user, secret.clone()).with_login_budget(LoginBudget::default());
            (Credentials::Known(only, open), None)
        }
        // Without a login there is nobody to ask.
        Password::Kept(secret) if !makes_sense => {
            (Credentials::Known(Account::new(user, secret.clone()), open), None)
        }
        Password::Kept(secret) => match admit(&shared, &account, &cancelled).await {
            Ok(attempt) => {
                let known =
                    Account::new(user, secret.clone()).with_login_budget(shared.login_budgets().of(&account));
                (Credentials::Known(known, unless_latched(&shared, &account)), Some(attempt))
            }
            Err(RefusalReason::CredentialsPending) => (Credentials::Pending, None),
            Err(_) => (Credentials::Refused, None),
        },
    };
    let verified = doctor.login(credentials).await;
    match (verified, attempt) {
        (Verified::Accepted, Some(attempt)) => attempt.accepted(),
        (Verified::Refused, Some(attempt)) => attempt.refused(),
        (Verified::Unknown, attempt) => drop(attempt),
        (Verified::Accepted | Verified::Refused, None) => {}
    }
    match (verified, password) {
        (Verified::Refused, Password::Kept(secret) | Password::Typed(secret)) => {
            shared.doctors().remember_refused(&tested, secret);
        }
        (Verified::Accepted, _) => shared.doctors().forgive(&tested),
        _ => {}
    }
    // The latch, if there is one, is to be seen and remembered.
    shared.wake();
    doctor.inside().await;
    match (record, faults.load(Ordering::Relaxed) || cancelled.is_cancelled()) {
        (false, _) => {}
        (true, true) => recording::refused(&shared, id),
        (true, false) => tokio::select! {
            biased;
            () = recording::record(&shared, id, &doctor) => {}
            () = cancelled.cancelled() => {}
        },
    }
    if let Err(error) = doctor.leave().await {
        tracing::info!(workstation = name, %error, "the shell is left to its idle time-out");
    }
    drop(finish);
}

/// Leave to present the password that is kept, as soon as nobody else is trying it.
async fn admit(
    shared: &Shared,
    account: &str,
    cancelled: &CancellationToken,
) -> Result<LoginAttempt, RefusalReason> {
    let waiting = async {
        loop {
            match shared.registry.attempt(account) {
                Err(RefusalReason::CredentialsPending) => tokio::time::sleep(LOOK_AGAIN).await,
                other => return other,
            }
        }
    };
    tokio::select! {
        biased;
        admitted = waiting => admitted,
        () = cancelled.cancelled() => Err(RefusalReason::CredentialsPending),
        () = tokio::time::sleep(PATIENCE) => Err(RefusalReason::CredentialsPending),
    }
}

/// Shuts as soon as the password is refused anywhere.
fn unless_latched(shared: &Arc<Shared>, account: &str) -> Gate {
    let (shared, account) = (Arc::clone(shared), account.to_owned());
    Arc::new(move || shared.registry.account_state(&account) != Some(AccountState::Latched))
}

/// Says that a test has ended, however it did.
struct FinishOnDrop {
    shared: Arc<Shared>,
    id: u32,
    cancelled: CancellationToken,
}

impl Drop for FinishOnDrop {
    fn drop(&mut self) {
        change(self.shared.state(), self.id, |diagnosis| {
            diagnosis.finished = true;
            diagnosis.cancelled = self.cancelled.is_cancelled();
        });
        if let Some(diagnosis) = self.shared.state().diagnosis(self.id) {
            self.shared.state().activity().tested(&diagnosis);
        }
        self.shared.doctors().end(self.id);
    }
}
