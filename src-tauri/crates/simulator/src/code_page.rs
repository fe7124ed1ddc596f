//! Windows code pages: what programs write into a pipe.

use encoding_rs::{Encoder, EncoderResult, Encoding};
use oem_cp::code_table::{DECODING_TABLE_CP_MAP, ENCODING_TABLE_CP_MAP};
use oem_cp::encode_string_lossy;

/// The ANSI and OEM code pages of a machine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CodePages {
    /// What `ldconsole.exe` writes in.
    pub ansi: u16,
    /// What the console and its tools write in.
    pub oem: u16,
}

impl CodePages {
    /// The pair Windows ships with for an ANSI code page.
    pub const fn of_ansi(ansi: u16) -> Self {
        let oem = match ansi {
            1250 => 852,
            1251 => 866,
            1252 => 437,
            1253 => 737,
            1254 => 857,
            1255 => 862,
            1256 => 720,
            1257 => 775,
            // The East Asian ones, Thai, Vietnamese and UTF-8 serve for both.
            same => same,
        };
        Self { ansi, oem }
    }
}

fn encoding(code_page: u16) -> Option<&'static Encoding> {
    Some(match code_page {
        65001 => encoding_rs::UTF_8,
        // Strictly GBK, not GB18030: four-byte sequences do not exist in code page 936.
        936 => encoding_rs::GBK,
        950 => encoding_rs::BIG5,
        932 => encoding_rs::SHIFT_JIS,
        949 => encoding_rs::EUC_KR,
        874 => encoding_rs::WINDOWS_874,
        866 => encoding_rs::IBM866,
        1250 => encoding_rs::WINDOWS_1250,
        1251 => encoding_rs::WINDOWS_1251,
        1252 => encoding_rs::WINDOWS_1252,
        1253 => encoding_rs::WINDOWS_1253,
        1254 => encoding_rs::WINDOWS_1254,
        1255 => encoding_rs::WINDOWS_1255,
        1256 => encoding_rs::WINDOWS_1256,
        1257 => encoding_rs::WINDOWS_1257,
        1258 => encoding_rs::WINDOWS_1258,
        _ => return None,
    })
}

/// Whether Windows has this page.
pub(crate) fn is_known(code_page: u16) -> bool {
    encoding(code_page).is_some() || ENCODING_TABLE_CP_MAP.contains_key(&code_page)
}

/// Text in a code page; what it lacks becomes `?`, as Windows does by default.
///
/// Code pages not known here carry ASCII only.
pub(crate) fn encode(text: &str, code_page: u16) -> Vec<u8> {
    if text.is_ascii() {
        return text.as_bytes().to_vec();
    }
    if let Some(encoding) = encoding(code_page) {
        return encode_with(text, encoding.new_encoder());
    }
    match ENCODING_TABLE_CP_MAP.get(&code_page) {
        Some(table) => encode_string_lossy(text, table),
        None => text.chars().map(|c| u8::try_from(c).ok().filter(u8::is_ascii).unwrap_or(b'?')).collect(),
    }
}

/// What a program reads of a text in a code page.
pub(crate) fn decode(bytes: &[u8], code_page: u16) -> String {
    match (encoding(code_page), DECODING_TABLE_CP_MAP.get(&code_page)) {
        (Some(encoding), _) => encoding.decode_without_bom_handling(bytes).0.into_owned(),
        (None, Some(table)) => table.decode_string_lossy(bytes),
        (None, None) => {
            bytes.iter().map(|byte| if byte.is_ascii() { char::from(*byte) } else { '?' }).collect()
        }
    }
}

fn encode_with(text: &str, mut encoder: Encoder) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len() * 2);
    let mut buffer = [0; 1024];
    let mut rest = text;
    loop {
        let (result, read, written) = encoder.encode_from_utf8_without_replacement(rest, &mut buffer, true);
        out.extend(&buffer[..written]);
        rest = &rest[read..];
        match result {
            EncoderResult::InputEmpty => return out,
            EncoderResult::OutputFull => {}
            EncoderResult::Unmappable(_) => out.push(b'?'),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_come_out_in_the_machines_code_page() {
        assert_eq!(encode("雷电", 936), [0xc0, 0xd7, 0xb5, 0xe7]);
        assert_eq!(encode("Ферма", 1251), [0xd4, 0xe5, 0xf0, 0xec, 0xe0]);
        assert_eq!(encode("Đ", 1258), [0xd0]);
        assert_eq!(encode("é", 437), [0x82]);
        assert_eq!(encode("João", 850), b"Jo\xc6o");
        assert_eq!(encode("ć", 852), [0x86]);
        assert_eq!(decode(&encode("Администратор", 866), 866), "Администратор");
        assert_eq!(encode("雷-1", 1252), b"?-1");
        assert_eq!(encode("雷", 65001), "雷".as_bytes());
    }
}
