//! Circuit breakers for workstations: four circuits each, one lock each, an injected clock.
//!
//! Every workstation has one circuit per [`Layer`], ordered as layers: network, workstation, external, emulator. An
//! [`Op`] passes a fixed set of these gates. Three counted failures of one layer within 60 s open its circuit; after
//! exactly 60 s one probe may pass, whose success closes the circuit and whose failure opens it for another period.
//! A refused password never touches a circuit: it latches the account on all workstations until a person acts.
//!
//! ```
//! use std::sync::Arc;
//! use breaker::{AccountStart, AcquireOpts, Config, Failure, ManualClock, Layer, Op, Outcome, Registry, Severity};
//!
//! let clock = Arc::new(ManualClock::new());
//! let registry = Registry::new(Config::default(), clock.clone());
//! registry.add_account("FARM\\svc", AccountStart::Verified);
//! let ws = registry.add("WS-07", "FARM\\svc");
//!
//! for _ in 0..3 {
//!     let permit = ws.acquire(Op::List, AcquireOpts::default())?;
//!     permit.complete(&Outcome::Failure(Failure::new(Layer::Network, Severity::High, "timeout")));
//! }
//! let refused = ws.acquire(Op::List, AcquireOpts::default()).unwrap_err();
//! assert_eq!(refused.to_string(), "\"list emulators\" refused: the network circuit of WS-07 is open");
//! # Ok::<(), breaker::Refused>(())
//! ```
//!
//! What it deliberately does not do: no I/O, no timers, no tasks, no logging backend, no async runtime. State is a
//! function of what was reported and of the clock; every entry point first makes the transitions that have come due,
//! each dated at the instant it was due, so a scheduler that calls [`Registry::tick`] late changes nothing but when a
//! transition is seen. User code never runs under a lock.
//!
//! Lock order: workstation, then account, then journal; nothing is locked inside the journal or the refusal cache. The
//! registry's map is locked only to look handles up.

mod account;
mod admission;
mod circuit;
mod clock;
mod config;
mod event;
mod guard;
mod layer_result;
mod login_attempt;
mod observe;
mod op;
mod options;
mod outcome;
mod permit;
mod refusal_cache;
mod refused;
mod registry;
mod shared;
mod snapshot;
mod sync;
mod vocabulary;
mod workstation;

pub use clock::{Clock, ManualClock, Moment, Nanos, SystemClock};
pub use config::{Config, ConfigError, Period, Threshold, WindowClash, WorstCase};
pub use event::{AccountChange, BreakerEvent, EventKind, Transition};
pub use guard::{guard, guard_blocking};
pub use login_attempt::LoginAttempt;
pub use observe::{Ended, Level, Note, Observer};
pub use op::{Gates, Layer, Op};
pub use options::{AcquireOpts, ProbeUse};
pub use outcome::{Effect, Effects, Failure, FailureRecord, Outcome, Severity, ToOutcome};
pub use permit::OpPermit;
pub use refused::{Background, BlockedBy, Refused};
pub use registry::Registry;
pub use snapshot::{CircuitSnapshot, ProbeSnapshot, WorkstationSnapshot};
pub use vocabulary::{
    AccountStart, AccountState, Control, ManualReason, RefusalReason, State, TransitionCause,
};
pub use workstation::WorkstationBreakers;
