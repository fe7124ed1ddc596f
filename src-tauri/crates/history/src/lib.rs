//! The memory of a fleet: what was asked for, what happened by itself, and how its workstations were. In SQLite; no other crate
//! of the product names SQL.
//!
//! [`History`] takes records and never waits; [`Reader`] answers questions. The README says what is promised.

mod clock;
mod codes;
mod counts;
mod error;
mod export;
mod file;
mod filter;
mod health;
mod history;
mod key;
mod names;
mod plan;
mod reader;
mod record;
mod retention;
mod schema;
mod store;
mod text;
mod typed;
mod vitals;
mod walk;
mod wanted;
mod writer;

pub use clock::{Clock, ManualClock, Millis, SystemClock};
pub use codes::{By, EntryOutcome, Kind, Operation};
pub use counts::{Away, Count, HappenedCount};
pub use error::{Error, Result};
pub use export::Format;
pub use filter::{ActivityFilter, Conditions, EmulatorId, MAX_PARTS, Name, On, Subject, Word};
pub use health::{HistoryHealth, HistoryState, HistoryTrouble};
pub use history::{History, HistoryOptions};
pub use key::Key;
pub use reader::{Entry, MAX_PAGE, Page, Reader};
pub use record::{Emulator, KeptOutput, MAX_OUTPUT, MAX_STEPS, Record, RecordedStep, Who, Workstation};
pub use vitals::{Point, Vitals};
pub use wanted::Wanted;
