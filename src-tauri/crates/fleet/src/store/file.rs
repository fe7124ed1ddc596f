//! A small JSON file that is read at start and written whole: renamed into place, so that a crash or a full disk
//! leaves the former one, and set aside under another name when it cannot be read, never overwritten.
#![allow(clippy::disallowed_methods, reason = "the place where files are read and written")]

use std::{
    fs,
    io::{self, Write},
    path::{Path, PathBuf},
};

use messages::Message;
use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Map, Value};

use crate::error::{Error, FileAccess, Result};

/// What a file holds. Its types are the file's own: they change only together with [`Document::FORMAT`].
pub(crate) trait Document: Serialize + DeserializeOwned {
    /// In words that fit “… could not be read”.
    const WHAT: fn() -> Message;
    /// The layout that is written; raised with every change of it.
    const FORMAT: u32;

    /// Reads a file of a former format, without its number.
    fn migrate(format: u32, file: Value) -> serde_json::Result<Self>;
}

/// A file; what it holds is said by the [`Document`] that is read from it.
#[derive(Debug, Clone)]
pub(crate) struct JsonFile {
    path: PathBuf,
    what: fn() -> Message,
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

#[derive(Serialize)]
struct Whole<'a, T> {
    format: u32,
    #[serde(flatten)]
    document: &'a T,
}

impl JsonFile {
    /// The file of a document at this path; it need not exist.
    pub(crate) fn of<T: Document>(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into(), what: T::WHAT }
    }

    /// Where it is.
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// Reads it. Only a file that the system does not hand out is an error.
    pub(crate) fn read<T: Document>(&self) -> Result<Found<T>> {
        let bytes = match fs::read(&self.path) {
            Ok(bytes) => bytes,
            Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(Found::Nothing),
            Err(e) => return Err(self.error(FileAccess::Read, e)),
        };
        Ok(read(&bytes))
    }

    /// Writes it, replacing the former one at once or not at all. The first time that a file of a former format is
    /// replaced, it is kept beside the new one.
    pub(crate) fn write<T: Document>(&self, document: &T) -> Result<()> {
        let io = |e| self.error(FileAccess::Write, e);
        let folder = self.path.parent().unwrap_or(Path::new("."));
        fs::create_dir_all(folder).map_err(io)?;
        self.keep_former::<T>().map_err(io)?;
        let mut file = tempfile::NamedTempFile::new_in(folder).map_err(io)?;
        file.write_all(text(document).map_err(|e| io(e.into()))?.as_bytes()).map_err(io)?;
        file.as_file().sync_all().map_err(io)?;
        file.persist(&self.path).map_err(|e| io(e.error))?;
        Ok(())
    }

    /// Copies a file of a former format to `name.format-1.json`, unless that is there.
    fn keep_former<T: Document>(&self) -> io::Result<()> {
        let Some(format) = fs::read(&self.path).ok().and_then(|bytes| format_of(&bytes)) else {
            return Ok(());
        };
        let kept = self.path.with_extension(format!("format-{format}.json"));
        if format < T::FORMAT && !kept.exists() {
            fs::copy(&self.path, &kept)?;
            tracing::info!(kept = %kept.display(), "a file of a former format is kept");
        }
        Ok(())
    }

    /// Keeps the file as it is under another name, which is returned.
    pub(crate) fn set_aside(&self) -> Result<PathBuf> {
        let aside = (1..1000)
            .map(|n| self.path.with_extension(format!("unreadable-{n}.json")))
            .find(|p| !p.exists())
            .unwrap_or_else(|| self.path.with_extension("unreadable.json"));
        fs::rename(&self.path, &aside).map_err(|e| self.error(FileAccess::SetAside, e))?;
        Ok(aside)
    }

    /// Sets an unusable file aside; the sentence about it. `instead` says what is used now.
    pub(crate) fn give_up(&self, problem: &str, instead: &str) -> Result<String> {
        let aside = self.set_aside()?;
        Ok(format!(
            "{} could not be read ({problem}). It is kept at {}; {instead}.",
            (self.what)(),
            aside.display()
        ))
    }

    fn error(&self, access: FileAccess, source: io::Error) -> Error {
        Error::ConfigFile { what: (self.what)(), access, path: self.path.clone(), source }
    }
}

fn format_of(bytes: &[u8]) -> Option<u32> {
    let file: Map<String, Value> = serde_json::from_slice(bytes).ok()?;
    file.get("format")?.as_u64()?.try_into().ok()
}

/// Reads what a file holds, of whatever format.
pub(crate) fn read<T: Document>(bytes: &[u8]) -> Found<T> {
    let mut file: Map<String, Value> = match serde_json::from_slice(bytes) {
        Ok(file) => file,
        Err(e) => return Found::Unusable(e.to_string()),
    };
    let format = file.remove("format").and_then(|format| format.as_u64()?.try_into().ok());
    let document = match format {
        None | Some(0) => return Found::Unusable("it does not say its format".to_owned()),
        Some(format) if format > T::FORMAT => {
            return Found::Unusable(format!("it was written by a newer LDFleet (format {format})"));
        }
        Some(format) if format < T::FORMAT => T::migrate(format, Value::Object(file)),
        Some(_) => serde_json::from_value(Value::Object(file)),
    };
    document.map_or_else(|e| Found::Unusable(e.to_string()), Found::Document)
}

/// What is written for a document.
pub(crate) fn text<T: Document>(document: &T) -> serde_json::Result<String> {
    let whole = Whole { format: T::FORMAT, document };
    Ok(serde_json::to_string_pretty(&whole)? + "\n")
}

/// Reads a golden file of a past format in a test and gives what is written for it now.
#[cfg(test)]
pub(crate) fn rewritten<T: Document>(golden: &str) -> String {
    match read::<T>(golden.as_bytes()) {
        Found::Document(document) => text(&document).expect("it is written"),
        other => panic!("{:?}", matches!(other, Found::Nothing)),
    }
}
