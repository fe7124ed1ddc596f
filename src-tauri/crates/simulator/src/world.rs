//! The machine behind the service: its name, its disk as far as anybody looks, its emulators and tasks.

use std::collections::BTreeMap;
use std::time::Duration;

use tokio::time::Instant;

use crate::adb_server::AdbServer;
use crate::autorun::AutoRun;
use crate::code_page::CodePages;
use crate::desktop::{Desktop, People};
use crate::fault::{Fault, Faults};
use crate::files::{Content, Files};
use crate::installs::Installs;
use crate::language::{Language, Phrase};
use crate::ldplayer::{LdPlayer, Session};
use crate::load::Load;
use crate::power::MachinePower;
use crate::tasks::Tasks;

/// What session 0 does to an emulator that is launched through WinRM.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum SessionZero {
    /// Nothing: a launch from a remote shell works as one from the desktop.
    Lenient,
    /// What Windows does: without a desktop Android never comes up, and the emulator ends with the shell. Only an
    /// interactive task of a user who is logged on escapes.
    Faithful,
    /// As [`Self::Faithful`], and `quit` from a remote shell does not reach what runs on the desktop, as was measured
    /// on one server: the tool says nothing, and only `taskkill /F` ends it.
    #[default]
    Strict,
}

/// What a machine is.
#[derive(Debug, Clone)]
pub(crate) struct Profile {
    pub(crate) computer: String,
    pub(crate) user: String,
    pub(crate) os_version: String,
    /// Of LDPlayer's programs, as their files tell it.
    pub(crate) ldplayer_version: String,
    pub(crate) code_pages: CodePages,
    /// LDPlayer's folder, without a trailing backslash.
    pub(crate) folder: String,
    /// Where its emulators and their settings are, without a trailing backslash.
    pub(crate) data_folder: String,
    pub(crate) installs: Installs,
    pub(crate) session_zero: SessionZero,
    pub(crate) language: Language,
    /// The product identifier of the computer.
    pub(crate) uuid: String,
    /// The domain the computer belongs to, if it belongs to one.
    pub(crate) domain: Option<String>,
    /// Who is logged on.
    pub(crate) people: People,
    pub(crate) auto_run: AutoRun,
    pub(crate) on_battery: bool,
    /// Whether a monitor is connected.
    pub(crate) monitor: bool,
    pub(crate) processors: u32,
    /// Memory in MiB.
    pub(crate) memory: u64,
    /// Bytes that are free on drive C before any emulator takes some.
    pub(crate) free_disk: u64,
    /// Since when this simulation has been watching it run, and for how long it had been running by then.
    pub(crate) up_since: Instant,
    pub(crate) up_before: Duration,
}

/// Everything a command line can reach.
#[derive(Debug)]
pub(crate) struct World {
    pub(crate) profile: Profile,
    pub(crate) ldplayer: LdPlayer,
    pub(crate) faults: Faults,
    /// The arguments of every program that was started, if somebody wants to know.
    pub(crate) started: Option<Vec<Vec<String>>>,
    /// Decides which runs of a program a fault strikes.
    pub(crate) rng: fastrand::Rng,
    pub(crate) tasks: Tasks,
    pub(crate) files: Files,
    /// Until when a run of `ldconsole.exe` that takes its time is among the processes.
    pub(crate) console_until: Option<Instant>,
    pub(crate) adb_server: Option<AdbServer>,
    /// The profile of WinRM's account is loaded: it has a shell.
    pub(crate) profile_loaded: bool,
    pub(crate) load: Load,
    pub(crate) power: MachinePower,
}

/// Bytes of files that are kept in memory at most: what is more has no room.
const KEPT: usize = 512 * 1024 * 1024;

/// A disk is full.
#[derive(Debug)]
pub(crate) struct NoSpace;

/// The name of the session in which tasks of SYSTEM run: no shell has it.
pub(crate) const SYSTEM_TASK: &str = "SYSTEM";

/// Space one emulator takes.
const EMULATOR: u64 = 4_000_000_000;

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
    "shutdown.exe",
    "sort.exe",
    "taskkill.exe",
    "tasklist.exe",
    "timeout.exe",
    "tscon.exe",
    "where.exe",
    "whoami.exe",
];

/// Programs LDPlayer brings.
const LDPLAYER_PROGRAMS: &[&str] = &["adb.exe", "dnconsole.exe", "dnplayer.exe", "ld.exe", "ldconsole.exe"];

/// The last part of a path in lower case, without `.exe` or `.com`.
pub(crate) fn base_name(path: &str) -> String {
    let name = path.rsplit(['\\', '/']).next().unwrap_or(path).to_ascii_lowercase();
    name.strip_suffix(".exe").or_else(|| name.strip_suffix(".com")).map_or(name.clone(), str::to_owned)
}

impl World {
    /// These are logged on, and nobody else: what ran in a session that is gone ends.
    pub(crate) fn log_on(&mut self, desktops: Vec<Desktop>, now: Instant) {
        let people = &mut self.profile.people;
        let before: Vec<u32> = people.desktops.iter().map(|desktop| desktop.session).collect();
        people.desktops = desktops;
        self.ldplayer.desktop = people.first().map_or(1, |desktop| desktop.session);
        for session in before {
            if self.profile.people.at(session).is_none() {
                self.ldplayer.log_off(session, now);
                self.end_tasks_in(session);
                self.end_adb_server(&Session::Desktop(session));
            }
        }
    }

    /// A sentence of a console program in the machine's language.
    pub(crate) fn say(&self, phrase: Phrase, parts: &[&str]) -> String {
        self.profile.language.say(phrase, parts)
    }

    /// Whether Android can draw where a launch ends up.
    pub(crate) fn draws(&self, session: &Session) -> bool {
        match session {
            _ if self.profile.session_zero == SessionZero::Lenient => true,
            Session::Desktop(number) => {
                self.profile.people.at(*number).is_some_and(|desktop| desktop.connection.draws())
            }
            Session::Shell(_) => false,
        }
    }

    /// Whether what runs there is SYSTEM's: a task of it, which no shell can be.
    pub(crate) fn runs_as_system(&self, session: &Session) -> bool {
        matches!(session, Session::Shell(name) if name == SYSTEM_TASK)
    }

    /// For how long the machine has been running.
    pub(crate) fn uptime(&self, now: Instant) -> Duration {
        now.saturating_duration_since(self.profile.up_since) + self.profile.up_before
    }

    /// The fault that strikes a program which is started now, of those that are `wanted`.
    pub(crate) fn strike_run(&mut self, wanted: &[Fault]) -> Option<Fault> {
        let Self { faults, rng, .. } = self;
        faults.strike_run(rng, wanted)
    }

    /// How long the program that is started now takes to start.
    pub(crate) fn program_start(&mut self) -> Duration {
        let Self { faults, rng, .. } = self;
        faults.program_start(rng)
    }

    /// In which session a launch asked for in `session` ends up.
    pub(crate) fn launch_session(&self, session: &Session) -> Session {
        match self.profile.session_zero {
            SessionZero::Lenient => Session::Desktop(self.profile.people.first().map_or(1, |at| at.session)),
            SessionZero::Faithful | SessionZero::Strict => session.clone(),
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
            r"C:\ProgramData".to_owned(),
            r"C:\Users".to_owned(),
            format!(r"C:\Users\{}", self.profile.user),
            format!(r"C:\Users\{}\AppData\Local\Temp", self.profile.user),
            r"C:\Windows\Temp".to_owned(),
            r"C:\ProgramData".to_owned(),
            "D:\\".to_owned(),
        ];
        known.push(format!(r"{}\config", self.profile.data_folder));
        for desktop in &self.profile.people.desktops {
            let home = format!(r"C:\Users\{}", desktop.plain_user());
            known.push(format!(r"{home}\AppData\Local\Temp"));
            known.push(home);
        }
        // LDPlayer's two folders, and all above them.
        for mut folder in [self.profile.folder.as_str(), &self.profile.data_folder] {
            loop {
                known.push(folder.to_owned());
                match folder.rsplit_once('\\') {
                    Some((parent, _)) if parent.contains('\\') => folder = parent,
                    _ => break,
                }
            }
        }
        known
    }

    pub(crate) fn is_directory(&self, path: &str, directory: &str) -> bool {
        let path = Self::full_path(path, directory);
        matches!(self.files.get(&path), Some(Content::Folder))
            || self.directories().iter().any(|known| known.eq_ignore_ascii_case(&path))
    }

    /// Names of the files and folders in a folder.
    pub(crate) fn files_in(&self, path: &str) -> Vec<String> {
        let inside = |folder: &str| path.eq_ignore_ascii_case(folder);
        let Profile { folder, data_folder, .. } = &self.profile;
        if inside(r"C:\Windows\System32") {
            return SYSTEM_PROGRAMS.iter().map(|name| (*name).to_owned()).collect();
        }
        if inside(folder) {
            let missing = self.faults.has(&Fault::LdconsoleMissing);
            return LDPLAYER_PROGRAMS
                .iter()
                .filter(|name| !(missing && **name == "ldconsole.exe"))
                .map(|name| (*name).to_owned())
                .chain([self.ldplayer.multi_player_image().to_owned()])
                .chain((*data_folder == format!(r"{folder}\vms")).then(|| "vms".to_owned()))
                .chain(self.files.in_folder(path))
                .collect();
        }
        if self.profile.installs.folders.iter().any(|folder| inside(folder)) {
            return LDPLAYER_PROGRAMS.iter().map(|name| (*name).to_owned()).collect();
        }
        let own =
            if inside(&format!(r"{data_folder}\config")) { self.ldplayer.config_files() } else { Vec::new() };
        own.into_iter().chain(self.files.in_folder(path)).collect()
    }

    /// What is in a file, as far as it is kept here.
    pub(crate) fn bytes_of(&self, path: &str, now: Instant) -> Option<Vec<u8>> {
        match self.files.get(path) {
            Some(Content::Bytes(bytes)) => Some(bytes.clone()),
            Some(Content::Folder) => None,
            // Nobody reads these; that they are binary is all that can be seen.
            Some(Content::Backup { .. } | Content::Application { .. }) => Some(b"PK\x03\x04".to_vec()),
            None => self.ldplayer.file(path, now),
        }
    }

    /// What a program says of its version.
    pub(crate) fn version_of(&self, path: &str) -> Option<String> {
        let (folder, name) = path.rsplit_once('\\')?;
        let ldplayers = LDPLAYER_PROGRAMS.iter().any(|program| program.eq_ignore_ascii_case(name));
        let found = ldplayers && folder.eq_ignore_ascii_case(&self.profile.folder);
        found.then(|| self.profile.ldplayer_version.clone())
    }

    /// The size of a file.
    pub(crate) fn size_of(&self, path: &str, now: Instant) -> Option<u64> {
        const PROGRAM: u64 = 477_184;
        match self.files.get(path) {
            Some(Content::Folder) => None,
            Some(content) => Some(content.size()),
            None => match self.ldplayer.file(path, now) {
                Some(bytes) => Some(bytes.len() as u64),
                None => (self.exists(path, "") && !self.is_directory(path, "")).then_some(PROGRAM),
            },
        }
    }

    /// Copies one file; `false` if there is no such file.
    pub(crate) fn copy(&mut self, from: &str, to: &str, now: Instant) -> bool {
        let content = match (self.files.get(from), self.ldplayer.file(from, now)) {
            (Some(Content::Folder), _) | (None, None) => return false,
            (Some(content), _) => content.clone(),
            (None, Some(bytes)) => Content::Bytes(bytes),
        };
        match content {
            Content::Bytes(bytes) => self.write(to, bytes, now),
            content => self.files.put(to, content),
        }
        true
    }

    /// Writes a file; one that LDPlayer keeps takes effect.
    pub(crate) fn write(&mut self, path: &str, bytes: Vec<u8>, now: Instant) {
        if !self.ldplayer.write_file(path, &bytes, now) {
            self.files.put(path, Content::Bytes(bytes));
        }
    }

    /// Writes bytes into a file from a place on; what is there already is written over.
    pub(crate) fn write_at(&mut self, path: &str, at: u64, bytes: &[u8]) -> Result<(), NoSpace> {
        let at = usize::try_from(at).map_err(|_| NoSpace)?;
        let end = at + bytes.len();
        let length = self.files.bytes_mut(path).map_or(0, |held| held.len());
        self.resize(path, end.max(length))?;
        let held = self.files.bytes_mut(path).ok_or(NoSpace)?;
        held[at..end].copy_from_slice(bytes);
        Ok(())
    }

    /// Makes a file so long; what is new of it is zero.
    pub(crate) fn resize(&mut self, path: &str, to: usize) -> Result<(), NoSpace> {
        let drive = path.chars().next().unwrap_or('c');
        let (mut free, kept) = (self.free_disk(drive), self.files.kept());
        if self.faults.has(&Fault::DiskFull) {
            // What little there is gets less.
            free = free.saturating_sub(kept as u64);
        }
        let held = self.files.bytes_mut(path).ok_or(NoSpace)?;
        let more = to.saturating_sub(held.len());
        if more as u64 > free || kept + more > KEPT {
            return Err(NoSpace);
        }
        held.resize(to, 0);
        Ok(())
    }

    /// Makes a folder, and those above it.
    pub(crate) fn make_folders(&mut self, path: &str) {
        for (end, _) in path.match_indices('\\').skip(1).chain([(path.len(), "")]) {
            if !self.exists(&path[..end], "") {
                self.files.put(&path[..end], Content::Folder);
            }
        }
    }

    /// Whether a file may be written at this full path: its folder must be there, and it must not be one itself.
    pub(crate) fn may_write(&self, path: &str) -> bool {
        let folder = path.rsplit_once('\\').map_or("", |(folder, _)| folder);
        let drive = format!("{folder}\\");
        !self.is_directory(path, "") && (self.is_directory(folder, "") || self.is_directory(&drive, ""))
    }

    /// Writes a backup of an emulator, if there is room for it.
    pub(crate) fn backup(&mut self, index: u32, path: &str) {
        const BACKUP: u64 = 1_400_000_000;
        let drive = path.chars().next().unwrap_or('c');
        if let Some(saved) = self.ldplayer.saved(index)
            && self.free_disk(drive) >= BACKUP
        {
            self.files.put(path, Content::Backup { saved: Box::new(saved), bytes: BACKUP });
        }
    }

    /// Replaces an emulator by a backup; nothing happens if there is no such file.
    pub(crate) fn restore(&mut self, index: u32, path: &str, now: Instant) {
        if let Some(Content::Backup { saved, .. }) = self.files.get(path) {
            self.ldplayer.restore(index, (**saved).clone(), now);
        }
    }

    /// The drive with LDPlayer's emulators.
    fn drive(&self) -> char {
        self.profile.data_folder.chars().next().unwrap_or('c').to_ascii_lowercase()
    }

    /// Bytes that are free on a drive. The configured ones are those of the drive with LDPlayer's emulators.
    pub(crate) fn free_disk(&self, drive: char) -> u64 {
        const FREE_ELSEWHERE: u64 = 640_000_000_000;
        let drive = drive.to_ascii_lowercase();
        let written = self.files.bytes_on(drive);
        if drive != self.drive() {
            return FREE_ELSEWHERE.saturating_sub(written);
        }
        if self.faults.has(&Fault::DiskFull) {
            return 12_000_000;
        }
        self.profile.free_disk.saturating_sub(self.ldplayer.count() * EMULATOR + written)
    }

    /// The size of a drive, of which no more than that can be free.
    pub(crate) fn size_of_disk(&self, drive: char) -> u64 {
        let least = if drive.eq_ignore_ascii_case(&'c') { 499_000_000_000 } else { 1_000_000_000_000 };
        let free =
            if drive.to_ascii_lowercase() == self.drive() { self.profile.free_disk } else { 640_000_000_000 };
        u64::max(least, free + 20_000_000_000)
    }

    /// Whether there is room for another emulator.
    pub(crate) fn has_room(&self) -> bool {
        self.free_disk(self.drive()) >= EMULATOR
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

    /// The environment a new process of WinRM's account finds.
    pub(crate) fn environment(&self) -> BTreeMap<String, String> {
        self.environment_of(&self.profile.user)
    }

    /// The environment a new process of a user finds.
    pub(crate) fn environment_of(&self, user: &str) -> BTreeMap<String, String> {
        let computer = &self.profile.computer;
        [
            ("ALLUSERSPROFILE", r"C:\ProgramData".to_owned()),
            ("COMPUTERNAME", computer.clone()),
            ("COMSPEC", r"C:\Windows\system32\cmd.exe".to_owned()),
            ("NUMBER_OF_PROCESSORS", self.profile.processors.to_string()),
            ("OS", "Windows_NT".to_owned()),
            ("PATH", r"C:\Windows\system32;C:\Windows;C:\Windows\System32\Wbem".to_owned()),
            ("PATHEXT", ".COM;.EXE;.BAT;.CMD".to_owned()),
            ("PROCESSOR_ARCHITECTURE", "AMD64".to_owned()),
            ("PROGRAMDATA", r"C:\ProgramData".to_owned()),
            ("PROGRAMFILES", r"C:\Program Files".to_owned()),
            ("PROMPT", "$P$G".to_owned()),
            ("SYSTEMDRIVE", "C:".to_owned()),
            ("SYSTEMROOT", r"C:\Windows".to_owned()),
            ("TEMP", format!(r"C:\Users\{user}\AppData\Local\Temp")),
            ("USERDOMAIN", computer.clone()),
            ("USERNAME", user.to_owned()),
            ("USERPROFILE", format!(r"C:\Users\{user}")),
            ("WINDIR", r"C:\Windows".to_owned()),
        ]
        .into_iter()
        .map(|(name, value)| (name.to_owned(), value))
        .collect()
    }
}
