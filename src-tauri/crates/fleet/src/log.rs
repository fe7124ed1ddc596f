//! The breakers' notes in the log (breaker specification, section 9).

use breaker::{Level, Note, Observer};

/// Writes notes with `tracing`.
pub(crate) struct BreakerLog;

impl Observer for BreakerLog {
    fn note(&self, note: Note<'_>) {
        match note.level() {
            Level::Error => tracing::error!(?note, "breaker"),
            Level::Warn => tracing::warn!(?note, "breaker"),
            Level::Info => tracing::info!(?note, "breaker"),
            Level::Debug => tracing::debug!(?note, "breaker"),
        }
    }
}
