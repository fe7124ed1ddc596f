//! Workstations from a file or a text: looked at first, then written in one go, and taken back if need be.

use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    path::Path,
    sync::{MutexGuard, PoisonError},
};

use messages::import as says;
use secrecy::{ExposeSecret, SecretString};

use crate::{
    api::{
        Fleet,
        workstations::{FormerPassword, Replace},
    },
    error::{Error, FileAccess, Result},
    export, forms,
    import::{
        self, decode,
        pending::{Done, Imports, Pending},
        preview::{ImportAction, PreviewRow, preview, rows},
    },
    ipc::{ExportFormat, ImportConsent, ImportPreview, ImportResult, ImportUndone, WorkstationForm},
    model::{Field, WorkstationConfig},
    outside,
    shared::{Keep, Member},
    store::disk::{self, DiskError},
    task::TaskMessage,
};

impl Fleet {
    /// What a file would bring. Nothing is written. What its lines do not say is as in `form`.
    pub fn read_import(&self, bytes: &[u8], form: &WorkstationForm) -> Result<ImportPreview> {
        forms::fits(form)?;
        let import = import::read(&decode::text(bytes)?)?;
        let rows = rows(&import, form, &self.configs());
        let mut imports = self.imports();
        imports.last += 1;
        let preview = preview(imports.last, &import, &rows);
        imports.pending = Some(Pending { id: preview.id, import, shown: preview.rows.clone() });
        Ok(preview)
    }

    /// The same of a file of this computer. Blocks on it.
    pub fn read_import_file(&self, path: &Path, form: &WorkstationForm) -> Result<ImportPreview> {
        let refused = |sentence| Error::Invalid { field: Field::List, sentence };
        let shown = || path.display().to_string();
        match disk::read(path) {
            Ok(Some(bytes)) => self.read_import(&bytes, form),
            Ok(None) => Err(refused(says::no_such_file(shown()))),
            Err(DiskError::Io(error)) => Err(refused(says::not_read(shown(), error.to_string()))),
            Err(DiskError::NoFile) => Err(refused(messages::files::no_file())),
            Err(DiskError::TooLarge) => Err(refused(says::too_large(import::LARGEST))),
        }
    }

    /// The same text beside the list as it is now, with another form.
    pub fn review_import(&self, id: u32, form: &WorkstationForm) -> Result<ImportPreview> {
        forms::fits(form)?;
        let list = self.configs();
        let mut imports = self.imports();
        let pending = present(&mut imports, id)?;
        let preview = preview(id, &pending.import, &rows(&pending.import, form, &list));
        pending.shown.clone_from(&preview.rows);
        Ok(preview)
    }

    /// Forgets a text that was read, and the passwords in it.
    pub fn discard_import(&self, id: u32) {
        let mut imports = self.imports();
        if imports.pending.as_ref().is_some_and(|pending| pending.id == id) {
            imports.pending = None;
        }
    }

    /// Adds and changes what was agreed to, all of it or nothing. `password` is for those that bring none. A password with which
    /// other workstations work is not replaced unless that was agreed to. Blocks on the file and the store.
    pub fn apply_import(
        &self,
        consent: &ImportConsent,
        form: &WorkstationForm,
        password: &SecretString,
    ) -> Result<ImportResult> {
        forms::fits(form)?;
        // Held from looking to writing: who changes the list at the same time comes after.
        let _list = self.0.list()?;
        let chosen = self.chosen(consent, form)?;
        let agreed = Agreed::of(chosen, consent.passwords, password);
        let configs = || agreed.added.iter().chain(agreed.changed.iter().map(|(_, after)| after));
        let timing = self.0.timing.get();
        configs().try_for_each(|config| config.connection.check(&timing))?;
        self.check_list(&configs().cloned().collect::<Vec<_>>())?;
        let replace = if consent.replace { Replace::Agreed } else { Replace::Ask };
        let (secrets, without_password) = self.new_passwords(&agreed, replace)?;
        let former = self.keep_all(&secrets)?;
        let write = |list: &mut Vec<WorkstationConfig>| {
            for (_, after) in &agreed.changed {
                if let Some(entry) = list.iter_mut().find(|w| w.id == after.id) {
                    *entry = after.clone();
                }
            }
            list.extend(agreed.added.iter().cloned());
        };
        if let Err(error) = self.save(write) {
            self.put_back(former);
            return Err(error);
        }
        for config in &agreed.added {
            let account = config.account();
            self.watch(config.clone(), Keep::Saved, Vec::new());
            if !secrets.contains_key(&account) {
                let kept = self.0.secrets.get(&account).unwrap_or_default();
                self.0.tell(&config.id, TaskMessage::Password(kept));
            }
        }
        for (before, after) in &agreed.changed {
            self.put_in_place(before, after, Keep::Saved)?;
        }
        for (account, secret) in &secrets {
            self.use_password(account, secret);
        }
        let result = ImportResult {
            added: agreed.added.iter().map(|config| config.id.clone()).collect(),
            changed: count(agreed.changed.len()),
            passwords: count(secrets.len()),
            without_password,
        };
        let passwords = former.into_iter().filter_map(|(account, before)| {
            let since = secrets.get(&account)?.clone();
            Some((account, before, since))
        });
        let done = Done { passwords: passwords.collect(), added: agreed.added, changed: agreed.changed };
        let mut imports = self.imports();
        imports.done = Some(done);
        imports.pending = None;
        drop(imports);
        self.show_tags();
        self.0.remember()?;
        Ok(result)
    }

    /// Takes the last import back: removes what it has added and restores what it has changed. What was changed since is left as it
    /// is and named. Blocks on the file and the store.
    pub fn undo_import(&self) -> Result<ImportUndone> {
        let _list = self.0.list()?;
        let nothing = || Error::Precondition(says::nothing_to_undo());
        let done = self.imports().done.take().ok_or_else(nothing)?;
        let (mut left, present) = (Vec::new(), self.configs());
        let is_as = |config: &WorkstationConfig| {
            let now = present.iter().find(|w| w.id == config.id)?;
            Some(WorkstationConfig { computer: config.computer.clone(), ..now.clone() } == *config)
        };
        let mut undone = |config: &WorkstationConfig| match is_as(config) {
            Some(true) => true,
            Some(false) => {
                left.push(says::left_changed(&config.name));
                false
            }
            // It was removed meanwhile.
            None => false,
        };
        let removed: Vec<&WorkstationConfig> = done.added.iter().filter(|config| undone(config)).collect();
        let restored: Vec<_> = done.changed.iter().filter(|(_, after)| undone(after)).collect();
        let ids: BTreeSet<&str> = removed.iter().map(|config| config.id.as_str()).collect();
        let write = |list: &mut Vec<WorkstationConfig>| {
            list.retain(|w| !ids.contains(w.id.as_str()));
            for (before, _) in &restored {
                if let Some(entry) = list.iter_mut().find(|w| w.id == before.id) {
                    *entry = before.clone();
                }
            }
        };
        if let Err(error) = self.save(write) {
            self.imports().done = Some(done);
            return Err(error);
        }
        for id in &ids {
            self.dismiss(id);
        }
        self.0.members().retain(|m| !ids.contains(m.config.id.as_str()));
        for id in &ids {
            self.0.state_store.remove(id);
        }
        for (before, after) in &restored {
            self.put_in_place(after, before, Keep::Saved)?;
        }
        let accounts: BTreeSet<String> = removed.iter().map(|config| config.account()).collect();
        accounts.iter().try_for_each(|account| self.forget_if_unused(account))?;
        let numbers = (count(removed.len()), count(restored.len()));
        self.restore_passwords(&done.passwords)?;
        self.show_tags();
        self.0.remember()?;
        Ok(ImportUndone { removed: numbers.0, restored: numbers.1, left })
    }

    /// The list for other programs, without a secret: these workstations in the list's order, or all where none is named.
    pub fn export(&self, format: ExportFormat, workstations: &[String]) -> String {
        let chosen =
            |config: &WorkstationConfig| workstations.is_empty() || workstations.contains(&config.id);
        let list: Vec<WorkstationConfig> = self.configs().into_iter().filter(chosen).collect();
        export::text(format, &list)
    }

    /// Writes an export. What was at the path is replaced: the system's dialog has asked. Blocks on the file.
    pub fn save_export(&self, format: ExportFormat, workstations: &[String], path: &Path) -> Result<()> {
        let text = self.export(format, workstations);
        disk::replace(path, text.as_bytes()).map_err(|source| Error::ConfigFile {
            what: messages::fleet::file_workstations(),
            access: FileAccess::Write,
            path: path.to_owned(),
            source,
        })
    }

    fn imports(&self) -> MutexGuard<'_, Imports> {
        // Every change of it is one assignment.
        self.0.imports.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The rows that were ticked, provided that they are still what was looked at.
    fn chosen(
        &self,
        consent: &ImportConsent,
        form: &WorkstationForm,
    ) -> Result<Vec<(PreviewRow, Option<WorkstationConfig>)>> {
        let list: Vec<WorkstationConfig> = self.0.members().iter().map(Member::present).collect();
        let mut imports = self.imports();
        let pending = present(&mut imports, consent.id)?;
        let rows = rows(&pending.import, form, &list);
        if rows.len() != pending.shown.len()
            || rows.iter().zip(&pending.shown).any(|(row, shown)| row.shown != *shown)
        {
            return Err(Error::Precondition(says::list_changed()));
        }
        let ticked: BTreeSet<u32> = consent.rows.iter().copied().collect();
        let chosen = rows
            .into_iter()
            .zip(0..)
            .filter(|(row, at)| ticked.contains(at) && !matches!(row.action, ImportAction::Nothing));
        let with_former = |(row, _): (PreviewRow, u32)| {
            let former = match &row.action {
                ImportAction::Change(after) => list.iter().find(|w| w.id == after.id).cloned(),
                _ => None,
            };
            (row, former)
        };
        let chosen: Vec<_> = chosen.map(with_former).collect();
        if chosen.is_empty() { Err(Error::Precondition(says::nothing_chosen())) } else { Ok(chosen) }
    }

    /// The passwords that are new for their accounts, and the names of workstations whose accounts have none.
    fn new_passwords(
        &self,
        agreed: &Agreed,
        replace: Replace,
    ) -> Result<(BTreeMap<String, SecretString>, Vec<String>)> {
        let (mut secrets, mut without) = (BTreeMap::new(), Vec::new());
        // Looked up once for all that share a name.
        let mut of_namesakes: HashMap<String, Option<SecretString>> = HashMap::new();
        let is_new: BTreeSet<&str> = agreed.added.iter().map(|config| config.id.as_str()).collect();
        for config in agreed.added.iter().chain(agreed.changed.iter().map(|(_, after)| after)) {
            let account = config.account();
            if secrets.contains_key(&account) {
                continue;
            }
            let kept = self.0.secrets.get(&account)?;
            if let Some(given) = agreed.passwords.get(&config.id) {
                if self.is_news(&account, given, kept.as_ref()) {
                    self.may_replace(config, kept.as_ref(), replace)?;
                    secrets.insert(account, given.clone());
                }
                continue;
            }
            if kept.is_some() || !config.connection.needs_password() {
                continue;
            }
            let found = if config.has_own_account() && is_new.contains(config.id.as_str()) {
                let name = config.user.canonical();
                if let Some(found) = of_namesakes.get(&name) {
                    found.clone()
                } else {
                    let found = self.password_of_namesakes(config)?;
                    of_namesakes.insert(name, found.clone());
                    found
                }
            } else {
                None
            };
            match found {
                Some(secret) => drop(secrets.insert(account, secret)),
                None => without.push(config.name.clone()),
            }
        }
        Ok((secrets, without))
    }

    /// Keeps each account's password; what was kept before. A store that refuses is left as it was.
    fn keep_all(&self, secrets: &BTreeMap<String, SecretString>) -> Result<Vec<FormerPassword>> {
        let mut former = Vec::new();
        for (account, secret) in secrets {
            match self.keep_passwords(&BTreeSet::from([account.clone()]), secret) {
                Ok(before) => former.extend(before),
                Err(error) => {
                    self.put_back(former);
                    return Err(error);
                }
            }
        }
        Ok(former)
    }

    /// Former passwords of accounts that are still used, unless another one was entered since.
    fn restore_passwords(&self, passwords: &[(String, Option<SecretString>, SecretString)]) -> Result<()> {
        for (account, before, since) in passwords {
            let Some(before) = before.as_ref().filter(|_| !self.0.members_of(account).is_empty()) else {
                continue;
            };
            let present = self.0.secrets.get(account)?;
            if present.is_some_and(|present| present.expose_secret() == since.expose_secret()) {
                self.0.secrets.set(account, before.clone())?;
                self.use_password(account, before);
            }
        }
        Ok(())
    }

    /// Has a workstation go on as `after`. To be called with the list held and written.
    pub(super) fn put_in_place(
        &self,
        before: &WorkstationConfig,
        after: &WorkstationConfig,
        keep: Keep,
    ) -> Result<()> {
        if after.same_machine(before) {
            if let Some(member) = self.0.members().iter_mut().find(|m| m.config.id == after.id) {
                member.config = after.clone();
            }
            return self.tell(&after.id, TaskMessage::Renamed(Box::new(after.clone())));
        }
        self.dismiss(&after.id);
        self.watch(after.clone(), keep, Vec::new());
        let kept = self.0.secrets.get(&after.account())?;
        self.0.tell(&after.id, TaskMessage::Password(kept));
        if before.account() == after.account() { Ok(()) } else { self.forget_if_unused(&before.account()) }
    }
}

fn present(imports: &mut Imports, id: u32) -> Result<&mut Pending> {
    let pending = imports.pending.as_mut().filter(|pending| pending.id == id);
    pending.ok_or_else(|| Error::Precondition(says::gone()))
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// What was agreed to.
struct Agreed {
    added: Vec<WorkstationConfig>,
    changed: Vec<(WorkstationConfig, WorkstationConfig)>,
    /// By the workstation's id.
    passwords: BTreeMap<String, SecretString>,
}

impl Agreed {
    fn of(
        chosen: Vec<(PreviewRow, Option<WorkstationConfig>)>,
        passwords: bool,
        others: &SecretString,
    ) -> Self {
        let mut agreed = Self { added: Vec::new(), changed: Vec::new(), passwords: BTreeMap::new() };
        let others = Some(others).filter(|others| !others.expose_secret().is_empty());
        for (row, former) in chosen {
            let own = row.password.filter(|_| passwords);
            let (id, password) = match (row.action, former) {
                (ImportAction::Add(config), _) => {
                    let id = outside::new_id();
                    agreed.added.push(WorkstationConfig { id: id.clone(), ..*config });
                    (id, own.or_else(|| others.cloned()))
                }
                // Where nothing but its password is new, and that is not taken over, nothing is changed.
                (ImportAction::Change(after), Some(before)) if own.is_none() && *after == before => continue,
                (ImportAction::Change(after), Some(before)) => {
                    let id = after.id.clone();
                    agreed.changed.push((before, *after));
                    (id, own)
                }
                _ => continue,
            };
            if let Some(password) = password {
                agreed.passwords.insert(id, password);
            }
        }
        agreed
    }
}
