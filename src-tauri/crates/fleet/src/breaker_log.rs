//! The breakers' notes in the log (docs/circuit-breaker.md, section 9). What changes a circuit is an event and is logged
//! where events are handed out.

use std::sync::{OnceLock, Weak};

use breaker::{BlockedBy, Ended, Level, Note, Observer, Refused};

use crate::{model::workstation::shown_account, shared::Shared};

/// Writes notes with `tracing`.
#[derive(Default)]
pub(crate) struct BreakerLog(OnceLock<Weak<Shared>>);

/// A line as loud as a note is.
macro_rules! line {
    ($note:expr, $($fields:tt)*) => {
        match $note.level() {
            Level::Error => tracing::error!($($fields)*),
            Level::Warn => tracing::warn!($($fields)*),
            Level::Info => tracing::info!($($fields)*),
            Level::Debug => tracing::debug!($($fields)*),
        }
    };
}

impl BreakerLog {
    /// From here on, workstations are called by the names that their operator gave them.
    pub(crate) fn names_from(&self, fleet: Weak<Shared>) {
        // Told once, when the fleet is opened.
        let _ = self.0.set(fleet);
    }

    /// The name of a workstation; its id while it has none.
    fn name(&self, id: &str) -> String {
        let fleet = self.0.get().and_then(Weak::upgrade);
        fleet.and_then(|fleet| fleet.name_of(id)).unwrap_or_else(|| id.to_owned())
    }
}

impl Observer for BreakerLog {
    fn note(&self, note: Note<'_>) {
        match note {
            Note::Refused(refused) => line!(
                note,
                workstation = self.name(&refused.background.workstation),
                operation = %refused.op,
                by = by(refused),
                reason = ?refused.reason,
                retry_in_ms = refused.retry_in.map(|wait| u64::try_from(wait.as_millis()).unwrap_or(u64::MAX)),
                first = refused.is_first,
                "refused"
            ),
            Note::Resolved { workstation, op, ended: Ended::Failure(failure), effects } => line!(
                note,
                workstation = self.name(workstation),
                operation = %op,
                circuit = %failure.layer,
                severity = ?failure.severity,
                code = &*failure.code,
                ?effects,
                "failure"
            ),
            Note::Resolved { workstation, op, ended, effects } => line!(
                note,
                workstation = self.name(workstation),
                operation = %op,
                ?ended,
                ?effects,
                "outcome"
            ),
        }
    }
}

/// What stood in the way.
fn by(refused: &Refused) -> String {
    match refused.blocked_by {
        BlockedBy::Circuit(layer) => layer.to_string(),
        BlockedBy::Credentials => shown_account(&refused.background.account).to_owned(),
        BlockedBy::Removal => "removal".to_owned(),
    }
}
