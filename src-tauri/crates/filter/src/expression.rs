//! What was understood.

use std::fmt;

use serde::{Serialize, Serializer};

use crate::{FilterField, ValueKind, amount::Amounts, amount::Written, pattern::Pattern};

/// A filter: rows for which one of the alternatives holds, and of an alternative every term. Without any, all rows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(bound = "")]
pub struct Filter<F: FilterField> {
    /// What stood between the `or`s.
    pub alternatives: Vec<Vec<Term<F>>>,
}

/// One part of a filter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(bound = "")]
pub struct Term<F: FilterField> {
    /// Whether a minus stood before it.
    pub negated: bool,
    /// What it asks.
    pub test: Test<F>,
}

/// What a term asks of a row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase", bound = "")]
pub enum Test<F: FilterField> {
    /// One of the row's texts has it.
    Word(Pattern),
    /// The row has one of these tags.
    Tag(Vec<Pattern>),
    /// A field has one of these values.
    Field {
        /// Which.
        #[serde(serialize_with = "name")]
        field: F,
        /// Its values.
        any: Vec<Value>,
    },
}

/// What a field may be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Value {
    /// Not known.
    Unknown,
    /// A text that has this in it.
    Containing(Pattern),
    /// A text that is like this from its beginning to its end.
    Whole(Pattern),
    /// This one of the field's choices.
    Choice(&'static str),
    /// One of these numbers.
    Amount(Amounts),
}

fn name<F: FilterField, S: Serializer>(field: &F, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(field.name())
}

impl<F: FilterField> Default for Filter<F> {
    fn default() -> Self {
        Self { alternatives: Vec::new() }
    }
}

/// As it is typed.
impl<F: FilterField> fmt::Display for Filter<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let terms = |terms: &Vec<Term<F>>| terms.iter().map(Term::to_string).collect::<Vec<_>>().join(" ");
        f.write_str(&self.alternatives.iter().map(terms).collect::<Vec<_>>().join(" or "))
    }
}

impl<F: FilterField> fmt::Display for Term<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.negated {
            f.write_str("-")?;
        }
        match &self.test {
            Test::Word(pattern) => write!(f, "{pattern}"),
            Test::Tag(any) => write!(f, "#{}", list(any)),
            Test::Field { field, any } => {
                let sign = match any.iter().find(|value| **value != Value::Unknown) {
                    Some(Value::Whole(_)) => "=",
                    Some(Value::Amount(amounts)) => Written(unit(*field), *amounts).sign(),
                    _ => ":",
                };
                let values: Vec<String> = any.iter().map(|value| written(*field, value)).collect();
                write!(f, "{}{sign}{}", field.name(), values.join(","))
            }
        }
    }
}

fn list(any: &[Pattern]) -> String {
    any.iter().map(Pattern::to_string).collect::<Vec<_>>().join(",")
}

fn unit<F: FilterField>(field: F) -> crate::Unit {
    match field.kind() {
        ValueKind::Amount(unit, _) => unit,
        ValueKind::Text | ValueKind::Choice(_) => crate::Unit::Count,
    }
}

fn written<F: FilterField>(field: F, value: &Value) -> String {
    match value {
        Value::Unknown => "?".to_owned(),
        Value::Containing(pattern) | Value::Whole(pattern) => pattern.to_string(),
        Value::Choice(choice) => (*choice).to_owned(),
        Value::Amount(amounts) => Written(unit(field), *amounts).to_string(),
    }
}
