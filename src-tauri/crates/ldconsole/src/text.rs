//! From bytes to text: code pages and lines.
//!
//! `ldconsole.exe` writes the machine's ANSI code page into a pipe (GBK on Chinese Windows). Strict UTF-8 is tried
//! first, because machines set to UTF-8 exist and a text in another code page is valid UTF-8 only rarely.

use encoding_rs::{Encoding, UTF_8};

use crate::Error;

/// The ANSI code page of a machine, as Windows numbers it (registry value `ACP` under `Control\Nls\CodePage`).
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct CodePage {
    number: u32,
    encoding: &'static Encoding,
}

impl CodePage {
    /// Western European, the assumption when a machine does not tell.
    pub const WINDOWS_1252: Self = Self { number: 1252, encoding: encoding_rs::WINDOWS_1252 };
    /// UTF-8.
    pub const UTF_8: Self = Self { number: 65001, encoding: UTF_8 };

    /// The Windows number, for example 936.
    pub fn number(self) -> u32 {
        self.number
    }

    /// Whether a text survives this code page, so that a title can come back from `list2` as it was sent.
    pub fn can_encode(self, text: &str) -> bool {
        let (_, _, unmappable) = self.encoding.encode(text);
        !unmappable
    }
}

impl std::fmt::Debug for CodePage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "CodePage({})", self.number)
    }
}

impl TryFrom<u32> for CodePage {
    type Error = Error;

    fn try_from(number: u32) -> Result<Self, Error> {
        let encoding = match number {
            866 => encoding_rs::IBM866,
            874 => encoding_rs::WINDOWS_874,
            932 => encoding_rs::SHIFT_JIS,
            936 => encoding_rs::GBK,
            949 => encoding_rs::EUC_KR,
            950 => encoding_rs::BIG5,
            1250 => encoding_rs::WINDOWS_1250,
            1251 => encoding_rs::WINDOWS_1251,
            1252 => encoding_rs::WINDOWS_1252,
            1253 => encoding_rs::WINDOWS_1253,
            1254 => encoding_rs::WINDOWS_1254,
            1255 => encoding_rs::WINDOWS_1255,
            1256 => encoding_rs::WINDOWS_1256,
            1257 => encoding_rs::WINDOWS_1257,
            1258 => encoding_rs::WINDOWS_1258,
            65001 => UTF_8,
            unknown => return Err(Error::UnknownCodePage(unknown)),
        };
        Ok(Self { number, encoding })
    }
}

/// Decoded output.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decoded {
    /// The text, without a byte order mark.
    pub text: String,
    /// Whether some bytes meant nothing in the code page; each such place is a U+FFFD in the text.
    pub malformed: bool,
}

/// Decodes output: by byte order mark if there is one, else as UTF-8 if all of it is valid, else by the code page.
pub fn decode(bytes: &[u8], code_page: CodePage) -> Decoded {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        let (text, malformed) = encoding.decode_without_bom_handling(&bytes[mark..]);
        return Decoded { text: text.into_owned(), malformed };
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Decoded { text: text.to_owned(), malformed: false };
    }
    let (text, malformed) = code_page.encoding.decode_without_bom_handling(bytes);
    Decoded { text: text.into_owned(), malformed }
}

/// The lines of a text with their numbers from 1.
///
/// A line ends with `\n`, or with any run of `\r` and an optional `\n`: text that went through `adb` ends lines with
/// `\r\r\n`. The end of the text needs no line end.
pub(crate) fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut rest = text;
    let mut number = 0;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        number += 1;
        let end = rest.bytes().position(|byte| matches!(byte, b'\r' | b'\n')).unwrap_or(rest.len());
        let (line, tail) = rest.split_at(end);
        let after = tail.trim_start_matches('\r');
        rest = after.strip_prefix('\n').unwrap_or(after);
        Some((number, line))
    })
}

/// Lines with something to read in them.
pub(crate) fn lines_with_text(text: &str) -> impl Iterator<Item = (usize, &str)> {
    lines(text).filter(|(_, line)| !line.trim().is_empty())
}
