//! Tasks that run: where, with which rights, and what becomes of them.

use time::PrimitiveDateTime;
use tokio::time::Instant;

use super::{Definition, Instances, Logon, Task, key, result};
use crate::cmd::{Interpreter, Progress, Sink, Surroundings};
use crate::ldplayer::Session;
use crate::world::{SYSTEM_TASK, World, base_name};

/// How a run is asked for.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Ask {
    /// The session it is to run in (`TASK_RUN_USE_SESSION_ID`).
    pub(crate) session: Option<u32>,
    /// Whatever its conditions say (`TASK_RUN_IGNORE_CONSTRAINTS`).
    pub(crate) ignore_constraints: bool,
}

/// A program of a task.
#[derive(Debug)]
pub(crate) struct Running {
    pub(crate) task: String,
    session: Session,
    interpreter: Interpreter,
    pub(crate) wake: Option<Instant>,
    /// When the scheduler ends it.
    limit: Option<Instant>,
}

impl World {
    /// Asks the scheduler for a run. Nobody hears whether anything runs: it shows in the task's last result.
    pub(crate) fn run_task(&mut self, name: &str, ask: Ask, now: Instant) {
        let Some(Task { definition, .. }) = self.tasks.get(name).cloned() else { return };
        let clock = self.faults.clock();
        let outcome = self.start(name, &definition, ask, now);
        if let Some(task) = self.tasks.get_mut(name) {
            task.last_run = Some(clock);
            match outcome {
                Ok(running) => self.tasks.runs.push(running),
                Err(code) => task.last_result = code,
            }
        }
        // Its first moment: most programs here are done with it.
        self.advance_tasks(now);
    }

    fn start(&mut self, name: &str, definition: &Definition, ask: Ask, now: Instant) -> Result<Running, u32> {
        if self.profile.on_battery && !definition.on_batteries && !ask.ignore_constraints {
            return Err(result::REFUSED);
        }
        if self.tasks.is_running(name) {
            match definition.instances {
                Instances::Parallel => {}
                Instances::Stop => self.tasks.end(name),
                Instances::Ignore | Instances::Queue => return Err(result::REFUSED),
            }
        }
        let session = self.session_for(definition, ask.session).ok_or(result::NOT_LOGGED_ON)?;
        let elevated = match session {
            Session::Desktop(_) => definition.highest && definition.user.administrator,
            Session::Shell(_) => true,
        };
        let needs = matches!(base_name(&definition.program).as_str(), "ldconsole" | "dnconsole" | "dnplayer");
        if needs && !elevated {
            return Err(result::NEEDS_ELEVATION);
        }
        let user = crate::desktop::plain(&definition.user.name).to_owned();
        let surroundings = Surroundings {
            session: session.clone(),
            environment: self.environment_of(&user),
            directory: Some(definition.directory.clone())
                .filter(|folder| !folder.is_empty())
                .unwrap_or_else(|| r"C:\Windows\System32".into()),
            code_page: self.profile.code_pages.oem,
            elevated,
            priority: definition.class(),
        };
        // A task starts a program, not a command line: no operators, and the quotes stay.
        let interpreter = Interpreter::start_program(&definition.line(), surroundings, self, now)
            .ok_or(result::NO_SUCH_FILE)?;
        let limit = definition.limit.map(|limit| now + limit);
        Ok(Running { task: key(name), session, interpreter, wake: Some(now), limit })
    }

    fn session_for(&self, definition: &Definition, wanted: Option<u32>) -> Option<Session> {
        if definition.logon == Logon::Background {
            // Not in the job of a shell, but in session 0 all the same: no shell has this name.
            let name = if definition.user.sid == "S-1-5-18" { SYSTEM_TASK } else { "TASK" };
            return Some(Session::Shell(name.into()));
        }
        let theirs = self.profile.people.sessions_of(&definition.user.sid);
        match wanted {
            Some(session) => theirs.contains(&session).then_some(Session::Desktop(session)),
            None => theirs.into_iter().min().map(Session::Desktop),
        }
    }

    /// The moment at which the machine's clock will show this; none if it has shown it.
    pub(crate) fn moment_of(&self, start: PrimitiveDateTime, now: Instant) -> Option<Instant> {
        let clock = self.faults.clock();
        let wait = start - PrimitiveDateTime::new(clock.date(), clock.time());
        std::time::Duration::try_from(wait).ok().map(|wait| now + wait)
    }

    /// Fires the triggers that are due by `now`, and lets the programs of tasks go on.
    pub(crate) fn advance_tasks(&mut self, now: Instant) {
        let due: Vec<String> = self
            .tasks
            .iter()
            .filter(|task| task.due.is_some_and(|due| due <= now))
            .map(|task| task.name.clone())
            .collect();
        for name in due {
            let at = self.tasks.get_mut(&name).and_then(|task| task.due.take());
            if let Some(at) = at
                && self.tasks.get(&name).is_some_and(|task| task.definition.enabled)
            {
                self.run_task(&name, Ask::default(), at);
            }
        }
        // While they run they reach the whole machine, the list of tasks included.
        let mut runs = std::mem::take(&mut self.tasks.runs);
        runs.retain_mut(|run| self.go_on(run, now));
        runs.append(&mut self.tasks.runs);
        self.tasks.runs = runs;
    }

    /// Whether it still runs afterwards.
    fn go_on(&mut self, run: &mut Running, now: Instant) -> bool {
        if run.wake.is_none_or(|wake| wake > now) {
            return true;
        }
        let ended = match run.interpreter.advance(self, now, &mut Sink::default()) {
            Progress::Ended(code) => Some(code.cast_unsigned()),
            _ if run.limit.is_some_and(|limit| limit <= now) => Some(result::TERMINATED),
            Progress::Until(at) => {
                run.wake = Some(run.limit.map_or(at, |limit| limit.min(at)));
                None
            }
            Progress::Waiting => {
                run.wake = run.limit;
                None
            }
        };
        if let (Some(code), Some(task)) = (ended, self.tasks.get_mut(&run.task)) {
            task.last_result = code;
        }
        ended.is_none()
    }

    /// Whoever is logged off takes the programs of tasks along.
    pub(crate) fn end_tasks_in(&mut self, session: u32) {
        self.tasks.runs.retain(|run| run.session != Session::Desktop(session));
    }
}
