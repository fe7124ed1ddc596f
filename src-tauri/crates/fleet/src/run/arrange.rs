//! Arranging the windows on the desktop.

use ldconsole::Command;
use tokio::time::Instant;

use crate::{
    operation::result::OperationResult,
    run::{
        desktop::{NotHanded, not_run, was_not_run},
        work::{Step, Work, no_effect, refuse},
    },
    wording::duration::seconds,
};

impl Work<'_> {
    /// Only on the desktop itself: elsewhere there are no windows. Where they are afterwards cannot be seen from here.
    pub(super) async fn arrange_windows(&self) -> Step<OperationResult> {
        let windows = self.list_first().await?.rows.iter().filter(|row| row.pid.is_some()).count();
        if windows == 0 {
            return refuse("No emulator runs there, so there are no windows to arrange; nothing was sent.");
        }
        let user = self.desktop_user().await?;
        let plan = self.worker.plan("arrange windows");
        let found = async || "Whether the windows were arranged cannot be seen from here.".to_owned();
        let handed = match self.hand_over(&Command::SortWnd, user, plan, "the command", found).await {
            Ok(handed) => handed,
            Err(NotHanded::Stop(stop)) => return Err(stop),
            Err(NotHanded::NoWay(error)) => return self.nothing_sent(&error),
        };
        self.phase("waiting until LDPlayer has done it");
        let deadline = self.worker.timing().window_deadline;
        let done = self.has_ended(&handed, Instant::now() + deadline).await?;
        if let Some(result) = was_not_run(self.result_of(&handed).await) {
            return not_run("It", result, "");
        }
        if done {
            return Ok(OperationResult::succeeded(format!(
                "LDPlayer was told to on the desktop of {}. Where the windows are now cannot be seen from here.",
                handed.user.name
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
