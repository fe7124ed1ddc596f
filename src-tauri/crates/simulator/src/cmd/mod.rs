//! The command line of a workstation: `cmd.exe`, its quoting, and the programs that can be found.

mod argv;
mod builtin;
mod expand;
mod interpreter;
mod parse;
mod programs;
mod system;

pub(crate) use interpreter::{Interpreter, Progress, Sink, Surroundings};
