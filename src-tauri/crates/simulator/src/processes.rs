//! The processes of a machine: those of Windows that anybody looks for, and those of LDPlayer.

use tokio::time::Instant;

use crate::adb_server::{ADB_PID, OTHER_ADB_PID};
use crate::desktop::Desktop;
use crate::fault::Fault;
use crate::ldplayer::{MULTI_PLAYER_PID, Priority, Session, VBOX_PID};
use crate::world::World;

/// Process of the tool.
const CONSOLE_PID: u32 = 6112;

/// One process.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Process {
    pub(crate) image: String,
    pub(crate) pid: u32,
    /// The session it runs in; services are in 0.
    pub(crate) session: u32,
    pub(crate) priority: Priority,
    /// Working set in KiB.
    pub(crate) memory: u32,
    /// Where its program is; nothing for what has none or hides it.
    pub(crate) path: String,
    pub(crate) command_line: String,
}

impl World {
    /// All processes at this moment.
    pub(crate) fn processes(&self, now: Instant) -> Vec<Process> {
        let process = |image: &str, pid, session, memory, folder: &str| {
            let path = if folder.is_empty() { String::new() } else { format!("{folder}\\{image}") };
            let command_line = if path.is_empty() { String::new() } else { format!("\"{path}\"") };
            let image = image.to_owned();
            Process { image, pid, session, priority: Priority::Normal, memory, path, command_line }
        };
        let system = r"C:\Windows\System32";
        let mut rows = vec![
            process("System Idle Process", 0, 0, 8, ""),
            process("System", 4, 0, 144, ""),
            process("svchost.exe", 1012, 0, 31_204, system),
            process("winrshost.exe", 5208, 0, 12_840, system),
            process("cmd.exe", 5264, 0, 4_112, system),
        ];
        let people = &self.profile.people;
        for (Desktop { session, .. }, pid) in people.desktops.iter().zip((4188..).step_by(8)) {
            rows.push(process("explorer.exe", pid, *session, 148_320, r"C:\Windows"));
        }
        let (folder, vbox) = (self.profile.folder.as_str(), r"C:\Program Files\ldplayer9box");
        if self.ldplayer.vbox_runs(now) {
            let first = self.ldplayer.states(now).into_iter().find_map(|state| state.session);
            let image = self.ldplayer.flavour.service_image();
            rows.push(process(image, VBOX_PID, first.unwrap_or(1), 19_004, vbox));
        }
        if let Some(server) = &self.adb_server {
            let session = match server.session {
                Session::Desktop(number) => number,
                Session::Shell(_) => 0,
            };
            let mut row = process("adb.exe", ADB_PID, session, 9_004, folder);
            "adb -L tcp:5037 fork-server server --reply-fd 604".clone_into(&mut row.command_line);
            rows.push(row);
        }
        if self.faults.has(&Fault::AdbVersions) {
            let session = people.first().map_or(1, |desktop| desktop.session);
            rows.push(process("adb.exe", OTHER_ADB_PID, session, 8_716, r"C:\Bot\platform-tools"));
        }
        if self.console_until.is_some_and(|until| now < until) {
            rows.push(process("ldconsole.exe", CONSOLE_PID, 0, 9_416, folder));
        }
        if self.ldplayer.multi_player_runs() {
            let image = self.ldplayer.multi_player_image();
            let session = people.first().map_or(1, |desktop| desktop.session);
            rows.push(process(image, MULTI_PLAYER_PID, session, 61_220, folder));
        }
        for state in self.ldplayer.states(now) {
            let session = state.session.unwrap_or_default();
            let priority = state.priority.unwrap_or_default();
            if let Some(pid) = state.pid {
                let mut row = process("dnplayer.exe", pid, session, 412_560, folder);
                row.priority = priority;
                row.command_line = format!("{} index={}|", row.command_line, state.index);
                rows.push(row);
            }
            let memory = state.memory * 1024 + 107_728;
            let image = self.ldplayer.flavour.machine_image();
            let machine = state.vm_pid.map(|pid| process(image, pid, session, memory, vbox));
            rows.extend(machine.map(|row| Process { priority, ..row }));
        }
        rows
    }
}
