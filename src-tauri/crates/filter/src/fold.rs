//! When two letters count as the same.
//!
//! Unicode's own case folding keeps the Turkish dotless i apart from the others, and knows nothing of people who type
//! Vietnamese without its marks, as most do in a search box.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

const DOT_ABOVE: char = '\u{307}';
const BREVE: char = '\u{306}';
const DIAERESIS: char = '\u{308}';

/// Without the difference between capitals and small letters, between a letter with its mark in one and the two apart,
/// between the width of East Asian letters, and between the Turkish i with and without its dot.
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let mut folded = String::with_capacity(text.len());
    for letter in text.nfkd().flat_map(char::to_lowercase) {
        match letter {
            'ı' => folded.push('i'),
            'ς' => folded.push('σ'),
            DOT_ABOVE if folded.ends_with('i') => {}
            // No и with a mark: a letter of its own.
            BREVE if folded.ends_with('и') => {
                folded.pop();
                folded.push('й');
            }
            letter => folded.push(letter),
        }
    }
    folded
}

/// A folded text without the marks that people leave away when they type: those on Latin letters, and the dots of the Russian ё.
/// Marks of other scripts stay: many Indian vowels are marks.
pub fn without_marks(folded: &str) -> String {
    if folded.is_ascii() {
        return folded.to_owned();
    }
    let mut plain = String::with_capacity(folded.len());
    for letter in folded.chars() {
        let before = plain.chars().next_back();
        match letter {
            'đ' => plain.push('d'),
            'ł' => plain.push('l'),
            'ø' => plain.push('o'),
            'ß' => plain.push_str("ss"),
            'æ' => plain.push_str("ae"),
            'œ' => plain.push_str("oe"),
            DIAERESIS if before == Some('е') => {}
            mark if is_combining_mark(mark) && before.is_some_and(|letter| letter.is_ascii_lowercase()) => {}
            letter => plain.push(letter),
        }
    }
    plain
}
