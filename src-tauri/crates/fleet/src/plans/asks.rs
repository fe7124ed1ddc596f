//! What a plan asks: the same of each of its emulators, or of each of its workstations.

use crate::ipc::{EmulatorRequest, WorkstationRequest};

/// What a plan asks of each of its targets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum PlanAsks {
    /// Of emulators.
    Emulator(EmulatorRequest),
    /// Of workstations as a whole. It is not kept over a restart of LDFleet: nobody's Windows goes down for a plan of yesterday.
    Workstation(WorkstationRequest),
}

impl From<EmulatorRequest> for PlanAsks {
    fn from(request: EmulatorRequest) -> Self {
        Self::Emulator(request)
    }
}
