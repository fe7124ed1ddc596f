//! What was planned of the machine's power, and what wakes one that is off.

use sha2::{Digest, Sha256};
use tokio::sync::watch;
use tokio::time::Instant;

/// A restart or a shutdown that `shutdown.exe` has planned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct PlannedShutdown {
    /// Whether the machine comes up again by itself.
    pub(crate) restarts: bool,
    /// When it goes down.
    pub(crate) at: Instant,
}

/// The machine's power.
#[derive(Debug)]
pub(crate) struct MachinePower {
    /// What is planned. Whoever carries it out waits for changes.
    pub(crate) planned: watch::Sender<Option<PlannedShutdown>>,
    /// It is off, until it is woken or switched on.
    pub(crate) off: bool,
    /// Of its network adapter.
    pub(crate) hardware_address: [u8; 6],
    /// Whether the adapter wakes the machine (Wake-on-LAN is on in firmware and driver).
    pub(crate) wakes: bool,
}

impl MachinePower {
    pub(crate) fn new(computer: &str, wakes: bool) -> Self {
        let planned = watch::Sender::new(None);
        Self { planned, off: false, hardware_address: address_of(computer), wakes }
    }

    /// Its adapter's address as Windows writes it.
    pub(crate) fn address_text(&self) -> String {
        self.hardware_address.map(|byte| format!("{byte:02X}")).join(":")
    }

    /// Whether this packet wakes the machine: somewhere in it six bytes of ones, and its address sixteen times.
    pub(crate) fn is_woken_by(&self, packet: &[u8]) -> bool {
        let magic = [vec![0xff; 6], self.hardware_address.repeat(16)].concat();
        self.off && self.wakes && packet.windows(magic.len()).any(|part| part == magic)
    }
}

/// An address that is made from the computer's name, so that each has another one.
fn address_of(computer: &str) -> [u8; 6] {
    let digest = Sha256::digest(computer.to_uppercase().as_bytes());
    [0x00, 0x15, 0x5d, digest[0], digest[1], digest[2]]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_magic_packet_is_found_wherever_it_stands() {
        let mut power = MachinePower::new("FARM-01", true);
        let packet = [vec![0xff; 6], power.hardware_address.repeat(16)].concat();
        assert!(!power.is_woken_by(&packet), "it is on");
        power.off = true;
        assert!(power.is_woken_by(&packet));
        assert!(power.is_woken_by(&[b"before".as_slice(), &packet, b"after"].concat()));
        assert!(!power.is_woken_by(&packet[1..]), "five bytes of ones");
        assert!(!power.is_woken_by(&packet[..packet.len() - 1]), "fifteen times and a half");
        let other = MachinePower::new("FARM-02", true);
        assert_ne!(other.hardware_address, power.hardware_address);
        power.wakes = false;
        assert!(!power.is_woken_by(&packet));
    }
}
