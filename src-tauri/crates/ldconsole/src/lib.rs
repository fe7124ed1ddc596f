//! The language of `ldconsole.exe`, LDPlayer's command line.
//!
//! Outwards, a typed [`Command`] becomes arguments and, through [`command_line`], one Windows command line. Inwards,
//! raw output bytes and the machine's [`CodePage`] become values: [`parse_list2`], [`parse_list`],
//! [`parse_isrunning`], [`Banner`], [`ExitCode`], [`AdbAnswer`], [`InstanceConfig`]. [`health`] reads a row of `list2`
//! for the operator.
//!
//! This crate does no I/O, reads no clock and knows nothing of WinRM: whoever runs the command line brings the bytes
//! back. A value that exists has been checked, so nothing here fails after construction except [`command_line`],
//! which refuses what cannot pass `cmd.exe` unchanged.

mod adb;
mod answer;
mod command;
mod config;
mod device;
mod error;
mod exit;
mod health;
mod identity;
mod line;
mod lines;
mod list2;
mod mark;
mod message;
mod nature;
mod passable;
mod pasted;
mod path;
mod reason;
mod rounds;
mod setting;
mod task;
mod text;

pub use adb::{AdbAnswer, AdbReply, adb_serial, guest_macs};
pub use answer::{RunState, parse_isrunning, parse_list, parse_runninglist};
pub use command::{AppSource, Command, WindowMode};
pub use config::{AdbDebug, InstanceConfig, mac_fits};
pub use device::{
    DeviceAction, Gravity, Location, MacroScript, NavigationKey, NetworkState, Property, PropertyKey,
};
pub use error::{Error, Unquotable};
pub use exit::{ExitCode, Meaning};
pub use health::{AdbEvidence, Assessment, Health, HealthLimits, HealthRule, health};
pub use identity::{
    AndroidId, Identifier, Imei, Imsi, Index, MacAddress, PhoneNumber, SimSerial, Text, Title,
};
pub use line::{MAX_LINE_LENGTH, command_line, guest_line, task_arguments, tool_line};
pub use list2::{AndroidState, Listing, RawPids, Row, Screen, SkipReason, Skipped, parse_list2};
pub use mark::{Mark, Marked};
pub use message::{Banner, ConsoleMessage, Product, Version};
pub use pasted::{pasted_host, pasted_number, pasted_path, pasted_text};
pub use path::{
    AndroidPath, ApkFile, BackupFile, DataFolder, ImageFile, PackageName, ProgramPath, WindowsPath,
};
pub use reason::Reason;
pub use rounds::{Round, Rounds};
pub use setting::{CpuCount, Fps, GlobalSettings, Memory, Modification, Percent, Resolution};
pub use task::ScheduledTask;
pub use text::{CodePage, Decoded, decode};
