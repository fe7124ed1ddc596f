//! Why something may not be sent.

use std::time::Duration;

use breaker::{BlockedBy, Reason, Refused};

use crate::{
    error::Error,
    model::{Category, workstation::shown_account},
};

/// Why something may not be sent, in words.
#[derive(Debug, Clone)]
pub(crate) struct NotAdmitted {
    pub(crate) sentence: String,
    pub(crate) category: Option<Category>,
    pub(crate) retry_in: Option<Duration>,
}

impl From<NotAdmitted> for Error {
    fn from(refusal: NotAdmitted) -> Self {
        Self::Refused { sentence: refusal.sentence, category: refusal.category, retry_in: refusal.retry_in }
    }
}

/// A refusal in one or two sentences, without the time until the next check, which goes on while they are read.
/// `name` is the workstation's.
pub(crate) fn refusal(name: &str, refused: &Refused) -> NotAdmitted {
    let which = refused.layer().map(Category::from);
    let circuit = which.map_or_else(String::new, |c| format!("the {} circuit of {name}", c.label()));
    let after = match refused.background.failures.len() {
        0 => String::new(),
        n => {
            let last = refused.background.failures.last().map_or("", |f| &*f.code);
            format!(" after {n} errors, the last one: {last}")
        }
    };
    let sentence = match (&refused.blocked_by, refused.reason) {
        (_, Reason::Open) => format!("Not sent: {circuit} is open{after}."),
        (_, Reason::ProbeInFlight) => {
            format!("Not sent: {circuit} is open{after}. It is being checked right now.")
        }
        (_, Reason::ProbeRequired) => {
            format!("Not sent: {circuit} is open{after}. It must be checked first.")
        }
        (_, Reason::ForcedOpen) => {
            let why =
                refused.background.manual.as_ref().map_or_else(String::new, |o| format!(": {}", o.reason));
            format!("Not sent: {circuit} was isolated by hand{why}. Reset it to go on.")
        }
        (_, Reason::CredentialsRejected) => format!(
            "Not sent: the password of {} was refused, so nothing is sent with it. Enter a new password.",
            shown_account(&refused.background.account)
        ),
        (_, Reason::CredentialsPending) => format!(
            "Not sent: the password of {} is being tried right now; try again in a moment.",
            shown_account(&refused.background.account)
        ),
        (BlockedBy::Removal, _) | (_, Reason::Removed) => format!("{name} is not in the list any more."),
    };
    NotAdmitted { sentence, category: which, retry_in: refused.retry_in }
}
