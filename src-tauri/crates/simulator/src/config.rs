//! What a workstation is to be.

use std::time::Duration;

use sha2::{Digest as _, Sha256};
use uuid::Uuid;

use crate::autorun::AutoRun;
use crate::code_page::CodePages;
use crate::desktop::Desktop;
use crate::installs::Installs;
use crate::language::Language;
use crate::ldplayer::{EmulatorSpec, Flavour, Hardware, LdPlayerTiming};
use crate::tls::{Certificate, ChannelBinding};
use crate::world::SessionZero;

/// How WinRM hands a command line to `cmd.exe`. Which of the two Windows does is not documented; a client should
/// work with both.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum CommandWrapping {
    /// `cmd.exe /c <line>`
    #[default]
    Bare,
    /// `cmd.exe /c "<line>"`
    Quoted,
}

/// What runs command lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum CommandLines {
    /// A `cmd.exe` of the simulator's own.
    #[default]
    Simulated,
    /// Wine's `cmd.exe`, on a prefix that is made when the workstation starts; see [`crate::wine_is_there`].
    OnWine,
}

/// What Windows 10, 11 and Server 2016 and later have where there is no limit.
const UNLIMITED: usize = 2_147_483_647;

/// The service's limits; defaults are those of Windows 10 and 11.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quotas {
    /// `MaxShellsPerUser`.
    pub shells: usize,
    /// Users with shells at the same time (`MaxConcurrentUsers`); see [`crate::Workstation::set_other_users`].
    pub users: usize,
    /// `MaxConcurrentOperationsPerUser`: waiting Receives, enumerations under way, and every command a shell that
    /// is open was ever given. A command's operation ends with its shell, not by Signal ([MS-WSMV] 3.1.4.12, note on
    /// Windows behaviour).
    pub operations: usize,
    /// Commands in one shell that have not been signalled away (`MaxConcurrentCommandsPerShell`).
    pub commands_per_shell: usize,
    /// Processes in one shell (`MaxProcessesPerShell`): a command that runs is `cmd.exe` and one program.
    pub processes_per_shell: usize,
    /// Memory of all processes of a shell, in MB (`MaxMemoryPerShellMB`): a command that runs takes 8. Beyond that a
    /// program starts and finds no memory.
    pub memory_per_shell: usize,
    /// `MaxEnvelopeSizekb`, in bytes.
    pub envelope: usize,
    /// `MaxTimeoutms`: the longest a Receive waits.
    pub timeout: Duration,
    /// `IdleTimeout` of a shell that asks for none.
    pub idle_timeout: Duration,
    /// Failed logons until the account is locked; `None` never locks (Windows 10 before 22H2).
    pub lockout_after: Option<u32>,
    /// How long a locked account stays locked.
    pub lockout_for: Duration,
}

impl Default for Quotas {
    fn default() -> Self {
        Self {
            shells: UNLIMITED,
            users: UNLIMITED,
            operations: 1500,
            commands_per_shell: 1000,
            processes_per_shell: UNLIMITED,
            memory_per_shell: UNLIMITED,
            envelope: 512_000,
            timeout: Duration::from_mins(1),
            idle_timeout: Duration::from_hours(2),
            lockout_after: None,
            lockout_for: Duration::from_mins(10),
        }
    }
}

/// A workstation to start. [`Default`] is a machine in good health with two emulators' worth of nothing: no
/// emulator at all, `LDPlayer` 9, code page 1252, any free port.
#[derive(Debug, Clone)]
#[allow(clippy::struct_excessive_bools, reason = "each is a switch of its own, in Windows, too")]
pub struct WorkstationConfig {
    /// Port on 127.0.0.1; 0 takes a free one.
    pub port: u16,
    /// `NetBIOS` name, at most 15 characters.
    pub name: String,
    /// Windows' version with its build and revision.
    pub os_version: String,
    /// LDPlayer's version as its programs tell it; [`Flavour::version`] if absent.
    pub ldplayer_version: Option<String>,
    /// Account, without domain.
    pub user: String,
    /// Its password.
    pub password: String,
    /// Which LDPlayer is installed.
    pub flavour: Flavour,
    /// LDPlayer's folder; [`Flavour::folder`] if absent.
    pub folder: Option<String>,
    /// LDPlayer's data, below which its `config` is; `vms` in its folder if absent.
    pub data_folder: Option<String>,
    /// What of LDPlayer can be found by looking for it.
    pub installs: Installs,
    /// The product identifier of the computer (`Win32_ComputerSystemProduct.UUID`); absent, one made from its name.
    pub uuid: Option<String>,
    /// The domain the computer belongs to; absent, it is in `WORKGROUP`.
    pub domain: Option<String>,
    /// What the console's programs speak. See [`Self::in_language`].
    pub language: Language,
    /// The machine's code pages. A machine with 936 has the Chinese build of LDPlayer.
    pub code_pages: CodePages,
    /// Emulators to begin with.
    pub emulators: Vec<EmulatorSpec>,
    /// How long LDPlayer takes.
    pub timing: LdPlayerTiming,
    /// The service's limits.
    pub quotas: Quotas,
    /// Whether session 0 is as hostile as on Windows.
    pub session_zero: SessionZero,
    /// Who sits at the desktop, in session 1 at the console; matters for interactive tasks.
    pub logged_on: Option<String>,
    /// Everybody who is logged on, if that is not one user at the console: then `logged_on` does not count.
    pub desktops: Vec<Desktop>,
    /// Whether an adb server runs on the desktop from the start on, or the first call of adb has to start one.
    pub adb_server: bool,
    /// What `cmd.exe` runs before every line.
    pub auto_run: AutoRun,
    /// Whether the machine runs on its battery.
    pub on_battery: bool,
    /// Whether that user is logged on again by itself after a restart of the machine.
    pub autologon: bool,
    /// Whether a monitor is connected, as far as `tscon` is concerned.
    pub monitor: bool,
    /// From the moment the machine goes down for a restart, or is switched on, until WinRM listens.
    pub restart_takes: Duration,
    /// Whether its network adapter wakes it (Wake-on-LAN).
    pub wakes: bool,
    /// What the machine has for its emulators.
    pub hardware: Hardware,
    /// `AllowUnencrypted`: take SOAP in the clear over HTTP.
    pub allow_unencrypted: bool,
    /// `Auth/Basic`: offered, and over HTTP accepted, only together with `allow_unencrypted`.
    pub basic: bool,
    /// HTTPS with this certificate instead of HTTP.
    pub https: Option<Certificate>,
    /// Whether logons over HTTPS must be bound to their connection.
    pub channel_binding: ChannelBinding,
    /// How command lines reach `cmd.exe`.
    pub wrapping: CommandWrapping,
    /// What runs command lines.
    pub command_lines: CommandLines,
    /// Time a request spends on the network, there and back together, on top of what it really does.
    pub round_trip: Duration,
    /// Source of everything that varies (process identifiers, boot times, jitter).
    pub seed: u64,
}

impl Default for WorkstationConfig {
    fn default() -> Self {
        Self {
            port: 0,
            name: "FARM-01".into(),
            os_version: "10.0.19045.4291".into(),
            ldplayer_version: None,
            user: "operator".into(),
            password: "Correct-Horse-7".into(),
            flavour: Flavour::Ld9,
            folder: None,
            data_folder: None,
            installs: Installs::default(),
            uuid: None,
            domain: None,
            language: Language::English,
            code_pages: Language::English.code_pages(),
            emulators: Vec::new(),
            timing: LdPlayerTiming::default(),
            quotas: Quotas::default(),
            session_zero: SessionZero::default(),
            logged_on: Some("operator".into()),
            desktops: Vec::new(),
            adb_server: true,
            auto_run: AutoRun::default(),
            on_battery: false,
            autologon: true,
            monitor: true,
            restart_takes: Duration::from_secs(20),
            wakes: true,
            hardware: Hardware::default(),
            allow_unencrypted: false,
            basic: false,
            https: None,
            channel_binding: ChannelBinding::default(),
            wrapping: CommandWrapping::default(),
            command_lines: CommandLines::default(),
            round_trip: Duration::ZERO,
            seed: 1,
        }
    }
}

impl WorkstationConfig {
    /// A workstation in this language, with its code pages.
    pub fn in_language(language: Language) -> Self {
        Self { language, code_pages: language.code_pages(), ..Self::default() }
    }

    /// Everybody who is logged on.
    pub(crate) fn people(&self) -> Vec<Desktop> {
        match (self.desktops.as_slice(), &self.logged_on) {
            ([], Some(user)) => vec![Desktop::console(user.clone())],
            (desktops, _) => desktops.to_vec(),
        }
    }

    /// The identifier of the computer.
    pub(crate) fn uuid(&self) -> String {
        let made = || {
            let digest = Sha256::digest(self.name.to_uppercase().as_bytes());
            let bytes: [u8; 16] = std::array::from_fn(|at| digest[at]);
            Uuid::from_bytes(bytes).to_string().to_uppercase()
        };
        self.uuid.clone().unwrap_or_else(made)
    }
}
