//! What was changed in the file of the list by hand is taken over while the fleet runs, as a whole or not at all.

use std::{
    collections::HashMap,
    sync::{Arc, Weak},
    time::Duration,
};

use crate::{
    api::Fleet,
    error::{Error, Result},
    model::workstation::WorkstationConfig,
    shared::{Keep, Shared},
    store::workstations::edited::EditedList,
    task::TaskMessage,
};

/// How often the file is looked at. An edit is taken over once two looks have found the same: nobody is in the middle of writing it.
const PAUSE: Duration = Duration::from_secs(1);

/// Looks at the file until the fleet ends.
async fn follow(fleet: Weak<Shared>) {
    let (mut before, mut looked) = (None, None);
    loop {
        tokio::time::sleep(PAUSE).await;
        let Some(fleet) = fleet.upgrade().map(Fleet) else { return };
        let Some(file) = &fleet.0.config else { return };
        let now = file.stamp();
        let settled = before == Some(now);
        before = Some(now);
        if !settled || looked == Some(now) {
            continue;
        }
        match fleet.take_over_edits() {
            Ok(()) => looked = Some(now),
            Err(Error::Closing) => return,
            // What has been taken over by then stays; the rest with the next edit.
            Err(error) => {
                tracing::error!(%error, "an edit of the list was not taken over as a whole");
                looked = Some(now);
            }
        }
    }
}

impl Fleet {
    /// Takes over what somebody else has written into the file of the list, or shows why it cannot be used: then nothing of it is.
    /// Blocks on the file.
    fn take_over_edits(&self) -> Result<()> {
        let Some(file) = &self.0.config else { return Ok(()) };
        let _list = self.0.list()?;
        let timing = self.0.timing.get();
        match file.edited(|config| config.connection.check(&timing)) {
            None => self.0.state_store.set_list_problem(None),
            Some(Err(problem)) => {
                tracing::warn!("{}", problem.log());
                self.0.state_store.set_list_problem(Some(problem));
            }
            Some(Ok(EditedList { workstations, ids_given })) => {
                self.0.state_store.set_list_problem(None);
                self.work_with(workstations)?;
                if ids_given {
                    file.fill_in(&self.0.saved())?;
                }
            }
        }
        Ok(())
    }

    /// Works with this list from now on. To be called with the list held.
    fn work_with(&self, list: Vec<WorkstationConfig>) -> Result<()> {
        let places: HashMap<String, usize> =
            list.iter().enumerate().map(|(place, config)| (config.id.clone(), place)).collect();
        let mut former: HashMap<String, WorkstationConfig> =
            self.0.saved().into_iter().map(|config| (config.id.clone(), config)).collect();
        let (mut added, mut changed) = (0, 0);
        for config in list {
            match former.remove(&config.id) {
                None => {
                    added += 1;
                    self.begin_with(config)?;
                }
                Some(before) => {
                    let after = expecting(config, &before);
                    if after != before {
                        changed += 1;
                        self.go_on_with(&before, after)?;
                    }
                }
            }
        }
        let removed = former.len();
        for gone in former.into_values() {
            self.let_go(&gone)?;
        }
        self.0.members().sort_by_key(|m| places.get(&m.config.id).copied().unwrap_or(usize::MAX));
        self.0.state_store.order_by(&places);
        self.show_tags();
        tracing::info!(added, changed, removed, "the list was changed by hand");
        self.0.remember()
    }

    fn begin_with(&self, config: WorkstationConfig) -> Result<()> {
        let (id, kept) = (config.id.clone(), self.0.secrets.get(&config.account())?);
        self.watch(config, Keep::Saved, Vec::new());
        self.0.tell(&id, TaskMessage::Password(kept));
        Ok(())
    }

    fn go_on_with(&self, before: &WorkstationConfig, after: WorkstationConfig) -> Result<()> {
        if after.computer == before.computer || !after.same_machine(before) {
            return self.put_in_place(before, &after, Keep::Saved);
        }
        // Another computer is expected than the one that has answered.
        self.dismiss(&after.id);
        self.begin_with(after)
    }

    /// Its password stays: a row that is cut out in an editor may be pasted elsewhere a moment later.
    fn let_go(&self, gone: &WorkstationConfig) -> Result<()> {
        self.dismiss(&gone.id);
        self.0.members().retain(|m| m.config.id != gone.id);
        self.0.state_store.remove(&gone.id);
        if self.0.members_of(&gone.account()).is_empty() {
            self.0.registry.forget_account(&gone.account());
            self.0.login_budgets.forget(&gone.account());
        }
        self.0.tags.remove(&gone.id)
    }
}

/// The same workstation after an edit. Which computer answers is learnt and rarely typed: at the same address the same one is
/// expected where nothing else is said, and elsewhere another one.
fn expecting(config: WorkstationConfig, before: &WorkstationConfig) -> WorkstationConfig {
    let computer = match config.computer.clone() {
        None if config.is_at_address_of(before) => before.computer.clone(),
        same if same == before.computer && !config.is_at_address_of(before) => None,
        said => said,
    };
    WorkstationConfig { computer, ..config }
}

/// Begins to follow the file, where there is one.
pub(super) fn start(shared: &Arc<Shared>) -> std::io::Result<()> {
    if shared.config.is_none() {
        return Ok(());
    }
    shared.outside.keep("list", follow(Arc::downgrade(shared)))
}
