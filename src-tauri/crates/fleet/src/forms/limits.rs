//! The limits of a plan as typed.

use std::{num::NonZeroU32, ops::RangeInclusive, time::Duration};

use ldconsole::pasted_number;
use planner::Order;

use crate::{
    error::Result,
    ipc::{LimitsForm, PlanOrder},
    model::{
        Field,
        limits::{CANARY, IN_FLEET, PER_WORKSTATION, PlanLimits, SETTLE, STOP_AFTER, WHEN_BACK},
        settings::{MEMORY, PERCENT, out_of_range},
    },
};

/// Checks every field; the first wrong one is named.
pub(crate) fn checked(form: &LimitsForm) -> Result<PlanLimits> {
    let at_once = |text, field, range| {
        number(text, field, range).map(|number| NonZeroU32::new(number).unwrap_or(NonZeroU32::MIN))
    };
    let seconds = number(&form.settle, Field::PlanSettle, &SETTLE)?;
    let minutes = number(&form.when_back, Field::PlanWhenBack, &WHEN_BACK)?;
    let cpu = number(&form.cpu, Field::PlanCpu, &PERCENT)?;
    Ok(PlanLimits {
        per_workstation: at_once(&form.per_workstation, Field::PlanPerWorkstation, &PER_WORKSTATION)?,
        in_fleet: at_once(&form.in_fleet, Field::PlanInFleet, &IN_FLEET)?,
        settle: Duration::from_secs(seconds.into()),
        cpu: u8::try_from(cpu).unwrap_or(u8::MAX),
        memory: number(&form.memory, Field::PlanMemory, &MEMORY)?,
        canary: number(&form.canary, Field::PlanCanary, &CANARY)?,
        stop_after: number(&form.stop_after, Field::PlanStopAfter, &STOP_AFTER)?,
        when_back: Duration::from_mins(minutes.into()),
        order: match form.order {
            PlanOrder::Spread => Order::Spread,
            PlanOrder::ByWorkstation => Order::ByWorkstation,
            PlanOrder::AsGiven => Order::AsGiven,
        },
    })
}

/// As they would be typed.
pub(crate) fn typed(limits: &PlanLimits) -> LimitsForm {
    LimitsForm {
        per_workstation: limits.per_workstation.to_string(),
        in_fleet: limits.in_fleet.to_string(),
        settle: limits.settle.as_secs().to_string(),
        cpu: limits.cpu.to_string(),
        memory: limits.memory.to_string(),
        canary: limits.canary.to_string(),
        stop_after: limits.stop_after.to_string(),
        when_back: (limits.when_back.as_secs() / 60).to_string(),
        order: match limits.order {
            Order::Spread => PlanOrder::Spread,
            Order::ByWorkstation => PlanOrder::ByWorkstation,
            Order::AsGiven => PlanOrder::AsGiven,
        },
    }
}

/// One whose range lies within 32 bits.
fn number(text: &str, field: Field, range: &RangeInclusive<u64>) -> Result<u32> {
    let text = pasted_number(text);
    let fits = text.parse().ok().filter(|n| range.contains(n));
    let number: u64 = fits.ok_or_else(|| out_of_range(field, &text, range))?;
    Ok(u32::try_from(number).unwrap_or(u32::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Error;

    #[test]
    fn limits_are_typed_and_read_back() {
        let usual = PlanLimits::default();
        assert_eq!(checked(&typed(&usual)).unwrap(), usual);
    }

    #[test]
    fn each_wrong_limit_is_named() {
        let usual = typed(&PlanLimits::default());
        let with = |change: fn(&mut LimitsForm)| {
            let mut form = usual.clone();
            change(&mut form);
            form
        };
        for (form, field) in [
            (with(|f| f.per_workstation = "0".into()), Field::PlanPerWorkstation),
            (with(|f| f.in_fleet = "many".into()), Field::PlanInFleet),
            (with(|f| f.settle = "-1".into()), Field::PlanSettle),
            (with(|f| f.cpu = "101".into()), Field::PlanCpu),
            (with(|f| f.memory = "1,5".into()), Field::PlanMemory),
            (with(|f| f.canary = "101".into()), Field::PlanCanary),
            (with(|f| f.stop_after = String::new()), Field::PlanStopAfter),
            (with(|f| f.when_back = "99999".into()), Field::PlanWhenBack),
        ] {
            let refused = checked(&form);
            assert!(matches!(refused, Err(Error::Invalid { field: f, .. }) if f == field), "{refused:?}");
        }
    }
}
