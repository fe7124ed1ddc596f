//! What a script asks for through the command line: a plan like any other, within the same circuits, limits and waves.

use std::collections::HashMap;

use messages::{commandline, plans};
use planner::WhyLeftOut;
use tokio::sync::oneshot;

use crate::{
    api::Fleet,
    error::{Error, Result},
    forms,
    ipc::{Addressee, Emulator, FilterPart, PlanForm, PlanItem, PlanItemState, PlanTargets, Workstation},
    model::OperationStatus,
    plans::{Begun, emulator_of, number},
    script::{ScriptAction, ScriptEmulator, ScriptList, ScriptOutcome, ScriptReport, ScriptStatus},
    wording::plan as wording,
};

/// A plan that a script has asked for.
pub struct ScriptRun {
    report: ScriptReport,
    /// The place of each emulator in the report.
    places: HashMap<(String, u32, String), usize>,
    /// Its items, once it has ended; `None` where nothing is waited for.
    end: Option<oneshot::Receiver<Vec<PlanItem>>>,
}

impl ScriptRun {
    /// What has become of it so far.
    pub fn report(self) -> ScriptReport {
        self.report
    }

    /// Waits until the plan has ended, or has paused itself and nothing of it is under way any more.
    pub async fn ended(mut self) -> Self {
        if let Some(end) = self.end.take()
            // The fleet has closed where none comes: what was known of the plan stays.
            && let Ok(items) = end.await
        {
            self.take_in(&items);
        }
        self
    }

    fn take_in(&mut self, items: &[PlanItem]) {
        for item in items {
            let Some(outcome) =
                place(&self.places, &item.target).and_then(|at| self.report.emulators.get_mut(at))
            else {
                continue;
            };
            outcome.status = status(item.state);
            outcome.said = item.why.as_ref().map(ToString::to_string);
        }
    }
}

impl Fleet {
    /// Which emulators pass a filter; all for an empty one.
    pub fn script_list(&self, filter: &str) -> Result<ScriptList> {
        forms::fits(&filter)?;
        let source = self.table_source();
        let rows = source.passing(filter).map_err(|part| not_understood(filter, &part))?;
        let emulators = rows.into_iter().map(|(of, emulator)| ScriptEmulator::of(of, emulator)).collect();
        Ok(ScriptList { emulators, total: source.total() })
    }

    /// How the fleet is.
    pub fn script_status(&self) -> ScriptStatus {
        let state = self.state();
        let workstations = state.workstations();
        ScriptStatus::of(workstations.iter().map(AsRef::as_ref), state.unfinished().len())
    }

    /// Begins a plan for all emulators that pass a filter: `start #pvp state:stopped`. Without a filter for all of them, where that
    /// was said.
    pub fn script_run(&self, command: &str, all: bool) -> Result<ScriptRun> {
        forms::fits(&command)?;
        let command = command.trim();
        let (word, filter) = command.split_once(char::is_whitespace).unwrap_or((command, ""));
        let filter = filter.trim();
        if word.is_empty() {
            return Err(Error::NotUnderstood(commandline::nothing_typed()));
        }
        let unknown = || Error::NotUnderstood(commandline::unknown_action(word));
        let action = ScriptAction::named(word).ok_or_else(unknown)?;
        if filter.is_empty() && !all {
            return Err(Error::NotUnderstood(commandline::no_filter(action.word())));
        }
        let targets = self.passing_for_script(filter)?;
        tracing::info!(action = action.word(), filter, "asked by a script");
        let targets = PlanTargets::Emulators { emulators: targets };
        self.begin_for_script(&PlanForm {
            request: action.request(),
            targets,
            limits: None,
            name: String::new(),
        })
    }

    /// Begins a plan that was saved in the window.
    pub fn script_plan(&self, name: &str) -> Result<ScriptRun> {
        forms::fits(&name)?;
        let unknown = || Error::NotUnderstood(commandline::no_saved_plan(name));
        let saved = self.0.saved_plans.named(name).ok_or_else(unknown)?;
        let emulators = match saved.targets {
            PlanTargets::Filter { filter } => self.passing_for_script(&filter)?,
            PlanTargets::Emulators { emulators } => emulators,
        };
        tracing::info!(plan = saved.name, "asked by a script");
        let targets = PlanTargets::Emulators { emulators };
        let limits = Some(saved.limits);
        self.begin_for_script(&PlanForm { request: saved.request, targets, limits, name: saved.name })
    }

    /// Whom a script means.
    fn passing_for_script(&self, filter: &str) -> Result<Vec<Addressee>> {
        let source = self.table_source();
        let rows = source.passing(filter).map_err(|part| not_understood(filter, &part))?;
        if rows.is_empty() {
            let nothing = if filter.is_empty() {
                commandline::no_emulators()
            } else {
                commandline::nothing_matches(filter)
            };
            return Err(Error::NothingMatches(nothing));
        }
        Ok(rows.into_iter().map(|(on, emulator)| addressee(on, emulator)).collect())
    }

    fn begin_for_script(&self, form: &PlanForm) -> Result<ScriptRun> {
        let meant = self.0.plan_targets(&form.targets)?;
        if meant.is_empty() {
            return Err(Error::NothingMatches(plans::nobody()));
        }
        let wanted = crate::plans::CheckedPlan { by_script: true, ..self.wanted(form)? };
        let names: HashMap<String, String> =
            self.0.members().iter().map(|m| (m.config.id.clone(), m.config.name.clone())).collect();
        let outcome = |to: &Addressee| ScriptOutcome {
            workstation: names.get(&to.workstation).cloned().unwrap_or_default(),
            index: to.emulator,
            title: to.title.clone(),
            status: OperationStatus::Queued,
            said: None,
        };
        let mut run = ScriptRun {
            report: ScriptReport { plan: None, emulators: meant.iter().map(outcome).collect() },
            places: meant.iter().enumerate().map(|(at, to)| (key(to), at)).collect(),
            end: None,
        };
        let mut book = self.0.plans.book();
        let Begun { plan, left_out } = book.begin(&wanted)?;
        for left in left_out {
            // What is so already is what was asked for.
            let status = match left.why {
                WhyLeftOut::AlreadySo => OperationStatus::Succeeded,
                WhyLeftOut::Twice => continue,
                _ => OperationStatus::Refused,
            };
            let target = emulator_of(&left.target).and_then(|to| place(&run.places, &to));
            if let Some(outcome) = target.and_then(|at| run.report.emulators.get_mut(at)) {
                outcome.status = status;
                outcome.said = Some(wording::left_out(left.why).to_string());
            }
        }
        let items = book.items_of(number(plan), &[]).unwrap_or_default();
        if items.is_empty() {
            // Nobody would want to look at it.
            book.forget(plan);
        } else {
            run.report.plan = Some(number(plan));
            run.end = Some(book.await_end(plan));
            run.take_in(&items);
        }
        drop(book);
        self.0.plans.wake();
        Ok(run)
    }
}

fn addressee(workstation: &Workstation, emulator: &Emulator) -> Addressee {
    Addressee { workstation: workstation.id.clone(), emulator: emulator.index, title: emulator.title.clone() }
}

fn key(to: &Addressee) -> (String, u32, String) {
    (to.workstation.clone(), to.emulator, to.title.clone())
}

fn place(places: &HashMap<(String, u32, String), usize>, to: &Addressee) -> Option<usize> {
    places.get(&key(to)).copied()
}

/// How an item of a plan is called in a script.
fn status(state: PlanItemState) -> OperationStatus {
    match state {
        PlanItemState::Waiting => OperationStatus::Queued,
        PlanItemState::UnderWay => OperationStatus::Running,
        PlanItemState::Succeeded => OperationStatus::Succeeded,
        PlanItemState::Failed => OperationStatus::Failed,
        PlanItemState::Refused => OperationStatus::Refused,
        PlanItemState::Cancelled => OperationStatus::Cancelled,
        PlanItemState::Unknown => OperationStatus::Unknown,
    }
}

fn not_understood(filter: &str, part: &FilterPart) -> Error {
    let units = |from: u32, to: u32| -> String {
        let all: Vec<u16> = filter.encode_utf16().collect();
        let within = |at: u32| usize::try_from(at).unwrap_or(usize::MAX).min(all.len());
        String::from_utf16_lossy(all.get(within(from)..within(to)).unwrap_or_default())
    };
    Error::NotUnderstood(commandline::filter(units(part.from, part.to), &part.meaning))
}
