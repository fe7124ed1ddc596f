//! What became of a task.

use ldconsole::ExitCode;
use messages::{Message, desktop};

/// The last result of a task, as the scheduler keeps it: its own words, or the exit code of what it started.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TaskResult {
    /// 0x41303: it was not run yet.
    NotRunYet,
    /// 0x41301: what it started runs.
    Running,
    /// 0x41302: somebody has disabled it.
    Disabled,
    /// 0x41306: somebody has ended it.
    Ended,
    /// 0x800710E0: the scheduler did not run it, for a condition such as the battery or because it runs already.
    Refused,
    /// 0x800704DD: the user is not logged on any more.
    NotLoggedOn,
    /// 0x800702E4: the program needs an administrator, and the user is none.
    NeedsAdministrator,
    /// 0x80070002 and 0x80070003: there is no such program or folder.
    ProgramMissing,
    /// 0x80070005: the user may not start the program.
    AccessDenied,
    /// Another failure of the scheduler.
    Failed(u32),
    /// What it started has ended with this code.
    Exited(ExitCode),
}

impl TaskResult {
    pub(super) fn from_code(code: u32) -> Self {
        match code {
            0x0004_1303 => Self::NotRunYet,
            0x0004_1301 => Self::Running,
            0x0004_1302 => Self::Disabled,
            0x0004_1306 => Self::Ended,
            0x8007_10E0 => Self::Refused,
            0x8007_04DD => Self::NotLoggedOn,
            0x8007_02E4 => Self::NeedsAdministrator,
            0x8007_0002 | 0x8007_0003 => Self::ProgramMissing,
            0x8007_0005 => Self::AccessDenied,
            // The scheduler's own: information, errors, and what Windows answered it.
            0x0004_1300..=0x0004_13FF | 0x8004_1300..=0x8004_13FF | 0x8007_0000..=0x8007_FFFF => {
                Self::Failed(code)
            }
            code => Self::Exited(ExitCode::from(code)),
        }
    }

    /// Whether the program was started: what it did is to be seen elsewhere.
    pub fn was_started(self) -> bool {
        matches!(self, Self::Running | Self::Exited(_) | Self::Ended)
    }

    /// What it means for a start.
    pub fn sentence(self) -> Message {
        match self {
            Self::NotRunYet => desktop::not_run_yet(),
            Self::Running => desktop::running(),
            Self::Disabled => desktop::disabled(),
            Self::Ended => desktop::ended(),
            Self::Refused => desktop::refused(),
            Self::NotLoggedOn => desktop::not_logged_on(),
            Self::NeedsAdministrator => desktop::needs_administrator(),
            Self::ProgramMissing => desktop::program_missing(),
            Self::AccessDenied => desktop::access_denied(),
            Self::Failed(code) => desktop::failed(format!("0x{code:08X}")),
            Self::Exited(code) if code.get() == 0 => desktop::succeeded(),
            Self::Exited(code) => desktop::exit_code(code.to_string()),
        }
    }
}
