//! What the machine has for its emulators.

/// The machine under the emulators.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hardware {
    /// Memory in MiB. An emulator that is launched when no memory is left for it never gets a virtual machine.
    pub memory: u64,
    /// Processors. With more in use than there are, Android takes so much longer to boot.
    pub processors: u32,
    /// Bytes that are free on drive C before any emulator takes its 4 GB; one that is copied or created without
    /// room for it fails.
    pub free_disk: u64,
    /// How many emulators may boot at the same time; the kernel of another one that is launched meanwhile freezes.
    /// `None`: any number.
    pub boots_at_once: Option<usize>,
}

impl Default for Hardware {
    fn default() -> Self {
        Self { memory: 32_694, processors: 16, free_disk: 181_000_000_000, boots_at_once: None }
    }
}

impl Hardware {
    /// What Windows leaves, in MiB.
    pub(super) fn memory_for_emulators(&self) -> u64 {
        const WINDOWS: u64 = 4096;
        self.memory.saturating_sub(WINDOWS)
    }
}
