//! What `reg` prints of `AutoRun`, of users and of LDPlayer's folders. Keys and values are the same in every language, whatever
//! stands around them.

use ldconsole::{DataFolder, ProgramPath};
use messages::{Message, findings};

use crate::values;

/// What LDPlayer's programs are called that stand for an installation in Windows' list of programs.
const ICONS: [&str; 3] = ["dnplayer.exe", "dnmultiplayer.exe", "ldplayer.exe"];
/// Users whose registry is looked at; more are hardly ever loaded at once.
pub(crate) const USERS: usize = 16;

/// Reads the name and the text of `    InstallDir    REG_SZ    C:\LDPlayer\LDPlayer9\`.
fn value(line: &str) -> Option<(&str, &str)> {
    let (name, rest) = line.trim().split_once(char::is_whitespace)?;
    let rest = rest.trim_start();
    Some((name, rest.strip_prefix("REG_SZ").or_else(|| rest.strip_prefix("REG_EXPAND_SZ"))?.trim()))
}

/// What runs before every command of `cmd.exe`, as the registry has it.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct AutoRun {
    /// The hive, as `reg` takes it, and what is run.
    pub(crate) set: Vec<(&'static str, String)>,
}

impl AutoRun {
    /// Reads keys and values as `reg` prints them, which are the same in every language.
    pub(crate) fn read(text: &str) -> Self {
        let (mut hive, mut set) = ("", Vec::new());
        for line in text.lines() {
            match line.trim() {
                key if key.starts_with("HKEY_LOCAL_MACHINE") => hive = "HKLM",
                key if key.starts_with("HKEY_CURRENT_USER") => hive = "HKCU",
                line => {
                    if let Some((name, what)) = value(line)
                        && name.eq_ignore_ascii_case("AutoRun")
                        && !what.is_empty()
                    {
                        set.push((hive, what.to_owned()));
                    }
                }
            }
        }
        Self { set }
    }
}

/// The users whose registry is loaded, as the list of `HKEY_USERS` names them: people, not services.
pub(crate) fn users_of(listed: &str) -> Vec<&str> {
    listed
        .lines()
        .filter_map(|line| line.trim().strip_prefix(r"HKEY_USERS\"))
        .filter(|sid| is_person(sid))
        .take(USERS)
        .collect()
}

pub(crate) fn is_person(sid: &str) -> bool {
    ["S-1-5-21-", "S-1-12-1-"].iter().any(|kind| sid.starts_with(kind))
        && sid.chars().all(|c| c.is_ascii_digit() || matches!(c, 'S' | '-'))
}

/// The folders of LDPlayer that an answer of `reg` names.
pub(crate) fn folders_in(text: &str) -> Vec<String> {
    let mut folders = Folders::default();
    folders.add_registry(text);
    folders.folders.into_iter().map(|folder| folder.path).collect()
}

/// Folders in the order in which they were named, each once.
#[derive(Default)]
pub(crate) struct Folders {
    folders: Vec<Folder>,
    /// Keys of the registry, and the folder with the data that each tells.
    data: Vec<(String, DataFolder)>,
}

struct Folder {
    path: String,
    /// The keys of the registry that name it.
    keys: Vec<String>,
}

/// The two programs that a folder may hold, and where the data are, if that is told.
pub(crate) struct InstallCandidate {
    pub(crate) programs: [ProgramPath; 2],
    pub(crate) data: Option<DataFolder>,
}

impl Folders {
    pub(crate) fn add(&mut self, folder: &str) {
        self.add_from(folder, None);
    }

    fn add_from(&mut self, folder: &str, key: Option<&str>) {
        let path = folder.trim().trim_matches('"').trim_end_matches('\\');
        let keys = key.into_iter().map(str::to_owned);
        if let Some(known) = self.folders.iter_mut().find(|known| known.path.eq_ignore_ascii_case(path)) {
            known.keys.extend(keys);
        } else if !path.is_empty() {
            self.folders.push(Folder { path: path.to_owned(), keys: keys.collect() });
        }
    }

    pub(crate) fn add_parent(&mut self, file: &str) {
        if let Some((folder, _)) = file.trim().trim_matches('"').rsplit_once('\\') {
            self.add(folder);
        }
    }

    /// Takes what `reg` printed: keys, and below each its values.
    pub(crate) fn add_registry(&mut self, text: &str) {
        let mut key = "";
        for line in text.lines() {
            if line.starts_with("HKEY_") {
                key = line.trim();
            }
            match value(line) {
                Some(("InstallDir", folder)) => self.add_from(folder, Some(key)),
                Some(("DataDir", folder)) => {
                    self.data.extend(DataFolder::parse(folder).ok().map(|folder| (key.to_owned(), folder)));
                }
                // `C:\LDPlayer\LDPlayer9\dnplayer.exe,0`
                Some(("DisplayIcon", icon)) => {
                    let file = icon.rsplit_once(',').map_or(icon, |(file, _)| file).trim_matches('"');
                    let name = file.rsplit('\\').next().unwrap_or_default();
                    if ICONS.iter().any(|known| name.eq_ignore_ascii_case(known)) {
                        self.add_parent(file);
                    }
                }
                _ => {}
            }
        }
    }

    /// What each folder may hold, and the folders whose programs could not be called.
    pub(crate) fn candidates(self) -> (Vec<InstallCandidate>, Vec<Message>) {
        let (mut candidates, mut unusable) = (Vec::new(), Vec::new());
        for Folder { path, keys } in self.folders {
            let program = |name| ProgramPath::parse(&format!(r"{path}\{name}"));
            match (program("ldconsole.exe"), program("dnconsole.exe")) {
                (Ok(new), Ok(old)) => {
                    let data = self.data.iter().find(|(key, _)| keys.contains(key));
                    candidates.push(InstallCandidate {
                        programs: [new, old],
                        data: data.map(|(_, data)| data.clone()),
                    });
                }
                _ if path.contains(['?', '\u{fffd}']) => {
                    unusable.push(findings::unusable(path, findings::letters_lost()));
                }
                (Err(error), _) | (_, Err(error)) => {
                    unusable.push(findings::unusable(path, values::reason(&error)));
                }
            }
        }
        (candidates, unusable)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_keys_are_read_whatever_stands_around_them() {
        let text = "\r\nHKEY_LOCAL_MACHINE\\Software\\Microsoft\\Command Processor\r\n    AutoRun    REG_SZ    chcp 65001\r\n\r\n\
            FEHLER: Der Schl\u{fc}ssel wurde nicht gefunden.\r\n\
            HKEY_CURRENT_USER\\Software\\Microsoft\\Command Processor\r\n    Autorun    REG_EXPAND_SZ    \"C:\\conda\\hook.bat\"\r\n";
        let expected = [("HKLM", "chcp 65001".to_owned()), ("HKCU", "\"C:\\conda\\hook.bat\"".to_owned())];
        assert_eq!(AutoRun::read(text).set, expected);
        assert_eq!(AutoRun::read("ERROR: nothing\r\n").set, []);
    }

    #[test]
    fn people_are_told_from_services() {
        let listed = "\r\nHKEY_USERS\\.DEFAULT\r\nHKEY_USERS\\S-1-5-18\r\nHKEY_USERS\\S-1-5-21-1-2-3-1001\r\n\
            HKEY_USERS\\S-1-5-21-1-2-3-1001_Classes\r\nHKEY_USERS\\S-1-5-21-1&calc\r\n";
        assert_eq!(users_of(listed), ["S-1-5-21-1-2-3-1001"]);
    }
}
