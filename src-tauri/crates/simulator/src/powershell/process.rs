//! `System.Diagnostics.Process` and the streams of a program, as far as a script starts one and reads what it prints.
//!
//! A program is carried out at the moment it is started; when its output is whole is a later one.

use std::sync::Arc;
use std::time::Duration;

use tokio::time::Instant;
use tree_sitter::Node;

use super::value::Value;
use super::walk::{Fail, Result, Walker};
use crate::adb_run::ProgramRun;
use crate::world::base_name;

/// What a variable refers to, and may be changed through any of them.
#[derive(Debug)]
pub(super) enum Thing {
    StartInfo {
        file: String,
        arguments: String,
        /// By lower-case name: `useshellexecute`, `redirectstandardoutput` …
        flags: Vec<(String, bool)>,
    },
    Process {
        stdout: Option<Vec<u8>>,
        stderr: Option<String>,
        code: i32,
        ends: Instant,
    },
    Memory(Vec<u8>),
    /// Something that is done at a later moment.
    Task {
        done: Instant,
        /// What it answers then.
        answer: String,
        /// What it has written then, and where.
        copied: Option<(usize, Vec<u8>)>,
    },
    Bitmap(super::drawing::Bitmap),
    /// What draws on a bitmap.
    Graphics(usize),
}

/// Longer than anybody waits.
const FOR_EVER: Duration = Duration::from_hours(24);

/// One of a process's streams.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    Out,
    Err,
}

fn flag(flags: &[(String, bool)], name: &str, otherwise: bool) -> bool {
    flags.iter().rfind(|(known, _)| known == name).map_or(otherwise, |(_, on)| *on)
}

impl<'t> Walker<'_, 't> {
    pub(super) fn keep(&mut self, thing: Thing) -> Value<'t> {
        self.things.push(thing);
        Value::Thing(self.things.len() - 1)
    }

    pub(super) fn memory(&mut self, place: usize) -> Option<&mut Vec<u8>> {
        match self.things.get_mut(place) {
            Some(Thing::Memory(bytes)) => Some(bytes),
            _ => None,
        }
    }

    /// `[Diagnostics.Process]::Start($info)`.
    pub(super) fn start_process(&mut self, node: Node<'t>, info: &Value<'t>) -> Result<Value<'t>> {
        let Value::Thing(info) = info else { return self.unknown(node) };
        let Some(Thing::StartInfo { file, arguments, flags }) = self.things.get(*info) else {
            return self.unknown(node);
        };
        let out = flag(flags, "redirectstandardoutput", false);
        let err = flag(flags, "redirectstandarderror", false);
        if (out || err) && flag(flags, "useshellexecute", true) {
            return Err(Fail::Exception(
                "Exception calling \"Start\" with \"1\" argument(s): \"The Process object must have the \
                 UseShellExecute property set to false in order to redirect IO streams.\""
                    .into(),
            ));
        }
        let (file, arguments) = (file.clone(), arguments.clone());
        if !self.world.is_program(&file, &self.directory) || base_name(&file) != "adb" {
            if self.world.is_program(&file, &self.directory) {
                return Err(Fail::NotSimulated(format!("the program {file}")));
            }
            return Err(Fail::Exception(
                "Exception calling \"Start\" with \"1\" argument(s): \"The system cannot find the file specified\""
                    .into(),
            ));
        }
        let words: Vec<String> = arguments.split_whitespace().map(str::to_owned).collect();
        let session = self.session.clone();
        let ProgramRun { stdout, stderr, code, takes, holds_pipes } =
            self.world.run_adb(&words, &session, self.clock);
        let ends = self.clock + if holds_pipes { FOR_EVER } else { takes };
        if !err {
            self.stderr.push_str(&stderr);
        }
        let process =
            Thing::Process { stdout: out.then_some(stdout), stderr: err.then_some(stderr), code, ends };
        Ok(self.keep(process))
    }

    pub(super) fn of_thing(
        &mut self,
        node: Node<'t>,
        place: usize,
        name: &str,
        arguments: &[Value<'t>],
    ) -> Result<Value<'t>> {
        match (self.things.get_mut(place), name, arguments) {
            (Some(Thing::Task { done, .. }), "wait", [limit]) => {
                let limit =
                    Duration::from_millis(limit.number().and_then(|ms| ms.try_into().ok()).unwrap_or(0));
                let done = *done;
                if done > self.clock + limit {
                    self.sleep(limit);
                    return Ok(Value::Bool(false));
                }
                self.finish(place);
                Ok(Value::Bool(true))
            }
            (Some(Thing::Process { ends, .. }), "waitforexit", []) => {
                let ends = *ends;
                self.sleep(ends.saturating_duration_since(self.clock));
                Ok(Value::Null)
            }
            (Some(Thing::Process { ends, .. }), "kill", []) => {
                if *ends <= self.clock {
                    return Err(Fail::Exception(
                        "Exception calling \"Kill\" with \"0\" argument(s): \"Cannot process request because the \
                         process has exited.\""
                            .into(),
                    ));
                }
                *ends = self.clock;
                Ok(Value::Null)
            }
            (Some(Thing::Memory(bytes)), "toarray", []) => Ok(Value::Bytes(Arc::new(bytes.clone()))),
            (Some(_), "dispose" | "close", []) => Ok(Value::Null),
            (Some(Thing::Bitmap(_) | Thing::Graphics(_)), ..) => self.draw(node, place, name, arguments),
            _ => self.unknown(node),
        }
    }

    /// A task is waited for to its end.
    fn finish(&mut self, place: usize) -> String {
        let Some(Thing::Task { done, answer, copied }) = self.things.get_mut(place) else {
            return String::new();
        };
        let (done, answer, copied) = (*done, answer.clone(), copied.take());
        if let Some((memory, bytes)) = copied
            && let Some(memory) = self.memory(memory)
        {
            memory.extend(bytes);
        }
        self.sleep(done.saturating_duration_since(self.clock));
        answer
    }

    /// Reading a stream to its end, beside whatever else is done.
    pub(super) fn of_stream(
        &mut self,
        node: Node<'t>,
        (process, side): (usize, Side),
        name: &str,
        arguments: &[Value<'t>],
    ) -> Result<Value<'t>> {
        let Some(Thing::Process { stdout, stderr, ends, .. }) = self.things.get(process) else {
            return self.unknown(node);
        };
        let done = *ends;
        let bytes = match side {
            Side::Out => stdout.clone().unwrap_or_default(),
            Side::Err => stderr.clone().unwrap_or_default().into_bytes(),
        };
        // Read as text, bytes that are none come out as question marks: a picture is lost.
        let text = || String::from_utf8_lossy(&bytes).into_owned();
        let task = match (name, arguments) {
            ("readtoendasync", []) => Thing::Task { done, answer: text(), copied: None },
            ("readtoend", []) => {
                let text = text();
                self.sleep(done.saturating_duration_since(self.clock));
                return Ok(Value::Text(text));
            }
            ("copytoasync", [Value::Thing(memory)]) => {
                Thing::Task { done, answer: String::new(), copied: Some((*memory, bytes)) }
            }
            _ => return self.unknown(node),
        };
        Ok(self.keep(task))
    }

    pub(super) fn property_of_thing(
        &mut self,
        node: Node<'t>,
        place: usize,
        name: &str,
    ) -> Result<Value<'t>> {
        match (self.things.get(place), name) {
            (Some(Thing::Process { stdout: Some(_), .. }), "standardoutput") => {
                Ok(Value::Stream(place, Side::Out))
            }
            (Some(Thing::Process { stderr: Some(_), .. }), "standarderror") => {
                Ok(Value::Stream(place, Side::Err))
            }
            (Some(Thing::Process { .. }), "standardoutput" | "standarderror") => Err(Fail::Exception(
                "Exception getting the stream: \"StandardOut has not been redirected or the process hasn't \
                 started yet.\""
                    .into(),
            )),
            (Some(Thing::Process { code, ends, .. }), "exitcode") if *ends <= self.clock => {
                Ok(Value::Int(i64::from(*code)))
            }
            (Some(Thing::Process { ends, .. }), "hasexited") => Ok(Value::Bool(*ends <= self.clock)),
            (Some(Thing::Task { .. }), "result") => Ok(Value::Text(self.finish(place))),
            (Some(Thing::Memory(bytes)), "length") => {
                Ok(Value::Int(i64::try_from(bytes.len()).unwrap_or(i64::MAX)))
            }
            (Some(Thing::Bitmap(bitmap)), "width") => Ok(Value::Int(i64::from(bitmap.width))),
            (Some(Thing::Bitmap(bitmap)), "height") => Ok(Value::Int(i64::from(bitmap.height))),
            _ => self.unknown(node),
        }
    }

    /// `$a.b = c`.
    pub(super) fn set_property(
        &mut self,
        node: Node<'t>,
        owner: &Value<'t>,
        name: String,
        value: &Value<'t>,
    ) -> Result<()> {
        let Value::Thing(place) = owner else { return self.unknown(node) };
        match (self.things.get_mut(*place), name.as_str()) {
            (
                Some(Thing::StartInfo { flags, .. }),
                "useshellexecute"
                | "createnowindow"
                | "redirectstandardoutput"
                | "redirectstandarderror"
                | "redirectstandardinput",
            ) => {
                flags.push((name, value.is_true()));
                Ok(())
            }
            (Some(Thing::Graphics(_)), "interpolationmode" | "smoothingmode" | "compositingquality") => {
                Ok(())
            }
            _ => self.unknown(node),
        }
    }
}
