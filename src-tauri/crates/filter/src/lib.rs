//! The language of filters: what an operator types to see a part of a table.
//!
//! ```
//! use filter::{EmulatorField, parse};
//!
//! let typed = parse::<EmulatorField>("state:stopped Farm-* -#resting or mem>2g");
//! let filter = typed.filter().expect("every part was understood");
//! assert_eq!(filter.to_string(), "state:stopped Farm-* -#resting or mem>2g");
//!
//! let wrong = parse::<EmulatorField>("mem>2x");
//! assert_eq!(wrong.problems().count(), 1); // marked where it stands, never ignored
//! assert!(wrong.filter().is_err());
//! ```
//!
//! The same language serves several tables: what there is to ask for is a [`FilterField`] vocabulary, [`EmulatorField`] for the
//! table of emulators and [`ActivityField`] for the history. Pure: no files, no clock, no sentences. The README has the grammar.

mod activity;
mod amount;
mod complete;
mod emulators;
mod expression;
mod field;
mod fold;
mod matching;
mod parse;
mod part;
mod pattern;
mod split;

pub use activity::ActivityField;
pub use amount::{Amounts, Unit};
pub use complete::{Candidate, CandidateKind, Completion, Known, MAX_CANDIDATES, complete};
pub use emulators::EmulatorField;
pub use expression::{Filter, Term, Test, Value};
pub use field::{FilterField, ValueKind};
pub use fold::{fold, without_marks};
pub use matching::Filterable;
pub use parse::parse;
pub use part::{FilterProblem, Invalid, Parsed, ProblemReason, Span, TypedPart, Understood};
pub use pattern::Pattern;
