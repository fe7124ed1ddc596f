//! Members of what scripts get hold of: .NET's files and regular expressions, texts, the Task Scheduler, WMI.

use std::sync::Arc;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use regex::Regex;
use tree_sitter::Node;

use super::process::Thing;
use super::value::Value;
use super::walk::{Fail, Result, Walker, children};
use crate::desktop::ACCOUNT_SID;
use crate::files::Content;
use crate::tasks::{Ask, XmlProblem, document, read};
use crate::world::World;

/// A regular expression of .NET that means the same here.
pub(super) fn regex(pattern: &str) -> Result<Regex> {
    Regex::new(pattern).map_err(|_| Fail::NotSimulated(format!("the expression {pattern}")))
}

/// Matches replaced, at most `count` of them (0: all). In .NET a group's number ends where its digits do.
pub(super) fn replaced(pattern: &str, text: &str, to: &str, count: usize) -> Result<String> {
    let to = regex(r"\$(\d+)")?.replace_all(to, "$${$1}").into_owned();
    Ok(regex(pattern)?.replacen(text, count, to.as_str()).into_owned())
}

const OUT_OF_RANGE: &str =
    "Index was out of range. Must be non-negative and less than the size of the collection.";

/// From a place on, so many of the bytes; all of them where none of both is said.
fn part<'b>(bytes: &'b [u8], range: &[Value<'_>]) -> Option<&'b [u8]> {
    let [at, count] = range else { return range.is_empty().then_some(bytes) };
    let (at, count) = (usize::try_from(at.number()?).ok()?, usize::try_from(count.number()?).ok()?);
    bytes.get(at..at.checked_add(count)?)
}

pub(super) fn thrown<T>(method: &str, arguments: usize, message: &str) -> Result<T> {
    Err(Fail::Exception(format!(
        "Exception calling \"{method}\" with \"{arguments}\" argument(s): \"{message}\""
    )))
}

impl<'t> Walker<'_, 't> {
    /// `a.b`, `a.b(c)`, `[a]::b`, `[a]::b(c)`.
    pub(super) fn member(&mut self, node: Node<'t>) -> Result<Value<'t>> {
        let parts = children(node);
        let (Some(owner), Some(name)) = (parts.first(), parts.get(1)) else { return self.unknown(node) };
        let owner = self.value_of(*owner)?;
        let name = self.source(*name).to_lowercase();
        if node.kind() == "member_access" {
            return self.property(node, &owner, &name);
        }
        let list = parts.get(2).map(|list| children(*list)).unwrap_or_default();
        let list = list.into_iter().flat_map(children).map(|argument| self.value_of(argument));
        let arguments = list.collect::<Result<Vec<_>>>()?;
        // `docs/about_Language_Modes`: regular expressions are among the kinds that are permitted.
        let beyond = matches!(&owner, Value::Type(kind) if kind != "regex")
            || matches!(
                owner,
                Value::Thing(_) | Value::Stream(..) | Value::File(_) | Value::Input | Value::Hasher
            );
        if self.constrained && beyond {
            return Err(Fail::Exception(
                "Cannot invoke method. Method invocation is supported only on core types in this language mode.".into(),
            ));
        }
        match &owner {
            Value::Thing(place) => self.of_thing(node, *place, &name, &arguments),
            Value::Stream(process, side) => self.of_stream(node, (*process, *side), &name, &arguments),
            Value::Type(kind) => self.of_type(node, kind.trim_start_matches("system."), &name, &arguments),
            Value::Regex(regex) => match (name.as_str(), arguments.as_slice()) {
                ("ismatch", [text]) => Ok(Value::Bool(regex.is_match(&text.text()))),
                ("replace", [text, to]) => {
                    replaced(regex.as_str(), &text.text(), &to.text(), 0).map(Value::Text)
                }
                ("replace", [text, to, count]) => {
                    let count = count.number().and_then(|count| usize::try_from(count).ok()).unwrap_or(0);
                    replaced(regex.as_str(), &text.text(), &to.text(), count).map(Value::Text)
                }
                _ => self.unknown(node),
            },
            Value::Text(text) => match (name.as_str(), arguments.as_slice()) {
                ("replace", [from, to]) => Ok(Value::Text(text.replace(&from.text(), &to.text()))),
                ("contains", [part]) => Ok(Value::Bool(text.contains(&part.text()))),
                ("startswith", [part]) => Ok(Value::Bool(text.starts_with(&part.text()))),
                ("endswith", [part]) => Ok(Value::Bool(text.ends_with(&part.text()))),
                ("substring", [from, count]) => {
                    let place =
                        |value: &Value<'t>| value.number().and_then(|n| usize::try_from(n).ok()).unwrap_or(0);
                    Ok(Value::Text(text.chars().skip(place(from)).take(place(count)).collect()))
                }
                ("trim", []) => Ok(Value::Text(text.trim().to_owned())),
                ("tolower" | "tolowerinvariant", []) => Ok(Value::Text(text.to_lowercase())),
                ("toupper" | "toupperinvariant", []) => Ok(Value::Text(text.to_uppercase())),
                ("tostring", []) => Ok(owner.clone()),
                // An encoding, which is its name here.
                ("getbytes", [of]) if text == "utf8" => Ok(Value::Bytes(Arc::new(of.text().into_bytes()))),
                _ => self.unknown(node),
            },
            Value::Int(_) if name == "tostring" && arguments.is_empty() => Ok(Value::Text(owner.text())),
            Value::Scheduler => match (name.as_str(), arguments.as_slice()) {
                ("connect", _) => Ok(Value::Null),
                ("getfolder", [path]) if path.text() == "\\" => Ok(Value::Folder),
                ("getfolder", [_]) => thrown("GetFolder", 1, "The system cannot find the file specified."),
                _ => self.unknown(node),
            },
            Value::Folder => self.of_folder(node, &name, &arguments),
            Value::File(place) => self.of_file(node, *place, &name, &arguments),
            Value::Input => match (name.as_str(), arguments.as_slice()) {
                ("read", [Value::Buffer(buffer), from, count]) => self.read_input(*buffer, from, count),
                ("dispose" | "close", []) => Ok(Value::Null),
                _ => self.unknown(node),
            },
            Value::Hasher => match (name.as_str(), arguments.as_slice()) {
                ("computehash", [Value::File(place)]) => Ok(self.hash_of(*place)),
                _ => self.unknown(node),
            },
            Value::Task(task) => self.of_task(node, task, &name, &arguments),
            Value::Record(_) => match name.as_str() {
                "getownersid" | "getowner" => Ok(self.owner_of(&owner)),
                _ => self.unknown(node),
            },
            Value::Null => {
                Err(Fail::Exception("You cannot call a method on a null-valued expression.".into()))
            }
            _ => self.unknown(node),
        }
    }

    fn property(&mut self, node: Node<'t>, owner: &Value<'t>, name: &str) -> Result<Value<'t>> {
        match (owner, name) {
            (Value::Thing(place), name) => self.property_of_thing(node, *place, name),
            // The bytes below a reader of text.
            (Value::Stream(..), "basestream") => Ok(owner.clone()),
            (Value::Bytes(bytes), "length" | "count") => {
                Ok(Value::Int(i64::try_from(bytes.len()).unwrap_or(i64::MAX)))
            }
            (Value::Type(kind), "out") if kind.ends_with("console") => Ok(Value::Type("console.out".into())),
            (Value::Type(kind), "jpeg" | "png") if kind.ends_with("drawing.imaging.imageformat") => {
                Ok(Value::Text(name.to_owned()))
            }
            (Value::Type(kind), "value") if kind.ends_with("nullstring") => Ok(Value::NullString),
            (Value::Type(kind), "machinename") if kind.ends_with("environment") => {
                Ok(Value::Text(self.world.profile.computer.clone()))
            }
            // An encoding is as good as another here: files are UTF-8.
            (Value::Type(kind), encoding) if kind.ends_with("text.encoding") => {
                Ok(Value::Text(encoding.to_owned()))
            }
            (Value::File(place), "length") => Ok(self.length_of_stream(*place)),
            (Value::Buffer(place), "length") => {
                Ok(Value::Int(i64::try_from(self.objects.buffers[*place].len()).unwrap_or(0)))
            }
            (Value::Text(text), "length") => {
                Ok(Value::Int(i64::try_from(text.encode_utf16().count()).unwrap_or(0)))
            }
            (Value::List(items), "count" | "length") => {
                Ok(Value::Int(i64::try_from(items.len()).unwrap_or(0)))
            }
            (Value::List(items), name) => {
                let items: Result<Vec<_>> =
                    items.clone().iter().map(|item| self.property(node, item, name)).collect();
                items.map(Value::List)
            }
            (Value::Record(fields), name) => {
                let found = fields.iter().find(|(known, _)| known.eq_ignore_ascii_case(name));
                Ok(found.map_or(Value::Null, |(_, value)| value.clone()))
            }
            (Value::Task(task), name) => {
                const READY: i64 = 3;
                const RUNNING: i64 = 4;
                let tasks = &self.world.tasks;
                let Some(known) = tasks.get(task) else { return Ok(Value::Null) };
                match name {
                    "name" => Ok(Value::Text(known.name.clone())),
                    "path" => Ok(Value::Text(format!("\\{}", known.name))),
                    "state" => Ok(Value::Int(if tasks.is_running(task) { RUNNING } else { READY })),
                    "lasttaskresult" => Ok(Value::Int(i64::from(tasks.last_result(known).cast_signed()))),
                    "enabled" => Ok(Value::Bool(known.definition.enabled)),
                    "xml" => Ok(Value::Text(document(&known.definition, &known.name))),
                    _ => self.unknown(node),
                }
            }
            // What is null has no properties, and nobody minds.
            (Value::Null, _) => Ok(Value::Null),
            _ => self.unknown(node),
        }
    }

    fn of_type(
        &mut self,
        node: Node<'t>,
        kind: &str,
        name: &str,
        arguments: &[Value<'t>],
    ) -> Result<Value<'t>> {
        match (kind, name, arguments) {
            ("regex", "ismatch", [text, pattern]) => {
                Ok(Value::Bool(regex(&pattern.text())?.is_match(&text.text())))
            }
            ("regex", "replace", [text, pattern, to]) => {
                replaced(&pattern.text(), &text.text(), &to.text(), 0).map(Value::Text)
            }
            ("regex", "escape", [text]) => Ok(Value::Text(regex::escape(&text.text()))),
            ("regex", "new", [pattern]) => regex(&pattern.text()).map(Value::Regex),
            ("math", "max" | "min", [one, other]) => {
                let (Some(one), Some(other)) = (one.number(), other.number()) else {
                    return self.unknown(node);
                };
                Ok(Value::Int(if name == "max" { one.max(other) } else { one.min(other) }))
            }
            ("console.out", "writeline", [text]) => {
                self.stdout.push_str(&text.text());
                self.stdout.push_str("\r\n");
                Ok(Value::Null)
            }
            ("convert", "tobase64string", [Value::Bytes(bytes), range @ ..]) => match part(bytes, range) {
                Some(bytes) => Ok(Value::Text(STANDARD.encode(bytes))),
                None => thrown("ToBase64String", arguments.len(), OUT_OF_RANGE),
            },
            ("bitconverter", "tostring", [Value::Bytes(bytes), range @ ..]) => match part(bytes, range) {
                Some(bytes) => Ok(Value::Text(
                    bytes.iter().map(|byte| format!("{byte:02X}")).collect::<Vec<_>>().join("-"),
                )),
                None => thrown("ToString", arguments.len(), OUT_OF_RANGE),
            },
            ("console", "openstandardinput", []) => Ok(Value::Input),
            ("bitconverter", "tostring", [Value::Buffer(place)]) => {
                let pairs: Vec<String> =
                    self.objects.buffers[*place].iter().map(|byte| format!("{byte:02X}")).collect();
                Ok(Value::Text(pairs.join("-")))
            }
            ("io.directory", _, [path]) => self.of_directory(node, name, &path.text()),
            ("io.memorystream", "new", []) => Ok(self.keep(Thing::Memory(Vec::new()))),
            ("diagnostics.processstartinfo", "new", [file, arguments]) => {
                let (file, arguments) = (file.text(), arguments.text());
                Ok(self.keep(Thing::StartInfo { file, arguments, flags: Vec::new() }))
            }
            ("diagnostics.process", "start", [info]) => self.start_process(node, info),
            (kind, ..) if kind.starts_with("drawing.") => self.of_drawing(node, kind, name, arguments),
            ("io.file", _, [path, rest @ ..]) => self.file(node, name, &path.text(), rest),
            _ => self.unknown(node),
        }
    }

    fn full(&self, path: &str) -> String {
        World::full_path(path, &self.directory)
    }

    fn file(&mut self, node: Node<'t>, name: &str, path: &str, rest: &[Value<'t>]) -> Result<Value<'t>> {
        let path = self.full(path);
        let method = self.source(children(node)[1]);
        let count = rest.len() + 1;
        let missing = || thrown(method, count, &format!("Could not find file '{path}'."));
        match (name, rest) {
            ("exists", []) => Ok(Value::Bool(self.world.size_of(&path, self.clock).is_some())),
            ("readalltext", _) => match self.world.bytes_of(&path, self.clock) {
                Some(bytes) => {
                    let text = String::from_utf8_lossy(&bytes);
                    Ok(Value::Text(text.trim_start_matches('\u{feff}').to_owned()))
                }
                None => missing(),
            },
            ("writealltext", [text, ..]) => {
                if !self.world.may_write(&path) {
                    return thrown(method, count, &format!("Could not find a part of the path '{path}'."));
                }
                self.world.write(&path, text.text().into_bytes(), self.clock);
                Ok(Value::Null)
            }
            ("open", [mode, ..]) => self.open_file(&path, mode, count),
            ("move", [to, ..]) if self.world.size_of(&self.full(&to.text()), self.clock).is_some() => {
                thrown(method, count, "Cannot create a file when that file already exists.")
            }
            ("delete", []) => {
                self.world.files.remove(&path);
                Ok(Value::Null)
            }
            ("replace" | "move" | "copy", [to, ..]) => {
                let target = self.full(&to.text());
                if name == "replace" && matches!(rest.get(1), Some(Value::Null)) {
                    return thrown(method, count, "The path is not of a legal form.");
                }
                if name == "replace" && self.world.bytes_of(&target, self.clock).is_none() {
                    return thrown(method, count, "Unable to find the specified file.");
                }
                if let Some(Value::Text(backup)) = rest.get(1).filter(|_| name == "replace") {
                    let backup = self.full(backup);
                    self.world.copy(&target, &backup, self.clock);
                }
                if !self.world.copy(&path, &target, self.clock) {
                    return missing();
                }
                if name != "copy" && !matches!(self.world.files.get(&path), None | Some(Content::Folder)) {
                    self.world.files.remove(&path);
                }
                Ok(Value::Null)
            }
            _ => self.unknown(node),
        }
    }

    fn of_folder(&mut self, node: Node<'t>, name: &str, arguments: &[Value<'t>]) -> Result<Value<'t>> {
        const GONE: &str = "The system cannot find the file specified. (Exception from HRESULT: 0x80070002)";
        match (name, arguments) {
            ("registertask", [task, xml, flags, user, _password, _logon, ..]) => {
                const UPDATE: i64 = 4;
                let (task, count) = (task.text(), arguments.len());
                if self.world.tasks.get(&task).is_some() && flags.number().unwrap_or_default() & UPDATE == 0 {
                    const EXISTS: &str = "Cannot create a file when that file already exists. (Exception from HRESULT: 0x800700B7)";
                    return thrown("RegisterTask", count, EXISTS);
                }
                let people = &self.world.profile.people;
                let author = people.qualified(&self.world.profile.user);
                let mut definition = match read(&xml.text(), people, &author) {
                    Ok(definition) => definition,
                    Err(
                        XmlProblem::Malformed(place)
                        | XmlProblem::Value(place)
                        | XmlProblem::Missing(place)
                        | XmlProblem::Unexpected(place)
                        | XmlProblem::NoSuchAccount(place),
                    ) => return thrown("RegisterTask", count, &place),
                };
                if let Value::Text(user) = user {
                    let Some(found) = people.find(user) else {
                        const NOBODY: &str = "No mapping between account names and security IDs was done. (Exception from HRESULT: 0x80070534)";
                        return thrown("RegisterTask", count, NOBODY);
                    };
                    definition.user = found;
                }
                let due = definition.start.and_then(|start| self.world.moment_of(start, self.clock));
                self.world.tasks.put(&task, definition, due);
                Ok(Value::Task(task))
            }
            ("gettask", [task]) => match self.world.tasks.get(&task.text()) {
                Some(task) => Ok(Value::Task(task.name.clone())),
                None => thrown("GetTask", 1, GONE),
            },
            ("gettasks", [_]) => {
                Ok(Value::List(self.world.tasks.iter().map(|task| Value::Task(task.name.clone())).collect()))
            }
            ("deletetask", [task, _]) => {
                if self.world.tasks.remove(&task.text()) {
                    Ok(Value::Null)
                } else {
                    thrown("DeleteTask", 2, GONE)
                }
            }
            _ => self.unknown(node),
        }
    }

    fn of_task(
        &mut self,
        node: Node<'t>,
        task: &str,
        name: &str,
        arguments: &[Value<'t>],
    ) -> Result<Value<'t>> {
        const IGNORE_CONSTRAINTS: i64 = 2;
        const USE_SESSION: i64 = 4;
        let ask = match (name, arguments) {
            ("run", [_]) => Ask::default(),
            ("runex", [_, flags, session, _]) => {
                let flags = flags.number().unwrap_or_default();
                let session = session.number().and_then(|session| u32::try_from(session).ok());
                Ask {
                    session: session.filter(|_| flags & USE_SESSION != 0),
                    ignore_constraints: flags & IGNORE_CONSTRAINTS != 0,
                }
            }
            ("stop", [_]) => {
                self.world.tasks.end(task);
                return Ok(Value::Null);
            }
            _ => return self.unknown(node),
        };
        self.world.run_task(task, ask, self.clock);
        Ok(Value::Task(task.to_owned()))
    }

    /// Who a process belongs to.
    pub(super) fn owner_of(&self, process: &Value<'t>) -> Value<'t> {
        const SYSTEM: &str = "S-1-5-18";
        let Value::Record(fields) = process else { return Value::Null };
        let field = |name: &str| fields.iter().find(|(known, _)| known == name).map(|(_, value)| value);
        let session = field("SessionId").and_then(Value::number).unwrap_or_default();
        let people = &self.world.profile.people;
        let desktop = u32::try_from(session).ok().and_then(|session| people.at(session));
        let of_account =
            matches!(field("Name"), Some(Value::Text(name)) if name == "cmd.exe" || name == "winrshost.exe");
        let (sid, user) = match desktop {
            Some(desktop) => (people.sid(desktop), desktop.plain_user().to_owned()),
            None if of_account => (ACCOUNT_SID.to_owned(), self.world.profile.user.clone()),
            None => (SYSTEM.to_owned(), "SYSTEM".to_owned()),
        };
        Value::Record(vec![
            ("Sid".into(), Value::Text(sid)),
            ("User".into(), Value::Text(user)),
            ("ReturnValue".into(), Value::Int(0)),
        ])
    }
}
