//! Lists that an operator keeps, each in a file of its own: one way to read, change and write them. What cannot be written changes
//! nothing.

use std::{
    collections::HashMap,
    fmt,
    marker::PhantomData,
    path::PathBuf,
    sync::{Mutex, MutexGuard, PoisonError, TryLockError},
};

use messages::Message;
use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{DeserializeOwned, Error as _},
    ser::SerializeMap as _,
};
use serde_json::Value;

use crate::{
    error::{Error, Result},
    outside,
    store::{
        file::{Document, JsonFile},
        rows::{StoredRow, Unknown, Usable},
    },
};

/// What a list is made of.
pub(crate) trait KeptEntry: Clone + fmt::Debug {
    /// As it stands in the file.
    type Stored: Serialize + DeserializeOwned;
    /// What the file holds, in words that fit “… could not be read”.
    const WHAT: fn() -> Message;
    /// What is used where the file cannot be.
    const INSTEAD: fn() -> Message;
    /// That there is no such entry any more.
    const GONE: fn() -> Message;
    /// The layout that is written; raised with every change of it.
    const FORMAT: u32;
    /// Under which name the entries stand in the file.
    const LIST: &'static str;
    /// The field by which an operator knows an entry of which nothing else is understood.
    const NAME: &'static str;

    /// Stable; no other entry has it.
    fn id(&self) -> &str;
    /// By what an operator knows an entry that cannot be used.
    fn name(stored: &Self::Stored) -> String;
    /// Checks an entry as a whole, beside those that were read before it: the file may have been edited by hand.
    fn read(stored: Self::Stored, present: &[Self]) -> Result<Self>;
    /// As it is to be written.
    fn stored(&self) -> Self::Stored;
}

/// The id of an entry that is read: one that was copied or written by hand gets an id of its own.
pub(crate) fn own_id<T: KeptEntry>(id: String, present: &[T]) -> String {
    let is_taken = present.iter().any(|other| other.id() == id);
    if is_taken || uuid::Uuid::parse_str(&id).is_err() { outside::new_id() } else { id }
}

/// A list, in its operator's order.
#[derive(Debug)]
pub(crate) struct KeptList<T> {
    file: Option<JsonFile>,
    /// What a newer version has written beside the list.
    unknown: Unknown,
    /// What it has written in which entry.
    unknown_in: HashMap<String, Unknown>,
    kept: Mutex<Vec<T>>,
    /// Held by whoever changes the list, also while the file is written. Nobody else waits for it.
    changing: Mutex<()>,
}

impl<T> Default for KeptList<T> {
    fn default() -> Self {
        let (unknown, unknown_in) = (Unknown::new(), HashMap::new());
        Self { file: None, unknown, unknown_in, kept: Mutex::default(), changing: Mutex::default() }
    }
}

impl<T: KeptEntry> KeptList<T> {
    /// Reads the file, if there is one. What cannot be used of it is set aside, and messages say so.
    pub(crate) fn open(path: Option<PathBuf>) -> (Self, Vec<Message>) {
        let Some(file) = path.map(JsonFile::of::<ListFile<T>>) else { return (Self::default(), Vec::new()) };
        let (document, problem) = file.usable(file.read::<ListFile<T>>(), T::INSTEAD());
        let Some(ListFile { rows, unknown, .. }) = document else {
            return (Self { file: Some(file), ..Self::default() }, problem.into_iter().collect());
        };
        let mut unknown_in = HashMap::new();
        let found = Usable::read(rows, T::NAME).checked(
            |row: &Row<T>| T::name(&row.entry),
            |row: Row<T>, present: &[T]| {
                let entry = T::read(row.entry, present)?;
                if !row.unknown.is_empty() {
                    unknown_in.insert(entry.id().to_owned(), row.unknown);
                }
                Ok(entry)
            },
        );
        let problem = found.set_aside(&file);
        let (kept, changing) = (Mutex::new(found.good), Mutex::default());
        (Self { file: Some(file), unknown, unknown_in, kept, changing }, problem.into_iter().collect())
    }

    /// A copy, as it is now.
    pub(crate) fn present(&self) -> Vec<T> {
        self.kept().clone()
    }

    /// What `look` makes of it. It is held up by nothing and must be quick.
    pub(crate) fn look<R>(&self, look: impl FnOnce(&[T]) -> R) -> R {
        look(&self.kept())
    }

    /// One of them.
    pub(crate) fn find(&self, id: &str) -> Result<T> {
        self.kept().iter().find(|entry| entry.id() == id).cloned().ok_or_else(gone::<T>)
    }

    /// Removes one. Blocks on the file.
    pub(crate) fn remove(&self, id: &str) -> Result<T> {
        self.change(|kept| Ok(kept.remove(place_of(kept, id)?)))
    }

    /// Makes a change. Blocks on the file.
    pub(crate) fn change<R>(&self, change: impl FnOnce(&mut Vec<T>) -> Result<R>) -> Result<R> {
        // It guards no data.
        let _changing = self.changing.lock().unwrap_or_else(PoisonError::into_inner);
        let mut changed = self.present();
        let made = change(&mut changed)?;
        if let Some(file) = &self.file {
            file.write_over(&self.written(&changed))?;
        }
        *self.kept() = changed;
        Ok(made)
    }

    /// Takes out what has come to its end; nothing while somebody else changes the list. The file follows with its next change.
    pub(crate) fn take_out(&self, is_over: impl Fn(&T) -> bool) -> Vec<T> {
        let _changing = match self.changing.try_lock() {
            Ok(changing) => changing,
            Err(TryLockError::Poisoned(changing)) => changing.into_inner(),
            Err(TryLockError::WouldBlock) => return Vec::new(),
        };
        self.kept().extract_if(.., |entry| is_over(entry)).collect()
    }

    /// The file of these entries.
    fn written(&self, entries: &[T]) -> ListFile<T> {
        let row = |entry: &T| {
            let unknown = self.unknown_in.get(entry.id()).cloned().unwrap_or_default();
            StoredRow::Written(StoredEntry { entry: entry.stored(), unknown })
        };
        let rows = entries.iter().map(row).collect();
        ListFile { rows, unknown: self.unknown.clone(), of: PhantomData }
    }

    fn kept(&self) -> MutexGuard<'_, Vec<T>> {
        // Every change of it is one assignment, or leaves whole entries behind.
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Where an entry stands.
pub(crate) fn place_of<T: KeptEntry>(kept: &[T], id: &str) -> Result<usize> {
    kept.iter().position(|entry| entry.id() == id).ok_or_else(gone::<T>)
}

fn gone<T: KeptEntry>() -> Error {
    Error::Precondition(T::GONE())
}

/// The whole file: the entries, and what is not known here.
pub(crate) struct ListFile<T: KeptEntry> {
    rows: Vec<StoredRow<Row<T>>>,
    unknown: Unknown,
    of: PhantomData<T>,
}

type Row<T> = StoredEntry<<T as KeptEntry>::Stored>;

/// An entry, and what a newer version has written in it.
#[derive(Debug, Serialize, Deserialize)]
struct StoredEntry<S> {
    #[serde(flatten)]
    entry: S,
    #[serde(flatten)]
    unknown: Unknown,
}

impl<T: KeptEntry> Document for ListFile<T> {
    const WHAT: fn() -> Message = T::WHAT;
    const FORMAT: u32 = T::FORMAT;

    /// No list has had another format yet.
    fn migrate(_: u32, file: Value) -> serde_json::Result<Self> {
        serde_json::from_value(file)
    }
}

impl<T: KeptEntry> Serialize for ListFile<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        let mut file = serializer.serialize_map(None)?;
        file.serialize_entry(T::LIST, &self.rows)?;
        for (name, value) in &self.unknown {
            file.serialize_entry(name, value)?;
        }
        file.end()
    }
}

impl<'de, T: KeptEntry> Deserialize<'de> for ListFile<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        let mut unknown = Unknown::deserialize(deserializer)?;
        let rows = unknown.remove(T::LIST).ok_or_else(|| D::Error::missing_field(T::LIST))?;
        let rows: Vec<Value> = serde_json::from_value(rows).map_err(D::Error::custom)?;
        Ok(Self { rows: rows.into_iter().map(StoredRow::Read).collect(), unknown, of: PhantomData })
    }
}

/// Reads a golden file of a list in a test and gives what is written for it now.
#[cfg(test)]
pub(crate) fn rewritten<T: KeptEntry>(golden: &str) -> String {
    use crate::store::file::text;
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("list.json");
    crate::store::disk::replace(&path, golden.as_bytes()).expect("it is written");
    let (list, said) = KeptList::<T>::open(Some(path));
    assert_eq!(said, Vec::<Message>::new());
    text(&list.written(&list.kept())).expect("it is written")
}
