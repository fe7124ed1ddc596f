//! The layers of a workstation, each with a circuit of its own.

use messages::{Message, circuits};
use serde::{Deserialize, Serialize};
use specta::Type;

/// The four kinds of failure, lowest layer first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum Category {
    /// Reaching the workstation.
    Network,
    /// Windows and its remote shell.
    Workstation,
    /// `ldconsole.exe` itself.
    External,
    /// Actions on emulators.
    Emulator,
}

impl Category {
    /// In an operator's words.
    pub fn name(self) -> Message {
        match self {
            Self::Network => circuits::layer_network(),
            Self::Workstation => circuits::layer_windows(),
            Self::External => circuits::layer_ldconsole(),
            Self::Emulator => circuits::layer_emulator(),
        }
    }
}

impl From<breaker::Layer> for Category {
    fn from(layer: breaker::Layer) -> Self {
        match layer {
            breaker::Layer::Network => Self::Network,
            breaker::Layer::Windows => Self::Workstation,
            breaker::Layer::Ldconsole => Self::External,
            breaker::Layer::Emulator => Self::Emulator,
        }
    }
}

impl From<Category> for breaker::Layer {
    fn from(layer: Category) -> Self {
        match layer {
            Category::Network => Self::Network,
            Category::Workstation => Self::Windows,
            Category::External => Self::Ldconsole,
            Category::Emulator => Self::Emulator,
        }
    }
}
