//! The list of workstations.

use breaker::AccountState;
use secrecy::{ExposeSecret, SecretString};

use super::{Fleet, Keep};
use crate::{
    actor::Message,
    config::{MAX_WORKSTATIONS, WorkstationConfig, duplicate, parse_port, several},
    error::{Error, Result},
    view::{Field, Place, Several, WorkstationForm},
};

impl Fleet {
    /// Adds a workstation; its id. An empty password uses the one that is kept for the account. Blocks on the file and
    /// the store.
    pub fn add(&self, form: &WorkstationForm, password: SecretString, keep: Keep) -> Result<String> {
        let config = WorkstationConfig::from_form(new_id(), form)?;
        let id = config.id.clone();
        self.add_all(vec![config], password, keep)?;
        Ok(id)
    }

    /// What a text with several workstations would add: one a line, each with a name and an address or only that, and
    /// with ranges as in `FARM-[01-40]`. The port is as typed.
    pub fn read_several(&self, text: &str, port: &str) -> Result<Several> {
        let port = parse_port(port.trim()).map_err(|e| Error::invalid(Field::Port, e))?;
        several(text, port, &self.configs())
    }

    /// Adds several workstations, all of them or none; their ids. They differ in name and address only, which are read
    /// from `text`; all else is as in `form`. Blocks on the file and the store.
    pub fn add_several(
        &self,
        text: &str,
        form: &WorkstationForm,
        password: SecretString,
        keep: Keep,
    ) -> Result<Vec<String>> {
        let Several { new, present } = self.read_several(text, &form.port)?;
        if new.is_empty() {
            let sentence = if present.is_empty() {
                "Give one workstation a line: its name and its address, or only its address."
            } else {
                "All of them are in the list already."
            };
            return Err(Error::invalid(Field::List, sentence));
        }
        let config = |Place { name, address }| {
            WorkstationConfig::from_form(new_id(), &WorkstationForm { name, address, ..form.clone() })
        };
        let configs: Vec<WorkstationConfig> = new.into_iter().map(config).collect::<Result<_>>()?;
        let ids = configs.iter().map(|c| c.id.clone()).collect();
        self.add_all(configs, password, keep)?;
        Ok(ids)
    }

    /// Adds workstations that differ in name and address only.
    fn add_all(&self, configs: Vec<WorkstationConfig>, password: SecretString, keep: Keep) -> Result<()> {
        let Some(first) = configs.first() else { return Ok(()) };
        first.connection.check(&self.0.rules.get())?;
        let account = first.account();
        let known = match self.0.secrets.get(&account)? {
            kept if self.is_news(&account, &password, kept.as_ref()) => None,
            Some(known) => Some(known),
            None if !first.connection.needs_password() => Some(SecretString::default()),
            None => return Err(Error::invalid(Field::Password, "Enter the password of this account.")),
        };
        self.check_list(&configs)?;
        if known.is_none() {
            // A store that refuses leaves nothing half added.
            self.0.secrets.set(&account, password.clone())?;
        }
        if keep == Keep::Saved {
            self.save(|list| list.extend(configs.iter().cloned()))?;
        }
        let ids: Vec<String> = configs.iter().map(|c| c.id.clone()).collect();
        for config in configs {
            self.watch(config, keep, Vec::new());
        }
        match known {
            Some(known) => {
                for id in ids {
                    self.0.tell(&id, Message::Password(Some(known.clone())));
                }
                Ok(())
            }
            None => self.use_password(&account, password),
        }
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
        self.check_list(std::slice::from_ref(&config))?;
        if keep == Keep::Saved {
            self.save(replace)?;
        }
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

    /// Whether these may stand in the list, new or in place of those with the same id.
    fn check_list(&self, configs: &[WorkstationConfig]) -> Result<()> {
        let present = self.configs();
        let is_new = |config: &&WorkstationConfig| !present.iter().any(|w| w.id == config.id);
        if present.len() + configs.iter().filter(is_new).count() > MAX_WORKSTATIONS {
            return Err(Error::TooMany(MAX_WORKSTATIONS));
        }
        match configs.iter().find_map(|config| duplicate(&present, config)) {
            Some((field, sentence)) => Err(Error::invalid(field, sentence)),
            None => Ok(()),
        }
    }

    pub(super) fn configs(&self) -> Vec<WorkstationConfig> {
        self.0.members().iter().map(|m| m.config.clone()).collect()
    }

    fn save(&self, change: impl FnOnce(&mut Vec<WorkstationConfig>)) -> Result<()> {
        let Some(file) = &self.0.config else { return Ok(()) };
        let mut list: Vec<WorkstationConfig> =
            self.0.members().iter().filter(|m| m.keep == Keep::Saved).map(|m| m.config.clone()).collect();
        change(&mut list);
        file.save(&list)
    }
}

fn new_id() -> String {
    uuid::Uuid::new_v4().to_string()
}
