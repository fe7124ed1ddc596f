//! Arranging the windows on the desktop.

use ldconsole::Command;
use tokio::time::Instant;
use workstation::DesktopUser;

use super::{
    Ending, seconds,
    work::{Step, Work, end, no_effect, refuse},
};

impl Work<'_> {
    /// Only on the desktop itself: elsewhere there are no windows. Where they are afterwards cannot be seen from here.
    pub(super) async fn arrange_windows(&self) -> Step<Ending> {
        let windows = self.list_first().await?.rows.iter().filter(|row| row.pid.is_some()).count();
        if windows == 0 {
            return refuse("No emulator runs there, so there are no windows to arrange; nothing was sent.");
        }
        self.phase("looking who is logged on");
        let limit = self.desk.rules().send_deadline;
        let user: DesktopUser = self.ask(async |station| station.desktop(limit).await).await?;
        self.phase("handing it to the desktop");
        let plan = self.desk.plan_arranging();
        let sent =
            self.desk.run_on_desktop(self.id, self.permit, &Command::SortWnd, &user, plan.name()).await;
        if let Err(error) = sent {
            if !error.may_have_been_carried_out() {
                return self.nothing_sent(&error);
            }
            let result = format!(
                "The connection to {} broke after the command was sent; it is not sent again. Whether the windows were \
                 arranged cannot be seen from here.",
                self.desk.name()
            );
            return end(Ending::unknown(result).because(&error), error.outcome());
        }
        self.phase("waiting until LDPlayer has done it");
        let deadline = self.desk.rules().window_deadline;
        // The plan is not removed before.
        let done =
            self.until(Instant::now() + deadline, async || Ok(self.desk.console_is_idle().await)).await?;
        drop(plan);
        if done {
            return Ok(Ending::succeeded(format!(
                "LDPlayer was told to on the desktop of {}. Where the windows are now cannot be seen from here.",
                user.name
            )));
        }
        no_effect(
            "sortWnd",
            format!(
                "LDPlayer had not ended {} after it was told to; look at the desktop.",
                seconds(deadline)
            ),
        )
    }
}
