//! The caller of a command: answered once, and possibly gone before.

use std::{pin::Pin, time::Duration};

use tokio::{
    sync::oneshot,
    time::{Instant, sleep_until},
};

use crate::error::Result;

/// Whoever waits for an answer, and until when.
pub(crate) struct Caller<T> {
    answer: Option<oneshot::Sender<Result<T>>>,
    pub(super) deadline: Instant,
}

/// Why waiting ended before what was waited for.
pub(crate) enum WaitEnd {
    Deadline,
    Gone,
}

impl<T> Caller<T> {
    pub(super) fn new(deadline: Duration) -> (Self, oneshot::Receiver<Result<T>>) {
        let (answer, result) = oneshot::channel();
        (Self { answer: Some(answer), deadline: Instant::now() + deadline }, result)
    }

    /// Waits for `future` as long as the caller does.
    pub(crate) async fn wait<F: Future>(&mut self, future: Pin<&mut F>) -> Result<F::Output, WaitEnd> {
        let Some(answer) = &mut self.answer else { return Err(WaitEnd::Gone) };
        tokio::select! {
            biased;
            result = future => Ok(result),
            () = sleep_until(self.deadline) => Err(WaitEnd::Deadline),
            () = answer.closed() => Err(WaitEnd::Gone),
        }
    }

    /// False once the caller has an answer or has gone away.
    pub(super) fn waits(&self) -> bool {
        self.answer.as_ref().is_some_and(|answer| !answer.is_closed())
    }

    /// The first answer is the answer.
    pub(super) fn answer(&mut self, result: Result<T>) {
        if let Some(answer) = self.answer.take() {
            drop(answer.send(result));
        }
    }
}
