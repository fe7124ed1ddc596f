//! What the fleet is made of: the words that all rooms share. Imports nothing but the error.

mod access;
pub(crate) mod address;
pub(crate) mod connection;
pub(crate) mod emulator_identity;
mod field;
mod health;
mod layer;
pub(crate) mod limits;
pub(crate) mod maintenance;
pub(crate) mod notes;
pub(crate) mod notice;
mod operation;
pub(crate) mod power;
pub(crate) mod preferences;
mod repair;
pub(crate) mod settings;
pub(crate) mod tag;
pub(crate) mod target;
pub(crate) mod view;
pub(crate) mod visible;
pub(crate) mod vitals;
pub(crate) mod watch;
pub(crate) mod workstation;

pub(crate) use self::vitals::VitalsHour;
pub use self::{
    access::{Login, Transport, Trust},
    connection::Connection,
    field::Field,
    health::Health,
    layer::Layer,
    notes::{MAX_NOTES, Notes},
    notice::NoticeKind,
    operation::{MAX_OUTPUT, OperationKind, OperationStatus},
    power::KnownPower,
    preferences::{Preferences, Theme},
    repair::{Repair, RepairKind},
    tag::{MAX_TAG, MAX_TAGS, TAG_COLOURS, Tag, Tags},
    view::{EmulatorColumn, MAX_FILTER, MAX_VIEWS, View, ViewColumn, ViewGroup, ViewOrder},
    visible::shown,
    vitals::{HOUR, VitalsPart, VitalsPoint, Warnings},
    watch::{MAX_WATCHES, Watch, WatchOf, WatchWant},
    workstation::{MAX_WORKSTATIONS, StartThrough, WorkstationConfig},
};
