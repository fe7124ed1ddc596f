//! The text of a file: UTF-8 and UTF-16, as Windows' own programs save it. Anything else would be guessed, and is refused with the
//! way out.

use messages::import;

use crate::{
    error::Result,
    import::{LARGEST, MOST_LINES, refused},
};

/// What begins so is no text. Both kinds of workbook are archives of a kind.
const WORKBOOKS: [&[u8]; 2] = [b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"];

/// The text, or why it is none.
pub(crate) fn text(bytes: &[u8]) -> Result<String> {
    if bytes.len() > LARGEST << 20 {
        return Err(refused(import::too_large(LARGEST)));
    }
    if WORKBOOKS.iter().any(|begin| bytes.starts_with(begin)) {
        return Err(refused(import::workbook()));
    }
    let decoded = match bytes {
        [0xef, 0xbb, 0xbf, text @ ..] => utf8(text)?,
        [0xff, 0xfe, text @ ..] => utf16(encoding_rs::UTF_16LE, text)?,
        [0xfe, 0xff, text @ ..] => utf16(encoding_rs::UTF_16BE, text)?,
        text => match without_mark(text) {
            Some(encoding) => utf16(encoding, text)?,
            None => utf8(text)?,
        },
    };
    if decoded.contains('\0') {
        return Err(refused(import::no_text()));
    }
    if decoded.lines().nth(MOST_LINES).is_some() {
        return Err(refused(import::too_many_lines(MOST_LINES)));
    }
    Ok(decoded)
}

fn utf8(bytes: &[u8]) -> Result<String> {
    let text = str::from_utf8(bytes).map_err(|_| {
        // Text of an old code page has no control characters; a picture or a program does.
        let is_text = bytes.iter().all(|b| *b >= 0x20 || matches!(b, b'\t' | b'\n' | b'\r'));
        refused(if is_text { import::code_page() } else { import::no_text() })
    })?;
    Ok(text.to_owned())
}

fn utf16(encoding: &'static encoding_rs::Encoding, bytes: &[u8]) -> Result<String> {
    let decoded = encoding.decode_without_bom_handling_and_without_replacement(bytes);
    decoded.map(std::borrow::Cow::into_owned).ok_or_else(|| refused(import::no_text()))
}

/// UTF-16 without a mark is certain where every second byte of the beginning is zero: nothing else looks so.
fn without_mark(bytes: &[u8]) -> Option<&'static encoding_rs::Encoding> {
    let begin = bytes.get(..32).unwrap_or(bytes);
    let zero = |from: usize| begin.iter().skip(from).step_by(2).all(|b| *b == 0);
    let full = |from: usize| begin.iter().skip(from).step_by(2).all(|b| *b != 0);
    if begin.len() < 4 || !bytes.len().is_multiple_of(2) {
        return None;
    }
    if full(0) && zero(1) {
        return Some(encoding_rs::UTF_16LE);
    }
    (zero(0) && full(1)).then_some(encoding_rs::UTF_16BE)
}
