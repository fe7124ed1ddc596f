//! The adb server of a machine: one process for everybody, which the first call of adb starts where it is called.

use tokio::time::Instant;

use crate::fault::Fault;
use crate::ldplayer::Session;
use crate::world::World;

/// A server that runs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct AdbServer {
    /// Where it runs. What a remote shell started is in the shell's job and ends with it (SharpAdb/AdvancedSharpAdbClient#123).
    pub(crate) session: Session,
}

/// Process of the server.
pub(crate) const ADB_PID: u32 = 7780;
/// Process of another product's server, with which this one fights ([`Fault::AdbVersions`]).
pub(crate) const OTHER_ADB_PID: u32 = 7784;

/// What a call of adb finds before it gets to its command.
#[derive(Debug, Default)]
pub(crate) struct Greeting {
    /// What adb says of it, on standard error.
    pub(crate) text: String,
    /// The server that it has started keeps the caller's pipes open.
    pub(crate) holds_pipes: bool,
}

const STARTED: &str = "* daemon started successfully\r\n";

impl World {
    /// A call of adb in this session: without a server it starts one; a server of another version is fought over.
    pub(crate) fn greet_adb(&mut self, session: &Session) -> Greeting {
        let fought = self.strike_run(&[Fault::AdbVersions]).is_some();
        if self.adb_server.is_none() {
            self.adb_server = Some(AdbServer { session: session.clone() });
            let shell = matches!(session, Session::Shell(_));
            let holds_pipes = shell && self.strike_run(&[Fault::AdbHoldsPipes]).is_some();
            let text = format!("* daemon not running; starting now at tcp:5037\r\n{STARTED}");
            return Greeting { text, holds_pipes };
        }
        // The other one has it back before anybody looks.
        let text = if fought {
            format!("adb server version (32) doesn't match this client (41); killing...\r\n{STARTED}")
        } else {
            String::new()
        };
        Greeting { text, holds_pipes: false }
    }

    /// What ran in a session has ended, its adb server included.
    pub(crate) fn end_adb_server(&mut self, session: &Session) {
        if self.adb_server.as_ref().is_some_and(|server| server.session == *session) {
            self.adb_server = None;
        }
    }

    /// Ends the process with this identifier; `false` if that is out of reach.
    pub(crate) fn end_process(&mut self, pid: u32, now: Instant) -> bool {
        if pid == ADB_PID {
            return self.adb_server.take().is_some();
        }
        self.ldplayer.kill(pid, now)
    }
}
