//! What a watch does, in sentences.

use messages::{Message, watch};
use planner::{GaveUp, HandsOff, WatchStep};

/// What it is doing.
pub(crate) fn acting(step: WatchStep) -> Message {
    match step {
        WatchStep::StartApp => watch::start_app(),
        WatchStep::Start => watch::start(),
        WatchStep::Restart => watch::restart(),
        WatchStep::Stop => watch::stop(),
        WatchStep::Repair => watch::repair(),
    }
}

/// What it did.
pub(crate) fn did(step: WatchStep) -> Message {
    match step {
        WatchStep::StartApp => watch::did_start_app(),
        WatchStep::Start => watch::did_start(),
        WatchStep::Restart => watch::did_restart(),
        WatchStep::Stop => watch::did_stop(),
        WatchStep::Repair => watch::did_repair(),
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
