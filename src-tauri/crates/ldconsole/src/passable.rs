//! Which texts can reach a program at all, however they are quoted.

use crate::error::Unquotable;

/// Whether a text can reach a program's `argv` unchanged.
pub(crate) fn check(text: &str) -> Result<(), Unquotable> {
    let mut following = text.chars().skip(1);
    for character in text.chars() {
        let next = following.next();
        let code = u32::from(character);
        match character {
            _ if character.is_control() => return Err(Unquotable::Control(code)),
            '\u{FFFE}' | '\u{FFFF}' => return Err(Unquotable::NotXml(code)),
            // "Best fit" tables of the ANSI code pages, which apply when a program asks for its ANSI command line.
            '\u{02BA}' | '\u{030E}' | '\u{2033}' | '\u{FF02}' => return Err(Unquotable::BecomesQuote(code)),
            '\u{00A5}' | '\u{20A9}' | '\u{20E5}' | '\u{2216}' | '\u{FF3C}'
                if next.is_none_or(|next| next == '"' || next == '\\') =>
            {
                return Err(Unquotable::BecomesBackslash(code));
            }
            _ => {}
        }
    }
    Ok(())
}
