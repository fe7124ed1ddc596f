//! Maintenance: workstations and tags that are left alone for a while.

use crate::{
    api::Fleet,
    error::{Error, Result},
    forms::{self, targets::maintenance_length},
    ipc::MaintenanceForm,
    model::{
        Tag,
        maintenance::{Maintenance, UnderMaintenance},
    },
    outside,
    wall_clock::wall_ms,
};

impl Fleet {
    /// Begins a maintenance of each of these workstations and tags. Blocks on the file.
    pub fn begin_maintenance(&self, form: &MaintenanceForm) -> Result<()> {
        forms::fits(form)?;
        let since = wall_ms();
        let until = since.saturating_add(maintenance_length(&form.minutes)?);
        let known = |id: &String| self.member(id, |_| UnderMaintenance::Workstation(id.clone()));
        let mut of = form.workstations.iter().map(known).collect::<Result<Vec<_>>>()?;
        for tag in &form.tags {
            of.push(UnderMaintenance::Tag(Tag::parse(tag)?));
        }
        if of.is_empty() {
            return Err(Error::UnknownWorkstation);
        }
        let begun: Vec<Maintenance> = of
            .into_iter()
            .map(|of| Maintenance { id: outside::new_id(), of, reason: form.reason.clone(), since, until })
            .collect();
        self.0.maintenances.begin(begun.clone())?;
        for one in &begun {
            self.0.remember_maintenance(one, true);
        }
        self.0.show_maintenance();
        Ok(())
    }

    /// Ends a maintenance before its time. Blocks on the file.
    pub fn end_maintenance(&self, id: &str) -> Result<()> {
        let ended = self.0.maintenances.end(id)?;
        self.0.remember_maintenance(&ended, false);
        self.0.show_maintenance();
        self.0.wake();
        Ok(())
    }

    /// Whether a workstation is under maintenance now.
    pub fn is_under_maintenance(&self, workstation: &str) -> Result<bool> {
        self.member(workstation, |m| m.config.tags.clone())
            .map(|tags| self.0.maintenances.covers(workstation, &tags, wall_ms()))
    }
}
