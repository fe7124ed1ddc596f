//! One run of `adb.exe`: what it prints on which of its streams, byte for byte, and how long it takes.

use std::time::Duration;

use tokio::time::Instant;

use crate::fault::Fault;
use crate::ldplayer::Session;
use crate::world::World;

/// What a program printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ProgramRun {
    pub(crate) stdout: Vec<u8>,
    pub(crate) stderr: String,
    pub(crate) code: i32,
    pub(crate) takes: Duration,
    /// Something that it has started keeps its pipes open: they are never closed.
    pub(crate) holds_pipes: bool,
}

/// How long Android takes for a picture of its screen.
const SCREENCAP: Duration = Duration::from_millis(120);

impl World {
    /// How long adb takes for whatever it is asked, beside the thing itself.
    pub(crate) fn adb_delay(&self) -> Duration {
        self.faults.adb_delay()
    }

    /// Runs `adb.exe` with these arguments.
    pub(crate) fn run_adb(&mut self, arguments: &[String], session: &Session, at: Instant) -> ProgramRun {
        let mut takes = self.adb_delay();
        let greeting = self.greet_adb(session);
        let holds_pipes = greeting.holds_pipes;
        let Some((mut stdout, complaint, code)) = self.ldplayer.exec_out(arguments, at) else {
            let (text, code) = self.ldplayer.adb(arguments, at);
            return ProgramRun { stdout: text.into_bytes(), stderr: greeting.text, code, takes, holds_pipes };
        };
        if arguments.iter().any(|word| word == "screencap") && code == 0 {
            takes += SCREENCAP;
            if let Some(serial) = arguments.get(1) {
                self.ldplayer.captures.add(serial, at, at + takes);
            }
            if self.strike_run(&[Fault::ScreencapGarbage]).is_some() {
                stdout = b"\x89PNG\r\r\n\x1a\r\n\0\0garbage instead of a picture\xff\xfe".to_vec();
            } else if self.strike_run(&[Fault::ScreencapHalf]).is_some() {
                stdout.truncate(stdout.len() / 2);
            }
        }
        ProgramRun { stdout, stderr: greeting.text + &complaint, code, takes, holds_pipes }
    }
}
