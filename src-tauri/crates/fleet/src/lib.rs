//! Many workstations: configuration, polling, operations, events. The product without a window.
//!
//! A [`Fleet`] watches every configured workstation, each by a task of its own, and carries out what an operator asks
//! for. What happens is posted to the [`Board`], from which a window reads a [`view::Snapshot`] and then follows gapless
//! events. Before anything is sent to a workstation, its circuits are asked; that happens in `desk.rs` and nowhere else.
//!
//! What it does not do: it draws nothing, keeps no password itself (see [`Secrets`]), and never repeats a command that
//! changes something.

mod actor;
mod attempts;
mod board;
mod choices;
mod config;
mod desk;
mod doctor;
mod error;
mod explain;
mod file;
mod fleet;
mod heartbeat;
mod log;
mod memory;
mod notice;
mod operate;
mod pulse;
mod route;
mod rules;
mod secrets;
mod settings;
mod unfinished;
pub mod view;

pub use board::Board;
pub use choices::choices;
pub use config::{ConfigFile, Connection, MAX_WORKSTATIONS, WorkstationConfig};
pub use error::{Error, Result};
pub use fleet::{Fleet, FleetOptions, Keep, Opened};
pub use notice::{Notice, category_name};
pub use rules::Rules;
pub use secrets::{MemorySecrets, Secrets};
