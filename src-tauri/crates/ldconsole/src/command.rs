//! Every command of `ldconsole.exe` as a value.

use crate::device::{DeviceAction, Location, MacroScript, Property, PropertyKey};
use crate::identity::{Index, Text, Title};
use crate::path::{AndroidPath, ApkFile, BackupFile, ImageFile, PackageName, WindowsPath};
use crate::setting::{GlobalSettings, Modification, Percent};

/// A command of `ldconsole.exe` (docs/ldconsole.md, section 2). Emulators are addressed by [`Index`] only.
///
/// An exit code of 0 means no more than "accepted": see [`crate::ExitCode`]. The lifecycle commands return before
/// anything has happened.
#[derive(Debug, Clone, PartialEq)]
pub enum Command {
    /// Titles of all emulators, one a line.
    List,
    /// Titles of the running emulators, one a line.
    RunningList,
    /// All emulators with their state: what [`crate::parse_list2`] reads.
    List2,
    /// Known by name only: no output of it has been published. For completeness.
    List3(Option<Index>),
    /// Answers `running` or `stop`; also `stop` for an index that does not exist.
    IsRunning(Index),
    /// Starts an emulator. Does nothing, with exit code 0, if its process is alive, even if it hangs.
    Launch {
        /// Which emulator.
        index: Index,
        /// An application to start with it (newer versions).
        package: Option<PackageName>,
        /// How its window appears (newer versions).
        window: Option<WindowMode>,
    },
    /// Starts an emulator, then an application in it.
    LaunchEx {
        /// Which emulator.
        index: Index,
        /// Which application.
        package: PackageName,
    },
    /// Stops an emulator. Its VM process lingers for 3 to 10 seconds.
    Quit(Index),
    /// Stops all emulators.
    QuitAll,
    /// Stops and starts an emulator. Known to lose settings: prefer `Quit`, wait for the processes, `Launch`.
    Reboot(Index),
    /// Creates an emulator. The exit code is its index.
    Add(Option<Title>),
    /// Clones an emulator, which should be stopped. The exit code is the index of the clone.
    Copy {
        /// What to clone.
        from: Index,
        /// Title of the clone.
        title: Option<Title>,
    },
    /// Deletes a stopped emulator with all its data.
    Remove(Index),
    /// Gives an emulator another title.
    Rename {
        /// Which emulator.
        index: Index,
        /// The new title.
        title: Title,
    },
    /// Changes settings of a stopped emulator, from its next start on.
    Modify {
        /// Which emulator.
        index: Index,
        /// What to change.
        modification: Modification,
    },
    /// Installs an application in a running emulator.
    InstallApp {
        /// Which emulator.
        index: Index,
        /// What to install.
        source: AppSource,
    },
    /// Removes an application.
    UninstallApp {
        /// Which emulator.
        index: Index,
        /// Which application.
        package: PackageName,
    },
    /// Starts an application.
    RunApp {
        /// Which emulator.
        index: Index,
        /// Which application.
        package: PackageName,
    },
    /// Stops an application.
    KillApp {
        /// Which emulator.
        index: Index,
        /// Which application.
        package: PackageName,
    },
    /// Runs `adb` against an emulator; its output is the answer ([`crate::AdbAnswer`]).
    Adb {
        /// Which emulator.
        index: Index,
        /// What to give `adb`, such as `shell getprop sys.boot_completed`.
        command: Text,
    },
    /// Reads one property, or all.
    GetProp {
        /// Which emulator.
        index: Index,
        /// Which property; `None` for all.
        key: Option<PropertyKey>,
    },
    /// Sets a property.
    SetProp {
        /// Which emulator.
        index: Index,
        /// Key and value.
        property: Property,
    },
    /// Moves the device on the map.
    Locate {
        /// Which emulator.
        index: Index,
        /// Where to.
        location: Location,
    },
    /// Limits the processor time of an emulator.
    DownCpu {
        /// Which emulator.
        index: Index,
        /// By how much.
        rate: Percent,
    },
    /// Writes a stopped emulator to a file on the workstation.
    Backup {
        /// Which emulator.
        index: Index,
        /// The file to write.
        file: BackupFile,
    },
    /// Replaces a stopped emulator by the content of a backup.
    Restore {
        /// Which emulator.
        index: Index,
        /// The file to read.
        file: BackupFile,
    },
    /// Presses keys, types, shakes and so on.
    Action {
        /// Which emulator.
        index: Index,
        /// What to do.
        action: DeviceAction,
    },
    /// Shows a QR image to the emulator's camera.
    Scan {
        /// Which emulator.
        index: Index,
        /// The image on the workstation.
        file: ImageFile,
    },
    /// Arranges the windows on the desktop.
    SortWnd,
    /// Makes a window larger.
    ZoomIn(Index),
    /// Makes a window smaller.
    ZoomOut(Index),
    /// Copies a file from an emulator to the workstation.
    Pull {
        /// Which emulator.
        index: Index,
        /// The file in Android.
        remote: AndroidPath,
        /// The file on the workstation.
        local: WindowsPath,
    },
    /// Copies a file from the workstation to an emulator.
    Push {
        /// Which emulator.
        index: Index,
        /// The file in Android.
        remote: AndroidPath,
        /// The file on the workstation.
        local: WindowsPath,
    },
    /// Writes an application with its data to a file on the workstation.
    BackupApp {
        /// Which emulator.
        index: Index,
        /// Which application.
        package: PackageName,
        /// The file to write.
        file: WindowsPath,
    },
    /// Replaces an application and its data by the content of a file.
    RestoreApp {
        /// Which emulator.
        index: Index,
        /// Which application.
        package: PackageName,
        /// The file to read.
        file: WindowsPath,
    },
    /// Changes settings of all emulators of the workstation.
    GlobalSetting(GlobalSettings),
    /// Lists the macro scripts of an emulator.
    OperateList(Index),
    /// Shows a macro script.
    OperateInfo {
        /// Which emulator.
        index: Index,
        /// The script's file.
        file: WindowsPath,
    },
    /// Stores a macro script.
    OperateRecord {
        /// Which emulator.
        index: Index,
        /// The script.
        content: MacroScript,
    },
    /// Shakes the window; named by one source only.
    Rock(Index),
}

/// How the window of a launched emulator appears.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum WindowMode {
    /// Minimised.
    Mini,
    /// Not at all.
    Hide,
}

/// Where `installapp` takes an application from.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum AppSource {
    /// A file on the workstation.
    File(ApkFile),
    /// LDPlayer's store: not reliable.
    Store(PackageName),
}

impl Command {
    /// The arguments after the program, unquoted.
    pub fn arguments(&self) -> Vec<String> {
        let mut arguments = vec![self.name().to_owned()];
        if let Some(index) = self.index() {
            arguments.extend(["--index".to_owned(), index.to_string()]);
        }
        let mut option = |name: &str, value: &dyn std::fmt::Display| {
            arguments.extend([name.to_owned(), value.to_string()]);
        };
        match self {
            Self::Launch { package, window, .. } => {
                if let Some(package) = package {
                    option("--packagename", package);
                }
                match window {
                    Some(WindowMode::Mini) => arguments.push("--mini".to_owned()),
                    Some(WindowMode::Hide) => arguments.push("--hide".to_owned()),
                    None => {}
                }
            }
            Self::Add(title) => {
                if let Some(title) = title {
                    option("--name", title);
                }
            }
            Self::Copy { from, title } => {
                if let Some(title) = title {
                    option("--name", title);
                }
                option("--from", from);
            }
            Self::Rename { title, .. } => option("--title", title),
            Self::Modify { modification, .. } => arguments.extend(modification.options()),
            Self::InstallApp { source: AppSource::File(file), .. } => option("--filename", file),
            Self::InstallApp { source: AppSource::Store(package), .. }
            | Self::LaunchEx { package, .. }
            | Self::UninstallApp { package, .. }
            | Self::RunApp { package, .. }
            | Self::KillApp { package, .. } => option("--packagename", package),
            Self::Adb { command, .. } => option("--command", command),
            Self::GetProp { key, .. } => {
                if let Some(key) = key {
                    option("--key", key);
                }
            }
            Self::SetProp { property, .. } => {
                option("--key", &property.key());
                option("--value", &property.value());
            }
            Self::Locate { location, .. } => option("--LLI", location),
            Self::DownCpu { rate, .. } => option("--rate", rate),
            Self::Backup { file, .. } | Self::Restore { file, .. } => option("--file", file),
            Self::Action { action, .. } => {
                let (key, value) = action.key_and_value();
                option("--key", &key);
                option("--value", &value);
            }
            Self::Scan { file, .. } => option("--file", file),
            Self::Pull { remote, local, .. } | Self::Push { remote, local, .. } => {
                option("--remote", remote);
                option("--local", local);
            }
            Self::BackupApp { package, file, .. } | Self::RestoreApp { package, file, .. } => {
                option("--packagename", package);
                option("--file", file);
            }
            Self::GlobalSetting(settings) => arguments.extend(settings.options()),
            Self::OperateInfo { file, .. } => option("--file", file),
            Self::OperateRecord { content, .. } => option("--content", content),
            Self::List
            | Self::RunningList
            | Self::List2
            | Self::QuitAll
            | Self::SortWnd
            | Self::List3(_)
            | Self::IsRunning(_)
            | Self::Quit(_)
            | Self::Reboot(_)
            | Self::Remove(_)
            | Self::ZoomIn(_)
            | Self::ZoomOut(_)
            | Self::OperateList(_)
            | Self::Rock(_) => {}
        }
        arguments
    }

    /// The command's name exactly as `ldconsole.exe` spells it.
    pub fn name(&self) -> &'static str {
        match self {
            Self::List => "list",
            Self::RunningList => "runninglist",
            Self::List2 => "list2",
            Self::List3(_) => "list3",
            Self::IsRunning(_) => "isrunning",
            Self::Launch { .. } => "launch",
            Self::LaunchEx { .. } => "launchex",
            Self::Quit(_) => "quit",
            Self::QuitAll => "quitall",
            Self::Reboot(_) => "reboot",
            Self::Add(_) => "add",
            Self::Copy { .. } => "copy",
            Self::Remove(_) => "remove",
            Self::Rename { .. } => "rename",
            Self::Modify { .. } => "modify",
            Self::InstallApp { .. } => "installapp",
            Self::UninstallApp { .. } => "uninstallapp",
            Self::RunApp { .. } => "runapp",
            Self::KillApp { .. } => "killapp",
            Self::Adb { .. } => "adb",
            Self::GetProp { .. } => "getprop",
            Self::SetProp { .. } => "setprop",
            Self::Locate { .. } => "locate",
            Self::DownCpu { .. } => "downcpu",
            Self::Backup { .. } => "backup",
            Self::Restore { .. } => "restore",
            Self::Action { .. } => "action",
            Self::Scan { .. } => "scan",
            Self::SortWnd => "sortWnd",
            Self::ZoomIn(_) => "zoomIn",
            Self::ZoomOut(_) => "zoomOut",
            Self::Pull { .. } => "pull",
            Self::Push { .. } => "push",
            Self::BackupApp { .. } => "backupapp",
            Self::RestoreApp { .. } => "restoreapp",
            Self::GlobalSetting(_) => "globalsetting",
            Self::OperateList(_) => "operatelist",
            Self::OperateInfo { .. } => "operateinfo",
            Self::OperateRecord { .. } => "operaterecord",
            Self::Rock(_) => "rock",
        }
    }

    /// The emulator that the command acts on, if it is one. The source of a `copy` is only read, so it is none.
    pub fn index(&self) -> Option<Index> {
        match self {
            Self::List
            | Self::RunningList
            | Self::List2
            | Self::QuitAll
            | Self::SortWnd
            | Self::Add(_)
            | Self::Copy { .. }
            | Self::GlobalSetting(_) => None,
            Self::List3(index) => *index,
            Self::IsRunning(index)
            | Self::Quit(index)
            | Self::Reboot(index)
            | Self::Remove(index)
            | Self::ZoomIn(index)
            | Self::ZoomOut(index)
            | Self::OperateList(index)
            | Self::Rock(index)
            | Self::Launch { index, .. }
            | Self::LaunchEx { index, .. }
            | Self::Rename { index, .. }
            | Self::Modify { index, .. }
            | Self::InstallApp { index, .. }
            | Self::UninstallApp { index, .. }
            | Self::RunApp { index, .. }
            | Self::KillApp { index, .. }
            | Self::Adb { index, .. }
            | Self::GetProp { index, .. }
            | Self::SetProp { index, .. }
            | Self::Locate { index, .. }
            | Self::DownCpu { index, .. }
            | Self::Backup { index, .. }
            | Self::Restore { index, .. }
            | Self::Action { index, .. }
            | Self::Scan { index, .. }
            | Self::Pull { index, .. }
            | Self::Push { index, .. }
            | Self::BackupApp { index, .. }
            | Self::RestoreApp { index, .. }
            | Self::OperateInfo { index, .. }
            | Self::OperateRecord { index, .. } => Some(*index),
        }
    }
}
