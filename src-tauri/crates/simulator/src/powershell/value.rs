//! What a variable can hold.

use std::sync::Arc;

use regex::Regex;
use tree_sitter::Node;

use super::process::Side;

#[derive(Debug, Clone)]
pub(super) enum Value<'t> {
    Null,
    /// `[NullString]::Value`: what reaches .NET as null, which `$null` as a text does not.
    NullString,
    Bool(bool),
    Int(i64),
    /// A number that is not whole.
    Float(f64),
    Text(String),
    Bytes(Arc<Vec<u8>>),
    List(Vec<Value<'t>>),
    Regex(Regex),
    Type(String),
    Block(Node<'t>),
    Scheduler,
    Folder,
    Task(String),
    /// A file that is open, by its place.
    File(usize),
    /// Bytes, by their place.
    Buffer(usize),
    /// The raw standard input.
    Input,
    /// What makes a SHA-256.
    Hasher,
    /// An instance of WMI, or what a method of one answers.
    Record(Vec<(String, Value<'t>)>),
    /// What several variables may refer to, by its place.
    Thing(usize),
    /// A stream of the process at this place.
    Stream(usize, Side),
}

impl Value<'_> {
    pub(super) fn text(&self) -> String {
        match self {
            Self::Null | Self::NullString => String::new(),
            Self::Bool(true) => "True".into(),
            Self::Bool(false) => "False".into(),
            Self::Int(number) => number.to_string(),
            Self::Float(number) => number.to_string(),
            Self::Bytes(bytes) => bytes.iter().map(u8::to_string).collect::<Vec<_>>().join(" "),
            Self::Thing(_) | Self::Stream(..) => "System.Object".into(),
            Self::Text(text) => text.clone(),
            Self::List(items) => items.iter().map(Self::text).collect::<Vec<_>>().join(" "),
            Self::Regex(regex) => regex.as_str().to_owned(),
            Self::Type(name) => name.clone(),
            Self::Block(_) => "{}".into(),
            Self::Scheduler | Self::Folder | Self::Task(_) => "System.__ComObject".into(),
            Self::File(_) | Self::Input => "System.IO.FileStream".into(),
            Self::Buffer(_) => "System.Byte[]".into(),
            Self::Hasher => "System.Security.Cryptography.SHA256CryptoServiceProvider".into(),
            Self::Record(_) => "Microsoft.Management.Infrastructure.CimInstance".into(),
        }
    }

    pub(super) fn number(&self) -> Option<i64> {
        match self {
            Self::Null => Some(0),
            Self::Bool(value) => Some(i64::from(*value)),
            Self::Int(number) => Some(*number),
            // Half way it goes to the even one.
            #[allow(clippy::cast_possible_truncation, reason = "nothing here is that large")]
            Self::Float(number) => Some(number.round_ties_even() as i64),
            Self::Text(text) => text.trim().parse().ok(),
            _ => None,
        }
    }

    pub(super) fn is_true(&self) -> bool {
        match self {
            Self::Null | Self::NullString => false,
            Self::Bool(value) => *value,
            Self::Int(number) => *number != 0,
            Self::Float(number) => *number != 0.0,
            Self::Text(text) => !text.is_empty(),
            Self::List(items) => match items.as_slice() {
                [] => false,
                [only] => only.is_true(),
                _ => true,
            },
            _ => true,
        }
    }

    /// Compares as `-eq` does: as the left side's kind, letters without regard to case.
    pub(super) fn equals(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Null, other) => matches!(other, Self::Null),
            (Self::Int(number), other) => other.number() == Some(*number),
            (Self::Bool(value), other) => other.is_true() == *value,
            (own, other) => own.text().to_lowercase() == other.text().to_lowercase(),
        }
    }

    /// What a pipeline makes of it: nothing of null, each of a list.
    pub(super) fn items(self) -> Vec<Self> {
        match self {
            Self::Null => Vec::new(),
            Self::List(items) => items,
            one => vec![one],
        }
    }

    /// What a pipeline's output is as a value.
    pub(super) fn of(mut items: Vec<Self>) -> Self {
        match items.len() {
            0 => Self::Null,
            1 => items.swap_remove(0),
            _ => Self::List(items),
        }
    }

    /// The same where nothing of the script's tree is in it.
    pub(super) fn apart(self) -> Option<Value<'static>> {
        Some(match self {
            Self::Null => Value::Null,
            Self::NullString => Value::NullString,
            Self::Bool(value) => Value::Bool(value),
            Self::Int(number) => Value::Int(number),
            Self::Float(number) => Value::Float(number),
            Self::Text(text) => Value::Text(text),
            Self::List(items) => Value::List(items.into_iter().map(Self::apart).collect::<Option<_>>()?),
            Self::Regex(regex) => Value::Regex(regex),
            Self::Type(name) => Value::Type(name),
            Self::Block(_) | Self::Thing(_) | Self::Stream(..) => return None,
            Self::Bytes(bytes) => Value::Bytes(bytes),
            Self::Scheduler => Value::Scheduler,
            Self::Folder => Value::Folder,
            Self::Task(name) => Value::Task(name),
            Self::File(place) => Value::File(place),
            Self::Buffer(place) => Value::Buffer(place),
            Self::Input => Value::Input,
            Self::Hasher => Value::Hasher,
            Self::Record(fields) => {
                let apart = fields.into_iter().map(|(name, value)| Some((name, value.apart()?)));
                Value::Record(apart.collect::<Option<_>>()?)
            }
        })
    }

    /// A property of WMI, which comes as a text.
    pub(super) fn of_wmi(text: &str) -> Self {
        match text {
            "true" => Self::Bool(true),
            "false" => Self::Bool(false),
            other => other.parse().map_or_else(|_| Self::Text(other.to_owned()), Self::Int),
        }
    }
}
