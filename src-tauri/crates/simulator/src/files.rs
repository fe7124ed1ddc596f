//! Files that somebody has written: copies of configuration files, backups of emulators, output that was redirected.
//! What LDPlayer itself keeps is not in here but computed from its emulators.

use std::collections::BTreeMap;

use crate::ldplayer::Saved;

/// What a written file holds.
#[derive(Debug, Clone)]
pub(crate) enum Content {
    Bytes(Vec<u8>),
    /// A backup of an emulator: too large to be kept here.
    Backup {
        saved: Box<Saved>,
        bytes: u64,
    },
    /// An application to install; without a package it is none, whatever its name says.
    Application {
        package: Option<String>,
        bytes: u64,
    },
    /// A folder that was made.
    Folder,
}

impl Content {
    pub(crate) fn size(&self) -> u64 {
        match self {
            Self::Bytes(bytes) => bytes.len() as u64,
            Self::Backup { bytes, .. } | Self::Application { bytes, .. } => *bytes,
            Self::Folder => 0,
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

    /// The bytes of a file that are kept here, to be changed.
    pub(crate) fn bytes_mut(&mut self, path: &str) -> Option<&mut Vec<u8>> {
        match self.0.get_mut(&path.to_lowercase()) {
            Some((_, Content::Bytes(bytes))) => Some(bytes),
            _ => None,
        }
    }

    /// Bytes that are really kept here, of all files.
    pub(crate) fn kept(&self) -> usize {
        let bytes = self
            .0
            .values()
            .map(|(_, content)| if let Content::Bytes(bytes) = content { bytes.len() } else { 0 });
        bytes.sum()
    }

    pub(crate) fn remove(&mut self, path: &str) -> Option<Content> {
        self.0.remove(&path.to_lowercase()).map(|(_, content)| content)
    }

    /// The full paths of all files and folders, in lower case.
    pub(crate) fn paths(&self) -> impl Iterator<Item = &String> {
        self.0.keys()
    }

    /// Names of the files in a folder.
    pub(crate) fn in_folder(&self, folder: &str) -> impl Iterator<Item = String> {
        let folder = folder.trim_end_matches('\\').to_lowercase();
        let inside =
            move |path: &str| path.rsplit_once('\\').is_some_and(|(parent, _)| parent == folder.as_str());
        self.0.iter().filter(move |(path, _)| inside(path)).map(|(_, (name, _))| name.clone())
    }

    /// Space they take on a drive, named by its lower-case letter.
    pub(crate) fn bytes_on(&self, drive: char) -> u64 {
        self.0
            .iter()
            .filter(|(path, _)| path.starts_with(drive))
            .map(|(_, (_, content))| content.size())
            .sum()
    }
}
