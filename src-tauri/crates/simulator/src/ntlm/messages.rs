//! Reading NEGOTIATE and AUTHENTICATE, writing CHALLENGE ([MS-NLMP] 2.2.1).

use super::crypto::{from_utf16, utf16};

/// Every NTLM message begins with this.
pub(crate) const SIGNATURE: &[u8; 8] = b"NTLMSSP\0";

pub(super) const UNICODE: u32 = 0x0000_0001;
pub(super) const REQUEST_TARGET: u32 = 0x0000_0004;
pub(super) const SIGN: u32 = 0x0000_0010;
pub(super) const SEAL: u32 = 0x0000_0020;
pub(super) const NTLM: u32 = 0x0000_0200;
pub(super) const ALWAYS_SIGN: u32 = 0x0000_8000;
pub(super) const TARGET_TYPE_SERVER: u32 = 0x0002_0000;
pub(super) const EXTENDED_SESSION_SECURITY: u32 = 0x0008_0000;
pub(super) const TARGET_INFO: u32 = 0x0080_0000;
pub(super) const VERSION: u32 = 0x0200_0000;
pub(super) const STRENGTH_128: u32 = 0x2000_0000;
pub(super) const KEY_EXCHANGE: u32 = 0x4000_0000;
pub(super) const STRENGTH_56: u32 = 0x8000_0000;

/// Where the MIC lies in an AUTHENTICATE message that has one.
pub(super) const MIC_RANGE: std::ops::Range<usize> = 72..88;

// MsvAv identifiers of the target information, [MS-NLMP] 2.2.2.1.
const AV_END: u16 = 0;
const AV_NB_COMPUTER: u16 = 1;
const AV_NB_DOMAIN: u16 = 2;
const AV_DNS_COMPUTER: u16 = 3;
const AV_DNS_DOMAIN: u16 = 4;
const AV_FLAGS: u16 = 6;
const AV_TIMESTAMP: u16 = 7;
const AV_CHANNEL_BINDINGS: u16 = 10;

fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes(bytes.get(at..at + 2)?.try_into().ok()?))
}

fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(bytes.get(at..at + 4)?.try_into().ok()?))
}

/// The payload that the length/offset descriptor at `at` points to.
fn field(message: &[u8], at: usize) -> Option<&[u8]> {
    let length = usize::from(u16_at(message, at)?);
    let offset = usize::try_from(u32_at(message, at + 4)?).ok()?;
    if length == 0 { Some(&[]) } else { message.get(offset..offset.checked_add(length)?) }
}

/// The number of a message (1 NEGOTIATE, 2 CHALLENGE, 3 AUTHENTICATE), if it is NTLM at all.
pub(super) fn message_type(message: &[u8]) -> Option<u32> {
    if message.get(..8)? != SIGNATURE {
        return None;
    }
    u32_at(message, 8)
}

/// The flags a client asks for.
pub(super) fn negotiate_flags(message: &[u8]) -> Option<u32> {
    u32_at(message, 12)
}

/// What the CHALLENGE message says of the machine.
pub(super) struct Challenge<'a> {
    pub(super) flags: u32,
    pub(super) nonce: [u8; 8],
    pub(super) computer: &'a str,
    pub(super) dns_computer: &'a str,
    /// 100 ns steps since 1601.
    pub(super) file_time: u64,
}

impl Challenge<'_> {
    pub(super) fn bytes(&self) -> Vec<u8> {
        let name = utf16(self.computer);
        let mut info = Vec::new();
        let mut pair = |id: u16, value: &[u8]| {
            info.extend(id.to_le_bytes());
            info.extend(u16::try_from(value.len()).unwrap_or(0).to_le_bytes());
            info.extend(value);
        };
        // A machine in a workgroup names itself as its own domain.
        pair(AV_NB_DOMAIN, &name);
        pair(AV_NB_COMPUTER, &name);
        pair(AV_DNS_DOMAIN, &utf16(self.dns_computer));
        pair(AV_DNS_COMPUTER, &utf16(self.dns_computer));
        pair(AV_TIMESTAMP, &self.file_time.to_le_bytes());
        pair(AV_END, &[]);

        let mut message = Vec::with_capacity(56 + name.len() + info.len());
        let descriptor = |message: &mut Vec<u8>, length: usize, offset: usize| {
            let length = u16::try_from(length).unwrap_or(0).to_le_bytes();
            message.extend(length);
            message.extend(length);
            message.extend(u32::try_from(offset).unwrap_or(0).to_le_bytes());
        };
        message.extend(SIGNATURE);
        message.extend(2_u32.to_le_bytes());
        descriptor(&mut message, name.len(), 56);
        message.extend(self.flags.to_le_bytes());
        message.extend(self.nonce);
        message.extend([0; 8]);
        descriptor(&mut message, info.len(), 56 + name.len());
        // Windows 10 22H2, NTLM revision 15.
        message.extend([10, 0]);
        message.extend(19045_u16.to_le_bytes());
        message.extend([0, 0, 0, 15]);
        message.extend(name);
        message.extend(info);
        message
    }
}

/// The parts of an AUTHENTICATE message that decide about a logon.
pub(super) struct Authenticate<'a> {
    pub(super) flags: u32,
    pub(super) user: String,
    pub(super) domain: String,
    /// `NTProofStr` of an `NTLMv2` response.
    pub(super) proof: &'a [u8],
    /// The rest of the response: what the proof was made over.
    pub(super) blob: &'a [u8],
    pub(super) encrypted_session_key: &'a [u8],
    /// `Some` if the client says that it protected the exchange.
    pub(super) mic: Option<&'a [u8]>,
    /// `MsvAvChannelBindings`, unless absent or all zero.
    pub(super) channel_bindings: Option<&'a [u8]>,
}

impl<'a> Authenticate<'a> {
    /// `None` if the message is malformed, anonymous or not `NTLMv2`.
    pub(super) fn parse(message: &'a [u8]) -> Option<Self> {
        let response = field(message, 20)?;
        // 16 proof + 28 fixed part of the blob; NTLMv1 has 24 in all.
        if response.len() < 44 {
            return None;
        }
        let (proof, blob) = response.split_at(16);
        let flags = u32_at(message, 60)?;
        let text = |bytes: &[u8]| {
            if flags & UNICODE == 0 { String::from_utf8_lossy(bytes).into_owned() } else { from_utf16(bytes) }
        };
        let mut mic = None;
        let mut channel_bindings = None;
        let mut at = 28;
        while let (Some(id), Some(length)) = (u16_at(blob, at), u16_at(blob, at + 2)) {
            let value = blob.get(at + 4..at + 4 + usize::from(length))?;
            match id {
                AV_END => break,
                AV_FLAGS if u32_at(value, 0).unwrap_or(0) & 2 != 0 => mic = Some(message.get(MIC_RANGE)?),
                AV_CHANNEL_BINDINGS if value.iter().any(|byte| *byte != 0) => channel_bindings = Some(value),
                _ => {}
            }
            at += 4 + usize::from(length);
        }
        Some(Self {
            flags,
            user: text(field(message, 36)?),
            domain: text(field(message, 28)?),
            proof,
            blob,
            encrypted_session_key: field(message, 52)?,
            mic,
            channel_bindings,
        })
    }
}
