//! How an emulator is, in sentences.

use crate::model::Health;

/// A health in a sentence.
pub(crate) fn word(health: Health) -> &'static str {
    match health {
        Health::Stopped => "stopped",
        Health::Starting => "starting",
        Health::Booting => "booting",
        Health::Running => "running",
        Health::Ready => "ready",
        Health::Lost => "running, though the list does not show it",
        Health::Stuck => "stuck",
        Health::Zombie => "a window without its virtual machine",
        Health::Unknown => "in a state that LDFleet does not know",
    }
}
