//! How LDFleet is started.

use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};
use fleet::script::ScriptRequest;
use messages::{Language, start};

use crate::message_box;

/// Shows and runs `LDPlayer` farms on Windows workstations.
#[derive(Debug, Clone, Parser)]
#[command(name = "ldfleet", version, about, long_about = None, args_conflicts_with_subcommands = true)]
pub(crate) struct Options {
    /// Start in the tray, without a window.
    #[arg(long)]
    pub(crate) hidden: bool,

    /// Show a demo of simulated workstations instead of your own fleet. Nothing is read or written until you choose
    /// “Leave the demo” in the window, which shows your own fleet.
    #[arg(long)]
    pub(crate) demo: bool,

    /// Divide the breakers' and operations' times by this in the demo, so that an outage can be seen in seconds.
    #[arg(long, value_name = "FACTOR", default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..=10), requires = "demo")]
    pub(crate) shorten: u32,

    /// How many workstations the demo has.
    #[arg(long, value_name = "N", default_value_t = 6, value_parser = clap::value_parser!(u16).range(1..=200), requires = "demo")]
    pub(crate) workstations: u16,

    /// The language of the window, the tray and the notifications until another one is chosen in the settings. “pseudo”
    /// shows which texts come from a catalog.
    #[arg(long, value_name = "TAG", value_parser = language, hide = true)]
    pub(crate) language: Option<Language>,

    /// Only find out whether a window can be opened here: ends with 0 if so, or else says what is missing.
    #[arg(long, hide = true)]
    pub(crate) check_display: bool,

    /// An error of the program's own at this moment, to see what becomes of it. Not in a release.
    #[cfg(debug_assertions)]
    #[arg(long, hide = true)]
    pub(crate) panic: Option<Moment>,

    /// What a script asks of the program that is running already.
    #[command(subcommand)]
    pub(crate) script: Option<ScriptCommand>,
}

/// What a script can ask. All of it is handed to the LDFleet that is running.
#[derive(Debug, Clone, Subcommand)]
#[command(after_help = EXIT_CODES)]
pub(crate) enum ScriptCommand {
    /// List emulators.
    #[command(after_help = EXIT_CODES)]
    List {
        /// Which ones, as in the window's filter: “#pvp state:stopped”. All where nothing is given.
        #[arg(allow_hyphen_values = true)]
        filter: Option<String>,
        #[command(flatten)]
        output: Output,
    },
    /// Say how the workstations are.
    #[command(after_help = EXIT_CODES)]
    Status {
        #[command(flatten)]
        output: Output,
    },
    /// Start, stop, restart or kill emulators, as a plan. The same circuits and limits hold as in the window.
    #[command(after_help = EXIT_CODES)]
    Run {
        /// What to do and to which emulators: “start #pvp state:stopped”.
        #[arg(required_unless_present = "plan")]
        command: Vec<String>,
        /// Run a plan that was saved in the window under this name.
        #[arg(long, value_name = "NAME", conflicts_with_all = ["command", "all"])]
        plan: Option<String>,
        /// Where no filter is given: all emulators of all workstations.
        #[arg(long)]
        all: bool,
        /// Wait until everything has ended.
        #[arg(long)]
        wait: bool,
        #[command(flatten)]
        output: Output,
    },
}

/// How an answer is printed.
#[derive(Debug, Clone, Copy, Args)]
pub(crate) struct Output {
    /// Print JSON.
    #[arg(long)]
    json: bool,
}

/// In the help, because scripts rely on it.
const EXIT_CODES: &str = "Exit codes:
  0  done: everything was handed over or, with --wait, has succeeded
  1  something failed, was refused or cancelled, or its end is not known
  2  the command line or the filter is not understood
  3  no emulator matches the filter
  4  LDFleet is not running
  5  LDFleet is running but did not answer";

impl ScriptCommand {
    /// What is asked, and whether the answer is to be JSON.
    pub(crate) fn request(&self) -> (ScriptRequest, bool) {
        match self {
            Self::List { filter, output } => {
                (ScriptRequest::List { filter: filter.clone().unwrap_or_default() }, output.json)
            }
            Self::Status { output } => (ScriptRequest::Status {}, output.json),
            Self::Run { plan: Some(name), wait, output, .. } => {
                (ScriptRequest::RunPlan { name: name.clone(), wait: *wait }, output.json)
            }
            Self::Run { command, all, wait, output, plan: None } => {
                let command = command.join(" ");
                (ScriptRequest::Run { command, all: *all, wait: *wait }, output.json)
            }
        }
    }
}

/// When the program is to panic.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Moment {
    /// Before anything is shown.
    Start,
    /// In a thread of its work.
    Work,
}

fn language(tag: &str) -> Result<Language, &'static str> {
    Language::named(tag).ok_or("there is no catalog for this language")
}

impl Options {
    /// Panics where that was asked for. What it quotes stands for something typed.
    #[cfg_attr(not(debug_assertions), expect(clippy::unused_self, reason = "a release is never asked"))]
    pub(crate) fn panic_if_wanted(&self, now: Moment) {
        #[cfg(debug_assertions)]
        assert!(self.panic != Some(now), "on purpose: \"Right-Horse\" \u{1b}[2J");
        let _ = now;
    }

    /// What the program was started with; or with what it ends, after its help or what is wrong was shown.
    pub(crate) fn of_this_start() -> Result<Self, ExitCode> {
        Self::try_parse().map_err(|answer| {
            if has_console() {
                // Where even that fails there is nobody to read it.
                drop(answer.print());
            } else {
                message_box::show(
                    &start::options_title().text(Language::ENGLISH),
                    &answer.render().to_string(),
                );
            }
            ExitCode::from(u8::try_from(answer.exit_code()).unwrap_or(u8::MAX))
        })
    }

    /// What another start of the program was started with; `None` where that start will have said what is wrong.
    pub(crate) fn of_another_start(arguments: &[String]) -> Option<Self> {
        Self::try_parse_from(arguments).ok()
    }
}

/// Whether anybody can read what is printed: a program with a window has no console on Windows unless its output is led
/// somewhere.
#[cfg(windows)]
fn has_console() -> bool {
    use std::os::windows::io::AsRawHandle;

    !std::io::stdout().as_raw_handle().is_null() || !std::io::stderr().as_raw_handle().is_null()
}

/// Whether anybody can read what is printed.
#[cfg(not(windows))]
fn has_console() -> bool {
    true
}
