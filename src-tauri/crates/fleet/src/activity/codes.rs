//! What the fleet, the history and the window call the same things.

use history::{By, EntryOutcome, Kind, Operation};

use crate::{
    ipc::{ActivityBy, ActivityKind, ActivityResult},
    model::{OperationKind, OperationStatus},
};

/// Makes the way from one enum to another that says the same.
macro_rules! same {
    ($to:ident: $one:ident -> $other:ident { $($variant:ident),+ $(,)? }) => {
        pub(super) fn $to(one: $one) -> $other {
            match one { $($one::$variant => $other::$variant),+ }
        }
    };
}

same!(operation: OperationKind -> Operation {
    Start, Stop, Restart, Kill, Delete, Clone, Rename, Modify, InstallApp, UninstallApp, StartApp, StopApp, Adb, SetLocation,
    SetProperty, AdbDebugging, Backup, Restore, RestoreConfig, Create, GlobalSettings, ArrangeWindows, EndVbox,
    SendFile, RemoveFile,
    RestartWindows, ShutDown, Wake, GiveDesktopBack,
});

same!(operation_kind: Operation -> OperationKind {
    Start, Stop, Restart, Kill, Delete, Clone, Rename, Modify, InstallApp, UninstallApp, StartApp, StopApp, Adb, SetLocation,
    SetProperty, AdbDebugging, Backup, Restore, RestoreConfig, Create, GlobalSettings, ArrangeWindows, EndVbox,
    SendFile, RemoveFile,
    RestartWindows, ShutDown, Wake, GiveDesktopBack,
});

same!(kind: Kind -> ActivityKind {
    Asked, Crashed, Stopped, CameBack, SettingsChanged, CircuitOpened, CircuitClosed, AccountRefused, DesktopLost,
    AnotherComputer, Doctor, Dropped, Maintenance, Schedule, WatchGaveUp, Watch,
});

same!(by: By -> ActivityBy { Person, Script, Plan, Schedule, Watch, Nobody });

same!(result: EntryOutcome -> ActivityResult { None, Succeeded, Failed, Refused, Cancelled, Unknown });

/// How an operation ended; `None` as long as it has not.
pub(super) fn ended(status: OperationStatus) -> Option<EntryOutcome> {
    Some(match status {
        OperationStatus::Queued | OperationStatus::Running => return None,
        OperationStatus::Succeeded => EntryOutcome::Succeeded,
        OperationStatus::Failed => EntryOutcome::Failed,
        OperationStatus::Refused => EntryOutcome::Refused,
        OperationStatus::Cancelled => EntryOutcome::Cancelled,
        OperationStatus::Unknown => EntryOutcome::Unknown,
    })
}
