//! An operation and its permit as one: the outcome is reported for the caller, however the work ends.
//!
//! This crate has no runtime and so no timer. The caller of [`guard`] passes one: any future that ends at the deadline, such
//! as `tokio::time::sleep(limit)`.

use std::future::{Future, poll_fn};
use std::pin::pin;
use std::task::Poll;

use crate::outcome::{Outcome, ToOutcome};
use crate::permit::OpPermit;

/// Runs `work` until it ends or `timeout` does, and reports the outcome. On a timeout the error that `late` makes is
/// reported first, and then the work is dropped. If the guard itself is dropped or the work panics, the permit counts as
/// cancelled. If both are ready at once, the work was in time.
pub async fn guard<T, E>(
    permit: OpPermit,
    work: impl Future<Output = Result<T, E>>,
    timeout: impl Future<Output = ()>,
    late: impl FnOnce() -> E,
) -> Result<T, E>
where
    E: ToOutcome,
{
    let mut work = pin!(work);
    let mut timeout = pin!(timeout);
    let finished = poll_fn(|context| {
        if let Poll::Ready(result) = work.as_mut().poll(context) {
            return Poll::Ready(Some(result));
        }
        timeout.as_mut().poll(context).map(|()| None)
    })
    .await;
    let result = finished.unwrap_or_else(|| Err(late()));
    permit.complete(&Outcome::of(&result));
    result
}

/// Runs `work` on this thread and reports the outcome. The work watches its own deadline.
pub fn guard_blocking<T, E>(permit: OpPermit, work: impl FnOnce(&OpPermit) -> Result<T, E>) -> Result<T, E>
where
    E: ToOutcome,
{
    let result = work(&permit);
    permit.complete(&Outcome::of(&result));
    result
}
