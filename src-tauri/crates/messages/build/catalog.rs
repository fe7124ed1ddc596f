//! Reading the English catalogs, and refusing what the rest could not rely on.
//!
//! The convention: a catalog is one room of sentences, and every id in it begins with the room's name. A message is one
//! text without attributes. The comment above it has one line for each argument, `# $count (number)`; other lines are
//! for translators. What is declared is used, and what is used is declared.
//!
//! Translations are only listed: what is missing or wrong in one is English when it is shown, and a test says so.

use std::{
    collections::BTreeSet,
    fs, io,
    path::{Path, PathBuf},
};

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser,
};

/// The language that the product is written in: every message is there, and says what its arguments are.
pub(crate) const SOURCE: &str = "en";

/// What an argument is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Shown as it is: a title, an address, a port, an exit code, what Windows said.
    Text,
    /// A count, which is grouped and may decide about plurals.
    Number,
    /// A length of time.
    Duration,
    /// Another message.
    Message,
    /// Several texts or messages, joined by the language's comma and “and”.
    List,
}

impl Kind {
    fn named(name: &str) -> Option<Self> {
        Some(match name {
            "text" => Self::Text,
            "number" => Self::Number,
            "duration" => Self::Duration,
            "message" => Self::Message,
            "list" => Self::List,
            _ => return None,
        })
    }
}

/// One message of the source language.
#[derive(Debug)]
pub(crate) struct Message {
    /// `circuits-open`.
    pub(crate) id: String,
    /// In the order of the comment, which is the order of the function's parameters.
    pub(crate) args: Vec<(String, Kind)>,
    /// The English text, arguments in braces; for documentation.
    pub(crate) text: String,
}

/// One file.
#[derive(Debug)]
pub(crate) struct Room {
    /// `circuits`.
    pub(crate) name: String,
    /// Where it is.
    pub(crate) path: PathBuf,
    /// In the file's order; none of another language than the source.
    pub(crate) messages: Vec<Message>,
}

/// One language.
#[derive(Debug)]
pub(crate) struct Language {
    /// `en`, `pt-BR`: the folder's name.
    pub(crate) tag: String,
    /// By name.
    pub(crate) rooms: Vec<Room>,
}

/// What is wrong with a catalog.
#[derive(Debug, thiserror::Error)]
pub(crate) enum CatalogError {
    #[error("{0}: {1}")]
    File(PathBuf, io::Error),
    #[error("{room}.ftl: {reason}")]
    Syntax { room: String, reason: String },
    #[error("{room}.ftl: the id {id} does not begin with “{room}-”")]
    ForeignId { room: String, id: String },
    #[error("{0} is there twice")]
    Twice(String),
    #[error("{0}: a message is one text, without attributes")]
    NotOneText(String),
    #[error("{id}: `# {line}` is not `# $name (text | number | duration | message | list)`")]
    Declaration { id: String, line: String },
    #[error("{id}: ${arg} is used but not declared: add `# ${arg} (text)`, or another kind, above it")]
    Undeclared { id: String, arg: String },
    #[error("{id}: ${arg} is declared but not used")]
    Unused { id: String, arg: String },
    #[error("{id}: only a number can choose between variants, and ${arg} is none")]
    NotANumber { id: String, arg: String },
    #[error(
        "{0}: functions, and references to other messages, are not used: an argument's kind decides its form"
    )]
    NotPlain(String),
    #[error("there is no English catalog")]
    NoSource,
}

/// Reads every language below `folder`, the source language first.
pub(crate) fn read_languages(folder: &Path) -> Result<Vec<Language>, CatalogError> {
    let mut languages = Vec::new();
    for path in sorted(folder)? {
        let rooms = sorted(&path)?
            .into_iter()
            .filter(|file| file.extension().is_some_and(|e| e == "ftl"))
            .map(|file| {
                let name = stem(&file);
                let messages = if stem(&path) == SOURCE {
                    let text = fs::read_to_string(&file).map_err(|e| CatalogError::File(file.clone(), e))?;
                    read_room(&name, &text)?
                } else {
                    Vec::new()
                };
                Ok(Room { name, path: file, messages })
            })
            .collect::<Result<_, CatalogError>>()?;
        languages.push(Language { tag: stem(&path), rooms });
    }
    languages.sort_by_key(|language| (language.tag != SOURCE, language.tag.clone()));
    match languages.first() {
        Some(first) if first.tag == SOURCE => Ok(languages),
        _ => Err(CatalogError::NoSource),
    }
}

/// Reads one file of the source language.
pub(crate) fn read_room(room: &str, text: &str) -> Result<Vec<Message>, CatalogError> {
    let resource = parser::parse(text).map_err(|(_, errors)| CatalogError::Syntax {
        room: room.to_owned(),
        reason: errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "),
    })?;
    let mut seen = BTreeSet::new();
    let mut messages = Vec::new();
    for entry in resource.body {
        let message = match entry {
            Entry::Message(message) => message,
            Entry::Term(term) => return Err(CatalogError::NotPlain(term.id.name.to_owned())),
            _ => continue,
        };
        let id = message.id.name.to_owned();
        if !id.strip_prefix(room).is_some_and(|rest| rest.starts_with('-') && rest.len() > 1) {
            return Err(CatalogError::ForeignId { room: room.to_owned(), id });
        }
        if !seen.insert(id.clone()) {
            return Err(CatalogError::Twice(id));
        }
        let Some(pattern) = message.value.filter(|_| message.attributes.is_empty()) else {
            return Err(CatalogError::NotOneText(id));
        };
        let mut used = Used::default();
        used.pattern(&id, &pattern)?;
        let comment = message.comment.map(|c| c.content).unwrap_or_default();
        let args = used.declared(&id, &comment)?;
        messages.push(Message { id, args, text: used.text });
    }
    Ok(messages)
}

/// What a text uses.
#[derive(Default)]
struct Used {
    args: BTreeSet<String>,
    selectors: BTreeSet<String>,
    text: String,
}

impl Used {
    fn pattern(&mut self, id: &str, pattern: &Pattern<&str>) -> Result<(), CatalogError> {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.text.push_str(value),
                PatternElement::Placeable { expression } => self.expression(id, expression)?,
            }
        }
        Ok(())
    }

    fn expression(&mut self, id: &str, expression: &Expression<&str>) -> Result<(), CatalogError> {
        match expression {
            Expression::Inline(inline) => self.inline(id, inline),
            Expression::Select { selector: InlineExpression::VariableReference { id: arg }, variants } => {
                self.args.insert(arg.name.to_owned());
                self.selectors.insert(arg.name.to_owned());
                for (n, variant) in variants.iter().enumerate() {
                    if n > 0 {
                        self.text.push('|');
                    }
                    self.pattern(id, &variant.value)?;
                }
                Ok(())
            }
            Expression::Select { .. } => Err(CatalogError::NotPlain(id.to_owned())),
        }
    }

    fn inline(&mut self, id: &str, inline: &InlineExpression<&str>) -> Result<(), CatalogError> {
        match inline {
            InlineExpression::VariableReference { id: arg } => {
                self.args.insert(arg.name.to_owned());
                self.text.extend(["{ $", arg.name, " }"]);
            }
            InlineExpression::StringLiteral { value } => self.text.push_str(value),
            _ => return Err(CatalogError::NotPlain(id.to_owned())),
        }
        Ok(())
    }

    /// The arguments as the comment declares them.
    fn declared(&self, id: &str, comment: &[&str]) -> Result<Vec<(String, Kind)>, CatalogError> {
        let mut args: Vec<(String, Kind)> = Vec::new();
        for line in comment.iter().filter(|line| line.starts_with('$')) {
            let declared = line[1..].split_once(' ').and_then(|(name, kind)| {
                let (kind, remark) = kind.trim().strip_prefix('(')?.split_once(')')?;
                let fits = remark.is_empty() || remark.starts_with(':');
                Kind::named(kind.trim()).filter(|_| fits).map(|kind| (name.to_owned(), kind))
            });
            let Some((name, kind)) = declared else {
                return Err(CatalogError::Declaration { id: id.to_owned(), line: (*line).to_owned() });
            };
            if !self.args.contains(&name) {
                return Err(CatalogError::Unused { id: id.to_owned(), arg: name });
            }
            if args.iter().any(|(other, _)| *other == name) {
                return Err(CatalogError::Twice(format!("{id}: ${name}")));
            }
            if self.selectors.contains(&name) && kind != Kind::Number {
                return Err(CatalogError::NotANumber { id: id.to_owned(), arg: name });
            }
            args.push((name, kind));
        }
        match self.args.iter().find(|used| !args.iter().any(|(name, _)| name == *used)) {
            Some(arg) => Err(CatalogError::Undeclared { id: id.to_owned(), arg: arg.clone() }),
            None => Ok(args),
        }
    }
}

fn sorted(folder: &Path) -> Result<Vec<PathBuf>, CatalogError> {
    let fault = |e| CatalogError::File(folder.to_owned(), e);
    let mut paths = fs::read_dir(folder)
        .map_err(fault)?
        .map(|e| Ok(e?.path()))
        .collect::<io::Result<Vec<_>>>()
        .map_err(fault)?;
    paths.sort();
    Ok(paths)
}

fn stem(path: &Path) -> String {
    path.file_stem().map(|s| s.to_string_lossy().into_owned()).unwrap_or_default()
}
