//! The primitives of NTLM: one-way functions over the password and RC4 keys ([MS-NLMP] 3.3.2 and 6).

use hmac::{Hmac, KeyInit, Mac};
use md4::{Digest, Md4};
use md5::Md5;
use rc4::{Rc4, StreamCipher};

/// The hash Windows keeps instead of the password: MD4 over UTF-16LE.
pub(crate) fn nt_hash(password: &str) -> [u8; 16] {
    Md4::digest(utf16(password)).into()
}

/// `NTOWFv2`: the key of an account, bound to its name as the client spelt it.
pub(super) fn response_key(nt_hash: &[u8; 16], user: &str, domain: &str) -> [u8; 16] {
    hmac_md5(nt_hash, &[&utf16(&user.to_uppercase()), &utf16(domain)])
}

#[expect(clippy::expect_used, reason = "HMAC takes a key of any length")]
pub(super) fn hmac_md5(key: &[u8], parts: &[&[u8]]) -> [u8; 16] {
    let mut mac = Hmac::<Md5>::new_from_slice(key).expect("any key length");
    for part in parts {
        mac.update(part);
    }
    mac.finalize().into_bytes().into()
}

pub(super) fn md5(parts: &[&[u8]]) -> [u8; 16] {
    let mut digest = Md5::new();
    for part in parts {
        digest.update(part);
    }
    digest.finalize().into()
}

#[expect(clippy::expect_used, reason = "every key here has 5 to 16 bytes; RC4 takes 1 to 256")]
pub(super) fn rc4(key: &[u8]) -> Rc4 {
    Rc4::new_from_slice(key).expect("a key of 5 to 16 bytes")
}

pub(super) fn rc4_once(key: &[u8], data: &[u8]) -> Vec<u8> {
    let mut out = data.to_vec();
    rc4(key).apply_keystream(&mut out);
    out
}

/// The hash of `gss_channel_bindings_struct` that a client puts into `MsvAvChannelBindings`
/// ([MS-NLMP] 2.2.2.1, RFC 2744 3.11): both addresses empty, `application_data` as given.
pub(crate) fn channel_bindings_hash(application_data: &[u8]) -> [u8; 16] {
    let length = u32::try_from(application_data.len()).unwrap_or(u32::MAX);
    md5(&[&[0; 16], &length.to_le_bytes(), application_data])
}

pub(super) fn utf16(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

pub(super) fn from_utf16(bytes: &[u8]) -> String {
    let units: Vec<u16> = bytes.chunks_exact(2).map(|pair| u16::from_le_bytes([pair[0], pair[1]])).collect();
    String::from_utf16_lossy(&units)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hex(text: &str) -> Vec<u8> {
        let digits: Vec<u8> = text.bytes().filter(u8::is_ascii_hexdigit).collect();
        digits
            .chunks(2)
            .map(|pair| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap())
            .collect()
    }

    // [MS-NLMP] 4.2.1 common values and 4.2.4 NTLMv2 authentication.
    const CLIENT_CHALLENGE: [u8; 8] = [0xaa; 8];

    #[test]
    fn the_nt_hash_is_that_of_ms_nlmp_4_2_2_1_2() {
        assert_eq!(nt_hash("Password").to_vec(), hex("a4f49c406510bdcab6824ee7c30fd852"));
    }

    #[test]
    fn the_response_key_is_that_of_ms_nlmp_4_2_4_1_1() {
        let key = response_key(&nt_hash("Password"), "User", "Domain");
        assert_eq!(key.to_vec(), hex("0c868a403bfd7a93a3001ef22ef02e3f"));
    }

    #[test]
    fn proof_and_session_base_key_are_those_of_ms_nlmp_4_2_4() {
        let server_challenge = hex("0123456789abcdef");
        let target_info = hex("02000c0044006f006d00610069006e00 01000c00530065007200760065007200 00000000");
        let mut blob = hex("0101000000000000 0000000000000000");
        blob.extend(CLIENT_CHALLENGE);
        blob.extend([0; 4]);
        blob.extend(target_info);
        blob.extend([0; 4]);
        let key = response_key(&nt_hash("Password"), "User", "Domain");
        let proof = hmac_md5(&key, &[&server_challenge, &blob]);
        assert_eq!(proof.to_vec(), hex("68cd0ab851e51c96aabc927bebef6a1c"));
        let base_key = hmac_md5(&key, &[&proof]);
        assert_eq!(base_key.to_vec(), hex("8de40ccadbc14a82f15cb0ad0de95ca3"));
        // 4.2.4.2.3: the random session key 0x55.. as the client sends it.
        assert_eq!(rc4_once(&base_key, &hex("c5dad2544fc9799094ce1ce90bc9d03e")), vec![0x55; 16]);
    }
}
