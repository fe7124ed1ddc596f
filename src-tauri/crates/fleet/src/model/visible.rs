//! Texts of others as they are shown: so long, and with nothing in them that cannot be seen. A title such as
//! `gpj.<U+202E>exe` would read as another one, and a byte of a terminal's language would be obeyed.

use std::fmt::Write as _;

/// Characters of a title that are shown; LDPlayer's own windows show fewer.
pub(crate) const SHOWN_TITLE: usize = 128;

/// A text for people: control characters, marks that turn the direction of writing and characters without a shape are shown as
/// signs. After `most` characters it is cut, and says how many are missing.
pub fn shown(text: &str, most: usize) -> String {
    let mut shown = String::with_capacity(text.len().min(most.saturating_mul(4)));
    let mut before = None;
    let mut rest = text.chars();
    for _ in 0..most {
        let Some(c) = rest.next() else { return shown };
        let joins = |c: Option<char>| c.is_some_and(|c| !c.is_ascii());
        let is_joiner = matches!(c, '\u{200c}' | '\u{200d}') && joins(before) && joins(rest.clone().next());
        match c {
            '\0'..='\u{1f}' => shown.extend(char::from_u32(0x2400 + u32::from(c))),
            '\u{7f}' => shown.push('\u{2421}'),
            // In scripts that need them, and in pictures that are made of several.
            _ if is_joiner => shown.push(c),
            _ if is_unseen(c) => {
                // Writing to a string does not fail.
                let _ = write!(shown, "<U+{:04X}>", u32::from(c));
            }
            _ => shown.push(c),
        }
        before = Some(c);
    }
    let missing = rest.count();
    if missing > 0 {
        let _ = write!(shown, "… (+{missing})");
    }
    shown
}

/// Whether a character has no shape of its own, or changes how its neighbours are shown.
pub(crate) fn is_unseen(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}'
            | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
            | '\u{3164}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}' | '\u{1d173}'..='\u{1d17a}'
            | '\u{e0000}'..='\u{e0fff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_seen_is_shown_as_a_sign() {
        for (text, says) in [
            ("Farm-01", "Farm-01"),
            ("\u{202e}gpj.exe", "<U+202E>gpj.exe"),
            ("A\u{200b}B", "A<U+200B>B"),
            ("a\u{1b}[31m\0\n\u{7f}", "a␛[31m␀␊␡"),
            ("\u{85}", "<U+0085>"),
            ("A\u{200d}B", "A<U+200D>B"),
            ("Ферма 農場 Nông trại", "Ферма 農場 Nông trại"),
            ("👨\u{200d}👩", "👨\u{200d}👩"),
            ("می\u{200c}خواهم", "می\u{200c}خواهم"),
        ] {
            assert_eq!(shown(text, SHOWN_TITLE), says);
        }
    }

    #[test]
    fn a_long_text_is_cut_and_says_so() {
        assert_eq!(shown("abcdef", 6), "abcdef");
        assert_eq!(shown("abcdef", 4), "abcd… (+2)");
        let long = "\u{202e}".repeat(1 << 20);
        assert!(shown(&long, SHOWN_TITLE).len() < 2000);
    }
}
