//! Which pictures of screens were taken.

use std::collections::BTreeMap;

use tokio::time::Instant;

/// The pictures of screens that were taken on a workstation.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Captures {
    /// How many of each emulator, by its number.
    pub taken: BTreeMap<u32, u64>,
    /// How many at most were being taken at the same moment.
    pub most_at_once: usize,
    under_way: Vec<(Instant, Instant)>,
}

impl Captures {
    /// How many there were of all emulators together.
    pub fn total(&self) -> u64 {
        self.taken.values().sum()
    }

    /// One of the emulator with this serial number, from then until then.
    pub(crate) fn add(&mut self, serial: &str, from: Instant, until: Instant) {
        let index = super::adb::index_of(serial).unwrap_or(u32::MAX);
        *self.taken.entry(index).or_default() += 1;
        self.under_way.retain(|(_, end)| *end > from);
        self.under_way.push((from, until));
        let together = self.under_way.iter().filter(|(begin, _)| *begin < until).count();
        self.most_at_once = self.most_at_once.max(together);
    }
}
