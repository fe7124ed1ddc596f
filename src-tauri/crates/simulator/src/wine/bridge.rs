//! The other end of `launch.c` and `stand_in.c`: what is to be started, and programs that the model answers for.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::sync::Weak;
use std::time::Duration;

use tokio::time::Instant;

use super::Wine;
use crate::cmd::{Interpreter, Progress, Sink, Surroundings};
use crate::machine::Machine;

/// A program that is missing or does not answer, as `cmd.exe` sees it.
const NOT_STARTED: i32 = 1;

/// One connection, from a launcher or from a stand-in.
pub(super) fn serve(
    mut stream: TcpStream,
    wine: &Weak<Wine>,
    machine: &Weak<Machine>,
) -> std::io::Result<()> {
    match text(&mut stream)?.as_str() {
        "launch" => launch(stream, wine),
        _ => program(stream, wine, machine),
    }
}

fn launch(mut stream: TcpStream, wine: &Weak<Wine>) -> std::io::Result<()> {
    let number = text(&mut stream)?;
    let launch = wine.upgrade().and_then(|wine| wine.launch(&number));
    let Some(launch) = launch else {
        // The one that keeps Wine running: it is told of the end by the end of the connection.
        say(&mut stream, "")?;
        let _ = stream.read(&mut [0]);
        return Ok(());
    };
    say(&mut stream, &launch.line)?;
    say(&mut stream, &launch.directory)?;
    for variable in &launch.variables {
        say(&mut stream, variable)?;
    }
    say(&mut stream, "")?;
    let mut code = [0; 4];
    stream.read_exact(&mut code)?;
    let _ = launch.code.set(i32::from_le_bytes(code));
    Ok(())
}

/// A run of a program that the model answers for.
struct Call {
    line: String,
    directory: String,
    shell: String,
    code_page: u16,
}

fn program(mut stream: TcpStream, wine: &Weak<Wine>, machine: &Weak<Machine>) -> std::io::Result<()> {
    let name = text(&mut stream)?.to_ascii_lowercase();
    let call = Call {
        line: text(&mut stream)?,
        directory: text(&mut stream)?.trim_end_matches('\\').to_owned(),
        shell: text(&mut stream)?,
        code_page: text(&mut stream)?.parse().unwrap_or(437),
    };
    // Wine's own reads the definition of a task, and what it refuses is refused. It takes tasks as XML only, lists none
    // and runs none, so the model does the rest.
    let lower = call.line.to_ascii_lowercase();
    let defines = lower.contains("/create") && lower.contains("/xml");
    if name == "schtasks.exe" && (defines || lower.contains("/delete")) {
        stream.write_all(b"w\0\0\0\0")?;
        let mut code = [0; 4];
        stream.read_exact(&mut code)?;
        let code = i32::from_le_bytes(code);
        if defines && code != 0 {
            return end(&mut stream, code);
        }
    }
    let code = run(&mut stream, &call, wine, machine)?;
    end(&mut stream, code)
}

/// Runs it in the model, as long as it takes, and sends what it prints.
fn run(
    stream: &mut TcpStream,
    call: &Call,
    wine: &Weak<Wine>,
    machine: &Weak<Machine>,
) -> std::io::Result<i32> {
    let mut interpreter: Option<Interpreter> = None;
    loop {
        let (Some(wine), Some(machine)) = (wine.upgrade(), machine.upgrade()) else { return Ok(NOT_STARTED) };
        let now = Instant::now();
        let mut sink = Sink::default();
        let progress = {
            let mut state = machine.at(now);
            wine.disk.take_in(&mut state.world, now);
            let started = interpreter.take().or_else(|| {
                let surroundings = Surroundings {
                    directory: call.directory.clone(),
                    code_page: call.code_page,
                    ..state.shells.get(&call.shell)?.surroundings.clone()
                };
                Interpreter::start_program(&call.line, surroundings, &mut state.world, now)
            });
            let Some(mut running) = started else { return Ok(NOT_STARTED) };
            let progress = running.advance(&mut state.world, now, &mut sink);
            wine.disk.put_out(&state.world, now);
            interpreter = Some(running);
            progress
        };
        drop((wine, machine));
        frame(stream, b'o', &sink.stdout)?;
        frame(stream, b'e', &sink.stderr)?;
        match progress {
            Progress::Ended(code) => return Ok(code),
            Progress::Until(at) => std::thread::sleep(at.saturating_duration_since(now)),
            Progress::Waiting => {
                stream.set_read_timeout(Some(Duration::from_millis(50)))?;
                if stream.peek(&mut [0]).is_ok_and(|bytes| bytes == 0) {
                    return Ok(NOT_STARTED);
                }
            }
        }
    }
}

fn end(stream: &mut TcpStream, code: i32) -> std::io::Result<()> {
    frame(stream, b'x', &code.to_le_bytes())
}

fn frame(stream: &mut TcpStream, kind: u8, bytes: &[u8]) -> std::io::Result<()> {
    if bytes.is_empty() {
        return Ok(());
    }
    stream.write_all(&[kind])?;
    block(stream, bytes)
}

fn block(stream: &mut TcpStream, bytes: &[u8]) -> std::io::Result<()> {
    stream.write_all(&u32::try_from(bytes.len()).unwrap_or(0).to_le_bytes())?;
    stream.write_all(bytes)
}

fn say(stream: &mut TcpStream, text: &str) -> std::io::Result<()> {
    let units: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    block(stream, &units)
}

fn text(stream: &mut TcpStream) -> std::io::Result<String> {
    const LONGEST: u32 = 100_000;
    let mut length = [0; 4];
    stream.read_exact(&mut length)?;
    let length = u32::from_le_bytes(length).min(LONGEST);
    let mut bytes = vec![0; length as usize];
    stream.read_exact(&mut bytes)?;
    let units: Vec<u16> = bytes.chunks_exact(2).map(|pair| u16::from_le_bytes([pair[0], pair[1]])).collect();
    Ok(String::from_utf16_lossy(&units))
}

/// Accepts until the workstation is gone.
pub(super) fn accept(listener: &std::net::TcpListener, wine: &Weak<Wine>, machine: &Weak<Machine>) {
    for stream in listener.incoming() {
        if machine.strong_count() == 0 || wine.strong_count() == 0 {
            return;
        }
        let Ok(stream) = stream else { continue };
        let (wine, machine) = (Weak::clone(wine), Weak::clone(machine));
        std::thread::spawn(move || {
            if let Err(error) = serve(stream, &wine, &machine) {
                tracing::debug!(%error, "a program on Wine went away");
            }
        });
    }
}

/// Wakes [`accept`], which then sees that nobody is left.
pub(super) fn wake(port: u16) {
    let _ = TcpStream::connect(("127.0.0.1", port));
}
