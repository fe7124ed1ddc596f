//! What the planner is to know of an operation.

use std::hash::{DefaultHasher, Hash, Hasher};

use breaker::Layer;
use planner::{Action, ActionKind, LeadsTo, Needs, Settled};

use crate::{
    model::OperationKind,
    operation::policy::{Queue, policy},
    plans::asks::PlanAsks,
};

/// What becomes of its emulator.
pub(crate) fn leads_to(kind: OperationKind) -> LeadsTo {
    use OperationKind as Kind;
    match kind {
        Kind::Start | Kind::Restart => LeadsTo::Running,
        Kind::Stop | Kind::Kill => LeadsTo::Stopped,
        Kind::Delete => LeadsTo::Gone,
        Kind::Clone
        | Kind::Rename
        | Kind::Modify
        | Kind::InstallApp
        | Kind::UninstallApp
        | Kind::StartApp
        | Kind::StopApp
        | Kind::Adb
        | Kind::SetLocation
        | Kind::SetProperty
        | Kind::AdbDebugging
        | Kind::Backup
        | Kind::Restore
        | Kind::RestoreConfig
        | Kind::Create
        | Kind::GlobalSettings
        | Kind::ArrangeWindows
        | Kind::EndVbox
        | Kind::SendFile
        | Kind::RemoveFile
        | Kind::RestartWindows
        | Kind::ShutDown
        | Kind::Wake
        | Kind::GiveDesktopBack => LeadsTo::Same,
    }
}

/// Whether an emulator comes up through it.
pub(crate) fn boots(kind: OperationKind) -> bool {
    policy(kind).queue == Queue::Boots
}

/// Whether doing it twice does no harm.
fn is_repeatable(kind: OperationKind) -> bool {
    use OperationKind as Kind;
    matches!(
        kind,
        Kind::Modify
            | Kind::StartApp
            | Kind::StopApp
            | Kind::SetLocation
            | Kind::SetProperty
            | Kind::AdbDebugging
    )
}

/// For the planner.
pub(super) fn action(kind: OperationKind, asks: &PlanAsks) -> Action {
    let request = match asks {
        PlanAsks::Emulator(request) => request,
        PlanAsks::Workstation(request) => {
            return Action {
                kind: named(kind, request),
                boots: false,
                repeatable: false,
                gated: false,
                needs: Needs::Workstation,
                leads_to: LeadsTo::Same,
                idle_when: None,
            };
        }
    };
    Action {
        kind: named(kind, request),
        boots: boots(kind),
        repeatable: is_repeatable(kind),
        gated: policy(kind).op.gates().contains(Layer::Emulator),
        // What only reads an emulator is not let in beside what changes it, so it takes its turn as well.
        needs: Needs::Emulator,
        leads_to: leads_to(kind),
        idle_when: match kind {
            OperationKind::Start => Some(Settled::Running),
            OperationKind::Stop | OperationKind::Kill => Some(Settled::Stopped),
            _ => None,
        },
    }
}

/// What tells two requests apart: the same kind with the same words is the same request.
fn named(kind: OperationKind, request: &impl serde::Serialize) -> ActionKind {
    let mut hasher = DefaultHasher::new();
    // A request is text; what cannot be written down is no request.
    serde_json::to_string(request).unwrap_or_default().hash(&mut hasher);
    ActionKind::new(format!("{} {:016x}", word(kind), hasher.finish()))
}

/// A kind as the planner's name for what did not come from there.
pub(super) fn busy_with(kind: OperationKind) -> ActionKind {
    ActionKind::new(word(kind))
}

/// The kind that a name of this file stands for.
pub(super) fn kind_of(action: &ActionKind) -> Option<OperationKind> {
    let word = action.as_str().split(' ').next().unwrap_or_default();
    serde_json::from_value(word.into()).ok()
}

fn word(kind: OperationKind) -> String {
    let word = serde_json::to_value(kind).unwrap_or_default();
    word.as_str().unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ipc::EmulatorRequest;

    #[test]
    fn the_same_request_has_the_same_name() {
        let app = |package: &str| EmulatorRequest::StartApp { package: package.into() };
        let name = |request: &EmulatorRequest| named(OperationKind::StartApp, request);
        assert_eq!(name(&app("a")), name(&app("a")));
        assert_ne!(name(&app("a")), name(&app("b")));
        for kind in [OperationKind::StartApp, OperationKind::EndVbox] {
            assert_eq!(kind_of(&busy_with(kind)), Some(kind));
        }
        assert_eq!(kind_of(&name(&app("a"))), Some(OperationKind::StartApp));
    }
}
