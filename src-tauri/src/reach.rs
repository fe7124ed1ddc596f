//! Programs of the operator's own that are started beside LDFleet: Remote Desktop for the desktop of a workstation, scrcpy for the
//! screen of an emulator. No password is passed to any of them: they ask for it themselves.

mod programs;

use fleet::ipc::{AdbAccess, Addressee, Workstation};
use messages::{Message, reach};
use tauri::State;

use crate::{
    app::App,
    commands::{Answer, blocking},
};

use programs::{Launch, ProgramFolders};

/// So many are opened with one click at most; the page asks before it opens more than a few.
const MOST: usize = 20;
/// Where Remote Desktop listens.
const REMOTE_DESKTOP: u16 = 3389;
/// Where adb listens for the first emulator of a workstation; two ports for each.
const ADB: u32 = 5555;

/// Opens the desktops of workstations in this computer's program for Remote Desktop.
#[tauri::command]
#[specta::specta]
pub(crate) async fn open_desktops(app: State<'_, App>, workstations: Vec<String>) -> Answer<()> {
    let fleet = app.fleet();
    blocking(move || {
        let programs = ProgramFolders::of_this_computer();
        for id in workstations.iter().take(MOST) {
            let workstation = fleet.state().workstation(id).ok_or(fleet::Error::UnknownWorkstation)?;
            let address = with_port(&workstation.settings.address, REMOTE_DESKTOP.into());
            let launch = programs.desktop(&address).ok_or_else(|| {
                refused(if cfg!(windows) {
                    reach::no_desktop_program_windows(&address)
                } else {
                    reach::no_desktop_program(&address)
                })
            })?;
            started(&launch)?;
        }
        Ok(())
    })
    .await
}

/// Opens the screens of emulators in the operator's own scrcpy.
#[tauri::command]
#[specta::specta]
pub(crate) async fn open_screens(app: State<'_, App>, emulators: Vec<Addressee>) -> Answer<()> {
    let fleet = app.fleet();
    blocking(move || {
        let programs = ProgramFolders::of_this_computer();
        for emulator in emulators.iter().take(MOST) {
            let id = &emulator.workstation;
            let workstation = fleet.state().workstation(id).ok_or(fleet::Error::UnknownWorkstation)?;
            let address = adb_address(&workstation, emulator).map_err(refused)?;
            let launch = programs.screen(&address, &emulator.title);
            let launch = launch.ok_or_else(|| refused(reach::no_scrcpy(&address)))?;
            started(&launch)?;
        }
        Ok(())
    })
    .await
}

/// Where an emulator's adb can be reached from here, or why it cannot.
fn adb_address(workstation: &Workstation, of: &Addressee) -> Result<String, Message> {
    let is_it = |e: &&fleet::ipc::Emulator| e.index == of.emulator && e.title == of.title;
    let Some(emulator) = workstation.emulators.iter().find(is_it) else {
        return Err(reach::screen_gone(&of.title, &workstation.name));
    };
    if emulator.vm_pid.is_none() {
        return Err(reach::screen_stopped(&of.title));
    }
    let here = matches!(workstation.settings.address.as_str(), "127.0.0.1" | "localhost" | "::1");
    match emulator.settings.as_ref().and_then(|settings| settings.adb) {
        Some(AdbAccess::Remote) => {}
        Some(AdbAccess::Local) if here => {}
        Some(AdbAccess::Local) => return Err(reach::screen_local(&of.title, &workstation.name)),
        Some(AdbAccess::Off) => return Err(reach::screen_off(&of.title)),
        None => return Err(reach::screen_unknown(&of.title)),
    }
    Ok(with_port(&workstation.settings.address, ADB + 2 * emulator.index))
}

/// `host:port`; an address with colons of its own stands in brackets.
fn with_port(address: &str, port: u32) -> String {
    let bare = address.trim_start_matches('[').trim_end_matches(']');
    if bare.contains(':') { format!("[{bare}]:{port}") } else { format!("{address}:{port}") }
}

fn started(launch: &Launch) -> Result<(), fleet::Error> {
    launch.start().map_err(|error| {
        let program = launch.program.display().to_string();
        fleet::Error::internal(reach::not_started(program, error.to_string()), error)
    })
}

fn refused(sentence: Message) -> fleet::Error {
    fleet::Error::Precondition(sentence)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_gets_its_port() {
        assert_eq!(with_port("192.168.1.11", 3389), "192.168.1.11:3389");
        assert_eq!(with_port("farm-01.lan", 3389), "farm-01.lan:3389");
        assert_eq!(with_port("fd00::7", 3389), "[fd00::7]:3389");
        assert_eq!(with_port("[fd00::7]", 3389), "[fd00::7]:3389");
    }
}
