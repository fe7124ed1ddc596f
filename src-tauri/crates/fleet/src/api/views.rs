//! Saved views.

use crate::{
    api::Fleet,
    error::Result,
    forms,
    ipc::{self, ViewCount, ViewForm},
    model::View,
    outside,
};

impl Fleet {
    /// How many emulators each view shows now, in the order of the views.
    pub fn view_counts(&self) -> Vec<ViewCount> {
        let views = self.0.views.present();
        let filters: Vec<&str> = views.iter().map(|view| view.filter.as_str()).collect();
        let counts = self.table_source().count(&filters);
        let counted = views.iter().zip(counts);
        counted.map(|(view, emulators)| ViewCount { view: view.id.clone(), emulators }).collect()
    }

    /// Saves a new view; its id. Blocks on the file.
    pub fn save_view(&self, form: ViewForm) -> Result<String> {
        forms::fits(&form)?;
        let id = outside::new_id();
        self.0.views.keep(form.with_id(id.clone())).map(|views| self.show_views(&views))?;
        Ok(id)
    }

    /// Saves a view in the place of the one with this id. Blocks on the file.
    pub fn replace_view(&self, id: &str, form: ViewForm) -> Result<()> {
        forms::fits(&form)?;
        self.0.views.view(id)?;
        self.0.views.keep(form.with_id(id.to_owned())).map(|views| self.show_views(&views))
    }

    /// Gives a view another name. Blocks on the file.
    pub fn rename_view(&self, id: &str, name: &str) -> Result<()> {
        forms::fits(&name)?;
        self.0.views.rename(id, name).map(|views| self.show_views(&views))
    }

    /// Removes a view. Blocks on the file.
    pub fn remove_view(&self, id: &str) -> Result<()> {
        self.0.views.remove(id).map(|views| self.show_views(&views))
    }

    /// Moves a view to this place of the list, counted from 0. Blocks on the file.
    pub fn move_view(&self, id: &str, place: usize) -> Result<()> {
        self.0.views.move_to(id, place).map(|views| self.show_views(&views))
    }

    pub(super) fn show_views(&self, views: &[View]) {
        self.0.state_store.set_views(views.iter().map(ipc::View::from).collect());
        self.watch_differs();
    }
}
