//! A small JSON file that is read at start and written whole, and kept under another name when it cannot be read, never
//! overwritten.

use std::{
    borrow::Cow,
    io,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use messages::{Message, files, plain};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::{Map, Value};

use crate::{
    error::{Error, FileAccess, Result},
    store::disk::{self, DiskError, FileSystem, SystemDisk},
};

/// What a file holds. Its types are the file's own: they change only together with [`Document::FORMAT`].
pub(crate) trait Document: Serialize + DeserializeOwned {
    /// In words that fit “… could not be read”.
    const WHAT: fn() -> Message;
    /// The layout that is written; raised with every change of it.
    const FORMAT: u32;

    /// Reads a file of a former format, without its number.
    fn migrate(format: u32, file: Value) -> serde_json::Result<Self>;

    /// That nothing was saved because the file at this path was changed meanwhile, and the way out.
    fn changed(path: String) -> Message {
        files::changed(Self::WHAT(), path)
    }
}

/// One of a list in a file: an entry that is understood, or whatever else a newer version has written, which is kept as it is.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(untagged)]
pub(crate) enum KnownOr<T> {
    Known(T),
    Other(Value),
}

impl<T> KnownOr<T> {
    pub(crate) fn known(&self) -> Option<&T> {
        match self {
            Self::Known(entry) => Some(entry),
            Self::Other(_) => None,
        }
    }
}

/// What is not understood of a list, to be written again behind what is.
pub(crate) fn others<T>(list: &[KnownOr<T>]) -> impl Iterator<Item = Value> {
    let others: Vec<Value> = list
        .iter()
        .filter_map(|entry| match entry {
            KnownOr::Known(_) => None,
            KnownOr::Other(value) => Some(value.clone()),
        })
        .collect();
    others.into_iter()
}

/// A file; what it holds is said by the [`Document`] that is read from it. Clones are the same file.
#[derive(Debug, Clone)]
pub(crate) struct JsonFile {
    path: PathBuf,
    what: fn() -> Message,
    seen: Arc<Mutex<Seen>>,
    system: Arc<dyn FileSystem>,
}

/// What was in the file when it was read or written last.
#[derive(Debug, Default)]
enum Seen {
    /// It was not looked at yet.
    #[default]
    Unread,
    /// These bytes; `None` where there was no file.
    Held(Option<Vec<u8>>),
    /// What cannot be used, and must not be overwritten.
    Unusable(Message),
}

/// What was found at the path.
#[derive(Debug)]
pub(crate) enum FoundFile<T> {
    /// No file: a first start.
    Nothing,
    /// A file that could be read.
    Document(T),
    /// A file whose text could not be understood: why.
    Unusable(Message),
    /// A file that was not handed out, or is none: why.
    Unread(Message),
}

/// A file that somebody else has changed.
pub(crate) struct Edited<T> {
    bytes: Vec<u8>,
    /// What is in it.
    pub(crate) found: FoundFile<T>,
}

impl<T> Edited<T> {
    fn unread(why: Message) -> Self {
        Self { bytes: Vec::new(), found: FoundFile::Unread(why) }
    }

    /// Its text.
    pub(crate) fn text(&self) -> Cow<'_, str> {
        decoded(&self.bytes).unwrap_or_default()
    }
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
        Self::on::<T>(Arc::new(SystemDisk), path)
    }

    /// The same on another file system.
    pub(crate) fn on<T: Document>(system: Arc<dyn FileSystem>, path: impl Into<PathBuf>) -> Self {
        Self { path: path.into(), what: T::WHAT, seen: Arc::default(), system }
    }

    /// In words that fit “… could not be read”.
    pub(crate) fn what(&self) -> Message {
        (self.what)()
    }

    /// Where it is.
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// Reads it.
    pub(crate) fn read<T: Document>(&self) -> FoundFile<T> {
        let bytes = match disk::read(&self.real()) {
            Ok(bytes) => bytes,
            Err(DiskError::Io(error)) => return FoundFile::Unread(plain::text(format!("{error}."))),
            Err(DiskError::NoFile) => return FoundFile::Unread(files::no_file()),
            Err(DiskError::TooLarge) => return FoundFile::Unread(files::too_large()),
        };
        let found = bytes.as_deref().map_or(FoundFile::Nothing, read);
        *self.seen() = Seen::Held(bytes);
        found
    }

    /// Writes it, replacing the former one at once or not at all. The first time that a file of a former format is
    /// replaced, it is kept beside the new one.
    pub(crate) fn write<T: Document>(&self, document: &T) -> Result<()> {
        let mut seen = self.seen();
        self.keep_former::<T>(disk::read(&self.real()).ok().flatten().as_deref())?;
        self.replace(document, &mut seen)
    }

    /// The same, unless the file holds by now what this program has not read: a change by hand or by another program is not
    /// wiped.
    pub(crate) fn write_over<T: Document>(&self, document: &T) -> Result<()> {
        let mut seen = self.seen();
        let changed = || Error::NotSaved(T::changed(self.shown()));
        let present = match (&*seen, disk::read(&self.real())) {
            // Whoever has moved it away wants a new one.
            (_, Ok(None)) => None,
            (Seen::Unread, Ok(present)) => present,
            (Seen::Unusable(problem), _) => return Err(Error::NotSaved(problem.clone())),
            (Seen::Held(Some(held)), Ok(Some(present))) if same(held, &present) => Some(present),
            (_, Err(DiskError::Io(error))) => return Err(self.error(FileAccess::Write, error)),
            _ => return Err(changed()),
        };
        self.keep_former::<T>(present.as_deref())?;
        self.keep_previous(document, present.as_deref());
        self.replace(document, &mut seen)
    }

    /// What somebody else has written since this program read or wrote it; `None` where it is as it was, is gone, or could not be
    /// used from the start on.
    pub(crate) fn edited<T: Document>(&self) -> Option<Edited<T>> {
        let seen = self.seen();
        let Seen::Held(held) = &*seen else { return None };
        match disk::read(&self.real()) {
            Ok(None) => None,
            Ok(Some(bytes)) if held.as_ref().is_some_and(|held| same(held, &bytes)) => None,
            Ok(Some(bytes)) => Some(Edited { found: read(&bytes), bytes }),
            // Held by whoever writes it just now: there is a next time.
            Err(DiskError::Io(_)) => None,
            Err(DiskError::NoFile) => Some(Edited::unread(files::no_file())),
            Err(DiskError::TooLarge) => Some(Edited::unread(files::too_large())),
        }
    }

    /// An edited file is worked with from now on. What was in it before is kept as the previous version.
    pub(crate) fn accept<T: Document>(&self, edited: Edited<T>) {
        let former = std::mem::replace(&mut *self.seen(), Seen::Held(Some(edited.bytes)));
        let Seen::Held(Some(former)) = former else { return };
        let kept = self.real().with_extension("previous.json");
        if let Err(error) = disk::replace_on(&*self.system, &kept, &former) {
            tracing::warn!(kept = %kept.display(), %error, "the previous version is not kept");
        }
    }

    /// Keeps what is about to be replaced as `name.previous.json`, for whoever wants to go back one step.
    fn keep_previous<T: Document>(&self, document: &T, present: Option<&[u8]>) {
        let is_same = |bytes: &[u8]| text(document).is_ok_and(|text| text.as_bytes() == bytes);
        let Some(bytes) = present.filter(|bytes| !is_same(bytes)) else { return };
        let kept = self.real().with_extension("previous.json");
        if let Err(error) = disk::replace_on(&*self.system, &kept, bytes) {
            // Saving matters more.
            tracing::warn!(kept = %kept.display(), %error, "the previous version is not kept");
        }
    }

    fn replace<T: Document>(&self, document: &T, seen: &mut Seen) -> Result<()> {
        let io = |e| self.error(FileAccess::Write, e);
        let bytes = text(document).map_err(|e| io(e.into()))?.into_bytes();
        disk::replace_on(&*self.system, &self.real(), &bytes).map_err(io)?;
        *seen = Seen::Held(Some(bytes));
        Ok(())
    }

    /// Keeps a file of a former format as `name.format-1.json`, unless that is there.
    fn keep_former<T: Document>(&self, present: Option<&[u8]>) -> Result<()> {
        let Some((bytes, format)) = present.and_then(|bytes| Some((bytes, format_of(bytes)?))) else {
            return Ok(());
        };
        let kept = self.real().with_extension(format!("format-{format}.json"));
        if format < T::FORMAT && !kept.exists() {
            disk::replace(&kept, bytes).map_err(|e| self.error(FileAccess::Write, e))?;
            tracing::info!(kept = %kept.display(), "a file of a former format is kept");
        }
        Ok(())
    }

    /// Keeps a copy of the file as it was read, under another name, which is returned.
    pub(crate) fn keep_aside(&self) -> Result<PathBuf> {
        let Seen::Held(Some(bytes)) = &*self.seen() else { return Ok(self.path.clone()) };
        disk::keep_beside(&self.real(), "unreadable", bytes).map_err(|e| self.error(FileAccess::SetAside, e))
    }

    /// What was found, or what is wrong with it. Text that cannot be used is set aside; what cannot be read stays as it is, and
    /// nothing is written over it. `instead` says what is used now.
    pub(crate) fn usable<T>(&self, found: FoundFile<T>, instead: Message) -> (Option<T>, Option<Message>) {
        match found {
            FoundFile::Nothing => (None, None),
            FoundFile::Document(document) => (Some(document), None),
            FoundFile::Unusable(reason) => (None, Some(self.give_up(reason, instead))),
            FoundFile::Unread(reason) => (None, Some(self.leave_alone(reason, instead))),
        }
    }

    /// Sets an unusable file aside; the message about it. Where that cannot be done, the file is left alone.
    pub(crate) fn give_up(&self, reason: Message, instead: Message) -> Message {
        let aside = self.keep_aside().and_then(|aside| {
            disk::remove(&self.real()).map_err(|e| self.error(FileAccess::SetAside, e)).map(|()| aside)
        });
        match aside {
            Ok(aside) => {
                *self.seen() = Seen::Held(None);
                files::set_aside((self.what)(), reason, aside.display().to_string(), instead)
            }
            Err(error) => self.leave_alone(error.message(), instead),
        }
    }

    fn leave_alone(&self, reason: Message, instead: Message) -> Message {
        let message = files::left_alone((self.what)(), self.shown(), reason, instead);
        *self.seen() = Seen::Unusable(message.clone());
        message
    }

    /// Leaves a file as it is without which nothing can be changed; the message about it.
    pub(crate) fn refuse(&self, reason: Message) -> Message {
        let message = files::unusable((self.what)(), self.shown(), reason);
        *self.seen() = Seen::Unusable(message.clone());
        message
    }

    /// Whether it cannot be used and is left as it is.
    pub(crate) fn is_left_alone(&self) -> bool {
        matches!(*self.seen(), Seen::Unusable(_))
    }

    /// Removes what is left of writes of a program that was killed.
    pub(crate) fn sweep(&self) {
        disk::sweep(&self.real());
    }

    /// Where its bytes are: the path may be a link.
    fn real(&self) -> PathBuf {
        disk::followed(&self.path)
    }

    fn shown(&self) -> String {
        self.path.display().to_string()
    }

    fn seen(&self) -> MutexGuard<'_, Seen> {
        // Every change of it is one assignment.
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn error(&self, access: FileAccess, source: io::Error) -> Error {
        Error::ConfigFile { what: (self.what)(), access, path: self.path.clone(), source }
    }
}

/// Whether two files hold the same: saved anew by another program, they may differ in spaces or in the order of their fields.
fn same(one: &[u8], other: &[u8]) -> bool {
    let parsed = |bytes| serde_json::from_str::<Value>(&decoded(bytes)?).ok();
    one == other || matches!((parsed(one), parsed(other)), (Some(one), Some(other)) if one == other)
}

/// The text of a file: in UTF-8, or as Windows' own programs save it, with a byte order mark or in UTF-16.
fn decoded(bytes: &[u8]) -> Option<Cow<'_, str>> {
    let utf8 = |bytes| str::from_utf8(bytes).ok().map(Cow::Borrowed);
    let units = |unit: fn([u8; 2]) -> u16, bytes: &[u8]| {
        let (pairs, rest) = bytes.as_chunks::<2>();
        let units: Vec<u16> = pairs.iter().map(|pair| unit(*pair)).collect();
        String::from_utf16(&units).ok().filter(|_| rest.is_empty()).map(Cow::Owned)
    };
    match bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes) {
        [0xff, 0xfe, text @ ..] => units(u16::from_le_bytes, text),
        [0xfe, 0xff, text @ ..] => units(u16::from_be_bytes, text),
        text => utf8(text),
    }
}

fn format_of(bytes: &[u8]) -> Option<u32> {
    let file: Map<String, Value> = serde_json::from_str(&decoded(bytes)?).ok()?;
    file.get("format")?.as_u64()?.try_into().ok()
}

/// Reads what a file holds, of whatever format.
pub(crate) fn read<T: Document>(bytes: &[u8]) -> FoundFile<T> {
    let Some(text) = decoded(bytes) else { return FoundFile::Unusable(files::not_text()) };
    let unusable = |e: serde_json::Error| FoundFile::Unusable(plain::text(format!("{e}.")));
    let mut file: Map<String, Value> = match serde_json::from_str(&text) {
        Ok(file) => file,
        Err(e) => return unusable(e),
    };
    let format = file.remove("format").and_then(|format| format.as_u64()?.try_into().ok());
    let document = match format {
        None | Some(0) => return FoundFile::Unusable(files::no_format()),
        Some(format) if format > T::FORMAT => return FoundFile::Unusable(files::newer(format)),
        Some(format) if format < T::FORMAT => T::migrate(format, Value::Object(file)),
        Some(_) => serde_json::from_value(Value::Object(file)),
    };
    document.map_or_else(unusable, FoundFile::Document)
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
        FoundFile::Document(document) => text(&document).expect("it is written"),
        other => panic!("{:?}", matches!(other, FoundFile::Nothing)),
    }
}
