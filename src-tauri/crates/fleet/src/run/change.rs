//! Another title, and the end of an emulator.

use ldconsole::{Command, Row, Title};
use tokio::time::Instant;

use crate::{
    operation::{result::OperationResult, task::Target},
    run::work::{Step, Work, accepted, no_effect},
    titles,
    wording::duration::seconds,
};

impl Work<'_> {
    /// Only stopped: an emulator that runs writes its old title back when it ends.
    pub(super) async fn rename(&self, target: &Target, title: &Title) -> Step<OperationResult> {
        self.stopped_first(target, "is renamed").await?;
        let shown = titles::shown(title.as_str());
        if shown == target.title {
            return Ok(OperationResult::succeeded("It has this title already; nothing was sent."));
        }
        let rows = self.list_first().await?.rows;
        let title = self.title_first(title, &rows).await?;
        self.no_multi_instance_window().await?;
        let command = Command::Rename { index: target.index, title };
        let carries = |rows: &[Row]| rows.iter().any(|row| row.index == target.index && row.title == shown);
        let found = async || {
            let rows = self.list_after_loss(&command, carries).await;
            match rows.as_deref().map(|rows| rows.iter().find(|row| row.index == target.index)) {
                Some(Some(row)) => format!("Its title is “{}” now.", row.title),
                Some(None) => "The emulator is not in the list now.".to_owned(),
                None => "It could not be looked at yet.".to_owned(),
            }
        };
        let answer = self.send_or(&command, "the new title", found).await?;
        accepted(answer, "rename")?;
        self.phase("looking for its new title");
        let deadline = Instant::now() + self.worker.timing().send_deadline;
        let seen = self.until(deadline, async || Ok(carries(&self.worker.list(self.permit).await?.rows)));
        if seen.await? {
            return Ok(OperationResult::succeeded(format!("Its title is “{shown}” now.")));
        }
        no_effect(
            "rename",
            format!(
                "LDPlayer took the new title, but the list still shows another one after {}.",
                seconds(self.worker.timing().send_deadline)
            ),
        )
    }

    pub(super) async fn delete(&self, target: &Target) -> Step<OperationResult> {
        self.stopped_first(target, "is deleted").await?;
        self.no_multi_instance_window().await?;
        let command = Command::Remove(target.index);
        let found = async || {
            let rows = self.list_after_loss(&command, |rows| is_gone(rows, target)).await;
            match rows {
                Some(rows) if is_gone(&rows, target) => {
                    format!("It is not in the list any more.{}", in_its_place(&rows, target))
                }
                Some(_) => "It is still in the list.".to_owned(),
                None => "Whether it is still there could not be seen yet.".to_owned(),
            }
        };
        let answer = self.send_or(&command, "delete", found).await?;
        accepted(answer, "delete")?;
        self.phase("waiting until it is gone from the list");
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
            return Ok(OperationResult::succeeded(format!("Deleted.{}", in_its_place(&rows, target))));
        }
        no_effect(
            "delete",
            format!(
                "LDPlayer took the command, but after {} “{}” is still in the list. LDPlayer may have put an empty one in \
                 its place if that is a default title; a multi-instance window that was open a moment ago may have \
                 brought it back.",
                seconds(deadline),
                target.title
            ),
        )
    }
}

fn is_gone(rows: &[Row], target: &Target) -> bool {
    rows.iter().all(|row| row.index != target.index || row.title != target.title)
}

/// `LDPlayer` 14 may show an empty one at the same index (docs/ldconsole.md, section 5).
fn in_its_place(rows: &[Row], target: &Target) -> String {
    match rows.iter().find(|row| row.index == target.index) {
        Some(row) => format!(
            " LDPlayer shows another one at its index now: {} “{}”. If nobody else made it, it is empty; delete that too \
             if it is not wanted.",
            row.index, row.title
        ),
        None => String::new(),
    }
}
