//! Whether a row passes.

use crate::{
    FilterField,
    expression::{Filter, Term, Test, Value},
};

/// A row of a table.
pub trait Filterable<F: FilterField> {
    /// The texts in which a word is looked for: its title, its workstation.
    fn words(&self) -> impl Iterator<Item = &str>;

    /// Its tags.
    fn tags(&self) -> impl Iterator<Item = &str>;

    /// The value of a field that is a text, if it is known.
    fn text(&self, field: F) -> Option<&str>;

    /// The value of a field of choices, if it is known: as [`crate::ValueKind::Choice`] has it.
    fn choice(&self, field: F) -> Option<&str>;

    /// The value of a field that is a number, if it is known.
    fn amount(&self, field: F) -> Option<u64>;
}

impl<F: FilterField> Filter<F> {
    /// Whether the row passes.
    ///
    /// What is not known is neither so nor otherwise: an emulator whose memory is not known passes neither `mem>2g` nor
    /// `-mem>2g`, so that nothing is ever done to it by mistake. `mem:?` finds it.
    pub fn passes<R: Filterable<F>>(&self, row: &R) -> bool {
        let all = |terms: &Vec<Term<F>>| terms.iter().all(|term| term.passes(row));
        self.alternatives.is_empty() || self.alternatives.iter().any(all)
    }
}

impl<F: FilterField> Term<F> {
    /// Whether the row passes this part.
    pub fn passes<R: Filterable<F>>(&self, row: &R) -> bool {
        self.test.holds(row).is_some_and(|holds| holds != self.negated)
    }
}

impl<F: FilterField> Test<F> {
    /// `None` where it is not known.
    fn holds<R: Filterable<F>>(&self, row: &R) -> Option<bool> {
        match self {
            Self::Word(pattern) => Some(row.words().any(|text| pattern.is_in(text))),
            Self::Tag(any) => Some(row.tags().any(|tag| any.iter().any(|pattern| pattern.is(tag)))),
            Self::Field { field, any } => {
                let text = || row.text(*field);
                let known = match field.kind() {
                    crate::ValueKind::Text => text().map(|text| any.iter().any(|value| value.is_text(text))),
                    crate::ValueKind::Choice(_) => row.choice(*field).map(|now| {
                        any.iter().any(|value| matches!(value, Value::Choice(choice) if *choice == now))
                    }),
                    crate::ValueKind::Amount(..) => row.amount(*field).map(|number| {
                        any.iter()
                            .any(|value| matches!(value, Value::Amount(amounts) if amounts.contain(number)))
                    }),
                };
                let asks_for_unknown = any.contains(&Value::Unknown);
                // Whether it is known is always known.
                known.or(asks_for_unknown.then_some(true))
            }
        }
    }
}

impl Value {
    fn is_text(&self, text: &str) -> bool {
        match self {
            Self::Containing(pattern) => pattern.is_in(text),
            Self::Whole(pattern) => pattern.is(text),
            Self::Unknown | Self::Choice(_) | Self::Amount(_) => false,
        }
    }
}
