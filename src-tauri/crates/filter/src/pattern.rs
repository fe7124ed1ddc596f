//! A text that is looked for, with `*` for whatever may stand there.

use std::fmt;

use serde::{Serialize, Serializer};

use crate::fold::{fold, without_marks};

/// What is looked for in a text.
///
/// Case never matters ([`fold`]). Marks matter where the pattern has some: `may` finds *máy* and *mây*, `máy` finds only *máy*.
#[derive(Debug, Clone)]
pub struct Pattern {
    /// As typed; between two of them stands a star. One alone is a pattern without stars.
    pieces: Vec<String>,
    folded: Vec<String>,
    marks_matter: bool,
}

impl Pattern {
    /// A text to be found as it is, stars and all.
    pub fn literal(text: &str) -> Self {
        Self::new(vec![text.to_owned()])
    }

    /// The pieces that stand between stars.
    pub(crate) fn new(mut pieces: Vec<String>) -> Self {
        // Several stars in a row say no more than one.
        let last = pieces.len().saturating_sub(1);
        let mut at = 0;
        pieces.retain(|piece| {
            let keep = at == 0 || at == last || !piece.is_empty();
            at += 1;
            keep
        });
        let folded: Vec<String> = pieces.iter().map(|piece| fold(piece)).collect();
        let marks_matter = folded.iter().any(|piece| *piece != without_marks(piece));
        Self { pieces, folded, marks_matter }
    }

    /// Whether it has a star.
    pub fn has_star(&self) -> bool {
        self.pieces.len() > 1
    }

    /// What was typed, if there is no star in it.
    pub fn without_star(&self) -> Option<&str> {
        match self.pieces.as_slice() {
            [text] => Some(text),
            _ => None,
        }
    }

    /// Whether it stands in the text; with stars, whether the whole text is like it.
    pub fn is_in(&self, text: &str) -> bool {
        let text = self.comparable(text);
        if self.has_star() { self.covers(&text) } else { text.contains(&self.folded[0]) }
    }

    /// Whether the whole text is like it.
    pub fn is(&self, text: &str) -> bool {
        let text = self.comparable(text);
        if self.has_star() { self.covers(&text) } else { text == self.folded[0] }
    }

    fn comparable(&self, text: &str) -> String {
        let folded = fold(text);
        if self.marks_matter { folded } else { without_marks(&folded) }
    }

    /// Each piece at its first place after the one before; the last one at the end. Nothing is looked at twice.
    fn covers(&self, text: &str) -> bool {
        let [first, between @ .., last] = self.folded.as_slice() else { return false };
        let Some(mut rest) = text.strip_prefix(first.as_str()) else { return false };
        for piece in between {
            let Some(at) = rest.find(piece.as_str()) else { return false };
            rest = &rest[at + piece.len()..];
        }
        rest.ends_with(last.as_str())
    }
}

/// By what was typed.
impl PartialEq for Pattern {
    fn eq(&self, other: &Self) -> bool {
        self.pieces == other.pieces
    }
}

impl Eq for Pattern {}

/// As it is typed.
impl fmt::Display for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, piece) in self.pieces.iter().enumerate() {
            if at > 0 {
                f.write_str("*")?;
            }
            if !piece.is_empty() || !self.has_star() {
                f.write_str(&quoted(piece))?;
            }
        }
        Ok(())
    }
}

impl Serialize for Pattern {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// A text as it is typed to be found as it is: in quotes where it would mean something else without.
pub(crate) fn quoted(text: &str) -> String {
    let special = |letter: char| letter.is_whitespace() || "\"*,:=<>?#".contains(letter);
    let plain = !text.is_empty()
        && !text.starts_with('-')
        && !text.eq_ignore_ascii_case("or")
        && !text.contains(special);
    if plain { text.to_owned() } else { format!("\"{}\"", text.replace('"', "\"\"")) }
}
