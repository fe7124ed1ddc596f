//! Whether the threads of the workstations still answer: a runtime has been seen dead after the computer slept.

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

use tokio_util::task::LocalPoolHandle;

/// How often they are asked, and how long an answer may take.
const PATIENCE: Duration = Duration::from_secs(10);

/// Asks every thread of a pool for a sign of life, again and again.
#[derive(Debug)]
pub(crate) struct PoolLiveness {
    asked: Instant,
    answers: Arc<AtomicUsize>,
    of: usize,
    complained: bool,
}

impl PoolLiveness {
    /// Begins to ask.
    pub(crate) fn of(pool: &LocalPoolHandle, now: Instant) -> Self {
        let of = pool.num_threads();
        let answers = Arc::new(AtomicUsize::new(0));
        for thread in 0..of {
            let answers = Arc::clone(&answers);
            // The answer is what counts, not the task.
            drop(pool.spawn_pinned_by_idx(
                move || async move {
                    answers.fetch_add(1, Ordering::Relaxed);
                },
                thread,
            ));
        }
        Self { asked: now, answers, of, complained: false }
    }

    /// Looks for the answers, and asks anew when all are there. Says once how many threads owe one for too long.
    pub(crate) fn missing(&mut self, pool: &LocalPoolHandle, now: Instant) -> Option<usize> {
        if now.saturating_duration_since(self.asked) < PATIENCE {
            return None;
        }
        let missing = self.of.saturating_sub(self.answers.load(Ordering::Relaxed));
        if missing == 0 {
            *self = Self::of(pool, now);
            return None;
        }
        (!std::mem::replace(&mut self.complained, true)).then_some(missing)
    }
}

#[allow(clippy::disallowed_methods, reason = "tests start threads and look at clocks")]
#[cfg(test)]
mod tests {
    use std::{sync::mpsc, thread};

    use super::*;

    #[test]
    fn a_thread_that_does_not_answer_is_missed_once() {
        let pool = LocalPoolHandle::new(2);
        let (release, released) = mpsc::channel::<()>();
        let (stuck, is_stuck) = mpsc::channel();
        drop(pool.spawn_pinned_by_idx(
            move || async move {
                stuck.send(()).unwrap();
                released.recv().unwrap();
            },
            1,
        ));
        is_stuck.recv().unwrap();
        let now = Instant::now();
        let mut liveness = PoolLiveness::of(&pool, now);
        assert_eq!(liveness.missing(&pool, now + PATIENCE / 2), None, "there is time yet");
        while liveness.answers.load(Ordering::Relaxed) == 0 {
            thread::yield_now();
        }
        assert_eq!(liveness.missing(&pool, now + PATIENCE), Some(1));
        assert_eq!(liveness.missing(&pool, now + 2 * PATIENCE), None, "said already");
        release.send(()).unwrap();
        while liveness.answers.load(Ordering::Relaxed) < 2 {
            thread::yield_now();
        }
        assert_eq!(liveness.missing(&pool, now + 3 * PATIENCE), None);
        assert_eq!(liveness.asked, now + 3 * PATIENCE, "asked anew");
    }
}
