//! Files on the workstation: an emulator's settings file, and whether a file is there.

use std::time::Duration;

use ldconsole::{Index, InstanceConfig};
use messages::errors;

use crate::{
    error::{Cause, Error, Refusal, Result},
    host::station::Station,
    winrm::command::Repeat,
};

/// An emulator's settings file as it was found.
#[derive(Debug, Clone, PartialEq)]
pub enum SettingsFile {
    /// Whole.
    Good(Box<InstanceConfig>),
    /// Cut off, as a kill at the wrong moment leaves it: the emulator does not boot until it is put back.
    Truncated,
    /// There, and no JSON that LDPlayer wrote: scripts leave such files behind. Whether LDPlayer can read it is not known.
    Unreadable {
        /// The line from 1.
        line: usize,
        /// The byte in the line, from 1.
        column: usize,
        /// What is wrong there.
        detail: String,
    },
    /// Not where it is expected: nothing can be said.
    Unknown,
}

impl Station {
    /// Whether there is a file, within `deadline`.
    pub async fn has_file(&self, path: &str, deadline: Duration) -> Result<bool> {
        self.holds(&format!("exist \"{}\"", in_quotes(path)?), deadline).await
    }

    /// Reads the settings file of an emulator, within `deadline`.
    pub async fn settings_file(&self, index: Index, deadline: Duration) -> Result<SettingsFile> {
        self.read_settings(&self.own_config(index), deadline).await
    }

    /// Reads the settings that all emulators share, within `deadline`.
    pub async fn shared_settings(&self, deadline: Duration) -> Result<SettingsFile> {
        self.read_settings(&self.config_path("leidians"), deadline).await
    }

    async fn read_settings(&self, path: &str, deadline: Duration) -> Result<SettingsFile> {
        let line = format!("type \"{}\"", in_quotes(path)?);
        let read = self.line(&line, Repeat::Idempotent, deadline).await?;
        if read.exit_code != Some(0) {
            return Ok(SettingsFile::Unknown);
        }
        Ok(match InstanceConfig::parse(&read.stdout) {
            Ok(config) => SettingsFile::Good(Box::new(config)),
            Err(ldconsole::Error::ConfigTruncated { .. }) => SettingsFile::Truncated,
            Err(ldconsole::Error::ConfigInvalid { line, column, detail }) => {
                SettingsFile::Unreadable { line, column, detail }
            }
            Err(_) => SettingsFile::Unknown,
        })
    }

    /// Keeps a copy of the settings file of a stopped emulator beside it, provided it is whole: what
    /// [`Station::restore_settings`] puts back. What was found. Each step has `deadline`.
    pub async fn keep_settings(&self, index: Index, deadline: Duration) -> Result<SettingsFile> {
        let found = self.settings_file(index, deadline).await?;
        if matches!(found, SettingsFile::Good(_)) {
            self.copy(&self.own_config(index), &self.kept_path(index), deadline).await?;
        }
        Ok(found)
    }

    /// Puts the kept copy of an emulator's settings file back; false if there is none. The emulator must be stopped.
    /// Each step has `deadline`.
    pub async fn restore_settings(&self, index: Index, deadline: Duration) -> Result<bool> {
        let kept = self.kept_path(index);
        if !self.has_file(&kept, deadline).await? {
            return Ok(false);
        }
        self.copy(&kept, &self.own_config(index), deadline).await?;
        Ok(true)
    }

    async fn copy(&self, from: &str, to: &str, deadline: Duration) -> Result<()> {
        let line = format!("copy /Y \"{}\" \"{}\"", in_quotes(from)?, in_quotes(to)?);
        let copied = self.line(&line, Repeat::Idempotent, deadline).await?;
        if copied.exit_code == Some(0) {
            return Ok(());
        }
        Err(self.refused(Refusal::CopySettings, &copied, deadline).await)
    }

    fn config_path(&self, name: &str) -> String {
        format!(r"{}\config\{name}.config", self.install.data_folder())
    }

    pub(crate) fn own_config(&self, index: Index) -> String {
        self.config_path(&format!("leidian{index}"))
    }

    fn kept_path(&self, index: Index) -> String {
        format!("{}.ldfleet", self.own_config(index))
    }
}

/// A path that stands between quotes in a line of `cmd.exe`, where nothing but `%` is special.
fn in_quotes(path: &str) -> Result<&str> {
    if path.contains(['"', '%']) || path.chars().any(char::is_control) {
        return Err(Error::unsent(Cause::InvalidSetting(errors::setting_path(path))));
    }
    Ok(path)
}
