//! The tags of all emulators, and their file. Each workstation's are under a lock of their own.

use std::{
    collections::BTreeMap,
    path::PathBuf,
    sync::{Mutex, MutexGuard, PoisonError, TryLockError},
};

use messages::{Message, files};

use crate::{
    emulator_tags::{Dropped, EmulatorTags, OfWorkstation},
    error::Result,
    model::Tags,
    store::{
        file::JsonFile,
        rows::Unknown,
        tags::{Place, StoredTags, Tagged, stored, usable},
    },
};

/// The tags of all emulators.
#[derive(Debug, Default)]
pub(crate) struct TagBook {
    file: Option<JsonFile>,
    /// What a newer version has written beside the entries.
    unknown: Unknown,
    /// By the workstation's id; also of those that are not in the list, which may come back.
    pages: Mutex<BTreeMap<String, EmulatorTags>>,
    /// Held by whoever changes tags at an operator's wish or writes the file.
    changing: Mutex<()>,
}

impl TagBook {
    /// Reads the file, if there is one. What cannot be used of it is set aside, and a message says so.
    pub(crate) fn open(path: Option<PathBuf>) -> (Self, Option<Message>) {
        let Some(file) = path.map(JsonFile::of::<StoredTags>) else { return (Self::default(), None) };
        let (document, problem) = file.usable(file.read::<StoredTags>(), files::instead_tags());
        let Some(StoredTags { emulators, unknown }) = document else {
            return (Self { file: Some(file), ..Self::default() }, problem);
        };
        let found = usable(emulators);
        let problem = found.set_aside(&file);
        let mut pages: BTreeMap<String, Vec<(u16, Tagged)>> = BTreeMap::new();
        for ((workstation, index), tagged) in found.good {
            pages.entry(workstation).or_default().push((index, tagged));
        }
        let pages = pages.into_iter().map(|(id, tagged)| (id, EmulatorTags::of(tagged))).collect();
        (Self { file: Some(file), unknown, pages: Mutex::new(pages), changing: Mutex::default() }, problem)
    }

    /// Those of one workstation.
    pub(crate) fn page(&self, workstation: &str) -> EmulatorTags {
        self.pages().entry(workstation.to_owned()).or_default().clone()
    }

    /// All tags that are shown.
    pub(crate) fn tags(&self) -> Tags {
        self.all().iter().flat_map(|(_, page)| page.lock().tags().cloned().collect::<Vec<_>>()).collect()
    }

    /// Puts these tags in place of the emulators', with the titles under which they are listed. What cannot be written changes
    /// nothing. Blocks on the file.
    pub(crate) fn put(&self, changed: &[(Place, String, Tags)]) -> Result<()> {
        // It guards no data.
        let _changing = self.changing.lock().unwrap_or_else(PoisonError::into_inner);
        let mut by_workstation: BTreeMap<&str, Vec<_>> = BTreeMap::new();
        for ((workstation, index), title, tags) in changed {
            by_workstation.entry(workstation).or_default().push((*index, title, tags));
        }
        for workstation in by_workstation.keys() {
            // So that it is among all of them.
            self.page(workstation);
        }
        self.change(|of, id| {
            for (index, title, tags) in by_workstation.get(id).into_iter().flatten() {
                of.put(*index, title, (*tags).clone());
            }
        })
    }

    /// Changes the tags of every emulator. What cannot be written changes nothing. Blocks on the file.
    pub(crate) fn change_all(&self, change: impl Fn(&mut Tags)) -> Result<()> {
        let _changing = self.changing.lock().unwrap_or_else(PoisonError::into_inner);
        self.change(|of, _| of.change_all(&change))
    }

    /// Forgets a workstation's. Blocks on the file.
    pub(crate) fn remove(&self, workstation: &str) -> Result<()> {
        let _changing = self.changing.lock().unwrap_or_else(PoisonError::into_inner);
        let page = self.pages().remove(workstation);
        match page {
            Some(page) if page.lock().entries().next().is_some() => self.write(),
            _ => Ok(()),
        }
    }

    /// Writes what workstations' tasks have found out, if they have and nobody else writes just now. A failure is logged.
    pub(crate) fn write_news(&self) {
        let _changing = match self.changing.try_lock() {
            Ok(changing) => changing,
            Err(TryLockError::Poisoned(changing)) => changing.into_inner(),
            Err(TryLockError::WouldBlock) => return,
        };
        let news: Vec<EmulatorTags> =
            self.pages().values().filter(|page| page.lock().take_unwritten()).cloned().collect();
        if !news.is_empty()
            && let Err(error) = self.write()
        {
            tracing::error!(%error, "which emulators carry tags was not written");
            for page in &news {
                page.lock().still_unwritten();
            }
        }
    }

    /// What has been dropped since this was asked last, by workstation.
    pub(crate) fn take_dropped(&self) -> Vec<(String, Dropped)> {
        let mut all = Vec::new();
        for (id, page) in self.pages().iter() {
            all.extend(page.lock().take_dropped().into_iter().map(|dropped| (id.clone(), dropped)));
        }
        all
    }

    /// Writes the file with a change, and then makes it. To be called by whoever holds `changing`.
    fn change(&self, change: impl Fn(&mut OfWorkstation, &str)) -> Result<()> {
        let pages = self.all();
        if let Some(file) = &self.file {
            let mut entries = Vec::new();
            for (id, page) in &pages {
                let mut after = page.lock().as_written();
                change(&mut after, id);
                entries.extend(after.entries().map(|(index, tagged)| ((id.clone(), index), tagged.clone())));
            }
            file.write_over(&stored(
                entries.iter().map(|(place, tagged)| (place.clone(), tagged)),
                &self.unknown,
            ))?;
        }
        for (id, page) in &pages {
            change(&mut page.lock(), id);
        }
        Ok(())
    }

    fn write(&self) -> Result<()> {
        let Some(file) = &self.file else { return Ok(()) };
        let mut entries = Vec::new();
        for (id, page) in self.all() {
            let page = page.lock();
            entries.extend(page.entries().map(|(index, tagged)| ((id.clone(), index), tagged.clone())));
        }
        file.write_over(&stored(entries.iter().map(|(place, tagged)| (place.clone(), tagged)), &self.unknown))
    }

    fn all(&self) -> Vec<(String, EmulatorTags)> {
        self.pages().iter().map(|(id, page)| (id.clone(), page.clone())).collect()
    }

    fn pages(&self) -> MutexGuard<'_, BTreeMap<String, EmulatorTags>> {
        // Every change of it is one operation of the map.
        self.pages.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::disallowed_methods, reason = "tests look at files and clocks")]

    use std::{
        fs,
        path::Path,
        time::{Duration, Instant},
    };

    use super::*;
    use crate::{model::Tag, store::file::text};

    const GOLDEN: &str = include_str!("../tests/golden/tags.1.json");
    const WORKSTATION: &str = "5f0c6f1e-7d3c-4b7f-9a43-0f6f5f2f7a01";

    fn opened(path: &Path) -> (TagBook, String) {
        let (book, said) = TagBook::open(Some(path.to_owned()));
        (book, said.map(|said| said.to_string()).unwrap_or_default())
    }

    fn tags(names: &[&str]) -> Tags {
        names.iter().map(|name| Tag::parse(name).unwrap()).collect()
    }

    fn place(index: u16) -> Place {
        (WORKSTATION.to_owned(), index)
    }

    #[test]
    fn tags_are_found_again_after_a_restart() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("tags.json");
        let (book, _) = opened(&path);
        book.put(&[(place(3), "Farm".into(), tags(&["b", "a"])), (place(4), "Boss".into(), tags(&["a"]))])
            .unwrap();
        book.put(&[(place(4), "Boss".into(), tags(&[]))]).unwrap();
        book.change_all(|tags| {
            tags.remove(&Tag::parse("b").unwrap());
        })
        .unwrap();
        let (book, _) = opened(&path);
        let third = book.page(WORKSTATION).lock().of(3);
        assert_eq!((third, book.tags()), (tags(&["a"]), tags(&["a"])));
        book.remove(WORKSTATION).unwrap();
        assert!(opened(&path).0.tags().is_empty());
    }

    #[test]
    fn what_cannot_be_written_changes_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("tags.json");
        let (book, _) = opened(&path);
        book.put(&[(place(3), "Farm".into(), tags(&["a"]))]).unwrap();
        let by_hand = fs::read_to_string(&path).unwrap().replace("Farm", "Boss");
        fs::write(&path, &by_hand).unwrap();
        assert!(book.put(&[(place(3), "Farm".into(), tags(&["b"]))]).is_err());
        assert_eq!(book.tags(), tags(&["a"]));
        assert_eq!(fs::read_to_string(&path).unwrap(), by_hand);
    }

    #[test]
    fn a_bad_entry_is_left_out_and_the_file_kept() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("tags.json");
        let edited = GOLDEN.replacen("\"pvp\"", "\"pvp,pve\"", 1);
        fs::write(&path, &edited).unwrap();
        let (book, said) = opened(&path);
        assert!(said.contains("Farm-03") && said.contains("pvp,pve"), "{said}");
        assert_eq!(book.tags(), tags(&["Зал 2"]));
        assert_eq!(fs::read_to_string(folder.path().join("tags.unreadable-1.json")).unwrap(), edited);
    }

    #[test]
    fn twenty_thousand_emulators_are_tagged_quickly() {
        let folder = tempfile::tempdir().unwrap();
        let (book, _) = opened(&folder.path().join("tags.json"));
        let all = |n: u16| {
            let of = move |index| ((format!("ws-{n}"), index), format!("Farm-{index}"), tags(&["a", "b"]));
            (0..20).map(of)
        };
        let changed: Vec<_> = (0..1000).flat_map(all).collect();
        let began = Instant::now();
        book.put(&changed).unwrap();
        // Fifty times what it takes on an idle computer: that it does not grow with the square.
        assert!(began.elapsed() < Duration::from_mins(1), "{:?}", began.elapsed());
        assert_eq!(book.tags().len(), 2);
        let written = book.all().iter().map(|(_, page)| page.lock().entries().count()).sum::<usize>();
        assert_eq!(written, 20_000);
        assert!(text(&stored(std::iter::empty(), &Unknown::new())).is_ok());
    }
}
