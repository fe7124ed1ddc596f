//! Which computer answers at each address.

use messages::fleet;
use std::{
    collections::HashMap,
    sync::{Arc, TryLockError},
};

use workstation::Computer;

use crate::{
    api::Fleet,
    error::{Error, Result},
    model::workstation::WorkstationConfig,
    shared::{Keep, List, Member, Shared},
    task::TaskMessage,
};

impl Fleet {
    /// The computer that answers at a workstation's address instead of the one before is the right one: it was renamed,
    /// installed anew or replaced. Blocks on the file.
    pub fn accept_computer(&self, workstation: &str) -> Result<()> {
        let (name, identity) = self.member(workstation, |m| (m.config.name.clone(), m.identity.clone()))?;
        let Some(accepted) = identity.accept() else {
            return Err(Error::Precondition(fleet::no_other_computer(name)));
        };
        tracing::info!(workstation = name, computer = %accepted, uuid = accepted.uuid, "another computer accepted");
        {
            let _list = self.0.list()?;
            self.0.write_list()?;
        }
        self.tell(workstation, TaskMessage::Refresh)
    }
}

impl Shared {
    /// Writes which computers have answered and how they can be woken, where that is news, and tells workstations that are one computer of each
    /// other. Called by the heartbeat: whoever learns a computer cannot wait for a file. What cannot be done now is done
    /// the next time.
    pub(crate) fn remember_computers(&self) {
        self.point_out_same_computers();
        let list = match self.list.try_lock() {
            Ok(list) => list,
            Err(TryLockError::Poisoned(list)) => list.into_inner(),
            Err(TryLockError::WouldBlock) => return,
        };
        let news = |m: &Member| m.keep == Keep::Saved && m.learnt_more();
        if *list == List::Closed || !self.members().iter().any(news) {
            return;
        }
        if let Err(error) = self.write_list() {
            tracing::error!(%error, "which computers answer was not written");
        }
    }

    /// Writes the list of workstations as it is. To be called with the list held.
    pub(super) fn write_list(&self) -> Result<()> {
        let list = self.saved();
        if let Some(file) = &self.config {
            file.save(&list)?;
        }
        let mut members = self.members();
        for written in list {
            if let Some(member) = members.iter_mut().find(|m| m.config.id == written.id) {
                member.config.computer = written.computer;
                member.config.power = written.power;
            }
        }
        Ok(())
    }

    /// What belongs into the file.
    pub(super) fn saved(&self) -> Vec<WorkstationConfig> {
        self.members().iter().filter(|m| m.keep == Keep::Saved).map(Member::present).collect()
    }

    fn point_out_same_computers(&self) {
        let mut members = self.members();
        let computers: Vec<Option<Arc<Computer>>> = members.iter().map(|m| m.identity.expected()).collect();
        let mut by_number: HashMap<&str, Vec<usize>> = HashMap::new();
        for (place, computer) in computers.iter().enumerate() {
            if let Some(uuid) = computer.as_ref().and_then(|computer| computer.uuid.as_deref()) {
                by_number.entry(uuid).or_default().push(place);
            }
        }
        let names_of_same = |place: usize| -> Vec<String> {
            let Some(computer) = &computers[place] else { return Vec::new() };
            let with_number = computer.uuid.as_deref().and_then(|uuid| by_number.get(uuid));
            let same = |other: &&usize| {
                **other != place && computers[**other].as_deref().is_some_and(|other| computer.is(other))
            };
            with_number
                .into_iter()
                .flatten()
                .filter(same)
                .map(|other| members[*other].config.name.clone())
                .collect()
        };
        let names: Vec<Vec<String>> = (0..computers.len()).map(names_of_same).collect();
        let mut told = Vec::new();
        for (member, names) in members.iter_mut().zip(names) {
            if names != member.same_computer {
                member.same_computer.clone_from(&names);
                told.push((member.config.id.clone(), names));
            }
        }
        drop(members);
        for (id, names) in told {
            self.tell(&id, TaskMessage::SameComputer(names));
        }
    }
}

impl Member {
    fn learnt_more(&self) -> bool {
        self.config.computer.as_ref() != self.identity.expected().as_deref()
            || self.config.power != self.power.known()
    }

    /// Its configuration with what was learnt of it by now: which computer it is, and what there is to know of its power.
    pub(super) fn present(&self) -> WorkstationConfig {
        let (computer, power) = (self.identity.expected().as_deref().cloned(), self.power.known());
        WorkstationConfig { computer, power, ..self.config.clone() }
    }
}
