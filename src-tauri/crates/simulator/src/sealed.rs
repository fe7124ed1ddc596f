//! The `multipart/encrypted` body of an encrypted WinRM message ([MS-WSMV] 2.2.9.1), framed as strictly as
//! Windows does: the closing boundary follows the ciphertext without a line break.

use crate::ntlm::SecurityContext;

/// Content type of an encrypted answer.
pub(crate) const CONTENT_TYPE: &str = "multipart/encrypted;protocol=\"application/HTTP-SPNEGO-session-encrypted\";boundary=\"Encrypted Boundary\"";

const PROTOCOL: &str = "application/HTTP-SPNEGO-session-encrypted";
const SOAP: &str = "application/soap+xml;charset=UTF-8";

/// Why an encrypted body was not accepted; each is HTTP 400 on the wire.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum BadBody {
    /// The MIME parts are not as specified.
    Framing,
    /// Decryption gave something else than was signed.
    Seal,
}

/// Whether a content type announces an encrypted body.
pub(crate) fn is_sealed(content_type: &str) -> bool {
    content_type.trim_start().to_ascii_lowercase().starts_with("multipart/encrypted")
}

fn after<'a>(bytes: &'a [u8], prefix: &str) -> Option<&'a [u8]> {
    let head = bytes.get(..prefix.len())?;
    head.eq_ignore_ascii_case(prefix.as_bytes()).then(|| &bytes[prefix.len()..])
}

/// One line without its CRLF, leading blanks removed, and the rest.
fn line(bytes: &[u8]) -> Option<(&str, &[u8])> {
    let end = bytes.windows(2).position(|pair| pair == b"\r\n")?;
    Some((std::str::from_utf8(&bytes[..end]).ok()?.trim_start(), &bytes[end + 2..]))
}

fn boundary(content_type: &str) -> Option<&str> {
    let at = content_type.to_ascii_lowercase().find("boundary=")?;
    let value = &content_type[at + "boundary=".len()..];
    match value.strip_prefix('"') {
        Some(quoted) => quoted.split('"').next(),
        None => value.split(';').next().map(str::trim),
    }
}

/// Reads and decrypts a body.
pub(crate) fn open(
    context: &mut SecurityContext,
    content_type: &str,
    body: &[u8],
) -> Result<Vec<u8>, BadBody> {
    let (signature, data, length) = frame(content_type, body).ok_or(BadBody::Framing)?;
    let plain = context.unseal(signature, data).ok_or(BadBody::Seal)?;
    if plain.len() == length { Ok(plain) } else { Err(BadBody::Framing) }
}

fn frame<'a>(content_type: &str, body: &'a [u8]) -> Option<(&'a [u8], &'a [u8], usize)> {
    let dashes = format!("--{}", boundary(content_type)?);
    let rest = after(after(body, &dashes)?, "\r\n")?;
    let (first, rest) = line(rest)?;
    if !first.eq_ignore_ascii_case(&format!("Content-Type: {PROTOCOL}")) {
        return None;
    }
    let (original, rest) = line(rest)?;
    let length =
        original.strip_prefix("OriginalContent: type=")?.rsplit_once(";Length=")?.1.trim().parse().ok()?;
    let rest = after(after(rest, &dashes)?, "\r\n")?;
    let (second, rest) = line(rest)?;
    if !second.eq_ignore_ascii_case("Content-Type: application/octet-stream") {
        return None;
    }
    let size = usize::try_from(u32::from_le_bytes(rest.get(..4)?.try_into().ok()?)).ok()?;
    let (signature, rest) = rest[4..].split_at_checked(size)?;
    let (data, rest) = rest.split_at_checked(length)?;
    let tail = after(after(rest, &dashes)?, "--")?;
    (tail.is_empty() || tail == b"\r\n").then_some((signature, data, length))
}

/// Encrypts and frames an answer.
pub(crate) fn close(context: &mut SecurityContext, plain: &[u8]) -> Vec<u8> {
    let (signature, data) = context.seal(plain);
    let mut out = format!(
        "--Encrypted Boundary\r\n\tContent-Type: {PROTOCOL}\r\n\tOriginalContent: type={SOAP};Length={}\r\n\
         --Encrypted Boundary\r\n\tContent-Type: application/octet-stream\r\n",
        plain.len()
    )
    .into_bytes();
    out.extend(16_u32.to_le_bytes());
    out.extend(signature);
    out.extend(data);
    out.extend(b"--Encrypted Boundary--\r\n");
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn body(tail: &str) -> Vec<u8> {
        let mut out =
            b"--Encrypted Boundary\r\n\tContent-Type: application/HTTP-SPNEGO-session-encrypted\r\n\
            \tOriginalContent: type=application/soap+xml;charset=UTF-8;Length=4\r\n--Encrypted Boundary\r\n\
            \tContent-Type: application/octet-stream\r\n\x10\0\0\0"
                .to_vec();
        out.extend([1; 16]);
        out.extend(b"data");
        out.extend(tail.as_bytes());
        out
    }

    #[test]
    fn the_framing_of_ms_wsmv_is_read() {
        let body = body("--Encrypted Boundary--\r\n");
        assert_eq!(frame(CONTENT_TYPE, &body), Some((&[1; 16][..], &b"data"[..], 4)));
    }

    #[test]
    fn a_line_break_before_the_closing_boundary_is_refused() {
        assert_eq!(frame(CONTENT_TYPE, &body("\r\n--Encrypted Boundary--\r\n")), None);
        assert_eq!(frame(CONTENT_TYPE, &body("")), None);
    }
}
