//! Keeps the saved views. What cannot be written changes nothing.

use std::{
    path::PathBuf,
    sync::{Mutex, MutexGuard, PoisonError},
};

use messages::{Message, files, tags};

use crate::{
    error::{Error, Result},
    model::{View, view::check_views},
    store::{
        file::JsonFile,
        rows::{Unknown, Usable},
        views::{KeptViews, StoredViews, stored, usable},
    },
};

/// The views, in the operator's order.
#[derive(Debug, Default)]
pub(crate) struct Views {
    file: Option<JsonFile>,
    /// What a newer version has written beside the views.
    unknown: Unknown,
    kept: Mutex<Vec<KeptViews>>,
    /// Held by whoever changes the views, also while the file is written. Nobody else waits for it.
    changing: Mutex<()>,
}

impl Views {
    /// Reads the file, if there is one. What cannot be used of it is set aside, and messages say so.
    pub(crate) fn open(path: Option<PathBuf>) -> (Self, Vec<Message>) {
        let Some(file) = path.map(JsonFile::of::<StoredViews>) else { return (Self::default(), Vec::new()) };
        let (document, problem) = file.usable(file.read::<StoredViews>(), files::instead_views());
        let Some(StoredViews { views, unknown }) = document else {
            return (Self { file: Some(file), ..Self::default() }, problem.into_iter().collect());
        };
        let found: Usable<KeptViews> = usable(views);
        let problem = found.set_aside(&file);
        let kept = Mutex::new(found.good);
        let opened = Self { file: Some(file), unknown, kept, changing: Mutex::default() };
        (opened, problem.into_iter().collect())
    }

    /// As they are now.
    pub(crate) fn present(&self) -> Vec<View> {
        self.kept().iter().map(|(view, _)| view.clone()).collect()
    }

    /// One of them.
    pub(crate) fn view(&self, id: &str) -> Result<View> {
        self.present().into_iter().find(|view| view.id == id).ok_or_else(gone)
    }

    /// Keeps a new view at the end, or in the place of the one with its id. Blocks on the file.
    pub(crate) fn keep(&self, view: View) -> Result<Vec<View>> {
        let view = view.checked()?;
        self.change(|views| {
            check_views(&views.iter().map(|(view, _)| view.clone()).collect::<Vec<_>>(), &view)?;
            match views.iter_mut().find(|(other, _)| other.id == view.id) {
                Some((present, _)) => *present = view,
                None => views.push((view, Unknown::new())),
            }
            Ok(())
        })
    }

    /// Gives a view another name. Blocks on the file.
    pub(crate) fn rename(&self, id: &str, name: &str) -> Result<Vec<View>> {
        let view = self.view(id)?;
        self.keep(View { name: name.to_owned(), ..view })
    }

    /// Removes a view. Blocks on the file.
    pub(crate) fn remove(&self, id: &str) -> Result<Vec<View>> {
        self.change(|views| {
            let before = views.len();
            views.retain(|(view, _)| view.id != id);
            if views.len() == before { Err(gone()) } else { Ok(()) }
        })
    }

    /// Moves a view to this place of the list. Blocks on the file.
    pub(crate) fn move_to(&self, id: &str, place: usize) -> Result<Vec<View>> {
        self.change(|views| {
            let from = views.iter().position(|(view, _)| view.id == id).ok_or_else(gone)?;
            let view = views.remove(from);
            views.insert(place.min(views.len()), view);
            Ok(())
        })
    }

    fn change(&self, change: impl FnOnce(&mut Vec<KeptViews>) -> Result<()>) -> Result<Vec<View>> {
        // It guards no data.
        let _changing = self.changing.lock().unwrap_or_else(PoisonError::into_inner);
        let mut views = self.kept().clone();
        change(&mut views)?;
        if let Some(file) = &self.file {
            file.write_over(&stored(&views, &self.unknown))?;
        }
        *self.kept() = views;
        Ok(self.present())
    }

    fn kept(&self) -> MutexGuard<'_, Vec<KeptViews>> {
        // Every change of it is one assignment.
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn gone() -> Error {
    Error::Precondition(tags::view_gone())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::disallowed_methods, reason = "tests look at files and clocks")]

    use std::{fs, path::Path};

    use super::*;
    use crate::{
        model::{EmulatorColumn, MAX_VIEWS, ViewColumn},
        store::file::text,
    };

    const GOLDEN: &str = include_str!("../tests/golden/views.1.json");

    fn view(id: &str, name: &str) -> View {
        View {
            id: id.into(),
            name: name.into(),
            filter: "#pvp".into(),
            columns: vec![ViewColumn { column: EmulatorColumn::Title, width: None }],
            order: None,
            group: None,
        }
    }

    fn names(views: &[View]) -> Vec<&str> {
        views.iter().map(|view| view.name.as_str()).collect()
    }

    fn opened(path: &Path) -> (Views, String) {
        let (views, said) = Views::open(Some(path.to_owned()));
        (views, said.iter().map(Message::to_string).collect())
    }

    #[test]
    fn every_past_format_is_read_and_written_anew() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("views.json");
        fs::write(&path, GOLDEN).unwrap();
        let (views, said) = opened(&path);
        assert_eq!((said.as_str(), names(&views.present()).len()), ("", 3));
        assert_eq!(text(&stored(&views.kept(), &views.unknown)).unwrap(), GOLDEN);
    }

    #[test]
    fn views_are_saved_renamed_moved_and_removed() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("views.json");
        let (views, _) = opened(&path);
        for (id, name) in [("a", "One"), ("b", "Two"), ("c", "Three")] {
            views.keep(view(id, name)).unwrap();
        }
        assert_eq!(names(&views.move_to("c", 0).unwrap()), ["Three", "One", "Two"]);
        assert_eq!(names(&views.move_to("c", 99).unwrap()), ["One", "Two", "Three"]);
        assert_eq!(names(&views.rename("b", " 2 ").unwrap()), ["One", "2", "Three"]);
        let changed = View { filter: "state:lost".into(), ..view("a", "One") };
        assert_eq!(views.keep(changed.clone()).unwrap()[0], changed);
        views.remove("c").unwrap();
        assert!(views.remove("c").is_err() && views.rename("c", "x").is_err());
        assert_eq!(names(&opened(&path).0.present()), ["One", "2"], "a restart finds them");
    }

    #[test]
    fn a_view_that_does_not_fit_changes_nothing() {
        let (views, _) = Views::open(None);
        views.keep(view("a", "Đà Nẵng")).unwrap();
        let twice = vec![ViewColumn { column: EmulatorColumn::Title, width: None }; 2];
        let wide = vec![ViewColumn { column: EmulatorColumn::Title, width: Some(9999) }];
        for (wrong, says) in [
            (view("b", "đa\u{300} nẵng"), "already"),
            (view("b", " "), "name"),
            (view("b", &"x".repeat(65)), "64"),
            (View { filter: "x".repeat(1001), ..view("b", "B") }, "1,000"),
            (View { columns: Vec::new(), ..view("b", "B") }, "at least one"),
            (View { columns: twice, ..view("b", "B") }, "twice"),
            (View { columns: wide, ..view("b", "B") }, "9,999"),
        ] {
            let said = views.keep(wrong).unwrap_err().to_string();
            assert!(said.contains(says), "{said}");
        }
        assert_eq!(names(&views.present()), ["Đà Nẵng"]);
        for n in 1..MAX_VIEWS {
            views.keep(view(&format!("v{n}"), &format!("View {n}"))).unwrap();
        }
        assert!(views.keep(view("more", "More")).unwrap_err().to_string().contains("100"));
    }

    #[test]
    fn a_bad_view_is_left_out_and_the_file_kept() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("views.json");
        let edited = GOLDEN.replace("\"ram\"", "\"colour\"").replacen('{', "{ \"newer\": 1,", 1);
        fs::write(&path, &edited).unwrap();
        let (views, said) = opened(&path);
        assert_eq!(names(&views.present()), ["Зал 2", "By state"]);
        assert!(said.contains("Stopped farms") && said.contains("colour"), "{said}");
        let aside = folder.path().join("views.unreadable-1.json");
        assert_eq!(fs::read_to_string(aside).unwrap(), edited);
        views.keep(view("a", "One")).unwrap();
        assert!(fs::read_to_string(&path).unwrap().contains("\"newer\": 1"), "what is not known is kept");
    }

    #[test]
    fn a_file_that_is_none_is_set_aside() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("views.json");
        fs::write(&path, "[").unwrap();
        let (views, said) = opened(&path);
        assert!(said.contains("The saved views could not be read"), "{said}");
        views.keep(view("a", "One")).unwrap();
        assert_eq!(names(&opened(&path).0.present()), ["One"]);
    }
}
