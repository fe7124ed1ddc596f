//! How LDFleet is started.

use clap::Parser;

/// Shows and runs `LDPlayer` farms on Windows workstations.
#[derive(Debug, Clone, Parser)]
#[command(name = "ldfleet", version, about, long_about = None)]
pub(crate) struct Options {
    /// Start in the tray, without a window.
    #[arg(long)]
    pub(crate) hidden: bool,

    /// Show a fleet of simulated workstations instead of your own; nothing is read or written.
    #[arg(long)]
    pub(crate) demo: bool,

    /// Divide the breakers' and operations' times by this in the demo, so that an outage can be seen in seconds.
    #[arg(long, value_name = "FACTOR", default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..=10), requires = "demo")]
    pub(crate) shorten: u32,

    /// How many workstations the demo has.
    #[arg(long, value_name = "N", default_value_t = 6, value_parser = clap::value_parser!(u16).range(1..=200), requires = "demo")]
    pub(crate) workstations: u16,
}
