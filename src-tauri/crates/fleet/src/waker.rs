//! Wakes the monitor before its time.

use std::sync::mpsc;

/// Rings the heartbeat, so that it looks at once.
#[derive(Clone)]
pub(crate) struct Bell(mpsc::SyncSender<()>);

impl Bell {
    pub(crate) fn new() -> (Self, mpsc::Receiver<()>) {
        let (sender, receiver) = mpsc::sync_channel(1);
        (Self(sender), receiver)
    }

    pub(crate) fn ring(&self) {
        // Full: it has been rung already and will look.
        let _ = self.0.try_send(());
    }
}
