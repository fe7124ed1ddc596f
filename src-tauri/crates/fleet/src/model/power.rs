//! What is remembered of a workstation's power: how it can be woken, and that a person has shut it down.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use workstation::HardwareAddress;

/// As the list of workstations keeps it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct KnownPower {
    /// The addresses of its network adapters, as it told them while it was on; in their order.
    pub hardware_addresses: Vec<HardwareAddress>,
    /// When it was shut down from here, in milliseconds since the Unix epoch, as long as it has not answered since.
    pub shut_down_at: Option<u64>,
}

/// The same as it is now. Clones are the same memory: its task learns, and whoever writes the list reads.
#[derive(Debug, Clone, Default)]
pub(crate) struct PowerMemory(Arc<Mutex<KnownPower>>);

impl PowerMemory {
    pub(crate) fn of(known: KnownPower) -> Self {
        Self(Arc::new(Mutex::new(known)))
    }

    fn lock(&self) -> MutexGuard<'_, KnownPower> {
        // Every change is one assignment.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn known(&self) -> KnownPower {
        self.lock().clone()
    }

    pub(crate) fn shut_down_at(&self) -> Option<u64> {
        self.lock().shut_down_at
    }

    pub(crate) fn set_shut_down_at(&self, at: Option<u64>) {
        self.lock().shut_down_at = at;
    }

    pub(crate) fn hardware_addresses(&self) -> Vec<HardwareAddress> {
        self.lock().hardware_addresses.clone()
    }

    /// Takes in what it tells; a machine that tells none keeps what was known.
    pub(crate) fn told(&self, addresses: Vec<HardwareAddress>) {
        if !addresses.is_empty() {
            self.lock().hardware_addresses = addresses;
        }
    }
}
