//! What an operator writes down about a workstation.

use messages::{Message, tags};

use crate::{
    error::{Error, Result},
    model::{field::Field, visible::is_unseen},
};

/// Longest notes, in characters.
pub const MAX_NOTES: usize = 4000;

/// Notes about a workstation: text on any number of lines.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Notes(String);

impl Notes {
    /// Reads what was typed; empty lines at both ends are left away.
    pub fn parse(typed: &str) -> Result<Self> {
        let invalid = |sentence: Message| Err(Error::Invalid { field: Field::Notes, sentence });
        let lines = typed.replace("\r\n", "\n").replace('\r', "\n");
        let text = lines.trim_end().trim_start_matches(['\n', '\u{feff}']).to_owned();
        if text.chars().count() > MAX_NOTES {
            return invalid(tags::notes_too_long(MAX_NOTES));
        }
        let is_joiner = |c| matches!(c, '\u{200c}' | '\u{200d}' | '\u{200e}' | '\u{200f}');
        if text.chars().any(|c| is_unseen(c) && !matches!(c, '\n' | '\t') && !is_joiner(c)) {
            return invalid(tags::notes_unseen());
        }
        Ok(Self(text))
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether nothing was written down.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn notes_keep_their_lines_and_nothing_unseen() {
        let notes = Notes::parse("\r\nRack 4\r\n  key at the desk\n\n").unwrap();
        assert_eq!(notes.as_str(), "Rack 4\n  key at the desk");
        assert!(Notes::parse(" ").unwrap().is_empty());
        assert!(Notes::parse("a\u{1b}[31m").unwrap_err().to_string().contains("cannot be seen"));
        let long = "x".repeat(MAX_NOTES + 1);
        assert!(Notes::parse(&long).unwrap_err().to_string().contains("4,000"));
    }
}
