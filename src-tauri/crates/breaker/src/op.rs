//! What can be asked of a workstation, which gates each operation passes, and which of them it may probe. Gating is decided
//! here and nowhere else.

use std::fmt;

/// The layers of a workstation, lowest first. Each needs those below it, and each has its own circuit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Layer {
    /// Reaching the workstation.
    Network,
    /// Windows and its remote shell.
    Windows,
    /// `ldconsole.exe` itself.
    Ldconsole,
    /// Actions on emulators.
    Emulator,
}

impl Layer {
    /// All, lowest first.
    pub const ALL: [Self; 4] = [Self::Network, Self::Windows, Self::Ldconsole, Self::Emulator];

    /// Place among the layers: 0 is the lowest.
    pub const fn index(self) -> usize {
        self as usize
    }
}

impl fmt::Display for Layer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Network => "network",
            Self::Windows => "windows",
            Self::Ldconsole => "ldconsole",
            Self::Emulator => "emulator",
        })
    }
}

/// A set of circuits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Gates(u8);

impl Gates {
    /// No circuit.
    pub const NONE: Self = Self(0);

    /// The layers from the network up to and including `top`.
    #[inline]
    pub const fn up_to(top: Layer) -> Self {
        Self((2 << top.index()) - 1)
    }

    /// One circuit.
    pub const fn only(layer: Layer) -> Self {
        Self(1 << layer.index())
    }

    /// Whether `layer` is in the set.
    #[inline]
    pub const fn contains(self, layer: Layer) -> bool {
        self.0 & (1 << layer.index()) != 0
    }

    /// Whether all of `other` is in this set.
    pub const fn contains_all(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// Whether the set is empty.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Lowest layer first.
    pub fn iter(self) -> impl Iterator<Item = Layer> {
        Layer::ALL.into_iter().filter(move |c| self.contains(*c))
    }

    pub(crate) const fn bits(self) -> u8 {
        self.0
    }

    pub(crate) const fn from_bits(bits: u8) -> Self {
        Self(bits & 0b1111)
    }

    pub(crate) const fn with(self, layer: Layer) -> Self {
        Self(self.0 | (1 << layer.index()))
    }
}

/// What is asked of a workstation. It makes no difference whether it is called directly or from a queue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Op {
    /// Unauthenticated request for a sign of life; any HTTP answer will do. Internal.
    ProbeIdentify,
    /// Authenticated shell and an echo in it. Internal.
    ProbeEcho,
    /// Open a session.
    Connect,
    /// Close a session. Its local half needs no permit; a refusal only skips the remote half.
    Disconnect,
    /// List the emulators (`list2`).
    List,
    /// Ask Windows how the machine is. It needs no shell and no `ldconsole`, decides nothing, and is left out rather than
    /// made a probe.
    Vitals,
    /// Have Windows itself do something: restart, shut down, give a desktop back. It needs no `ldconsole`, so that a workstation whose
    /// LDPlayer hangs can be restarted, and is no probe, because it changes something.
    System,
    /// Wake a machine that is off: a packet to its network, nothing to its WinRM. No circuit can speak against that.
    Wake,
    /// Any other `ldconsole` command. One that changes something is acquired with [`ProbeUse::Never`](crate::ProbeUse).
    Command,
    /// Create an emulator.
    Create,
    /// Start an emulator.
    Start,
    /// Stop an emulator.
    Stop,
    /// Delete an emulator.
    Delete,
}

impl Op {
    /// All operations, in order.
    pub const ALL: [Self; 13] = [
        Self::ProbeIdentify,
        Self::ProbeEcho,
        Self::Connect,
        Self::Disconnect,
        Self::List,
        Self::Vitals,
        Self::System,
        Self::Wake,
        Self::Command,
        Self::Create,
        Self::Start,
        Self::Stop,
        Self::Delete,
    ];

    /// The circuits that must admit it.
    #[inline]
    pub const fn gates(self) -> Gates {
        const NETWORK: Gates = Gates::up_to(Layer::Network);
        const WINDOWS: Gates = Gates::up_to(Layer::Windows);
        const LDCONSOLE: Gates = Gates::up_to(Layer::Ldconsole);
        const EMULATOR: Gates = Gates::up_to(Layer::Emulator);
        match self {
            Self::Wake => Gates::NONE,
            Self::ProbeIdentify | Self::Disconnect => NETWORK,
            Self::ProbeEcho | Self::Connect | Self::Vitals | Self::System => WINDOWS,
            Self::List | Self::Command => LDCONSOLE,
            Self::Create | Self::Start | Self::Stop | Self::Delete => EMULATOR,
        }
    }

    /// The half-open circuits that it may probe. A probe is cheap and can be repeated; deleting probes only with the
    /// operator's explicit consent.
    pub const fn may_probe(self, consent: bool) -> Gates {
        match self {
            Self::ProbeIdentify | Self::ProbeEcho | Self::Connect | Self::List => self.gates(),
            Self::Command => Gates::only(Layer::Ldconsole),
            Self::Create | Self::Start | Self::Stop => Gates::only(Layer::Emulator),
            Self::Delete if consent => Gates::only(Layer::Emulator),
            Self::Delete | Self::Disconnect | Self::Vitals | Self::System | Self::Wake => Gates::NONE,
        }
    }

    /// Whether it presents the account's password.
    #[inline]
    pub const fn presents_password(self) -> bool {
        !matches!(self, Self::ProbeIdentify | Self::Wake)
    }

    /// Whether the operation has a local half that is done even if it is refused, so that it succeeds with a note.
    pub const fn has_local_half(self) -> bool {
        matches!(self, Self::Disconnect)
    }

    /// The operation that probes a half-open circuit of this layer without touching an emulator; `None` if there is none.
    pub const fn layer_probe(layer: Layer) -> Option<Self> {
        match layer {
            Layer::Network => Some(Self::ProbeIdentify),
            Layer::Windows => Some(Self::ProbeEcho),
            Layer::Ldconsole => Some(Self::List),
            Layer::Emulator => None,
        }
    }
}

impl fmt::Display for Op {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::ProbeIdentify => "identify",
            Self::ProbeEcho => "echo",
            Self::Connect => "connect",
            Self::Disconnect => "disconnect",
            Self::List => "list emulators",
            Self::Vitals => "vitals",
            Self::System => "system",
            Self::Wake => "wake",
            Self::Command => "run command",
            Self::Create => "create",
            Self::Start => "start",
            Self::Stop => "stop",
            Self::Delete => "delete",
        })
    }
}
