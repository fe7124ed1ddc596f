//! Where a command line's input comes from and its output goes: redirections and pipes.

use std::collections::BTreeMap;

use super::super::operation::{Op, Redirections, Source, Target};
use super::super::running::{Sink, Stream};
use super::{Interpreter, Plumbing};
use crate::code_page::encode;
use crate::language::Phrase;
use crate::world::World;

impl Interpreter {
    /// All input of the current command, once it is complete.
    pub(super) fn take_input(&mut self) -> Option<Vec<u8>> {
        for layer in self.layers.iter_mut().rev() {
            match layer {
                Plumbing::Redirect { input: Some(input), .. } | Plumbing::Pipe { input: Some(input), .. } => {
                    return Some(std::mem::take(input));
                }
                _ => {}
            }
        }
        self.stdin_closed.then(|| std::mem::take(&mut self.stdin))
    }

    /// What has come of its input since, and whether that was all; `None` if nothing has.
    pub(super) fn input_so_far(&mut self) -> Option<(Vec<u8>, bool)> {
        let fed = self.layers.iter().any(|layer| {
            matches!(layer, Plumbing::Redirect { input: Some(_), .. } | Plumbing::Pipe { input: Some(_), .. })
        });
        if fed {
            return self.take_input().map(|input| (input, true));
        }
        let come = self.stdin_closed || !self.stdin.is_empty();
        come.then(|| (std::mem::take(&mut self.stdin), self.stdin_closed))
    }

    pub(super) fn emit(&mut self, mut stream: Stream, bytes: &[u8], sink: &mut Sink) {
        for layer in self.layers.iter_mut().rev() {
            match layer {
                Plumbing::Redirect { redirections, written, .. } => {
                    let target = match stream {
                        Stream::Out => &redirections.stdout,
                        Stream::Err => &redirections.stderr,
                    };
                    match target {
                        Target::Inherit => {}
                        Target::Nothing => return,
                        Target::Stdout => stream = Stream::Out,
                        Target::Stderr => stream = Stream::Err,
                        Target::File { path, .. } => {
                            written.entry(path.clone()).or_default().extend(bytes);
                            return;
                        }
                    }
                }
                Plumbing::Pipe { capturing: true, captured, .. } if stream == Stream::Out => {
                    captured.extend(bytes);
                    return;
                }
                Plumbing::Pipe { .. } => {}
            }
        }
        match stream {
            Stream::Out => sink.stdout.extend(bytes),
            Stream::Err => sink.stderr.extend(bytes),
        }
    }

    /// Prints text in the console's code page.
    pub(in crate::cmd) fn print(&mut self, stream: Stream, text: &str, sink: &mut Sink) {
        let bytes = encode(text, self.surroundings.code_page);
        self.emit(stream, &bytes, sink);
    }

    /// Prints bytes as they are.
    pub(in crate::cmd) fn print_bytes(&mut self, bytes: &[u8], sink: &mut Sink) {
        self.emit(Stream::Out, bytes, sink);
    }

    /// Opens the files of a redirection. What an output file held before is gone, unless it is appended to.
    pub(super) fn enter(&mut self, mut redirections: Redirections, world: &mut World, sink: &mut Sink) {
        let mut written = BTreeMap::new();
        let mut problem = None;
        for target in [&mut redirections.stdout, &mut redirections.stderr] {
            let Target::File { path, append } = target else { continue };
            *path = World::full_path(&self.resolved(path, world), &self.surroundings.directory);
            if !world.may_write(path) {
                problem = Some(Phrase::NoSuchPath);
                break;
            }
            let before = if *append { world.bytes_of(path, self.clock) } else { None };
            written.entry(path.clone()).or_insert(before.unwrap_or_default());
        }
        let input = match &redirections.input {
            Source::Inherit => None,
            Source::Nothing => Some(Vec::new()),
            Source::File(path) => {
                let path = World::full_path(&self.resolved(path, world), &self.surroundings.directory);
                let bytes = world.bytes_of(&path, self.clock);
                if bytes.is_none() {
                    problem = Some(Phrase::NoSuchFile);
                }
                bytes
            }
        };
        if let Some(phrase) = problem {
            self.print(Stream::Err, &world.say(phrase, &[]), sink);
            self.error_level = 1;
            written.clear();
        }
        self.layers.push(Plumbing::Redirect { redirections, input, written, failed: problem.is_some() });
    }

    /// What the left side wrote becomes the input of the right one.
    pub(super) fn turn_pipe(&mut self) {
        let more = self.another_pipe_follows();
        if let Some(Plumbing::Pipe { capturing, captured, input }) = self.layers.last_mut() {
            *input = Some(std::mem::take(captured));
            *capturing = more;
        }
    }

    fn another_pipe_follows(&self) -> bool {
        let mut depth = 0_usize;
        for op in &self.ops[self.at..] {
            match op {
                Op::PipeOpen => depth += 1,
                Op::PipeClose if depth == 0 => return false,
                Op::PipeClose => depth -= 1,
                Op::PipeTurn if depth == 0 => return true,
                _ => {}
            }
        }
        false
    }
}
