//! A simulated Windows workstation: WinRM, `cmd.exe`, LDPlayer, and everything that can go wrong with them.
//!
//! A [`Workstation`] listens on 127.0.0.1 and answers WinRM clients as a machine with LDPlayer would. It shares no
//! code with the client side of this project: what both know, they know from the protocol and the reference.
//!
//! ```no_run
//! # async fn example() -> Result<(), simulator::StartError> {
//! use simulator::{EmulatorSpec, Fault, RequestKind, Workstation, WorkstationConfig};
//!
//! let workstation = Workstation::start(WorkstationConfig {
//!     emulators: vec![EmulatorSpec::titled("Farm-01")],
//!     ..WorkstationConfig::default()
//! })
//! .await?;
//! println!("{} {} {}", workstation.address(), workstation.user(), workstation.ldconsole());
//! workstation.set_fault(Fault::LoseAnswer.on(RequestKind::Command).times(1));
//! # Ok(())
//! # }
//! ```
//!
//! Time is tokio's: with `tokio::time::pause` a boot takes no time at all.

mod accepting;
mod account;
mod adb_run;
mod adb_server;
mod asked;
mod autorun;
mod cmd;
mod code_page;
mod config;
mod connection;
mod control;
mod counters;
mod desktop;
mod dry_run;
mod fault;
mod fault_text;
mod files;
mod http;
mod installs;
mod json;
mod language;
mod ldplayer;
mod listener;
mod load;
mod machine;
mod ntlm;
mod power;
mod powershell;
mod processes;
mod request_kind;
mod runner;
mod sealed;
mod simulation;
mod spnego;
mod switch;
mod tasks;
mod titles;
mod tls;
mod wake;
mod wine;
mod wmi_fault;
mod workstation;
mod world;
mod wsman;

pub use asked::Asked;
pub use autorun::AutoRun;
pub use code_page::CodePages;
pub use config::{CommandLines, CommandWrapping, Quotas, WorkstationConfig};
pub use control::ControlEndpoint;
pub use counters::Counters;
pub use desktop::{Connection, Desktop};
pub use dry_run::{DryRun, dry_run};
pub use fault::{Fault, FaultRule};
pub use fault_text::FaultTextError;
pub use installs::{DESKTOP_USER, Installs, RegistryValue};
pub use language::Language;
pub use ldplayer::{
    Captures, EmulatorSpec, EmulatorState, Flavour, Hardware, LdPlayerHandle, LdPlayerTiming, Phase,
    Priority, Screen,
};
pub use request_kind::RequestKind;
pub use simulation::{Simulation, SimulationConfig};
pub use tls::{Certificate, ChannelBinding, TestAuthority, TlsError};
pub use wake::WakeListener;
pub use wine::{WineError, wine_is_there};
pub use wmi_fault::WmiFault;
pub use workstation::{StartError, Workstation};
pub use world::SessionZero;
