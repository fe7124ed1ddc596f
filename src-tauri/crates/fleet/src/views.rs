//! Keeps the saved views. What cannot be written changes nothing.

use std::path::PathBuf;

use messages::Message;

use crate::{
    error::Result,
    model::{View, view::check_views},
    store::list::{KeptList, place_of},
};

/// The views, in the operator's order.
#[derive(Debug)]
pub(crate) struct Views(KeptList<View>);

impl Views {
    /// Reads the file, if there is one. What cannot be used of it is set aside, and messages say so.
    pub(crate) fn open(path: Option<PathBuf>) -> (Self, Vec<Message>) {
        let (views, said) = KeptList::open(path);
        (Self(views), said)
    }

    /// As they are now.
    pub(crate) fn present(&self) -> Vec<View> {
        self.0.present()
    }

    /// One of them.
    pub(crate) fn view(&self, id: &str) -> Result<View> {
        self.0.find(id)
    }

    /// Keeps a new view at the end, or in the place of the one with its id. Blocks on the file.
    pub(crate) fn keep(&self, view: View) -> Result<Vec<View>> {
        let view = view.checked()?;
        self.change(|views| {
            check_views(views, &view)?;
            match views.iter_mut().find(|other| other.id == view.id) {
                Some(present) => *present = view,
                None => views.push(view),
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
            views.remove(place_of(views, id)?);
            Ok(())
        })
    }

    /// Moves a view to this place of the list. Blocks on the file.
    pub(crate) fn move_to(&self, id: &str, place: usize) -> Result<Vec<View>> {
        self.change(|views| {
            let view = views.remove(place_of(views, id)?);
            views.insert(place.min(views.len()), view);
            Ok(())
        })
    }

    fn change(&self, change: impl FnOnce(&mut Vec<View>) -> Result<()>) -> Result<Vec<View>> {
        self.0.change(|views| {
            change(views)?;
            Ok(views.clone())
        })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::disallowed_methods, reason = "tests look at files and clocks")]

    use std::{fs, path::Path};

    use super::*;
    use crate::model::{EmulatorColumn, MAX_VIEWS, ViewColumn};

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
