//! Programs on somebody's desktop, through Windows' task scheduler.
//!
//! A task made by `schtasks` alone runs below normal priority, its children too (compute-image-windows#162), does nothing on
//! battery while it reports success (MeshCentral#2109), and needs a trigger, which fires if the task is left behind. None of
//! that has a switch, so a task is described in XML: without a trigger, with the user's SID instead of a name that a code
//! page may spoil.
//!
//! The XML is written by one `echo` and not over standard input, which `cmd.exe` on Windows has no name for. It is ASCII, and
//! whatever `cmd.exe` or XML could take for something else stands there as a number. `schtasks` takes such a file without a
//! declaration of its encoding (vmware-auto-suspend#8).
//!
//! PowerShell with the scheduler's own interface is the way where that is refused, and where one user has several desktops,
//! which `schtasks` cannot choose between. It is not the first way because programs that guard a computer like it less.

use std::time::Duration;

use ldconsole::{Command, MAX_LINE_LENGTH, WindowsPath};

use crate::{
    desktop::DesktopUser,
    error::{Cause, Error, Result},
    session::Repeat,
    station::{Station, YES, unpassable},
};

mod interface;
mod result;

pub use result::TaskResult;

/// How the names of all tasks begin.
const PREFIX: &str = "LDFleet ";
/// The column of `schtasks /query /v /fo csv /nh` with the last result, from 0.
const LAST_RESULT: usize = 6;

/// What a task starts.
struct Program {
    path: String,
    arguments: String,
}

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
        let program = Program { path: self.install.program.to_string(), arguments };
        self.run_task(&program, user, task, deadline).await
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
        let program = Program { path: path.to_string(), arguments: arguments.to_owned() };
        self.run_task(&program, user, task, deadline).await
    }

    async fn run_task(
        &self,
        program: &Program,
        user: &DesktopUser,
        task: &str,
        deadline: Duration,
    ) -> Result<()> {
        check_name(task)?;
        let xml = xml(program, &user.sid)?;
        if user.several {
            return self.run_by_powershell(&xml, user, task, deadline).await;
        }
        match self.create_task(&xml, task, deadline).await {
            Err(refused) if matches!(refused.cause(), Cause::WindowsRefused { .. }) => {
                tracing::info!(%refused, "schtasks took no XML; trying PowerShell");
                return self.run_by_powershell(&xml, user, task, deadline).await;
            }
            created => created?,
        }
        let run = async || self.tool("schtasks", &["/run", "/tn", task], Repeat::Never, deadline).await;
        let mut ran = run().await?;
        // Another LDFleet may have tidied it away. Then nothing was run.
        if ran.exit_code != Some(0) && !self.has_task(task, deadline).await? {
            self.create_task(&xml, task, deadline).await?;
            ran = run().await?;
        }
        if ran.exit_code == Some(0) {
            return Ok(());
        }
        Err(self.refused("to start the planned task", &ran, deadline).await)
    }

    async fn create_task(&self, xml: &str, task: &str, deadline: Duration) -> Result<()> {
        let line = create_line(xml, task, fastrand::u32(..));
        if line.encode_utf16().count() > MAX_LINE_LENGTH {
            let what =
                format!("what is to be started has too long a command line ({} characters)", line.len());
            return Err(Error::unsent(Cause::InvalidSetting(what.into())));
        }
        let created = self.line(&line, Repeat::Idempotent, deadline).await;
        // A task has no effect by itself.
        let created = created.map_err(|error| Error::unsent(error.cause().clone()))?;
        if says_yes(&created.stdout) {
            return Ok(());
        }
        Err(self.refused("to plan the start", &created, deadline).await)
    }

    async fn run_by_powershell(
        &self,
        xml: &str,
        user: &DesktopUser,
        task: &str,
        deadline: Duration,
    ) -> Result<()> {
        let line = interface::line(xml, user.session, task);
        let ran = self.line(&line, Repeat::Never, deadline).await?;
        if says_yes(&ran.stdout) {
            return Ok(());
        }
        Err(self.refused("to plan the start", &ran, deadline).await)
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
        let listed =
            self.tool("schtasks", &["/query", "/fo", "csv", "/nh"], Repeat::Idempotent, deadline).await?;
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

/// Names are ours alone, and plain enough to stand anywhere.
fn check_name(task: &str) -> Result<()> {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, ' ' | '-');
    if task.starts_with(PREFIX) && task.chars().all(plain) && task.len() < 100 {
        return Ok(());
    }
    Err(Error::unsent(Cause::InvalidSetting(format!("“{task}” is no name for a task").into())))
}

fn xml(program: &Program, sid: &str) -> Result<String> {
    let Program { path, arguments } = program;
    // The scheduler puts its own parameters there.
    if path.contains("$(") || arguments.contains("$(") {
        let what = "a command line with $( cannot be handed to the task scheduler";
        return Err(Error::unsent(Cause::InvalidSetting(what.into())));
    }
    let arguments = match arguments.as_str() {
        "" => String::new(),
        arguments => format!("<Arguments>{}</Arguments>", text(arguments)),
    };
    Ok(format!(
        "<Task version='1.2' xmlns='http://schemas.microsoft.com/windows/2004/02/mit/task'>\
         <Principals><Principal id='user'><UserId>{}</UserId><LogonType>InteractiveToken</LogonType>\
         <RunLevel>HighestAvailable</RunLevel></Principal></Principals>\
         <Settings><MultipleInstancesPolicy>IgnoreNew</MultipleInstancesPolicy>\
         <DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries>\
         <StopIfGoingOnBatteries>false</StopIfGoingOnBatteries>\
         <AllowStartOnDemand>true</AllowStartOnDemand><Enabled>true</Enabled><Hidden>true</Hidden>\
         <ExecutionTimeLimit>PT0S</ExecutionTimeLimit><Priority>4</Priority></Settings>\
         <Actions Context='user'><Exec><Command>{}</Command>{arguments}</Exec></Actions></Task>",
        text(sid),
        text(path)
    ))
}

/// A text in XML. Everything but what means nothing to XML, to `cmd.exe` and to the scheduler stands as a number.
fn text(text: &str) -> String {
    let plain =
        |c: char| c.is_ascii_alphanumeric() || matches!(c, ' ' | '.' | ':' | '\\' | '-' | '_' | '/' | ',');
    text.chars().map(|c| if plain(c) { c.to_string() } else { format!("&#{};", u32::from(c)) }).collect()
}

/// The line that writes the XML into a file, makes a task of it, says so, and removes the file.
fn create_line(xml: &str, task: &str, number: u32) -> String {
    let mut escaped = String::with_capacity(xml.len() * 5 / 4);
    for character in xml.chars() {
        if matches!(character, '<' | '>' | '&') {
            escaped.push('^');
        }
        escaped.push(character);
    }
    let file = format!(r#""%TEMP%\ldfleet-{number:08x}.xml""#);
    format!(">{file} echo {escaped}&schtasks /create /tn \"{task}\" /xml {file} /f&&echo {YES}&del {file}")
}

/// Whether a line of it says yes.
fn says_yes(stdout: &[u8]) -> bool {
    stdout.split(|byte| *byte == b'\n').any(|line| line.trim_ascii() == YES.as_bytes())
}

/// The last result in a row with quotes, by its place: the headings are localised, and other columns as well.
fn last_result(stdout: &[u8]) -> Option<TaskResult> {
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

/// The names of our tasks in `"\LDFleet start 0","N/A","Ready"`, each once.
fn ours(stdout: &[u8]) -> Vec<String> {
    let text = String::from_utf8_lossy(stdout);
    let mut names: Vec<String> = Vec::new();
    for line in text.lines() {
        let name = line.trim().strip_prefix("\"\\").and_then(|line| line.split('"').next());
        if let Some(name) = name.filter(|name| check_name(name).is_ok())
            && !names.iter().any(|known| known == name)
        {
            names.push(name.to_owned());
        }
    }
    names
}

#[cfg(test)]
mod tests;
