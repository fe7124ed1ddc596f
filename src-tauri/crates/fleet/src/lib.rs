//! Many workstations: configuration, polling, operations, events. The product without a window.
//!
//! A [`Fleet`] watches every configured workstation, each by a task of its own, and carries out what an operator asks
//! for. What happens is published to the [`StateStore`], from which a window reads a [`ipc::Snapshot`] and then follows gapless
//! events. Before anything is sent to a workstation, its circuits are asked; that happens in `worker/admission.rs` and nowhere else.
//!
//! What it does not do: it draws nothing, keeps no password itself (see [`Secrets`]), and never repeats a command that
//! changes something.

mod activity;
mod announcer;
mod api;
mod app_search;
mod attention;
mod breaker_log;
mod bundle;
mod chosen;
mod delivery;
mod doctor;
mod driver;
mod emulator_tags;
mod error;
mod explain;
mod export;
mod forms;
mod import;
pub mod ipc;
mod liveness;
mod login_budgets;
mod maintenance;
pub mod model;
mod monitor;
mod muted;
mod network_change;
mod news;
mod notify;
mod operation;
mod outside;
mod packages;
mod pictures;
mod plans;
mod preferences;
mod publish;
mod refusal;
mod repairs;
mod routine;
mod run;
mod saved_commands;
mod schedules;
pub mod script;
mod secrets;
mod settings;
mod shared;
mod store;
mod table;
mod tag_book;
mod targets;
mod task;
mod timing;
mod titles;
mod unfinished;
mod views;
mod wake_network;
mod wall_clock;
mod watches;
mod wording;
mod worker;

pub use activity::Keeping;
pub use api::{Fleet, FleetOptions, Opened, ScriptRun, TargetTest};
pub use bundle::BundleFile;
pub use error::{Error, FileAccess, Result, SecretAccess};
pub use forms::choices::choices;
pub use model::{Connection, MAX_WORKSTATIONS, WorkstationConfig};
pub use notify::Notice;
pub use outside::Outside;
pub use preferences::PreferencesStore;
pub use publish::StateStore;
pub use secrets::{MemorySecrets, Secrets};
pub use shared::Keep;
pub use store::workstations::ConfigFile;
pub use table::{LastOperation, TableSource};
pub use timing::Timing;
pub use wake_network::WakeRoute;
