//! What an operator types, checked. The only place where typed text becomes numbers, paths and names.

use messages::fleet;
use serde::Serialize;

use crate::error::{Error, Result};

pub(crate) mod bulk_import;
pub(crate) mod choices;
pub(crate) mod commands;
pub(crate) mod connection;
pub(crate) mod limits;
pub(crate) mod request;
pub(crate) mod schedules;
pub(crate) mod settings;
pub(crate) mod targets;
pub(crate) mod watch;
pub(crate) mod workstation;

/// Kilobytes of all that is typed into one form; a command line of Windows has 8.
const LARGEST: usize = 32;

/// Whether a form is of a size that a person types. What was pasted by mistake is refused before anything reads it, and no
/// sentence quotes it.
pub(crate) fn fits(form: &impl Serialize) -> Result<()> {
    match serde_json::to_vec(form) {
        Ok(text) if text.len() <= LARGEST << 10 => Ok(()),
        _ => Err(Error::Precondition(fleet::typed_too_large(LARGEST))),
    }
}
