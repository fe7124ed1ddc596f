//! What is watched, as the window shows and asks for it.

use messages::Message;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::model::watch::{WatchOf, WatchWant};

/// A watch.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Watch {
    /// Stable.
    pub id: String,
    /// What it is for.
    pub of: WatchOf,
    /// What that is called.
    pub name: String,
    /// How its emulators are to be.
    pub want: WatchWant,
    /// The package that is to be in front; empty where none is.
    pub app: String,
    /// What it may do to one emulator within an hour.
    pub per_hour: u32,
    /// It may end a workstation's VirtualBox service.
    pub may_repair: bool,
    /// It does nothing until a person lets it go on.
    pub paused: bool,
    /// How its emulators are.
    pub tally: WatchTally,
    /// What it did last, to which of them.
    pub last: Option<WatchDeed>,
    /// Why it watches nothing, if it does not.
    pub problem: Option<Message>,
}

/// How the emulators of a watch are, counted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct WatchTally {
    /// As they should be.
    pub fine: u32,
    /// Something is done, or soon.
    pub acting: u32,
    /// Left alone as yet.
    pub hands_off: u32,
    /// Somebody asked for the opposite.
    pub let_go: u32,
    /// Given up on.
    pub gave_up: u32,
}

/// What a watch did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct WatchDeed {
    /// When it had ended.
    pub at: u64,
    /// What.
    pub said: Message,
    /// To which emulator: its title.
    pub title: String,
}

/// Another LDFleet that watches emulators of a workstation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct OtherWatcher {
    /// The computer on which it runs, in letters that every system knows.
    pub computer: String,
    /// Since when, in milliseconds since the Unix epoch by its own clock.
    pub since: u64,
}

/// The watched emulators of a workstation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct WatchedEmulators {
    /// Its id.
    pub workstation: String,
    /// By index.
    pub emulators: Vec<WatchedEmulator>,
}

/// An emulator that is watched.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct WatchedEmulator {
    /// Its index.
    pub emulator: u32,
    /// Its title.
    pub title: String,
    /// By which watch: its id.
    pub watch: String,
    /// How it is to be.
    pub want: WatchWant,
    /// What the watch is doing.
    pub state: WatchState,
    /// The same in a few words.
    pub said: Message,
    /// Since when it has been given up on.
    pub since: Option<u64>,
    /// How often it was acted on against the present trouble.
    pub steps: u32,
    /// What was done last.
    pub last: Option<WatchDeed>,
}

/// What a watch is doing about an emulator.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum WatchState {
    /// It is as it should be.
    Fine,
    /// Something is done about it.
    Acting,
    /// Something is wrong; it looks again shortly.
    LooksAgain,
    /// It is left alone as yet.
    HandsOff,
    /// Somebody asked for the opposite.
    LetGo,
    /// A person is needed.
    GaveUp,
    /// The watch is paused.
    Paused,
}

/// A watch as typed. One that is there already for the same is changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct WatchForm {
    /// What it is for: one watch for each.
    pub of: Vec<WatchOf>,
    /// How its emulators are to be.
    pub want: WatchWant,
    /// The package that is to be in front; empty where none is.
    pub app: String,
    /// What it may do to one emulator within an hour.
    pub per_hour: String,
    /// It may end a workstation's VirtualBox service.
    pub may_repair: bool,
}
