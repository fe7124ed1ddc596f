//! The processes of a machine: those of Windows that anybody looks for, and those of LDPlayer.

use tokio::time::Instant;

use crate::ldplayer::VBOX_PID;
use crate::world::World;

/// One process.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Process {
    pub(crate) image: String,
    pub(crate) pid: u32,
    /// Whether it runs on the desktop (session 1) instead of among the services (session 0).
    pub(crate) desktop: bool,
    /// Working set in KiB.
    pub(crate) memory: u32,
}

impl World {
    /// All processes at this moment.
    pub(crate) fn processes(&self, now: Instant) -> Vec<Process> {
        let process =
            |image: &str, pid, desktop, memory| Process { image: image.to_owned(), pid, desktop, memory };
        let mut rows = vec![
            process("System Idle Process", 0, false, 8),
            process("System", 4, false, 144),
            process("svchost.exe", 1012, false, 31_204),
            process("winrshost.exe", 5208, false, 12_840),
            process("cmd.exe", 5264, false, 4_112),
        ];
        if self.profile.logged_on.is_some() {
            rows.push(process("explorer.exe", 4188, true, 148_320));
        }
        let states = self.ldplayer.states(now);
        if self.ldplayer.vbox_runs(now) {
            rows.push(process("Ld9BoxSVC.exe", VBOX_PID, true, 19_004));
        }
        if self.ldplayer.multi_player {
            rows.push(process("dnmultiplayer.exe", 3360, true, 61_220));
        }
        for state in states {
            rows.extend(state.pid.map(|pid| process("dnplayer.exe", pid, true, 412_560)));
            rows.extend(state.vm_pid.map(|pid| process("Ld9BoxHeadless.exe", pid, true, 2_204_880)));
        }
        rows
    }
}
