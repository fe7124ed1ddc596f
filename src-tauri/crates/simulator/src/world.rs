//! The machine behind the service: its name, its disk as far as anybody looks, its emulators and tasks.

use std::collections::BTreeMap;

use tokio::time::Instant;

use crate::code_page::CodePages;
use crate::fault::{Fault, Faults, ToolFault};
use crate::files::{Content, Files};
use crate::installs::Installs;
use crate::ldplayer::{LdPlayer, Session};
use crate::tasks::Tasks;

/// What session 0 does to an emulator that is launched through WinRM.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum SessionZero {
    /// Nothing: a launch from a remote shell works as one from the desktop.
    #[default]
    Lenient,
    /// What Windows does: without a desktop Android never comes up, and the emulator ends with the shell. Only an
    /// interactive task of a user who is logged on escapes.
    Faithful,
}

/// What a machine is.
#[derive(Debug, Clone)]
pub(crate) struct Profile {
    pub(crate) computer: String,
    pub(crate) user: String,
    pub(crate) os_version: String,
    pub(crate) code_pages: CodePages,
    /// LDPlayer's folder, without a trailing backslash.
    pub(crate) folder: String,
    pub(crate) installs: Installs,
    pub(crate) session_zero: SessionZero,
    /// Who sits at the desktop.
    pub(crate) logged_on: Option<String>,
}

/// Everything a command line can reach.
#[derive(Debug)]
pub(crate) struct World {
    pub(crate) profile: Profile,
    pub(crate) ldplayer: LdPlayer,
    pub(crate) faults: Faults,
    pub(crate) tasks: Tasks,
    pub(crate) files: Files,
}

/// Programs in `C:\Windows\System32`.
const SYSTEM_PROGRAMS: &[&str] = &[
    "chcp.com",
    "cmd.exe",
    "find.exe",
    "findstr.exe",
    "hostname.exe",
    "more.com",
    "ping.exe",
    "powershell.exe",
    "query.exe",
    "quser.exe",
    "reg.exe",
    "schtasks.exe",
    "sort.exe",
    "taskkill.exe",
    "tasklist.exe",
    "timeout.exe",
    "where.exe",
    "whoami.exe",
];

/// Programs LDPlayer brings.
const LDPLAYER_PROGRAMS: &[&str] =
    &["adb.exe", "dnconsole.exe", "dnmultiplayer.exe", "dnplayer.exe", "ldconsole.exe"];

/// The last part of a path in lower case, without `.exe` or `.com`.
pub(crate) fn base_name(path: &str) -> String {
    let name = path.rsplit(['\\', '/']).next().unwrap_or(path).to_ascii_lowercase();
    name.strip_suffix(".exe").or_else(|| name.strip_suffix(".com")).map_or(name.clone(), str::to_owned)
}

impl World {
    pub(crate) fn tool_fault(&self) -> Option<ToolFault> {
        self.faults.tool()
    }

    /// In which session a launch asked for in `session` ends up, and whether it has a desktop there.
    pub(crate) fn launch_session(&self, session: &Session) -> (Session, bool) {
        match (self.profile.session_zero, session) {
            (SessionZero::Faithful, Session::Shell(_)) => (session.clone(), false),
            _ => (Session::Desktop, true),
        }
    }

    /// An absolute path without `.`, `..` and trailing backslashes.
    pub(crate) fn full_path(path: &str, directory: &str) -> String {
        let path = path.replace('/', "\\");
        let absolute = if path.as_bytes().get(1) == Some(&b':') {
            path
        } else if path.starts_with('\\') {
            format!("C:{path}")
        } else {
            format!("{directory}\\{path}")
        };
        let mut parts: Vec<&str> = Vec::new();
        for part in absolute.split('\\') {
            match part {
                "" | "." => {}
                ".." if parts.len() > 1 => {
                    parts.pop();
                }
                part => parts.push(part),
            }
        }
        let joined = parts.join("\\");
        if parts.len() == 1 { format!("{joined}\\") } else { joined }
    }

    fn directories(&self) -> Vec<String> {
        let mut known = vec![
            "C:\\".to_owned(),
            r"C:\Windows".to_owned(),
            r"C:\Windows\System32".to_owned(),
            r"C:\Users".to_owned(),
            format!(r"C:\Users\{}", self.profile.user),
        ];
        // The folder, all above it, and the two below that are looked into.
        let mut folder = self.profile.folder.as_str();
        known.push(format!(r"{folder}\vms"));
        known.push(format!(r"{folder}\vms\config"));
        loop {
            known.push(folder.to_owned());
            match folder.rsplit_once('\\') {
                Some((parent, _)) if parent.contains('\\') => folder = parent,
                _ => return known,
            }
        }
    }

    pub(crate) fn is_directory(&self, path: &str, directory: &str) -> bool {
        let path = Self::full_path(path, directory);
        self.directories().iter().any(|known| known.eq_ignore_ascii_case(&path))
    }

    /// Names of the files and folders in a folder.
    pub(crate) fn files_in(&self, path: &str) -> Vec<String> {
        let inside = |folder: &str| path.eq_ignore_ascii_case(folder);
        let folder = &self.profile.folder;
        if inside(r"C:\Windows\System32") {
            return SYSTEM_PROGRAMS.iter().map(|name| (*name).to_owned()).collect();
        }
        if inside(folder) {
            let missing = self.tool_fault() == Some(ToolFault::Missing);
            return LDPLAYER_PROGRAMS
                .iter()
                .filter(|name| !(missing && **name == "ldconsole.exe"))
                .map(|name| (*name).to_owned())
                .chain(["vms".to_owned()])
                .collect();
        }
        if self.profile.installs.folders.iter().any(|folder| inside(folder)) {
            return LDPLAYER_PROGRAMS.iter().map(|name| (*name).to_owned()).collect();
        }
        let own =
            if inside(&format!(r"{folder}\vms\config")) { self.ldplayer.config_files() } else { Vec::new() };
        own.into_iter().chain(self.files.in_folder(path)).collect()
    }

    /// The bytes of a file that holds text.
    pub(crate) fn text_of(&self, path: &str) -> Option<String> {
        match self.files.get(path) {
            Some(Content::Config { text, .. }) => Some(text.clone()),
            Some(Content::Backup { .. }) => None,
            None => self.ldplayer.file(path),
        }
    }

    /// Copies one file; `false` if there is no such file.
    pub(crate) fn copy(&mut self, from: &str, to: &str) -> bool {
        let content = match (self.files.get(from), self.ldplayer.file(from)) {
            (Some(content), _) => content.clone(),
            (None, Some(text)) => Content::Config { text, saved: self.ldplayer.saved_at(from) },
            (None, None) => return false,
        };
        match (self.ldplayer.config_of(to), content) {
            (Some(index), Content::Config { saved, .. }) => self.ldplayer.write_config(index, saved),
            (_, content) => self.files.put(to, content),
        }
        true
    }

    /// Writes a backup of an emulator.
    pub(crate) fn backup(&mut self, index: u32, path: &str) {
        const BACKUP: u64 = 1_400_000_000;
        if let Some(saved) = self.ldplayer.saved(index) {
            self.files.put(path, Content::Backup { saved, bytes: BACKUP });
        }
    }

    /// Replaces an emulator by a backup; nothing happens if there is no such file.
    pub(crate) fn restore(&mut self, index: u32, path: &str, now: Instant) {
        if let Some(Content::Backup { saved, .. }) = self.files.get(path) {
            self.ldplayer.restore(index, saved.clone(), now);
        }
    }

    /// Bytes that are free on the drive of LDPlayer's folder.
    pub(crate) fn free_disk(&self) -> u64 {
        const FREE_WITHOUT_EMULATORS: u64 = 181_000_000_000;
        const EMULATOR: u64 = 4_000_000_000;
        if self.faults.has(&Fault::DiskFull) {
            return 12_000_000;
        }
        FREE_WITHOUT_EMULATORS.saturating_sub(self.ldplayer.count() * EMULATOR + self.files.bytes())
    }

    /// Whether there is a file or folder with this name.
    pub(crate) fn exists(&self, path: &str, directory: &str) -> bool {
        let path = Self::full_path(path, directory);
        if self.is_directory(&path, "") {
            return true;
        }
        let (folder, name) = path.rsplit_once('\\').unwrap_or(("", &path));
        self.files_in(folder).iter().any(|file| file.eq_ignore_ascii_case(name))
    }

    /// Whether `cmd.exe` would find a program under this name: by path, in the current folder or on the path.
    pub(crate) fn is_program(&self, name: &str, directory: &str) -> bool {
        let last = name.rsplit('\\').next().unwrap_or(name);
        if last.is_empty() {
            return false;
        }
        let candidates = if last.contains('.') {
            vec![name.to_owned()]
        } else {
            vec![format!("{name}.com"), format!("{name}.exe")]
        };
        let executable = |path: &str| {
            let extension = path.rsplit('.').next().unwrap_or_default();
            ["exe", "com"].iter().any(|known| extension.eq_ignore_ascii_case(known))
                && self.exists(path, directory)
        };
        candidates.iter().any(|name| {
            executable(name)
                || (!name.contains(['\\', ':']) && executable(&format!(r"C:\Windows\System32\{name}")))
        })
    }

    /// The environment a new process finds.
    pub(crate) fn environment(&self) -> BTreeMap<String, String> {
        let Profile { computer, user, .. } = &self.profile;
        [
            ("COMPUTERNAME", computer.clone()),
            ("COMSPEC", r"C:\Windows\system32\cmd.exe".to_owned()),
            ("NUMBER_OF_PROCESSORS", "16".to_owned()),
            ("OS", "Windows_NT".to_owned()),
            ("PATH", r"C:\Windows\system32;C:\Windows;C:\Windows\System32\Wbem".to_owned()),
            ("PATHEXT", ".COM;.EXE;.BAT;.CMD".to_owned()),
            ("PROCESSOR_ARCHITECTURE", "AMD64".to_owned()),
            ("PROGRAMFILES", r"C:\Program Files".to_owned()),
            ("PROMPT", "$P$G".to_owned()),
            ("SYSTEMDRIVE", "C:".to_owned()),
            ("SYSTEMROOT", r"C:\Windows".to_owned()),
            ("TEMP", format!(r"C:\Users\{user}\AppData\Local\Temp")),
            ("USERDOMAIN", computer.clone()),
            ("USERNAME", user.clone()),
            ("USERPROFILE", format!(r"C:\Users\{user}")),
            ("WINDIR", r"C:\Windows".to_owned()),
        ]
        .into_iter()
        .map(|(name, value)| (name.to_owned(), value))
        .collect()
    }
}
