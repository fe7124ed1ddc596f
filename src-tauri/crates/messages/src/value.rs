//! The value.

use std::{borrow::Cow, collections::BTreeMap, fmt, time::Duration};

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::Language;

/// A sentence that has not become text yet.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
pub struct Message {
    id: Cow<'static, str>,
    args: BTreeMap<Cow<'static, str>, Arg>,
}

/// What stands in a message's place. The shapes differ from each other, so they cross to the window without a tag.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(untagged)]
pub enum Arg {
    /// Shown as it is.
    Text(String),
    /// A count.
    Number(#[specta(type = i32)] i64),
    /// A length of time.
    Duration {
        /// In milliseconds.
        #[specta(type = u32)]
        duration: u64,
    },
    /// Another message.
    Message(Message),
    /// Several texts or messages.
    List(Vec<Part>),
}

/// One of a list.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(untagged)]
pub enum Part {
    /// Shown as it is.
    Text(String),
    /// Another message.
    Message(Message),
}

impl Message {
    /// Called by the functions that are made from the catalog.
    pub(crate) fn known<const N: usize>(id: &'static str, args: [(&'static str, Arg); N]) -> Self {
        Self {
            id: Cow::Borrowed(id),
            args: args.into_iter().map(|(name, arg)| (Cow::Borrowed(name), arg)).collect(),
        }
    }

    /// Which message: the same in every language, and what a test or a search through the log looks for.
    pub fn id(&self) -> &str {
        &self.id
    }

    pub(crate) fn args(&self) -> impl Iterator<Item = (&str, &Arg)> {
        self.args.iter().map(|(name, arg)| (&**name, arg))
    }

    /// The text in a language.
    pub fn text(&self, language: Language) -> String {
        language.text(self)
    }

    /// For the log: the English text and the id.
    pub fn log(&self) -> String {
        format!("{self} [{}]", self.id)
    }
}

/// The English text.
impl fmt::Display for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text(Language::ENGLISH))
    }
}

/// A message that ends another one's sentence is given by reference, too.
impl From<&Message> for Message {
    fn from(message: &Message) -> Self {
        message.clone()
    }
}

impl Part {
    pub(crate) fn text(&self, language: Language) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Message(message) => message.text(language),
        }
    }
}

impl From<Message> for Part {
    fn from(message: Message) -> Self {
        Self::Message(message)
    }
}

impl From<String> for Part {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&String> for Part {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<&str> for Part {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<Duration> for Arg {
    fn from(duration: Duration) -> Self {
        Self::Duration { duration: u64::try_from(duration.as_millis()).unwrap_or(u64::MAX) }
    }
}

/// A count of any width.
pub trait Number {
    /// As it is carried; larger ones become the largest.
    fn number(self) -> i64;
}

macro_rules! numbers {
    ($($number:ty)*) => {$(
        impl Number for $number {
            fn number(self) -> i64 {
                i64::try_from(self).unwrap_or(i64::MAX)
            }
        }
    )*};
}

numbers!(u8 u16 u32 u64 usize i32 i64);
