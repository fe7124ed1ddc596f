//! What runs a command line: the simulated `cmd.exe`, or Wine's.

use tokio::time::Instant;

use crate::cmd::{Interpreter, Progress, Sink};
use crate::wine;
use crate::world::World;

/// A command line that has been started.
#[derive(Debug)]
pub(crate) enum Runner {
    Simulated(Box<Interpreter>),
    Wine(wine::Running),
}

impl Runner {
    /// Runs everything up to and including `now`.
    pub(crate) fn advance(&mut self, world: &mut World, now: Instant, sink: &mut Sink) -> Progress {
        match self {
            Self::Simulated(interpreter) => interpreter.advance(world, now, sink),
            Self::Wine(running) => running.advance(world, now, sink),
        }
    }

    /// Gives input to whatever reads it.
    pub(crate) fn feed(&mut self, bytes: &[u8], end: bool) {
        match self {
            Self::Simulated(interpreter) => interpreter.feed(bytes, end),
            Self::Wine(running) => running.feed(bytes, end),
        }
    }

    /// Ctrl+C: the program and the shell around it end.
    pub(crate) fn interrupt(&mut self) {
        match self {
            Self::Simulated(interpreter) => interpreter.interrupt(),
            Self::Wine(running) => running.interrupt(),
        }
    }
}

impl From<Interpreter> for Runner {
    fn from(interpreter: Interpreter) -> Self {
        Self::Simulated(Box::new(interpreter))
    }
}
