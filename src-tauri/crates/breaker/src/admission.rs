//! What was admitted, packed into one word.
//!
//! A permit is a handle and this word, so it travels in two registers. As a struct of typed fields it is written to
//! memory and read back several times a call, which takes more than twice as long (`docs/decisions/0001-breaker-fast-paths.md`).

use crate::account::PasswordUse;
use crate::op::{Gates, Op};

/// From the lowest bit: operation (4), probes (4), login attempt (1), version of the password (15), epoch (40).
///
/// The epoch would overflow after a trillion transitions of one workstation. The version wraps after 32 768 new
/// passwords; only if exactly that many were set during one operation would it be mistaken.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Admission(u64);

impl Admission {
    const PROBES: u32 = 4;
    const ATTEMPT: u32 = 8;
    const VERSION: u32 = 9;
    const EPOCH: u32 = 24;

    /// An operation that holds nothing that others wait for.
    #[inline]
    pub(crate) const fn ordinary(op: Op, epoch: u64, version: u64) -> Self {
        Self(op as u64 | (version & PasswordUse::VERSIONS) << Self::VERSION | epoch << Self::EPOCH)
    }

    /// An operation that holds the probe slots of `probes`, or is the attempt with an unverified password.
    pub(crate) fn new(op: Op, epoch: u64, password: PasswordUse, probes: Gates) -> Self {
        let held = u64::from(probes.bits()) << Self::PROBES | u64::from(password.is_attempt) << Self::ATTEMPT;
        Self(Self::ordinary(op, epoch, password.version).0 | held)
    }

    #[inline]
    pub(crate) const fn is_ordinary(self) -> bool {
        self.0 & (0b1_1111 << Self::PROBES) == 0
    }

    /// The workstation's epoch when this was admitted.
    #[inline]
    pub(crate) const fn epoch(self) -> u64 {
        self.0 >> Self::EPOCH
    }

    #[inline]
    pub(crate) const fn op(self) -> Op {
        Op::ALL[(self.0 & 0b1111) as usize]
    }

    /// The circuits whose probe this is.
    pub(crate) const fn probes(self) -> Gates {
        Gates::from_bits((self.0 >> Self::PROBES & 0b1111) as u8)
    }

    /// How the password is used; `None` if the operation presents none.
    pub(crate) fn password(self) -> Option<PasswordUse> {
        let version = self.0 >> Self::VERSION & PasswordUse::VERSIONS;
        let is_attempt = self.0 >> Self::ATTEMPT & 1 == 1;
        self.op().presents_password().then_some(PasswordUse { version, is_attempt })
    }
}
