//! Files of the operator's computer: chosen here, and seen on workstations.

use std::path::Path;

use tokio::sync::oneshot;

use crate::{
    api::Fleet,
    chosen,
    error::{Error, Result},
    ipc::{AppFacts, ChosenApp, ChosenFile, FileOnWorkstation, FilesOnWorkstation},
    task::TaskMessage,
};

impl Fleet {
    /// Reads a file that a person chose or dropped; from now on it can be sent. Blocks on the file.
    pub fn choose_file(&self, path: &Path) -> Result<ChosenFile> {
        self.0.chosen.choose(path).map(|file| shown(&file))
    }

    /// What of LDFleet's files is on a workstation. Blocks until it answers.
    pub fn files_on(&self, workstation: &str) -> Result<FilesOnWorkstation> {
        let (answer, answered) = oneshot::channel();
        self.tell(workstation, TaskMessage::Files(answer))?;
        let name = self.member(workstation, |m| m.config.name.clone())?;
        let looked = answered.blocking_recv().map_err(|_| Error::Closing)?;
        let deposit = looked.map_err(|error| Error::Precondition(error.sentence(&name)))?;
        let mut files: Vec<FileOnWorkstation> = deposit
            .files
            .iter()
            .map(|file| FileOnWorkstation {
                name: file.name.as_str().to_owned(),
                size: file.size,
                written: u64::try_from(file.written).unwrap_or(0) * 1000,
                part: file.is_part(),
            })
            .collect();
        files.sort_by(|a, b| b.written.cmp(&a.written).then_with(|| a.name.cmp(&b.name)));
        Ok(FilesOnWorkstation { folder: deposit.folder, free: deposit.free, files })
    }
}

fn shown(file: &chosen::LocalFile) -> ChosenFile {
    ChosenFile {
        sha256: file.hash.to_string(),
        name: file.name.clone(),
        size: file.size,
        app: match &file.app {
            Ok(apk) => ChosenApp::App(AppFacts {
                package: apk.manifest.package.clone(),
                label: apk.manifest.label.clone(),
                version: apk.manifest.version_name.clone(),
                version_code: apk.manifest.version_code.map(|code| code.to_string()),
                min_sdk: apk.manifest.min_sdk,
                abis: apk.abis.clone(),
            }),
            Err(why) => ChosenApp::None { why: why.clone() },
        },
    }
}
