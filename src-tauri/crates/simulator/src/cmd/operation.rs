//! What a command line is made of once it is understood: the operations the interpreter carries out.

/// What `if` can ask.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Condition {
    Exists(String),
    ErrorLevel(i32),
    Defined(String),
    Equal(String, String),
}

/// Where a stream goes instead.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) enum Target {
    /// Where the surroundings send it.
    #[default]
    Inherit,
    Nothing,
    Stdout,
    Stderr,
    File {
        path: String,
        append: bool,
    },
}

/// Where input comes from instead.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) enum Source {
    #[default]
    Inherit,
    Nothing,
    File(String),
}

/// Redirections of one command or group.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Redirections {
    pub(super) stdout: Target,
    pub(super) stderr: Target,
    pub(super) input: Source,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Op {
    /// One command: its text with carets resolved and quotes kept.
    Run(String),
    Enter(Redirections),
    Leave,
    Jump(usize),
    JumpIfFailed(usize),
    JumpIfSucceeded(usize),
    JumpUnless(Condition, bool, usize),
    PipeOpen,
    PipeTurn,
    PipeClose,
    /// Prints the prompt and a command, as `for` does without `@`.
    Show(String),
    /// Gives the variable of a `for` its next value.
    Bind(char, String),
}

/// Why a line cannot be run at all; `cmd.exe` prints a sentence and ends with 255.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum SyntaxError {
    /// The command is no command.
    Incorrect,
    /// This does not belong where it stands.
    Unexpected(String),
}
