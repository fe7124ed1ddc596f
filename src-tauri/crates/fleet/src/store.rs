//! The files that outlive the program.

pub(crate) mod breakers;
pub(crate) mod commands;
pub(crate) mod disk;
pub(crate) mod file;
pub(crate) mod limits;
pub(crate) mod list;
pub(crate) mod lock;
pub(crate) mod maintenance;
pub(crate) mod plans;
pub(crate) mod preferences;
pub(crate) mod requests;
pub(crate) mod rows;
pub(crate) mod saved_plans;
pub(crate) mod schedules;
pub(crate) mod settings;
pub(crate) mod tags;
pub(crate) mod targets;
pub(crate) mod unfinished;
pub(crate) mod views;
pub(crate) mod watch;
pub(crate) mod workstations;

#[cfg(test)]
mod golden;
#[cfg(test)]
mod tests;
