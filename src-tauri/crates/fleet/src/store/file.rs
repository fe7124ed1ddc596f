//! A small JSON file that is read at start and written whole: renamed into place, so that a crash or a full disk
//! leaves the former one, and set aside under another name when it cannot be read, never overwritten.
#![allow(clippy::disallowed_methods, reason = "the place where files are read and written")]

use std::{
    fs,
    io::{self, Write},
    path::{Path, PathBuf},
};

use serde::{Deserialize, Serialize, de::DeserializeOwned};

use crate::error::{Error, Result};

/// The layout of all files; raised when an older program could not read a newer file.
const FORMAT: u32 = 1;

/// A file and what it holds, in words that fit “… could not be read”.
#[derive(Debug, Clone)]
pub(crate) struct JsonFile {
    path: PathBuf,
    what: &'static str,
}

/// What was found at the path.
#[derive(Debug)]
pub(crate) enum Found<T> {
    /// No file: a first start.
    Nothing,
    /// A file that could be read.
    Document(T),
    /// A file that could not: why.
    Unusable(String),
}

#[derive(Deserialize)]
struct Format {
    format: u32,
}

#[derive(Serialize)]
struct Whole<'a, T> {
    format: u32,
    #[serde(flatten)]
    document: &'a T,
}

impl JsonFile {
    /// A file at this path; it need not exist.
    pub(crate) fn at(path: impl Into<PathBuf>, what: &'static str) -> Self {
        Self { path: path.into(), what }
    }

    /// Where it is.
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// Reads it. Only a file that the system does not hand out is an error.
    pub(crate) fn read<T: DeserializeOwned>(&self) -> Result<Found<T>> {
        let bytes = match fs::read(&self.path) {
            Ok(bytes) => bytes,
            Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(Found::Nothing),
            Err(e) => return Err(self.error("read", e)),
        };
        Ok(match serde_json::from_slice::<Format>(&bytes) {
            Ok(Format { format }) if format > FORMAT => {
                Found::Unusable(format!("it was written by a newer LDFleet (format {format})"))
            }
            Ok(_) => match serde_json::from_slice(&bytes) {
                Ok(document) => Found::Document(document),
                Err(e) => Found::Unusable(e.to_string()),
            },
            Err(e) => Found::Unusable(e.to_string()),
        })
    }

    /// Writes it, replacing the former one at once or not at all.
    pub(crate) fn write<T: Serialize>(&self, document: &T) -> Result<()> {
        let io = |e| self.error("written", e);
        let folder = self.path.parent().unwrap_or(Path::new("."));
        fs::create_dir_all(folder).map_err(io)?;
        let mut file = tempfile::NamedTempFile::new_in(folder).map_err(io)?;
        let whole = Whole { format: FORMAT, document };
        serde_json::to_writer_pretty(&mut file, &whole).map_err(|e| io(e.into()))?;
        file.write_all(b"\n").map_err(io)?;
        file.as_file().sync_all().map_err(io)?;
        file.persist(&self.path).map_err(|e| io(e.error))?;
        Ok(())
    }

    /// Keeps the file as it is under another name, which is returned.
    pub(crate) fn set_aside(&self) -> Result<PathBuf> {
        let aside = (1..1000)
            .map(|n| self.path.with_extension(format!("unreadable-{n}.json")))
            .find(|p| !p.exists())
            .unwrap_or_else(|| self.path.with_extension("unreadable.json"));
        fs::rename(&self.path, &aside).map_err(|e| self.error("set aside", e))?;
        Ok(aside)
    }

    /// Sets an unusable file aside; the sentence about it. `instead` says what is used now.
    pub(crate) fn give_up(&self, problem: &str, instead: &str) -> Result<String> {
        let aside = self.set_aside()?;
        Ok(format!(
            "{} could not be read ({problem}). It is kept at {}; {instead}.",
            self.what,
            aside.display()
        ))
    }

    fn error(&self, verb: &'static str, source: io::Error) -> Error {
        Error::ConfigFile { what: self.what, verb, path: self.path.clone(), source }
    }
}
