//! Who the program is for Windows: notifications are shown only of an application that the registry knows.

use std::{fs, io, path::Path};

use tauri::AppHandle;
use winreg::{RegKey, enums::HKEY_CURRENT_USER};

use crate::places::IDENTIFIER;

const ICON: &[u8] = include_bytes!("../../icons/128x128.png");

/// Enters the program's name and icon for the user, also where no installer has: the notifications bear them.
pub(crate) fn register(app: &AppHandle, data: &Path) -> io::Result<()> {
    let icon = data.join("icon.png");
    if fs::read(&icon).ok().as_deref() != Some(ICON) {
        fs::write(&icon, ICON)?;
    }
    let (key, _) = RegKey::predef(HKEY_CURRENT_USER)
        .create_subkey(format!("Software\\Classes\\AppUserModelId\\{IDENTIFIER}"))?;
    key.set_value("DisplayName", &app.package_info().name)?;
    key.set_value("IconUri", &icon.as_os_str())
}
