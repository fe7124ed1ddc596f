//! What the window may ask for. Each command checks nothing itself: it hands over to the fleet and maps the answer.

#![allow(
    clippy::needless_pass_by_value,
    reason = "a command's arguments are its own, and its state is a handle"
)]

use fleet::{
    Error, Fleet, Keep,
    ipc::{
        BulkImport, Choices, CircuitAction, DoctorSubject, EmulatorRequest, FleetEvent, Settings,
        SettingsForm, Snapshot, WorkstationForm, WorkstationRequest,
    },
    model::{Field, Layer},
};
use messages::Message;
use secrecy::SecretString;
use serde::{Deserialize, Serialize};
use specta::Type;
use tauri::State;
use tauri_specta::Event;

use crate::{
    app::App,
    demo::{DemoFault, DemoWorkstation},
    window::PendingCause,
};

/// Why a command was not carried out.
#[derive(Debug, Clone, Serialize, Deserialize, Type)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub(crate) enum CommandError {
    /// A circuit or the account forbids it; nothing was sent.
    Refused {
        /// Why. The time until the next check stands beside it, because it ticks.
        sentence: Message,
        /// The circuit; `None` when it is the account.
        layer: Option<Layer>,
        /// Until the next check.
        retry_in_ms: Option<u32>,
    },
    /// A field of a form is wrong.
    Invalid {
        /// Which.
        field: Field,
        /// What is wrong and what would be right.
        sentence: Message,
    },
    /// Other workstations work with another password of the account, which would be replaced: to be asked.
    PasswordInUse {
        /// Which, and that it would be replaced there, too.
        sentence: Message,
    },
    /// Anything else.
    Failed {
        /// What happened and what to try.
        sentence: Message,
    },
}

impl From<Error> for CommandError {
    fn from(error: Error) -> Self {
        let whole = error.message();
        match error {
            Error::Refused { sentence, layer, retry_in } => Self::Refused {
                sentence,
                layer,
                retry_in_ms: retry_in.map(|d| u32::try_from(d.as_millis()).unwrap_or(u32::MAX)),
            },
            Error::Invalid { field, sentence } => Self::Invalid { field, sentence },
            Error::PasswordInUse { .. } => Self::PasswordInUse { sentence: whole },
            _ => Self::Failed { sentence: whole },
        }
    }
}

/// Changes of the fleet, in their order: what happens at about the same time is sent together, so that a thousand
/// operations are not a thousand times work for the window.
#[derive(Debug, Clone, Serialize, Deserialize, Type, Event)]
pub(crate) struct FleetChanged(pub Vec<FleetEvent>);

/// Another fleet is shown from now on: the demo was started or left. What follows belongs to it, so the window begins
/// anew.
#[derive(Debug, Clone, Serialize, Deserialize, Type, Event)]
pub(crate) struct FleetSwitched;

/// The window is asked to bring something into view (from the tray or a notification).
#[derive(Debug, Clone, Serialize, Deserialize, Type, Event)]
#[serde(rename_all = "camelCase")]
pub(crate) struct ShowCause {
    /// The workstation's id.
    pub workstation: String,
    /// The circuit; `None` shows the workstation (its account).
    pub layer: Option<Layer>,
}

/// What this program is and how it was started.
#[derive(Debug, Clone, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub(crate) struct AppInfo {
    /// For example `0.1.0`.
    pub version: String,
    /// True when the fleet shown is simulated inside this program.
    pub demo: bool,
    /// Present where passwords cannot be kept in the system's store: why, in a sentence.
    pub passwords_not_kept: Option<String>,
    /// What could not be used of the list of workstations and the files beside it, and what became of it.
    pub config_problems: Vec<Message>,
    /// Where the list of workstations is; absent in the demo.
    pub config_file: Option<String>,
    /// Where the log files are.
    pub log_folder: Option<String>,
}

type Answer<T> = Result<T, CommandError>;

/// Runs something that may block (files, the password store) off the runtime.
async fn blocking<T: Send + 'static>(work: impl FnOnce() -> Result<T, Error> + Send + 'static) -> Answer<T> {
    tauri::async_runtime::spawn_blocking(work).await.unwrap_or(Err(Error::Closing)).map_err(Into::into)
}

/// What this program is.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn app_info(app: State<'_, App>) -> AppInfo {
    app.info()
}

/// The fleet as it is now. Events with a higher `seq` follow.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn snapshot(app: State<'_, App>) -> Snapshot {
    app.fleet().state().snapshot()
}

/// What a page that has just been made is to bring into view, if anything.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn take_cause(pending: State<'_, PendingCause>) -> Option<ShowCause> {
    pending.take()
}

/// Asks for an operation on one emulator; its id. `title` is what the operator saw: when the index carries another
/// title by now, nothing is sent.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn operate(
    app: State<'_, App>,
    workstation: String,
    emulator: u32,
    title: String,
    request: EmulatorRequest,
) -> Answer<u32> {
    Ok(app.fleet().operate(&workstation, emulator, &title, &request)?)
}

/// One emulator of several that the same is asked of.
#[derive(Debug, Clone, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Addressee {
    /// The workstation's id.
    pub workstation: String,
    /// The emulator's index.
    pub emulator: u32,
    /// What the operator saw.
    pub title: String,
}

/// What became of one of several requests.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub(crate) enum Admission {
    /// It is an operation now.
    LetIn {
        /// Its id.
        operation: u32,
    },
    /// It was not carried out.
    NotLetIn {
        /// Why.
        error: CommandError,
    },
}

/// Asks for the same operation on several emulators of any workstations; what became of each, in their order.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn operate_all(
    app: State<'_, App>,
    addressees: Vec<Addressee>,
    request: EmulatorRequest,
) -> Vec<Admission> {
    let fleet = app.fleet();
    let ask = |to: Addressee| match fleet.operate(&to.workstation, to.emulator, &to.title, &request) {
        Ok(operation) => Admission::LetIn { operation },
        Err(error) => Admission::NotLetIn { error: error.into() },
    };
    addressees.into_iter().map(ask).collect()
}

/// Asks for an operation on a workstation's LDPlayer as a whole; its id.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn operate_workstation(
    app: State<'_, App>,
    workstation: String,
    request: WorkstationRequest,
) -> Answer<u32> {
    Ok(app.fleet().operate_workstation(&workstation, &request)?)
}

/// What the forms offer: permitted numbers, usual screens and devices.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn choices() -> Choices {
    fleet::choices()
}

/// Gives an operation up. What was already sent is not undone.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn cancel(app: State<'_, App>, operation: u32) -> Answer<()> {
    Ok(app.fleet().cancel(operation)?)
}

/// Lists a workstation's emulators now.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn refresh(app: State<'_, App>, workstation: String) -> Answer<()> {
    Ok(app.fleet().refresh(&workstation)?)
}

/// Adds a workstation; its id. `replace`: also where others work with another password of the account.
#[tauri::command]
#[specta::specta]
pub(crate) async fn add_workstation(
    app: State<'_, App>,
    form: WorkstationForm,
    password: SecretArg,
    replace: bool,
) -> Answer<String> {
    let fleet = app.for_adding()?;
    let add = if replace { Fleet::add_replacing } else { Fleet::add };
    blocking(move || add(&fleet, &form, password.0, Keep::Saved)).await
}

/// What a text with several workstations would add to the list.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn read_several(app: State<'_, App>, text: String, port: String) -> Answer<BulkImport> {
    Ok(app.for_adding()?.read_several(&text, &port)?)
}

/// Adds several workstations, all of them or none; their ids. `replace` as for one.
#[tauri::command]
#[specta::specta]
pub(crate) async fn add_several(
    app: State<'_, App>,
    text: String,
    form: WorkstationForm,
    password: SecretArg,
    replace: bool,
) -> Answer<Vec<String>> {
    let fleet = app.for_adding()?;
    let add = if replace { Fleet::add_several_replacing } else { Fleet::add_several };
    blocking(move || add(&fleet, &text, &form, password.0, Keep::Saved)).await
}

/// Changes a workstation. An empty password keeps the present one. `replace` as for adding one.
#[tauri::command]
#[specta::specta]
pub(crate) async fn edit_workstation(
    app: State<'_, App>,
    workstation: String,
    form: WorkstationForm,
    password: SecretArg,
    replace: bool,
) -> Answer<()> {
    let fleet = app.for_editing(&form)?;
    let edit = if replace { Fleet::edit_replacing } else { Fleet::edit };
    blocking(move || edit(&fleet, &workstation, &form, &password.0)).await
}

/// Removes a workstation from LDFleet. Nothing changes on the workstation itself.
#[tauri::command]
#[specta::specta]
pub(crate) async fn remove_workstation(app: State<'_, App>, workstation: String) -> Answer<()> {
    let fleet = app.fleet();
    blocking(move || fleet.remove(&workstation)).await
}

/// Tries the present password of a workstation's account once more, although it was refused.
#[tauri::command]
#[specta::specta]
pub(crate) async fn retry_account(app: State<'_, App>, workstation: String) -> Answer<()> {
    let fleet = app.fleet();
    blocking(move || fleet.retry_account(&workstation)).await
}

/// Sets a new password for the accounts of some workstations; one of a domain has it on all workstations that use it.
#[tauri::command]
#[specta::specta]
pub(crate) async fn set_password(
    app: State<'_, App>,
    workstations: Vec<String>,
    password: SecretArg,
) -> Answer<()> {
    let fleet = app.fleet();
    blocking(move || fleet.set_passwords(&workstations, password.0)).await
}

/// The computer that answers at a workstation's address instead of the one before is the right one.
#[tauri::command]
#[specta::specta]
pub(crate) async fn accept_computer(app: State<'_, App>, workstation: String) -> Answer<()> {
    let fleet = app.fleet();
    blocking(move || fleet.accept_computer(&workstation)).await
}

/// Begins to test a connection; the diagnosis' id. An empty password is the one that is kept for the account.
#[tauri::command]
#[specta::specta]
pub(crate) async fn start_doctor(
    app: State<'_, App>,
    subject: DoctorSubject,
    password: SecretArg,
) -> Answer<u32> {
    let fleet = app.for_testing(&subject)?;
    blocking(move || fleet.start_doctor(&subject, password.0)).await
}

/// The same; where it finds no fault, Windows' answers are recorded, without a name in them.
#[tauri::command]
#[specta::specta]
pub(crate) async fn record_answers(
    app: State<'_, App>,
    subject: DoctorSubject,
    password: SecretArg,
) -> Answer<u32> {
    let fleet = app.for_testing(&subject)?;
    blocking(move || fleet.record_answers(&subject, password.0)).await
}

/// Keeps what was recorded in a file of this computer; the file.
#[tauri::command]
#[specta::specta]
pub(crate) async fn save_answers(app: State<'_, App>, diagnosis: u32, path: String) -> Answer<String> {
    let fleet = app.fleet();
    blocking(move || fleet.save_answers(diagnosis, &path)).await
}

/// Gives a test of a connection up.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn cancel_doctor(app: State<'_, App>, diagnosis: u32) -> Answer<()> {
    Ok(app.fleet().cancel_doctor(diagnosis)?)
}

/// Puts a test of a connection away.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn close_doctor(app: State<'_, App>, diagnosis: u32) {
    app.fleet().close_doctor(diagnosis);
}

/// Acts on one circuit. `reason` is needed for isolating and disabling.
#[tauri::command]
#[specta::specta]
pub(crate) async fn control_circuit(
    app: State<'_, App>,
    workstation: String,
    layer: Layer,
    action: CircuitAction,
    reason: String,
) -> Answer<()> {
    let fleet = app.fleet();
    blocking(move || fleet.control(&workstation, layer, action, &reason)).await
}

/// The settings in force, for their form.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn settings(app: State<'_, App>) -> Settings {
    app.fleet().settings()
}

/// Puts new settings in force at once. What is refused changes nothing.
#[tauri::command]
#[specta::specta]
pub(crate) async fn change_settings(app: State<'_, App>, settings: SettingsForm) -> Answer<()> {
    let fleet = app.fleet();
    blocking(move || fleet.change_settings(&settings)).await
}

/// The demo workstations and what is wrong with them; empty outside a demo.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn demo_faults(app: State<'_, App>) -> Vec<DemoWorkstation> {
    app.demo_faults()
}

/// Makes a demo workstation fail, or recover.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn set_demo_fault(app: State<'_, App>, workstation: String, fault: DemoFault) -> Answer<()> {
    Ok(app.set_demo_fault(&workstation, fault)?)
}

/// Shows simulated workstations instead of an empty list. Nothing of it is saved.
#[tauri::command]
#[specta::specta]
pub(crate) async fn start_demo(app: State<'_, App>) -> Answer<()> {
    let app = app.inner().clone();
    blocking(move || app.start_demo()).await
}

/// Ends the demo and shows the operator's own fleet.
#[tauri::command]
#[specta::specta]
pub(crate) async fn leave_demo(app: State<'_, App>) -> Answer<()> {
    let app = app.inner().clone();
    blocking(move || app.leave_demo()).await
}

/// A password on its way in: never shown, never sent out.
#[derive(Deserialize, Type)]
#[serde(transparent)]
pub(crate) struct SecretArg(#[specta(type = String)] SecretString);
