//! Signing and sealing of messages in an established context ([MS-NLMP] 3.4).

use rc4::{Rc4, StreamCipher};

use super::crypto::{hmac_md5, md5, rc4};

/// Length of a message signature in bytes.
pub(crate) const SIGNATURE_LENGTH: usize = 16;

/// One direction of a context: its keys, its cipher state and its sequence number.
struct Direction {
    sign_key: [u8; 16],
    seal_key: Vec<u8>,
    cipher: Rc4,
    sequence: u32,
    encrypt_checksum: bool,
}

impl Direction {
    fn new(session_key: &[u8; 16], role: &str, strength: usize, encrypt_checksum: bool) -> Self {
        let magic = |kind: &str| format!("session key to {role} {kind} key magic constant\0");
        let sign_key = md5(&[session_key, magic("signing").as_bytes()]);
        let seal_key = md5(&[&session_key[..strength], magic("sealing").as_bytes()]).to_vec();
        let cipher = rc4(&seal_key);
        Self { sign_key, seal_key, cipher, sequence: 0, encrypt_checksum }
    }

    /// The signature over `plain`, taking the next sequence number.
    fn signature(&mut self, plain: &[u8]) -> [u8; SIGNATURE_LENGTH] {
        let sequence = self.sequence.to_le_bytes();
        self.sequence = self.sequence.wrapping_add(1);
        let mut checksum = [0; 8];
        checksum.copy_from_slice(&hmac_md5(&self.sign_key, &[&sequence, plain])[..8]);
        if self.encrypt_checksum {
            self.cipher.apply_keystream(&mut checksum);
        }
        let mut signature = [0; SIGNATURE_LENGTH];
        signature[..4].copy_from_slice(&1_u32.to_le_bytes());
        signature[4..12].copy_from_slice(&checksum);
        signature[12..].copy_from_slice(&sequence);
        signature
    }
}

/// The keys of an authenticated connection, one pair a direction.
pub(crate) struct SecurityContext {
    from_client: Direction,
    to_client: Direction,
}

impl SecurityContext {
    /// `strength`: how many bytes of the session key feed the sealing keys (16, 7 or 5).
    pub(super) fn new(session_key: &[u8; 16], strength: usize, key_exchange: bool) -> Self {
        Self {
            from_client: Direction::new(session_key, "client-to-server", strength, key_exchange),
            to_client: Direction::new(session_key, "server-to-client", strength, key_exchange),
        }
    }

    /// Encrypts `plain`; returns its signature and the ciphertext.
    pub(crate) fn seal(&mut self, plain: &[u8]) -> ([u8; SIGNATURE_LENGTH], Vec<u8>) {
        let mut data = plain.to_vec();
        self.to_client.cipher.apply_keystream(&mut data);
        (self.to_client.signature(plain), data)
    }

    /// Decrypts `data`, or `None` if the signature does not fit (altered, or out of order).
    pub(crate) fn unseal(&mut self, signature: &[u8], data: &[u8]) -> Option<Vec<u8>> {
        let mut plain = data.to_vec();
        self.from_client.cipher.apply_keystream(&mut plain);
        (self.from_client.signature(&plain) == signature).then_some(plain)
    }

    /// Checks a `mechListMIC` of the client and starts its cipher afresh, as SPNEGO with NTLM does.
    pub(crate) fn verify_mic(&mut self, message: &[u8], mic: &[u8]) -> bool {
        let good = self.from_client.signature(message) == mic;
        self.from_client.cipher = rc4(&self.from_client.seal_key);
        good
    }

    /// The server's own `mechListMIC`; starts the outgoing cipher afresh.
    pub(crate) fn make_mic(&mut self, message: &[u8]) -> [u8; SIGNATURE_LENGTH] {
        let mic = self.to_client.signature(message);
        self.to_client.cipher = rc4(&self.to_client.seal_key);
        mic
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    // [MS-NLMP] 4.2.4.4: GSS_WrapEx with NTLMv2, random session key 0x55.., "Plaintext", client to server.
    #[test]
    fn a_message_sealed_as_in_ms_nlmp_4_2_4_4_is_read() {
        let mut context = SecurityContext::new(&[0x55; 16], 16, true);
        let sealed = [
            0x54, 0xe5, 0x01, 0x65, 0xbf, 0x19, 0x36, 0xdc, 0x99, 0x60, 0x20, 0xc1, 0x81, 0x1b, 0x0f, 0x06,
            0xfb, 0x5f,
        ];
        let signature =
            [0x01, 0x00, 0x00, 0x00, 0x7f, 0xb3, 0x8e, 0xc5, 0xc5, 0x5d, 0x49, 0x76, 0x00, 0x00, 0x00, 0x00];
        let plain = context.unseal(&signature, &sealed).unwrap();
        assert_eq!(plain, super::super::crypto::utf16("Plaintext"));
        assert!(context.unseal(&signature, &sealed).is_none(), "a repeated message is refused");
    }

    #[test]
    fn an_altered_message_is_refused() {
        let mut context = SecurityContext::new(&[7; 16], 16, true);
        assert!(context.unseal(&[0; 16], b"anything").is_none());
    }
}
