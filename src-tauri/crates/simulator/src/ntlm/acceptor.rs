//! One logon: NEGOTIATE in, CHALLENGE out, AUTHENTICATE judged.

use time::OffsetDateTime;

use super::crypto::{hmac_md5, rc4_once, response_key};
use super::messages::{
    ALWAYS_SIGN, Authenticate, Challenge, EXTENDED_SESSION_SECURITY, KEY_EXCHANGE, MIC_RANGE, NTLM,
    REQUEST_TARGET, SEAL, SIGN, STRENGTH_56, STRENGTH_128, TARGET_INFO, TARGET_TYPE_SERVER, UNICODE, VERSION,
    message_type, negotiate_flags,
};
use super::seal::SecurityContext;

/// The names a machine gives itself in its challenge.
#[derive(Debug, Clone)]
pub(crate) struct HostNames {
    /// The `NetBIOS` name, upper case.
    pub(crate) computer: String,
    /// The DNS name.
    pub(crate) dns: String,
}

/// Why a logon was refused. The client sees only 401.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Refusal {
    /// Not NTLM, damaged, anonymous, not `NTLMv2`, or out of order.
    Malformed,
    /// No such account.
    UnknownUser,
    /// The proof does not fit the password.
    WrongPassword,
    /// The proof fits but the exchange was tampered with.
    BadMic,
    /// The channel bindings are those of another TLS connection, or missing where required.
    ChannelBindings,
}

/// A logon that succeeded.
pub(crate) struct Established {
    pub(crate) context: SecurityContext,
    /// Whether the client agreed to seal; without it a listener that requires encryption refuses.
    pub(crate) sealing: bool,
}

/// What a connection remembers between the legs.
pub(crate) struct Acceptor {
    flags: u32,
    nonce: [u8; 8],
    negotiate: Vec<u8>,
    challenge: Vec<u8>,
}

impl Acceptor {
    /// Answers a NEGOTIATE message; the second value is the CHALLENGE to send, dated `clock`.
    pub(crate) fn challenge(
        negotiate: &[u8],
        names: &HostNames,
        clock: OffsetDateTime,
    ) -> Result<(Self, Vec<u8>), Refusal> {
        if message_type(negotiate) != Some(1) {
            return Err(Refusal::Malformed);
        }
        let asked = negotiate_flags(negotiate).ok_or(Refusal::Malformed)?;
        let optional = SIGN
            | SEAL
            | ALWAYS_SIGN
            | EXTENDED_SESSION_SECURITY
            | STRENGTH_128
            | STRENGTH_56
            | KEY_EXCHANGE
            | REQUEST_TARGET
            | VERSION;
        let flags = (asked & optional) | UNICODE | NTLM | TARGET_TYPE_SERVER | TARGET_INFO | VERSION;
        let nonce = *uuid::Uuid::new_v4().as_bytes();
        let nonce: [u8; 8] = std::array::from_fn(|i| nonce[i] ^ nonce[i + 8]);
        Ok(Self::with_nonce(negotiate, names, flags, nonce, file_time(clock)))
    }

    fn with_nonce(
        negotiate: &[u8],
        names: &HostNames,
        flags: u32,
        nonce: [u8; 8],
        file_time: u64,
    ) -> (Self, Vec<u8>) {
        let challenge =
            Challenge { flags, nonce, computer: &names.computer, dns_computer: &names.dns, file_time }
                .bytes();
        let acceptor = Self { flags, nonce, negotiate: negotiate.to_vec(), challenge: challenge.clone() };
        (acceptor, challenge)
    }

    /// The account an AUTHENTICATE message is about, before anything is proven.
    pub(crate) fn claimed_user(message: &[u8]) -> Option<String> {
        if message_type(message) != Some(3) {
            return None;
        }
        Authenticate::parse(message).map(|message| message.user).filter(|user| !user.is_empty())
    }

    /// Judges an AUTHENTICATE message against the account's NT hash.
    ///
    /// `expected_bindings` is the hash for this TLS connection, if there is one; bindings are then checked when
    /// the client sends them, and demanded if `bindings_required` (`CbtHardeningLevel` Relaxed and Strict).
    pub(crate) fn authenticate(
        &self,
        message: &[u8],
        nt_hash: &[u8; 16],
        expected_bindings: Option<&[u8; 16]>,
        bindings_required: bool,
    ) -> Result<Established, Refusal> {
        if message_type(message) != Some(3) {
            return Err(Refusal::Malformed);
        }
        let parsed = Authenticate::parse(message).ok_or(Refusal::Malformed)?;
        if parsed.user.is_empty() {
            return Err(Refusal::Malformed);
        }
        let key = response_key(nt_hash, &parsed.user, &parsed.domain);
        if hmac_md5(&key, &[&self.nonce, parsed.blob])[..] != *parsed.proof {
            return Err(Refusal::WrongPassword);
        }
        let flags = parsed.flags & self.flags;
        let key_exchange = flags & KEY_EXCHANGE != 0;
        let base_key = hmac_md5(&key, &[parsed.proof]);
        let session_key: [u8; 16] = if key_exchange {
            rc4_once(&base_key, parsed.encrypted_session_key).try_into().map_err(|_| Refusal::Malformed)?
        } else {
            base_key
        };
        if let Some(mic) = parsed.mic {
            let mut bare = message.to_vec();
            bare[MIC_RANGE].fill(0);
            if hmac_md5(&session_key, &[&self.negotiate, &self.challenge, &bare])[..] != *mic {
                return Err(Refusal::BadMic);
            }
        }
        if let Some(expected) = expected_bindings {
            match parsed.channel_bindings {
                Some(sent) if sent != expected => return Err(Refusal::ChannelBindings),
                None if bindings_required => return Err(Refusal::ChannelBindings),
                _ => {}
            }
        }
        let strength = match flags {
            f if f & STRENGTH_128 != 0 => 16,
            f if f & STRENGTH_56 != 0 => 7,
            _ => 5,
        };
        Ok(Established {
            context: SecurityContext::new(&session_key, strength, key_exchange),
            sealing: flags & SEAL != 0 && flags & EXTENDED_SESSION_SECURITY != 0,
        })
    }
}

/// A moment as Windows counts it: steps of 100 ns since 1601. Before 1970 it is 1970.
fn file_time(moment: OffsetDateTime) -> u64 {
    let steps = u64::try_from(moment.unix_timestamp_nanos() / 100).unwrap_or(0);
    steps + 116_444_736_000_000_000
}

#[cfg(test)]
mod tests {
    use super::super::crypto::{channel_bindings_hash, nt_hash, utf16};
    use super::*;

    const FLAGS: u32 = UNICODE
        | NTLM
        | SIGN
        | SEAL
        | ALWAYS_SIGN
        | EXTENDED_SESSION_SECURITY
        | TARGET_INFO
        | STRENGTH_128
        | KEY_EXCHANGE
        | VERSION;

    fn names() -> HostNames {
        HostNames { computer: "FARM-01".into(), dns: "farm-01".into() }
    }

    fn negotiate() -> Vec<u8> {
        let mut message = SIGNATURE_BYTES.to_vec();
        message.extend(1_u32.to_le_bytes());
        message.extend(FLAGS.to_le_bytes());
        message.extend([0; 24]);
        message
    }

    const SIGNATURE_BYTES: &[u8; 8] = super::super::messages::SIGNATURE;

    /// A client written from the specification: the message with its MIC, for the given password.
    fn authenticate(
        nonce: [u8; 8],
        challenge: &[u8],
        password: &str,
        mic: bool,
        bindings: Option<[u8; 16]>,
    ) -> Vec<u8> {
        let (user, domain) = (utf16("Farmer"), utf16("FARM-01"));
        let key = response_key(&nt_hash(password), "Farmer", "FARM-01");
        let mut blob = vec![1, 1, 0, 0, 0, 0, 0, 0];
        blob.extend([9; 8]);
        blob.extend([0xaa; 8]);
        blob.extend([0; 4]);
        if mic {
            blob.extend([6, 0, 4, 0, 2, 0, 0, 0]);
        }
        if let Some(hash) = bindings {
            blob.extend([10, 0, 16, 0]);
            blob.extend(hash);
        }
        blob.extend([0; 8]);
        let proof = hmac_md5(&key, &[&nonce, &blob]);
        let session_key = rc4_once(&hmac_md5(&key, &[&proof]), &[0x55; 16]);
        let mut payload = Vec::new();
        let mut message = SIGNATURE_BYTES.to_vec();
        message.extend(3_u32.to_le_bytes());
        for part in [&[][..], &[&proof[..], &blob].concat(), &domain, &user, &[], &session_key] {
            let length = u16::try_from(part.len()).unwrap().to_le_bytes();
            message.extend(length);
            message.extend(length);
            message.extend(u32::try_from(88 + payload.len()).unwrap().to_le_bytes());
            payload.extend_from_slice(part);
        }
        message.extend(FLAGS.to_le_bytes());
        message.extend([0; 24]);
        message.extend(payload);
        if mic {
            let value = hmac_md5(&[0x55; 16], &[&negotiate(), challenge, &message]);
            message[MIC_RANGE].copy_from_slice(&value);
        }
        message
    }

    fn judge(change: impl Fn(&mut Vec<u8>), password: &str, mic: bool) -> Result<(), Refusal> {
        let (acceptor, challenge) =
            Acceptor::challenge(&negotiate(), &names(), OffsetDateTime::UNIX_EPOCH).unwrap();
        let mut message = authenticate(acceptor.nonce, &challenge, password, mic, None);
        change(&mut message);
        acceptor.authenticate(&message, &nt_hash("right"), None, false).map(|_| ())
    }

    #[test]
    fn the_right_password_is_accepted_with_and_without_a_mic() {
        assert_eq!(judge(|_| (), "right", true), Ok(()));
        assert_eq!(judge(|_| (), "right", false), Ok(()));
    }

    #[test]
    fn a_wrong_password_is_refused_even_when_no_mic_gives_it_away() {
        assert_eq!(judge(|_| (), "wrong", true), Err(Refusal::WrongPassword));
        assert_eq!(judge(|_| (), "wrong", false), Err(Refusal::WrongPassword));
    }

    #[test]
    fn a_tampered_exchange_is_refused_by_its_mic() {
        // The flags are covered by the MIC alone, not by the proof.
        assert_eq!(judge(|message| message[60] ^= 0x10, "right", true), Err(Refusal::BadMic));
        assert_eq!(judge(|message| message[72..88].fill(0), "right", true), Err(Refusal::BadMic));
    }

    #[test]
    fn damaged_messages_are_refused_at_any_length() {
        let (acceptor, challenge) =
            Acceptor::challenge(&negotiate(), &names(), OffsetDateTime::UNIX_EPOCH).unwrap();
        let message = authenticate(acceptor.nonce, &challenge, "right", true, None);
        for length in 0..message.len() {
            assert!(acceptor.authenticate(&message[..length], &nt_hash("right"), None, false).is_err());
        }
    }

    #[test]
    fn channel_bindings_of_another_connection_are_refused() {
        let here = channel_bindings_hash(b"tls-server-end-point:here");
        let elsewhere = channel_bindings_hash(b"tls-server-end-point:elsewhere");
        let verdict = |sent: Option<[u8; 16]>, required: bool| {
            let (acceptor, challenge) =
                Acceptor::challenge(&negotiate(), &names(), OffsetDateTime::UNIX_EPOCH).unwrap();
            let message = authenticate(acceptor.nonce, &challenge, "right", true, sent);
            acceptor.authenticate(&message, &nt_hash("right"), Some(&here), required).map(|_| ())
        };
        assert_eq!(verdict(Some(here), true), Ok(()));
        assert_eq!(verdict(Some(elsewhere), false), Err(Refusal::ChannelBindings));
        assert_eq!(verdict(None, false), Ok(()));
        assert_eq!(verdict(None, true), Err(Refusal::ChannelBindings));
    }
}
