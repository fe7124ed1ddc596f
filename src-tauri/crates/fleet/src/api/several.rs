//! Several workstations are changed at once: all of them or none.

use std::collections::BTreeSet;

use secrecy::SecretString;

use crate::{
    api::{Fleet, workstations::Replace},
    error::{Error, Result},
    forms,
    ipc::CommonForm,
    model::{
        Field,
        workstation::{WorkstationConfig, duplicate},
    },
    shared::Keep,
};

/// A workstation as it was, and as it is to be.
struct CommonChange {
    before: WorkstationConfig,
    after: WorkstationConfig,
    keep: Keep,
}

impl Fleet {
    /// Gives several workstations the same account, port or way of starting; what is not in the form stays as it is on each. An
    /// empty password keeps what is kept for their accounts. A password with which other workstations work is replaced only where
    /// `replace` says that a person has been asked. Blocks on the file and the store.
    pub fn edit_several(
        &self,
        workstations: &[String],
        form: &CommonForm,
        password: &SecretString,
        replace: bool,
    ) -> Result<()> {
        forms::fits(form)?;
        let replace = if replace { Replace::Agreed } else { Replace::Ask };
        let _list = self.0.list()?;
        let changes = self.changes(workstations, form)?;
        let news = self.news_for(&changes, password, replace)?;
        let former = self.keep_passwords(&news, password)?;
        let write = |list: &mut Vec<WorkstationConfig>| {
            for CommonChange { after, .. } in &changes {
                if let Some(entry) = list.iter_mut().find(|w| w.id == after.id) {
                    entry.clone_from(after);
                }
            }
        };
        if changes.iter().any(|change| change.keep == Keep::Saved)
            && let Err(error) = self.save(write)
        {
            self.put_back(former);
            return Err(error);
        }
        for CommonChange { before, after, keep } in &changes {
            if before != after {
                self.put_in_place(before, after, *keep)?;
            }
        }
        for account in &news {
            self.use_password(account, password);
        }
        self.0.remember()
    }

    /// What would become of each of them, if all of them may be so beside the others.
    fn changes(&self, workstations: &[String], form: &CommonForm) -> Result<Vec<CommonChange>> {
        let timing = self.0.timing.get();
        let mut list = self.configs();
        let mut changes = Vec::new();
        for id in workstations {
            let (before, keep) = self.member(id, |m| (m.present(), m.keep))?;
            let after = forms::workstation::with_common(&before, form)?;
            after.connection.check(&timing)?;
            if let Some(entry) = list.iter_mut().find(|w| w.id == after.id) {
                entry.clone_from(&after);
            }
            changes.push(CommonChange { before, after, keep });
        }
        match changes.iter().find_map(|change| duplicate(&list, &change.after)) {
            // The address stays as it is: it is the port that brings two together.
            Some((Field::Address, sentence)) => Err(Error::invalid(Field::Port, sentence)),
            Some((field, sentence)) => Err(Error::invalid(field, sentence)),
            None => Ok(changes),
        }
    }

    /// The accounts for which the password that was typed is to be kept.
    fn news_for(
        &self,
        changes: &[CommonChange],
        password: &SecretString,
        replace: Replace,
    ) -> Result<BTreeSet<String>> {
        let mut news = BTreeSet::new();
        for CommonChange { before, after, .. } in changes {
            let account = after.account();
            let kept = self.0.secrets.get(&account)?;
            if self.is_news(&account, password, kept.as_ref()) {
                self.may_replace(after, kept.as_ref(), replace)?;
                news.insert(account);
            } else if kept.is_none() && account != before.account() && after.connection.needs_password() {
                return Err(Error::invalid(Field::Password, messages::forms::no_password_of_account()));
            }
        }
        Ok(news)
    }
}
