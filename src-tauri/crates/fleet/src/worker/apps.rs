//! Asks Android in some emulators what is installed, one after the other, for whoever waits for it. As with all that is only
//! looked at, a circuit is never told of it, and nothing is asked where one is open.

use breaker::{AcquireOpts, Op, Outcome};
use ldconsole::{AdbAnswer, AndroidState, Row};
use messages::{apps, screens};

use crate::{
    app_search::{AppSearch, Installed},
    packages::{PACKAGES, packages},
    worker::state::WorkstationWorker,
};

/// Where a person's apps are; the others came with the system.
const OWN: &str = "/data/app/";

impl WorkstationWorker {
    /// Answers what of a search is about this workstation.
    pub(crate) async fn find_apps(&self, search: &AppSearch) {
        let _turn = search.turn().await;
        let id = self.setup.config().id.clone();
        for emulator in search.open_on(&id) {
            if search.is_over() {
                return;
            }
            let answer = self.installed(emulator).await;
            search.answered(&id, emulator, answer);
        }
    }

    async fn installed(&self, emulator: u32) -> Installed {
        let row: Option<Row> =
            self.seen.borrow().rows.iter().find(|row| u32::from(row.index.get()) == emulator).cloned();
        let up = |row: &Row| row.android_state == AndroidState::Started && row.vm_pid.is_some();
        let Some(row) = row.filter(up) else { return Installed::NotRunning };
        if self.adb_is_off(row.index) {
            return Installed::Silent(apps::debugging_off());
        }
        let limit = self.timing().send_deadline;
        let opts = AcquireOpts::default().never_probe().deadline(limit);
        // Looked at first: a question that is not asked is no refusal that anybody would count.
        let admitted = self.circuits.acquire_quietly(Op::Command, opts);
        let Ok(permit) = admitted else { return Installed::Silent(screens::apps_blocked()) };
        if let Some(why) = self.see_to_the_server().await {
            permit.complete(&Outcome::Local);
            return Installed::Silent(why);
        }
        let index = row.index;
        let asked = self.reading(async |station| station.ask_adb(index, PACKAGES, limit).await).await;
        let outcome = asked.as_ref().err().map_or(Outcome::Local, workstation::Error::outcome_of_vitals);
        if outcome == Outcome::Local {
            permit.complete(&outcome);
        } else {
            self.settle(permit, &outcome);
        }
        match asked {
            Err(error) => Installed::Silent(error.sentence(&self.name())),
            Ok(AdbAnswer::Complained(lines)) => {
                Installed::Silent(apps::adb_says(self.name(), lines.last().cloned().unwrap_or_default()))
            }
            Ok(AdbAnswer::DeviceNotFound { .. }) => Installed::Silent(screens::not_seen()),
            Ok(answer) => match packages(&answer) {
                Some(found) => {
                    let own = |(name, file): (String, String)| (name, file.starts_with(OWN));
                    Installed::Packages(found.into_iter().map(own).collect())
                }
                None => Installed::Silent(screens::apps_unsaid()),
            },
        }
    }
}
