//! Entries of a file that are read one by one, so that a bad one does not take the others along.

use messages::{Message, Part, files, fleet, plain};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::{Map, Value};

use crate::{model::visible::shown, store::file::JsonFile};

/// Fields that are not known here: a newer version has written them, and they are kept.
pub(crate) type Unknown = Map<String, Value>;

/// How many entries are named that cannot be used.
const NAMED: usize = 5;
/// So much is shown of a name.
const SHOWN_NAME: usize = 64;

/// An entry as it was read, or as it is to be written.
#[derive(Debug, Serialize, Deserialize)]
#[serde(untagged)]
pub(crate) enum StoredRow<T> {
    /// Not looked at yet.
    Read(Value),
    /// In the present format.
    Written(T),
}

/// The entries of a file that can be used, and what is wrong with the others.
pub(crate) struct Usable<T> {
    pub(crate) good: Vec<T>,
    bad: Vec<(String, Message)>,
}

impl<T> Default for Usable<T> {
    fn default() -> Self {
        Self { good: Vec::new(), bad: Vec::new() }
    }
}

impl<T: DeserializeOwned> Usable<T> {
    /// Reads the entries; `name` is the field by which an operator knows one.
    pub(crate) fn read(rows: Vec<StoredRow<T>>, name: &str) -> Self {
        let mut usable = Self::default();
        for row in rows {
            match row {
                StoredRow::Written(entry) => usable.good.push(entry),
                StoredRow::Read(value) => {
                    let named = value.get(name).and_then(Value::as_str).unwrap_or_default();
                    let named = shown(named, SHOWN_NAME);
                    match serde_json::from_value(value) {
                        Ok(entry) => usable.good.push(entry),
                        Err(error) => usable.bad.push((named, plain::text(format!("{error}.")))),
                    }
                }
            }
        }
        usable
    }
}

impl<T> Usable<T> {
    /// Keeps what `check` makes of each entry, and says why of the others; they are known by what `name` gives.
    pub(crate) fn checked<U>(
        self,
        name: impl Fn(&T) -> String,
        mut check: impl FnMut(T, &[U]) -> crate::error::Result<U>,
    ) -> Usable<U> {
        let mut checked = Usable { good: Vec::new(), bad: self.bad };
        for entry in self.good {
            let named = shown(&name(&entry), SHOWN_NAME);
            match check(entry, &checked.good) {
                Ok(entry) => checked.good.push(entry),
                Err(error) => checked.bad.push((named, error.message())),
            }
        }
        checked
    }

    /// Keeps a copy of the file if some of its entries cannot be used; the message about them.
    pub(crate) fn set_aside(&self, file: &JsonFile) -> Option<Message> {
        if self.bad.is_empty() {
            return None;
        }
        let more = self.bad.len().saturating_sub(NAMED);
        let named = self.bad.iter().take(NAMED).map(|(name, why)| {
            let nameless = || files::entry_without_name().to_string();
            let name = if name.is_empty() { nameless() } else { name.clone() };
            Part::from(files::entry(name, why))
        });
        let entries: Vec<Part> = named.chain((more > 0).then(|| fleet::and_more(more).into())).collect();
        Some(match file.keep_aside() {
            Ok(aside) => files::rows_left_out(file.what(), entries, aside.display().to_string()),
            // Without a copy nothing is written over it.
            Err(error) => file.refuse(error.message()),
        })
    }
}
