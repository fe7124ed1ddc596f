//! Packages as they are made, and files that only pretend.

mod hostile;
mod made;
mod reading;
