//! Starting, stopping, restarting and ending by force.

use breaker::Outcome;
use ldconsole::Command;
use tokio::time::{Instant, sleep_until};
use workstation::{DesktopUser, SettingsFile};

use super::{
    Ending, Target, seconds, word,
    work::{Seen, Step, Work, end, no_effect, refuse},
};
use crate::{
    desk::PlannedStart,
    view::{Health, StartThrough},
};

/// The window of an emulator, and its virtual machine (ldconsole reference, section 7, processes).
const WINDOW: &str = "dnplayer.exe";
const MACHINES: [&str; 2] = ["Ld9BoxHeadless.exe", "LdVBoxHeadless.exe"];

impl Work<'_> {
    pub(super) async fn start(&self, target: &Target) -> Step<Ending> {
        let began = Instant::now();
        let mut note = String::new();
        let mut plan = None;
        match self.look_first(target).await?.health {
            Health::Ready => return Ok(Ending::succeeded("It was running already.")),
            Health::Lost => {
                return Ok(Ending::succeeded(
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
                if let Some(until) = self.desk.rests_until(target.index) {
                    self.phase("resting before its next start");
                    sleep_until(until).await;
                }
                plan = self.launch(target).await?;
            }
        }
        let seen = self.comes_up(target, plan.is_some()).await;
        drop(plan);
        let seen = seen?;
        let took = seconds(began.elapsed());
        match seen.health {
            Health::Ready => Ok(Ending::succeeded(format!("Ready after {took}.{note}"))),
            Health::Running => Ok(Ending::succeeded(format!(
                "Running after {took}. Whether Android answers is not known: ADB debugging is off in its settings.{note}"
            ))),
            other => no_effect(
                "start",
                format!(
                    "It did not come up within {}; it is {} now.{note}",
                    seconds(self.desk.rules().start_deadline),
                    word(other)
                ),
            ),
        }
    }

    /// Sends `launch`, to where the workstation's emulators are started.
    async fn launch(&self, target: &Target) -> Step<Option<PlannedStart>> {
        let command = Command::Launch { index: target.index, package: None, window: None };
        match self.desk.start_through() {
            StartThrough::Shell => {
                self.send(target, &command, "start").await?;
                Ok(None)
            }
            StartThrough::Desktop => {
                self.phase("looking who is logged on");
                let limit = self.desk.rules().send_deadline;
                let user: DesktopUser = self.ask(async |station| station.desktop(limit).await).await?;
                self.phase("handing it to the desktop");
                let plan = self.desk.plan(target.index);
                match self.desk.run_on_desktop(self.id, self.permit, &command, &user, plan.name()).await {
                    Ok(()) => Ok(Some(plan)),
                    Err(error) if error.may_have_been_carried_out() => {
                        self.phase("connection lost; looking again");
                        let result = format!(
                            "The connection to {} broke after start was sent; it is not sent again. {}",
                            self.desk.name(),
                            self.found(target).await
                        );
                        end(Ending::unknown(result).because(&error), error.outcome_of(&command))
                    }
                    Err(error) => self.nothing_sent(&error),
                }
            }
        }
    }

    /// Waits until it is up; what was seen last.
    async fn comes_up(&self, target: &Target, on_desktop: bool) -> Step<Seen> {
        let rules = self.desk.rules();
        let now = Instant::now();
        // The task scheduler says "success" whatever happens: without a window by then, nothing was started.
        let window_by = now + rules.window_deadline;
        let seen = self
            .watch(target, now + rules.start_deadline, |seen| match seen.health {
                Health::Ready | Health::Zombie | Health::Stuck => true,
                // All that can be seen of it where Android cannot be asked.
                Health::Running => self.desk.adb_is_off(seen.row.index),
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
            let where_to = if on_desktop {
                "Its start was handed to the desktop of whoever is logged on there"
            } else {
                "Its start was sent"
            };
            return no_effect(
                "start",
                format!(
                    "{where_to}, but no window opened within {}. Look at the desktop of {} for a message, and whether \
                     somebody is still logged on.",
                    seconds(rules.window_deadline),
                    self.desk.name()
                ),
            );
        }
        Ok(seen)
    }

    pub(super) async fn stop(&self, target: &Target) -> Step<Ending> {
        let began = Instant::now();
        match self.look_first(target).await?.health {
            Health::Stopped => return Ok(Ending::succeeded("It was stopped already.")),
            _ => self.send(target, &Command::Quit(target.index), "stop").await?,
        };
        self.phase("sent");
        let patience = if self.desk.kills_when_stuck() {
            self.desk.rules().quit_patience
        } else {
            self.desk.rules().stop_deadline
        };
        let seen =
            self.watch(target, Instant::now() + patience, |seen| seen.health == Health::Stopped).await?;
        if seen.health == Health::Stopped {
            return Ok(Ending::succeeded(format!("Stopped after {}.", seconds(began.elapsed()))));
        }
        if self.desk.kills_when_stuck() {
            let note = self.end_by_force(target).await?;
            return Ok(Ending::succeeded(format!(
                "It did not stop within {}, so it was ended by force, as is set for {}.{note}",
                seconds(patience),
                self.desk.name()
            )));
        }
        no_effect(
            "stop",
            format!(
                "It did not stop within {}; it is {} now. It can be ended by force.",
                seconds(patience),
                word(seen.health)
            ),
        )
    }

    /// Stops it, lets it rest and starts it: never LDPlayer's own `reboot`, which loses settings.
    pub(super) async fn restart(&self, target: &Target) -> Step<Ending> {
        let stopped = self.stop(target).await?;
        let mut ended = self.start(target).await?;
        ended.result = format!("{} {}", stopped.result, ended.result);
        Ok(ended)
    }

    pub(super) async fn kill(&self, target: &Target) -> Step<Ending> {
        let began = Instant::now();
        if self.look_first(target).await?.health == Health::Stopped {
            return Ok(Ending::succeeded("It was stopped already."));
        }
        let note = self.end_by_force(target).await?;
        Ok(Ending::succeeded(format!("Ended by force after {}.{note}", seconds(began.elapsed()))))
    }

    /// Ends its window and, where that outlives it, its virtual machine; puts its settings file back if that was cut
    /// off thereby. What is to be said of that, with a space before it.
    async fn end_by_force(&self, target: &Target) -> Step<String> {
        self.keep_settings(target).await;
        let deadline = Instant::now() + self.desk.rules().kill_deadline;
        self.phase("ending it by force");
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
            let short = Instant::now() + self.desk.rules().window_deadline / 4;
            let until = if ended { short.min(deadline) } else { deadline };
            let seen = self.watch(target, until, |seen| {
                seen.health == Health::Stopped || (seen.row.pid, seen.row.vm_pid) != (row.pid, row.vm_pid)
            });
            let seen = seen.await?;
            if seen.health == Health::Stopped {
                break;
            }
            if Instant::now() >= deadline {
                return no_effect(
                    "end by force",
                    format!(
                        "Its processes were told to end, but it is {} after {}. Restart {} if it stays so.",
                        word(seen.health),
                        seconds(self.desk.rules().kill_deadline),
                        self.desk.name()
                    ),
                );
            }
        }
        self.mend_settings(target).await
    }

    async fn end_process(&self, pid: u32, images: &'static [&'static str]) -> Step<bool> {
        let limit = self.desk.rules().send_deadline;
        for image in images {
            let ended =
                self.desk.ending(self.id, async move |station| station.end_process(pid, image, limit).await);
            match ended.await {
                Ok(true) => return Ok(true),
                Ok(false) => {}
                Err(error) => {
                    let result = error.sentence(&self.desk.name());
                    return end(Ending::failed(result).because(&error), error.outcome());
                }
            }
        }
        Ok(false)
    }

    /// Keeps a copy of its settings file if that is whole, before something may cut it off. Not worth failing for.
    async fn keep_settings(&self, target: &Target) {
        let (index, limit) = (target.index, self.desk.rules().send_deadline);
        if let Err(error) =
            self.desk.reading(async move |station| station.keep_settings(index, limit).await).await
        {
            tracing::warn!(workstation = %self.desk.name(), %error, "a settings file was not kept");
        }
    }

    /// Before a start: keeps a copy of its settings file, or puts the copy back where the file was cut off, without
    /// which it would never boot. What is to be said of that, with a space before it.
    async fn guard_settings(&self, target: &Target) -> Step<String> {
        self.phase("checking its settings file");
        let (index, limit) = (target.index, self.desk.rules().send_deadline);
        match self.ask(async move |station| station.keep_settings(index, limit).await).await? {
            SettingsFile::Good(config) => {
                self.desk.learn(index, &config);
                Ok(String::new())
            }
            SettingsFile::Unknown => Ok(String::new()),
            SettingsFile::Unreadable { line, column, detail } => Ok(format!(
                " Its settings file could not be read (line {line}, column {column}: {detail}), so no copy of it was kept."
            )),
            SettingsFile::Truncated => {
                let restored =
                    self.ask(async move |station| station.restore_settings(index, limit).await).await?;
                self.desk.settings_cut_off(index, !restored);
                if restored {
                    return Ok(
                        " Its settings file had been cut off; the last good copy was put back.".to_owned()
                    );
                }
                end(
                    Ending::failed(
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
        let (index, limit) = (target.index, self.desk.rules().send_deadline);
        let mended =
            self.desk.reading(async move |station| match station.settings_file(index, limit).await? {
                SettingsFile::Truncated => station.restore_settings(index, limit).await.map(Some),
                _ => Ok(None),
            });
        Ok(match mended.await {
            Ok(None) => String::new(),
            Ok(Some(restored)) => {
                self.desk.settings_cut_off(index, !restored);
                if restored {
                    " Its settings file was cut off by that; the last good copy was put back.".to_owned()
                } else {
                    " Its settings file was cut off by that, and there is no copy of it: it will not boot until it \
                     is restored from a backup."
                        .to_owned()
                }
            }
            Err(error) => {
                tracing::warn!(workstation = %self.desk.name(), %error, "a settings file was not checked");
                " Whether its settings file is whole could not be checked.".to_owned()
            }
        })
    }
}
