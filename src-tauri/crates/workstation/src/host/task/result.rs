//! What became of a task.

use ldconsole::ExitCode;

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

    /// What it means for a start, as a sentence.
    pub fn sentence(self) -> String {
        match self {
            Self::NotRunYet => "Windows' task scheduler has not run it yet.".into(),
            Self::Running => "Windows' task scheduler has started it, and it has not ended yet.".into(),
            Self::Disabled => "Somebody has disabled its task in Windows' task scheduler.".into(),
            Self::Ended => "Somebody has ended its task in Windows' task scheduler.".into(),
            Self::Refused => {
                "Windows' task scheduler did not run it: a condition or a policy of this computer is in the way, or the \
                 same start is under way already."
                    .into()
            }
            Self::NotLoggedOn => "The user of the desktop is not logged on any more.".into(),
            Self::NeedsAdministrator => {
                "LDPlayer needs an administrator, and the user at the desktop is none. Make that user an administrator, or \
                 log on to the desktop as one."
                    .into()
            }
            Self::ProgramMissing => "Windows did not find the program when the task was run.".into(),
            Self::AccessDenied => "The user at the desktop may not start the program.".into(),
            Self::Failed(code) => format!("Windows' task scheduler could not run it (0x{code:08X})."),
            Self::Exited(code) if code.get() == 0 => "It was started and has ended without an error.".into(),
            Self::Exited(code) => format!("It was started and has ended with exit code {code}."),
        }
    }
}
