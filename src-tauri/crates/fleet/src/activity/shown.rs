//! The history as the window shows it.

use history::{Entry, HistoryHealth, HistoryState, HistoryTrouble, Key, Millis};
use messages::{Message, activity};

use crate::{
    activity::{codes, missing},
    ipc::{ActivityEmulator, ActivityEntry, ActivityHealth, ActivityKind, ActivityStep, ActivityWorkstation},
};

/// What is wrong with the file, in sentences.
pub(super) fn health(health: &HistoryHealth) -> ActivityHealth {
    let not_written = activity::not_written;
    let waiting = match &health.state {
        HistoryState::Waiting(trouble) => Some(match trouble {
            HistoryTrouble::DiskFull => activity::disk_full(not_written()),
            HistoryTrouble::Locked => activity::locked(not_written()),
            HistoryTrouble::NotPermitted(reason) => activity::not_permitted(not_written(), reason),
            HistoryTrouble::Newer => activity::newer(not_written()),
            HistoryTrouble::Damaged(reason) => activity::damaged(not_written(), reason),
            HistoryTrouble::Other(reason) => activity::other_trouble(not_written(), reason),
        }),
        HistoryState::Opening | HistoryState::Writing | HistoryState::Closed => None,
    };
    let lost = (health.dropped > 0).then(|| activity::lost(health.dropped));
    let aside = health.set_aside.as_ref().map(|file| activity::set_aside(file.display().to_string()));
    ActivityHealth {
        kept: true,
        problems: [waiting, lost, aside].into_iter().flatten().collect(),
        ..ActivityHealth::default()
    }
}

pub(super) fn entry(entry: Entry) -> ActivityEntry {
    let Entry { key, record } = entry;
    let kind = codes::kind(record.kind);
    let said: Option<Message> = match kind {
        ActivityKind::Dropped => Some(missing(record.count)),
        _ => record.said,
    };
    ActivityEntry {
        key: self::key(key),
        at: ms(record.at),
        kind,
        by: codes::by(by(&record.who)),
        by_name: record.who.name().map(str::to_owned),
        workstation: record.workstation.map(|w| ActivityWorkstation { id: w.id, name: w.name }),
        emulator: record.emulator.map(|e| ActivityEmulator { index: e.index, title: e.title }),
        operation: record.operation.map(codes::operation_kind),
        result: codes::result(record.result),
        said,
        steps: record
            .steps
            .into_iter()
            .map(|step| ActivityStep {
                said: step.said,
                result: codes::result(step.result),
                took_ms: u32::try_from(step.took_ms).unwrap_or(u32::MAX),
            })
            .collect(),
        output: record.output.as_ref().map(|output| output.text().to_owned()),
        output_cut: record.output.as_ref().is_some_and(history::KeptOutput::is_cut),
        took_ms: record.took.map(|took| u32::try_from(took.as_millis()).unwrap_or(u32::MAX)),
    }
}

/// As text: the window's numbers have not enough digits for it.
pub(super) fn key(key: Key) -> String {
    let text = serde_json::to_value(key).ok();
    text.and_then(|key| key.as_str().map(str::to_owned)).unwrap_or_default()
}

pub(super) fn ms(at: Millis) -> u64 {
    u64::try_from(at.0).unwrap_or_default()
}

fn by(who: &history::Who) -> history::By {
    match who {
        history::Who::Nobody => history::By::Nobody,
        history::Who::Person => history::By::Person,
        history::Who::Script => history::By::Script,
        history::Who::Plan(_) => history::By::Plan,
        history::Who::Schedule(_) => history::By::Schedule,
        history::Who::Watch(_) => history::By::Watch,
    }
}
