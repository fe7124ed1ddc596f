//! What a watch does, in sentences.

use messages::{Message, watch};
use planner::{GaveUp, HandsOff, Step};

/// What it is doing.
pub(crate) fn acting(step: Step) -> Message {
    match step {
        Step::StartApp => watch::start_app(),
        Step::Start => watch::start(),
        Step::Restart => watch::restart(),
        Step::Stop => watch::stop(),
        Step::Repair => watch::repair(),
    }
}

/// What it did.
pub(crate) fn did(step: Step) -> Message {
    match step {
        Step::StartApp => watch::did_start_app(),
        Step::Start => watch::did_start(),
        Step::Restart => watch::did_restart(),
        Step::Stop => watch::did_stop(),
        Step::Repair => watch::did_repair(),
    }
}

/// Why it does nothing.
pub(crate) fn hands_off(why: HandsOff) -> Message {
    match why {
        HandsOff::Away => watch::away(),
        HandsOff::Blocked => watch::blocked(),
        HandsOff::Maintenance => watch::maintenance(),
        HandsOff::Unknown => watch::unknown(),
        HandsOff::Stale => watch::stale(),
        HandsOff::OnItsWay => watch::on_its_way(),
        HandsOff::Busy => watch::busy(),
    }
}

/// That it gave up, in a few words.
pub(crate) fn gave_up(why: GaveUp) -> Message {
    match why {
        GaveUp::TriedAll => watch::gave_up_tried(),
        GaveUp::TooOften => watch::gave_up_often(),
    }
}

/// Why it gave up, in a sentence.
pub(crate) fn why_given_up(why: GaveUp) -> Message {
    match why {
        GaveUp::TriedAll => watch::tried_all(),
        GaveUp::TooOften => watch::too_often(),
    }
}
