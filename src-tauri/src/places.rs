//! Where LDFleet keeps its files, by the platform's custom.

use std::path::PathBuf;

use directories::ProjectDirs;

/// The folders of this user.
#[derive(Debug, Clone)]
pub(crate) struct Places {
    /// The list of workstations.
    pub(crate) config_file: PathBuf,
    /// Log files.
    pub(crate) logs: PathBuf,
    /// Exists once the operator was told that a closed window stays in the tray.
    pub(crate) tray_explained: PathBuf,
}

impl Places {
    /// `None` when the user has no home folder.
    pub(crate) fn of_this_user() -> Option<Self> {
        let dirs = ProjectDirs::from("app", "LDFleet", "LDFleet")?;
        let state = dirs.state_dir().unwrap_or_else(|| dirs.data_local_dir());
        Some(Self {
            config_file: dirs.config_dir().join("workstations.json"),
            logs: state.join("logs"),
            tray_explained: state.join("tray-explained"),
        })
    }
}
