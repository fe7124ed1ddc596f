//! Where the two connections of a workstation are kept.

use std::sync::Arc;

use tokio::sync::Mutex;
use workstation::Station;

/// Where the connections are kept; each is opened when it is first needed.
#[derive(Default)]
pub(super) struct Lanes {
    pub(super) reading: SharedStation,
    pub(super) acting: SharedStation,
}

pub(super) type SharedStation = Arc<Mutex<Option<Station>>>;
