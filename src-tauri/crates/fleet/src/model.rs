//! What the fleet is made of: the words that all rooms share. Imports nothing but the error.

mod access;
pub(crate) mod address;
pub(crate) mod connection;
mod field;
mod health;
mod layer;
mod operation;
mod repair;
pub(crate) mod settings;
pub(crate) mod visible;
pub(crate) mod workstation;

pub use self::{
    access::{Login, Transport, Trust},
    connection::Connection,
    field::Field,
    health::Health,
    layer::Layer,
    operation::{MAX_OUTPUT, OperationKind, OperationStatus},
    repair::{Repair, RepairKind},
    visible::shown,
    workstation::{MAX_WORKSTATIONS, StartThrough, WorkstationConfig},
};
