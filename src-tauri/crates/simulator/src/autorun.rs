//! `AutoRun` of the command processor: what `cmd.exe` runs before the line it is started for, unless `/d` is given.

/// The two values; each is a command line. One that cannot be parsed ends every `cmd.exe` with 1 before it runs anything
/// (`ContinuumIO/anaconda-issues#12938`: a left-over `if exist`).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AutoRun {
    /// In `HKEY_LOCAL_MACHINE`, which comes first.
    pub machine: Option<String>,
    /// In `HKEY_CURRENT_USER`.
    pub user: Option<String>,
}

impl AutoRun {
    /// One for all users.
    pub fn of_machine(line: impl Into<String>) -> Self {
        Self { machine: Some(line.into()), user: None }
    }

    /// One for the account of WinRM.
    pub fn of_user(line: impl Into<String>) -> Self {
        Self { machine: None, user: Some(line.into()) }
    }

    pub(crate) fn lines(&self) -> impl Iterator<Item = &String> {
        self.machine.iter().chain(&self.user)
    }
}
