//! Asks how the workstation is, beside the listing and less often. Nothing depends on it: it never opens a circuit, is left
//! out while one is open, and what a workstation does not tell is asked for less often.

use std::time::Duration;

use breaker::{AcquireOpts, Op, Outcome};
use tokio::time::Instant;
use workstation::Unanswered;

use crate::{
    activity::What,
    model::{StartThrough, VitalsPart, VitalsPoint},
    wall_clock::wall_ms,
    worker::{android::MACHINES, state::WorkstationWorker},
};

/// The first rounds follow each other this much faster, so that little is unknown for long.
const SOON: u32 = 6;

impl WorkstationWorker {
    /// One round: what changes is asked for in two questions, and one thing more of what hardly does. How long to wait until
    /// the next.
    pub(crate) async fn look_at_vitals(&self) -> Duration {
        let pause = self.vitals_pause();
        let hears = {
            let seen = self.seen.borrow();
            seen.contact.password_known
                && !seen.contact.failing
                && seen.listed_at.is_some()
                && self.silence().is_none()
        };
        if !hears {
            return pause / SOON;
        }
        let opts = AcquireOpts::default().never_probe().deadline(self.timing().vitals_deadline);
        let Ok(permit) = self.circuits.acquire_quietly(Op::Vitals, opts) else { return pause };
        let mut outcome = Outcome::Local;
        self.vitals.borrow_mut().begin_round();
        for place in 0..3 {
            let part = match place {
                0 => VitalsPart::System,
                1 => VitalsPart::Programs,
                _ => self.vitals.borrow().third(),
            };
            if self.vitals.borrow().rests(part) {
                continue;
            }
            let Err(error) = self.ask_vitals(part).await else { continue };
            tracing::debug!(workstation = %self.name(), ?part, %error, "vitals were not answered");
            outcome = error.outcome_of_vitals();
            match error.unanswered() {
                // Asking who is logged on takes programs, too, and they fail in their own ways.
                Unanswered::NotNow if part != VitalsPart::Desktops => break,
                why => self.vitals.borrow_mut().unanswered(part, why),
            }
        }
        self.hand_over();
        self.settle(permit, &outcome);
        if self.vitals.borrow().is_complete() { pause } else { pause / SOON }
    }

    async fn ask_vitals(&self, part: VitalsPart) -> workstation::Result<()> {
        let limit = self.timing().vitals_deadline;
        match part {
            VitalsPart::System => {
                let system = self.reading(async |station| station.system(limit).await).await?;
                self.vitals.borrow_mut().told_system(system);
            }
            VitalsPart::Programs => {
                let asked = self.reading(async |station| {
                    let began = Instant::now();
                    let programs = station.programs(&MACHINES, limit).await?;
                    Ok((programs, began + began.elapsed() / 2))
                });
                let (programs, when) = asked.await?;
                self.vitals.borrow_mut().told_programs(programs, when);
            }
            VitalsPart::Disks => {
                let drives = self.drives();
                let disks = self.reading(async |station| station.disks(&drives, limit).await).await?;
                self.vitals.borrow_mut().told_disks(disks);
            }
            VitalsPart::Version => {
                let program = self.program();
                let folder = program.as_str().rsplit_once('\\').map_or("", |(folder, _)| folder);
                let path = format!("{folder}\\dnplayer.exe");
                let version = self.reading(async |station| station.version_of(&path, limit).await).await?;
                self.vitals.borrow_mut().told_version(version);
            }
            VitalsPart::Adapters => {
                let told = self.reading(async |station| station.hardware_addresses(limit).await).await?;
                self.power.told(told);
                self.vitals.borrow_mut().told_adapters();
            }
            VitalsPart::Desktops => {
                let users = self.reading(async |station| station.desktop_users(limit).await).await?;
                self.vitals.borrow_mut().told_desktops(users);
            }
        }
        Ok(())
    }

    /// The disk that Windows was started from, and the one with LDPlayer's data.
    fn drives(&self) -> Vec<char> {
        let mut drives: Vec<char> = self.vitals.borrow().system_drive().into_iter().collect();
        let data = self.setup.data_drive();
        drives.extend(data.filter(|data| !drives.contains(data)));
        drives
    }

    /// The one place to which a round that has ended goes: whoever remembers vitals takes them from here.
    fn hand_over(&self) {
        let point = {
            let vitals = self.vitals.borrow();
            let memory = vitals.memory_now();
            VitalsPoint {
                at: wall_ms(),
                cpu_percent: vitals.cpu_now(),
                memory_used: memory.map(|memory| memory.total - memory.free),
                memory_total: memory.map(|memory| memory.total),
                disk_free: vitals.disk_free(self.setup.data_drive()),
            }
        };
        self.shown.vitals_hour.push(point, self.timing().vitals.mul_f64(0.9));
        let lost = self.vitals.borrow_mut().desktop_lost();
        let matters = self.start_through() == StartThrough::Desktop;
        if let Some(why) = lost.filter(|_| matters) {
            self.happened(None, What::DesktopLost(why));
        }
    }
}
