//! The account a client logs on with.

use std::time::Duration;

use tokio::time::Instant;

use crate::ntlm::{Acceptor, Established, Refusal, nt_hash};
use crate::tls::ChannelBinding;

/// One local account.
#[derive(Debug)]
pub(crate) struct Account {
    user: String,
    password: String,
    hash: [u8; 16],
    failures: u32,
    locked_until: Option<Instant>,
    lockout_after: Option<u32>,
    lockout_for: Duration,
}

impl Account {
    pub(crate) fn new(user: &str, password: &str, lockout_after: Option<u32>, lockout_for: Duration) -> Self {
        Self {
            user: user.to_owned(),
            password: password.to_owned(),
            hash: nt_hash(password),
            failures: 0,
            locked_until: None,
            lockout_after,
            lockout_for,
        }
    }

    pub(crate) fn set_password(&mut self, password: &str) {
        password.clone_into(&mut self.password);
        self.hash = nt_hash(password);
    }

    /// Whether too many failures have locked it by now.
    fn locked(&mut self, now: Instant) -> bool {
        if self.locked_until.is_some_and(|until| now >= until) {
            self.locked_until = None;
            self.failures = 0;
        }
        self.locked_until.is_some()
    }

    fn failed(&mut self, now: Instant) {
        self.failures += 1;
        if self.lockout_after.is_some_and(|limit| self.failures >= limit) {
            self.locked_until = Some(now + self.lockout_for);
        }
    }

    /// Judges the last leg of an NTLM logon. A locked account refuses the right password too.
    pub(crate) fn ntlm(
        &mut self,
        acceptor: &Acceptor,
        message: &[u8],
        bindings: Option<(&[u8; 16], ChannelBinding)>,
        password_known: bool,
        now: Instant,
    ) -> Result<Established, Refusal> {
        let claimed = Acceptor::claimed_user(message).ok_or(Refusal::Malformed)?;
        if !claimed.eq_ignore_ascii_case(&self.user) {
            return Err(Refusal::UnknownUser);
        }
        let locked = self.locked(now);
        let mut hash = self.hash;
        if !password_known {
            hash[0] ^= 0xff;
        }
        let (expected, required) = match bindings {
            None | Some((_, ChannelBinding::Ignored)) => (None, false),
            Some((expected, level)) => (Some(expected), level == ChannelBinding::Strict),
        };
        let verdict = acceptor.authenticate(message, &hash, expected, required);
        match &verdict {
            _ if locked => return Err(Refusal::WrongPassword),
            Ok(_) => self.failures = 0,
            Err(Refusal::WrongPassword | Refusal::BadMic) => self.failed(now),
            Err(_) => {}
        }
        verdict
    }

    /// Judges a name and password sent in the clear.
    pub(crate) fn basic(&mut self, user: &str, password: &str, password_known: bool, now: Instant) -> bool {
        let plain = user.rsplit('\\').next().unwrap_or(user);
        if !plain.eq_ignore_ascii_case(&self.user) || self.locked(now) {
            return false;
        }
        let good = password_known && password == self.password;
        if good {
            self.failures = 0;
        } else {
            self.failed(now);
        }
        good
    }
}
