//! What an operator can ask for, and how far it is.

use serde::{Deserialize, Serialize};
use specta::Type;

/// How much of an operation's output is kept, in bytes.
pub const MAX_OUTPUT: usize = 16 * 1024;

/// What an operator can ask for, without what it needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
#[expect(missing_docs, reason = "said at EmulatorRequest and WorkstationRequest")]
pub enum OperationKind {
    Start,
    Stop,
    Restart,
    Kill,
    Delete,
    Clone,
    Rename,
    Modify,
    InstallApp,
    UninstallApp,
    StartApp,
    StopApp,
    Adb,
    SetLocation,
    SetProperty,
    /// Let adb into an emulator, or not.
    AdbDebugging,
    Backup,
    Restore,
    RestoreConfig,
    Create,
    GlobalSettings,
    ArrangeWindows,
    EndVbox,
    SendFile,
    RemoveFile,
    RestartWindows,
    ShutDown,
    Wake,
    GiveDesktopBack,
}

/// How far an operation is. All but the first two are final.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum OperationStatus {
    /// Waits for its turn; nothing has been sent.
    Queued,
    /// Under way.
    Running,
    /// Its effect was seen.
    Succeeded,
    /// Its effect did not come about.
    Failed,
    /// Not sent: a circuit or the account forbids it.
    Refused,
    /// Given up on the operator's word.
    Cancelled,
    /// The connection broke after the command was sent; the result says what was found.
    Unknown,
}

impl OperationStatus {
    /// Whether nothing more will happen.
    pub fn is_final(self) -> bool {
        !matches!(self, Self::Queued | Self::Running)
    }
}
