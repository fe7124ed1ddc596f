//! What the window may ask for. Each command checks nothing itself: it hands over to the fleet and maps the answer.

use fleet::view::{
    Category, CircuitAction, Field, FleetEvent, OperationKind, Snapshot, WorkstationForm,
};
use serde::{Deserialize, Serialize};
use specta::Type;
use tauri_specta::Event;

/// Why a command was not carried out.
#[derive(Debug, Clone, Serialize, Deserialize, Type)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum CommandError {
    /// A circuit or the account forbids it; nothing was sent.
    Refused {
        /// Why, and when the next check is.
        sentence: String,
        /// The circuit; `None` when it is the account.
        category: Option<Category>,
        /// Until the next check.
        retry_in_ms: Option<u32>,
    },
    /// A field of a form is wrong.
    Invalid {
        /// Which.
        field: Field,
        /// What is wrong and what would be right.
        sentence: String,
    },
    /// Anything else.
    Failed {
        /// What happened and what to try.
        sentence: String,
    },
}

/// A change of the fleet.
#[derive(Debug, Clone, Serialize, Deserialize, Type, Event)]
pub struct FleetChanged(pub FleetEvent);

/// The window is asked to bring something into view (from the tray or a notification).
#[derive(Debug, Clone, Serialize, Deserialize, Type, Event)]
#[serde(rename_all = "camelCase")]
pub struct ShowCause {
    /// The workstation's id.
    pub workstation: String,
    /// The circuit; `None` shows the workstation (its account).
    pub category: Option<Category>,
}

/// What this program is and how it was started.
#[derive(Debug, Clone, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AppInfo {
    /// For example `0.1.0`.
    pub version: String,
    /// Present when the fleet shown is simulated inside this program.
    pub demo: bool,
    /// Present where passwords cannot be kept in the system's store: why, in a sentence.
    pub passwords_not_kept: Option<String>,
    /// Where the configuration file is.
    pub config_file: Option<String>,
    /// Where the log files are.
    pub log_folder: String,
}

/// What a demo workstation can be made to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum DemoFault {
    /// Works as it should.
    None,
    /// Refuses TCP connections, as a machine that is switched off.
    Refuse,
    /// Accepts connections and never answers.
    Hang,
    /// Refuses the password.
    WrongPassword,
    /// Answers after two seconds.
    Slow,
    /// Has no `ldconsole.exe` where it is expected.
    LdconsoleMissing,
}

/// The fault that a demo workstation has now.
#[derive(Debug, Clone, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct DemoWorkstation {
    /// The workstation's id.
    pub workstation: String,
    /// Its present fault.
    pub fault: DemoFault,
}

type Answer<T> = Result<T, CommandError>;

/// What this program is.
#[tauri::command]
#[specta::specta]
pub async fn app_info() -> AppInfo {
    unreachable!()
}

/// The fleet as it is now. Events with a higher `seq` follow.
#[tauri::command]
#[specta::specta]
pub async fn snapshot() -> Snapshot {
    unreachable!()
}

/// Asks for an operation on one emulator; its id. `title` is what the operator saw: when the index carries another
/// title by now, nothing is sent.
#[tauri::command]
#[specta::specta]
pub async fn operate(
    workstation: String,
    emulator: u32,
    title: String,
    kind: OperationKind,
) -> Answer<u32> {
    let _ = (workstation, emulator, title, kind);
    unreachable!()
}

/// Gives an operation up. What was already sent is not undone.
#[tauri::command]
#[specta::specta]
pub async fn cancel(operation: u32) -> Answer<()> {
    let _ = operation;
    unreachable!()
}

/// Lists a workstation's emulators now.
#[tauri::command]
#[specta::specta]
pub async fn refresh(workstation: String) -> Answer<()> {
    let _ = workstation;
    unreachable!()
}

/// Adds a workstation; its id.
#[tauri::command]
#[specta::specta]
pub async fn add_workstation(form: WorkstationForm, password: String) -> Answer<String> {
    let _ = (form, password);
    unreachable!()
}

/// Changes a workstation. An empty password keeps the present one.
#[tauri::command]
#[specta::specta]
pub async fn edit_workstation(workstation: String, form: WorkstationForm, password: String) -> Answer<()> {
    let _ = (workstation, form, password);
    unreachable!()
}

/// Removes a workstation from LDFleet. Nothing changes on the workstation itself.
#[tauri::command]
#[specta::specta]
pub async fn remove_workstation(workstation: String) -> Answer<()> {
    let _ = workstation;
    unreachable!()
}

/// Tries the present password of a workstation's account once more, although it was refused.
#[tauri::command]
#[specta::specta]
pub async fn retry_account(workstation: String) -> Answer<()> {
    let _ = workstation;
    unreachable!()
}

/// Sets a new password for a workstation's account, on all workstations that use it.
#[tauri::command]
#[specta::specta]
pub async fn set_password(workstation: String, password: String) -> Answer<()> {
    let _ = (workstation, password);
    unreachable!()
}

/// Acts on one circuit. `reason` is needed for isolating and disabling.
#[tauri::command]
#[specta::specta]
pub async fn control_circuit(
    workstation: String,
    category: Category,
    action: CircuitAction,
    reason: String,
) -> Answer<()> {
    let _ = (workstation, category, action, reason);
    unreachable!()
}

/// The demo workstations and what is wrong with them; empty outside a demo.
#[tauri::command]
#[specta::specta]
pub async fn demo_faults() -> Vec<DemoWorkstation> {
    unreachable!()
}

/// Makes a demo workstation fail, or recover.
#[tauri::command]
#[specta::specta]
pub async fn set_demo_fault(workstation: String, fault: DemoFault) -> Answer<()> {
    let _ = (workstation, fault);
    unreachable!()
}

/// Switches from an empty fleet to the demo fleet. Nothing is written to the configuration.
#[tauri::command]
#[specta::specta]
pub async fn start_demo() -> Answer<()> {
    unreachable!()
}
