//! The requests of a remote shell: Create, Command, Receive, Send, Signal, Delete.

use std::fmt::Write as _;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use roxmltree::Document;
use tokio::time::Instant;

use super::envelope::{Envelope, SHELL, attribute, escape, find, guid, parse_duration, text};
use super::faults::WsmanFault;
use super::request::{Outcome, enumeration_action, shell_action, transfer_action};
use crate::asked::Asked;
use crate::cmd::{Interpreter, Surroundings};
use crate::config::{CommandWrapping, WorkstationConfig};
use crate::ldplayer::{Priority, Session};
use crate::machine::{Machine, Shell, State};
use crate::runner::Runner;

/// What `cmd.exe` takes as one line.
const MAX_LINE: usize = 8191;
/// Bounds of `IdleTimeOut` in milliseconds ([MS-WSMV] 2.2.4.38).
const IDLE_TIMEOUT: std::ops::RangeInclusive<u128> = 60_000..=2_147_483_647;
/// What an answer to Receive needs besides its streams.
const ANSWER_OVERHEAD: usize = 4096;
/// `cmd.exe` and the program it runs.
const PROCESSES_OF_A_COMMAND: usize = 2;
/// What these two take, in MB.
const MEMORY_OF_A_COMMAND: usize = 8;

fn document(envelope: &Envelope) -> Result<Document<'_>, WsmanFault> {
    Document::parse(&envelope.xml).map_err(|_| WsmanFault::invalid_parameter())
}

/// The shell a request is about, checked and marked as used.
fn the_shell<'a>(
    state: &'a mut State,
    envelope: &Envelope,
    now: Instant,
) -> Result<(&'a mut Shell, String), WsmanFault> {
    const SESSION_ID_INVALID: u32 = 2_150_859_023;
    let id = envelope.shell_id.clone().unwrap_or_default();
    let shell = state.shells.get_mut(&id).ok_or_else(|| WsmanFault::shell_not_found(&id))?;
    if shell.session_id.is_some() && shell.session_id != envelope.session_id {
        return Err(WsmanFault::by_code(SESSION_ID_INVALID));
    }
    shell.used = now;
    Ok((shell, id))
}

fn seconds(duration: Duration) -> String {
    format!("PT{}.{:03}S", duration.as_secs(), duration.subsec_millis())
}

/// A duration as Windows shows it for times that pass: `P0DT0H0M2S`.
fn elapsed(duration: Duration) -> String {
    let total = duration.as_secs();
    format!("P{}DT{}H{}M{}S", total / 86_400, total / 3600 % 24, total / 60 % 60, total % 60)
}

fn description(id: &str, shell: &Shell, config: &WorkstationConfig, now: Instant) -> String {
    let directory = shell.directory.as_ref().map_or(String::new(), |directory| {
        format!("<rsp:WorkingDirectory>{}</rsp:WorkingDirectory>", escape(directory))
    });
    let mut environment = String::new();
    if !shell.variables.is_empty() {
        environment.push_str("<rsp:Environment>");
        for (name, value) in &shell.variables {
            let (name, value) = (escape(name), escape(value));
            let _ = write!(environment, "<rsp:Variable Name=\"{name}\">{value}</rsp:Variable>");
        }
        environment.push_str("</rsp:Environment>");
    }
    format!(
        "<rsp:Shell xmlns:rsp=\"{SHELL}\"><rsp:ShellId>{id}</rsp:ShellId><rsp:ResourceUri>{SHELL}/cmd</rsp:ResourceUri>\
         <rsp:Owner>{}\\{}</rsp:Owner><rsp:ClientIP>{}</rsp:ClientIP>{environment}{directory}\
         <rsp:IdleTimeOut>{}</rsp:IdleTimeOut><rsp:InputStreams>stdin</rsp:InputStreams>\
         <rsp:OutputStreams>stdout stderr</rsp:OutputStreams><rsp:ShellRunTime>{}</rsp:ShellRunTime>\
         <rsp:ShellInactivity>{}</rsp:ShellInactivity></rsp:Shell>",
        escape(&config.name),
        escape(&config.user),
        shell.client,
        seconds(shell.idle_timeout),
        elapsed(now - shell.created),
        elapsed(now - shell.used),
    )
}

pub(super) fn create(
    state: &mut State,
    config: &WorkstationConfig,
    envelope: &Envelope,
    client: &str,
    now: Instant,
) -> Outcome {
    let users = config.quotas.users;
    if state.shells.is_empty() && state.other_users >= users {
        return Err(WsmanFault::too_many_users(users));
    }
    if state.shells.len() >= config.quotas.shells {
        return Err(WsmanFault::too_many_shells(config.quotas.shells));
    }
    let document = document(envelope)?;
    let root = document.root_element();
    let child = |name: &str| find(root, "Shell").and_then(|shell| find(shell, name)).map(text);
    let idle_timeout = match child("IdleTimeOut") {
        None => config.quotas.idle_timeout,
        Some(value) => parse_duration(value.trim())
            .filter(|timeout| IDLE_TIMEOUT.contains(&timeout.as_millis()))
            .ok_or_else(|| WsmanFault::by_code(2_150_859_250))?,
    };
    let world = &state.world;
    let mut environment = world.environment();
    let variables: Vec<(String, String)> = root
        .descendants()
        .filter(|node| node.tag_name().name() == "Variable")
        .filter_map(|node| Some((attribute(node, "Name")?, text(node))))
        .collect();
    for (name, value) in &variables {
        environment.insert(name.to_ascii_uppercase(), value.clone());
    }
    let code_page = match envelope.option("WINRS_CODEPAGE").map(str::parse::<u16>) {
        Some(Ok(code_page)) => code_page,
        Some(Err(_)) => return Err(WsmanFault::by_code(2_150_859_072)),
        None => world.profile.code_pages.oem,
    };
    let asked = child("WorkingDirectory");
    let directory = asked.clone().unwrap_or_else(|| format!(r"C:\Users\{}", world.profile.user));
    // A client may choose the identifier itself (it then repeats it in the selectors).
    let id = find(root, "Shell")
        .and_then(|shell| attribute(shell, "ShellId"))
        .filter(|id| !id.is_empty())
        .map_or_else(guid, |id| id.to_ascii_uppercase());
    let shell = Shell {
        variables,
        directory: asked,
        client: client.to_owned(),
        created: now,
        used: now,
        idle_timeout,
        listeners: 0,
        session_id: envelope.session_id.clone(),
        surroundings: Surroundings {
            session: Session::Shell(id.clone()),
            environment,
            directory,
            code_page,
            elevated: true,
            priority: Priority::Normal,
        },
        commands: std::collections::BTreeMap::new(),
        operations: 0,
    };
    let body = format!(
        "<x:ResourceCreated><a:Address>{}</a:Address><a:ReferenceParameters>\
         <w:ResourceURI>{SHELL}/cmd</w:ResourceURI><w:SelectorSet><w:Selector Name=\"ShellId\">{id}</w:Selector>\
         </w:SelectorSet></a:ReferenceParameters></x:ResourceCreated>{}",
        escape(&envelope.to),
        description(&id, &shell, config, now)
    );
    state.shells.insert(id, shell);
    state.world.profile_loaded = true;
    state.counters.shells_created += 1;
    state.counters.shells_open += 1;
    Ok((transfer_action("Create"), body))
}

pub(super) fn command(
    state: &mut State,
    config: &WorkstationConfig,
    envelope: &Envelope,
    now: Instant,
) -> Outcome {
    let quotas = &config.quotas;
    let operations = state.operations();
    let (shell, shell_id) = the_shell(state, envelope, now)?;
    if operations >= quotas.operations {
        return Err(WsmanFault::too_many_operations(quotas.operations));
    }
    if shell.commands.len() >= quotas.commands_per_shell {
        return Err(WsmanFault::too_many_commands());
    }
    let running = shell.running();
    if running * PROCESSES_OF_A_COMMAND >= quotas.processes_per_shell {
        return Err(WsmanFault::too_many_processes());
    }
    let short_of_memory = (running + 1) * MEMORY_OF_A_COMMAND > quotas.memory_per_shell;
    let surroundings = shell.surroundings.clone();
    let document = document(envelope)?;
    let line_node = find(document.root_element(), "CommandLine").ok_or_else(WsmanFault::invalid_parameter)?;
    let mut line = find(line_node, "Command").map(text).unwrap_or_default();
    for argument in line_node.children().filter(|node| node.tag_name().name() == "Arguments") {
        line.push(' ');
        line.push_str(&text(argument));
    }
    let id = attribute(line_node, "CommandId")
        .filter(|id| !id.is_empty())
        .map_or_else(guid, |id| id.to_ascii_uppercase());
    if line.encode_utf16().count() > MAX_LINE {
        return Err(WsmanFault::command_line_too_long());
    }
    state.note(|| Asked::Line(line.clone()));
    let direct =
        envelope.option("WINRS_SKIP_CMD_SHELL").is_some_and(|value| value.eq_ignore_ascii_case("true"));
    let runner = if let Some(wine) = state.wine.clone().filter(|_| !short_of_memory) {
        let line = match (direct, config.wrapping) {
            (true, _) => line,
            (false, CommandWrapping::Bare) => format!("cmd.exe /c {line}"),
            (false, CommandWrapping::Quoted) => format!("cmd.exe /c \"{line}\""),
        };
        Runner::Wine(wine.run(&line, &surroundings, &state.world))
    } else if direct && !short_of_memory {
        Interpreter::start_program(&line, surroundings, &mut state.world, now)
            .ok_or_else(|| WsmanFault::by_code(2_147_942_402))?
            .into()
    } else {
        let line = match config.wrapping {
            CommandWrapping::Bare => line,
            CommandWrapping::Quoted => format!("\"{line}\""),
        };
        Interpreter::start(&line, surroundings, &state.world, now).into()
    };
    if short_of_memory {
        // The command must not do what it is about to be kept from.
        state.fail_to_open(&shell_id, &id, runner);
    } else {
        state.open_command(&shell_id, &id, runner, now);
    }
    let body = format!("<rsp:CommandResponse><rsp:CommandId>{id}</rsp:CommandId></rsp:CommandResponse>");
    Ok((shell_action("Command"), body))
}

/// A Receive that waits keeps its shell from being idle; this undoes it however the wait ends.
struct Listening<'a> {
    machine: &'a Machine,
    shell: String,
}

impl Drop for Listening<'_> {
    fn drop(&mut self) {
        if let Some(shell) = self.machine.lock().shells.get_mut(&self.shell) {
            shell.listeners -= 1;
            shell.used = Instant::now();
        }
    }
}

/// Waits for output or the end of a command, up to the operation's timeout.
pub(super) async fn receive(machine: &Machine, envelope: &Envelope) -> Outcome {
    let started = Instant::now();
    let quotas = &machine.config.quotas;
    let deadline = started + envelope.operation_timeout.unwrap_or(quotas.timeout).min(quotas.timeout);
    let room =
        envelope.size_limit.unwrap_or(quotas.envelope).min(quotas.envelope).saturating_sub(ANSWER_OVERHEAD);
    let (shell, id) = {
        let document = document(envelope)?;
        let stream =
            find(document.root_element(), "DesiredStream").ok_or_else(WsmanFault::invalid_parameter)?;
        let id =
            attribute(stream, "CommandId").ok_or_else(WsmanFault::invalid_parameter)?.to_ascii_uppercase();
        let mut state = machine.at(started);
        let operations = state.operations();
        let (shell, shell_id) = the_shell(&mut state, envelope, started)?;
        if !shell.commands.contains_key(&id) {
            return Err(WsmanFault::command_not_found());
        }
        // The Receive a command always has coming is part of its operation; others are operations of their own.
        if shell.listeners > 0 && operations >= quotas.operations {
            return Err(WsmanFault::too_many_operations(quotas.operations));
        }
        shell.listeners += 1;
        (shell_id, id)
    };
    let _listening = Listening { machine, shell: shell.clone() };
    loop {
        let mut changed = std::pin::pin!(machine.changed.notified());
        changed.as_mut().enable();
        let now = Instant::now();
        let wake = {
            let mut state = machine.at(now);
            // Closed while we waited.
            let Some(command) = state.shells.get_mut(&shell).and_then(|shell| shell.commands.get_mut(&id))
            else {
                return Err(WsmanFault::aborted());
            };
            if command.ended.is_some() || !command.sink.stdout.is_empty() || !command.sink.stderr.is_empty() {
                let body = streams(command, &id, room);
                return Ok((shell_action("Receive"), body));
            }
            state.wake(&shell, &id)
        };
        if now >= deadline {
            return Err(WsmanFault::timed_out());
        }
        let until = wake.map_or(deadline, |wake| wake.min(deadline));
        tokio::select! {
            biased;
            () = tokio::time::sleep_until(until) => {}
            () = changed => {}
        }
    }
}

/// Takes as much output as fits into an answer, and the end if nothing is left after it.
fn streams(command: &mut crate::machine::Command, id: &str, room: usize) -> String {
    let mut left = room / 4 * 3;
    let mut body = String::from("<rsp:ReceiveResponse>");
    for (name, bytes) in [("stdout", &mut command.sink.stdout), ("stderr", &mut command.sink.stderr)] {
        // Windows reads its pipes in pieces and sends each as a stream element of its own.
        while !bytes.is_empty() && left > 0 {
            let piece: Vec<u8> = bytes.drain(..bytes.len().min(left).min(32_768)).collect();
            left -= piece.len();
            let _ = write!(
                body,
                "<rsp:Stream Name=\"{name}\" CommandId=\"{id}\">{}</rsp:Stream>",
                BASE64.encode(&piece)
            );
        }
    }
    // The exit code of a process is a DWORD: there are no negative ones.
    let ended = command.ended.map(i32::cast_unsigned);
    match ended.filter(|_| command.sink.stdout.is_empty() && command.sink.stderr.is_empty()) {
        Some(code) => {
            command.reported = true;
            let _ = write!(
                body,
                "<rsp:Stream Name=\"stdout\" CommandId=\"{id}\" End=\"true\"></rsp:Stream>\
                 <rsp:Stream Name=\"stderr\" CommandId=\"{id}\" End=\"true\"></rsp:Stream>\
                 <rsp:CommandState CommandId=\"{id}\" State=\"{SHELL}/CommandState/Done\">\
                 <rsp:ExitCode>{code}</rsp:ExitCode></rsp:CommandState>"
            );
        }
        None => {
            let _ = write!(
                body,
                "<rsp:CommandState CommandId=\"{id}\" State=\"{SHELL}/CommandState/Running\"></rsp:CommandState>"
            );
        }
    }
    body.push_str("</rsp:ReceiveResponse>");
    body
}

pub(super) fn send(state: &mut State, envelope: &Envelope, now: Instant) -> Outcome {
    let (shell, shell_id) = the_shell(state, envelope, now)?;
    let document = document(envelope)?;
    let mut touched = None;
    for stream in document.descendants().filter(|node| node.tag_name().name() == "Stream") {
        let id = attribute(stream, "CommandId").unwrap_or_default().to_ascii_uppercase();
        let command = shell.commands.get_mut(&id).ok_or_else(WsmanFault::command_not_found)?;
        let encoded: String = text(stream).split_whitespace().collect();
        let bytes = BASE64.decode(encoded).map_err(|_| WsmanFault::invalid_parameter())?;
        let end = attribute(stream, "End").is_some_and(|value| value.eq_ignore_ascii_case("true"));
        command.interpreter.feed(&bytes, end);
        touched = Some(id);
    }
    let id = touched.ok_or_else(WsmanFault::invalid_parameter)?;
    state.step(&shell_id, &id, now);
    Ok((shell_action("Send"), "<rsp:SendResponse/>".into()))
}

pub(super) fn signal(state: &mut State, envelope: &Envelope, now: Instant) -> Outcome {
    let (shell, shell_id) = the_shell(state, envelope, now)?;
    let document = document(envelope)?;
    let node = find(document.root_element(), "Signal").ok_or_else(WsmanFault::invalid_parameter)?;
    let id = attribute(node, "CommandId").unwrap_or_default().to_ascii_uppercase();
    let code = find(node, "Code").map(text).unwrap_or_default();
    // A command that is not known any more is signalled with success, too.
    if let Some(command) = shell.commands.get_mut(&id) {
        let interrupts = code.trim().ends_with("/ctrl_c") || code.trim().ends_with("/ctrl_break");
        if interrupts && command.ended.is_none() {
            command.interpreter.interrupt();
            state.step(&shell_id, &id, now);
        } else if !interrupts || command.reported {
            state.close_command(&shell_id, &id);
        }
    }
    Ok((shell_action("Signal"), "<rsp:SignalResponse/>".into()))
}

pub(super) fn delete(state: &mut State, envelope: &Envelope, now: Instant) -> Outcome {
    let id = envelope.shell_id.clone().unwrap_or_default();
    if state.close_shell(&id, now) {
        Ok((transfer_action("Delete"), String::new()))
    } else {
        Err(WsmanFault::shell_not_found(&id))
    }
}

/// The description of one shell. Unlike the shell's own requests this one does not keep it from being idle.
pub(super) fn get(state: &State, config: &WorkstationConfig, envelope: &Envelope, now: Instant) -> Outcome {
    let id = envelope.shell_id.clone().unwrap_or_default();
    let shell = state.shells.get(&id).ok_or_else(WsmanFault::no_shell_to_get)?;
    Ok((transfer_action("Get"), description(&id, shell, config, now)))
}

/// The listing of open shells.
pub(super) fn enumerate(state: &State, config: &WorkstationConfig, now: Instant) -> (String, String) {
    let items: String = state.shells.iter().map(|(id, shell)| description(id, shell, config, now)).collect();
    let body = format!(
        "<n:EnumerateResponse><n:EnumerationContext></n:EnumerationContext><w:Items>{items}</w:Items>\
         <w:EndOfSequence></w:EndOfSequence></n:EnumerateResponse>"
    );
    (enumeration_action("Enumerate"), body)
}
