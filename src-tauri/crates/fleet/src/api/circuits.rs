//! Circuits and accounts, acted on by hand.

use messages::fleet;
use std::{collections::BTreeSet, sync::Arc};

use breaker::{AccountState, Control, ManualReason};
use secrecy::{ExposeSecret, SecretString};

use crate::{
    api::Fleet,
    error::{Error, Result},
    ipc::CircuitAction,
    model::{Field, Layer, visible::shown},
    shared::OPERATOR,
    task::TaskMessage,
};

/// Characters of a reason: it stands in the window, in the log and in a file.
const MAX_REASON: usize = 500;

impl Fleet {
    /// Acts on a circuit by hand.
    pub fn control(
        &self,
        workstation: &str,
        layer: Layer,
        action: CircuitAction,
        reason: &str,
    ) -> Result<()> {
        let reason = reason.trim();
        if reason.is_empty() && matches!(action, CircuitAction::Isolate | CircuitAction::Disable) {
            return Err(Error::ReasonNeeded);
        }
        if reason.chars().count() > MAX_REASON {
            return Err(Error::Precondition(fleet::reason_too_long(MAX_REASON)));
        }
        let reason = &*shown(reason, MAX_REASON);
        let (name, breakers) =
            self.member(workstation, |m| (m.config.name.clone(), Arc::clone(&m.breakers)))?;
        let control = match action {
            CircuitAction::CheckNow => Control::ProbeNow,
            CircuitAction::Isolate => Control::ForceOpen,
            CircuitAction::Reset => Control::Reset,
            CircuitAction::Disable => Control::Disable,
            CircuitAction::Enable => Control::Enable,
        };
        let layer = breaker::Layer::from(layer);
        let manual = ManualReason::new(OPERATOR, reason);
        let changed = breakers.control(layer, control, &manual);
        tracing::info!(workstation = name, circuit = %layer, ?action, reason, changed, "circuit controlled by hand");
        self.0.wake();
        self.tell(workstation, TaskMessage::Show)?;
        self.0.remember()
    }

    /// Tries the present password of a workstation's account once more, although it was refused.
    pub fn retry_account(&self, workstation: &str) -> Result<()> {
        let account = self.member(workstation, |m| m.config.account())?;
        // First, so that whoever may log on from then on can.
        self.0.login_budgets.forgive(&account);
        if !self.0.registry.try_once(&account) {
            return Err(Error::Precondition(fleet::password_not_refused()));
        }
        self.0.doctors.forgive(&self.0.tested_account(&account));
        self.0.wake();
        self.tell(workstation, TaskMessage::Refresh)?;
        self.0.remember()
    }

    /// Sets a new password for a workstation's account, on all workstations that use it. Blocks on the store.
    pub fn set_password(&self, workstation: &str, password: SecretString) -> Result<()> {
        self.set_passwords(&[workstation.to_owned()], password)
    }

    /// The same for several workstations, each of which may have an account of its own. Blocks on the store.
    #[expect(clippy::needless_pass_by_value, reason = "a password is handed over, not lent")]
    pub fn set_passwords(&self, workstations: &[String], password: SecretString) -> Result<()> {
        if password.expose_secret().is_empty() {
            return Err(Error::invalid(Field::Password, messages::forms::no_password()));
        }
        let accounts = workstations.iter().map(|id| self.member(id, |m| m.config.account()));
        let accounts: BTreeSet<String> = accounts.collect::<Result<_>>()?;
        for account in &accounts {
            self.0.doctors.forgive(&self.0.tested_account(account));
            self.0.secrets.set(account, password.clone())?;
            self.use_password(account, &password);
        }
        self.0.remember()
    }

    pub(super) fn keep_password(&self, account: &str, password: &SecretString) -> Result<()> {
        self.0.secrets.set(account, password.clone())?;
        self.use_password(account, password);
        self.0.remember()
    }

    /// Has every workstation of an account use a password that is kept already.
    pub(super) fn use_password(&self, account: &str, password: &SecretString) {
        self.0.login_budgets.renew(account);
        self.0.registry.set_credentials(account);
        // What a test has shown to be wrong is not tried again until a person wants it tried.
        if self.0.doctors.has_refused(&self.0.tested_account(account), password)
            && let Ok(attempt) = self.0.registry.attempt(account)
        {
            attempt.refused();
        }
        for (id, _) in self.0.members_of(account) {
            self.0.tell(&id, TaskMessage::Password(Some(password.clone())));
        }
        self.0.wake();
    }

    /// The standing of a workstation's account, as the breakers see it.
    pub fn account_state(&self, workstation: &str) -> Option<AccountState> {
        let account = self.member(workstation, |m| m.config.account()).ok()?;
        self.0.registry.account_state(&account)
    }
}
