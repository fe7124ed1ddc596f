//! Plans: what they would do, beginning them, and what a person does to them while they run.

use std::{num::NonZeroU32, time::Duration};

use messages::plans;
use planner::Origin;

use crate::{
    api::Fleet,
    error::{Error, Result},
    forms::{self, limits, request},
    ipc::{
        LimitsForm, PlanAgain, PlanForm, PlanItem, PlanItemState, PlanPreview, SavedPlanForm,
        WorkstationPlanForm,
    },
    model::{Field, OperationKind, OperationStatus, limits::PlanLimits},
    plans::{CheckedPlan, PlanAsks, emulators, number, workstations},
    task::TaskMessage,
};

/// Emulators of one plan; as many as a thousand workstations have.
const MOST: usize = 40_000;
/// Workstations that a plan restarts or shuts down at once, unless a person says otherwise.
const WORKSTATIONS_AT_ONCE: NonZeroU32 = NonZeroU32::MIN.saturating_add(4);

impl Fleet {
    /// What a plan would do if it were begun now.
    pub fn preview_plan(&self, form: &PlanForm) -> Result<PlanPreview> {
        self.preview(&self.wanted(form)?)
    }

    /// The same for a plan that is for workstations as a whole.
    pub fn preview_workstation_plan(&self, form: &WorkstationPlanForm) -> Result<PlanPreview> {
        self.preview(&self.wanted_of_workstations(form)?)
    }

    fn preview(&self, wanted: &CheckedPlan) -> Result<PlanPreview> {
        // Not under the lock: it may wait for a disk.
        if self.0.plans.book().would_recall(wanted.kind) {
            let past = self.0.state_store.activity().lengths(wanted.kind);
            self.0.plans.book().recall(wanted.kind, &past);
        }
        self.0.plans.book().preview(wanted)
    }

    /// Begins a plan; its number. It runs at once, within its limits.
    pub fn start_plan(&self, form: &PlanForm) -> Result<u32> {
        self.start(&self.wanted(form)?)
    }

    /// The same for workstations as a whole. What of it has not been sent is not sent after a restart of LDFleet.
    pub fn start_workstation_plan(&self, form: &WorkstationPlanForm) -> Result<u32> {
        self.start(&self.wanted_of_workstations(form)?)
    }

    fn start(&self, wanted: &CheckedPlan) -> Result<u32> {
        let plan = number(self.0.plans.book().begin(wanted)?.plan);
        tracing::info!(plan, kind = ?wanted.kind, targets = wanted.targets.len(), "plan begun");
        self.0.plans.wake();
        Ok(plan)
    }

    /// Nothing more of a plan is sent; what is under way goes on.
    pub fn pause_plan(&self, plan: u32) -> Result<()> {
        self.to_plans(|book| book.pause(plan))
    }

    /// A paused plan goes on.
    pub fn resume_plan(&self, plan: u32) -> Result<()> {
        self.to_plans(|book| book.resume(plan))
    }

    /// What waits of a plan is taken back, and what has not been sent yet of that which is under way.
    pub fn cancel_plan(&self, plan: u32) -> Result<()> {
        let under_way = self.to_plans(|book| book.cancel(plan, None))?;
        self.give_up_unsent(&under_way);
        Ok(())
    }

    /// The same for these items of a plan.
    pub fn cancel_plan_items(&self, plan: u32, items: &[u32]) -> Result<()> {
        let under_way = self.to_plans(|book| book.cancel(plan, Some(items)))?;
        self.give_up_unsent(&under_way);
        Ok(())
    }

    /// Changes the limits of a plan while it runs.
    pub fn change_plan_limits(&self, plan: u32, form: &LimitsForm) -> Result<()> {
        forms::fits(form)?;
        let limits = limits::checked(form)?;
        self.to_plans(|book| book.change_limits(plan, &limits))
    }

    /// Begins a plan for those items of an ended one that are to be done again; its number.
    pub fn run_plan_again(&self, plan: u32, which: PlanAgain) -> Result<u32> {
        self.to_plans(|book| book.again(plan, which))
    }

    /// A plan that has ended is no longer shown.
    pub fn forget_plan(&self, plan: u32) -> Result<()> {
        self.to_plans(|book| book.put_away(plan))
    }

    /// Those items of a plan that are in one of these states; all of them where none is named.
    pub fn plan_items(&self, plan: u32, states: &[PlanItemState]) -> Result<Vec<PlanItem>> {
        let items = self.0.plans.book().items_of(plan, states);
        items.ok_or_else(|| Error::Precondition(plans::gone()))
    }

    /// Saves a plan under a name, in the place of the one that has it. Blocks on the file.
    pub fn save_plan(&self, form: &SavedPlanForm) -> Result<()> {
        forms::fits(form)?;
        self.0.saved_plans.keep(form).map(|plans| self.0.state_store.set_saved_plans(plans))
    }

    /// Gives a saved plan another name. Blocks on the file.
    pub fn rename_saved_plan(&self, id: &str, name: &str) -> Result<()> {
        forms::fits(&name)?;
        self.0.saved_plans.rename(id, name).map(|plans| self.0.state_store.set_saved_plans(plans))
    }

    /// A plan is no longer saved. Blocks on the file.
    pub fn remove_saved_plan(&self, id: &str) -> Result<()> {
        self.0.saved_plans.remove(id).map(|plans| self.0.state_store.set_saved_plans(plans))
    }

    fn to_plans<T>(&self, change: impl FnOnce(&mut crate::plans::Book) -> Result<T>) -> Result<T> {
        let done = change(&mut self.0.plans.book())?;
        self.0.plans.wake();
        Ok(done)
    }

    /// Operations that wait in their workstation's own queue are given up; what was sent goes on.
    fn give_up_unsent(&self, operations: &[u32]) {
        for id in operations {
            let operation = self.0.state_store.operation(*id);
            if let Some(operation) = operation.filter(|o| o.status == OperationStatus::Queued) {
                self.0.tell(&operation.workstation, TaskMessage::Cancel(*id));
            }
        }
    }

    /// A plan whose every part has been checked.
    pub(super) fn wanted(&self, form: &PlanForm) -> Result<CheckedPlan> {
        forms::fits(&(&form.request, &form.limits, &form.name))?;
        let (kind, task) = request::emulator(&form.request)?;
        let targets = self.0.plan_targets(&form.targets)?;
        if targets.is_empty() {
            return Err(Error::invalid(Field::PlanTargets, plans::nobody()));
        }
        if targets.len() > MOST {
            return Err(Error::invalid(Field::PlanTargets, plans::too_many(MOST)));
        }
        if matches!(kind, OperationKind::Clone | OperationKind::Rename) && targets.len() > 1 {
            return Err(Error::Precondition(plans::one_at_a_time()));
        }
        let usual = self.0.settings.plans().usual(crate::plans::boots(kind));
        let limits = form.limits.as_ref().map_or(Ok(usual), limits::checked)?;
        Ok(CheckedPlan {
            kind,
            asks: form.request.clone().into(),
            subject: task.subject(),
            targets: emulators(&targets),
            limits,
            name: form.name.trim().to_owned(),
            origin: Origin::Person,
            spread: Duration::ZERO,
            by_script: false,
        })
    }

    fn wanted_of_workstations(&self, form: &WorkstationPlanForm) -> Result<CheckedPlan> {
        forms::fits(&(&form.request, &form.limits))?;
        let (kind, _) = request::workstation(&form.request)?;
        if !matches!(kind, OperationKind::RestartWindows | OperationKind::ShutDown) {
            return Err(Error::Precondition(plans::not_of_workstations()));
        }
        let members: Vec<String> = self.0.members().iter().map(|m| m.config.id.clone()).collect();
        let meant: Vec<String> =
            form.workstations.iter().filter(|id| members.contains(id)).cloned().collect();
        if meant.is_empty() {
            return Err(Error::invalid(Field::PlanTargets, plans::nobody()));
        }
        let usual = self.0.settings.plans().usual(false);
        // One after another goes down, unless a person wants more at once.
        let careful = PlanLimits { in_fleet: usual.in_fleet.min(WORKSTATIONS_AT_ONCE), ..usual };
        let limits = form.limits.as_ref().map_or(Ok(careful), limits::checked)?;
        Ok(CheckedPlan {
            kind,
            asks: PlanAsks::Workstation(form.request.clone()),
            subject: None,
            targets: workstations(&meant),
            limits,
            name: String::new(),
            origin: Origin::Person,
            spread: Duration::ZERO,
            by_script: false,
        })
    }
}
