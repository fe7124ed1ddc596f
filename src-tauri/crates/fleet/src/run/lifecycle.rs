//! Starting, stopping, restarting and ending by force.

use breaker::Outcome;
use ldconsole::Command;
use messages::{Message, phases, results};
use tokio::time::{Instant, sleep_until};
use workstation::{SettingsFile, TaskResult};

use crate::{
    model::{Health, StartThrough},
    operation::{result::OperationResult, task::AskedEmulator},
    run::{
        desktop::{HandedOver, NotHanded, not_run, was_not_run},
        work::{SeenEmulator, StepResult, Work, end, no_effect, refuse},
    },
    wording::{health::word, sentences::and},
    worker::MACHINES,
};

/// The window of an emulator (docs/ldconsole.md, section 7, processes).
const WINDOW: &str = "dnplayer.exe";

impl Work<'_> {
    pub(super) async fn start(&self, target: &AskedEmulator) -> StepResult<OperationResult> {
        let began = Instant::now();
        let mut note = None;
        let mut handed = None;
        match self.look_first(target).await?.health {
            Health::Ready => return Ok(OperationResult::succeeded(results::ran_already())),
            Health::Lost => return Ok(OperationResult::succeeded(results::runs_unlisted())),
            Health::Running | Health::Starting | Health::Booting => self.phase(phases::starting_already()),
            bad @ (Health::Zombie | Health::Stuck | Health::Unknown) => {
                return refuse(results::cannot_start(word(bad)));
            }
            Health::Stopped => {
                note = self.guard_settings(target).await?;
                if let Some(until) = self.worker.rests_until(target.index) {
                    self.phase(phases::rest_start());
                    sleep_until(until).await;
                }
                handed = self.launch(target, note.clone()).await?;
            }
        }
        let seen = self.comes_up(target, handed.as_ref()).await;
        drop(handed);
        let seen = seen?;
        let took = began.elapsed();
        match seen.health {
            Health::Ready => Ok(OperationResult::succeeded(and(results::ready(took), note))),
            Health::Running => {
                let why = self.worker.why_not_asked(&seen.row);
                Ok(OperationResult::succeeded(and(results::running(took, why), note)))
            }
            other => {
                let result = results::not_up(self.worker.timing().start_deadline, word(other));
                no_effect("start", and(result, note))
            }
        }
    }

    /// Sends `launch`, to where the workstation's emulators are started.
    async fn launch(&self, target: &AskedEmulator, note: Option<Message>) -> StepResult<Option<HandedOver>> {
        let command = Command::Launch { index: target.index, package: None, window: None };
        match self.worker.start_through() {
            StartThrough::Shell => {
                self.send(target, &command).await?;
                Ok(None)
            }
            StartThrough::Desktop => {
                let user = self.desktop_user().await?;
                let plan = self.worker.plan(&format!("start {}", target.index));
                let found = async || self.found(target).await;
                let handed = match self.hand_over(&command, user, plan, found).await {
                    Ok(handed) => handed,
                    Err(NotHanded::Stop(stop)) => return Err(stop),
                    Err(NotHanded::NoWay(error)) => return self.nothing_sent(&error),
                };
                // Windows says "success" whatever happens; what became of it is told soon after.
                match was_not_run(self.soon(&handed).await) {
                    Some(result) => not_run(and(results::start_not_run(result.sentence()), note), result),
                    None => Ok(Some(handed)),
                }
            }
        }
    }

    /// Waits until it is up; what was seen last.
    async fn comes_up(
        &self,
        target: &AskedEmulator,
        handed: Option<&HandedOver>,
    ) -> StepResult<SeenEmulator> {
        let timing = self.worker.timing();
        let now = Instant::now();
        // The task scheduler says "success" whatever happens: without a window by then, nothing was started.
        let window_by = now + timing.window_deadline;
        let seen = self
            .watch(target, now + timing.start_deadline, |seen| match seen.health {
                Health::Ready | Health::Zombie | Health::Stuck => true,
                // All that can be seen of it where Android cannot be asked.
                Health::Running => self.worker.cannot_be_asked(&seen.row, timing.start_deadline / 4),
                Health::Stopped => {
                    self.phase(phases::sent());
                    Instant::now() >= window_by
                }
                Health::Starting => {
                    self.phase(phases::window_open());
                    false
                }
                _ => {
                    self.phase(phases::android_boots());
                    false
                }
            })
            .await?;
        if seen.health == Health::Stopped {
            let limit = timing.window_deadline;
            let result = match handed {
                Some(handed) => {
                    let became = self.result_of(handed).await.map(TaskResult::sentence);
                    and(results::no_window_desktop(&handed.user.name, limit), became)
                }
                None => results::no_window(limit),
            };
            return no_effect("start", and(result, results::look_at_desktop(self.worker.name())));
        }
        Ok(seen)
    }

    pub(super) async fn stop(&self, target: &AskedEmulator) -> StepResult<OperationResult> {
        let began = Instant::now();
        let seen = self.look_first(target).await?;
        if seen.health == Health::Stopped {
            return Ok(OperationResult::succeeded(results::stopped_already()));
        }
        let patience = if self.worker.kills_when_stuck() {
            self.worker.timing().quit_patience
        } else {
            self.worker.timing().stop_deadline
        };
        let deadline = began + patience;
        let (mut seen, note) = self.quit(target, &seen, deadline).await?;
        if seen.health != Health::Stopped {
            seen = self.watch(target, deadline, |seen| seen.health == Health::Stopped).await?;
        }
        if seen.health == Health::Stopped {
            return Ok(OperationResult::succeeded(results::stopped(began.elapsed())));
        }
        if self.worker.kills_when_stuck() {
            let forced = self.end_by_force(target).await?;
            let result = results::forced_as_set(patience, self.worker.name());
            return Ok(OperationResult::succeeded(and(result, forced)));
        }
        let result = and(results::not_stopped(patience, word(seen.health)), note);
        no_effect("stop", and(result, results::can_be_forced()))
    }

    /// Tells it to end: where its window is, because a quit from the remote shell does not reach what runs on a desktop.
    /// Where that way is closed, or the other one is set, from the shell; and if that has no effect, on the desktop. What
    /// was seen last, and what is to be said of it.
    async fn quit(
        &self,
        target: &AskedEmulator,
        seen: &SeenEmulator,
        deadline: Instant,
    ) -> StepResult<(SeenEmulator, Option<Message>)> {
        let command = Command::Quit(target.index);
        let is_stopped = |seen: &SeenEmulator| seen.health == Health::Stopped;
        let half = Instant::now() + deadline.saturating_duration_since(Instant::now()) / 2;
        if self.worker.start_through() == StartThrough::Desktop {
            let note = match self.quit_on_desktop(target, seen).await? {
                Ok(()) => None,
                Err(note) => {
                    self.send(target, &command).await?;
                    self.phase(phases::sent());
                    note
                }
            };
            return Ok((seen.clone(), note));
        }
        self.send(target, &command).await?;
        self.phase(phases::sent());
        let seen = self.watch(target, half, is_stopped).await?;
        if is_stopped(&seen) {
            return Ok((seen, None));
        }
        let note = match self.quit_on_desktop(target, &seen).await? {
            Ok(()) => Some(results::told_on_desktop()),
            Err(note) => note,
        };
        Ok((seen, note))
    }

    /// Tells it to end on the desktop that it runs on. Where that cannot be, nothing was run: why, if that is to be
    /// said.
    async fn quit_on_desktop(
        &self,
        target: &AskedEmulator,
        seen: &SeenEmulator,
    ) -> StepResult<Result<(), Option<Message>>> {
        let Some(user) = self.desktop_of(WINDOW, seen.row.pid).await? else { return Ok(Err(None)) };
        let plan = self.worker.plan(&format!("stop {}", target.index));
        let found = async || self.found(target).await;
        let handed = match self.hand_over(&Command::Quit(target.index), user, plan, found).await {
            Ok(handed) => handed,
            Err(NotHanded::Stop(stop)) => return Err(stop),
            Err(NotHanded::NoWay(error)) => return Ok(Err(Some(error.sentence(&self.worker.name())))),
        };
        self.phase(phases::sent());
        let result = self.soon(&handed).await;
        Ok(match was_not_run(result) {
            Some(result) => Err(Some(results::not_told_on_desktop(result.sentence()))),
            None => Ok(()),
        })
    }

    /// Stops it, lets it rest and starts it: never LDPlayer's own `reboot`, which loses settings.
    pub(super) async fn restart(&self, target: &AskedEmulator) -> StepResult<OperationResult> {
        let stopped = self.stop(target).await?;
        let mut ended = self.start(target).await?;
        ended.result = and(stopped.result, ended.result);
        Ok(ended)
    }

    pub(super) async fn kill(&self, target: &AskedEmulator) -> StepResult<OperationResult> {
        let began = Instant::now();
        if self.look_first(target).await?.health == Health::Stopped {
            return Ok(OperationResult::succeeded(results::stopped_already()));
        }
        let note = self.end_by_force(target).await?;
        Ok(OperationResult::succeeded(and(results::forced(began.elapsed()), note)))
    }

    /// Ends its window and, where that outlives it, its virtual machine; puts its settings file back if that was cut
    /// off thereby. What is to be said of that.
    async fn end_by_force(&self, target: &AskedEmulator) -> StepResult<Option<Message>> {
        self.keep_settings(target).await;
        let deadline = Instant::now() + self.worker.timing().kill_deadline;
        self.phase(phases::end_by_force());
        let mut told = false;
        loop {
            let row = match self.look(target).await {
                Ok(seen) if seen.health == Health::Stopped => break,
                Ok(seen) => seen.row,
                Err(_) => {
                    // Said with all that belongs to it by the next look.
                    let seen = self.watch(target, deadline, |_| true).await?;
                    if seen.health == Health::Stopped {
                        break;
                    }
                    seen.row
                }
            };
            let ended = match (row.pid, row.vm_pid) {
                (Some(window), _) => self.end_process(window, &[WINDOW]).await?,
                (None, Some(machine)) => self.end_process(machine, &MACHINES).await?,
                (None, None) => false,
            };
            told |= ended;
            let short = Instant::now() + self.worker.timing().window_deadline / 4;
            let until = if ended { short.min(deadline) } else { deadline };
            let seen = self.watch(target, until, |seen| {
                seen.health == Health::Stopped || (seen.row.pid, seen.row.vm_pid) != (row.pid, row.vm_pid)
            });
            let seen = seen.await?;
            if seen.health == Health::Stopped {
                break;
            }
            if Instant::now() >= deadline {
                let name = self.worker.name();
                let (health, limit) = (word(seen.health), self.worker.timing().kill_deadline);
                let result = if told {
                    results::outlives_force(health, limit, name)
                } else {
                    results::no_process(name, health, limit)
                };
                return no_effect("end by force", result);
            }
        }
        self.mend_settings(target).await
    }

    async fn end_process(&self, pid: u32, images: &'static [&'static str]) -> StepResult<bool> {
        let limit = self.worker.timing().send_deadline;
        for image in images {
            let ended = self
                .worker
                .ending(self.id, async move |station| station.end_process(pid, image, limit).await);
            match ended.await {
                Ok(true) => return Ok(true),
                Ok(false) => {}
                Err(error) => {
                    let result = error.sentence(&self.worker.name());
                    return end(OperationResult::failed(result).because(&error), error.outcome());
                }
            }
        }
        Ok(false)
    }

    /// Keeps a copy of its settings file if that is whole, before something may cut it off. Not worth failing for.
    async fn keep_settings(&self, target: &AskedEmulator) {
        let (index, limit) = (target.index, self.worker.timing().send_deadline);
        if let Err(error) =
            self.worker.reading(async move |station| station.keep_settings(index, limit).await).await
        {
            tracing::warn!(workstation = %self.worker.name(), %error, "a settings file was not kept");
        }
    }

    /// Before a start: keeps a copy of its settings file, or puts the copy back where the file was cut off, without
    /// which it would never boot. What is to be said of that.
    async fn guard_settings(&self, target: &AskedEmulator) -> StepResult<Option<Message>> {
        self.phase(phases::settings_file_check());
        let (index, limit) = (target.index, self.worker.timing().send_deadline);
        match self.ask(async move |station| station.keep_settings(index, limit).await).await? {
            SettingsFile::Good(config) => {
                self.worker.learn(index, &config);
                Ok(None)
            }
            SettingsFile::Unknown => Ok(None),
            SettingsFile::Unreadable { line, column, detail } => {
                let (line, column) = (line.to_string(), column.to_string());
                Ok(Some(results::file_unreadable(line, column, detail)))
            }
            SettingsFile::Truncated => {
                let restored =
                    self.ask(async move |station| station.restore_settings(index, limit).await).await?;
                self.worker.settings_cut_off(index, !restored);
                if restored {
                    return Ok(Some(results::file_was_put_back()));
                }
                end(OperationResult::failed(results::file_never_boots()), Outcome::Local)
            }
        }
    }

    /// After its end by force: puts its settings file back if it was cut off. What is to be said of that.
    pub(super) async fn mend_settings(&self, target: &AskedEmulator) -> StepResult<Option<Message>> {
        let (index, limit) = (target.index, self.worker.timing().send_deadline);
        let mended =
            self.worker.reading(async move |station| match station.settings_file(index, limit).await? {
                SettingsFile::Truncated => station.restore_settings(index, limit).await.map(Some),
                _ => Ok(None),
            });
        Ok(match mended.await {
            Ok(None) => None,
            Ok(Some(restored)) => {
                self.worker.settings_cut_off(index, !restored);
                Some(if restored { results::file_put_back() } else { results::file_no_copy() })
            }
            Err(error) => {
                tracing::warn!(workstation = %self.worker.name(), %error, "a settings file was not checked");
                Some(results::file_not_checked())
            }
        })
    }
}
