//! What is offered for an emulator that is broken. No repair is ever made by itself.

use ldconsole::Row;

use crate::model::{Health, Repair, RepairKind};

/// What would put an emulator right. `stuck_together` are those of its workstation that wait for a virtual machine in
/// vain; `settings_cut_off` is what was last known of its settings file.
pub(crate) fn offer(
    health: Health,
    row: &Row,
    stuck_together: usize,
    settings_cut_off: bool,
) -> Option<Repair> {
    let offered = |kind, sentence: &str| Some(Repair { kind, sentence: sentence.to_owned() });
    match health {
        Health::Stopped if settings_cut_off => offered(
            RepairKind::RestoreConfig,
            "Its settings file is cut off, so it would never boot. The last good copy can be put back.",
        ),
        Health::Zombie => offered(
            RepairKind::Kill,
            "Its virtual machine is dead and only its window lives. End the window by force, then start it again.",
        ),
        Health::Stuck if is_stuck_without_machine(row) && stuck_together > 1 => offered(
            RepairKind::EndVbox,
            "Several emulators here wait for a virtual machine in vain: LDPlayer's VirtualBox service is stuck. Ending \
             the service cures that, and ends every emulator that runs on this workstation.",
        ),
        Health::Stuck if is_stuck_without_machine(row) => offered(
            RepairKind::Kill,
            "It waits for a virtual machine in vain, as after a start too soon after a stop. End it by force, then \
             start it again. If that does not help, the VirtualBox service of this workstation is stuck.",
        ),
        Health::Stuck => offered(
            RepairKind::Kill,
            "Android does not come up in it. End it by force, then start it again; what Android has not written yet \
             is lost.",
        ),
        _ => None,
    }
}

/// Whether it has a window and no virtual machine.
pub(crate) fn is_stuck_without_machine(row: &Row) -> bool {
    row.pid.is_some() && row.vm_pid.is_none()
}
