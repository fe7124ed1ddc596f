//! The watch: what is wanted of emulators, whatever happens to them.

use crate::{
    api::Fleet,
    driver::watchable,
    error::{Error, Result},
    forms::{self, watch},
    ipc::{Addressee, WatchForm},
    model::watch::WatchOf,
};

impl Fleet {
    /// Watches something from now on, or changes what is wanted of what is watched. Blocks on the file.
    pub fn save_watch(&self, form: &WatchForm) -> Result<()> {
        forms::fits(form)?;
        let watches = watch::checked(form)?;
        for of in &form.of {
            match of {
                WatchOf::Emulator { workstation, .. } | WatchOf::Workstation { workstation } => {
                    self.member(workstation, |_| ())?;
                }
                WatchOf::View { view } => {
                    watchable(&self.0.views.view(view)?).map_err(Error::Precondition)?;
                }
            }
        }
        self.0.watches.keep(watches)?;
        tracing::info!(?form, "watch");
        self.watch_differs();
        Ok(())
    }

    /// A watch does nothing until a person lets it go on; then it begins anew. Blocks on the file.
    pub fn pause_watch(&self, watch: &str, paused: bool) -> Result<()> {
        self.0.watches.pause(watch, paused)?;
        self.watch_differs();
        Ok(())
    }

    /// Removes a watch. Blocks on the file.
    pub fn remove_watch(&self, watch: &str) -> Result<()> {
        self.0.watches.remove(watch)?;
        self.watch_differs();
        Ok(())
    }

    /// The watch begins anew with these emulators: with what it gave up, and what somebody made it let go.
    pub fn watch_again(&self, emulators: &[Addressee]) {
        let named = |to: &Addressee| (to.workstation.clone(), to.emulator, to.title.clone());
        let emulators: Vec<_> = emulators.iter().map(named).collect();
        self.0.plans.book().watch_again(&emulators);
        self.0.plans.wake();
    }

    /// Something else may be watched than before: a watch, a view or a name is another one.
    pub(super) fn watch_differs(&self) {
        self.0.plans.book().watch_differs();
        self.0.plans.wake();
    }
}
