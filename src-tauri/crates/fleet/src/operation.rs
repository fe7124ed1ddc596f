//! What an operator asks for: checked, and what it needs. How it is carried out is in `run`.

pub(crate) mod policy;
pub(crate) mod result;
pub(crate) mod summary;
pub(crate) mod task;
