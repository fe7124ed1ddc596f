//! The command line of a workstation: `cmd.exe`, its quoting, and the programs that can be found.

mod argv;
mod builtin;
mod expand;
mod files;
mod interpreter;
mod line;
mod operation;
mod parse;
mod programs;
mod quser;
mod registry;
mod running;
mod schtasks;
mod shutdown;
mod taskkill;
mod tasklist;
mod tscon;

pub(crate) use interpreter::{Interpreter, Surroundings};
pub(crate) use registry::all_values as registry_values;
pub(crate) use running::{Progress, Sink};
