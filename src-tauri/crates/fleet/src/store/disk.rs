//! Bytes of a file, read and written whole. Another program may hold the file for a moment, as virus scanners and backups do on
//! Windows, so that each step is tried again for a while. What is no ordinary file, or too large to be ours, is not touched.
#![allow(clippy::disallowed_methods, reason = "the place where files are read and written")]

use std::{
    fmt, fs,
    io::{self, Read, Write},
    path::{Path, PathBuf},
    thread,
    time::{Duration, Instant},
};

/// Larger than any file of ours ever is: a thousand workstations take half a megabyte.
const LARGEST: u64 = 16 << 20;
/// How long a file that another program holds is waited for.
const PATIENCE: Duration = Duration::from_millis(1500);
/// A chain of links that is longer has no end.
const LINKS: usize = 16;
/// Temporary files of a program that was killed are swept away once they are so old.
const STALE: Duration = Duration::from_hours(1);

/// Why a file could not be read or written.
#[derive(Debug)]
pub(crate) enum DiskError {
    /// The system's reason.
    Io(io::Error),
    /// A folder, a pipe or a device.
    NoFile,
    /// Larger than 16 MB.
    TooLarge,
}

impl From<io::Error> for DiskError {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

/// The file that a path leads to, also where it is a link to a file that does not exist yet.
pub(crate) fn followed(path: &Path) -> PathBuf {
    let mut path = path.to_owned();
    for _ in 0..LINKS {
        match fs::read_link(&path) {
            Ok(target) => path = path.parent().unwrap_or(Path::new("")).join(target),
            Err(_) => break,
        }
    }
    path
}

/// All that a file holds; `None` where there is none.
pub(crate) fn read(path: &Path) -> Result<Option<Vec<u8>>, DiskError> {
    let about = match patiently(|| fs::metadata(path)) {
        Ok(about) => about,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error.into()),
    };
    // Before it is opened: a pipe that nobody writes to would be waited for without an end.
    if !about.is_file() {
        return Err(DiskError::NoFile);
    }
    if about.len() > LARGEST {
        return Err(DiskError::TooLarge);
    }
    let mut bytes = Vec::new();
    match patiently(|| fs::File::open(path)) {
        Ok(file) => file.take(LARGEST + 1).read_to_end(&mut bytes)?,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error.into()),
    };
    if u64::try_from(bytes.len()).is_ok_and(|size| size > LARGEST) {
        return Err(DiskError::TooLarge);
    }
    Ok(Some(bytes))
}

/// What is asked of the system while a file is replaced, step by step, so that a test can stop at each of them.
pub(crate) trait FileSystem: fmt::Debug + Send + Sync {
    /// With all above it, and for this user only.
    fn create_folder(&self, folder: &Path) -> io::Result<()>;
    /// A file of a new name, for this user only.
    fn create_temporary(&self, folder: &Path, prefix: &str) -> io::Result<PathBuf>;
    fn write(&self, path: &Path, bytes: &[u8]) -> io::Result<()>;
    /// What was written is on the disk, also where the computer stops now.
    fn sync(&self, path: &Path) -> io::Result<()>;
    /// In the place of what has the name, at once.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;
    fn remove(&self, path: &Path) -> io::Result<()>;
}

/// The computer's own.
#[derive(Debug)]
pub(crate) struct SystemDisk;

impl FileSystem for SystemDisk {
    fn create_folder(&self, folder: &Path) -> io::Result<()> {
        create_folder(folder)
    }

    fn create_temporary(&self, folder: &Path, prefix: &str) -> io::Result<PathBuf> {
        let file = tempfile::Builder::new().prefix(prefix).suffix(SUFFIX).tempfile_in(folder)?;
        file.into_temp_path().keep().map_err(|failed| failed.error)
    }

    fn write(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        fs::OpenOptions::new().write(true).truncate(true).open(path)?.write_all(bytes)
    }

    fn sync(&self, path: &Path) -> io::Result<()> {
        fs::OpenOptions::new().write(true).open(path)?.sync_all()
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        patiently(|| fs::rename(from, to))
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        remove(path)
    }
}

/// Replaces what a file holds, at once or not at all.
pub(crate) fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    replace_on(&SystemDisk, path, bytes)
}

/// The same on another file system.
pub(crate) fn replace_on(system: &dyn FileSystem, path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = folder_of(path);
    system.create_folder(folder)?;
    let file = system.create_temporary(folder, &temporary(path))?;
    let replaced = system
        .write(&file, bytes)
        .and_then(|()| system.sync(&file))
        .and_then(|()| system.rename(&file, path));
    if replaced.is_err() {
        // What stays is swept away once it is old.
        let _ = system.remove(&file);
    }
    replaced
}

/// Keeps these bytes beside the file as `NAME.WORD-1.json`, or with the next number that is free. Nothing is overwritten.
pub(crate) fn keep_beside(path: &Path, word: &str, bytes: &[u8]) -> io::Result<PathBuf> {
    for n in 1..=999 {
        let kept = path.with_extension(format!("{word}-{n}.json"));
        match create_private(&kept) {
            Ok(mut file) => {
                file.write_all(bytes)?;
                file.sync_all()?;
                return Ok(kept);
            }
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
        }
    }
    Err(io::Error::new(io::ErrorKind::AlreadyExists, "999 such files are kept already"))
}

/// Removes a file, waiting for whoever holds it.
pub(crate) fn remove(path: &Path) -> io::Result<()> {
    patiently(|| fs::remove_file(path))
}

/// Removes what a program that was killed has left half written beside the file.
pub(crate) fn sweep(path: &Path) {
    let (prefix, Ok(beside)) = (temporary(path), fs::read_dir(folder_of(path))) else { return };
    for entry in beside.filter_map(Result::ok) {
        let name = entry.file_name();
        let name = name.to_string_lossy();
        let ours = name.starts_with(&prefix) && name.ends_with(SUFFIX);
        let stale = || {
            let changed = entry.metadata().ok().filter(fs::Metadata::is_file).and_then(|m| m.modified().ok());
            changed.and_then(|at| at.elapsed().ok()).is_some_and(|age| age > STALE)
        };
        if (ours || is_of_former_version(&name, &entry.path())) && stale() {
            match fs::remove_file(entry.path()) {
                Ok(()) => tracing::info!(file = %name, "a file that was left half written is removed"),
                Err(error) => tracing::warn!(file = %name, %error, "a file that was left half written stays"),
            }
        }
    }
}

const SUFFIX: &str = ".tmp";

/// How the name of a temporary file begins.
fn temporary(path: &Path) -> String {
    let stem = path.file_stem().unwrap_or_default();
    format!(".{}.", stem.to_string_lossy())
}

/// Former versions wrote `.tmp` and six characters; what is in it tells it from other programs' files.
fn is_of_former_version(name: &str, path: &Path) -> bool {
    let is_named_so = name
        .strip_prefix(".tmp")
        .is_some_and(|rest| rest.len() == 6 && rest.bytes().all(|b| b.is_ascii_alphanumeric()));
    let begins_so = || {
        let mut begin = Vec::new();
        let read = fs::File::open(path).and_then(|file| file.take(64).read_to_end(&mut begin));
        read.is_ok() && (begin.is_empty() || begin.starts_with(b"{\n  \"format\": "))
    };
    // Its kind is looked at first: a pipe would be waited for.
    is_named_so && fs::symlink_metadata(path).is_ok_and(|about| about.is_file()) && begins_so()
}

fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// With all above it, and for this user only.
pub(crate) fn create_folder(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

/// A file that must not be there yet, for this user only.
fn create_private(path: &Path) -> io::Result<fs::File> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// Tries again for a while where another program is in the way.
fn patiently<T>(mut step: impl FnMut() -> io::Result<T>) -> io::Result<T> {
    let begin = Instant::now();
    let mut pause = Duration::from_millis(10);
    loop {
        match step() {
            Err(error) if is_held(&error) && begin.elapsed() < PATIENCE => {
                thread::sleep(pause);
                pause = (pause * 2).min(Duration::from_millis(200));
            }
            result => return result,
        }
    }
}

/// Whether another program seems to hold the file: what Windows answers then. It answers the same where this user may not touch
/// the file at all, which is then said a little later.
fn is_held(error: &io::Error) -> bool {
    // ERROR_SHARING_VIOLATION and ERROR_LOCK_VIOLATION, for which there is no kind.
    let is_shared = cfg!(windows) && matches!(error.raw_os_error(), Some(32 | 33));
    is_shared || (cfg!(any(windows, test)) && error.kind() == io::ErrorKind::PermissionDenied)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn aged(path: &Path) {
        let file = fs::OpenOptions::new().write(true).open(path).unwrap();
        file.set_modified(std::time::SystemTime::now() - 2 * STALE).unwrap();
    }

    #[test]
    fn a_file_that_is_held_for_a_moment_is_tried_again() {
        let mut tries = 0;
        let done = patiently(|| {
            tries += 1;
            if tries < 4 { Err(io::ErrorKind::PermissionDenied.into()) } else { Ok(tries) }
        });
        assert_eq!(done.unwrap(), 4);
        let mut tries = 0;
        let other = patiently(|| {
            tries += 1;
            Err::<(), _>(io::ErrorKind::StorageFull.into())
        });
        assert_eq!((other.unwrap_err().kind(), tries), (io::ErrorKind::StorageFull, 1), "no patience helps");
    }

    #[test]
    fn what_is_no_file_or_too_large_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        assert!(matches!(read(folder.path()), Err(DiskError::NoFile)));
        let large = folder.path().join("large");
        fs::File::create(&large).unwrap().set_len(LARGEST + 1).unwrap();
        assert!(matches!(read(&large), Err(DiskError::TooLarge)));
        assert!(matches!(read(&folder.path().join("absent")), Ok(None)));
    }

    #[cfg(unix)]
    #[test]
    fn a_pipe_is_not_waited_for() {
        let folder = tempfile::tempdir().unwrap();
        let pipe = folder.path().join("pipe");
        let made = std::process::Command::new("mkfifo").arg(&pipe).status().unwrap();
        assert!(made.success());
        assert!(matches!(read(&pipe), Err(DiskError::NoFile)));
    }

    #[cfg(unix)]
    #[test]
    fn a_link_is_written_through() {
        let folder = tempfile::tempdir().unwrap();
        let (link, target) = (folder.path().join("list.json"), folder.path().join("kept/real.json"));
        std::os::unix::fs::symlink("kept/real.json", &link).unwrap();
        for text in ["one", "two"] {
            replace(&followed(&link), text.as_bytes()).unwrap();
            assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
            assert_eq!(fs::read_to_string(&target).unwrap(), text);
        }
    }

    #[test]
    fn what_was_left_half_written_is_swept_away_when_it_is_old() {
        let folder = tempfile::tempdir().unwrap();
        let list = folder.path().join("list.json");
        let make = |name: &str, text: &str, old: bool| {
            let path = folder.path().join(name);
            fs::write(&path, text).unwrap();
            if old {
                aged(&path);
            }
        };
        make(".list.abc.tmp", "{", true);
        make(".list.new.tmp", "{", false);
        make(".tmpA1b2C3", "{\n  \"format\": 2,", true);
        make(".tmpOTHER1", "another program's", true);
        make("list.json", "{", true);
        sweep(&list);
        let mut left: Vec<_> = fs::read_dir(folder.path())
            .unwrap()
            .map(|e| e.unwrap().file_name().into_string().unwrap())
            .collect();
        left.sort();
        assert_eq!(left, [".list.new.tmp", ".tmpOTHER1", "list.json"]);
    }

    #[test]
    fn what_is_kept_beside_overwrites_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("list.json");
        let one = keep_beside(&path, "unreadable", b"one").unwrap();
        let two = keep_beside(&path, "unreadable", b"two").unwrap();
        assert!(one.ends_with("list.unreadable-1.json") && two.ends_with("list.unreadable-2.json"));
        assert_eq!(fs::read(one).unwrap(), b"one");
    }

    #[cfg(windows)]
    #[test]
    fn a_file_that_is_open_elsewhere_is_replaced_once_it_is_closed() {
        use std::os::windows::fs::OpenOptionsExt;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("list.json");
        replace(&path, b"one").unwrap();
        let held = fs::OpenOptions::new().read(true).share_mode(0).open(&path).unwrap();
        let closing = thread::spawn(move || {
            thread::sleep(Duration::from_millis(300));
            drop(held);
        });
        assert_eq!(read(&path).unwrap().unwrap(), b"one");
        closing.join().unwrap();
        let held = fs::OpenOptions::new().read(true).share_mode(0).open(&path).unwrap();
        let closing = thread::spawn(move || {
            thread::sleep(Duration::from_millis(300));
            drop(held);
        });
        replace(&path, b"two").unwrap();
        closing.join().unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"two");
    }
}
