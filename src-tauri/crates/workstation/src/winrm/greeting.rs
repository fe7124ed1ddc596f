//! What a computer calls itself before anybody logs on: its challenge names it ([MS-NLMP] 2.2.1.2 and 2.2.2.1).

use std::time::Duration;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use reqwest::header::{AUTHORIZATION, CONTENT_LENGTH, WWW_AUTHENTICATE};

use crate::{
    error::{Cause, Error, Result},
    winrm::{certificate::unverified, endpoint::Endpoint, identify::client, translate},
};

const SIGNATURE: &[u8; 8] = b"NTLMSSP\0";
/// Unicode, the target's name, signing, sealing, NTLM with extended security, 128 bits: what Windows itself asks for.
const FLAGS: u32 = 0xe008_8235;
const NETBIOS_NAME: u16 = 1;
const END: u16 = 0;

/// Asks for a challenge, which needs no account and counts as no login; the computer's `NetBIOS` name in it. `None` where
/// it offers no NTLM or leaves its name out. Over HTTPS the certificate is not looked at: the doctor asks
/// whoever is there, and a connection verifies it before.
pub(crate) async fn greeting(endpoint: &Endpoint, deadline: Duration) -> Result<Option<String>> {
    let asking = async {
        let (client, url) = client(unverified()?, endpoint).await?;
        let hello = format!("Negotiate {}", STANDARD.encode(hello()));
        let sent = client
            .post(url)
            .header("Content-Type", "application/soap+xml;charset=UTF-8")
            .header(CONTENT_LENGTH, "0")
            .header(AUTHORIZATION, hello)
            .send()
            .await;
        let answer = sent.map_err(|error| Error::unsent(translate::http_client(&error).cause().clone()))?;
        let offers = answer.headers().get_all(WWW_AUTHENTICATE).into_iter().filter_map(|o| o.to_str().ok());
        let mut challenges = offers.filter_map(|offer| offer.strip_prefix("Negotiate "));
        Ok(challenges.find_map(|challenge| name_in(&STANDARD.decode(challenge.trim()).ok()?)))
    };
    tokio::time::timeout(deadline, asking).await.unwrap_or_else(|_| Err(Error::unsent(Cause::NoAnswer)))
}

/// The first message of a login. It holds no name and no password.
fn hello() -> Vec<u8> {
    let mut message = SIGNATURE.to_vec();
    message.extend(1_u32.to_le_bytes());
    message.extend(FLAGS.to_le_bytes());
    message.extend([0; 16]);
    message
}

/// The `NetBIOS` name in a challenge.
fn name_in(challenge: &[u8]) -> Option<String> {
    if challenge.get(..12)? != [&SIGNATURE[..], &2_u32.to_le_bytes()].concat() {
        return None;
    }
    let length = usize::from(u16_at(challenge, 40)?);
    let offset = usize::try_from(u32::from_le_bytes(challenge.get(44..48)?.try_into().ok()?)).ok()?;
    let mut pairs = challenge.get(offset..offset.checked_add(length)?)?;
    loop {
        let (kind, length) = (u16_at(pairs, 0)?, usize::from(u16_at(pairs, 2)?));
        let value = pairs.get(4..4 + length)?;
        match kind {
            END => return None,
            NETBIOS_NAME => {
                let units: Vec<u16> =
                    value.chunks_exact(2).map(|unit| u16::from_le_bytes([unit[0], unit[1]])).collect();
                return String::from_utf16(&units).ok().filter(|name| !name.is_empty());
            }
            _ => pairs = &pairs[4 + length..],
        }
    }
}

fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes(bytes.get(at..at + 2)?.try_into().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The example of [MS-NLMP] 4.2.4.3: a computer `Server` of the domain `Domain`.
    const EXAMPLE: &str = "4e544c4d53535000020000000c000c003800000033828ae20123456789abcdef00000000000000002400240044000000\
        06007017000000 0f 53006500720076006500720002000c0044006f006d00610069006e0001000c0053006500720076006500720000000000";

    fn example() -> Vec<u8> {
        let digits: Vec<u8> = EXAMPLE.bytes().filter(u8::is_ascii_hexdigit).collect();
        digits
            .chunks(2)
            .map(|pair| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap())
            .collect()
    }

    #[test]
    fn a_challenge_names_its_computer() {
        assert_eq!(name_in(&example()).as_deref(), Some("Server"));
    }

    #[test]
    fn a_challenge_that_is_damaged_names_nobody() {
        let whole = example();
        let named = whole.len() - 4;
        for length in 0..named {
            assert_eq!(name_in(&whole[..length]), None, "{length}");
        }
        let mut other = whole.clone();
        other[8] = 3;
        assert_eq!(name_in(&other), None);
        let mut far = whole;
        far[44..48].fill(0xff);
        assert_eq!(name_in(&far), None);
    }
}
