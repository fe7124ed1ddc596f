//! The command line: `ldfleet list`, `ldfleet status` and `ldfleet run` hand what a script asks to the program that is running,
//! over a channel of this user only. Nothing listens on the network, and nothing is done without the running program: it has
//! the circuits, the limits and the history.

mod channel;
mod client;
#[cfg(windows)]
mod pipe;
mod print;
mod server;
#[cfg(unix)]
mod socket;

pub(crate) use client::ask;
pub(crate) use server::listen;

use fleet::script::{ScriptList, ScriptReport, ScriptRequest, ScriptStatus};
use messages::Message;
use serde::{Deserialize, Serialize};

/// The version of what crosses the channel: another program on the other side is told apart from a broken one.
const VERSION: u32 = 1;

/// What a client sends: one line.
#[derive(Debug, Serialize, Deserialize)]
struct Question {
    version: u32,
    #[serde(flatten)]
    request: serde_json::Value,
}

/// What it is answered: one line.
#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "answer", rename_all = "snake_case")]
enum Answer {
    List(ScriptList),
    Status(Status),
    Run(ScriptReport),
    Not { why: Why, sentence: Message },
}

/// How the program is, and its fleet.
#[derive(Debug, Serialize, Deserialize)]
struct Status {
    /// Of the running program.
    version: String,
    /// Whether simulated workstations are shown.
    demo: bool,
    #[serde(flatten)]
    fleet: ScriptStatus,
}

/// Why nothing was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Why {
    /// What was typed is not understood.
    NotUnderstood,
    /// No emulator is what was asked for.
    NothingMatches,
    /// Something else.
    Failed,
}

/// With what the command line ends. Documented in docs/command-line.md.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
enum Exit {
    /// Everything asked for was handed over or, with --wait, has succeeded.
    Done = 0,
    /// Something failed, was refused, was cancelled, or is not known.
    NotAll = 1,
    /// What was typed is not understood, as with a wrong option.
    NotUnderstood = 2,
    /// No emulator matches.
    NothingMatches = 3,
    /// There is no running program.
    NoWindow = 4,
    /// The running program did not answer.
    NoAnswer = 5,
}

impl From<Why> for Exit {
    fn from(why: Why) -> Self {
        match why {
            Why::NotUnderstood => Self::NotUnderstood,
            Why::NothingMatches => Self::NothingMatches,
            Why::Failed => Self::NotAll,
        }
    }
}

/// Whether the answer comes only when everything has ended.
fn waits(request: &ScriptRequest) -> bool {
    matches!(request, ScriptRequest::Run { wait: true, .. } | ScriptRequest::RunPlan { wait: true, .. })
}

impl Question {
    fn of(request: &ScriptRequest) -> Self {
        // A request has text and flags only.
        let request = serde_json::to_value(request).unwrap_or_default();
        Self { version: VERSION, request }
    }
}
