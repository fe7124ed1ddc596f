//! Files on the workstation, files in Android, and Android package names.

use crate::Error;
use crate::identity::checked_text;
use crate::passable::check;
use crate::pasted::pasted_path;
use crate::reason::Reason;

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
        let refuse = |reason| Err(Error::value("Windows path", text, reason));
        check(text).map_err(|refusal| Error::unpassable("Windows path", text, refusal))?;
        if text.encode_utf16().count() > MAX_PATH {
            return refuse(Reason::PathTooLong);
        }
        if text.split('\\').any(|name| name == "." || name == "..") {
            return refuse(Reason::PathWithDots);
        }
        let bytes = text.as_bytes();
        if matches!(bytes, [letter, b':'] | [letter, b':', b'\\'] if letter.is_ascii_alphabetic()) {
            return refuse(Reason::WholeDrive);
        }
        let drive = bytes.len() > 3 && bytes[0].is_ascii_alphabetic() && bytes[1..3] == *b":\\";
        let names = match text.strip_prefix(r"\\") {
            Some(share) if share.split('\\').count() >= 3 => share,
            _ if drive => &text[3..],
            _ => return refuse(Reason::NotAbsolute),
        };
        if names.contains(['<', '>', ':', '"', '/', '|', '?', '*']) {
            return refuse(Reason::NotInNames);
        }
        if names.split('\\').any(|name| name.is_empty() || name.ends_with([' ', '.'])) {
            return refuse(Reason::NameEnd);
        }
        Ok(Self(text.to_owned()))
    }

    /// As it was typed or pasted: see [`pasted_path`].
    pub fn typed(text: &str) -> Result<Self, Error> {
        Self::parse(&pasted_path(text))
    }

    fn with_extension(what: &'static str, text: &str, extension: &'static str) -> Result<Self, Error> {
        let path = Self::parse(text)?;
        if path.0.to_ascii_lowercase().ends_with(extension) {
            return Ok(path);
        }
        Err(Error::value(what, text, Reason::Extension(extension)))
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

            /// As it was typed or pasted: see [`pasted_path`].
            pub fn typed(text: &str) -> Result<Self, Error> {
                Self::parse(&pasted_path(text))
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

/// The program that is called, and its name in LDPlayer's older installations.
const PROGRAMS: [&str; 2] = ["ldconsole.exe", "dnconsole.exe"];
/// Other programs of LDPlayer in the same folder, as a shortcut on the desktop or a running process names them.
const BESIDE: [&str; 9] = [
    "dnplayer.exe",
    "dnmultiplayer.exe",
    "ldplayer.exe",
    "ldmultiplayer.exe",
    "ld.exe",
    "adb.exe",
    "dnuninst.exe",
    "dnrepairer.exe",
    "ldrecord.exe",
];
/// What the name of a folder hardly ever ends with.
const FILES: [&str; 8] = [".exe", ".com", ".bat", ".cmd", ".lnk", ".dll", ".ini", ".config"];

impl ProgramPath {
    /// Refuses any program but these two, and `%`: `cmd.exe` expands variables inside the quotes that a path needs.
    pub fn parse(text: &str) -> Result<Self, Error> {
        without_variables("program path", text)?;
        let path = WindowsPath::parse(text)?;
        if !is_one_of(last_name(text), &PROGRAMS) {
            return Err(Error::value("program path", text, Reason::NotTheConsole));
        }
        Ok(Self(path.0))
    }

    /// The path of another program in the same folder, such as `adb.exe`.
    pub fn beside(&self, name: &str) -> String {
        let folder = self.0.rsplit_once('\\').map_or("", |(folder, _)| folder);
        format!(r"{folder}\{name}")
    }

    /// As it was typed or pasted (see [`pasted_path`]). A folder stands for the `ldconsole.exe` in it, another program
    /// of LDPlayer for the one beside it.
    pub fn typed(text: &str) -> Result<Self, Error> {
        let refuse = |reason| Err(Error::value("program path", text.trim(), reason));
        let path = pasted_path(text);
        without_variables("program path", &path)?;
        let lower = path.to_ascii_lowercase();
        if lower.contains(".exe ") || lower.contains(".exe\"") {
            return refuse(Reason::MoreThanPath);
        }
        let folder = path.trim_end_matches('\\');
        if !folder.contains(['\\', ':']) {
            return refuse(Reason::PartOfPath);
        }
        let name = last_name(folder);
        if is_one_of(name, &PROGRAMS) {
            return Self::parse(folder);
        }
        if is_one_of(&format!("{name}.exe"), &PROGRAMS) {
            return Self::parse(&format!("{folder}.exe"));
        }
        if is_one_of(name, &BESIDE) {
            return Self::parse(&format!("{}{}", &folder[..folder.len() - name.len()], PROGRAMS[0]));
        }
        if FILES.iter().any(|extension| name.to_ascii_lowercase().ends_with(extension)) {
            return refuse(Reason::OtherProgram);
        }
        Self::parse(&format!(r"{folder}\{}", PROGRAMS[0]))
    }
}

/// The folder with LDPlayer's data (`DataDir` in the registry), in whose `config` the settings files are: usually `vms`
/// beside `ldconsole.exe`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct DataFolder(String);
checked_text!(DataFolder);

impl DataFolder {
    /// Takes a backslash at the end, as the registry has it, and a whole drive. Refuses what is on no drive, and `%`:
    /// `cmd.exe` expands variables inside the quotes that a path needs.
    pub fn parse(text: &str) -> Result<Self, Error> {
        if text.starts_with(r"\\") {
            return Err(Error::value("data folder", text, Reason::NotOnDrive));
        }
        without_variables("data folder", text)?;
        let folder = text.strip_suffix('\\').unwrap_or(text);
        if let [letter, b':'] = folder.as_bytes()
            && letter.is_ascii_alphabetic()
        {
            return Ok(Self(folder.to_owned()));
        }
        Ok(Self(WindowsPath::parse(folder)?.0))
    }

    /// As it was typed or pasted: see [`pasted_path`].
    pub fn typed(text: &str) -> Result<Self, Error> {
        Self::parse(pasted_path(text).trim_end_matches('\\'))
    }
}

/// Variables are another text for every account, and `cmd.exe` expands them inside quotes, too.
fn without_variables(what: &'static str, text: &str) -> Result<(), Error> {
    let refuse = |reason| Err(Error::value(what, text, reason));
    let variable = text.split('%').nth(1).filter(|name| !name.is_empty() && text.matches('%').count() > 1);
    match variable {
        Some(name) => refuse(Reason::Variable(name.to_owned())),
        None if text.contains('%') => refuse(Reason::PercentSign),
        None if text.to_ascii_lowercase().starts_with("$env:") || text.starts_with('~') => {
            refuse(Reason::OtherVariable)
        }
        None => Ok(()),
    }
}

fn last_name(path: &str) -> &str {
    path.rsplit('\\').next().unwrap_or_default()
}

fn is_one_of(name: &str, known: &[&str]) -> bool {
    known.iter().any(|known| name.eq_ignore_ascii_case(known))
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
        Err(Error::value("Android path", text, Reason::AndroidPath))
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
        Err(Error::value("package name", text, Reason::PackageName))
    }
}
