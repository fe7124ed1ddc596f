//! Saved adb commands.

use crate::{api::Fleet, error::Result, forms, ipc::SavedCommandForm};

impl Fleet {
    /// Saves an adb command under a name, in the place of the one that has it. Blocks on the file.
    pub fn save_command(&self, form: &SavedCommandForm) -> Result<()> {
        forms::fits(form)?;
        self.0.saved_commands.keep(form).map(|commands| self.0.state_store.set_saved_commands(commands))
    }

    /// A command is no longer saved. Blocks on the file.
    pub fn remove_saved_command(&self, id: &str) -> Result<()> {
        self.0.saved_commands.remove(id).map(|commands| self.0.state_store.set_saved_commands(commands))
    }
}
