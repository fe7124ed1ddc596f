//! A tag: a word that an operator gives to workstations and emulators, to find them by it.

use std::{
    cmp::Ordering,
    collections::BTreeSet,
    fmt,
    hash::{Hash, Hasher},
    sync::Arc,
};

use messages::{Message, tags};
use unicode_normalization::UnicodeNormalization;

use crate::{
    error::{Error, Result},
    model::{
        field::Field,
        visible::{is_unseen, shown},
    },
};

/// Longest tag, in characters.
pub const MAX_TAG: usize = 40;
/// Most tags of one workstation or emulator.
pub const MAX_TAGS: usize = 32;
/// How many colours tags have.
pub const TAG_COLOURS: u8 = 12;

/// A tag. Two that differ in capitals only are the same, as in a filter; it is shown as it was written first.
#[derive(Debug, Clone)]
pub struct Tag {
    text: Arc<str>,
    /// By which it is compared.
    folded: Arc<str>,
}

/// The tags of one workstation or emulator, in the order of their letters.
pub type Tags = BTreeSet<Tag>;

impl Tag {
    /// Reads what was typed; a `#` before it and spaces around it are left away.
    pub fn parse(typed: &str) -> Result<Self> {
        let invalid = |sentence: Message| Err(Error::Invalid { field: Field::Tag, sentence });
        let typed = typed.trim();
        let composed: String = typed.strip_prefix('#').unwrap_or(typed).nfc().collect();
        // Runs of spaces look like one.
        let text = composed.split_whitespace().collect::<Vec<_>>().join(" ");
        if text.is_empty() {
            return invalid(tags::empty());
        }
        if text.chars().count() > MAX_TAG {
            return invalid(tags::too_long(MAX_TAG));
        }
        if text.chars().any(is_unseen) {
            return invalid(tags::unseen(shown(&text, MAX_TAG)));
        }
        // Those that part tags in lists and mean something in a filter.
        if let Some(sign) = text.chars().find(|c| matches!(c, ',' | ';' | '#' | '"' | '*')) {
            return invalid(tags::sign(text, sign.to_string()));
        }
        let folded = filter::fold(&text).into();
        Ok(Self { text: text.into(), folded })
    }

    /// As it was written.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Which of the colours it has: always the same for the same tag, so that it is known again on every computer.
    pub fn colour(&self) -> u8 {
        // FNV-1a: spread evenly over short texts, and the same for ever.
        let hash = self
            .folded
            .bytes()
            .fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
        // The high bits are mixed best; the remainder is below the number of colours.
        u8::try_from((hash >> 8) % u32::from(TAG_COLOURS)).unwrap_or_default()
    }

    /// Whether the other is not only the same tag, but written in the same way.
    pub(crate) fn is_written_like(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

/// Whether something may carry so many tags.
pub(crate) fn check_tags(tags: &Tags) -> Result<()> {
    if tags.len() > MAX_TAGS {
        return Err(Error::Invalid { field: Field::Tag, sentence: tags::too_many(MAX_TAGS) });
    }
    Ok(())
}

impl PartialEq for Tag {
    fn eq(&self, other: &Self) -> bool {
        self.folded == other.folded
    }
}

impl Eq for Tag {}

impl Hash for Tag {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.folded.hash(state);
    }
}

impl PartialOrd for Tag {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Tag {
    fn cmp(&self, other: &Self) -> Ordering {
        self.folded.cmp(&other.folded)
    }
}

impl fmt::Display for Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tag(text: &str) -> Tag {
        Tag::parse(text).unwrap()
    }

    #[test]
    fn a_tag_is_the_same_in_capitals_and_in_every_spelling() {
        assert_eq!(tag("PvP"), tag(" #pvp "));
        assert_eq!(tag("Đà  Nẵng"), tag("đa\u{300} nẵng"));
        assert_eq!(tag("ФЕРМА"), tag("ферма"));
        assert_ne!(tag("room-1"), tag("room-2"));
        assert_eq!(tag("Đa\u{300} Nẵng").as_str(), "Đà Nẵng", "kept in one spelling");
        let tags: Tags = ["b", "A", "B"].map(tag).into();
        assert_eq!(tags.len(), 2);
    }

    #[test]
    fn what_is_no_tag_is_refused_with_the_reason() {
        for (typed, says) in [
            ("", "Give the tag"),
            (" # ", "Give the tag"),
            ("a,b", "“,”"),
            ("a;b", "“;”"),
            ("a#b", "“#”"),
            ("a\"b", "“\"”"),
            ("farm*", "“*”"),
            ("a\u{202e}b", "cannot be seen"),
            ("a\u{0}b", "cannot be seen"),
            (&"x".repeat(MAX_TAG + 1), "at most 40"),
        ] {
            let said = Tag::parse(typed).unwrap_err().to_string();
            assert!(said.contains(says), "{typed}: {said}");
        }
        assert!(Tag::parse(&"農".repeat(MAX_TAG)).is_ok());
    }

    #[test]
    fn a_colour_goes_by_the_name_alone() {
        assert_eq!(tag("PvP").colour(), tag("pvp").colour());
        let used: BTreeSet<u8> = (0..200).map(|n| tag(&format!("tag-{n}")).colour()).collect();
        assert_eq!(used, (0..TAG_COLOURS).collect());
    }
}
