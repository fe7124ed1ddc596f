//! What the task bar shows on the window's button: how far many operations have come, and on Windows the worst state as
//! an overlay.

use fleet::model::OperationStatus;
use tauri::{
    AppHandle,
    window::{ProgressBarState, ProgressBarStatus},
};

use crate::{tray::Worst, window};

/// Fewer operations than this are over before anybody looks at the task bar.
const MANY: usize = 3;

/// What is shown, and since when it counts.
#[derive(Default)]
pub(crate) struct Taskbar {
    /// The first operation since none was under way.
    first: Option<u32>,
    shown: Option<Shown>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Shown {
    worst: Worst,
    progress: Option<Progress>,
}

/// How far the operations have come that were asked for since none was under way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Progress {
    percent: u8,
    failed: bool,
}

impl Taskbar {
    /// Shows what is new, if there is a window. A system without a task bar of this kind ignores it.
    pub(crate) fn show(
        &mut self,
        app: &AppHandle,
        worst: Worst,
        operations: &[(u32, OperationStatus)],
    ) -> tauri::Result<()> {
        let now = Shown { worst, progress: self.progress(operations) };
        if self.shown == Some(now) {
            return Ok(());
        }
        let Some(window) = window::present(app) else { return Ok(()) };
        window.set_progress_bar(ProgressBarState {
            status: Some(match now.progress {
                None => ProgressBarStatus::None,
                Some(Progress { failed: false, .. }) => ProgressBarStatus::Normal,
                Some(Progress { failed: true, .. }) => ProgressBarStatus::Error,
            }),
            progress: now.progress.map(|p| p.percent.into()),
        })?;
        #[cfg(windows)]
        {
            let overlay = crate::tray::icon(worst, 16, window.scale_factor()?);
            window.set_overlay_icon((worst != Worst::Ok).then_some(overlay))?;
        }
        self.shown = Some(now);
        Ok(())
    }

    /// The window has got a new button: nothing is on it yet.
    pub(crate) fn forget(&mut self) {
        self.shown = None;
    }

    fn progress(&mut self, operations: &[(u32, OperationStatus)]) -> Option<Progress> {
        let under_way = operations.iter().filter(|(_, status)| !status.is_final());
        let Some(earliest) = under_way.map(|(id, _)| *id).min() else {
            self.first = None;
            return None;
        };
        let first = *self.first.get_or_insert(earliest);
        let (mut all, mut ended, mut failed) = (0, 0, false);
        for (_, status) in operations.iter().filter(|(id, _)| *id >= first) {
            all += 1;
            ended += usize::from(status.is_final());
            failed |= *status == OperationStatus::Failed;
        }
        let percent = u8::try_from(ended * 100 / all).unwrap_or(100);
        (all >= MANY).then_some(Progress { percent, failed })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use OperationStatus::{Failed, Queued, Running, Succeeded};

    #[test]
    fn progress_counts_from_the_first_of_many_to_the_last() {
        let mut taskbar = Taskbar::default();
        let mut percent = |operations: &[(u32, OperationStatus)]| {
            taskbar.progress(operations).map(|p| (p.percent, p.failed))
        };
        let before = (1, Failed);
        assert_eq!(percent(&[before]), None);
        assert_eq!(percent(&[(3, Queued), (2, Running), before]), None, "two are not many");
        assert_eq!(percent(&[(5, Queued), (4, Queued), (3, Queued), (2, Running), before]), Some((0, false)));
        assert_eq!(percent(&[(5, Queued), (4, Running), (3, Succeeded), (2, Succeeded)]), Some((50, false)));
        assert_eq!(percent(&[(5, Running), (4, Failed), (3, Succeeded), (2, Succeeded)]), Some((75, true)));
        assert_eq!(percent(&[(5, Succeeded), (4, Failed), (3, Succeeded), (2, Succeeded)]), None);
        // The next ones are counted anew.
        assert_eq!(percent(&[(8, Queued), (7, Queued), (6, Running), (5, Succeeded)]), Some((0, false)));
    }
}
