//! Files on the workstation, files in Android, and Android package names.

use crate::Error;
use crate::identity::checked_text;
use crate::line::check;

/// Longest path Windows programs take without opting in to longer ones (`MAX_PATH` without its final NUL).
const MAX_PATH: usize = 259;

/// An absolute Windows path: `C:\…` or `\\server\share\…`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct WindowsPath(String);
checked_text!(WindowsPath);

impl WindowsPath {
    /// Refuses relative paths, `/`, characters that Windows does not allow in names, names that Windows would alter
    /// (a space or dot at the end), folders without a file, and more than 259 characters.
    pub fn parse(text: &str) -> Result<Self, Error> {
        let refuse = |reason: &str| Err(Error::value("Windows path", text, reason));
        check(text).map_err(|refusal| Error::unpassable("Windows path", text, refusal))?;
        if text.encode_utf16().count() > MAX_PATH {
            return refuse("it has more than 259 characters");
        }
        let bytes = text.as_bytes();
        let drive = bytes.len() > 3 && bytes[0].is_ascii_alphabetic() && bytes[1..3] == *b":\\";
        let names = match text.strip_prefix(r"\\") {
            Some(share) if share.split('\\').count() >= 3 => share,
            _ if drive => &text[3..],
            _ => return refuse(r"it must be absolute, such as C:\folder\file or \\server\share\file"),
        };
        if names.contains(['<', '>', ':', '"', '/', '|', '?', '*']) {
            return refuse(r#"a name on Windows has none of < > : " / | ? *"#);
        }
        if names.split('\\').any(|name| name.is_empty() || name.ends_with([' ', '.'])) {
            return refuse("each part of the path is a name that does not end with a space or dot");
        }
        Ok(Self(text.to_owned()))
    }

    fn with_extension(what: &'static str, text: &str, extension: &str) -> Result<Self, Error> {
        let path = Self::parse(text)?;
        if path.0.to_ascii_lowercase().ends_with(extension) {
            return Ok(path);
        }
        Err(Error::value(what, text, format!("its name must end with {extension}")))
    }
}

macro_rules! file_with_extension {
    ($(#[$doc:meta])* $type:ident, $what:literal, $extension:literal) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        pub struct $type(String);
        checked_text!($type);

        impl $type {
            /// Checks the path and its extension.
            pub fn parse(text: &str) -> Result<Self, Error> {
                WindowsPath::with_extension($what, text, $extension).map(|path| Self(path.0))
            }
        }
    };
}

file_with_extension!(
    /// An absolute path that ends with `.ldbk`, LDPlayer's backup of a whole emulator.
    BackupFile, "backup file", ".ldbk"
);
file_with_extension!(
    /// An absolute path that ends with `.apk`.
    ApkFile, "APK file", ".apk"
);
file_with_extension!(
    /// An absolute path that ends with `.png`.
    ImageFile, "image file", ".png"
);

/// Where `ldconsole.exe` (on older installations `dnconsole.exe`) is on the workstation.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ProgramPath(String);
checked_text!(ProgramPath);

impl ProgramPath {
    /// Refuses any program but these two, and `%`: `cmd.exe` expands variables inside the quotes that a path needs.
    pub fn parse(text: &str) -> Result<Self, Error> {
        let path = WindowsPath::parse(text)?;
        if text.contains('%') {
            return Err(Error::value("program path", text, "cmd.exe could expand the % in it"));
        }
        let name = text.rsplit('\\').next().unwrap_or_default();
        if !["ldconsole.exe", "dnconsole.exe"].iter().any(|known| name.eq_ignore_ascii_case(known)) {
            return Err(Error::value(
                "program path",
                text,
                "it must end with ldconsole.exe or dnconsole.exe",
            ));
        }
        Ok(Self(path.0))
    }

    /// The path of another program in the same folder, such as `adb.exe`.
    pub fn beside(&self, name: &str) -> String {
        let folder = self.0.rsplit_once('\\').map_or("", |(folder, _)| folder);
        format!(r"{folder}\{name}")
    }
}

/// The folder with LDPlayer's data (`DataDir` in the registry), in whose `config` the settings files are: usually `vms`
/// beside `ldconsole.exe`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct DataFolder(String);
checked_text!(DataFolder);

impl DataFolder {
    /// Takes a backslash at the end, as the registry has it. Refuses what is on no drive, and `%`: `cmd.exe` expands
    /// variables inside the quotes that a path needs.
    pub fn parse(text: &str) -> Result<Self, Error> {
        let refuse = |reason: &str| Err(Error::value("data folder", text, reason));
        if text.starts_with(r"\\") {
            return refuse(r"LDPlayer keeps its data on a drive of the workstation, such as D:\LDPlayer\vms");
        }
        if text.contains('%') {
            return refuse("cmd.exe could expand the % in it");
        }
        let path = WindowsPath::parse(text.strip_suffix('\\').unwrap_or(text))?;
        Ok(Self(path.0))
    }
}

/// An absolute path inside Android, such as `/sdcard/Download/a.txt`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct AndroidPath(String);
checked_text!(AndroidPath);

impl AndroidPath {
    /// Refuses relative paths.
    pub fn parse(text: &str) -> Result<Self, Error> {
        check(text).map_err(|refusal| Error::unpassable("Android path", text, refusal))?;
        if text.starts_with('/') {
            return Ok(Self(text.to_owned()));
        }
        Err(Error::value("Android path", text, "it must begin with /"))
    }
}

/// The name of an Android application, such as `com.android.vending`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct PackageName(String);
checked_text!(PackageName);

impl PackageName {
    /// Android's rule: two or more parts joined by dots, each a letter followed by letters, digits and `_`, together
    /// at most 255 characters.
    pub fn parse(text: &str) -> Result<Self, Error> {
        let part = |part: &str| {
            part.starts_with(|first: char| first.is_ascii_alphabetic())
                && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
        };
        if text.len() <= 255 && text.contains('.') && text.split('.').all(part) {
            return Ok(Self(text.to_owned()));
        }
        Err(Error::value(
            "package name",
            text,
            "it must be two or more parts joined by dots, each a letter followed by letters, digits or _",
        ))
    }
}
