//! The breakers' numbers, where they do not fit each other.

use std::time::Duration;

use breaker::{ConfigError, Period, Threshold, WindowClash};
use messages::{Message, Part, rules};

use crate::{model::Layer, wording::duration::left};

/// What contradicts what, and what would fit.
pub(crate) fn message(error: &ConfigError) -> Message {
    match error {
        ConfigError::Threshold { given } => rules::threshold(Threshold::MAX, *given),
        ConfigError::TooShort { period: Period::Window, given } => rules::window_too_short(*given),
        ConfigError::TooShort { period: Period::Open, given } => rules::open_too_short(*given),
        ConfigError::Multiplier { given } => rules::multiplier(given.to_string()),
        ConfigError::Lease { layer, lease, deadline } => {
            rules::lease(*lease, Layer::from(*layer).name(), *deadline)
        }
        ConfigError::Window(clash) => window(clash),
    }
}

fn window(clash: &WindowClash) -> Message {
    let WindowClash { layer, threshold, deadline, poll, needed, window, .. } = *clash;
    let ways = [
        Some(rules::way_window(left(needed))),
        clash.longest_deadline.and_then(whole).map(rules::way_deadline),
        clash.longest_poll.and_then(whole).map(rules::way_poll),
        Some(rules::way_threshold(clash.largest_threshold)),
    ];
    let ways = ways.into_iter().flatten().map(Part::from);
    rules::window(Layer::from(layer).name(), threshold, deadline, poll, needed, window, ways)
}

/// Only whole seconds can be set, and more than these would not fit.
fn whole(most: Duration) -> Option<Duration> {
    Some(Duration::from_secs(most.as_secs())).filter(|most| !most.is_zero())
}
