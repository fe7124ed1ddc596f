//! The parts of a typed filter: what each was understood as, or why it was not.

use serde::Serialize;

use crate::{
    FilterField, Unit,
    expression::{Filter, Term},
};

/// Where something stands, in bytes of the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Span {
    /// Its first byte.
    pub from: usize,
    /// The byte after its last.
    pub to: usize,
}

impl Span {
    /// The same place as the window counts it, in UTF-16 units.
    #[must_use]
    pub fn in_utf16(self, text: &str) -> Self {
        let units = |end: usize| text.get(..end).unwrap_or(text).encode_utf16().count();
        Self { from: units(self.from), to: units(self.to) }
    }
}

/// A text that was read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(bound = "")]
pub struct Parsed<F: FilterField> {
    /// Everything in it, from left to right.
    pub parts: Vec<TypedPart<F>>,
}

/// One of its parts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(bound = "")]
pub struct TypedPart<F: FilterField> {
    /// Where it stands.
    pub span: Span,
    /// What it was understood as.
    pub understood: Understood<F>,
}

/// What a part was understood as: the explanation of a filter, as values.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase", bound = "")]
pub enum Understood<F: FilterField> {
    /// Rows must be like this.
    Term(Term<F>),
    /// What follows is an alternative.
    Or,
    /// Not understood.
    Not(FilterProblem),
}

/// What is wrong, and where.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FilterProblem {
    /// Within its part.
    pub span: Span,
    /// Why.
    pub reason: ProblemReason,
}

/// Why a part is not understood.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum ProblemReason {
    /// A quote begins and does not end.
    QuoteOpen,
    /// A minus with nothing behind it.
    NothingAfterMinus,
    /// Two minuses.
    MinusTwice,
    /// Nothing between quotes, after a sign or between commas.
    ValueMissing,
    /// There is no such field. As a text it must stand in quotes.
    UnknownField {
        /// One that is spelled nearly like it.
        meant: Option<&'static str>,
    },
    /// The field cannot be asked so: a text is not greater than another.
    SignDoesNotFit {
        /// The signs that fit.
        fitting: &'static [&'static str],
    },
    /// It is none of the field's choices.
    UnknownChoice {
        /// These are.
        choices: &'static [&'static str],
    },
    /// It is no number.
    NoNumber,
    /// The number needs a unit.
    UnitMissing {
        /// Of what.
        unit: Unit,
    },
    /// There is no such unit.
    UnitUnknown {
        /// Of what.
        unit: Unit,
    },
    /// The number is too large.
    TooLarge,
    /// After `<` and `>` stands one number.
    OneNumberOnly,
    /// The range ends before it begins.
    Backwards,
    /// An `or` with nothing on one of its sides.
    OrAlone,
}

/// A filter with parts that were not understood filters nothing: it would show too much, or too little.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{problems} of its parts were not understood")]
pub struct Invalid {
    /// How many.
    pub problems: usize,
}

impl<F: FilterField> Parsed<F> {
    /// What was not understood.
    pub fn problems(&self) -> impl Iterator<Item = &FilterProblem> {
        self.parts.iter().filter_map(|part| match &part.understood {
            Understood::Not(problem) => Some(problem),
            Understood::Term(_) | Understood::Or => None,
        })
    }

    /// The filter, if every part was understood.
    ///
    /// # Errors
    /// [`Invalid`] if one was not.
    pub fn filter(&self) -> Result<Filter<F>, Invalid> {
        let problems = self.problems().count();
        if problems > 0 {
            return Err(Invalid { problems });
        }
        let mut alternatives = vec![Vec::new()];
        for part in &self.parts {
            match &part.understood {
                Understood::Term(term) => {
                    if let Some(terms) = alternatives.last_mut() {
                        terms.push(term.clone());
                    }
                }
                Understood::Or => alternatives.push(Vec::new()),
                Understood::Not(_) => {}
            }
        }
        alternatives.retain(|terms| !terms.is_empty());
        Ok(Filter { alternatives })
    }
}
