//! What is acted on: names that the caller chooses and this crate only compares.

use std::fmt;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

macro_rules! name {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(from = "String", into = "String")]
        pub struct $name(Arc<str>);

        impl $name {
            /// Any text that names one thing.
            pub fn new(name: impl Into<Arc<str>>) -> Self {
                Self(name.into())
            }

            /// As given.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<String> for $name {
            fn from(name: String) -> Self {
                Self(name.into())
            }
        }

        impl From<$name> for String {
            fn from(name: $name) -> Self {
                name.0.as_ref().to_owned()
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Debug::fmt(&self.0, f)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

name! {
    /// A workstation. The same one keeps its name when its address changes.
    WorkstationId
}
name! {
    /// An emulator on its workstation. An index is not enough: LDPlayer gives it to another emulator after a delete.
    EmulatorId
}
name! {
    /// Which action: start, stop, an app to install. Two requests of one kind for one emulator ask for the same thing.
    ActionKind
}

/// An emulator, or a workstation as a whole.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Target {
    /// Where.
    pub workstation: WorkstationId,
    /// `None`: the workstation itself.
    pub emulator: Option<EmulatorId>,
}

impl Target {
    /// An emulator.
    pub fn emulator(workstation: &WorkstationId, emulator: &EmulatorId) -> Self {
        Self { workstation: workstation.clone(), emulator: Some(emulator.clone()) }
    }

    /// A workstation as a whole.
    pub fn workstation(workstation: &WorkstationId) -> Self {
        Self { workstation: workstation.clone(), emulator: None }
    }
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.emulator {
            Some(emulator) => write!(f, "{emulator} on {}", self.workstation),
            None => self.workstation.fmt(f),
        }
    }
}
