//! Where the two connections of a workstation are kept.

use std::sync::Arc;

use tokio::sync::Mutex;
use workstation::Station;

/// Where the connections are kept; each is opened when it is first needed.
#[derive(Default)]
pub(super) struct Lanes {
    pub(super) reading: Lane,
    pub(super) acting: Lane,
}

pub(super) type Lane = Arc<Mutex<Option<Station>>>;
