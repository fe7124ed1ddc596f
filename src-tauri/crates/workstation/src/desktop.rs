//! The desktop of the user who is logged on, where emulators must be started: what a remote shell starts runs without a
//! desktop and ends with the shell (ldconsole reference, section 8).

use std::time::Duration;

use ldconsole::Command;

use crate::{
    error::{Cause, Error, Result},
    processes::{Process, refused},
    session::Repeat,
    station::{Station, unpassable},
};

/// Somebody who is logged on to a desktop.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DesktopUser {
    /// `COMPUTER\user` or `DOMAIN\user`, as Windows writes it.
    pub name: String,
    /// Windows' number of the session.
    pub session: u32,
    /// False for a desktop that was left by disconnecting: nothing can be drawn on it.
    pub connected: bool,
}

impl Station {
    /// Who is logged on to a desktop, within `deadline`: whoever owns an `explorer.exe`. Neither the columns nor the
    /// values of this list are localised, unlike those of `quser`, which Home editions lack.
    pub async fn desktop_users(&self, deadline: Duration) -> Result<Vec<DesktopUser>> {
        let processes = self.processes_named("explorer.exe", true, deadline).await?;
        let mut users: Vec<DesktopUser> = Vec::new();
        for Process { session, session_name, user, .. } in processes {
            let Some(name) = user else { continue };
            if users.iter().all(|known| known.session != session) {
                users.push(DesktopUser { name, session, connected: !session_name.is_empty() });
            }
        }
        Ok(users)
    }

    /// Who is to start emulators: the account itself if it is at a connected desktop, else whoever is.
    pub async fn desktop(&self, deadline: Duration) -> Result<DesktopUser> {
        self.choose_desktop(&self.desktop_users(deadline).await?)
    }

    pub(crate) fn choose_desktop(&self, users: &[DesktopUser]) -> Result<DesktopUser> {
        let own = plain(self.account.user());
        let connected = || users.iter().filter(|user| user.connected);
        let found = connected().find(|user| plain(&user.name) == own).or_else(|| connected().next());
        found.cloned().ok_or_else(|| {
            let disconnected = users.first().map(|user| user.name.as_str().into());
            Error::unsent(Cause::NoDesktop { disconnected })
        })
    }

    /// Runs a command on a user's desktop, once, through an interactive scheduled task with this name, which is left
    /// behind: [`Station::forget_task`] removes it. Each of the three steps has `deadline`.
    ///
    /// The task scheduler reports success whether or not anything ran; only the effect tells.
    pub async fn run_on_desktop(
        &self,
        command: &Command,
        user: &DesktopUser,
        task: &str,
        deadline: Duration,
    ) -> Result<()> {
        let line =
            ldconsole::task_line(&self.install.program, command).map_err(|error| unpassable(&error))?;
        // The time is never waited for: the task is run at once. `/it` needs no password.
        let create = [
            "/create", "/tn", task, "/tr", &line, "/sc", "once", "/st", "23:59", "/it", "/ru", &user.name,
            "/rl", "HIGHEST", "/f",
        ];
        let created = self.tool("schtasks", &create, Repeat::Idempotent, deadline).await;
        let created = created.map_err(|error| Error::unsent(error.cause().clone()))?;
        if created.exit_code != Some(0) {
            return Err(refused("to plan the start", &created));
        }
        let run = self.tool("schtasks", &["/run", "/tn", task], Repeat::Never, deadline).await?;
        if run.exit_code == Some(0) { Ok(()) } else { Err(refused("to start the planned task", &run)) }
    }

    /// Removes a task, if it is there.
    pub async fn forget_task(&self, task: &str, deadline: Duration) -> Result<()> {
        self.tool("schtasks", &["/delete", "/tn", task, "/f"], Repeat::Idempotent, deadline).await.map(drop)
    }
}

/// The name of an account without its domain, for comparing.
fn plain(name: &str) -> String {
    let name = name.rsplit('\\').next().unwrap_or(name);
    name.split('@').next().unwrap_or(name).to_lowercase()
}
