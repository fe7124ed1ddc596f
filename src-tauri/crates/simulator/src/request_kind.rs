//! The kinds of request a workstation tells apart, for counters and faults.

/// What a client asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum RequestKind {
    /// A leg of an authentication without a message of its own.
    Handshake,
    /// The anonymous question which WS-Management stack answers here.
    Identify,
    /// Opening a shell.
    Create,
    /// Starting a command line.
    Command,
    /// Fetching output.
    Receive,
    /// Sending input.
    Send,
    /// Ending a command.
    Signal,
    /// Closing a shell.
    Delete,
    /// Reading a resource.
    Get,
    /// Beginning a listing (shells, or WQL).
    Enumerate,
    /// Continuing a listing.
    Pull,
    /// Anything else, mostly refused.
    Other,
}

impl RequestKind {
    /// All kinds.
    pub const ALL: [Self; 12] = [
        Self::Handshake,
        Self::Identify,
        Self::Create,
        Self::Command,
        Self::Receive,
        Self::Send,
        Self::Signal,
        Self::Delete,
        Self::Get,
        Self::Enumerate,
        Self::Pull,
        Self::Other,
    ];

    /// The name used on command lines and in the control endpoint.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Handshake => "handshake",
            Self::Identify => "identify",
            Self::Create => "create",
            Self::Command => "command",
            Self::Receive => "receive",
            Self::Send => "send",
            Self::Signal => "signal",
            Self::Delete => "delete",
            Self::Get => "get",
            Self::Enumerate => "enumerate",
            Self::Pull => "pull",
            Self::Other => "other",
        }
    }
}
