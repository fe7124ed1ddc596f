//! The processes of a machine: those of Windows that anybody looks for, and those of LDPlayer.

use tokio::time::Instant;

use crate::ldplayer::{MULTI_PLAYER_PID, VBOX_PID};
use crate::world::World;

/// Process of the tool.
const CONSOLE_PID: u32 = 6112;

/// One process.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Process {
    pub(crate) image: String,
    pub(crate) pid: u32,
    /// Whether it runs on the desktop (session 1) instead of among the services (session 0).
    pub(crate) desktop: bool,
    /// Working set in KiB.
    pub(crate) memory: u32,
    /// Where its program is; nothing for what has none or hides it.
    pub(crate) path: String,
    pub(crate) command_line: String,
}

impl World {
    /// All processes at this moment.
    pub(crate) fn processes(&self, now: Instant) -> Vec<Process> {
        let process = |image: &str, pid, desktop, memory, folder: &str| {
            let path = if folder.is_empty() { String::new() } else { format!("{folder}\\{image}") };
            let command_line = if path.is_empty() { String::new() } else { format!("\"{path}\"") };
            Process { image: image.to_owned(), pid, desktop, memory, path, command_line }
        };
        let system = r"C:\Windows\System32";
        let mut rows = vec![
            process("System Idle Process", 0, false, 8, ""),
            process("System", 4, false, 144, ""),
            process("svchost.exe", 1012, false, 31_204, system),
            process("winrshost.exe", 5208, false, 12_840, system),
            process("cmd.exe", 5264, false, 4_112, system),
        ];
        if self.profile.logged_on.is_some() {
            rows.push(process("explorer.exe", 4188, true, 148_320, r"C:\Windows"));
        }
        let (folder, vbox) = (self.profile.folder.as_str(), r"C:\Program Files\ldplayer9box");
        if self.ldplayer.vbox_runs(now) {
            rows.push(process("Ld9BoxSVC.exe", VBOX_PID, true, 19_004, vbox));
        }
        if self.console_until.is_some_and(|until| now < until) {
            rows.push(process("ldconsole.exe", CONSOLE_PID, false, 9_416, folder));
        }
        if self.ldplayer.multi_player_runs() {
            let image = self.ldplayer.multi_player_image();
            rows.push(process(image, MULTI_PLAYER_PID, true, 61_220, folder));
        }
        for state in self.ldplayer.states(now) {
            let desktop = state.session == Some(1);
            if let Some(pid) = state.pid {
                let mut row = process("dnplayer.exe", pid, desktop, 412_560, folder);
                row.command_line = format!("{} index={}|", row.command_line, state.index);
                rows.push(row);
            }
            let memory = state.memory * 1024 + 107_728;
            rows.extend(state.vm_pid.map(|pid| process("Ld9BoxHeadless.exe", pid, desktop, memory, vbox)));
        }
        rows
    }
}
