//! What is offered for an emulator that is broken. No repair is ever made by itself.

use ldconsole::Row;
use messages::fleet;

use crate::model::{Health, Repair, RepairKind};

/// What would put an emulator right. `stuck_together` are those of its workstation that wait for a virtual machine in
/// vain; `settings_cut_off` is what was last known of its settings file.
pub(crate) fn offer(
    health: Health,
    row: &Row,
    stuck_together: usize,
    settings_cut_off: bool,
) -> Option<Repair> {
    let offered = |kind, sentence| Some(Repair { kind, sentence });
    match health {
        Health::Stopped if settings_cut_off => {
            offered(RepairKind::RestoreConfig, fleet::repair_settings_cut_off())
        }
        Health::Zombie => offered(RepairKind::Kill, fleet::repair_crashed()),
        Health::Stuck if is_stuck_without_machine(row) && stuck_together > 1 => {
            offered(RepairKind::EndVbox, fleet::repair_several_stuck())
        }
        Health::Stuck if is_stuck_without_machine(row) => {
            offered(RepairKind::Kill, fleet::repair_no_machine())
        }
        Health::Stuck => offered(RepairKind::Kill, fleet::repair_no_android()),
        _ => None,
    }
}

/// Whether it has a window and no virtual machine.
pub(crate) fn is_stuck_without_machine(row: &Row) -> bool {
    row.pid.is_some() && row.vm_pid.is_none()
}
