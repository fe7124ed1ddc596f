//! What installations of LDPlayer leave on a machine besides the one that is used: entries in the registry, folders.

/// A value in the registry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RegistryValue {
    /// The whole key as the 64-bit view shows it: what 32-bit programs write for all users is below
    /// `HKEY_LOCAL_MACHINE\SOFTWARE\WOW6432Node`. `HKEY_CURRENT_USER` is the account's that logs on through WinRM; for
    /// the user at the desktop see [`DESKTOP_USER`].
    pub key: String,
    /// Its name.
    pub name: String,
    /// Its text.
    pub text: String,
}

impl RegistryValue {
    /// A value with this key, name and text.
    pub fn new(key: &str, name: &str, text: &str) -> Self {
        Self { key: key.into(), name: name.into(), text: text.into() }
    }
}

/// The registry of the user at the desktop, where that is another one than the account of WinRM.
pub const DESKTOP_USER: &str = r"HKEY_USERS\S-1-5-21-3623811015-3361044348-30300820-1002";

/// What of LDPlayer can be found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Installs {
    /// What the registry says of LDPlayer; absent, what its edition writes for the folder in use: the Chinese one for
    /// the account that installed it only.
    pub registry: Option<Vec<RegistryValue>>,
    /// Folders of further installations. Their programs work on the same emulators.
    pub folders: Vec<String>,
}

impl Installs {
    /// What the registry says of LDPlayer, which is in use in `folder`.
    pub(crate) fn values(&self, folder: &str, data_folder: &str, chinese: bool) -> Vec<RegistryValue> {
        if let Some(values) = &self.registry {
            return values.clone();
        }
        let version = folder.rsplit('\\').next().unwrap_or("LDPlayer9");
        let maker = if chinese { "leidian" } else { "XuanZhi" };
        let machine = format!(r"HKEY_LOCAL_MACHINE\SOFTWARE\{maker}\{version}");
        let user = format!(r"HKEY_CURRENT_USER\SOFTWARE\{maker}\{version}");
        let mut values = vec![
            RegistryValue::new(&user, "InstallDir", &format!("{folder}\\")),
            RegistryValue::new(&user, "DataDir", &format!("{data_folder}\\")),
        ];
        if !chinese {
            values.insert(0, RegistryValue::new(&machine, "InstallDir", &format!("{folder}\\")));
        }
        values
    }
}
