//! The Task Scheduler: what is planned, what of it runs, and what became of it.

mod definition;
mod run;
mod xml;

use std::collections::BTreeMap;

use tokio::time::Instant;

pub(crate) use definition::{Definition, Instances, Logon};
pub(crate) use run::{Ask, Running};
pub(crate) use xml::{XmlProblem, document, file_text, read};

/// What the scheduler says of a task's last run (Task Scheduler error and success constants; `winerror.h`).
pub(crate) mod result {
    pub(crate) const RUNNING: u32 = 0x0004_1301;
    pub(crate) const NEVER_RAN: u32 = 0x0004_1303;
    pub(crate) const TERMINATED: u32 = 0x0004_1306;
    pub(crate) const NO_SUCH_FILE: u32 = 0x8007_0002;
    pub(crate) const NEEDS_ELEVATION: u32 = 0x8007_02E4;
    pub(crate) const NOT_LOGGED_ON: u32 = 0x8007_04DD;
    pub(crate) const REFUSED: u32 = 0x8007_10E0;
}

/// One task.
#[derive(Debug, Clone)]
pub(crate) struct Task {
    /// Its name as it was given, without the leading backslash.
    pub(crate) name: String,
    pub(crate) definition: Definition,
    /// When its trigger fires, if it has one that will.
    pub(crate) due: Option<Instant>,
    pub(crate) last_result: u32,
    /// What the machine's clock showed when it last ran.
    pub(crate) last_run: Option<time::OffsetDateTime>,
}

/// All tasks, and those of their programs that run.
#[derive(Debug, Default)]
pub(crate) struct Tasks {
    all: BTreeMap<String, Task>,
    pub(crate) runs: Vec<Running>,
}

fn key(name: &str) -> String {
    name.trim_start_matches('\\').to_lowercase()
}

impl Tasks {
    pub(crate) fn get(&self, name: &str) -> Option<&Task> {
        self.all.get(&key(name))
    }

    pub(crate) fn get_mut(&mut self, name: &str) -> Option<&mut Task> {
        self.all.get_mut(&key(name))
    }

    pub(crate) fn put(&mut self, name: &str, definition: Definition, due: Option<Instant>) {
        let name = name.trim_start_matches('\\').to_owned();
        let task = Task { name, definition, due, last_result: result::NEVER_RAN, last_run: None };
        self.all.insert(key(&task.name), task);
    }

    /// Forgets a task; a program of it that runs goes on.
    pub(crate) fn remove(&mut self, name: &str) -> bool {
        self.all.remove(&key(name)).is_some()
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &Task> {
        self.all.values()
    }

    pub(crate) fn is_running(&self, name: &str) -> bool {
        self.runs.iter().any(|run| run.task == key(name))
    }

    /// What its last run came to; while it runs, that it runs.
    pub(crate) fn last_result(&self, task: &Task) -> u32 {
        if self.is_running(&task.name) { result::RUNNING } else { task.last_result }
    }

    /// The next moment at which a trigger fires or a program goes on.
    pub(crate) fn wake(&self) -> Option<Instant> {
        let triggers = self.all.values().filter_map(|task| task.due);
        triggers.chain(self.runs.iter().filter_map(|run| run.wake)).min()
    }

    /// Ends every program of a task.
    pub(crate) fn end(&mut self, name: &str) {
        self.runs.retain(|run| run.task != key(name));
        if let Some(task) = self.all.get_mut(&key(name)) {
            task.last_result = result::TERMINATED;
        }
    }
}
