//! Which app is in front of an emulator, asked where a watch wants one there: beside the listing and less often.

use ldconsole::{AdbAnswer, AndroidState, Index, Row};
use tokio::time::Instant;

use crate::{
    ipc,
    wall_clock::wall_ms,
    worker::{android_answer::run, observed::Front, state::WorkstationWorker},
};

/// How many emulators are asked after one poll: each costs two requests.
const ASKED_PER_POLL: usize = 8;
/// What Android says of its activities. It names the one that is resumed: `mResumedActivity` up to Android 9, then
/// `topResumedActivity`.
pub(super) const ACTIVITIES: &str = "shell dumpsys activity activities";

impl WorkstationWorker {
    /// From now on these emulators are asked which app is in front.
    pub(crate) fn look_at_apps(&self, emulators: &[u32]) {
        let of = |index: &Index| emulators.contains(&index.get().into());
        self.seen.borrow_mut().fronts.retain(|index, _| of(index));
        *self.looked.apps.borrow_mut() = emulators.to_vec();
    }

    /// After a poll: asks those whose answer is old, a few at a time.
    pub(super) async fn ask_fronts(&self) {
        let rows: Vec<Row> = {
            let (seen, looks) = (self.seen.borrow(), self.looked.apps.borrow());
            let every = self.timing().watch_app;
            let up = |row: &&Row| row.vm_pid.is_some() && row.android_state == AndroidState::Started;
            let wants = |row: &&Row| {
                let known = seen.fronts.get(&row.index).filter(|front| front.run == run(row));
                known.is_none_or(|front| front.asked.elapsed() >= every)
            };
            let watched = |row: &&Row| looks.contains(&row.index.get().into());
            let rows = seen.rows.iter().filter(watched).filter(up).filter(wants);
            rows.take(ASKED_PER_POLL).cloned().collect()
        };
        if rows.is_empty() {
            return;
        }
        let limit = self.timing().list_deadline;
        let opts = breaker::AcquireOpts::default().never_probe().deadline(limit);
        let Ok(permit) = self.circuits.acquire(breaker::Op::Command, opts) else { return };
        for row in rows {
            let index = row.index;
            let asked = self.reading(async |station| station.ask_adb(index, ACTIVITIES, limit).await).await;
            // One that hangs would make all that wait behind it late.
            let Ok(answer) = asked else { break };
            let app = resumed(&answer).map(|package| ipc::AppInFront { package, at: wall_ms() });
            let front = Front { run: run(&row), asked: Instant::now(), app };
            self.seen.borrow_mut().fronts.insert(index, front);
        }
        permit.complete(&breaker::Outcome::Local);
        self.publish();
    }

    /// What was in front of an emulator in this run.
    pub(super) fn in_front(&self, row: &Row) -> Option<ipc::AppInFront> {
        let seen = self.seen.borrow();
        seen.fronts.get(&row.index).filter(|front| front.run == run(row))?.app.clone()
    }
}

/// The package of the activity that is resumed.
pub(super) fn resumed(answer: &AdbAnswer) -> Option<String> {
    let AdbAnswer::Lines(lines) = answer else { return None };
    let top = lines.iter().find(|line| line.contains("topResumedActivity"));
    let line = top.or_else(|| lines.iter().find(|line| line.contains("ResumedActivity")))?;
    let (_, record) = line.split_once("ActivityRecord{")?;
    let component = record.split_whitespace().find(|word| word.contains('/'))?;
    let (package, _) = component.split_once('/')?;
    Some(package.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Option<String> {
        resumed(&AdbAnswer::parse(text.as_bytes(), ldconsole::CodePage::UTF_8))
    }

    #[test]
    fn the_app_in_front_is_read_of_old_and_new_androids() {
        let old = "  mResumedActivity: ActivityRecord{3d5e u0 com.a.game/.Main t12}\r\r\n";
        let new = "Display #0\n  topResumedActivity=ActivityRecord{8f u0 com.b/com.b.Main t7}\n  \
                   ResumedActivity: ActivityRecord{1 u0 com.c/.Main t8}\n";
        assert_eq!((of(old).as_deref(), of(new).as_deref()), (Some("com.a.game"), Some("com.b")));
    }

    #[test]
    fn what_does_not_say_it_is_not_known() {
        for text in ["", "  mResumedActivity: null", "error: device offline", "ACTIVITY MANAGER ACTIVITIES"] {
            assert_eq!(of(text), None, "{text}");
        }
    }
}
