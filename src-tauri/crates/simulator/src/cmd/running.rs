//! A program between its start and its end, and what it prints.

use std::collections::VecDeque;

use tokio::time::Instant;

use super::interpreter::Interpreter;
use crate::powershell::Script;
use crate::world::World;

/// One of the two output streams.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stream {
    Out,
    Err,
}

/// What a command line has printed and nobody has fetched yet.
#[derive(Debug, Default)]
pub(crate) struct Sink {
    pub(crate) stdout: Vec<u8>,
    pub(crate) stderr: Vec<u8>,
}

/// How far a command line has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Progress {
    Ended(i32),
    /// Goes on at this moment.
    Until(Instant),
    /// Waits for input, or for ever.
    Waiting,
}

/// What the end of a program does; gives its exit code.
pub(super) type Effect = Box<dyn FnOnce(&mut World, Instant) -> i32 + Send>;

/// A program that turns its whole input into output and an exit code.
pub(super) type Filter = Box<dyn FnOnce(&[u8]) -> (Vec<u8>, i32) + Send>;

/// How a running program ends.
pub(super) enum End {
    At(Instant, i32),
    With(Instant, Effect),
    Never,
    /// Reads all its input, then writes.
    Filter(Filter),
    Nested(Box<Interpreter>),
    /// Goes on as its input comes.
    Script(Box<Script>),
}

/// A program between its start and its end.
pub(super) struct Active {
    pub(super) lines: VecDeque<(Instant, Stream, Vec<u8>)>,
    pub(super) end: End,
}

impl Active {
    /// A program that prints and ends at once.
    pub(super) fn done(at: Instant, stdout: Vec<u8>, code: i32) -> Self {
        Self { lines: VecDeque::from([(at, Stream::Out, stdout)]), end: End::At(at, code) }
    }

    /// One that complains and ends at once.
    pub(super) fn failed(at: Instant, stderr: Vec<u8>, code: i32) -> Self {
        Self { lines: VecDeque::from([(at, Stream::Err, stderr)]), end: End::At(at, code) }
    }
}
