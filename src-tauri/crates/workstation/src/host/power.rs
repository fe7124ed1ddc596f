//! Windows restarted, shut down, and found again by the addresses of its network adapters; a desktop given back to the machine's
//! own screen.
//!
//! `shutdown` answers with codes of `winerror.h`, whatever its language. It plans: what it answers says that the end is near, never
//! that it has come. A wait of its own (`/t`) lets its answer reach us before connections end, and is the time in which it can be
//! taken back. With a wait above 0 programs are not asked (MS Learn, shutdown: `/f` is implied).

use std::time::Duration;

use ldconsole::ScheduledTask;

use crate::{
    error::{Refusal, Result},
    host::station::{Station, unpassable},
    winrm::{command::Repeat, hardware_address::HardwareAddress, instances::properties},
};

/// `ERROR_SHUTDOWN_IN_PROGRESS`
const IN_PROGRESS: i32 = 1115;
/// `ERROR_NO_SHUTDOWN_IN_PROGRESS`
const NOT_IN_PROGRESS: i32 = 1116;
/// `ERROR_SHUTDOWN_IS_SCHEDULED`
const IS_SCHEDULED: i32 = 1190;
/// Addresses that are looked at; more adapters are hardly ever in one machine.
const ADAPTERS: usize = 16;

/// What is to become of Windows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GoingDown {
    /// It comes up again by itself.
    Restart,
    /// It stays off.
    ShutDown,
}

/// What Windows answered to being told to go down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GoingDownAnswer {
    /// It will.
    Accepted,
    /// It is going down already, or will at a moment that somebody else has chosen: this was not taken.
    PlannedBefore,
}

impl Station {
    /// Tells Windows, once, to go down in `wait` (whole seconds), within `deadline`.
    pub async fn go_down(
        &self,
        how: GoingDown,
        wait: Duration,
        deadline: Duration,
    ) -> Result<GoingDownAnswer> {
        let (switch, what) = match how {
            GoingDown::Restart => ("/r", Refusal::Restart),
            GoingDown::ShutDown => ("/s", Refusal::ShutDown),
        };
        let wait = wait.as_secs().to_string();
        let arguments = [switch, "/t", &wait, "/f", "/d", "p:0:0"];
        let answer = self.tool("shutdown", &arguments, Repeat::Never, deadline).await?;
        match answer.exit_code {
            Some(0) => Ok(GoingDownAnswer::Accepted),
            Some(IN_PROGRESS | IS_SCHEDULED) => Ok(GoingDownAnswer::PlannedBefore),
            _ => Err(self.refused(what, &answer, deadline).await),
        }
    }

    /// Takes it back, within `deadline`. False if nothing is planned any more: it was taken back before, or is carried out.
    pub async fn stay_up(&self, deadline: Duration) -> Result<bool> {
        let answer = self.tool("shutdown", &["/a"], Repeat::Idempotent, deadline).await?;
        match answer.exit_code {
            Some(0) => Ok(true),
            Some(NOT_IN_PROGRESS) => Ok(false),
            _ => Err(self.refused(Refusal::StayUp, &answer, deadline).await),
        }
    }

    /// The addresses of the adapters that speak IP, within `deadline`: by these a machine that is off can be woken.
    pub async fn hardware_addresses(&self, deadline: Duration) -> Result<Vec<HardwareAddress>> {
        let query = "SELECT MACAddress FROM Win32_NetworkAdapterConfiguration WHERE IPEnabled = TRUE";
        let told = self.session().query(query, deadline).await?;
        let mut found: Vec<HardwareAddress> =
            properties(&told, "MACAddress").iter().filter_map(|text| HardwareAddress::parse(text)).collect();
        found.sort_unstable();
        found.dedup();
        found.truncate(ADAPTERS);
        Ok(found)
    }

    /// Gives a session back to the machine's own screen, once, through a task of SYSTEM with this name: an administrator would be
    /// asked for its user's password (MS Learn, `tscon`). The task is left behind; each of the steps has `deadline`.
    ///
    /// That the task was run says nothing: only the session's place does.
    pub async fn to_console(&self, session: u32, task: &str, deadline: Duration) -> Result<()> {
        let arguments = format!("{session} /dest:console");
        let planned = ScheduledTask::of_system(task, "tscon.exe", &arguments);
        let planned = planned.map_err(|error| unpassable(&error))?;
        self.create_task(&planned, deadline).await?;
        let ran = self.tool("schtasks", &["/run", "/tn", task], Repeat::Never, deadline).await?;
        if ran.exit_code == Some(0) {
            return Ok(());
        }
        Err(self.refused(Refusal::RunTask, &ran, deadline).await)
    }
}
