//! The file: made so that only its owner reads it, opened, checked, set aside when it is damaged.

use std::{
    fs, io,
    path::{Path, PathBuf},
    time::Duration,
};

use rusqlite::{Connection, OpenFlags};

use crate::{Error, Millis, schema};

/// How long another program's lock is waited for.
const PATIENCE: Duration = Duration::from_secs(2);

/// A connection that writes, with the path of the file that had to be set aside for it: because it is damaged, or because it was
/// found to be when it was written.
pub(crate) fn open_for_writing(
    path: &Path,
    known_damage: Option<String>,
    now: Millis,
) -> Result<(Connection, Option<PathBuf>), Error> {
    let why = match known_damage {
        Some(why) => why,
        None => match checked(path) {
            Err(Error::Damaged(why)) => why,
            opened => return Ok((opened?, None)),
        },
    };
    tracing::error!(file = %path.display(), why, "the history is damaged and is set aside");
    let aside = set_aside(path, now).map_err(|error| Error::NotPermitted(error.to_string()))?;
    Ok((checked(path)?, Some(aside)))
}

fn checked(path: &Path) -> Result<Connection, Error> {
    create(path).map_err(|error| Error::NotPermitted(error.to_string()))?;
    let mut db = Connection::open_with_flags(
        path,
        OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX,
    )?;
    db.busy_timeout(PATIENCE)?;
    // Before anything is changed: a later version's file is left as it is.
    let found = schema::format(&db)?;
    if found > schema::FORMAT {
        return Err(Error::Newer { found, known: schema::FORMAT });
    }
    let verdict: String = db.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if verdict != "ok" {
        return Err(Error::Damaged(verdict));
    }
    schema::for_writing(&db)?;
    schema::migrate(&mut db)?;
    Ok(db)
}

/// A connection that reads.
pub(crate) fn open_for_reading(path: &Path) -> Result<Connection, Error> {
    if !path.exists() {
        return Err(Error::Missing(path.to_owned()));
    }
    // Reading needs to write beside the file: its shared memory.
    let db = Connection::open_with_flags(
        path,
        OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX,
    )?;
    db.busy_timeout(PATIENCE)?;
    schema::for_reading(&db)?;
    Ok(db)
}

/// An empty file that only its owner may read, if there is none. SQLite gives the files beside it the same rights.
fn create(path: &Path) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let mut options = fs::OpenOptions::new();
    options.write(true).create(true).truncate(false);
    #[cfg(unix)]
    {
        use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
        options.mode(0o600);
        let file = options.open(path)?;
        file.set_permissions(fs::Permissions::from_mode(0o600))
    }
    #[cfg(not(unix))]
    options.open(path).map(|_| ())
}

/// Renames the file and those beside it; whoever wants to save something of it has all of them.
fn set_aside(path: &Path, now: Millis) -> io::Result<PathBuf> {
    let name = |suffix: &str| {
        let mut name = path.as_os_str().to_owned();
        name.push(suffix);
        PathBuf::from(name)
    };
    let mut aside = format!(".damaged-{}", now.0);
    while name(&aside).exists() {
        aside.push('+');
    }
    for beside in ["-wal", "-shm"] {
        match fs::rename(name(beside), name(&format!("{aside}{beside}"))) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
    }
    fs::rename(path, name(&aside))?;
    Ok(name(&aside))
}
