//! What an operator can set: the breakers' numbers, the pace, the notifications.

use std::{collections::BTreeSet, ops::RangeInclusive, time::Duration};

use breaker::{ConfigError, Period, Threshold};
use messages::forms;
use time::Time;

use crate::{
    error::{Error, Result},
    model::{
        field::Field,
        limits::{CANARY, IN_FLEET, PER_WORKSTATION, PlanLimits, SETTLE, STOP_AFTER, WHEN_BACK},
        notice::NoticeKind,
        vitals::Warnings,
    },
    timing::Timing,
    wording::rules,
};

/// Longest window and open period, in seconds: a day.
pub(crate) const LONGEST: u64 = 86_400;
/// Time between two listings, in seconds.
pub(crate) const POLL: RangeInclusive<u64> = 1..=3600;
/// Notifications an hour.
pub(crate) const PER_HOUR: RangeInclusive<u64> = 1..=60;
/// A share that warns, in percent.
pub(crate) const PERCENT: RangeInclusive<u64> = 0..=100;
/// How long the processors must be busy until that warns, in minutes; as long as the past that is kept, at most.
pub(crate) const BUSY_MINUTES: RangeInclusive<u64> = 1..=55;
/// Free memory that warns, in MB: as much as a machine can have.
pub(crate) const MEMORY: RangeInclusive<u64> = 0..=1_000_000;
/// Free space that warns, in GB.
pub(crate) const DISK: RangeInclusive<u64> = 0..=100_000;
/// Notifications an hour unless set otherwise.
pub(crate) const USUAL_PER_HOUR: u32 = 10;

/// Days for which the activity is kept: ten years at most.
pub(crate) const ACTIVITY_DAYS: RangeInclusive<u64> = 1..=3650;
/// The same, unless set otherwise.
pub(crate) const USUAL_ACTIVITY_DAYS: u32 = 90;
/// Megabytes of activity that are kept at most.
pub(crate) const ACTIVITY_MEGABYTES: RangeInclusive<u64> = 10..=100_000;
/// The same, unless set otherwise.
pub(crate) const USUAL_ACTIVITY_MEGABYTES: u32 = 1000;

/// All settings, each checked.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "switches that a person sets each by itself")]
pub(crate) struct Settings {
    pub(crate) threshold: Threshold,
    pub(crate) window: Duration,
    pub(crate) open: Duration,
    pub(crate) poll: Duration,
    pub(crate) notify: bool,
    pub(crate) most_per_hour: u32,
    pub(crate) quiet: bool,
    pub(crate) quiet_hours: QuietHours,
    pub(crate) warnings: Warnings,
    /// Whether an emulator that ended by itself is worth a notice.
    pub(crate) notify_ended: bool,
    /// Whether plans that fail or wait for a person are.
    pub(crate) notify_plans: bool,
    /// Whether the watch is, when it gives up.
    pub(crate) notify_watch: bool,
    /// Whether schedules that fail or were missed are.
    pub(crate) notify_schedules: bool,
    pub(crate) activity_days: u32,
    pub(crate) activity_megabytes: u32,
    /// The usual limits of plans that boot emulators.
    pub(crate) plans: PlanLimits,
}

impl Settings {
    /// The numbers of these rules, and the usual notifications.
    pub(crate) fn of(timing: &Timing) -> Self {
        Self {
            threshold: timing.breaker.threshold,
            window: timing.breaker.window,
            open: timing.breaker.open,
            poll: timing.poll,
            notify: true,
            most_per_hour: USUAL_PER_HOUR,
            quiet: false,
            quiet_hours: QuietHours { from: hour(22), to: hour(7) },
            warnings: timing.warnings,
            // In a farm that starts its emulators anew by itself these would crowd out the outages.
            notify_ended: false,
            notify_plans: true,
            notify_watch: true,
            notify_schedules: true,
            activity_days: USUAL_ACTIVITY_DAYS,
            activity_megabytes: USUAL_ACTIVITY_MEGABYTES,
            plans: PlanLimits::default(),
        }
    }

    /// Checks what the types of the fields leave open.
    pub(crate) fn checked(self) -> Result<Self> {
        let within = |field, value: u64, range: RangeInclusive<u64>| {
            let refused = || out_of_range(field, &value.to_string(), &range);
            if range.contains(&value) { Ok(()) } else { Err(refused()) }
        };
        // What is too short is said by the breakers.
        within(Field::Window, self.window.as_secs(), 0..=LONGEST)?;
        within(Field::Open, self.open.as_secs(), 0..=LONGEST)?;
        within(Field::Poll, self.poll.as_secs(), POLL)?;
        within(Field::MostPerHour, self.most_per_hour.into(), PER_HOUR)?;
        let Warnings { cpu_percent, cpu_for, memory_mb, memory_percent, disk_gb, disk_percent } =
            self.warnings;
        within(Field::WarnCpu, cpu_percent.into(), PERCENT)?;
        within(Field::WarnCpuMinutes, cpu_for.as_secs() / 60, BUSY_MINUTES)?;
        within(Field::WarnMemory, memory_mb.into(), MEMORY)?;
        within(Field::WarnMemoryPercent, memory_percent.into(), PERCENT)?;
        within(Field::WarnDisk, disk_gb.into(), DISK)?;
        within(Field::WarnDiskPercent, disk_percent.into(), PERCENT)?;
        within(Field::ActivityDays, self.activity_days.into(), ACTIVITY_DAYS)?;
        within(Field::ActivityMegabytes, self.activity_megabytes.into(), ACTIVITY_MEGABYTES)?;
        let plans = &self.plans;
        within(Field::PlanPerWorkstation, plans.per_workstation.get().into(), PER_WORKSTATION)?;
        within(Field::PlanInFleet, plans.in_fleet.get().into(), IN_FLEET)?;
        within(Field::PlanSettle, plans.settle.as_secs(), SETTLE)?;
        within(Field::PlanCpu, plans.cpu.into(), PERCENT)?;
        within(Field::PlanMemory, plans.memory.into(), MEMORY)?;
        within(Field::PlanCanary, plans.canary.into(), CANARY)?;
        within(Field::PlanStopAfter, plans.stop_after.into(), STOP_AFTER)?;
        within(Field::PlanWhenBack, plans.when_back.as_secs() / 60, WHEN_BACK)?;
        if self.quiet && self.quiet_hours.from == self.quiet_hours.to {
            return Err(Error::invalid(Field::QuietTo, forms::quiet_hours()));
        }
        Ok(self)
    }

    /// These rules with the numbers set; refused when they do not fit the rules' deadlines or each other.
    pub(crate) fn applied_to(&self, timing: &Timing) -> Result<Timing> {
        let timing = Timing {
            breaker: breaker::Config {
                threshold: self.threshold,
                window: self.window,
                open: self.open,
                ..timing.breaker.clone()
            },
            poll: self.poll,
            warnings: self.warnings,
            ..timing.clone()
        };
        timing.breaker.check(&timing.pace()).map_err(|e| refusal(&e))?;
        Ok(timing)
    }

    /// When notices may be shown.
    pub(crate) fn policy(&self) -> NoticePolicy {
        let Self { notify, most_per_hour, quiet, quiet_hours, .. } = *self;
        NoticePolicy { on: notify, most_per_hour, quiet: quiet.then_some(quiet_hours) }
    }

    /// What the desktop is told of.
    pub(crate) fn kinds(&self) -> BTreeSet<NoticeKind> {
        let chosen = |kind: &NoticeKind| match kind {
            NoticeKind::Circuit | NoticeKind::Account | NoticeKind::Tags => true,
            NoticeKind::Crash => self.notify_ended,
            NoticeKind::Plan => self.notify_plans,
            NoticeKind::Watch => self.notify_watch,
            NoticeKind::Schedule => self.notify_schedules,
        };
        NoticeKind::ALL.into_iter().filter(chosen).collect()
    }

    /// For how long, and how many bytes of activity are kept.
    pub(crate) fn kept(&self) -> (Duration, u64) {
        (Duration::from_hours(24 * u64::from(self.activity_days)), u64::from(self.activity_megabytes) << 20)
    }
}

/// A number that is too small or too large, or none.
pub(crate) fn out_of_range(field: Field, text: &str, range: &RangeInclusive<u64>) -> Error {
    let (least, most) = (range.start().to_string(), range.end().to_string());
    Error::invalid(
        field,
        match field {
            Field::MostPerHour => forms::notifications(text, least, most),
            // A time of no length is refused by the breakers in words of their own.
            Field::Window | Field::Open | Field::Poll => {
                forms::seconds(text, (*range.start()).max(1).to_string(), most)
            }
            _ => forms::whole_number(text, least, most),
        },
    )
}

/// What the breakers refuse, beside the number that it is about.
pub(crate) fn refusal(error: &ConfigError) -> Error {
    let field = match error {
        ConfigError::Threshold { .. } => Field::Threshold,
        ConfigError::TooShort { period: Period::Open, .. } => Field::Open,
        ConfigError::TooShort { .. } | ConfigError::Window(_) => Field::Window,
        // Neither can be set.
        ConfigError::Multiplier { .. } | ConfigError::Lease { .. } => {
            return Error::Timing(rules::message(error));
        }
    };
    Error::invalid(field, rules::message(error))
}

fn hour(hour: u8) -> Time {
    Time::from_hms(hour, 0, 0).unwrap_or(Time::MIDNIGHT)
}

/// When notices may be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct NoticePolicy {
    /// Whether at all.
    pub(crate) on: bool,
    /// Most an hour.
    pub(crate) most_per_hour: u32,
    /// When not.
    pub(crate) quiet: Option<QuietHours>,
}

/// A part of every day, by the wall clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct QuietHours {
    /// The first minute of it.
    pub(crate) from: Time,
    /// The first minute after it; earlier than `from` when it lies on the next day.
    pub(crate) to: Time,
}

impl QuietHours {
    pub(crate) fn contain(self, time: Time) -> bool {
        if self.from <= self.to {
            (self.from..self.to).contains(&time)
        } else {
            time >= self.from || time < self.to
        }
    }
}
