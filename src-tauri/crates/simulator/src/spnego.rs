//! SPNEGO around NTLM ([MS-SPNG], RFC 4178): just enough DER to be an acceptor that speaks NTLM only.

const OID_SPNEGO: &[u8] = &[0x2b, 0x06, 0x01, 0x05, 0x05, 0x02];
const OID_NTLMSSP: &[u8] = &[0x2b, 0x06, 0x01, 0x04, 0x01, 0x82, 0x37, 0x02, 0x02, 0x0a];

const SEQUENCE: u8 = 0x30;
const OCTET_STRING: u8 = 0x04;
const OID: u8 = 0x06;
const ENUMERATED: u8 = 0x0a;
const APPLICATION_0: u8 = 0x60;

/// Where the negotiation stands, RFC 4178 4.2.2.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum State {
    Completed = 0,
    Incomplete = 1,
    RequestMic = 3,
}

/// A token of the client.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Token<'a> {
    /// NTLM without any wrapping.
    Raw(&'a [u8]),
    /// The first token of a negotiation.
    Init {
        /// DER of the list of mechanisms: what a `mechListMIC` covers.
        mechanisms: &'a [u8],
        /// Whether NTLM is the client's first choice, so that `token` belongs to it.
        ntlm_first: bool,
        token: Option<&'a [u8]>,
    },
    /// A later one.
    Response { token: Option<&'a [u8]>, mic: Option<&'a [u8]> },
}

/// One DER element: its tag, its content, and what follows it.
fn element(bytes: &[u8]) -> Option<(u8, &[u8], &[u8])> {
    let (&tag, rest) = bytes.split_first()?;
    let (&first, mut rest) = rest.split_first()?;
    let mut length = usize::from(first);
    if first & 0x80 != 0 {
        let count = usize::from(first & 0x7f);
        if count == 0 || count > 4 {
            return None;
        }
        let (digits, after) = rest.split_at_checked(count)?;
        length = digits.iter().fold(0, |sum, digit| sum << 8 | usize::from(*digit));
        rest = after;
    }
    let (content, rest) = rest.split_at_checked(length)?;
    Some((tag, content, rest))
}

fn expect(bytes: &[u8], wanted: u8) -> Option<&[u8]> {
    element(bytes).filter(|(tag, ..)| *tag == wanted).map(|(_, content, _)| content)
}

/// The context-tagged fields of a sequence, by number.
fn fields(sequence: &[u8]) -> [Option<&[u8]>; 4] {
    let mut found = [None; 4];
    let mut rest = sequence;
    while let Some((tag, content, after)) = element(rest) {
        if let Some(slot) = found.get_mut(usize::from(tag.wrapping_sub(0xa0))) {
            *slot = Some(content);
        }
        rest = after;
    }
    found
}

/// Reads a token, or `None` if it is neither NTLM nor SPNEGO with NTLM among its mechanisms.
pub(crate) fn parse(bytes: &[u8]) -> Option<Token<'_>> {
    if bytes.starts_with(crate::ntlm::SIGNATURE) {
        return Some(Token::Raw(bytes));
    }
    if let Some(initial) = expect(bytes, APPLICATION_0) {
        let (_, oid, rest) = element(initial).filter(|(tag, ..)| *tag == OID)?;
        if oid != OID_SPNEGO {
            return None;
        }
        let [mechanisms, _, token, _] = fields(expect(expect(rest, 0xa0)?, SEQUENCE)?);
        let mechanisms = mechanisms?;
        let mut list = expect(mechanisms, SEQUENCE)?;
        let mut order = Vec::new();
        while let Some((_, oid, rest)) = element(list) {
            order.push(oid);
            list = rest;
        }
        if !order.contains(&OID_NTLMSSP) {
            return None;
        }
        return Some(Token::Init {
            mechanisms,
            ntlm_first: order.first() == Some(&OID_NTLMSSP),
            token: token.and_then(|token| expect(token, OCTET_STRING)),
        });
    }
    let [_, _, token, mic] = fields(expect(expect(bytes, 0xa1)?, SEQUENCE)?);
    Some(Token::Response {
        token: token.and_then(|token| expect(token, OCTET_STRING)),
        mic: mic.and_then(|mic| expect(mic, OCTET_STRING)),
    })
}

fn wrap(tag: u8, content: &[u8]) -> Vec<u8> {
    let mut out = vec![tag];
    match content.len() {
        length @ 0..0x80 => out.push(u8::try_from(length).unwrap_or(0)),
        length => {
            let digits = length.to_be_bytes();
            let digits = &digits[digits.iter().take_while(|digit| **digit == 0).count()..];
            out.push(0x80 | u8::try_from(digits.len()).unwrap_or(0));
            out.extend(digits);
        }
    }
    out.extend(content);
    out
}

/// The server's answer: state, the mechanism (in the first answer only), its token, and a `mechListMIC`.
pub(crate) fn response(state: State, first: bool, token: Option<&[u8]>, mic: Option<&[u8]>) -> Vec<u8> {
    let mut content = wrap(0xa0, &wrap(ENUMERATED, &[state as u8]));
    if first {
        content.extend(wrap(0xa1, &wrap(OID, OID_NTLMSSP)));
    }
    if let Some(token) = token {
        content.extend(wrap(0xa2, &wrap(OCTET_STRING, token)));
    }
    if let Some(mic) = mic {
        content.extend(wrap(0xa3, &wrap(OCTET_STRING, mic)));
    }
    wrap(0xa1, &wrap(SEQUENCE, &content))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn init(mechanisms: &[&[u8]], token: &[u8]) -> Vec<u8> {
        let list: Vec<u8> = mechanisms.iter().flat_map(|oid| wrap(OID, oid)).collect();
        let mut content = wrap(0xa0, &wrap(SEQUENCE, &list));
        content.extend(wrap(0xa2, &wrap(OCTET_STRING, token)));
        let mut initial = wrap(OID, OID_SPNEGO);
        initial.extend(wrap(0xa0, &wrap(SEQUENCE, &content)));
        wrap(APPLICATION_0, &initial)
    }

    #[test]
    fn an_initial_token_gives_its_mechanisms_and_the_inner_token() {
        let long = vec![b'x'; 300];
        let bytes = init(&[OID_NTLMSSP], &long);
        let Some(Token::Init { ntlm_first: true, token: Some(token), mechanisms }) = parse(&bytes) else {
            panic!("not read");
        };
        assert_eq!(token, long);
        assert_eq!(mechanisms, wrap(SEQUENCE, &wrap(OID, OID_NTLMSSP)));
    }

    #[test]
    fn a_client_that_prefers_kerberos_is_noticed() {
        let kerberos: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x12, 0x01, 0x02, 0x02];
        let both = init(&[kerberos, OID_NTLMSSP], b"ticket");
        assert!(matches!(parse(&both), Some(Token::Init { ntlm_first: false, .. })));
        assert_eq!(parse(&init(&[kerberos], b"ticket")), None);
    }

    #[test]
    fn what_is_written_can_be_read_and_no_cut_of_it_panics() {
        let bytes = response(State::Completed, true, Some(&[1; 200]), Some(&[2; 16]));
        assert_eq!(parse(&bytes), Some(Token::Response { token: Some(&[1; 200]), mic: Some(&[2; 16]) }));
        for length in 0..bytes.len() {
            let _ = parse(&bytes[..length]);
        }
    }
}
