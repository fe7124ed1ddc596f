//! The list of workstations.

use breaker::AccountState;
use secrecy::{ExposeSecret, SecretString};

use super::{Fleet, Keep};
use crate::{
    actor::Message,
    config::{MAX_WORKSTATIONS, WorkstationConfig, duplicate},
    error::{Error, Result},
    view::{Field, WorkstationForm},
};

impl Fleet {
    /// Adds a workstation; its id. An empty password uses the one that is kept for the account. Blocks on the file and
    /// the store.
    pub fn add(&self, form: &WorkstationForm, password: SecretString, keep: Keep) -> Result<String> {
        let config = WorkstationConfig::from_form(uuid::Uuid::new_v4().to_string(), form)?;
        config.connection.check(&self.0.rules.get())?;
        let account = config.account();
        let known = match self.0.secrets.get(&account)? {
            kept if self.is_news(&account, &password, kept.as_ref()) => None,
            Some(known) => Some(known),
            None if !config.connection.needs_password() => Some(SecretString::default()),
            None => return Err(Error::invalid(Field::Password, "Enter the password of this account.")),
        };
        self.check_list(&config)?;
        if known.is_none() {
            // A store that refuses leaves nothing half added.
            self.0.secrets.set(&account, password.clone())?;
        }
        self.change_list(&config, |list| list.push(config.clone()), keep)?;
        let id = config.id.clone();
        self.watch(config, keep, Vec::new());
        match known {
            Some(known) => self.0.tell(&id, Message::Password(Some(known))),
            None => self.use_password(&account, password)?,
        }
        Ok(id)
    }

    /// Changes a workstation. An empty password keeps the one of the account.
    pub fn edit(&self, workstation: &str, form: &WorkstationForm, password: &SecretString) -> Result<()> {
        let (old, keep) = self.member(workstation, |m| (m.config.clone(), m.keep))?;
        let config = WorkstationConfig::from_form(old.id.clone(), form)?;
        config.connection.check(&self.0.rules.get())?;
        let account = config.account();
        let kept = self.0.secrets.get(&account)?;
        let typed = self.is_news(&account, password, kept.as_ref());
        let needed = config.connection.needs_password();
        if needed && !typed && account != old.account() && kept.is_none() {
            return Err(Error::invalid(Field::Password, "Enter the password of this account."));
        }
        let replace = |list: &mut Vec<WorkstationConfig>| {
            if let Some(entry) = list.iter_mut().find(|w| w.id == config.id) {
                *entry = config.clone();
            }
        };
        self.change_list(&config, replace, keep)?;
        if config.same_machine(&old) {
            if let Some(member) = self.0.members().iter_mut().find(|m| m.config.id == config.id) {
                member.config = config.clone();
            }
            self.tell(workstation, Message::Renamed(Box::new(config)))?;
        } else {
            // Another machine or another account: other circuits, another connection.
            self.dismiss(workstation);
            self.watch(config, keep, Vec::new());
            if !typed {
                self.0.tell(workstation, Message::Password(kept));
            }
        }
        if typed { self.keep_password(&account, password.clone()) } else { self.0.remember() }
    }

    /// Removes a workstation. Nothing changes on the workstation itself. The password of an account that nobody uses
    /// any more is removed too.
    pub fn remove(&self, workstation: &str) -> Result<()> {
        let (config, keep) = self.member(workstation, |m| (m.config.clone(), m.keep))?;
        if keep == Keep::Saved {
            self.save(|list| list.retain(|w| w.id != config.id))?;
        }
        self.dismiss(workstation);
        self.0.members().retain(|m| m.config.id != config.id);
        self.0.board.remove(workstation);
        let remembered = self.0.remember();
        let account = config.account();
        if self.0.members_of(&account).is_empty() {
            self.0.registry.forget_account(&account);
            self.0.attempts.forget(&account);
            self.0.secrets.remove(&account)?;
        }
        remembered
    }

    /// Whether a password was typed that must be tried. The one that others use already is none, or all of them would log
    /// on anew for it, unless it was refused.
    fn is_news(&self, account: &str, typed: &SecretString, kept: Option<&SecretString>) -> bool {
        let refused = || self.0.registry.account_state(account) == Some(AccountState::Latched);
        let same = || kept.is_some_and(|kept| kept.expose_secret() == typed.expose_secret());
        !typed.expose_secret().is_empty() && (!same() || refused() || self.0.members_of(account).is_empty())
    }

    /// Checks that `config` may stand in the list, and writes the list with `change` made to it.
    fn change_list(
        &self,
        config: &WorkstationConfig,
        change: impl FnOnce(&mut Vec<WorkstationConfig>),
        keep: Keep,
    ) -> Result<()> {
        self.check_list(config)?;
        if keep == Keep::Saved { self.save(change) } else { Ok(()) }
    }

    /// Whether `config` may stand in the list.
    fn check_list(&self, config: &WorkstationConfig) -> Result<()> {
        let present: Vec<WorkstationConfig> = self.0.members().iter().map(|m| m.config.clone()).collect();
        if present.len() >= MAX_WORKSTATIONS && !present.iter().any(|w| w.id == config.id) {
            return Err(Error::TooMany(MAX_WORKSTATIONS));
        }
        match duplicate(&present, config) {
            Some((field, sentence)) => Err(Error::invalid(field, sentence)),
            None => Ok(()),
        }
    }

    fn save(&self, change: impl FnOnce(&mut Vec<WorkstationConfig>)) -> Result<()> {
        let Some(file) = &self.0.config else { return Ok(()) };
        let mut list: Vec<WorkstationConfig> =
            self.0.members().iter().filter(|m| m.keep == Keep::Saved).map(|m| m.config.clone()).collect();
        change(&mut list);
        file.save(&list)
    }
}
