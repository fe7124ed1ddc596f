//! Files of the operator's computer: brought to the workstation once, whole before they count.

use std::{sync::Arc, time::Duration};

use breaker::{Op, Outcome};
use messages::{Message, phases, results, sending};
use tokio::time::{Instant, sleep};
use workstation::{Cause, Delivered, Delivery, Deposit, DepositName, Station};

use crate::{
    chosen::LocalFile,
    operation::{result::OperationResult, task::FileRef},
    run::work::{StepResult, Work, end, refuse},
};

/// How often it is gone on with after the connection broke.
const ATTEMPTS: u32 = 5;
/// Between two attempts.
const PAUSE: Duration = Duration::from_secs(2);
/// What stays free on the drive: Windows, and LDPlayer's growing disks, need room to breathe.
const MARGIN: u64 = 512 * MB;
/// What a workstation is expected to take in a second at least, in bytes.
const SLOWEST: u64 = 100_000;
/// For everything but the bytes themselves.
const BASE: Duration = Duration::from_mins(2);
/// How often progress is shown.
const SHOWN_EVERY: Duration = Duration::from_millis(500);
const MB: u64 = 1024 * 1024;

/// A file that is on the workstation.
pub(super) struct Brought {
    pub(super) file: Arc<LocalFile>,
    /// Its full path there.
    pub(super) path: String,
    /// How long it took to send it; `None` if it was there already.
    pub(super) took: Option<Duration>,
}

fn megabytes(bytes: u64) -> u64 {
    bytes.div_ceil(MB)
}

impl Work<'_> {
    pub(super) async fn send_file(&self, file: &FileRef) -> StepResult<OperationResult> {
        let Brought { file, path, took } = self.bring(file).await?;
        let (file, name) = (file.name.as_str(), self.worker.name());
        Ok(OperationResult::succeeded(match took {
            Some(took) => sending::sent(file, name, path, took),
            None => sending::was_there(file, name, path),
        }))
    }

    pub(super) async fn remove_file(&self, name: &DepositName) -> StepResult<OperationResult> {
        self.permit.inherit(Op::Command);
        let limit = self.worker.timing().send_deadline;
        self.phase(phases::remove_file());
        self.worker.forget_file(name);
        match self.worker.reading(async |station| station.remove_deposited(name, limit).await).await {
            Ok(()) => Ok(OperationResult::succeeded(sending::removed(name.as_str(), self.worker.name()))),
            Err(error) => file_failed(&error, error.sentence(&self.worker.name())),
        }
    }

    /// Sees to it that a chosen file is on the workstation, whole: it is sent only if it is not there yet.
    pub(super) async fn bring(&self, wanted: &FileRef) -> StepResult<Brought> {
        let Some(file) = self.worker.chosen().get(wanted.hash) else {
            return refuse(sending::choose_again(wanted.name.as_str()));
        };
        self.permit.inherit(Op::Command);
        let name = DepositName::of(&file.name, &file.hash);
        // One after the other: who comes second finds it there.
        let mut lane = self.worker.file_lane(self.id).await;
        self.phase(phases::file_there());
        if let Some(path) = self.worker.received(&name) {
            let limit = self.worker.timing().list_deadline;
            if self.ask(async |station| station.has_file(&path, limit).await).await? {
                return Ok(Brought { file, path, took: None });
            }
            self.worker.forget_file(&name);
        }
        let began = Instant::now();
        let mut failures = 0;
        let brought = loop {
            let station = match self.worker.file_station(&mut lane) {
                Ok(station) => station,
                Err(error) => return self.nothing_sent(&error),
            };
            match self.attempt(station, &file, &name).await {
                Ok(brought) => break brought?,
                Err(error) if failures < ATTEMPTS && may_go_on(&error) && self.permit.is_current() => {
                    failures += 1;
                    tracing::info!(%error, failures, "a file is gone on with");
                    self.phase(phases::connection_lost());
                    sleep(PAUSE).await;
                }
                Err(error) => {
                    drop(lane);
                    let sentence = self.worker.left(self.id).map_or_else(
                        || results::nothing_sent(error.sentence(&self.worker.name())),
                        |_| sending::broke(file.name.as_str(), error.sentence(&self.worker.name())),
                    );
                    return file_failed(&error, sentence);
                }
            }
        };
        self.worker.leaves(self.id, None);
        // The connection is one of many; what is sent next may come tomorrow.
        if let Some(station) = lane.take() {
            drop(lane);
            if let Err(error) = station.close().await {
                tracing::debug!(%error, "a shell is left to its idle time-out");
            }
        }
        let path = brought.path;
        self.worker.has_received(name, path.clone());
        Ok(Brought { file, path, took: brought.sent.then(|| began.elapsed()) })
    }

    /// Looks what of it is there, and sends the rest. An error of the connection is the outer one.
    async fn attempt(
        &self,
        station: &Station,
        file: &Arc<LocalFile>,
        name: &DepositName,
    ) -> workstation::Result<StepResult<Attempt>> {
        let limit = self.worker.timing().send_deadline.max(self.worker.timing().connect_deadline);
        let deposit = station.deposit(Some((name, file.size)), limit).await?;
        let path = deposit.path(name);
        if deposit.whole.is_some_and(|held| held.size == file.size && held.hash == file.hash) {
            return Ok(Ok(Attempt { path, sent: false }));
        }
        if !file.is_unchanged().await {
            return Ok(refuse(sending::changed(file.name.as_str())));
        }
        let from = resume_at(file, &deposit).await;
        if let Some(stop) = self.no_room(file, &deposit, from) {
            return Ok(refuse(stop));
        }
        let chosen = self.worker.chosen().clone();
        let _turn = if let Some(turn) = chosen.try_turn() {
            Some(turn)
        } else {
            self.phase(phases::other_files());
            chosen.turn().await
        };
        let delivery = Delivery { name: name.clone(), from, size: file.size, hash: file.hash };
        let mut shown = Instant::now();
        self.sending(file, from);
        let written = |at: u64| {
            if shown.elapsed() >= SHOWN_EVERY || at == file.size {
                shown = Instant::now();
                self.sending(file, at);
            }
        };
        let deadline = BASE + Duration::from_secs(file.size.saturating_sub(from) / SLOWEST);
        let mut pieces = file.pieces(from);
        let delivered = station.deliver(&delivery, &mut pieces, written, deadline).await?;
        Ok(match delivered {
            Delivered::Whole => Ok(Attempt { path, sent: true }),
            Delivered::Differs if !file.is_unchanged().await => refuse(sending::changed(file.name.as_str())),
            Delivered::Differs => refuse(sending::differs(file.name.as_str(), self.worker.name())),
            Delivered::Short => refuse(sending::short(file.name.as_str(), self.worker.name())),
        })
    }

    /// Shows how far it is, and says what would be left if it was given up now.
    fn sending(&self, file: &LocalFile, at: u64) {
        let (done, size) = (megabytes(at), megabytes(file.size));
        self.phase(phases::sending_file(file.name.as_str(), done, size));
        let left = sending::left(file.name.as_str(), self.worker.name(), done);
        self.worker.leaves(self.id, Some(left));
    }

    /// Why there is no room for it, if there is none. What is not known is no reason.
    fn no_room(&self, file: &LocalFile, deposit: &Deposit, from: u64) -> Option<Message> {
        let needed = (file.size - from).saturating_add(MARGIN);
        let free = deposit.free.filter(|free| *free < needed)?;
        let name = self.worker.name();
        Some(sending::no_room(file.name.as_str(), name, megabytes(needed), free / MB))
    }
}

fn file_failed<T>(error: &workstation::Error, sentence: Message) -> StepResult<T> {
    // That Windows does not take a file says nothing of its remote management.
    let outcome = match error.cause() {
        Cause::WindowsRefused { .. } => Outcome::Local,
        _ => error.outcome(),
    };
    end(OperationResult::failed(sentence).because(error), outcome)
}

struct Attempt {
    path: String,
    sent: bool,
}

/// From where on it is sent: after what is there, provided that is its beginning.
async fn resume_at(file: &Arc<LocalFile>, deposit: &Deposit) -> u64 {
    let Some(part) = deposit.part.filter(|part| part.size <= file.size) else { return 0 };
    match file.hash_of_first(part.size).await {
        Some(hash) if hash == part.hash => part.size,
        _ => 0,
    }
}

/// Whether the same may do after a moment.
fn may_go_on(error: &workstation::Error) -> bool {
    matches!(
        error.cause(),
        Cause::NameResolution
            | Cause::Refused
            | Cause::Unreachable
            | Cause::ConnectTimeout
            | Cause::Reset(_)
            | Cause::NoAnswer
            | Cause::TlsHandshake(_)
            | Cause::Http { .. }
            | Cause::Unreadable(_)
            | Cause::ShellGone
            | Cause::Quota(_)
            | Cause::WsmanFault { .. }
            | Cause::LoginPending
            | Cause::CommandTimeout { .. }
    )
}
