//! An LDPlayer on a workstation: its program, and where its data are.

use ldconsole::{DataFolder, ProgramPath};

/// An installation of LDPlayer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Install {
    /// Where `ldconsole.exe` is.
    pub program: ProgramPath,
    /// Where the data are, as far as that is told; otherwise they are taken to be in the usual folder.
    pub data: Option<DataFolder>,
}

impl Install {
    /// Where the data are: without a backslash at the end.
    pub fn data_folder(&self) -> String {
        self.data.as_ref().map_or_else(|| self.usual_data_folder(), DataFolder::to_string)
    }

    /// Whether the data were moved to another folder than the usual one.
    pub fn is_moved(&self) -> bool {
        !self.data_folder().eq_ignore_ascii_case(&self.usual_data_folder())
    }

    /// `vms`, beside the program.
    fn usual_data_folder(&self) -> String {
        let program = self.program.as_str();
        let folder = program.rsplit_once('\\').map_or(program, |(folder, _)| folder);
        format!(r"{folder}\vms")
    }
}

impl From<ProgramPath> for Install {
    /// One whose data are in the usual folder, as far as is known.
    fn from(program: ProgramPath) -> Self {
        Self { program, data: None }
    }
}
