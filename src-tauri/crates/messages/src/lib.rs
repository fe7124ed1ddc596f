//! Every sentence an operator reads, as a value: [`Message`] has an id and arguments, and becomes a text last, in the
//! language of whoever reads it.
//!
//! The texts stand in Fluent catalogs, `locales/<language>/<room>.ftl`. `build.rs` makes a function of each message of
//! the English catalog, so that a wrong key, a missing argument or one of the wrong kind does not compile:
//!
//! ```
//! use messages::{Language, units};
//! assert_eq!(units::seconds(12).text(Language::ENGLISH), "12 s");
//! ```
//! ```compile_fail
//! messages::units::no_such_message();
//! ```
//! ```compile_fail
//! messages::units::seconds(); // its argument is missing
//! ```
//! ```compile_fail
//! messages::units::seconds("twelve"); // it is a number
//! ```
//!
//! A secret cannot become an argument: `SecretString` is no text.

mod duration;
mod language;
mod pseudo;
mod value;

pub use language::Language;
pub use value::{Arg, Message, Number, Part};

include!(concat!(env!("OUT_DIR"), "/catalog.rs"));
