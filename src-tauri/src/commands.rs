//! What the window may ask for. Each command checks nothing itself: it hands over to the fleet and maps the answer.

#![allow(
    clippy::needless_pass_by_value,
    reason = "a command's arguments are its own, and its state is a handle"
)]

use fleet::{
    Error, Fleet, Keep,
    ipc::{
        BulkImport, Choices, CircuitAction, CommonForm, DoctorSubject, EmulatorRequest, FleetEvent, Settings,
        SettingsForm, Snapshot, WorkstationForm, WorkstationRequest,
    },
    model::{Field, Layer, VitalsPoint},
};
use messages::Message;
use secrecy::SecretString;
use serde::{Deserialize, Serialize};
use specta::Type;
use tauri::{AppHandle, Manager, State};
use tauri_specta::Event;

use crate::{
    app::App,
    demo::{DemoFault, DemoWorkstation},
    panics,
    preferences::Chosen,
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
    /// The plan, instead of a workstation.
    pub plan: Option<u32>,
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
    pub passwords_not_kept: Option<Message>,
    /// What could not be used of the list of workstations and the files beside it, and what became of it.
    pub config_problems: Vec<Message>,
    /// Where the list of workstations is; absent in the demo.
    pub config_file: Option<String>,
    /// Where the log files are.
    pub log_folder: Option<String>,
}

pub(crate) type Answer<T> = Result<T, CommandError>;

/// Runs what a command does off the runtime, because it may block (files, the password store), and where a panic ends
/// neither the program nor the page's wait for an answer. No command does anything outside of it.
pub(crate) async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Error> + Send + 'static,
) -> Answer<T> {
    match tauri::async_runtime::spawn_blocking(work).await {
        Ok(answer) => answer.map_err(Into::into),
        Err(tauri::Error::JoinError(ended)) if ended.is_panic() => {
            Err(CommandError::Failed { sentence: panics::of_a_request() })
        }
        Err(_) => Err(Error::Closing.into()),
    }
}

/// The same for what cannot be refused.
pub(crate) async fn looked_up<T: Send + 'static>(look: impl FnOnce() -> T + Send + 'static) -> Answer<T> {
    blocking(move || Ok(look())).await
}

/// What this program is.
#[tauri::command]
#[specta::specta]
pub(crate) async fn app_info(app: State<'_, App>, chosen: State<'_, Chosen>) -> Answer<AppInfo> {
    let (app, problem) = (app.inner().clone(), chosen.problem());
    looked_up(move || {
        let mut info = app.info();
        info.config_problems.extend(problem);
        info
    })
    .await
}

/// The fleet as it is now. Events with a higher `seq` follow.
#[tauri::command]
#[specta::specta]
pub(crate) async fn snapshot(app: State<'_, App>) -> Answer<Snapshot> {
    let fleet = app.fleet();
    looked_up(move || fleet.state().snapshot()).await
}

/// What a page that has just been made is to bring into view, if anything.
#[tauri::command]
#[specta::specta]
pub(crate) async fn take_cause(app: AppHandle) -> Answer<Option<ShowCause>> {
    looked_up(move || app.state::<PendingCause>().take()).await
}

/// Somebody looks at these workstations, and at no others: what changes there is seen within about a second. To be said again within
/// half a minute.
#[tauri::command]
#[specta::specta]
pub(crate) async fn look_at(app: State<'_, App>, workstations: Vec<String>) -> Answer<()> {
    let fleet = app.fleet();
    looked_up(move || fleet.look_at(workstations.iter().map(String::as_str))).await
}

/// Asks for an operation on one emulator; its id. `title` is what the operator saw: when the index carries another
/// title by now, nothing is sent.
#[tauri::command]
#[specta::specta]
pub(crate) async fn operate(
    app: State<'_, App>,
    workstation: String,
    emulator: u32,
    title: String,
    request: EmulatorRequest,
) -> Answer<u32> {
    let fleet = app.fleet();
    blocking(move || fleet.operate(&workstation, emulator, &title, &request)).await
}

/// Asks for an operation on a workstation's LDPlayer as a whole; its id.
#[tauri::command]
#[specta::specta]
pub(crate) async fn operate_workstation(
    app: State<'_, App>,
    workstation: String,
    request: WorkstationRequest,
) -> Answer<u32> {
    let fleet = app.fleet();
    blocking(move || fleet.operate_workstation(&workstation, &request)).await
}

/// What the forms offer: permitted numbers, usual screens and devices.
#[tauri::command]
#[specta::specta]
pub(crate) async fn choices() -> Answer<Choices> {
    looked_up(fleet::choices).await
}

/// Gives an operation up. What was already sent is not undone.
#[tauri::command]
#[specta::specta]
pub(crate) async fn cancel(app: State<'_, App>, operation: u32) -> Answer<()> {
    let fleet = app.fleet();
    blocking(move || fleet.cancel(operation)).await
}

/// Lists a workstation's emulators now.
#[tauri::command]
#[specta::specta]
pub(crate) async fn refresh(app: State<'_, App>, workstation: String) -> Answer<()> {
    let fleet = app.fleet();
    blocking(move || fleet.refresh(&workstation)).await
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
    let app = app.inner().clone();
    let add = if replace { Fleet::add_replacing } else { Fleet::add };
    blocking(move || add(&app.for_adding()?, &form, password.0, Keep::Saved)).await
}

/// What a text with several workstations would add to the list.
#[tauri::command]
#[specta::specta]
pub(crate) async fn read_several(app: State<'_, App>, text: String, port: String) -> Answer<BulkImport> {
    let app = app.inner().clone();
    blocking(move || app.for_adding()?.read_several(&text, &port)).await
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
    let app = app.inner().clone();
    let add = if replace { Fleet::add_several_replacing } else { Fleet::add_several };
    blocking(move || add(&app.for_adding()?, &text, &form, password.0, Keep::Saved)).await
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
    let app = app.inner().clone();
    let edit = if replace { Fleet::edit_replacing } else { Fleet::edit };
    blocking(move || edit(&app.for_editing(&form)?, &workstation, &form, &password.0)).await
}

/// Gives several workstations the same account, port or way of starting, all of them or none. An empty password keeps the present
/// ones. `replace` as for adding one.
#[tauri::command]
#[specta::specta]
pub(crate) async fn edit_several(
    app: State<'_, App>,
    workstations: Vec<String>,
    form: CommonForm,
    password: SecretArg,
    replace: bool,
) -> Answer<()> {
    let app = app.inner().clone();
    blocking(move || app.for_adding()?.edit_several(&workstations, &form, &password.0, replace)).await
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
    let app = app.inner().clone();
    blocking(move || app.for_testing(&subject)?.start_doctor(&subject, password.0)).await
}

/// The same; where it finds no fault, Windows' answers are recorded, without a name in them.
#[tauri::command]
#[specta::specta]
pub(crate) async fn record_answers(
    app: State<'_, App>,
    subject: DoctorSubject,
    password: SecretArg,
) -> Answer<u32> {
    let app = app.inner().clone();
    blocking(move || app.for_testing(&subject)?.record_answers(&subject, password.0)).await
}

/// Keeps what was recorded in a file of this computer; the file.
#[tauri::command]
#[specta::specta]
pub(crate) async fn save_answers(app: State<'_, App>, diagnosis: u32, path: String) -> Answer<String> {
    let fleet = app.fleet();
    blocking(move || fleet.save_answers(diagnosis, &path)).await
}

/// Gives a test of a connection up.
#[tauri::command]
#[specta::specta]
pub(crate) async fn cancel_doctor(app: State<'_, App>, diagnosis: u32) -> Answer<()> {
    let fleet = app.fleet();
    blocking(move || fleet.cancel_doctor(diagnosis)).await
}

/// Puts a test of a connection away.
#[tauri::command]
#[specta::specta]
pub(crate) async fn close_doctor(app: State<'_, App>, diagnosis: u32) -> Answer<()> {
    let fleet = app.fleet();
    looked_up(move || fleet.close_doctor(diagnosis)).await
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
#[tauri::command]
#[specta::specta]
pub(crate) async fn settings(app: State<'_, App>) -> Answer<Settings> {
    let fleet = app.fleet();
    looked_up(move || fleet.settings()).await
}

/// Puts new settings in force at once. What is refused changes nothing.
#[tauri::command]
#[specta::specta]
pub(crate) async fn change_settings(app: State<'_, App>, settings: SettingsForm) -> Answer<()> {
    let fleet = app.fleet();
    blocking(move || fleet.change_settings(&settings)).await
}

/// How a workstation was over the last hour, oldest first.
#[tauri::command]
#[specta::specta]
pub(crate) async fn vitals_hour(app: State<'_, App>, workstation: String) -> Answer<Vec<VitalsPoint>> {
    let fleet = app.fleet();
    blocking(move || fleet.vitals_hour(&workstation)).await
}

/// The demo workstations and what is wrong with them; empty outside a demo.
#[tauri::command]
#[specta::specta]
pub(crate) async fn demo_faults(app: State<'_, App>) -> Answer<Vec<DemoWorkstation>> {
    let app = app.inner().clone();
    looked_up(move || app.demo_faults()).await
}

/// Makes a demo workstation fail, or recover.
#[tauri::command]
#[specta::specta]
pub(crate) async fn set_demo_fault(app: State<'_, App>, workstation: String, fault: DemoFault) -> Answer<()> {
    let app = app.inner().clone();
    blocking(move || app.set_demo_fault(&workstation, fault)).await
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

impl SecretArg {
    /// What came in.
    pub(crate) fn secret(&self) -> &SecretString {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_is_answered_as_an_error_of_the_programs_own() {
        let answer = tauri::async_runtime::block_on(looked_up(|| -> u32 { panic!("on purpose") }));
        match answer {
            Err(CommandError::Failed { sentence }) => {
                assert!(sentence.log().contains("LDFleet's own"), "{}", sentence.log());
            }
            other => panic!("{other:?}"),
        }
    }
}
