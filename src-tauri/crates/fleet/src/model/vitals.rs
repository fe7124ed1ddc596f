//! How a workstation is: what is asked for, what it was over the last hour, and from where on a person is warned.

use std::{
    collections::VecDeque,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use serde::{Deserialize, Serialize};
use specta::Type;

/// How many points are kept of each workstation: of an hour, as one is made each minute.
pub const HOUR: usize = 60;

/// A question about a workstation's vitals.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum VitalsPart {
    /// Windows itself: its version, since when it runs, its memory.
    System,
    /// What runs: the processors, the memory of emulators, whether somebody is logged on.
    Programs,
    /// The disks.
    Disks,
    /// LDPlayer's version.
    Version,
    /// Who is logged on.
    Desktops,
    /// The addresses of its network adapters, by which it can be woken.
    Adapters,
}

/// How a workstation was at one moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct VitalsPoint {
    /// Milliseconds since the Unix epoch.
    pub at: u64,
    /// How busy the processors were since the point before, in percent.
    pub cpu_percent: Option<u32>,
    /// Memory in use, in bytes.
    pub memory_used: Option<u64>,
    /// All memory, in bytes.
    pub memory_total: Option<u64>,
    /// What is free of the disk with LDPlayer's data, in bytes.
    pub disk_free: Option<u64>,
}

/// The last hour of one workstation, oldest first. Clones are the same hour.
#[derive(Debug, Clone, Default)]
pub(crate) struct VitalsHour(Arc<Mutex<VecDeque<VitalsPoint>>>);

impl VitalsHour {
    fn lock(&self) -> MutexGuard<'_, VecDeque<VitalsPoint>> {
        // Every change is one operation of the queue.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// All points.
    pub(crate) fn points(&self) -> Vec<VitalsPoint> {
        self.lock().iter().copied().collect()
    }

    /// One more. Of two that are less than `apart` from each other only the first stays.
    pub(crate) fn push(&self, point: VitalsPoint, apart: Duration) {
        let mut points = self.lock();
        let apart = u64::try_from(apart.as_millis()).unwrap_or(u64::MAX);
        if points.back().is_some_and(|last| point.at.saturating_sub(last.at) < apart) {
            return;
        }
        points.push_back(point);
        let too_many = points.len().saturating_sub(HOUR);
        points.drain(..too_many);
    }

    /// Whether the processors have been busier than `percent` in each look of the last `long`, up to `now`.
    pub(crate) fn busier_than(&self, percent: u32, long: Duration, now: u64) -> bool {
        let long = u64::try_from(long.as_millis()).unwrap_or(u64::MAX);
        let points = self.lock();
        let since = now.saturating_sub(long);
        // A look tells of the time since the one before it.
        let before = points.iter().any(|point| point.at <= since);
        let mut within = points.iter().filter(|point| point.at > since).peekable();
        before
            && within.peek().is_some()
            && within.all(|point| point.cpu_percent.is_some_and(|p| p > percent))
    }
}

/// From where on a person is warned. Of the two numbers for memory and disks either is enough; 0 never warns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Warnings {
    /// Processors busier than this, in percent; 100 never warns.
    pub cpu_percent: u32,
    /// For so long.
    pub cpu_for: Duration,
    /// Free memory below this, in MB.
    pub memory_mb: u32,
    /// Free memory below this, in percent.
    pub memory_percent: u32,
    /// Free space on a disk below this, in GB.
    pub disk_gb: u32,
    /// Free space on a disk below this, in percent.
    pub disk_percent: u32,
}

/// As Windows counts: 1 GB is 1024 MB.
const MEGABYTE: u64 = 1 << 20;
const GIGABYTE: u64 = 1 << 30;

impl Default for Warnings {
    fn default() -> Self {
        Self {
            cpu_percent: 90,
            cpu_for: Duration::from_mins(5),
            memory_mb: 1000,
            memory_percent: 10,
            disk_gb: 10,
            disk_percent: 5,
        }
    }
}

impl Warnings {
    /// Whether so little memory is left that a person is to know.
    pub(crate) fn is_little_memory(&self, free: u64, total: u64) -> bool {
        free < u64::from(self.memory_mb) * MEGABYTE || is_below(free, total, self.memory_percent)
    }

    /// Whether so little of a disk is left that a person is to know.
    pub(crate) fn is_little_disk(&self, free: u64, total: u64) -> bool {
        free < u64::from(self.disk_gb) * GIGABYTE || is_below(free, total, self.disk_percent)
    }
}

fn is_below(free: u64, total: u64, percent: u32) -> bool {
    u128::from(free) * 100 < u128::from(total) * u128::from(percent)
}

#[cfg(test)]
mod tests {
    use super::*;

    const MINUTE: Duration = Duration::from_mins(1);
    const DAY: u64 = 86_400_000;

    fn point(minute: u64, cpu_percent: Option<u32>) -> VitalsPoint {
        VitalsPoint {
            at: DAY + minute * 60_000,
            cpu_percent,
            memory_used: None,
            memory_total: None,
            disk_free: None,
        }
    }

    #[test]
    fn an_hour_has_sixty_points_a_minute_apart() {
        let hour = VitalsHour::default();
        for second in 0..2 * 3600 {
            let point = VitalsPoint { at: second * 1000, ..point(0, Some(1)) };
            hour.push(point, MINUTE);
        }
        let points = hour.points();
        assert_eq!((points.len(), points[0].at, points[59].at), (HOUR, 3_600_000, 7_140_000));
    }

    #[test]
    fn a_peak_is_no_warning_and_a_gap_is_none_either() {
        let busy = |loads: &[Option<u32>]| {
            let hour = VitalsHour::default();
            for (minute, load) in loads.iter().enumerate() {
                hour.push(point(minute as u64, *load), MINUTE);
            }
            hour.busier_than(90, 5 * MINUTE, DAY + (loads.len() as u64 - 1) * 60_000)
        };
        let full = Some(97);
        assert!(busy(&[Some(3), full, full, full, full, full]));
        assert!(!busy(&[full, full, Some(90), full, full, full]), "it was not above in the middle");
        assert!(!busy(&[full, full, None, full, full, full]), "it is not known in the middle");
        assert!(!busy(&[full, full, full]), "for too short a time");
        assert!(!busy(&[full]) && !busy(&[full, full, full, full, full]));
    }

    #[test]
    fn either_number_is_enough_and_zero_is_none() {
        let gigabyte = GIGABYTE;
        let usual = Warnings::default();
        assert!(usual.is_little_memory(1000 * MEGABYTE - 1, 4 * gigabyte), "less than 1000 MB");
        assert!(usual.is_little_memory(3 * gigabyte, 32 * gigabyte), "less than 10 %");
        assert!(!usual.is_little_memory(4 * gigabyte, 32 * gigabyte));
        assert!(usual.is_little_disk(9 * gigabyte, 100 * gigabyte));
        assert!(usual.is_little_disk(45 * gigabyte, 1000 * gigabyte));
        assert!(!usual.is_little_disk(50 * gigabyte, 1000 * gigabyte));
        let never = Warnings { memory_mb: 0, memory_percent: 0, disk_gb: 0, disk_percent: 0, ..usual };
        assert!(!never.is_little_memory(0, gigabyte) && !never.is_little_disk(0, gigabyte));
    }
}
