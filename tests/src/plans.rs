//! What tests of plans ask for.

use fleet::ipc::{Addressee, EmulatorRequest, LimitsForm, PlanForm, PlanOrder, PlanTargets};

use crate::fleet::title;

/// So many at once on each workstation and in the fleet, and no other limit.
pub fn at_once(per_workstation: u32, in_fleet: u32) -> LimitsForm {
    LimitsForm {
        per_workstation: per_workstation.to_string(),
        in_fleet: in_fleet.to_string(),
        settle: "0".into(),
        cpu: "0".into(),
        memory: "0".into(),
        canary: "0".into(),
        stop_after: "0".into(),
        when_back: "30".into(),
        order: PlanOrder::Spread,
    }
}

/// The first emulators of each of these workstations.
pub fn first_of<'a>(workstations: impl IntoIterator<Item = &'a str>, emulators: u32) -> PlanTargets {
    let of = |workstation: &str| {
        let workstation = workstation.to_owned();
        (0..emulators).map(move |n| Addressee {
            workstation: workstation.clone(),
            emulator: n,
            title: title(n),
        })
    };
    PlanTargets::Emulators { emulators: workstations.into_iter().flat_map(of).collect() }
}

/// The same asked of all of them, within these limits.
pub fn asking(request: EmulatorRequest, targets: PlanTargets, limits: LimitsForm) -> PlanForm {
    PlanForm { request, targets, limits: Some(limits), name: String::new() }
}
