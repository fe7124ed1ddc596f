//! The layers of a workstation, each with a circuit of its own.

use messages::{Message, circuits};
use serde::{Deserialize, Serialize};
use specta::Type;

/// The four kinds of failure, lowest layer first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
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
    /// In an operator's words.
    pub fn name(self) -> Message {
        match self {
            Self::Network => circuits::layer_network(),
            Self::Windows => circuits::layer_windows(),
            Self::Ldconsole => circuits::layer_ldconsole(),
            Self::Emulator => circuits::layer_emulator(),
        }
    }
}

impl From<breaker::Layer> for Layer {
    fn from(layer: breaker::Layer) -> Self {
        match layer {
            breaker::Layer::Network => Self::Network,
            breaker::Layer::Windows => Self::Windows,
            breaker::Layer::Ldconsole => Self::Ldconsole,
            breaker::Layer::Emulator => Self::Emulator,
        }
    }
}

impl From<Layer> for breaker::Layer {
    fn from(layer: Layer) -> Self {
        match layer {
            Layer::Network => Self::Network,
            Layer::Windows => Self::Windows,
            Layer::Ldconsole => Self::Ldconsole,
            Layer::Emulator => Self::Emulator,
        }
    }
}
