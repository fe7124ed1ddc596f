//! Starting, stopping, restarting and ending by force.

use breaker::Outcome;
use ldconsole::Command;
use tokio::time::{Instant, sleep_until};
use workstation::SettingsFile;

use crate::{
    model::{Health, StartThrough},
    operation::{result::OperationResult, task::Target},
    run::{
        desktop::{HandedOver, NotHanded, not_run, was_not_run},
        work::{Seen, Step, Work, end, no_effect, refuse},
    },
    wording::{duration::seconds, health::word},
    worker::MACHINES,
};

/// The window of an emulator (docs/ldconsole.md, section 7, processes).
const WINDOW: &str = "dnplayer.exe";

impl Work<'_> {
    pub(super) async fn start(&self, target: &Target) -> Step<OperationResult> {
        let began = Instant::now();
        let mut note = String::new();
        let mut handed = None;
        match self.look_first(target).await?.health {
            Health::Ready => return Ok(OperationResult::succeeded("It was running already.")),
            Health::Lost => {
                return Ok(OperationResult::succeeded(
                    "It is running already, though LDPlayer's list does not show it.",
                ));
            }
            Health::Running | Health::Starting | Health::Booting => self.phase("starting already"),
            bad @ (Health::Zombie | Health::Stuck | Health::Unknown) => {
                return refuse(format!(
                    "It cannot be started as it is ({}). Nothing was sent: stop it first, or end it by force.",
                    word(bad)
                ));
            }
            Health::Stopped => {
                note = self.guard_settings(target).await?;
                if let Some(until) = self.worker.rests_until(target.index) {
                    self.phase("resting before its next start");
                    sleep_until(until).await;
                }
                handed = self.launch(target, &note).await?;
            }
        }
        let seen = self.comes_up(target, handed.as_ref()).await;
        drop(handed);
        let seen = seen?;
        let took = seconds(began.elapsed());
        match seen.health {
            Health::Ready => Ok(OperationResult::succeeded(format!("Ready after {took}.{note}"))),
            Health::Running => {
                let why = self.worker.why_not_asked(&seen.row);
                Ok(OperationResult::succeeded(format!(
                    "Running after {took}. Whether Android answers is not known: {why}{note}"
                )))
            }
            other => no_effect(
                "start",
                format!(
                    "It did not come up within {}; it is {} now.{note}",
                    seconds(self.worker.timing().start_deadline),
                    word(other)
                ),
            ),
        }
    }

    /// Sends `launch`, to where the workstation's emulators are started.
    async fn launch(&self, target: &Target, note: &str) -> Step<Option<HandedOver>> {
        let command = Command::Launch { index: target.index, package: None, window: None };
        match self.worker.start_through() {
            StartThrough::Shell => {
                self.send(target, &command, "start").await?;
                Ok(None)
            }
            StartThrough::Desktop => {
                let user = self.desktop_user().await?;
                let plan = self.worker.plan(&format!("start {}", target.index));
                let found = async || self.found(target).await;
                let handed = match self.hand_over(&command, user, plan, "start", found).await {
                    Ok(handed) => handed,
                    Err(NotHanded::Stop(stop)) => return Err(stop),
                    Err(NotHanded::NoWay(error)) => return self.nothing_sent(&error),
                };
                // Windows says "success" whatever happens; what became of it is told soon after.
                match was_not_run(self.soon(&handed).await) {
                    Some(result) => not_run("Its start", result, note),
                    None => Ok(Some(handed)),
                }
            }
        }
    }

    /// Waits until it is up; what was seen last.
    async fn comes_up(&self, target: &Target, handed: Option<&HandedOver>) -> Step<Seen> {
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
                    self.phase("sent");
                    Instant::now() >= window_by
                }
                Health::Starting => {
                    self.phase("window open");
                    false
                }
                _ => {
                    self.phase("Android booting");
                    false
                }
            })
            .await?;
        if seen.health == Health::Stopped {
            let (where_to, became) = match handed {
                Some(handed) => {
                    let result = self.result_of(handed).await.map(|result| format!(" {}", result.sentence()));
                    let user = &handed.user.name;
                    (format!("Its start was handed to the desktop of {user}"), result.unwrap_or_default())
                }
                None => ("Its start was sent".to_owned(), String::new()),
            };
            return no_effect(
                "start",
                format!(
                    "{where_to}, but no window opened within {}.{became} Look at the desktop of {} for a message, and \
                     whether somebody is still logged on.",
                    seconds(timing.window_deadline),
                    self.worker.name()
                ),
            );
        }
        Ok(seen)
    }

    pub(super) async fn stop(&self, target: &Target) -> Step<OperationResult> {
        let began = Instant::now();
        let seen = self.look_first(target).await?;
        if seen.health == Health::Stopped {
            return Ok(OperationResult::succeeded("It was stopped already."));
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
            return Ok(OperationResult::succeeded(format!("Stopped after {}.", seconds(began.elapsed()))));
        }
        if self.worker.kills_when_stuck() {
            let forced = self.end_by_force(target).await?;
            return Ok(OperationResult::succeeded(format!(
                "It did not stop within {}, so it was ended by force, as is set for {}.{forced}",
                seconds(patience),
                self.worker.name()
            )));
        }
        no_effect(
            "stop",
            format!(
                "It did not stop within {}; it is {} now.{note} It can be ended by force.",
                seconds(patience),
                word(seen.health)
            ),
        )
    }

    /// Tells it to end: where its window is, because a quit from the remote shell does not reach what runs on a desktop.
    /// Where that way is closed, or the other one is set, from the shell; and if that has no effect, on the desktop. What
    /// was seen last, and what is to be said of it, with a space before it.
    async fn quit(&self, target: &Target, seen: &Seen, deadline: Instant) -> Step<(Seen, String)> {
        let command = Command::Quit(target.index);
        let is_stopped = |seen: &Seen| seen.health == Health::Stopped;
        let half = Instant::now() + deadline.saturating_duration_since(Instant::now()) / 2;
        if self.worker.start_through() == StartThrough::Desktop {
            let note = match self.quit_on_desktop(target, seen).await? {
                Ok(note) => note,
                Err(note) => {
                    self.send(target, &command, "stop").await?;
                    self.phase("sent");
                    note
                }
            };
            return Ok((seen.clone(), note));
        }
        self.send(target, &command, "stop").await?;
        self.phase("sent");
        let seen = self.watch(target, half, is_stopped).await?;
        if is_stopped(&seen) {
            return Ok((seen, String::new()));
        }
        let note = match self.quit_on_desktop(target, &seen).await? {
            Ok(note) => format!(" It was told to on the desktop, too.{note}"),
            Err(note) => note,
        };
        Ok((seen, note))
    }

    /// Tells it to end on the desktop that it runs on. Where that cannot be, nothing was run: why, with a space before it.
    async fn quit_on_desktop(&self, target: &Target, seen: &Seen) -> Step<Result<String, String>> {
        let Some(user) = self.desktop_of(WINDOW, seen.row.pid).await? else { return Ok(Err(String::new())) };
        let plan = self.worker.plan(&format!("stop {}", target.index));
        let found = async || self.found(target).await;
        let handed = match self.hand_over(&Command::Quit(target.index), user, plan, "stop", found).await {
            Ok(handed) => handed,
            Err(NotHanded::Stop(stop)) => return Err(stop),
            Err(NotHanded::NoWay(error)) => {
                return Ok(Err(format!(" {}", error.sentence(&self.worker.name()))));
            }
        };
        self.phase("sent");
        let result = self.soon(&handed).await;
        Ok(match was_not_run(result) {
            Some(result) => Err(format!(" It could not be told on the desktop: {}", result.sentence())),
            None => Ok(String::new()),
        })
    }

    /// Stops it, lets it rest and starts it: never LDPlayer's own `reboot`, which loses settings.
    pub(super) async fn restart(&self, target: &Target) -> Step<OperationResult> {
        let stopped = self.stop(target).await?;
        let mut ended = self.start(target).await?;
        ended.result = format!("{} {}", stopped.result, ended.result);
        Ok(ended)
    }

    pub(super) async fn kill(&self, target: &Target) -> Step<OperationResult> {
        let began = Instant::now();
        if self.look_first(target).await?.health == Health::Stopped {
            return Ok(OperationResult::succeeded("It was stopped already."));
        }
        let note = self.end_by_force(target).await?;
        Ok(OperationResult::succeeded(format!("Ended by force after {}.{note}", seconds(began.elapsed()))))
    }

    /// Ends its window and, where that outlives it, its virtual machine; puts its settings file back if that was cut
    /// off thereby. What is to be said of that, with a space before it.
    async fn end_by_force(&self, target: &Target) -> Step<String> {
        self.keep_settings(target).await;
        let deadline = Instant::now() + self.worker.timing().kill_deadline;
        self.phase("ending it by force");
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
                let done = if told {
                    "Its processes were told to end".to_owned()
                } else {
                    format!("No process of it was found on {name}, so nothing was ended")
                };
                return no_effect(
                    "end by force",
                    format!(
                        "{done}, but it is {} after {}. Restart {name} if it stays so.",
                        word(seen.health),
                        seconds(self.worker.timing().kill_deadline),
                    ),
                );
            }
        }
        self.mend_settings(target).await
    }

    async fn end_process(&self, pid: u32, images: &'static [&'static str]) -> Step<bool> {
        let limit = self.worker.timing().send_deadline;
        for image in images {
            let ended = self
                .worker
                .ending(self.id, async move |station| station.end_process(pid, image, limit).await);
            match ended.await {
                Ok(true) => return Ok(true),
                Ok(false) => {}
                Err(error) => {
                    let result = error.sentence(&self.worker.name()).to_string();
                    return end(OperationResult::failed(result).because(&error), error.outcome());
                }
            }
        }
        Ok(false)
    }

    /// Keeps a copy of its settings file if that is whole, before something may cut it off. Not worth failing for.
    async fn keep_settings(&self, target: &Target) {
        let (index, limit) = (target.index, self.worker.timing().send_deadline);
        if let Err(error) =
            self.worker.reading(async move |station| station.keep_settings(index, limit).await).await
        {
            tracing::warn!(workstation = %self.worker.name(), %error, "a settings file was not kept");
        }
    }

    /// Before a start: keeps a copy of its settings file, or puts the copy back where the file was cut off, without
    /// which it would never boot. What is to be said of that, with a space before it.
    async fn guard_settings(&self, target: &Target) -> Step<String> {
        self.phase("checking its settings file");
        let (index, limit) = (target.index, self.worker.timing().send_deadline);
        match self.ask(async move |station| station.keep_settings(index, limit).await).await? {
            SettingsFile::Good(config) => {
                self.worker.learn(index, &config);
                Ok(String::new())
            }
            SettingsFile::Unknown => Ok(String::new()),
            SettingsFile::Unreadable { line, column, detail } => Ok(format!(
                " Its settings file could not be read (line {line}, column {column}: {detail}), so no copy of it was kept."
            )),
            SettingsFile::Truncated => {
                let restored =
                    self.ask(async move |station| station.restore_settings(index, limit).await).await?;
                self.worker.settings_cut_off(index, !restored);
                if restored {
                    return Ok(
                        " Its settings file had been cut off; the last good copy was put back.".to_owned()
                    );
                }
                end(
                    OperationResult::failed(
                        "Its settings file is cut off, as after it was ended by force while it wrote it, and there is \
                         no copy of it: it would never boot. Nothing was sent. Restore it from a backup, or delete it \
                         and clone another.",
                    ),
                    Outcome::Local,
                )
            }
        }
    }

    /// After its end by force: puts its settings file back if it was cut off. What is to be said of that.
    pub(super) async fn mend_settings(&self, target: &Target) -> Step<String> {
        let (index, limit) = (target.index, self.worker.timing().send_deadline);
        let mended =
            self.worker.reading(async move |station| match station.settings_file(index, limit).await? {
                SettingsFile::Truncated => station.restore_settings(index, limit).await.map(Some),
                _ => Ok(None),
            });
        Ok(match mended.await {
            Ok(None) => String::new(),
            Ok(Some(restored)) => {
                self.worker.settings_cut_off(index, !restored);
                if restored {
                    " Its settings file was cut off by that; the last good copy was put back.".to_owned()
                } else {
                    " Its settings file was cut off by that, and there is no copy of it: it will not boot until it \
                     is restored from a backup."
                        .to_owned()
                }
            }
            Err(error) => {
                tracing::warn!(workstation = %self.worker.name(), %error, "a settings file was not checked");
                " Whether its settings file is whole could not be checked.".to_owned()
            }
        })
    }
}
