//! Exit codes of `ldconsole.exe`.

use crate::command::Command;
use crate::identity::Index;

/// An exit code, as the signed number that it is. Carriers differ: PowerShell shows -1001, others 4294966295.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ExitCode(i32);

impl ExitCode {
    /// From the signed or the unsigned form; `None` if it is neither.
    pub fn normalise(carried: i64) -> Option<Self> {
        let unsigned = || u32::try_from(carried).ok().map(u32::cast_signed);
        i32::try_from(carried).ok().or_else(unsigned).map(Self)
    }

    /// The signed number.
    pub fn get(self) -> i32 {
        self.0
    }

    /// What the code says after a command. Never the whole truth: [`Meaning::Accepted`] is not "done".
    pub fn meaning(self, command: &Command) -> Meaning {
        let creates = matches!(command, Command::Add(_) | Command::Copy { .. });
        match self.0 {
            -1000 => Meaning::UnknownCommand,
            -1001 => Meaning::PlayerMissing,
            -1005 => Meaning::ParameterError,
            code if creates => u32::try_from(code)
                .ok()
                .and_then(|number| Index::try_from(number).ok())
                .map_or(Meaning::Other(code), Meaning::NewIndex),
            0 => Meaning::Accepted,
            code => Meaning::Other(code),
        }
    }
}

impl From<i32> for ExitCode {
    fn from(code: i32) -> Self {
        Self(code)
    }
}

impl From<u32> for ExitCode {
    fn from(code: u32) -> Self {
        Self(code.cast_signed())
    }
}

impl std::fmt::Display for ExitCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

/// What an exit code says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Meaning {
    /// 0: accepted, or silently ignored.
    Accepted,
    /// After `add` and `copy`: the index of the new emulator, if `list2` now shows one that was not there before.
    NewIndex(Index),
    /// -1000: unknown command; the usage is on standard output.
    UnknownCommand,
    /// -1001: there is no emulator with this index.
    PlayerMissing,
    /// -1005: a value is not permitted.
    ParameterError,
    /// Anything else; after `adb`, the code of adb.
    Other(i32),
}
