//! Why something may not be sent.

use std::time::Duration;

use breaker::{BlockedBy, RefusalReason, Refused};
use messages::{Message, circuits};

use crate::{
    error::Error,
    model::{Layer, workstation::shown_account},
};

/// Why something may not be sent.
#[derive(Debug, Clone)]
pub(crate) struct BreakerRefusal {
    pub(crate) sentence: Message,
    pub(crate) layer: Option<Layer>,
    pub(crate) retry_in: Option<Duration>,
}

impl From<BreakerRefusal> for Error {
    fn from(refusal: BreakerRefusal) -> Self {
        Self::Refused { sentence: refusal.sentence, layer: refusal.layer, retry_in: refusal.retry_in }
    }
}

/// A refusal in one or two sentences, without the time until the next check, which goes on while they are read.
/// `name` is the workstation's.
pub(crate) fn refusal(name: &str, refused: &Refused) -> BreakerRefusal {
    let background = &refused.background;
    let account = || shown_account(&background.account);
    let which = refused.layer().map(Layer::from);
    let sentence = match (&refused.blocked_by, refused.reason, which) {
        (_, RefusalReason::CredentialsRejected, _) => circuits::refused_password(account()),
        (_, RefusalReason::CredentialsPending, _) => circuits::refused_password_being_tried(account()),
        (BlockedBy::Removal, ..) | (_, RefusalReason::Removed, _) | (.., None) => {
            circuits::refused_removed(name)
        }
        (_, reason, Some(layer)) => {
            let circuit = circuits::of(layer.name(), name);
            let open = match background.failures.last() {
                Some(last) => circuits::refused_open_after(&circuit, background.failures.len(), &*last.code),
                None => circuits::refused_open(&circuit),
            };
            match (reason, &background.manual) {
                (RefusalReason::ForcedOpen, Some(manual)) => {
                    circuits::refused_isolated_because(circuit, &*manual.reason)
                }
                (RefusalReason::ForcedOpen, None) => circuits::refused_isolated(circuit),
                (RefusalReason::ProbeInFlight, _) => circuits::refused_checking(open),
                (RefusalReason::ProbeRequired, _) => circuits::refused_check_first(open),
                _ => open,
            }
        }
    };
    BreakerRefusal { sentence, layer: which, retry_in: refused.retry_in }
}
