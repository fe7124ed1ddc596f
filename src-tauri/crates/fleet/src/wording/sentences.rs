//! Several whole sentences in a row.

use messages::{Message, results};

/// A sentence, and another one behind it where there is one.
pub(crate) fn and(first: Message, then: impl Into<Option<Message>>) -> Message {
    match then.into() {
        Some(then) => results::both(first, then),
        None => first,
    }
}
