//! By which one certificate can be told from every other.

use ldconsole::pasted_text;
use messages::{Message, forms};
use sha2::{Digest, Sha256};

/// The SHA-256 digest of a certificate, by which it can be told from every other.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Fingerprint([u8; 32]);

/// Why a text is not a fingerprint.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum FingerprintError {
    /// It has 40 digits.
    #[error("{}", self.message())]
    Sha1,
    /// It has neither 64 digits nor 40.
    #[error("{}", self.message())]
    Length(usize),
    /// It holds something else.
    #[error("{}", self.message())]
    Character(char),
}

impl FingerprintError {
    /// For the operator.
    pub fn message(self) -> Message {
        match self {
            Self::Sha1 => forms::fingerprint_sha1(),
            Self::Length(digits) => forms::fingerprint_length(digits),
            Self::Character(character) => forms::fingerprint_character(character),
        }
    }
}

impl Fingerprint {
    /// Reads 64 hexadecimal digits; colons, hyphens and spaces between them do not matter.
    pub fn parse(text: &str) -> Result<Self, FingerprintError> {
        // Windows' certificate window puts an invisible mark before what is copied from it, which goes with what is no letter.
        let between = |c: &char| c.is_alphanumeric() || c.is_ascii_graphic() && ![':', '-'].contains(c);
        let mut digits = Vec::with_capacity(64);
        for c in without_label(pasted_text(text)).chars().filter(between) {
            let digit = c.to_digit(16).and_then(|digit| u8::try_from(digit).ok());
            digits.push(digit.ok_or(FingerprintError::Character(c))?);
        }
        match digits.len() {
            64 => {
                let mut bytes = [0; 32];
                for (byte, pair) in bytes.iter_mut().zip(digits.chunks(2)) {
                    *byte = pair.iter().fold(0, |byte, digit| byte << 4 | digit);
                }
                Ok(Self(bytes))
            }
            40 => Err(FingerprintError::Sha1),
            length => Err(FingerprintError::Length(length)),
        }
    }

    pub(crate) fn of(certificate: &[u8]) -> Self {
        Self(Sha256::digest(certificate).into())
    }
}

/// The digits of `sha256 Fingerprint=AB:CD:…`, as OpenSSL prints it, and of `SHA256:AB:CD:…`, `SHA-256 AB:CD:…`.
fn without_label(text: &str) -> &str {
    let digits = text.rsplit_once('=').map_or(text, |(_, digits)| digits).trim_start();
    let named = ["sha-256", "sha256"].iter().find_map(|label| {
        let (start, rest) = digits.split_at_checked(label.len())?;
        start.eq_ignore_ascii_case(label).then_some(rest)
    });
    named.unwrap_or(digits)
}

/// `AB:CD:…`
impl std::fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for (place, byte) in self.0.iter().enumerate() {
            let colon = if place == 0 { "" } else { ":" };
            write!(f, "{colon}{byte:02X}")?;
        }
        Ok(())
    }
}

impl std::fmt::Debug for Fingerprint {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Fingerprint({self})")
    }
}

impl std::str::FromStr for Fingerprint {
    type Err = FingerprintError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::parse(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fingerprint_is_read_in_every_usual_spelling() {
        let digits = "0123456789abcdef".repeat(4);
        let read = Fingerprint::parse(&digits).unwrap();
        let shown = read.to_string();
        assert!(shown.starts_with("01:23:45:67:89:AB:CD:EF:01") && shown.len() == 95, "{shown}");
        for spelling in [
            &shown,
            &format!("\u{200e} {}", digits.to_uppercase()),
            &shown.replace(':', " "),
            &format!("sha256 Fingerprint={shown}\n"),
            &format!("SHA256:{digits}"),
            &format!("“SHA-256: {shown}”"),
            &format!("\u{feff}{}\u{202c}", shown.replace(':', "\u{200b}:")),
        ] {
            assert_eq!(Fingerprint::parse(spelling), Ok(read), "{spelling}");
        }
    }

    #[test]
    fn what_is_no_fingerprint_is_refused_with_the_reason() {
        use FingerprintError::{Character, Length, Sha1};
        for (text, error) in [
            ("", Length(0)),
            ("ab:cd", Length(4)),
            (&"a".repeat(63), Length(63)),
            (&"a".repeat(65), Length(65)),
            (&"a".repeat(40), Sha1),
            ("sha512", Character('s')),
            ("sha1 Fingerprint=AB", Length(2)),
            ("sha256", Length(0)),
        ] {
            assert_eq!(Fingerprint::parse(text), Err(error), "{text:?}");
        }
    }
}
