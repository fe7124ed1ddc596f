//! The list of workstations.

use std::collections::BTreeSet;

use breaker::AccountState;
use messages::import;
use secrecy::{ExposeSecret, SecretString};

use crate::{
    api::Fleet,
    error::{Error, Result},
    forms::{self, bulk_import::several},
    ipc::{BulkImport, NewWorkstation, WorkstationForm},
    model::{
        Field,
        address::parse_port,
        workstation::{MAX_WORKSTATIONS, WorkstationConfig, duplicate},
    },
    outside,
    shared::Keep,
    task::TaskMessage,
};

impl Fleet {
    /// Adds a workstation; its id. An empty password uses the one that is kept for the account, or for the account of the
    /// same name on another workstation. A password with which other workstations work is not replaced
    /// ([`Error::PasswordInUse`]). Blocks on the file and the store.
    pub fn add(&self, form: &WorkstationForm, password: SecretString, keep: Keep) -> Result<String> {
        self.add_one(form, password, keep, Replace::Ask)
    }

    /// The same, and a password with which other workstations work is replaced: a person has been asked.
    pub fn add_replacing(
        &self,
        form: &WorkstationForm,
        password: SecretString,
        keep: Keep,
    ) -> Result<String> {
        self.add_one(form, password, keep, Replace::Agreed)
    }

    fn add_one(
        &self,
        form: &WorkstationForm,
        password: SecretString,
        keep: Keep,
        replace: Replace,
    ) -> Result<String> {
        forms::fits(form)?;
        let config = forms::workstation::checked(outside::new_id(), form)?;
        let id = config.id.clone();
        self.add_all(vec![config], password, keep, replace)?;
        Ok(id)
    }

    /// What a text with several workstations would add: one a line, each with a name and an address or only that, and
    /// with ranges as in `FARM-[01-40]`. The port is as typed.
    pub fn read_several(&self, text: &str, port: &str) -> Result<BulkImport> {
        forms::fits(&port)?;
        let port = parse_port(port.trim()).map_err(|e| Error::invalid(Field::Port, e))?;
        several(text, port, &self.configs())
    }

    /// Adds several workstations, all of them or none; their ids. They differ in name and address only, which are read
    /// from `text`; all else is as in `form`. A password with which other workstations work is not replaced. Blocks on the
    /// file and the store.
    pub fn add_several(
        &self,
        text: &str,
        form: &WorkstationForm,
        password: SecretString,
        keep: Keep,
    ) -> Result<Vec<String>> {
        self.add_list(text, form, password, keep, Replace::Ask)
    }

    /// The same, and a password with which other workstations work is replaced: a person has been asked.
    pub fn add_several_replacing(
        &self,
        text: &str,
        form: &WorkstationForm,
        password: SecretString,
        keep: Keep,
    ) -> Result<Vec<String>> {
        self.add_list(text, form, password, keep, Replace::Agreed)
    }

    fn add_list(
        &self,
        text: &str,
        form: &WorkstationForm,
        password: SecretString,
        keep: Keep,
        replace: Replace,
    ) -> Result<Vec<String>> {
        forms::fits(form)?;
        let BulkImport { new, present } = self.read_several(text, &form.port)?;
        if new.is_empty() {
            let sentence = if present.is_empty() { import::nothing() } else { import::all_present() };
            return Err(Error::invalid(Field::List, sentence));
        }
        let config = |NewWorkstation { name, address }| {
            forms::workstation::checked(outside::new_id(), &WorkstationForm { name, address, ..form.clone() })
        };
        let configs: Vec<WorkstationConfig> = new.into_iter().map(config).collect::<Result<_>>()?;
        let ids = configs.iter().map(|c| c.id.clone()).collect();
        self.add_all(configs, password, keep, replace)?;
        Ok(ids)
    }

    /// Adds workstations that differ in name and address only.
    fn add_all(
        &self,
        configs: Vec<WorkstationConfig>,
        password: SecretString,
        keep: Keep,
        replace: Replace,
    ) -> Result<()> {
        let Some(first) = configs.first() else { return Ok(()) };
        first.connection.check(&self.0.timing.get())?;
        // Held from looking to writing: who changes the list at the same time comes after.
        let _list = self.0.list()?;
        self.check_list(&configs)?;
        let entered = self.entered(first, password, replace)?;
        let accounts: BTreeSet<String> = configs.iter().map(WorkstationConfig::account).collect();
        let passwords = match &entered {
            Entered::New(secret) => self.keep_passwords(&accounts, secret)?,
            Entered::Kept(_) => Vec::new(),
        };
        if keep == Keep::Saved
            && let Err(error) = self.save(|list| list.extend(configs.iter().cloned()))
        {
            self.put_back(passwords);
            return Err(error);
        }
        let ids: Vec<String> = configs.iter().map(|c| c.id.clone()).collect();
        for config in configs {
            self.watch(config, keep, Vec::new());
        }
        match entered {
            Entered::Kept(secret) => {
                for id in ids {
                    self.0.tell(&id, TaskMessage::Password(Some(secret.clone())));
                }
                Ok(())
            }
            Entered::New(secret) => {
                for account in &accounts {
                    self.use_password(account, &secret);
                }
                self.0.remember()
            }
        }
    }

    /// Keeps a password for these accounts; what was kept for them before. A store that refuses is left as it was.
    pub(super) fn keep_passwords(
        &self,
        accounts: &BTreeSet<String>,
        secret: &SecretString,
    ) -> Result<Vec<FormerPassword>> {
        let mut former = Vec::new();
        for account in accounts {
            let kept = self.0.secrets.get(account).and_then(|before| {
                self.0.secrets.set(account, secret.clone())?;
                Ok(before)
            });
            match kept {
                Ok(before) => former.push((account.clone(), before)),
                Err(error) => {
                    self.put_back(former);
                    return Err(error);
                }
            }
        }
        Ok(former)
    }

    /// Keeps again what was kept before something failed: no password stays behind for an account that nobody uses.
    pub(super) fn put_back(&self, passwords: Vec<FormerPassword>) {
        for (account, before) in passwords {
            let put_back = match before {
                Some(before) => self.0.secrets.set(&account, before),
                None => self.0.secrets.remove(&account),
            };
            if let Err(error) = put_back {
                tracing::warn!(account, %error, "the password of a workstation that was not added is still kept");
            }
        }
    }

    /// The password of a new workstation: the one that was typed, or one that is kept.
    fn entered(&self, config: &WorkstationConfig, typed: SecretString, replace: Replace) -> Result<Entered> {
        let missing = || Error::invalid(Field::Password, messages::forms::no_password_of_account());
        let needed = config.connection.needs_password();
        if config.has_own_account() {
            return match Some(typed).filter(|typed| !typed.expose_secret().is_empty()) {
                Some(typed) => Ok(Entered::New(typed)),
                None => match self.password_of_namesakes(config)? {
                    Some(secret) => Ok(Entered::New(secret)),
                    None if needed => Err(missing()),
                    None => Ok(Entered::Kept(SecretString::default())),
                },
            };
        }
        let account = config.account();
        match self.0.secrets.get(&account)? {
            kept if self.is_news(&account, &typed, kept.as_ref()) => {
                self.may_replace(config, kept.as_ref(), replace)?;
                Ok(Entered::New(typed))
            }
            Some(kept) => Ok(Entered::Kept(kept)),
            None if needed => Err(missing()),
            None => Ok(Entered::Kept(SecretString::default())),
        }
    }

    /// The password of an account of the same name on another workstation that has not refused it: many farms are set up
    /// with one password.
    pub(super) fn password_of_namesakes(&self, config: &WorkstationConfig) -> Result<Option<SecretString>> {
        let name = config.user.canonical();
        let namesakes = self.configs().into_iter().filter(|other| {
            other.id != config.id
                && other.has_own_account()
                && other.user.canonical() == name
                && self.0.registry.account_state(&other.account()) != Some(AccountState::Latched)
        });
        for other in namesakes {
            if let Some(secret) = self.0.secrets.get(&other.account())? {
                return Ok(Some(secret));
            }
        }
        Ok(None)
    }

    /// A password with which other workstations work is replaced only by a person who knows them.
    pub(super) fn may_replace(
        &self,
        config: &WorkstationConfig,
        kept: Option<&SecretString>,
        replace: Replace,
    ) -> Result<()> {
        let account = config.account();
        let refused = self.0.registry.account_state(&account) == Some(AccountState::Latched);
        if kept.is_none() || refused || replace == Replace::Agreed {
            return Ok(());
        }
        let members = self.0.members_of(&account).into_iter();
        let workstations: Vec<String> =
            members.filter(|(id, _)| *id != config.id).map(|(_, name)| name).collect();
        if workstations.is_empty() {
            return Ok(());
        }
        Err(Error::PasswordInUse { account: config.user.to_string(), workstations })
    }

    /// Changes a workstation. An empty password keeps the one of the account. A password with which other workstations
    /// work is not replaced.
    pub fn edit(&self, workstation: &str, form: &WorkstationForm, password: &SecretString) -> Result<()> {
        self.change(workstation, form, password, Replace::Ask)
    }

    /// The same, and a password with which other workstations work is replaced: a person has been asked.
    pub fn edit_replacing(
        &self,
        workstation: &str,
        form: &WorkstationForm,
        password: &SecretString,
    ) -> Result<()> {
        self.change(workstation, form, password, Replace::Agreed)
    }

    fn change(
        &self,
        workstation: &str,
        form: &WorkstationForm,
        password: &SecretString,
        replace: Replace,
    ) -> Result<()> {
        forms::fits(form)?;
        let list = self.0.list()?;
        let (old, keep) = self.member(workstation, |m| (m.present(), m.keep))?;
        let mut config = forms::workstation::checked(old.id.clone(), form)?;
        if config.is_at_address_of(&old) {
            // Elsewhere, another computer is to be expected.
            config.computer.clone_from(&old.computer);
            config.power.clone_from(&old.power);
        }
        // The form has no tags: they are given and taken by themselves.
        config.tags.clone_from(&old.tags);
        config.connection.check(&self.0.timing.get())?;
        let account = config.account();
        let kept = self.0.secrets.get(&account)?;
        let typed = self.is_news(&account, password, kept.as_ref());
        let needed = config.connection.needs_password();
        if needed && !typed && account != old.account() && kept.is_none() {
            return Err(Error::invalid(Field::Password, messages::forms::no_password_of_account()));
        }
        if typed {
            self.may_replace(&config, kept.as_ref(), replace)?;
        }
        let with_it = |list: &mut Vec<WorkstationConfig>| {
            if let Some(entry) = list.iter_mut().find(|w| w.id == config.id) {
                *entry = config.clone();
            }
        };
        self.check_list(std::slice::from_ref(&config))?;
        if keep == Keep::Saved {
            self.save(with_it)?;
        }
        if config.same_machine(&old) {
            if let Some(member) = self.0.members().iter_mut().find(|m| m.config.id == config.id) {
                member.config = config.clone();
            }
            self.tell(workstation, TaskMessage::Renamed(Box::new(config)))?;
        } else {
            // Another machine or another account: other circuits, another connection.
            self.dismiss(workstation);
            self.0.tags.page(workstation).lock().doubt_all();
            self.watch(config, keep, Vec::new());
            if !typed {
                self.0.tell(workstation, TaskMessage::Password(kept));
            }
        }
        if account != old.account() {
            self.forget_if_unused(&old.account())?;
        }
        let done = if typed { self.keep_password(&account, password) } else { self.0.remember() };
        drop(list);
        done
    }

    /// Removes a workstation. Nothing changes on the workstation itself. The password of an account that nobody uses
    /// any more is removed too.
    pub fn remove(&self, workstation: &str) -> Result<()> {
        let list = self.0.list()?;
        let (config, keep) = self.member(workstation, |m| (m.config.clone(), m.keep))?;
        if keep == Keep::Saved {
            self.save(|list| list.retain(|w| w.id != config.id))?;
        }
        self.dismiss(workstation);
        self.0.members().retain(|m| m.config.id != config.id);
        self.0.state_store.remove(workstation);
        let remembered = self.0.tags.remove(workstation).and(self.0.remember());
        self.show_tags();
        // Still under the list's lock: whoever adds a workstation with this account comes after.
        let forgotten = self.forget_if_unused(&config.account());
        drop(list);
        forgotten.and(remembered)
    }

    /// Forgets an account and its password once no workstation uses it.
    pub(super) fn forget_if_unused(&self, account: &str) -> Result<()> {
        if !self.0.members_of(account).is_empty() {
            return Ok(());
        }
        self.0.registry.forget_account(account);
        self.0.login_budgets.forget(account);
        self.0.secrets.remove(account)
    }

    /// Whether a password was typed that must be tried. The one that others use already is none, or all of them would log
    /// on anew for it, unless it was refused.
    pub(super) fn is_news(&self, account: &str, typed: &SecretString, kept: Option<&SecretString>) -> bool {
        let refused = || self.0.registry.account_state(account) == Some(AccountState::Latched);
        let same = || kept.is_some_and(|kept| kept.expose_secret() == typed.expose_secret());
        !typed.expose_secret().is_empty() && (!same() || refused() || self.0.members_of(account).is_empty())
    }

    /// Whether these may stand in the list, new or in place of those with the same id.
    pub(super) fn check_list(&self, configs: &[WorkstationConfig]) -> Result<()> {
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

    /// Writes the list with a change that is still to be made. To be called with the list held.
    pub(super) fn save(&self, change: impl FnOnce(&mut Vec<WorkstationConfig>)) -> Result<()> {
        let Some(file) = &self.0.config else { return Ok(()) };
        let mut list = self.0.saved();
        change(&mut list);
        file.save(&list)
    }
}

/// Whether a password with which other workstations work may be replaced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Replace {
    /// Not without a question.
    Ask,
    /// A person has been asked and has agreed.
    Agreed,
}

/// An account, and what was kept for it.
pub(super) type FormerPassword = (String, Option<SecretString>);

/// The password of a new workstation.
enum Entered {
    /// The one that its account has already.
    Kept(SecretString),
    /// One that is to be kept and tried.
    New(SecretString),
}
