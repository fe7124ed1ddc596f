//! Files of the operator's computer that a person chose or dropped: only these are read, and only for what they were chosen for. The page
//! names them by what they hold (SHA-256), never by a path.
#![allow(clippy::disallowed_methods, reason = "files that a person chose, read on threads that may block")]

use std::{
    collections::VecDeque,
    fs::File,
    io::{self, Read, Seek, SeekFrom},
    path::{Path, PathBuf},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::SystemTime,
};

use apk::{Apk, ApkError, Collection};
use messages::{Message, sending};
use sha2::{Digest as _, Sha256};
use tokio::{
    sync::{Semaphore, SemaphorePermit, mpsc},
    task::spawn_blocking,
};
use workstation::FileHash;

use crate::error::{Error, Result};

/// Files that are remembered; of more, those that were chosen first are forgotten.
const MAX_CHOSEN: usize = 64;
/// What a file may have at most, in bytes.
const MAX_SIZE: u64 = 16 * 1024 * 1024 * 1024;
/// What is read at a time, in bytes: as much as one message to a workstation takes.
const PIECE: usize = 360 * 1024;
/// Pieces that are read ahead.
const AHEAD: usize = 4;
/// Files that are on their way at once, in the whole fleet: a line of 1 Gbit/s carries more than so many can take.
const AT_ONCE: usize = 4;

/// A file as the operator chose it.
#[derive(Debug)]
pub(crate) struct LocalFile {
    pub(crate) hash: FileHash,
    pub(crate) name: String,
    /// In bytes.
    pub(crate) size: u64,
    /// What it says of itself as an app, or why it is none that can be installed.
    pub(crate) app: Result<Apk, Message>,
    path: PathBuf,
    modified: Option<SystemTime>,
}

/// The files that were chosen, and the turns in which they are sent.
#[derive(Clone)]
pub(crate) struct ChosenFiles(Arc<Desk>);

struct Desk {
    chosen: Mutex<VecDeque<Arc<LocalFile>>>,
    turns: Semaphore,
}

impl Default for ChosenFiles {
    fn default() -> Self {
        Self(Arc::new(Desk { chosen: Mutex::default(), turns: Semaphore::new(AT_ONCE) }))
    }
}

/// Its size, when it was changed, what it holds if it can be sent, and the app in it or why there is none.
type FoundLocally = (u64, Option<SystemTime>, Option<FileHash>, Result<Apk, Message>);

impl ChosenFiles {
    /// Reads a file that was chosen and remembers it. Blocks on the file.
    pub(crate) fn choose(&self, path: &Path) -> Result<Arc<LocalFile>> {
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let read = || -> io::Result<FoundLocally> {
            let mut file = File::open(path)?;
            let about = file.metadata()?;
            if !about.is_file() || about.len() > MAX_SIZE {
                return Ok((about.len(), None, None, Err(sending::not_a_file(name.as_str()))));
            }
            let hash = hash(&mut file, about.len())?;
            let app = apk::read(&file).map_err(|error| why_no_app(&error, &name));
            Ok((about.len(), about.modified().ok(), Some(hash), app))
        };
        let (size, modified, hash, app) = read().map_err(|source| Error::Internal {
            sentence: sending::unreadable(name.as_str()),
            source: Box::new(source),
        })?;
        let Some(hash) = hash else {
            let sentence = if size > MAX_SIZE {
                sending::too_large(name.as_str())
            } else {
                sending::not_a_file(name.as_str())
            };
            return Err(Error::Precondition(sentence));
        };
        let chosen = Arc::new(LocalFile { hash, name, size, app, path: path.to_owned(), modified });
        let mut known = self.lock();
        known.retain(|known| known.hash != hash);
        known.push_back(Arc::clone(&chosen));
        if known.len() > MAX_CHOSEN {
            known.pop_front();
        }
        Ok(chosen)
    }

    /// A file by what it holds.
    pub(crate) fn get(&self, hash: FileHash) -> Option<Arc<LocalFile>> {
        self.lock().iter().find(|known| known.hash == hash).cloned()
    }

    /// Leave to send a file, if there is one at once.
    pub(crate) fn try_turn(&self) -> Option<SemaphorePermit<'_>> {
        self.0.turns.try_acquire().ok()
    }

    /// Leave to send a file, when others have ended.
    pub(crate) async fn turn(&self) -> Option<SemaphorePermit<'_>> {
        // It is never closed.
        self.0.turns.acquire().await.ok()
    }

    fn lock(&self) -> MutexGuard<'_, VecDeque<Arc<LocalFile>>> {
        // Every change of it leaves whole files.
        self.0.chosen.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl LocalFile {
    /// Whether it is still as it was chosen, by its length and time.
    pub(crate) async fn is_unchanged(self: &Arc<Self>) -> bool {
        let chosen = Arc::clone(self);
        let looked = spawn_blocking(move || {
            let about = std::fs::metadata(&chosen.path)?;
            io::Result::Ok(about.len() == chosen.size && about.modified().ok() == chosen.modified)
        });
        matches!(looked.await, Ok(Ok(true)))
    }

    /// What its first bytes hash to; `None` if they cannot be read.
    pub(crate) async fn hash_of_first(self: &Arc<Self>, length: u64) -> Option<FileHash> {
        let chosen = Arc::clone(self);
        let hashed = spawn_blocking(move || hash(&mut File::open(&chosen.path)?, length));
        hashed.await.ok()?.ok()
    }

    /// Its bytes from a place on, none of the pieces empty. They end early where it cannot be read, or nobody takes them.
    pub(crate) fn pieces(self: &Arc<Self>, from: u64) -> mpsc::Receiver<Vec<u8>> {
        let (sender, pieces) = mpsc::channel(AHEAD);
        let chosen = Arc::clone(self);
        drop(spawn_blocking(move || {
            let read = || -> io::Result<()> {
                let mut file = File::open(&chosen.path)?;
                file.seek(SeekFrom::Start(from))?;
                let mut left = chosen.size.saturating_sub(from);
                while left > 0 {
                    let length = usize::try_from(left).unwrap_or(PIECE).min(PIECE);
                    let mut piece = vec![0; length];
                    file.read_exact(&mut piece)?;
                    if sender.blocking_send(piece).is_err() {
                        return Ok(());
                    }
                    left -= length as u64;
                }
                Ok(())
            };
            if let Err(error) = read() {
                tracing::warn!(%error, "a file that is being sent could not be read on");
            }
        }));
        pieces
    }
}

/// What the first bytes of a file hash to.
fn hash(file: &mut File, length: u64) -> io::Result<FileHash> {
    file.rewind()?;
    let mut hasher = Sha256::new();
    let mut buffer = vec![0; PIECE];
    let mut left = length;
    while left > 0 {
        let most = usize::try_from(left).unwrap_or(PIECE).min(PIECE);
        file.read_exact(&mut buffer[..most])?;
        hasher.update(&buffer[..most]);
        left -= most as u64;
    }
    Ok(FileHash(hasher.finalize().into()))
}

/// What a file is instead of an app that can be installed, and the way out.
fn why_no_app(error: &ApkError, name: &str) -> Message {
    match error {
        ApkError::Collection(Collection::Apks) => sending::is_apks(name),
        ApkError::Collection(Collection::Xapk) => sending::is_xapk(name),
        ApkError::Collection(Collection::Apkm) => sending::is_apkm(name),
        ApkError::Collection(Collection::Bundle) => sending::is_bundle(name),
        ApkError::Collection(Collection::Other) => sending::is_collection(name),
        ApkError::Split(part) => sending::is_split(name, part.as_str()),
        ApkError::NeedsSplits => sending::needs_splits(name),
        ApkError::NoArchive | ApkError::Unreadable(_) => sending::no_archive(name),
        ApkError::NoManifest => sending::no_manifest(name),
        ApkError::ManifestTooLong | ApkError::Manifest(_) => sending::bad_manifest(name),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_file_is_known_by_what_it_holds_and_read_from_any_place() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("data.bin");
        let bytes: Vec<u8> = (0..1_000_000_u32).map(|n| n.to_le_bytes()[1]).collect();
        std::fs::write(&path, &bytes).unwrap();
        let files = ChosenFiles::default();
        let chosen = files.choose(&path).unwrap();
        assert_eq!((chosen.name.as_str(), chosen.size), ("data.bin", 1_000_000));
        assert!(chosen.app.as_ref().unwrap_err().to_string().contains("data.bin"));
        assert_eq!(files.get(chosen.hash).unwrap().hash, FileHash(Sha256::digest(&bytes).into()));
        let first = chosen.hash_of_first(7).await.unwrap();
        assert_eq!(first, FileHash(Sha256::digest(&bytes[..7]).into()));
        let mut pieces = chosen.pieces(999_000 - 500_000);
        let mut read = Vec::new();
        while let Some(piece) = pieces.recv().await {
            read.extend(piece);
        }
        assert_eq!(read, bytes[499_000..]);
        assert!(chosen.is_unchanged().await);
        std::fs::write(&path, b"another").unwrap();
        assert!(!chosen.is_unchanged().await);
        assert_eq!(chosen.hash_of_first(1_000_000).await, None);
        assert!(files.choose(folder.path()).is_err());
        assert!(files.choose(&folder.path().join("gone")).is_err());
    }
}
