//! From bytes to text: code pages and lines.
//!
//! `ldconsole.exe` writes the machine's ANSI code page into a pipe (GBK on Chinese Windows), Windows' own console
//! programs the console's page, which is an OEM one (866 beside 1251). Strict UTF-8 is tried first, because machines
//! set to UTF-8 exist and a text in another code page is valid UTF-8 only rarely.

use encoding_rs::{Encoding, UTF_8};
use oem_cp::code_table::{DECODING_TABLE_CP_MAP, ENCODING_TABLE_CP_MAP};

use crate::Error;

/// A code page, as Windows numbers it: the machine's ANSI page (registry value `ACP` under `Control\Nls\CodePage`) or a
/// console's (`chcp`).
#[derive(Clone, Copy)]
pub struct CodePage {
    number: u32,
    table: Table,
}

#[derive(Clone, Copy)]
enum Table {
    Encoding(&'static Encoding),
    /// A page of DOS with 256 characters, by its number.
    Oem(u16),
}

impl CodePage {
    /// Western European, the assumption when a machine does not tell.
    pub const WINDOWS_1252: Self = Self { number: 1252, table: Table::Encoding(encoding_rs::WINDOWS_1252) };
    /// UTF-8.
    pub const UTF_8: Self = Self { number: 65001, table: Table::Encoding(UTF_8) };

    /// The Windows number, for example 936.
    pub fn number(self) -> u32 {
        self.number
    }

    /// Whether a text survives this code page, so that a title can come back from `list2` as it was sent.
    pub fn can_encode(self, text: &str) -> bool {
        match self.table {
            Table::Encoding(encoding) => !encoding.encode(text).2,
            Table::Oem(number) => ENCODING_TABLE_CP_MAP
                .get(&number)
                .is_some_and(|table| oem_cp::encode_string_checked(text, table).is_some()),
        }
    }

    /// One character as its bytes; `None` if the page lacks it.
    pub fn encode(self, character: char) -> Option<Vec<u8>> {
        let text = character.to_string();
        if !self.can_encode(&text) {
            return None;
        }
        match self.table {
            Table::Encoding(encoding) => Some(encoding.encode(&text).0.into_owned()),
            Table::Oem(number) => oem_cp::encode_string_checked(&text, ENCODING_TABLE_CP_MAP.get(&number)?),
        }
    }

    fn decode(self, bytes: &[u8]) -> Decoded {
        match self.table {
            Table::Encoding(encoding) => {
                let (text, malformed) = encoding.decode_without_bom_handling(bytes);
                Decoded { text: text.into_owned(), malformed }
            }
            Table::Oem(number) => {
                let Some(table) = DECODING_TABLE_CP_MAP.get(&number) else {
                    return Decoded { text: bytes.escape_ascii().to_string(), malformed: true };
                };
                let text = table.decode_string_lossy(bytes);
                Decoded { malformed: text.contains(char::REPLACEMENT_CHARACTER), text }
            }
        }
    }

    /// Whether two bytes can be one character.
    fn is_double_byte(self) -> bool {
        matches!(self.number, 932 | 936 | 949 | 950 | 54936)
    }
}

impl PartialEq for CodePage {
    fn eq(&self, other: &Self) -> bool {
        self.number == other.number
    }
}

impl Eq for CodePage {}

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
            20866 => encoding_rs::KOI8_R,
            21866 => encoding_rs::KOI8_U,
            54936 => encoding_rs::GB18030,
            65001 => UTF_8,
            _ => {
                return match u16::try_from(number) {
                    Ok(oem) if DECODING_TABLE_CP_MAP.contains_key(&oem) => {
                        Ok(Self { number, table: Table::Oem(oem) })
                    }
                    _ => Err(Error::UnknownCodePage(number)),
                };
            }
        };
        Ok(Self { number, table: Table::Encoding(encoding) })
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
    code_page.decode(bytes)
}

/// The same, line by line, for lists whose lines were written by different programs: what is UTF-8 in one line says
/// nothing of the next.
pub(crate) fn decode_lines(bytes: &[u8], code_page: CodePage) -> Decoded {
    if Encoding::for_bom(bytes).is_some() || std::str::from_utf8(bytes).is_ok() {
        return decode(bytes, code_page);
    }
    let mut decoded = Decoded { text: String::with_capacity(bytes.len() * 2), malformed: false };
    // Neither byte of a character of two is a line feed in any of the pages.
    for line in bytes.split_inclusive(|byte| *byte == b'\n') {
        let by_page = code_page.decode(line);
        match std::str::from_utf8(line) {
            Ok(text) if by_page.malformed || !code_page.is_double_byte() || is_surely_utf_8(text) => {
                decoded.text.push_str(text);
            }
            _ => {
                decoded.text.push_str(&by_page.text);
                decoded.malformed |= by_page.malformed;
            }
        }
    }
    decoded
}

/// Whether a text is UTF-8 by more than chance. One Chinese character in GBK is now and then one valid character of two
/// bytes in UTF-8 as well (路 is ·); beside lines that are not UTF-8 it is taken for what those are.
fn is_surely_utf_8(text: &str) -> bool {
    let sizes = text.chars().map(char::len_utf8);
    sizes.filter(|size| *size > 1).map(|size| size - 1).sum::<usize>() != 1
}
