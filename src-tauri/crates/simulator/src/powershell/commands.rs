//! Commands of PowerShell: those of its modules that scripts here use.

use std::time::Duration;

use tree_sitter::Node;

use super::value::Value;
use super::walk::{Fail, Result, Walker, children};
use crate::fault::Fault;
use crate::wsman::select;

/// What stands behind a command's name.
#[derive(Debug, Default)]
struct Given<'t> {
    /// By lower-case name, without the dash; a switch has no value.
    named: Vec<(String, Value<'t>)>,
    plain: Vec<Value<'t>>,
}

impl<'t> Given<'t> {
    /// The value of a parameter, whose name may be cut short.
    fn get(&self, name: &str) -> Option<&Value<'t>> {
        self.named.iter().find(|(given, _)| name.starts_with(given.as_str())).map(|(_, value)| value)
    }

    /// The value of a parameter that may also be given without its name.
    fn first(&self, name: &str) -> Option<&Value<'t>> {
        self.get(name).or_else(|| self.plain.first())
    }
}

/// `BUILTIN\Administrators`, in every language.
const ADMINISTRATORS: &str = "S-1-5-32-544";

/// How long it takes to load `System.Drawing`.
const LOADING: Duration = Duration::from_millis(100);

const SWITCHES: [&str; 5] = ["raw", "nonewline", "force", "passthru", "quiet"];

impl<'t> Walker<'_, 't> {
    pub(super) fn command(&mut self, node: Node<'t>, input: Vec<Value<'t>>) -> Result<Vec<Value<'t>>> {
        let parts = children(node);
        let Some(name) = parts.first().filter(|name| name.kind() == "command_name") else {
            return self.unknown(node);
        };
        let name = self.source(*name).to_lowercase();
        let given = self.given(parts.get(1).copied())?;
        match name.as_str() {
            "new-object" => match given.get("comobject").map(Value::text) {
                Some(kind) if kind.eq_ignore_ascii_case("schedule.service") => Ok(vec![Value::Scheduler]),
                Some(_) => self.unknown(node),
                None if self.constrained => {
                    const ONLY_CORE: &str = "New-Object : Cannot create type. Only core types are supported in this language mode.";
                    Err(Fail::Exception(ONLY_CORE.into()))
                }
                None => {
                    let Some(kind) = given.first("typename").map(Value::text) else {
                        return self.unknown(node);
                    };
                    let argument = given.get("argumentlist").or_else(|| given.plain.get(1));
                    self.new_object(node, &kind.to_lowercase(), argument).map(|value| vec![value])
                }
            },
            "get-ciminstance" | "gcim" | "get-wmiobject" | "gwmi" => self.instances(node, &given),
            "invoke-cimmethod" | "icim" => {
                let method = given.get("methodname").or_else(|| given.plain.last()).map(Value::text);
                let subjects = given.get("inputobject").map_or(input, |one| one.clone().items());
                match method.unwrap_or_default().to_lowercase().as_str() {
                    "getownersid" | "getowner" => {
                        Ok(subjects.iter().map(|subject| self.owner_of(subject)).collect())
                    }
                    _ => self.unknown(node),
                }
            }
            "foreach-object" | "%" | "foreach" => {
                let Some(Value::Block(block)) = given.first("process").cloned() else {
                    return self.unknown(node);
                };
                let mut out = Vec::new();
                for value in input {
                    out.extend(self.block(block, value)?);
                }
                Ok(out)
            }
            "where-object" | "?" | "where" => {
                let Some(Value::Block(block)) = given.first("filterscript").cloned() else {
                    return self.unknown(node);
                };
                let mut out = Vec::new();
                for value in input {
                    if Value::of(self.block(block, value.clone())?).is_true() {
                        out.push(value);
                    }
                }
                Ok(out)
            }
            "select-object" | "select" => match (given.get("first"), given.get("expandproperty")) {
                (Some(count), None) => {
                    let count = count.number().and_then(|count| usize::try_from(count).ok()).unwrap_or(0);
                    Ok(input.into_iter().take(count).collect())
                }
                _ => self.unknown(node),
            },
            "get-localgroupmember" | "glgm" => self.members(node, &given),
            "out-null" => Ok(Vec::new()),
            "add-type" => match given.get("assemblyname").map(Value::text) {
                Some(name) if name.eq_ignore_ascii_case("system.drawing") => {
                    if self.world.faults.has(&Fault::DrawingMissing) {
                        return Err(Fail::Exception(
                            "Add-Type : Cannot add type. The assembly 'System.Drawing' could not be found."
                                .into(),
                        ));
                    }
                    self.drawing_loaded = true;
                    self.sleep(LOADING);
                    Ok(Vec::new())
                }
                _ => self.unknown(node),
            },
            "write-output" | "echo" => {
                let all = given.get("inputobject").cloned().into_iter().chain(given.plain);
                Ok(all.flat_map(Value::items).chain(input).collect())
            }
            "start-sleep" | "sleep" => {
                let milliseconds = given.get("milliseconds").and_then(Value::number);
                let seconds = given.first("seconds").and_then(Value::number);
                let wait = milliseconds.or(seconds.map(|seconds| seconds * 1000)).unwrap_or_default();
                self.sleep(Duration::from_millis(u64::try_from(wait).unwrap_or_default()));
                Ok(Vec::new())
            }
            _ => Err(Fail::NotSimulated(format!("the command {name}"))),
        }
    }

    fn given(&mut self, elements: Option<Node<'t>>) -> Result<Given<'t>> {
        let mut given = Given::default();
        let mut waiting: Option<String> = None;
        for part in elements.map(children).unwrap_or_default() {
            let value = match part.kind() {
                "command_argument_sep" => continue,
                "command_parameter" => {
                    let name = self.source(part).trim_start_matches('-').to_lowercase();
                    if let Some(switch) = waiting.take() {
                        given.named.push((switch, Value::Bool(true)));
                    }
                    if SWITCHES.contains(&name.trim_end_matches(':')) {
                        given.named.push((name, Value::Bool(true)));
                    } else {
                        waiting = Some(name.trim_end_matches(':').to_owned());
                    }
                    continue;
                }
                "generic_token" => Value::Text(self.source(part).to_owned()),
                _ => self.value_of(part)?,
            };
            match waiting.take() {
                Some(name) => given.named.push((name, value)),
                None => given.plain.push(value),
            }
        }
        given.named.extend(waiting.map(|switch| (switch, Value::Bool(true))));
        Ok(given)
    }

    /// Who belongs to a group of the machine: only its administrators are kept.
    fn members(&mut self, node: Node<'t>, given: &Given<'t>) -> Result<Vec<Value<'t>>> {
        let Some(group) = given.get("sid").map(Value::text) else { return self.unknown(node) };
        if group != ADMINISTRATORS {
            let missing = format!("Get-LocalGroupMember : Group {group} was not found.");
            return Err(Fail::Exception(missing));
        }
        let member = |(name, sid): (String, String)| {
            let sid = Value::Record(vec![("Value".to_owned(), Value::Text(sid))]);
            Value::Record(vec![("Name".to_owned(), Value::Text(name)), ("SID".to_owned(), sid)])
        };
        Ok(self.world.profile.people.administrators().into_iter().map(member).collect())
    }

    fn instances(&mut self, node: Node<'t>, given: &Given<'t>) -> Result<Vec<Value<'t>>> {
        let query = match (given.get("query"), given.first("classname").or_else(|| given.get("class"))) {
            (Some(query), _) => query.text(),
            (None, Some(class)) => match given.get("filter") {
                Some(filter) => format!("SELECT * FROM {} WHERE {}", class.text(), filter.text()),
                None => format!("SELECT * FROM {}", class.text()),
            },
            (None, None) => return self.unknown(node),
        };
        let Some(found) = select(self.world, &query, self.clock) else {
            return Err(Fail::Exception("Get-CimInstance : Invalid query".into()));
        };
        let record = |instance: Vec<(&'static str, String)>| {
            Value::Record(
                instance.iter().map(|(name, text)| ((*name).to_owned(), Value::of_wmi(text))).collect(),
            )
        };
        Ok(found.into_iter().map(record).collect())
    }
}
