//! Sentences for operators: which message says what. Their texts are in the catalogs of the crate messages.

pub(crate) mod circuit;
pub(crate) mod command;
pub(crate) mod duration;
pub(crate) mod health;
pub(crate) mod operation;
pub(crate) mod plan;
pub(crate) mod rules;
pub(crate) mod sentences;
pub(crate) mod size;
pub(crate) mod watch;
