//! The chart of a diagnosis: each step is entered as it begins and as it ends.

use std::{future::Future, time::Duration};

use messages::{Message, findings};
use tokio_util::sync::CancellationToken;

use tokio::time::Instant;

use crate::doctor::step::{DraftFinding, Finding, Progress, Status, Step};

pub(super) struct Chart {
    report: Box<dyn FnMut(Progress) + Send>,
    cancelled: CancellationToken,
    /// Whether a step has failed that all later ones need.
    broken: bool,
}

impl Chart {
    pub(super) fn new(cancelled: CancellationToken, report: impl FnMut(Progress) + Send + 'static) -> Self {
        Self { report: Box::new(report), cancelled, broken: false }
    }

    /// Looks at a step, at most for `limit`. Whether it is good.
    pub(super) async fn step(
        &mut self,
        step: Step,
        limit: Duration,
        look: impl Future<Output = DraftFinding>,
    ) -> bool {
        if self.cancelled.is_cancelled() {
            self.skip(step, findings::cancelled());
            return false;
        }
        let began = self.begin(step);
        let found = tokio::select! {
            biased;
            () = self.cancelled.cancelled() => DraftFinding::skipped(findings::cancelled()),
            found = within(limit, look) => found,
        };
        self.end(step, began, found)
    }

    /// The same for the step that must not be given up once it has begun.
    pub(super) async fn unstoppable(
        &mut self,
        step: Step,
        limit: Duration,
        look: impl Future<Output = DraftFinding>,
    ) -> bool {
        if self.cancelled.is_cancelled() {
            self.skip(step, findings::cancelled());
            return false;
        }
        let began = self.begin(step);
        let found = within(limit, look).await;
        self.end(step, began, found)
    }

    /// Enters a step that is not looked at.
    pub(super) fn skip(&mut self, step: Step, why: Message) {
        let why = if self.cancelled.is_cancelled() { findings::cancelled() } else { why };
        self.enter(step, Duration::ZERO, DraftFinding::skipped(why));
    }

    /// Enters several steps that are not looked at.
    pub(super) fn skip_all(&mut self, steps: &[Step], why: &Message) {
        for step in steps {
            self.skip(*step, why.clone());
        }
    }

    /// Enters something else that was seen.
    pub(super) fn note(&mut self, progress: Progress) {
        (self.report)(progress);
    }

    /// From here on nothing can be looked at any more.
    pub(super) fn close(&mut self) {
        self.broken = true;
    }

    pub(super) fn is_closed(&self) -> bool {
        self.broken || self.cancelled.is_cancelled()
    }

    fn begin(&mut self, step: Step) -> Instant {
        (self.report)(Progress::Began(step));
        Instant::now()
    }

    fn end(&mut self, step: Step, began: Instant, found: DraftFinding) -> bool {
        let good = found.is_good();
        self.enter(step, began.elapsed(), found);
        good
    }

    fn enter(&mut self, step: Step, took: Duration, found: DraftFinding) {
        let DraftFinding { status, sentence, detail, advice, stranger } = found;
        if status == Status::Failed {
            let detail: Vec<String> = detail.iter().map(Message::to_string).collect();
            tracing::info!(?step, sentence = sentence.log(), ?detail, "the doctor found a fault");
        }
        let (advice, stranger) = (advice.map(|advice| *advice), stranger.map(String::from));
        let finding = Finding { step, status, sentence, detail, advice, stranger, took };
        (self.report)(Progress::Ended(finding));
    }
}

async fn within(limit: Duration, look: impl Future<Output = DraftFinding>) -> DraftFinding {
    let late = || DraftFinding::failed(findings::no_answer(limit));
    tokio::time::timeout(limit, look).await.unwrap_or_else(|_| late())
}
