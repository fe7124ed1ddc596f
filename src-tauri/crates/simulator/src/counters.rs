//! What a workstation has seen.

use std::collections::BTreeMap;

use crate::request_kind::RequestKind;

/// Counts since the workstation was started. They survive faults and reboots.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Counters {
    /// Connections accepted.
    pub connections: u64,
    /// Of these, still open.
    pub connections_open: u64,
    /// TLS handshakes that came to nothing.
    pub tls_failures: u64,
    /// HTTP requests read, of any kind and with any outcome.
    pub requests: u64,
    /// Logons that succeeded.
    pub handshakes: u64,
    /// Logons that were refused after the client had given its proof.
    pub handshakes_failed: u64,
    /// Requests refused because nothing was proven yet (the first leg of a logon is not among them).
    pub unauthenticated: u64,
    /// Shells opened.
    pub shells_created: u64,
    /// Of these, still open.
    pub shells_open: u64,
    /// Shells the service closed by itself: idle for too long, or lost in a reboot.
    pub shells_reaped: u64,
    /// Command lines started.
    pub commands: u64,
    /// Of these, neither ended by a signal nor gone with their shell.
    pub commands_open: u64,
    /// Requests that a quota kept from being carried out.
    pub over_quota: u64,
    /// How often `shutdown.exe` has restarted the machine.
    pub restarts: u64,
    /// How often it has shut it down.
    pub shutdowns: u64,
    /// How often a packet has woken it.
    pub wakes: u64,
    /// Faults that struck.
    pub faults: u64,
    /// Bytes of request bodies.
    pub bytes_in: u64,
    /// Bytes of answer bodies.
    pub bytes_out: u64,
    /// Requests that reached the service, by kind.
    pub by_kind: BTreeMap<RequestKind, u64>,
}

impl Counters {
    /// Requests of one kind that reached the service.
    pub fn of(&self, kind: RequestKind) -> u64 {
        self.by_kind.get(&kind).copied().unwrap_or(0)
    }
}
