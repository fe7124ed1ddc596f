//! A small HTTP endpoint on 127.0.0.1 to watch and disturb a fleet that runs as a program of its own.
//!
//! | request | effect |
//! |---|---|
//! | `GET /` | all workstations as JSON |
//! | `GET /N` | workstation number N, from 0 |
//! | `POST /N/fault` | sets the fault in the body (see [`FaultRule`]'s `FromStr`) |
//! | `POST /N/clear` | clears all faults |
//! | `POST /N/read` | what is in the file whose full path is the body |
//! | `POST /N/emulators/I/ACTION` | `start`, `stop`, `crash`, `stick`, `freeze`, `thaw`, `hide`, `show` or `truncate` |
//! | `POST /N/desktop/ACTION` | `log-on` (the body names the user), `log-off`; `open-window` and `close-window` of LDPlayer's multi-instance window |
//! | `POST /N/vbox/ACTION` | `stick` or `cure` the VirtualBox service |
//! | `POST /N/auto-run` | what `cmd.exe` runs before every line (an empty body: nothing) |
//! | `POST /N/power/ACTION` | on `battery` or on `mains`; `off` and `on`: somebody at its switch |
//! | `POST /N/ports/I/ACTION` | another product's emulator does `occupy` or `free` the port of an index |

use std::fmt::Write as _;
use std::net::SocketAddr;
use std::sync::Arc;

use time::OffsetDateTime;
use tokio::io::AsyncWriteExt;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::AbortHandle;

use crate::autorun::AutoRun;
use crate::fault::FaultRule;
use crate::http::{Incoming, Reader, Request, Response};
use crate::json::quoted;
use crate::request_kind::RequestKind;
use crate::simulation::Simulation;
use crate::workstation::{StartError, Workstation};

/// A running control endpoint. Dropping it closes it.
#[derive(Debug)]
pub struct ControlEndpoint {
    address: SocketAddr,
    task: AbortHandle,
}

impl ControlEndpoint {
    /// Listens on 127.0.0.1; 0 takes a free port. Anybody on this machine may use it.
    pub async fn start(simulation: Arc<Simulation>, port: u16) -> Result<Self, StartError> {
        let failed = |source| StartError::Port { port, source };
        let listener = TcpListener::bind(("127.0.0.1", port)).await.map_err(failed)?;
        let address = listener.local_addr().map_err(failed)?;
        let task = tokio::spawn(async move {
            loop {
                if let Ok((stream, _)) = listener.accept().await {
                    tokio::spawn(serve(Arc::clone(&simulation), stream));
                }
            }
        });
        Ok(Self { address, task: task.abort_handle() })
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }
}

impl Drop for ControlEndpoint {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn serve(simulation: Arc<Simulation>, mut stream: TcpStream) {
    let mut reader = Reader::default();
    while let Incoming::Request(request) = reader.next(&mut stream).await {
        let (status, text) = match answer(&simulation, &request) {
            Ok(text) => (200, text),
            Err(text) => (400, format!("{text}\n")),
        };
        let content_type = if text.starts_with(['{', '[']) { "application/json" } else { "text/plain" };
        let response = Response {
            status,
            content_type: Some(content_type.into()),
            body: text.into_bytes(),
            close: !request.keep_alive,
            ..Response::default()
        };
        if stream.write_all(&response.bytes(OffsetDateTime::now_utc())).await.is_err() || response.close {
            return;
        }
    }
}

fn answer(simulation: &Simulation, request: &Request) -> Result<String, String> {
    let parts: Vec<&str> = request.path.split('/').filter(|part| !part.is_empty()).collect();
    let find = |number: &str| {
        let number: usize = number.parse().map_err(|_| format!("not a number: {number}"))?;
        simulation.workstations().get(number).ok_or_else(|| format!("no workstation {number}"))
    };
    match (request.method.as_str(), parts.as_slice()) {
        ("GET", []) => {
            let all: Vec<String> = simulation.workstations().iter().map(describe).collect();
            Ok(format!("[{}]\n", all.join(",")))
        }
        ("GET", [number]) => Ok(describe(find(number)?) + "\n"),
        ("POST", [number, "fault"]) => {
            let text = String::from_utf8_lossy(&request.body);
            let rule: FaultRule = text.parse().map_err(|error| format!("{error}"))?;
            find(number)?.set_fault(rule);
            Ok("ok\n".into())
        }
        ("POST", [number, "clear"]) => {
            find(number)?.clear_faults();
            Ok("ok\n".into())
        }
        ("POST", [number, "read"]) => {
            let path = String::from_utf8_lossy(&request.body);
            let bytes = find(number)?.file(path.trim()).ok_or_else(|| format!("no file {path}"))?;
            Ok(String::from_utf8_lossy(&bytes).into_owned())
        }
        ("POST", [number, "emulators", index, action]) => {
            let index: u32 = index.parse().map_err(|_| format!("not an index: {index}"))?;
            disturb(find(number)?, index, action)
        }
        ("POST", [number, "auto-run"]) => {
            let line = String::from_utf8_lossy(&request.body);
            let line = Some(line.trim()).filter(|line| !line.is_empty());
            find(number)?.set_auto_run(line.map(AutoRun::of_machine).unwrap_or_default());
            Ok("ok\n".into())
        }
        ("POST", [number, "power", source @ ("battery" | "mains")]) => {
            find(number)?.set_on_battery(*source == "battery");
            Ok("ok\n".into())
        }
        ("POST", [number, "power", switch @ ("off" | "on")]) => {
            find(number)?.switch(*switch == "on");
            Ok("ok\n".into())
        }
        ("POST", [number, "ports", index, action @ ("occupy" | "free")]) => {
            let index: u32 = index.parse().map_err(|_| format!("not an index: {index}"))?;
            find(number)?.ldplayer().occupy_port(index, *action == "occupy");
            Ok("ok\n".into())
        }
        ("POST", [number, place @ ("desktop" | "vbox"), action]) => {
            let workstation = find(number)?;
            let user = String::from_utf8_lossy(&request.body);
            match (*place, *action) {
                ("desktop", "log-on") => workstation.set_logged_on(Some(user.trim())),
                ("desktop", "log-off") => workstation.set_logged_on(None),
                ("desktop", "open-window") => workstation.ldplayer().open_multi_player(true),
                ("desktop", "close-window") => workstation.ldplayer().open_multi_player(false),
                ("vbox", "stick") => workstation.ldplayer().stick_vbox(true),
                ("vbox", "cure") => workstation.ldplayer().stick_vbox(false),
                _ => return Err(format!("no such action: {action}")),
            }
            Ok("ok\n".into())
        }
        _ => Err("no such request".into()),
    }
}

fn disturb(workstation: &Workstation, index: u32, action: &str) -> Result<String, String> {
    let ldplayer = workstation.ldplayer();
    let known = match action {
        "start" => ldplayer.start_at_once(index),
        "stop" => ldplayer.stop_at_once(index),
        "crash" => ldplayer.crash_vm(index),
        "stick" => ldplayer.get_stuck(index),
        "freeze" => ldplayer.freeze_android(index, true),
        "thaw" => ldplayer.freeze_android(index, false),
        "hide" => ldplayer.hide_from_list2(index, true),
        "show" => ldplayer.hide_from_list2(index, false),
        "truncate" => ldplayer.truncate_config(index),
        _ => return Err(format!("no such action: {action}")),
    };
    if known { Ok("ok\n".into()) } else { Err(format!("no emulator {index}")) }
}

fn describe(workstation: &Workstation) -> String {
    let counters = workstation.counters();
    let mut out = format!(
        "{{\"name\":{},\"address\":\"{}\",\"ldconsole\":{},\"faults\":[",
        quoted(workstation.name()),
        workstation.address(),
        quoted(&workstation.ldconsole())
    );
    let faults: Vec<String> = workstation.faults().iter().map(|rule| quoted(&format!("{rule:?}"))).collect();
    let _ = write!(out, "{}],\"counters\":{{", faults.join(","));
    for (name, value) in [
        ("connections", counters.connections),
        ("connections_open", counters.connections_open),
        ("tls_failures", counters.tls_failures),
        ("requests", counters.requests),
        ("handshakes", counters.handshakes),
        ("handshakes_failed", counters.handshakes_failed),
        ("unauthenticated", counters.unauthenticated),
        ("shells_created", counters.shells_created),
        ("shells_open", counters.shells_open),
        ("shells_reaped", counters.shells_reaped),
        ("commands", counters.commands),
        ("commands_open", counters.commands_open),
        ("restarts", counters.restarts),
        ("shutdowns", counters.shutdowns),
        ("wakes", counters.wakes),
        ("faults", counters.faults),
        ("bytes_in", counters.bytes_in),
        ("bytes_out", counters.bytes_out),
    ] {
        let _ = write!(out, "\"{name}\":{value},");
    }
    let kinds: Vec<String> =
        RequestKind::ALL.iter().map(|kind| format!("\"{}\":{}", kind.name(), counters.of(*kind))).collect();
    let _ = write!(out, "{}}},\"emulators\":[", kinds.join(","));
    let emulators: Vec<String> = workstation
        .ldplayer()
        .emulators()
        .iter()
        .map(|state| {
            format!(
                "{{\"index\":{},\"title\":{},\"phase\":\"{:?}\",\"adb\":{}}}",
                state.index,
                quoted(&state.title),
                state.phase,
                state.adb
            )
        })
        .collect();
    let _ = write!(out, "{}]}}", emulators.join(","));
    out
}
