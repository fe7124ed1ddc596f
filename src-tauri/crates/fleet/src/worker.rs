//! Everything that belongs to one workstation: its circuits, its connection, what was last seen of it.
//!
//! A worker lives on one thread together with all the work done for its workstation; nothing of it is shared with other
//! workstations but the state store, where it publishes what the window shows, and the breakers' registry.

mod admission;
mod android;
mod android_answer;
mod apps;
mod circuits;
mod connections;
mod contact;
mod expected;
mod files;
mod front;
mod lanes;
mod live;
mod look;
mod looked;
mod observed;
mod other_watchers;
mod pace;
mod pictures;
mod queues;
mod running;
mod setup;
mod show;
mod shown;
mod signs;
mod silence;
mod state;
mod tagged;
mod vitals;
mod vitals_seen;
mod witness;

pub(crate) use self::{
    android::MACHINES,
    connections::PlannedTask,
    shown::Shown,
    silence::NoSign,
    state::{WorkerNeeds, WorkstationWorker},
};
