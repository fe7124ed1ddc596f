//! Windows code pages: what programs write into a pipe.

use encoding_rs::{Encoder, EncoderResult, Encoding};

/// Upper half of code page 437 (United States).
const CP437: &str = "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{a0}";
/// Upper half of code page 850 (Western Europe).
const CP850: &str = "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u{ad}±‗¾¶§÷¸°¨·¹³²■\u{a0}";

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
    let table = match code_page {
        437 => CP437,
        850 => CP850,
        _ => "",
    };
    text.chars()
        .map(|character| match u8::try_from(character) {
            Ok(byte) if byte < 0x80 => byte,
            _ => table
                .chars()
                .position(|known| known == character)
                .and_then(|place| u8::try_from(place + 0x80).ok())
                .unwrap_or(b'?'),
        })
        .collect()
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
        assert_eq!(encode("雷-1", 1252), b"?-1");
        assert_eq!(encode("雷", 65001), "雷".as_bytes());
    }
}
