//! The few WMI classes that describe a machine and what runs on it.

use std::time::Duration;

use tokio::time::Instant;

use crate::desktop::{ACCOUNT_SID, Connection, Principal};
use crate::ldplayer::Priority;
use crate::world::World;

/// An instance: its properties in the order of the class.
pub(super) type Instance = Vec<(&'static str, String)>;

fn text(value: &str) -> String {
    value.to_owned()
}

/// All instances of a class with its proper name; `None` if it is not known. Files are only found by their name.
pub(super) fn instances(
    world: &World,
    class: &str,
    name: Option<&str>,
    now: Instant,
) -> Option<(&'static str, Vec<Instance>)> {
    let profile = &world.profile;
    Some(match class.to_ascii_lowercase().as_str() {
        "win32_operatingsystem" => ("Win32_OperatingSystem", vec![operating_system(world, now)]),
        "win32_computersystem" => ("Win32_ComputerSystem", vec![computer(world)]),
        "win32_computersystemproduct" => {
            let instance = vec![
                ("IdentifyingNumber", text("System Serial Number")),
                ("Name", text("System Product Name")),
                ("UUID", profile.uuid.clone()),
                ("Vendor", text("System manufacturer")),
            ];
            ("Win32_ComputerSystemProduct", vec![instance])
        }
        "win32_userprofile" => ("Win32_UserProfile", profiles(world)),
        "win32_desktopmonitor" => {
            let shown = profile
                .people
                .desktops
                .iter()
                .all(|desktop| desktop.connection != Connection::ConsoleWithoutMonitor);
            let monitor = vec![("DeviceID", text("DesktopMonitor1")), ("Name", text("Generic PnP Monitor"))];
            ("Win32_DesktopMonitor", shown.then_some(monitor).into_iter().collect())
        }
        "win32_battery" => {
            let battery = vec![("BatteryStatus", text("1")), ("DeviceID", text("BAT0"))];
            ("Win32_Battery", profile.on_battery.then_some(battery).into_iter().collect())
        }
        "win32_processor" => {
            let instance = vec![
                ("DeviceID", text("CPU0")),
                ("LoadPercentage", world.load(now).to_string()),
                ("Name", text("AMD Ryzen 7 5700G with Radeon Graphics")),
                ("NumberOfCores", (profile.processors / 2).max(1).to_string()),
                ("NumberOfLogicalProcessors", profile.processors.to_string()),
            ];
            ("Win32_Processor", vec![instance])
        }
        "win32_logicaldisk" => {
            let disk = |id: &str, size: u64, free: u64| {
                vec![
                    ("DeviceID", text(id)),
                    ("DriveType", text("3")),
                    ("FileSystem", text("NTFS")),
                    ("FreeSpace", free.to_string()),
                    ("Size", size.to_string()),
                ]
            };
            let disks = vec![
                disk("C:", world.size_of_disk('c'), world.free_disk('c')),
                disk("D:", world.size_of_disk('d'), world.free_disk('d')),
            ];
            ("Win32_LogicalDisk", disks)
        }
        "win32_networkadapterconfiguration" => {
            let adapter = |index: &str, name: &str, address: String, enabled: bool| {
                vec![
                    ("Description", text(name)),
                    ("IPEnabled", enabled.to_string()),
                    ("Index", text(index)),
                    ("MACAddress", address),
                ]
            };
            let adapters = vec![
                adapter("0", "WAN Miniport (IP)", text("0A:00:27:00:00:01"), false),
                adapter("1", "Realtek PCIe GbE Family Controller", world.power.address_text(), true),
            ];
            ("Win32_NetworkAdapterConfiguration", adapters)
        }
        "win32_process" => {
            let instance = |process: crate::processes::Process| {
                let (kernel, threads) = match process.pid {
                    0 => (world.idle_time(), profile.processors),
                    _ => (Duration::from_secs(u64::from(process.pid)), 12),
                };
                vec![
                    ("CommandLine", process.command_line),
                    ("ExecutablePath", process.path),
                    ("KernelModeTime", (kernel.as_nanos() / 100).to_string()),
                    ("Name", process.image),
                    // In kilobytes, unlike the working set.
                    ("PageFileUsage", process.memory.to_string()),
                    ("Priority", base_priority(process.priority).to_string()),
                    ("ProcessId", process.pid.to_string()),
                    ("SessionId", process.session.to_string()),
                    ("ThreadCount", threads.to_string()),
                    ("WorkingSetSize", (u64::from(process.memory) * 1024).to_string()),
                ]
            };
            ("Win32_Process", world.processes(now).into_iter().map(instance).collect())
        }
        "cim_datafile" => ("CIM_DataFile", data_file(world, name, now)),
        _ => return None,
    })
}

fn operating_system(world: &World, now: Instant) -> Instance {
    let profile = &world.profile;
    let build = profile.os_version.split('.').nth(2).unwrap_or("19045");
    let version = format!("10.0.{build}");
    let total = profile.memory * 1024;
    let (used, _) = world.ldplayer.in_use();
    let free = total.saturating_sub((used + 4096) * 1024).max(600_000);
    vec![
        ("BuildNumber", text(build)),
        ("Caption", text("Microsoft Windows 10 Pro")),
        ("CodeSet", profile.code_pages.ansi.to_string()),
        ("CSName", profile.computer.clone()),
        ("FreePhysicalMemory", free.to_string()),
        ("LastBootUpTime", moment(world, world.uptime(now))),
        ("LocalDateTime", moment(world, Duration::ZERO)),
        ("OSArchitecture", text("64-bit")),
        ("OSLanguage", profile.language.number().to_string()),
        ("ProductType", text("1")),
        ("SystemDrive", text("C:")),
        ("TotalVisibleMemorySize", total.to_string()),
        ("Version", version),
    ]
}

fn computer(world: &World) -> Instance {
    let profile = &world.profile;
    // Only somebody at the console is named here.
    let at_console = profile.people.desktops.iter().find(|desktop| {
        matches!(desktop.connection, Connection::Console | Connection::ConsoleWithoutMonitor)
    });
    let user = at_console.map(|desktop| profile.people.qualified(&desktop.user));
    vec![
        ("DNSHostName", profile.computer.clone()),
        ("Domain", profile.domain.clone().unwrap_or_else(|| text("WORKGROUP"))),
        ("Name", profile.computer.clone()),
        ("PartOfDomain", profile.domain.is_some().to_string()),
        ("TotalPhysicalMemory", (profile.memory * 1024 * 1024).to_string()),
        ("UserName", user.unwrap_or_default()),
    ]
}

/// The priority that threads of a class begin with.
fn base_priority(class: Priority) -> u8 {
    match class {
        Priority::Idle => 4,
        Priority::BelowNormal => 6,
        Priority::Normal => 8,
        Priority::High => 13,
    }
}

/// The profiles on the machine. A user's is loaded while he is logged on, that of WinRM's account while it has a shell.
fn profiles(world: &World) -> Vec<Instance> {
    let people = &world.profile.people;
    let instance = |account: Principal| {
        let loaded = account.special
            || !people.sessions_of(&account.sid).is_empty()
            || (account.sid == ACCOUNT_SID && world.profile_loaded);
        vec![
            ("Loaded", loaded.to_string()),
            ("LocalPath", account.profile),
            ("SID", account.sid),
            ("Special", account.special.to_string()),
        ]
    };
    people.accounts().into_iter().map(instance).collect()
}

/// A file by its name: with the path in a query, every backslash twice.
fn data_file(world: &World, name: Option<&str>, now: Instant) -> Vec<Instance> {
    let Some(path) = name else { return Vec::new() };
    match world.size_of(path, now) {
        Some(size) => {
            let mut file = vec![("FileSize", size.to_string()), ("Name", path.to_lowercase())];
            file.extend(world.version_of(path).map(|version| ("Version", version)));
            vec![file]
        }
        None => Vec::new(),
    }
}

/// The machine's clock, `ago` before now. Its zone is UTC.
fn moment(world: &World, ago: Duration) -> String {
    let at = world.faults.clock();
    let at = time::Duration::try_from(ago).ok().and_then(|ago| at.checked_sub(ago)).unwrap_or(at);
    format!(
        "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}.{:06}Z",
        at.year(),
        u8::from(at.month()),
        at.day(),
        at.hour(),
        at.minute(),
        at.second(),
        at.microsecond()
    )
}
