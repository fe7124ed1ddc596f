//! What Windows and LDPlayer on a workstation are asked, over a session.

pub(crate) mod adb_debugging;
pub(crate) mod android;
pub(crate) mod answer;
pub(crate) mod clock;
pub(crate) mod delivery;
pub(crate) mod deposit;
pub(crate) mod desktop;
pub(crate) mod files;
pub(crate) mod install;
pub(crate) mod live;
pub(crate) mod pages;
pub(crate) mod pictures;
pub(crate) mod power;
pub(crate) mod powershell;
pub(crate) mod processes;
pub(crate) mod registry;
pub(crate) mod station;
pub(crate) mod task;
pub(crate) mod vitals;
pub(crate) mod watch_sign;
pub(crate) mod wmi;
