//! Schedules: made, changed, paused and removed by a person.

use crate::{
    api::Fleet,
    error::Result,
    forms,
    ipc::{ScheduleForm, SchedulePreview},
    schedules::preview,
};

impl Fleet {
    /// When a schedule would be due next, and whom it would mean now.
    pub fn preview_schedule(&self, form: &ScheduleForm) -> Result<SchedulePreview> {
        forms::fits(form)?;
        let schedule = forms::schedules::schedule(form)?;
        let emulators = self.0.plan_targets(&form.targets)?.len();
        Ok(preview(&schedule, self.0.now(), emulators))
    }

    /// Adds a schedule, or changes the one of this number; its number. Blocks on the file.
    pub fn save_schedule(&self, id: Option<u32>, form: &ScheduleForm) -> Result<u32> {
        forms::fits(form)?;
        // A filter that cannot be understood would never mean anybody.
        self.0.plan_targets(&form.targets)?;
        let id = self.0.schedules.keep(id, form, self.0.now())?;
        self.0.show_schedules();
        Ok(id)
    }

    /// Switches a schedule on or off; what is due while it is off is not missed. Blocks on the file.
    pub fn enable_schedule(&self, id: u32, on: bool) -> Result<()> {
        self.0.schedules.enable(id, on, self.0.now())?;
        self.0.show_schedules();
        Ok(())
    }

    /// Removes a schedule; a run that goes on goes on. Blocks on the file.
    pub fn remove_schedule(&self, id: u32) -> Result<()> {
        self.0.schedules.remove(id)?;
        self.0.show_schedules();
        Ok(())
    }
}
