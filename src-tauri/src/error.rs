//! What keeps the program from starting.

use std::io;

use messages::{Message, start};

/// Why it does not start. Displays as its English text.
#[derive(Debug, thiserror::Error)]
pub(crate) enum StartError {
    /// There is nothing to open a window on: a sentence.
    #[error("{0}")]
    Display(String),
    /// The fleet cannot be opened.
    #[error(transparent)]
    Fleet(#[from] fleet::Error),
    /// The framework of the window fails.
    #[error("the window's framework failed: {0}")]
    Window(#[from] tauri::Error),
    /// A thread cannot be started.
    #[error("no thread could be started: {0}")]
    Thread(#[from] io::Error),
}

impl StartError {
    /// For the operator.
    pub(crate) fn message(&self) -> Message {
        match self {
            Self::Display(sentence) => messages::plain::text(sentence),
            Self::Fleet(error) => error.message(),
            Self::Window(error) => start::window_failed(error.to_string()),
            Self::Thread(error) => messages::fleet::no_thread(error.to_string()),
        }
    }
}
