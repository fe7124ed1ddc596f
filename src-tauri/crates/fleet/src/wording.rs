//! Sentences for operators.

pub(crate) mod circuit;
pub(crate) mod duration;
pub(crate) mod health;
