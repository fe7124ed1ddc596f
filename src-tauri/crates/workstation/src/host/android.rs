//! Android in the emulators, asked through adb, or without it where `ld.exe` is there.
//!
//! The first adb that finds no server starts one. In a remote shell that server would be part of the shell's job and die with
//! it, and with it the connections of everybody's bots (AdvancedSharpAdbClient#123), so it is started on the desktop.

use std::time::Duration;

use ldconsole::{
    AdbAnswer, AdbReply, CodePage, Command, Index, Text, WindowsPath, guest_line, guest_macs, mac_fits,
};

use tokio::time::Instant;

use crate::{
    error::Result,
    host::{
        desktop::DesktopUser,
        station::{Station, unpassable},
    },
    winrm::command::Repeat,
};

const BOOT_COMPLETED: &str = "getprop sys.boot_completed";
/// Where Android tells its address, by the name of its network card: which one it has depends on the version of LDPlayer.
const CARDS: [&str; 2] = ["wlan0", "eth0"];

impl Station {
    /// Asks Android in an emulator, through adb, whether it is up, within `deadline`.
    pub async fn boot_completed(&self, index: Index, deadline: Duration) -> Result<AdbAnswer> {
        self.ask_adb(index, &format!("shell {BOOT_COMPLETED}"), deadline).await
    }

    /// Asks adb something that changes nothing, within `deadline`; it is asked again where the shell is gone.
    pub async fn ask_adb(&self, index: Index, question: &str, deadline: Duration) -> Result<AdbAnswer> {
        Ok(self.adb_reply(index, question, deadline).await?.answer)
    }

    /// The same, with what adb said of itself beside its answer.
    pub async fn adb_reply(&self, index: Index, question: &str, deadline: Duration) -> Result<AdbReply> {
        let ends = Instant::now() + deadline;
        let command = Text::parse(question).map_err(|error| unpassable(&error))?;
        let output = self.send(&Command::Adb { index, command }, Repeat::Idempotent, deadline).await?;
        let code_page = self.code_page_for(&output.stdout, ends).await.unwrap_or(CodePage::WINDOWS_1252);
        Ok(AdbReply::parse(&output.stdout, code_page))
    }

    /// Whether it is this emulator that answers through adb, by its `own` MAC address; `None` if that cannot be told. Another product
    /// may have taken its port. Each of the two questions has `deadline`; the second is asked only where the first says
    /// nothing.
    pub async fn answers_itself(&self, index: Index, own: &str, deadline: Duration) -> Result<Option<bool>> {
        for card in CARDS {
            let question = format!("shell cat /sys/class/net/{card}/address");
            let told = guest_macs(&self.ask_adb(index, &question, deadline).await?);
            if let Some(fits) = mac_fits(own, &told) {
                return Ok(Some(fits));
            }
        }
        Ok(None)
    }

    /// Whether Android is up, asked without adb, for emulators whose debugging is off; `None` where this LDPlayer has no
    /// `ld.exe`. Each of the steps has `deadline`.
    pub async fn boot_completed_without_adb(&self, index: Index, deadline: Duration) -> Result<Option<bool>> {
        if !self.has_ld(deadline).await? {
            return Ok(None);
        }
        let line =
            guest_line(&self.install.program, index, BOOT_COMPLETED).map_err(|error| unpassable(&error))?;
        let output = self.line(&line, Repeat::Idempotent, deadline).await?;
        // A shell of the guest may say something of its own before.
        let last =
            output.stdout.split(|byte| *byte == b'\n').map(<[u8]>::trim_ascii).rfind(|line| !line.is_empty());
        Ok(Some(last == Some(b"1")))
    }

    async fn has_ld(&self, deadline: Duration) -> Result<bool> {
        if let Some(known) = self.has_ld.get() {
            return Ok(*known);
        }
        let there = self.has_file(&self.install.program.beside("ld.exe"), deadline).await?;
        Ok(*self.has_ld.get_or_init(|| there))
    }

    /// Whether an adb server, or somebody's adb, runs on the workstation, within `deadline`.
    pub async fn adb_runs(&self, deadline: Duration) -> Result<bool> {
        self.runs("adb.exe", deadline).await
    }

    /// Starts LDPlayer's adb server on a user's desktop, through a task with this name, where no adb runs. False if one
    /// does. Each of the steps has `deadline`.
    pub async fn start_adb_server(&self, user: &DesktopUser, task: &str, deadline: Duration) -> Result<bool> {
        if self.adb_runs(deadline).await? {
            return Ok(false);
        }
        let adb = self.install.program.beside("adb.exe");
        let adb = WindowsPath::parse(&adb).map_err(|error| unpassable(&error))?;
        self.run_program_on_desktop(&adb, "start-server", user, task, deadline).await.map(|()| true)
    }
}
