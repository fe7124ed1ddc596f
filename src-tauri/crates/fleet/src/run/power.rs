//! Windows restarted, shut down and woken: done when that was seen, and not before.

use std::time::Duration;

use breaker::Outcome;
use messages::{Message, phases, results};
use tokio::time::{Instant, sleep, sleep_until};
use workstation::{Cause, GoingDown, GoingDownAnswer};

use crate::{
    model::{OperationStatus, StartThrough},
    operation::result::OperationResult,
    run::work::{StepResult, Work, end, refuse},
    wording::sentences::and,
    worker::NoSign,
};

/// So many looks in a row without an answer are taken for a machine that is off.
const OFF: u32 = 3;
/// By how much two clocks may differ until an uptime belongs to another run of Windows.
const SLACK: Duration = Duration::from_secs(5);

/// Windows before it was told to go down.
struct Before {
    /// For how long it had been running, if it says so.
    uptime: Option<Duration>,
    asked: Instant,
    /// Whether somebody was at a connected desktop, as far as Windows says.
    desktop: bool,
}

/// It was told.
struct Told {
    at: Instant,
    /// When it goes down.
    goes: Instant,
    /// That the answer was lost, and so whether it was accepted is not known.
    lost: Option<Message>,
}

/// What a restart came to.
enum Back {
    /// Another run of Windows answers.
    Restarted,
    /// The same one answers still.
    Same,
    /// Nothing answers; what the last look met.
    Silent(Option<workstation::Error>),
}

impl Work<'_> {
    /// Done when Windows, its desktop and LDPlayer are back.
    pub(super) async fn restart_windows(&self) -> StepResult<OperationResult> {
        let before = self.before_going_down().await?;
        let timing = self.worker.timing();
        let told = self.tell_to_go_down(GoingDown::Restart).await?;
        self.worker.expect_restart(timing.down_wait + timing.restart_deadline);
        self.wait_to_go_down(&told).await?;
        let deadline = told.goes + timing.restart_deadline;
        match self.comes_back(&before, &told, deadline).await {
            Back::Restarted => {}
            Back::Same => return self.stayed_up(told),
            Back::Silent(error) => {
                self.worker.expect_answers();
                let why = error.as_ref().map(|error| error.sentence(&self.worker.name()));
                let result = and(results::not_back(self.worker.name(), timing.restart_deadline), why);
                let result = OperationResult::failed(result);
                let result = match &error {
                    Some(error) => result.because(error),
                    None => result,
                };
                return end(result, Outcome::Local);
            }
        }
        self.worker.let_go_of_shells();
        self.phase(phases::waits_for_ldplayer());
        if !self.is_listed_by(deadline).await {
            self.worker.expect_answers();
            let result = results::back_without_ldplayer(self.worker.name(), timing.restart_deadline);
            return end(OperationResult::failed(result), Outcome::Local);
        }
        self.worker.expect_answers();
        let took = told.at.elapsed();
        if self.worker.start_through() == StartThrough::Shell || self.somebody_logs_on().await {
            return Ok(OperationResult::succeeded(results::restarted(took)));
        }
        let nobody = results::restarted_nobody(self.worker.name(), took);
        if before.desktop {
            return end(OperationResult::failed(nobody), Outcome::Local);
        }
        Ok(OperationResult::succeeded(nobody))
    }

    /// Done when it no longer answers.
    pub(super) async fn shut_down(&self) -> StepResult<OperationResult> {
        let timing = self.worker.timing();
        let told = self.tell_to_go_down(GoingDown::ShutDown).await?;
        self.worker.expect_end(timing.down_wait + timing.down_deadline);
        self.wait_to_go_down(&told).await?;
        self.phase(phases::goes_down());
        let mut misses = 0;
        while Instant::now() < told.goes + timing.down_deadline {
            sleep(timing.watch).await;
            match self.worker.sign_of_life().await {
                Ok(()) => misses = 0,
                Err(_) => misses += 1,
            }
            if misses >= OFF {
                self.worker.went_off();
                return Ok(OperationResult::succeeded(results::is_off(told.at.elapsed())));
            }
        }
        self.stayed_up(told)
    }

    /// Done when it answers.
    pub(super) async fn wake(&self) -> StepResult<OperationResult> {
        let (timing, name) = (self.worker.timing(), self.worker.name());
        if self.worker.sign_of_life().await.is_ok() {
            return Ok(OperationResult::succeeded(results::awake_already()));
        }
        let machines = self.worker.hardware_addresses();
        if machines.is_empty() {
            return refuse(results::no_hardware_address(name));
        }
        self.worker.under_way.sent(self.id);
        let sent = Instant::now();
        if let Err(error) = self.worker.wake_network.send(&machines) {
            return refuse(results::packet_not_sent(error.to_string()));
        }
        self.phase(phases::wakes());
        let deadline = sent + timing.restart_deadline;
        while self.worker.sign_of_life().await.is_err() {
            if Instant::now() >= deadline {
                let result = results::not_awake(name, timing.restart_deadline);
                return end(OperationResult::failed(result), Outcome::Local);
            }
            sleep(timing.watch).await;
        }
        let awake = results::awake(sent.elapsed());
        self.worker.let_go_of_shells();
        self.phase(phases::waits_for_ldplayer());
        if !self.is_listed_by(deadline).await {
            return Ok(OperationResult::succeeded(and(awake, results::not_listed_yet())));
        }
        let nobody = self.worker.start_through() == StartThrough::Desktop && !self.somebody_logs_on().await;
        Ok(OperationResult::succeeded(and(awake, nobody.then(|| results::nobody_yet(name)))))
    }

    /// What a restart is compared with. What Windows does not tell is not known, and no reason to leave it.
    async fn before_going_down(&self) -> StepResult<Before> {
        let limit = self.worker.timing().send_deadline;
        let asked = Instant::now();
        let uptime = match self.worker.reading(async |station| station.system(limit).await).await {
            Ok(system) => system.uptime,
            Err(error) if does_not_tell(&error) => None,
            Err(error) => return self.nothing_sent(&error),
        };
        let desktop = match self.worker.reading(async |station| station.desktop_users(limit).await).await {
            Ok(users) => users.iter().any(|user| user.connected),
            Err(error) if does_not_tell(&error) => false,
            Err(error) => return self.nothing_sent(&error),
        };
        Ok(Before { uptime, asked, desktop })
    }

    /// Tells it, once.
    async fn tell_to_go_down(&self, how: GoingDown) -> StepResult<Told> {
        self.phase(phases::sending());
        let timing = self.worker.timing();
        let (wait, limit) = (timing.down_wait, timing.send_deadline);
        let tell = async move |station: &workstation::Station| station.go_down(how, wait, limit).await;
        let answer = self.worker.ending(self.id, tell).await;
        let at = Instant::now();
        let told = |lost| Ok(Told { at, goes: at + wait, lost });
        match answer {
            Ok(GoingDownAnswer::Accepted) => told(None),
            Ok(GoingDownAnswer::PlannedBefore) => refuse(results::down_is_planned(self.worker.name())),
            // Whether it goes down will be seen.
            Err(error) if error.may_have_been_carried_out() => {
                told(Some(results::not_sent_again(error.sentence(&self.worker.name()))))
            }
            Err(error) => self.nothing_sent(&error),
        }
    }

    /// The time in which it can still be taken back.
    async fn wait_to_go_down(&self, told: &Told) -> StepResult<()> {
        self.phase(phases::down_soon());
        let take_back = self.worker.under_way.takes_back(self.id);
        let asked = tokio::select! {
            () = sleep_until(told.goes) => false,
            () = take_back.cancelled() => true,
        };
        self.worker.under_way.takes_nothing_back(self.id);
        if !asked {
            return Ok(());
        }
        self.phase(phases::takes_back());
        let limit = self.worker.timing().send_deadline;
        match self.worker.reading(async |station| station.stay_up(limit).await).await {
            Ok(true) => {
                self.worker.expect_answers();
                let result = OperationResult::new(OperationStatus::Cancelled, results::taken_back());
                end(result, Outcome::Local)
            }
            // Too late, or somebody there was faster; what becomes of it will be seen.
            Ok(false) => Ok(()),
            Err(error) => {
                tracing::warn!(workstation = %self.worker.name(), %error, "going down was not taken back");
                Ok(())
            }
        }
    }

    /// Looks until another run of Windows answers.
    async fn comes_back(&self, before: &Before, told: &Told, deadline: Instant) -> Back {
        let timing = self.worker.timing();
        let (mut silent, mut last) = (false, None);
        self.phase(phases::goes_down());
        loop {
            sleep(timing.watch).await;
            match self.worker.sign_of_life().await {
                Ok(()) => {
                    if self.is_another_run(before, told, silent).await {
                        return Back::Restarted;
                    }
                    if !silent && Instant::now() >= told.goes + timing.down_deadline {
                        return Back::Same;
                    }
                }
                Err(why) => {
                    silent = true;
                    self.phase(phases::is_down());
                    if let NoSign::Failed(error) = why {
                        last = Some(error);
                    }
                }
            }
            if Instant::now() >= deadline {
                return Back::Silent(last);
            }
        }
    }

    /// Whether the Windows that answers was started after it was told to go down.
    async fn is_another_run(&self, before: &Before, told: &Told, was_silent: bool) -> bool {
        let limit = self.worker.timing().vitals_deadline;
        match self.worker.reading(async |station| station.system(limit).await).await {
            Ok(system) => match (system.uptime, before.uptime) {
                (Some(now), Some(then)) => now + SLACK < then + before.asked.elapsed(),
                (Some(now), None) => now < told.at.elapsed(),
                (None, _) => was_silent,
            },
            Err(error) if does_not_tell(&error) => was_silent,
            // It has hardly come up.
            Err(_) => false,
        }
    }

    async fn is_listed_by(&self, deadline: Instant) -> bool {
        while !self.worker.list_after_silence().await {
            if Instant::now() >= deadline {
                return false;
            }
            sleep(self.worker.timing().watch).await;
        }
        true
    }

    /// Waits until somebody is at a connected desktop: a logon by itself takes its time after a start.
    async fn somebody_logs_on(&self) -> bool {
        self.phase(phases::logged_on());
        let timing = self.worker.timing();
        let (deadline, limit) = (Instant::now() + timing.logon_deadline, timing.send_deadline);
        loop {
            let users = self.worker.reading(async |station| station.desktop_users(limit).await).await;
            if users.is_ok_and(|users| users.iter().any(|user| user.connected)) {
                return true;
            }
            if Instant::now() >= deadline {
                return false;
            }
            sleep(timing.watch).await;
        }
    }

    /// Windows is up as before.
    fn stayed_up<T>(&self, told: Told) -> StepResult<T> {
        self.worker.expect_answers();
        let result = results::stayed_up(self.worker.name(), told.at.elapsed());
        match told.lost {
            Some(lost) => end(OperationResult::unknown(and(lost, result)), Outcome::Local),
            None => end(OperationResult::failed(result), Outcome::Local),
        }
    }
}

/// Whether Windows answered, and only does not tell this.
fn does_not_tell(error: &workstation::Error) -> bool {
    matches!(error.cause(), Cause::AccessDenied | Cause::WsmanFault { .. } | Cause::WindowsRefused { .. })
}
