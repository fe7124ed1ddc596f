//! The desktop that Remote Desktop has taken is given back to the machine's own screen.

use breaker::Outcome;
use messages::{phases, results};
use tokio::time::{Instant, sleep};
use workstation::DesktopUser;

use crate::{
    operation::result::OperationResult,
    run::work::{StepResult, Work, end, refuse},
    wording::sentences::and,
};

impl Work<'_> {
    /// Done when Windows shows the session at the console.
    pub(super) async fn give_desktop_back(&self) -> StepResult<OperationResult> {
        self.phase(phases::logged_on());
        let limit = self.worker.timing().send_deadline;
        let users = self.ask(async |station| station.desktop_users(limit).await).await?;
        if let Some(user) = users.iter().find(|user| is_at_console(user)) {
            return Ok(OperationResult::succeeded(results::desktop_was_there(user.name.as_str())));
        }
        let taken = users.iter().find(|user| user.connected).or_else(|| users.first());
        let Some(user) = taken.cloned() else {
            return refuse(results::no_desktop_to_give_back(self.worker.name()));
        };
        self.phase(phases::gives_desktop_back());
        let plan = self.worker.plan(&format!("desktop {}", user.session));
        let (session, task) = (user.session, plan.name().to_owned());
        let give =
            async move |station: &workstation::Station| station.to_console(session, &task, limit).await;
        if let Err(error) = self.worker.ending(self.id, give).await
            && !error.may_have_been_carried_out()
        {
            return self.nothing_sent(&error);
        }
        if self.is_at_console_by(session, Instant::now() + self.worker.timing().window_deadline).await {
            return Ok(OperationResult::succeeded(results::desktop_given_back(user.name.as_str())));
        }
        let said = self.worker.reading(async |station| station.task_result(plan.name(), limit).await).await;
        let said = said.ok().flatten().map(|said| said.sentence());
        let result = and(results::desktop_not_given_back(user.name.as_str(), self.worker.name()), said);
        end(OperationResult::failed(result), Outcome::Local)
    }

    async fn is_at_console_by(&self, session: u32, deadline: Instant) -> bool {
        let timing = self.worker.timing();
        let limit = timing.send_deadline;
        loop {
            sleep(timing.watch).await;
            let users = self.worker.reading(async |station| station.desktop_users(limit).await).await;
            if users
                .is_ok_and(|users| users.iter().any(|user| user.session == session && is_at_console(user)))
            {
                return true;
            }
            if Instant::now() >= deadline {
                return false;
            }
        }
    }
}

fn is_at_console(user: &DesktopUser) -> bool {
    user.console && user.connected
}
