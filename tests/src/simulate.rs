//! A farm in virtual time: the product as it is, on one thread by a clock that leaps from event to event, over connections in
//! memory to simulated workstations, with people who click and things that fail. The same seed gives the same run.
//!
//! What only real TCP, TLS and NTLM can show is not in it: that is tested over real connections. See `tests/SIMULATE.md`.

mod breathing;
mod calendar;
mod care;
mod client;
mod farm;
mod follow;
mod invariants;
mod ledger;
mod memory;
mod moments;
mod network;
mod operators;
mod run;
mod soap;
mod trace;

pub use breathing::{Breaths, breaths};
pub(crate) use network::{Cable, Network};
pub use run::{Options, Report, run};
pub(crate) use trace::Trace;
