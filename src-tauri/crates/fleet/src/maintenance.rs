//! Keeps what is under maintenance. What cannot be written changes nothing.

use std::path::PathBuf;

use messages::{Message, maintenance};

use crate::{
    error::{Error, Result},
    model::{
        Tags,
        maintenance::{MOST, Maintenance},
    },
    store::list::KeptList,
};

/// What is under maintenance.
#[derive(Debug)]
pub(crate) struct Maintenances(KeptList<Maintenance>);

impl Maintenances {
    /// Reads the file, if there is one. What cannot be used of it is set aside, and messages say so.
    pub(crate) fn open(path: Option<PathBuf>) -> (Self, Vec<Message>) {
        let (maintenances, said) = KeptList::open(path);
        (Self(maintenances), said)
    }

    /// All that there are.
    pub(crate) fn present(&self) -> Vec<Maintenance> {
        self.0.present()
    }

    /// Whether a workstation with these tags is under maintenance at this time.
    pub(crate) fn covers(&self, workstation: &str, tags: &Tags, now: u64) -> bool {
        let covers = |one: &Maintenance| now < one.until && one.covers_workstation(workstation, tags);
        self.0.look(|all| all.iter().any(covers))
    }

    /// Begins one. One of the same workstation or tag is replaced. Blocks on the file.
    pub(crate) fn begin(&self, begun: Vec<Maintenance>) -> Result<()> {
        let begun = begun.into_iter().map(Maintenance::checked).collect::<Result<Vec<_>>>()?;
        self.0.change(|kept| {
            kept.retain(|one| begun.iter().all(|new| new.of != one.of));
            kept.extend(begun);
            if kept.len() > MOST {
                return Err(Error::Precondition(maintenance::too_many(MOST)));
            }
            Ok(())
        })
    }

    /// Ends one before its time. Blocks on the file.
    pub(crate) fn end(&self, id: &str) -> Result<Maintenance> {
        self.0.remove(id)
    }

    /// Takes out those whose time is over: that is so whatever the file says until its next change.
    pub(crate) fn take_over(&self, now: u64) -> Vec<Maintenance> {
        self.0.take_out(|one| one.until <= now)
    }
}
