//! Programs that can be found on the path, or by their full name.

use std::collections::VecDeque;
use std::time::Duration;

use tokio::time::Instant;

use super::argv::split;
use super::expand::Environment;
use super::interpreter::{Interpreter, Surroundings};
use super::registry;
use super::running::{Active, End, Stream};
use super::{quser, schtasks, shutdown, taskkill, tasklist, tscon};
use crate::adb_server::Greeting;
use crate::code_page::{encode, is_known};
use crate::fault::Fault;
use crate::files::Content;
use crate::language::Phrase;
use crate::ldplayer::{Caller, Priority, Session};
use crate::powershell;
use crate::world::{SessionZero, World, base_name};

/// `STATUS_ACCESS_VIOLATION` (0xC0000005) as the exit code of a process that crashed.
const ACCESS_VIOLATION: i32 = -1_073_741_819;

/// One start of a program.
pub(super) struct Call<'a> {
    /// The command line as the program gets it.
    pub(super) line: &'a str,
    /// The program as it was named, without quotes.
    pub(super) name: &'a str,
    pub(super) at: Instant,
    pub(super) session: &'a Session,
    pub(super) code_page: u16,
    pub(super) directory: &'a str,
    pub(super) environment: &'a Environment,
    pub(super) elevated: bool,
    pub(super) priority: Priority,
}

impl Call<'_> {
    /// The arguments, without the program's name.
    pub(super) fn arguments(&self) -> Vec<String> {
        split(self.line).split_off(1)
    }

    pub(super) fn done(&self, text: &str, code: i32) -> Active {
        Active::done(self.at, encode(text, self.code_page), code)
    }

    pub(super) fn failed(&self, text: &str, code: i32) -> Active {
        Active::failed(self.at, encode(text, self.code_page), code)
    }

    /// A sentence on standard output.
    pub(super) fn says(&self, world: &World, phrase: Phrase, parts: &[&str], code: i32) -> Active {
        self.done(&world.say(phrase, parts), code)
    }

    /// A sentence on standard error.
    pub(super) fn refuses(&self, world: &World, phrase: Phrase, parts: &[&str], code: i32) -> Active {
        self.failed(&world.say(phrase, parts), code)
    }

    /// Everything after the program's name, as written.
    fn tail(&self) -> &str {
        let word = super::line::first_word(self.line);
        self.line[word.len()..].trim_start_matches([' ', '\t'])
    }
}

/// Starts a program that exists; `None` if it only exists as a file.
pub(super) fn start(world: &mut World, call: &Call<'_>) -> Option<Active> {
    if let Some(started) = &mut world.started {
        started.push(split(call.line));
    }
    let profile = &world.profile;
    Some(match base_name(call.name).as_str() {
        "ldconsole" | "dnconsole" => ldconsole(world, call),
        "adb" => adb(world, call),
        "ld" => {
            let (text, code) = world.ldplayer.root_shell(&call.arguments(), call.at);
            Active::done(call.at, encode(&text, 65001), code)
        }
        "hostname" => call.done(&format!("{}\r\n", profile.computer), 0),
        "whoami" => {
            call.done(&format!("{}\\{}\r\n", profile.computer.to_lowercase(), profile.user.to_lowercase()), 0)
        }
        "chcp" => match new_code_page(call) {
            // What it says is in the new page already.
            Some(page) => {
                let text = world.say(Phrase::CodePage, &[&page.to_string()]);
                Active::done(call.at, encode(&text, page), 0)
            }
            None if call.arguments().is_empty() => {
                call.says(world, Phrase::CodePage, &[&call.code_page.to_string()], 0)
            }
            None => call.refuses(world, Phrase::BadCodePage, &[], 1),
        },
        "ping" => ping(call),
        "timeout" => {
            call.failed("ERROR: Input redirection is not supported, exiting the process immediately.\r\n", 1)
        }
        "cmd" => nested(world, call),
        "sort" | "more" | "find" | "findstr" => filter(call),
        "where" => locate(world, call),
        "reg" => registry::reg(world, call),
        "quser" | "query" => quser::quser(world, call),
        "tasklist" => tasklist::tasklist(world, call),
        "taskkill" => taskkill::taskkill(world, call),
        "schtasks" => schtasks::schtasks(world, call),
        "shutdown" => shutdown::shutdown(world, call),
        "tscon" => tscon::tscon(world, call),
        "powershell" => powershell(world, call),
        _ => return None,
    })
}

/// The code page that `chcp NNN` sets.
pub(super) fn new_code_page(call: &Call<'_>) -> Option<u16> {
    if base_name(call.name) != "chcp" {
        return None;
    }
    call.arguments().first()?.parse().ok().filter(|page| is_known(*page))
}

/// The faults of a run of the tool as a whole.
const BROKEN: [Fault; 3] = [Fault::LdconsoleHangs, Fault::LdconsoleRubbish, Fault::LdconsoleCrashes];

/// `adb.exe`: what it says of its server is on standard error.
fn adb(world: &mut World, call: &Call<'_>) -> Active {
    let arguments = call.arguments();
    let at = call.at;
    match arguments.first().map(String::as_str) {
        None | Some("version" | "--version" | "help") => {}
        Some("kill-server") => {
            let code = i32::from(world.adb_server.take().is_none());
            return Active { lines: VecDeque::new(), end: End::At(at, code) };
        }
        Some(_) => {
            let run = world.run_adb(&arguments, call.session, at);
            let at = at + run.takes;
            let lines = [(Stream::Err, run.stderr.into_bytes()), (Stream::Out, run.stdout)];
            let lines = lines.into_iter().filter(|(_, bytes)| !bytes.is_empty());
            let lines = lines.map(|(stream, bytes)| (at, stream, bytes)).collect();
            let end = if run.holds_pipes { End::Never } else { End::At(at, run.code) };
            return Active { lines, end };
        }
    }
    let (text, code) = world.ldplayer.adb(&arguments, at);
    Active::done(at, encode(&text, 65001), code)
}

fn ldconsole(world: &mut World, call: &Call<'_>) -> Active {
    let ansi = world.profile.code_pages.ansi;
    if !call.elevated {
        return call.refuses(world, Phrase::NeedsElevation, &[], 1);
    }
    match world.strike_run(&BROKEN) {
        Some(Fault::LdconsoleHangs) => return Active { lines: VecDeque::new(), end: End::Never },
        Some(Fault::LdconsoleRubbish) => {
            let mut rubbish = encode("\u{fffd}0x7f::", ansi);
            rubbish.extend([0xff, 0xfe, 0x00, 0x81, b'\r', b'\n']);
            rubbish.extend(b"???,,,-1\r\n<!doctype>\r\n");
            return Active::done(call.at, rubbish, 3);
        }
        Some(_) => return Active::done(call.at, Vec::new(), ACCESS_VIOLATION),
        None => {}
    }
    let session = world.launch_session(call.session);
    let Some(arguments) = with_packages(world, call) else {
        return Active::done(call.at, Vec::new(), 0);
    };
    let command = arguments.first().map(String::as_str);
    if command == Some("list2")
        && world.ldplayer.just_launched(call.at)
        && world.strike_run(&[Fault::EmptyListing]).is_some()
    {
        return Active::done(call.at, Vec::new(), 0);
    }
    let writes = matches!(command, Some("add" | "copy" | "backup" | "restore" | "installapp"));
    let disk_full = writes && world.strike_run(&[Fault::DiskFull]).is_some();
    if let Some(effect) = file_effect(world, &arguments, call).filter(|_| !disk_full) {
        world.console_until = world.console_until.max(Some(call.at + world.ldplayer.timing.copy));
        return effect;
    }
    let no_room = matches!(command, Some("add" | "copy")) && !world.has_room();
    let removed_returns = command == Some("remove") && world.strike_run(&[Fault::RemovedReturns]).is_some();
    let disk_full = disk_full || no_room;
    let confined_to = (world.profile.session_zero == SessionZero::Strict).then_some(call.session);
    let draws = world.draws(&session);
    let priority = call.priority;
    let caller =
        Caller { now: call.at, session: &session, draws, priority, confined_to, disk_full, removed_returns };
    // The tool passes on what adb says, on whichever of its streams.
    let greeting = if command == Some("adb") { world.greet_adb(call.session) } else { Greeting::default() };
    let run = world.ldplayer.console(&arguments, &caller);
    let delay = if command == Some("adb") { world.adb_delay() } else { Duration::ZERO };
    let at = call.at + run.takes + delay;
    world.console_until = world.console_until.max(Some(at));
    let end = match run.effect {
        Some(effect) => End::With(at, Box::new(move |world, now| effect(&mut world.ldplayer, now))),
        None if greeting.holds_pipes => End::Never,
        None => End::At(at, run.code),
    };
    let text = greeting.text + &run.output;
    Active { lines: VecDeque::from([(at, Stream::Out, encode(&text, ansi))]), end }
}

/// The arguments of the tool, with the package of an `.apk` file in its place if the file is known; `None` if the
/// file is no application, which the tool passes over in silence.
fn with_packages(world: &World, call: &Call<'_>) -> Option<Vec<String>> {
    let mut arguments = call.arguments();
    if arguments.first().is_some_and(|command| command == "installapp")
        && let Some(at) = arguments.iter().position(|argument| argument == "--filename")
        && let Some(path) = arguments.get(at + 1)
        && let Some(content) = world.files.get(&World::full_path(path, call.directory))
    {
        let package = match content {
            Content::Application { package: Some(package), .. } => package.clone(),
            // What was sent here and begins as an archive is what its name says.
            Content::Bytes(bytes) if bytes.starts_with(b"PK\x03\x04") => return Some(arguments),
            _ => return None,
        };
        "--packagename".clone_into(&mut arguments[at]);
        arguments[at + 1] = package;
    }
    Some(arguments)
}

/// `backup` and `restore`: minutes of copying, and a file that is there afterwards. They are silent whatever happens.
fn file_effect(world: &World, arguments: &[String], call: &Call<'_>) -> Option<Active> {
    let writes = match arguments.first()?.as_str() {
        "backup" => true,
        "restore" => false,
        _ => return None,
    };
    let index = world.ldplayer.named(&arguments[1..])?;
    let file = arguments.windows(2).find(|pair| pair[0] == "--file").map(|pair| pair[1].clone())?;
    let path = World::full_path(&file, call.directory);
    let at = call.at + world.ldplayer.timing.copy;
    let effect = move |world: &mut World, now: Instant| {
        if writes {
            world.backup(index, &path);
        } else {
            world.restore(index, &path, now);
        }
        0
    };
    Some(Active { lines: VecDeque::new(), end: End::With(at, Box::new(effect)) })
}

fn powershell(world: &mut World, call: &Call<'_>) -> Active {
    let outcome = powershell::run(world, &call.arguments(), (call.directory, call.session), call.at);
    let at = call.at + outcome.takes;
    let bytes = |text: &str| encode(text, call.code_page);
    let (stdout, stderr, code) = (bytes(&outcome.stdout), bytes(&outcome.stderr), outcome.code);
    let mut lines = VecDeque::new();
    if !stderr.is_empty() {
        lines.push_back((at, Stream::Err, stderr));
    }
    if let Some(script) = outcome.rest {
        lines.push_back((at, Stream::Out, stdout));
        return Active { lines, end: End::Script(script) };
    }
    if outcome.waits_for_input {
        return Active { lines, end: End::Filter(Box::new(move |_| (stdout, code))) };
    }
    lines.push_back((at, Stream::Out, stdout));
    Active { lines, end: End::At(at, code) }
}

fn ping(call: &Call<'_>) -> Active {
    let arguments = call.arguments();
    let mut count: u32 = 4;
    let mut host = None;
    let mut rest = arguments.iter();
    while let Some(argument) = rest.next() {
        match argument.to_ascii_lowercase().as_str() {
            "-n" | "/n" => count = rest.next().and_then(|value| value.parse().ok()).unwrap_or(count),
            "-w" | "/w" | "-l" | "/l" | "-i" | "/i" => {
                rest.next();
            }
            "-4" | "-6" | "-t" => {}
            _ => host = Some(argument.clone()),
        }
    }
    let Some(host) = host else { return call.failed("IP address must be specified.\r\n", 1) };
    let address = if host.eq_ignore_ascii_case("localhost") { "127.0.0.1" } else { host.as_str() };
    let reply = format!("Reply from {address}: bytes=32 time<1ms TTL=128\r\n");
    let mut lines =
        VecDeque::from([(call.at, format!("\r\nPinging {address} with 32 bytes of data:\r\n").into_bytes())]);
    for number in 0..count {
        lines.push_back((call.at + Duration::from_secs(u64::from(number)), reply.clone().into_bytes()));
    }
    let end = call.at + Duration::from_secs(u64::from(count.saturating_sub(1)));
    let summary = format!(
        "\r\nPing statistics for {address}:\r\n    Packets: Sent = {count}, Received = {count}, Lost = 0 (0% loss),\r\n\
         Approximate round trip times in milli-seconds:\r\n    Minimum = 0ms, Maximum = 0ms, Average = 0ms\r\n"
    );
    lines.push_back((end, summary.into_bytes()));
    let lines = lines.into_iter().map(|(at, text)| (at, Stream::Out, text)).collect();
    Active { lines, end: End::At(end, 0) }
}

/// `cmd /c …` inside a command line.
fn nested(world: &World, call: &Call<'_>) -> Active {
    let tail = call.tail();
    let lower = tail.to_ascii_lowercase();
    let Some(at) = lower.find("/c").or_else(|| lower.find("/k")) else {
        let banner = format!(
            "Microsoft Windows [Version {}]\r\n(c) Microsoft Corporation. All rights reserved.\r\n\r\n{}>",
            world.profile.os_version, call.directory
        );
        // An interactive shell: it reads until its input ends, and here runs nothing of it.
        return Active {
            lines: VecDeque::from([(call.at, Stream::Out, banner.into_bytes())]),
            end: End::Filter(Box::new(|_| (Vec::new(), 0))),
        };
    };
    let surroundings = Surroundings {
        session: call.session.clone(),
        environment: call.environment.clone(),
        directory: call.directory.to_owned(),
        code_page: call.code_page,
        elevated: call.elevated,
        priority: call.priority,
    };
    let (switches, line) = (&lower[..at], tail[at + 2..].trim_start());
    let inner = if switches.contains("/d") {
        Interpreter::without_auto_run(line, surroundings, world, call.at)
    } else {
        Interpreter::start(line, surroundings, world, call.at)
    };
    Active { lines: VecDeque::new(), end: End::Nested(Box::new(inner)) }
}

/// Programs that read their input to its end.
fn filter(call: &Call<'_>) -> Active {
    let name = base_name(call.name);
    let arguments = call.arguments();
    let has = |switch: &str| arguments.iter().any(|argument| argument.eq_ignore_ascii_case(switch));
    let (ignore_case, invert, count) = (has("/i"), has("/v"), has("/c") && name == "find");
    let pattern = arguments
        .iter()
        .find_map(|argument| {
            argument.strip_prefix("/c:").or_else(|| argument.strip_prefix("/C:")).map(str::to_owned)
        })
        .or_else(|| arguments.iter().find(|argument| !argument.starts_with('/')).cloned());
    if matches!(name.as_str(), "find" | "findstr") && pattern.is_none() {
        let text = if name == "find" {
            "FIND: Parameter format not correct\r\n"
        } else {
            "FINDSTR: Bad command line\r\n"
        };
        return call.failed(text, 2);
    }
    let mut needle = pattern.unwrap_or_default().into_bytes();
    // Anchors alone match every line; that is the part of findstr's expressions that is known here.
    if name == "findstr" && matches!(needle.as_slice(), b"^" | b"$" | b"." | b".*") {
        needle.clear();
    }
    if ignore_case {
        needle.make_ascii_lowercase();
    }
    let run = move |input: &[u8]| {
        let mut lines: Vec<&[u8]> =
            input.split(|byte| *byte == b'\n').map(|line| line.strip_suffix(b"\r").unwrap_or(line)).collect();
        if lines.last().is_some_and(|line| line.is_empty()) {
            lines.pop();
        }
        match name.as_str() {
            "sort" => lines.sort_by_key(|line| line.to_ascii_lowercase()),
            "more" => {}
            _ => lines.retain(|line| {
                let line = if ignore_case { line.to_ascii_lowercase() } else { line.to_vec() };
                let found = needle.is_empty() || line.windows(needle.len()).any(|part| part == needle);
                found != invert
            }),
        }
        let code = i32::from(matches!(name.as_str(), "find" | "findstr") && lines.is_empty());
        if count {
            return (format!("{}\r\n", lines.len()).into_bytes(), code);
        }
        let mut out = lines.join(&b"\r\n"[..]);
        if !lines.is_empty() {
            out.extend(b"\r\n");
        }
        (out, code)
    };
    Active { lines: VecDeque::new(), end: End::Filter(Box::new(run)) }
}

fn locate(world: &World, call: &Call<'_>) -> Active {
    let Some(name) = call.arguments().into_iter().next() else {
        return call.failed("ERROR: The syntax of the command is incorrect.\r\n", 2);
    };
    if world.is_program(&name, call.directory) && !name.contains('\\') {
        return call.done(&format!("C:\\Windows\\System32\\{}.exe\r\n", base_name(&name)), 0);
    }
    call.failed("INFO: Could not find files for the given pattern(s).\r\n", 1)
}
