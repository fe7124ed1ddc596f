//! Another title, and the end of an emulator.

use ldconsole::{Command, Row, Title};
use messages::{Message, changes, phases, results};
use tokio::time::Instant;

use crate::{
    operation::{result::OperationResult, task::AskedEmulator},
    run::work::{StepResult, Work, accepted, no_effect},
    titles,
    wording::sentences::and,
};

impl Work<'_> {
    /// Only stopped: an emulator that runs writes its old title back when it ends.
    pub(super) async fn rename(&self, target: &AskedEmulator, title: &Title) -> StepResult<OperationResult> {
        self.stopped_first(target, phases::rest_rename()).await?;
        let shown = titles::shown(title.as_str());
        if shown == target.title {
            return Ok(OperationResult::succeeded(changes::has_title()));
        }
        let rows = self.list_first().await?.rows;
        let title = self.title_first(title, &rows).await?;
        self.no_multi_instance_window().await?;
        let command = Command::Rename { index: target.index, title };
        let carries = |rows: &[Row]| rows.iter().any(|row| row.index == target.index && row.title == shown);
        let found = async || {
            let rows = self.list_after_loss(&command, carries).await;
            match rows.as_deref().map(|rows| rows.iter().find(|row| row.index == target.index)) {
                Some(Some(row)) => changes::title_is(&row.title),
                Some(None) => results::not_in_list(),
                None => results::not_looked_at(),
            }
        };
        let answer = self.send_or(&command, found).await?;
        accepted(answer, &command)?;
        self.phase(phases::new_title());
        let deadline = Instant::now() + self.worker.timing().send_deadline;
        let seen = self.until(deadline, async || Ok(carries(&self.worker.list(self.permit).await?.rows)));
        if seen.await? {
            self.worker.retitled(target.index, &shown);
            return Ok(OperationResult::succeeded(changes::title_is(shown)));
        }
        no_effect("rename", changes::title_not_taken(self.worker.timing().send_deadline))
    }

    pub(super) async fn delete(&self, target: &AskedEmulator) -> StepResult<OperationResult> {
        self.stopped_first(target, phases::rest_delete()).await?;
        self.no_multi_instance_window().await?;
        let command = Command::Remove(target.index);
        let found = async || {
            let rows = self.list_after_loss(&command, |rows| is_gone(rows, target)).await;
            match rows {
                Some(rows) if is_gone(&rows, target) => and(changes::gone(), in_its_place(&rows, target)),
                Some(_) => changes::still_listed(),
                None => changes::gone_unseen(),
            }
        };
        let answer = self.send_or(&command, found).await?;
        accepted(answer, &command)?;
        self.phase(phases::gone());
        let (began, timing) = (Instant::now(), self.worker.timing());
        let deadline = timing.deadline_of(&command);
        let (mut rows, mut gone) = (Vec::new(), 0);
        let look = async || {
            rows = self.worker.list(self.permit).await?.rows;
            // While others boot, a list may be short for a moment.
            gone = if is_gone(&rows, target) { gone + 1 } else { 0 };
            Ok(gone >= 2)
        };
        if self.until(began + deadline, look).await? {
            self.worker.deleted(target.index);
            return Ok(OperationResult::succeeded(and(changes::deleted(), in_its_place(&rows, target))));
        }
        no_effect("delete", changes::not_deleted(deadline, &target.title))
    }
}

fn is_gone(rows: &[Row], target: &AskedEmulator) -> bool {
    rows.iter().all(|row| row.index != target.index || row.title != target.title)
}

/// `LDPlayer` 14 may show an empty one at the same index (docs/ldconsole.md, section 5).
fn in_its_place(rows: &[Row], target: &AskedEmulator) -> Option<Message> {
    let row = rows.iter().find(|row| row.index == target.index)?;
    Some(changes::another_in_place(row.index.to_string(), &row.title))
}
