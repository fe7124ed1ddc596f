//! Takes pictures of the emulators that somebody looks at, one after the other and over a connection of their own: neither the
//! list nor an operation ever waits for one. They are asked for as vitals are: nothing depends on them, they never open a circuit,
//! and they are left out while one is open, while an emulator boots, and where the workstation is not heard of.

use std::time::Duration;

use breaker::{AcquireOpts, Op, Outcome};
use ldconsole::{AdbAnswer, AndroidState, Index, Row};
use messages::{Message, apps, screens};
use tokio::time::Instant;
use workstation::{Pictures, Taken};

use crate::{
    model::visible::shown,
    pictures::{NextPictures, PictureWish},
    worker::{android_answer::Android, front, state::WorkstationWorker},
};

/// While nobody looks; whoever does wakes it.
const IDLE: Duration = Duration::from_hours(1);
/// Until it is looked again whether anything is still in the way.
const PAUSED: Duration = Duration::from_secs(2);
/// How long it is not tried again where the workstation is not made for it.
const UNFIT: Duration = Duration::from_mins(5);
/// How long it is not tried again after it went wrong as a whole.
const FAILED: Duration = Duration::from_secs(30);
/// How many emulators are asked after one run which app is in front: each costs two requests.
const ASKED_A_RUN: usize = 2;
/// What is shown of adb's words.
const SHOWN_WORDS: usize = 200;

impl WorkstationWorker {
    /// Somebody looks at pictures, or nobody any more. How long to wait for the next ones.
    pub(crate) fn wish_pictures(&self, wish: &PictureWish) -> Duration {
        self.pictures.wish(wish);
        if wish.sides.is_empty() { Duration::ZERO } else { self.pictures_due() }
    }

    fn pictures_due(&self) -> Duration {
        self.pictures.next_in().unwrap_or(IDLE)
    }

    /// Takes the next pictures, if it is time. How long to wait until the next time.
    pub(crate) async fn take_pictures(&self) -> Duration {
        let (emulators, side) = match self.pictures.next() {
            NextPictures::Nobody => {
                self.end_pictures().await;
                return IDLE;
            }
            NextPictures::In(wait) => return wait,
            NextPictures::Now { emulators, side } => (emulators, side),
        };
        let turn = self.pictures.turn().await;
        if let Some(why) = self.no_pictures_now() {
            self.pictures.pause(Some(why), &emulators);
            return PAUSED;
        }
        let opts = AcquireOpts::default().never_probe().deadline(self.timing().send_deadline);
        // Looked at first: pictures that are not taken are no refusal that anybody would count.
        let admitted = self.circuits.acquire_quietly(Op::Command, opts);
        let Ok(permit) = admitted else {
            self.pictures.pause(Some(screens::paused_blocked()), &emulators);
            return PAUSED;
        };
        self.pictures.pause(None, &[]);
        let began = Instant::now();
        let outcome = self.take(&emulators, side).await;
        self.pictures.ran(began.elapsed());
        drop(turn);
        if outcome == Outcome::Local {
            permit.complete(&outcome);
        } else {
            self.settle(permit, &outcome);
        }
        self.pictures_due()
    }

    /// Why no pictures are taken at present.
    fn no_pictures_now(&self) -> Option<Message> {
        let seen = self.seen.borrow();
        if !seen.contact.password_known || seen.contact.failing || seen.listed_at.is_none() {
            return Some(screens::paused_silent());
        }
        (self.under_way.booting() > 0).then(screens::paused_booting)
    }

    async fn take(&self, emulators: &[u32], side: u32) -> Outcome {
        let asked: Vec<Index> =
            emulators.iter().filter_map(|emulator| self.can_be_pictured(*emulator)).collect();
        if asked.is_empty() {
            return Outcome::Local;
        }
        let say_to_all = |sentence: &Message| {
            for index in &asked {
                self.pictures.say(index.get().into(), Some(sentence.clone()));
            }
        };
        if let Some(why) = self.see_to_the_server().await {
            say_to_all(&why);
            return Outcome::Local;
        }
        match self.picturing(async |station| station.pictures(&asked, side).await).await {
            Ok(Pictures::Each(each)) => {
                for index in &asked {
                    let taken = each.iter().find(|(of, _)| of == index).map(|(_, taken)| taken);
                    self.pictured(*index, taken);
                }
                self.ask_what_stands_still().await;
                Outcome::Local
            }
            Ok(Pictures::ConstrainedLanguage) => {
                say_to_all(&screens::constrained(self.name()));
                self.pictures.rest(UNFIT);
                Outcome::Local
            }
            Ok(Pictures::NoDrawing) => {
                say_to_all(&screens::no_drawing(self.name()));
                self.pictures.rest(UNFIT);
                Outcome::Local
            }
            Err(error) => {
                tracing::debug!(workstation = %self.name(), %error, "no pictures were taken");
                say_to_all(&error.sentence(&self.name()));
                self.pictures.rest(FAILED);
                error.outcome_of_vitals()
            }
        }
    }

    /// The emulator, if adb can be asked for its picture. Otherwise it is said why not, where its state does not say it.
    fn can_be_pictured(&self, emulator: u32) -> Option<Index> {
        let row: Option<Row> =
            self.seen.borrow().rows.iter().find(|row| u32::from(row.index.get()) == emulator).cloned();
        let up = |row: &Row| row.android_state == AndroidState::Started && row.vm_pid.is_some();
        let Some(row) = row.filter(up) else {
            self.pictures.say(emulator, None);
            return None;
        };
        if self.adb_is_off(row.index) {
            self.pictures.say(emulator, Some(apps::debugging_off()));
            return None;
        }
        let another = {
            let seen = self.seen.borrow();
            seen.android_of(&row)
                .filter(|android| android.own == Some(false))
                .and_then(Android::remark)
                .cloned()
        };
        if another.is_some() {
            self.pictures.say(emulator, another);
            return None;
        }
        Some(row.index)
    }

    /// What came of one picture; `None` if nothing did.
    fn pictured(&self, index: Index, taken: Option<&Taken>) {
        let emulator = index.get().into();
        let words = |lines: &[String]| {
            let line = lines.iter().map(|line| line.trim()).find(|line| !line.is_empty()).unwrap_or_default();
            screens::adb_says(shown(line, SHOWN_WORDS))
        };
        let why = match taken {
            Some(Taken::Picture(picture)) => {
                self.pictures.keep(emulator, picture.clone());
                return;
            }
            Some(Taken::Said(AdbAnswer::DeviceNotFound { .. })) => screens::not_seen(),
            Some(Taken::Said(AdbAnswer::DeviceOffline)) => screens::offline(),
            Some(Taken::Said(AdbAnswer::Unauthorized)) => screens::unauthorized(),
            Some(Taken::Said(AdbAnswer::Lines(lines) | AdbAnswer::Complained(lines))) => words(lines),
            Some(Taken::Said(AdbAnswer::Refused(_)) | Taken::Broken) => screens::broken(),
            Some(Taken::Late) | None => screens::late(),
        };
        self.pictures.say(emulator, Some(why));
    }

    /// A picture that stands still means something only where an app is in front: a home screen may stand still all day.
    async fn ask_what_stands_still(&self) {
        let limit = self.timing().list_deadline;
        for emulator in self.pictures.standing_still().into_iter().take(ASKED_A_RUN) {
            let Ok(index) = Index::try_from(emulator) else { continue };
            let asked =
                self.reading(async |station| station.ask_adb(index, front::ACTIVITIES, limit).await).await;
            let Ok(answer) = asked else { break };
            self.pictures.in_front(emulator, front::resumed(&answer).filter(|app| !is_home(app)));
        }
    }

    /// Closes the connection for pictures; its shell on the workstation is deleted.
    pub(super) async fn end_pictures(&self) {
        if let Some(station) = self.lanes.pictures.lock().await.take()
            && let Err(error) = station.close().await
        {
            tracing::info!(workstation = %self.name(), %error, "a shell is left to its idle time-out");
        }
    }
}

/// Whether a package is a home screen, by its name: LDPlayer's, Google's and the Android project's all have the word.
fn is_home(package: &str) -> bool {
    package.to_ascii_lowercase().contains("launcher")
}
