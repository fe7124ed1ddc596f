//! What goes wrong on the way to any workstation, for runs that draw faults by chance.

use simulator::{Fault, FaultRule, RequestKind};

/// How many kinds [`on_the_way`] has.
pub const KINDS: u8 = 12;

/// The fault of this number below [`KINDS`]; with what befalls single requests, so `rare`, from 0 to 1.
pub fn on_the_way(kind: u8, rare: f64) -> FaultRule {
    match kind {
        0 => Fault::Refuse.into(),
        1 => Fault::Hang.into(),
        2 => Fault::LdconsoleMissing.into(),
        3 => Fault::LdconsoleHangs.into(),
        4 => Fault::LdconsoleRubbish.into(),
        5 => Fault::Reset.chance(rare),
        6 => Fault::Http(503).chance(rare),
        7 => Fault::LoseAnswer.on(RequestKind::Command).chance(rare),
        8 => Fault::LoseAnswer.on(RequestKind::Receive).chance(rare),
        9 => Fault::HalfAnswer.chance(rare),
        10 => Fault::Garbage.chance(rare),
        _ => Fault::Soap(1008).on(RequestKind::Command).chance(rare),
    }
}
