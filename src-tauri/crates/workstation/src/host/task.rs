//! Programs on somebody's desktop, through Windows' task scheduler: see [`ldconsole::ScheduledTask`] for what it is given.
//!
//! `schtasks` makes the task and runs it. PowerShell with the scheduler's own interface is the way where that is refused, and
//! where one user has several desktops, which `schtasks` cannot choose between. It is not the first way because programs that
//! guard a computer like it less.

use std::time::Duration;

use ldconsole::{Command, ScheduledTask, WindowsPath};

use crate::{
    error::{Cause, Error, Refusal, Result},
    host::{
        desktop::DesktopUser,
        station::{Station, unpassable},
    },
    winrm::command::Repeat,
};

mod interface;
mod result;

pub use result::TaskResult;

/// The column of `schtasks /query /v /fo csv /nh` with the last result, from 0.
const LAST_RESULT: usize = 6;

/// All tasks, and the files of ours: whether the list leaves out hidden ones is not documented.
const LISTED: &str = r#"schtasks /query /fo csv /nh&dir /b "%SystemRoot%\System32\Tasks\LDFleet *""#;

impl Station {
    /// Runs a command of `ldconsole.exe` on a user's desktop, once, through a task with this name (which begins with
    /// `LDFleet `). The task is left behind, for [`Station::task_result`]; [`Station::forget_task`] removes it. Each of the
    /// steps has `deadline`.
    ///
    /// The task scheduler reports success whether or not anything ran; only the effect and the result tell.
    pub async fn run_on_desktop(
        &self,
        command: &Command,
        user: &DesktopUser,
        task: &str,
        deadline: Duration,
    ) -> Result<()> {
        let arguments = ldconsole::task_arguments(command).map_err(|error| unpassable(&error))?;
        self.run_task(self.install.program.as_str(), &arguments, user, task, deadline).await
    }

    /// Runs a program on a user's desktop likewise. Its arguments are taken as they are.
    pub async fn run_program_on_desktop(
        &self,
        path: &WindowsPath,
        arguments: &str,
        user: &DesktopUser,
        task: &str,
        deadline: Duration,
    ) -> Result<()> {
        self.run_task(path.as_str(), arguments, user, task, deadline).await
    }

    async fn run_task(
        &self,
        program: &str,
        arguments: &str,
        user: &DesktopUser,
        name: &str,
        deadline: Duration,
    ) -> Result<()> {
        let task =
            ScheduledTask::new(name, &user.sid, program, arguments).map_err(|error| unpassable(&error))?;
        if user.several {
            return self.run_by_interface(&task, user, deadline).await;
        }
        match self.create_task(&task, deadline).await {
            Err(refused) if matches!(refused.cause(), Cause::WindowsRefused { .. }) => {
                tracing::info!(%refused, "schtasks took no XML; trying the scheduler's interface");
                return self.run_by_interface(&task, user, deadline).await;
            }
            created => created?,
        }
        let run = async || self.tool("schtasks", &["/run", "/tn", name], Repeat::Never, deadline).await;
        let mut ran = run().await?;
        // Another LDFleet may have tidied it away. Then nothing was run.
        if ran.exit_code != Some(0) && !self.has_task(name, deadline).await? {
            self.create_task(&task, deadline).await?;
            ran = run().await?;
        }
        if ran.exit_code == Some(0) {
            return Ok(());
        }
        Err(self.refused(Refusal::RunTask, &ran, deadline).await)
    }

    pub(crate) async fn create_task(&self, task: &ScheduledTask, deadline: Duration) -> Result<()> {
        let line = task.line(fastrand::u32(..)).map_err(|error| unpassable(&error))?;
        let created = self.line(&line, Repeat::Idempotent, deadline).await;
        // A task has no effect by itself.
        let created = created.map_err(|error| Error::unsent(error.cause().clone()))?;
        if says(&created.stdout, ScheduledTask::MADE) {
            return Ok(());
        }
        Err(self.refused(Refusal::PlanTask, &created, deadline).await)
    }

    async fn run_by_interface(
        &self,
        task: &ScheduledTask,
        user: &DesktopUser,
        deadline: Duration,
    ) -> Result<()> {
        let line = interface::line(&task.xml(), user.session, task.name());
        let ran = self.line(&line, Repeat::Never, deadline).await?;
        if says(&ran.stdout, interface::DONE) {
            return Ok(());
        }
        Err(self.refused(Refusal::PlanTask, &ran, deadline).await)
    }

    async fn has_task(&self, task: &str, deadline: Duration) -> Result<bool> {
        let asked = self.tool("schtasks", &["/query", "/tn", task], Repeat::Idempotent, deadline).await?;
        Ok(asked.exit_code == Some(0))
    }

    /// What became of a task, within `deadline`; `None` if it is not there, or if Windows does not say.
    pub async fn task_result(&self, task: &str, deadline: Duration) -> Result<Option<TaskResult>> {
        let query = ["/query", "/tn", task, "/v", "/fo", "csv", "/nh"];
        let asked = self.tool("schtasks", &query, Repeat::Idempotent, deadline).await?;
        Ok(last_result(&asked.stdout))
    }

    /// Removes a task, if it is there.
    pub async fn forget_task(&self, task: &str, deadline: Duration) -> Result<()> {
        self.tool("schtasks", &["/delete", "/tn", task, "/f"], Repeat::Idempotent, deadline).await.map(drop)
    }

    /// The tasks of LDFleet that are there, within `deadline`.
    pub async fn leftover_tasks(&self, deadline: Duration) -> Result<Vec<String>> {
        let listed = self.line(LISTED, Repeat::Idempotent, deadline).await?;
        Ok(ours(&listed.stdout))
    }

    /// Removes the tasks of LDFleet that do not run: what a connection that broke left behind. Each of the steps has
    /// `deadline`. How many were removed.
    pub async fn forget_leftovers(&self, deadline: Duration) -> Result<usize> {
        let mut forgotten = 0;
        for task in self.leftover_tasks(deadline).await? {
            if self.task_result(&task, deadline).await? != Some(TaskResult::Running) {
                self.forget_task(&task, deadline).await?;
                forgotten += 1;
            }
        }
        Ok(forgotten)
    }
}

/// Whether one of the lines is this word of ours.
fn says(stdout: &[u8], word: &str) -> bool {
    stdout.split(|byte| *byte == b'\n').any(|line| line.trim_ascii() == word.as_bytes())
}

/// The last result in a row with quotes, by its place: the headings are localised, and other columns as well.
pub(crate) fn last_result(stdout: &[u8]) -> Option<TaskResult> {
    let text = String::from_utf8_lossy(stdout);
    let row = text.lines().map(str::trim).find(|line| line.starts_with('"'))?;
    let field = row.trim_matches('"').split("\",\"").nth(LAST_RESULT)?.trim();
    let number = match field.strip_prefix("0x").or_else(|| field.strip_prefix("0X")) {
        Some(digits) => i64::from_str_radix(digits, 16).ok()?,
        None => field.parse().ok()?,
    };
    let code = u32::try_from(number).or_else(|_| i32::try_from(number).map(i32::cast_unsigned)).ok()?;
    Some(TaskResult::from_code(code))
}

/// The names of our tasks in `"\LDFleet start 0","N/A","Ready"` and in a list of files, each once.
pub(crate) fn ours(stdout: &[u8]) -> Vec<String> {
    let text = String::from_utf8_lossy(stdout);
    let mut names: Vec<String> = Vec::new();
    for line in text.lines().map(str::trim) {
        let name = line.strip_prefix("\"\\").map_or(Some(line), |line| line.split('"').next());
        if let Some(name) = name.filter(|name| ScheduledTask::is_name(name))
            && !names.iter().any(|known| known == name)
        {
            names.push(name.to_owned());
        }
    }
    names
}

#[cfg(test)]
mod tests;
