//! What was admitted, in one word.
//!
//! A permit is a handle and a ticket. As two words it travels in registers; as a struct of its parts it was written to
//! memory and read back several times a call, which cost more than the breaker itself.

use crate::account::Pass;
use crate::op::{Gates, Op};

/// From the lowest bit: operation (4), probes (4), attempt (1), version of the password (15), admission (40).
///
/// The admission is the workstation's counter of eras at the time: it would overflow after a trillion transitions, 34
/// years at one a millisecond. The version wraps; a verdict would be charged to the wrong password only if exactly
/// 32 768 others had been set while the operation was under way.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Ticket(u64);

impl Ticket {
    const PROBES: u32 = 4;
    const ATTEMPT: u32 = 8;
    const VERSION: u32 = 9;
    const ADMITTED: u32 = 24;

    /// An operation that nobody waits for.
    #[inline]
    pub(crate) const fn ordinary(op: Op, admitted: u64, version: u64) -> Self {
        Self(op as u64 | (version & Pass::VERSIONS) << Self::VERSION | admitted << Self::ADMITTED)
    }

    /// An operation that holds probe slots or the account's turn.
    pub(crate) fn new(op: Op, admitted: u64, pass: Pass, probes: Gates) -> Self {
        let held = u64::from(probes.bits()) << Self::PROBES | u64::from(pass.is_attempt) << Self::ATTEMPT;
        Self(Self::ordinary(op, admitted, pass.version).0 | held)
    }

    /// Whether nothing waits for this operation's outcome: neither a probe slot nor the account.
    #[inline]
    pub(crate) const fn is_ordinary(self) -> bool {
        self.0 & (0b1_1111 << Self::PROBES) == 0
    }

    /// The workstation's counter of eras at the admission.
    #[inline]
    pub(crate) const fn admitted(self) -> u64 {
        self.0 >> Self::ADMITTED
    }

    #[inline]
    pub(crate) const fn op(self) -> Op {
        Op::ALL[(self.0 & 0b1111) as usize]
    }

    /// The circuits whose probe this was admitted as.
    pub(crate) const fn probes(self) -> Gates {
        Gates::from_bits((self.0 >> Self::PROBES & 0b1111) as u8)
    }

    /// The right to present the password, where the operation does.
    pub(crate) fn pass(self) -> Option<Pass> {
        let version = self.0 >> Self::VERSION & Pass::VERSIONS;
        let is_attempt = self.0 >> Self::ATTEMPT & 1 == 1;
        self.op().presents_password().then_some(Pass { version, is_attempt })
    }
}
