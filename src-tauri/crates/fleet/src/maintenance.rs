//! Keeps what is under maintenance. What cannot be written changes nothing.

use std::{
    path::PathBuf,
    sync::{Mutex, MutexGuard, PoisonError},
};

use messages::{Message, files, maintenance};

use crate::{
    error::{Error, Result},
    model::{
        Tags,
        maintenance::{MOST, Maintenance},
    },
    store::{
        file::JsonFile,
        maintenance::{KeptMaintenance, MaintenanceFile, stored, usable},
        rows::Unknown,
    },
};

/// What is under maintenance.
#[derive(Debug, Default)]
pub(crate) struct Maintenances {
    file: Option<JsonFile>,
    /// What a newer version has written beside the entries.
    unknown: Unknown,
    kept: Mutex<Vec<KeptMaintenance>>,
    /// Held by whoever changes them, also while the file is written. Nobody else waits for it.
    changing: Mutex<()>,
}

impl Maintenances {
    /// Reads the file, if there is one. What cannot be used of it is set aside, and messages say so.
    pub(crate) fn open(path: Option<PathBuf>) -> (Self, Vec<Message>) {
        let Some(file) = path.map(JsonFile::of::<MaintenanceFile>) else {
            return (Self::default(), Vec::new());
        };
        let (document, problem) = file.usable(file.read::<MaintenanceFile>(), files::instead_maintenance());
        let Some(MaintenanceFile { maintenance, unknown }) = document else {
            return (Self { file: Some(file), ..Self::default() }, problem.into_iter().collect());
        };
        let found = usable(maintenance);
        let problem = found.set_aside(&file);
        let kept = Mutex::new(found.good);
        (Self { file: Some(file), unknown, kept, changing: Mutex::default() }, problem.into_iter().collect())
    }

    /// All that there are.
    pub(crate) fn present(&self) -> Vec<Maintenance> {
        self.kept().iter().map(|(one, _)| one.clone()).collect()
    }

    /// Whether a workstation with these tags is under maintenance at this time.
    pub(crate) fn covers(&self, workstation: &str, tags: &Tags, now: u64) -> bool {
        let covers = |one: &Maintenance| now < one.until && one.covers_workstation(workstation, tags);
        self.kept().iter().any(|(one, _)| covers(one))
    }

    /// Begins one. One of the same workstation or tag is replaced. Blocks on the file.
    pub(crate) fn begin(&self, begun: Vec<Maintenance>) -> Result<()> {
        let begun = begun.into_iter().map(Maintenance::checked).collect::<Result<Vec<_>>>()?;
        self.change(|kept| {
            kept.retain(|(one, _)| begun.iter().all(|new| new.of != one.of));
            kept.extend(begun.into_iter().map(|one| (one, Unknown::new())));
            if kept.len() > MOST {
                return Err(Error::Precondition(maintenance::too_many(MOST)));
            }
            Ok(())
        })
    }

    /// Ends one before its time. Blocks on the file.
    pub(crate) fn end(&self, id: &str) -> Result<Maintenance> {
        let mut ended = None;
        self.change(|kept| {
            let at = kept.iter().position(|(one, _)| one.id == id);
            let at = at.ok_or_else(|| Error::Precondition(maintenance::gone()))?;
            ended = Some(kept.remove(at).0);
            Ok(())
        })?;
        ended.ok_or_else(|| Error::Precondition(maintenance::gone()))
    }

    /// Takes out those whose time is over. The file follows with its next change: what is over is over whatever it says.
    pub(crate) fn take_over(&self, now: u64) -> Vec<Maintenance> {
        let mut kept = self.kept();
        let (over, going) = std::mem::take(&mut *kept).into_iter().partition(|(one, _)| one.until <= now);
        *kept = going;
        let over: Vec<KeptMaintenance> = over;
        over.into_iter().map(|(one, _)| one).collect()
    }

    fn change(&self, change: impl FnOnce(&mut Vec<KeptMaintenance>) -> Result<()>) -> Result<()> {
        // It guards no data.
        let _changing = self.changing.lock().unwrap_or_else(PoisonError::into_inner);
        let mut kept = self.kept().clone();
        change(&mut kept)?;
        if let Some(file) = &self.file {
            file.write_over(&stored(&kept, &self.unknown))?;
        }
        *self.kept() = kept;
        Ok(())
    }

    fn kept(&self) -> MutexGuard<'_, Vec<KeptMaintenance>> {
        // Every change of it is one assignment.
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
