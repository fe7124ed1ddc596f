//! Where the connections of a workstation are kept: two, and others while somebody looks at it, or at pictures of its emulators.

use std::sync::Arc;

use tokio::sync::Mutex;
use workstation::{LiveList, Station};

/// Where the connections are kept; each is opened when it is first needed.
#[derive(Default)]
pub(super) struct Lanes {
    pub(super) reading: SharedStation,
    pub(super) acting: SharedStation,
    /// Open only while somebody looks, and where it can be.
    pub(super) live: Mutex<Option<LiveList>>,
    /// Open only while somebody looks at pictures.
    pub(super) pictures: SharedStation,
}

pub(super) type SharedStation = Arc<Mutex<Option<Station>>>;
