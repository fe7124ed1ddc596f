//! A typed text falls into parts at its spaces, except within quotes.

use crate::part::Span;

/// A letter that was typed, and where it ends and begins.
#[derive(Debug, Clone, Copy)]
pub(crate) struct TypedChar {
    pub(crate) span: Span,
    pub(crate) char: char,
    /// Stood in quotes: it means itself.
    pub(crate) quoted: bool,
}

impl TypedChar {
    /// Is this sign, and means something.
    pub(crate) fn is(&self, sign: char) -> bool {
        !self.quoted && self.char == sign
    }
}

/// What stands between two spaces.
#[derive(Debug)]
pub(crate) struct TypedPiece {
    pub(crate) span: Span,
    /// Without the quotes.
    pub(crate) letters: Vec<TypedChar>,
    /// Where a quote begins that does not end.
    pub(crate) open_quote: Option<usize>,
}

/// In one pass.
pub(crate) fn split(text: &str) -> Vec<TypedPiece> {
    let mut pieces = Vec::new();
    let mut letters = text.char_indices().peekable();
    while let Some(&(from, first)) = letters.peek() {
        if first.is_whitespace() {
            letters.next();
            continue;
        }
        let mut piece =
            TypedPiece { span: Span { from, to: text.len() }, letters: Vec::new(), open_quote: None };
        while let Some(&(at, letter)) = letters.peek() {
            if piece.open_quote.is_none() && letter.is_whitespace() {
                piece.span.to = at;
                break;
            }
            letters.next();
            let mut to = at + letter.len_utf8();
            if letter == '"' {
                let twice =
                    piece.open_quote.is_some() && letters.peek().is_some_and(|(_, next)| *next == '"');
                if !twice {
                    piece.open_quote = if piece.open_quote.is_some() { None } else { Some(at) };
                    continue;
                }
                letters.next();
                to += 1;
            }
            let quoted = piece.open_quote.is_some();
            piece.letters.push(TypedChar { span: Span { from: at, to }, char: letter, quoted });
        }
        pieces.push(piece);
    }
    pieces
}
