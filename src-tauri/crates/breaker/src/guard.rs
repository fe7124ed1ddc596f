//! An operation and its permit as one: the outcome is reported for the caller, whatever becomes of the work.
//!
//! [`guard`] needs a timer but this crate has no runtime, so the caller passes one: any future that ends at the
//! deadline, such as `tokio::time::sleep(limit)`.

use std::future::{Future, poll_fn};
use std::pin::pin;
use std::task::Poll;

use crate::outcome::Outcome;
use crate::permit::OpPermit;
use crate::refused::Refused;

/// An error that has been classified: it knows what it says about the layers.
pub trait ToOutcome {
    /// What a circuit is told. Never [`Outcome::Success`] for an error that stopped a layer from doing its work.
    fn to_outcome(&self) -> Outcome;
}

impl ToOutcome for Refused {
    /// A refusal by a breaker says nothing about the workstation.
    fn to_outcome(&self) -> Outcome {
        Outcome::Local
    }
}

fn outcome_of<T, E: ToOutcome>(result: &Result<T, E>) -> Outcome {
    match result {
        Ok(_) => Outcome::Success,
        Err(error) => error.to_outcome(),
    }
}

/// Runs `work` until it ends or `timeout` does, and reports the outcome. On a timeout the error that `late` makes is
/// reported first, then the work is dropped. If the guard itself is dropped or the work panics, the permit counts as
/// cancelled. When both are ready at once, the work has been in time.
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
    permit.complete(&outcome_of(&result));
    result
}

/// Runs `work` on this thread and reports the outcome. The work watches its own deadline.
pub fn guard_blocking<T, E>(permit: OpPermit, work: impl FnOnce(&OpPermit) -> Result<T, E>) -> Result<T, E>
where
    E: ToOutcome,
{
    let result = work(&permit);
    permit.complete(&outcome_of(&result));
    result
}
