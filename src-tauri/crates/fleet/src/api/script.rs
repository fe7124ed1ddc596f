//! What a script asks for through the command line. It passes the same circuits and checks as a click on each
//! emulator; no limit of a plan applies.

use messages::commandline;
use tokio::sync::oneshot;

use crate::{
    activity::Who,
    api::Fleet,
    error::{Error, Result},
    forms,
    ipc::{Emulator, FilterPart, Operation, Workstation},
    model::OperationStatus,
    script::{ScriptAction, ScriptEmulator, ScriptList, ScriptOutcome, ScriptStatus},
};

/// Operations that a script has asked for.
pub struct ScriptRun {
    outcomes: Vec<ScriptOutcome>,
    /// The place of each outcome that is still to come.
    pending: Vec<(usize, oneshot::Receiver<Operation>)>,
}

impl ScriptRun {
    /// What has become of them so far, in the order of the table.
    pub fn outcomes(self) -> Vec<ScriptOutcome> {
        self.outcomes
    }

    /// Waits until all have ended. Each of them has a deadline of its own.
    pub async fn ended(mut self) -> Self {
        for (place, end) in std::mem::take(&mut self.pending) {
            // The fleet has closed where none comes: what is known of the operation stays.
            if let (Ok(operation), Some(outcome)) = (end.await, self.outcomes.get_mut(place)) {
                outcome.status = operation.status;
                outcome.said = operation.result.as_ref().map(ToString::to_string);
            }
        }
        self
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

    /// Asks for an operation on all emulators that pass a filter: `start #pvp state:stopped`. Without a filter on all of them,
    /// where that was said.
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
        tracing::info!(action = action.word(), filter, emulators = rows.len(), "asked by a script");
        let mut run = ScriptRun { outcomes: Vec::with_capacity(rows.len()), pending: Vec::new() };
        for (workstation, emulator) in rows {
            let place = run.outcomes.len();
            let (outcome, end) = self.ask_for_script(action, workstation, emulator);
            run.outcomes.push(outcome);
            run.pending.extend(end.map(|end| (place, end)));
        }
        Ok(run)
    }

    fn ask_for_script(
        &self,
        action: ScriptAction,
        workstation: &Workstation,
        emulator: &Emulator,
    ) -> (ScriptOutcome, Option<oneshot::Receiver<Operation>>) {
        let outcome = |status, said| ScriptOutcome {
            workstation: workstation.name.clone(),
            index: emulator.index,
            title: emulator.title.clone(),
            status,
            said,
        };
        let asked = self.operate_for(
            Who::Script,
            &workstation.id,
            emulator.index,
            &emulator.title,
            &action.request(),
        );
        match asked {
            Ok(operation) => {
                (outcome(OperationStatus::Queued, None), Some(self.state().when_ended(operation)))
            }
            Err(error) => (outcome(OperationStatus::Refused, Some(error.to_string())), None),
        }
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
