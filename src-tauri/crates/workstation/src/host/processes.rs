//! Processes on the workstation: asked of WMI, which knows them by number and in Unicode, and ended by `taskkill`.

use std::time::Duration;

use tokio::time::{Instant, sleep};

use crate::{
    error::{Cause, Error, Refusal, Result},
    host::station::Station,
    winrm::{command::Repeat, instances::instances},
};

/// How long a process that was told to end may still be seen.
const DYING: Duration = Duration::from_secs(3);
/// How often it is looked for meanwhile.
const LOOK: Duration = Duration::from_millis(300);

/// A process.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Process {
    /// Windows' number of it.
    pub pid: u32,
    /// Windows' number of the session it runs in; 0 is that of services and of remote shells.
    pub session: u32,
}

impl Station {
    /// Whether a program with this image name (`dnmultiplayer.exe`) runs.
    pub async fn runs(&self, image: &str, deadline: Duration) -> Result<bool> {
        Ok(!self.processes_named(image, deadline).await?.is_empty())
    }

    /// The processes with this image name, within `deadline`.
    pub async fn processes_named(&self, image: &str, deadline: Duration) -> Result<Vec<Process>> {
        let name = image.replace('\\', "\\\\").replace('\'', "\\'");
        let query = format!("SELECT ProcessId, SessionId FROM Win32_Process WHERE Name = '{name}'");
        let xml = self.session().query(&query, deadline).await?;
        let read = |[pid, session]: [Option<String>; 2]| {
            Some(Process { pid: pid?.parse().ok()?, session: session?.parse().ok()? })
        };
        Ok(instances(&xml, ["ProcessId", "SessionId"]).into_iter().filter_map(read).collect())
    }

    /// Ends a process and those that it started, by force, provided it is an instance of `image`: its number may be
    /// another program's by now. False if there is no such process. Sent once; each of the steps has `deadline`.
    ///
    /// What `taskkill` answers is no proof either way: with `/T` a child that ends on its own meanwhile makes it fail
    /// after everything was done. So it is looked whether the process is gone.
    pub async fn end_process(&self, pid: u32, image: &str, deadline: Duration) -> Result<bool> {
        if !self.is_instance(pid, image, deadline).await? {
            return Ok(false);
        }
        let number = pid.to_string();
        self.end(&["/F", "/T", "/PID", &number], &[pid], image, deadline).await.map(|()| true)
    }

    /// Ends every process with this image name by force. False if there is none.
    pub async fn end_all(&self, image: &str, deadline: Duration) -> Result<bool> {
        let pids: Vec<u32> = self.processes_named(image, deadline).await?.iter().map(|p| p.pid).collect();
        if pids.is_empty() {
            return Ok(false);
        }
        self.end(&["/F", "/IM", image], &pids, image, deadline).await.map(|()| true)
    }

    async fn end(&self, arguments: &[&str], pids: &[u32], image: &str, deadline: Duration) -> Result<()> {
        let ended = self.tool("taskkill", arguments, Repeat::Never, deadline).await?;
        // What was refused and done all the same is gone by now, or soon.
        let patience = if ended.exit_code == Some(0) { DYING } else { DYING / 3 };
        let until = Instant::now() + patience.min(deadline);
        loop {
            let left = self.processes_named(image, deadline).await;
            let left = left.map_err(|error| Error::perhaps(error.cause().clone()))?;
            if !left.iter().any(|process| pids.contains(&process.pid)) {
                return Ok(());
            }
            if Instant::now() >= until {
                break;
            }
            sleep(LOOK).await;
        }
        let what = Refusal::EndProcess;
        if ended.exit_code == Some(0) {
            let answer = "Windows reported that it was ended, and it is still there".into();
            return Err(Error::perhaps(Cause::WindowsRefused { what, answer }));
        }
        Err(self.refused(what, &ended, deadline).await)
    }

    async fn is_instance(&self, pid: u32, image: &str, deadline: Duration) -> Result<bool> {
        Ok(self.processes_named(image, deadline).await?.iter().any(|process| process.pid == pid))
    }
}
