//! The files that both sides see: those of the model are written into the prefix before a command line runs, and what
//! programs of Wine have changed is taken into the model after it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use tokio::time::Instant;

use crate::world::World;

/// The drives of a prefix.
#[derive(Debug)]
pub(super) struct Disk {
    prefix: PathBuf,
    /// Folders whose files are kept in step.
    folders: Vec<String>,
    /// Files of the model elsewhere: they are put out, and what becomes of them is not looked at.
    elsewhere: Mutex<BTreeMap<String, Vec<u8>>>,
    /// What both sides had when they were last compared, by full path.
    known: Mutex<BTreeMap<String, Vec<u8>>>,
}

impl Disk {
    pub(super) fn new(prefix: &Path, folders: Vec<String>) -> Self {
        Self { prefix: prefix.to_owned(), folders, elsewhere: Mutex::default(), known: Mutex::default() }
    }

    /// Where a file of Windows is. Names are found whatever their case, as Wine finds them.
    pub(super) fn place(&self, path: &str) -> PathBuf {
        let mut parts = path.split('\\').filter(|part| !part.is_empty());
        let drive = parts.next().unwrap_or("c:").to_ascii_lowercase();
        let mut place = self.prefix.join("dosdevices").join(drive);
        for part in parts {
            let exact = place.join(part);
            let other = || {
                let entries = fs::read_dir(&place).ok()?.flatten();
                let mut names = entries.map(|entry| entry.file_name());
                let wanted = part.to_lowercase();
                names.find(|name| name.to_str().is_some_and(|name| name.to_lowercase() == wanted))
            };
            place = if exact.exists() { exact } else { place.join(other().unwrap_or_else(|| part.into())) };
        }
        place
    }

    /// Makes a folder and all above it.
    pub(super) fn make_folder(&self, path: &str) -> std::io::Result<()> {
        let mut so_far = String::new();
        for part in path.split('\\') {
            so_far.push_str(part);
            let place = self.place(&so_far);
            if !place.is_dir() {
                fs::create_dir(place)?;
            }
            so_far.push('\\');
        }
        Ok(())
    }

    /// Writes what has changed in the model into the prefix.
    pub(super) fn put_out(&self, world: &World, now: Instant) {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        let mut there = BTreeMap::new();
        for folder in &self.folders {
            for name in world.files_in(folder) {
                let path = format!("{folder}\\{name}");
                if let Some(bytes) = world.bytes_of(&path, now) {
                    there.insert(path, bytes);
                }
            }
        }
        self.write(&mut known, there);
        let kept = |path: &str| {
            path.rsplit_once('\\')
                .is_some_and(|(parent, _)| self.folders.iter().any(|folder| folder.to_lowercase() == parent))
        };
        let others = world.files.paths().filter(|path| !kept(path));
        let others = others.filter_map(|path| Some((path.clone(), world.bytes_of(path, now)?))).collect();
        self.write(&mut self.elsewhere.lock().unwrap_or_else(PoisonError::into_inner), others);
    }

    /// Writes what differs from what was there before, and removes what is there no longer.
    fn write(&self, known: &mut BTreeMap<String, Vec<u8>>, there: BTreeMap<String, Vec<u8>>) {
        for path in known.keys().filter(|path| !there.contains_key(*path)) {
            let _ = fs::remove_file(self.place(path));
        }
        for (path, bytes) in &there {
            if known.get(path) == Some(bytes) {
                continue;
            }
            let folder = path.rsplit_once('\\').map_or("C:", |(folder, _)| folder);
            let written = self.make_folder(folder).and_then(|()| fs::write(self.place(path), bytes));
            if let Err(error) = written {
                tracing::warn!(%error, path, "a file could not be written for Wine");
            }
        }
        *known = there;
    }

    /// Takes what programs of Wine have changed into the model.
    pub(super) fn take_in(&self, world: &mut World, now: Instant) {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        let mut there = BTreeMap::new();
        for folder in &self.folders {
            for entry in fs::read_dir(self.place(folder)).into_iter().flatten().flatten() {
                if let (Some(name), Ok(bytes)) = (entry.file_name().to_str(), fs::read(entry.path())) {
                    there.insert(format!("{folder}\\{name}"), bytes);
                }
            }
        }
        for path in known.keys().filter(|path| !there.contains_key(*path)) {
            world.files.remove(path);
        }
        for (path, bytes) in &there {
            if known.get(path) != Some(bytes) {
                world.write(path, bytes.clone(), now);
            }
        }
        *known = there;
    }
}
