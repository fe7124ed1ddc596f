//! In which order rows stand, and which of them stand together.

use std::cmp::Ordering;

use filter::fold;

use crate::{
    ipc::TableGroup,
    model::{EmulatorColumn, Health, OperationStatus, ViewGroup},
    table::row::{TableRow, state},
};

/// What a row is ordered by; `None` where it is not known.
type Key = Option<(u64, String)>;

/// Rows of the same value stay as they stood: in the operator's order of workstations, and by index.
pub(super) fn sort(rows: &mut Vec<TableRow<'_>>, by: EmulatorColumn, descending: bool) {
    let mut keyed: Vec<_> = std::mem::take(rows).into_iter().map(|row| (key(&row, by), row)).collect();
    keyed.sort_by(|(one, _), (other, _)| compare(one, other, descending));
    rows.extend(keyed.into_iter().map(|(_, row)| row));
}

/// What is not known stands last in either direction.
fn compare(one: &Key, other: &Key, descending: bool) -> Ordering {
    match (one, other) {
        (Some(one), Some(other)) if descending => other.cmp(one),
        (Some(one), Some(other)) => one.cmp(other),
        (one, other) => other.is_some().cmp(&one.is_some()),
    }
}

fn key(row: &TableRow<'_>, by: EmulatorColumn) -> Key {
    let number = |number: u64| Some((number, String::new()));
    match by {
        EmulatorColumn::Title if row.emulator.title.is_empty() => None,
        EmulatorColumn::Title => Some((0, natural(&row.emulator.title))),
        EmulatorColumn::Workstation => Some((0, natural(&row.workstation.name))),
        EmulatorColumn::Index | EmulatorColumn::Adb => number(row.emulator.index.into()),
        EmulatorColumn::State => number(urgency(row.emulator.health).into()),
        EmulatorColumn::Since => number(row.since()),
        EmulatorColumn::Resolution => {
            row.emulator.screen.and_then(|screen| number(u64::from(screen.width) * u64::from(screen.height)))
        }
        EmulatorColumn::Tags => {
            let tags: Vec<String> = row.all_tags().map(natural).collect();
            (!tags.is_empty()).then(|| (0, tags.join(" ")))
        }
        EmulatorColumn::Cpu => row.cpus().and_then(number),
        EmulatorColumn::Ram => row.ram().and_then(number),
        EmulatorColumn::Memory => row.emulator.memory.and_then(number),
        EmulatorColumn::Version => row.version().map(|version| (0, natural(version))),
        // The newest first among those that ended in the same way.
        EmulatorColumn::Operation => row
            .last
            .and_then(|last| number(u64::from(badness(last.status)) * FAR + FAR.saturating_sub(last.at))),
    }
}

/// Milliseconds since the epoch, some centuries from now.
const FAR: u64 = 1 << 44;

/// What needs a person comes first.
fn urgency(health: Health) -> u8 {
    match health {
        Health::Zombie => 0,
        Health::Stuck => 1,
        Health::Lost => 2,
        Health::Unknown => 3,
        Health::Starting => 4,
        Health::Booting => 5,
        Health::Running => 6,
        Health::Ready => 7,
        Health::Stopped => 8,
    }
}

fn badness(status: OperationStatus) -> u8 {
    match status {
        OperationStatus::Failed => 0,
        OperationStatus::Refused => 1,
        OperationStatus::Unknown => 2,
        OperationStatus::Running => 3,
        OperationStatus::Queued => 4,
        OperationStatus::Cancelled => 5,
        OperationStatus::Succeeded => 6,
    }
}

/// A text by which `Farm-9` stands before `Farm-10`: before the digits of a number stands how many they are.
fn natural(text: &str) -> String {
    let folded = fold(text);
    let mut key = String::with_capacity(folded.len() + 2);
    let mut rest = folded.as_str();
    while let Some(digit) = rest.find(|letter: char| letter.is_ascii_digit()) {
        let (before, from) = rest.split_at(digit);
        let end = from.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(from.len());
        let (digits, after) = from.split_at(end);
        let digits = digits.trim_start_matches('0');
        key.push_str(before);
        // Smaller than any letter that is typed, so that numbers stand before letters.
        key.push(char::from(u8::try_from(digits.len()).unwrap_or(30).clamp(0, 30) + 1));
        key.push_str(digits);
        rest = after;
    }
    key.push_str(rest);
    key
}

/// Puts rows of the same group together, each group in the order that the rows have.
pub(super) fn group<'a>(
    rows: &[TableRow<'a>],
    by: Option<ViewGroup>,
) -> (Vec<TableRow<'a>>, Vec<TableGroup>) {
    let Some(by) = by else { return (rows.to_vec(), Vec::new()) };
    // What the group stands by, what it is known by, and the row.
    let mut keyed: Vec<(Key, String, TableRow<'a>)> = Vec::with_capacity(rows.len());
    for row in rows {
        match by {
            ViewGroup::Workstation => {
                let name = natural(&row.workstation.name);
                keyed.push((Some((0, name)), row.workstation.id.clone(), row.clone()));
            }
            ViewGroup::State => {
                let health = row.emulator.health;
                let urgency = Some((urgency(health).into(), String::new()));
                keyed.push((urgency, state(health).to_owned(), row.clone()));
            }
            ViewGroup::Tag => {
                let before = keyed.len();
                keyed
                    .extend(row.all_tags().map(|tag| (Some((0, natural(tag))), tag.to_owned(), row.clone())));
                if keyed.len() == before {
                    keyed.push((None, String::new(), row.clone()));
                }
            }
        }
    }
    keyed.sort_by(|(one, name, _), (other, others, _)| {
        compare(one, other, false).then_with(|| name.cmp(others))
    });
    let mut groups: Vec<TableGroup> = Vec::new();
    for (_, key, _) in &keyed {
        match groups.last_mut() {
            Some(group) if group.key == *key => group.rows += 1,
            _ => groups.push(TableGroup { key: key.clone(), rows: 1 }),
        }
    }
    (keyed.into_iter().map(|(_, _, row)| row).collect(), groups)
}
