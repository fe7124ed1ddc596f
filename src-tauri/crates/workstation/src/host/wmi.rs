//! What WMI knows of the workstation. Unlike what programs print, it is the same in every language.

use std::time::Duration;

use crate::{error::Result, host::station::Station, winrm::instances::property};

impl Station {
    /// Bytes that are free on the drive of a path, within `deadline`; `None` for a path without a drive letter, or if
    /// Windows does not say.
    pub async fn free_space(&self, path: &str, deadline: Duration) -> Result<Option<u64>> {
        let drive = match path.as_bytes() {
            [letter, b':', ..] if letter.is_ascii_alphabetic() => char::from(*letter),
            _ => return Ok(None),
        };
        let query = format!("SELECT FreeSpace FROM Win32_LogicalDisk WHERE DeviceID = '{drive}:'");
        let xml = self.session().query(&query, deadline).await?;
        Ok(property(&xml, "FreeSpace").and_then(|bytes| bytes.parse().ok()))
    }

    /// The size of a file in bytes, within `deadline`; `None` if there is none, or if Windows does not say.
    pub async fn file_size(&self, path: &str, deadline: Duration) -> Result<Option<u64>> {
        let name = path.replace('\\', "\\\\").replace('\'', "\\'");
        let query = format!("SELECT FileSize FROM CIM_DataFile WHERE Name = '{name}'");
        let xml = self.session().query(&query, deadline).await?;
        Ok(property(&xml, "FileSize").and_then(|bytes| bytes.parse().ok()))
    }

    /// The workstation's clock as Windows writes it, over WinRM as `2026-11-24T06:00:00.5+01:00`, within `deadline`;
    /// `None` if Windows does not say.
    pub async fn clock(&self, deadline: Duration) -> Result<Option<String>> {
        let query = "SELECT LocalDateTime FROM Win32_OperatingSystem";
        let xml = self.session().query(query, deadline).await?;
        Ok(property(&xml, "LocalDateTime"))
    }
}
