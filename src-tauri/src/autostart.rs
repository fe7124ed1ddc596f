//! Starting with the computer, into the tray: an entry among what the system starts when the user signs in.
//!
//! Not by an autostart crate: those leave the program's path unquoted, and a user's name may have a space.

use std::{env, path::PathBuf};

use messages::start;
use serde::{Deserialize, Serialize};
use specta::Type;
use tauri::{AppHandle, Manager};

use crate::{
    app::App,
    commands::{Answer, blocking, looked_up},
};

/// Whether the program starts when the user signs in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub(crate) enum Autostart {
    /// It does.
    On,
    /// It does not, or another copy of it does.
    Off,
    /// It cannot be set: in the demo, which changes nothing, and on systems where LDFleet does not know how.
    NotHere,
}

/// Whether it starts when the user signs in, as the system has it.
#[tauri::command]
#[specta::specta]
pub(crate) async fn autostart(app: AppHandle) -> Answer<Autostart> {
    looked_up(move || match AutostartEntry::of_this_program() {
        Some(entry) if !app.state::<App>().info().demo => {
            if entry.is_there() {
                Autostart::On
            } else {
                Autostart::Off
            }
        }
        _ => Autostart::NotHere,
    })
    .await
}

/// Lets it start when the user signs in, or not.
#[tauri::command]
#[specta::specta]
pub(crate) async fn set_autostart(on: bool) -> Answer<()> {
    blocking(move || {
        let Some(entry) = AutostartEntry::of_this_program() else { return Ok(()) };
        tracing::info!(on, "start with the computer");
        let changed = if on { entry.enter() } else { entry.remove() };
        changed.map_err(|e| fleet::Error::internal(start::autostart_failed(e.to_string()), e))
    })
    .await
}

/// The program as it would be started. Of an `AppImage` that is the image, not what is unpacked for this run.
fn program() -> Option<PathBuf> {
    env::var_os("APPIMAGE").map(PathBuf::from).or_else(|| env::current_exe().ok())
}

#[cfg(target_os = "linux")]
use desktop::AutostartEntry;
#[cfg(windows)]
use registry::AutostartEntry;

/// There is none here.
#[cfg(not(any(target_os = "linux", windows)))]
enum AutostartEntry {}

#[cfg(not(any(target_os = "linux", windows)))]
impl AutostartEntry {
    fn of_this_program() -> Option<Self> {
        None
    }

    fn is_there(&self) -> bool {
        match *self {}
    }

    fn enter(&self) -> std::io::Result<()> {
        match *self {}
    }

    fn remove(&self) -> std::io::Result<()> {
        match *self {}
    }
}

/// A file in the desktop's folder for autostart (XDG Desktop Application Autostart Specification 0.5).
#[cfg(any(target_os = "linux", test))]
mod desktop {
    use std::{
        fs, io,
        path::{Path, PathBuf},
    };

    pub(super) struct AutostartEntry {
        file: PathBuf,
        text: String,
    }

    impl AutostartEntry {
        #[cfg(target_os = "linux")]
        pub(super) fn of_this_program() -> Option<Self> {
            Self::in_folder(&directories::BaseDirs::new()?.config_dir().join("autostart"), &super::program()?)
        }

        /// `None` where the program's path cannot be written down.
        pub(super) fn in_folder(folder: &Path, program: &Path) -> Option<Self> {
            let text = format!(
                "[Desktop Entry]\nType=Application\nName=LDFleet\nIcon=ldfleet\nTerminal=false\nExec={} --hidden\n",
                quoted(program.to_str()?)
            );
            Some(Self { file: folder.join(format!("{}.desktop", crate::places::IDENTIFIER)), text })
        }

        pub(super) fn is_there(&self) -> bool {
            fs::read_to_string(&self.file).is_ok_and(|text| text == self.text)
        }

        pub(super) fn enter(&self) -> io::Result<()> {
            if let Some(folder) = self.file.parent() {
                fs::create_dir_all(folder)?;
            }
            fs::write(&self.file, &self.text)
        }

        pub(super) fn remove(&self) -> io::Result<()> {
            match fs::remove_file(&self.file) {
                Err(e) if e.kind() == io::ErrorKind::NotFound => Ok(()),
                other => other,
            }
        }
    }

    /// As an argument of `Exec` (Desktop Entry Specification 1.5, “The Exec key”): escaped once for the argument, and once
    /// more because the value is a string; a percent sign would be a field code.
    pub(super) fn quoted(argument: &str) -> String {
        let mut text = String::from("\"");
        for c in argument.chars() {
            match c {
                '"' | '`' | '$' => text.extend(['\\', '\\', c]),
                '\\' => text.push_str("\\\\\\\\"),
                '%' => text.push_str("%%"),
                _ => text.push(c),
            }
        }
        text + "\""
    }
}

/// A value of the user's `Run` key. Task Manager notes beside it what the user has switched off there.
#[cfg(windows)]
mod registry {
    use std::io;

    use winreg::{
        RegKey,
        enums::{HKEY_CURRENT_USER, KEY_READ, KEY_WRITE},
    };

    const RUN: &str = r"Software\Microsoft\Windows\CurrentVersion\Run";
    const SWITCHED_OFF: &str = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run";
    const NAME: &str = "LDFleet";

    pub(super) struct AutostartEntry {
        line: String,
    }

    impl AutostartEntry {
        pub(super) fn of_this_program() -> Option<Self> {
            Some(Self { line: format!("\"{}\" --hidden", super::program()?.to_str()?) })
        }

        pub(super) fn is_there(&self) -> bool {
            let user = RegKey::predef(HKEY_CURRENT_USER);
            let line = user.open_subkey(RUN).and_then(|key| key.get_value::<String, _>(NAME));
            // An odd first byte is a program that is switched off.
            let switched_off = user
                .open_subkey(SWITCHED_OFF)
                .and_then(|key| key.get_raw_value(NAME))
                .is_ok_and(|value| value.bytes.first().is_some_and(|byte| byte % 2 == 1));
            line.is_ok_and(|line| line == self.line) && !switched_off
        }

        pub(super) fn enter(&self) -> io::Result<()> {
            let (key, _) = RegKey::predef(HKEY_CURRENT_USER).create_subkey(RUN)?;
            key.set_value(NAME, &self.line)?;
            forget(SWITCHED_OFF)
        }

        pub(super) fn remove(&self) -> io::Result<()> {
            forget(RUN)?;
            forget(SWITCHED_OFF)
        }
    }

    fn forget(key: &str) -> io::Result<()> {
        let opened = RegKey::predef(HKEY_CURRENT_USER).open_subkey_with_flags(key, KEY_READ | KEY_WRITE);
        match opened.and_then(|key| key.delete_value(NAME)) {
            Err(e) if e.kind() == io::ErrorKind::NotFound => Ok(()),
            other => other,
        }
    }

    #[cfg(test)]
    mod tests {
        use super::*;

        #[test]
        fn the_entry_is_made_and_goes_again() {
            let entry =
                AutostartEntry { line: "\"C:\\Program Files\\LDFleet\\ldfleet.exe\" --hidden".to_owned() };
            entry.enter().unwrap();
            assert!(entry.is_there());
            // A copy elsewhere is not the one that starts.
            assert!(!AutostartEntry { line: "\"D:\\ldfleet.exe\" --hidden".to_owned() }.is_there());
            entry.remove().unwrap();
            entry.remove().unwrap();
            assert!(!entry.is_there());
        }
    }
}

#[cfg(test)]
mod tests {
    use std::{fs, path::Path};

    use super::desktop::{AutostartEntry, quoted};

    #[test]
    fn the_entry_is_made_and_goes_again() {
        let home = tempfile::tempdir().unwrap();
        let folder = home.path().join("autostart");
        let entry = AutostartEntry::in_folder(&folder, Path::new("/opt/LD Fleet/ldfleet")).unwrap();
        assert!(!entry.is_there());
        entry.enter().unwrap();
        assert!(entry.is_there());
        let text = fs::read_to_string(folder.join("app.ldfleet.LDFleet.desktop")).unwrap();
        assert!(text.contains("\nExec=\"/opt/LD Fleet/ldfleet\" --hidden\n"), "{text}");
        // A copy elsewhere is not the one that starts.
        assert!(!AutostartEntry::in_folder(&folder, Path::new("/usr/bin/ldfleet")).unwrap().is_there());
        entry.remove().unwrap();
        entry.remove().unwrap();
        assert!(!entry.is_there());
    }

    #[test]
    fn a_path_with_reserved_characters_is_one_argument() {
        assert_eq!(quoted(r#"/a b/$x"y`\100%"#), r#""/a b/\\$x\\"y\\`\\\\100%%""#);
    }
}
