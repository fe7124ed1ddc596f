//! How long LDPlayer takes.

use std::time::Duration;

/// How long things take. All values are real time on the simulated machine.
#[derive(Debug, Clone, PartialEq)]
pub struct LdPlayerTiming {
    /// One call of `ldconsole.exe` (measured at about 15 ms).
    pub call: Duration,
    /// From `launch` until the window is there (`list2` shows its process).
    pub window: Duration,
    /// From `launch` until `list2` says "starting" and `isrunning` says `running`.
    pub starting: Duration,
    /// From `launch` until the virtual machine's process exists.
    pub vm: Duration,
    /// From `launch` until `list2` says that Android has started; each launch varies between 0.8 and 1.4 times this.
    pub android: Duration,
    /// From then until adb and `sys.boot_completed` answer.
    pub adb: Duration,
    /// From `quit` until the window is gone.
    pub quit: Duration,
    /// From then until the virtual machine's process is gone.
    pub vm_linger: Duration,
    /// From then until its disks are free; a `launch` before that never gets past "starting".
    pub release: Duration,
    /// Creating an emulator.
    pub add: Duration,
    /// Copying an emulator (gigabytes).
    pub copy: Duration,
    /// From `installapp`, which returns at once, until the application is there.
    pub install: Duration,
}

impl Default for LdPlayerTiming {
    fn default() -> Self {
        Self {
            call: Duration::from_millis(15),
            window: Duration::from_millis(500),
            starting: Duration::from_secs(2),
            vm: Duration::from_secs(4),
            android: Duration::from_secs(20),
            adb: Duration::from_secs(10),
            quit: Duration::from_secs(1),
            vm_linger: Duration::from_secs(5),
            release: Duration::from_secs(5),
            add: Duration::from_secs(2),
            copy: Duration::from_secs(25),
            install: Duration::from_secs(3),
        }
    }
}

impl LdPlayerTiming {
    /// Everything `factor` times as long: 0.1 makes a machine ten times as fast. Not finite or negative: 1.
    #[must_use]
    pub fn scaled(&self, factor: f64) -> Self {
        let by = |duration: Duration| {
            Duration::try_from_secs_f64(duration.as_secs_f64() * factor).unwrap_or(duration)
        };
        Self {
            call: by(self.call),
            window: by(self.window),
            starting: by(self.starting),
            vm: by(self.vm),
            android: by(self.android),
            adb: by(self.adb),
            quit: by(self.quit),
            vm_linger: by(self.vm_linger),
            release: by(self.release),
            add: by(self.add),
            copy: by(self.copy),
            install: by(self.install),
        }
    }
}
