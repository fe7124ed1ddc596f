//! How the machine is: memory, processors, disks, programs. Three questions to WMI, one request each; nothing in the answers
//! depends on the language of Windows.
//!
//! How busy the processors are is read from the time for which the idle process ran, which stands in the class that is asked
//! for the programs anyway. The classes made for it are no better: `Win32_Processor` measures one second, and leaves its
//! figure out at times (`osquery/osquery#8275`); the performance counters are switched off or damaged on some machines
//! (`prometheus-community/windows_exporter#115`) and block for seconds on others (`windows_exporter#89`).

use std::{fmt::Write as _, time::Duration};

use crate::{
    error::Result,
    host::{clock, station::Station},
    winrm::instances::instances,
};

/// What Windows says of itself. What it does not say, or says in a way that cannot be, is `None`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct System {
    /// The number of its build, 19045.
    pub build: Option<u32>,
    /// Whether it is an edition for servers.
    pub server: Option<bool>,
    /// For how long it has been running. Fast startup goes on counting over a shutdown.
    pub uptime: Option<Duration>,
    /// Memory of the machine, in bytes.
    pub memory_total: Option<u64>,
    /// Memory that is free, in bytes.
    pub memory_free: Option<u64>,
    /// The letter of the drive that it was started from.
    pub drive: Option<char>,
}

/// What runs, as far as it was asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Programs {
    /// What the processors had nothing to do for.
    pub idle: Option<Idle>,
    /// The numbers of the sessions with a desktop.
    pub desktops: Vec<u32>,
    /// Each process that was asked for by name, with its working set in bytes.
    pub memory: Vec<(u32, u64)>,
}

/// For how long the processors had nothing to do since the machine was started, all together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Idle {
    /// For how long.
    pub time: Duration,
    /// How many processors there are.
    pub processors: u32,
}

/// A disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Disk {
    /// Its letter.
    pub drive: char,
    /// Its size, in bytes.
    pub total: u64,
    /// What is free of it, in bytes.
    pub free: u64,
}

impl Idle {
    /// How busy the processors were since `before`, which was `passed` ago, in percent; `None` if the machine was started
    /// anew meanwhile, or too little time has passed to tell.
    pub fn busy_since(&self, before: &Self, passed: Duration) -> Option<u32> {
        if self.processors != before.processors || passed < Duration::from_millis(100) {
            return None;
        }
        let idle = self.time.checked_sub(before.time)?.div_duration_f64(passed * self.processors);
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it is 0 to 100")]
        let busy = ((1.0 - idle) * 100.0).round().clamp(0.0, 100.0) as u32;
        Some(busy)
    }
}

impl Station {
    /// What Windows says of itself, within `deadline`.
    pub async fn system(&self, deadline: Duration) -> Result<System> {
        let wql = "SELECT BuildNumber, ProductType, LastBootUpTime, LocalDateTime, TotalVisibleMemorySize, \
                   FreePhysicalMemory, SystemDrive FROM Win32_OperatingSystem";
        Ok(system(&self.session().query(wql, deadline).await?))
    }

    /// What runs, within `deadline`: the programs with these names, and what tells of desktops and processors.
    pub async fn programs(&self, images: &[&str], deadline: Duration) -> Result<Programs> {
        let mut wql = "SELECT Name, ProcessId, SessionId, WorkingSetSize, KernelModeTime, ThreadCount FROM \
                       Win32_Process WHERE ProcessId = 0 OR Name = 'explorer.exe'"
            .to_owned();
        for image in images {
            let image = image.replace('\\', "\\\\").replace('\'', "\\'");
            let _ = write!(wql, " OR Name = '{image}'");
        }
        Ok(programs(&self.session().query(&wql, deadline).await?))
    }

    /// These disks, within `deadline`. Others are not asked: one that does not answer would hold up the answer.
    pub async fn disks(&self, drives: &[char], deadline: Duration) -> Result<Vec<Disk>> {
        let named: Vec<String> = drives
            .iter()
            .filter(|drive| drive.is_ascii_alphabetic())
            .map(|drive| format!("DeviceID = '{drive}:'"))
            .collect();
        if named.is_empty() {
            return Ok(Vec::new());
        }
        let condition = named.join(" OR ");
        let wql = format!("SELECT DeviceID, Size, FreeSpace FROM Win32_LogicalDisk WHERE {condition}");
        Ok(disks(&self.session().query(&wql, deadline).await?))
    }

    /// The version that a program tells in its file, within `deadline`; `None` if there is none.
    pub async fn version_of(&self, path: &str, deadline: Duration) -> Result<Option<String>> {
        let name = path.replace('\\', "\\\\").replace('\'', "\\'");
        let wql = format!("SELECT Version FROM CIM_DataFile WHERE Name = '{name}'");
        let [version] = one(&self.session().query(&wql, deadline).await?, ["Version"]);
        // Some programs write it with commas.
        Ok(version.map(|version| version.replace(", ", ".").replace(',', ".")).filter(|v| is_version(v)))
    }
}

fn system(xml: &str) -> System {
    let [build, product, booted, now, total, free, drive] = one(
        xml,
        [
            "BuildNumber",
            "ProductType",
            "LastBootUpTime",
            "LocalDateTime",
            "TotalVisibleMemorySize",
            "FreePhysicalMemory",
            "SystemDrive",
        ],
    );
    let moment = |text: Option<String>| clock::parse(&text?);
    let uptime = moment(now).zip(moment(booted)).and_then(|(now, booted)| (now - booted).try_into().ok());
    // In kilobytes.
    let bytes = |text: Option<String>| number(text)?.checked_mul(1024);
    let (memory_total, memory_free) = amount(bytes(total), bytes(free)).unzip();
    let drive = drive.and_then(|drive| letter(&drive));
    let server = number(product).filter(|kind| (1..=3).contains(kind)).map(|kind| kind != 1);
    let build = number(build).and_then(|build| u32::try_from(build).ok());
    System { build, server, uptime, memory_total, memory_free, drive }
}

fn programs(xml: &str) -> Programs {
    let properties = ["Name", "ProcessId", "SessionId", "WorkingSetSize", "KernelModeTime", "ThreadCount"];
    let mut found = Programs::default();
    for [name, pid, session, memory, kernel, threads] in instances(xml, properties) {
        let small = |text: Option<String>| number(text).and_then(|n| u32::try_from(n).ok());
        match (small(pid), name) {
            // Its kernel time is that of all processors, in units of 100 ns; it has one thread on each.
            (Some(0), _) => {
                let time = number(kernel).and_then(|units| units.checked_mul(100)).map(Duration::from_nanos);
                let processors = small(threads).filter(|count| *count > 0);
                found.idle = time.zip(processors).map(|(time, processors)| Idle { time, processors });
            }
            (Some(_), Some(name)) if name.eq_ignore_ascii_case("explorer.exe") => {
                // Session 0 is that of services.
                let desktop = small(session).filter(|session| *session > 0);
                found.desktops.extend(desktop.filter(|session| !found.desktops.contains(session)));
            }
            (Some(pid), Some(_)) => found.memory.extend(number(memory).map(|bytes| (pid, bytes))),
            _ => {}
        }
    }
    found
}

fn disks(xml: &str) -> Vec<Disk> {
    let read = |[drive, total, free]: [Option<String>; 3]| {
        let (total, free) = amount(number(total), number(free))?;
        Some(Disk { drive: letter(&drive?)?, total, free })
    };
    instances(xml, ["DeviceID", "Size", "FreeSpace"]).into_iter().filter_map(read).collect()
}

/// These properties of the first instance.
fn one<const N: usize>(xml: &str, names: [&str; N]) -> [Option<String>; N] {
    instances(xml, names).into_iter().next().unwrap_or_else(|| std::array::from_fn(|_| None))
}

fn number(text: Option<String>) -> Option<u64> {
    text?.parse().ok()
}

/// Both parts of an amount, if they can be of one: what is free is no more than there is.
fn amount(total: Option<u64>, free: Option<u64>) -> Option<(u64, u64)> {
    total.zip(free).filter(|(total, free)| *total > 0 && free <= total)
}

fn letter(drive: &str) -> Option<char> {
    match drive.as_bytes() {
        [letter, b':'] if letter.is_ascii_alphabetic() => Some(char::from(letter.to_ascii_uppercase())),
        _ => None,
    }
}

fn is_version(text: &str) -> bool {
    text.len() <= 40
        && text.starts_with(|first: char| first.is_ascii_digit())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | ' '))
}

#[cfg(test)]
mod tests {
    use super::*;

    const GIB: u64 = 1024 * 1024 * 1024;

    #[test]
    fn what_cannot_be_is_not_known() {
        let xml = "<i><TotalVisibleMemorySize>100</TotalVisibleMemorySize><FreePhysicalMemory>101</FreePhysicalMemory>\
                   <BuildNumber>-1</BuildNumber><ProductType>9</ProductType><SystemDrive>not a drive</SystemDrive>\
                   <LastBootUpTime>gestern</LastBootUpTime></i>";
        assert_eq!(system(xml), System::default());
        assert_eq!(system(""), System::default());
        let full = "<i><DeviceID>C:</DeviceID><Size>10</Size><FreeSpace>99999999999999999999999</FreeSpace></i>\
                    <i><DeviceID>d:</DeviceID><Size>10</Size><FreeSpace>0</FreeSpace></i><i><DeviceID>E:</DeviceID></i>";
        assert_eq!(disks(full), [Disk { drive: 'D', total: 10, free: 0 }]);
    }

    #[test]
    fn a_clock_in_another_zone_does_not_change_the_uptime() {
        let xml = "<i><LastBootUpTime>20261124060000.500000+060</LastBootUpTime>\
                   <LocalDateTime>20261124080000.500000+120</LocalDateTime></i>";
        assert_eq!(system(xml).uptime, Some(Duration::from_hours(1)));
    }

    #[test]
    fn load_is_what_is_not_idle_of_all_processors() {
        let idle = |seconds| Idle { time: Duration::from_secs(seconds), processors: 8 };
        let minute = Duration::from_mins(1);
        assert_eq!(idle(1120).busy_since(&idle(1000), minute), Some(75));
        assert_eq!(idle(1490).busy_since(&idle(1000), minute), Some(0), "it was a little more than a minute");
        assert_eq!(idle(10).busy_since(&idle(1000), minute), None, "it was started anew");
        assert_eq!(idle(1120).busy_since(&idle(1000), Duration::ZERO), None);
        let more = Idle { processors: 16, ..idle(1120) };
        assert_eq!(more.busy_since(&idle(1000), minute), None);
    }

    #[test]
    fn programs_are_told_apart_by_number_and_name() {
        let row = |name: &str, pid: u32, session: u32| {
            format!(
                "<i><Name>{name}</Name><ProcessId>{pid}</ProcessId><SessionId>{session}</SessionId>\
                 <WorkingSetSize>{GIB}</WorkingSetSize><KernelModeTime>30000000</KernelModeTime>\
                 <ThreadCount>4</ThreadCount></i>"
            )
        };
        let xml = row("Inaktiv", 0, 0) + &row("EXPLORER.EXE", 9, 2) + &row("explorer.exe", 10, 2);
        let xml = xml + &row("Ld9BoxHeadless.exe", 77, 2);
        let expected = Programs {
            idle: Some(Idle { time: Duration::from_secs(3), processors: 4 }),
            desktops: vec![2],
            memory: vec![(77, GIB)],
        };
        assert_eq!(programs(&xml), expected);
    }

    #[test]
    fn a_version_is_one_or_nothing() {
        assert!(is_version("9.1.34.0") && is_version("14.0.6.0 x64"));
        for nonsense in ["", "not a number", "-1", "<Z/>", "9\n"] {
            assert!(!is_version(nonsense), "{nonsense}");
        }
    }
}
