//! What an operator reads, in English.

use std::ops::Deref;

use fleet::ipc::Operation;
use messages::Message;

/// The English text; empty where there is no message.
pub fn english(message: Option<&Message>) -> String {
    message.map(Message::to_string).unwrap_or_default()
}

/// An operation as its row reads.
#[derive(Debug, Clone)]
pub struct Shown {
    operation: Operation,
    /// What it was asked with.
    pub subject: String,
    /// What is being waited for.
    pub phase: String,
    /// How it ended.
    pub result: String,
}

impl From<Operation> for Shown {
    fn from(operation: Operation) -> Self {
        Self {
            subject: english(operation.subject.as_ref()),
            phase: english(operation.phase.as_ref()),
            result: english(operation.result.as_ref()),
            operation,
        }
    }
}

/// What is not a sentence.
impl Deref for Shown {
    type Target = Operation;

    fn deref(&self) -> &Operation {
        &self.operation
    }
}
