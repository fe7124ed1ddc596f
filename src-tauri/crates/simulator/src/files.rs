//! Files that somebody has written: copies of configuration files and backups of emulators. What LDPlayer itself keeps
//! is not in here but computed from its emulators.

use std::collections::BTreeMap;

use crate::ldplayer::Saved;

/// What a written file holds.
#[derive(Debug, Clone)]
pub(crate) enum Content {
    /// A copy of an emulator's settings file: its text, and the settings it describes if it is whole.
    Config { text: String, saved: Option<Saved> },
    /// A backup of an emulator: too large to be kept here as text.
    Backup { saved: Saved, bytes: u64 },
}

impl Content {
    pub(crate) fn bytes(&self) -> u64 {
        match self {
            Self::Config { text, .. } => text.len() as u64,
            Self::Backup { bytes, .. } => *bytes,
        }
    }
}

/// Written files by lower-case full path, with the name as it was given.
#[derive(Debug, Default)]
pub(crate) struct Files(BTreeMap<String, (String, Content)>);

impl Files {
    pub(crate) fn get(&self, path: &str) -> Option<&Content> {
        self.0.get(&path.to_lowercase()).map(|(_, content)| content)
    }

    pub(crate) fn put(&mut self, path: &str, content: Content) {
        let name = path.rsplit('\\').next().unwrap_or(path).to_owned();
        self.0.insert(path.to_lowercase(), (name, content));
    }

    pub(crate) fn remove(&mut self, path: &str) -> Option<Content> {
        self.0.remove(&path.to_lowercase()).map(|(_, content)| content)
    }

    /// Names of the files in a folder.
    pub(crate) fn in_folder(&self, folder: &str) -> impl Iterator<Item = String> {
        let folder = folder.to_lowercase();
        let inside =
            move |path: &str| path.rsplit_once('\\').is_some_and(|(parent, _)| parent == folder.as_str());
        self.0.iter().filter(move |(path, _)| inside(path)).map(|(_, (name, _))| name.clone())
    }

    /// Space they take.
    pub(crate) fn bytes(&self) -> u64 {
        self.0.values().map(|(_, content)| content.bytes()).sum()
    }
}
