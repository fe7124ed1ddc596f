//! `cmd.exe /c <line>` as it runs: one step after the other, each at its moment.

mod streams;

use std::collections::{BTreeMap, VecDeque};

use tokio::time::Instant;

use super::builtin;
use super::expand::{Environment, Variables, called, percent};
use super::line::{first_word, strip_quotes};
use super::operation::{Condition, Op, Redirections, SyntaxError};
use super::parse::parse;
use super::programs::{self, Call};
use super::running::{Active, End, Progress, Sink, Stream};
use crate::language::Phrase;
use crate::ldplayer::{Priority, Session};
use crate::world::World;

enum Plumbing {
    Redirect {
        redirections: Redirections,
        /// What stands in the file instead of input.
        input: Option<Vec<u8>>,
        /// What was written to files, by full path.
        written: BTreeMap<String, Vec<u8>>,
        /// A file could not be opened: the command does not run.
        failed: bool,
    },
    Pipe {
        capturing: bool,
        captured: Vec<u8>,
        input: Option<Vec<u8>>,
    },
}

/// Where a command runs: what `cmd.exe` inherits.
#[derive(Debug, Clone)]
pub(crate) struct Surroundings {
    pub(crate) session: Session,
    pub(crate) environment: Environment,
    pub(crate) directory: String,
    /// Code page of the console.
    pub(crate) code_page: u16,
    /// Whether it has the rights of an administrator.
    pub(crate) elevated: bool,
    pub(crate) priority: Priority,
}

/// Whether the commands of a `for` are printed before they are run (`echo on`, `echo off`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Commands {
    Shown,
    Silent,
}

/// A running command line.
pub(crate) struct Interpreter {
    ops: Vec<Op>,
    at: usize,
    /// The moment of the next step.
    clock: Instant,
    pub(super) error_level: i32,
    layers: Vec<Plumbing>,
    pub(super) commands: Commands,
    /// Values of the variables of `for`.
    bound: BTreeMap<char, String>,
    active: Option<Active>,
    pub(super) surroundings: Surroundings,
    stdin: Vec<u8>,
    stdin_closed: bool,
    ended: Option<i32>,
    kind: Kind,
    /// `exit` has ended it.
    left: bool,
    /// Lines that are still to be run, one after the other: those of `AutoRun` stand before its own.
    lines: VecDeque<String>,
    /// The program that comes next has had its time to start.
    loaded: bool,
}

/// What an interpreter is to the one around it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// A `cmd.exe` of its own.
    Process,
    /// A `call` in the same `cmd.exe`: what it sets stays set.
    Call,
}

impl std::fmt::Debug for Interpreter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Interpreter")
            .field("at", &self.at)
            .field("ended", &self.ended)
            .finish_non_exhaustive()
    }
}

impl Interpreter {
    /// Starts `cmd /c line` at this moment.
    pub(crate) fn start(line: &str, surroundings: Surroundings, world: &World, now: Instant) -> Self {
        let mut interpreter = Self::without_auto_run(line, surroundings, world, now);
        for (place, line) in world.profile.auto_run.lines().enumerate() {
            interpreter.lines.insert(place, line.clone());
        }
        interpreter
    }

    /// Starts `cmd /d /c line`.
    pub(super) fn without_auto_run(
        line: &str,
        surroundings: Surroundings,
        world: &World,
        now: Instant,
    ) -> Self {
        let line = strip_quotes(line, |name| world.is_program(name, &surroundings.directory));
        let mut interpreter = Self::empty(surroundings, now);
        interpreter.lines.push_back(line);
        interpreter
    }

    /// Takes the next line; `false` if there is none.
    fn next_line(&mut self, world: &World, sink: &mut Sink) -> bool {
        let Some(line) = self.lines.pop_front() else { return false };
        let (parsed, is_auto_run) = (parse(&percent(&line, &self.variables())), !self.lines.is_empty());
        self.at = 0;
        match parsed {
            Ok(ops) => self.ops = ops,
            Err(problem) => {
                self.ops.clear();
                let text = match problem {
                    SyntaxError::Incorrect => world.say(Phrase::BadSyntax, &[]),
                    SyntaxError::Unexpected(what) => world.say(Phrase::Unexpected, &[&what]),
                };
                if is_auto_run {
                    // It does not get as far as its own line.
                    self.lines.clear();
                    self.error_level = 1;
                } else if !line.trim().is_empty() {
                    self.error_level = 255;
                }
                self.print(Stream::Err, &text, sink);
            }
        }
        true
    }

    fn variables(&self) -> Variables<'_> {
        Variables {
            environment: &self.surroundings.environment,
            error_level: self.error_level,
            directory: &self.surroundings.directory,
        }
    }

    fn empty(surroundings: Surroundings, now: Instant) -> Self {
        Self {
            ops: Vec::new(),
            at: 0,
            clock: now,
            error_level: 0,
            layers: Vec::new(),
            commands: Commands::Shown,
            bound: BTreeMap::new(),
            active: None,
            surroundings,
            stdin: Vec::new(),
            stdin_closed: false,
            ended: None,
            kind: Kind::Process,
            left: false,
            lines: VecDeque::new(),
            loaded: false,
        }
    }

    /// Starts a program directly, without `cmd.exe` (`WINRS_SKIP_CMD_SHELL`); `None` if there is no such file.
    pub(crate) fn start_program(
        line: &str,
        surroundings: Surroundings,
        world: &mut World,
        now: Instant,
    ) -> Option<Self> {
        let name = super::argv::split(line).into_iter().next()?;
        if !world.is_program(&name, &surroundings.directory) {
            return None;
        }
        let mut interpreter = Self::empty(surroundings, now);
        let call = Call {
            line,
            name: &name,
            at: now,
            session: &interpreter.surroundings.session,
            code_page: interpreter.surroundings.code_page,
            directory: &interpreter.surroundings.directory,
            environment: &interpreter.surroundings.environment,
            elevated: interpreter.surroundings.elevated,
            priority: interpreter.surroundings.priority,
        };
        interpreter.active = programs::start(world, &call);
        Some(interpreter)
    }

    /// Gives input to whatever reads it.
    pub(crate) fn feed(&mut self, bytes: &[u8], end: bool) {
        self.stdin.extend(bytes);
        self.stdin_closed |= end;
        if let Some(Active { end: End::Nested(inner), .. }) = &mut self.active {
            inner.feed(bytes, end);
        }
    }

    /// Ctrl+C: the program and the shell around it end.
    pub(crate) fn interrupt(&mut self) {
        const CONTROL_C_EXIT: i32 = -1_073_741_510;
        self.active = None;
        self.ended.get_or_insert(CONTROL_C_EXIT);
    }

    /// The moment this has come to.
    pub(super) fn now(&self) -> Instant {
        self.clock
    }

    /// Ends the command line with this code (`exit`).
    pub(super) fn exit(&mut self, code: i32) {
        self.error_level = code;
        self.at = self.ops.len();
        self.lines.clear();
        self.left = true;
    }

    /// Runs everything up to and including `now`.
    pub(crate) fn advance(&mut self, world: &mut World, now: Instant, sink: &mut Sink) -> Progress {
        loop {
            if let Some(code) = self.ended {
                return Progress::Ended(code);
            }
            if let Some(active) = self.active.take() {
                if let Some(wait) = self.go_on(active, world, now, sink) {
                    return wait;
                }
                continue;
            }
            if self.clock > now {
                return Progress::Until(self.clock);
            }
            match self.ops.get(self.at).cloned() {
                None if self.next_line(world, sink) => {}
                None => self.ended = Some(self.error_level),
                Some(op) => {
                    self.at += 1;
                    self.step(op, world, sink);
                }
            }
        }
    }

    fn go_on(
        &mut self,
        mut active: Active,
        world: &mut World,
        now: Instant,
        sink: &mut Sink,
    ) -> Option<Progress> {
        while let Some((at, stream, bytes)) = active.lines.pop_front() {
            if at > now {
                active.lines.push_front((at, stream, bytes));
                self.active = Some(active);
                return Some(Progress::Until(at));
            }
            self.emit(stream, &bytes, sink);
        }
        match active.end {
            End::At(at, _) | End::With(at, _) if at > now => {
                self.active = Some(active);
                return Some(Progress::Until(at));
            }
            End::At(at, code) => {
                self.clock = at;
                self.error_level = code;
            }
            End::With(at, effect) => {
                self.clock = at;
                self.error_level = effect(world, at);
            }
            End::Never => {
                self.active = Some(active);
                return Some(Progress::Waiting);
            }
            End::Filter(filter) => {
                let Some(input) = self.take_input() else {
                    self.active = Some(Active { end: End::Filter(filter), ..active });
                    return Some(Progress::Waiting);
                };
                let (output, code) = filter(&input);
                self.clock = now;
                self.emit(Stream::Out, &output, sink);
                self.error_level = code;
            }
            End::Script(script) => {
                let Some((input, closed)) = self.input_so_far() else {
                    self.active = Some(Active { end: End::Script(script), ..active });
                    return Some(Progress::Waiting);
                };
                let outcome = script.go_on(world, input, closed, now);
                self.clock = now + outcome.takes;
                self.print(Stream::Out, &outcome.stdout, sink);
                self.print(Stream::Err, &outcome.stderr, sink);
                match outcome.rest {
                    Some(script) => {
                        self.active = Some(Active { end: End::Script(script), ..active });
                        return Some(Progress::Waiting);
                    }
                    None => self.error_level = outcome.code,
                }
            }
            End::Nested(mut inner) => {
                let mut printed = Sink::default();
                let progress = inner.advance(world, now, &mut printed);
                self.emit(Stream::Out, &printed.stdout, sink);
                self.emit(Stream::Err, &printed.stderr, sink);
                if let Progress::Ended(code) = progress {
                    self.clock = inner.clock.max(self.clock);
                    self.error_level = code;
                    self.leave(*inner);
                } else {
                    self.active = Some(Active { end: End::Nested(inner), ..active });
                    return Some(progress);
                }
            }
        }
        None
    }

    /// What a command line inside this one leaves behind: the console's page, and after a `call` everything.
    fn leave(&mut self, inner: Self) {
        self.surroundings.code_page = inner.surroundings.code_page;
        if inner.kind == Kind::Call {
            self.surroundings = inner.surroundings;
            if inner.left {
                self.exit(self.error_level);
            }
        }
    }

    fn step(&mut self, op: Op, world: &mut World, sink: &mut Sink) {
        match op {
            Op::Run(text) => self.run(&text, world, sink),
            Op::Enter(redirections) => self.enter(redirections, world, sink),
            Op::Leave => {
                if let Some(Plumbing::Redirect { written, .. }) = self.layers.pop() {
                    for (path, bytes) in written {
                        world.write(&path, bytes, self.clock);
                    }
                }
            }
            Op::PipeClose => {
                self.layers.pop();
            }
            Op::Bind(letter, value) => {
                self.bound.insert(letter, value);
            }
            Op::Jump(to) => self.at = to,
            Op::JumpIfFailed(to) if self.error_level != 0 => self.at = to,
            Op::JumpIfSucceeded(to) if self.error_level == 0 => self.at = to,
            Op::JumpIfFailed(_) | Op::JumpIfSucceeded(_) => {}
            Op::JumpUnless(condition, wanted, to) => {
                if self.holds(&condition, world) != wanted {
                    self.at = to;
                }
            }
            Op::PipeOpen => {
                self.layers.push(Plumbing::Pipe { capturing: true, captured: Vec::new(), input: None });
            }
            Op::PipeTurn => self.turn_pipe(),
            Op::Show(_) if self.commands == Commands::Silent => {}
            Op::Show(line) => {
                let text = format!("\r\n{}>{line}\r\n", self.surroundings.directory);
                self.print(Stream::Out, &text, sink);
            }
        }
    }

    /// Text with the variables of `for` put in: `%v`, `%~v` without quotes, `%~zv` the size of the file it names,
    /// `%~nxv` its name.
    fn resolved(&self, text: &str, world: &World) -> String {
        let mut out = text.to_owned();
        for (letter, value) in &self.bound {
            let plain = value.trim_matches('"');
            let path = World::full_path(plain, &self.surroundings.directory);
            let size = world.size_of(&path, self.clock).map_or(String::new(), |size| size.to_string());
            for (pattern, replacement) in [
                (format!("%~z{letter}"), size.as_str()),
                (format!("%~nx{letter}"), plain.rsplit('\\').next().unwrap_or(plain)),
                (format!("%~f{letter}"), path.as_str()),
                (format!("%~{letter}"), plain),
                (format!("%{letter}"), value),
            ] {
                out = out.replace(&pattern, replacement);
            }
        }
        out
    }

    fn holds(&self, condition: &Condition, world: &World) -> bool {
        match condition {
            Condition::Exists(path) => {
                world.exists(&self.resolved(path, world), &self.surroundings.directory)
            }
            Condition::ErrorLevel(level) => self.error_level >= *level,
            Condition::Defined(name) => {
                self.surroundings.environment.contains_key(&name.to_ascii_uppercase())
            }
            Condition::Equal(left, right) => self.resolved(left, world) == self.resolved(right, world),
        }
    }

    fn run(&mut self, text: &str, world: &mut World, sink: &mut Sink) {
        if matches!(self.layers.last(), Some(Plumbing::Redirect { failed: true, .. })) {
            return;
        }
        let resolved = self.resolved(text, world);
        let text = resolved.trim_start_matches([' ', '\t', ',', ';', '=']);
        if builtin::run(self, text, world, sink) {
            return;
        }
        let command = first_word(text);
        let name: String = command.chars().filter(|c| *c != '"').collect();
        if !world.is_program(&name, &self.surroundings.directory) {
            let message = self.not_found(command, &name, world);
            self.print(Stream::Err, &message, sink);
            self.error_level = 1;
            return;
        }
        if !std::mem::replace(&mut self.loaded, true) {
            let loading = world.program_start();
            if !loading.is_zero() {
                // It comes back to this step when the program has started.
                self.at -= 1;
                self.clock += loading;
                return;
            }
        }
        self.loaded = false;
        let call = Call {
            line: text,
            name: &name,
            at: self.clock,
            session: &self.surroundings.session,
            code_page: self.surroundings.code_page,
            directory: &self.surroundings.directory,
            environment: &self.surroundings.environment,
            elevated: self.surroundings.elevated,
            priority: self.surroundings.priority,
        };
        self.active = programs::start(world, &call);
        match &mut self.active {
            Some(active) => {
                if let Some(code_page) = programs::new_code_page(&call) {
                    self.surroundings.code_page = code_page;
                }
                if let End::Nested(inner) = &mut active.end {
                    inner.feed(&self.stdin.clone(), self.stdin_closed);
                }
            }
            None => self.error_level = 1,
        }
    }

    fn not_found(&self, typed: &str, name: &str, world: &World) -> String {
        let odd = name.contains(['<', '>', '|', '?', '*']) || typed.trim_matches('"').contains('"');
        if odd && name.contains('\\') {
            return world.say(Phrase::BadName, &[]);
        }
        if let Some((folder, _)) = name.rsplit_once('\\')
            && !world.exists(folder, &self.surroundings.directory)
        {
            return world.say(Phrase::NoSuchPath, &[]);
        }
        world.say(Phrase::NotRecognised, &[typed])
    }

    /// `call`: the rest of the command is read once more, with the variables as they are now. What would make several
    /// commands of it ends it.
    pub(super) fn call(&mut self, rest: &str) {
        match parse(&called(rest, &self.variables())).as_deref() {
            Ok([Op::Run(command)]) => {
                let mut inner = Self::empty(self.surroundings.clone(), self.clock);
                inner.ops = vec![Op::Run(command.clone())];
                inner.kind = Kind::Call;
                inner.error_level = self.error_level;
                self.active = Some(Active { lines: VecDeque::new(), end: End::Nested(Box::new(inner)) });
            }
            _ => self.error_level = 1,
        }
    }

    /// Runs another command line inside this one.
    pub(super) fn nest(&mut self, line: &str, world: &World) {
        let inner = Self::without_auto_run(line, self.surroundings.clone(), world, self.clock);
        self.active = Some(Active { lines: VecDeque::new(), end: End::Nested(Box::new(inner)) });
    }
}
