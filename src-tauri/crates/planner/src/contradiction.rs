//! What becomes of a request that waits when another one comes for the same emulator: the table.

use crate::action::{Action, LeadsTo};
use crate::plan::Origin;

/// What becomes of two requests for one emulator, of which neither was sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Precedence {
    /// The later one waits its turn behind the earlier one.
    Queue,
    /// The earlier one ends as cancelled.
    Replace,
    /// The later one is left out: what it asks for is asked for already.
    Asked,
    /// The later one is left out: the emulator is going to be deleted.
    Leaving,
    /// The later one is left out: it acts by itself, and somebody asked for the opposite.
    Outranked,
}

/// The table. What was sent is never replaced: whatever comes later waits its turn.
#[rustfmt::skip]
#[expect(clippy::match_same_arms, reason = "one row for each pair")]
pub(crate) fn meet(waiting: (&Action, Origin), new: (&Action, Origin)) -> Precedence {
    use LeadsTo::{Gone, Running, Same, Stopped};
    if waiting.0.kind == new.0.kind {
        return Precedence::Asked;
    }
    let meeting = match (waiting.0.leads_to, new.0.leads_to) {
        // waiting                     new
        (Gone,                         _      ) => return Precedence::Leaving,
        (_,                            Gone   ) => Precedence::Replace, // what is deleted need not be changed before
        (Running,                      Stopped) => Precedence::Replace, // the later word counts
        (Stopped,                      Running) => Precedence::Replace,
        (Running,                      Running) => Precedence::Replace, // restart instead of start
        (Stopped,                      Stopped) => Precedence::Replace, // kill instead of stop
        (Same,                         _      ) => Precedence::Queue,
        (_,                            Same   ) => Precedence::Queue,
    };
    // What acts by itself takes back nothing that somebody asked for.
    if meeting == Precedence::Replace && new.1 > waiting.1 { Precedence::Outranked } else { meeting }
}
