//! Workstations from a file or a text of another program: read here, written nowhere. Each format has a file of its own, and all of
//! them come to the same [`ImportLine`]s; what becomes of those in the list is [`preview`]'s.

pub(crate) mod decode;
mod delimited;
mod detect;
mod ini;
mod inventory;
mod management_system;
pub(crate) mod pending;
mod plain;
pub(crate) mod preview;
mod ranges;
mod yaml;

use messages::{Message, import};
use secrecy::SecretString;

use crate::{
    error::{Error, Result},
    ipc::ImportFormat,
    model::{Field, MAX_WORKSTATIONS},
};

pub(crate) use self::{delimited::neutral, detect::read};

/// Megabytes of a file: five thousand workstations with notes take a fifth of it.
pub(crate) const LARGEST: usize = 4;
/// Lines of a text.
const MOST_LINES: usize = 50_000;
/// Workstations that a text may name, those included that are in the list already.
const MOST_NAMED: usize = 5 * MAX_WORKSTATIONS;
/// Characters of a field; notes are the longest.
const LONGEST_FIELD: usize = 4000;
/// So many names are spelled out in a remark.
const SPELLED: usize = 8;
/// So much of a name stands in a sentence.
const SHOWN: usize = 80;

/// One workstation as a text describes it. What is absent there is as in the form beside it.
#[derive(Debug, Clone, Default)]
pub(crate) struct ImportLine {
    /// Where it stands, from 1.
    pub(crate) line: u32,
    pub(crate) name: Option<String>,
    pub(crate) address: String,
    pub(crate) port: Option<String>,
    pub(crate) scheme: Option<String>,
    pub(crate) account: Option<String>,
    pub(crate) password: Option<SecretString>,
    pub(crate) tags: Vec<String>,
    pub(crate) notes: Option<String>,
    pub(crate) ldconsole: Option<String>,
}

/// A line that names no workstation that could be added.
#[derive(Debug, Clone)]
pub(crate) struct BadLine {
    pub(crate) line: u32,
    /// Its name or address. Never the whole line, which may hold a password.
    pub(crate) name: String,
    pub(crate) why: Message,
}

/// A text as it was read.
#[derive(Debug, Clone)]
pub(crate) struct Import {
    pub(crate) format: ImportFormat,
    pub(crate) lines: Vec<ImportLine>,
    pub(crate) bad: Vec<BadLine>,
    /// What of it is not used, and why.
    pub(crate) remarks: Vec<Message>,
}

impl Import {
    fn of(format: ImportFormat) -> Self {
        Self { format, lines: Vec::new(), bad: Vec::new(), remarks: Vec::new() }
    }

    /// Takes a line in, unless there are too many.
    fn push(&mut self, line: ImportLine) -> Result<()> {
        if self.lines.len() + self.bad.len() >= MOST_NAMED {
            return Err(refused(import::list_too_many(MOST_NAMED)));
        }
        let fields = [&line.name, &line.port, &line.scheme, &line.account, &line.notes, &line.ldconsole];
        let texts = fields.into_iter().flatten().chain([&line.address]).chain(&line.tags);
        if texts.into_iter().any(|text| text.chars().nth(LONGEST_FIELD).is_some()) {
            let name = shown(line.name.as_deref().unwrap_or(&line.address));
            return self.refuse(line.line, &name, import::field_too_long(LONGEST_FIELD));
        }
        self.lines.push(line);
        Ok(())
    }

    fn refuse(&mut self, line: u32, name: &str, why: Message) -> Result<()> {
        if self.lines.len() + self.bad.len() >= MOST_NAMED {
            return Err(refused(import::list_too_many(MOST_NAMED)));
        }
        self.bad.push(BadLine { line, name: shown(name), why });
        Ok(())
    }
}

/// Why nothing of a text can be used.
fn refused(sentence: Message) -> Error {
    Error::Invalid { field: Field::List, sentence }
}

fn shown(text: &str) -> String {
    crate::model::visible::shown(text, SHOWN)
}

/// Names for a remark, each once.
fn spelled(names: impl IntoIterator<Item = String>) -> Vec<messages::Part> {
    let mut once: Vec<String> = Vec::new();
    for name in names {
        let name = shown(&name);
        if !once.contains(&name) && once.len() <= MOST_NAMED {
            once.push(name);
        }
    }
    let more = once.len().saturating_sub(SPELLED);
    let first = once.into_iter().take(SPELLED).map(messages::Part::from);
    first.chain((more > 0).then(|| messages::fleet::and_more(more).into())).collect()
}

/// A number of a line, as a message counts.
fn number(line: usize) -> u32 {
    u32::try_from(line).unwrap_or(u32::MAX)
}

/// Tags as they stand in one field.
fn tags_of(field: &str) -> Vec<String> {
    let mut tags: Vec<String> = Vec::new();
    for tag in field.split([';', ',', '\n']).map(|tag| tag.trim().trim_start_matches('#').trim()) {
        if !tag.is_empty() && !tags.iter().any(|known| known == tag) {
            tags.push(tag.to_owned());
        }
    }
    tags
}

/// `ldconsole.exe` in the folder that was given, or the program itself.
fn ldconsole_of(path: &str) -> Option<String> {
    let path = path.trim().trim_matches('"').trim();
    if path.is_empty() {
        return None;
    }
    let is_program = path.len() > 4
        && path.is_char_boundary(path.len() - 4)
        && path[path.len() - 4..].eq_ignore_ascii_case(".exe");
    if is_program {
        return Some(path.to_owned());
    }
    Some(format!("{}\\ldconsole.exe", path.trim_end_matches(['\\', '/'])))
}

/// The text, where there is one.
fn given(text: &str) -> Option<String> {
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

#[cfg(test)]
mod tests;
