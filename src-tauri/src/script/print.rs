//! What a script reads: JSON, or lines for people.

use std::{
    collections::BTreeMap,
    io::{self, Write},
};

use fleet::{
    model::{OperationStatus, shown},
    script::{ScriptList, ScriptReport},
};
use messages::Message;
use serde::Serialize;

use crate::script::{Answer, Exit, Status};

/// The longest name or title in a line.
const LONGEST: usize = 128;

/// Prints an answer; with what the process ends. Whoever `waited` wants everything to have ended.
pub(super) fn answer(answer: &Answer, json: bool, waited: bool) -> Exit {
    let exit = match answer {
        Answer::List(_) | Answer::Status(_) => Exit::Done,
        Answer::Run(run) if run.emulators.iter().all(|one| is_well(one.status, waited)) => Exit::Done,
        Answer::Run(_) => Exit::NotAll,
        Answer::Not { why, sentence } => return sorry(sentence, (*why).into()),
    };
    let text = match answer {
        Answer::List(list) if json => pretty(list),
        Answer::Status(status) if json => pretty(status),
        Answer::Run(report) if json => pretty(report),
        Answer::List(found) => list(found),
        Answer::Status(found) => status(found),
        Answer::Run(report) => run(report),
        Answer::Not { .. } => String::new(),
    };
    match writeln!(io::stdout(), "{}", text.trim_end()) {
        // Whoever reads has had enough: `ldfleet list | head`.
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Exit::NoAnswer,
        _ => exit,
    }
}

/// Says what is wrong; with what the process ends.
pub(super) fn sorry(sentence: &Message, exit: Exit) -> Exit {
    // Where even that cannot be written, the code says it.
    drop(writeln!(io::stderr(), "{}", clean(&sentence.to_string())));
    exit
}

fn is_well(status: OperationStatus, waited: bool) -> bool {
    match status {
        OperationStatus::Succeeded => true,
        OperationStatus::Queued | OperationStatus::Running => !waited,
        _ => false,
    }
}

fn pretty(value: &impl Serialize) -> String {
    // These types have no key that is no text.
    serde_json::to_string_pretty(value).unwrap_or_default()
}

/// Texts of others, as a terminal can show them.
fn clean(text: &str) -> String {
    shown(text, 4 * LONGEST)
}

/// As it stands in JSON, so that both are searched for in the same words.
fn word(value: &impl Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|v| v.as_str().map(str::to_owned)).unwrap_or_default()
}

fn list(ScriptList { emulators, total }: &ScriptList) -> String {
    let rows = emulators.iter().map(|e| {
        let tags: Vec<String> = e.tags.iter().map(|tag| format!("#{}", clean(tag))).collect();
        [
            clean(&e.workstation),
            e.index.to_string(),
            shown(&e.title, LONGEST),
            word(&e.state),
            word(&e.link),
            tags.join(" "),
        ]
    });
    let head = ["WORKSTATION", "INDEX", "TITLE", "STATE", "LINK", "TAGS"].map(str::to_owned);
    format!("{}\n{} of {total} emulators", table(std::iter::once(head).chain(rows)), emulators.len())
}

fn status(Status { version, demo, fleet: f }: &Status) -> String {
    let demo = if *demo { ", demo" } else { "" };
    let numbers = format!(
        "LDFleet {version}{demo}\n\
         {} workstations: {} online, {} connecting, {} failing, {} blocked, {} off\n\
         {} emulators: {} running\n\
         {} operations under way",
        f.workstations,
        f.online,
        f.connecting,
        f.failing,
        f.blocked,
        f.off,
        f.emulators,
        f.running,
        f.under_way
    );
    let problems = f.problems.iter().map(|p| format!("{}: {}", clean(&p.workstation), clean(&p.problem)));
    std::iter::once(numbers).chain(problems).collect::<Vec<_>>().join("\n")
}

fn run(ScriptReport { plan, emulators: outcomes }: &ScriptReport) -> String {
    let rows = outcomes.iter().map(|o| {
        let said = o.said.as_deref().map(clean).unwrap_or_default();
        [clean(&o.workstation), o.index.to_string(), shown(&o.title, LONGEST), word(&o.status), said]
    });
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for outcome in outcomes {
        *counts.entry(word(&outcome.status)).or_default() += 1;
    }
    let counts: Vec<String> = counts.iter().map(|(status, n)| format!("{n} {status}")).collect();
    let plan = plan.map(|plan| format!("plan {plan}: ")).unwrap_or_default();
    format!("{}\n{plan}{}", table(rows), counts.join(", "))
}

/// Columns as wide as their longest cell, the last one as it is.
fn table<const N: usize>(rows: impl Iterator<Item = [String; N]>) -> String {
    let rows: Vec<[String; N]> = rows.collect();
    let width = |at: usize| rows.iter().filter_map(|row| row.get(at)).map(|c| c.chars().count()).max();
    let widths: Vec<usize> = (0..N).map(|at| width(at).unwrap_or_default()).collect();
    let line = |row: &[String; N]| {
        let cells = row.iter().zip(&widths).map(|(cell, width)| format!("{cell:<width$}"));
        cells.collect::<Vec<_>>().join("  ").trim_end().to_owned()
    };
    rows.iter().map(line).collect::<Vec<_>>().join("\n")
}
