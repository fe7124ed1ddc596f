//! What the part at the cursor may become.

use serde::Serialize;

use crate::{
    FilterField, ValueKind,
    fold::{fold, without_marks},
    parse::{asked, text_of},
    part::Span,
    pattern::quoted,
    split::{TypedChar, split},
};

/// Candidates that are offered at most.
pub const MAX_CANDIDATES: usize = 20;

/// What the fleet knows at present.
pub trait Known<F: FilterField> {
    /// All tags.
    fn tags(&self) -> impl Iterator<Item = &str>;

    /// The values of a field that is a text: the names of workstations, the versions that are there.
    fn values(&self, field: F) -> impl Iterator<Item = &str>;
}

/// What can be put in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Completion {
    /// What a candidate takes the place of; nothing, if both ends are the cursor.
    pub replaces: Span,
    /// The likeliest first.
    pub candidates: Vec<Candidate>,
}

/// One that can be put in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Candidate {
    /// As it is typed.
    pub text: String,
    /// What it is.
    pub meaning: CandidateKind,
}

/// What a candidate is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum CandidateKind {
    /// A field and its sign; a value has to follow.
    Field(&'static str),
    /// A tag.
    Tag,
    /// A value of a field.
    Value(&'static str),
}

/// Candidates for what stands before the cursor, `cursor` in bytes.
pub fn complete<F: FilterField>(text: &str, cursor: usize, known: &impl Known<F>) -> Completion {
    let cursor = (0..=cursor.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    let pieces = split(&text[..cursor]);
    // A piece that ends before the cursor is done: a space follows it.
    let piece = pieces.last().filter(|piece| piece.span.to == cursor);
    let mut letters = piece.map(|piece| piece.letters.as_slice()).unwrap_or_default();
    let mut from = piece.map_or(cursor, |piece| piece.span.from);
    if let [minus, rest @ ..] = letters
        && minus.is('-')
    {
        letters = rest;
        from = minus.span.to;
    }
    let mut found = Found { candidates: Vec::new() };
    match letters {
        [hash, rest @ ..] if hash.is('#') => {
            let (begun, start) = last_value(rest, hash.span.to);
            from = start;
            found.add(&begun, known.tags().map(|tag| (tag, quoted(tag), CandidateKind::Tag)));
        }
        letters => match asked(letters) {
            Some((name, sign, rest)) => {
                let after = letters[name.len() + sign.len() - 1].span.to;
                let (begun, start) = last_value(rest, after);
                from = start;
                match F::named(&text_of(name)) {
                    Some(field) => values(&mut found, field, &begun, known),
                    None if text_of(name).eq_ignore_ascii_case("tag") => {
                        found.add(&begun, known.tags().map(|tag| (tag, quoted(tag), CandidateKind::Tag)));
                    }
                    None => {}
                }
            }
            None => anything(&mut found, &text_of(letters), known),
        },
    }
    Completion { replaces: Span { from, to: cursor }, candidates: found.candidates }
}

/// What was begun after the last comma, and where.
fn last_value(letters: &[TypedChar], after: usize) -> (String, usize) {
    let start = letters.iter().rposition(|letter| letter.is(',')).map_or(0, |comma| comma + 1);
    let from = start.checked_sub(1).map_or(after, |comma| letters[comma].span.to);
    (text_of(&letters[start..]), from)
}

fn values<F: FilterField>(found: &mut Found, field: F, begun: &str, known: &impl Known<F>) {
    let meaning = CandidateKind::Value(field.name());
    match field.kind() {
        ValueKind::Text => found.add(begun, known.values(field).map(|value| (value, quoted(value), meaning))),
        ValueKind::Choice(choices) => {
            found.add(begun, choices.iter().map(|choice| (*choice, (*choice).to_owned(), meaning)));
        }
        ValueKind::Amount(_, examples) => {
            found.add(begun, examples.iter().map(|example| (*example, (*example).to_owned(), meaning)));
        }
    }
}

/// Fields, choices and tags that begin so.
fn anything<F: FilterField>(found: &mut Found, begun: &str, known: &impl Known<F>) {
    let sign = |field: F| if matches!(field.kind(), ValueKind::Amount(..)) { ">" } else { ":" };
    let fields = F::ALL.iter().map(|field| {
        let text = format!("{}{}", field.name(), sign(*field));
        (field.name(), text, CandidateKind::Field(field.name()))
    });
    found.add(begun, fields);
    if begun.is_empty() {
        return;
    }
    for field in F::ALL {
        if let ValueKind::Choice(choices) = field.kind() {
            let text = |choice: &str| format!("{}:{choice}", field.name());
            found.add(
                begun,
                choices.iter().map(|choice| (*choice, text(choice), CandidateKind::Value(field.name()))),
            );
        }
    }
    found.add(begun, known.tags().map(|tag| (tag, format!("#{}", quoted(tag)), CandidateKind::Tag)));
}

struct Found {
    candidates: Vec<Candidate>,
}

impl Found {
    /// Those that begin as `begun` does, and after them those that have it further inside.
    fn add<'a>(&mut self, begun: &str, all: impl Iterator<Item = (&'a str, String, CandidateKind)>) {
        let begun = without_marks(&fold(begun));
        let mut inside = Vec::new();
        for (name, text, meaning) in all {
            if self.candidates.len() == MAX_CANDIDATES {
                return;
            }
            match without_marks(&fold(name)).find(&begun) {
                Some(0) => self.candidates.push(Candidate { text, meaning }),
                Some(_) if inside.len() < MAX_CANDIDATES => inside.push(Candidate { text, meaning }),
                Some(_) | None => {}
            }
        }
        self.candidates.extend(inside);
        self.candidates.truncate(MAX_CANDIDATES);
    }
}
