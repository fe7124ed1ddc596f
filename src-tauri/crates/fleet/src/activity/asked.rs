//! What was asked for: operations and tests of connections.

use std::time::Duration;

use history::{Emulator, EntryOutcome, KeptOutput, MAX_STEPS, Record, RecordedStep, Who, Workstation};
use messages::{Message, activity};

use crate::{
    activity::{Activity, codes, millis, now},
    ipc::{Diagnosis, DoctorStatus, DoctorStep, Operation},
    wall_clock::wall_ms,
};

impl Activity {
    /// An operation that somebody asked for has ended, after these steps. What it was asked with (an adb command, a path) is not kept: nobody knows
    /// what a person types there.
    pub(crate) fn operation(&self, operation: &Operation, who: Who, steps: Vec<RecordedStep>) {
        let Some(result) = codes::ended(operation.status).filter(|_| !self.is_closing()) else { return };
        let at = operation.ended_at.unwrap_or_else(wall_ms);
        let took = at.saturating_sub(operation.requested_at);
        self.record(Record {
            workstation: Some(Workstation {
                id: operation.workstation.clone(),
                name: operation.workstation_name.clone(),
            }),
            emulator: operation.emulator.map(|index| Emulator {
                index,
                title: operation.title.clone(),
                created: None,
                mac: None,
            }),
            operation: Some(codes::operation(operation.kind)),
            result,
            said: operation.result.clone(),
            steps,
            output: operation.output.as_deref().filter(|text| !text.is_empty()).map(KeptOutput::new),
            took: Some(Duration::from_millis(took)),
            who,
            ..Record::happened(millis(at), history::Kind::Asked)
        });
    }

    /// A test of a connection has ended.
    pub(crate) fn tested(&self, diagnosis: &Diagnosis) {
        let failed = diagnosis.steps.iter().any(|step| step.status == DoctorStatus::Failed);
        let result = match (diagnosis.cancelled, failed) {
            (true, _) => EntryOutcome::Cancelled,
            (false, true) => EntryOutcome::Failed,
            (false, false) => EntryOutcome::Succeeded,
        };
        let steps = diagnosis.steps.iter().take(MAX_STEPS).map(step).collect();
        self.record(Record {
            workstation: diagnosis
                .workstation
                .clone()
                .map(|id| Workstation { id, name: diagnosis.name.clone() }),
            said: Some(activity::tested(&diagnosis.target)),
            took: Some(Duration::from_millis(wall_ms().saturating_sub(diagnosis.started_at))),
            ..Record::tested(now(), result, steps)
        });
    }
}

/// The phase that an operation leaves, as a step.
pub(crate) fn phase_left(phase: Message, since: u64) -> RecordedStep {
    RecordedStep { said: phase, result: EntryOutcome::None, took_ms: wall_ms().saturating_sub(since) }
}

fn step(step: &DoctorStep) -> RecordedStep {
    let said = match &step.sentence {
        Some(found) => activity::test_step(&step.title, found),
        None => step.title.clone(),
    };
    let result = match step.status {
        DoctorStatus::Passed | DoctorStatus::Warned => EntryOutcome::Succeeded,
        DoctorStatus::Failed => EntryOutcome::Failed,
        DoctorStatus::Waiting | DoctorStatus::Running | DoctorStatus::Skipped => EntryOutcome::None,
    };
    RecordedStep { said, result, took_ms: step.took_ms.unwrap_or_default().into() }
}
