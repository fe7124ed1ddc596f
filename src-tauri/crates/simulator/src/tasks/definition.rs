//! What a task is to do, and when, and as whom.

use std::time::Duration;

use time::PrimitiveDateTime;

use crate::desktop::Principal;
use crate::ldplayer::Priority;

/// How its user is logged on for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Logon {
    /// On a desktop where the user is already.
    Interactive,
    /// In session 0.
    Background,
}

/// What becomes of a run that is asked for while another one goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Instances {
    Ignore,
    Parallel,
    Queue,
    Stop,
}

#[derive(Debug, Clone)]
#[allow(clippy::struct_excessive_bools, reason = "each is a switch of its own, in Windows, too")]
pub(crate) struct Definition {
    pub(crate) program: String,
    pub(crate) arguments: String,
    pub(crate) directory: String,
    pub(crate) user: Principal,
    pub(crate) logon: Logon,
    pub(crate) highest: bool,
    /// 0 to 10; 7 unless the task says otherwise.
    pub(crate) priority: u8,
    /// It does not start on batteries, and stops when the machine goes on them.
    pub(crate) on_batteries: bool,
    pub(crate) instances: Instances,
    pub(crate) on_demand: bool,
    pub(crate) enabled: bool,
    pub(crate) hidden: bool,
    pub(crate) limit: Option<Duration>,
    /// When its trigger fires.
    pub(crate) start: Option<PrimitiveDateTime>,
    pub(crate) author: String,
}

impl Definition {
    /// What `schtasks /create /tr` makes: priority 7, not on batteries, three days at most.
    pub(crate) fn of_line(line: &str, user: Principal, logon: Logon) -> Self {
        let line = line.trim();
        let (program, arguments) = match line.strip_prefix('"').and_then(|rest| rest.split_once('"')) {
            Some(parts) => parts,
            None => line.split_once(' ').unwrap_or((line, "")),
        };
        Self {
            program: program.to_owned(),
            arguments: arguments.trim().to_owned(),
            directory: String::new(),
            user,
            logon,
            highest: false,
            priority: 7,
            on_batteries: false,
            instances: Instances::Ignore,
            on_demand: true,
            enabled: true,
            hidden: false,
            limit: Some(Duration::from_hours(72)),
            start: None,
            author: String::new(),
        }
    }

    /// The command line it runs.
    pub(crate) fn line(&self) -> String {
        let program = if self.program.contains(' ') && !self.program.starts_with('"') {
            format!("\"{}\"", self.program)
        } else {
            self.program.clone()
        };
        if self.arguments.is_empty() { program } else { format!("{program} {}", self.arguments) }
    }

    /// The priority class of its program, which children inherit (`TaskSettings.Priority`).
    pub(crate) fn class(&self) -> Priority {
        match self.priority {
            0..=3 => Priority::High,
            4..=6 => Priority::Normal,
            7 | 8 => Priority::BelowNormal,
            _ => Priority::Idle,
        }
    }
}
