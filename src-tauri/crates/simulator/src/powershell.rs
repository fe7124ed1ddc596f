//! Windows PowerShell, as far as scripts of a few lines go: they are parsed with a grammar that is not ours, and the tree
//! is carried out. What a script means counts, not how it is written; what is not known here says so and ends with 1.

mod commands;
mod drawing;
mod kept;
mod objects;
mod process;
mod streams;
mod value;
mod walk;

use std::time::Duration;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use tokio::time::Instant;
use tree_sitter::{Node, Parser};

use crate::ldplayer::Session;
use crate::world::World;
use kept::Kept;
use streams::Input;
use walk::{Fail, Walker};

/// How long it takes to start.
const STARTUP: Duration = Duration::from_millis(400);

/// What a script came to.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Outcome {
    pub(crate) stdout: String,
    pub(crate) stderr: String,
    pub(crate) code: i32,
    /// When it ends.
    pub(crate) takes: Duration,
    /// It reads its standard input to the end before it is done.
    pub(crate) waits_for_input: bool,
    /// It goes on when input has come.
    pub(crate) rest: Option<Box<Script>>,
}

/// A script that has begun and waits for input.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Script {
    source: String,
    directory: String,
    session: Session,
    kept: Left,
}

/// What it goes on from.
#[derive(Debug)]
struct Left(Option<Kept>);

impl PartialEq for Left {
    fn eq(&self, _: &Self) -> bool {
        false
    }
}

impl Eq for Left {}

impl Script {
    /// Goes on with what has come of its input, `closed` if that was all.
    pub(crate) fn go_on(mut self, world: &mut World, bytes: Vec<u8>, closed: bool, now: Instant) -> Outcome {
        let input = Input { bytes, closed, raw: true };
        let kept = self.kept.0.take();
        carry_out(world, &self.source, (&self.directory, &self.session), kept, input, now)
    }
}

/// What stands on the command line.
#[derive(Debug, Default)]
struct Invocation {
    script: Option<String>,
    /// `-InputFormat None`: without it a standard input that nobody closes keeps a plain command alive. Clients such as
    /// pywinrm and winrmcp leave it open with encoded ones, which end.
    input_none: bool,
    /// `-OutputFormat Text`: without it errors of an encoded command come as XML.
    output_text: bool,
    encoded: bool,
}

impl Invocation {
    fn read(arguments: &[String]) -> Self {
        let mut found = Self::default();
        let mut rest = arguments.iter();
        while let Some(argument) = rest.next() {
            let lower = argument.to_ascii_lowercase();
            let Some(name) = lower.strip_prefix(['-', '/']).filter(|name| !name.is_empty()) else {
                let words: Vec<&str> = std::iter::once(argument).chain(rest).map(String::as_str).collect();
                found.script = Some(words.join(" "));
                break;
            };
            // Names may be cut as short as they are unmistakable.
            let is = |whole: &str, shortest: usize| name.len() >= shortest && whole.starts_with(name);
            if is("encodedcommand", 1) || name == "ec" || name == "enc" {
                found.encoded = true;
                found.script = rest.next().and_then(|text| decoded(text));
            } else if is("command", 1) {
                let words: Vec<&str> = rest.map(String::as_str).collect();
                found.script = Some(words.join(" "));
                break;
            } else if is("inputformat", 3) {
                found.input_none = rest.next().is_some_and(|value| value.eq_ignore_ascii_case("none"));
            } else if is("outputformat", 1) {
                found.output_text = rest.next().is_some_and(|value| value.eq_ignore_ascii_case("text"));
            } else if is("executionpolicy", 2) || is("windowstyle", 1) || is("version", 1) {
                rest.next();
            }
        }
        found
    }
}

fn decoded(text: &str) -> Option<String> {
    let bytes = STANDARD.decode(text).ok()?;
    let units: Vec<u16> = bytes.chunks_exact(2).map(|pair| u16::from_le_bytes([pair[0], pair[1]])).collect();
    String::from_utf16(&units).ok()
}

/// Runs `powershell` with these arguments, in a folder and a session.
pub(crate) fn run(world: &mut World, arguments: &[String], place: (&str, &Session), now: Instant) -> Outcome {
    let invocation = Invocation::read(arguments);
    let mut outcome = match &invocation.script {
        Some(script) => {
            let input = Input { raw: invocation.input_none, ..Input::default() };
            let mut outcome = carry_out(world, script, place, None, input, now + STARTUP);
            outcome.takes += STARTUP;
            outcome
        }
        None => Outcome { stderr: not_simulated("this way of calling it"), code: 1, ..Outcome::default() },
    };
    if outcome.code != 0 && outcome.stderr.contains("not simulated") {
        let workstation = &world.profile.computer;
        tracing::warn!(%workstation, "a client sent a PowerShell script that is not simulated");
    }
    if invocation.encoded && !invocation.output_text && !outcome.stderr.is_empty() {
        let text =
            outcome.stderr.replace('&', "&amp;").replace('<', "&lt;").replace("\r\n", "_x000D__x000A_");
        outcome.stderr = format!(
            "#< CLIXML\r\n<Objs Version=\"1.1.0.1\" xmlns=\"http://schemas.microsoft.com/powershell/2004/04\">\
             <S S=\"Error\">{text}</S></Objs>"
        );
    }
    outcome.waits_for_input = !invocation.input_none && !invocation.encoded;
    outcome
}

fn not_simulated(what: &str) -> String {
    format!("This PowerShell script is not simulated on this workstation: {what}\r\n")
}

fn carry_out(
    world: &mut World,
    script: &str,
    place: (&str, &Session),
    kept: Option<Kept>,
    input: Input,
    now: Instant,
) -> Outcome {
    let mut parser = Parser::new();
    let language = tree_sitter_powershell::LANGUAGE.into();
    let tree = parser.set_language(&language).ok().and_then(|()| parser.parse(script, None));
    let Some(tree) = tree else {
        return Outcome { stderr: not_simulated("no grammar"), code: 1, ..Outcome::default() };
    };
    let root = tree.root_node();
    if let Some(odd) = first_error(root) {
        let at = odd.start_position();
        let stderr = format!(
            "At line:{} char:{}\r\nUnexpected token in expression or statement.\r\n    + CategoryInfo          : \
             ParserError: (:) [], ParentContainsErrorRecordException\r\n",
            at.row + 1,
            at.column + 1
        );
        return Outcome { stderr, code: 1, ..Outcome::default() };
    }
    let mut walker = Walker::new(world, script, place, now);
    let mut done = kept.map_or(0, |kept| walker.resume(kept));
    walker.input = input;
    let end = walker.script(root, &mut done);
    let code = match &end {
        Err(Fail::Exit(code)) => *code,
        Err(_) => 1,
        Ok(()) => i32::from(walker.last_failed),
    };
    let waits = matches!(end, Err(Fail::Waits));
    match end {
        Err(Fail::Exception(text)) => walker.complain(&text),
        Err(Fail::NotSimulated(what)) => walker.stderr.push_str(&not_simulated(&what)),
        Ok(()) | Err(Fail::Exit(_) | Fail::Waits) => {}
    }
    let takes = walker.clock - now;
    let (stdout, mut stderr) = (std::mem::take(&mut walker.stdout), std::mem::take(&mut walker.stderr));
    let rest = if waits {
        let kept = walker.into_kept(done);
        if kept.is_none() {
            stderr.push_str(&not_simulated("a script block that is kept while it waits for input"));
        }
        kept.map(|kept| {
            let (source, directory, session) = (script.to_owned(), place.0.to_owned(), place.1.clone());
            Box::new(Script { source, directory, session, kept: Left(Some(kept)) })
        })
    } else {
        None
    };
    Outcome { stdout, stderr, code, takes, waits_for_input: false, rest }
}

/// The first place that does not fit the grammar.
fn first_error(node: Node<'_>) -> Option<Node<'_>> {
    if node.is_error() || node.is_missing() {
        return Some(node);
    }
    let mut cursor = node.walk();
    let children: Vec<Node<'_>> = node.children(&mut cursor).collect();
    children.into_iter().filter(Node::has_error).find_map(first_error).or(node.has_error().then_some(node))
}
