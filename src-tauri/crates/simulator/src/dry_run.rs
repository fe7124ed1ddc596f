//! What becomes of a command line, without a client and a network around it.

use std::time::Duration;

use tokio::time::Instant;

use crate::cmd::{Interpreter, Sink, Surroundings};
use crate::config::{CommandWrapping, WorkstationConfig};
use crate::ldplayer::{Priority, Session};
use crate::workstation;

/// What `cmd.exe` made of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DryRun {
    /// The arguments of every program it started, as the program sees them: its own name first.
    pub started: Vec<Vec<String>>,
    /// What it and the programs wrote to standard error.
    pub complaints: String,
}

/// Runs a line as a remote shell of a workstation would, with these variables in its environment, as far as it comes
/// within an hour of the simulated machine. It takes no time here.
pub fn dry_run(
    config: &WorkstationConfig,
    variables: &[(&str, &str)],
    wrapping: CommandWrapping,
    line: &str,
) -> DryRun {
    let mut world = workstation::world(config);
    world.started = Some(Vec::new());
    let mut environment = world.environment();
    for (name, value) in variables {
        environment.insert(name.to_ascii_uppercase(), (*value).to_owned());
    }
    let surroundings = Surroundings {
        session: Session::Shell("DRY".into()),
        environment,
        directory: "C:\\".into(),
        code_page: 65001,
        elevated: true,
        priority: Priority::Normal,
    };
    let line = match wrapping {
        CommandWrapping::Bare => line.to_owned(),
        CommandWrapping::Quoted => format!("\"{line}\""),
    };
    let now = Instant::now();
    let mut sink = Sink::default();
    let mut interpreter = Interpreter::start(&line, surroundings, &world, now);
    let _ = interpreter.advance(&mut world, now + Duration::from_hours(1), &mut sink);
    DryRun {
        started: world.started.take().unwrap_or_default(),
        complaints: String::from_utf8_lossy(&sink.stderr).into_owned(),
    }
}
