//! The pictures of a workstation's emulators: which somebody looks at, how often, and the last one of each. They are nowhere
//! else: neither in a file nor in a log.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use base64::{Engine as _, engine::general_purpose::STANDARD};
use messages::Message;
use tokio::{
    sync::{OwnedSemaphorePermit, Semaphore},
    time::Instant,
};
use workstation::Picture;

use crate::{ipc, wall_clock::wall_ms};

/// Workstations that take pictures at the same moment.
const WORKSTATIONS_AT_ONCE: usize = 6;
/// Emulators of which one run on a workstation takes pictures, one after the other.
const EMULATORS_A_RUN: usize = 4;
/// How long it counts that somebody looks, unless it is said again: a window that is gone says nothing.
const LOOKED: Duration = Duration::from_secs(10);
/// A workstation rests this many times as long as its last run took: so much of its time is its own. Less while somebody
/// waits for the first picture of an emulator.
const REST: u32 = 3;
const REST_AT_FIRST: u32 = 1;
/// How often it is asked again which app is in front of a picture that stands still.
const ASK_AGAIN: Duration = Duration::from_mins(1);

/// Of which emulators somebody wants pictures.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct PictureWish {
    /// Between two pictures of the same emulator.
    pub(crate) every: Duration,
    /// By emulator: how many dots the longer side of its pictures may have.
    pub(crate) sides: BTreeMap<u32, u32>,
}

/// What is to be done next.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum NextPictures {
    /// Nobody looks.
    Nobody,
    /// Nothing for so long.
    In(Duration),
    /// Pictures of these emulators, of this size.
    Now { emulators: Vec<u32>, side: u32 },
}

/// Gives each workstation its book, and all of them their turns.
#[derive(Debug, Clone)]
pub(crate) struct PictureBooks(Arc<Semaphore>);

impl Default for PictureBooks {
    fn default() -> Self {
        Self(Arc::new(Semaphore::new(WORKSTATIONS_AT_ONCE)))
    }
}

impl PictureBooks {
    pub(crate) fn new_book(&self) -> PictureBook {
        PictureBook { turns: Arc::clone(&self.0), pages: Arc::default() }
    }
}

/// The pictures of one workstation. Cheap to clone: the worker writes, the window's side reads.
#[derive(Debug, Clone)]
pub(crate) struct PictureBook {
    turns: Arc<Semaphore>,
    pages: Arc<Mutex<PicturePages>>,
}

#[derive(Debug, Default)]
struct PicturePages {
    looked_until: Option<Instant>,
    every: Duration,
    /// When the last run ended, and how long it took.
    last_run: Option<(Instant, Duration)>,
    not_before: Option<Instant>,
    /// Why there are no new ones at present.
    paused: Option<Message>,
    /// Of the last picture.
    number: u32,
    pages: BTreeMap<u32, PicturePage>,
}

#[derive(Debug, Default)]
struct PicturePage {
    side: u32,
    tried: Option<Instant>,
    picture: Option<KeptPicture>,
    /// Why there is none.
    sentence: Option<Message>,
}

#[derive(Debug)]
struct KeptPicture {
    number: u32,
    picture: Picture,
    /// When it was taken.
    at: u64,
    /// When the first one was that was the same to the last byte.
    same_since: u64,
    /// The app in front of a picture that stands still, and when that was asked.
    app: Option<(Option<String>, Instant)>,
}

impl PicturePages {
    /// How long nothing is to be done; `None` while nobody looks.
    fn due(&self, now: Instant) -> Option<Duration> {
        let left = self.looked_until?.saturating_duration_since(now);
        if left.is_zero() {
            return None;
        }
        let new = self.pages.values().any(|page| page.tried.is_none());
        let rest = if new { REST_AT_FIRST } else { REST };
        let rested = self.last_run.map_or(now, |(ended, took)| ended + took * rest);
        let from = rested.max(self.not_before.unwrap_or(now));
        let due = |page: &PicturePage| page.tried.map_or(now, |tried| tried + self.every).max(from);
        let soonest = self.pages.values().map(due).min();
        Some(soonest.map_or(left, |soonest| soonest.saturating_duration_since(now).min(left)))
    }
}

impl PictureBook {
    fn lock(&self) -> MutexGuard<'_, PicturePages> {
        // Every change is complete before anything else can fail.
        self.pages.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The right to take pictures on a workstation now.
    pub(crate) async fn turn(&self) -> Option<OwnedSemaphorePermit> {
        // It is never closed.
        Arc::clone(&self.turns).acquire_owned().await.ok()
    }

    /// Somebody looks at these, or nobody at any.
    pub(crate) fn wish(&self, wish: &PictureWish) {
        let mut pages = self.lock();
        pages.looked_until = (!wish.sides.is_empty()).then(|| Instant::now() + LOOKED);
        pages.every = wish.every;
        pages.pages.retain(|emulator, _| wish.sides.contains_key(emulator));
        for (emulator, side) in &wish.sides {
            let page = pages.pages.entry(*emulator).or_default();
            if page.side != *side {
                (page.side, page.tried) = (*side, None);
            }
        }
    }

    pub(crate) fn next(&self) -> NextPictures {
        let mut pages = self.lock();
        let now = Instant::now();
        match pages.due(now) {
            Some(Duration::ZERO) => {}
            Some(wait) => return NextPictures::In(wait),
            None => {
                *pages = PicturePages { number: pages.number, ..PicturePages::default() };
                return NextPictures::Nobody;
            }
        }
        let every = pages.every;
        let due = |page: &PicturePage| page.tried.map_or(now, |tried| tried + every);
        let mut waiting: Vec<(Option<Instant>, u32, u32)> = pages
            .pages
            .iter()
            .filter(|(_, page)| due(page) <= now)
            .map(|(emulator, page)| (page.tried, *emulator, page.side))
            .collect();
        waiting.sort_unstable();
        let side = waiting.first().map_or(0, |(.., side)| *side);
        let same = waiting.into_iter().filter(|(.., of)| *of == side);
        let emulators: Vec<u32> = same.take(EMULATORS_A_RUN).map(|(_, emulator, _)| emulator).collect();
        for emulator in &emulators {
            if let Some(page) = pages.pages.get_mut(emulator) {
                page.tried = Some(now);
            }
        }
        NextPictures::Now { emulators, side }
    }

    /// How long nothing is to be done; `None` while nobody looks.
    pub(crate) fn next_in(&self) -> Option<Duration> {
        self.lock().due(Instant::now())
    }

    /// A run has ended that took so long.
    pub(crate) fn ran(&self, took: Duration) {
        self.lock().last_run = Some((Instant::now(), took));
    }

    /// No more runs for so long.
    pub(crate) fn rest(&self, how_long: Duration) {
        self.lock().not_before = Some(Instant::now() + how_long);
    }

    /// Why there are no new pictures at present; what was to be taken is tried again soon.
    pub(crate) fn pause(&self, why: Option<Message>, put_off: &[u32]) {
        let mut pages = self.lock();
        for emulator in put_off {
            if let Some(page) = pages.pages.get_mut(emulator) {
                page.tried = None;
            }
        }
        pages.paused = why;
    }

    /// A picture has come.
    pub(crate) fn keep(&self, emulator: u32, picture: Picture) {
        let mut guard = self.lock();
        let pages = &mut *guard;
        let number = pages.number.wrapping_add(1);
        let Some(page) = pages.pages.get_mut(&emulator) else { return };
        let at = wall_ms();
        page.sentence = None;
        match &mut page.picture {
            // It need not be sent to the window once more.
            Some(kept) if kept.picture == picture => kept.at = at,
            _ => {
                page.picture = Some(KeptPicture { number, picture, at, same_since: at, app: None });
                pages.number = number;
            }
        }
    }

    /// There is none, and why; `None` where that needs no words.
    pub(crate) fn say(&self, emulator: u32, sentence: Option<Message>) {
        if let Some(page) = self.lock().pages.get_mut(&emulator) {
            (page.picture, page.sentence) = (None, sentence);
        }
    }

    /// Emulators whose picture stands still, and of which it is not known which app is in front.
    pub(crate) fn standing_still(&self) -> Vec<u32> {
        let pages = self.lock();
        let still = pages.pages.iter().filter(|(_, page)| {
            page.picture.as_ref().is_some_and(|kept| {
                kept.same_since < kept.at
                    && kept.app.as_ref().is_none_or(|(_, asked)| asked.elapsed() >= ASK_AGAIN)
            })
        });
        still.map(|(emulator, _)| *emulator).collect()
    }

    /// This app is in front; `None` if it is the home screen, or not known.
    pub(crate) fn in_front(&self, emulator: u32, app: Option<String>) {
        let mut pages = self.lock();
        if let Some(kept) = pages.pages.get_mut(&emulator).and_then(|page| page.picture.as_mut()) {
            kept.app = Some((app, Instant::now()));
        }
    }

    /// The picture of an emulator, a JPEG.
    pub(crate) fn jpeg(&self, emulator: u32) -> Option<Vec<u8>> {
        let pages = self.lock();
        Some(pages.pages.get(&emulator)?.picture.as_ref()?.picture.jpeg().to_vec())
    }

    /// What is shown of an emulator to whoever has seen the picture with this number.
    pub(crate) fn shown(&self, workstation: &str, emulator: u32, seen: u32) -> ipc::ScreenTile {
        let pages = self.lock();
        let mut tile = ipc::ScreenTile::empty(workstation, emulator);
        tile.paused.clone_from(&pages.paused);
        let Some(page) = pages.pages.get(&emulator) else { return tile };
        tile.sentence.clone_from(&page.sentence);
        if let Some(kept) = &page.picture {
            tile.number = kept.number;
            tile.jpeg = (kept.number != seen).then(|| STANDARD.encode(kept.picture.jpeg()));
            (tile.width, tile.height) = (kept.picture.width(), kept.picture.height());
            tile.at = Some(kept.at);
            tile.still_since = (kept.same_since < kept.at).then_some(kept.same_since);
            tile.app = kept.app.as_ref().and_then(|(app, _)| app.clone());
        }
        tile
    }
}

#[cfg(test)]
#[allow(clippy::disallowed_methods, reason = "a test has a runtime of its own")]
mod tests {
    use super::*;

    const EVERY: Duration = Duration::from_secs(10);

    fn wish(emulators: impl IntoIterator<Item = u32>) -> PictureWish {
        PictureWish { every: EVERY, sides: emulators.into_iter().map(|emulator| (emulator, 320)).collect() }
    }

    fn picture(shade: u8) -> Picture {
        let bytes = [&[0xff, 0xd8, 0xff, 0xc0, 0, 8, 8, 0, 180, 1, 64, shade][..], &[0xff, 0xd9]];
        Picture::parse(bytes.concat(), 320).unwrap()
    }

    fn now(emulators: impl IntoIterator<Item = u32>) -> NextPictures {
        NextPictures::Now { emulators: emulators.into_iter().collect(), side: 320 }
    }

    #[tokio::test(start_paused = true)]
    async fn each_is_taken_in_turn_and_the_workstation_rests_between() {
        let book = PictureBooks::default().new_book();
        assert_eq!(book.next(), NextPictures::Nobody);
        book.wish(&wish(0..6));
        assert_eq!(book.next(), now(0..4));
        tokio::time::advance(Duration::from_secs(2)).await;
        book.ran(Duration::from_secs(2));
        book.wish(&wish(0..6));
        // Somebody waits for the first picture of the others.
        assert_eq!(book.next(), NextPictures::In(Duration::from_secs(2)));
        tokio::time::advance(Duration::from_secs(2)).await;
        assert_eq!(book.next(), now(4..6));
        tokio::time::advance(Duration::from_secs(4)).await;
        book.ran(Duration::from_secs(4));
        book.wish(&wish(0..6));
        // Two of them are due in two seconds, but a slow workstation is left alone for longer.
        assert_eq!(book.next(), NextPictures::In(LOOKED), "it is looked whether somebody looks still");
    }

    #[tokio::test(start_paused = true)]
    async fn whoever_says_nothing_does_not_look_any_more() {
        let book = PictureBooks::default().new_book();
        book.wish(&wish([3]));
        assert_eq!(book.next(), now([3]));
        book.keep(3, picture(1));
        assert!(book.shown("ws", 3, 0).jpeg.is_some());
        tokio::time::advance(LOOKED).await;
        assert_eq!(book.next(), NextPictures::Nobody);
        assert_eq!(book.shown("ws", 3, 0).jpeg, None, "it is forgotten");
        book.keep(3, picture(1));
        assert_eq!(book.shown("ws", 3, 0).jpeg, None, "it came too late");
    }

    #[tokio::test(start_paused = true)]
    async fn a_picture_is_sent_once_and_the_same_again_stands_still() {
        let book = PictureBooks::default().new_book();
        book.wish(&wish([3]));
        book.keep(3, picture(1));
        let first = book.shown("ws", 3, 0);
        assert!(first.jpeg.is_some() && first.still_since.is_none(), "{first:?}");
        while wall_ms() == first.at.unwrap() {}
        book.keep(3, picture(1));
        let again = book.shown("ws", 3, first.number);
        assert_eq!((again.jpeg, again.still_since, again.number), (None, first.at, first.number));
        assert_eq!(book.standing_still(), [3]);
        book.in_front(3, Some("com.a.game".into()));
        assert!(book.standing_still().is_empty());
        assert_eq!(book.shown("ws", 3, 0).app.as_deref(), Some("com.a.game"));

        book.keep(3, picture(2));
        let other = book.shown("ws", 3, first.number);
        assert!(other.jpeg.is_some() && other.still_since.is_none() && other.app.is_none(), "{other:?}");
    }
}
