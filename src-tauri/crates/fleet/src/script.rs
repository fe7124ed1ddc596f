//! What a script asks of the running program through the command line, and what it is answered. A contract of its own: scripts
//! of others read it, so fields are added and never renamed (docs/command-line.md).
//!
//! There is no place in it for a password, and texts are English: a script must not depend on the reader's language.

use serde::{Deserialize, Serialize};

use crate::{
    ipc::{Emulator, EmulatorRequest, Link, Workstation},
    model::{Health, OperationStatus},
};

/// What a script can ask for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "ask", rename_all = "snake_case", deny_unknown_fields)]
pub enum ScriptRequest {
    /// Which emulators pass a filter.
    List {
        /// In the language of the table's filter; empty for all.
        filter: String,
    },
    /// How the fleet is.
    Status {},
    /// A plan for all emulators that pass a filter.
    Run {
        /// An action and a filter: `start #pvp state:stopped`.
        command: String,
        /// Whether no filter means all emulators.
        all: bool,
        /// Whether the answer comes when everything has ended.
        wait: bool,
    },
    /// A plan that was saved in the window.
    RunPlan {
        /// Its name.
        name: String,
        /// Whether the answer comes when everything has ended.
        wait: bool,
    },
}

/// Which emulators pass the filter, in the operator's order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ScriptList {
    /// Those that pass.
    pub emulators: Vec<ScriptEmulator>,
    /// How many there are in all.
    pub total: usize,
}

/// One emulator.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ScriptEmulator {
    /// The workstation's name.
    pub workstation: String,
    /// Whether that answers; where it does not, what follows is older.
    pub link: Link,
    /// `LDPlayer`'s index.
    pub index: u32,
    /// Its title.
    pub title: String,
    /// As the filter names it.
    pub state: Health,
    /// Since when it has been seen so, in milliseconds since the Unix epoch.
    pub since_ms: u64,
    /// Its own tags and its workstation's.
    pub tags: Vec<String>,
}

/// How the fleet is.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ScriptStatus {
    /// Workstations in the list.
    pub workstations: usize,
    /// Of these, answering.
    pub online: usize,
    /// Not heard of yet.
    pub connecting: usize,
    /// Failing.
    pub failing: usize,
    /// Sent nothing at present: a circuit is open or the password was refused.
    pub blocked: usize,
    /// Off, because they were shut down from here.
    #[serde(default)]
    pub off: usize,
    /// Emulators as last listed.
    pub emulators: usize,
    /// Of these, with a running virtual machine.
    pub running: usize,
    /// Operations that have not ended.
    pub under_way: usize,
    /// What is wrong, workstation by workstation.
    pub problems: Vec<ScriptProblem>,
}

/// What is wrong with a workstation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ScriptProblem {
    /// Its name.
    pub workstation: String,
    /// What happened and what to try.
    pub problem: String,
}

/// What became of what a script asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ScriptReport {
    /// The plan that it became; `None` where nothing was left to do.
    pub plan: Option<u32>,
    /// Every emulator that was meant, in the order of the table.
    pub emulators: Vec<ScriptOutcome>,
}

/// What became of one emulator's operation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ScriptOutcome {
    /// The workstation's name.
    pub workstation: String,
    /// `LDPlayer`'s index.
    pub index: u32,
    /// The emulator's title.
    pub title: String,
    /// `queued` or `running` where nobody waited for the end, or the plan has paused itself before.
    pub status: OperationStatus,
    /// How it ended, why nothing was sent, or what it waits for.
    pub said: Option<String>,
}

/// What can be run from a script: what needs nothing but its emulator, and loses none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ScriptAction {
    Start,
    Stop,
    Restart,
    Kill,
}

impl ScriptAction {
    /// By the word for it.
    pub(crate) fn named(word: &str) -> Option<Self> {
        let all = [Self::Start, Self::Stop, Self::Restart, Self::Kill];
        all.into_iter().find(|action| action.word().eq_ignore_ascii_case(word))
    }

    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Stop => "stop",
            Self::Restart => "restart",
            Self::Kill => "kill",
        }
    }

    /// As the window would ask for it.
    pub(crate) fn request(self) -> EmulatorRequest {
        match self {
            Self::Start => EmulatorRequest::Start,
            Self::Stop => EmulatorRequest::Stop,
            Self::Restart => EmulatorRequest::Restart,
            Self::Kill => EmulatorRequest::Kill,
        }
    }
}

impl ScriptEmulator {
    pub(crate) fn of(workstation: &Workstation, emulator: &Emulator) -> Self {
        let own = &emulator.tags;
        let shared = workstation.tags.iter().filter(|tag| !own.contains(tag));
        Self {
            workstation: workstation.name.clone(),
            link: workstation.link,
            index: emulator.index,
            title: emulator.title.clone(),
            state: emulator.health,
            since_ms: emulator.since,
            tags: own.iter().chain(shared).cloned().collect(),
        }
    }
}

impl ScriptStatus {
    pub(crate) fn of<'a>(workstations: impl Iterator<Item = &'a Workstation>, under_way: usize) -> Self {
        let mut status = Self { under_way, ..Self::default() };
        for workstation in workstations {
            status.workstations += 1;
            match workstation.link {
                Link::Connecting | Link::Restarting => status.connecting += 1,
                Link::Online => status.online += 1,
                Link::Failing => status.failing += 1,
                Link::Blocked => status.blocked += 1,
                Link::Off => status.off += 1,
            }
            status.emulators += workstation.emulators.len();
            status.running += workstation.emulators.iter().filter(|e| e.vm_pid.is_some()).count();
            if let Some(problem) = &workstation.problem {
                let problem = problem.sentence.to_string();
                status.problems.push(ScriptProblem { workstation: workstation.name.clone(), problem });
            }
        }
        status
    }
}
