//! What kind of thing each command is: harmless, repeatable, slow, in need of a desktop.
//!
//! The answers decide what may probe a workstation and what may be sent again, so they stand together in one place.

use std::time::Duration;

use crate::command::Command;

impl Command {
    /// Whether the command changes nothing on the workstation. `adb` can do anything, so it is not.
    pub fn is_read_only(&self) -> bool {
        matches!(
            self,
            Self::List
                | Self::RunningList
                | Self::List2
                | Self::List3(_)
                | Self::IsRunning(_)
                | Self::GetProp { .. }
                | Self::OperateList(_)
                | Self::OperateInfo { .. }
        )
    }

    /// Whether sending the command twice has the same effect as sending it once, so that it may be repeated when
    /// nobody knows whether it arrived.
    ///
    /// True for reading, and for setting something to a given value. Never true for the lifecycle commands: a second
    /// `quit` may meet an emulator that somebody has just started again.
    pub fn is_idempotent(&self) -> bool {
        match self {
            Self::Rename { .. } | Self::Locate { .. } | Self::DownCpu { .. } | Self::GlobalSetting(_) => true,
            Self::Modify { modification, .. } => !modification.makes_up_identifiers(),
            Self::SetProp { property, .. } => property.value() != "auto",
            _ => self.is_read_only(),
        }
    }

    /// Whether the command writes LDPlayer's files or an emulator's disks, so that stopping it half-way leaves half of its
    /// work behind.
    pub fn writes_files(&self) -> bool {
        matches!(
            self,
            Self::Add(_)
                | Self::Copy { .. }
                | Self::Remove(_)
                | Self::Rename { .. }
                | Self::Modify { .. }
                | Self::InstallApp { .. }
                | Self::UninstallApp { .. }
                | Self::Backup { .. }
                | Self::Restore { .. }
                | Self::BackupApp { .. }
                | Self::RestoreApp { .. }
                | Self::GlobalSetting(_)
        )
    }

    /// How long the command may reasonably take until it returns (docs/ldconsole.md, section 5).
    ///
    /// That is not yet the effect: a launched emulator needs 20 to 90 seconds more.
    pub fn suggested_deadline(&self) -> Duration {
        let seconds = match self {
            Self::List
            | Self::RunningList
            | Self::List2
            | Self::List3(_)
            | Self::IsRunning(_)
            | Self::GetProp { .. } => 10,
            Self::Adb { .. } => 60,
            Self::Remove(_) => 120,
            Self::Add(_) => 180,
            Self::InstallApp { .. } | Self::Pull { .. } | Self::Push { .. } => 300,
            Self::Copy { .. }
            | Self::Backup { .. }
            | Self::Restore { .. }
            | Self::BackupApp { .. }
            | Self::RestoreApp { .. } => 1800,
            _ => 30,
        };
        Duration::from_secs(seconds)
    }

    /// Whether the command must run in the session of a logged-on user rather than in WinRM's session 0 (ldconsole
    /// reference, section 8).
    ///
    /// `quit` is better there but can be tried directly, with its effect checked; so it is not among them.
    pub fn needs_desktop(&self) -> bool {
        matches!(
            self,
            Self::Launch { .. }
                | Self::LaunchEx { .. }
                | Self::Reboot(_)
                | Self::SortWnd
                | Self::ZoomIn(_)
                | Self::ZoomOut(_)
                | Self::Action { .. }
                | Self::Rock(_)
        )
    }
}
