//! Arranging the windows on the desktop.

use ldconsole::Command;
use messages::{phases, results};
use tokio::time::Instant;

use crate::{
    operation::result::OperationResult,
    run::{
        desktop::{NotHanded, not_run, was_not_run},
        work::{StepResult, Work, no_effect, refuse},
    },
};

impl Work<'_> {
    /// Only on the desktop itself: elsewhere there are no windows. Where they are afterwards cannot be seen from here.
    pub(super) async fn arrange_windows(&self) -> StepResult<OperationResult> {
        let windows = self.list_first().await?.rows.iter().filter(|row| row.pid.is_some()).count();
        if windows == 0 {
            return refuse(results::no_windows());
        }
        let user = self.desktop_user().await?;
        let plan = self.worker.plan("arrange windows");
        let found = async || results::arranged_unseen();
        let handed = match self.hand_over(&Command::SortWnd, user, plan, found).await {
            Ok(handed) => handed,
            Err(NotHanded::Stop(stop)) => return Err(stop),
            Err(NotHanded::NoWay(error)) => return self.nothing_sent(&error),
        };
        self.phase(phases::arranged());
        let deadline = self.worker.timing().window_deadline;
        let done = self.has_ended(&handed, Instant::now() + deadline).await?;
        if let Some(result) = was_not_run(self.result_of(&handed).await) {
            return not_run(results::command_not_run(result.sentence()), result);
        }
        if done {
            return Ok(OperationResult::succeeded(results::arranged(&handed.user.name)));
        }
        no_effect("sortWnd", results::not_arranged(deadline))
    }
}
