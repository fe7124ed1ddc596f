//! Titles as LDPlayer's list can carry them.
//!
//! `list2` speaks the ANSI code page of Windows. A title that does not survive it comes back with question marks, and
//! would never again be recognised. The Vietnamese code page has the letters of Vietnamese, but not all of them in one
//! piece: tones stand after their vowel. Both spellings are the same text to Unicode, and to everybody who reads it.

use ldconsole::{CodePage, Title};
use unicode_normalization::{
    UnicodeNormalization,
    char::{compose, decompose_canonical},
};

use crate::model::visible::{self, SHOWN_TITLE};

/// A title as it is compared and shown: in one spelling, with signs for what cannot be seen in it, and not longer than a window
/// is wide. It is never sent.
pub(crate) fn shown(title: &str) -> String {
    visible::shown(&composed(title), SHOWN_TITLE)
}

fn composed(title: &str) -> String {
    title.nfc().collect()
}

/// The title in a spelling that the code page can carry; the characters that it lacks if there is none.
pub(super) fn carried(title: &Title, code_page: CodePage) -> Result<Title, String> {
    let (mut spelling, mut lacking) = (String::new(), String::new());
    for character in composed(title.as_str()).chars() {
        match spelled(character, code_page) {
            Some(letters) => spelling.push_str(&letters),
            None if lacking.contains(character) => {}
            None => lacking.push(character),
        }
    }
    if !lacking.is_empty() {
        return Err(lacking);
    }
    Title::parse(&spelling).map_err(|_| spelling)
}

/// A character as it is, or as a letter and the marks that follow it.
fn spelled(character: char, code_page: CodePage) -> Option<String> {
    let carries = |text: &str| code_page.can_encode(text);
    let whole = character.to_string();
    if carries(&whole) {
        return Some(whole);
    }
    let mut parts = Vec::new();
    decompose_canonical(character, |part| parts.push(part));
    let (base, marks) = parts.split_first()?;
    // Whichever mark the letter can take up in one piece; the others follow.
    let with = |place: usize| {
        let letter = compose(*base, marks[place])?;
        let rest = marks.iter().enumerate().filter(move |(at, _)| *at != place).map(|(_, mark)| *mark);
        Some(std::iter::once(letter).chain(rest).collect::<String>())
    };
    (0..marks.len()).filter_map(with).chain([parts.iter().collect()]).find(|spelling| carries(spelling))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(number: u32) -> CodePage {
        CodePage::try_from(number).unwrap()
    }

    #[test]
    fn every_letter_of_vietnamese_has_a_spelling_in_its_code_page() {
        let letters = "ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬĐÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ";
        for letter in letters.chars().chain(letters.to_lowercase().chars()) {
            let spelling = spelled(letter, page(1258)).unwrap_or_else(|| panic!("{letter}"));
            assert!(page(1258).can_encode(&spelling));
            assert_eq!(composed(&spelling), letter.to_string(), "{spelling:?}");
        }
    }

    #[test]
    fn a_title_is_shown_in_one_spelling_and_as_what_it_is() {
        assert_eq!(shown("Đa\u{300} Nẵng"), "Đà Nẵng");
        assert_eq!(shown("\u{202e}gpj.exe"), "<U+202E>gpj.exe");
        assert!(shown(&"a".repeat(1 << 20)).len() < 200);
    }

    #[test]
    fn what_a_code_page_lacks_is_named_and_nothing_else_is_touched() {
        let title = |text| Title::parse(text).unwrap();
        assert_eq!(carried(&title("农场 1"), page(936)), Ok(title("农场 1")));
        assert_eq!(carried(&title("Ферма"), page(1251)), Ok(title("Ферма")));
        assert_eq!(carried(&title("农场农 é"), page(1252)), Err("农场".to_owned()));
        assert_eq!(carried(&title("é"), page(65001)), Ok(title("é")));
        let vietnamese = carried(&title("Đà Nẵng"), page(1258)).unwrap();
        assert_ne!(vietnamese.as_str(), "Đà Nẵng");
        assert_eq!(composed(vietnamese.as_str()), "Đà Nẵng");
    }
}
