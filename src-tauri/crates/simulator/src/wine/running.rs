//! One command line in Wine's `cmd.exe`.

use std::io::{Read, Write as _};
use std::process::{Child, ChildStdin};
use std::sync::mpsc::{Sender, channel};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

use super::disk::Disk;
use crate::cmd::{Progress, Sink};
use crate::world::World;

/// How often its pipes are looked at. A Receive that waits wakes up at these moments.
const LOOK: Duration = Duration::from_millis(10);
/// How long the exit code may be on its way after the launcher has ended.
const ON_ITS_WAY: Duration = Duration::from_secs(5);
/// Exit code of a program that Ctrl+C has ended.
const CONTROL_C_EXIT: i32 = -1_073_741_510;

/// What is to be started, and what became of it.
#[derive(Debug)]
pub(super) struct Launch {
    /// As `CreateProcess` takes it.
    pub(super) line: String,
    pub(super) directory: String,
    /// `NAME=VALUE`, added to Wine's own environment.
    pub(super) variables: Vec<String>,
    pub(super) code: OnceLock<i32>,
}

/// What has come through a pipe and was not fetched yet.
#[derive(Debug, Default)]
struct Pipe {
    bytes: Vec<u8>,
    closed: bool,
}

impl Pipe {
    /// Reads on a thread of its own until every process that has the other end is gone.
    fn read(mut from: impl Read + Send + 'static) -> Arc<Mutex<Self>> {
        let pipe = Arc::new(Mutex::new(Self::default()));
        let filled = Arc::clone(&pipe);
        std::thread::spawn(move || {
            let mut buffer = [0; 8192];
            loop {
                let read = from.read(&mut buffer).unwrap_or(0);
                let mut pipe = filled.lock().unwrap_or_else(PoisonError::into_inner);
                if read == 0 {
                    pipe.closed = true;
                    return;
                }
                pipe.bytes.extend(&buffer[..read]);
            }
        });
        pipe
    }

    /// Moves what is there; `true` if nothing more will come.
    fn take(pipe: &Mutex<Self>, into: &mut Vec<u8>) -> bool {
        let mut pipe = pipe.lock().unwrap_or_else(PoisonError::into_inner);
        into.append(&mut pipe.bytes);
        pipe.closed
    }
}

/// A running command line. Dropping it ends everything that it started, as closing a shell does.
#[derive(Debug)]
pub(crate) struct Running {
    child: Option<Child>,
    launch: Arc<Launch>,
    disk: Arc<Disk>,
    stdin: Option<Sender<Vec<u8>>>,
    stdout: Option<Arc<Mutex<Pipe>>>,
    stderr: Option<Arc<Mutex<Pipe>>>,
    /// When the launcher was first seen to have ended.
    gone_since: Option<Instant>,
    ended: Option<i32>,
}

impl Running {
    pub(super) fn new(mut child: Child, launch: Arc<Launch>, disk: Arc<Disk>) -> Self {
        let stdin = child.stdin.take().map(write);
        let stdout = child.stdout.take().map(Pipe::read);
        let stderr = child.stderr.take().map(Pipe::read);
        Self { child: Some(child), launch, disk, stdin, stdout, stderr, gone_since: None, ended: None }
    }

    /// A command line that could not be started.
    pub(super) fn failed(launch: Arc<Launch>, disk: Arc<Disk>) -> Self {
        const CANNOT_BE_STARTED: i32 = 1;
        let ended = Some(CANNOT_BE_STARTED);
        Self { child: None, launch, disk, stdin: None, stdout: None, stderr: None, gone_since: None, ended }
    }

    pub(crate) fn advance(&mut self, world: &mut World, now: Instant, sink: &mut Sink) -> Progress {
        if let Some(code) = self.ended {
            return Progress::Ended(code);
        }
        // Asked first: what it printed before it ended is then in the pipes.
        let gone = self.child.as_mut().is_none_or(|child| child.try_wait().is_ok_and(|code| code.is_some()));
        if gone {
            self.gone_since.get_or_insert(now);
        }
        let all = |pipe: &Option<Arc<Mutex<Pipe>>>, into: &mut Vec<u8>| {
            pipe.as_ref().is_none_or(|pipe| Pipe::take(pipe, into))
        };
        let (out, err) = (all(&self.stdout, &mut sink.stdout), all(&self.stderr, &mut sink.stderr));
        match self.launch.code.get() {
            Some(code) if out && err => {
                self.disk.take_in(world, now);
                self.ended = Some(*code);
                Progress::Ended(*code)
            }
            None if out && err && self.gone_since.is_some_and(|since| now > since + ON_ITS_WAY) => {
                tracing::warn!(line = self.launch.line, "Wine ended without an exit code");
                self.ended = Some(1);
                Progress::Ended(1)
            }
            _ => Progress::Until(now + LOOK),
        }
    }

    pub(crate) fn feed(&mut self, bytes: &[u8], end: bool) {
        if let Some(stdin) = &self.stdin {
            let _ = stdin.send(bytes.to_vec());
        }
        if end {
            self.stdin = None;
        }
    }

    pub(crate) fn interrupt(&mut self) {
        self.kill();
        self.ended.get_or_insert(CONTROL_C_EXIT);
    }

    /// Ends the launcher, and with it its job.
    fn kill(&mut self) {
        if let Some(mut child) = self.child.take() {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.kill();
    }
}

/// Writes to a pipe on a thread of its own, since whoever should read may not.
fn write(mut stdin: ChildStdin) -> Sender<Vec<u8>> {
    let (sender, receiver) = channel::<Vec<u8>>();
    std::thread::spawn(move || {
        while let Ok(bytes) = receiver.recv() {
            if stdin.write_all(&bytes).and_then(|()| stdin.flush()).is_err() {
                return;
            }
        }
    });
    sender
}
