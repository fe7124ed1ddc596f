//! What the file calls things: numbers that never change, and the words that are typed and exported.

use serde::{Deserialize, Serialize};

/// Makes an enum with a number and a word for each variant.
macro_rules! codes {
    ($(#[$doc:meta])* $name:ident { $($(#[$inner:meta])* $variant:ident = $code:literal $word:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(rename_all = "kebab-case")]
        pub enum $name { $($(#[$inner])* $variant),+ }

        impl $name {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// As it is typed into a filter and exported.
            pub const fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }

            /// By its word.
            pub fn named(word: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.word() == word)
            }

            pub(crate) const fn code(self) -> i64 {
                match self { $(Self::$variant => $code),+ }
            }

            pub(crate) fn of_code(code: i64) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.code() == code)
            }
        }
    };
}

codes! {
    /// What an entry is about.
    Kind {
        /// Somebody asked for an operation.
        Asked = 1 "asked",
        /// An emulator ended and nobody had asked for it.
        Crashed = 2 "crashed",
        /// An emulator ended, and not by a crash.
        Stopped = 3 "stopped",
        /// A workstation or an emulator is there again.
        CameBack = 4 "came-back",
        /// Settings of an emulator are others than before.
        SettingsChanged = 5 "settings-changed",
        /// A circuit opened.
        CircuitOpened = 6 "circuit-opened",
        /// A circuit closed.
        CircuitClosed = 7 "circuit-closed",
        /// An account was refused.
        AccountRefused = 8 "account-refused",
        /// Nobody is logged on any more where emulators are started.
        DesktopLost = 9 "desktop-lost",
        /// Another computer answered at the address.
        AnotherComputer = 10 "another-computer",
        /// A connection was tested.
        Doctor = 11 "doctor",
        /// Entries are missing here: how many says the count.
        Dropped = 12 "dropped",
        /// The watch gave up on an emulator.
        WatchGaveUp = 14 "watch-gave-up",
        /// The watch goes on, lets go, or has put something right.
        Watch = 15 "watch",
        /// A maintenance began or ended.
        Maintenance = 13 "maintenance",
        /// A time of a schedule has come, or its run has ended.
        Schedule = 16 "schedule",
    }
}

codes! {
    /// Who asked.
    By {
        /// A person at the window.
        Person = 1 "person",
        /// A plan.
        Plan = 2 "plan",
        /// A schedule.
        Schedule = 3 "schedule",
        /// The watch, which keeps emulators running.
        Watch = 4 "watch",
        /// It happened by itself.
        Nobody = 5 "nobody",
        /// A script, through the command line.
        Script = 6 "script",
    }
}

codes! {
    /// How it ended.
    EntryOutcome {
        /// Nothing that succeeds or fails.
        None = 0 "none",
        /// The effect was seen.
        Succeeded = 1 "succeeded",
        /// The effect did not come about.
        Failed = 2 "failed",
        /// Nothing was sent.
        Refused = 3 "refused",
        /// Given up on somebody's word.
        Cancelled = 4 "cancelled",
        /// The connection broke after it was sent.
        Unknown = 5 "unknown",
    }
}

codes! {
    /// What was asked for.
    #[expect(missing_docs, reason = "they are the operations of the product")]
    Operation {
        Start = 1 "start",
        Stop = 2 "stop",
        Restart = 3 "restart",
        Kill = 4 "kill",
        Delete = 5 "delete",
        Clone = 6 "clone",
        Rename = 7 "rename",
        Modify = 8 "modify",
        InstallApp = 9 "install-app",
        UninstallApp = 10 "uninstall-app",
        StartApp = 11 "start-app",
        StopApp = 12 "stop-app",
        Adb = 13 "adb",
        SetLocation = 14 "set-location",
        SetProperty = 15 "set-property",
        AdbDebugging = 16 "adb-debugging",
        Backup = 17 "backup",
        Restore = 18 "restore",
        RestoreConfig = 19 "restore-config",
        Create = 20 "create",
        GlobalSettings = 21 "global-settings",
        ArrangeWindows = 22 "arrange-windows",
        EndVbox = 23 "end-vbox",
        RestartWindows = 24 "restart-windows",
        ShutDown = 25 "shut-down",
        Wake = 26 "wake",
        GiveDesktopBack = 27 "give-desktop-back",
        SendFile = 28 "send-file",
        RemoveFile = 29 "remove-file",
    }
}
