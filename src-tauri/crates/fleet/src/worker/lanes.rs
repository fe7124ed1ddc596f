//! Where the connections of a workstation are kept: two, a third one while somebody looks at it, and one while a file is sent.

use std::sync::Arc;

use tokio::sync::Mutex;
use workstation::{LiveList, Station};

/// Where the connections are kept; each is opened when it is first needed.
#[derive(Default)]
pub(super) struct Lanes {
    pub(super) reading: SharedStation,
    pub(super) acting: SharedStation,
    /// Open only while a file is sent.
    pub(super) files: SharedStation,
    /// Open only while somebody looks, and where it can be.
    pub(super) live: Mutex<Option<LiveList>>,
}

pub(super) type SharedStation = Arc<Mutex<Option<Station>>>;
