//! What can be asked for in a table.

use crate::amount::Unit;

/// The fields of one table.
pub trait FilterField: Copy + Eq + std::fmt::Debug + 'static {
    /// All of them, in the order in which they are offered.
    const ALL: &'static [Self];

    /// As it is typed: small Latin letters.
    fn name(self) -> &'static str;

    /// A longer word that is understood, too.
    fn other_name(self) -> Option<&'static str> {
        None
    }

    /// What its values are.
    fn kind(self) -> ValueKind;

    /// By its name, in capitals or small letters.
    fn named(name: &str) -> Option<Self> {
        let is = |known: &str| known.eq_ignore_ascii_case(name);
        Self::ALL.iter().copied().find(|field| is(field.name()) || field.other_name().is_some_and(is))
    }
}

/// What a field's values are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ValueKind {
    /// Any text.
    Text,
    /// One of these.
    Choice(&'static [&'static str]),
    /// A number, with values worth offering.
    Amount(Unit, &'static [&'static str]),
}
