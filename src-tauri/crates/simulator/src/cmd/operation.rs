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
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Target {
    /// Where the surroundings send it.
    #[default]
    Inherit,
    Nothing,
    Stdout,
    Stderr,
}

/// Redirections of one command or group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Redirections {
    pub(super) stdout: Target,
    pub(super) stderr: Target,
    /// `<nul`
    pub(super) no_input: bool,
    /// A file that cannot be written or read here.
    pub(super) unsupported: bool,
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
}

/// Why a line cannot be run at all; `cmd.exe` prints a sentence and ends with 1 (255 for a syntax error).
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct SyntaxError(pub(super) String);
